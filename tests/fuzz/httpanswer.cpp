// SPDX-License-Identifier: GPL-3.0-or-later
// What an appliance answers, in whatever pieces it comes: the pieces make no difference.
#include "netshark/httpanswer.h"

#include <algorithm>

#include "tests/fuzz/require.h"

using namespace remora;

namespace {

struct Read {
    netshark::HttpAnswer answer;
    QByteArray body;
};

Read read(QByteArrayView bytes, qsizetype piece)
{
    Read found;
    bool isWanted = true;
    while (isWanted && !bytes.isEmpty()) {
        const qsizetype taken = std::min(piece, bytes.size());
        isWanted = found.answer.feed(bytes.first(taken), [&](QByteArrayView part) {
            found.body.append(part);
            return true;
        });
        bytes = bytes.sliced(taken);
    }
    return found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const qsizetype piece = data[0] + 1;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Read whole = read(bytes, std::max<qsizetype>(1, bytes.size()));
    const Read parts = read(bytes, piece);
    fuzz::require(whole.body.size() <= bytes.size(), "a body comes from the answer alone");
    fuzz::require(whole.body == parts.body, "pieces make no other body");
    fuzz::require(whole.answer.status() == parts.answer.status(), "pieces make no other status");
    fuzz::require(whole.answer.isWhole() == parts.answer.isWhole(), "pieces make no other end");
    fuzz::require(whole.answer.problem() == parts.answer.problem(), "pieces make no other problem");
    return 0;
}
