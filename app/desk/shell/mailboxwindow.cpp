// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/mailboxwindow.h"

#include "app/desk/settings.h"
#include "app/desk/shell/statuswords.h"
#include "forms/look/look.h"
#include "models/domain/background.h"
#include "models/domain/error.h"
#include "models/tables/listwords.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

namespace inservice {

namespace {

constexpr int askEveryMilliseconds = 2000;

/// Nothing if the centre does not answer.
std::optional<QList<DemoMail>> readMails(const Trial& trial) {
    try {
        return trial.mails();
    } catch (const Error& error) {
        qWarning("%s", error.what());
        return std::nullopt;
    }
}

} // namespace

MailboxWindow::MailboxWindow(Settings& settings, std::shared_ptr<const Trial> trial)
    : m_settings(settings)
    , m_trial(std::move(trial))
    , m_message(new look::MessageBar(this))
    , m_list(new QListWidget)
    , m_head(new QLabel)
    , m_body(new QPlainTextEdit)
    , m_empty(new look::EmptyView(this)) {
    setObjectName("mailboxWindow");
    setWindowTitle(tr("Trial mailbox"));
    resize(900, 560);
    restoreGeometry(settings.geometry("mailbox"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, 2 * look::grid, 2 * look::grid, 2 * look::grid);
    auto* note = new QLabel(
        tr("Every mail the trial centre has written is shown here, whoever it is for. Nothing leaves this computer."),
        this);
    note->setWordWrap(true);
    layout->addWidget(note);
    layout->addWidget(m_message);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName("mailboxSplitter");
    split->setChildrenCollapsible(false);
    m_split = split;
    m_list->setObjectName("mailList");
    m_list->setAccessibleName(tr("Mails, newest first"));
    look::dressView(m_list);
    m_list->setUniformItemSizes(false);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    m_head->setObjectName("mailHead");
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->setObjectName("mailBody");
    m_body->setAccessibleName(tr("Text of the mail"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    column->addWidget(m_head);
    column->addWidget(m_body, 1);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setSizes({340, 560});
    layout->addWidget(split, 1);
    layout->addWidget(m_empty, 1);
    m_empty->set("mail-message", tr("No mail yet. Codes and results appear here as soon as the centre writes them."));
    m_split->hide();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        showMail(item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0);
    });
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    m_timer.setInterval(askEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &MailboxWindow::ask);
}

MailboxWindow::~MailboxWindow() {
    m_settings.setGeometry("mailbox", saveGeometry());
}

void MailboxWindow::showNewest() {
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0); // what comes in next is the newest then
    }
    ask();
}

void MailboxWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
    m_timer.start();
}

void MailboxWindow::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer.stop();
    m_settings.setGeometry("mailbox", saveGeometry());
}

void MailboxWindow::ask() {
    if (m_reading) {
        return;
    }
    m_reading = true;
    inBackground(
        this, [trial = m_trial] { return readMails(*trial); },
        [this](const std::optional<QList<DemoMail>>& mails) {
            m_reading = false;
            if (mails) {
                m_message->clear();
                take(*mails);
            } else {
                m_message->show(look::Tone::Warning,
                                tr("The trial centre does not answer now. The list is as it was last read."));
            }
        });
}

/// New mails come in on top; the one that is being read stays where it is.
void MailboxWindow::take(const QList<DemoMail>& mails) {
    const auto same = [](const DemoMail& a, const DemoMail& b) { return a.id == b.id && a.state == b.state; };
    if (mails.size() == m_mails.size() && std::equal(mails.cbegin(), mails.cend(), m_mails.cbegin(), same)) {
        return;
    }
    const qint64 before = m_list->currentItem() != nullptr ? m_list->currentItem()->data(Qt::UserRole).toLongLong() : 0;
    const bool wasFirst = m_list->currentRow() <= 0;
    m_mails = mails;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int select = 0;
    // The name in brackets is the same in every mail; what follows tells them apart.
    static const QRegularExpression sender("^【[^】]*】");
    for (const DemoMail& mail : std::as_const(m_mails)) {
        auto* item =
            new QListWidgetItem(tr("%1\n%2 · %3", "subject, address, time")
                                    .arg(QString(mail.subject).remove(sender), mail.address, shortTime(mail.at)),
                                m_list);
        item->setData(Qt::UserRole, mail.id);
        item->setSizeHint(QSize(0, 2 * fontMetrics().height() + 2 * look::grid));
        if (!wasFirst && mail.id == before) {
            select = m_list->count() - 1;
        }
    }
    m_split->setVisible(!m_mails.isEmpty());
    m_empty->setVisible(m_mails.isEmpty());
    m_list->setCurrentRow(m_mails.isEmpty() ? -1 : select);
    showMail(m_mails.isEmpty() ? 0 : m_mails.at(select).id);
}

void MailboxWindow::showMail(qint64 id) {
    for (const DemoMail& mail : std::as_const(m_mails)) {
        if (mail.id != id) {
            continue;
        }
        m_head->setText(tr("To: %1\nSubject: %2\nWritten: %3").arg(mail.address, mail.subject, shownTime(mail.at)));
        if (m_body->toPlainText() != mail.body) {
            m_body->setPlainText(mail.body);
        }
        return;
    }
    m_head->clear();
    m_body->clear();
}

} // namespace inservice
