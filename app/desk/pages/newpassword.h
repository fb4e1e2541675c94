// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QLineEdit;

namespace inservice {

class FormField;
class PasswordEdit;

/// A new password and the same again, with the rule that ticks itself off.
class NewPassword : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names: "password" has «passwordNew» and «passwordAgain». `alsoShown`: hidden lines
    /// that the button shows as well.
    NewPassword(const QString& name, const QList<QLineEdit*>& alsoShown, QWidget* parent);

    void setAccountName(const QString& accountName);
    /// The password, where both lines hold the same and it keeps the rule; else what is wrong is said and
    /// `firstFault` is the line to go to.
    [[nodiscard]] std::optional<QString> chosen(QWidget*& firstFault);
    /// Somebody else (the centre, an older password) refuses it.
    void setFault(const QString& sentence);
    void clear();
    void focusFirst();

signals:
    void returnPressed();

private:
    PasswordEdit* m_new;
    QLineEdit* m_again;
    FormField* m_newField;
    FormField* m_againField;
    QString m_accountName;
};

/// A line whose text is hidden.
[[nodiscard]] QLineEdit* hiddenLine(const QString& name, QWidget* parent);

} // namespace inservice
