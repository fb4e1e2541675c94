// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/sheet.h"
#include "models/questions/acceptance.h"

#include <QStringList>

namespace inservice {

/// A line of the minutes: who, and why it was decided so.
struct MinutesLine {
    QString no;
    QString name;
    QString school;
    QString jobTitle;
    QString why;     ///< 優先組 2｜同校第 1 位｜報名序 14
    QString decided; ///< by whom and when, with the reason; several lines
};

/// Those of one state.
struct MinutesPart {
    QString title; ///< 錄取（12 人）
    QList<MinutesLine> lines;
};

/// 錄取紀錄 of a course, as an organiser files it.
struct Minutes {
    QString title; ///< number and title of the course
    QList<std::pair<QString, QString>> facts;
    QList<MinutesPart> parts;
    QString printedBy;
};

/// What was done with one enrolment, a line each: 「2026/03/01 09:10　王承辦　錄取」, the reason behind it.
[[nodiscard]] QString decidedInWords(const QList<questions::EnrolmentMinute>& ofOne);
[[nodiscard]] std::vector<Sheet> layOutMinutes(const Minutes& minutes, const QDateTime& now);
[[nodiscard]] std::shared_ptr<const Document> minutesDocument(const Minutes& minutes, const QDateTime& now);

} // namespace inservice
