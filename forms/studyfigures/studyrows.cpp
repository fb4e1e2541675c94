// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/studyrows.h"

#include "forms/studyfigures/studycatalogue.h"
#include "models/replica/tables/courses.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StudyRows)
};

/// What stands behind the rows of a report.
struct Lead {
    enum class Kind {
        Chosen,    ///< another report, in which the row is what is chosen in the box `key`
        Of,        ///< another report, of the people or courses of this row
        Course,    ///< the course itself
        Enrolments ///< 線上報名審核 of the course that was chosen
    };
    const char* report;
    Kind kind;
    const char* to = nullptr;
    const char* key = nullptr;
};

constexpr Lead leads[] = {
    {"s01", Lead::Kind::Chosen, "s04", "person"},
    {"s01_tags", Lead::Kind::Chosen, "s04", "person"},
    {"s02", Lead::Kind::Chosen, "s01", "class"},
    {"s03", Lead::Kind::Chosen, "s03_lacking", "duty"},
    {"s03_lacking", Lead::Kind::Chosen, "s04", "person"},
    {"s04", Lead::Kind::Course},
    {"s05", Lead::Kind::Of, "s01"},
    {"s06", Lead::Kind::Of, "taken"},
    {"s07", Lead::Kind::Of, "taken"},
    {"s08", Lead::Kind::Of, "taken"},
    {"s09", Lead::Kind::Of, "taken"},
    {"s19", Lead::Kind::Of, "taken"},
    {"taken", Lead::Kind::Chosen, "s25", "course"},
    {"s17", Lead::Kind::Chosen, "s18", "county"},
    {"s18", Lead::Kind::Chosen, "s01", "unit"},
    {"s10", Lead::Kind::Of, "courses"},
    {"s11", Lead::Kind::Of, "courses"},
    {"s12", Lead::Kind::Course},
    {"courses", Lead::Kind::Course},
    {"s13", Lead::Kind::Of, "courses"},
    {"s14", Lead::Kind::Of, "courses"},
    {"s15", Lead::Kind::Of, "courses"},
    {"s16", Lead::Kind::Of, "courses"},
    {"s20", Lead::Kind::Of, "courses"},
    {"s22", Lead::Kind::Chosen, "s22_reasons", "target"},
    {"s23", Lead::Kind::Chosen, "s04", "person"},
    {"s24", Lead::Kind::Enrolments},
    {"s25", Lead::Kind::Chosen, "s04", "person"},
};

const Lead* leadOf(const QString& report) {
    const auto* found = std::find_if(std::begin(leads), std::end(leads),
                                     [&report](const Lead& one) { return QLatin1String(one.report) == report; });
    return found != std::end(leads) ? found : nullptr;
}

QString value(const ReportQuestion& question, const char* key) {
    return question.chosen.value(QLatin1String(key));
}

/// Whether there is a box `key` beside a report.
bool hasBox(const QString& report, const char* key) {
    if (qstrcmp(key, "cumulative") == 0) {
        return isAboutPeople(report) && report != u"s08";
    }
    const QList<const char*>& boxes = studyReport(report).boxes;
    return std::any_of(boxes.begin(), boxes.end(), [key](const char* one) { return qstrcmp(one, key) == 0; });
}

QString pair(const char* key, const QString& value) {
    return QLatin1String(key) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// A box that the report leading there does not have stands at «all», whatever was chosen in it before.
QStringList othersAtAll(const QString& from, const QString& to) {
    QStringList pairs;
    for (const auto& [key, all] : {std::pair{"tag", ""}, std::pair{"only_here", "no"}, std::pair{"cumulative", "no"},
                                   std::pair{"class", ""}, std::pair{"of", ""}}) {
        const bool isOf = qstrcmp(key, "of") == 0;
        if (isOf || (hasBox(to, key) && !hasBox(from, key))) {
            pairs << pair(key, QLatin1String(all));
        }
    }
    return pairs;
}

/// As those who may see it have it; else as everybody finds it.
QString coursePlace(const ReplicaReader& replica, const StudyReader& reader, const QString& row) {
    const QString number = row.section(u':', 0, 0); // of S04: with the kind of its hours
    const QList<CourseRow> known =
        replica.rows<CourseRow>(QStringLiteral(" WHERE number = ? LIMIT 1"), {number.toLongLong()});
    return known.isEmpty()    ? QStringLiteral("offering:") + number
           : reader.isOwnUnit ? QStringLiteral("courses:%1").arg(known.constFirst().id)
                              : QStringLiteral("course-review:%1").arg(known.constFirst().id);
}

QString enrolmentsPlace(const ReplicaReader& replica, const ReportQuestion& question) {
    const QString number = value(question, "course");
    const QList<CourseRow> known =
        replica.rows<CourseRow>(QStringLiteral(" WHERE number = ? LIMIT 1"), {number.toLongLong()});
    return known.isEmpty() ? QStringLiteral("offering:") + number
                           : QStringLiteral("acceptance:%1").arg(known.constFirst().id);
}

QString whyNoNames(const StudyReader& reader, const ReportQuestion& question) {
    if (reader.isOfCountry) {
        return Text::tr("People are named to the schools and the desks over them.");
    }
    return reader.isOwnUnit || !value(question, "unit").isEmpty() || question.report == u"s18"
               ? QString()
               : Text::tr("People are named of one school at a time. Choose the school above.");
}

QString whyNot(const Lead& lead, const StudyReader& reader, const ReportQuestion& question) {
    if (lead.to != nullptr && qstrcmp(lead.to, "taken") == 0) {
        return reader.isOfCountry && value(question, "county").isEmpty()
                   ? Text::tr("Of the whole country there are the sums of the night, without the courses behind them. "
                              "Choose a county.")
                   : QString();
    }
    return lead.to != nullptr && namesPeople(QLatin1String(lead.to)) ? whyNoNames(reader, question) : QString();
}

/// What is chosen in the report that a row leads to.
QStringList chosenOf(const StudyReader& reader, const Lead& lead, const ReportQuestion& question, const QString& row) {
    QStringList pairs = othersAtAll(question.report, QLatin1String(lead.to));
    if (lead.kind == Lead::Kind::Chosen) {
        if (qstrcmp(lead.key, "county") != 0 || reader.isOfCountry) { // a desk has the schools that it has
            pairs << pair(lead.key, row);
        }
    } else {
        pairs.removeAll(pair("of", {}));
        pairs << pair("of", question.report) << pair("row", row);
        if (const QString by = value(question, boxOfBy(question.report).toLatin1().constData()); !by.isEmpty()) {
            pairs << pair("by", by);
        }
        if (const QString course = value(question, "course"); !course.isEmpty() && hasBox(question.report, "course")) {
            pairs << pair("course", course);
        }
    }
    if (isAboutPeople(question.report)) {
        pairs << pair("population", QString::number(question.population));
    }
    return pairs;
}

} // namespace

bool isAboutPeople(const QString& report) {
    static const QStringList courses{"s10", "s11", "s12", "s13", "s14", "s15", "s16", "s20", "s24", "courses"};
    return !courses.contains(report);
}

bool namesPeople(const QString& report) {
    static const QStringList named{"s01", "s01_tags", "s03_lacking", "s04", "s23", "s25"};
    return named.contains(report);
}

QStringList studyRowsBehind(const QString& report) {
    QStringList all;
    for (const Lead& lead : leads) {
        if (lead.kind == Lead::Kind::Of && report == QLatin1String(lead.to)) {
            all << QLatin1String(lead.report);
        }
    }
    return all;
}

QString boxOfBy(const QString& report) {
    static const QHash<QString, QString> boxes{{"s01", "class"},         {"s06", "level"}, {"s08", "trend"},
                                               {"s15", "said"},          {"s16", "why"},   {"s23", "group"},
                                               {"s22_reasons", "target"}};
    return boxes.value(report, QStringLiteral("by"));
}

QString studyRowPlace(const ReplicaReader& replica, const StudyReader& reader, const ReportQuestion& question,
                      const QString& row) {
    const Lead* lead = leadOf(question.report);
    if (lead == nullptr || row.isEmpty()) {
        return {};
    }
    if (lead->kind == Lead::Kind::Course) {
        return coursePlace(replica, reader, row);
    }
    if (lead->kind == Lead::Kind::Enrolments) {
        return enrolmentsPlace(replica, question);
    }
    if (!whyNot(*lead, reader, question).isEmpty()) {
        return question.report == u"taken" ? coursePlace(replica, reader, row) : QString();
    }
    return QStringLiteral("study-figures:%1?%2")
        .arg(QLatin1String(lead->to), chosenOf(reader, *lead, question, row).join(u'&'));
}

QString whyNoStudyRows(const StudyReader& reader, const ReportQuestion& question) {
    const Lead* lead = leadOf(question.report);
    if (lead == nullptr) {
        return Text::tr("The rows of this report lead to no list.");
    }
    return question.report == u"taken" ? QString() : whyNot(*lead, reader, question);
}

} // namespace inservice
