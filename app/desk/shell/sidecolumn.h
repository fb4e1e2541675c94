// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QWidget>

class QPushButton;

namespace inservice {

class AccountButton;
class SideBar;

/// The places, and at the foot of their column the mark of a trial and who sits here.
///
/// Object names: openMailbox; those of SideBar and AccountButton.
class SideColumn : public QWidget {
    Q_OBJECT

public:
    explicit SideColumn(QWidget* parent);

    [[nodiscard]] SideBar* places() const { return m_places; }
    [[nodiscard]] AccountButton* account() const { return m_account; }
    /// A narrow window: pictures only, so that what is worked on has the room.
    void setCompact(bool compact);
    void setTrial(bool isTrial) { m_trial->setVisible(isTrial); }

signals:
    void mailboxRequested();

private:
    SideBar* m_places;
    QWidget* m_trial;
    look::StateBadge* m_trialWord;
    QPushButton* m_mailbox;
    AccountButton* m_account;
};

} // namespace inservice
