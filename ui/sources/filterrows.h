// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "model/appliance/appliancesession.h"

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace remora::ui {

// The filters of an export, one below the other: each native, BPF or Wireshark's, checked while it
// is typed, with completion of native fields and an offer to say a display filter natively.
class FilterRows : public QWidget {
    Q_OBJECT
public:
    explicit FilterRows(QWidget *parent = nullptr);
    ~FilterRows() override;

    // Those that say something.
    QList<netshark::Filter> filters() const;
    void setFilters(const QList<netshark::Filter> &filters);
    // What the appliance can be asked for; empty: what our own parser knows.
    void setFields(const QList<netshark::NativeField> &fields);
    // A filter that is known to be wrong need not be sent.
    bool hasProblem() const;

Q_SIGNALS:
    void changed();
    void submitted();

private:
    struct Row;
    void addRow(const netshark::Filter &filter);
    void removeRow(Row *row);
    void orderTabs();
    void suggest(Row *row);
    void check(Row *row);
    void show(Row *row, const std::optional<QString> &problem);
    void fillMenu(QMenu *menu);
    void askForName(const netshark::Filter &filter);

    QList<netshark::NativeField> m_fields;
    QVBoxLayout *m_layout;
    QToolButton *m_used;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace remora::ui
