// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <span>

namespace inservice {

/// 蒐集項目: what a form of enrolment can ask beside the own questions of a course.
struct EnrolmentItem {
    /// How it is answered.
    enum class Control {
        Text,      ///< a line
        Choice,    ///< one of `options`
        Phone,     ///< 手機號碼
        Roster,    ///< 身分證字號, 生日: nothing is typed, it is agreed that the centre passes them on
        Number,    ///< years
        Stay,      ///< 住宿狀況: whether, and which nights
        Transport, ///< 交通狀況: how, and where one gets on
        Parking,   ///< 停車證需求: whether, and the plate
        Emergency, ///< 緊急聯絡人: name and phone
    };
    /// 個資類別: what it is and how long it is kept.
    enum class DataClass {
        Ordinary,  ///< P1
        Contact,   ///< P2: deleted with the year of the course
        Sensitive, ///< P3: asked for a purpose, deleted so many days after the course is closed
    };

    const char* code;
    Control control;
    DataClass dataClass;
    int longest;                          ///< characters of a text
    std::span<const char* const> options; ///< keys of a choice
};

namespace enrolment {

constexpr int DaysOfSensitiveData = 90; ///< after the course is closed
constexpr int MostYears = 60;           ///< 年資

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const EnrolmentItem> items();
/// Null for a code that is none.
[[nodiscard]] const EnrolmentItem* item(const QString& code);
/// Those of some class among these, in their order.
[[nodiscard]] QStringList itemsOf(const QStringList& codes, EnrolmentItem::DataClass dataClass);

} // namespace enrolment

} // namespace inservice
