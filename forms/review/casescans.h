// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/review/reviewoutbox.h"
#include "models/replica/tables/applications.h"
#include "models/scans/scankind.h"
#include "models/sync/accountlink.h"

#include <optional>

namespace inservice {

class AskedCommands;
struct DeskRow;
struct PaperCode;
class ScanTab;

/// Where a scan goes that was put to a case: to it, with its receipt, to the other case that it is of, or to the desk
/// whose paper it is.
class CaseScans : public QObject {
    Q_OBJECT

public:
    /// `shown`: the case in front, as it is at any time.
    CaseScans(AccountLink& link, ReviewOutbox& outbox, const ApplicationRow& shown, ScanTab* tab);

    [[nodiscard]] QString attachWhyNot() const;
    void attach();
    /// What was put here goes with the receipt; false: not yet (confirmable() says when), or it is another case's
    /// paper.
    [[nodiscard]] bool attachFirst();
    /// A scan was carried from another case to the one in front.
    [[nodiscard]] bool hasCarried() const;
    void stageCarried();
    /// The scan put here has been read, or was taken away.
    void settle();

signals:
    void said(inservice::look::Tone tone, const QString& sentence);
    /// The scan belongs there: it is put to that case once it is shown.
    void otherCaseWanted(qint64 applicationId);
    /// The scan that a receipt waited for has been read.
    void confirmable();

private:
    /// A scan on its way to the case it belongs to.
    struct Carried {
        qint64 applicationId = 0;
        Scan scan;
        bool byHand = false;
    };
    void connectPassedOn();
    void carry(qint64 applicationId, const Scan& scan, bool byHand);
    void deliver(const PaperCode& code, const Scan& scan, const DeskRow& desk);

    AccountLink& m_link;
    ReviewOutbox& m_outbox;
    const ApplicationRow& m_shown;
    ScanTab* m_tab;
    AskedCommands* m_passedOn;
    std::optional<Carried> m_carried; ///< to be staged once its case is shown
    bool m_waits = false;             ///< 收件 was confirmed while the scan was still being read
};

} // namespace inservice
