// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/listwords.h"

#include "forms/words/coursewords.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/lookup.h"
#include "forms/words/words.h"
#include "models/courses/courseterms.h"
#include "models/enrolments/registration.h"

#include <QDateTime>

namespace inservice::words {
namespace {

constexpr Entry Columns[] = {
    {"0", QT_TRANSLATE_NOOP("Words", "Row key")},
    {"1", QT_TRANSLATE_NOOP("Words", "ID number")},
    {"2", QT_TRANSLATE_NOOP("Words", "Name of the participant")},
    {"3", QT_TRANSLATE_NOOP("Words", "Date of birth")},
    {"4", QT_TRANSLATE_NOOP("Words", "Unit of the participant")},
    {"5", QT_TRANSLATE_NOOP("Words", "Title of the participant")},
    {"6", QT_TRANSLATE_NOOP("Words", "Credited hours")},
    {"7", QT_TRANSLATE_NOOP("Words", "Assessment result")},
    {"8", QT_TRANSLATE_NOOP("Words", "Came as")},
    {"9", QT_TRANSLATE_NOOP("Words", "Hours as a lecturer")},
    {"10", QT_TRANSLATE_NOOP("Words", "Note of the list")},
};

/// Codes that always say the same.
constexpr Entry Plain[] = {
    {"R03", QT_TRANSLATE_NOOP("Words", "The ID number was written otherwise (full width, small letters, blanks); it "
                                       "was put right.")},
    {"R17", QT_TRANSLATE_NOOP("Words", "The hours are 0: the person is noted as not having passed.")},
    {"R18", QT_TRANSLATE_NOOP("Words", "The cell holds the error of a formula, not a value. Type the value.")},
    {"R20", QT_TRANSLATE_NOOP("Words", "This row key is nobody's in this course. Take it from the template of this "
                                       "course, or leave it empty and give the ID number.")},
    {"R16", QT_TRANSLATE_NOOP("Words", "Hours of student teachers are registered by their university. Take this row "
                                       "out of the list.")},
};

constexpr Entry Files[] = {
    {"file.open", QT_TRANSLATE_NOOP("Words", "The file could not be opened. Check that it is there and may be read.")},
    {"list.size", QT_TRANSLATE_NOOP("Words", "The file is larger than 5 MiB. Leave only the list in it, without "
                                             "pictures and other sheets, or upload it in parts.")},
    {"list.header", QT_TRANSLATE_NOOP("Words", "None of its first ten rows names the columns. Write a row with "
                                               "their names above the list, or use the template.")},
    {"list.empty", QT_TRANSLATE_NOOP("Words", "It has a row that names the columns, and no row below it. Fill the list "
                                              "in, and choose it again.")},
    {"csv.large", QT_TRANSLATE_NOOP("Words", "It has more rows than a list may have (5,000), or unpacks to more than "
                                             "100 MiB. Divide it, and upload the parts one by one.")},
    {"csv.quotes", QT_TRANSLATE_NOOP("Words", "A quotation mark in it never ends, so nobody knows where its cells "
                                              "end. Save it as a spreadsheet (.ods), and choose that.")},
    {"csv.empty", QT_TRANSLATE_NOOP("Words", "It is empty. Choose another file.")},
};

constexpr Entry Refusals[] = {
    {"upload.large", QT_TRANSLATE_NOOP("Words", "The list has more than 5,000 rows, so nothing was compared. Divide "
                                                "it, and upload the parts one by one.")},
    {"upload.not_visible",
     QT_TRANSLATE_NOOP("Words", "This list is not, or no longer, one that you brought for a course that you run. "
                                "Choose the file again and have it compared.")},
    {"upload.guesses",
     QT_TRANSLATE_NOOP("Words", "Too many rows have ID numbers or birth dates that do not fit the people of this "
                                "course, so nothing is told. Use the template with row keys, and go on tomorrow; the "
                                "service desk can help.")},
    {"upload.changed", QT_TRANSLATE_NOOP("Words", "Somebody in the list has left the course since it was compared, so "
                                                  "nothing was taken in. Have it compared once more.")},
};

QString text(const QVariantMap& values, const char* key) {
    return values.value(QLatin1String(key)).toString();
}

QString nameFault(const QVariantMap& values) {
    const QString reason = text(values, "reason");
    return reason.isEmpty() || reason == u"name.empty"
               ? Words::tr("The name is missing. Write it as it stands on the roster.")
               : refusal({reason, values});
}

QString numberFault(const QVariantMap& values) {
    const QString reason = text(values, "reason");
    if (reason != u"national_id.missing") {
        return refusal({reason, values});
    }
    return values.value(QStringLiteral("proposed")).toLongLong() > 0
               ? Words::tr("There is neither row key nor ID number. Somebody of this name is in the course: say that "
                           "it is they, or give the ID number.")
               : Words::tr("There is neither row key nor ID number, so nobody knows who it is. Give one of them, or "
                           "the date of birth of somebody in the course.");
}

QString hoursFault(const QString& code, const QVariantMap& values) {
    const QString hours = text(values, "hours");
    if (code == u"R07") {
        return Words::tr("%1 is no number of hours in halves. Write it as 3 or 3.5.").arg(hours);
    }
    if (code == u"R08" && values.value(QStringLiteral("credits")).toBool()) {
        return Words::tr("%1 is neither 0 nor the %2 credits of the course; credits are given whole or not at all.")
            .arg(hours, text(values, "most"));
    }
    if (code == u"R08") {
        return Words::tr("%1 hours are more than the %2 of the course. Correct them, or have the course changed first.")
            .arg(hours, text(values, "most"));
    }
    return values.value(QStringLiteral("assess")).toBool()
               ? Words::tr("Hours are given though the assessment was not passed. Say why, or correct one of them.")
               : Words::tr("%1 hours differ from the %2 that presence comes to. Say why in the note, or for all of "
                           "them below.")
                     .arg(hours, text(values, "computed"));
}

QString markFault(const ListFault& fault) {
    const QString marks = text(fault.values, "marks");
    if (marks == u"session") {
        return Words::tr("A session is marked that is not one of this person's. Leave its cell empty.");
    }
    if (marks == u"minutes") {
        return Words::tr("Somebody is late, or leaves early, for longer than the session lasts. Write absent, or "
                         "correct the minutes.");
    }
    if (marks == u"early") {
        return Words::tr("A session is marked that has not begun. Leave its cell empty until then.");
    }
    if (const QString reason = text(fault.values, "reason"); !reason.isEmpty()) {
        return refusal({reason, fault.values});
    }
    const QString value = text(fault.values, "value");
    if (fault.field == ListField::Assessment) {
        return Words::tr("%1 is no result of an assessment. Write passed, failed, or 0 to 100.").arg(value);
    }
    if (fault.field == ListField::Role) {
        return Words::tr("%1 is nobody's part in a course. Write attendee, lecturer or staff.").arg(value);
    }
    return Words::tr(
               "%1 says nothing of presence that is known. Write present, late 10, early 5, leave, duty or absent.")
        .arg(value);
}

QString roleFault(const QVariantMap& values) {
    if (!values.value(QStringLiteral("lecture")).toBool()) {
        return Words::tr("Lecturers and staff get no hours of a participant. Leave them empty, or correct what the "
                         "person came as.");
    }
    return values.value(QStringLiteral("counted")).isValid() && !values.value(QStringLiteral("counted")).toBool()
               ? Words::tr("This course does not count hours of lecturers. Leave them empty.")
               : Words::tr("Hours of a lecturer stand beside somebody who came as something else. Write that "
                           "they came as a lecturer, or leave the hours empty.");
}

QString peopleFault(const QString& code, const QVariantMap& values) {
    if (code == u"R04") {
        return Words::tr("The same person as in row %1. Keep one of the two rows, or join them.")
            .arg(text(values, "other"));
    }
    if (code == u"R05") {
        return values.value(QStringLiteral("number")).toBool()
                   ? Words::tr("The ID number is not that of the person whom the row key names. Check whether it is "
                               "somebody else's.")
                   : Words::tr("The name does not fit the row key or ID number. Check whether it is somebody else's.");
    }
    if (code == u"R06") {
        return text(values, "reason").isEmpty()
                   ? Words::tr("The date of birth is not that of this person. Check it, and the ID number.")
                   : refusal({text(values, "reason"), values});
    }
    if (code == u"R11") {
        const auto state = course::fromKey<EnrolmentState>(text(values, "state"));
        return Words::tr("The enrolment stands at “%1”, and the list has the person there. Taken in, they stand on the "
                         "list.")
            .arg(state ? enrolmentTerm(*state) : QString());
    }
    if (code == u"R14") {
        const QString number = text(values, "number");
        return number.isEmpty()
                   ? Words::tr("Another course has credited hours of the same time. The desk will ask.")
                   : Words::tr("Course %1 has credited hours of the same time. One of the two has to give way.")
                         .arg(number);
    }
    return Words::tr("The unit is not the one on the roster (%1). It is shown; the roster counts.")
        .arg(text(values, "known"));
}

} // namespace

QString listColumn(const ListColumn& column) {
    if (column.session > 0) {
        return Words::tr("Session %1").arg(column.session);
    }
    return column.field ? lookUp(Columns, QString::number(int(*column.field))).value_or(QString()) : QString();
}

QString listFault(const ListFault& fault) {
    if (const auto plain = lookUp(Plain, fault.code)) {
        return *plain;
    }
    if (fault.code == u"R01") {
        return nameFault(fault.values);
    }
    if (fault.code == u"R02") {
        return numberFault(fault.values);
    }
    if (fault.code == u"R07" || fault.code == u"R08" || fault.code == u"R09") {
        return hoursFault(fault.code, fault.values);
    }
    if (fault.code == u"R10") {
        return fault.blocks ? Words::tr("Not enrolled: the course takes nobody who comes without, or a tenth of the "
                                        "list at most. Take the row out, or allow walk-ins in its settings.")
                            : Words::tr("Not enrolled: taken in, the person stands on the list as come without.");
    }
    if (fault.code == u"R12") {
        return roleFault(fault.values);
    }
    if (fault.code == u"R13") {
        return markFault(fault);
    }
    if (fault.code == u"R19") {
        return Words::tr("“%1” cannot be written in Big5; only the exchange file in the old format is concerned.")
            .arg(text(fault.values, "characters"));
    }
    return peopleFault(fault.code, fault.values);
}

QString listFileFault(const QString& key) {
    return lookUp(Files, key)
        .value_or(Words::tr("It is no spreadsheet (.ods, .xlsx) and no list in CSV, or it is damaged. Open it in a "
                            "spreadsheet program, save it as .ods, and choose that."));
}

std::optional<QString> uploadRefusal(const QString& key, const QJsonObject& detail) {
    const int rows = detail.value(QLatin1String("rows")).toInt();
    if (key == u"upload.early") {
        return Words::tr("A list is brought once the course has begun (%1). Until then people enrol, or are accepted.")
            .arg(enrolment::deadlineText(
                QDateTime::fromString(detail.value(QLatin1String("at")).toString(), Qt::ISODate)));
    }
    if (key == u"upload.faulty") {
        return Words::tr("%n row(s) cannot be taken in, so nothing was. Put them right, or tick that they are skipped.",
                         nullptr, rows);
    }
    if (key == u"upload.reason") {
        return Words::tr("%n row(s) have hours other than presence comes to, so nothing was taken in. Say why, in the "
                         "note of each or once for all.",
                         nullptr, rows);
    }
    if (key == u"upload.touched") {
        return Words::tr("%n person(s) of this list have been changed since, so nothing was taken back. Take back the "
                         "others, or put single rows right by hand.",
                         nullptr, detail.value(QLatin1String("people")).toInt());
    }
    if (key == u"upload.state") {
        const QString state = detail.value(QLatin1String("state")).toString();
        return state == u"old" ? Words::tr("The list was compared more than a day ago. Choose the file again and have "
                                           "it compared.")
               : state == u"undone" ? Words::tr("This list has been taken back already. Nothing was done.")
                                    : Words::tr("This list has been taken in already. Nothing was done twice.");
    }
    if (key == u"upload.not_closed") {
        return Words::tr("The exchange file is made of confirmed hours, and this course is not closed. Wait until its "
                         "list is confirmed.");
    }
    return lookUp(Refusals, key);
}

} // namespace inservice::words
