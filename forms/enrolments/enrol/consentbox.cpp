// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/consentbox.h"

#include "forms/look/look.h"
#include "forms/look/wrappingbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {

ConsentBox::ConsentBox(QWidget* parent)
    : QWidget(parent)
    , m_consent(new look::WrappingBox(tr("I have &read the notice on personal data, and agree"), this))
    , m_show(new QToolButton(this))
    , m_text(new QLabel(this)) {
    m_consent->setObjectName(QStringLiteral("enrolConsent"));
    m_show->setObjectName(QStringLiteral("enrolConsentShow"));
    m_show->setText(tr("Rea&d the notice"));
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setArrowType(Qt::RightArrow);
    m_text->setObjectName(QStringLiteral("enrolConsentText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_consent, 1);
    line->addWidget(m_show);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::grid, 0, 0);
    column->addLayout(line);
    column->addWidget(m_text);
    connect(m_consent, &QCheckBox::toggled, this, &ConsentBox::toggled);
    connect(m_show, &QToolButton::toggled, this, [this](bool open) {
        m_show->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_text->setVisible(open);
        if (open) {
            emit unfolded(m_text);
        }
    });
}

void ConsentBox::setNotice(const QString& text) {
    m_text->setText(text);
}

bool ConsentBox::isGiven() const {
    return m_consent->isChecked();
}

void ConsentBox::withdraw() {
    m_consent->setChecked(false);
}

} // namespace inservice
