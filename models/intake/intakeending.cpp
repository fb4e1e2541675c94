// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/intakeending.h"

#include "models/domain/background.h"
#include "models/intake/filetaker.h"
#include "models/intake/intakecontents.h"
#include "models/intake/intakejournal.h"
#include "models/intake/intakestep.h"
#include "models/replica/replicaerror.h"

#include <QThreadPool>
#include <algorithm>

namespace inservice {

IntakeEnding::IntakeEnding(IntakeJournal& journal, QString folder, QThreadPool& pool, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_folder(std::move(folder))
    , m_pool(pool) {
}

/// What the centre has acknowledged to the last page leaves the folder, and this PC.
void IntakeEnding::putSettledAway(bool deletes) {
    const QList<IntakeFile> settled = m_journal.settledFiles();
    for (const IntakeFile& file : settled) {
        if (m_puttingAway.contains(file.id)) {
            continue;
        }
        if (file.source == IntakeSource::Mail) {
            emit mailSettled(file);
        } else if (file.source == IntakeSource::Hand) {
            end(file);
        } else {
            putAwayFile(file, deletes);
        }
    }
}

void IntakeEnding::putAwayFile(const IntakeFile& file, bool deletes) {
    m_puttingAway << file.id;
    inBackground(
        this,
        [file, deletes] {
            intakeStep("away");
            const QString fault = putAway(file, deletes);
            intakeStep("moved");
            return fault;
        },
        [this, file](const QString& fault) {
            m_puttingAway.remove(file.id);
            if (!fault.isEmpty()) {
                emit notPutAway(file.name, fault);
                return;
            }
            try {
                end(file);
            } catch (const ReplicaError& error) {
                emit failed(error.text);
            }
            emit putAwayEnded();
        },
        &m_pool);
}

void IntakeEnding::end(const IntakeFile& file) {
    m_journal.setEnded(file.id);
    intakeStep("ended");
    emit ended(file.id);
    dropContent(file.sha256);
}

QList<IntakeFile> IntakeEnding::expire(const QDateTime& before) {
    const QList<IntakeFile> old = m_journal.expire(before);
    for (const IntakeFile& file : old) {
        dropContent(file.sha256);
    }
    return old;
}

void IntakeEnding::dropContent(const QString& sha256) {
    const QList<IntakeFile> open = m_journal.files(QDateTime::currentDateTimeUtc());
    if (std::any_of(open.begin(), open.end(), [&](const IntakeFile& one) {
            return !one.endedAt.isValid() && one.sha256 == sha256 && one.fault != IntakeFile::expired;
        })) {
        return;
    }
    inBackground(
        this,
        [folder = m_folder, sha256] {
            try {
                IntakeContents(folder).remove(sha256);
            } catch (const ReplicaError&) {
                return false; // at the next start
            }
            return true;
        },
        [](bool) {}, &m_pool);
}

} // namespace inservice
