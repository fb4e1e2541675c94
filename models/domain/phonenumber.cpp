// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"

#include "models/domain/characters.h"
#include "models/domain/fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace inservice {

namespace {

struct AreaRule {
    const char16_t* area;
    int digits;
    const char16_t* first;    ///< the first digits this row is for; empty: any
    const char16_t* counties; ///< separated by blanks; empty: no place
    PhoneNumber::Line line = PhoneNumber::Line::Fixed;
};

/// domain.md 1.2, longer codes before the shorter ones that they begin with.
constexpr AreaRule Rules[] = {
    {u"0800", 6, u"", u"", PhoneNumber::Line::TollFree},
    {u"0809", 6, u"", u"", PhoneNumber::Line::TollFree},
    {u"0826", 5, u"", u"金門縣"}, // 烏坵
    {u"0836", 5, u"", u"連江縣"}, // 馬祖
    {u"037", 6, u"", u"苗栗縣"},
    {u"049", 7, u"", u"南投縣"},
    {u"070", 8, u"", u"", PhoneNumber::Line::Voip},
    {u"082", 6, u"", u"金門縣"},
    {u"089", 6, u"", u"臺東縣"},
    {u"02", 8, u"", u"臺北市 新北市 基隆市"},
    {u"03", 7, u"234", u"桃園市"},
    {u"03", 7, u"56", u"新竹縣 新竹市"},
    {u"03", 7, u"8", u"花蓮縣"},
    {u"03", 7, u"9", u"宜蘭縣"},
    {u"04", 8, u"23", u"臺中市"},
    {u"04", 7, u"78", u"彰化縣"},
    {u"05", 7, u"23", u"嘉義縣 嘉義市"},
    {u"05", 7, u"567", u"雲林縣"},
    {u"06", 7, u"9", u"澎湖縣"},
    {u"06", 7, u"", u"臺南市"},
    {u"07", 7, u"", u"高雄市"},
    {u"08", 7, u"", u"屏東縣"},
    {u"09", 8, u"", u"", PhoneNumber::Line::Mobile},
};

constexpr int MaximumExtension = 7; // what exchanges of large schools have

QString useWord(PhoneNumber::Use use) {
    return use == PhoneNumber::Use::Fax ? QStringLiteral("fax") : QStringLiteral("phone");
}

Refusal refusal(const char* key, PhoneNumber::Use use, QVariantMap details = {}) {
    details.insert(QStringLiteral("use"), useWord(use));
    return {QString::fromLatin1(key), std::move(details)};
}

bool isFor(const AreaRule& rule, const QString& subscriber) {
    const QStringView first(rule.first);
    return first.isEmpty() || (!subscriber.isEmpty() && first.contains(subscriber.front()));
}

/// The row a number belongs to; null when its area is known but no number there begins like this one.
const AreaRule* ruleFor(const QString& area, const QString& subscriber) {
    for (const AreaRule& rule : Rules) {
        if (QStringView(rule.area) == area && isFor(rule, subscriber)) {
            return &rule;
        }
    }
    return nullptr;
}

QString areaOf(const QString& digits) {
    for (const AreaRule& rule : Rules) {
        if (digits.startsWith(QStringView(rule.area))) {
            return QStringView(rule.area).toString();
        }
    }
    return {};
}

QRegularExpression pattern(const char16_t* text) {
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::CaseInsensitiveOption);
}

/// What was typed, with one hyphen for all of them, the digits of any script as 0–9, and without what is said before a
/// number (電話：) and the code of the country.
QString plain(const QString& raw) {
    QString text;
    const auto points = normalise(raw).text.toUcs4();
    for (const char32_t c : points) {
        if (characters::isDash(c)) {
            text += u'-';
        } else if (QChar::category(c) == QChar::Number_DecimalDigit) {
            text += QChar(u'0' + QChar::digitValue(c));
        } else {
            text += characters::text(c);
        }
    }
    static const QRegularExpression label = pattern(
        u"^(?:聯絡|公務)?(?:電話|傳真|手機|行動電話|行動|tel(?:ephone)?|phone|mobile|fax)(?:號碼)?[ :.]*(?=[0-9+(])");
    text.remove(label);
    static const QRegularExpression country =
        pattern(u"^(?:\\( *(?:\\+|00|002)? *886 *\\)|\\+ *\\( *886 *\\)|(?:\\+|00|002)? *-? *886) *-* *(?:\\( *0 "
                u"*\\)|(?=\\( *0)|0)? *-*");
    // +886 (07) 6000000 keeps its zero, +886 7 6000000 is given one.
    if (const auto match = country.match(text); match.hasMatch()) {
        text = text.mid(match.capturedLength());
        static const QRegularExpression zero = pattern(u"^\\( *0");
        if (!zero.match(text).hasMatch()) {
            text.prepend(text.startsWith(u'(') ? QString() : QStringLiteral("0"));
        }
        static const QRegularExpression bracketed = pattern(u"^\\( *([1-9])");
        text.replace(bracketed, QStringLiteral("(0\\1"));
    }
    return text;
}

/// Digits of what may be written around and between them; nullopt: something that does not belong into a number.
std::optional<QString> digitsOf(QString text) {
    static const QRegularExpression shape = pattern(u"^ *(?:\\( *[0-9][0-9 -]*\\)|[0-9])[0-9 .:\\-/]*$");
    if (!text.isEmpty() && !shape.match(text).hasMatch()) {
        return std::nullopt;
    }
    text.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return text;
}

/// A line and what is written behind it.
struct Parts {
    QString line;
    QString extension;
    bool hasExtension = false;
};

bool isWholeLine(const QString& text) {
    const auto digits = digitsOf(text);
    if (!digits) {
        return false;
    }
    const QString area = areaOf(*digits);
    const AreaRule* rule = area.isEmpty() ? nullptr : ruleFor(area, digits->mid(area.size()));
    return rule && digits->size() == area.size() + rule->digits;
}

Parts partsOf(QString text) {
    // Several lines in a row (07-6000000~5) are reached by the first.
    static const QRegularExpression range = pattern(u"(?<=[0-9)]) *(?:~|\\x{301C}|\\x{2053}|至|到) *[0-9]{1,8} *$");
    text.remove(range);
    static const QRegularExpression mark =
        pattern(u" *[-,;(\\[{〔【]* *(?:(?:#|\\*|轉接|轉|內線|分機|ext(?:ension)?\\.?|x) *[=:.號碼]* *)+");
    if (const auto match = mark.match(text); match.hasMatch()) {
        Parts parts{text.left(match.capturedStart()), text.mid(match.capturedEnd()).trimmed(), true};
        static const QRegularExpression closed = pattern(u" *[)\\]}〕】]$");
        static const QRegularExpression opened = pattern(u"[(\\[{〔【]");
        if (opened.match(match.captured()).hasMatch()) {
            parts.extension.remove(closed);
        }
        return parts;
    }
    // 07-6000000-123, 07-6000000(123): a whole number, then a few digits more. One or two digits behind a hyphen are
    // lines in a row.
    static const QRegularExpression trailing = pattern(u" *(?:-+ *([0-9]{1,7})|\\( *([0-9]{1,7}) *\\)) *$");
    if (const auto match = trailing.match(text); match.hasMatch() && !isWholeLine(text)) {
        const QString line = text.left(match.capturedStart());
        const bool inBrackets = !match.captured(2).isEmpty();
        const QString digits = match.captured(inBrackets ? 2 : 1);
        if (isWholeLine(line)) {
            return inBrackets || digits.size() > 2 ? Parts{line, digits, true} : Parts{line, {}, false};
        }
    }
    return {text, {}, false};
}

/// Why the digits behind an area code are none of its numbers.
Refusal wrongDigits(const QString& area, qsizetype actual, const AreaRule* rule, PhoneNumber::Use use) {
    QVariantMap details{{QStringLiteral("area"), area}, {QStringLiteral("actual"), int(actual)}};
    QStringList lengths;
    if (rule) {
        lengths.append(QString::number(rule->digits));
    } else {
        QString first;
        for (const AreaRule& row : Rules) {
            if (QStringView(row.area) != area) {
                continue;
            }
            first += QStringView(row.first);
            if (!lengths.contains(QString::number(row.digits))) {
                lengths.prepend(QString::number(row.digits));
            }
        }
        details.insert(QStringLiteral("first"), first);
    }
    details.insert(QStringLiteral("expected"), lengths.join(u'/'));
    return refusal("phone.digits", use, std::move(details));
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(const QString& raw, Use use) {
    const QString text = plain(raw);
    if (text.isEmpty()) {
        return refusal("phone.empty", use);
    }
    const Parts parts = partsOf(text);
    const auto digits = digitsOf(parts.line);
    if (!digits) {
        return refusal("phone.format", use);
    }

    PhoneNumber number;
    number.m_area = areaOf(*digits);
    if (number.m_area.isEmpty()) {
        return refusal("phone.area", use);
    }
    number.m_subscriber = digits->mid(number.m_area.size());
    const AreaRule* rule = ruleFor(number.m_area, number.m_subscriber);
    if (!rule || number.m_subscriber.size() != rule->digits) {
        return wrongDigits(number.m_area, number.m_subscriber.size(), rule, use);
    }
    if (parts.hasExtension) {
        static const QRegularExpression extension(QStringLiteral("^[0-9]{1,%1}\\z").arg(MaximumExtension));
        number.m_extension = parts.extension;
        if (use == Use::Fax || !extension.match(number.m_extension).hasMatch()) {
            return refusal("phone.extension", use, {{QStringLiteral("maximum"), MaximumExtension}});
        }
    }
    return number;
}

Normalised PhoneNumber::normalised(const QString& raw, Use use) {
    const auto number = parse(raw, use);
    const QString text = number.ok() ? number->text() : normalise(raw).text;
    return {text, text != raw};
}

QString PhoneNumber::text() const {
    // 0912-345-678: a mobile number has no area code, and everybody reads it in these groups.
    const QString written = this->line() == Line::Mobile ? m_area + m_subscriber.left(2) + u'-' +
                                                               m_subscriber.mid(2, 3) + u'-' + m_subscriber.mid(5)
                                                         : m_area + u'-' + m_subscriber;
    return m_extension.isEmpty() ? written : written + u'#' + m_extension;
}

PhoneNumber::Line PhoneNumber::line() const {
    return ruleFor(m_area, m_subscriber)->line;
}

QStringList PhoneNumber::areaCounties() const {
    return QStringView(ruleFor(m_area, m_subscriber)->counties).toString().split(u' ', Qt::SkipEmptyParts);
}

bool PhoneNumber::fitsCounty(const QString& countyName) const {
    const QStringList counties = areaCounties();
    const QString name = fold(countyName);
    return counties.isEmpty() || std::any_of(counties.cbegin(), counties.cend(),
                                             [&name](const QString& county) { return fold(county) == name; });
}

} // namespace inservice
