// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QTest>

// How QCOMPARE shows what it compares.
namespace QTest {

template <> inline char *toString(const std::string &value)
{
    return qstrdup(("\"" + value + "\"").c_str());
}

template <> inline char *toString(const std::optional<std::int64_t> &value)
{
    return qstrdup(value ? std::to_string(*value).c_str() : "nothing");
}

} // namespace QTest
