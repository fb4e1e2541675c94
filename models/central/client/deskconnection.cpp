// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/deskconnection.h"

#include "models/central/client/connectionsafety.h"

#include <QStringList>
#include <algorithm>

namespace inservice {

namespace {

bool isLoop(const QString& host) {
    return host.isEmpty() || host.startsWith(QLatin1Char('/')) || host.startsWith(QLatin1Char('@')) ||
           host == QLatin1String("localhost") || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
}

/// As far as it is made of numbers: 127.evil.example is a name like any other.
bool isNumeric(const QString& host) {
    return std::none_of(host.cbegin(), host.cend(), [](QChar c) { return c != u'.' && (c < u'0' || c > u'9'); });
}

} // namespace

bool staysOnThisComputer(const QString& conninfo) {
    if (!connectionOption(conninfo, QStringLiteral("service")).isEmpty()) {
        return false; // what a service says stands elsewhere
    }
    const QString address = connectionOption(conninfo, QStringLiteral("hostaddr"));
    const QString named = address.isEmpty() ? connectionOption(conninfo, QStringLiteral("host")) : address;
    const QStringList hosts = named.split(QLatin1Char(','));
    return std::all_of(hosts.cbegin(), hosts.cend(), [](const QString& host) {
        return isLoop(host) && (!host.startsWith(QLatin1String("127.")) || isNumeric(host));
    });
}

bool isProtected(const QString& conninfo) {
    if (staysOnThisComputer(conninfo)) {
        return true;
    }
    const auto says = [&conninfo](const char* key) { return connectionOption(conninfo, QLatin1String(key)); };
    const QString gss = says("gssencmode"); // goes before TLS, and nothing would be verified
    const QString oldest = says("ssl_min_protocol_version");
    return leastSafety(conninfo) <= LineSafety::Verified && (gss.isEmpty() || gss == QLatin1String("disable")) &&
           (oldest.isEmpty() || oldest >= QLatin1String("TLSv1.2"));
}

} // namespace inservice
