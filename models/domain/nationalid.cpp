// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nationalid.h"

#include <array>

namespace inservice {

namespace {

/// The letter's place here plus 10 is its two-digit code (A10 … I34, O35, W32, Z33).
constexpr QStringView CodeOrder = u"ABCDEFGHJKLMNPQRSTUVXYWZIO";
constexpr std::array<int, 10> Weights = {0, 8, 7, 6, 5, 4, 3, 2, 1, 1}; // the letter counts by letterContribution()

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isLegacySecond(QChar c) {
    return c >= u'A' && c <= u'D';
}

/// 1-based place of the first character that cannot stand there; 0: none.
int wrongPlace(const QString& text) {
    if (NationalId::letterContribution(text.at(0)) < 0) {
        return 1;
    }
    const QChar second = text.at(1);
    if (second != u'1' && second != u'2' && second != u'8' && second != u'9' && !isLegacySecond(second)) {
        return 2;
    }
    for (int i = 2; i < 10; ++i) {
        if (!isDigit(text.at(i))) {
            return i + 1;
        }
    }
    return 0;
}

int digitAt(const QString& text, int i) {
    const QChar c = text.at(i);
    // The second letter of a legacy number counts as the last digit of its code: A10, B11, C12, D13.
    return isLegacySecond(c) ? c.unicode() - u'A' : c.unicode() - u'0';
}

} // namespace

int NationalId::letterContribution(QChar letter) {
    const qsizetype place = CodeOrder.indexOf(letter);
    if (place < 0) {
        return -1;
    }
    const int code = int(place) + 10;
    return (code / 10 + 9 * (code % 10)) % 10;
}

std::optional<Refusal> NationalId::check(const QString& exact) {
    if (characterCount(exact) != 10) {
        return Refusal{QStringLiteral("national_id.length"), {{QStringLiteral("actual"), characterCount(exact)}}};
    }
    if (const int place = wrongPlace(exact)) {
        return Refusal{QStringLiteral("national_id.format"), {{QStringLiteral("position"), place}}};
    }
    int sum = letterContribution(exact.at(0));
    for (int i = 1; i < 10; ++i) {
        sum += digitAt(exact, i) * Weights.at(size_t(i));
    }
    if (sum % 10 != 0) {
        const int from = isLegacySecond(exact.at(1)) ? 3 : 2;
        return Refusal{QStringLiteral("national_id.checksum"),
                       {{QStringLiteral("from"), from}, {QStringLiteral("to"), 10}}};
    }
    return std::nullopt;
}

Normalised NationalId::normalised(const QString& raw) {
    return normaliseCode(raw);
}

Result<NationalId> NationalId::parse(const QString& raw) {
    const QString text = normalised(raw).text;
    if (auto refusal = check(text)) {
        return *std::move(refusal);
    }
    return NationalId(text);
}

NationalId::Kind NationalId::kind() const {
    const QChar second = m_text.at(1);
    if (isLegacySecond(second)) {
        return Kind::LegacyResident;
    }
    return second == u'8' || second == u'9' ? Kind::NewResident : Kind::Citizen;
}

NationalId::Group NationalId::group() const {
    switch (kind()) {
    case Kind::Citizen:
        return Group::Citizen;
    case Kind::LegacyResident:
        return m_text.at(1) <= u'B' ? Group::NationalOrHongKongMacaoMainland : Group::ForeignOrStateless;
    case Kind::NewResident:
        break;
    }
    switch (m_text.at(2).unicode()) {
    case u'7':
        return Group::NationalWithoutHousehold;
    case u'8':
        return Group::HongKongMacao;
    case u'9':
        return Group::Mainland;
    default:
        return Group::ForeignOrStateless;
    }
}

Sex NationalId::sex() const {
    switch (m_text.at(1).unicode()) {
    case u'1':
    case u'8':
    case u'A':
    case u'C':
        return Sex::Male;
    default:
        return Sex::Female;
    }
}

QString NationalId::mask(const QString& text) {
    // A text too short to be a number shows nothing: half of it could be all that was secret.
    constexpr qsizetype Hidden = 4;
    if (text.size() <= Hidden) {
        return QString(text.size(), u'*');
    }
    return text.left(text.size() - Hidden) + QString(Hidden, u'*');
}

std::optional<Refusal> NationalId::refusedOn(const QDate& day) const {
    if (kind() != Kind::LegacyResident || day < QDate(2031, 1, 1)) {
        return std::nullopt;
    }
    return Refusal{QStringLiteral("national_id.ended"), {}};
}

std::optional<Refusal> NationalId::agreesWith(Sex stated) const {
    if (stated == sex()) {
        return std::nullopt;
    }
    return Refusal{QStringLiteral("national_id.sex"), {}};
}

} // namespace inservice
