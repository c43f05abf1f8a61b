// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/filterrows.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/filters/exportfilterbook.h"
#include "model/filters/exportfilters.h"
#include "model/text/format.h"
#include "model/work/latesttask.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/common/question.h"
#include "ui/common/role.h"
#include "ui/filter/filteredit.h"
#include "ui/sources/link.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using Kind = netshark::Filter::Kind;

struct FilterRows::Row {
    using Check = model::LatestTask<std::pair<netshark::Filter, std::optional<QString>>>;

    QWidget *widget = new QWidget;
    FilterEdit *text = new FilterEdit;
    QComboBox *kind = new QComboBox;
    QLabel *problem = new QLabel;
    QPushButton *convert = new QPushButton;
    bool isWrong = false;
    std::unique_ptr<Check> checking;

    netshark::Filter filter() const
    {
        return {static_cast<Kind>(kind->currentIndex()), text->text().trimmed()};
    }
};

namespace {

    QString kindName(Kind kind)
    {
        switch (kind) {
        case Kind::Bpf:
            return FilterRows::tr("BPF");
        case Kind::Display:
            return FilterRows::tr("display");
        default:
            return FilterRows::tr("native");
        }
    }

    QString example(Kind kind)
    {
        switch (kind) {
        case Kind::Bpf:
            return u"tcp port 443"_s;
        case Kind::Display:
            return u"tcp.port == 443"_s;
        default:
            return u"tcp.server_port=443"_s;
        }
    }

} // namespace

FilterRows::FilterRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout)
{
    QToolButton *add = link(tr("+ Add filter"));
    connect(add, &QToolButton::clicked, this, [this] {
        addRow({});
        m_rows.back()->text->setFocus();
    });
    m_used = link(tr("Recent"));
    m_used->setToolTip(tr("Recent filters and named filters"));
    m_used->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_used);
    m_used->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    auto *title = plainLabel("caption");
    title->setText(tr("Filters"));
    title->setWordWrap(false);
    title->setToolTip(tr("None: all packets"));
    auto *head = new FlowLayout(nullptr, {}, 4); // in some languages two rows
    head->addWidget(title);
    head->addStretch();
    head->addWidget(add);
    head->addWidget(m_used);
    m_layout->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(m_layout);
}

FilterRows::~FilterRows() = default;

QList<netshark::Filter> FilterRows::filters() const
{
    QList<netshark::Filter> filters;
    for (const auto &row : m_rows) {
        if (const netshark::Filter filter = row->filter(); !filter.text.isEmpty())
            filters.append(filter);
    }
    return filters;
}

void FilterRows::setFilters(const QList<netshark::Filter> &filters)
{
    while (!m_rows.empty())
        removeRow(m_rows.back().get());
    for (const netshark::Filter &filter : filters)
        addRow(filter);
}

void FilterRows::setFields(const QList<netshark::NativeField> &fields)
{
    m_fields = fields;
    for (const auto &row : m_rows) {
        suggest(row.get());
        check(row.get());
    }
}

bool FilterRows::hasProblem() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const auto &row) { return row->isWrong; });
}

void FilterRows::addRow(const netshark::Filter &filter)
{
    m_rows.push_back(std::make_unique<Row>());
    Row *row = m_rows.back().get();
    for (const Kind kind : {Kind::Native, Kind::Bpf, Kind::Display})
        row->kind->addItem(kindName(kind));
    row->kind->setCurrentIndex(static_cast<int>(filter.kind));
    row->kind->setToolTip(tr("The NetShark's own filter (fast), BPF as in tcpdump, or a Wireshark "
                             "display filter (slow)"));
    constexpr int narrow = 80; // the words of the filter need the place more
    row->kind->setMaximumWidth(narrow);
    row->kind->setAccessibleName(tr("Kind of filter"));
    row->text->setAccessibleName(tr("Filter"));
    row->text->setText(filter.text);
    row->text->setCursorPosition(0);
    row->problem->setTextFormat(Qt::PlainText);
    row->problem->setWordWrap(true);
    row->problem->setProperty("role", u"caption"_s);
    row->problem->hide();
    row->convert->setText(tr("Use a native filter instead"));
    row->convert->hide();
    row->checking = std::make_unique<Row::Check>([this, row](const auto &result) {
        if (result.first == row->filter())
            show(row, result.second);
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(row->text, 1);
    line->addWidget(row->kind);
    auto *layout = new QVBoxLayout(row->widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(row->problem);
    layout->addWidget(row->convert, 0, Qt::AlignLeft);
    QAction *remove
        = row->text->addAction(QIcon(u":/icons/remove.svg"_s), QLineEdit::TrailingPosition);
    remove->setToolTip(tr("Remove this filter"));
    connect(remove, &QAction::triggered, this, [this, row] {
        removeRow(row);
        Q_EMIT changed();
    });
    connect(row->text, &QLineEdit::textChanged, this, [this, row] { check(row); });
    connect(row->kind, &QComboBox::currentIndexChanged, this, [this, row] {
        suggest(row);
        check(row);
    });
    connect(row->text, &QLineEdit::returnPressed, this, &FilterRows::submitted);
    connect(row->convert, &QPushButton::clicked, this, [row] {
        if (const auto native = model::nativeForm(row->text->text())) {
            row->kind->setCurrentIndex(static_cast<int>(Kind::Native));
            row->text->setText(*native);
        }
    });
    m_layout->addWidget(row->widget);
    orderTabs();
    suggest(row);
    check(row);
}

// One row after the other, before what stands below them.
void FilterRows::orderTabs()
{
    QWidget *before = m_used;
    for (const auto &row : m_rows) {
        for (QWidget *next : {static_cast<QWidget *>(row->text), static_cast<QWidget *>(row->kind),
                 static_cast<QWidget *>(row->convert)}) {
            setTabOrder(before, next);
            before = next;
        }
    }
}

void FilterRows::removeRow(Row *row)
{
    row->text->disconnect(this);
    row->widget->hide();
    row->widget->deleteLater();
    std::erase_if(m_rows, [row](const auto &own) { return own.get() == row; });
}

// What the kind of filter has for words.
void FilterRows::suggest(Row *row)
{
    const netshark::Filter filter = row->filter();
    row->text->setPlaceholderText(example(filter.kind));
    row->text->setDialect(
        filter.kind == Kind::Bpf ? model::FilterDialect::Bpf : model::FilterDialect::Wireshark);
    QList<model::FilterSuggestion> suggestions;
    if (filter.kind == Kind::Native) {
        const auto known = model::knownNativeFields(m_fields);
        for (const netshark::NativeField &field : known)
            suggestions.append({model::shown(field.id), model::shown(field.description)});
    } else {
        suggestions = model::wiresharkSuggestions();
    }
    row->text->setSuggestions(suggestions);
    row->text->setOffersTshark(filter.kind == Kind::Display);
}

void FilterRows::check(Row *row)
{
    const netshark::Filter filter = row->filter();
    row->isWrong = false;
    row->checking->request([filter, fields = m_fields] {
        return std::pair(filter, model::exportFilterProblem(filter, fields));
    });
    Q_EMIT changed();
}

void FilterRows::show(Row *row, const std::optional<QString> &problem)
{
    const netshark::Filter filter = row->filter();
    row->isWrong = problem.has_value();
    setRole(row->text, filter.text.isEmpty() ? QString() : problem ? u"wrong"_s : u"right"_s);
    const bool isSlow = filter.kind == Kind::Display && !filter.text.isEmpty();
    const auto native = isSlow && !problem ? model::nativeForm(filter.text) : std::nullopt;
    row->problem->setText(problem ? *problem
            : isSlow              ? tr("Slow: the appliance runs Wireshark for this filter.")
                                  : QString());
    setRole(row->problem, problem ? u"failed"_s : u"caption"_s);
    row->problem->setVisible(!row->problem->text().isEmpty());
    row->convert->setVisible(native.has_value());
    row->convert->setToolTip(model::plainTip(native.value_or(QString())));
    Q_EMIT changed();
}

void FilterRows::fillMenu(QMenu *menu)
{
    menu->clear();
    const auto offer = [&](const QString &text, const netshark::Filter &filter) {
        menu->addAction(QString(text).replace('&'_L1, "&&"_L1), this, [this, filter] {
            // An empty row is there to be filled.
            if (!m_rows.empty() && m_rows.back()->filter().text.isEmpty())
                removeRow(m_rows.back().get());
            addRow(filter);
        });
    };
    const auto label = [](const netshark::Filter &filter) {
        return QStringLiteral("%1  (%2)").arg(model::shown(filter.text, 60), kindName(filter.kind));
    };
    const auto named = model::exportFilterBook::named();
    for (const auto &[name, filter] : named)
        offer(QStringLiteral("%1: %2").arg(model::shown(name, 30), label(filter)), filter);
    if (!named.isEmpty())
        menu->addSeparator();
    constexpr int most = 12;
    const auto recent = model::exportFilterBook::recent().mid(0, most);
    for (const netshark::Filter &filter : recent)
        offer(label(filter), filter);
    if (recent.isEmpty())
        menu->addAction(tr("No recent filters"))->setEnabled(false);
    menu->addSeparator();
    const auto now = filters();
    for (const netshark::Filter &filter : now)
        menu->addAction(
            tr("Name “%1”…").arg(model::shown(filter.text, 40)).replace('&'_L1, "&&"_L1), this,
            [this, filter] { askForName(filter); });
    if (!named.isEmpty()) {
        QMenu *forget = menu->addMenu(tr("Forget a named filter"));
        for (const auto &entry : named)
            forget->addAction(model::shown(entry.first, 30).replace('&'_L1, "&&"_L1), this,
                [name = entry.first] { model::exportFilterBook::forget(name); });
    }
}

void FilterRows::askForName(const netshark::Filter &filter)
{
    const auto name = askForText(this, tr("Name this filter"),
        tr("Name of “%1”").arg(model::shown(filter.text, 60)), {}, tr("Save the filter"));
    if (name && !name->isEmpty())
        model::exportFilterBook::keep(*name, filter);
}

} // namespace remora::ui
