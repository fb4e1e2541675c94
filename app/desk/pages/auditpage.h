// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/questions/audit.h"
#include "models/sync/accountlink.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace inservice {

namespace look {
class MessageBar;
}

/// 稽核紀錄 (own design), for whoever reviews: who did what, filtered by person, unit, command and days; and whether
/// the chain of seals holds. Each look is itself a line of it.
///
/// Object names: auditMessage, auditWho, auditUnit, auditWhat, auditSince, auditUntil, auditAsk, auditMore,
/// auditVerify, auditList.
class AuditPage : public Page {
    Q_OBJECT

public:
    AuditPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void focusFind() override;

private:
    [[nodiscard]] QLayout* makeFilters();
    void makeList();
    void ask(bool more);
    void show(const questions::AuditPage& page, bool more);
    void verify();
    void verifyFrom(qint64 after);
    void setBusy(bool busy);
    void sayFault(const CallError& error);

    AccountLink& m_link;
    look::MessageBar* m_message;
    QLineEdit* m_who;
    QLineEdit* m_unit;
    QComboBox* m_what;
    QDateEdit* m_since;
    QDateEdit* m_until;
    QPushButton* m_ask;
    QPushButton* m_more;
    QPushButton* m_verify;
    QTableWidget* m_list;
    questions::AuditFilter m_asked; ///< what the list shows
    qint64 m_oldest = 0;
    questions::AuditVerified m_found; ///< of all blocks so far
};

} // namespace inservice
