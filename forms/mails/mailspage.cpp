// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/mails/mailspage.h"

#include "forms/commands/pendingtone.h"
#include "forms/commands/refusednotice.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/loweredge.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = MailModel::Bucket;
using Column = MailModel::Column;
using questions::MailState;
using questions::OpenMail;

constexpr std::chrono::seconds askAgain{30};

look::Tone toneOfRow(const QModelIndex& index) {
    switch (MailState(index.data(StateRole).toInt())) {
    case MailState::Failed:
        return pendingTone(index, look::Tone::Bad);
    case MailState::Unsure:
        return pendingTone(index, look::Tone::Warning);
    case MailState::Waiting:
        break;
    }
    return pendingTone(index, look::Tone::Neutral);
}

} // namespace

MailOutbox::MailOutbox(Link& link, MailModel& model, QObject* parent)
    : RowOutbox(link, "mail", parent)
    , m_model(model) {
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

QString MailOutbox::decisionText(const QList<OutboxItem>& decision) const {
    return tr("Sent again: %n mail(s)", nullptr, int(decision.size()));
}

MailsPage::MailsPage(AccountLink& link, QWidget* parent)
    : MailsPage(link, new MailModel, parent) {
}

MailsPage::MailsPage(AccountLink& link, MailModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("mails"),
               numbers({Column::At, Column::Subject, Column::State}), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new MailOutbox(link, *model, this))
    , m_message(new look::MessageBar(this)) {
    setObjectName(QStringLiteral("mailsPage"));
    m_message->setObjectName(QStringLiteral("mailsMessage"));
    look::LowerEdge::of(this)->add(m_message, this);
    dressList();
    setChips({MailModel::stateWord(MailState::Waiting), MailModel::stateWord(MailState::Failed),
              MailModel::stateWord(MailState::Unsure), tr("All")},
             int(Bucket::All));
    setDetail(makeDetail(), QStringLiteral("mail-message"), tr("Choose a mail from the list."), 60);
    setEmptyWords({QStringLiteral("mail-message"), tr("The centre is asked for its mails…"),
                   tr("The centre cannot be reached. Its mails appear as soon as it answers."),
                   tr("No mail fits what is typed."), tr("No mail is like this."), tr("Every mail has been sent."),
                   tr("Every mail had been sent when the centre last answered; it cannot be reached now.")});
    connect(m_outbox, &MailOutbox::finished, this, [this](const QUuid&, qint64, bool) { ask(); });
    connect(m_outbox, &MailOutbox::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nothing is sent again: %1").arg(cause));
    });
    m_again.setInterval(askAgain);
    connect(&m_again, &QTimer::timeout, this, &MailsPage::ask);
    begin({{int(Column::At), Qt::DescendingOrder}});
}

MailsPage::~MailsPage() {
    delete m_message; // it lies over the edge of the window
}

QString MailsPage::title() const {
    return tr("Mails of the centre");
}

void MailsPage::dressList() {
    list()->setFindHint(tr("Subject, recipient or application number"), tr("Find a mail"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::At), 132},
                                  {int(Column::Subject), 230},
                                  {int(Column::Address), 150},
                                  {int(Column::State), 110},
                                  {int(Column::Tries), 72},
                                  {int(Column::DueAt), 132},
                                  {int(Column::Number), 110}});
    list()->columns()->setInView(numbers({Column::At, Column::Subject, Column::State}), int(Column::Subject),
                                 numbers({Column::State}));
    connect(list(), &ListPane::selectionChanged, this, &MailsPage::showChosen);
}

QWidget* MailsPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("mail"), DetailColumn::Head::NameAlone);
    m_subject = detail->name();
    m_refused = detail->notice();
    connect(m_refused, &look::MessageBar::actionTriggered, this, [this] {
        m_outbox->dismissRefused(shownId());
        showRefused();
    });
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("mailFields"));
    m_fields->setFitting();
    m_advice = new QLabel(detail);
    m_advice->setObjectName(QStringLiteral("mailAdvice"));
    m_advice->setWordWrap(true);
    m_retry = new QPushButton(detail);
    m_retry->setObjectName(QStringLiteral("mailRetry"));
    m_retry->setIcon(look::icon(QStringLiteral("mail-message")));
    connect(m_retry, &QPushButton::clicked, this, &MailsPage::retry);
    addPageAction(new look::ButtonAction(m_retry, QStringLiteral("mail-message"), tr("Send a&gain"), this));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_retry);
    bar->addStretch(1);
    detail->add({m_refused, m_fields, m_advice});
    detail->add(bar);
    detail->addRest();
    return detail;
}

void MailsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    if (current) {
        ask();
        m_again.start();
    } else {
        m_again.stop();
        m_message->clear();
    }
}

void MailsPage::refresh(const Changes& changes) {
    if (m_again.isActive() && changes.isEverything()) {
        ask(); // F5
    }
}

void MailsPage::ask() {
    m_link.ask(questions::mailQueue(), this, [this](const Answer<questions::MailQueue>& answer) {
        if (answer) {
            take(*answer.value);
        } else {
            sayFault(answer.error);
        }
    });
}

void MailsPage::take(const questions::MailQueue& queue) {
    m_model->setMails(queue.mails);
    if (queue.all > queue.mails.size()) {
        m_message->show(
            look::Tone::Neutral,
            tr("%1 mails have not gone; the newest %2 of them are shown.").arg(queue.all).arg(queue.mails.size()));
    } else {
        m_message->clear();
    }
}

void MailsPage::sayFault(const CallError& error) {
    m_message->show(error.offline ? look::Tone::Warning : look::Tone::Bad,
                    error.offline ? tr("The centre does not answer, so it is not known how its mails stand. Check the "
                                       "network, or try again in a few minutes (F5).")
                                  : words::centreRefusal(error.key, error.detail));
}

void MailsPage::focusDetail() {
    m_retry->setFocus(Qt::OtherFocusReason);
}

void MailsPage::showRow(qint64 id) {
    const OpenMail& mail = *m_model->row(id);
    FieldsView::Section section;
    const auto add = [&section](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            section.fields << FieldsView::Field{label, value};
        }
    };
    add(tr("State"), MailModel::stateWord(mail.state));
    add(tr("Recipient"), mail.address);
    add(tr("Queued", "column: when"), shownTime(mail.at));
    add(tr("Tries", "column: how many"), QString::number(mail.tries));
    add(tr("Next try"), mail.state == MailState::Waiting ? shownTime(mail.dueAt) : QString());
    add(tr("Why it did not go"), MailModel::causeText(mail));
    add(tr("Application number"), mail.number);
    m_fields->setSections({section});
    showChosen();
}

void MailsPage::showChosen() {
    m_chosen.clear();
    const QList<qint64> selected = list()->selectedIds();
    std::copy_if(selected.begin(), selected.end(), std::back_inserter(m_chosen),
                 [this](qint64 id) { return m_model->row(id) != nullptr; });
    if (m_chosen.isEmpty()) {
        return;
    }
    const bool isOne = m_chosen.size() == 1;
    const OpenMail& first = *m_model->row(m_chosen.constFirst());
    m_subject->setText(isOne ? first.subject : tr("%n mails chosen", nullptr, int(m_chosen.size())));
    m_fields->setVisible(isOne);
    const bool isAnyUnsure = std::any_of(m_chosen.begin(), m_chosen.end(),
                                         [this](qint64 id) { return m_model->row(id)->state == MailState::Unsure; });
    const bool isAnyFailed = std::any_of(m_chosen.begin(), m_chosen.end(),
                                         [this](qint64 id) { return m_model->row(id)->state == MailState::Failed; });
    m_advice->setText(
        isAnyUnsure   ? tr("The line broke before the mail server answered: the mail may have arrived. Sent "
                             "again, it may arrive twice. Ask the person first if that matters.")
        : isAnyFailed ? tr("If the address is wrong, have the person correct it first: this mail goes to "
                           "the address it was written for.")
                      : tr("It is tried again by itself at the time above. If the mail server is in order "
                           "again, it can go at once."));
    const auto many = int(retriable().size());
    m_retry->setText(isOne || many == 0 ? tr("Send a&gain") : tr("Send %n a&gain", nullptr, many));
    look::setPossible(m_retry,
                      many > 0 ? QString()
                      : isOne && m_model->pending(first.id).state != Pending::None
                          ? tr("It was asked for already.")
                          : tr("The code in it has lost its use. Whoever waited for it asks for another one."),
                      tr("The mail goes to the front of the queue"));
    showRefused();
}

void MailsPage::showRefused() {
    inservice::showRefused(m_chosen.size() == 1 ? m_outbox->refused(m_chosen.constFirst()) : QList<OutboxItem>(),
                           *m_refused);
}

QList<qint64> MailsPage::retriable() const {
    QList<qint64> mails;
    std::copy_if(m_chosen.begin(), m_chosen.end(), std::back_inserter(mails), [this](qint64 id) {
        return MailModel::canRetry(*m_model->row(id)) && m_model->pending(id).state != Pending::Waiting;
    });
    return mails;
}

void MailsPage::retry() {
    QList<OutboxItem> items;
    const QList<qint64> mails = retriable();
    for (const qint64 id : mails) {
        items << Commands::makeItem(QStringLiteral("mail.retry"), rowSubject("mail", id), m_model->row(id)->subject,
                                    {{QStringLiteral("mail_id"), id}});
    }
    if (!items.isEmpty() && m_outbox->ask(items)) {
        showChosen();
    }
}

} // namespace inservice
