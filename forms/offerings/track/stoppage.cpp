// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/stoppage.h"

#include "forms/edits/edits.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/questions/subscriptions.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr PlainText::Limits codeLimits{1, 40, false, false};
constexpr int leastCode = 13; ///< a digit and twelve characters
constexpr int widest = 640;   // px

} // namespace

StopSubscriptionPage::StopSubscriptionPage(GuestLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_code(new TextEdit(codeLimits, this))
    , m_stop(new QPushButton(tr("&Stop the subscription"), this))
    , m_message(new look::MessageBar(this)) {
    setObjectName(QStringLiteral("stopSubscriptionPage"));
    m_code->setObjectName(QStringLiteral("stopSubscriptionCode"));
    m_code->setPlaceholderText(QStringLiteral("123-ABCD-EFGH-JKMN"));
    m_stop->setObjectName(QStringLiteral("stopSubscriptionButton"));
    m_message->setObjectName(QStringLiteral("stopSubscriptionMessage"));
    look::makePrimary(m_stop);
    auto* narrow = new QWidget(this);
    narrow->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(narrow);
    column->setContentsMargins({});
    column->setSpacing(2 * look::grid);
    auto* words =
        new QLabel(tr("Each mail of a subscription ends with its stop code. Enter it here, and there are no more of "
                      "them; you need not sign in. Whoever signs in stops and resumes subscriptions under "
                      "“Subscriptions”."),
                   narrow);
    words->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Stop &code:"), m_code);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    outer->addWidget(narrow);
    outer->addStretch(1);
    connect(m_code, &QLineEdit::textChanged, this, &StopSubscriptionPage::check);
    connect(m_code, &QLineEdit::returnPressed, m_stop, &QPushButton::click);
    connect(m_stop, &QPushButton::clicked, this, &StopSubscriptionPage::stop);
    check();
}

QString StopSubscriptionPage::title() const {
    return tr("Stop a subscription");
}

void StopSubscriptionPage::setCurrent(bool current) {
    if (current) {
        m_code->setFocus(Qt::OtherFocusReason);
    } else {
        m_message->clear();
    }
}

void StopSubscriptionPage::check() {
    QString typed = m_code->text();
    typed.remove(u'-').remove(u' ');
    look::setPossible(m_stop, m_isAsking ? tr("The centre is being asked. Please wait a moment.")
                              : typed.size() < leastCode
                                  ? tr("Enter the whole stop code, as it stands at the end of the mail.")
                                  : QString());
}

void StopSubscriptionPage::stop() {
    m_isAsking = true;
    check();
    m_link.ask(questions::stopSubscription(m_code->text().trimmed()), this, [this](const Answer<bool>& answer) {
        m_isAsking = false;
        check();
        if (answer.value) {
            m_message->show(
                look::Tone::Good,
                tr("If this is the stop code of a subscription, it has been stopped. Should another mail of it "
                   "come, compare the code with the mail once more."));
        } else {
            m_message->show(look::Tone::Bad, words::centreRefusal(answer.error.key, answer.error.detail));
        }
    });
}

} // namespace inservice
