// SPDX-License-Identifier: GPL-3.0-or-later
// The notebook's query over 1,000,000 packets: by the loaded columns and by the whole command, each
// beside tshark's time for the same bytes; then groups of 10,000,000 rows beside a plain loop over
// a hash map. Arguments: a folder for the captures, and "query", "command" or "groups" for a part.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <unordered_map>
#include <vector>

#include "dissect/filter/packetfilter.h"
#include "dissect/load/capturereader.h"
#include "dissect/query/fieldquery.h"
#include "dissect/query/grouping.h"
#include "dissect/query/rowwriter.h"
#include "tests/bench/capturemaker.h"
#include "tests/bench/measure.h"

using namespace remora;
using namespace remora::bench;

namespace {

constexpr int rounds = 5;
constexpr std::string_view notebook[]{"frame.time_epoch", "ip.src", "ip.dst", "ip.len",
    "tcp.srcport", "tcp.dstport", "tcp.flags", "tcp.analysis.ack_rtt"};

double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(const std::function<void()> &work)
{
    std::vector<double> all;
    for (int i = 0; i < rounds; ++i)
        all.push_back(secondsOf(work));
    return median(all);
}

bool run(const std::string &command)
{
    return std::system((command + " > /dev/null 2> /dev/null").c_str()) == 0;
}

struct Loaded {
    dissect::PacketStore store;
    std::unique_ptr<dissect::CaptureReader> reader;
    std::vector<std::uint8_t> clientIsA;

    explicit Loaded(const std::string &path)
    {
        auto source = dissect::openFile(path);
        auto opened = dissect::CaptureReader::open(std::move(*source), {});
        for (bool more = true; more;) {
            const auto chunk = opened->nextChunk();
            store.append(chunk->packets);
            more = chunk->state == dissect::ByteSource::State::More;
        }
        reader = std::make_unique<dissect::CaptureReader>(std::move(*opened));
        clientIsA.assign(reader->conversations().size(), 1);
    }
    dissect::QuerySource source() const { return {store, reader->conversations(), clientIsA}; }
    void narrow(const char *filter)
    {
        const auto expression = dissect::FilterExpression::parse(filter, {});
        const std::vector<dissect::NoteTotals> notes; // no filter here asks for them
        const dissect::PacketFilter made(*expression, reader->conversations(), notes, clientIsA, 0);
        store = store.selected(made.masks(store));
    }
};

std::vector<const dissect::PacketField *> fieldsOf(std::span<const std::string_view> names)
{
    std::vector<const dissect::PacketField *> fields;
    for (const std::string_view name : names)
        fields.push_back(dissect::packetField(name));
    return fields;
}

std::string theirs(const std::string &path)
{
    std::string command = "tshark -n -r '" + path + "' -T fields -Y tcp";
    for (const std::string_view field : notebook)
        command.append(" -e ").append(field);
    return command;
}

void measureQuery(const std::string &path, double tshark)
{
    const std::atomic<bool> cancelled = false;
    Loaded loaded(path);
    const dissect::PacketStore whole = loaded.store;
    const auto fields = fieldsOf(notebook);
    const double native = medianOf([&] {
        loaded.store = whole;
        loaded.narrow("tcp");
        auto sink = dissect::FileSink::open("/dev/null", {});
        std::vector<dissect::TableColumn> columns;
        for (const std::string_view name : notebook)
            columns.push_back({std::string(name), true});
        dissect::RowWriter rows(*sink, dissect::TableFormat::Csv, columns);
        dissect::writeFields(rows, loaded.source(), fields, dissect::Occurrence::All, cancelled);
    });
    std::printf(
        "query of %zu packets: tshark %.2f s, from the columns %.3f s: %.0f times as fast\n",
        static_cast<std::size_t>(whole.packets()), tshark, native, tshark / native);
}

void measureCommand(const std::string &path, double tshark)
{
    std::string command = std::string(REMORA_PROGRAM) + " query '" + path + "' --where tcp";
    for (const std::string_view field : notebook)
        command.append(" --field ").append(field);
    bool good = true;
    const double whole = medianOf([&] { good = run(command) && good; });
    std::printf("the whole command, reading the file too%s: %.3f s: %.0f times as fast\n",
        good ? "" : " (it failed)", whole, tshark / whole);
}

// Sums of ip.len by addresses and client port, as the table of a query has them and as nothing but
// a loop would.
void measureGroups(const std::string &path)
{
    const std::atomic<bool> cancelled = false;
    const Loaded loaded(path);
    constexpr std::string_view names[]{"ip.src", "ip.dst", "tcp.srcport", "ip.len"};
    const auto fields = fieldsOf(names);
    struct Key {
        dissect::IpAddress source;
        dissect::IpAddress target;
        std::int64_t port;
        bool operator==(const Key &) const = default;
    };
    const auto hash = [](const Key &key) {
        const std::uint64_t all = key.source.low() * 0x9e3779b97f4a7c15U
            ^ key.target.low() * 0xc2b2ae3d27d4eb4fU ^ static_cast<std::uint64_t>(key.port);
        return static_cast<std::size_t>(all ^ all >> 29U);
    };
    std::vector<double> plain;
    std::vector<double> grouped;
    std::size_t groups = 0;
    for (int i = 0; i < rounds; ++i) {
        std::unordered_map<Key, std::int64_t, decltype(hash)> sums(16, hash);
        plain.push_back(secondsOf([&] {
            std::string kept;
            loaded.source().each([&](const dissect::PacketAt &packet) {
                const auto cell = [&](std::size_t column) {
                    return cellOf(*fields[column], packet, dissect::Occurrence::All, kept);
                };
                sums[{cell(0).address, cell(1).address, cell(2).number}] += cell(3).number;
                return true;
            });
        }));
        grouped.push_back(secondsOf([&] {
            dissect::GroupedRows rows({{}, {0, 1, 2}, {{3, dissect::Aggregate::Sum}}});
            dissect::writeFields(
                rows, loaded.source(), fields, dissect::Occurrence::All, cancelled);
            groups = rows.groups();
        }));
        if (groups != sums.size())
            std::printf("%zu groups, a plain loop finds %zu\n", groups, sums.size());
    }
    std::printf("groups of %zu rows: %zu groups in %.2f s, %.0f ns a row; a plain loop over a hash "
                "map %.2f s: ratio %.2f\n",
        static_cast<std::size_t>(loaded.store.packets()), groups, median(grouped),
        median(grouped) * 1e9 / static_cast<double>(loaded.store.packets()), median(plain),
        median(grouped) / median(plain));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: remora-bench-query FOLDER [query|command|groups]...\n");
        return 1;
    }
    const std::string folder = argv[1];
    const auto isAsked = [&](const char *name) {
        return argc == 2 || std::any_of(argv + 2, argv + argc, [&](const char *a) {
            return std::strcmp(a, name) == 0;
        });
    };
    if (!makeCapture(tenth, folder))
        return 2;
    const std::string path = tenth.path(folder);
    const bool needsTshark = isAsked("query") || isAsked("command");
    const bool hasTshark = needsTshark && run("tshark --version");
    const double tshark = hasTshark ? secondsOf([&] { run(theirs(path)); }) : 0;
    if (isAsked("query"))
        measureQuery(path, tshark);
    if (isAsked("command"))
        measureCommand(path, tshark);
    if (!isAsked("groups"))
        return 0;
    if (!makeCapture(small, folder))
        return 2;
    measureGroups(small.path(folder));
    return 0;
}
