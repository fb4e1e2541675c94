// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

namespace inservice {

class ReplicaReader;

struct ApplicationRow {
    qint64 id = 0;
    QString number;
    int revision = 0;
    int rowVersion = 0;
    qint64 personId = 0;
    AccountType accountType = AccountType::Operator;
    QString accountName;
    QString name;
    Sex sex = Sex::Male;
    QString nationalId; ///< masked
    QString jobTitle;
    qint64 unitId = 0;
    QString subunit;
    QString phone;
    QString fax;
    QString email;
    bool nameSealOnly = false;
    ApplicationState state = ApplicationState::AwaitingPaper;
    std::optional<qint64> reviewerUnitId; ///< none: the unit's own 總負責人
    bool needsPaper = true;
    bool needsUnitSeal = false;
    QDateTime appliedAt;
    QDateTime changedAt;
    int paperRevision = 1; ///< the sealed paper of this revision or a later one counts
    QDateTime receivedAt;  ///< the paper received last, whether it still counts or not
    std::optional<ReceivedHow> receivedHow;
    int receivedRevision = 0; ///< which revision that paper shows; 0: none has come
    std::optional<ReturnedFor> returnedFor;
    bool headSeal = false;
    bool unitSeal = false;
    QDateTime decidedAt;
    std::optional<AccountType> openedAs;
    bool canTakeBack = false;
    QString contentHash;
    bool deletes = false;  ///< 申請事項: 刪除, of the account accountId
    qint64 accountId = 0;  ///< 0: none
    QString deleteReason;  ///< 刪除理由
    qint64 takesOver = 0;  ///< 接任: the account that the approval deletes; 0: none
    QString takesOverName; ///< 姓名 of its person
    bool keyedIn = false;  ///< 登錄紙本申請: by the desk, from a form filled in by hand
    bool operator==(const ApplicationRow&) const = default;

    /// What says what comes next.
    [[nodiscard]] CaseStanding standing() const {
        return {state, needsPaper, revision, paperRevision, receivedRevision, returnedFor, deletes};
    }
};
template<>
const RowTable<ApplicationRow>& tableOf<ApplicationRow>();

struct DecisionRow {
    qint64 id = 0;
    qint64 applicationId = 0;
    int revision = 0;
    QString action; ///< receive, approve, reject, return, note, take_back, open_as, apply, correct, withdraw;
                    ///< by the centre itself: remind, expire, mail_failed
    QStringList reasons;
    QString text;
    qint64 byAccountId = 0;
    QString byName;
    QDateTime at;
    bool operator==(const DecisionRow&) const = default;
};
template<>
const RowTable<DecisionRow>& tableOf<DecisionRow>();

struct ScanRow {
    qint64 id = 0;
    qint64 applicationId = 0; ///< 0: it is the evidence of a request to be listed
    qint64 listingId = 0;
    int revision = 0;
    QString name;
    QString mime;
    qint64 size = 0;
    QString sha256;
    QString byName;
    QDateTime at;
    bool isVoid = false;
    bool operator==(const ScanRow&) const = default;
};
template<>
const RowTable<ScanRow>& tableOf<ScanRow>();

[[nodiscard]] QList<DecisionRow> decisionsOf(const ReplicaReader& replica, qint64 applicationId);
[[nodiscard]] QList<ScanRow> scansOf(const ReplicaReader& replica, qint64 applicationId);

} // namespace inservice
