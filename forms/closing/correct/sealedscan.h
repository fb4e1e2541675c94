// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/correctioncode.h"

#include <QByteArray>
#include <QObject>

namespace inservice {

struct CorrectionListRow;
class ScanDocument;

/// What the form of a request says in its code.
[[nodiscard]] CorrectionCode codeOf(const CorrectionListRow& row);

/// Reads the code on a scanned form of 修改已結案課程內容 and says whether it is the one that is waited for: a form of
/// another request or of an earlier revision is not taken for it by mistake.
class SealedScan : public QObject {
    Q_OBJECT

public:
    enum class Verdict {
        Same,
        Other,    ///< a form of another request, or of a revision that is void
        Illegible ///< no code could be read: check value and revision are to be compared by eye
    };

    SealedScan(QByteArray content, const CorrectionCode& wanted, QObject* parent);
    ~SealedScan() override;

    /// judged() follows, once.
    void read();

signals:
    void judged(inservice::SealedScan::Verdict verdict, const QString& sentence);

private:
    void judge(const QStringList& texts);

    ScanDocument* m_document;
    CorrectionCode m_wanted;
    bool m_isJudged = false;
};

} // namespace inservice
