// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/newpassword.h"

#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/composition.h"
#include "forms/look/look.h"
#include "forms/words/words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace inservice {

QLineEdit* hiddenLine(const QString& name, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(ValueEdit::Bound);
    look::latinOnly(edit);
    return edit;
}

NewPassword::NewPassword(const QString& name, const QList<QLineEdit*>& alsoShown, QWidget* parent)
    : QWidget(parent)
    , m_new(new PasswordEdit(this))
    , m_again(hiddenLine(name + QStringLiteral("Again"), this))
    , m_newField(new FormField(tr("&New password:"), m_new, this))
    , m_againField(new FormField(tr("New password a&gain:"), m_again, this)) {
    m_new->setObjectName(name + QStringLiteral("New"));
    m_newField->addBelow(new PasswordRuleList(m_new, this));
    m_newField->addBeside(new ShowPasswordButton(alsoShown + QList<QLineEdit*>{m_new, m_again}, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::grid);
    column->addWidget(m_newField);
    column->addWidget(m_againField);
    connect(m_new, &QLineEdit::textEdited, this, [this] { m_againField->setFault({}); });
    connect(m_again, &QLineEdit::textEdited, this, [this] { m_againField->setFault({}); });
    connect(m_again, &QLineEdit::returnPressed, this, &NewPassword::returnPressed);
}

void NewPassword::setAccountName(const QString& accountName) {
    m_accountName = accountName;
    m_new->setAccountName(accountName);
}

std::optional<QString> NewPassword::chosen(QWidget*& firstFault) {
    const QString password = PasswordRule::normalised(m_new->text()).text;
    const QList<Refusal> unmet = PasswordRule().unmet(password, m_accountName);
    if (!unmet.isEmpty()) {
        m_new->showFault();
        m_newField->setFault(words::refusal(unmet.constFirst()));
        firstFault = m_new;
        return std::nullopt;
    }
    if (const auto differs = PasswordRule::repeated(m_new->text(), m_again->text())) {
        m_againField->setFault(words::refusal(*differs));
        firstFault = m_again;
        return std::nullopt;
    }
    return password;
}

void NewPassword::setFault(const QString& sentence) {
    m_newField->setFault(sentence);
    focusFirst();
}

void NewPassword::clear() {
    m_new->load({});
    m_again->clear();
    m_newField->setFault({});
    m_againField->setFault({});
}

void NewPassword::focusFirst() {
    m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace inservice
