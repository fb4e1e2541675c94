// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/outboxdetail.h"

#include "app/desk/pages/outboxwords.h"
#include "forms/look/look.h"
#include "forms/review/changes.h"
#include "forms/words/words.h"
#include "models/replica/tables/applications.h"
#include "models/tables/listwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

QStringList changesSince(const OutboxItem& item, const ReplicaReader& replica) {
    if (item.seen.isEmpty() || item.errorKey != "application.changed") {
        return {};
    }
    const auto now = replica.row<ApplicationRow>(item.seen.value("id").toInteger());
    if (!now) {
        return {};
    }
    return changesSince(item.seen, *now, replica);
}

int secondsLeft(const OutboxItem& item, const QDateTime& now) {
    if (item.state != OutboxState::Waiting || item.begun || !item.heldUntil.isValid()) {
        return 0;
    }
    return int(qMax<qint64>(0, (now.msecsTo(item.heldUntil) + 999) / 1000));
}

OutboxDetail::OutboxDetail(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_state(new look::StateBadge(this))
    , m_when(new QLabel(this))
    , m_why(new QLabel(this))
    , m_changes(new QWidget(this))
    , m_changeList(new QLabel(m_changes))
    , m_cancelHeld(new QPushButton(look::icon("edit-undo"), tr("&Undo"), this))
    , m_open(new QPushButton(look::icon("document-edit"), {}, this))
    , m_again(new QPushButton(look::icon("view-refresh"), tr("&Try again"), this))
    , m_drop(new QPushButton(look::icon("edit-delete"), {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid + 4);
    m_what->setFont(look::font(2));
    m_what->setObjectName("outboxWhat");
    m_why->setObjectName("outboxWhy");
    m_cancelHeld->setObjectName("outboxCancelHeld");
    m_open->setObjectName("outboxOpen");
    m_again->setObjectName("outboxAgain");
    m_drop->setObjectName("outboxDismiss");
    m_changeList->setObjectName("outboxChanges");
    m_changes->setObjectName("outboxChangesBox");
    for (QLabel* label : {m_what, m_when, m_why, m_changeList}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(220);
    }
    m_when->setForegroundRole(QPalette::PlaceholderText);
    auto* changes = new QVBoxLayout(m_changes);
    changes->setContentsMargins(0, 0, 0, 0);
    changes->setSpacing(look::grid / 2);
    changes->addWidget(new look::Heading(tr("Changed since you saw it"), 2, m_changes));
    changes->addWidget(m_changeList);
    auto* stateLine = new QHBoxLayout;
    stateLine->addWidget(m_state);
    stateLine->addStretch(1);
    column->addWidget(m_what);
    column->addLayout(stateLine);
    column->addWidget(m_when);
    column->addWidget(m_why);
    column->addWidget(m_changes);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(look::grid);
    for (QPushButton* button : {m_cancelHeld, m_open, m_again, m_drop}) {
        steps->addWidget(button);
    }
    steps->addStretch(1);
    column->addLayout(steps);
    column->addStretch(1);
    connect(m_cancelHeld, &QPushButton::clicked, this, &OutboxDetail::cancelRequested);
    connect(m_open, &QPushButton::clicked, this, &OutboxDetail::openRequested);
    connect(m_again, &QPushButton::clicked, this, &OutboxDetail::sendAgainRequested);
    connect(m_drop, &QPushButton::clicked, this, &OutboxDetail::dropRequested);
}

void OutboxDetail::showItem(const OutboxItem& item, const QString& state, const QString& cause,
                            const QStringList& changes, const Steps& steps) {
    const QString kind = words::commandKind(item.kind);
    m_what->setText(item.caption.isEmpty() ? kind : item.caption);
    m_state->set(toneOf(item.state), state);
    m_when->setText(tr("%1, asked %2", "kind of command, time").arg(kind, shownTime(item.createdAt)));
    m_why->setText(cause);
    m_why->setVisible(!cause.isEmpty());
    m_changeList->setText(changes.join(QLatin1Char('\n')));
    m_changes->setVisible(!changes.isEmpty());
    m_cancelHeld->setVisible(steps.cancelHeld);
    m_open->setText(steps.open);
    m_open->setVisible(!steps.open.isEmpty());
    m_again->setVisible(steps.sendAgain);
    m_drop->setText(steps.drop);
    m_drop->setVisible(!steps.drop.isEmpty());
}

void OutboxDetail::showTimeLeft(int seconds) {
    m_why->setText(
        tr("It is sent in %n seconds. Until then it can be undone, and nobody hears of it.", nullptr, seconds));
    m_why->show();
}

void OutboxDetail::focusFirstStep() {
    for (QPushButton* button : {m_cancelHeld, m_open, m_again, m_drop}) {
        if (button->isVisible()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace inservice
