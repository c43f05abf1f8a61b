// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "netshark/views.h"

namespace remora::model {

// A question to an appliance that is asked often: what is counted, by what, and how its rows stand.
struct ViewPreset {
    QString id; // never shown
    QString title;
    QString help;
    QStringList keys; // fields of the appliance
    QList<netshark::ViewMetric> metrics;
    bool isOverTime = false; // a sample after the other, else one of all the time
    qsizetype sortMetric = 0; // the metric whose greatest values come first

    // Fields that it asks for and that an appliance with these does not have; where nobody knows
    // the appliance's fields none is missing.
    QStringList missing(const QList<netshark::NativeField> &fields) const;
};

// Translated; the first is what a question begins with.
QList<ViewPreset> viewPresets();

// An operation for people: "sum", "mean"; translated.
QString operationText(netshark::ViewOperation operation);
// Those that make sense of a value.
QList<netshark::ViewOperation> valueOperations();

// The packets that have these values of these keys, as filters of a view and of an export: native
// where the appliance's filters know the field, else BPF or Wireshark's. A key without a value, or
// one that no filter can ask for, is left out and named in `unasked`.
struct NarrowedKeys {
    QList<netshark::Filter> filters;
    QStringList unasked;
};
NarrowedKeys filtersOfKeys(
    const QList<netshark::ViewColumn> &columns, const std::vector<netshark::ViewValue> &row);

} // namespace remora::model
