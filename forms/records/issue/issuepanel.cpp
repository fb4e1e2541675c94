// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/issue/issuepanel.h"

#include "forms/commands/purposeedit.h"

namespace inservice {

IssuePanel::IssuePanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("issue"), tr("&Go on to printing"), parent)
    , m_purpose(new PurposeEdit) {
    add("purpose", tr("P&urpose"), m_purpose);
    connect(m_purpose, &QComboBox::editTextChanged, this, &IssuePanel::edited);
}

void IssuePanel::open(int people) {
    if (!takeKept()) {
        m_purpose->restart({tr("Handed out at the end of the course"), tr("Asked for by a participant"),
                            tr("Kept with the files of the course")});
    }
    openWith(
        tr("Print %n certificate(s)", nullptr, people),
        tr("With number and code anybody can verify a certificate. So the purpose, and who has asked, are kept at the "
           "centre."),
        m_purpose);
}

QString IssuePanel::purpose() const {
    return m_purpose->purpose();
}

QString IssuePanel::whyNot() const {
    return m_purpose->whyNot();
}

} // namespace inservice
