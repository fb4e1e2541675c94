// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"

#include <QRegularExpression>

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

constexpr int MaximumExtension = 6;

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
    for (const AreaRule& rule : Rules)
        if (QStringView(rule.area) == area && isFor(rule, subscriber))
            return &rule;
    return nullptr;
}

QString areaOf(const QString& digits) {
    for (const AreaRule& rule : Rules)
        if (digits.startsWith(QStringView(rule.area)))
            return QStringView(rule.area).toString();
    return {};
}

/// Digits of what may be written around and between them; nullopt: something that does not belong into a number.
std::optional<QString> digitsOf(QString text) {
    static const QRegularExpression international(QStringLiteral("^\\+886[ -]*(?:\\(0\\)|0)?"));
    const auto match = international.match(text);
    if (match.hasMatch())
        text = u'0' + text.mid(match.capturedLength());
    static const QRegularExpression shape(QStringLiteral(
        "^ *(?:\\( *[0-9][0-9 -]*\\)|[0-9])[0-9 .\\-/\\x{2010}-\\x{2015}\\x{2212}\\x{30FC}\\x{4E00}]*$"));
    if (!text.isEmpty() && !shape.match(text).hasMatch())
        return std::nullopt;
    text.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return text;
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(const QString& raw, Use use) {
    const QString text = normalise(raw).text;
    if (text.isEmpty())
        return refusal("phone.empty", use);

    static const QRegularExpression mark(QStringLiteral(" *(?:(?:#|轉接|轉|分機|ext(?:ension)?\\.?|x)[ :.]*)+"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto split = mark.match(text);
    const bool hasExtension = split.hasMatch();
    const auto digits = digitsOf(hasExtension ? text.left(split.capturedStart()) : text);
    if (!digits)
        return refusal("phone.format", use);

    PhoneNumber number;
    number.m_area = areaOf(*digits);
    if (number.m_area.isEmpty())
        return refusal("phone.area", use);
    number.m_subscriber = digits->mid(number.m_area.size());
    const AreaRule* rule = ruleFor(number.m_area, number.m_subscriber);
    const auto actual = static_cast<int>(number.m_subscriber.size());
    if (!rule) {
        QString first;
        QStringList lengths;
        for (const AreaRule& row : Rules) {
            if (QStringView(row.area) != number.m_area)
                continue;
            first += QStringView(row.first);
            if (!lengths.contains(QString::number(row.digits)))
                lengths.prepend(QString::number(row.digits));
        }
        return refusal("phone.digits", use,
                       {{QStringLiteral("area"), number.m_area},
                        {QStringLiteral("expected"), lengths.join(u'/')},
                        {QStringLiteral("actual"), actual},
                        {QStringLiteral("first"), first}});
    }
    if (actual != rule->digits)
        return refusal("phone.digits", use,
                       {{QStringLiteral("area"), number.m_area},
                        {QStringLiteral("expected"), QString::number(rule->digits)},
                        {QStringLiteral("actual"), actual}});
    if (hasExtension) {
        static const QRegularExpression extension(QStringLiteral("^[0-9]{1,%1}$").arg(MaximumExtension));
        number.m_extension = text.mid(split.capturedEnd()).trimmed();
        if (use == Use::Fax || !extension.match(number.m_extension).hasMatch())
            return refusal("phone.extension", use, {{QStringLiteral("maximum"), MaximumExtension}});
    }
    return number;
}

Normalised PhoneNumber::normalised(const QString& raw, Use use) {
    const auto number = parse(raw, use);
    const QString text = number.ok() ? number->text() : normalise(raw).text;
    return {text, text != raw};
}

QString PhoneNumber::text() const {
    const QString line = m_area + u'-' + m_subscriber;
    return m_extension.isEmpty() ? line : line + u'#' + m_extension;
}

PhoneNumber::Line PhoneNumber::line() const {
    return ruleFor(m_area, m_subscriber)->line;
}

QStringList PhoneNumber::areaCounties() const {
    return QStringView(ruleFor(m_area, m_subscriber)->counties).toString().split(u' ', Qt::SkipEmptyParts);
}

bool PhoneNumber::fitsCounty(const QString& countyName) const {
    const QStringList counties = areaCounties();
    QString name = countyName;
    name.replace(u'台', u'臺');
    return counties.isEmpty() || counties.contains(name);
}

} // namespace inservice
