// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QWidget>
#include <functional>

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace inservice {

class AccountButton;
class SideBar;

/// The places with a field to find one, or what the menus have, by its name; at the foot of their column the mark of a
/// trial, who sits here, and the button that folds it.
///
/// Object names: findPlace, noPlaceFound, openMailbox, foldSideBar; those of SideBar and AccountButton.
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

    /// What is found by its name besides the places.
    void setFindable(const std::function<QList<QAction*>()>& actions) { m_findable = actions; }
    /// Into the field, which is there as long as the focus is in this column, even where the column is pictures only.
    void find();

signals:
    /// What find() began has ended: the column may be as it was.
    void findEnded();
    /// Something was found, and is in front now.
    void foundOpened();
    void mailboxRequested();
    void compactRequested(bool compact);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endFinding();
    void followFocus(QWidget* now);
    QLineEdit* m_find;
    QLabel* m_none;
    SideBar* m_places;
    QWidget* m_trial;
    look::StateBadge* m_trialWord;
    QPushButton* m_mailbox;
    AccountButton* m_account;
    QToolButton* m_fold;
    QBoxLayout* m_foot;
    std::function<QList<QAction*>()> m_findable;
    bool m_compact = false;
    bool m_finding = false;
};

} // namespace inservice
