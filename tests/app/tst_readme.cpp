// SPDX-License-Identifier: GPL-3.0-or-later
// Every example of the README runs as it is printed.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "tests/support/captures.h"
#include "tests/support/demo.h"
#include "tests/support/program.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

// The lines of the blocks below a heading, those with a backslash at their end joined.
QStringList examples(const QString &readme, const QString &heading)
{
    const QString section
        = readme.section("\n## "_L1 + heading + '\n'_L1, 1).section(u"\n## "_s, 0, 0);
    static const QRegularExpression block(u"^```\\n(.*?)^```$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList lines;
    for (auto found = block.globalMatch(section); found.hasNext();) {
        QString text = found.next().captured(1);
        text.replace(u"\\\n"_s, u" "_s);
        lines += text.split('\n'_L1, Qt::SkipEmptyParts);
    }
    return lines;
}

} // namespace

class ReadmeTest : public QObject {
    Q_OBJECT
    Demo m_demo;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::copy(dataFile(u"series/mixed.pcap"_s), m_folder.filePath(u"web.pcap"_s)));
        QVERIFY(QDir(m_folder.path()).mkdir(u"rotated"_s));
        for (const QString &name :
            {u"inside.pcap"_s, u"outside.pcap"_s, u"rotated/1.pcap"_s, u"rotated/2.pcap"_s})
            QVERIFY(
                QFile::copy(dataFile(u"captures/window_scale.pcap"_s), m_folder.filePath(name)));
        QFile investigation(m_folder.filePath(u"slow-checkout.remora"_s));
        QVERIFY(investigation.open(QIODevice::WriteOnly));
        investigation.write(
            QJsonDocument(QJsonObject{{u"remora"_s, 1}, {u"capture"_s, u"web.pcap"_s},
                              {u"query"_s, QJsonObject{{u"fields"_s, QJsonArray{u"ip.src"_s}}}}})
                .toJson());
    }

    void everyExampleRuns_data()
    {
        QTest::addColumn<QString>("line");
        const QString readme = QString::fromUtf8(contentsOf(QStringLiteral(REMORA_README)));
        const QStringList lines = examples(readme, u"Command line"_s);
        QVERIFY(lines.size() > 10);
        for (const QString &line : lines)
            QTest::newRow(qPrintable(line.left(100))) << line;
    }
    void everyExampleRuns()
    {
        QFETCH(QString, line);
        line.replace(u"netshark.example.com"_s, u"127.0.0.1:%1"_s.arg(m_demo.port()));
        line.replace(u"SHA256"_s, m_demo.server().fingerprint());
        line.replace(u"--user admin"_s, u"--user "_s + m_demo.credentials().user);
        const Ended ended
            = shell(u"set -o pipefail; "_s + line, m_folder.path(), m_demo.credentials().password);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
    }
};

QTEST_GUILESS_MAIN(ReadmeTest)
#include "tst_readme.moc"
