// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP answers in whatever pieces they come, and what is no HTTP at all.
#include <QTest>

#include "netshark/httpanswer.h"

using namespace remora::netshark;
using namespace Qt::StringLiterals;

class HttpAnswerTest : public QObject {
    Q_OBJECT
private:
    struct Read {
        QByteArray body;
        bool fed = true;
        HttpAnswer answer;
    };
    static Read read(const QByteArray &bytes, qsizetype piece)
    {
        Read found;
        for (qsizetype at = 0; at < bytes.size() && found.fed; at += piece)
            found.fed = found.answer.feed(bytes.mid(at, piece), [&](QByteArrayView part) {
                found.body.append(part);
                return true;
            });
        return found;
    }

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("whole"); // before the connection ends
        const auto row
            = [](const char *name, const char *bytes, int status, const char *body, bool whole) {
                  QTest::newRow(name) << QByteArray(bytes) << status << QByteArray(body) << whole;
              };
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true);
        row("no body", "HTTP/1.1 404 Not Found\r\ncontent-length:0\r\n\r\n", 404, "", true);
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", 204, "", true);
        row("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789"
            "\r\n0\r\nTrailer: t\r\n\r\n",
            200, "abc0123456789", true);
        row("until the end", "HTTP/1.1 200 OK\r\n\r\nhello", 200, "hello", false);
        row("cut", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello", 200, "hello", false);
        row("chunks cut", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", 200, "ab",
            false);
        row("informational",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 200, "x",
            true);
        row("more than was announced", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhello", 200,
            "he", true);
    }
    void answers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, whole);
        for (const qsizetype piece : {1, 2, 3, 7, 10'000}) {
            Read found = read(bytes, piece);
            QVERIFY(found.fed);
            QCOMPARE(found.answer.status(), status);
            QCOMPARE(found.body, body);
            QCOMPARE(found.answer.isWhole(), whole);
            QCOMPARE(found.answer.end(),
                whole || (!bytes.contains("Length") && !bytes.contains("chunked")));
        }
    }

    void nonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const QByteArray head = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n")
                             << u"it does not speak HTTP"_s;
        QTest::newRow("no status")
            << QByteArray("HTTP/1.1 hello\r\n\r\n") << u"it does not speak HTTP"_s;
        QTest::newRow("endless header")
            << head + "X: " + QByteArray(70'000, 'x') << u"its header is longer than 64 kB"_s;
        QTest::newRow("length") << head + "Content-Length: many\r\n\r\n"
                                << u"its Content-Length is no number"_s;
        QTest::newRow("negative length") << head + "Content-Length: -1\r\n\r\n"
                                         << u"its Content-Length is no number"_s;
        const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("chunk") << chunked + "zz\r\n" << u"its chunks have no size"_s;
        QTest::newRow("huge chunk") << chunked + "fffffffffffffffff\r\n"
                                    << u"its chunks have no size"_s;
        QTest::newRow("endless chunk size")
            << chunked + QByteArray(20'000, '1') << u"its chunks have no size"_s;
        QTest::newRow("chunk's end") << chunked + "1\r\nab\r\n" << u"its chunks have no end"_s;
    }
    void nonsense()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        for (const qsizetype piece : {1, 7, 1'000'000}) {
            const Read found = read(bytes, piece);
            QVERIFY(!found.fed);
            QCOMPARE(found.answer.problem(), problem);
        }
    }

    void theSinkMayRefuse()
    {
        HttpAnswer answer;
        QVERIFY(!answer.feed(QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"),
            [](QByteArrayView) { return false; }));
        QVERIFY(answer.problem().isEmpty());
    }

    void connectionsAreKeptUnlessTheAnswerSaysNo()
    {
        QVERIFY(read("HTTP/1.1 204 X\r\n\r\n", 99).answer.keepsConnection());
        QVERIFY(!read("HTTP/1.1 204 X\r\nConnection: Close\r\n\r\n", 99).answer.keepsConnection());
        QVERIFY(!read("HTTP/1.1 200 X\r\n\r\nx", 99).answer.keepsConnection());
    }
};

QTEST_APPLESS_MAIN(HttpAnswerTest)
#include "tst_httpanswer.moc"
