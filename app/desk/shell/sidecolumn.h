// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace inservice {

class AccountButton;
class SideBar;

/// The places, and at the foot of their column the mark of a trial, who sits here, and the button that folds it.
///
/// Object names: openMailbox, foldSideBar; those of SideBar and AccountButton.
class SideColumn : public QWidget {
    Q_OBJECT

public:
    explicit SideColumn(QWidget* parent);

    [[nodiscard]] SideBar* places() const { return m_places; }
    [[nodiscard]] AccountButton* account() const { return m_account; }
    /// Pictures only, so that what is worked on has the room. `isChosen`: the person may have it otherwise; a narrow
    /// window leaves no choice.
    void setCompact(bool compact, bool isChosen);
    void setTrial(bool isTrial) { m_trial->setVisible(isTrial); }

signals:
    void mailboxRequested();
    void compactRequested(bool compact);

private:
    SideBar* m_places;
    QWidget* m_trial;
    look::StateBadge* m_trialWord;
    QPushButton* m_mailbox;
    AccountButton* m_account;
    QToolButton* m_fold;
    QBoxLayout* m_foot;
    bool m_compact = false;
};

} // namespace inservice
