// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/actions.h"
#include "forms/review/reviewoutbox.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/catalogues.h"
#include "models/sync/accountlink.h"

#include <functional>

namespace inservice {

namespace look {
class MessageBar;
}
class ParkedPanel;

/// What the centre has refused about the case shown: said in a line, or, where somebody else was faster, beside what
/// has changed since, to be decided again.
///
/// Object names: caseRefusal; those of ParkedPanel with the name caseParked.
class CaseRefusals : public QObject {
    Q_OBJECT

public:
    /// Why an action is not possible now; empty: it is.
    using WhyNot = std::function<QString(CaseAction action)>;

    CaseRefusals(AccountLink& link, const QueueModel& model, ReviewOutbox& outbox, QWidget* detail);

    [[nodiscard]] look::MessageBar* bar() const { return m_bar; }
    [[nodiscard]] ParkedPanel* parked() const { return m_parked; }
    void show(const ApplicationRow& shown, const QList<ReturnReasonRow>& reasons, const WhyNot& whyNot);

signals:
    void againRequested(const inservice::Decision& asked);

private:
    void showParked(const OutboxItem& item, const ApplicationRow& shown, const QList<ReturnReasonRow>& reasons,
                    const WhyNot& whyNot);
    void askAgain();

    AccountLink& m_link;
    const QueueModel& m_model;
    ReviewOutbox& m_outbox;
    look::MessageBar* m_bar;
    ParkedPanel* m_parked;
    QUuid m_shown; ///< the refused one
};

} // namespace inservice
