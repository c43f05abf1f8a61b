// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/query/rowwriter.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "dissect/core/csv.h"

namespace remora::dissect {

namespace {

    std::size_t digits(std::string_view text, std::size_t at)
    {
        std::size_t end = at;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        return end - at;
    }

    // RFC 3629, as far as JSON needs it: what is no UTF-8 becomes U+FFFD.
    std::size_t lengthOfCharacter(std::string_view text, std::size_t at)
    {
        const auto byte = [&](std::size_t i) {
            return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
        };
        const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
        const unsigned first = byte(0);
        if (first < 0x80)
            return 1;
        if (first >= 0xc2 && first < 0xe0)
            return follows(1) ? 2 : 0;
        if (first >= 0xe0 && first < 0xf0) {
            const bool isShortest = first != 0xe0 || byte(1) >= 0xa0;
            const bool isSurrogate = first == 0xed && byte(1) >= 0xa0;
            return follows(1) && follows(2) && isShortest && !isSurrogate ? 3 : 0;
        }
        if (first >= 0xf0 && first < 0xf5) {
            const bool isShortest = first != 0xf0 || byte(1) >= 0x90;
            const bool isLast = first != 0xf4 || byte(1) < 0x90;
            return follows(1) && follows(2) && follows(3) && isShortest && isLast ? 4 : 0;
        }
        return 0;
    }

    bool isAddress(const Cell &cell) { return cell.kind == Cell::Kind::Address; }

    bool isPlain(const Cell &cell)
    {
        using Kind = Cell::Kind;
        return cell.kind == Kind::Number || cell.kind == Kind::Seconds || cell.kind == Kind::Flags
            || (isAddress(cell) && cell.address.family() == IpAddress::Family::V4);
    }

} // namespace

bool isJsonNumber(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = digits(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t decimals = digits(text, ++at);
        if (decimals == 0)
            return false;
        at += decimals;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t exponent = digits(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

bool isFormula(std::string_view cell)
{
    constexpr std::string_view skipped = " \t\r\n";
    const std::size_t first = std::min(cell.find_first_not_of(skipped), cell.size());
    if (first == cell.size()
        || std::string_view("=+-@").find(cell[first]) == std::string_view::npos)
        return false;
    for (std::size_t at = first; at <= cell.size();) {
        const std::size_t comma = std::min(cell.find(',', at), cell.size());
        if (!isJsonNumber(cell.substr(at, comma - at)))
            return true;
        at = comma + 1;
    }
    return false;
}

std::string jsonText(std::string_view text)
{
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lengthOfCharacter(text, at);
        const auto c = static_cast<unsigned char>(text[at]);
        if (length == 0)
            quoted += "\\ufffd";
        else if (c == '"' || c == '\\')
            quoted += {'\\', static_cast<char>(c)};
        else if (c < 0x20 || c == 0x7f)
            quoted += fmt::format("\\u{:04x}", c);
        else
            quoted += text.substr(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    return quoted + '"';
}

RowWriter::RowWriter(FileSink &sink, TableFormat format, std::vector<TableColumn> columns)
    : m_sink(sink)
    , m_format(format)
    , m_columns(std::move(columns))
{
    for (const TableColumn &column : m_columns)
        m_keys.push_back((m_keys.empty() ? "{" : ",") + jsonText(column.name) + ":");
}

void RowWriter::addHead()
{
    if (m_format == TableFormat::JsonLines)
        return;
    for (const TableColumn &column : m_columns)
        addCell(column.name);
    endRow();
}

void RowWriter::add(const RowPacket &, std::span<const Cell> cells)
{
    for (const Cell &cell : cells) {
        if (isPlain(cell)) {
            addPlainly(cell);
            continue;
        }
        m_cell.clear();
        write(m_cell, cell);
        addCell({m_cell.data(), m_cell.size()});
    }
    endRow();
}

// What is written the same in each format: no formula, nothing to be quoted or escaped.
void RowWriter::addPlainly(const Cell &cell)
{
    if (m_format == TableFormat::JsonLines) {
        const bool isNumber
            = m_columns[m_at].isNumeric && cell.kind != Cell::Kind::Flags && !isAddress(cell);
        append(m_keys[m_at]);
        if (!isNumber)
            m_text.push_back('"');
        write(m_text, cell);
        if (!isNumber)
            m_text.push_back('"');
    } else {
        if (m_at > 0)
            m_text.push_back(m_format == TableFormat::Csv ? ',' : '\t');
        write(m_text, cell);
    }
    ++m_at;
}

void RowWriter::addCell(std::string_view cell)
{
    if (m_format == TableFormat::JsonLines) {
        append(m_keys[m_at]);
        addJson(cell, m_columns[m_at].isNumeric);
    } else {
        if (m_at > 0)
            m_text.push_back(m_format == TableFormat::Csv ? ',' : '\t');
        addPlain(cell);
    }
    ++m_at;
}

void RowWriter::addPlain(std::string_view cell)
{
    // In CSV a quote is a character of the cell; of TSV a spreadsheet takes it away.
    const std::size_t quotes = m_format == TableFormat::Csv
        ? 0
        : std::min(cell.find_first_not_of("\" \t\r\n"), cell.size());
    const std::string guarded
        = isFormula(cell.substr(quotes)) ? '\'' + std::string(cell) : std::string();
    if (!guarded.empty())
        cell = guarded;
    if (m_format == TableFormat::Csv) {
        if (cell.find_first_of(",\"\r\n") == std::string_view::npos)
            append(cell);
        else
            append(csvField(cell));
        return;
    }
    // A cell that breaks the line would be another one's.
    std::transform(cell.begin(), cell.end(), std::back_inserter(m_text),
        [](char c) { return c == '\t' || c == '\n' || c == '\r' ? ' ' : c; });
}

void RowWriter::addJson(std::string_view cell, bool isNumeric)
{
    if (cell.empty())
        append("null");
    else if (isNumeric && isJsonNumber(cell))
        append(cell);
    else
        append(jsonText(cell));
}

void RowWriter::endRow()
{
    append(m_format == TableFormat::JsonLines ? "}\n" : "\n");
    m_at = 0;
    constexpr std::size_t block = 64UL * 1024;
    if (m_text.size() > block)
        flush();
}

void RowWriter::flush()
{
    m_sink.write({m_text.data(), m_text.size()});
    m_text.clear();
}

} // namespace remora::dissect
