// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadfoot.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

UploadFoot::UploadFoot(QWidget* parent)
    : QWidget(parent)
    , m_skip(new QCheckBox(tr("Skip &rows with errors"), this))
    , m_missing(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_compare(new QPushButton(tr("Compare at the &centre"), this))
    , m_apply(new QPushButton(tr("Ta&ke the list in"), this))
    , m_said(new look::QuietLabel(this)) {
    m_skip->setObjectName(QStringLiteral("uploadSkip"));
    m_missing->setObjectName(QStringLiteral("uploadMissing"));
    m_missing->setAccessibleName(tr("What becomes of those who are not in the list"));
    m_missing->addItem(tr("Not in the list: left as they are"), QStringLiteral("keep"));
    m_missing->addItem(tr("Not in the list: absent"), QStringLiteral("absent"));
    m_reason->setObjectName(QStringLiteral("uploadReason"));
    m_reason->setAccessibleName(tr("Why hours differ from presence"));
    m_reason->setPlaceholderText(tr("Why hours differ from presence, for all without a note of their own"));
    m_reason->setMaxLength(200);
    m_compare->setObjectName(QStringLiteral("uploadCompare"));
    m_apply->setObjectName(QStringLiteral("uploadApply"));
    look::makePrimary(m_apply);
    m_said->setObjectName(QStringLiteral("uploadWhyNot"));
    m_said->setWordWrap(true);
    layOut();
    connect(m_skip, &QCheckBox::toggled, this, &UploadFoot::skipToggled);
    connect(m_compare, &QPushButton::clicked, this, &UploadFoot::compareWanted);
    connect(m_apply, &QPushButton::clicked, this, &UploadFoot::applyWanted);
}

void UploadFoot::layOut() {
    auto* first = new QHBoxLayout;
    first->setSpacing(look::grid);
    first->addWidget(m_skip);
    first->addWidget(m_missing);
    first->addWidget(m_reason, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(look::grid);
    second->addWidget(m_said, 1);
    second->addWidget(m_compare);
    second->addWidget(m_apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addLayout(first);
    column->addLayout(second);
}

bool UploadFoot::isSkipping() const {
    return m_skip->isChecked();
}

void UploadFoot::stopSkipping() {
    m_skip->setChecked(false);
}

QString UploadFoot::missing() const {
    return m_missing->currentData().toString();
}

QString UploadFoot::reason() const {
    return m_reason->text().trimmed();
}

void UploadFoot::focusReason() {
    m_reason->setFocus(Qt::OtherFocusReason);
}

void UploadFoot::settle(const WhyNot& why) {
    look::setPossible(m_skip, why.skip);
    look::setPossible(m_missing, why.choose);
    look::setPossible(m_reason, why.choose);
    look::setPossible(m_compare, why.compare);
    look::setPossible(m_apply, why.apply);
    m_said->setText(why.said);
}

} // namespace inservice
