// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checkin/checkinbar.h"

#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/look/buttonaction.h"
#include "forms/look/whynot.h"
#include "models/domain/rocdate.h"
#include "models/tables/listwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr QSize progressSize(160, 10); ///< px

} // namespace

CheckinBar::CheckinBar(QWidget* parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_notice(new look::MessageBar(this))
    , m_confirm(new QPushButton(tr("&Confirm"), this))
    , m_close(new QPushButton(tr("Check-in f&inished…"), this))
    , m_print(new QPushButton(tr("&Print the sheet…"), this))
    , m_panel(new ReasonPanel(QStringLiteral("checkinPanel"), this)) {
    m_state->setObjectName(QStringLiteral("checkinState"));
    m_state->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("checkinProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressSize);
    m_progress->setAccessibleName(tr("Confirmed entries"));
    m_notice->setObjectName(QStringLiteral("checkinNotice"));
    m_confirm->setObjectName(QStringLiteral("checkinConfirm"));
    m_close->setObjectName(QStringLiteral("checkinClose"));
    m_print->setObjectName(QStringLiteral("checkinPrint"));
    auto* row = new QHBoxLayout;
    row->setSpacing(look::grid);
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    for (QPushButton* button : {m_confirm, m_close, m_print}) {
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, look::grid);
    column->setSpacing(look::grid);
    column->addLayout(row);
    column->addWidget(m_notice);
    column->addWidget(m_panel);
    m_actions << new look::ButtonAction(m_confirm, QStringLiteral("checkmark"), tr("&Confirm"), this)
              << new look::ButtonAction(m_close, QStringLiteral("dialog-ok-apply"), tr("Check-in f&inished…"), this)
              << new look::ButtonAction(m_print, QStringLiteral("document-print"), tr("&Print the sheet…"), this);
    connect(m_confirm, &QPushButton::clicked, this, &CheckinBar::confirmAsked);
    connect(m_close, &QPushButton::clicked, this, &CheckinBar::openPanel);
    connect(m_print, &QPushButton::clicked, this, &CheckinBar::printAsked);
    connect(m_panel, &ReasonPanel::confirmed, this, &CheckinBar::closeAsked);
    connect(m_notice, &look::MessageBar::actionTriggered, this, &CheckinBar::refusalRead);
}

void CheckinBar::show(const Standing& standing) {
    m_standing = standing;
    m_state->setText(stateText());
    m_progress->setMaximum(std::max(1, standing.people));
    m_progress->setValue(standing.confirmed);
    m_progress->setVisible(!standing.isClosed());
    const QString why = whyNotClosed();
    look::setPossible(m_close, why);
    m_close->setVisible(!standing.isClosed());
    look::makePrimary(m_close, why.isEmpty());
    m_confirm->setVisible(!standing.isClosed());
    m_print->setVisible(standing.isClosed());
    look::makePrimary(m_print, standing.isClosed());
    if (!why.isEmpty() && m_panel->isOpen()) {
        m_panel->close();
    }
}

void CheckinBar::setChosen(int count, const QString& whyNot) {
    m_confirm->setText(count > 1 ? tr("&Confirm %n", nullptr, count) : tr("&Confirm"));
    look::setPossible(m_confirm, whyNot);
    look::makePrimary(m_confirm, whyNot.isEmpty() && !m_close->isEnabled());
}

void CheckinBar::setRefused(const QList<OutboxItem>& refused) {
    showRefused(refused, *m_notice);
}

QString CheckinBar::stateText() const {
    const QString semester = semesterText(RocDate::today().semesterNumber());
    const std::optional<CheckinRow>& closed = m_standing.closed;
    if (m_standing.isClosed()) {
        return tr("%1: finished on %2 by %3 with %n people.", nullptr, closed->people)
            .arg(semester, shownTime(closed->closedAt), closed->closedBy);
    }
    const QString counted =
        tr("%1: %2 of %3 confirmed.").arg(semester).arg(m_standing.confirmed).arg(m_standing.people);
    if (m_standing.isOnItsWay) {
        return tr("%1 “Finished” is on its way to the centre.").arg(counted);
    }
    if (closed && closed->state == u"reopened") {
        return tr("%1 Opened again by %2: %3").arg(counted, closed->reopenedBy, closed->reopenReason);
    }
    if (closed && closed->state == u"missed") {
        return tr("%1 The centre has taken the roster as it was on %2; finish the check-in all the same.")
            .arg(counted, shownDate(closed->closedAt));
    }
    return counted;
}

QString CheckinBar::whyNotClosed() const {
    if (m_standing.isClosed() || m_standing.isOnItsWay) {
        return tr("“Finished” has been said already.");
    }
    if (m_standing.people == 0) {
        return tr("Nobody is on the roster. Enter the teachers of your school first.");
    }
    if (const int open = m_standing.people - m_standing.confirmed; open > 0) {
        return tr("%n people are not confirmed yet.", nullptr, open);
    }
    if (m_standing.waiting > 0) {
        return tr("Something about the roster has not been sent yet. Wait for the centre's answer.");
    }
    return {};
}

void CheckinBar::openPanel() {
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("close");
    setup.title = tr("Check-in finished: %1").arg(semesterText(RocDate::today().semesterNumber()));
    setup.explanation = tr("The roster has %1 people: %2 teachers and %3 staff. As it is now it is kept as the base of "
                           "this semester's figures. What changes later is noted as ever; to correct this semester, "
                           "the regional centre opens it again.")
                            .arg(m_standing.people)
                            .arg(m_standing.teachers)
                            .arg(m_standing.people - m_standing.teachers);
    setup.confirm = tr("Check-in finished");
    m_panel->open(setup);
}

} // namespace inservice
