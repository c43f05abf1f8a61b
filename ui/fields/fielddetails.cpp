// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fielddetails.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/query/fieldwords.h"
#include "model/text/format.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/fonts.h"
#include "ui/common/plainlabel.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QFont nameFont()
    {
        QFont font = fixedFont();
        font.setBold(true);
        return font;
    }

} // namespace

FieldDetails::FieldDetails(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_description(plainLabel())
    , m_type(plainLabel())
    , m_protocol(plainLabel())
    , m_reader(plainLabel())
    , m_example(plainLabel())
    , m_counts(plainLabel())
    , m_add(new QPushButton)
{
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(2);
    facts->setColumnStretch(1, 1);
    for (const auto &[caption, value] :
        {std::pair{tr("Type"), m_type}, {tr("Protocol"), m_protocol}, {tr("Read by"), m_reader},
            {tr("In a filter"), m_example}, {tr("In focus"), m_counts}}) {
        auto *label = plainLabel("caption");
        label->setText(caption);
        label->setWordWrap(false);
        const int row = facts->rowCount();
        facts->addWidget(label, row, 0, Qt::AlignTop);
        facts->addWidget(value, row, 1);
    }
    auto *filter = new QPushButton(tr("Filter by it"));
    auto *plot = new QPushButton(tr("Plot"));
    auto *buttons = new FlowLayout(nullptr, {}, 8);
    for (QPushButton *button : {m_add, filter, plot}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_description);
    layout->addLayout(facts);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, &FieldDetails::addAsked);
    connect(filter, &QPushButton::clicked, this, &FieldDetails::filterAsked);
    connect(plot, &QPushButton::clicked, this, &FieldDetails::plotAsked);
    setInQuery(false);
}

void FieldDetails::showField(const model::FieldCatalogue::Field &field, const Shown &texts)
{
    const QString name = model::shown(field.name);
    m_name->setFont(nameFont());
    m_name->setText(name);
    m_name->setToolTip(model::plainTip(name));
    m_description->setText(texts.description);
    m_type->setText(model::fieldTypeText(field));
    m_protocol->setText(texts.protocol);
    m_example->setText(texts.example.isEmpty() ? u"–"_s : tr("such as %1").arg(texts.example));
    m_reader->setText(field.isNative ? tr("Remora, native") : u"tshark"_s);
}

// Its line stays: nothing below it moves.
void FieldDetails::showCounts(const std::optional<model::FieldCounter::Counts> &counts)
{
    m_counts->setText(counts ? tr("%1 of %2 packets have it")
                                   .arg(model::count(counts->having), model::count(counts->packets))
                             : u"–"_s);
}

void FieldDetails::setInQuery(bool isIn)
{
    m_add->setText(isIn ? tr("In the query ✓") : tr("Add to query"));
    m_add->setEnabled(!isIn);
}

} // namespace remora::ui
