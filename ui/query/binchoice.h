// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace remora::ui {

// Fills a box with widths of bins, each with the words that GroupWords have for it; the first entry
// is none.
void fillBins(QComboBox *box, const QString &none);
// Also one that is not offered.
void chooseBin(QComboBox *box, const QString &words);

} // namespace remora::ui
