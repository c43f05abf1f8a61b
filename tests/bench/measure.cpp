// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include <pcap/pcap.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "dissect/fields/column.h"
#include "dissect/load/capturereader.h"
#include "dissect/store/packetstore.h"

namespace remora::bench {

namespace {

    double since(std::chrono::steady_clock::time_point start)
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

} // namespace

Measure plainLoop(const std::string &path)
{
    Measure measure;
    char words[PCAP_ERRBUF_SIZE];
    const auto start = std::chrono::steady_clock::now();
    pcap_t *handle = pcap_open_offline(path.c_str(), words);
    if (handle == nullptr)
        return measure;
    pcap_pkthdr *header = nullptr;
    const u_char *data = nullptr;
    while (pcap_next_ex(handle, &header, &data) == 1)
        ++measure.packets;
    pcap_close(handle);
    measure.seconds = since(start);
    return measure;
}

Measure engine(const std::string &path, const std::shared_ptr<dissect::ColumnSpace> &space)
{
    Measure measure;
    const auto start = std::chrono::steady_clock::now();
    auto source = dissect::openFile(path);
    if (!source)
        return measure;
    auto reader = dissect::CaptureReader::open(std::move(*source), {{}, true, space});
    if (!reader)
        return measure;
    dissect::PacketStore store;
    for (bool more = true; more;) {
        const auto chunk = reader->nextChunk();
        if (!chunk)
            return measure;
        if (store.packets() == 0)
            measure.firstRows = since(start);
        store.append(chunk->packets);
        more = chunk->state == dissect::ByteSource::State::More;
    }
    measure.seconds = since(start);
    measure.packets = store.packets();
    measure.conversations = reader->conversations().size();
    measure.columnBytes = store.memory();
    return measure;
}

Measure tshark(const std::string &path)
{
    Measure measure;
    std::string command = "tshark -n -r '" + path + "' -T fields -E occurrence=l";
    for (const std::string_view field : dissect::columnNames(dissect::Column::In::Packets))
        command.append(" -e ").append(field);
    command += " 2> /dev/null | wc -l";
    const auto start = std::chrono::steady_clock::now();
    FILE *lines = popen(command.c_str(), "r");
    if (lines == nullptr)
        return measure;
    unsigned long long count = 0;
    if (std::fscanf(lines, "%llu", &count) == 1)
        measure.packets = count;
    pclose(lines);
    measure.seconds = since(start);
    return measure;
}

Measure inProcess(const std::function<Measure()> &run)
{
    int ends[2];
    Measure measure;
    if (pipe(ends) != 0)
        return measure;
    const pid_t child = fork();
    if (child == 0) {
        measure = run();
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        measure.kilobytes = usage.ru_maxrss;
        const ssize_t written = write(ends[1], &measure, sizeof(measure));
        _exit(written == static_cast<ssize_t>(sizeof(measure)) ? 0 : 1);
    }
    close(ends[1]);
    if (read(ends[0], &measure, sizeof(measure)) != static_cast<ssize_t>(sizeof(measure)))
        measure = {};
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return measure;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double least(const std::vector<double> &values)
{
    return *std::min_element(values.begin(), values.end());
}

} // namespace remora::bench
