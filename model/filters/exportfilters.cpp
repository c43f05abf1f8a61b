// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/exportfilters.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include "dissect/filter/bpf.h"
#include "dissect/filter/nativefilter.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    class FilterTexts {
        Q_DECLARE_TR_FUNCTIONS(remora::model::FilterTexts)
    };

    constexpr int longestWords = 300;

    QString sentence(const QString &words)
    {
        return FilterTexts::tr("This filter is not understood: %1.")
            .arg(shown(words, longestWords));
    }

    std::optional<QString> nativeProblem(
        const QString &text, const QList<netshark::NativeField> &fields)
    {
        std::vector<dissect::NativeFilter::ForeignField> known;
        known.reserve(static_cast<std::size_t>(fields.size()));
        for (const netshark::NativeField &field : fields)
            known.push_back({field.id.toStdString(), field.type.toStdString()});
        const auto problem = dissect::NativeFilter::problem(text.toStdString(), known);
        if (!problem)
            return std::nullopt;
        return sentence(QString::fromStdString(*problem));
    }

    std::optional<QString> bpfProblem(const QString &text)
    {
        const auto compiled
            = dissect::BpfFilter::compile(text.toStdString(), dissect::LinkType::Ethernet);
        if (compiled)
            return std::nullopt;
        return sentence(QString::fromStdString(compiled.error().words));
    }

    // By the tshark of this computer, where there is one.
    std::optional<QString> displayProblem(const QString &filter)
    {
        const QString program = QStandardPaths::findExecutable(u"tshark"_s);
        if (program.isEmpty())
            return std::nullopt;
        constexpr int patienceMs = 5000;
        QProcess tshark;
        // It compiles the filter before it looks at the file, which is none.
        tshark.start(program, {u"-Y"_s, filter, u"-r"_s, QProcess::nullDevice()});
        if (!tshark.waitForFinished(patienceMs)) {
            tshark.kill();
            tshark.waitForFinished(patienceMs);
            return std::nullopt;
        }
        const QStringList lines
            = QString::fromUtf8(tshark.readAllStandardError()).split('\n'_L1, Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            constexpr QLatin1StringView speaker("tshark: ");
            if (line.startsWith(speaker) && !line.contains(QProcess::nullDevice())) {
                QString words = line.mid(speaker.size());
                while (words.endsWith('.'_L1))
                    words.chop(1);
                return sentence(words);
            }
        }
        return std::nullopt;
    }

    QString address(const dissect::IpAddress &of) { return QString::fromStdString(of.text()); }

    // One direction of a conversation with ports.
    QString oneWay(const QString &protocol, const dissect::Endpoint &from,
        const dissect::Endpoint &to, bool native)
    {
        if (native)
            return QStringLiteral("(ip.src=%2 & %1.src_port=%3 & ip.dst=%4 & %1.dst_port=%5)")
                .arg(protocol, address(from.address))
                .arg(from.port)
                .arg(address(to.address))
                .arg(to.port);
        return QStringLiteral("(src host %2 and %1 src port %3 and dst host %4 and %1 dst port %5)")
            .arg(protocol, address(from.address))
            .arg(from.port)
            .arg(address(to.address))
            .arg(to.port);
    }

    QString conversationText(const dissect::Conversation &conversation, bool native)
    {
        const QString either = native ? u" | "_s : u" or "_s;
        using Kind = dissect::Conversation::Kind;
        if (conversation.kind == Kind::Tcp || conversation.kind == Kind::Udp) {
            const QString protocol = conversation.kind == Kind::Tcp ? u"tcp"_s : u"udp"_s;
            return oneWay(protocol, conversation.a, conversation.b, native) + either
                + oneWay(protocol, conversation.b, conversation.a, native);
        }
        const QString a = address(conversation.a.address);
        const QString b = address(conversation.b.address);
        return native ? QStringLiteral("(ip.address=%1 & ip.address=%2)").arg(a, b)
                      : QStringLiteral("(host %1 and host %2)").arg(a, b);
    }

} // namespace

std::optional<QString> exportFilterProblem(
    const netshark::Filter &filter, const QList<netshark::NativeField> &fields)
{
    using Kind = netshark::Filter::Kind;
    if (filter.text.trimmed().isEmpty())
        return std::nullopt;
    if (filter.kind == Kind::Native)
        return nativeProblem(filter.text, fields);
    if (filter.kind == Kind::Bpf)
        return bpfProblem(filter.text);
    return displayProblem(filter.text);
}

std::optional<netshark::Filter> conversationsFilter(
    const std::vector<dissect::Conversation> &conversations)
{
    constexpr std::size_t most = 40;
    if (conversations.empty() || conversations.size() > most)
        return std::nullopt;
    bool native = true;
    for (const dissect::Conversation &conversation : conversations)
        native = native && conversation.a.address.family() == dissect::IpAddress::Family::V4;
    QStringList texts;
    for (const dissect::Conversation &conversation : conversations)
        texts << conversationText(conversation, native);
    return netshark::Filter{native ? netshark::Filter::Kind::Native : netshark::Filter::Kind::Bpf,
        texts.join(native ? u" | "_s : u" or "_s)};
}

QString endpointsText(const dissect::Conversation &conversation, bool clientIsA)
{
    const auto text = [](const dissect::Endpoint &end) {
        QString host = address(end.address);
        if (end.port == 0)
            return host;
        return (host.contains(':'_L1) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
            .arg(host)
            .arg(end.port);
    };
    const QString a = text(conversation.a);
    const QString b = text(conversation.b);
    return QStringLiteral("%1 – %2").arg(clientIsA ? a : b, clientIsA ? b : a);
}

QList<netshark::NativeField> knownNativeFields(const QList<netshark::NativeField> &fields)
{
    if (!fields.isEmpty())
        return fields;
    QList<netshark::NativeField> own;
    const auto text = [](std::string_view view) {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    for (const auto &field : dissect::NativeFilter::fields())
        own.append({text(field.name), text(field.type), text(field.description)});
    return own;
}

} // namespace remora::model
