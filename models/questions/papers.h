// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>
#include <QJsonObject>

/// What is asked at the centre about paper that goes out and comes back (docs/api.md «Paper»).
namespace inservice::questions {

/// How a copy of a form stands, as the centre sees it.
enum class CopyStanding {
    Missing, ///< 尚缺
    Scanned, ///< 已附掃描，待收件
    Back,    ///< 已回收
    Void,    ///< 已作廢: corrected since, or printed anew
    Ended,   ///< 免回收: the case waits for no paper any more
    Moved,   ///< 已移轉: another desk has the case now
};

/// 列印批次: several forms that a desk printed in one job.
struct PrintRun {
    qint64 id = 0;
    QString number; ///< 列印批號
    QString purpose;
    QString note;
    QString byName;
    QDateTime at;
    int rowVersion = 0;
    QDateTime closedAt; ///< invalid: it is followed
    QString closedBy;
    QString closedReason;
    int printed = 0;
    QHash<CopyStanding, int> counts;
    [[nodiscard]] int count(CopyStanding standing) const { return counts.value(standing); }
    [[nodiscard]] bool isOpen() const { return !closedAt.isValid(); }
    /// Not back, and waited for.
    [[nodiscard]] int missing() const { return count(CopyStanding::Missing); }
    bool operator==(const PrintRun&) const = default;
};

/// A print of one's own form, as its case tells the applicant (`prints` of api.case).
struct OwnPrint {
    int revision = 0;
    int copy = 0;
    QDateTime at;
    bool byDesk = false; ///< in a run of the desk
    CopyStanding standing = CopyStanding::Missing;
    bool operator==(const OwnPrint&) const = default;
};
/// The oldest first.
[[nodiscard]] QList<OwnPrint> ownPrints(const QJsonObject& caseDocument);
/// How the paper of a case stands: by the copies of its newest revision that was printed. Nothing: none was.
[[nodiscard]] std::optional<CopyStanding> paperStanding(const QList<OwnPrint>& prints);

/// A form of a run.
struct PrintedCopy {
    qint64 applicationId = 0;
    int place = 0;
    QString number; ///< 申請編號
    int revision = 0;
    int copy = 0;
    CopyStanding standing = CopyStanding::Missing;
    QString name; ///< empty: another desk has the case
    qint64 unitId = 0;
    QDateTime remindedAt;
    bool operator==(const PrintedCopy&) const = default;
};

struct PrintRunLines {
    PrintRun run;
    QList<PrintedCopy> copies;
};

/// What goes on the forms of a run that has just been counted. Never written to disk.
struct RunPaper {
    qint64 applicationId = 0;
    int revision = 0;
    int copy = 0;
    int place = 0;
    QDateTime at;
    QString contentHash;
    QString nationalId; ///< whole
};
struct RunPapers {
    PrintRun run;
    QList<RunPaper> papers;
};

/// A case as it is to be printed: as this desk has it.
struct FormToPrint {
    qint64 applicationId = 0;
    int revision = 0;
};

/// 誤送轉交: a paper that came to another desk than its own.
struct Delivery {
    qint64 id = 0;
    QDateTime at;
    QString number;
    int revision = 0;
    qint64 fromId = 0;        ///< desk
    qint64 toId = 0;          ///< desk
    QString byName;           ///< masked: somebody of another desk
    qint64 applicationId = 0; ///< 0: the other desk's
    bool operator==(const Delivery&) const = default;
};

/// What a print showed, and what the case says now.
struct PaperChanges {
    int revision = 0;
    QString hash;
    QJsonObject before;
    QJsonObject now;
};

/// The desk whose a paper is, by all that its code says; 0: the centre knows no such paper, or no desk waits for it.
[[nodiscard]] AccountQuestion<qint64> paperDesk(const QString& number, int revision, const QString& hash);
/// Nothing: there was no such revision. `application.not_visible` of another desk's case.
[[nodiscard]] AccountQuestion<std::optional<PaperChanges>> paperChanges(qint64 applicationId, int revision);
/// The newest first, 200 at most: those that are followed before others.
[[nodiscard]] AccountQuestion<QList<PrintRun>> printRuns();
[[nodiscard]] AccountQuestion<PrintRunLines> printRun(qint64 runId);
/// Counts a copy of each form as a run (`run.print`) and hands over what goes on them; what cannot be printed is left
/// out.
[[nodiscard]] AccountQuestion<RunPapers> runPapers(const QList<FormToPrint>& forms, const QString& purpose,
                                                   const QString& note);
[[nodiscard]] AccountQuestion<QList<Delivery>> deliveries();

} // namespace inservice::questions
