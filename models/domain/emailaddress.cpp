// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/emailaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace inservice {

namespace {

constexpr int MaximumLocal = 64;
constexpr int MaximumDomain = 253;

bool isLocalPart(const QString& text) {
    static const QRegularExpression dotAtom(
        QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"));
    return text.size() <= MaximumLocal && dotAtom.match(text).hasMatch();
}

bool isDomain(const QString& text) {
    // Two labels or more; the last one begins with a letter, so that no bare IPv4 address passes.
    static const QRegularExpression labels(
        QStringLiteral("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])\\z"));
    return text.size() <= MaximumDomain && labels.match(text).hasMatch();
}

Refusal format() {
    return {QStringLiteral("email.format"), {}};
}

} // namespace

Result<EmailAddress> EmailAddress::parse(const QString& raw) {
    const QString text = normalise(raw).text;
    if (text.isEmpty() || characterCount(text) > MaximumLength) {
        return Refusal{QStringLiteral("email.length"),
                       {{QStringLiteral("maximum"), MaximumLength}, {QStringLiteral("actual"), characterCount(text)}}};
    }
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || hasLoneSurrogate(text)) {
        return format();
    }
    const QString local = text.left(at);
    const QString domain = QString::fromLatin1(QUrl::toAce(text.mid(at + 1))).toLower();
    if (!isLocalPart(local) || !isDomain(domain)) {
        return format();
    }
    if (local.size() + 1 + domain.size() > MaximumLength) {
        return Refusal{
            QStringLiteral("email.length"),
            {{QStringLiteral("maximum"), MaximumLength}, {QStringLiteral("actual"), local.size() + 1 + domain.size()}}};
    }
    return EmailAddress(local, domain);
}

Normalised EmailAddress::normalised(const QString& raw) {
    const auto address = parse(raw);
    const QString text = address.ok() ? address->text() : normalise(raw).text;
    return {text, text != raw};
}

QString EmailAddress::displayed() const {
    return m_local + u'@' + QUrl::fromAce(m_domain.toLatin1());
}

std::optional<Refusal> EmailAddress::repeated(const QString& address, const QString& again) {
    if (normalised(address).text == normalised(again).text) {
        return std::nullopt;
    }
    return Refusal{QStringLiteral("email.repeat"), {}};
}

} // namespace inservice
