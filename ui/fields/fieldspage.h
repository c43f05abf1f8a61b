// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/query/fieldcounter.h"
#include "model/query/fieldlistmodel.h"

class QLabel;
class QScrollArea;
class QSplitter;

namespace remora::ui {

class FieldDetails;
class FieldList;
class FieldSearch;

// Every field that packets may have: searched, marked as favourites, told about, and handed on to
// whoever asks queries, filters or plots. tshark's are read as soon as it is shown.
class FieldsPage : public QWidget {
    Q_OBJECT
public:
    explicit FieldsPage(QWidget *parent = nullptr);
    // Whose packets are counted. Not owned; nullptr: none.
    void setCapture(model::Investigation *capture);
    // Names of the fields that the query asks for.
    void setInQuery(const QStringList &names);
    void focusSearch();
    QSplitter *splitter() const { return m_splitter; } // between the list and what is told

Q_SIGNALS:
    void addToQuery(const QString &name);
    void filterBy(const QString &name);
    void plot(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void showFound();
    void showHint();
    void showField();
    void add();
    void star();
    void copyName();
    void showMenu(const QPoint &place);
    QString protocolOf(const model::FieldCatalogue::Field &field) const;

    model::FieldListModel *m_model;
    model::FieldCounter *m_counter;
    FieldSearch *m_search;
    QLabel *m_problem;
    QLabel *m_hint;
    FieldList *m_list;
    FieldDetails *m_details;
    QScrollArea *m_below;
    QSplitter *m_splitter;
    QString m_selected; // name
    QStringList m_inQuery;
};

} // namespace remora::ui
