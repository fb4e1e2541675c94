// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/view/offeringwords.h"

#include "forms/words/coursewords.h"
#include "models/domain/rocdate.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace inservice::offeringview {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OfferingView)
};

} // namespace

QString word(OfferingStanding standing) {
    switch (standing) {
    case OfferingStanding::Cancelled:
        return Say::tr("Course cancelled");
    case OfferingStanding::Ended:
        return Say::tr("Over");
    case OfferingStanding::Running:
        return Say::tr("Has begun");
    case OfferingStanding::NoOnline:
        return Say::tr("No online registration");
    case OfferingStanding::NotYet:
        return Say::tr("Registration not open yet");
    case OfferingStanding::Closed:
        return Say::tr("Registration closed");
    case OfferingStanding::Closing:
        return Say::tr("Registration closes soon");
    case OfferingStanding::Open:
        return Say::tr("Registration open");
    }
    return {};
}

look::Tone tone(OfferingStanding standing) {
    switch (standing) {
    case OfferingStanding::Cancelled:
        return look::Tone::Bad;
    case OfferingStanding::Closing:
        return look::Tone::Warning;
    case OfferingStanding::Open:
        return look::Tone::Good;
    case OfferingStanding::NotYet:
    case OfferingStanding::Running:
        return look::Tone::Info;
    case OfferingStanding::Ended:
    case OfferingStanding::NoOnline:
    case OfferingStanding::Closed:
        break;
    }
    return look::Tone::Neutral;
}

QString day(const QDateTime& moment) {
    const QDate date = taiwanDay(moment);
    return date.isValid() ? QStringLiteral("%1(%2)").arg(date.toString(QStringLiteral("yyyy/MM/dd")),
                                                         QLocale().dayName(date.dayOfWeek(), QLocale::NarrowFormat))
                          : QString();
}

QString onlineRegistration(const OfferingRow& row) {
    if (!row.facets.contains(QStringLiteral("r:online"))) {
        return Say::tr("No online registration is offered");
    }
    return row.regFrom.isValid() ? Say::tr("Online registration opens %1 (24-hour clock)").arg(shownTime(row.regFrom))
                                 : Say::tr("Online registration is offered");
}

QString notFound(const questions::NotFoundReason& reason, const QString& number) {
    const QString& key = reason.key;
    if (key == QLatin1String("published")) {
        return Say::tr("Course %1 is published and can be found.").arg(number);
    }
    if (key == QLatin1String("no_online")) {
        return Say::tr("Course %1 is published, without online registration: its contacts say how to register.")
            .arg(number);
    }
    if (key == QLatin1String("own_only")) {
        return Say::tr("Course %1 is for the teachers of the holding school alone.").arg(number);
    }
    if (key == QLatin1String("begun")) {
        return Say::tr("Course %1 has begun: lists of coming courses do not show it any more.").arg(number);
    }
    if (key == QLatin1String("ended")) {
        return Say::tr("Course %1 is over: look for it in the advanced search, with past courses.").arg(number);
    }
    if (key == QLatin1String("cancelled")) {
        return Say::tr("Course %1 was cancelled by the holding unit.").arg(number);
    }
    if (key == QLatin1String("to_come")) {
        return Say::tr("Course %1 is approved and will be published on %2.").arg(number, shownTime(reason.at));
    }
    if (key == QLatin1String("submitted")) {
        return Say::tr("Course %1 still waits for the review of the regional centre.").arg(number);
    }
    if (const auto state = course::fromKey<CourseState>(key)) {
        return Say::tr("Course %1 is not published. Its state: %2.").arg(number, words::courseTerm(*state));
    }
    return Say::tr("Course %1 is not published yet, or there is none of this number. Check the number, or ask the "
                   "unit that holds it.")
        .arg(number);
}

bool hasPage(const questions::NotFoundReason& reason) {
    static const QStringList keys{QStringLiteral("published"), QStringLiteral("no_online"),
                                  QStringLiteral("own_only"),  QStringLiteral("begun"),
                                  QStringLiteral("ended"),     QStringLiteral("cancelled")};
    return keys.contains(reason.key);
}

} // namespace inservice::offeringview
