// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/edits/valueedit.h"
#include "models/domain/passwordrule.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace inservice {

/// 密碼: a hidden line that keeps the password rule. Its value is what was typed without what no password can have, a
/// blank or a line end that came along (PasswordRule::normalised()); it is never put into the clipboard and not
/// remembered for undo once cleared.
class PasswordEdit : public TypedEdit<QString> {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget* parent = nullptr);
    /// The password must not contain it.
    void setAccountName(const QString& accountName);
    [[nodiscard]] QList<PasswordRule::Part> parts() const;

signals:
    void partsChanged();

protected:
    [[nodiscard]] Result<QString> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
    [[nodiscard]] QString noteOn(const QString& raw, const QString& stored) const override;

private:
    PasswordRule m_rule;
    QString m_accountName;
};

/// A button that shows and hides what is typed in some hidden lines (密碼 and 確認密碼), in words.
class ShowPasswordButton : public QWidget {
    Q_OBJECT

public:
    explicit ShowPasswordButton(const QList<QLineEdit*>& lines, QWidget* parent = nullptr);

private:
    QToolButton* m_button;
};

/// The parts of the password rule, each with a tick as soon as it is kept.
class PasswordRuleList : public QWidget {
    Q_OBJECT

public:
    explicit PasswordRuleList(PasswordEdit* edit, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tickOff();
    PasswordEdit* m_edit;
    QList<QLabel*> m_labels;
};

} // namespace inservice
