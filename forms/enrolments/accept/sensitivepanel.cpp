// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/sensitivepanel.h"

#include "forms/commands/purposeedit.h"

namespace inservice {

SensitivePanel::SensitivePanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("acceptanceSensitive"), tr("Show the answers (&Y)"), parent)
    , m_purpose(new PurposeEdit) {
    add("purpose", tr("&Purpose"), m_purpose);
    connect(m_purpose, &QComboBox::editTextChanged, this, &SensitivePanel::edited);
}

void SensitivePanel::open(const QString& name, const QString& usual) {
    if (!takeKept()) {
        m_purpose->restart(usual.isEmpty() ? QStringList() : QStringList{usual});
    }
    openWith(tr("Sensitive answers of %1").arg(name),
             tr("ID number, birthday, diet and accessibility as far as they were asked for. Each look is recorded with "
                "its purpose; the purpose is asked once and holds until you leave this page."),
             m_purpose);
}

QString SensitivePanel::purpose() const {
    return m_purpose->purpose();
}

QString SensitivePanel::whyNot() const {
    return purpose().isEmpty() ? tr("Say what the answers are needed for.") : m_purpose->whyNot();
}

} // namespace inservice
