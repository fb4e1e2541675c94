// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcall.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace inservice {

/// The buttons over a roll, each with the reason why it cannot be pressed now.
///
/// Object names: rollPrintSheets, rollReadSheets, rollReadOnline, rollPrintSlips, rollAddWalkIn, rollMarkRest,
/// rollUndo, rollCode.
class RollActions : public QWidget {
    Q_OBJECT

public:
    /// What the reasons hang on beside course and session.
    struct State {
        bool hasPeople = false;
        bool hasSlips = false;
        QString whyNotRest;
        QString whyNoUndo;
    };

    explicit RollActions(QWidget* parent = nullptr);

    void settle(const RollCall& call, const State& state);
    /// For the menu of the page.
    [[nodiscard]] QList<QAction*> menuActions() const;

signals:
    void sheetsAsked();
    void readingAsked();
    void onlineAsked();
    void slipsAsked();
    void walkInAsked();
    void restAsked();
    void undoAsked();
    void codeAsked();

private:
    QPushButton* add(const QString& text, const char* name, const QString& icon, const QString& inMenu,
                     void (RollActions::*asked)());

    QPushButton* m_sheets;
    QPushButton* m_readBack;
    QPushButton* m_online;
    QPushButton* m_slips;
    QPushButton* m_addWalkIn;
    QPushButton* m_markRest;
    QPushButton* m_undo;
    QPushButton* m_code;
};

} // namespace inservice
