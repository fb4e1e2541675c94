// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctwords.h"

#include "forms/closing/correct/correctfigures.h"
#include "forms/courses/change/changesource.h"
#include "forms/courses/view/coursewordsof.h"
#include "forms/words/closingwords.h"
#include "models/courses/coursehours.h"
#include "models/domain/nationalid.h"
#include "models/tables/courseform.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice::correct {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

QString hoursOf(const QJsonValue& hours) {
    return Say::tr("%1 hours").arg(words::hours(hours.toDouble()));
}

QString change(const QJsonObject& person) {
    return person.value(QLatin1String("change")).toString();
}

} // namespace

QString stateText(CorrectionState state) {
    switch (state) {
    case CorrectionState::AwaitingPaper:
        return Say::tr("Waits for the sealed form");
    case CorrectionState::AwaitingReview:
        return Say::tr("Waits for review");
    case CorrectionState::Returned:
        return Say::tr("Sent back");
    case CorrectionState::Approved:
        return Say::tr("Approved");
    case CorrectionState::Rejected:
        return Say::tr("Not approved");
    case CorrectionState::Withdrawn:
        return Say::tr("Withdrawn");
    }
    return {};
}

look::Tone toneOf(CorrectionState state) {
    switch (state) {
    case CorrectionState::AwaitingPaper:
    case CorrectionState::AwaitingReview:
        return look::Tone::Warning;
    case CorrectionState::Returned:
    case CorrectionState::Rejected:
        return look::Tone::Bad;
    case CorrectionState::Approved:
        return look::Tone::Good;
    case CorrectionState::Withdrawn:
        break;
    }
    return look::Tone::Neutral;
}

ListWords listWords() {
    ListWords all = courseview::listWords();
    all.correctionState = [](const QString& key) { return stateText(correctionState(key)); };
    return all;
}

QString usualCause(const QString& what) {
    static const QHash<QString, QString> usual{{QStringLiteral("add"), QStringLiteral("omitted")},
                                               {QStringLiteral("remove"), QStringLiteral("surplus")},
                                               {QStringLiteral("set"), QStringLiteral("hours")},
                                               {QStringLiteral("title"), QStringLiteral("title")},
                                               {QStringLiteral("tags"), QStringLiteral("tag")},
                                               {QStringLiteral("sessions"), QStringLiteral("date")},
                                               {QStringLiteral("basis_date"), QStringLiteral("date")},
                                               {QStringLiteral("hours"), QStringLiteral("hours")},
                                               {QStringLiteral("digital_hours"), QStringLiteral("hours")},
                                               {QStringLiteral("physical_hours"), QStringLiteral("hours")},
                                               {QStringLiteral("parts"), QStringLiteral("hours")},
                                               {QStringLiteral("lecturers"), QStringLiteral("identity")}};
    return usual.value(what, QStringLiteral("other"));
}

QString paperHow(const QString& key) {
    return key == u"post"   ? Say::tr("by post")
           : key == u"hand" ? Say::tr("by hand")
           : key == u"fax"  ? Say::tr("by fax")
           : key == u"scan" ? Say::tr("as a scan")
                            : key;
}

const QStringList& fields() {
    static const QStringList all =
        QStringLiteral("title tags basis_kind basis_no basis_date natures scope_code sessions "
                       "county_id district_id venue venue_id mode fee fee_method content goals notes "
                       "lecturers files civil environment hours digital_hours physical_hours partial threshold "
                       "grace_minutes late_policy late_deduction parts")
            .split(u' ');
    return all;
}

bool recounts(const QStringList& changed) {
    static const QStringList counting = QStringLiteral("sessions hours digital_hours physical_hours partial threshold "
                                                       "grace_minutes late_policy late_deduction parts")
                                            .split(u' ');
    return std::any_of(changed.begin(), changed.end(), [](const QString& field) { return counting.contains(field); });
}

bool mayRaise(const QStringList& changed, const QJsonObject& base, const QJsonObject& wanted) {
    static const QStringList ways =
        QStringLiteral("partial threshold grace_minutes late_policy late_deduction").split(u' ');
    const auto weights = [](const QJsonObject& form) {
        QList<std::tuple<int, double, int>> all;
        for (const CourseSession& session : Course::fromJson(form).sessions) {
            all.append(std::tuple(session.no, session.hours.value_or(0), course::netMinutes(session).value_or(0)));
        }
        return all;
    };
    return std::any_of(changed.begin(), changed.end(), [&](const QString& field) {
        return ways.contains(field) ||
               (field == u"hours" && wanted.value(field).toDouble() > base.value(field).toDouble()) ||
               (field == u"sessions" && weights(base) != weights(wanted));
    });
}

QString effectText(const questions::CorrectionEffect& effect, bool withPeople) {
    QStringList lines;
    lines << Say::tr("The list becomes version %1; hours of all together: %2 before, %3 after.", "number, hours, hours")
                 .arg(effect.list)
                 .arg(words::hours(effect.before), words::hours(effect.after));
    if (effect.more > 0) {
        lines << Say::tr("%n person(s) get more hours.", nullptr, effect.more);
    }
    if (effect.fewer > 0) {
        lines << Say::tr("%n person(s) get fewer hours, and may object to it for some days.", nullptr, effect.fewer);
    }
    if (effect.added > 0) {
        lines << Say::tr("%n person(s) come onto the list.", nullptr, effect.added);
    }
    if (effect.removed > 0) {
        lines << Say::tr("%n person(s) come off the list.", nullptr, effect.removed);
    }
    if (effect.more + effect.fewer + effect.added + effect.removed == 0) {
        lines << Say::tr("Nobody's hours are others.");
    }
    if (effect.certificates > 0) {
        lines << Say::tr("%n certificate(s) become another version or are revoked: what was printed is void.", nullptr,
                         effect.certificates);
    }
    if (effect.transfers.value_or(0) > 0) {
        lines << Say::tr("%n row(s) that were passed on are taken back in the next batch.", nullptr, *effect.transfers);
    }
    if (effect.figures) {
        lines << figureLines(*effect.figures);
    }
    if (!withPeople) {
        return lines.join(u'\n');
    }
    constexpr qsizetype mostRows = 20;
    for (const questions::CorrectionEffect::Row& row : effect.rows.first(std::min(mostRows, effect.rows.size()))) {
        const auto shown = [](const std::optional<double>& hours) {
            return hours ? words::hours(*hours) : Say::tr("not on the list");
        };
        lines << Say::tr("No. %1 %2: %3 → %4", "number on the list, name, before, after")
                     .arg(row.no)
                     .arg(row.name, shown(row.before), shown(row.after));
    }
    if (const int all = effect.more + effect.fewer + effect.added + effect.removed; all > mostRows) {
        lines << Say::tr("… and %n more", nullptr, all - int(mostRows));
    }
    return lines.join(u'\n');
}

QString personTitle(const QJsonObject& person) {
    const QString name = person.value(QLatin1String("name")).toString();
    if (change(person) == u"add") {
        const QString number = person.value(QLatin1String("national_id")).toString();
        return Say::tr("Left out: %1 (%2)", "name, ID number")
            .arg(name, number.contains(u'*') ? number : NationalId::mask(number));
    }
    const QString number = person.value(QLatin1String("national_id")).toString();
    const int no = person.value(QLatin1String("no")).toInt();
    return number.isEmpty() ? Say::tr("%1 (No. %2)", "name, number on the list").arg(name).arg(no)
                            : Say::tr("%1 (No. %2, %3)", "name, number on the list, ID number")
                                  .arg(name, QString::number(no), number);
}

QString personBefore(const QJsonObject& person) {
    return change(person) == u"add" ? Say::tr("not on the list") : hoursOf(person.value(QLatin1String("before")));
}

QString personAfter(const QJsonObject& person) {
    if (change(person) == u"remove") {
        return Say::tr("off the list, no hours");
    }
    const QString hours = hoursOf(person.value(QLatin1String("hours")));
    if (change(person) == u"set") {
        return hours;
    }
    QStringList parts{hours, person.value(QLatin1String("unit")).toString(),
                      person.value(QLatin1String("title")).toString()};
    parts.removeAll(QString());
    return parts.join(Say::tr(", ", "between data of a person"));
}

QString personKey(const QJsonObject& person) {
    return change(person) == u"add"
               ? QStringLiteral("person_add_") + person.value(QLatin1String("place")).toVariant().toString()
               : QStringLiteral("person_%1").arg(person.value(QLatin1String("no")).toInt());
}

ChangeCard personCard(const QJsonObject& person) {
    ChangeCard card;
    card.field = personKey(person);
    card.title = personTitle(person);
    card.lines = {{card.field, personBefore(person), personAfter(person)}};
    return card;
}

QList<ChangeCard> cardsOf(const CorrectionRow& correction, const ReplicaReader& replica) {
    const CourseNames names(replica);
    const QJsonObject form = currentRevision(replica, correction.courseId).value_or(CourseRevisionRow()).body;
    const auto dress = [](ChangeCard& card, const QJsonObject& asked) {
        card.badge = words::correctionCause(asked.value(QLatin1String("cause")).toString());
        card.tone = look::Tone::Info;
        card.reason = asked.value(QLatin1String("note")).toString();
    };
    QList<ChangeCard> cards;
    for (const auto& one : correction.people) {
        const QJsonObject person = one.toObject();
        ChangeCard card = personCard(person);
        dress(card, person);
        cards << card;
    }
    for (const auto& one : correction.fields) {
        const QJsonObject asked = one.toObject();
        ChangeCard card;
        card.field = asked.value(QLatin1String("field")).toString();
        card.lines =
            linesOf(card.field, asked.value(QLatin1String("base")), asked.value(QLatin1String("new")), form, names);
        dress(card, asked);
        cards << card;
    }
    return cards;
}

} // namespace inservice::correct
