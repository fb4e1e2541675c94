// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/refusedfield.h"

#include "forms/application/apply/applicationform.h"
#include "forms/application/casewords.h"
#include "forms/look/look.h"
#include "forms/words/words.h"

namespace inservice {

void RefusedField::showCount(look::MessageBar& message, int count, bool allMissing) {
    message.show(
        look::Tone::Bad,
        allMissing
            ? tr("%n field(s) are not filled in yet; they are marked below.", nullptr, count)
            : tr("The data entered in the form is not right yet, please check again. %n field(s) are marked below.",
                 nullptr, count));
}

bool RefusedField::say(const OutboxItem& item, const QString& sentence) {
    const QString& key = item.errorKey;
    const QJsonObject& detail = item.errorDetail;
    if (key == "person.has_account") {
        sayHasAccount();
    } else if (key == "account_name.taken") {
        m_message.show(look::Tone::Bad,
                       tr("This user account is taken. Please choose another one; everything else is kept."));
        mark("account_name", sentence);
    } else if (key == "field.invalid") {
        showCount(m_message, 1, false);
        mark(detail["field"].toString(), words::refusal(Refusal{detail["reason"].toString(), detail.toVariantMap()}));
    } else if (key == "consent.outdated") {
        m_message.show(look::Tone::Warning, sentence);
        m_form.readConsent(detail["key"].toString());
        m_link.syncNow(); // brings the text in force
    } else if (key == "handover.nobody") {
        m_message.show(look::Tone::Bad, sentence);
        mark("takes_over", sentence);
    } else if (key == "account_type.not_offered" || key == "unit.unknown") {
        m_message.show(look::Tone::Bad, sentence);
        mark(key == "unit.unknown" ? QStringLiteral("unit_id") : QStringLiteral("account_type"), sentence);
    } else {
        return false;
    }
    return true;
}

void RefusedField::sayHasAccount() {
    mark("national_id", tr("With this number an account has been applied for already."));
    m_message.show(look::Tone::Bad, hasAccountAdvice(m_form.reviewDesk()), tr("Ask that it be deleted"));
}

/// `field`: as docs/api.md names it.
void RefusedField::mark(const QString& field, const QString& sentence) {
    m_form.setForeignFault(field, sentence);
    m_form.jumpTo(ApplicationForm::nameOf(field));
}

} // namespace inservice
