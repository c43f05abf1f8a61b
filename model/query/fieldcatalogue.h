// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace remora::model {

class LineExpression;

// Which fields are wanted; of what is given all must fit.
struct FieldSearch {
    QString text = {}; // in the name, or else in the description; names come first
    QString name = {};
    QString description = {};
    QString protocol = {}; // all of it
    QString type = {}; // all of it
    bool isRegular = false; // text, name and description are regular expressions
    std::size_t most = std::numeric_limits<std::size_t>::max();
};

// Every field that a query can ask for: Remora's own, and those of tshark where it is installed. In
// alphabetical order; never changes once it is made, any thread may read it.
class FieldCatalogue {
public:
    struct Field {
        QString name;
        QString type; // "FT_UINT16" of tshark's; "time", "bytes" of Remora's
        QString protocol;
        QString description;
        bool isNative; // Remora reads it itself
    };

    // Remora's own.
    static std::shared_ptr<const FieldCatalogue> own();
    // tshark's too, from the cache folder, or from tshark where that has not been asked yet in this
    // version: takes a second then. Not for the GUI thread.
    static std::shared_ptr<const FieldCatalogue> whole(const std::atomic<bool> &cancelled);
    // One field a line, with tabs between: name, type, protocol, description; sorted.
    explicit FieldCatalogue(const QByteArray &ofTshark);

    std::size_t size() const { return m_types.size(); }
    Field field(std::size_t i) const;
    QStringView name(std::size_t i) const { return m_names.at(i); }
    bool isNative(std::size_t i) const { return m_native[i]; }
    // The first of that name; nothing where there is none.
    std::optional<Field> named(const QString &name) const;
    std::optional<std::size_t> placeOf(const QString &name) const;
    QStringList protocols() const; // each once, in alphabetical order
    // In the order of the catalogue, of a text names before descriptions. The error is a sentence:
    // no regular expression.
    using Places = std::vector<std::size_t>;
    tl::expected<Places, QString> find(const FieldSearch &search) const;
    // Fields whose names have a text, and others whose descriptions have it; an empty text is in
    // all names.
    struct Found {
        Places names;
        Places descriptions;
    };
    tl::expected<Found, QString> findText(const QString &text, bool isRegular) const;

private:
    // Texts in a row, each with a line break behind it.
    struct TextRow {
        QString all;
        std::vector<qsizetype> begins;
        void add(QStringView text);
        QStringView at(std::size_t i) const;
    };
    class Walk;

    void add(QStringView name, QStringView type, QStringView protocol, QStringView description,
        bool isNative);
    struct Wanted {
        QString text;
        bool isRegular;
        std::size_t most = std::numeric_limits<std::size_t>::max();
        Places except = {}; // those are none; ascending
    };
    static std::optional<Places> matchesIn(
        const TextRow &texts, const LineExpression &line, Walk walk);
    static tl::expected<Places, QString> matches(const TextRow &texts, const Wanted &wanted);

    TextRow m_names;
    TextRow m_descriptions;
    QStringList m_words; // types and protocols, each once
    QHash<QStringView, quint16> m_wordPlaces;
    std::vector<quint16> m_types; // places in the words
    std::vector<quint16> m_protocols;
    std::vector<bool> m_native;
};

// What tshark prints for -G fields and -G protocols, as the catalogue reads it.
QByteArray catalogueLines(const QByteArray &fields, const QByteArray &protocols);

} // namespace remora::model
