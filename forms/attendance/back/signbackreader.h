// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/back/signback.h"
#include "models/scans/scandocument.h"

#include <QObject>

namespace inservice {

/// Reads the signed sheets of one course out of scans, one after the other: which pages they are, then what stands in
/// their boxes. Off the window's thread, in the helper of scans.
class SignBackReader : public QObject {
    Q_OBJECT

public:
    explicit SignBackReader(qint64 courseNumber, QObject* parent = nullptr);
    ~SignBackReader() override;

    /// One more file. progressed(), then ended() once all are read.
    void read(const QString& name, const QByteArray& content);
    /// Nothing more is said of what was asked for.
    void cancel();
    [[nodiscard]] bool isReading() const { return m_document != nullptr; }
    /// Pages of sheets of this course, in the order in which they were read.
    [[nodiscard]] const QList<signback::Page>& pages() const { return m_pages; }
    /// Sentences about what could not be read, or is of another course. A page without a code and without ink is none.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

signals:
    /// So many of the steps known so far: each page is looked at, and each sheet compared.
    void progressed(int done, int of);
    void ended();

private:
    void next();
    void surveyed(int page, const ScanPage& found);
    void compare(int page);
    void take(int page, const ScanComparison& comparison);
    void done(int page);
    void endIfDone();
    void step();
    void end();

    qint64 m_course;
    QList<std::pair<QString, QByteArray>> m_waiting;
    QString m_name; ///< of the file that is read
    std::unique_ptr<ScanDocument> m_document;
    struct Sheet {
        SigninCode code;
        QPolygonF corners;
    };
    QHash<int, QList<Sheet>> m_sheets; ///< of this file, by page: still to be compared
    bool m_isSurveyed = false;         ///< all its pages are
    QList<signback::Page> m_pages;
    QStringList m_faults;
    int m_read = 0; ///< pages of files before this one
    int m_done = 0;
    int m_of = 0;
};

} // namespace inservice
