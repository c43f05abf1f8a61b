// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <QString>
#include <QStringList>

#include "netshark/standin/viewpacket.h"

namespace remora::standin {

// What a field is in one packet: none, one or two values.
class ViewValues {
public:
    using Value = std::variant<std::int64_t, dissect::IpAddress, std::string>;
    void add(Value value)
    {
        if (m_count < m_values.size())
            m_values[m_count++] = std::move(value);
    }
    void clear() { m_count = 0; }
    std::size_t size() const { return m_count; }
    const Value &operator[](std::size_t i) const { return m_values[i]; }

private:
    std::array<Value, 2> m_values;
    std::size_t m_count = 0;
};

// An extractor field of the API (info/fields): what views count, and by what.
struct ViewField {
    using Read = void (*)(const ViewPacket &, ViewValues &);

    QString id;
    QString type; // "UINT64", …
    QString description;
    bool isDimension = false; // rather a key than a value
    bool isOfTraffic = false; // the appliance's filters do not know it
    dissect::NativeFilter::Reader native = nullptr; // or:
    Read read = nullptr;
    ViewTracker::Needs needs = {};

    QString name() const { return description; }
    QString group() const { return id.section(u'.', 0, 0); }
    bool isNumber() const;
    // Those of info/types.
    QStringList calculations() const;
    void values(const ViewPacket &packet, ViewValues &to) const;
};

const std::vector<ViewField> &viewFields();
// By its id, which may be an older one; nullptr where there is no such field.
const ViewField *viewField(const QString &id);

} // namespace remora::standin
