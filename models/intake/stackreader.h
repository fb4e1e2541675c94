// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intakerows.h"
#include "models/scans/scandocument.h"
#include "models/scans/scankind.h"

#include <QHash>
#include <QObject>
#include <memory>

namespace inservice {

/// One file that was taken in, opened by the helper process: its pages are looked at, and cut out of it. Its content is
/// fetched off the window's thread.
class StackReader : public QObject {
    Q_OBJECT

public:
    /// `folder`: of the account.
    StackReader(IntakeFile file, QString folder, QObject* parent);

    [[nodiscard]] const IntakeFile& file() const { return m_file; }
    /// opened() and pageRead() for each of `unread` (all where the number of pages is not known yet), then readEnded();
    /// or failed().
    void read(const QList<int>& unread);
    /// These pages as one file that the centre takes: wasCut() or notCut() follows. All pages of a file that is small
    /// enough are that file.
    void cut(const QList<int>& pages);
    /// What is cut out is always a PDF: for what the centre takes no faxes of.
    void setPdfOnly(bool only) { m_pdfOnly = only; }
    [[nodiscard]] bool isIdle() const { return !m_reading && m_cuts.isEmpty(); }

signals:
    void opened(int pages);
    void pageRead(int page, const inservice::ScanPage& found);
    void readEnded();
    /// It cannot be opened; `key`: ScanFault::key, or intake.gone where its content is not there any more.
    void failed(const QString& key);
    void wasCut(const QList<int>& pages, const inservice::Scan& scan);
    void notCut(const QList<int>& pages, const QString& key);

private:
    void fetch();
    void begin(const QByteArray& content);
    void goOn();
    void fail(const QString& key);

    IntakeFile m_file;
    QString m_folder;
    ScanDocument* m_document = nullptr;
    bool m_fetching = false;
    bool m_reading = false;
    bool m_wantsSurvey = false;
    bool m_pdfOnly = false;
    QList<int> m_unread;
    QList<QList<int>> m_cuts; ///< asked for and not answered
    int m_sent = 0;           ///< of these, handed to the helper
};

} // namespace inservice
