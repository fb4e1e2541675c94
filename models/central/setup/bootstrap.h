// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/terms.h"

#include <QString>

namespace inservice {

class PgConnection;

/// An account the operator makes: the first of 教師進修網 or of a centre.
struct NewAccount {
    QString unitCode;
    QString accountName;
    QString name;
    Sex sex = Sex::Female;
    QString nationalId;
    QString jobTitle;
    QString phone;
    QString fax;
    QString email;
    AccountType type = AccountType::Reviewer;
};

/// Why an account cannot be made: a sentence per wrong value.
class BootstrapError : public Error {
public:
    using Error::Error;
};

/// Makes the account with this password; `oneTime`: it must be changed at the first sign-in. Values are checked by the
/// rules of models/domain first. Returns its id. Throws BootstrapError, and PgError when the centre says no.
qint64 bootstrapAccount(PgConnection& connection, const NewAccount& account, const QString& password, bool oneTime);
/// Twelve letters and digits without those that are mistaken for each other; keeps the site's rule for passwords.
QString makeOneTimePassword();

} // namespace inservice
