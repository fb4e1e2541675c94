// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/listmark.h"

#include "models/domain/normalise.h"

#include <QHash>
#include <QRegularExpression>

namespace inservice::lists {
namespace {

const QHash<QString, QChar>& words() {
    static const QHash<QString, QChar> all = [] {
        QHash<QString, QChar> codes;
        const auto add = [&codes](QChar code, const char16_t* names) {
            const QStringList list = QString::fromUtf16(names).split(u' ');
            for (const QString& name : list) {
                codes.insert(name, code);
            }
        };
        add(u'P', u"出席 到 出 全程 ○ ◯ 〇 ● V ✓ ✔ √ ☑ 1 P PRESENT");
        add(u'A', u"缺席 未到 缺 曠課 ✗ ✘ ✕ × X ☒ 0 A ABSENT");
        add(u'V', u"請假 事假 病假 假 LEAVE");
        add(u'O', u"公假 公出 DUTY");
        return codes;
    }();
    return all;
}

} // namespace

std::optional<ListMark> markOfCell(int session, const QString& cell) {
    const QString text = normaliseCode(cell).text;
    if (const auto word = words().constFind(text); word != words().constEnd()) {
        return ListMark{session, *word, 0, 0};
    }
    static const QRegularExpression minutes(QStringLiteral(
        "^(?:(?:遲到|LATE|L)([1-9][0-9]{0,2})(?:分鐘?)?)?[,、，;]?(?:(?:早退|EARLY|E)([1-9][0-9]{0,2})(?:分鐘?)?)?$"));
    const QRegularExpressionMatch match = minutes.match(text);
    const int late = match.captured(1).toInt();
    const int early = match.captured(2).toInt();
    if (!match.hasMatch() || late + early == 0) {
        return std::nullopt;
    }
    return ListMark{session, late > 0 ? u'L' : u'E', late, early};
}

QString cellOf(const ListMark& mark) {
    switch (mark.code.unicode()) {
    case u'P':
        return QStringLiteral("出席");
    case u'A':
        return QStringLiteral("缺席");
    case u'V':
        return QStringLiteral("請假");
    case u'O':
        return QStringLiteral("公假");
    default:
        return (mark.late > 0 ? QStringLiteral("遲到%1").arg(mark.late) : QString()) +
               (mark.early > 0 ? QStringLiteral("早退%1").arg(mark.early) : QString());
    }
}

QString wireOf(const ListMark& mark) {
    const QString minutes = (mark.late > 0 ? QStringLiteral("L%1").arg(mark.late) : QString()) +
                            (mark.early > 0 ? QStringLiteral("E%1").arg(mark.early) : QString());
    return QStringLiteral("%1:%2").arg(mark.session).arg(minutes.isEmpty() ? QString(mark.code) : minutes);
}

} // namespace inservice::lists
