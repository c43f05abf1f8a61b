// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace remora::test {

// What is found as tshark as long as this lives: a script that knows a few fields, or nothing.
class FakeTshark {
public:
    enum class Is { There, Missing };
    explicit FakeTshark(Is is = Is::There)
        : m_path(qgetenv("PATH"))
    {
        qputenv("PATH", QFile::encodeName(m_folder.path()) + (is == Is::There ? ":" + m_path : ""));
        if (is == Is::Missing)
            return;
        QFile script(m_folder.filePath(QStringLiteral("tshark")));
        script.open(QIODevice::WriteOnly);
        script.write(R"(#!/bin/sh
case "$1 $2" in
"-G fields")
    printf 'F\tACK RTT\ttcp.analysis.ack_rtt\tFT_RELATIVE_TIME\ttcp\t\t0x0\tHow long\n'
    printf 'F\tACK without flag\ttcp.ack.nonzero\tFT_UINT32\ttcp\t\t0x0\tWhere there is no flag\n'
    printf 'F\tData ACK\tmptcp.ack\tFT_UINT32\tmptcp\t\t0x0\tOf all subflows\n'
    printf 'F\tTime\tdns.time\tFT_RELATIVE_TIME\tdns\t\t0x0\tFrom question to answer\n'
    printf 'F\tName\tdns.qry.name\tFT_STRING\tdns\t\t0x0\t\n'
    printf 'F\tName Length\tdns.qry.name.len\tFT_UINT16\tdns\t\t0x0\tLetters of the window\n'
    ;;
"-G protocols") printf 'Domain Name System\tDNS\tdns\n' ;;
esac
)");
        script.setPermissions(script.permissions() | QFile::ExeOwner);
    }
    FakeTshark(const FakeTshark &) = delete;
    FakeTshark &operator=(const FakeTshark &) = delete;
    ~FakeTshark() { qputenv("PATH", m_path); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace remora::test
