// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"
#include "models/scans/scankind.h"

#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace inservice {

class AccountLink;
class Changes;

/// What a paper that comes back belongs to, as its subject says.
struct ReturnCase {
    enum class Fit {
        Clear,     ///< it is expected here and fits: it may go by itself
        Ask,       ///< it can be taken, but a person should look first
        Elsewhere, ///< none of this desk's
        OwnPlace,  ///< it goes to no case from here: a person deals with it in its own place
        Closed,    ///< it cannot be taken
    };
    Fit fit = Fit::Closed;
    QString subject{};  ///< of its command, «application:12»; empty: it is none of this desk's
    QString title{};    ///< 「115-000123 王大明」
    QString where{};    ///< of whom it is: the name of the school
    QString sentence{}; ///< whose it is, and what is wrong with it
    QString place{};    ///< key of the page on which it is dealt with, for Page::openRequested; empty: none
    /// That page deals with these pages of the stack itself (TakenPages): they go along.
    bool takesPages = false;

    [[nodiscard]] bool mayGo() const { return fit == Fit::Clear || fit == Fit::Ask; }
    bool operator==(const ReturnCase&) const = default;
};

/// Pages of one case, as they go to the centre.
struct ReturnScan {
    Scan scan;
    /// Which pages of which file they are: «<SHA-256 of the file>:1,3». The same ones count once in a case, at
    /// whichever desk they were taken in.
    QString origin;
};

/// What a subject does with its papers when they come back. Each kind of paper that carries a code of ours has one;
/// 紙本回收 itself knows no subject.
class PaperReturn {
public:
    virtual ~PaperReturn() = default;
    /// Whether this code, or what a person typed, is of its papers.
    [[nodiscard]] virtual bool matches(const QString& code) const = 0;
    /// Whether a code stands on one paper alone, on which nothing is written any more: not on a form that everybody of
    /// a school fills in by hand, nor on a sheet that is signed further after it was scanned. Only then are two pages
    /// with equal codes that look the same the same page twice.
    [[nodiscard]] virtual bool namesOnePaper() const { return true; }
    /// Pages of a file for which this says the same are dealt with together; empty: each by itself.
    [[nodiscard]] virtual QString bundleOf(const QString& code) const { return namesOnePaper() ? code : QString(); }
    /// What a code that matches is called, without looking anything up.
    [[nodiscard]] virtual QString titleOf(const QString& code) const = 0;
    /// What a code that matches belongs to. Throws ReplicaError.
    [[nodiscard]] virtual ReturnCase caseFor(const QString& code) const = 0;
    /// Cases of which papers may come, by number, name or unit as typed; a few at most. Throws ReplicaError.
    struct Candidate {
        QString code; ///< for caseFor()
        QString title;
        QString where;
    };
    [[nodiscard]] virtual QList<Candidate> find(const QString& typed) const = 0;
    /// The command that takes these pages to the case. Throws ReplicaError.
    [[nodiscard]] virtual OutboxItem command(const QString& code, const ReturnScan& pages) const = 0;
    /// caseFor() may say something else now.
    [[nodiscard]] virtual bool concerns(const Changes& changes) const = 0;
};
using PaperReturns = std::vector<std::unique_ptr<PaperReturn>>;
using PaperReturnMaker = std::unique_ptr<PaperReturn> (*)(AccountLink& link);

} // namespace inservice
