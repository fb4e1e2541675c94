// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intakerows.h"

#include <QObject>
#include <QSet>

class QThreadPool;

namespace inservice {

class IntakeJournal;

/// How a file leaves the stack: put away once the centre has acknowledged all its pages, its content removed from this
/// PC; or removed after its time. What throws ReplicaError leaves it for the next look.
class IntakeEnding : public QObject {
    Q_OBJECT

public:
    /// `folder`: of the account. `pool`: in which contents are taken in too, one after the other.
    IntakeEnding(IntakeJournal& journal, QString folder, QThreadPool& pool, QObject* parent);

    /// `deletes`: files of the watched folder, instead of being kept beside it.
    void putSettledAway(bool deletes);
    /// It is put away.
    void end(const IntakeFile& file);
    /// What was taken in before `before` and nobody has dealt with leaves this PC; that it was there stays in the tray
    /// until somebody has seen it. Returns these files.
    QList<IntakeFile> expire(const QDateTime& before);
    /// Unless another file that is not ended has the same.
    void dropContent(const QString& sha256);

signals:
    void ended(qint64 file);
    void putAwayEnded();
    /// A file of the folder cannot be put away; it is tried again.
    void notPutAway(const QString& name, const QString& cause);
    /// It can be put away in its mailbox.
    void mailSettled(const inservice::IntakeFile& file);
    void failed(const QString& cause);

private:
    void putAwayFile(const IntakeFile& file, bool deletes);

    IntakeJournal& m_journal;
    QString m_folder;
    QThreadPool& m_pool;
    QSet<qint64> m_puttingAway;
};

} // namespace inservice
