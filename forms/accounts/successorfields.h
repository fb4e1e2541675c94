// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

namespace inservice {

class EmailEdit;
class PersonNameEdit;

/// 業務交接預告: who is to take over, and where they are written to. Nothing else is handed over.
///
/// Object names: successorName, successorEmail.
class SuccessorFields : public QWidget {
    Q_OBJECT

public:
    explicit SuccessorFields(QWidget* parent = nullptr);

    void load(const QJsonObject& body);
    /// As the body of account.announce has it.
    [[nodiscard]] QJsonObject body() const;
    /// Why it cannot be sent as it is; empty: it can.
    [[nodiscard]] QString whyNot() const;

signals:
    void edited();

private:
    PersonNameEdit* m_name;
    EmailEdit* m_email;
};

} // namespace inservice
