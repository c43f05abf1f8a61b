// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QPointer>
#include <QWidget>

#include "model/charts/chartselection.h"
#include "model/filters/filterwords.h"
#include "model/tables/conversationfile.h"
#include "model/tables/conversationtablemodel.h"
#include "model/work/latesttask.h"
#include "model/work/savetask.h"

class QLabel;
class QLineEdit;
class QMenu;

namespace remora::ui {

class ConversationSelectionModel;
class ConversationTable;
class TableView;
class TotalRow;

// The conversations in focus. Selecting rows is part of the focus; each selected row has its colour
// in the charts. Where none is selected the charts are about one that is suggested.
class ConversationsView : public QWidget {
    Q_OBJECT
public:
    explicit ConversationsView(QWidget *parent = nullptr);
    // Not owned.
    void setCapture(model::Investigation *capture);
    // What the charts are about: the selected rows, or the suggested one, or all packets.
    QList<model::ChartSelection> selections() const;
    // The same in words.
    QString selectionText() const;
    bool isSuggestion() const;
    quint64 rowCount() const;
    // Without those that are selected and have no packets in focus.
    quint64 conversations() const { return std::min<quint64>(rowCount(), m_model->total()); }
    void setGrouping(dissect::Grouping grouping);
    dissect::Grouping grouping() const { return m_model->grouping(); }
    TableView *table() const;
    const model::ConversationTableModel *tableModel() const { return m_model; }
    void setSorting(const std::vector<model::SortBy> &sorting) { m_model->setSorting(sorting); }
    // The rows that waited longest for it first.
    void sortByPart(dissect::TimePart part);
    // Dims the others in every bar; nothing: none.
    void lightPart(std::optional<dissect::TimePart> part);

    // Rows as they are shown, or all.
    void save(bool all);
    void focusFind();
    void copyRows(model::TableText form);
    // Of the selected conversations.
    void swapRoles();

Q_SIGNALS:
    void selectionChanged(); // or what is suggested
    void rowsChanged();
    void filterAsked(const QString &filter, model::FilterJoin join);
    void packetsAsked(); // of the selection
    void followAsked(remora::dissect::ConversationId conversation);
    // Of a single selected conversation; which of its packets.
    void savePacketsAsked(bool fromClient, bool fromServer);
    void wiresharkAsked();
    void fetchAsked(); // the selection, from an appliance
    void noticed(const QString &text);
    void failed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Copied {
        QString text;
        std::size_t rows = 0;
    };
    void makeFindBar();
    void rowsReady();
    void showHint();
    void showTotals();
    void suggest();
    // The row that is suggested; nothing where it has gone.
    std::optional<std::uint32_t> suggestedKey() const;
    void showSelection();
    void showRowsInSight();
    model::ChartSelection selectionOf(std::uint32_t key, int colour) const;
    void showMenu(const QPoint &place);
    void addRowActions(QMenu *menu, const QModelIndex &index);
    void addCopyMenu(QMenu *menu);
    void takeCopy(const Copied &copied);
    void sortBy(int column);
    void watchRows();
    std::vector<model::ConversationColumn> columns() const;

    // For which a row was suggested: while only the time range changes, it stays.
    struct Suggested {
        std::vector<dissect::ConversationId> conversations; // of the row, some where it is a group
        QString filter;
        int generation = -1;
    };
    QPointer<model::Investigation> m_capture;
    model::ConversationTableModel *m_model;
    ConversationTable *m_table;
    ConversationSelectionModel *m_selection;
    QWidget *m_findBar;
    QLineEdit *m_find;
    TotalRow *m_total;
    QLabel *m_hint;
    model::SaveTask *m_saving;
    Suggested m_suggested;
    model::LatestTask<Copied> m_copying;
};

} // namespace remora::ui
