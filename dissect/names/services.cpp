// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/names/services.h"

#include <algorithm>
#include <array>

namespace remora::dissect {

namespace {

    struct Service {
        std::uint16_t port;
        std::string_view name;
    };
    // By port.
    constexpr std::array services{Service{7, "echo"}, Service{20, "ftp-data"}, Service{21, "ftp"},
        Service{22, "ssh"}, Service{23, "telnet"}, Service{25, "smtp"}, Service{43, "whois"},
        Service{49, "tacacs"}, Service{53, "domain"}, Service{67, "bootps"}, Service{68, "bootpc"},
        Service{69, "tftp"}, Service{80, "http"}, Service{88, "kerberos"}, Service{110, "pop3"},
        Service{111, "sunrpc"}, Service{119, "nntp"}, Service{123, "ntp"}, Service{135, "epmap"},
        Service{137, "netbios-ns"}, Service{138, "netbios-dgm"}, Service{139, "netbios-ssn"},
        Service{143, "imap"}, Service{161, "snmp"}, Service{162, "snmptrap"}, Service{179, "bgp"},
        Service{389, "ldap"}, Service{443, "https"}, Service{445, "microsoft-ds"},
        Service{465, "submissions"}, Service{500, "isakmp"}, Service{514, "syslog"},
        Service{515, "printer"}, Service{520, "router"}, Service{546, "dhcpv6-client"},
        Service{547, "dhcpv6-server"}, Service{554, "rtsp"}, Service{587, "submission"},
        Service{631, "ipp"}, Service{636, "ldaps"}, Service{853, "domain-s"}, Service{873, "rsync"},
        Service{989, "ftps-data"}, Service{990, "ftps"}, Service{993, "imaps"},
        Service{995, "pop3s"}, Service{1433, "ms-sql-s"}, Service{1434, "ms-sql-m"},
        Service{1521, "oracle"}, Service{1812, "radius"}, Service{1813, "radius-acct"},
        Service{1883, "mqtt"}, Service{1900, "ssdp"}, Service{2049, "nfs"},
        Service{2152, "gtp-user"}, Service{2181, "zookeeper"}, Service{2379, "etcd-client"},
        Service{3128, "squid"}, Service{3260, "iscsi-target"}, Service{3268, "msft-gc"},
        Service{3306, "mysql"}, Service{3389, "ms-wbt-server"}, Service{4500, "ipsec-nat-t"},
        Service{4789, "vxlan"}, Service{5060, "sip"}, Service{5061, "sips"},
        Service{5222, "xmpp-client"}, Service{5353, "mdns"}, Service{5355, "llmnr"},
        Service{5432, "postgresql"}, Service{5671, "amqps"}, Service{5672, "amqp"},
        Service{5900, "vnc"}, Service{5985, "wsman"}, Service{5986, "wsmans"},
        Service{6081, "geneve"}, Service{6379, "redis"}, Service{6443, "kubernetes"},
        Service{8080, "http-alt"}, Service{8443, "https-alt"}, Service{8883, "secure-mqtt"},
        Service{9042, "cassandra"}, Service{9092, "kafka"}, Service{9200, "elasticsearch"},
        Service{11211, "memcache"}, Service{27017, "mongodb"}};

} // namespace

std::string_view serviceName(std::uint16_t port)
{
    const auto *found = std::lower_bound(services.begin(), services.end(), port,
        [](const Service &service, std::uint16_t wanted) { return service.port < wanted; });
    return found != services.end() && found->port == port ? found->name : std::string_view();
}

} // namespace remora::dissect
