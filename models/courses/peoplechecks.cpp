// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursehours.h"
#include "models/courses/faultlist.h"
#include "models/domain/emailaddress.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"
#include "models/domain/phonenumber.h"

#include <QRegularExpression>

/// F 承辦人與講師, G 內容, H 銜接與結案.
namespace inservice::course {

namespace {

constexpr int ContentLeast = 10;
constexpr int MostTerm = 999;

void checkContact(const CourseContact& contact, qsizetype i, FaultList& list) {
    if (contact.name.isEmpty()) {
        list.error(at("contacts", i, "name"), "course.contact_name");
    } else if (const auto name = PersonName::parse(contact.name); !name) {
        list.refuse(at("contacts", i, "name"), name.refusal());
    }
    if (contact.phone.isEmpty()) {
        list.error(at("contacts", i, "phone"), "course.contact_phone");
    } else if (const auto phone = PhoneNumber::parse(contact.phone); !phone) {
        list.refuse(at("contacts", i, "phone"), phone.refusal());
    }
    if (!EmailAddress::parse(contact.email)) {
        list.error(at("contacts", i, "email"), "course.contact_email");
    }
}

void checkLecturer(const Course& course, qsizetype i, FaultList& list) {
    const CourseLecturer& lecturer = course.lecturers.at(i);
    if (lecturer.name.isEmpty()) {
        list.error(at("lecturers", i, "name"), "course.lecturer_name");
    }
    list.text(at("lecturers", i, "name"), lecturer.name, 50);
    list.text(at("lecturers", i, "unit"), lecturer.unit, 60);
    list.text(at("lecturers", i, "title"), lecturer.title, 50);
    list.text(at("lecturers", i, "expertise"), lecturer.expertise, 200, true);
    // A masked number has come from the centre, which knows the whole one.
    if (lecturer.nationalId.contains(u'*')) {
        return;
    }
    if (lecturer.nationalId.isEmpty()) {
        if (course.lectureCredit && lecturer.kind == LecturerKind::External) {
            list.warn(at("lecturers", i, "national_id"), "course.lecturer_id",
                      {{QStringLiteral("name"), lecturer.name}});
        }
    } else if (const auto id = NationalId::parse(lecturer.nationalId); !id) {
        list.refuse(at("lecturers", i, "national_id"), id.refusal());
    }
}

} // namespace

void checkPeople(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    if (course.contacts.isEmpty()) {
        list.error(QStringLiteral("contacts"), "course.contact_missing");
    }
    for (qsizetype i = 0; i < course.contacts.size(); ++i) {
        checkContact(course.contacts.at(i), i, list);
    }
    if (course.lecturers.isEmpty() && isOutside(surroundings)) {
        list.error(QStringLiteral("lecturers"), "course.lecturers_missing");
    } else if (course.lecturers.size() > MostLecturers) {
        list.error(QStringLiteral("lecturers"), "course.lecturers_too_many",
                   {{QStringLiteral("maximum"), MostLecturers}});
        return;
    }
    for (qsizetype i = 0; i < course.lecturers.size(); ++i) {
        checkLecturer(course, i, list);
    }
}

QList<CourseFault> checkLecturers(const Course& course) {
    FaultList list;
    for (qsizetype i = 0; i < course.lecturers.size(); ++i) {
        checkLecturer(course, i, list);
    }
    return list.faults();
}

void checkContent(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    static const QRegularExpression closedFormats(QStringLiteral("[.](docx|xlsx|pptx)$"),
                                                  QRegularExpression::CaseInsensitiveOption);
    if (characterCount(course.content) < ContentLeast) {
        list.error(QStringLiteral("content"), "course.content_short", {{QStringLiteral("minimum"), ContentLeast}});
    }
    list.text(QStringLiteral("goals"), course.goals, 1000, true);
    list.text(QStringLiteral("content"), course.content, 4000, true);
    list.text(QStringLiteral("notes"), course.notes, 1000, true);
    bool hasPlan = false;
    for (qsizetype i = 0; i < course.files.size(); ++i) {
        hasPlan = hasPlan || course.files.at(i).kind == CourseFileKind::Plan;
        const QString name = surroundings.fileNames.value(course.files.at(i).id);
        if (name.contains(closedFormats)) {
            list.warn(at("files", i), "course.file_odf", {{QStringLiteral("name"), name}});
        }
    }
    if (isOutside(surroundings) && !hasPlan) {
        list.error(QStringLiteral("files"), "course.plan_missing");
    }
    if (course.files.size() > MostFiles) {
        list.error(QStringLiteral("files"), "course.files_too_many", {{QStringLiteral("maximum"), MostFiles}});
    }
}

namespace {

void checkParts(const Course& course, FaultList& list) {
    if (course.parts.size() > MostParts) {
        list.error(QStringLiteral("parts"), "course.parts_too_many", {{QStringLiteral("maximum"), MostParts}});
        return;
    }
    double total = 0;
    for (qsizetype i = 0; i < course.parts.size(); ++i) {
        const CoursePart& part = course.parts.at(i);
        if (part.name.isEmpty()) {
            list.error(at("parts", i, "name"), "course.part_name", numbered(i));
        }
        list.text(at("parts", i, "name"), part.name, 40);
        if (!part.hours || *part.hours <= 0 || !isHalfStep(*part.hours)) {
            list.error(at("parts", i, "hours"), "course.part_hours", numbered(i));
        }
        if (course.civil && part.category.isEmpty()) {
            list.error(at("parts", i, "category"), "course.part_category", numbered(i));
        }
        total += part.hours.value_or(0);
    }
    if (course.hours && total > *course.hours) {
        list.error(QStringLiteral("parts"), "course.parts_over",
                   {{QStringLiteral("total"), total}, {QStringLiteral("hours"), *course.hours}});
    }
}

} // namespace

void checkClosing(const Course& course, FaultList& list) {
    static const QRegularExpression code(QStringLiteral("^[0-9A-Za-z]{1,20}$"));
    if (course.civil) {
        if (!code.match(course.civil->category).hasMatch()) {
            list.error(QStringLiteral("civil.category"), "course.civil_category");
        }
        if (course.civil->term < 1 || course.civil->term > MostTerm) {
            list.error(QStringLiteral("civil.term"), "course.civil_term",
                       {{QStringLiteral("minimum"), 1}, {QStringLiteral("maximum"), MostTerm}});
        }
    }
    if (course.environment) {
        if (course.environment->method.isEmpty() || course.environment->category.isEmpty()) {
            list.error(QStringLiteral("environment"), "course.environment_codes");
        }
        list.text(QStringLiteral("environment.summary"), course.environment->summary, 200, true);
    }
    checkParts(course, list);
    if (course.deputies.size() > MostDeputies) {
        list.error(QStringLiteral("deputies"), "course.deputies_too_many", {{QStringLiteral("maximum"), MostDeputies}});
    }
}

} // namespace inservice::course
