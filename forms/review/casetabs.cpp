// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/casetabs.h"

#include "forms/review/historytab.h"
#include "forms/review/scantab.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/calls.h"

namespace inservice {
namespace {

/// What was decided, and who has called about it.
QList<DecisionRow> historyOf(const ReplicaReader& replica, qint64 applicationId) {
    QList<DecisionRow> history = decisionsOf(replica, applicationId);
    const QList<PhoneCallRow> calls = callsAboutCase(replica, applicationId);
    for (const PhoneCallRow& call : calls) {
        DecisionRow row;
        row.id = -call.id; // a number that no decision has
        row.action = QStringLiteral("call");
        row.text = call.text();
        row.byName = call.byName;
        row.at = call.at;
        history << row;
    }
    return history;
}

} // namespace

CaseTabs::CaseTabs(AccountLink& link, const QueueModel& model, QWidget* parent)
    : QTabWidget(parent)
    , m_link(link)
    , m_model(model)
    , m_fields(new FieldsView(this))
    , m_scans(new ScanTab(link, this))
    , m_history(new HistoryTab(link.identity().accountName, this)) {
    setObjectName(QStringLiteral("caseTabs"));
    setDocumentMode(true);
    m_fields->setObjectName(QStringLiteral("caseFields"));
    addTab(m_fields, tr("Application (&Q)"));
    addTab(m_scans, tr("Sealed form (scan) (&Z)"));
    addTab(m_history, tr("History (&M)"));
    connect(m_fields, &FieldsView::linkActivated, this, [this](const QString& target) {
        emit caseWanted(target.mid(QStringLiteral("case:").size()).toLongLong());
    });
}

void CaseTabs::setCase(const QueueRow& row, bool isAnother, bool isChanged) {
    m_case = row.application;
    if (isAnother) {
        m_context = {};
        m_open.reset();
    }
    if (isChanged) {
        askWhatIsOpen();
    }
    read(row);
    showFields();
    setTabVisible(indexOf(m_scans), m_case.needsPaper || m_scans->hasScans());
    const int scans = m_scans->validScans();
    setTabText(indexOf(m_scans),
               scans == 0 ? tr("Sealed form (scan) (&Z)") : tr("Sealed form (scan) %1 (&Z)").arg(scans));
}

/// What lies on this PC about it.
void CaseTabs::read(const QueueRow& row) {
    try {
        const ReplicaReader& replica = m_link.replica();
        m_context = CaseContext::read(replica, row);
        m_context.others = m_model.related(m_case.id);
        m_context.open = m_open;
        m_reasons = replica.rows<ReturnReasonRow>();
        QHash<QString, QString> reasons;
        for (const ReturnReasonRow& reason : std::as_const(m_reasons)) {
            reasons.insert(reason.key, reason.text);
        }
        m_history->setDecisions(m_case.id, historyOf(replica, m_case.id), reasons);
        m_scans->setCase(m_case, scansOf(replica, m_case.id), caseFields(m_case, m_context, Beside::Paper));
    } catch (const ReplicaError& error) {
        emit unreadable(error.text);
    }
}

/// A deletion is refused for what is open of the account: it is seen before the decision, not after it.
void CaseTabs::askWhatIsOpen() {
    const bool endsAccount = m_case.takesOver != 0 || m_case.deletes;
    if (!endsAccount || hasEnded(m_case.state) || m_case.reviewerUnitId != m_link.identity().unitId) {
        return;
    }
    m_link.ask(questions::openOfAccount(m_case.id), this,
               [this, id = m_case.id](const Answer<questions::OpenOfAccount>& answer) {
                   if (answer && id == m_case.id) { // without an answer the centre says it when it refuses
                       m_open = *answer.value;
                       m_context.open = m_open;
                       showFields();
                   }
               });
}

void CaseTabs::showFields() {
    m_fields->setSections(caseFields(m_case, m_context, Beside::Nothing) + QList{unitFields(m_case, m_context)});
}

} // namespace inservice
