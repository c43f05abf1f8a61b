// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/fieldcatalogue.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include <QCoreApplication>
#include <QRegularExpression>

#include "dissect/fields/column.h"
#include "dissect/fields/packetfield.h"
#include "model/text/foreigntext.h"

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
        case Type::Number:
        case Type::Signed:
            break;
        }
        return u"number"_s;
    }

    std::vector<FieldCatalogue::Field> ownFields()
    {
        std::vector<FieldCatalogue::Field> fields;
        for (const dissect::PacketField &field : dissect::packetFields()) {
            const dissect::Column *column = dissect::column(field.name);
            const QString name = textOf(field.name);
            fields.push_back({name, typeWord(column->type),
                field.isOwn() ? u"remora"_s : name.section('.'_L1, 0, 0), textOf(column->meaning),
                true});
        }
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

void FieldCatalogue::Texts::add(QStringView text)
{
    begins.push_back(all.size());
    all += text;
    all += '\n'_L1;
    for (const QChar c : text)
        lower += c.toLower();
    lower += '\n'_L1;
}

QStringView FieldCatalogue::Texts::at(std::size_t i) const
{
    const qsizetype end = i + 1 < begins.size() ? begins[i + 1] : all.size();
    return QStringView(all).sliced(begins[i], end - begins[i] - 1);
}

std::size_t FieldCatalogue::Texts::at(qsizetype place) const
{
    const auto behind = std::ranges::upper_bound(begins, place);
    return static_cast<std::size_t>(behind - begins.begin()) - 1;
}

// In any case of letters.
std::vector<std::size_t> FieldCatalogue::Texts::containing(
    const QString &wanted, std::size_t most) const
{
    QString word = wanted;
    for (QChar &c : word)
        c = c.toLower();
    std::vector<std::size_t> found;
    qsizetype place = lower.indexOf(word);
    while (place >= 0 && found.size() < most) {
        found.push_back(at(place));
        const std::size_t next = found.back() + 1;
        place = next < begins.size() ? lower.indexOf(word, begins[next]) : -1;
    }
    return found;
}

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

std::optional<FieldCatalogue::Field> FieldCatalogue::named(const QString &name) const
{
    std::vector<std::size_t> places(size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto found = std::ranges::lower_bound(
        places, QStringView(name), {}, [&](std::size_t i) { return m_names.at(i); });
    if (found == places.end() || m_names.at(*found) != name)
        return std::nullopt;
    return field(*found);
}

// All texts are searched as one: that is much faster than each by itself. A match over several of
// them counts only where the first one matches alone.
tl::expected<FieldCatalogue::Places, QString> FieldCatalogue::matches(
    const Texts &texts, const QString &wanted, const FieldSearch &search) const
{
    if (!search.isRegular)
        return texts.containing(wanted, search.most);
    const QRegularExpression expression(
        wanted, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    if (!expression.isValid())
        return tl::unexpected(Sentences::tr("“%1” is no regular expression: %2.")
                                  .arg(shown(wanted), expression.errorString()));
    Places found;
    for (qsizetype from = 0; from < texts.all.size() && found.size() < search.most;) {
        const auto match = expression.match(texts.all, from, QRegularExpression::NormalMatch,
            QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch() || match.capturedStart() >= texts.all.size())
            break;
        const std::size_t at = texts.at(match.capturedStart());
        const QStringView text = texts.at(at);
        const qsizetype end = texts.begins[at] + text.size();
        if (match.capturedEnd() <= end || expression.match(text).hasMatch())
            found.push_back(at);
        from = end + 1;
    }
    return found;
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
    FieldSearch all = search;
    if (isNarrowed)
        all.most = size();
    for (const auto &[texts, wanted] :
        {std::pair(&m_names, search.name), std::pair(&m_descriptions, search.description)}) {
        if (wanted.isEmpty())
            continue;
        const auto places = matches(*texts, wanted, all);
        if (!places)
            return places;
        found = common(found, *places);
    }
    if (!search.text.isEmpty()) {
        const auto names = matches(m_names, search.text, all);
        const auto descriptions = matches(m_descriptions, search.text, all);
        if (!names || !descriptions)
            return names ? descriptions : names;
        Places others;
        std::ranges::set_difference(*descriptions, *names, std::back_inserter(others));
        others = common(found, others);
        found = common(found, *names);
        found.insert(found.end(), others.begin(), others.end());
    }
    if (found.size() > search.most)
        found.resize(search.most);
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
