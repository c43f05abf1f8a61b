// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/countfields.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "model/text/format.h"
#include "ui/common/plainlabel.h"
#include "ui/sources/link.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

CountFields::CountFields(const QString &title, bool isOfValues, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_isOfValues(isOfValues)
    , m_layout(new QVBoxLayout)
{
    QLabel *caption = captionLabel(title);
    QToolButton *more = link(isOfValues ? tr("+ Add value") : tr("+ Add key"));
    connect(more, &QToolButton::clicked, this, [this] {
        add({});
        m_rows.back().field->setFocus();
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(caption);
    head->addStretch();
    head->addWidget(more);
    m_layout->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(m_layout);
}

void CountFields::fill(QComboBox *box) const
{
    const QSignalBlocker quiet(box);
    const QString text = box->currentText();
    box->clear();
    // What is rather a key comes first among keys, and the other way round.
    for (const bool likely : {true, false}) {
        for (const netshark::NativeField &field : m_fields) {
            if ((field.isDimension != m_isOfValues) != likely)
                continue;
            box->addItem(field.id);
            box->setItemData(box->count() - 1,
                model::plainTip(model::shown(field.description, 300)), Qt::ToolTipRole);
        }
    }
    box->setCurrentText(text);
}

void CountFields::setFields(const QList<netshark::NativeField> &fields)
{
    const auto ids = [](const QList<netshark::NativeField> &of) {
        QStringList all;
        for (const netshark::NativeField &one : of)
            all << one.id;
        return all;
    };
    if (ids(fields) == ids(m_fields))
        return;
    m_fields = fields;
    for (const Row &row : m_rows)
        fill(row.field);
}

void CountFields::add(const netshark::ViewMetric &metric)
{
    Row row{new QWidget, new QComboBox, nullptr};
    row.field->setEditable(true);
    row.field->setInsertPolicy(QComboBox::NoInsert);
    row.field->setMinimumContentsLength(10);
    row.field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.field->setAccessibleName(m_title);
    row.field->completer()->setFilterMode(Qt::MatchContains);
    row.field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    row.field->lineEdit()->setPlaceholderText(
        m_isOfValues ? u"generic.bytes"_s : u"tcp.server_port"_s);
    fill(row.field);
    row.field->setCurrentText(metric.field);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(row.field, 1);
    if (m_isOfValues) {
        row.operation = new QComboBox;
        row.operation->setAccessibleName(tr("What becomes of its values"));
        QList<netshark::ViewOperation> offered = model::valueOperations();
        if (!metric.field.isEmpty() && !offered.contains(metric.operation))
            offered << metric.operation;
        for (const netshark::ViewOperation one : std::as_const(offered))
            row.operation->addItem(model::operationText(one), static_cast<int>(one));
        row.operation->setCurrentIndex(row.operation->findData(static_cast<int>(metric.operation)));
        connect(row.operation, &QComboBox::activated, this, &CountFields::changed);
        layout->addWidget(row.operation);
    }
    QToolButton *less = link(u"×"_s);
    less->setToolTip(tr("Remove it"));
    less->setAccessibleName(less->toolTip());
    layout->addWidget(less);
    connect(less, &QToolButton::clicked, this, [this, widget = row.widget] { remove(widget); });
    connect(row.field, &QComboBox::currentTextChanged, this, &CountFields::changed);
    m_layout->addWidget(row.widget);
    m_rows.push_back(row);
}

void CountFields::remove(const QWidget *gone)
{
    const auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [gone](const Row &one) { return one.widget == gone; });
    if (row == m_rows.end())
        return;
    row->widget->hide();
    row->widget->deleteLater();
    m_rows.erase(row);
    Q_EMIT changed();
}

QList<netshark::ViewMetric> CountFields::chosen() const
{
    QList<netshark::ViewMetric> all;
    for (const Row &row : m_rows) {
        netshark::ViewMetric metric{
            row.field->currentText().trimmed(), netshark::ViewOperation::None};
        if (row.operation != nullptr)
            metric.operation
                = static_cast<netshark::ViewOperation>(row.operation->currentData().toInt());
        if (!metric.field.isEmpty() && !all.contains(metric))
            all << metric;
    }
    return all;
}

void CountFields::choose(const QList<netshark::ViewMetric> &fields)
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const netshark::ViewMetric &one : fields)
        add(one);
}

} // namespace remora::ui
