// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/rights.h"

#include <QHash>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace inservice {

/// What can be done with a case, a button each; above them why something cannot be done now.
///
/// Object names: caseReceive, caseApprove, caseOpenContact, caseOpenOperator, caseReturn, caseReject, caseNote,
/// caseTakeBack, caseWhyNot.
class DeedBar : public QWidget {
    Q_OBJECT

public:
    /// `isChief`: in the words of a school's own 總負責人, else of a desk.
    DeedBar(bool isChief, QWidget* parent);

    void setPossible(const std::function<Possible(Deed)>& possible);
    /// The first button that can be pressed gets the focus; false if there is none.
    bool focusFirst();

signals:
    void chosen(inservice::Deed deed);

private:
    QHash<int, QPushButton*> m_buttons;
    QLabel* m_whyNot = nullptr;
};

} // namespace inservice
