// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollactions.h"

#include "forms/attendance/roll/onlineback.h"
#include "forms/look/buttonaction.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QPushButton>

namespace inservice {

RollActions::RollActions(QWidget* parent)
    : QWidget(parent) {
    auto* row = new look::FlowLayout(this, look::grid);
    row->setContentsMargins({});
    m_sheets = add(tr("Si&gn-in sheets…"), "rollPrintSheets", QStringLiteral("document-print"),
                   tr("Print the si&gn-in sheets…"), &RollActions::sheetsAsked);
    m_readBack = add(tr("Read signed &sheets…"), "rollReadSheets", QStringLiteral("document-open"),
                     tr("Read signed &sheets…"), &RollActions::readingAsked);
    m_online = add(tr("Online attendance log… (&J)"), "rollReadOnline", QStringLiteral("document-open"),
                   tr("Read an online attendance log… (&J)"), &RollActions::onlineAsked);
    m_slips = add(tr("Ad&mission slips…"), "rollPrintSlips", QStringLiteral("document-print"),
                  tr("Print the a&dmission slips…"), &RollActions::slipsAsked);
    m_addWalkIn = add(tr("Somebody wal&ked in…"), "rollAddWalkIn", QStringLiteral("list-add-user"),
                      tr("Somebody wal&ked in…"), &RollActions::walkInAsked);
    m_markRest = add(tr("The others a&bsent…"), "rollMarkRest", QStringLiteral("dialog-ok-apply"),
                     tr("The others a&bsent…"), &RollActions::restAsked);
    m_undo = add(tr("Undo the last (&Z)"), "rollUndo", QStringLiteral("edit-undo"), tr("Undo the last mark (&Z)"),
                 &RollActions::undoAsked);
    m_code = add(tr("&Code on the wall…"), "rollCode", QStringLiteral("view-fullscreen"),
                 tr("Sh&ow the code on the wall…"), &RollActions::codeAsked);
}

QPushButton* RollActions::add(const QString& text, const char* name, const QString& icon, const QString& inMenu,
                              void (RollActions::*asked)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    layout()->addWidget(button);
    new look::ButtonAction(button, icon, inMenu, this);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

QList<QAction*> RollActions::menuActions() const {
    return look::ButtonAction::in(this);
}

void RollActions::settle(const RollCall& call, const State& state) {
    const QString why = call.whyNot();
    const QString whyHere = !why.isEmpty() ? why : call.whyNotHere();
    const QString nobody = state.hasPeople ? QString() : tr("Nobody is on the list of this course yet.");
    look::setPossible(m_sheets, call.whyNoCourse());
    look::setPossible(m_readBack, !why.isEmpty() ? why : nobody);
    m_online->setVisible(OnlineBack::isFor(call));
    look::setPossible(m_online, !nobody.isEmpty() && why.isEmpty() ? nobody : OnlineBack::whyNot(call));
    look::setPossible(m_slips,
                      !call.hasCourse()   ? call.whyNoCourse()
                      : !nobody.isEmpty() ? nobody
                      : !state.hasSlips
                          ? tr("The slips are made by the centre, which has not sent them yet. See in the status bar "
                               "whether the desk is connected.")
                          : QString());
    look::setPossible(m_addWalkIn, whyHere);
    look::setPossible(m_markRest, state.whyNotRest);
    m_code->setVisible(call.hasCourse() && call.held().form.checkin.contains(CheckinKind::Self));
    look::setPossible(m_code, whyHere);
    look::setPossible(m_undo, state.whyNoUndo);
}

} // namespace inservice
