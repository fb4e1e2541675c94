// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intakerows.h"

#include <QHash>
#include <QObject>
#include <QPair>

namespace inservice {

class StackReader;
struct Scan;
struct ScanPage;

/// Those at work on the stack: they read the pages of two files at once, and cut out the pages that a command is to
/// carry.
class IntakeReaders : public QObject {
    Q_OBJECT

public:
    /// `folder`: of the account.
    IntakeReaders(QString folder, QObject* parent);

    /// Nothing more is read until it goes on; what is being cut out is.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Whether another file can be read.
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool isAt(qint64 file) const;
    void read(const IntakeFile& file, const QList<int>& unread);
    /// Nothing while the same pages are being cut out: two papers on one page go one after the other.
    void cut(qint64 entry, const IntakeFile& file, const QList<int>& pages);
    [[nodiscard]] bool isCutting(qint64 entry) const { return m_cutting.contains(entry); }
    /// What was read of it is written down; nobody wants the rest.
    void drop(qint64 file);

signals:
    void opened(qint64 file, int pages);
    void pageRead(qint64 file, int page, const inservice::ScanPage& found);
    void failed(qint64 file, const QString& key);
    void wasCut(qint64 entry, const inservice::Scan& scan);
    void notCut(qint64 entry, const QString& key);
    /// One of them has come to the end of a file.
    void freed();

private:
    StackReader* readerOf(const IntakeFile& file);
    void release(StackReader* reader);
    [[nodiscard]] qint64 cutEnded(qint64 file, const QList<int>& pages);

    QString m_folder;
    bool m_paused = false;
    QList<StackReader*> m_readers;                      ///< at work
    QHash<qint64, QPair<qint64, QList<int>>> m_cutting; ///< by entry: its file and pages
};

} // namespace inservice
