// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "model/query/sharedcatalogue.h"
#include "model/settings/favouritefields.h"
#include "model/text/foreigntext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/fields/fielddetails.h"
#include "ui/fields/fieldlist.h"
#include "ui/fields/fieldsearch.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    QLabel *note(const char *role)
    {
        QLabel *label = plainLabel(role);
        label->setContentsMargins(12, 0, 12, 4);
        label->hide();
        return label;
    }

} // namespace

FieldsPage::FieldsPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new model::FieldListModel(this))
    , m_counter(new model::FieldCounter(this))
    , m_search(new FieldSearch)
    , m_problem(note("failed"))
    , m_hint(note("caption"))
    , m_list(new FieldList(m_model))
    , m_details(new FieldDetails)
    , m_below(new QScrollArea)
    , m_splitter(new QSplitter(Qt::Vertical))
{
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_below->setWidget(m_details);
    m_below->setWidgetResizable(true);
    m_below->setFrameShape(QFrame::NoFrame);
    m_below->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_below->setFocusPolicy(Qt::NoFocus);
    m_details->setProperty("role", u"panel"_s);
    m_details->setAttribute(Qt::WA_StyledBackground);
    constexpr int least = 40;
    m_below->setMinimumHeight(least);
    m_splitter->setObjectName("fields"_L1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({480, 230});
    m_splitter->setChildrenCollapsible(false);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(12, 0, 12, 4);
    line->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_hint);
    layout->addWidget(m_splitter, 1);
    connect(m_search, &FieldSearch::searched, this, &FieldsPage::search);
    connect(m_search, &FieldSearch::addAsked, this, &FieldsPage::add);
    connect(m_search, &FieldSearch::downAsked, this, [this] { m_list->setFocus(); });
    auto *regular = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_R), this);
    regular->setContext(Qt::WidgetWithChildrenShortcut);
    connect(regular, &QShortcut::activated, m_search,
        [this] { m_search->setRegular(!m_search->isRegular()); });
    connect(m_model, &model::FieldListModel::answered, this, &FieldsPage::showFound);
    connect(m_list, &FieldList::chosen, this, &FieldsPage::showField);
    connect(m_list, &FieldList::addAsked, this, &FieldsPage::add);
    connect(m_list, &FieldList::starAsked, this, &FieldsPage::star);
    connect(m_list, &FieldList::copyAsked, this, &FieldsPage::copyName);
    connect(m_list, &FieldList::topLeft, m_search, &FieldSearch::ask);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FieldsPage::showMenu);
    connect(m_details, &FieldDetails::addAsked, this, &FieldsPage::add);
    connect(m_details, &FieldDetails::filterAsked, this, [this] { Q_EMIT filterBy(m_selected); });
    connect(m_details, &FieldDetails::plotAsked, this, [this] { Q_EMIT plot(m_selected); });
    connect(m_counter, &model::FieldCounter::counted, this,
        [this] { m_details->showCounts(m_counter->counts()); });
    showField();
}

void FieldsPage::setCapture(model::Investigation *capture) { m_counter->setCapture(capture); }

void FieldsPage::setInQuery(const QStringList &names)
{
    m_inQuery = names;
    m_details->setInQuery(names.contains(m_selected));
}

void FieldsPage::focusSearch() { m_search->ask(); }

void FieldsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    model::SharedCatalogue::of().read();
    showHint();
    showField();
}

// Nobody looks at what would be counted.
void FieldsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_counter->setField({});
}

void FieldsPage::search() { m_model->search(m_search->text(), m_search->isRegular()); }

// Of a search the first field is selected; else the one that was, where it is still there.
void FieldsPage::showFound()
{
    const QString problem = m_model->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setRole(m_search, problem.isEmpty() ? QString() : u"wrong"_s);
    if (problem.isEmpty()) {
        const QModelIndex before
            = m_model->text().isEmpty() ? m_model->indexOf(m_selected) : QModelIndex();
        m_list->goTo(before.isValid() ? before : m_model->firstField());
        if (!before.isValid())
            m_list->scrollToTop();
    }
    showHint();
    showField();
}

void FieldsPage::showHint()
{
    const model::SharedCatalogue &catalogue = model::SharedCatalogue::of();
    QStringList hints;
    if (!m_model->text().isEmpty() && m_model->found() == 0)
        hints << tr("No field has “%1” in its name or its description.")
                     .arg(model::shown(m_model->text(), 60));
    if (catalogue.isReading())
        hints << tr("Reading tshark’s fields…");
    else if (!catalogue.lack().isEmpty())
        hints << tr("These are the fields that Remora reads itself.") + ' '_L1 + catalogue.lack();
    m_hint->setText(hints.join('\n'_L1));
    m_hint->setVisible(!hints.isEmpty());
}

void FieldsPage::showField()
{
    const auto field = m_model->field(m_list->currentIndex());
    m_below->setVisible(field.has_value());
    m_selected = field ? field->name : QString();
    m_counter->setField(isVisible() ? m_selected : QString());
    if (!field)
        return;
    m_details->showField(
        *field, {m_model->descriptionOf(*field), protocolOf(*field), m_model->exampleOf(*field)});
    m_details->setInQuery(m_inQuery.contains(m_selected));
    m_details->showCounts(m_counter->counts());
}

// By its whole name where the catalogue has that.
QString FieldsPage::protocolOf(const model::FieldCatalogue::Field &field) const
{
    if (field.protocol == "remora"_L1)
        return tr("Remora");
    const auto named = model::SharedCatalogue::of().now()->named(field.protocol);
    const bool isKnown = named && named->type == "FT_PROTOCOL"_L1;
    return model::shown(isKnown ? named->description : field.protocol.toUpper());
}

void FieldsPage::add()
{
    if (!m_selected.isEmpty() && !m_inQuery.contains(m_selected))
        Q_EMIT addToQuery(m_selected);
}

void FieldsPage::star()
{
    if (!m_selected.isEmpty())
        m_model->setFavourite(m_selected, !model::favouriteFields::has(m_selected));
}

void FieldsPage::copyName()
{
    if (!m_selected.isEmpty())
        QGuiApplication::clipboard()->setText(model::harmless(m_selected));
}

void FieldsPage::showMenu(const QPoint &place)
{
    const bool isByKey = !m_list->indexAt(place).isValid();
    if (m_selected.isEmpty() || (!isByKey && m_list->indexAt(place) != m_list->currentIndex()))
        return;
    QMenu menu(this);
    menu.addAction(tr("&Add to query"), this, &FieldsPage::add)
        ->setEnabled(!m_inQuery.contains(m_selected));
    menu.addAction(model::favouriteFields::has(m_selected) ? tr("&Not a favourite any more")
                                                           : tr("&Make it a favourite"),
        this, &FieldsPage::star);
    menu.addAction(tr("&Copy the name"), this, &FieldsPage::copyName);
    menu.addSeparator();
    menu.addAction(tr("&Filter by it"), this, [this] { Q_EMIT filterBy(m_selected); });
    menu.addAction(tr("&Plot"), this, [this] { Q_EMIT plot(m_selected); });
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

} // namespace remora::ui
