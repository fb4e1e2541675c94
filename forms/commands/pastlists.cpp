// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/pastlists.h"

#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inservice {

PastLists::PastLists(AccountLink& link, Words words, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_words(std::move(words))
    , m_message(new look::MessageBar(this))
    , m_tree(new QTreeWidget(this))
    , m_reason(new QLineEdit(this))
    , m_undo(new QPushButton(m_words.undo, this))
    , m_rest(new QPushButton(m_words.rest, this)) {
    m_message->setObjectName(m_words.name + QStringLiteral("Message"));
    m_tree->setObjectName(m_words.name);
    m_tree->setAccessibleName(m_words.accessibleName);
    m_tree->setHeaderLabels(m_words.headings);
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setStretchLastSection(true);
    for (int column = 0; column < m_words.widths.size(); ++column) {
        m_tree->setColumnWidth(column, m_words.widths.at(column));
    }
    look::dressView(m_tree);
    m_reason->setObjectName(m_words.undoName + QStringLiteral("Reason"));
    m_reason->setAccessibleName(m_words.reason);
    m_reason->setPlaceholderText(m_words.reason);
    m_reason->setMaxLength(500);
    m_undo->setObjectName(m_words.undoName);
    m_rest->setObjectName(m_words.undoName + QStringLiteral("Rest"));
    m_rest->hide();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(look::grid);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_rest);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PastLists::check);
    connect(m_reason, &QLineEdit::textChanged, this, &PastLists::check);
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(false); });
    connect(m_rest, &QPushButton::clicked, this, [this] { undo(true); });
    connect(&Commands::of(link), &Commands::finished, this, &PastLists::finished);
}

void PastLists::show(const QList<Line>& lines) {
    m_lines = lines;
    m_tree->clear();
    for (const Line& line : lines) {
        new QTreeWidgetItem(m_tree, line.cells);
    }
    if (!lines.isEmpty()) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    check();
}

void PastLists::showUnread() {
    m_message->show(look::Tone::Warning, m_words.notRead);
}

void PastLists::forget() {
    m_lines.clear();
    m_tree->clear();
    m_message->clear();
    m_reason->clear();
    m_touched = {};
}

const PastLists::Line* PastLists::chosen() const {
    const int line = m_tree->currentItem() != nullptr ? m_tree->indexOfTopLevelItem(m_tree->currentItem()) : -1;
    return line >= 0 && line < m_lines.size() ? &m_lines.at(line) : nullptr;
}

QString PastLists::whyNot() const {
    if (!m_asked.isNull()) {
        return tr("The centre has not answered yet.");
    }
    if (const QString closed = whyClosed(); !closed.isEmpty()) {
        return closed;
    }
    if (chosen() == nullptr) {
        return m_words.noneChosen;
    }
    if (!chosen()->whyNot.isEmpty()) {
        return chosen()->whyNot;
    }
    return m_reason->text().trimmed().isEmpty() ? m_words.noReason : QString();
}

void PastLists::check() {
    const QString reason = whyNot();
    look::setPossible(m_undo, reason);
    look::setPossible(m_rest, reason);
    m_rest->setVisible(chosen() != nullptr && chosen()->id == m_touched);
}

void PastLists::undo(bool rest) {
    if (!whyNot().isEmpty()) {
        return;
    }
    m_askedOf = chosen()->id;
    try {
        m_asked = Commands::of(m_link).ask(command(m_askedOf, m_reason->text().trimmed(), rest));
        m_message->clear();
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, m_words.notAsked.arg(error.text));
    }
    check();
}

void PastLists::finished(const QUuid& id, const QString& subject, bool done) {
    const bool isAsked = id == m_asked;
    if (!isAsked && !isOurs(subject)) {
        return;
    }
    m_asked = isAsked ? QUuid() : m_asked;
    try {
        const std::optional<OutboxItem> item = m_link.outbox().item(id);
        if (item && done) {
            m_message->show(look::Tone::Good, doneText(item->result.value(QLatin1String("undone")).toInt(),
                                                       item->result.value(QLatin1String("kept")).toInt()));
            m_reason->clear();
            ask();
        } else if (item) {
            m_touched = item->errorKey == QLatin1String(m_words.touched) && isAsked ? m_askedOf : QUuid();
            m_message->show(look::Tone::Bad, words::centreRefusal(item->errorKey, item->errorDetail));
        }
        m_link.dismiss(id);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    check();
}

} // namespace inservice
