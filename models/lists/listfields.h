// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

#include <QList>
#include <QString>
#include <optional>

namespace inservice {

/// What a column of a list of participants (研習名單) can hold, beside one session each.
enum class ListField {
    RowKey,       ///< 列碼: whom of the course it is about, in place of the number
    NationalId,   ///< 身分證字號／統一證號
    Name,         ///< 姓名
    BirthDate,    ///< 出生年月日
    Unit,         ///< 服務單位
    Title,        ///< 職稱
    Hours,        ///< 實核時數
    Assessment,   ///< 考核
    Role,         ///< 身分別
    LectureHours, ///< 講師時數
    Note,         ///< 備註
};

/// What a column holds: a field, what somebody was at a session, or nothing that is read.
struct ListColumn {
    std::optional<ListField> field;
    int session = 0; ///< its number; 0: none

    [[nodiscard]] bool isNothing() const { return !field && session == 0; }
    bool operator==(const ListColumn&) const = default;
};

namespace lists {

[[nodiscard]] const QList<ListField>& allFields();
/// Chinese, the first name of a column: 身分證字號.
[[nodiscard]] QString columnName(ListField field);
/// The column of a session in a template: 場次1（8/5 09:00–12:00）.
[[nodiscard]] QString columnName(const CourseSession& session);
/// What a column that is called so holds, by the names that offices give it; a session by its number or its time
/// (場次1, 1, 8/5上午, 2026/8/5 09:00).
[[nodiscard]] ListColumn columnOf(const QString& name, const QList<CourseSession>& sessions);

} // namespace lists

} // namespace inservice
