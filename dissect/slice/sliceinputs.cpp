// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/slice/sliceinputs.h"

#include <utility>

namespace remora::dissect {

namespace {

    // What tells an interface from the others where its file says nothing of it.
    std::string_view nameOf(std::string_view file)
    {
        const std::size_t slash = file.rfind('/');
        return slash == std::string_view::npos ? file : file.substr(slash + 1);
    }

} // namespace

Result<SliceInputs> SliceInputs::open(
    const std::vector<std::string> &files, bool isAgain, const Cancel &cancel, SliceWriter &writer)
{
    SliceInputs all;
    if (files.size() > mostFiles)
        return failure(Error::Kind::Unsupported,
            "at most " + std::to_string(mostFiles) + " files are merged at once", files[mostFiles]);
    for (const std::string &file : files) {
        const auto named
            = [&](const Error &error) { return failure(error.kind, error.words, file); };
        auto inUse = std::make_unique<InputInUse>(file);
        auto source = isAgain ? openAgain(file, cancel) : openFile(file, cancel);
        if (!source)
            return named(source.error());
        auto records = openRecords(std::move(*source));
        if (!records)
            return named(records.error());
        const std::size_t input = all.m_inputs.size();
        const FileFormat &format = (*records)->format();
        if (format.kind != FileFormat::Kind::Pcapng)
            writer.takePlain(
                input, format, files.size() > 1 && file != "-" ? nameOf(file) : std::string_view());
        (*records)->seeBlocks(
            [&writer, input](const RecordReader::Block &block) { writer.takeBlock(input, block); });
        all.m_inputs.push_back({file, std::move(inUse), std::move(*records), {}});
    }
    for (std::size_t i = 0; i < all.m_inputs.size(); ++i)
        all.advance(i);
    return all;
}

void SliceInputs::advance(std::size_t index)
{
    Input &input = m_inputs[index];
    if (input.records->next(input.packet) == RecordReader::Next::Packet)
        m_heads.push({input.packet.time, index});
}

std::optional<SliceInputs::Item> SliceInputs::next()
{
    if (const auto last = std::exchange(m_last, std::nullopt))
        advance(*last);
    if (m_heads.empty())
        return std::nullopt;
    m_last = m_heads.top().input;
    m_heads.pop();
    return Item{*m_last, &m_inputs[*m_last].packet};
}

std::vector<SliceInputs::Damaged> SliceInputs::damages() const
{
    std::vector<Damaged> all;
    for (const Input &input : m_inputs) {
        if (input.records->damage())
            all.push_back({input.file, *input.records->damage()});
    }
    return all;
}

} // namespace remora::dissect
