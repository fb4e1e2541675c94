// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/undobar.h"

#include "forms/look/whynot.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace inservice {
namespace {

constexpr int tick = 250; ///< ms, so that the seconds shown are right

} // namespace

UndoBar::UndoBar(HeldCommands& commands, QWidget* page)
    : look::MessageBar(page)
    , m_action(new QAction(look::icon(QStringLiteral("edit-undo")), tr("&Undo the decision"), this))
    , m_page(page) {
    setObjectName(QStringLiteral("undoBar"));
    m_action->setShortcut(QKeySequence::Undo);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    label()->setObjectName(QStringLiteral("undoText"));
    label()->setTextFormat(Qt::PlainText);
    button()->setObjectName(QStringLiteral("undoButton"));
    button()->setToolTip(m_action->shortcut().toString(QKeySequence::NativeText));
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &UndoBar::look);
    connect(this, &MessageBar::actionTriggered, this, &UndoBar::undo);
    connect(m_action, &QAction::triggered, this, &UndoBar::undo);
    m_page->installEventFilter(this);
    add(commands);
}

/// What is held when a page opens is there with it, not a moment later.
bool UndoBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_page && event->type() == QEvent::Show) {
        look();
    }
    return look::MessageBar::eventFilter(watched, event);
}

void UndoBar::add(HeldCommands& commands) {
    m_outboxes << &commands;
    connect(&commands, &HeldCommands::changed, this, &UndoBar::look);
    look();
}

void UndoBar::tellIn(look::MessageBar* message) {
    connect(this, &UndoBar::undone, message,
            [message] { message->show(look::Tone::Neutral, tr("Undone: nothing was sent.")); });
    connect(this, &UndoBar::tooLate, message, [message](int late, int all) {
        message->show(look::Tone::Warning, all == 1 ? tr("It was on its way already and stays as asked for.")
                                                    : tr("%n were on their way already.", nullptr, late));
    });
}

void UndoBar::setPageShown(bool shown) {
    m_pageShown = shown;
    look();
}

void UndoBar::look() {
    QList<OutboxItem> held; // of the outbox that was asked last
    for (HeldCommands* outbox : std::as_const(m_outboxes)) {
        const QList<OutboxItem> its = outbox->held();
        if (!its.isEmpty() && (held.isEmpty() || held.constLast().heldUntil < its.constLast().heldUntil)) {
            held = its;
            m_holder = outbox;
        }
    }
    m_decision.clear();
    if (held.isEmpty()) {
        m_tick.stop();
        look::setPossible(m_action, tr("Nothing waits that could be undone: what was decided is held for some seconds "
                                       "before it is sent."));
        hide();
        return;
    }
    // One hold is one decision over several cases.
    const OutboxItem& last = held.constLast();
    for (const OutboxItem& item : held) {
        if (item.heldUntil == last.heldUntil && item.kind == last.kind) {
            m_decision << item;
        }
    }
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(last.heldUntil);
    const QString said = tr("%1. This can be undone for %2 s.", "what was decided")
                             .arg(m_holder->decisionText(m_decision), QString::number((left + 999) / 1000));
    look::setPossible(m_action, {});
    m_tick.start();
    if (!m_pageShown || !m_page->isVisible()) { // also of a page that was made and has never been in front
        hide();
        return;
    }
    if (last.id == m_said && !isHidden()) {
        rephrase(said); // a screen reader is told once, and not every second
        return;
    }
    m_said = last.id;
    MessageBar::show(look::Tone::Info, said, tr("Undo"));
}

void UndoBar::undo() {
    const QList<OutboxItem> decision = m_decision; // taking back shows the one before it
    if (decision.isEmpty()) {
        return;
    }
    QList<QUuid> commands;
    for (const OutboxItem& item : decision) {
        commands << item.id;
    }
    const QList<QUuid> taken = m_holder->cancelHeld(commands);
    QList<OutboxItem> back;
    for (const OutboxItem& item : decision) {
        if (taken.contains(item.id)) {
            back << item;
        }
    }
    if (!back.isEmpty()) {
        emit undone(back);
    }
    if (back.size() < decision.size()) {
        emit tooLate(int(decision.size() - back.size()), int(decision.size()));
    }
}

} // namespace inservice
