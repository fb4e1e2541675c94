// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/centrerefusals.h"
#include "forms/words/lookup.h"
#include "forms/words/words.h"

#include <QJsonArray>
#include <QStringList>

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"unit.not_visible",
     QT_TRANSLATE_NOOP("Words", "This unit is not, or no longer, one of your desk: it may have another desk now. The "
                                "list shows it after the next update.")},
    {"unit.has_chief",
     QT_TRANSLATE_NOOP("Words", "Meanwhile a chief manager of this unit is there and signs in, so nobody was reminded. "
                                "The list shows it after the next update.")},
    {"unit.nobody",
     QT_TRANSLATE_NOOP("Words", "Nobody at this unit has an open account, so there is no address to write to. Print a "
                                "letter and send it by post.")},
    {"unit.changed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has changed this unit since you saw it, so nothing was done. Look at it "
                                "again after the next update, then decide anew.")},
    {"unit.merged",
     QT_TRANSLATE_NOOP("Words", "This unit was merged into another one and stays closed. Do it with the unit that it "
                                "went into.")},
    {"listing.not_visible",
     QT_TRANSLATE_NOOP(
         "Words", "This request is not, or no longer, yours to decide: a correction may have brought it to another "
                  "desk. The list shows it after the next update.")},
    {"listing.changed",
     QT_TRANSLATE_NOOP("Words",
                       "This request has been decided, corrected or withdrawn meanwhile, so nothing was done. Look at "
                       "how it stands now.")},
    {"unit.unknown",
     QT_TRANSLATE_NOOP(
         "Words",
         "This unit cannot apply for business accounts: it is not in the list or not entitled yet. Choose the unit "
         "again, or ask the regional centre to add it.")},
};

QString aboutUnitObstacles(const QJsonObject& detail) {
    QStringList lines{Words::tr("The unit cannot be closed yet: somebody there has an account or waits for a decision. "
                                "Deal with that first, then close it again.")};
    const QJsonArray obstacles = detail.value(QLatin1String("obstacles")).toArray();
    for (const auto& one : obstacles) {
        lines << QStringLiteral("☐ ") + obstacle(one.toObject());
    }
    return lines.join(u'\n');
}

QString aboutUnitState(const QJsonObject& detail) {
    return detail.value(QLatin1String("eligible")).toBool()
               ? Words::tr("This unit is open, so it was not opened again.")
               : Words::tr("This unit is closed. Open it again first, if it is still there.");
}

QString aboutOtherDesk(const QJsonObject& detail) {
    const QString desk = detail.value(QLatin1String("desk")).toString();
    return desk.isEmpty()
               ? Words::tr("No desk reviews a unit of this kind in this county yet, so it was not added. Look "
                           "at kind, code and county, or ask the in-service site.")
               : Words::tr("A unit of this kind in this county is reviewed by %1, so your desk cannot add it. "
                           "Look at kind, code and county, or ask that desk.")
                     .arg(desk);
}

constexpr Composed<QJsonObject> ComposedSentences[] = {
    {"unit.obstacles", aboutUnitObstacles},
    {"unit.state", aboutUnitState},
    {"unit.other_desk", aboutOtherDesk},
};

} // namespace

std::optional<QString> unitRefusal(const QString& key, const QJsonObject& detail) {
    if (auto sentence = lookUp(Sentences, key)) {
        return sentence;
    }
    return compose(ComposedSentences, key, detail);
}

} // namespace inservice::words
