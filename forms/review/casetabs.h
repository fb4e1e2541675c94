// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/casefields.h"
#include "models/replica/tables/catalogues.h"
#include "models/sync/accountlink.h"

#include <QTabWidget>

namespace inservice {

class HistoryTab;
class ScanTab;

/// What is known of a case: what was applied for, the sealed form, what was done with it.
///
/// Object names: caseTabs, caseFields; those of HistoryTab and ScanTab.
class CaseTabs : public QTabWidget {
    Q_OBJECT

public:
    CaseTabs(AccountLink& link, const QueueModel& model, QWidget* parent);

    /// `isAnother`: than was shown before; `isChanged`: or than it was then.
    void setCase(const QueueRow& row, bool isAnother, bool isChanged);
    [[nodiscard]] const CaseContext& context() const { return m_context; }
    [[nodiscard]] const QList<ReturnReasonRow>& reasons() const { return m_reasons; }
    [[nodiscard]] ScanTab* scans() const { return m_scans; }

signals:
    /// A link to another one was followed.
    void caseWanted(qint64 id);
    /// What lies on this PC about it could not be read.
    void unreadable(const QString& cause);

private:
    void read(const QueueRow& row);
    void askWhatIsOpen();
    void showFields();

    AccountLink& m_link;
    const QueueModel& m_model;
    ApplicationRow m_case;
    CaseContext m_context;
    std::optional<questions::OpenOfAccount> m_open; ///< of the account that the case ends
    QList<ReturnReasonRow> m_reasons;
    FieldsView* m_fields;
    ScanTab* m_scans;
    HistoryTab* m_history;
};

} // namespace inservice
