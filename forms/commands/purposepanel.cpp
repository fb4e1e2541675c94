// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/purposepanel.h"

#include "forms/commands/purposeedit.h"

namespace inservice {

PurposePanel::PurposePanel(const QString& name, QWidget* parent)
    : FieldsPanel(name, tr("Show the number (&Y)"), parent)
    , m_purpose(new PurposeEdit) {
    add("purpose", tr("&Purpose"), m_purpose);
    connect(m_purpose, &QComboBox::editTextChanged, this, &PurposePanel::edited);
}

void PurposePanel::open(const QStringList& usual) {
    if (!takeKept()) {
        m_purpose->restart(usual);
    }
    openWith(PurposeEdit::title(), PurposeEdit::explanation(), m_purpose);
}

QString PurposePanel::purpose() const {
    return m_purpose->purpose();
}

QString PurposePanel::whyNot() const {
    return m_purpose->whyNot();
}

} // namespace inservice
