// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/codepanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/whynot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace inservice {

namespace {
constexpr int slowMilliseconds = 3000; ///< without an answer
}

CodePanel::CodePanel(QWidget* parent, int digits)
    : QWidget(parent)
    , m_explanation(new QLabel)
    , m_message(new look::MessageBar)
    , m_code(new MailCodeEdit(digits))
    , m_send(new QPushButton(tr("Enter the code and &send")))
    , m_resend(new QPushButton(tr("&Mail a new code")))
    , m_back(new QPushButton)
    , m_work(new QProgressBar)
    , m_tick(new QTimer(this))
    , m_timer(new QTimer(this))
    , m_slow(new QTimer(this)) {
    setObjectName("codePanel");
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setObjectName("codeExplanation");
    m_message->setObjectName("codeMessage");
    m_code->setObjectName("codeEdit");
    m_code->setFont(look::font(1));
    m_code->setMaximumWidth(m_code->fontMetrics().horizontalAdvance("0000000000"));
    m_code->setRequired(true);
    m_send->setObjectName("codeButton");
    look::makePrimary(m_send);
    m_resend->setObjectName("resendButton");
    m_back->setObjectName("codeBackButton");
    m_field = new FormField(tr("&Code from the mail"), m_code);
    m_field->setHelp(tr("%1 digits, valid for 15 minutes. Look into the junk mail too.").arg(digits));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_resend);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    column->setSpacing(look::grid * 2);
    column->addWidget(new look::Heading(tr("Prove the e-mail address"), 1));
    column->addWidget(m_message);
    column->addWidget(m_work);
    column->addWidget(m_explanation);
    column->addWidget(m_field);
    column->addLayout(buttons);
    column->addStretch(1);
    setMaximumWidth(760);

    m_work->setObjectName("codeWork");
    m_work->setAccessibleName(tr("Computing for the code"));
    m_work->setTextVisible(false);
    m_work->hide();
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, [this] {
        if (m_work->value() < m_work->maximum() - 1) {
            m_work->setValue(m_work->value() + 1);
        } else {
            m_work->setRange(0, 0); // longer than was thought
        }
    });
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &CodePanel::showPause);
    m_slow->setSingleShot(true);
    m_slow->setInterval(slowMilliseconds);
    connect(m_send, &QPushButton::clicked, this, &CodePanel::enter);
    connect(m_code, &QLineEdit::returnPressed, this, &CodePanel::enter);
    connect(m_code, &ValueEdit::edited, this, [this] { m_field->setFault({}); });
    connect(m_resend, &QPushButton::clicked, this, [this] { emit resendWanted(); });
    connect(m_back, &QPushButton::clicked, this, &CodePanel::backWanted);
}

void CodePanel::start(const QString& explanation, const QString& backText) {
    endWait();
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_back->setText(backText);
    m_message->clear();
    m_code->load({});
    m_code->setEnabled(true);
    m_send->setEnabled(true);
    m_mailedAt = {};
    m_timer->stop();
    showPause();
    m_code->setFocus(Qt::OtherFocusReason);
}

/// What is under way, and after a while that the centre takes its time.
void CodePanel::waitForCentre(const QString& sentence) {
    m_message->show(look::Tone::Info, sentence);
    m_slow->disconnect(this);
    connect(m_slow, &QTimer::timeout, this, [this, sentence] {
        m_message->show(look::Tone::Info, tr("%1\nThe centre has not answered yet. It is waited for up to a minute; "
                                             "nothing you have entered is lost.")
                                              .arg(sentence));
    });
    m_slow->start();
}

void CodePanel::endWait() {
    m_slow->stop();
    m_tick->stop();
    m_work->hide();
}

void CodePanel::sayAsking() {
    endWait();
    m_timer->stop();
    m_resend->setEnabled(false);
    m_resend->setText(tr("Asking for a code…"));
    waitForCentre(tr("The centre is being asked for a code…"));
}

void CodePanel::sayMailed(const QString& whereTo) {
    endWait();
    m_explanation->hide(); // it has happened
    m_message->show(look::Tone::Info, whereTo);
    m_mailedAt = QDateTime::currentDateTimeUtc();
    m_timer->start();
    showPause();
    m_code->setFocus(Qt::OtherFocusReason);
}

void CodePanel::sayPreparing(int seconds) {
    m_slow->stop();
    m_work->setRange(0, seconds);
    m_work->setValue(0);
    m_work->show();
    m_tick->start();
    m_message->show(look::Tone::Info,
                    tr("Many codes are being asked for just now, so this PC first has to compute for about %1 s. The "
                       "code is mailed by itself afterwards; you may go on with something else.")
                        .arg(seconds));
}

void CodePanel::sayNotMailed(const QString& sentence, bool offline) {
    endWait();
    m_message->show(
        look::Tone::Warning,
        offline ? tr("%1\nUntil then it waits here and in the outbox as “awaiting the mail code”. You can close "
                     "the program; you find it again under “Progress of applications”.")
                      .arg(sentence)
                : sentence);
    m_mailedAt = {};
    m_timer->stop();
    showPause();
}

void CodePanel::sayWrong(const QString& sentence) {
    endWait();
    m_message->clear();
    m_code->setEnabled(true);
    m_send->setEnabled(true);
    showPause();
    m_field->setFault(sentence);
    m_code->selectAll();
    m_code->setFocus(Qt::OtherFocusReason);
}

void CodePanel::saySending(const QString& sentence) {
    endWait();
    m_code->setEnabled(false);
    m_send->setEnabled(false);
    m_resend->setEnabled(false);
    m_timer->stop();
    m_message->show(look::Tone::Info, sentence);
}

void CodePanel::enter() {
    const std::optional<QString> code = m_code->value();
    if (!code) {
        m_code->showFault();
        m_field->setFault(m_code->sentence());
        return;
    }
    const QString checking = tr("The code is being checked…");
    saySending(checking);
    waitForCentre(checking);
    emit codeEntered(*code);
}

void CodePanel::showPause() {
    const qint64 gone = m_mailedAt.isValid() ? m_mailedAt.secsTo(QDateTime::currentDateTimeUtc()) : pauseSeconds;
    const qint64 left = pauseSeconds - gone;
    look::setPossible(m_resend, left > 0 ? tr("A new code can be mailed a minute after the one before.") : QString());
    m_resend->setText(left > 0 ? tr("&Mail a new code (in %1 s)").arg(left)
                               : (m_mailedAt.isValid() ? tr("&Mail a new code") : tr("&Mail the code")));
    if (left <= 0) {
        m_timer->stop();
    } else if (!m_timer->isActive()) {
        m_timer->start(); // it was stopped while a code was being checked
    }
}

} // namespace inservice
