// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/applications.h"

#include <QFrame>
#include <QPointer>

class QDialog;
class QLabel;
class QPushButton;

namespace inservice {

class AccountLink;

/// That the deletion of an account is asked for on paper, above its data: how it stands, and for the school 列印申請表
/// and 撤回; for the desk the way to the case.
///
/// Object names: accountDeletion, accountDeletionPrint, accountDeletionWithdraw, accountDeletionOpen, deletionPrint
/// (the window with the form).
class DeletionStrip : public QFrame {
    Q_OBJECT

public:
    explicit DeletionStrip(AccountLink& link, QWidget* parent = nullptr);

    void show(const ApplicationRow& deletion, const QString& deskName, bool isOwnUnit);
    /// The form with its preview, in a window of its own.
    void print();

signals:
    void withdrawRequested(const inservice::ApplicationRow& deletion);
    void openCaseRequested(qint64 applicationId);

private:
    AccountLink& m_link;
    ApplicationRow m_deletion;
    QLabel* m_words;
    QPushButton* m_print;
    QPushButton* m_withdraw;
    QPushButton* m_open;
    QPointer<QDialog> m_window;
};

} // namespace inservice
