// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/returned/correctionreturn.h"

#include "models/records/correctioncode.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/hours.h"
#include "models/sync/accountlink.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CorrectionReturn)
};

class CorrectionReturn : public PaperReturn {
public:
    explicit CorrectionReturn(AccountLink& link)
        : m_link(link) {}

    [[nodiscard]] bool matches(const QString& code) const override { return CorrectionCode::parse(code).has_value(); }
    [[nodiscard]] QString titleOf(const QString& code) const override {
        return CorrectionCode::parse(code).value_or(CorrectionCode()).number();
    }
    [[nodiscard]] ReturnCase caseFor(const QString& code) const override;
    /// Its number is typed where its request is dealt with.
    [[nodiscard]] QList<Candidate> find(const QString&) const override { return {}; }
    /// Never asked for: caseFor() lets nothing go.
    [[nodiscard]] OutboxItem command(const QString&, const ReturnScan&) const override { return {}; }
    [[nodiscard]] bool concerns(const Changes& changes) const override {
        return changes.concerns({"correction", "course"});
    }

private:
    AccountLink& m_link;
};

QString sentenceOf(const CorrectionCode& paper, const CorrectionRow& row) {
    if (paper.revision < row.revision) {
        return Text::tr("This form is out of date: the request is now at revision %1, and this is revision %2. Send it "
                        "back, or put it aside.")
            .arg(row.revision)
            .arg(paper.revision);
    }
    if (paper.revision == row.revision && !row.hash.startsWith(paper.hash, Qt::CaseInsensitive)) {
        return Text::tr("What stands on this form is not what is asked for: compare it line by line in the request.");
    }
    if (row.paperRevision == row.revision) {
        return Text::tr("The sealed form of this request has been received already. Put this one aside.");
    }
    return Text::tr(
               "This is the sealed form of the request, revision %1. Put down in the request that it has come: the "
               "page leaves this list with that.")
        .arg(paper.revision);
}

/// The form of what is asked for now, which has not come yet: its page goes along with the receipt.
bool isWaitedFor(const CorrectionCode& paper, const CorrectionRow& row) {
    return paper.revision == row.revision && row.hash.startsWith(paper.hash, Qt::CaseInsensitive) &&
           row.paperRevision != row.revision && row.state == u"awaiting_paper";
}

ReturnCase CorrectionReturn::caseFor(const QString& code) const {
    const CorrectionCode paper = CorrectionCode::parse(code).value_or(CorrectionCode());
    ReturnCase found{.fit = ReturnCase::Fit::Elsewhere, .title = titleOf(code)};
    const QList<CorrectionRow> rows = m_link.replica().rows<CorrectionRow>(
        QStringLiteral(" WHERE n = ? AND course_id IN (SELECT id FROM course WHERE number = ?)"),
        {paper.n, paper.courseNumber});
    if (rows.isEmpty()) {
        found.sentence =
            Text::tr("This is the form of a correction of a closed course that is neither of this desk nor of your "
                     "unit. Hand it on to the desk that stands on it, then put the page aside.");
        return found;
    }
    const CorrectionRow& row = rows.constFirst();
    if (const std::optional<CourseRow> course = m_link.replica().row<CourseRow>(row.courseId)) {
        found.where = course->title;
    }
    found.fit = ReturnCase::Fit::OwnPlace;
    found.place = QStringLiteral("%1:%2")
                      .arg(m_link.identity().commands.contains(QStringLiteral("correction.approve"))
                               ? QStringLiteral("correction-review")
                               : QStringLiteral("corrections"))
                      .arg(row.id);
    found.sentence = sentenceOf(paper, row);
    found.takesPages = isWaitedFor(paper, row);
    return found;
}

} // namespace

std::unique_ptr<PaperReturn> correctionReturn(AccountLink& link) {
    return std::make_unique<CorrectionReturn>(link);
}

} // namespace inservice
