// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/errortext.h"

#include <algorithm>
#include <initializer_list>
#include <limits>

#include <QCoreApplication>
#include <QLocale>

#include "model/text/format.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {
    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(errortext)
    };
} // namespace

QString errorText(const dissect::Error &error, const QString &asked)
{
    const QString subject = error.file.empty() ? asked : netshark::fileText(error.file);
    const QString words = shown(QString::fromStdString(error.words), 300);
    constexpr qsizetype longestPath = 4096;
    const QString file = shown(subject, longestPath);
    switch (error.kind) {
    case dissect::Error::Kind::NotFound:
        return Texts::tr("There is no file %1.").arg(file);
    case dissect::Error::Kind::NotReadable:
        return Texts::tr("%1 cannot be read: %2.").arg(file, words);
    case dissect::Error::Kind::NotACapture:
        return Texts::tr(
            "%1 is not a capture. Remora opens pcap, pcapng, snoop, NetMon, ERF, CommView and "
            "LANalyzer files, also compressed ones.")
            .arg(file);
    case dissect::Error::Kind::Empty:
        return Texts::tr("%1 is empty.").arg(file);
    case dissect::Error::Kind::Archive:
        return Texts::tr("%1 is an archive (%2). Unpack it, then open the capture that is in it.")
            .arg(file, words);
    case dissect::Error::Kind::Interrupted:
        return Texts::tr("Interrupted before any of %1 was read.").arg(file);
    case dissect::Error::Kind::CutOff:
        return Texts::tr("%1 is cut off before its first packet.").arg(file);
    case dissect::Error::Kind::BadCheck:
        return Texts::tr("%1 does not match its own checksum, and none of it is a capture.")
            .arg(file);
    case dissect::Error::Kind::Leftover:
        return Texts::tr("%1 holds no capture: other data follows its compressed data.").arg(file);
    case dissect::Error::Kind::Unsupported:
        return Texts::tr("%1 is not supported: %2.").arg(file, words);
    case dissect::Error::Kind::BadFilter:
        return Texts::tr("The BPF filter is not understood: %1.").arg(words);
    case dissect::Error::Kind::DiskFull:
        if (file == "-"_L1)
            break;
        return Texts::tr("The disk of %1 is full. Free some space, or choose another folder.")
            .arg(file);
    case dissect::Error::Kind::HoldsPackets:
        return Texts::tr("%1 exists already and holds packets, which overwriting would lose. "
                         "Choose another name.")
            .arg(file);
    case dissect::Error::Kind::OutputIsInput:
        return Texts::tr("%1 is the file being read. Choose another name for the output.")
            .arg(file);
    case dissect::Error::Kind::OutputTwice:
        return Texts::tr("Two outputs would go to %1. Choose another name for one of them.")
            .arg(file == "-"_L1 ? Texts::tr("standard output") : file);
    case dissect::Error::Kind::WritingInterrupted:
        return Texts::tr("Interrupted: %1 was not written.").arg(file);
    case dissect::Error::Kind::NotWritable:
        break;
    }
    return Texts::tr("%1 cannot be written: %2.")
        .arg(file == "-"_L1 ? Texts::tr("Standard output") : file, words);
}

QString damageText(const dissect::Damage &damage)
{
    switch (damage.kind) {
    case dissect::Damage::Kind::CutOff:
        return Texts::tr("The file is cut off after %1; everything before is shown.")
            .arg(bytes(damage.offset));
    case dissect::Damage::Kind::BadRecord:
        return Texts::tr("The file is damaged at byte %1; everything before is shown.")
            .arg(count(damage.offset));
    case dissect::Damage::Kind::NoRoom:
        return Texts::tr(
            "The packets after byte %1 are not shown: they exceed the memory limit, and the cache "
            "folder cannot hold them (%2). Free some space on that disk, or raise the limit.")
            .arg(count(damage.offset), shown(QString::fromStdString(damage.words)));
    case dissect::Damage::Kind::Interrupted:
        return Texts::tr("Interrupted: reading stopped after %1; everything before is shown.")
            .arg(bytes(damage.offset));
    case dissect::Damage::Kind::BadCheck:
        return Texts::tr("The compressed file does not match its own checksum (%1): something has "
                         "changed it. All of it is shown, but some packets may be wrong.")
            .arg(shown(QString::fromStdString(damage.words)));
    case dissect::Damage::Kind::Leftover:
        return Texts::tr("The file holds other data after the compressed packets, which is "
                         "ignored. All packets are shown.");
    case dissect::Damage::Kind::ReadError:
        break;
    }
    return Texts::tr("Reading stopped after %1 (%2); everything before is shown.")
        .arg(bytes(damage.offset), shown(QString::fromStdString(damage.words)));
}

namespace {

    QString fieldName(const dissect::FilterError &error)
    {
        return error.field == nullptr ? QString()
                                      : QString::fromUtf8(error.field->name.data(),
                                          static_cast<qsizetype>(error.field->name.size()));
    }

    // Of "contains", "matches", "~" and brackets, of which the field has nothing to take.
    QString noBytesText(const dissect::FilterError &error, const QString &word)
    {
        using Type = dissect::FilterField::Type;
        const QString field = fieldName(error);
        if (word != "contains"_L1 && word != "matches"_L1 && word != "~"_L1)
            return Texts::tr(
                "“[%1]” cuts bytes, which %2 is not: compare all of it, or some bits of a "
                "number, as in tcp.flags & 0x02.")
                .arg(word, field);
        const Type type = error.field != nullptr ? error.field->type : Type::Number;
        switch (type) {
        case Type::Presence:
            return Texts::tr("“%1” searches bytes, and a note has none: write %2 alone.")
                .arg(word, field);
        case Type::Ipv4:
        case Type::Address:
            return Texts::tr("“%1” searches text, and %2 is an address: write %2 == 10.0.0.0/8.")
                .arg(word, field);
        case Type::Ipv6:
            return Texts::tr("“%1” searches text, and %2 is an address: write %2 == fd00::/8.")
                .arg(word, field);
        default:
            return Texts::tr("“%1” searches text, and %2 is a number: write %2 == 1, or "
                             "%2 in { 1, 10..20 }.")
                .arg(word, field);
        }
    }

    QString bytesText(const dissect::FilterError &error, const QString &word)
    {
        if (error.field != nullptr && error.field->type == dissect::FilterField::Type::Ether)
            return Texts::tr("“%1” is not an Ethernet address, such as 00:1b:21:3c:4d:5e.")
                .arg(word);
        return Texts::tr("“%1” is neither a text in quotes, such as \"GET\", nor bytes in "
                         "hexadecimal digits, such as 47:45:54.")
            .arg(word);
    }

    // An operator that Wireshark has: what to write in its place.
    QString operatorText(const dissect::FilterError &error, const QString &word)
    {
        const auto is = [&](std::initializer_list<const char *> words) {
            return std::any_of(
                words.begin(), words.end(), [&](const char *one) { return error.word == one; });
        };
        if (is({"&", "bitwise_and"}))
            return Texts::tr("“%1” takes bits of a number or of bytes, as in tcp.flags & 0x02. Two "
                             "filters are joined with &&.")
                .arg(word);
        if (is({"bitand"}))
            return Texts::tr("Remora has no “%1”: write &, as in tcp.flags & 0x02.").arg(word);
        if (is({"|"}))
            return Texts::tr("“|” is not an operator: join two filters with ||.");
        if (is({"^^", "xor"}))
            return Texts::tr("Remora has no “%1”: write (a && !b) || (!a && b).").arg(word);
        if (is({"any", "any_eq"}))
            return Texts::tr("Remora has no “%1”: == alone matches where any value of the field is "
                             "equal.")
                .arg(word);
        if (is({"all_ne"}))
            return Texts::tr("Remora has no “%1”: != alone matches where no value of the field is "
                             "equal.")
                .arg(word);
        if (is({"all", "all_eq", "==="}))
            return Texts::tr("Remora has no “%1”: name both fields, as in tcp.srcport == 80 && "
                             "tcp.dstport == 80.")
                .arg(word);
        return Texts::tr("Remora has no “%1”: name both fields, as in tcp.srcport != 80 || "
                         "tcp.dstport != 80.")
            .arg(word);
    }

    QString rangeText(const dissect::FilterError &error, const QString &word)
    {
        const auto range = error.field->range;
        const QString field = fieldName(error);
        if (range.greatest == std::numeric_limits<std::int64_t>::max())
            return Texts::tr("“%1” is out of range: %2 is never negative.").arg(word, field);
        const QLocale locale;
        return Texts::tr("“%1” is out of range: %2 is %3 to %4.")
            .arg(word, field, locale.toString(static_cast<qlonglong>(range.least)),
                locale.toString(static_cast<qlonglong>(range.greatest)));
    }

} // namespace

QString filterErrorText(const dissect::FilterError &error)
{
    using Kind = dissect::FilterError::Kind;
    const QString word = shown(QString::fromStdString(error.word));
    switch (error.kind) {
    case Kind::UnknownField:
        return Texts::tr("There is no field “%1”.").arg(word);
    case Kind::NotAsked:
        return Texts::tr("“%1” is a column of tables and charts only: filters cannot use it.")
            .arg(word);
    case Kind::FieldExpected:
        return word.isEmpty() ? Texts::tr("The filter ends where a field is expected.")
                              : Texts::tr("A field is expected in place of “%1”.").arg(word);
    case Kind::ValueExpected:
        return word.isEmpty() ? Texts::tr("The filter ends where a value is expected.")
                              : Texts::tr("A value is expected in place of “%1”.").arg(word);
    case Kind::NothingToCompare:
        return Texts::tr("“%1” cannot compare a note: write its name alone.").arg(word);
    case Kind::NoBytes:
        return noBytesText(error, word);
    case Kind::BadSlice:
        return Texts::tr("“%1” is not a slice: [0:3] is three bytes from the first on, [4] the "
                         "fifth, [-2:] the last two.")
            .arg(word);
    case Kind::BadBytes:
        return bytesText(error, word);
    case Kind::PatternExpected:
        return word.isEmpty()
            ? Texts::tr("The filter ends where a regular expression in quotes is expected.")
            : Texts::tr("“matches” needs a regular expression in quotes, in place of “%1”.")
                  .arg(word);
    case Kind::BadPattern:
        return Texts::tr("“%1” is not a regular expression: %2.")
            .arg(word, shown(QString::fromStdString(error.detail)));
    case Kind::FieldOnly:
        return Texts::tr("“%1” asks for a whole field, not for a part of it: write several "
                         "comparisons and join them with ||.")
            .arg(word);
    case Kind::OtherType:
        return Texts::tr("“%1” cannot be compared with %2: they are of different kinds.")
            .arg(word, fieldName(error));
    case Kind::BadNumber:
        return Texts::tr("“%1” is not a number that this field can have.").arg(word);
    case Kind::OutOfRange:
        return rangeText(error, word);
    case Kind::NoSuchOperator:
        return operatorText(error, word);
    case Kind::NoFunctions:
        return Texts::tr("Remora has no functions such as “%1(…)”: compare a field itself. Lengths "
                         "are tcp.len, ip.len and frame.len.")
            .arg(word);
    case Kind::BadUnit:
        return Texts::tr("“%1” is not a unit of this field.").arg(word);
    case Kind::MixedRange:
        return Texts::tr(
            "“%1” ends a range that begins otherwise: write per cents at both ends, or "
            "times.")
            .arg(word);
    case Kind::BadAddress:
        return Texts::tr("“%1” is not an address that this field can have, such as 10.0.0.0/8 for "
                         "ip.addr, fd00::/8 for ipv6.addr, client or server.")
            .arg(word);
    case Kind::BadTime:
        return Texts::tr("“%1” is not a time, such as 09:14:02 or 2013-04-21 09:14:02.").arg(word);
    case Kind::BadProtocol:
        return Texts::tr("“%1” is not a protocol, such as tcp, udp, icmp or 132.").arg(word);
    case Kind::BadOrder:
        return Texts::tr("“%1” cannot compare addresses: use == or !=.").arg(word);
    case Kind::CloseExpected:
        return word.isEmpty()
            ? Texts::tr("A parenthesis or brace is not closed.")
            : Texts::tr("A closing parenthesis is missing before “%1”.").arg(word);
    case Kind::SetExpected:
        return Texts::tr("“in” needs a set, such as { 80, 443, 8000..8100 }.");
    case Kind::Leftover:
        return Texts::tr("“%1” follows a complete filter: join the two with && or ||.").arg(word);
    case Kind::TooDeep:
        break;
    }
    return Texts::tr("The filter has too many nested parentheses.");
}

namespace {

    QString otherOddityText(dissect::Oddity oddity)
    {
        switch (oddity) {
        case dissect::Oddity::UnknownLinkType:
            return Texts::tr("other unknown link-layer headers");
        case dissect::Oddity::UnknownEtherType:
            return Texts::tr("other unknown EtherTypes");
        case dissect::Oddity::UnknownGreProtocol:
            return Texts::tr("other unknown protocol types of GRE");
        case dissect::Oddity::UnknownIpProtocol:
            return Texts::tr("other unread IP protocols");
        case dissect::Oddity::UnknownLowpanHeader:
            return Texts::tr("other unknown headers of 6LoWPAN");
        default:
            return Texts::tr("other unread tunnels in UDP");
        }
    }

    QString numberedOddityText(dissect::Oddity oddity, std::uint32_t number)
    {
        const QString hex = u"0x%1"_s.arg(number, 4, 16, '0'_L1);
        switch (oddity) {
        case dissect::Oddity::UnknownLinkType:
            return Texts::tr("unknown link-layer header %1").arg(number);
        case dissect::Oddity::UnknownEtherType:
            return Texts::tr("unknown EtherType %1").arg(hex);
        case dissect::Oddity::UnknownGreProtocol:
            return Texts::tr("unknown protocol type %1 of GRE").arg(hex);
        case dissect::Oddity::UnknownIpProtocol:
            return Texts::tr("unread IP protocol %1").arg(number);
        case dissect::Oddity::UnknownLowpanHeader:
            return Texts::tr("unknown header %1 of 6LoWPAN")
                .arg(u"0x%1"_s.arg(number, 2, 16, '0'_L1));
        default:
            return Texts::tr("unread tunnel in UDP port %1").arg(number);
        }
    }

} // namespace

QString oddityText(const dissect::OddityName &name)
{
    if (name.number)
        return numberedOddityText(name.oddity, *name.number);
    if (hasNumber(name.oddity))
        return otherOddityText(name.oddity);
    switch (name.oddity) {
    case dissect::Oddity::CapturedBeyondWire:
        return Texts::tr("more bytes captured than were on the wire");
    case dissect::Oddity::HeaderCutOff:
        return Texts::tr("header cut off");
    case dissect::Oddity::BadIpHeader:
        return Texts::tr("malformed IP header");
    case dissect::Oddity::BadTransportHeader:
        return Texts::tr("malformed TCP or UDP header");
    case dissect::Oddity::BadLinkFrame:
        return Texts::tr("malformed link-layer header or wrong checksum");
    case dissect::Oddity::WithoutTime:
        return Texts::tr("packets without a time");
    case dissect::Oddity::TimeBeyond:
        return Texts::tr("times before 1951 or after 2225, not shown");
    default:
        break;
    }
    return Texts::tr("IP fragment not captured whole");
}

QString finerUnitsText() { return Texts::tr("nanoseconds where the file says microseconds"); }

QString ruleText(dissect::ServerRule rule)
{
    switch (rule) {
    case dissect::ServerRule::GivenPort:
        return Texts::tr("server port given");
    case dissect::ServerRule::Syn:
        return Texts::tr("client sent the SYN");
    case dissect::ServerRule::SynAck:
        return Texts::tr("server sent the SYN-ACK");
    case dissect::ServerRule::WellKnownPort:
        return Texts::tr("well-known port");
    case dissect::ServerRule::LowerPort:
        return Texts::tr("lower port");
    case dissect::ServerRule::FirstPacket:
        break;
    }
    return Texts::tr("sent the first packet");
}

} // namespace remora::model
