// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/rowreader.h"

#include "models/central/imports/importwords.h"
#include "models/domain/characters.h"
#include "models/domain/normalise.h"

#include <QRegularExpression>
#include <algorithm>

namespace inservice {

namespace {

/// Where a text first has such a character: 第 3 個字「?」（U+003F）. Empty: nowhere.
QString placeOf(const QString& text, bool (*isSuch)(char32_t)) {
    const auto points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (!isSuch(c)) {
            continue;
        }
        const QString code = characters::refusalAt({}, c, i + 1).details.value(QStringLiteral("code")).toString();
        const QString shown = characters::shown(c);
        return QStringLiteral("第 %1 個字%2（%3）")
            .arg(i + 1)
            .arg(shown.isEmpty() ? QString() : QStringLiteral("「%1」").arg(shown), code);
    }
    return {};
}

bool isNoText(char32_t c) {
    return characters::isForbidden(c) && !characters::isLost(c);
}

bool has(const QString& text, bool (*isSuch)(char32_t)) {
    const auto points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), isSuch);
}

} // namespace

QString RowReader::word(const QString& column) const {
    QString text = normalise(raw(column)).text;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

std::optional<UnitCode> RowReader::code() {
    const QString column = QStringLiteral("代碼");
    if (const QString spoilt = importwords::spoiltBySpreadsheet(raw(column)); !spoilt.isEmpty()) {
        return refuse(column, spoilt);
    }
    const Result<UnitCode> code = UnitCode::parse(raw(column));
    if (!code) {
        return refuse(column, importwords::because(code.refusal()));
    }
    return *code;
}

std::optional<QString> RowReader::cell(const QString& column, qsizetype most) {
    QString text = normaliseCell(raw(column)).text;
    if (const qsizetype count = characterCount(text); count > most) {
        return refuse(column, QStringLiteral("有 %1 個字，最多 %2 個字").arg(count).arg(most));
    }
    if (const QString place = placeOf(text, isNoText); !place.isEmpty()) {
        return refuse(column, QStringLiteral("%1不是文字，無法顯示").arg(place));
    }
    return text;
}

std::optional<QString> RowReader::line(const QString& column, qsizetype most, bool mayBeEmpty) {
    std::optional<QString> checked = cell(column, most);
    if (!checked) {
        return std::nullopt;
    }
    const QString& text = *checked;
    if (text.isEmpty()) {
        return mayBeEmpty ? checked : refuse(column, QStringLiteral("必須填寫"));
    }
    if (const QString spoilt = importwords::spoiltBySpreadsheet(text); !spoilt.isEmpty()) {
        return refuse(column, spoilt);
    }
    if (!has(text, characters::isNameLetter)) {
        return refuse(column, QStringLiteral("裡面沒有文字"));
    }
    if (!has(text, characters::isHan)) {
        warn(column, QStringLiteral("裡面沒有漢字（若是亂碼，編碼轉錯了）；照原樣保留"));
    }
    if (text.contains(u'"')) {
        warn(column, QStringLiteral("裡面有引號（\"），請查對；照原樣保留"));
    }
    static const QRegularExpression broken(QStringLiteral("[\\n\\r\\t\\v\\f\\x{85}\\x{2028}\\x{2029}]"));
    if (raw(column).contains(broken)) {
        warn(column, QStringLiteral("儲存格裡有換行或 Tab，已接成一行"));
    }
    if (const QString lost = placeOf(text, characters::isLost); !lost.isEmpty()) {
        warn(column, QStringLiteral("%1是遺失的字或造字，正確的字請用 mend-units 校正").arg(lost));
    }
    return checked;
}

std::nullopt_t RowReader::refuse(const QString& column, const QString& what) {
    m_report.refuse(m_origin.file, m_origin.row, importwords::inCell(column, raw(column), what));
    return std::nullopt;
}

void RowReader::warn(const QString& column, const QString& what) {
    m_report.warn(m_origin.file, m_origin.row, importwords::inCell(column, raw(column), what));
}

} // namespace inservice
