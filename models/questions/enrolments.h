// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrolments/registration.h"
#include "models/sync/question.h"

#include <QHash>

/// What is asked at the centre about 線上報名 (docs/api.md «Enrolments»).
namespace inservice::questions {

/// What the centre says to somebody: a key with what its sentence needs (forms/words).
struct EnrolmentSaying {
    QString key;
    QJsonObject values;
    bool operator==(const EnrolmentSaying&) const = default;
};

/// A line of the list below the form, as far as it is shown to those who enrol.
struct ListedEnrolment {
    int no = 0;   ///< 編號, by 處理狀態 and 報名時間
    QString name; ///< masked but for one's own
    QString sex;  ///< male, female
    QString unit;
    QString staffGroup; ///< 職位類別
    EnrolmentState state = EnrolmentState::Pending;
    QDateTime at;
    bool isOwn = false;
    bool operator==(const ListedEnrolment&) const = default;
};

/// One's own enrolment that is live.
struct OwnEnrolment {
    qint64 id = 0;
    int rowVersion = 0;
    EnrolmentState state = EnrolmentState::Pending;
    int position = 0; ///< on the waiting list; 0: not on it
    QDateTime at;
    QString reason;
    QDateTime offerUntil;
    QJsonObject answers;
    QStringList followUp;  ///< items and questions that came after one had enrolled
    bool confirmed = true; ///< false: 薦派, and one has not said that one comes
    QString classroom;     ///< 線上教室, for who is accepted
    QString sentBy;        ///< 薦派: the unit that has sent one; empty: none has
    bool operator==(const OwnEnrolment&) const = default;
};

/// 薦派 of one's own school or desk: how many it may name for a course, and has.
struct OwnNominations {
    std::optional<int> quota; ///< none: as many as it likes; 0: it is not among those who name anybody
    int used = 0;
    QList<qint64> teachers;                                ///< whom it has named
    QHash<qint64, qint64> others;                          ///< of a school's roster: whom a desk has named, and which
    std::optional<EnrolmentSaying> refusal = std::nullopt; ///< why nobody can be named now
};

/// 線上報名或取消報名: the form of a course for the teacher who asks.
struct EnrolmentPage {
    qint64 number = 0;
    qint64 courseId = 0;
    QString title;
    QDateTime startsAt;
    QDateTime now; ///< the centre's clock when it answered
    QDateTime openAt;
    QDateTime closeAt;
    int onlineLeft = 0; ///< 線上報名餘額
    int enrolled = 0;
    RegistrationSettings settings; ///< as far as they are for everybody
    QList<QDate> nights;
    int classes = 1;
    QString consentVersion; ///< of what is to be agreed to; empty: nothing is
    QString consentTitle;
    QString consentText;
    QDate deleteOn;                         ///< when sensitive answers go
    QJsonObject prefill;                    ///< what is known already, by item
    QString drawHash;                       ///< of the secret that orders a draw; empty: there is none
    QString drawSecret;                     ///< once the result is out
    std::optional<EnrolmentSaying> refusal; ///< what stands in the way before anything is answered
    QList<EnrolmentSaying> warnings;
    std::optional<OwnEnrolment> own;
    QList<ListedEnrolment> list;
    std::optional<OwnNominations> nominations; ///< for a school or desk
    bool isKept = false; ///< made of what lies on this PC: seats, list and what the centre knows of one are not there
};

/// A form as the centre writes it.
[[nodiscard]] std::optional<EnrolmentPage> readEnrolmentPage(const QJsonObject& answer);

/// Nothing for a course that is not to be seen.
[[nodiscard]] AccountQuestion<std::optional<EnrolmentPage>> enrolmentPage(qint64 number);

} // namespace inservice::questions
