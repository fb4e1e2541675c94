// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/undobar.h"

#include "forms/look/look.h"
#include "forms/review/commands.h"
#include "forms/words/words.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace inservice {
namespace {

constexpr int iconSize = 22; ///< px
constexpr int tick = 250;    ///< ms, so that the seconds shown are right

} // namespace

UndoBar::UndoBar(ReviewOutbox& outbox, bool chief, QWidget* parent)
    : QFrame(parent)
    , m_outbox(outbox)
    , m_chief(chief)
    , m_action(new QAction(look::icon(QStringLiteral("edit-undo")), tr("&Undo the decision"), this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(tr("Undo (&0)"), this)) {
    setObjectName(QStringLiteral("undoBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_action->setObjectName(QStringLiteral("reviewUndo"));
    m_action->setShortcut(QKeySequence::Undo);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setEnabled(false);
    m_text->setObjectName(QStringLiteral("undoText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("undoButton"));
    m_button->setToolTip(m_action->shortcut().toString(QKeySequence::NativeText));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, look::grid / 2, look::grid, look::grid / 2);
    layout->setSpacing(look::grid);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &UndoBar::look);
    connect(&m_outbox, &ReviewOutbox::changed, this, &UndoBar::look);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    connect(m_action, &QAction::triggered, this, &UndoBar::undo);
    paint();
    hide();
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
    for (const OutboxItem& item : held)
        if (item.heldUntil == last.heldUntil && item.kind == last.kind)
            m_decision << item;
    const std::optional<Asked> asked = askedFor(last);
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(last.heldUntil);
    const QString done = asked ? deedDone(asked->deed, m_chief) : words::commandKind(last.kind);
    const qint64 seconds = (left + 999) / 1000;
    m_text->setText(m_decision.size() == 1
                        ? tr("%1: %2. This can be undone for %3 s.", "what was done: whose case")
                              .arg(done, last.seen.value(QLatin1String("name")).toString())
                              .arg(seconds)
                        : tr("%1: %n cases. This can be undone for %2 s.", nullptr, static_cast<int>(m_decision.size()))
                              .arg(done)
                              .arg(seconds));
    m_action->setEnabled(true);
    m_tick.start();
    show();
    if (last.id == m_said)
        return; // a screen reader is told once, and not every second
    m_said = last.id;
    setAccessibleName(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoBar::undo() {
    const QList<OutboxItem> decision = m_decision; // taking back shows the one before it
    if (decision.isEmpty())
        return;
    QList<QUuid> commands;
    for (const OutboxItem& item : decision)
        commands << item.id;
    const QList<QUuid> taken = m_outbox.takeBack(commands);
    QList<OutboxItem> back;
    for (const OutboxItem& item : decision)
        if (taken.contains(item.id))
            back << item;
    if (!back.isEmpty())
        emit undone(back);
    if (back.size() < decision.size())
        emit tooLate(static_cast<int>(decision.size() - back.size()), static_cast<int>(decision.size()));
}

void UndoBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paint();
}

void UndoBar::paint() {
    QPalette colours;
    colours.setColor(QPalette::Window, look::background(look::Tone::Info));
    setPalette(colours);
    m_icon->setPixmap(look::icon(QStringLiteral("documentinfo"), look::Tone::Info).pixmap(iconSize));
}

} // namespace inservice
