// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/decisioneffects.h"

#include "forms/words/enrolmentwords.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecisionEffects)
};

QString change(int before, int after) {
    return before == after ? QString::number(after)
                           : Text::tr("%1 → %2", "how many before, and after").arg(before).arg(after);
}

using Counts = QMap<QString, int>;

/// One kind: 「用餐：葷食 12 → 15、素食 3」; empty where there is none of it.
QString kindInWords(const QString& kind, const Counts& before, const Counts& after,
                    const std::function<QString(const QString&)>& word) {
    Counts all = before;
    all.insert(after);
    QStringList parts;
    for (auto entry = all.cbegin(); entry != all.cend(); ++entry) {
        const QString name = word(entry.key());
        const QString count = change(before.value(entry.key()), after.value(entry.key()));
        parts << (name.isEmpty() ? count : Text::tr("%1 %2", "what, how many").arg(name, count));
    }
    return parts.isEmpty() ? QString()
                           : Text::tr("%1: %2", "kind, how many of each")
                                 .arg(kind, parts.join(Text::tr(", ", "between what is to be ordered")));
}

} // namespace

QStringList needsInWords(const enrolment::Logistics& before, const enrolment::Logistics& after) {
    QStringList lines{
        kindInWords(Text::tr("Meals"), before.meals, after.meals,
                    [](const QString& meal) { return words::enrolmentOption(QStringLiteral("meal"), meal); }),
        kindInWords(Text::tr("Beds"), before.nights, after.nights, [](const QString& night) { return night; }),
        kindInWords(Text::tr("Seats in the bus"), before.stops, after.stops, [](const QString& stop) { return stop; }),
        before.parking + after.parking == 0
            ? QString()
            : Text::tr("Parking permits: %1").arg(change(before.parking, after.parking))};
    lines.removeAll(QString());
    return lines;
}

QStringList needsInWords(const enrolment::Logistics& needs) {
    return needsInWords(needs, needs);
}

QString effectsInWords(const questions::DecisionLook& look) {
    QStringList lines{Text::tr("Seats left: %1").arg(change(look.before.free, look.after.free)),
                      Text::tr("Waiting list: %1").arg(change(look.before.waiting, look.after.waiting)),
                      look.mails > 0 ? Text::tr("Mails: %n, one to each person", nullptr, look.mails)
                                     : Text::tr("Mails: none now")};
    return (lines + needsInWords(look.needsBefore, look.needsAfter)).join(u'\n');
}

} // namespace inservice
