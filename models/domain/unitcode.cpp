// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/unitcode.h"

#include <algorithm>

namespace inservice {

namespace {

constexpr QStringView Founders = u"01345CM";
constexpr QStringView Levels = u"345678BCFHKNWXYZ";

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isSerial(QChar c) {
    return isDigit(c) || (c >= u'A' && c <= u'Z');
}

Refusal wrongAt(qsizetype index) {
    return {QStringLiteral("unit_code.format"), {{QStringLiteral("position"), int(index + 1)}}};
}

} // namespace

QString UnitCode::countyNameOf(const QString& twoDigits) {
    static const char16_t* const byNumber[] = {
        u"新北市", u"宜蘭縣", u"桃園市", u"新竹縣", u"苗栗縣", u"臺中市", u"彰化縣",
        u"南投縣", u"雲林縣", u"嘉義縣", u"臺南市", u"高雄市", u"屏東縣", u"臺東縣",
        u"花蓮縣", u"澎湖縣", u"基隆市", u"新竹市", u"臺中市", u"嘉義市", u"臺南市",
    };
    if (twoDigits.size() != 2 || !std::all_of(twoDigits.cbegin(), twoDigits.cend(), isDigit)) {
        return {};
    }
    const int number = twoDigits.toInt();
    if (number >= 1 && number <= 21) {
        return QString::fromUtf16(byNumber[number - 1]);
    }
    if (number >= 31 && number <= 42) {
        return QStringLiteral("臺北市");
    }
    if (number >= 51 && number <= 61) {
        return QStringLiteral("高雄市");
    }
    if (number == 71) {
        return QStringLiteral("金門縣");
    }
    return number == 72 ? QStringLiteral("連江縣") : QString();
}

std::optional<Refusal> UnitCode::check(const QString& exact) {
    const qsizetype length = exact.size();
    if (length != 4 && length != 6 && length != 9) {
        return Refusal{QStringLiteral("unit_code.length"), {{QStringLiteral("actual"), characterCount(exact)}}};
    }
    if (length == 4) {
        const auto bad = std::find_if_not(exact.cbegin(), exact.cend(), isDigit);
        return bad == exact.cend() ? std::nullopt : std::optional(wrongAt(bad - exact.cbegin()));
    }
    for (int i = 0; i < 2; ++i) {
        if (!isDigit(exact.at(i))) {
            return wrongAt(i);
        }
    }
    if (countyNameOf(exact.left(2)).isEmpty()) {
        return Refusal{QStringLiteral("unit_code.county"), {{QStringLiteral("county"), exact.left(2)}}};
    }
    if (!Founders.contains(exact.at(2))) {
        return wrongAt(2);
    }
    if (!Levels.contains(exact.at(3))) {
        return wrongAt(3);
    }
    for (int i = 4; i < 6; ++i) {
        if (!isSerial(exact.at(i))) {
            return wrongAt(i);
        }
    }
    if (length == 9) {
        if (exact.at(6) != u'-') {
            return wrongAt(6);
        }
        for (int i = 7; i < 9; ++i) {
            if (!isDigit(exact.at(i))) {
                return wrongAt(i);
            }
        }
    }
    return std::nullopt;
}

Normalised UnitCode::normalised(const QString& raw) {
    return normaliseCode(raw);
}

Result<UnitCode> UnitCode::parse(const QString& raw) {
    const QString text = normalised(raw).text;
    if (auto refusal = check(text)) {
        return *std::move(refusal);
    }
    return UnitCode(text);
}

QString UnitCode::countyCode() const {
    return isUniversity() ? QString() : m_text.left(2);
}

QString UnitCode::countyName() const {
    return countyNameOf(countyCode());
}

std::optional<UnitCode::Founder> UnitCode::founder() const {
    if (isUniversity()) {
        return std::nullopt;
    }
    switch (m_text.at(2).unicode()) {
    case u'0':
        return Founder::National;
    case u'1':
        return Founder::Private;
    case u'3':
        return Founder::Municipal;
    case u'4':
        return Founder::County;
    case u'C':
        return Founder::Corrections;
    case u'M':
        return Founder::Military;
    default:
        return Founder::Other;
    }
}

std::optional<UnitKind> UnitCode::kindHint() const {
    if (isUniversity()) {
        return UnitKind::University;
    }
    switch (m_text.at(3).unicode()) {
    case u'3':
    case u'B': // 進修部 of a senior high school
    case u'C':
        return UnitKind::SeniorHigh;
    case u'4':
        return UnitKind::VocationalHigh;
    case u'5':
        return UnitKind::JuniorHigh;
    case u'6':
    case u'7': // where the serials of 6 ran out
    case u'8':
        return UnitKind::Elementary;
    case u'F':
        return UnitKind::SpecialEducation;
    case u'K':
    case u'W':
    case u'X':
    case u'Y':
    case u'Z':
        return UnitKind::Kindergarten;
    default: // N and H: 政府機關 or 社教機構, the code does not say which
        return std::nullopt;
    }
}

QString UnitCode::branch() const {
    return m_text.mid(7);
}

} // namespace inservice
