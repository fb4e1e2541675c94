// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursechanges.h"

#include <QHash>
#include <QJsonArray>
#include <QTimeZone>
#include <algorithm>

/// The conditions of the table II.8, as code/changes/conditions.sql has them: tst_changeagreement asks both.
namespace inservice::course {
namespace {

using Characters = QList<uint>;

Characters charactersOf(const QJsonObject& form, const QString& field) {
    return form.value(field).toString().toUcs4();
}

/// Whether one text becomes the other by so many characters that are added, dropped or replaced.
bool withinEdits(Characters one, Characters other, int most) {
    if (std::abs(one.size() - other.size()) > most) {
        return false;
    }
    const auto [end, otherEnd] = std::mismatch(one.cbegin(), one.cend(), other.cbegin(), other.cend());
    one.remove(0, end - one.cbegin());
    other.remove(0, otherEnd - other.cbegin());
    if (one.isEmpty() || other.isEmpty()) {
        return true;
    }
    return most > 0 && (withinEdits(one.mid(1), other.mid(1), most - 1) || withinEdits(one.mid(1), other, most - 1) ||
                        withinEdits(one, other.mid(1), most - 1));
}

/// How much of a text is another, 0 to 1: of its pairs of neighbouring characters, of which a text of 漢字 has its
/// words.
double textChanged(const Characters& one, const Characters& other) {
    QHash<std::pair<uint, uint>, int> more; // in `other`, less what is in `one`
    const auto count = [&more](const Characters& text, int by) {
        uint before = u'\n';
        for (const uint character : text) {
            more[{before, character}] += by;
            before = character;
        }
    };
    count(one, -1);
    count(other, 1);
    int dropped = 0;
    int added = 0;
    for (const int by : std::as_const(more)) {
        (by < 0 ? dropped : added) += std::abs(by);
    }
    const qsizetype longer = std::max(one.size(), other.size());
    return longer == 0 ? 0 : double(std::max(dropped, added)) / double(longer);
}

QSet<qint64> numbersOf(const QJsonValue& list) {
    QSet<qint64> numbers;
    const QJsonArray all = list.toArray();
    for (const auto& one : all) {
        numbers.insert(one.toInteger());
    }
    return numbers;
}

/// The people that `narrow` is open to are among those of `wide`.
bool scopeWithin(const QJsonObject& narrow, const QJsonObject& wide, const ChangeSituation& situation) {
    const QString inner = narrow.value(QLatin1String("open_scope")).toString();
    const QString outer = wide.value(QLatin1String("open_scope")).toString();
    if (outer == u"all") {
        return true;
    }
    const bool byCounty = outer == u"county" || outer == u"counties";
    const QSet<qint64> counties =
        outer == u"county" ? QSet<qint64>{situation.countyId} : numbersOf(wide.value(QLatin1String("open_counties")));
    const QSet<qint64> units = numbersOf(wide.value(QLatin1String("open_units")));
    if (inner == u"own") {
        return outer == u"own" || (byCounty && counties.contains(situation.countyId)) ||
               (outer == u"units" && units.contains(situation.unitId));
    }
    if (inner == u"county") {
        return byCounty && counties.contains(situation.countyId);
    }
    if (inner == u"named") {
        return outer == u"named";
    }
    if (inner == u"counties") {
        return byCounty && counties.contains(numbersOf(narrow.value(QLatin1String("open_counties"))));
    }
    if (inner != u"units") {
        return false;
    }
    const QSet<qint64> asked = numbersOf(narrow.value(QLatin1String("open_units")));
    if (!byCounty) {
        return (outer == u"units" && units.contains(asked)) ||
               (outer == u"own" && QSet<qint64>{situation.unitId}.contains(asked));
    }
    return std::all_of(asked.begin(), asked.end(),
                       [&](qint64 unit) { return situation.countyOf && counties.contains(situation.countyOf(unit)); });
}

/// What of a session is a part of II.8.
QJsonArray partOf(const QJsonObject& session, const QString& part) {
    const auto at = [&session](const char* name) { return session.value(QLatin1String(name)); };
    if (part == u"sessions.time") {
        return {at("date"), at("from"), at("to")};
    }
    if (part == u"sessions.topic") {
        return {at("topic"), at("break"), at("track")};
    }
    return {session.value(part.section(u'.', 1))};
}

using SessionPair = std::pair<QJsonObject, QJsonObject>;

/// The sessions that differ in a part, as they are and as they would be; a session more or less differs in all.
QList<SessionPair> changedSessions(const QJsonObject& before, const QJsonObject& after, const QString& part) {
    const QJsonArray was = before.value(QLatin1String("sessions")).toArray();
    const QJsonArray will = after.value(QLatin1String("sessions")).toArray();
    QList<SessionPair> changed;
    for (qsizetype i = 0; i < std::max(was.size(), will.size()); ++i) {
        const bool isNew = i >= was.size();
        const bool isGone = i >= will.size();
        const SessionPair pair{isNew ? QJsonObject() : was.at(i).toObject(),
                               isGone ? QJsonObject() : will.at(i).toObject()};
        if (isNew || isGone || partOf(pair.first, part) != partOf(pair.second, part)) {
            changed << pair;
        }
    }
    return changed;
}

QTimeZone taipei() {
    static const QTimeZone zone("Asia/Taipei");
    return zone;
}

/// Whether a session has begun; one without its day or time has not.
bool hasBegun(const QJsonObject& session, const QDateTime& now) {
    const QDate day = QDate::fromString(session.value(QLatin1String("date")).toString(), Qt::ISODate);
    const QTime time = QTime::fromString(session.value(QLatin1String("from")).toString(), QStringLiteral("HH:mm"));
    return day.isValid() && time.isValid() && QDateTime(day, time, taipei()) <= now;
}

QList<QJsonArray> sessionDays(const QJsonObject& form) {
    QList<QJsonArray> days;
    const QJsonArray sessions = form.value(QLatin1String("sessions")).toArray();
    for (const auto& one : sessions) {
        const QJsonObject session = one.toObject();
        days << QJsonArray{session.value(QLatin1String("date")), session.value(QLatin1String("hours"))};
    }
    return days;
}

std::optional<double> numberOf(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<double> quotaOf(const QJsonObject& form) {
    const auto count = numberOf(form.value(QLatin1String("class_count")));
    const auto size = numberOf(form.value(QLatin1String("class_size")));
    return count && size ? std::optional(*count * *size) : std::nullopt;
}

/// What a field that may only become less is measured by.
std::optional<double> amountOf(const QJsonObject& form, const QString& part) {
    if (part == u"hours") {
        return numberOf(form.value(part));
    }
    if (part != u"sessions.hours") {
        return numberOf(form.value(QLatin1String("fee")));
    }
    std::optional<double> sum;
    const QJsonArray sessions = form.value(QLatin1String("sessions")).toArray();
    for (const auto& one : sessions) {
        if (const auto hours = numberOf(one.toObject().value(QLatin1String("hours")))) {
            sum = sum.value_or(0) + *hours;
        }
    }
    return sum;
}

QSet<QString> planFiles(const QJsonObject& form) {
    QSet<QString> ids;
    const QJsonArray files = form.value(QLatin1String("files")).toArray();
    for (const auto& one : files) {
        const QJsonObject file = one.toObject();
        if (file.value(QLatin1String("kind")).toString() == u"plan") {
            ids.insert(file.value(QLatin1String("id")).toString());
        }
    }
    return ids;
}

/// The registration would end, or open again later than it has, without so many hours' notice.
bool registrationCut(const QString& part, const QJsonObject& wanted, const ChangeSituation& situation, int hours) {
    const auto momentOf = [&part](const QJsonObject& form, bool isEnd) {
        const QDate day = QDate::fromString(form.value(part).toString(), Qt::ISODate);
        const QDate never(isEnd ? QDate(9999, 12, 31) : QDate(1, 1, 1));
        return (day.isValid() ? day.addDays(isEnd ? 1 : 0) : never).startOfDay(taipei());
    };
    if (part == u"reg_to") {
        const QDateTime until = momentOf(wanted, true);
        return until < momentOf(situation.present, true) && until < situation.now.addSecs(qint64(hours) * 3600);
    }
    const QDateTime from = momentOf(situation.present, false);
    return momentOf(wanted, false) > from && from <= situation.now;
}

bool transferAdded(const QJsonObject& wanted, const ChangeSituation& situation) {
    const QJsonArray tags = wanted.value(QLatin1String("tags")).toArray();
    const QJsonArray before = situation.present.value(QLatin1String("tags")).toArray();
    return std::any_of(tags.begin(), tags.end(), [&](const QJsonValue& tag) {
        return situation.transferTags.contains(tag.toString()) && !before.contains(tag);
    });
}

bool sessionsHold(const QString& name, const QString& part, const QJsonObject& wanted,
                  const ChangeSituation& situation) {
    if (name == u"same_days_and_hours") {
        return sessionDays(wanted) == sessionDays(situation.reviewed);
    }
    const bool isPast = name == u"past_touched";
    const QList<SessionPair> changed =
        changedSessions(situation.present, wanted, isPast ? part : QStringLiteral("sessions.time"));
    return std::any_of(changed.begin(), changed.end(), [&](const SessionPair& pair) {
        return hasBegun(isPast ? pair.first : pair.second, situation.now);
    });
}

QJsonArray arrayOf(const QJsonObject& form, const char* name) {
    return form.value(QLatin1String(name)).toArray();
}

/// Whether somebody who has taught a session that has begun is another, or not there. Who they are by number may still
/// be written down.
bool taughtIsOther(const QJsonObject& wanted, const ChangeSituation& situation) {
    QJsonArray taught; // numbers of lecturers
    const QJsonArray sessions = arrayOf(situation.present, "sessions");
    for (const auto& one : sessions) {
        const QJsonObject session = one.toObject();
        const QJsonArray numbers = hasBegun(session, situation.now) ? arrayOf(session, "lecturers") : QJsonArray();
        std::copy(numbers.begin(), numbers.end(), std::back_inserter(taught));
    }
    const QJsonArray lecturers = arrayOf(situation.present, "lecturers");
    const QJsonArray after = arrayOf(wanted, "lecturers");
    return std::any_of(lecturers.begin(), lecturers.end(), [&](const QJsonValue& one) {
        const QJsonObject lecturer = one.toObject();
        const QJsonValue number = lecturer.value(QLatin1String("national_id"));
        return taught.contains(lecturer.value(QLatin1String("no"))) &&
               std::none_of(after.begin(), after.end(), [&](const QJsonValue& other) {
                   const QJsonObject same = other.toObject();
                   const auto isSame = [&](const char* name) {
                       return same.value(QLatin1String(name)) == lecturer.value(QLatin1String(name));
                   };
                   return isSame("no") && isSame("name") && isSame("kind") &&
                          (number.toString().isEmpty() || isSame("national_id"));
               });
    });
}

bool numbersHold(const QString& name, const QString& part, const QStringList& limits, const QJsonObject& wanted,
                 const ChangeSituation& situation) {
    if (name == u"raised") {
        const auto now = amountOf(situation.present, part);
        const auto then = amountOf(wanted, part);
        return now && then && *then > *now;
    }
    const auto quota = quotaOf(wanted);
    if (name == u"under_taken") {
        return quota && *quota < situation.seats;
    }
    const auto seen = quotaOf(situation.reviewed);
    return quota && seen &&
           *quota <= *seen + std::max(*seen * limits.value(1).toDouble() / 100, limits.value(2).toDouble());
}

} // namespace

bool partDiffers(const QString& part, const QJsonObject& before, const QJsonObject& after) {
    return part.startsWith(u"sessions.") ? !changedSessions(before, after, part).isEmpty()
                                         : before.value(part) != after.value(part);
}

bool holds(const QString& condition, const QString& part, const QJsonObject& wanted, const ChangeSituation& situation) {
    const QStringList limits = condition.split(u':');
    const QString& name = limits.constFirst();
    if (name == u"typo") {
        return withinEdits(charactersOf(situation.reviewed, QStringLiteral("title")),
                           charactersOf(wanted, QStringLiteral("title")), limits.value(1).toInt());
    }
    if (name == u"text_within") {
        return textChanged(charactersOf(situation.reviewed, part), charactersOf(wanted, part)) * 100 <=
               limits.value(1).toDouble();
    }
    if (name == u"urgent") {
        return situation.isUrgent;
    }
    if (name == u"needs_plan") {
        return situation.unitKind == UnitKind::SocialEducation || situation.unitKind == UnitKind::LegalPerson;
    }
    if (name == u"scope_within") {
        return scopeWithin(wanted, situation.reviewed, situation);
    }
    if (name == u"plan_touched") {
        return planFiles(wanted) != planFiles(situation.reviewed);
    }
    if (name == u"ends_within") {
        return registrationCut(part, wanted, situation, limits.value(1).toInt());
    }
    if (name == u"transfer_added") {
        return transferAdded(wanted, situation);
    }
    if (name == u"taught_touched") {
        return taughtIsOther(wanted, situation);
    }
    if (name == u"place_dropped") {
        const QString mode = wanted.value(QLatin1String("mode")).toString();
        return (mode == u"online_live" || mode == u"online_own_time") &&
               wanted.value(QLatin1String("county_id")).isNull() && wanted.value(QLatin1String("district_id")).isNull();
    }
    if (name == u"raised" || name == u"under_taken" || name == u"raise_within") {
        return numbersHold(name, part, limits, wanted, situation);
    }
    if (name == u"same_days_and_hours" || name == u"past_touched" || name == u"into_past") {
        return sessionsHold(name, part, wanted, situation);
    }
    // excludes_enrolled: who is enrolled the centre knows, and says so.
    return false;
}

} // namespace inservice::course
