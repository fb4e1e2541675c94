// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/server/rowreader.h"

#include "models/central/server/importwords.h"
#include "models/domain/characters.h"
#include "models/domain/normalise.h"

#include <QRegularExpression>
#include <algorithm>

namespace inservice {

namespace {

/// What of a text is lost: 第 3 個字「?」. Empty: nothing.
QString lostIn(const QString& text) {
    const auto points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (!characters::isLost(c))
            continue;
        const QString code = characters::refusalAt({}, c, i + 1).details.value(QStringLiteral("code")).toString();
        const QString shown = characters::shown(c);
        return QStringLiteral("第 %1 個字%2（%3）")
            .arg(i + 1)
            .arg(shown.isEmpty() ? QString() : QStringLiteral("「%1」").arg(shown), code);
    }
    return {};
}

bool hasLetter(const QString& text) {
    const auto points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), characters::isNameLetter);
}

} // namespace

QString RowReader::word(const QString& column) const {
    QString text = normalise(raw(column)).text;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

std::optional<QString> RowReader::line(const QString& column, bool mayBeEmpty) {
    const QString cell = raw(column);
    const QString text = normaliseCell(cell).text;
    if (text.isEmpty()) {
        if (!mayBeEmpty)
            return refuse(column, QStringLiteral("必須填寫"));
        return text;
    }
    if (const QString spoilt = importwords::spoiltBySpreadsheet(text); !spoilt.isEmpty())
        return refuse(column, spoilt);
    if (!hasLetter(text))
        return refuse(column, QStringLiteral("裡面沒有文字"));
    static const QRegularExpression broken(QStringLiteral("[\\n\\r\\t\\v\\f\\x{85}\\x{2028}\\x{2029}]"));
    if (cell.contains(broken))
        warn(column, QStringLiteral("儲存格裡有換行或 Tab，已接成一行"));
    if (const QString lost = lostIn(text); !lost.isEmpty())
        warn(column, QStringLiteral("%1是遺失的字或造字，正確的字請用 mend-units 校正").arg(lost));
    return text;
}

std::nullopt_t RowReader::refuse(const QString& column, const QString& what) {
    m_report.refuse(m_origin.file, m_origin.row, importwords::inCell(column, raw(column), what));
    return std::nullopt;
}

void RowReader::warn(const QString& column, const QString& what) {
    m_report.warn(m_origin.file, m_origin.row, importwords::inCell(column, raw(column), what));
}

} // namespace inservice
