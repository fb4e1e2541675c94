// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestanding.h"
#include "models/domain/terms.h"

#include <QDateTime>
#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <optional>

/// The rows of the replica as values: what the centre said (docs/api.md «Documents»), nothing added.
namespace inservice {

struct CountyRow {
    qint64 id = 0;
    QString code;
    QString name;
};

struct DistrictRow {
    qint64 id = 0;
    qint64 countyId = 0;
    QString name;
    QString zip;
};

struct JobTitleRow {
    qint64 id = 0;
    QString name;
};

struct ReturnReasonRow {
    qint64 id = 0;
    QString key;
    QString text;
    bool aboutPaper = false; ///< only the sealed print is at fault: the data may stand
};

struct UnitKindRow {
    qint64 id = 0;
    QString key;
    QString name;
    QList<AccountType> accountTypes;
    bool needsUnitSeal = false;
    bool belowCollege = false;
};

struct UnitRow {
    qint64 id = 0;
    QString code;
    QString name;
    QString kind;
    QString founder;
    qint64 countyId = 0;
    qint64 districtId = 0;
    QString address;
    QString phone;
    std::optional<qint64> chiefReviewerId;     ///< desk that reviews a 總負責人 (or the only type offered) here
    std::optional<qint64> colleagueReviewerId; ///< desk for 連絡人／作業人員; none: the unit's own 總負責人
    bool hasChief = false;
    bool eligible = true;
    QString searchText; ///< code and name, folded (models/domain/fold.h) when the row came in
};

struct DeskRow {
    qint64 id = 0;
    QString name;
    QString fax;
    QString address;
    QString email;
    QString phone;
    bool approvesBeforePaper = false; ///< whether its rule allows 紙本未到先行核准
};

struct ConsentRow {
    qint64 id = 0;
    QString key;
    QString version;
    QString title;
    QString text;
    QString sha256;
};

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
    QString searchText; ///< number, account name and name, folded
    bool operator==(const ApplicationRow&) const = default;

    /// What says what comes next.
    [[nodiscard]] CaseStanding standing() const {
        return {state, needsPaper, revision, paperRevision, receivedRevision, returnedFor};
    }
};

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
};

struct AccountRow {
    qint64 id = 0;
    QString accountName;
    qint64 personId = 0;
    QString name;
    AccountType accountType = AccountType::Operator;
    qint64 unitId = 0;
    QString phone;
    QString email;
    QString state;
    QDateTime openedAt;
    QDateTime firstSignInAt;
    qint64 applicationId = 0;
    QString searchText; ///< account name and name, folded
};

struct ScanRow {
    qint64 id = 0;
    qint64 applicationId = 0;
    int revision = 0;
    QString name;
    QString mime;
    qint64 size = 0;
    QString sha256;
    QString byName;
    QDateTime at;
    bool isVoid = false;
};

} // namespace inservice
