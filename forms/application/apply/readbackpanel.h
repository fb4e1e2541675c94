// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}

/// Reads back what can never be changed again once the application has been accepted: account, name, ID (S0 小叮嚀 a).
class ReadBackPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReadBackPanel(QWidget* parent = nullptr);
    /// `unit` and `review` (who decides): the mistake with the longest way home. `warning`: what stands in its way.
    void start(const ApplicationData& data, const QString& unit, const QString& review, const QString& warning);
    /// The verifier is being made, the command is on its way into the outbox.
    void setBusy(bool busy);
    void confirm();

signals:
    void confirmed();
    void backWanted();

private:
    [[nodiscard]] QWidget* makeValues();
    QLabel* m_account;
    QLabel* m_name;
    QLabel* m_id;
    QLabel* m_type;
    QLabel* m_unit;
    QLabel* m_review;
    look::MessageBar* m_warning;
    QLabel* m_address;
    QCheckBox* m_checked;
    QPushButton* m_send;
    QPushButton* m_back;
};

} // namespace inservice
