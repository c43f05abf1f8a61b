// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/archivename.h"

#include <memory>

#include <archive.h>

namespace remora::dissect {

namespace {
    struct Free {
        void operator()(archive *reader) const { archive_read_free(reader); }
    };
} // namespace

std::optional<std::string> archiveName(std::span<const std::byte> beginning)
{
    const std::unique_ptr<archive, Free> reader(archive_read_new());
    for (const auto support : {archive_read_support_format_zip, archive_read_support_format_tar,
             archive_read_support_format_7zip, archive_read_support_format_rar,
             archive_read_support_format_rar5, archive_read_support_format_cab,
             archive_read_support_format_cpio, archive_read_support_format_ar})
        support(reader.get());
    if (archive_read_open_memory(reader.get(), beginning.data(), beginning.size()) != ARCHIVE_OK)
        return std::nullopt;
    archive_entry *entry = nullptr;
    const int found = archive_read_next_header(reader.get(), &entry);
    // A beginning is not enough to read some formats, but it is to know them. Zeros end a tar
    // archive: alone they are none.
    const bool isOver = found == ARCHIVE_EOF && archive_format(reader.get()) != ARCHIVE_FORMAT_ZIP;
    const char *name = archive_format_name(reader.get());
    if (isOver || archive_format(reader.get()) == 0 || name == nullptr)
        return std::nullopt;
    return name;
}

} // namespace remora::dissect
