// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/passwordedit.h"

#include "forms/look/composition.h"
#include "forms/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {

PasswordEdit::PasswordEdit(QWidget* parent)
    : TypedEdit(parent) {
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData);
    look::latinOnly(this);
    connect(this, &ValueEdit::edited, this, &PasswordEdit::partsChanged);
}

void PasswordEdit::setAccountName(const QString& accountName) {
    if (accountName != m_accountName) {
        m_accountName = accountName;
        recheck();
        emit edited();
    }
}

QList<PasswordRule::Part> PasswordEdit::parts() const {
    return m_rule.parts(PasswordRule::normalised(text()).text, m_accountName);
}

Result<QString> PasswordEdit::parse(const QString& raw) const {
    const QString password = PasswordRule::normalised(raw).text;
    const QList<Refusal> unmet = m_rule.unmet(password, m_accountName);
    if (!unmet.isEmpty()) {
        return unmet.first();
    }
    return password;
}

Normalised PasswordEdit::normalised(const QString& raw) const {
    return PasswordRule::normalised(raw);
}

QString PasswordEdit::noteOn(const QString&, const QString&) const {
    return tr("Made half-width, and blanks removed"); // without it: a note stays when the password is hidden again
}

ShowPasswordButton::ShowPasswordButton(const QList<QLineEdit*>& lines, QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this)) {
    m_button->setObjectName("showPasswordButton");
    m_button->setCheckable(true);
    m_button->setText(tr("Sh&ow"));
    m_button->setToolTip(tr("Show or hide the password while you type it"));
    m_button->setMinimumHeight(look::row - 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    // Out of Tab's way: what is typed next is for 確認密碼, not for a button. Its key opens it.
    m_button->setFocusPolicy(Qt::NoFocus);
    connect(m_button, &QToolButton::toggled, this, [this, lines](bool shown) {
        for (QLineEdit* line : lines) {
            line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
            line->setAttribute(Qt::WA_InputMethodEnabled, false); // Qt sets it with every echo
        }
        m_button->setText(shown ? tr("Hide (&O)") : tr("Sh&ow"));
    });
}

PasswordRuleList::PasswordRuleList(PasswordEdit* edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit) {
    setObjectName("passwordRules");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look::grid / 2, 0, 0);
    layout->setSpacing(2);
    const qsizetype count = edit->parts().size();
    for (qsizetype i = 0; i < count; ++i) {
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
        m_labels.append(label);
    }
    connect(edit, &PasswordEdit::partsChanged, this, &PasswordRuleList::tickOff);
    connect(edit, &ValueEdit::faultChanged, this, &PasswordRuleList::tickOff);
    tickOff();
}

void PasswordRuleList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (look::isRecolouring(event) || event->type() == QEvent::LanguageChange) {
        tickOff();
    }
}

void PasswordRuleList::tickOff() {
    const QList<PasswordRule::Part> parts = m_edit->parts();
    const bool typed = !m_edit->text().isEmpty();
    for (qsizetype i = 0; i < m_labels.size() && i < parts.size(); ++i) {
        const PasswordRule::Part& part = parts.at(i);
        QString rule;
        if (part.refusal.key == "password.length") {
            rule = tr("%1 to %2 characters").arg(PasswordRule::MinimumLength).arg(PasswordRule::MaximumLength);
        } else if (part.refusal.key == "password.characters") {
            rule = tr("only the letters A to Z, a to z and digits");
        } else if (part.refusal.key == "password.contains_account") {
            rule = tr("not containing the user account");
        } else if (part.refusal.key == "password.classes") {
            rule = tr("more kinds of characters: capitals, small letters, digits");
        } else {
            rule = tr("no character many times in a row");
        }
        // A part that holds already for an empty password is no news before anything is typed.
        const bool met = typed && part.met;
        const bool broken = !part.met && !m_edit->fault().isEmpty(); // what is said in words below
        QLabel* label = m_labels.at(i);
        label->setText((met ? QStringLiteral("✓ ") : broken ? QStringLiteral("✗ ") : QStringLiteral("○ ")) + rule);
        label->setAccessibleName(met      ? tr("Kept: %1").arg(rule)
                                 : broken ? tr("Not kept: %1").arg(rule)
                                          : tr("Not yet kept: %1").arg(rule));
        QPalette colours;
        colours.setColor(QPalette::WindowText, met      ? look::color(look::Tone::Good)
                                               : broken ? look::color(look::Tone::Bad)
                                                        : look::muted());
        label->setPalette(colours);
    }
}

} // namespace inservice
