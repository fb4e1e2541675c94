// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

/// Days, times and numbers as one writes them into a table of sessions, or copies them out of a spreadsheet. A time is
/// of the clock in Taiwan and belongs to no day.
namespace inservice::course {

/// 9, 9:00, 0900, 09.00, 9:00:00, 9點30分, 下午1:30, 1:30 PM, in any width. Nothing for what is no time of a day.
[[nodiscard]] std::optional<QTime> timeOfDay(const QString& text);
/// A day as RocDate::parse() takes it, with its weekday or without (3/4(三), 115/3/4 星期三); without a year it is the
/// next such day from `today` on. Nothing for what is no day.
[[nodiscard]] std::optional<QDate> dayOf(const QString& text, const QDate& today);
/// 10, 10分, 1小時, 1:00, 90分鐘; an empty text is none. Nothing for what is no span of minutes up to a day.
[[nodiscard]] std::optional<int> minutesOf(const QString& text);

} // namespace inservice::course
