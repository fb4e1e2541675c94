// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/sheet/signincode.h"
#include "forms/paper/document.h"
#include "forms/paper/sheet.h"
#include "models/courses/course.h"

#include <QHash>

namespace inservice {

/// A line of a sign-in sheet.
struct SigninPerson {
    qint64 enrolmentId = 0;
    int classNo = 0; ///< 班; 0: none
    QString unit;
    QString title;
    QString name;
    QHash<int, QString> excused; ///< by session: what stands where they would sign, 「公假」
};

/// What a sign-in sheet says of its course.
struct SigninCourse {
    qint64 number = 0;
    QString title;
    QString organiser;
    QString place;
    QList<CourseSession> sessions;
    QHash<int, QString> lecturers; ///< names, by session
    QHash<int, int> classes;       ///< by session: whose class it is; 0 or none: everybody's
};

/// Where one signs.
enum class SigninBoxes {
    Once,  ///< 簽到
    InOut, ///< 簽到, 簽退
    Day,   ///< a sheet a day: a box for each of its sessions; a session over noon has 上午 and 下午
};

struct SigninSetting {
    SigninBoxes boxes = SigninBoxes::Day;
    bool isMasked = false; ///< 王○明 in place of the whole name
    bool byClass = false;  ///< a sheet for each class
    int walkIns = 5;       ///< rows without a name, for 現場報名
    QList<int> sessions;   ///< their numbers
};

namespace signin {

/// Which sheets there are: the sessions that are on one.
[[nodiscard]] QList<QList<CourseSession>> sheets(const SigninCourse& course, const SigninSetting& setting);
/// The list that a sheet is printed from: other people, or another order, and it is another one.
[[nodiscard]] QString listHash(const QList<SigninPerson>& people);
/// The pages of all sheets that are asked for. `people` in the order in which they stand there.
[[nodiscard]] std::vector<Sheet> layOut(const SigninCourse& course, const QList<SigninPerson>& people,
                                        const SigninSetting& setting);
[[nodiscard]] std::shared_ptr<const Document> document(const SigninCourse& course, const QList<SigninPerson>& people,
                                                       const SigninSetting& setting);

} // namespace signin

} // namespace inservice
