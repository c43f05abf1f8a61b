// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include "app/terminal/optionlist.h"

namespace remora::app {

// What each command can be told, and what it does; app/commandtable says the rest. Each returns an
// exit status. The parser has found nothing wrong with the options, nor too many arguments.
void declareAnalyze(OptionList &options);
int analyze(const QCommandLineParser &parser);

void declareSources(OptionList &options);
int listSources(const QCommandLineParser &parser);

void declareFetch(OptionList &options);
int fetch(const QCommandLineParser &parser);

void declareView(OptionList &options);
int view(const QCommandLineParser &parser);

void declareSlice(OptionList &options);
int slicePackets(const QCommandLineParser &parser);

void declareMerge(OptionList &options);
int mergeCaptures(const QCommandLineParser &parser);

void declareCompare(OptionList &options);
int compareCaptures(const QCommandLineParser &parser);

void declareQuery(OptionList &options);
int query(const QCommandLineParser &parser);

void declareFields(OptionList &options);
int fields(const QCommandLineParser &parser);

} // namespace remora::app
