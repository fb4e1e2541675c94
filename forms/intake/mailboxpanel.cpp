// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/mailboxpanel.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/intake/mailbox/mailbox.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace inservice {

MailboxPanel::MailboxPanel(Mailbox& mailbox, QWidget* parent)
    : QWidget(parent)
    , m_mailbox(mailbox)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_done(new QLineEdit(this))
    , m_state(new look::QuietLabel(this))
    , m_use(new QPushButton(tr("Use this mailbo&x"), this))
    , m_stop(new QPushButton(tr("&No longer use it"), this))
    , m_close(new QPushButton(tr("Clo&se"), this)) {
    m_host->setObjectName(QStringLiteral("mailboxHost"));
    m_host->setPlaceholderText(tr("mail.example.edu.tw", "a host as a hint"));
    m_port->setObjectName(QStringLiteral("mailboxPort"));
    m_port->setRange(1, 65535);
    m_user->setObjectName(QStringLiteral("mailboxUser"));
    m_password->setObjectName(QStringLiteral("mailboxPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_folder->setObjectName(QStringLiteral("mailboxFolder"));
    m_done->setObjectName(QStringLiteral("mailboxDone"));
    m_state->setObjectName(QStringLiteral("mailboxState"));
    m_state->setWordWrap(true);
    m_use->setObjectName(QStringLiteral("mailboxUse"));
    m_stop->setObjectName(QStringLiteral("mailboxStop"));
    m_close->setObjectName(QStringLiteral("mailboxClose"));
    layOut();
    connect(m_use, &QPushButton::clicked, this, &MailboxPanel::use);
    connect(m_stop, &QPushButton::clicked, this, &MailboxPanel::stop);
    connect(m_close, &QPushButton::clicked, this, &MailboxPanel::closed);
    for (QLineEdit* edit : {m_host, m_user, m_password, m_folder, m_done}) {
        connect(edit, &QLineEdit::textChanged, this, &MailboxPanel::showPossible);
        connect(edit, &QLineEdit::returnPressed, m_use, &QPushButton::click);
    }
    connect(&m_mailbox, &Mailbox::changed, this, &MailboxPanel::showState);
    load();
}

void MailboxPanel::layOut() {
    auto* left = new QFormLayout;
    left->addRow(tr("Server (IMAP):"), m_host);
    left->addRow(tr("Port:"), m_port);
    auto* middle = new QFormLayout;
    middle->addRow(tr("User:"), m_user);
    middle->addRow(tr("Password:"), m_password);
    auto* right = new QFormLayout;
    right->addRow(tr("Folder looked into:"), m_folder);
    right->addRow(tr("Folder of what was received:"), m_done);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(2 * look::grid);
    fields->addLayout(left, 2);
    fields->addLayout(middle, 2);
    fields->addLayout(right, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_use);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(fields);
    column->addLayout(buttons);
}

void MailboxPanel::load() {
    const MailboxSettings& kept = m_mailbox.settings();
    m_host->setText(kept.host);
    m_port->setValue(kept.port);
    m_user->setText(kept.user);
    m_password->setText(kept.password);
    m_folder->setText(kept.folder);
    m_done->setText(kept.doneFolder);
    showState();
}

void MailboxPanel::focus() {
    m_host->setFocus(Qt::OtherFocusReason);
}

void MailboxPanel::use() {
    MailboxSettings wanted = m_mailbox.settings();
    wanted.host = m_host->text().trimmed();
    wanted.port = m_port->value();
    wanted.user = m_user->text().trimmed();
    wanted.password = m_password->text();
    wanted.folder = m_folder->text().trimmed();
    wanted.doneFolder = m_done->text().trimmed();
    try {
        m_mailbox.setSettings(wanted);
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

void MailboxPanel::stop() {
    try {
        m_mailbox.setSettings({});
        load();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

QString MailboxPanel::stateText() const {
    const QString fault = m_mailbox.fault();
    if (!m_mailbox.isUsed()) {
        return tr(
            "No mailbox is used. The line to it is always encrypted; the password stays sealed on this computer.");
    }
    if (fault == u"mailbox.login") {
        return tr("The mail server does not take user and password. Type them anew; some servers want a password of "
                  "their own for programs.");
    }
    if (fault == u"mailbox.certificate") {
        return tr("The mail server cannot prove who it is, or does not encrypt, so nothing was sent to it. Check its "
                  "name and port (993), or ask who runs it.");
    }
    if (fault == u"mailbox.folder") {
        return tr("The mail server has no such folder, or does not let this user into it. Check the names of both "
                  "folders.");
    }
    if (fault == u"mailbox.settings") {
        return tr("Server, user and two different folders are needed; names of folders are in Latin letters.");
    }
    if (!fault.isEmpty()) {
        return tr("The mailbox cannot be reached now; it is tried again every minute. What was taken in already is "
                  "here.");
    }
    return m_mailbox.lastLook().isValid() ? tr("Last looked into: %1").arg(shownTime(m_mailbox.lastLook()))
                                          : tr("The mailbox is being looked into…");
}

void MailboxPanel::showState() {
    m_state->setText(stateText());
    look::setPossible(m_stop, m_mailbox.isUsed() ? QString() : tr("No mailbox is used."));
    showPossible();
}

void MailboxPanel::showPossible() {
    const bool isWhole = !m_host->text().trimmed().isEmpty() && !m_user->text().trimmed().isEmpty() &&
                         !m_password->text().isEmpty() && !m_folder->text().trimmed().isEmpty() &&
                         !m_done->text().trimmed().isEmpty();
    look::setPossible(m_use, isWhole ? QString() : tr("Fill in server, user, password and both folders first."));
}

} // namespace inservice
