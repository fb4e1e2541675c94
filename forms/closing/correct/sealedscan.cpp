// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/sealedscan.h"

#include "models/scans/scandocument.h"
#include "models/tables/correctionmodel.h"

namespace inservice {

CorrectionCode codeOf(const CorrectionListRow& row) {
    return {row.course.number, row.correction.n, row.correction.revision, row.correction.hash.left(8)};
}

SealedScan::SealedScan(QByteArray content, const CorrectionCode& wanted, QObject* parent)
    : QObject(parent)
    , m_document(new ScanDocument(std::move(content), this))
    , m_wanted(wanted) {
    connect(m_document, &ScanDocument::opened, m_document, &ScanDocument::readCodes);
    connect(m_document, &ScanDocument::codesRead, this, &SealedScan::judge);
    connect(m_document, &ScanDocument::failed, this, [this] { judge({}); });
}

SealedScan::~SealedScan() = default;

void SealedScan::read() {
    m_document->open();
}

void SealedScan::judge(const QStringList& texts) {
    if (std::exchange(m_isJudged, true)) {
        return;
    }
    std::optional<CorrectionCode> other;
    for (const QString& text : texts) {
        const std::optional<CorrectionCode> code = CorrectionCode::parse(text);
        if (code == m_wanted) {
            emit judged(Verdict::Same, tr("The code on the form says: request %1, revision %2. It is the one that is "
                                          "waited for.",
                                          "number, revision")
                                           .arg(m_wanted.number())
                                           .arg(m_wanted.revision));
            return;
        }
        other = code ? code : other;
    }
    if (other) {
        emit judged(Verdict::Other,
                    tr("This is the form of request %1, revision %2; the one that is waited for is %3, revision %4. "
                       "Choose its scan; a form of an earlier revision is void and has to be sealed anew.",
                       "number, revision, number, revision")
                        .arg(other->number())
                        .arg(other->revision)
                        .arg(m_wanted.number())
                        .arg(m_wanted.revision));
        return;
    }
    emit judged(Verdict::Illegible, tr("No code could be read on the form: compare number, revision and check value at "
                                       "its foot with those here."));
}

} // namespace inservice
