// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hours/arithmetic.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <utility>

/// The words of closing a course: hours (時數), 結案健檢, lists of participants.
namespace inservice::words {

QString closingTerm(ListRole);     ///< 學員
QString closingTerm(AssessResult); ///< 通過; empty: none yet

/// 6.0: hours as they stand in sums, always with their half.
[[nodiscard]] QString hours(double hours);
/// How hours came about, as they are shown and printed: 「3.0 + 3.0（遲到 10 分，容許）+ 0（缺席）= 6.0 小時」.
[[nodiscard]] QString hoursArithmetic(const HoursArithmetic& arithmetic);

/// What 結案健檢 has found, in a sentence: 「3 人有場次尚未登記出席狀況。」. An id that is not known: itself.
[[nodiscard]] QString closingCheck(const QString& id, int count, const QJsonObject& values);
/// Where it is put right, for its button; empty: nowhere here.
[[nodiscard]] QString closingCure(const QString& id);

/// What the desk alone is told of a row that came by an uploaded list: 「姓名與該證號的資料不符」.
[[nodiscard]] QString uploadDoubt(const QString& code, const QString& known);
/// The catalogue of causes of 修改已結案課程 (漏列人員, 時數錯誤, …): keys and words, and one of them; a key that is
/// none: itself.
[[nodiscard]] QList<std::pair<QString, QString>> correctionCauses();
[[nodiscard]] QString correctionCause(const QString& key);
QString listState(const QString& key); ///< of a list that was handed in: 待審核

} // namespace inservice::words
