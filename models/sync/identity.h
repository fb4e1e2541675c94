// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/terms.h"

#include <QJsonArray>
#include <QStringList>

namespace inservice {

/// Who is signed in (api.open).
struct Identity {
    qint64 accountId = 0;
    qint64 personId = 0;
    QString accountName;
    QString name;
    AccountType accountType = AccountType::Operator;
    qint64 unitId = 0;
    bool mustChangePassword = false;
    bool mustBindDevice = false; ///< the centre asks reviewers for a device (綁定行動裝置), and none is bound
    bool mayStay = false;        ///< this PC may keep the session for its next start (保持登入)
    QStringList commands;        ///< command kinds this role may use
    QStringList tabs;            ///< private tables this role may see
    bool operator==(const Identity&) const = default;
};

/// 身份, as it is chosen at sign-in (S3): 教師個人帳號 or 業務帳號. A person may have one of each; names are of both.
enum class AccountKind { Any, Business, Teacher };

/// What came of a password.
struct SignInOutcome {
    /// Closed: 停用, which is said only to whoever knows the password.
    /// CodeNeeded, CodeWrong: the password is right, and the code of the bound device is asked for, or was not.
    /// OtherKind: all of it is right, and the account is not of the kind that was chosen; no session is left.
    enum class Kind { SignedIn, Wrong, Locked, Closed, CodeNeeded, CodeWrong, OtherKind } kind = Kind::Wrong;
    int retryAfterSeconds = 0;
    Identity identity;
};

/// 申請教師個人帳號, as docs/api.md has it (teacher.apply); the password is beside it.
struct TeacherApplication {
    QString nationalId;
    QString name;
    QString birthDate; ///< YYYY-MM-DD
    QString accountName;
    QString email;
    QJsonArray consents; ///< {key, version, sha256} of what was agreed to
};

/// What a right code of 忘記帳號密碼 opens: an account's name, and the salt that its passwords are made with.
struct RecoveredAccount {
    QString accountName;
    QByteArray salt;
};

} // namespace inservice
