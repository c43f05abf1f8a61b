// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/slice/slice.h"

#include "dissect/slice/partspill.h"
#include "dissect/slice/slicefile.h"

namespace remora::dissect {

namespace {

    // Of one output.
    class Slicing {
    public:
        explicit Slicing(const SliceRequest &request)
            : m_request(request)
            , m_writer(!saysPcap(request.output), request.inputs.size())
            , m_spill(request.output)
        {
        }

        Result<SliceReport> run()
        {
            auto inputs = SliceInputs::open(m_request.inputs, m_request.isAgain,
                Cancel(Cancel(), m_request.cancelled), m_writer);
            if (!inputs)
                return tl::unexpected(inputs.error());
            Result<void> done;
            std::optional<SliceInputs::Item> item;
            while (done && takesMore() && (item = inputs->next()))
                done = take(*item);
            m_report.damages = inputs->damages();
            if (done && !item && m_request.choice != nullptr)
                done = m_request.choice->atEnd();
            if (isCancelled())
                return failure(Error::Kind::WritingInterrupted, {}, m_request.output);
            if (done)
                done = m_request.split.byPart ? writeParts() : endOfLast();
            if (!done)
                return tl::unexpected(done.error());
            m_report.commentsLost = m_writer.commentsLost();
            return m_report;
        }

    private:
        bool isCancelled() const { return m_request.cancelled != nullptr && *m_request.cancelled; }
        bool takesMore() const { return !isCancelled() && (!m_file || m_file->takesMore()); }

        Result<void> take(const SliceInputs::Item &item)
        {
            ++m_report.read;
            std::uint32_t part = 0;
            if (m_request.choice != nullptr) {
                const auto chosen = m_request.choice->part(*item.packet, m_report.read);
                if (!chosen)
                    return tl::unexpected(chosen.error());
                if (!*chosen)
                    return {};
                part = **chosen;
            }
            ++m_report.written;
            return m_request.split.byPart ? spill(item, part) : put(item);
        }

        Result<void> append(const SliceInputs::Item &item)
        {
            m_record.clear();
            auto appended = m_writer.appendPacket(m_record, item.input, *item.packet);
            if (!appended)
                return failure(appended.error().kind, appended.error().words, m_request.output);
            return appended;
        }

        Result<void> put(const SliceInputs::Item &item)
        {
            if (!m_file && m_report.files == 0) {
                if (auto opened = open(item.packet); !opened)
                    return opened;
            }
            if (auto appended = append(item); !appended)
                return appended;
            if (isFull(item.packet->time)) {
                if (auto closed = close(); !closed)
                    return closed;
                if (auto opened = open(item.packet); !opened)
                    return opened;
            }
            if (item.packet->time != noTime && (m_found.packets() == 0 || !m_begin))
                beginTime(item.packet->time);
            if (const std::string late = m_writer.takeLate(); !late.empty())
                m_file->write(late);
            m_file->write(m_record);
            m_found.add(*item.packet);
            return {};
        }

        // Whether what comes next belongs into another file.
        bool isFull(Timestamp time) const
        {
            if (m_found.packets() == 0)
                return false;
            const SliceSplit &split = m_request.split;
            if (split.packets > 0)
                return m_found.packets() >= split.packets;
            if (split.bytes > 0)
                return m_file->size() + m_record.size() + m_writer.trailer().size() > split.bytes;
            return split.time > 0 && m_begin && time >= *m_begin && time - *m_begin >= split.time;
        }

        void beginTime(Timestamp time)
        {
            const Duration width = m_request.split.time;
            if (width <= 0)
                return;
            if (!m_begin)
                m_begin = time;
            else if (time > *m_begin)
                *m_begin += (time - *m_begin) / width * width;
        }

        Result<void> open(const RawPacket *first)
        {
            ++m_report.files;
            const std::string name = m_request.split.isAny()
                ? partName(m_request.output, m_report.files)
                : m_request.output;
            auto file
                = SliceFile::open(name, {m_request.mayReplaceCapture, false, m_request.cancelled});
            if (!file)
                return tl::unexpected(file.error());
            m_file.emplace(std::move(*file));
            m_file->write(m_writer.header(first));
            return {};
        }

        Result<void> close()
        {
            m_file->write(m_writer.trailer());
            auto finished = m_file->finish(m_found);
            m_file.reset();
            m_found = {};
            return finished;
        }

        Result<void> endOfLast()
        {
            if (m_report.files == 0) {
                if (auto opened = open(nullptr); !opened)
                    return opened;
            }
            m_file->write(m_writer.takeLate());
            return close();
        }

        Result<void> spill(const SliceInputs::Item &item, std::uint32_t part)
        {
            if (m_parts.empty())
                m_writer.header(item.packet); // from now on interfaces are late
            if (auto appended = append(item); !appended)
                return appended;
            if (part >= m_parts.size())
                m_parts.resize(part + 1);
            m_parts[part].add(*item.packet);
            return m_spill.add(part, m_record);
        }

        Result<void> writeParts()
        {
            if (m_parts.empty())
                return endOfLast();
            for (std::uint32_t part = 0; part < m_spill.parts(); ++part) {
                if (isCancelled())
                    return failure(Error::Kind::WritingInterrupted, {}, m_request.output);
                if (m_parts[part].packets() == 0) // another choice has left it out
                    continue;
                if (auto opened = open(nullptr); !opened)
                    return opened;
                m_found = m_parts[part];
                auto read
                    = m_spill.each(part, [this](std::string_view bytes) { m_file->write(bytes); });
                if (!read)
                    return read;
                if (auto closed = close(); !closed)
                    return closed;
            }
            return {};
        }

        const SliceRequest &m_request;
        SliceWriter m_writer;
        SliceReport m_report;
        std::optional<SliceFile> m_file;
        Fingerprint m_found; // of the file
        std::optional<Timestamp> m_begin; // of its time
        std::string m_record;
        PartSpill m_spill;
        std::vector<Fingerprint> m_parts;
    };

} // namespace

Result<SliceReport> slice(const SliceRequest &request) { return Slicing(request).run(); }

} // namespace remora::dissect
