// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/binchoice.h"

#include <QComboBox>

#include "model/text/foreigntext.h"

namespace remora::ui {

void fillBins(QComboBox *box, const QString &none)
{
    box->addItem(none, QString());
    for (const char *words :
        {"1 ms", "10 ms", "100 ms", "1 s", "10 s", "1 min", "10 min", "1 h", "1 d", "7 d"}) {
        const QString width = QString::fromLatin1(words);
        box->addItem(width, width);
    }
}

void chooseBin(QComboBox *box, const QString &words)
{
    int at = box->findData(words);
    if (at < 0) {
        box->addItem(model::shown(words, 20), words);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

} // namespace remora::ui
