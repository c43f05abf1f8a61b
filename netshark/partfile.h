// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArrayView>
#include <QString>

#include "dissect/capture/recordtail.h"
#include "dissect/core/descriptor.h"
#include "netshark/error.h"

namespace remora::netshark {

// The file that a download to `path` grows, where nothing of the user's has that name.
QString partialPath(const QString &path);
// A name beside `path` for what came of it, such as "a.partial.pcap", that no file has.
QString keptPath(const QString &path);
// Whether a running program is filling this partial file.
bool isBeingFilled(const QString &partial);
// What an interrupted download has left, given the name of a partial capture: that name, or nothing
// where it is being filled or cannot be renamed. Or removed: false where it cannot be.
QString keepInterrupted(const QString &partial);
bool removeInterrupted(const QString &partial);

// The file in which a download grows, beside its final name: NAME.part, or another name where a
// file of the user's has that. It is locked as long as it grows, so that two downloads never share
// one; the lock goes with the process. For the owner's eyes only. Used by one thread at a time.
class PartFile {
public:
    // BeingDownloaded where another download to `path` runs. What an earlier run that was killed
    // has left is a capture: it is kept under a name of its own, see `keptEarlier`.
    static Result<PartFile> create(const QString &path);
    PartFile(PartFile &&other) noexcept = default;
    PartFile &operator=(PartFile &&) = delete;
    // Nothing is left of an empty one.
    ~PartFile();

    const QString &path() const { return m_path; }
    const QStringList &keptEarlier() const { return m_keptEarlier; }
    Result<void> write(QByteArrayView block);
    qint64 written() const { return m_written; }
    // Whether the packets do not end in the middle of one.
    bool endsWhole() const { return m_tail.endsWhole(); }
    // Whether the file of this name is still the one that is written.
    bool isInPlace() const;
    // Gives it its final name. FileExists where that is taken and may not be replaced.
    Result<void> finish(bool overwrite);
    // After an end too early: the whole packets that came, as a capture under `keptPath`. The name,
    // or nothing where none came.
    QString keep();

private:
    PartFile() = default;
    Result<bool> take(const QString &path);
    Result<void> clearTheWay(const QString &path);

    dissect::Descriptor m_file;
    QString m_final;
    QString m_path;
    QStringList m_keptEarlier;
    qint64 m_written = 0;
    dissect::RecordTail m_tail;
};

} // namespace remora::netshark
