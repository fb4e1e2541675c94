// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

#include <QByteArray>
#include <QStringList>

namespace inservice {

/// Somebody of a closed course, for the exchange file; whole number, read for a purpose.
struct ExchangePerson {
    QString nationalId;
    QString hours; ///< 6, 6.5
    QString name;
};

struct ExchangeCourse {
    QString importId; ///< 課程編號: the sender's key
    QString unitCode;
    QStringList natureCodes; ///< of the four levels
    Course course;
    QList<ExchangePerson> people;
};

/// 舊傳報格式: the files of 教師在職進修資訊傳報系統, and what of the texts they could not hold.
struct ExchangeFile {
    QByteArray zip;   ///< courseList.csv, teacherList.csv
    int parts = 1;    ///< courses of 255 people at most, that the course was split into
    QStringList lost; ///< a sentence each: where which characters are □
};

namespace lists {

constexpr int mostOfExchange = 255; ///< people that the exchange takes a course

/// Big5 throughout, every cell in quotation marks. Throws ZipError.
[[nodiscard]] ExchangeFile exchangeFile(const ExchangeCourse& course);

} // namespace lists

} // namespace inservice
