// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/deletionstrip.h"

#include "forms/application/paper/applicationprint.h"
#include "forms/application/paper/rowpaper.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/paper/printwindow.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/sync/accountlink.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
DeletionStrip::DeletionStrip(AccountLink& link, QWidget* parent)
    : QFrame(parent)
    , m_link(link)
    , m_words(new QLabel(this))
    , m_print(new QPushButton(tr("&Print the form…"), this))
    , m_withdraw(new QPushButton(tr("Wi&thdraw the request"), this))
    , m_open(new QPushButton(tr("Open the re&quest"), this)) {
    setObjectName(QStringLiteral("accountDeletion"));
    setFrameShape(QFrame::StyledPanel);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_print->setObjectName(QStringLiteral("accountDeletionPrint"));
    m_withdraw->setObjectName(QStringLiteral("accountDeletionWithdraw"));
    m_open->setObjectName(QStringLiteral("accountDeletionOpen"));
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    buttons->addWidget(m_print);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    column->setSpacing(look::grid);
    column->addWidget(m_words);
    column->addLayout(buttons);
    hide();
    connect(m_print, &QPushButton::clicked, this, &DeletionStrip::print);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { emit withdrawRequested(m_deletion); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openCaseRequested(m_deletion.id); });
}

void DeletionStrip::show(const ApplicationRow& deletion, const QString& deskName, bool isOwnUnit) {
    m_deletion = deletion;
    const QString head = tr("Deletion asked for: %1, %2. Reason: %3", "number, state, reason")
                             .arg(deletion.number, words::state(deletion.state), deletion.deleteReason);
    const bool wantsPaper = deletion.standing().waitsForPaper();
    m_words->setText(isOwnUnit && wantsPaper
                         ? tr("%1\nPrint the form, have it sealed, and send it to %2.").arg(head, deskName)
                         : head);
    m_print->setVisible(isOwnUnit);
    look::makePrimary(m_print, wantsPaper);
    m_withdraw->setVisible(isOwnUnit);
    m_open->setVisible(!isOwnUnit);
    QFrame::show();
}

void DeletionStrip::print() {
    try {
        const ApplicationPaper paper = rowPaper(m_deletion, m_link.replica(), m_link.identity().name);
        delete m_window;
        auto* panel = new ApplicationPrint(this);
        panel->setPaper(paper);
        m_window = openPrintWindow(panel, QStringLiteral("deletionPrint"),
                                   tr("Deletion of an account: %1", "number").arg(paper.number), this);
    } catch (const ReplicaError& error) {
        m_words->setText(error.text);
    }
}

} // namespace inservice
