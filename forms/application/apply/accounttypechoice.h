// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/terms.h"

#include <QList>
#include <QWidget>
#include <optional>

class QFrame;
class QLabel;
class QRadioButton;

namespace inservice {

/// 申請類型 with 業務帳號啟用類別說明 beside each type (S2 annex): what it may do, and whose contact is shown publicly.
class AccountTypeChoice : public QWidget {
    Q_OBJECT

public:
    explicit AccountTypeChoice(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<AccountType> type() const;
    void setType(std::optional<AccountType> type);
    /// What the kind of unit offers. What it does not is there, disabled, and says why. Where only one is offered it is
    /// chosen. An empty list: no unit is chosen yet, everything is offered.
    void setOffered(const QList<AccountType>& types, const QString& kindName);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        AccountType type;
        QFrame* frame;
        QRadioButton* button;
        QLabel* duties;
    };
    void showRows(const QList<AccountType>& offered);
    void recolour();
    QList<Row> m_rows;
};

} // namespace inservice
