// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/fieldcatalogue.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtConcurrent>

#include "dissect/fields/column.h"
#include "dissect/fields/packetfield.h"
#include "model/query/lineexpression.h"
#include "model/text/foreigntext.h"
#include "model/work/workers.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Sentences {
        Q_DECLARE_TR_FUNCTIONS(fieldcatalogue)
    };

    QString textOf(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    QString typeWord(dissect::ColumnType type)
    {
        using Type = dissect::ColumnType;
        switch (type) {
        case Type::Presence:
            return u"presence"_s;
        case Type::Flag:
            return u"flag"_s;
        case Type::Bytes:
            return u"bytes"_s;
        case Type::Elapsed:
            return u"seconds"_s;
        case Type::Time:
            return u"time"_s;
        case Type::Ipv4:
            return u"ipv4"_s;
        case Type::Ipv6:
            return u"ipv6"_s;
        case Type::Address:
            return u"address"_s;
        case Type::Protocol:
            return u"protocol"_s;
        case Type::Text:
            return u"text"_s;
        case Type::Ether:
            return u"ether"_s;
        case Type::Data:
            return u"data"_s;
        case Type::Number:
        case Type::Signed:
            break;
        }
        return u"number"_s;
    }

    std::vector<FieldCatalogue::Field> ownFields()
    {
        std::vector<FieldCatalogue::Field> fields;
        const auto add = [&](const dissect::PacketField &field) {
            const QString name = textOf(field.name);
            fields.push_back({name, typeWord(field.column.type),
                field.isOwn() ? u"remora"_s : name.section('.'_L1, 0, 0),
                textOf(field.column.meaning), true});
        };
        std::ranges::for_each(dissect::packetFields(), add);
        add(dissect::captureFile());
        std::ranges::sort(fields, {}, &FieldCatalogue::Field::name);
        return fields;
    }

    // Of two that ascend.
    std::vector<std::size_t> common(
        const std::vector<std::size_t> &one, const std::vector<std::size_t> &other)
    {
        std::vector<std::size_t> both;
        std::ranges::set_intersection(one, other, std::back_inserter(both));
        return both;
    }

} // namespace

void FieldCatalogue::TextRow::add(QStringView text)
{
    begins.push_back(all.size());
    all += text;
    all += '\n'_L1;
}

QStringView FieldCatalogue::TextRow::at(std::size_t i) const
{
    const qsizetype end = i + 1 < begins.size() ? begins[i + 1] : all.size();
    return QStringView(all).sliced(begins[i], end - begins[i] - 1);
}

// Over texts in their order, from one match to the next.
class FieldCatalogue::Walk {
public:
    Walk(const TextRow &texts, const Places &except, std::size_t first, std::size_t end)
        : m_begins(&texts.begins)
        , m_except(&except)
        , m_text(first)
        , m_end(end)
    {
        skip();
    }
    // Whether there is one more, where it is and where it begins.
    explicit operator bool() const { return m_text < m_end; }
    std::size_t text() const { return m_text; }
    qsizetype begin() const { return (*m_begins)[m_text]; }
    qsizetype end(const TextRow &texts) const // of them all
    {
        return m_end < m_begins->size() ? (*m_begins)[m_end] : texts.all.size();
    }
    // To the text that holds a place, here or further on; false where it does not count.
    bool goTo(qsizetype place)
    {
        const std::size_t before = m_text;
        while (m_text + 1 < m_end && (*m_begins)[m_text + 1] <= place)
            ++m_text;
        const std::size_t reached = m_text;
        if (m_text != before)
            skip();
        return m_text == reached;
    }
    void next()
    {
        ++m_text;
        skip();
    }

private:
    void skip()
    {
        while (m_passed < m_except->size() && (*m_except)[m_passed] <= m_text) {
            if ((*m_except)[m_passed] == m_text)
                ++m_text;
            ++m_passed;
        }
    }

    const std::vector<qsizetype> *m_begins;
    const Places *m_except;
    std::size_t m_text;
    std::size_t m_end;
    std::size_t m_passed = 0; // of the exceptions
};

FieldCatalogue::FieldCatalogue(const QByteArray &ofTshark)
{
    const std::vector<Field> own = ownFields();
    auto next = own.begin();
    const auto addOwn = [&] {
        add(next->name, next->type, next->protocol, next->description, true);
        ++next;
    };
    const QString text = QString::fromUtf8(ofTshark);
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        std::array<QStringView, 4> parts;
        std::size_t count = 0;
        for (const QStringView part : line.tokenize(u'\t')) {
            if (count < parts.size())
                parts[count] = part;
            ++count;
        }
        if (count != parts.size())
            continue;
        while (next != own.end() && next->name < parts[0])
            addOwn();
        if (next == own.end() || next->name != parts[0])
            add(parts[0], parts[1], parts[2], parts[3], false);
    }
    while (next != own.end())
        addOwn();
}

std::shared_ptr<const FieldCatalogue> FieldCatalogue::own()
{
    static const auto catalogue = std::make_shared<const FieldCatalogue>(QByteArray());
    return catalogue;
}

void FieldCatalogue::add(QStringView name, QStringView type, QStringView protocol,
    QStringView description, bool isNative)
{
    const auto place = [&](QStringView word) {
        const auto known = m_wordPlaces.constFind(word);
        if (known != m_wordPlaces.constEnd())
            return *known;
        const auto added = static_cast<quint16>(m_words.size());
        m_words << word.toString();
        m_wordPlaces.insert(m_words.last(), added);
        return added;
    };
    m_names.add(name);
    m_descriptions.add(description);
    m_types.push_back(place(type));
    m_protocols.push_back(place(protocol));
    m_native.push_back(isNative);
}

FieldCatalogue::Field FieldCatalogue::field(std::size_t i) const
{
    return {m_names.at(i).toString(), m_words[m_types[i]], m_words[m_protocols[i]],
        m_descriptions.at(i).toString(), m_native[i]};
}

std::optional<std::size_t> FieldCatalogue::placeOf(const QString &name) const
{
    std::size_t first = 0;
    for (std::size_t left = size(); left > 0;) {
        const std::size_t half = left / 2;
        if (m_names.at(first + half) < name) {
            first += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    return first < size() && m_names.at(first) == name ? std::optional(first) : std::nullopt;
}

std::optional<FieldCatalogue::Field> FieldCatalogue::named(const QString &name) const
{
    const auto place = placeOf(name);
    return place ? std::optional(field(*place)) : std::nullopt;
}

// A slice of the texts. They are searched as one where that can be: it is much faster than each by
// itself. A match that goes over an end, as \s does, counts only where the text matches alone.
std::optional<FieldCatalogue::Places> FieldCatalogue::matchesIn(
    const TextRow &texts, const LineExpression &line, Walk walk)
{
    using Fit = LineExpression::Match::Fit;
    const QStringView all = QStringView(texts.all).first(walk.end(texts));
    Places found;
    while (walk) {
        const auto match
            = line.isForEachLine() ? line.in(texts.at(walk.text())) : line.in(all, walk.begin());
        if (match.fit == Fit::TakesTooLong)
            return std::nullopt;
        if (line.isForEachLine()) {
            if (match.fit == Fit::Yes)
                found.push_back(walk.text());
        } else {
            if (match.fit == Fit::No || match.begin >= all.size())
                break;
            if (!walk.goTo(match.begin))
                continue;
            const QStringView here = texts.at(walk.text());
            if (match.end <= walk.begin() + here.size() || line.in(here).fit == Fit::Yes)
                found.push_back(walk.text());
        }
        walk.next();
    }
    return found;
}

tl::expected<FieldCatalogue::Places, QString> FieldCatalogue::matches(
    const TextRow &texts, const Wanted &wanted)
{
    const LineExpression line(
        wanted.isRegular ? wanted.text : QRegularExpression::escape(wanted.text));
    if (!line.problem().isEmpty())
        return tl::unexpected(Sentences::tr("“%1” is no regular expression: %2.")
                                  .arg(shown(wanted.text), line.problem()));
    // Each on a thread: what matches nearly everything costs a moment for each text.
    constexpr std::size_t slices = 4;
    QList<Walk> walks;
    for (std::size_t i = 0; i < slices; ++i)
        walks.append(Walk(texts, wanted.except, texts.begins.size() * i / slices,
            texts.begins.size() * (i + 1) / slices));
    const auto parts = QtConcurrent::blockingMapped<QList<std::optional<Places>>>(
        &workers(), walks, [&](const Walk &walk) { return matchesIn(texts, line, walk); });
    Places found;
    for (const auto &part : parts) {
        if (!part)
            return tl::unexpected(
                Sentences::tr("“%1” takes too long to be searched for: make it simpler.")
                    .arg(shown(wanted.text)));
        found.insert(found.end(), part->begin(), part->end());
    }
    found.resize(std::min(found.size(), wanted.most));
    return found;
}

QStringList FieldCatalogue::protocols() const
{
    const std::set<quint16> places(m_protocols.begin(), m_protocols.end());
    QStringList names;
    for (const quint16 place : places)
        names << m_words[place];
    names.sort();
    return names;
}

tl::expected<FieldCatalogue::Places, QString> FieldCatalogue::find(const FieldSearch &search) const
{
    const bool isNarrowed = !search.protocol.isEmpty() || !search.type.isEmpty()
        || !search.name.isEmpty() || !search.description.isEmpty();
    Places found(size());
    std::iota(found.begin(), found.end(), std::size_t{0});
    const auto drop = [&](const QString &word, const std::vector<quint16> &words) {
        const auto place = m_wordPlaces.constFind(word);
        if (!word.isEmpty())
            std::erase_if(found, [&](std::size_t i) {
                return place == m_wordPlaces.constEnd() || words[i] != *place;
            });
    };
    drop(search.protocol, m_protocols);
    drop(search.type, m_types);
    const std::size_t most = isNarrowed ? size() : search.most;
    for (const auto &[texts, wanted] :
        {std::pair(&m_names, search.name), std::pair(&m_descriptions, search.description)}) {
        if (wanted.isEmpty())
            continue;
        const auto places = matches(*texts, {wanted, search.isRegular, most});
        if (!places)
            return places;
        found = common(found, *places);
    }
    if (!search.text.isEmpty()) {
        const auto all = findText(search.text, search.isRegular);
        if (!all)
            return tl::unexpected(all.error());
        const Places others = common(found, all->descriptions);
        found = common(found, all->names);
        found.insert(found.end(), others.begin(), others.end());
    }
    if (found.size() > search.most)
        found.resize(search.most);
    return found;
}

tl::expected<FieldCatalogue::Found, QString> FieldCatalogue::findText(
    const QString &text, bool isRegular) const
{
    Found found;
    if (text.isEmpty()) {
        found.names.resize(size());
        std::iota(found.names.begin(), found.names.end(), std::size_t{0});
        return found;
    }
    const auto names = matches(m_names, {text, isRegular});
    if (!names)
        return tl::unexpected(names.error());
    found.names = *names;
    const auto others
        = matches(m_descriptions, {.text = text, .isRegular = isRegular, .except = found.names});
    if (!others)
        return tl::unexpected(others.error());
    found.descriptions = *others;
    return found;
}

QByteArray catalogueLines(const QByteArray &fields, const QByteArray &protocols)
{
    std::map<QByteArray, QByteArray> lines; // by name
    for (const QByteArray &all : {protocols, fields}) {
        for (qsizetype begin = 0; begin < all.size();) {
            const qsizetype end = std::max(all.indexOf('\n', begin), begin);
            const QByteArrayList parts = all.sliced(begin, end - begin).split('\t');
            begin = end + 1;
            if (parts.size() > 4 && parts[0] == "F") {
                const QByteArray more = parts.value(7);
                const bool isSaid = more.isEmpty() || more == parts[1];
                lines.try_emplace(parts[2],
                    parts[3] + '\t' + parts[4] + '\t' + parts[1]
                        + (isSaid ? QByteArray() : ": " + more));
            } else if (parts.size() == 3 && parts[0] != "P") {
                lines.try_emplace(parts[2], "FT_PROTOCOL\t" + parts[2] + '\t' + parts[0]);
            }
        }
    }
    QByteArray text;
    for (const auto &[name, rest] : lines)
        text += name + '\t' + rest + '\n';
    return text;
}

} // namespace remora::model
