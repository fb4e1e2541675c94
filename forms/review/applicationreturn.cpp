// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/applicationreturn.h"

#include "forms/application/paper/scanowner.h"
#include "forms/review/actions.h"
#include "forms/review/reviewwords.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/sync/accountlink.h"
#include "models/tables/queuemodel.h"
#include "models/tables/searchfold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace inservice {
namespace {

using Fit = ReturnCase::Fit;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ApplicationReturn)
};

class ApplicationReturn : public PaperReturn {
public:
    explicit ApplicationReturn(AccountLink& link)
        : m_link(link) {}

    [[nodiscard]] bool matches(const QString& code) const override { return PaperCode::parse(code).has_value(); }
    [[nodiscard]] QString titleOf(const QString& code) const override {
        return PaperCode::parse(code).value_or(PaperCode()).number;
    }
    [[nodiscard]] ReturnCase caseFor(const QString& code) const override;
    [[nodiscard]] QList<Candidate> find(const QString& typed) const override;
    [[nodiscard]] OutboxItem command(const QString& code, const ReturnScan& pages) const override;
    [[nodiscard]] bool concerns(const Changes& changes) const override {
        return changes.concerns({"application", "scan", "unit"});
    }

private:
    [[nodiscard]] std::optional<ApplicationRow> row(const PaperCode& code) const;
    [[nodiscard]] ReturnCase elsewhere(const PaperCode& code) const;
    [[nodiscard]] QString whyNot(const ApplicationRow& row) const;
    [[nodiscard]] bool may(const char* kind) const { return m_link.identity().commands.contains(QLatin1String(kind)); }

    AccountLink& m_link;
};

std::optional<ApplicationRow> ApplicationReturn::row(const PaperCode& code) const {
    const QList<ApplicationRow> found =
        m_link.replica().rows<ApplicationRow>(QStringLiteral(" WHERE number = ?"), {code.number});
    const QueueScope scope{m_link.identity().unitId, m_link.identity().accountType};
    return found.isEmpty() || !scope.decides(found.constFirst()) ? std::nullopt : std::optional(found.constFirst());
}

/// Whose it is only the centre knows; it takes the paper on for that desk and says nothing of the case.
ReturnCase ApplicationReturn::elsewhere(const PaperCode& code) const {
    ReturnCase other{.fit = Fit::Elsewhere, .title = code.number};
    if (!may("scan.attach")) {
        other.sentence =
            Say::tr("This is the sealed form of an application for an account, %1. Send it to the desk that "
                    "stands on it, then put the page aside.")
                .arg(code.number);
        return other;
    }
    if (!may("application.deliver_scan")) {
        other.sentence = Say::tr("%1 is not among the cases of this desk. Hand the paper on to the desk that stands on "
                                 "it, then put it aside.")
                             .arg(code.number);
        return other;
    }
    if (code.revision == 0) {
        other.sentence =
            Say::tr("%1 is not among the cases of this desk, and the centre hands no paper on whose code was "
                    "not read. Hand it on to the desk that stands on it, then put it aside.")
                .arg(code.number);
        return other;
    }
    other.subject = QStringLiteral("delivery:") + code.number;
    other.sentence =
        Say::tr("%1 is not among the cases of this desk. The centre can hand the paper on to the desk that reviews it.")
            .arg(code.number);
    return other;
}

/// Why no paper can be attached to the case now; empty: it can.
QString ApplicationReturn::whyNot(const ApplicationRow& row) const {
    if (!may("scan.attach")) {
        return Say::tr("Your account may not attach scans.");
    }
    if (row.personId != 0 && row.personId == m_link.identity().personId) {
        return Say::tr("This is your own case. Nobody decides on their own: a colleague has to do it.");
    }
    if (!row.needsPaper) {
        return Say::tr("No paper is needed for this case.");
    }
    return row.standing().mayAttachScan() ? QString()
                                          : Say::tr("Not possible while the case is “%1”.").arg(stateWord(row));
}

ReturnCase ApplicationReturn::caseFor(const QString& code) const {
    const PaperCode paper = PaperCode::parse(code).value_or(PaperCode());
    const std::optional<ApplicationRow> known = row(paper);
    if (!known) {
        return elsewhere(paper);
    }
    ReturnCase found{.fit = Fit::Ask,
                     .subject = applicationSubject(known->id),
                     .title = QStringLiteral("%1 %2").arg(known->number, known->name),
                     .place = QStringLiteral("review:%1").arg(known->id)};
    if (const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(known->unitId)) {
        found.where = unit->name;
    }
    if (const QString why = whyNot(*known); !why.isEmpty()) {
        found.fit = Fit::Closed;
        found.sentence = why;
        return found;
    }
    if (paper.revision == 0) {
        found.sentence = Say::tr("Nothing on it was read by a machine: compare number, name and revision (%1) with the "
                                 "paper.")
                             .arg(known->revision);
        return found;
    }
    const ScanOwner owner = scanOwner({{}, 1, {paper}}, *known);
    found.sentence = scanOwnerText(owner, *known, std::nullopt);
    const QList<ScanRow> scans = scansOf(m_link.replica(), known->id);
    const auto counts = std::find_if(scans.begin(), scans.end(), [&](const ScanRow& scan) {
        return !scan.isVoid && scan.revision >= known->paperRevision;
    });
    if (owner.fit == ScanOwner::Fit::Fits && counts != scans.end()) {
        found.sentence += Say::tr(" The case has a scan of revision %1 already, of %2 by %3.")
                              .arg(QString::number(counts->revision), shownTime(counts->at), counts->byName);
    } else if (owner.fit == ScanOwner::Fit::Fits) {
        found.fit = Fit::Clear;
    }
    return found;
}

/// Among the cases of this desk that may get a paper.
QList<PaperReturn::Candidate> ApplicationReturn::find(const QString& typed) const {
    constexpr int most = 20;
    QList<Candidate> found;
    const QStringList words = searchWords(typed);
    if (words.isEmpty()) {
        return found;
    }
    const QueueScope scope{m_link.identity().unitId, m_link.identity().accountType};
    const QList<ApplicationRow> rows = m_link.replica().rows<ApplicationRow>(QStringLiteral(" ORDER BY id DESC"));
    QHash<qint64, QString> units;
    for (const ApplicationRow& row : rows) {
        if (found.size() >= most) {
            break;
        }
        if (!scope.decides(row) || !whyNot(row).isEmpty()) {
            continue;
        }
        if (!units.contains(row.unitId)) {
            const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(row.unitId);
            units.insert(row.unitId, unit ? unit->name : QString());
        }
        const QString where = units.value(row.unitId);
        const QString folded = searchFold(row.number + u' ' + row.name + u' ' + where);
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); })) {
            found << Candidate{row.number, QStringLiteral("%1 %2").arg(row.number, row.name), where};
        }
    }
    return found;
}

OutboxItem ApplicationReturn::command(const QString& code, const ReturnScan& pages) const {
    // Of a forged one anything may be its hash: then a person has been told that it is not what was sent.
    static const QRegularExpression plain(QStringLiteral("^[!-{}~]{1,64}$"));
    const PaperCode paper = PaperCode::parse(code).value_or(PaperCode());
    if (const std::optional<ApplicationRow> known = row(paper)) {
        const bool isRead = paper.revision != 0 && plain.match(paper.hash).hasMatch();
        return makeAttachScan(*known, paper.revision != 0 ? paper.revision : known->revision,
                              isRead ? paper.text() : QString(), pages.scan, pages.origin);
    }
    return makeDeliverScan(paper, pages.scan, Say::tr("the desk that reviews it"));
}

} // namespace

std::unique_ptr<PaperReturn> applicationReturn(AccountLink& link) {
    return std::make_unique<ApplicationReturn>(link);
}

} // namespace inservice
