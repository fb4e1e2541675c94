// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/records/own/recordmodel.h"
#include "models/sheets/sheetwriter.h"
#include "models/sync/accountlink.h"

#include <QCoreApplication>
#include <QDate>

class QWidget;

namespace inservice {

/// One's own record to take along: a certificate and the list on paper, each in a window over the page, and the list as
/// a table.
///
/// Object names of the windows: certificatePaper, recordsPaper.
class RecordPapers {
    Q_DECLARE_TR_FUNCTIONS(inservice::RecordPapers)

public:
    /// Of a certificate that is valid.
    static void openCertificate(const RecordRow& row, QWidget* page);
    /// Of the days chosen. Throws ReplicaError.
    static void openList(AccountLink& link, const QList<RecordRow>& counted, const QDate& from, const QDate& to,
                         QWidget* page);
    [[nodiscard]] static SpreadsheetTable table(const RecordModel& model, const QString& name);
};

} // namespace inservice
