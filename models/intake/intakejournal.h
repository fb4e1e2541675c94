// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intakerows.h"
#include "models/replica/outbox.h"
#include "models/replica/vault.h"

#include <QList>
#include <memory>
#include <optional>

namespace inservice {

class Database;

/// What was taken in, its pages, and which command carries which page: in the file of the outbox, so that a page and
/// its command are one commit, and so is what the centre answers (models/replica/outboxfile.cpp). After whatever end it
/// says where to go on. One instance per thread. Throws ReplicaError.
class IntakeJournal {
public:
    IntakeJournal(const QString& outboxFile, const Vault& vault);
    ~IntakeJournal();

    /// Notes a file whose content is kept. Its id; the one that it has where the same file lies at the same place and
    /// is not ended. The same content from elsewhere, or once more, is noted as a twin of what was taken before, unless
    /// nothing of that has gone or can go to the centre.
    qint64 take(const IntakeFile& file);
    /// The file at this place that is not ended.
    [[nodiscard]] std::optional<IntakeFile> openAt(const QString& place) const;
    [[nodiscard]] std::optional<IntakeFile> file(qint64 id) const;
    /// Those that are not ended, then those ended since `endedSince`; the oldest first.
    [[nodiscard]] QList<IntakeFile> files(const QDateTime& endedSince) const;
    /// Of these files, in their order.
    [[nodiscard]] QList<IntakePage> pages(const QList<qint64>& files) const;
    [[nodiscard]] std::optional<IntakePage> page(qint64 id) const;
    /// Those that a command carries.
    [[nodiscard]] QList<IntakePage> pagesOf(const QUuid& command) const;

    /// It was opened and has so many pages, or cannot be.
    void setOpened(qint64 file, int pages);
    void setFault(qint64 file, const QString& key);
    /// What was read off a page: code, isBlank, fingerprint, digest, turn, fault; of two papers on it both. One that is
    /// there already, by its pixels or by code and looks, becomes the twin of that.
    void setRead(const QList<IntakePage>& parts);
    /// They could not be cut out of their file: from now on only a person sends them.
    void setCutFault(const QList<qint64>& pages, const QString& key);
    void setAssigned(const QList<qint64>& pages, const QString& code);
    void setAside(const QList<qint64>& pages, bool aside);
    void setFileAside(qint64 file, bool aside);
    /// These pages are this command's from the commit on in which it is put into the outbox, next. False: one of them
    /// is on its way already, and none of them is planned.
    [[nodiscard]] bool plan(const QUuid& command, const QList<qint64>& pages);
    /// The centre has what this command carried, by whichever desk: noted at its pages. False: it carries none.
    bool settle(const QUuid& command);
    /// A person has dealt with these pages, and there was nothing to send.
    void setDealtWith(const QList<qint64>& pages);
    /// Files that were taken in before `before` and with which nobody has dealt: their content is kept no longer.
    /// Returns them; each is said so once.
    [[nodiscard]] QList<IntakeFile> expire(const QDateTime& before);
    /// Files of which nothing is left to do and that have not been put away.
    [[nodiscard]] QList<IntakeFile> settledFiles() const;
    void setEnded(qint64 file);
    /// Forgets files ended before `before`: what came in then is a twin of nothing any more.
    void forget(const QDateTime& before);

    [[nodiscard]] QString setting(const QString& key) const;
    void setSetting(const QString& key, const QString& value);

private:
    [[nodiscard]] QList<IntakeFile> readFiles(const QString& where, const QVariantList& values) const;
    [[nodiscard]] QList<IntakePage> readPages(const QString& where, const QVariantList& values) const;
    [[nodiscard]] qint64 earlier(const QString& sha256) const;
    void readAgain(qint64 file, const QDateTime& takenAt);
    [[nodiscard]] qint64 twinOf(const IntakePage& page) const;
    void setEach(const QString& assignment, const QVariant& value, const QList<qint64>& pages);

    std::unique_ptr<Database> m_database;
};

} // namespace inservice
