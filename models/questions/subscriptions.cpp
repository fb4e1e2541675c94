// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/subscriptions.h"

namespace inservice::questions {

GuestQuestion<bool> stopSubscription(const QString& code) {
    GuestQuestion<bool> question(QStringLiteral("SELECT api.stop_subscription($1, $2)"), {code},
                                 [](const PgRows&) { return true; });
    question.costsProof = true;
    return question;
}

} // namespace inservice::questions
