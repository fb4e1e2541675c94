// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/onlineminutes.h"

#include "models/domain/fold.h"

#include <QSet>
#include <algorithm>

namespace inservice::online {
namespace {

/// As lists compare names: no blanks, no dots.
QString bare(const QString& text) {
    QString folded = fold(text);
    folded.removeIf([](QChar c) { return c.isSpace() || c == u'‧' || c == u'・' || c == u'·'; });
    return folded;
}

/// The rows of a log by name; those of one name by account where it says several.
QList<Guest> grouped(const QList<Stay>& stays) {
    QHash<QString, QSet<QString>> accounts;
    for (const Stay& stay : stays) {
        if (!stay.email.isEmpty()) {
            accounts[bare(stay.name)].insert(stay.email);
        }
    }
    QList<Guest> guests;
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (const Stay& stay : stays) {
        const QString name = bare(stay.name);
        const std::pair key(name, accounts.value(name).size() > 1 ? stay.email : QString());
        const auto place = places.constFind(key);
        Guest& guest = place != places.constEnd() ? guests[*place] : guests.emplaceBack();
        if (place == places.constEnd()) {
            places.insert(key, guests.size() - 1);
            guest.name = stay.name;
        }
        guest.email = guest.email.isEmpty() ? stay.email : guest.email;
        guest.stays.append(stay);
    }
    return guests;
}

/// Those of the list whose name is inside another: ○○國小王小明.
QList<qint64> heldBy(const QString& name, const QHash<QString, QList<qint64>>& byName) {
    QList<qint64> found;
    for (auto each = byName.cbegin(); each != byName.cend(); ++each) {
        if (each.key().size() > 1 && name.contains(each.key())) {
            found += each.value();
        }
    }
    return found;
}

struct Span {
    QDateTime from;
    QDateTime until;
};

/// What of a session somebody was in it, each moment once.
QList<Span> within(const QList<Stay>& stays, const attendance::SessionTimes& session) {
    QList<Span> spans;
    for (const Stay& stay : stays) {
        const Span one{std::max(stay.joined, session.begins), std::min(stay.left, session.ends)};
        if (stay.joined.isValid() && stay.left.isValid() && one.from < one.until) {
            spans.append(one);
        }
    }
    std::ranges::sort(spans, {}, &Span::from);
    QList<Span> joined;
    for (const Span& span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.from <= joined.last().until) {
            joined.last().until = std::max(joined.last().until, span.until);
        } else {
            joined.append(span);
        }
    }
    return joined;
}

/// Seconds that a row itself says are missing between its two hours.
qint64 missingIn(const Stay& stay) {
    const bool isBoth = stay.joined.isValid() && stay.left.isValid() && stay.seconds;
    return isBoth ? std::max<qint64>(0, stay.joined.secsTo(stay.left) - *stay.seconds) : 0;
}

void judge(Line& line, const std::optional<PresenceMark>& noted, const attendance::SessionTimes& session) {
    using Verdict = Line::Verdict;
    using Why = Line::Why;
    const Minutes& is = line.minutes;
    if (!is.isThere) {
        return;
    }
    line.mark.session = session.no;
    line.mark.source = PresenceSource::Online;
    line.mark.late = is.saysWhen ? is.late : 0;
    line.mark.early = is.saysWhen ? is.early : 0;
    line.mark.code = attendance::codeOf(line.mark.late, line.mark.early);
    line.mark.rowVersion = noted ? noted->rowVersion : 0;
    const bool isSame =
        noted && noted->code == line.mark.code && noted->late == line.mark.late && noted->early == line.mark.early;
    const Why why = noted && !isSame                     ? Why::Noted
                    : !is.saysWhen && is.missing > 0     ? Why::Minutes
                    : is.saysWhen && is.away >= MostAway ? Why::Away
                                                         : Why::Nothing;
    line.why = isSame ? Why::Nothing : why;
    line.verdict = isSame ? Verdict::Known : why != Why::Nothing ? Verdict::Ask : Verdict::Here;
}

} // namespace

QList<Guest> guestsOf(const QList<Stay>& stays, const QList<Person>& people) {
    QHash<QString, QList<qint64>> byName;
    for (const Person& person : people) {
        byName[bare(person.name)].append(person.enrolmentId);
    }
    QList<Guest> guests = grouped(stays);
    QHash<qint64, int> claimed;
    for (Guest& guest : guests) {
        using Match = Guest::Match;
        const QString name = bare(guest.name);
        QList<qint64> same = byName.value(name);
        if (same.isEmpty()) {
            same = byName.value(bare(guest.stays.constFirst().turned), {});
        }
        const QList<qint64> held = same.isEmpty() ? heldBy(name, byName) : QList<qint64>();
        guest.match = same.size() == 1  ? Match::One
                      : same.size() > 1 ? Match::Several
                      : held.isEmpty()  ? Match::None
                      : held.size() > 1 ? Match::Several
                                        : Match::Holds;
        guest.enrolmentId = guest.match == Match::One     ? same.constFirst()
                            : guest.match == Match::Holds ? held.constFirst()
                                                          : 0;
        claimed[guest.match == Match::One ? guest.enrolmentId : 0] += 1;
    }
    for (Guest& guest : guests) {
        if (guest.match == Guest::Match::One && claimed.value(guest.enrolmentId) > 1) {
            guest.match = Guest::Match::Twice;
        }
    }
    return guests;
}

Minutes minutesOf(const QList<Stay>& stays, const attendance::SessionTimes& session) {
    Minutes all;
    const qint64 whole = session.begins.secsTo(session.ends);
    const QList<Span> spans = within(stays, session);
    qint64 seconds = 0;
    for (const Span& span : spans) {
        seconds += span.from.secsTo(span.until);
    }
    qint64 gaps = spans.isEmpty() ? 0 : spans.constFirst().from.secsTo(spans.constLast().until) - seconds;
    for (const Stay& stay : stays) {
        const bool saysWhen = stay.joined.isValid() && stay.left.isValid();
        all.saysWhen = all.saysWhen && saysWhen;
        if (!saysWhen) {
            seconds += stay.seconds.value_or(0);
        } else if (stay.joined < session.ends && stay.left > session.begins) {
            gaps += missingIn(stay);
            seconds -= missingIn(stay);
        }
        if (stay.joined.isValid()) {
            all.from = all.from.isValid() ? std::min(all.from, stay.joined) : stay.joined;
        }
        if (stay.left.isValid()) {
            all.until = all.until.isValid() ? std::max(all.until, stay.left) : stay.left;
        }
    }
    all.isThere = seconds > 0;
    all.present = int(std::clamp<qint64>(seconds, 0, whole) / 60);
    all.missing = int(whole / 60) - all.present;
    if (all.isThere && all.saysWhen) {
        all.late = int(session.begins.secsTo(spans.constFirst().from) / 60);
        all.early = int(spans.constLast().until.secsTo(session.ends) / 60);
        all.away = int(gaps / 60);
    }
    return all;
}

QList<Line> linesOf(const QList<Guest>& guests, const QHash<qsizetype, qint64>& chosen, const QList<Person>& people,
                    const attendance::SessionTimes& session) {
    QHash<qint64, QList<qsizetype>> ofPerson;
    QList<Line> asked;
    for (qsizetype at = 0; at < guests.size(); ++at) {
        const Guest& guest = guests.at(at);
        const auto decided = chosen.constFind(at);
        const qint64 who = decided != chosen.constEnd()       ? *decided
                           : guest.match == Guest::Match::One ? guest.enrolmentId
                                                              : 0;
        if (who != 0) {
            ofPerson[who].append(at);
            continue;
        }
        Line line;
        line.guests = {at};
        line.minutes = minutesOf(guest.stays, session);
        // Whom nobody of the list is, or who was not there at that time, is no question any more.
        if (decided == chosen.constEnd() && line.minutes.isThere) {
            line.verdict = Line::Verdict::Ask;
            line.why = Line::Why::Who;
        }
        asked.append(line);
    }
    QList<Line> here;
    QList<Line> away;
    for (const Person& person : people) {
        Line line;
        line.enrolmentId = person.enrolmentId;
        line.guests = ofPerson.value(person.enrolmentId);
        QList<Stay> stays;
        for (const qsizetype guest : std::as_const(line.guests)) {
            stays += guests.at(guest).stays;
        }
        line.minutes = minutesOf(stays, session);
        judge(line, person.noted, session);
        (line.verdict == Line::Verdict::Ask       ? asked
         : line.verdict == Line::Verdict::Outside ? away
                                                  : here)
            .append(line);
    }
    return asked + here + away;
}

} // namespace inservice::online
