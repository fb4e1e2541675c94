// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/readbackpanel.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/domain/accountname.h"
#include "models/domain/emailaddress.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

namespace {

/// In groups that an eye can compare: A12 345 6789.
QString grouped(const QString& id) {
    return id.size() == 10 ? id.left(4) + u' ' + id.mid(4, 3) + u' ' + id.mid(7) : id;
}

} // namespace

ReadBackPanel::ReadBackPanel(QWidget* parent)
    : QWidget(parent)
    , m_account(new QLabel)
    , m_name(new QLabel)
    , m_id(new QLabel)
    , m_type(new QLabel)
    , m_unit(new QLabel)
    , m_review(new QLabel)
    , m_warning(new look::MessageBar)
    , m_address(new QLabel)
    , m_checked(new QCheckBox(tr("I have &compared all of them, character by character")))
    , m_send(new QPushButton(tr("All right, &send the application")))
    , m_back(new QPushButton(tr("&Back to the form"))) {
    setObjectName("readBackPanel");
    m_account->setObjectName("readBackAccountName");
    m_name->setObjectName("readBackName");
    m_id->setObjectName("readBackNationalId");
    m_type->setObjectName("readBackType");
    m_unit->setObjectName("readBackUnit");
    m_warning->setObjectName("readBackWarning");
    m_review->setObjectName("readBackReview");
    m_checked->setObjectName("readBackCheck");
    m_send->setObjectName("confirmSendButton");
    m_back->setObjectName("readBackBackButton");

    auto* sentence = new QLabel(
        tr("Once the application has been accepted, the first three can never be changed. A mistake in them means "
           "that the application is rejected and has to be made anew. With a wrong type or unit it goes to a wrong "
           "desk."));
    sentence->setWordWrap(true);
    m_address->setWordWrap(true);
    m_address->setTextFormat(Qt::PlainText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::grid);
    column->setSpacing(look::grid * 2);
    column->addWidget(new look::Heading(tr("Please compare before it goes out"), 1));
    column->addWidget(sentence);
    column->addWidget(makeValues());
    column->addWidget(m_warning);
    column->addWidget(m_address);
    column->addWidget(m_checked);
    column->addLayout(buttons);
    column->addStretch(1);
    setMaximumWidth(760);

    look::makePrimary(m_send);
    connect(m_checked, &QCheckBox::toggled, m_send, &QPushButton::setEnabled);
    connect(m_send, &QPushButton::clicked, this, &ReadBackPanel::confirm);
    connect(m_back, &QPushButton::clicked, this, &ReadBackPanel::backWanted);
}

QWidget* ReadBackPanel::makeValues() {
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto* rows = new QFormLayout(frame);
    rows->setContentsMargins(look::margin, look::grid * 2, look::margin, look::grid * 2);
    rows->setHorizontalSpacing(look::margin);
    rows->setVerticalSpacing(look::grid); // all of it is seen at once, on a small screen too
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto add = [rows](const QString& label, QLabel* value, int level = 1) {
        value->setFont(look::font(level));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(label);
        auto* name = new QLabel(label);
        // Beside the first line of several.
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        name->setContentsMargins(0, qMax(0, (value->fontMetrics().height() - name->fontMetrics().height()) / 2), 0, 0);
        rows->addRow(name, value);
    };
    add(tr("User account"), m_account);
    add(tr("Name"), m_name);
    add(tr("National ID / UI number"), m_id);
    add(tr("Type of account"), m_type, 2);
    add(tr("Unit of service"), m_unit, 2);
    add(tr("Goes to"), m_review, 0);
    return frame;
}

void ReadBackPanel::start(const ApplicationData& data, const QString& unit, const QString& review,
                          const QString& warning) {
    m_type->setText(data.accountType ? words::accountType(*data.accountType) : QString());
    m_warning->show(look::Tone::Warning, warning);
    m_account->setText(AccountName::normalised(data.accountName).text);
    m_name->setText(PersonName::normalised(data.name).text);
    m_id->setText(grouped(NationalId::normalised(data.nationalId).text));
    m_unit->setText(unit);
    m_review->setText(review);
    m_address->setText(tr("The next step: a code is mailed to %1. The application goes out once you have entered it.")
                           .arg(EmailAddress::normalised(data.email).text));
    m_checked->setChecked(false);
    setBusy(false);
    m_checked->setFocus(Qt::OtherFocusReason);
}

void ReadBackPanel::setBusy(bool busy) {
    m_checked->setEnabled(!busy);
    m_back->setEnabled(!busy);
    look::setPossible(m_send, busy                      ? tr("Being prepared…")
                              : !m_checked->isChecked() ? tr("Tick the line above first.")
                                                        : QString());
    m_send->setText(busy ? tr("Being prepared…") : tr("All right, &send the application"));
}

void ReadBackPanel::confirm() {
    if (m_send->isEnabled()) {
        setBusy(true);
        emit confirmed();
    }
}

} // namespace inservice
