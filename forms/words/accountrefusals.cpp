// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/centrerefusals.h"
#include "forms/words/lookup.h"
#include "forms/words/words.h"

#include <QJsonArray>
#include <QStringList>

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"account.not_visible",
     QT_TRANSLATE_NOOP("Words", "This account is not, or no longer, one that you manage: its unit may have a chief "
                                "manager of its own now, or another desk. The list shows it after the next update.")},
    {"account.changed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has changed this account meanwhile, so nothing was done. Look at how it "
                                "stands now, and decide again.")},
    {"account.state",
     QT_TRANSLATE_NOOP("Words", "This account is already as you wanted it, or has ended. The list shows how it stands "
                                "after the next update.")},
    {"account.last_chief",
     QT_TRANSLATE_NOOP("Words", "This is the only chief manager of its school, which has to keep one, so the account "
                                "stays open. Open the account of a successor first.")},
    {"deletion.waits",
     QT_TRANSLATE_NOOP("Words", "The deletion of this account has been asked for already, and waits for its paper or "
                                "for the desk. Print that form, or withdraw the request first.")},
    {"account.restore_over",
     QT_TRANSLATE_NOOP("Words", "This account was deleted too long ago to be restored. Whoever needs one applies for "
                                "it anew.")},
    {"account.taken_again",
     QT_TRANSLATE_NOOP("Words", "This account cannot be restored: its name or its person's ID number has been applied "
                                "for again meanwhile, or has an account. Go on with that one.")},
    {"account.type_fixed",
     QT_TRANSLATE_NOOP("Words", "Only contacts and operators are switched. A chief manager or a reviewer is applied "
                                "for, reviewed and opened; delete the account that is not needed any more.")},
    {"release.not_told",
     QT_TRANSLATE_NOOP("Words",
                       "This can be asked only within a day after the centre has said that there is an account "
                       "already. Send the application once more; it can be asked for again then.")},
    {"release.not_visible",
     QT_TRANSLATE_NOOP("Words",
                       "This request is not, or no longer, yours to decide: the account may have been deleted, "
                       "or another desk manages it now. The list shows it after the next update.")},
    {"release.changed",
     QT_TRANSLATE_NOOP("Words",
                       "This request has been decided meanwhile, or what it is about has changed, so nothing was "
                       "done. Look at how it stands now.")},
};

QString aboutObstacles(const QJsonObject& detail) {
    QStringList lines{
        Words::tr("This account cannot be deleted yet: something waits for it. Do that first, then delete it again.")};
    const QJsonArray obstacles = detail.value(QLatin1String("obstacles")).toArray();
    for (const auto& one : obstacles) {
        lines << QStringLiteral("☐ ") + obstacle(one.toObject());
    }
    return lines.join(u'\n');
}

constexpr Composed<QJsonObject> ComposedSentences[] = {
    {"account.obstacles", aboutObstacles},
};

} // namespace

std::optional<QString> accountRefusal(const QString& key, const QJsonObject& detail) {
    if (auto sentence = lookUp(Sentences, key)) {
        return sentence;
    }
    return compose(ComposedSentences, key, detail);
}

QString obstacle(const QJsonObject& one) {
    const QString key = one.value(QLatin1String("key")).toString();
    if (key == u"account.last_chief") {
        return Words::tr("The school has no other chief manager and has to keep one: open a successor's account.");
    }
    if (key == u"application.waits") {
        return Words::tr("Application %1 waits for a decision that nobody else can make: have it decided, or open the "
                         "account of somebody else who can.")
            .arg(one.value(QLatin1String("number")).toString());
    }
    if (key == u"course.open") {
        return Words::tr("Course %1 (%2) is not closed yet: give it to somebody else of the unit, or close it.")
            .arg(QString::number(one.value(QLatin1String("number")).toInteger()),
                 one.value(QLatin1String("title")).toString());
    }
    const int n = one.value(QLatin1String("n")).toInt();
    if (key == u"unit.courses") {
        return Words::tr("%n course(s) of the unit are not closed: have them closed or cancelled, or merge the unit "
                         "into another.",
                         nullptr, n);
    }
    if (key == u"unit.accounts") {
        return Words::tr("%n account(s) are open there: have them closed, or merge the unit into another.", nullptr, n);
    }
    if (key == u"unit.cases") {
        return Words::tr("%n application(s) wait there: have them decided first.", nullptr, n);
    }
    return Words::tr("Something else has to be done, which this program does not know yet (%1).").arg(key);
}

} // namespace inservice::words
