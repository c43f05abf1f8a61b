// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filteredit.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QSet>
#include <QStandardItemModel>
#include <QTextCharFormat>
#include <QTreeView>

#include "model/filters/filterwords.h"
#include "ui/common/fonts.h"
#include "ui/common/palette.h"
#include "ui/filter/fieldcompletion.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QStandardItemModel *suggestionModel(
        const QList<model::FilterSuggestion> &suggestions, QObject *parent)
    {
        auto *items = new QStandardItemModel(static_cast<int>(suggestions.size()), 2, parent);
        for (int row = 0; row < suggestions.size(); ++row) {
            items->setData(items->index(row, 0), suggestions[row].field);
            items->setData(items->index(row, 1), suggestions[row].meaning);
        }
        return items;
    }

    QTreeView *suggestionView()
    {
        auto *view = new QTreeView;
        view->setRootIsDecorated(false);
        view->setHeaderHidden(true);
        view->setUniformRowHeights(true);
        view->setTextElideMode(Qt::ElideRight);
        view->setMinimumWidth(620);
        return view;
    }

    bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c == '.'_L1 || c == '_'_L1; }

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_suggestions(model::filterSuggestions())
{
    setFont(fixedFont());
    auto *view = suggestionView();
    offer({}); // the view's columns are those of a list
    m_completer->setPopup(view);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    view->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::insert);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::complete);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::colour);
}

void FilterEdit::setProblem(const std::optional<model::FilterProblem> &problem)
{
    m_problem = problem;
    colour();
}

void FilterEdit::setDialect(model::FilterDialect dialect)
{
    m_dialect = dialect;
    colour();
}

void FilterEdit::setSuggestions(const QList<model::FilterSuggestion> &suggestions)
{
    m_suggestions = suggestions;
    m_found.clear();
}

void FilterEdit::setOffersTshark(bool offers)
{
    if (offers == (m_more != nullptr))
        return;
    delete std::exchange(m_more, nullptr);
    m_found.clear();
    if (!offers)
        return;
    m_more = new FieldCompletion(this);
    connect(m_more, &FieldCompletion::found, this,
        [this](const QList<model::FilterSuggestion> &fields) {
            m_found = fields;
            if (hasFocus() && m_isTyping)
                complete();
        });
}

// Names that begin with the word come first, of those Remora's own, and short ones.
void FilterEdit::offer(const QString &word)
{
    struct Ranked {
        bool isWithin; // rather than at the beginning
        bool isOfTshark;
        const model::FilterSuggestion *suggestion;
    };
    std::vector<Ranked> ranked;
    QSet<QString> known; // what tshark knows, too, is offered once
    for (const auto *list : {&m_suggestions, &m_found}) {
        for (const model::FilterSuggestion &one : *list) {
            const qsizetype at = one.field.indexOf(word, 0, Qt::CaseInsensitive);
            if (at < 0 || known.contains(one.field))
                continue;
            known.insert(one.field);
            ranked.push_back({at > 0, list == &m_found, &one});
        }
    }
    std::ranges::stable_sort(ranked, {}, [](const Ranked &one) {
        return std::tuple(one.isWithin, one.isOfTshark, one.suggestion->field.size());
    });
    QList<model::FilterSuggestion> sorted;
    for (const Ranked &one : ranked)
        sorted << *one.suggestion;
    m_completer->setModel(suggestionModel(sorted, m_completer)); // the one before goes
}

int FilterEdit::xOf(qsizetype character) const
{
    const QFontMetrics metrics(font());
    const int cursor = cursorRect().center().x();
    return cursor + metrics.horizontalAdvance(text().left(character))
        - metrics.horizontalAdvance(text().left(cursorPosition()));
}

// A line edit has no highlighter, but shows the attributes of text that is being composed.
void FilterEdit::colour()
{
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](qsizetype begin, qsizetype length, const QTextCharFormat &format) {
        attributes.append({QInputMethodEvent::TextFormat,
            static_cast<int>(begin - cursorPosition()), static_cast<int>(length), format});
    };
    const Colours &colours = coloursFor(palette());
    if (m_dialect == model::FilterDialect::Wireshark) {
        QTextCharFormat field;
        field.setForeground(colours.accent);
        const auto words = model::filterWords(text());
        for (const model::FilterWord &word : words) {
            if (word.kind == model::FilterWord::Kind::Field)
                add(word.begin, word.length, field);
        }
    }
    if (m_problem && m_problem->length > 0) {
        QTextCharFormat wrong;
        wrong.setForeground(colours.failed);
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(colours.failed);
        add(m_problem->begin, m_problem->length, wrong);
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

std::pair<qsizetype, qsizetype> FilterEdit::wordAtCursor() const
{
    const QString now = text();
    qsizetype begin = cursorPosition();
    while (begin > 0 && isWordCharacter(now[begin - 1]))
        --begin;
    qsizetype end = cursorPosition();
    while (end < now.size() && isWordCharacter(now[end]))
        ++end;
    return {begin, end};
}

void FilterEdit::complete()
{
    const auto [begin, end] = wordAtCursor();
    const QString word = text().mid(begin, cursorPosition() - begin);
    const bool offers = m_dialect == model::FilterDialect::Wireshark && word.size() >= 2
        && !word.front().isDigit();
    m_isTyping = true;
    if (offers && m_more != nullptr)
        m_more->ask(word);
    offer(offers ? word : QString());
    m_completer->setCompletionPrefix(word);
    const bool isWhole
        = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    if (!offers || m_completer->completionCount() == 0 || isWhole) {
        m_completer->popup()->hide();
        return;
    }
    placeList();
}

void FilterEdit::placeList()
{
    QRect place(xOf(wordAtCursor().first), 0, 640, height() + m_roomBelow);
    place.moveLeft(std::min(place.left(), std::max(0, width() - place.width())));
    m_completer->complete(place);
}

void FilterEdit::setRoomBelow(int pixels)
{
    if (m_roomBelow == pixels)
        return;
    m_roomBelow = pixels;
    if (m_completer->popup()->isVisible())
        placeList();
}

void FilterEdit::insert(const QString &field)
{
    const auto [begin, end] = wordAtCursor();
    QString now = text();
    now.replace(begin, end - begin, field);
    setText(now);
    setCursorPosition(static_cast<int>(begin + field.size()));
    Q_EMIT textEdited(now);
    m_isTyping = false;
    m_completer->popup()->hide();
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        const bool choosing = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const bool chosen = m_completer->popup()->currentIndex().isValid();
        if (event->key() == Qt::Key_Tab || (choosing && chosen) || event->key() == Qt::Key_Escape) {
            event->ignore(); // the list takes it
            return;
        }
        m_completer->popup()->hide();
    }
    m_isTyping = false; // until a letter comes: Enter is the end of what is offered
    if (event->key() == Qt::Key_Space && (event->modifiers() & Qt::ControlModifier) != 0) {
        complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fixedFont());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
}

} // namespace remora::ui
