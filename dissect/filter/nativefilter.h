// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

#include "dissect/capture/rawpacket.h"
#include "dissect/frame/frame.h"

namespace remora::dissect {

// A packet as native filters see it.
struct FilteredPacket {
    const RawPacket &raw;
    const Frame &frame;
    bool serverIsSource = false; // which end of its connection is the server
};

// The NetShark's own filter language: comparisons of fields (= != < <= > >=) joined by & | ! and
// parentheses; values may be quoted; older names with "::" mean the same as with ".".
class NativeFilter {
public:
    // The error names the unknown field or the place that was not understood.
    static tl::expected<NativeFilter, std::string> parse(std::string_view text);
    bool matches(const FilteredPacket &packet) const { return m_test(packet); }

    struct Field {
        std::string_view name;
        std::string_view type; // of the API's info/fields
        std::string_view description;
    };
    static const std::vector<Field> &fields();

    // The values that a field has in a packet: none, one, or two (tcp.port is of either end).
    using Value = std::variant<double, IpAddress, std::string>;
    using Values = std::vector<Value>;
    using Reader = Values (*)(const FilteredPacket &);
    // Tells the values of a field by its name, which may be an older one; nullptr: no such field.
    static Reader reader(std::string_view name);

    // A field that an appliance knows besides: it can be asked for there, not evaluated here.
    struct ForeignField {
        std::string name;
        std::string type;
    };
    // What is wrong with a filter for an appliance that knows these fields too; nothing where it is
    // well formed.
    static std::optional<std::string> problem(
        std::string_view text, const std::vector<ForeignField> &known);

private:
    using Test = std::function<bool(const FilteredPacket &)>;
    friend class NativeFilterParser;
    explicit NativeFilter(Test test)
        : m_test(std::move(test))
    {
    }
    Test m_test;
};

} // namespace remora::dissect
