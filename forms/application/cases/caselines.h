// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/cases/caselist.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QCoreApplication>

namespace inservice {

class UnitFinder;

/// What the list of 查詢申請進度 says of the drafts and cases of this PC, and in which order.
class CaseLines {
    Q_DECLARE_TR_FUNCTIONS(inservice::CaseLines)

public:
    CaseLines(GuestLink& link, const UnitFinder& finder)
        : m_link(link)
        , m_finder(finder) {}

    /// What needs the person first, then by number; ended ones and drafts last. Until forgetOrder() nothing moves: what
    /// is new comes on top.
    [[nodiscard]] QList<CaseListRow> read();
    /// The page is looked at anew.
    void forgetOrder() { m_order.clear(); }
    /// `item`: what is in the outbox about it.
    [[nodiscard]] CaseListRow ofDraft(const Draft& draft, const std::optional<OutboxItem>& item) const;

private:
    [[nodiscard]] static CaseListRow ofCase(const LocalCase& localCase, const std::optional<OutboxItem>& item);
    static void sayListing(CaseListRow& line, const LocalCase& localCase, const std::optional<OutboxItem>& item);
    void keepOrder(QList<CaseListRow>& all);

    GuestLink& m_link;
    const UnitFinder& m_finder;
    QList<QUuid> m_order;
};

} // namespace inservice
