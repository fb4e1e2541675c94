// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursechecks.h"

#include "models/courses/coursehours.h"
#include "models/courses/faultlist.h"

#include <QRegularExpression>
#include <algorithm>

namespace inservice::course {

namespace {

constexpr int ScopeCodeLength = 13;
constexpr int TitleLeast = 4;
constexpr int TitleMost = 100;
constexpr int BasisNumberLeast = 4;

void checkTitle(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    const QString field = QStringLiteral("title");
    const qsizetype length = characterCount(course.title);
    if (length == 0) {
        list.error(field, "course.title_empty");
    } else if (length < TitleLeast || length > TitleMost) {
        list.error(field, "course.title_length",
                   {{QStringLiteral("minimum"), TitleLeast},
                    {QStringLiteral("maximum"), TitleMost},
                    {QStringLiteral("actual"), length}});
    } else {
        list.text(field, course.title, TitleMost);
    }
    const QList<CourseTag> named = tagsOfTitle(course.title, surroundings.tags);
    if (!named.isEmpty() && std::none_of(named.cbegin(), named.cend(),
                                         [&](const CourseTag& tag) { return course.tags.contains(tag.code); })) {
        list.warn(field, "course.title_tag", {{QStringLiteral("prefix"), titlePrefix(course.title)}});
    }
}

void checkTag(const CourseTag& tag, const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    const QString field = QStringLiteral("tags");
    const QDate first = course.firstDay();
    const QVariantMap named{{QStringLiteral("tag"), tag.label}};
    if (tag.validFrom.isValid() && first.isValid() && tag.validFrom > first) {
        list.error(field, "course.tag_unknown", named);
    } else if (tag.retired || (tag.validTo.isValid() && first.isValid() && tag.validTo < first)) {
        const QDate on = tag.retiredOn.isValid() ? tag.retiredOn : tag.validTo;
        list.error(field, "course.tag_ended",
                   {{QStringLiteral("tag"), tag.label}, {QStringLiteral("on"), on.toString(Qt::ISODate)}});
    } else if (!tag.unitKinds.isEmpty() && surroundings.unitKind &&
               !tag.unitKinds.contains(toKey(*surroundings.unitKind))) {
        list.error(field, "course.tag_unit",
                   {{QStringLiteral("tag"), tag.label}, {QStringLiteral("kinds"), tag.unitKinds}});
    }
    const double hours =
        course.hours.value_or(tag.minHours) * (course.hourUnit == HourUnit::Credit ? HoursOfCredit : 1);
    if (hours < tag.minHours) {
        list.warn(field, "course.tag_hours",
                  {{QStringLiteral("tag"), tag.label}, {QStringLiteral("hours"), tag.minHours}});
    }
    if (tag.lecturer && course.lecturers.isEmpty()) {
        list.warn(field, "course.tag_lecturer", named);
    }
    if (tag.inPerson && course.mode && course.mode != CourseMode::InPerson) {
        list.warn(field, "course.tag_in_person", named);
    }
}

void checkTags(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    const QString field = QStringLiteral("tags");
    if (course.tags.size() > MostTags) {
        list.error(field, "course.tags_too_many", {{QStringLiteral("maximum"), MostTags}});
        return;
    }
    if (surroundings.tags.isEmpty()) {
        return; // the catalogue has not come yet
    }
    for (const QString& code : course.tags) {
        const auto tag = std::find_if(surroundings.tags.cbegin(), surroundings.tags.cend(),
                                      [&](const CourseTag& each) { return each.code == code; });
        if (tag == surroundings.tags.cend()) {
            list.error(field, "course.tag_unknown", {{QStringLiteral("tag"), code}});
        } else {
            checkTag(*tag, course, surroundings, list);
        }
    }
}

void checkBasis(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    static const QRegularExpression usual(QStringLiteral("字第.+號"));
    if (!course.basisKind) {
        list.error(QStringLiteral("basis_kind"), "course.basis_missing");
    }
    const QString field = QStringLiteral("basis_no");
    list.text(field, course.basisNo, 60);
    if (course.basisKind != BasisKind::Numbered) {
        return;
    }
    if (characterCount(course.basisNo) < BasisNumberLeast) {
        list.error(field, "course.basis_no_missing");
    } else if (!course.basisNo.contains(usual)) {
        list.warn(field, "course.basis_no_form");
    }
    if (!course.basisDate.isValid()) {
        list.error(QStringLiteral("basis_date"), "course.basis_date_missing");
    } else if (course.basisDate > surroundings.today) {
        list.error(QStringLiteral("basis_date"), "course.basis_date_future");
    }
}

/// The stage that a nature's path begins with, as the levels of 參加對象 have it; by its id, the old code.
std::optional<AudienceLevel> levelOfStage(qint64 stage) {
    switch (stage) {
    case 10:
        return AudienceLevel::SeniorHigh;
    case 20:
        return AudienceLevel::Vocational;
    case 30:
        return AudienceLevel::JuniorHigh;
    case 40:
        return AudienceLevel::Elementary;
    case 50:
        return AudienceLevel::Kindergarten;
    case 60:
        return AudienceLevel::Special;
    default:
        return std::nullopt;
    }
}

void checkNatures(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    const QString field = QStringLiteral("natures");
    if (course.natures.isEmpty()) {
        list.error(field, "course.nature_missing");
    } else if (course.natures.size() > CourseNatures::Most) {
        list.error(field, "course.nature_too_many", {{QStringLiteral("maximum"), CourseNatures::Most}});
    }
    if (course.natures.size() > CourseNatures::Most || surroundings.natures.isEmpty()) {
        return;
    }
    for (const qint64 id : course.natures) {
        const CourseNature* nature = surroundings.natures.find(id);
        if (nature == nullptr || !surroundings.natures.isChoosable(id)) {
            list.error(field, "course.nature_incomplete",
                       {{QStringLiteral("name"), nature == nullptr ? QString() : nature->name}});
            continue;
        }
        const QList<CourseNature> path = surroundings.natures.path(id);
        const CourseNature& stage = path.constFirst();
        const auto level = levelOfStage(stage.id);
        if (!course.levels.isEmpty() && !course.levels.contains(AudienceLevel::Any) && level &&
            !course.levels.contains(*level)) {
            list.warn(field, "course.nature_level", {{QStringLiteral("level"), stage.name}});
        }
    }
}

void checkPartners(const Course& course, FaultList& list) {
    if (course.partners.size() > MostPartners) {
        list.error(QStringLiteral("partners"), "course.partners_too_many", {{QStringLiteral("maximum"), MostPartners}});
    }
    for (qsizetype i = 0; i < course.partners.size(); ++i) {
        const CoursePartner& partner = course.partners.at(i);
        if (!partner.unitId && partner.name.isEmpty()) {
            list.error(at("partners", i, "name"), "course.partner_empty");
        }
        list.text(at("partners", i, "name"), partner.name, 60);
    }
    if (course.series) {
        if (course.series->name.isEmpty()) {
            list.refuse(QStringLiteral("series.name"), {QStringLiteral("text.empty"), {}});
        }
        list.text(QStringLiteral("series.name"), course.series->name, 60);
    }
}

} // namespace

void FaultList::add(const QString& field, const char* key, const QVariantMap& values, bool blocks) {
    m_faults << CourseFault{field, QString::fromLatin1(key), values, blocks};
}

void FaultList::refuse(const QString& field, const Refusal& refusal) {
    QVariantMap values = refusal.details;
    values.insert(QStringLiteral("reason"), refusal.key);
    error(field, "course.value", values);
}

void FaultList::text(const QString& field, const QString& text, int maximum, bool multiline) {
    if (const auto refusal = PlainText::check(text, {0, maximum, multiline, false})) {
        refuse(field, *refusal);
    }
}

QString at(const char* field, qsizetype index, const char* part) {
    const QString row = QStringLiteral("%1[%2]").arg(QLatin1String(field)).arg(index);
    return *part == '\0' ? row : row + u'.' + QLatin1String(part);
}

QVariantMap numbered(qsizetype index, const QVariantMap& more) {
    QVariantMap values = more;
    values.insert(QStringLiteral("no"), index + 1);
    return values;
}

bool isHttps(const QString& url) {
    static const QRegularExpression form(QStringLiteral("^https://\\S{4,}$"));
    return form.match(url).hasMatch();
}

bool isOutside(const CourseSurroundings& surroundings) {
    return surroundings.unitKind == UnitKind::SocialEducation || surroundings.unitKind == UnitKind::LegalPerson;
}

void checkBasics(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    checkTitle(course, surroundings, list);
    checkTags(course, surroundings, list);
    checkBasis(course, surroundings, list);
    const QString kind = QStringLiteral("class_kind");
    if (!course.classKind) {
        list.error(kind, "course.class_kind_missing");
    } else if (leadsToCredits(*course.classKind) && surroundings.unitKind &&
               surroundings.unitKind != UnitKind::University) {
        list.error(kind, "course.class_kind_degree");
    }
    checkNatures(course, surroundings, list);
    static const QRegularExpression scope(QStringLiteral("^([0-9A-Za-z]{13})?$"));
    if (!scope.match(course.scopeCode).hasMatch()) {
        list.error(QStringLiteral("scope_code"), "course.scope_code_length",
                   {{QStringLiteral("length"), ScopeCodeLength}});
    }
    checkPartners(course, list);
}

QList<CourseFault> check(const Course& course, const CourseSurroundings& surroundings) {
    FaultList list;
    checkBasics(course, surroundings, list);
    checkTimes(course, surroundings, list);
    checkPlace(course, surroundings, list);
    checkHours(course, surroundings, list);
    checkAudience(course, surroundings, list);
    checkRegistration(course, list);
    checkPeople(course, surroundings, list);
    checkContent(course, surroundings, list);
    checkClosing(course, list);
    return list.faults();
}

QList<CourseFault> checkSessions(const Course& course, const CourseSurroundings& surroundings) {
    FaultList list;
    checkTimes(course, surroundings, list);
    QList<CourseFault> faults = list.faults();
    faults.removeIf([](const CourseFault& fault) { return !fault.field.startsWith(QLatin1String("sessions")); });
    return faults;
}

bool hasErrors(const QList<CourseFault>& faults) {
    return std::any_of(faults.cbegin(), faults.cend(), [](const CourseFault& fault) { return fault.blocks; });
}

} // namespace inservice::course
