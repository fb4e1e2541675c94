// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

#include <QDateTime>

namespace inservice {

/// 研習時數證明 of a course, one's own, with all that stands on the paper.
struct CertificateRow {
    qint64 id = 0;
    int rowVersion = 0;
    QString number; ///< 證明字號
    QString code;   ///< 驗證碼, thirteen signs
    int version = 0;
    QString state;      ///< valid, revoked
    QString revokedFor; ///< corrected (no hours are left), desk; or empty
    QString reason;     ///< of the desk
    QString kind;       ///< hours, credits, lecture
    double hours = 0;
    qint64 awardId = 0;
    qint64 courseId = 0;
    QString name;
    QString unitName; ///< 服務學校 as of then
    qint64 courseNumber = 0;
    QString title;
    qint64 organiserId = 0;
    QString organiser;
    QString dateFrom; ///< ISO
    QString dateTo;
    QString mode;
    QString classKind;
    QString basis; ///< 依據文號; may be empty
    QString issuedOn;
    QDateTime changedAt;
    bool operator==(const CertificateRow&) const = default;
    [[nodiscard]] bool isValid() const { return state == u"valid"; }
};
template<>
const RowTable<CertificateRow>& tableOf<CertificateRow>();

/// 自行登錄: hours from elsewhere as their person has noted them; nobody has confirmed them.
struct SelfRecordRow {
    qint64 id = 0;
    int rowVersion = 0;
    QString platform; ///< 平臺或主辦單位
    QString title;
    QString number;   ///< 課程代碼 or 證明字號 there; may be empty
    QString dateFrom; ///< ISO
    QString dateTo;
    double hours = 0;
    QString note;
    QString source; ///< typed, file
    QDateTime at;
    bool operator==(const SelfRecordRow&) const = default;
};
template<>
const RowTable<SelfRecordRow>& tableOf<SelfRecordRow>();

/// 轉送明細: hours of one's own that are passed on, or are not and why.
struct TransferItemRow {
    qint64 id = 0;
    QString target; ///< civil, environment, preschool
    QString action; ///< add, remove
    qint64 courseId = 0;
    qint64 number = 0; ///< 課程編號
    QString title;
    QString dateFrom; ///< ISO
    QString dateTo;
    QString partName; ///< 分時數; empty: the course
    double hours = 0;
    QString state;     ///< waiting, held, exported, done, failed, replaced, withdrawn
    QString reasonKey; ///< docs/api.md «Records»
    QString reason;    ///< as the other side has said it
    QString batchNumber;
    QDateTime at;
    QDateTime changedAt;
    bool operator==(const TransferItemRow&) const = default;
};
template<>
const RowTable<TransferItemRow>& tableOf<TransferItemRow>();

/// 同意登錄公務人員終身學習時數: one row at most.
struct TransferConsentRow {
    qint64 id = 0;
    int rowVersion = 0;
    QDateTime givenAt;
    QDateTime withdrawnAt; ///< invalid: it holds
    QString nationalId;    ///< masked: under which hours are passed on
    bool operator==(const TransferConsentRow&) const = default;
    [[nodiscard]] bool holds() const { return !withdrawnAt.isValid(); }
};
template<>
const RowTable<TransferConsentRow>& tableOf<TransferConsentRow>();

/// 線上短訊: that one has got, or that one's unit has sent.
struct MessageRow {
    qint64 id = 0;
    qint64 courseId = 0; ///< 0: of a school to its own teachers
    qint64 number = 0;   ///< 課程編號
    QString title;       ///< of the course
    qint64 unitId = 0;
    QString unitName;
    QString audience; ///< all, accepted, waiting, roster
    QString byName;
    QString subject;
    QString text;
    int recipients = 0; ///< whoever sent it knows how many
    QDateTime at;
    QDateTime readAt; ///< of a reader; invalid: not read
    bool operator==(const MessageRow&) const = default;
};
template<>
const RowTable<MessageRow>& tableOf<MessageRow>();

} // namespace inservice
