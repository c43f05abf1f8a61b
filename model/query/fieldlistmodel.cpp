// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/fieldlistmodel.h"

#include <algorithm>
#include <array>

#include <QMimeData>
#include <QRegularExpression>

#include "model/filters/filterwords.h"
#include "model/query/sharedcatalogue.h"
#include "model/settings/favouritefields.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Places = FieldCatalogue::Places;

    // What costs nothing to read comes first.
    void nativeFirst(Places &fields, const FieldCatalogue &catalogue)
    {
        std::stable_partition(
            fields.begin(), fields.end(), [&](std::size_t i) { return catalogue.isNative(i); });
    }

    // The name itself, which is what somebody means who types all of it; then Remora's own, then
    // the others, each with what begins so, what has a part that begins so, and the rest.
    void nearestFirst(Places &fields, const FieldCatalogue &catalogue, const QString &text)
    {
        constexpr std::size_t nearness = 3;
        std::array<Places, 1 + 2 * nearness> ranked;
        const QString part = '.'_L1 + text;
        for (const std::size_t i : fields) {
            const QStringView name = catalogue.name(i);
            const bool begins = name.startsWith(text, Qt::CaseInsensitive);
            const std::size_t near = begins                ? 0U
                : name.contains(part, Qt::CaseInsensitive) ? 1U
                                                           : 2U;
            const bool isIt = begins && name.size() == text.size();
            ranked[isIt ? 0 : 1 + near + (catalogue.isNative(i) ? 0 : nearness)].push_back(i);
        }
        fields.clear();
        for (const Places &some : ranked)
            fields.insert(fields.end(), some.begin(), some.end());
    }

} // namespace

FieldListModel::FieldListModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_favourites(favouriteFields::list())
    , m_answer{SharedCatalogue::of().now(), {}, false, {}}
    , m_task([this](Answer answer) { take(std::move(answer)); })
{
    const auto suggestions = filterSuggestions();
    for (const FilterSuggestion &suggestion : suggestions)
        m_meanings.insert(suggestion.field, suggestion.meaning);
    connect(&SharedCatalogue::of(), &SharedCatalogue::changed, this,
        [this] { search(m_wantedText, m_wantsRegular); });
    search({}, false);
}

void FieldListModel::search(const QString &text, bool isRegular)
{
    m_wantedText = text;
    m_wantsRegular = isRegular;
    m_task.request([catalogue = SharedCatalogue::of().now(), text, isRegular] {
        Answer answer{catalogue, text, isRegular, catalogue->findText(text, isRegular)};
        if (answer.found) {
            // Of what is nearly everything nobody sees the order, and a keystroke has 50 ms.
            constexpr qsizetype leastLetters = 3;
            if (isRegular || text.size() < leastLetters)
                nativeFirst(answer.found->names, *catalogue);
            else
                nearestFirst(answer.found->names, *catalogue, text);
            nativeFirst(answer.found->descriptions, *catalogue);
        }
        return answer;
    });
}

void FieldListModel::take(Answer answer)
{
    const bool isLatest = answer.text == m_wantedText && answer.isRegular == m_wantsRegular;
    if (!answer.found) {
        if (isLatest) {
            m_problem = answer.found.error();
            Q_EMIT answered();
        }
        return;
    }
    beginResetModel();
    m_problem.clear();
    m_answer = std::move(answer);
    m_parts = MatchedParts(m_answer.text, m_answer.isRegular);
    m_found = m_answer.found->names.size() + m_answer.found->descriptions.size();
    m_sections.clear();
    using Kind = Section::Kind;
    const bool isAll = m_answer.text.isEmpty();
    if (isAll)
        m_sections.push_back(favourites());
    if (!m_answer.found->names.empty())
        m_sections.push_back({isAll ? Kind::All : Kind::Names, std::move(m_answer.found->names)});
    if (!m_answer.found->descriptions.empty())
        m_sections.push_back({Kind::Descriptions, std::move(m_answer.found->descriptions)});
    if (!isAll)
        m_sections.push_back(favourites());
    endResetModel();
    if (isLatest)
        Q_EMIT answered();
}

// Those that exist.
FieldListModel::Section FieldListModel::favourites() const
{
    Section section{Section::Kind::Favourites, {}};
    for (const QString &name : m_favourites) {
        if (const auto place = m_answer.catalogue->placeOf(name))
            section.fields.push_back(*place);
    }
    return section;
}

void FieldListModel::setFavourite(const QString &name, bool isOne)
{
    if (isOne)
        favouriteFields::add(name);
    else
        favouriteFields::remove(name);
    m_favourites = favouriteFields::list();
    const int heading = firstRowOf(Section::Kind::Favourites);
    Section now = favourites();
    const auto old = std::ranges::find(m_sections, Section::Kind::Favourites, &Section::kind);
    if (heading < 0)
        return;
    // One comes or goes; selection and scroll bar stay where they are.
    const auto differs = std::ranges::mismatch(old->fields, now.fields);
    const int row = heading + 1 + static_cast<int>(differs.in1 - old->fields.begin());
    if (now.fields.size() == old->fields.size() + 1) {
        beginInsertRows({}, row, row);
        *old = std::move(now);
        endInsertRows();
    } else if (now.fields.size() + 1 == old->fields.size()) {
        beginRemoveRows({}, row, row);
        *old = std::move(now);
        endRemoveRows();
    } else {
        beginResetModel();
        *old = std::move(now);
        endResetModel();
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

FieldListModel::Place FieldListModel::place(int row) const
{
    auto rest = static_cast<std::size_t>(row);
    for (const Section &section : m_sections) {
        if (rest <= section.fields.size())
            return {&section, rest};
        rest -= section.fields.size() + 1;
    }
    return {};
}

int FieldListModel::firstRowOf(Section::Kind kind) const
{
    std::size_t row = 0;
    for (const Section &section : m_sections) {
        if (section.kind == kind)
            return static_cast<int>(row);
        row += section.fields.size() + 1;
    }
    return -1;
}

std::optional<FieldCatalogue::Field> FieldListModel::field(const QModelIndex &index) const
{
    const Place at = index.isValid() ? place(index.row()) : Place();
    return at.at > 0 ? std::optional(m_answer.catalogue->field(at.section->fields[at.at - 1]))
                     : std::nullopt;
}

QModelIndex FieldListModel::firstField() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (place(row).at > 0)
            return index(row);
    }
    return {};
}

QModelIndex FieldListModel::indexOf(const QString &name) const
{
    const auto wanted = m_answer.catalogue->placeOf(name);
    std::size_t row = 0;
    for (const Section &section : m_sections) {
        const auto found
            = wanted ? std::ranges::find(section.fields, *wanted) : section.fields.end();
        if (found != section.fields.end())
            return index(
                static_cast<int>(row) + 1 + static_cast<int>(found - section.fields.begin()));
        row += section.fields.size() + 1;
    }
    return {};
}

// What a filter's words say of a field ends in an example behind a colon, which beside a packet
// would be taken for its value.
QString FieldListModel::descriptionOf(const FieldCatalogue::Field &field) const
{
    static const QRegularExpression example(u" ?[:：].*$"_s);
    QString meaning = field.isNative ? m_meanings.value(field.name) : QString();
    return shown(meaning.isEmpty() ? field.description : meaning.remove(example), 400);
}

QString FieldListModel::exampleOf(const FieldCatalogue::Field &field) const
{
    static const QRegularExpression before(u"^[^:：]*([:：] ?|$)"_s);
    return field.isNative ? shown(m_meanings.value(field.name).remove(before), 400) : QString();
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    std::size_t rows = 0;
    for (const Section &section : m_sections)
        rows += section.fields.size() + 1;
    return parent.isValid() ? 0 : static_cast<int>(rows);
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    const Place at = index.isValid() ? place(index.row()) : Place();
    if (at.section == nullptr)
        return {};
    if (role == IsHeadingRole)
        return at.at == 0;
    return at.at == 0 ? headingData(*at.section, role)
                      : fieldData(m_answer.catalogue->field(at.section->fields[at.at - 1]), role);
}

QVariant FieldListModel::headingData(const Section &section, int role) const
{
    using Kind = Section::Kind;
    const QString number = count(section.fields.size());
    if (role == CountRole)
        return section.kind == Kind::Names
            ? tr("%1 of %2").arg(number, count(m_answer.catalogue->size()))
            : number;
    if (role != Qt::DisplayRole)
        return {};
    switch (section.kind) {
    case Kind::Names:
        return tr("NAMES");
    case Kind::Descriptions:
        return tr("DESCRIPTIONS");
    case Kind::Favourites:
        return tr("FAVOURITES");
    case Kind::All:
        break;
    }
    return tr("ALL FIELDS");
}

QVariant FieldListModel::fieldData(const FieldCatalogue::Field &field, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(field.name);
    case Qt::ToolTipRole:
        return plainTip(shown(field.name) + '\n'_L1 + descriptionOf(field));
    case Qt::AccessibleTextRole:
        return QStringList{shown(field.name), fieldTypeText(field), descriptionOf(field)}.join(
            u", "_s);
    case TypeRole:
        return fieldTypeText(field);
    case DescriptionRole:
        return descriptionOf(field);
    case IsNativeRole:
        return field.isNative;
    case IsFavouriteRole:
        return m_favourites.contains(field.name);
    case NamePartsRole:
        return QVariant::fromValue(m_parts.in(shown(field.name)));
    case DescriptionPartsRole:
        return QVariant::fromValue(m_parts.in(descriptionOf(field)));
    default:
        return {};
    }
}

Qt::ItemFlags FieldListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || place(index.row()).at == 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

QStringList FieldListModel::mimeTypes() const
{
    return {QString::fromLatin1(fieldMimeType), u"text/plain"_s};
}

QMimeData *FieldListModel::mimeData(const QModelIndexList &indexes) const
{
    const auto dragged = field(indexes.value(0));
    if (!dragged)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(fieldMimeType), dragged->name.toUtf8());
    data->setText(harmless(dragged->name));
    return data;
}

} // namespace remora::model
