// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and bins of `remora query` over several captures beside pandas' groupby().agg() and
// resample(): what it made of the same rows, and what it makes of them here where it is installed.
#include <cmath>

#include <QMap>
#include <QProcess>
#include <QTest>

#include "tests/support/captures.h"
#include "tests/support/program.h"

using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString name;
    QStringList captures;
    QString keys;
    QString aggregates;
    QString bin;

    qsizetype heads() const
    {
        return keys.split(','_L1, Qt::SkipEmptyParts).size() + (bin.isEmpty() ? 0 : 1);
    }
    QStringList command() const
    {
        QStringList words = QStringList{u"query"_s} + captures;
        words << u"--aggregate"_s << aggregates;
        if (!keys.isEmpty())
            words << u"--group-by"_s << keys;
        if (!bin.isEmpty())
            words << u"--bin"_s << bin;
        return words;
    }
};

QList<Case> cases()
{
    const QStringList lines
        = QString::fromUtf8(contentsOf(dataFile(u"query/pandas/cases.tsv"_s))).split('\n'_L1);
    QList<Case> all;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split('\t'_L1);
        if (cells.size() != 5)
            continue;
        QStringList captures;
        for (const QString &capture : cells[1].split(','_L1))
            captures << dataFile(u"captures/"_s + capture);
        all << Case{cells[0], captures, cells[2], cells[3], cells[4]};
    }
    return all;
}

// The cells behind the keys, by these. To pandas, whole numbers of a column with gaps are "80.0".
QMap<QString, QStringList> groupsOf(const QString &table, qsizetype heads)
{
    QMap<QString, QStringList> groups;
    const QStringList lines = table.split('\n'_L1, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList cells = line.split(','_L1);
        for (QString &cell : cells) {
            if (cell.endsWith(".0"_L1) && !cell.startsWith("10."_L1))
                cell.chop(2);
        }
        groups[cells.first(heads).join(','_L1)] = cells.mid(heads);
    }
    return groups;
}

bool isSame(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    bool isNumber = false;
    bool areBoth = false;
    const double mine = one.toDouble(&isNumber);
    const double theirs = other.toDouble(&areBoth);
    const bool isWhole = !one.contains('.'_L1) && !other.contains('.'_L1);
    return isNumber && areBoth && !isWhole
        && std::abs(mine - theirs) <= 1e-9 * std::max(std::abs(mine), std::abs(theirs));
}

QString pythonWithPandas()
{
    for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        if (QProcess::execute(u"sh"_s, {u"-c"_s, python + u" -c 'import pandas' 2>&-"_s}) == 0)
            return python;
    }
    return {};
}

} // namespace

class QueryPandasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asPandasMadeThem_data()
    {
        QTest::addColumn<int>("which");
        const auto all = cases();
        QVERIFY(all.size() >= 6);
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << static_cast<int>(i);
    }
    void asPandasMadeThem()
    {
        QFETCH(int, which);
        const Case one = cases()[which];
        const QString expected
            = QString::fromUtf8(contentsOf(dataFile(u"query/pandas/"_s + one.name + u".csv"_s)));
        const Ended ended = run(one.command());
        QCOMPARE(ended.error, QString());
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out.section('\n'_L1, 0, 0), expected.section('\n'_L1, 0, 0));
        const auto ours = groupsOf(ended.out, one.heads());
        const auto theirs = groupsOf(expected, one.heads());
        QVERIFY(theirs.size() > 2);
        QCOMPARE(ours.keys(), theirs.keys());
        for (const QString &key : theirs.keys()) {
            const QStringList mine = ours[key];
            QCOMPARE(mine.size(), theirs[key].size());
            for (qsizetype i = 0; i < mine.size(); ++i)
                QVERIFY2(isSame(mine[i], theirs[key][i]),
                    qPrintable(key + u": "_s + mine[i] + u" and "_s + theirs[key][i]));
        }
    }

    void asPandasMakesThem()
    {
        const QString python = pythonWithPandas();
        if (python.isEmpty())
            QSKIP("pandas is not installed");
        QProcess process;
        process.start(python,
            {QStringLiteral(REMORA_TEST_DATA) + u"/../app/query_pandas.py"_s,
                QStringLiteral(REMORA_PROGRAM), QStringLiteral(REMORA_TEST_DATA)});
        const Ended ended = endOf(process);
        QCOMPARE(ended.out.trimmed(), u"equal"_s);
    }
};

QTEST_GUILESS_MAIN(QueryPandasTest)
#include "tst_querypandas.moc"
