// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"
#include "models/sync/guestlink.h"

#include <QCoreApplication>

namespace inservice {

namespace look {
class MessageBar;
}
class ApplicationForm;

/// What the centre has against one field of an application: said at the field, and above the form.
class RefusedField {
    Q_DECLARE_TR_FUNCTIONS(inservice::RefusedField)

public:
    RefusedField(GuestLink& link, ApplicationForm& form, look::MessageBar& message)
        : m_link(link)
        , m_form(form)
        , m_message(message) {}

    /// How many fields are marked; `allMissing`: none is wrong, they are only not filled in.
    static void showCount(look::MessageBar& message, int count, bool allMissing);
    /// `sentence`: of the refusal. False: it is against no field.
    bool say(const OutboxItem& item, const QString& sentence);

private:
    void sayHasAccount();
    void mark(const QString& field, const QString& sentence);

    GuestLink& m_link;
    ApplicationForm& m_form;
    look::MessageBar& m_message;
};

} // namespace inservice
