// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrolments/registrationterms.h"
#include "models/replica/tables/enrolments.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// One of one's own enrolments with the words around it.
struct OwnEnrolmentRow {
    EnrolmentRow enrolment;
    EnrolmentState state = EnrolmentState::Pending;
    QString organiser;
    std::optional<bool> passed; ///< once hours were awarded: 已核時數, or 未通過
    bool operator==(const OwnEnrolmentRow&) const = default;
};

/// 個人報名記錄
class OwnEnrolmentModel : public MarkedListModel<OwnEnrolmentRow> {
    Q_OBJECT

public:
    enum class Column {
        Number,      ///< 課程代碼
        Title,       ///< 研習名稱
        Organiser,   ///< 辦理研習單位
        Date,        ///< 研習日期
        Mail,        ///< 聯絡信箱
        Result,      ///< 線上報名結果
        CourseState, ///< 課程狀態
        Act,         ///< what can be done about it
        QueuedAt,    ///< 報名時間
        Count,
    };
    enum class Bucket {
        Coming, ///< live, and the course is not over
        Open,   ///< no result yet, or something is to be answered
        Over,   ///< over, cancelled, or not accepted
        All,
        Count,
    };
    /// What one can do about it that is done on its page.
    enum class Act { None, AnswerOffer, Confirm, FollowUp, Cancel };

    explicit OwnEnrolmentModel(const QString& replicaFile, QObject* parent = nullptr);
    ~OwnEnrolmentModel() override;

    [[nodiscard]] static Act actOf(const OwnEnrolmentRow& row, const QDateTime& now);
    [[nodiscard]] static QString actWord(Act act);
    /// 線上報名結果 as the site says it: 未審核.
    [[nodiscard]] static QString resultWord(EnrolmentState state);
    /// 課程狀態: 已報名研習, 研習中, 待核時數, 已核時數, 未通過, 已取消, 課程取消.
    [[nodiscard]] static QString courseWord(const OwnEnrolmentRow& row, const QDateTime& now);
    [[nodiscard]] static QString dayText(const EnrolmentRow& enrolment);

    /// Only those whose course begins within these days; invalid: no limit on that side.
    void setDays(const QDate& from, const QDate& to);
    /// Only those with this result; none: all.
    void setResult(const std::optional<EnrolmentState>& state);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const OwnEnrolmentRow&)> narrowed() const override;
    [[nodiscard]] QVariant state(const OwnEnrolmentRow& row) const override;

private:
    QDate m_from;
    QDate m_to;
    std::optional<EnrolmentState> m_result;
};

} // namespace inservice
