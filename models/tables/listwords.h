// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/terms.h"
#include "models/replica/tables/applications.h"

#include <QDateTime>
#include <QJsonObject>
#include <functional>

namespace inservice {

struct ApplicationRow;
enum class CourseState;
enum class ChangeState;

/// The words a list shows for keys. They are in forms/words, which models cannot see: a model gets them when it is
/// made.
struct ListWords {
    std::function<QString(AccountType)> accountType;
    std::function<QString(const ApplicationRow&)> state; ///< how a case stands
    std::function<QString(ReceivedHow)> receivedHow;
    std::function<QString(const QString& actionKey)> action;
    std::function<QString(const QString& kind)> commandKind;
    std::function<QString(const QString& key, const QJsonObject& detail)> refusal;
    std::function<QString(const QString& fieldName)> field;
    std::function<QString(ApplicationState)> listingState{};   ///< how a request to be listed stands
    std::function<QString(CourseState)> courseState{};         ///< 課程處理狀態
    std::function<QString(const QString& key)> classKind{};    ///< 班別性質
    std::function<QString(ChangeState)> changeState{};         ///< how a change of a course stands
    std::function<QString(const QString& path)> courseField{}; ///< 研習名稱
    /// How a request of 修改已結案課程內容 stands.
    std::function<QString(const QString& key)> correctionState{};
};

/// How times stand in lists: Asia/Taipei, 西元 as the seed shows them. Empty for an invalid time.
[[nodiscard]] QString shownTime(const QDateTime& utc);
[[nodiscard]] QString shownDate(const QDateTime& utc);
[[nodiscard]] QString shownDay(const QDate& day); ///< the same of a day
/// The time of day, with its date when it is another day than `now`.
[[nodiscard]] QString shortTime(const QDateTime& utc, const QDateTime& now = QDateTime::currentDateTimeUtc());
/// 115 學年度第 1 學期; `number` as RocDate::semesterNumber().
[[nodiscard]] QString semesterText(int number);
/// The day of a moment in Taiwan.
[[nodiscard]] QDate taiwanDay(const QDateTime& utc);

} // namespace inservice
