// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/course.h"

#include "models/courses/wirevalue.h"

#include <algorithm>
#include <climits>

namespace inservice {

QDate Course::firstDay() const {
    QDate first;
    for (const CourseSession& session : sessions) {
        if (session.date.isValid() && (!first.isValid() || session.date < first)) {
            first = session.date;
        }
    }
    return first;
}

QDate Course::lastDay() const {
    QDate last;
    for (const CourseSession& session : sessions) {
        if (session.date.isValid() && (!last.isValid() || session.date > last)) {
            last = session.date;
        }
    }
    return last;
}

int Course::quota() const {
    return classCount && classSize ? int(std::clamp<qint64>(qint64(*classCount) * *classSize, 0, INT_MAX)) : 0;
}

void Course::renumberSessions() {
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        sessions[i].no = int(i) + 1;
    }
}

void Course::renumberLecturers() {
    QHash<int, int> newNumber;
    for (qsizetype i = 0; i < lecturers.size(); ++i) {
        newNumber.insert(lecturers.at(i).no, int(i) + 1);
        lecturers[i].no = int(i) + 1;
    }
    for (CourseSession& session : sessions) {
        QList<int> numbers;
        for (const int no : std::as_const(session.lecturers)) {
            if (newNumber.contains(no) && !numbers.contains(newNumber.value(no))) {
                numbers << newNumber.value(no);
            }
        }
        session.lecturers = numbers;
    }
}

QJsonObject Course::toJson() const {
    return course::written(*this).toObject();
}

Course Course::fromJson(const QJsonObject& body) {
    Course course;
    course::read(QJsonValue(body), course);
    return course;
}

} // namespace inservice
