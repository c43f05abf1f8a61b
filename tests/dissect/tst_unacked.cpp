// SPDX-License-Identifier: GPL-3.0-or-later
// The segments that wait for an acknowledgement, beside the plain list of the reference: the same
// answers whatever order they come in, in a number of steps that does not grow with them.
#include <random>

#include <QElapsedTimer>
#include <QTest>

#include "dissect/tcp/segmenttree.h"
#include "tests/support/plainunacked.h"

using namespace remora::dissect;
using remora::test::PlainUnacked;

namespace {

// How segments and acknowledgements lie to each other.
struct Habit {
    const char *name;
    std::uint32_t from; // where sequence numbers begin
    std::uint32_t spread; // how far apart they lie
    std::uint32_t longest; // of a segment
    unsigned acksPerHundred;
};

constexpr Habit habits[]{
    {"near each other", 1000, 4000, 300, 30},
    {"long queue", 1000, 3'000'000, 1500, 2},
    {"across the wrap", 0xffffff00U, 4000, 300, 20},
    {"all over the number space", 0, 0xffffffffU, 1U << 29U, 20},
    {"longer than a file can mean", 0, 0xffffffffU, 0xc0000000U, 20},
    {"hardly ever acknowledged", 77, 100'000, 50, 1},
    {"the same again and again", 500, 8, 8, 10},
};

} // namespace

class UnackedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAsTheReference_data()
    {
        QTest::addColumn<int>("habit");
        QTest::addColumn<unsigned>("seed");
        for (int habit = 0; habit < static_cast<int>(std::size(habits)); ++habit) {
            for (unsigned seed = 1; seed <= 20; ++seed)
                QTest::addRow("%s, %u", habits[habit].name, seed) << habit << seed;
        }
    }
    void answersAsTheReference()
    {
        QFETCH(int, habit);
        QFETCH(unsigned, seed);
        const Habit &is = habits[habit];
        std::mt19937 random(seed);
        UnackedSegments fast;
        PlainUnacked plain;
        std::uint32_t next = is.from;
        for (std::uint32_t i = 1; i <= 2000; ++i) {
            // In order for a while, then anywhere near.
            const bool orderly = i / 200 % 2 == 0;
            const std::uint32_t begin
                = orderly ? next : is.from + static_cast<std::uint32_t>(random()) % is.spread;
            if (random() % 100 < is.acksPerHundred) {
                const auto one = fast.acknowledge(begin);
                const auto other = plain.acknowledge(begin);
                QCOMPARE(one.has_value(), other.has_value());
                QCOMPARE(one ? one->frame : 0, other ? other->frame : 0);
            } else {
                const std::uint32_t length = 1 + static_cast<std::uint32_t>(random()) % is.longest;
                next = begin + length;
                fast.add({begin, next, i, i});
                plain.add({begin, next, i, i});
            }
            QCOMPARE(fast.isEmpty(), plain.isEmpty());
            if (fast.isEmpty())
                continue;
            QCOMPARE(fast.oldest().frame, plain.oldest().frame);
            QCOMPARE(fast.oldest().time, plain.oldest().time);
            const auto base = static_cast<std::uint32_t>(random());
            QCOMPARE(fast.span(base), plain.span(base));
            QCOMPARE(fast.span(is.from), plain.span(is.from));
        }
    }

    void isFullAtTheLimit()
    {
        UnackedSegments segments;
        for (std::uint32_t i = 0; i < UnackedSegments::most; ++i) {
            QVERIFY(!segments.isFull());
            segments.add({i ^ 1U, (i ^ 1U) + 1, i, i});
        }
        QVERIFY(segments.isFull());
        segments.acknowledge(5000);
        QVERIFY(!segments.isFull());
    }

    // An ack in the middle of ten thousand copies lets all of them begin there, in one step.
    void copiesShareTheirBegin()
    {
        SegmentQueue none;
        SegmentTree tree(none);
        constexpr std::uint32_t copies = 10'000;
        for (std::uint32_t i = 0; i < copies; ++i)
            tree.add({1000, 2'000'000, 0, i});
        QElapsedTimer timer;
        timer.start();
        constexpr std::uint32_t acks = 200'000;
        for (std::uint32_t i = 1; i <= acks; ++i) {
            QVERIFY(!tree.acknowledge(1000 + i));
            QCOMPARE(tree.span(0), 2'000'000 - 1000 - i);
        }
        // A walk over the copies for each ack would be 2,000,000,000 steps.
        QVERIFY2(timer.elapsed() < 20'000, "each ack takes a walk");
        QCOMPARE(tree.acknowledge(2'000'000)->frame, 0U);
        QVERIFY(tree.isEmpty());
    }
};

QTEST_GUILESS_MAIN(UnackedTest)
#include "tst_unacked.moc"
