// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/sheet.h"
#include "models/replica/tables/records.h"

#include <vector>

namespace inservice {

/// 研習時數證明 of one course: what a school files, and what anybody can verify by its number and code.
[[nodiscard]] Sheet layOutCertificate(const CertificateRow& certificate);
[[nodiscard]] std::shared_ptr<const Document> certificateDocument(const CertificateRow& certificate);
/// Those of a course, a page each, as its organiser hands them out.
[[nodiscard]] std::shared_ptr<const Document> certificatesDocument(const QList<CertificateRow>& certificates);

/// Whose list it is, and of which days.
struct RecordListHead {
    QString name;
    QString unit;
    QString nationalId; ///< masked; empty: left out
    QDate from;         ///< invalid: from the beginning
    QDate to;           ///< invalid: until today
    QDate printedOn;
};

/// A line of the list.
struct RecordListLine {
    QString number; ///< of the course
    QString title;
    QString organiser;
    QString days;
    QString hours;
    QString certificate; ///< number and code; empty: none
};

/// 歷年研習清單 with its sums, as many pages as it takes.
[[nodiscard]] std::vector<Sheet> layOutRecordList(const RecordListHead& head, const QList<RecordListLine>& lines,
                                                  const QString& sums);
[[nodiscard]] std::shared_ptr<const Document>
recordListDocument(const RecordListHead& head, const QList<RecordListLine>& lines, const QString& sums);

} // namespace inservice
