// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/tables/conversationcolumns.h"

namespace remora::model {

// All that is to be said of one column of the conversation table. A column is added here, in the
// enumeration, and in dissect/fields/conversationtable where its name in files is not one that is
// there yet.
struct ColumnKind {
    // What its values are, and so how they are written and ordered. One column has one unit and one
    // number of decimals, so that numbers below each other can be compared.
    enum class Form {
        Address,
        Text,
        Chart, // small, of rates
        Port,
        Identity, // a number that counts nothing
        Count,
        Milliseconds, // of nanoseconds, three decimals
        Seconds, // likewise
        Kilobits, // per second, of bits; one decimal
        Percent, // of a share, two decimals
        Wait, // seconds of a client, of nanoseconds, two decimals
        Bar, // small, of the parts of it
        Time, // of the clock
    };

    ConversationColumn column;
    const char *field; // in files
    const char *group; // in the list of columns; like those below to be translated
    const char *title; // at the head, below its caption where it has one
    const char *name; // where no column beside it tells what it is about; nullptr: the title
    const char *help; // nullptr: the name
    Form form;
    // Nothing where the value does not exist. Of texts: by what rows are ordered.
    std::optional<double> (*number)(const ConversationValues &);
    QString (*text)(const ConversationValues &) = nullptr; // of Form::Text
    bool needsDetails = false;
    const char *caption = nullptr; // over the heads of columns that belong together; nullptr: none
};

const ColumnKind &kindOf(ConversationColumn column);

} // namespace remora::model
