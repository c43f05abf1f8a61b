// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/tshark.h"

#include <charconv>
#include <vector>

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(tshark)
    };

    constexpr int patience = 100; // milliseconds, until it is asked again whether to go on
    constexpr qsizetype mostWords = 64 * 1024; // kept of standard error
    constexpr qint64 longestLine = 64 * 1024 * 1024;

    // Nothing of it outlives this.
    class Run {
    public:
        explicit Run(const QStringList &arguments)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LC_ALL"_s, u"C"_s);
            environment.remove(u"LANGUAGE"_s);
            m_process.setProcessEnvironment(environment);
            m_process.setStandardInputFile(QProcess::nullDevice());
            m_process.start(tsharkProgram(), arguments, QIODevice::ReadOnly);
        }
        Run(const Run &) = delete;
        Run &operator=(const Run &) = delete;
        ~Run()
        {
            if (m_process.state() == QProcess::NotRunning)
                return;
            m_process.kill();
            m_process.waitForFinished(-1);
        }

        // The next line, without its end; false where there is none, or no more is wanted.
        bool next(QByteArray &line, const std::atomic<bool> &cancelled)
        {
            while (!m_process.canReadLine()) {
                if (cancelled || m_process.bytesAvailable() > longestLine)
                    return false;
                const bool isOver = m_process.state() == QProcess::NotRunning;
                keepWords();
                if (isOver && !m_process.canReadLine())
                    return takeRest(line);
                if (!isOver)
                    m_process.waitForReadyRead(patience);
            }
            line = m_process.readLine();
            line.chop(1);
            return true;
        }

        bool endedWell() const
        {
            return m_process.state() == QProcess::NotRunning
                && m_process.error() != QProcess::FailedToStart
                && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
        }
        QString words()
        {
            keepWords();
            return QString::fromUtf8(m_words);
        }

    private:
        void keepWords()
        {
            const QByteArray more = m_process.readAllStandardError();
            m_words += more.left(mostWords - m_words.size());
        }
        bool takeRest(QByteArray &line)
        {
            line = m_process.readAll();
            return !line.isEmpty();
        }

        QProcess m_process;
        QByteArray m_words;
    };

    QStringList argumentsOf(const TsharkQuestion &question)
    {
        using dissect::Occurrence;
        const QString which = question.which == Occurrence::First ? u"f"_s
            : question.which == Occurrence::Last                  ? u"l"_s
                                                                  : u"a"_s;
        QStringList arguments{u"-n"_s, u"-r"_s, question.path, u"-T"_s, u"fields"_s, u"-E"_s,
            u"separator=/t"_s, u"-E"_s, u"aggregator=,"_s, u"-E"_s, u"quote=n"_s, u"-E"_s,
            u"occurrence="_s + which, u"-e"_s, u"frame.number"_s};
        for (const QString &field : question.fields)
            arguments << u"-e"_s << field;
        if (!question.display.isEmpty())
            arguments << u"-Y"_s << question.display;
        if (question.lastPacket > 0)
            arguments << u"-c"_s << QString::number(question.lastPacket);
        return arguments;
    }

    // Number and cells of a line; the cells point into it. Nothing where it is no such line.
    std::optional<quint64> split(const QByteArray &line, std::vector<std::string_view> &cells)
    {
        std::string_view rest(line.constData(), static_cast<std::size_t>(line.size()));
        quint64 number = 0;
        const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (read.ec != std::errc())
            return std::nullopt;
        rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
        cells.clear();
        while (!rest.empty()) {
            rest.remove_prefix(1);
            const std::size_t end = std::min(rest.find('\t'), rest.size());
            cells.push_back(rest.substr(0, end));
            rest.remove_prefix(end);
        }
        return number;
    }

    // The line below the filter says with "^~~" where it is wrong.
    void findWord(TsharkProblem &problem, const QStringList &lines, const QString &display)
    {
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QString mark = lines[i].trimmed();
            const qsizetype filter = lines[i - 1].indexOf(display);
            const qsizetype begin = lines[i].indexOf('^'_L1) - filter;
            if (!mark.startsWith('^'_L1) || mark.count('~'_L1) != mark.size() - 1 || filter < 0
                || begin < 0 || begin >= display.size())
                continue;
            problem.begin = begin;
            problem.length = std::min(mark.size(), display.size() - begin);
            return;
        }
    }

} // namespace

QString tsharkProgram() { return QStandardPaths::findExecutable(u"tshark"_s); }

QString installTshark()
{
    return Texts::tr(
        "tshark is not installed: install the package tshark, or Wireshark, for that.");
}

TsharkProblem tsharkProblem(const QString &words, const TsharkQuestion &question)
{
    QStringList lines = words.split('\n'_L1);
    lines.removeIf([](const QString &line) {
        return line.startsWith("Running as user"_L1) || line.trimmed().isEmpty();
    });
    const QString first = shown(lines.value(0).section("tshark: "_L1, -1), 500);
    TsharkProblem problem;
    if (first.startsWith("Some fields aren't valid"_L1)) {
        QStringList names;
        for (const QString &line : lines.mid(1))
            names << Texts::tr("“%1”").arg(shown(line));
        problem.text
            = Texts::tr("Neither Remora nor tshark knows the field %1.").arg(names.join(u", "_s));
        problem.isOfQuestion = true;
        return problem;
    }
    findWord(problem, lines, question.display);
    problem.isOfQuestion = problem.length > 0
        || (!question.display.isEmpty() && first.contains("filter expression"_L1));
    if (problem.length > 0)
        problem.text = Texts::tr("tshark rejects the display filter at “%1”: %2")
                           .arg(shown(question.display.mid(problem.begin, problem.length)), first);
    else if (problem.isOfQuestion)
        problem.text = Texts::tr("tshark rejects the display filter: %1").arg(first);
    else if (first.isEmpty())
        problem.text = Texts::tr("tshark ended unexpectedly.");
    else
        problem.text = Texts::tr("tshark cannot read “%1”: %2")
                           .arg(shown(QFileInfo(question.path).fileName()), first);
    return problem;
}

tl::expected<void, TsharkProblem> askTshark(
    const TsharkQuestion &question, const std::atomic<bool> &cancelled, const TsharkVisit &visit)
{
    Run run(argumentsOf(question));
    QByteArray line;
    std::vector<std::string_view> cells;
    while (run.next(line, cancelled)) {
        const auto number = split(line, cells);
        if (!number)
            continue;
        cells.resize(static_cast<std::size_t>(question.fields.size()));
        if (!visit(*number, cells))
            return {};
    }
    if (cancelled || run.endedWell())
        return {};
    return tl::unexpected(tsharkProblem(run.words(), question));
}

QByteArray tsharkOutput(const QStringList &arguments, const std::atomic<bool> &cancelled)
{
    Run run(arguments);
    QByteArray all;
    QByteArray line;
    while (run.next(line, cancelled))
        all += line + '\n';
    return run.endedWell() ? all : QByteArray();
}

} // namespace remora::model
