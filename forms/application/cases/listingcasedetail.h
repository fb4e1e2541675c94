// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QWidget>

class QPushButton;

namespace inservice {

class FieldsView;
class MailedCommand;
class ReasonPanel;
namespace look {
class ValueLabel;
}

/// One request to be listed of this PC: how it stands and what comes next, its correction, its withdrawal, and, once
/// the unit is in the list, the way on to an account there.
///
/// Object names: listingCase, listingCaseHeading, listingCaseState, listingCaseNext, listingCaseMessage,
/// listingCaseGoOn, listingCaseApply, listingCaseWithdraw, listingWithdrawal…, listingCaseFields.
class ListingCaseDetail : public QWidget {
    Q_OBJECT

public:
    explicit ListingCaseDetail(GuestLink& link, QWidget* parent = nullptr);

    void open(const LocalCase& localCase);
    [[nodiscard]] QUuid caseId() const { return m_case.id; }
    /// Asks the centre how it stands now.
    void renew();

signals:
    /// As Page::openRequested().
    void openRequested(const QString& place);
    void changed();

private:
    void connectParts();
    void showNow();
    void showFields();
    void withdraw();

    GuestLink& m_link;
    MailedCommand* m_command;
    LocalCase m_case;
    look::Heading* m_heading;
    look::StateBadge* m_state;
    look::ValueLabel* m_next;
    look::MessageBar* m_message;
    QPushButton* m_goOn;
    QPushButton* m_apply;
    QPushButton* m_withdraw;
    ReasonPanel* m_panel;
    FieldsView* m_fields;
};

} // namespace inservice
