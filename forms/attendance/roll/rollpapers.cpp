// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollpapers.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <QCollator>
#include <algorithm>

namespace inservice::roll {
namespace {

QString organiserOf(AccountLink& link, const Held& held) {
    const std::optional<UnitRow> unit = link.replica().row<UnitRow>(held.course.unitId);
    return unit ? unit->name : QString();
}

/// As a clerk looks for somebody: by unit, then by name.
QList<RollRow> inOrder(AccountLink& link, const Held& held) {
    QList<RollRow> rows = RollModel::everybodyOf(link.replica(), held.course.id);
    QCollator collator(QLocale(QLocale::Chinese, QLocale::Taiwan));
    std::sort(rows.begin(), rows.end(), [&collator](const RollRow& a, const RollRow& b) {
        const int unit = collator.compare(a.unit, b.unit);
        const int name = unit != 0 ? unit : collator.compare(a.enrolment.name, b.enrolment.name);
        return name != 0 ? name < 0 : a.enrolment.id < b.enrolment.id;
    });
    return rows;
}

} // namespace

SigninCourse signinCourse(AccountLink& link, const Held& held) {
    SigninCourse course{
        held.course.number, held.course.title, organiserOf(link, held), held.place, held.form.sessions, {}, {}};
    for (const CourseSession& session : held.form.sessions) {
        course.classes.insert(session.no, classOf(held, session.no));
        course.lecturers.insert(session.no, lecturersOf(held.form, session));
    }
    return course;
}

QList<SigninPerson> signinPeople(AccountLink& link, const Held& held) {
    QList<SigninPerson> people;
    const QList<RollRow> rows = inOrder(link, held);
    for (const RollRow& row : rows) {
        SigninPerson person{row.enrolment.id,       row.enrolment.classNo, row.unit,
                            row.enrolment.jobTitle, row.enrolment.name,    {}};
        for (const PresenceMark& mark : row.marks) {
            if (mark.code == PresenceCode::Leave || mark.code == PresenceCode::DutyLeave) {
                person.excused.insert(mark.session, mark.code == PresenceCode::Leave ? QStringLiteral("請假")
                                                                                     : QStringLiteral("公假"));
            }
        }
        people << person;
    }
    return people;
}

SlipCourse slipCourse(AccountLink& link, const Held& held) {
    return {held.course.number, held.course.title, organiserOf(link, held), held.place, held.form.sessions};
}

QList<AdmissionSlip> slipsOf(AccountLink& link, const Held& held, const QHash<qint64, QString>& slips) {
    QList<AdmissionSlip> all;
    const QList<RollRow> rows = inOrder(link, held);
    for (const RollRow& row : rows) {
        if (const QString code = slips.value(row.enrolment.id); !code.isEmpty()) {
            all << AdmissionSlip{row.enrolment.name, row.unit, row.enrolment.jobTitle, row.enrolment.classNo, code};
        }
    }
    return all;
}

} // namespace inservice::roll
