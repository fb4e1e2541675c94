// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/pgconnection.h"
#include "models/domain/error.h"
#include "models/domain/terms.h"

#include <QJsonObject>
#include <QString>

namespace inservice {

/// What an applicant fills in, for a demonstration or a test.
struct DemoForm {
    AccountType accountType = AccountType::ChiefManager;
    QString accountName;
    QString name;
    Sex sex = Sex::Female;
    QString nationalId;
    QString jobTitle;
    QString unitCode;
    QString subunit;
    QString phone;
    QString fax;
    QString email;
    QString password;
    QJsonObject verifier; ///< instead of a password, when many forms share one
    bool nameSealOnly = false;
};

/// A case as its applicant has it.
struct DemoCase {
    QString secret;
    qint64 id = 0;
    QString number;
    int revision = 0;
};

/// A refused command, or an answer no true centre gives.
class DemoError : public Error {
public:
    using Error::Error;
};

/// Plays applicants and officers through the same functions that a desk calls (docs/api.md), with nothing but a desk's
/// rights; only the mailed code is read from the mailbox as administrator. For a trial's demonstration data and for
/// tests.
class SampleClient {
public:
    /// Throws PgError.
    SampleClient(const QString& deskUri, const QString& adminUri);

    /// Asks for a code, reads it, enters it, applies. Throws PgError, DemoError.
    DemoCase apply(const DemoForm& form);
    /// 申請教師個人帳號 of somebody on a roster: as teacher.apply takes it, without the verifier; the centre answers
    /// it. Throws PgError, DemoError.
    void applyAsTeacher(QJsonObject who, const QString& password);
    /// A command of the applicant. Throws PgError, DemoError when it is rejected.
    QJsonObject submitAnon(const QString& secret, const QString& kind, const QJsonObject& body);

    /// Signs in and returns the token. Throws PgError, DemoError.
    QString signIn(const QString& login, const QString& password);
    /// Ends the session. Throws PgError.
    void signOut(const QString& token);
    /// A command of a signed-in person. Throws PgError, DemoError when it is rejected.
    QJsonObject submit(const QString& token, const QString& kind, const QJsonObject& body);
    /// Somebody is entered into the roster of a unit: who it is, then the entry; `who` as teacher.look takes it, `more`
    /// as teacher.register does. Throws PgError, DemoError.
    qint64 enterTeacher(const QString& token, const QJsonObject& who, qint64 titleId, const QJsonObject& more = {});
    /// One document of the own scope, as it stands now; empty if it is not visible.
    QJsonObject document(const QString& token, const QString& table, qint64 id);

    /// The newest six-digit code mailed to an address; empty if there is none.
    QString newestCode(const QString& address);
    /// The id of a unit. Throws DemoError if there is none of this code.
    qint64 unitId(const QString& code);

private:
    /// The texts in force for such an account, as one agrees to them.
    [[nodiscard]] QJsonArray consents(bool ofTeacher);
    /// A command that needs a code mailed to `email`, which is asked for, read and entered.
    QJsonObject submitProved(const QString& secret, const QString& kind, const QString& email, const QJsonObject& body);
    PgConnection m_anon;
    PgConnection m_user;
    PgConnection m_admin;
};

} // namespace inservice
