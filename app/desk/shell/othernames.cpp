// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/othernames.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::OtherNames)
};

struct Names {
    const char* place;
    const char* names; ///< one beside the other, a bar between them
};

constexpr Names Table[] = {
    {"apply", QT_TRANSLATE_NOOP("inservice::OtherNames", "Form 2-1|chief manager|contact|operator|new account")},
    {"cases",
     QT_TRANSLATE_NOOP("inservice::OtherNames", "print the form again|correct an application|withdraw an application")},
    {"downloads",
     QT_TRANSLATE_NOOP("inservice::OtherNames", "empty forms|account form|form for a closed course|manuals")},
    {"colleagues",
     QT_TRANSLATE_NOOP("inservice::OtherNames", "open an account of my unit|open as contact|open as operator")},
    {"accounts",
     QT_TRANSLATE_NOOP(
         "inservice::OtherNames",
         "manage accounts of my unit|delete an account|suspend|change of role|hand over the chief manager")},
    {"releases", QT_TRANSLATE_NOOP("inservice::OtherNames", "left the school|former school")},
    {"contacts", QT_TRANSLATE_NOOP("inservice::OtherNames", "who is the chief manager|telephone of a school")},
    {"desks", QT_TRANSLATE_NOOP("inservice::OtherNames", "telephone of the desk|regional centre")},
    {"schools", QT_TRANSLATE_NOOP("inservice::OtherNames", "no chief manager|remind a school")},
    {"review", QT_TRANSLATE_NOOP("inservice::OtherNames", "receive paper|approve|send back|reject")},
    {"returns", QT_TRANSLATE_NOOP("inservice::OtherNames", "scans|sealed forms|fax")},
    {"teachers",
     QT_TRANSLATE_NOOP("inservice::OtherNames", "manage teacher accounts|left, moved, retired|subjects taught")},
    {"enter-teacher",
     QT_TRANSLATE_NOOP("inservice::OtherNames", "import a personnel list|new teacher|foreign teacher")},
    {"moves", QT_TRANSLATE_NOOP("inservice::OtherNames", "came from another school|objection")},
    {"checkin", QT_TRANSLATE_NOOP("inservice::OtherNames", "beginning of the semester|confirm the roster")},
    {"register-course", QT_TRANSLATE_NOOP("inservice::OtherNames", "new course|open a course|series of courses")},
    {"courses", QT_TRANSLATE_NOOP(
                    "inservice::OtherNames",
                    "manage and upload course data|progress of a course|copy a course|online registration settings")},
    {"course-changes", QT_TRANSLATE_NOOP("inservice::OtherNames", "ask for a change|another day|another lecturer")},
    {"venues", QT_TRANSLATE_NOOP("inservice::OtherNames", "room|place of a course")},
    {"lecturers", QT_TRANSLATE_NOOP("inservice::OtherNames", "recommend a lecturer")},
    {"acceptance", QT_TRANSLATE_NOOP("inservice::OtherNames", "accept|waiting list|draw|who has enrolled")},
    {"named-people", QT_TRANSLATE_NOOP("inservice::OtherNames", "invited people|list of people")},
    {"nominate", QT_TRANSLATE_NOOP("inservice::OtherNames", "send teachers")},
    {"messages", QT_TRANSLATE_NOOP("inservice::OtherNames", "write to those who take part")},
    {"attendance", QT_TRANSLATE_NOOP("inservice::OtherNames", "sign-in sheet|roll call|slips|leave|sign out")},
    {"closing", QT_TRANSLATE_NOOP("inservice::OtherNames", "confirm hours|close a course|evidence of attendance")},
    {"list-upload", QT_TRANSLATE_NOOP("inservice::OtherNames", "import a list of participants|former exchange format")},
    {"corrections", QT_TRANSLATE_NOOP("inservice::OtherNames", "change a closed course|put hours right")},
    {"study-figures", QT_TRANSLATE_NOOP("inservice::OtherNames", "hours of all teachers|charts")},
    {"statistics", QT_TRANSLATE_NOOP("inservice::OtherNames", "number of teachers")},
    {"records", QT_TRANSLATE_NOOP("inservice::OtherNames", "my hours|training record")},
    {"own-enrolments", QT_TRANSLATE_NOOP("inservice::OtherNames", "cancel my enrolment|my result")},
    {"verify", QT_TRANSLATE_NOOP("inservice::OtherNames", "is a certificate genuine")},
    {"outbox", QT_TRANSLATE_NOOP("inservice::OtherNames", "not sent yet|refused|without a connection")},
};

} // namespace

QStringList otherNamesOf(const QString& place) {
    const auto* const found = std::find_if(std::begin(Table), std::end(Table),
                                           [&](const Names& one) { return place == QLatin1String(one.place); });
    return found != std::end(Table) ? Text::tr(found->names).split(u'|') : QStringList();
}

QStringList placesWithOtherNames() {
    QStringList all;
    for (const Names& one : Table) {
        all << QLatin1String(one.place);
    }
    return all;
}

} // namespace inservice
