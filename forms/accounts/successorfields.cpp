// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/successorfields.h"

#include "forms/edits/edits.h"
#include "forms/look/look.h"

#include <QFormLayout>

namespace inservice {

SuccessorFields::SuccessorFields(QWidget* parent)
    : QWidget(parent)
    , m_name(new PersonNameEdit)
    , m_email(new EmailEdit) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * look::grid);
    form->setVerticalSpacing(look::grid / 2);
    const auto add = [&](const QString& label, ValueEdit* edit, const char* name) {
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(look::withoutAccessKey(label));
        edit->setRequired(true);
        form->addRow(label, edit);
        connect(edit, &ValueEdit::edited, this, &SuccessorFields::edited);
    };
    add(tr("Name of the successor (&1)"), m_name, "successorName");
    add(tr("E-mail of the successor (&2)"), m_email, "successorEmail");
    setFocusProxy(m_name);
}

void SuccessorFields::load(const QJsonObject& body) {
    m_name->load(body.value(QLatin1String("successor")).toString());
    m_email->load(body.value(QLatin1String("email")).toString());
}

QJsonObject SuccessorFields::body() const {
    return {{QStringLiteral("successor"), m_name->normalisedText()},
            {QStringLiteral("email"), m_email->normalisedText()}};
}

QString SuccessorFields::whyNot() const {
    for (const ValueEdit* edit : QList<const ValueEdit*>{m_name, m_email}) {
        if (!edit->isValid()) {
            return tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->sentence());
        }
    }
    return {};
}

} // namespace inservice
