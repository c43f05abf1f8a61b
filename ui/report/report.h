// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "dissect/core/filesink.h"
#include "model/capture/capturefacts.h"

namespace remora::ui {

// What a report says; all texts plain.
struct Report {
    struct Table {
        QString title;
        QStringList heads;
        QList<bool> isNumeric; // by column
        QList<QStringList> rows;
        QString note; // below it: what was left out
    };
    // What clients waited for, and who made them wait.
    struct Verdict {
        QString sentence;
        QString evidence; // how many turns, captured where
        QStringList findings;
        QByteArray bar; // as SVG
        Table parts;
        QString comparison; // with a baseline; empty: none
        QStringList grown; // servers that made clients wait longer than in it
    };
    QString title;
    std::optional<Verdict> verdict; // nothing: no TCP turn was seen
    QString filter; // empty: none
    QString range; // empty: all of the time
    QString selection; // what the charts are about
    QString notes; // the user's
    QString commandLine; // that makes it again
    QList<model::FactGroup> facts;
    QList<Table> tables;
    QList<QByteArray> charts; // as SVG
};

// One HTML file without anything from outside: it can be mailed, and opened in ten years.
QByteArray reportHtml(const Report &report);
dissect::Result<void> writeReport(
    const Report &report, const QString &path, const dissect::FileSink::Options &options = {});

} // namespace remora::ui
