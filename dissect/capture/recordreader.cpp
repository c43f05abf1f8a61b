// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/recordreader.h"

#include <algorithm>

#include "dissect/capture/archivename.h"

namespace remora::dissect {

namespace {
    Damage::Kind damageOf(const Error &error)
    {
        switch (error.kind) {
        case Error::Kind::Interrupted:
            return Damage::Kind::Interrupted;
        case Error::Kind::CutOff:
            return Damage::Kind::CutOff;
        case Error::Kind::BadCheck:
            return Damage::Kind::BadCheck;
        case Error::Kind::Leftover:
            return Damage::Kind::Leftover;
        default:
            return Damage::Kind::ReadError;
        }
    }

    // What else a file is that begins as no capture does.
    tl::unexpected<Error> strange(ByteWindow &window)
    {
        if (const auto state = window.need(archiveBeginning); !state)
            return tl::unexpected(state.error());
        if (window.available() == 0)
            return failure(Error::Kind::Empty, {});
        const auto archive = archiveName({window.data(), window.available()});
        return archive ? failure(Error::Kind::Archive, *archive)
                       : failure(Error::Kind::NotACapture, {});
    }

    Result<std::unique_ptr<RecordReader>> openForm(ByteWindow window, const RecordForm &form)
    {
        switch (form.kind()) {
        case FileFormat::Kind::Pcap:
            return openPcapRecords(std::move(window), form);
        case FileFormat::Kind::Pcapng:
            return openPcapngRecords(std::move(window), form);
        case FileFormat::Kind::Snoop:
            return openSnoopRecords(std::move(window), form);
        case FileFormat::Kind::NetMon:
            return openNetMonRecords(std::move(window));
        case FileFormat::Kind::Erf:
            return openErfRecords(std::move(window), form);
        case FileFormat::Kind::CommView:
            return openCommViewRecords(std::move(window), form);
        case FileFormat::Kind::Lanalyzer:
            return openLanalyzerRecords(std::move(window), form);
        }
        return failure(Error::Kind::NotACapture, {});
    }
} // namespace

ByteSource::State RecordReader::need(std::size_t bytes, bool partial)
{
    const auto state = m_window.need(bytes);
    if (!state) {
        damaged(damageOf(state.error()), state.error().words);
        return ByteSource::State::End;
    }
    if (*state == ByteSource::State::End && (partial || m_window.available() > 0))
        damaged(Damage::Kind::CutOff);
    return *state;
}

RecordReader::Next RecordReader::damaged(Damage::Kind kind, std::string words)
{
    if (!m_damage)
        m_damage = Damage{kind, m_window.offset(), std::move(words)};
    return Next::End;
}

void RecordReader::noteLink(LinkType link)
{
    // A file may name each of 65,536, but no more.
    if (std::find(m_format.links.begin(), m_format.links.end(), link) == m_format.links.end())
        newFormat().links.push_back(link);
}

Result<void> RecordReader::needHeader(ByteWindow &window, std::size_t bytes)
{
    const auto state = window.need(bytes);
    if (!state)
        return tl::unexpected(state.error());
    if (*state != ByteSource::State::More)
        return failure(Error::Kind::NotACapture, "the file ends within its header");
    return {};
}

Result<std::unique_ptr<RecordReader>> openRecords(std::unique_ptr<ByteSource> source)
{
    ByteWindow window(std::move(source));
    std::optional<Error> error;
    const auto form = RecordForm::of([&](std::size_t bytes) {
        if (const auto state = window.need(bytes); !state && !error)
            error = state.error();
        return std::span(window.data(), window.available());
    });
    // Damage further on is told when it is reached.
    if (error && (!form || window.available() < form->fileHeader()))
        return tl::unexpected(*error);
    return form ? openForm(std::move(window), *form) : strange(window);
}

Result<std::unique_ptr<RecordReader>> openRecords(
    std::unique_ptr<ByteSource> source, const RecordForm &form)
{
    return openForm(ByteWindow(std::move(source)), form);
}

Result<std::unique_ptr<RecordReader>> openRecordsAgain(const std::string &path)
{
    auto source = openAgain(path);
    if (!source)
        return tl::unexpected(source.error());
    return openRecords(std::move(*source));
}

} // namespace remora::dissect
