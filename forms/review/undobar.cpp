// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/undobar.h"

#include "forms/review/actions.h"
#include "forms/words/words.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

namespace inservice {
namespace {

constexpr int tick = 250; ///< ms, so that the seconds shown are right

} // namespace

UndoBar::UndoBar(ReviewOutbox& outbox, bool chief, QWidget* parent)
    : look::MessageBar(parent)
    , m_outbox(outbox)
    , m_chief(chief)
    , m_action(new QAction(look::icon(QStringLiteral("edit-undo")), tr("&Undo the decision"), this)) {
    setObjectName(QStringLiteral("undoBar"));
    m_action->setObjectName(QStringLiteral("reviewUndo"));
    m_action->setShortcut(QKeySequence::Undo);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setEnabled(false);
    label()->setObjectName(QStringLiteral("undoText"));
    label()->setTextFormat(Qt::PlainText);
    button()->setObjectName(QStringLiteral("undoButton"));
    button()->setToolTip(m_action->shortcut().toString(QKeySequence::NativeText));
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &UndoBar::look);
    connect(&m_outbox, &ReviewOutbox::changed, this, &UndoBar::look);
    connect(this, &MessageBar::actionTriggered, this, &UndoBar::undo);
    connect(m_action, &QAction::triggered, this, &UndoBar::undo);
    look();
}

void UndoBar::setPageShown(bool shown) {
    m_pageShown = shown;
    look();
}

void UndoBar::look() {
    const QList<OutboxItem> held = m_outbox.held();
    m_decision.clear();
    if (held.isEmpty()) {
        m_tick.stop();
        m_action->setEnabled(false);
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
    const std::optional<Decision> asked = decisionOf(last);
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(last.heldUntil);
    const QString done = asked ? actionSpec(asked->action, m_chief).doneText() : words::commandKind(last.kind);
    const qint64 seconds = (left + 999) / 1000;
    const QString said =
        m_decision.size() == 1
            ? tr("%1: %2. This can be undone for %3 s.", "what was done: whose case")
                  .arg(done, last.seen.value(QLatin1String("name")).toString(), QString::number(seconds))
            : tr("%1: %n cases. This can be undone for %2 s.", nullptr, int(m_decision.size())).arg(done).arg(seconds);
    m_action->setEnabled(true);
    m_tick.start();
    if (!m_pageShown) {
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
    const QList<QUuid> taken = m_outbox.cancelHeld(commands);
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
