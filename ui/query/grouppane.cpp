// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/grouppane.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/query/grouppresets.h"
#include "model/query/sharedcatalogue.h"
#include "model/text/format.h"
#include "ui/query/binchoice.h"
#include "ui/query/fieldchips.h"
#include "ui/query/queryresults.h"
#include "ui/query/querytable.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr auto mixedRtt = "tcp.analysis.ack_rtt"_L1;

    QString wordOf(std::string_view function)
    {
        return QString::fromUtf8(function.data(), static_cast<qsizetype>(function.size()));
    }

    // A chip is a field and its functions: "ip.len:sum,count".
    QString fieldOf(const QString &chip) { return chip.left(chip.indexOf(':'_L1)); }
    QStringList functionsOf(const QString &chip)
    {
        return chip.contains(':'_L1) ? chip.section(':'_L1, 1).split(','_L1, Qt::SkipEmptyParts)
                                     : QStringList();
    }
    QStringList chipsOf(const QStringList &aggregates)
    {
        QStringList chips;
        for (const QString &word : aggregates) {
            const qsizetype colon = word.lastIndexOf(':'_L1);
            const QString field = word.left(colon + 1);
            const auto same = std::find_if(chips.begin(), chips.end(),
                [&](const QString &chip) { return chip.startsWith(field); });
            if (same == chips.end())
                chips << word;
            else
                *same += ','_L1 + word.mid(colon + 1);
        }
        return chips;
    }
    QString chipText(const QString &chip)
    {
        return functionsOf(chip).join(' '_L1) + ' '_L1 + fieldOf(chip);
    }

    bool isNumeric(const QString &field)
    {
        return queryColumn(field, *model::SharedCatalogue::of().now()).isNumeric;
    }

    QString escaped(const QString &text) { return model::shown(text, 80).replace('&'_L1, "&&"_L1); }

} // namespace

GroupPane::GroupPane(QWidget *parent)
    : QWidget(parent)
    , m_run(new model::GroupRun(this))
    , m_keys(new FieldChips(tr("Group by"), u"＋"_s))
    , m_aggregates(new FieldChips(tr("Aggregate"), u"＋"_s))
    , m_preset(new QToolButton)
    , m_bin(new QComboBox)
    , m_top(new QComboBox)
    , m_results(new QueryResults(u"groups"_s, false))
    , m_note(new QLabel)
{
    m_preset->setText(tr("Presets ▾"));
    m_preset->setProperty("role", u"kind"_s);
    m_preset->setToolTip(tr("Groups that are often asked for"));
    for (const auto &[text, most] : {std::pair(tr("all"), QString()), {tr("top 8"), u"8"_s},
             {tr("top 20"), u"20"_s}, {tr("top 100"), u"100"_s}})
        m_top->addItem(text, most);
    m_top->setAccessibleName(tr("How many groups are shown"));
    fillBins(m_bin, tr("no time bins"));
    m_bin->setAccessibleName(tr("Width of time bins of the groups"));
    m_bin->setToolTip(tr("Groups of each stretch of time"));
    auto *keys = new QHBoxLayout;
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_bin, 0, Qt::AlignTop);
    keys->setContentsMargins(0, 2, 12, 0);
    keys->setSpacing(8);
    m_results->addControl(m_top);
    m_results->addControl(m_preset);
    m_note->setContentsMargins(12, 2, 12, 4);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(keys);
    layout->addWidget(m_aggregates);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_note);
    connect(m_keys, &FieldChips::changed, this, &GroupPane::takeChips);
    connect(m_aggregates, &FieldChips::changed, this, &GroupPane::takeChips);
    connect(m_keys, &FieldChips::addAsked, this, &GroupPane::offerKeys);
    connect(m_aggregates, &FieldChips::addAsked, this, &GroupPane::offerAggregates);
    m_aggregates->setWording(chipText);
    m_keys->setOneLine();
    m_aggregates->setOneLine();
    connect(m_results->table(), &QueryTable::sortAsked, this, &GroupPane::sortBy);
    connect(m_preset, &QToolButton::clicked, this, &GroupPane::offerPresets);
    connect(m_top, &QComboBox::activated, this, [this] {
        model::GroupWords words = m_run->words();
        words.top = m_top->currentData().toString();
        change(words);
    });
    connect(m_bin, &QComboBox::activated, this, [this] {
        model::GroupWords words = m_run->words();
        words.bin = m_bin->currentData().toString();
        if (words.aggregates.isEmpty() && !words.bin.isEmpty())
            words.aggregates << u"frame.len:count"_s;
        change(words);
    });
    connect(m_aggregates, &FieldChips::chosen, this, &GroupPane::offerFunctions);
    connect(m_results, &QueryResults::rowMenuAsked, this,
        [this](QMenu *menu, int row) { fillRowMenu(menu, row); });
    connect(m_note, &QLabel::linkActivated, this, &GroupPane::splitSides);
    connect(m_run, &model::GroupRun::changed, this, &GroupPane::showAnswer);
}

void GroupPane::setWords(const model::GroupWords &words)
{
    m_run->setWords(words);
    m_keys->setFields(words.keys);
    m_aggregates->setFields(chipsOf(words.aggregates));
    const int top = m_top->findData(words.top);
    if (top < 0)
        m_top->addItem(tr("top %1").arg(model::shown(words.top, 12)), words.top);
    m_top->setCurrentIndex(top < 0 ? m_top->count() - 1 : top);
    chooseBin(m_bin, words.bin);
    showSides();
}

void GroupPane::setRows(std::shared_ptr<const dissect::CellTable> rows, const QStringList &fields,
    dissect::Timestamp first)
{
    m_first = first;
    m_fields = fields;
    m_run->setRows(std::move(rows), fields, model::SharedCatalogue::of().now());
}

void GroupPane::change(const model::GroupWords &words)
{
    setWords(words);
    Q_EMIT changed();
}

void GroupPane::takeChips()
{
    model::GroupWords words = m_run->words();
    words.keys = m_keys->fields();
    words.aggregates.clear();
    for (const QString &chip : m_aggregates->fields()) {
        const QString field = fieldOf(chip);
        QStringList functions = functionsOf(chip);
        if (functions.isEmpty()) // it was dropped here
            functions << (isNumeric(field) ? u"sum"_s : u"count"_s);
        for (const QString &function : std::as_const(functions))
            words.aggregates << field + ':'_L1 + function;
    }
    words.aggregates.removeDuplicates();
    // A column that is gone is not sorted by.
    const QString sorted = QString(words.sort).remove(":desc"_L1);
    QStringList columns = words.keys;
    for (QString word : std::as_const(words.aggregates))
        columns << word.replace(word.lastIndexOf(':'_L1), 1, u"."_s);
    if (!columns.contains(sorted))
        words.sort.clear();
    change(words);
}

// Which groups are the top ones follows.
void GroupPane::sortBy(int column)
{
    const auto &columns = m_run->answer().columns;
    if (column < 0 || static_cast<std::size_t>(column) >= columns.size())
        return;
    const QString name = columns[static_cast<std::size_t>(column)].name;
    model::GroupWords words = m_run->words();
    words.sort = words.sort == name + ":desc"_L1 ? name : name + ":desc"_L1;
    change(words);
}

void GroupPane::showSorting()
{
    const QString &sort = m_run->words().sort;
    const QString name = QString(sort).remove(":desc"_L1);
    const auto &columns = m_run->answer().columns;
    const auto sorted = std::ranges::find(columns, name, &model::QueryColumn::name);
    m_results->table()->showSorting(
        sorted == columns.end() ? -1 : static_cast<int>(sorted - columns.begin()),
        sort.endsWith(":desc"_L1) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void GroupPane::offerKeys()
{
    QMenu menu(this);
    for (const QString &field : m_fields) {
        if (!m_keys->fields().contains(field))
            menu.addAction(escaped(field), this, [this, field] { m_keys->add(field); });
    }
    menu.addSeparator();
    menu.addAction(tr("Another field…"), this, &GroupPane::fieldsAsked);
    menu.exec(QCursor::pos());
}

void GroupPane::offerAggregates()
{
    QMenu menu(this);
    for (const QString &field : m_fields) {
        addFunctions(menu.addMenu(escaped(field)), field);
    }
    menu.addSeparator();
    menu.addAction(tr("Another field…"), this, &GroupPane::fieldsAsked);
    menu.exec(QCursor::pos());
}

void GroupPane::addFunctions(QMenu *menu, const QString &field)
{
    for (const std::string_view function : dissect::aggregateNames) {
        const bool counts = function == "count" || function == "distinct";
        if (!counts && !isNumeric(field))
            continue;
        const QString word = field + ':'_L1 + wordOf(function);
        QAction *one = menu->addAction(wordOf(function));
        one->setCheckable(true);
        one->setChecked(m_run->words().aggregates.contains(word));
        connect(one, &QAction::toggled, this, [this, word](bool on) {
            model::GroupWords words = m_run->words();
            if (on)
                words.aggregates << word;
            else
                words.aggregates.removeAll(word);
            change(words);
        });
    }
}

void GroupPane::offerFunctions(const QString &chip)
{
    QMenu menu(this);
    addFunctions(&menu, fieldOf(chip));
    menu.exec(QCursor::pos());
}

// What the packets of a group have in common; empty where that is no filter.
QString GroupPane::conditionOf(int row) const
{
    const auto &columns = m_run->answer().columns;
    const std::size_t bins = m_run->words().bin.isEmpty() ? 0 : 1;
    const std::size_t keys = bins + static_cast<std::size_t>(m_run->words().keys.size());
    QStringList parts;
    std::string kept;
    for (std::size_t i = bins; i < std::min(keys, columns.size()); ++i) {
        const QString part
            = columns[i].condition(m_results->rows()->cellAt(row, static_cast<int>(i), kept));
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(" && "_L1);
}

void GroupPane::fillRowMenu(QMenu *menu, int row)
{
    const QString condition = conditionOf(row);
    if (condition.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(tr("Query this group alone"), this,
        [this, condition] { Q_EMIT conditionAsked(condition); });
    menu->addAction(tr("Filter the window by this group"), this,
        [this, condition] { Q_EMIT filterAsked(condition); });
}

void GroupPane::offerPresets()
{
    QMenu menu(this);
    for (const model::GroupPreset &preset : model::groupPresets())
        menu.addAction(preset.isNative ? preset.name : tr("%1 (tshark)").arg(preset.name), this,
            [this, groups = preset.groups] {
                model::GroupWords words = groups;
                words.top = m_run->words().top;
                words.bin = m_run->words().bin;
                change(words);
            });
    menu.addAction(tr("No groups"), this, [this] { change({}); });
    menu.exec(m_preset->mapToGlobal(QPoint(0, m_preset->height())));
}

void GroupPane::showAnswer()
{
    const model::GroupRun::Answer &answer = m_run->answer();
    if (answer.groups != m_shown) {
        m_shown = answer.groups;
        m_results->rows()->show({answer.groups, answer.columns, false, m_first, false});
    }
    showSorting();
    const QString groups
        = answer.count == 1 ? tr("1 group") : tr("%1 groups").arg(model::count(answer.count));
    m_results->say(answer.groups ? groups : QString(), detail());
    m_results->setOutOfDate(!m_run->isCurrent());
    const bool hasWords = !m_run->words().keys.isEmpty() || !m_run->words().aggregates.isEmpty();
    m_results->setEmptyText(!m_run->isCurrent() ? tr("Grouping…")
            : !answer.problem.isEmpty()         ? answer.problem
            : hasWords                          ? tr("No rows to group.")
                       : tr("Group the rows above: choose a preset, or fields with ＋."));
    QStringList total;
    for (std::size_t i = 0; i < answer.total.size(); ++i)
        total << (answer.total[i].isEmpty()
                ? QString()
                : answer.columns[i].text(answer.total[i], m_first, m_first));
    m_results->setTotal(tr("All %1").arg(groups), total);
    showSides();
}

QString GroupPane::detail() const
{
    const model::GroupRun::Answer &answer = m_run->answer();
    const quint64 shown = answer.groups ? answer.groups->rows() : 0;
    QStringList detail;
    if (!m_run->isCurrent())
        detail << (answer.rows > 0
                ? tr("grouping… these are of %1 rows").arg(model::count(answer.rows))
                : tr("grouping…"));
    else if (m_isPartial && answer.groups)
        detail << tr("not of all rows");
    if (answer.count > shown)
        detail << tr("%1 shown").arg(model::count(shown));
    if (answer.left > 0)
        detail << tr("%1 rows have no value to group by").arg(model::count(answer.left));
    return detail.join(u" · "_s);
}

void GroupPane::setPartial(bool isPartial)
{
    if (m_isPartial == isPartial)
        return;
    m_isPartial = isPartial;
    showAnswer();
}

// RTTs of both sides of the tap are two paths.
void GroupPane::showSides()
{
    const QStringList &aggregates = m_run->words().aggregates;
    const bool isMixed = std::any_of(aggregates.begin(), aggregates.end(),
        [](const QString &word) { return word.startsWith(mixedRtt + ':'_L1); });
    m_note->setVisible(isMixed && m_run->answer().count > 0);
    m_note->setText(
        tr("▲ ack_rtt holds both sides of the tap. <a href=\"split\">Split by side</a>"));
}

// Each side's columns stand together.
void GroupPane::splitSides()
{
    model::GroupWords words = m_run->words();
    const auto isMixed = [](const QString &word) { return word.startsWith(mixedRtt + ':'_L1); };
    QStringList apart;
    for (const auto side : {"ack_rtt.server"_L1, "ack_rtt.client"_L1}) {
        for (const QString &word : std::as_const(words.aggregates)) {
            if (isMixed(word))
                apart << side + word.mid(mixedRtt.size());
        }
    }
    const auto first = std::find_if(words.aggregates.begin(), words.aggregates.end(), isMixed);
    const auto place = first - words.aggregates.begin(); // those in front of it stay there
    words.aggregates.removeIf(isMixed);
    words.aggregates = words.aggregates.first(place) + apart + words.aggregates.mid(place);
    words.aggregates.removeDuplicates();
    if (words.sort.startsWith(mixedRtt))
        words.sort.replace(0, mixedRtt.size(), u"ack_rtt.server"_s);
    change(words);
}

} // namespace remora::ui
