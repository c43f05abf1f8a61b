// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QCommandLineParser>
#include <QList>
#include <QString>

#include "app/commands/connection.h"

namespace remora::app {

// What was done, or what is wrong.
using Answer = tl::expected<QString, QString>;

Answer answer(const netshark::Result<void> &result, const QString &host, const QString &done);

// What a deed is asked for: with which other options, on which appliance, of what.
struct Asked {
    const QCommandLineParser &parser;
    const Connected &on;
    QString value;
};

// One option of `remora sources` that changes something on the appliance.
struct Deed {
    QString option;
    QString help;
    QString valueName;
    std::function<Answer(const Asked &)> run;
};

QList<Deed> jobDeeds();
QList<Deed> clipDeeds();
QList<Deed> fileDeeds(); // and interfaces

// Of the options that tell what a job is to be; the error is a sentence.
tl::expected<netshark::JobConfig, QString> jobConfig(
    const QCommandLineParser &parser, netshark::JobConfig config);

} // namespace remora::app
