// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/listmark.h"
#include "models/lists/listtable.h"

#include <QVariantMap>
#include <functional>

namespace inservice {

/// Somebody who is in the course already.
struct ListPerson {
    qint64 enrolmentId = 0;
    QString name;
    QString unit;
    QString unitCode;
    QString title;
    QString state; ///< of the enrolment: accepted, waiting, …

    /// Has a seat, or stands on the list: a row is expected.
    [[nodiscard]] bool isExpected() const;
};

struct ListRow;

/// What of a course its list is judged by.
struct ListCourse {
    double hours = 0; ///< that it may give at most
    bool assesses = false;
    QList<CourseSession> sessions;
    QList<ListPerson> people;
    /// What presence comes to for somebody of the course with the marks of their row, in halves; nothing: it cannot be
    /// computed here. Null: nothing can.
    std::function<std::optional<int>(const ListRow& row)> computed{};
};

/// What cannot be right in a row, or is worth a look: a code of II.6 (R01 … R20).
struct ListFault {
    QString code;
    std::optional<ListField> field; ///< whose cell; none: of the session, or the whole row
    int session = 0;
    bool blocks = true; ///< the row cannot be taken
    QVariantMap values; ///< forms/words/listwords

    bool operator==(const ListFault&) const = default;
};

/// A row of a list, understood. Hours are counted in halves: 6.5 is 13.
struct ListRow {
    int row = 0;            ///< as a spreadsheet numbers it
    qint64 enrolmentId = 0; ///< whom its 列碼 names; 0: nobody
    QString nationalId;
    QString name;
    QString birthDate; ///< ISO
    QString unit;
    QString title;
    std::optional<int> halves;
    QList<ListMark> marks;
    QString assess; ///< passed, failed, or empty
    QString role;   ///< attendee, lecturer, staff
    std::optional<int> lectureHalves;
    QString note;
    QList<ListFault> faults;

    [[nodiscard]] bool canBeTaken() const;
};

namespace lists {

/// All rows, in their order.
[[nodiscard]] QList<ListRow> understood(const ListTable& table, const ListCourse& course);

/// What is done with two rows about one person (R04).
enum class Twice {
    Larger,   ///< the one with more hours stays
    Together, ///< one row with the sessions of both, and their hours together
};
/// Puts such rows right in the table itself. How many rows it has fewer.
int settleTwice(ListTable& table, const QList<ListRow>& rows, Twice how, const ListCourse& course);

/// As upload.try takes them (docs/api.md «List uploads»): rows that cannot be taken are named and left out.
[[nodiscard]] QString wireOf(const QList<ListRow>& rows);
/// 6.5, 6
[[nodiscard]] QString hoursOf(int halves);

} // namespace lists

} // namespace inservice
