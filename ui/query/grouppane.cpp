// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/grouppane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/query/grouppresets.h"
#include "model/query/sharedcatalogue.h"
#include "model/text/format.h"
#include "ui/common/elidedlabel.h"
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

    bool hasFunction(const QString &word)
    {
        const qsizetype colon = word.lastIndexOf(':'_L1);
        return colon > 0 && dissect::aggregateOf(word.mid(colon + 1).toStdString()).has_value();
    }

    bool isNumeric(const QString &field)
    {
        return queryColumn(field, *model::SharedCatalogue::of().now()).isNumeric;
    }

    QString escaped(const QString &text)
    {
        return model::shown(text, 80).replace('&'_L1, "&&"_L1);
    }

} // namespace

GroupPane::GroupPane(QWidget *parent)
    : QWidget(parent)
    , m_run(new model::GroupRun(this))
    , m_keys(new FieldChips(tr("Group by"), u"＋"_s))
    , m_aggregates(new FieldChips(tr("Aggregate"), u"＋"_s))
    , m_preset(new QToolButton)
    , m_top(new QComboBox)
    , m_results(new QueryResults(u"groups"_s, false))
    , m_total(new ElidedLabel(Qt::ElideRight))
    , m_note(new QLabel)
{
    m_preset->setText(tr("Presets ▾"));
    m_preset->setProperty("role", u"kind"_s);
    m_preset->setToolTip(tr("Groups that are often asked for"));
    for (const auto &[text, most] : {std::pair(tr("all"), QString()), {tr("top 8"), u"8"_s},
             {tr("top 20"), u"20"_s}, {tr("top 100"), u"100"_s}})
        m_top->addItem(text, most);
    m_top->setAccessibleName(tr("How many groups are shown"));
    auto *keys = new QHBoxLayout;
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_preset, 0, Qt::AlignTop);
    auto *aggregates = new QHBoxLayout;
    aggregates->addWidget(m_aggregates, 1);
    aggregates->addWidget(m_top, 0, Qt::AlignTop);
    for (QHBoxLayout *row : {keys, aggregates}) {
        row->setContentsMargins(0, 2, 12, 0);
        row->setSpacing(8);
    }
    m_total->setProperty("role", u"title"_s);
    m_total->setContentsMargins(12, 4, 12, 4);
    m_note->setContentsMargins(12, 2, 12, 4);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(keys);
    layout->addLayout(aggregates);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_total);
    layout->addWidget(m_note);
    connect(m_keys, &FieldChips::changed, this, &GroupPane::takeChips);
    connect(m_aggregates, &FieldChips::changed, this, &GroupPane::takeChips);
    connect(m_keys, &FieldChips::addAsked, this, &GroupPane::offerKeys);
    connect(m_aggregates, &FieldChips::addAsked, this, &GroupPane::offerAggregates);
    connect(m_preset, &QToolButton::clicked, this, &GroupPane::offerPresets);
    connect(m_top, &QComboBox::activated, this, [this] {
        model::GroupWords words = m_run->words();
        words.top = m_top->currentData().toString();
        change(words);
    });
    connect(m_note, &QLabel::linkActivated, this, &GroupPane::splitSides);
    connect(m_run, &model::GroupRun::changed, this, &GroupPane::showAnswer);
}

void GroupPane::setWords(const model::GroupWords &words)
{
    m_run->setWords(words);
    m_keys->setFields(words.keys);
    m_aggregates->setFields(words.aggregates);
    const int top = m_top->findData(words.top);
    if (top < 0)
        m_top->addItem(tr("top %1").arg(model::shown(words.top, 12)), words.top);
    m_top->setCurrentIndex(top < 0 ? m_top->count() - 1 : top);
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
    for (const QString &word : m_aggregates->fields()) // one that was dropped is only a field
        words.aggregates << (hasFunction(word) ? word
                                               : word + (isNumeric(word) ? ":sum"_L1 : ":count"_L1));
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
        QMenu *functions = menu.addMenu(escaped(field));
        for (const std::string_view function : dissect::aggregateNames) {
            const bool counts = function == "count" || function == "distinct";
            if (!counts && !isNumeric(field))
                continue;
            const QString word = field + ':'_L1 + wordOf(function);
            functions->addAction(wordOf(function), this, [this, word] { m_aggregates->add(word); })
                ->setEnabled(!m_aggregates->fields().contains(word));
        }
    }
    menu.addSeparator();
    menu.addAction(tr("Another field…"), this, &GroupPane::fieldsAsked);
    menu.exec(QCursor::pos());
}

void GroupPane::offerPresets()
{
    QMenu menu(this);
    for (const model::GroupPreset &preset : model::groupPresets())
        menu.addAction(preset.isNative ? preset.name : tr("%1 (tshark)").arg(preset.name), this,
            [this, groups = preset.groups] {
                model::GroupWords words = groups;
                words.top = m_run->words().top;
                change(words);
            });
    menu.addAction(tr("No groups"), this, [this] { change({}); });
    menu.exec(m_preset->mapToGlobal(QPoint(0, m_preset->height())));
}

void GroupPane::showAnswer()
{
    const model::GroupRun::Answer &answer = m_run->answer();
    m_results->rows()->show({answer.groups, answer.columns, false, m_first, false});
    const quint64 shown = answer.groups ? answer.groups->rows() : 0;
    const QString groups = answer.count == 1 ? tr("1 group")
                                             : tr("%1 groups").arg(model::count(answer.count));
    QString detail;
    if (answer.count > shown)
        detail = tr("%1 shown").arg(model::count(shown));
    if (answer.left > 0)
        detail += (detail.isEmpty() ? QString() : u" · "_s)
            + tr("%1 rows have no value to group by").arg(model::count(answer.left));
    m_results->say(answer.groups ? groups : QString(), detail);
    const bool hasWords = !m_run->words().keys.isEmpty() || !m_run->words().aggregates.isEmpty();
    m_results->setEmptyText(!answer.problem.isEmpty() ? answer.problem
            : hasWords ? tr("No rows to group.")
                       : tr("Group the rows above: choose a preset, or fields with ＋."));
    QStringList total;
    for (std::size_t i = 0; i < answer.total.size(); ++i) {
        if (!answer.total[i].isEmpty())
            total << answer.columns[i].name + ' '_L1
                    + answer.columns[i].text(answer.total[i], m_first, m_first);
    }
    m_total->setVisible(!total.isEmpty());
    m_total->setText(tr("All %1: %2").arg(groups, total.join(u" · "_s)));
    m_total->setToolTip(total.join('\n'_L1));
    showSides();
}

// RTTs of both sides of the tap are two paths.
void GroupPane::showSides()
{
    const QStringList &aggregates = m_run->words().aggregates;
    const bool isMixed = std::any_of(aggregates.begin(), aggregates.end(),
        [](const QString &word) { return word.startsWith(mixedRtt + ':'_L1); });
    m_note->setVisible(isMixed);
    m_note->setText(tr("▲ ack_rtt holds both sides of the tap. <a href=\"split\">Split by side</a>"));
}

void GroupPane::splitSides()
{
    model::GroupWords words = m_run->words();
    QStringList apart;
    for (const QString &word : std::as_const(words.aggregates)) {
        if (!word.startsWith(mixedRtt + ':'_L1)) {
            apart << word;
            continue;
        }
        const QString function = word.mid(mixedRtt.size());
        for (const auto side : {"ack_rtt.server"_L1, "ack_rtt.client"_L1})
            apart << side + function;
    }
    words.aggregates = apart;
    if (words.sort.startsWith(mixedRtt))
        words.sort.replace(0, mixedRtt.size(), u"ack_rtt.server"_s);
    change(words);
}

} // namespace remora::ui
