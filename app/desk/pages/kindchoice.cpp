// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/kindchoice.h"

#include "forms/look/look.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace inservice {

KindChoice::KindChoice(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_teacher(new QRadioButton(tr("Teacher's own account (&J)"), this))
    , m_business(new QRadioButton(tr("Business account (&Y)"), this)) {
    m_teacher->setObjectName(name + QStringLiteral("KindTeacher"));
    m_business->setObjectName(name + QStringLiteral("KindBusiness"));
    m_business->setChecked(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(2 * look::grid);
    line->addWidget(m_teacher);
    line->addWidget(m_business);
    line->addStretch(1);
    setFocusProxy(m_business);
    connect(m_teacher, &QRadioButton::toggled, this, [this](bool teacher) {
        setFocusProxy(teacher ? m_teacher : m_business);
        emit changed();
    });
}

AccountKind KindChoice::kind() const {
    return m_teacher->isChecked() ? AccountKind::Teacher : AccountKind::Business;
}

void KindChoice::setKind(AccountKind kind) {
    (kind == AccountKind::Teacher ? m_teacher : m_business)->setChecked(true);
}

} // namespace inservice
