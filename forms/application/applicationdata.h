// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/applicationpaper.h"
#include "models/domain/terms.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/tables/unitfinder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace inservice {

/// What is being done with 表2-1.
enum class FormMode {
    Apply,   ///< 申請: everything is filled in
    Correct, ///< 補正 after 退回補正: account, name and ID stand; no password, no consent again
    KeyIn,   ///< 登錄紙本申請: a desk keys in what somebody filled in by hand; no password
};

/// 表2-1 as it has been typed so far, right or wrong (domain.md 2.1). Everything but the passwords goes into a draft.
struct ApplicationData {
    std::optional<AccountType> accountType; ///< 申請類型
    QString accountName;                    ///< 使用者帳號
    QString name;                           ///< 姓名
    std::optional<Sex> sex;                 ///< 性別
    QString nationalId;                     ///< 身分證字號／統一證號
    QString jobTitle;                       ///< 職稱
    qint64 countyId = 0;                    ///< 縣市; 0: not chosen
    qint64 districtId = 0;                  ///< 鄉鎮
    QString unitKind;                       ///< 單位類別, by key
    qint64 unitId = 0;                      ///< 服務單位
    QString subunit;                        ///< 所屬院、系、所、處、室名稱
    QString takesOver;                      ///< 接任: 姓名 of the 總負責人 whose place it is; empty: nobody's
    QString phone;                          ///< 聯絡電話
    QString fax;                            ///< 傳真電話
    QString email;                          ///< E-Mail
    QString emailRepeat;                    ///< 確認E-Mail
    bool nameSealOnly = false;              ///< 主管只有姓名章
    QJsonArray consents;                    ///< the texts agreed to: {key, version, sha256}; empty: not ticked

    QString password; ///< never in a draft
    QString passwordRepeat;

    [[nodiscard]] QJsonObject toJson() const; ///< without passwords
    static ApplicationData fromJson(const QJsonObject& fields);
    /// From a case as the centre tells it (api.case), for a correction.
    static ApplicationData fromCase(const QJsonObject& document, const UnitIndex& units);

    /// One field (docs/api.md) as the centre has it; what hangs on it goes with it.
    void take(const QString& field, const QJsonValue& value, const UnitIndex& units);

    /// Nobody has typed or chosen anything.
    [[nodiscard]] bool isEmpty() const;
};

/// Something that keeps a form from being sent.
struct FieldFault {
    QString
        field;    ///< name of docs/api.md (and passwordRepeat, emailRepeat, consents, county, district, unitKind, unit)
    QString text; ///< what is wrong
    bool missing = false; ///< nothing has been filled in here yet
    bool operator==(const FieldFault&) const = default;
};

/// Nothing is wrong, something is merely not there yet.
[[nodiscard]] bool allMissing(const QList<FieldFault>& faults);

/// The three texts in the order they are read in, whichever was renewed last.
[[nodiscard]] QList<ConsentRow> inReadingOrder(QList<ConsentRow> texts);
/// The texts in force as a consent to them is kept: {key, version, sha256} each.
[[nodiscard]] QJsonArray consentTo(const QList<ConsentRow>& texts);

/// All that still keeps the form from being sent, in the paper's order. Help for the person; the centre decides again.
/// Without `withPasswords` (a draft at rest has none) they count as missing.
[[nodiscard]] QList<FieldFault> faultsOf(const ApplicationData& data, const UnitIndex& units,
                                         const QList<ConsentRow>& texts, FormMode mode);

/// The fields of the form in a body (docs/api.md), values in their stored form. Only for data without faults.
[[nodiscard]] QJsonObject formBody(const ApplicationData& data);
/// The body of application.apply (docs/api.md), values in their stored form. Only for data without faults.
[[nodiscard]] QJsonObject applyBody(const ApplicationData& data, const QJsonObject& verifier,
                                    const QString& installation);
/// The `fields` of application.correct: what differs from the case, base beside new. Empty: nothing was changed.
[[nodiscard]] QJsonObject correctedFields(const QJsonObject& document, const ApplicationData& data);

/// What was changed here and meanwhile also at the centre, in the shape of field.conflict: {name: {base, mine,
/// theirs}}.
[[nodiscard]] QJsonObject conflictsOf(const QJsonObject& before, const QJsonObject& now, const ApplicationData& mine);

/// The paper of a form that has not been sent.
[[nodiscard]] ApplicationPaper draftPaper(const ApplicationData& data, const UnitIndex& units,
                                          const QList<DeskRow>& desks);
/// The paper of an accepted case, from api.case_paper.
[[nodiscard]] ApplicationPaper casePaper(const QJsonObject& document, const UnitIndex& units);

/// The desk that reviews this type at this unit; none: the unit's own 總負責人 decides, or nothing is known yet.
[[nodiscard]] std::optional<qint64> reviewerOf(const UnitRow& unit, std::optional<AccountType> type);

} // namespace inservice
