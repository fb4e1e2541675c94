// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intakejournal.h"
#include "models/intake/returnstack.h"
#include "models/intake/watchedfolder.h"
#include "models/sync/accountlink.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>

namespace inservice {

class IntakeEnding;
class IntakeReaders;
struct ScanPage;

/// 紙本回收: takes papers in, has their pages read, and hands each to the case that it is of. What is written down is
/// in IntakeJournal; this is what moves it on, at whatever point the program was ended before. A file is put away once
/// the centre has acknowledged all its pages.
class Intake : public QObject {
    Q_OBJECT

public:
    /// `returns`: the subjects whose papers come back. Throws ReplicaError.
    Intake(AccountLink& link, PaperReturns returns, QObject* parent);
    ~Intake() override;
    /// The one of an account, which whoever asks first makes; it goes with the link. Throws ReplicaError.
    [[nodiscard]] static Intake& of(AccountLink& link, const QList<PaperReturnMaker>& makers);
    /// The same where somebody has made it; null: nobody has.
    [[nodiscard]] static Intake* of(AccountLink& link);

    /// The watched folder; empty: none. Kept.
    void setFolder(const QString& folder);
    [[nodiscard]] QString folder() const { return m_folder.folder(); }
    [[nodiscard]] bool isFolderReachable() const { return m_folder.isReachable(); }
    [[nodiscard]] WatchedFolder& watched() { return m_folder; }
    /// What is put away from the folder is deleted instead of kept beside it. Kept.
    void setDeleting(bool deletes);
    [[nodiscard]] bool isDeleting() const { return m_deletes; }
    /// What fits goes by itself (default). Kept.
    void setAutomatic(bool automatic);
    [[nodiscard]] bool isAutomatic() const { return m_automatic; }

    void takeFiles(const QStringList& paths, IntakeSource source = IntakeSource::Hand);
    /// A file whose content is kept already (takeContent()).
    void note(const IntakeFile& file);

    /// What lies in the stack, and what has been put away in the last days.
    [[nodiscard]] const QList<ReturnEntry>& entries() const { return m_entries; }
    /// Entries whose pages are being cut out now.
    [[nodiscard]] bool isCutting(qint64 entry) const;

    struct Progress {
        int pages = 0; ///< of files that are being read or wait for it; those not opened yet count as one
        int read = 0;  ///< of these
        int files = 0; ///< that are being read or wait for it
        bool isPaused = false;
    };
    [[nodiscard]] Progress progress() const;
    /// Nothing more is read until it goes on.
    void setPaused(bool paused);

    /// What a person does. Entries are named by their ids; those that cannot are left out.
    void send(const QList<qint64>& entries);
    void assign(const QList<qint64>& entries, const QString& code);
    void setAside(const QList<qint64>& entries, bool aside);
    /// A refusal was read: what it was about lies in the tray again.
    void takeBack(const QList<qint64>& entries);
    /// For a place that deals with pages itself (TakenPages). These pages are carried by a command that is asked for
    /// next; false: one of them is on its way already.
    [[nodiscard]] bool planFor(const QUuid& command, const QList<qint64>& pages);
    /// They were dealt with, and nothing was to be sent of them.
    void setDealtWith(const QList<qint64>& pages);
    /// As they are written down; nothing: there is none, or it cannot be read.
    [[nodiscard]] std::optional<IntakePage> page(qint64 id) const;
    [[nodiscard]] std::optional<IntakeFile> file(qint64 id) const;
    /// Those that a command carries.
    [[nodiscard]] QList<qint64> pagesOf(const QUuid& command) const;
    /// What a code or a number leads to; nothing: no subject knows it. Throws ReplicaError.
    [[nodiscard]] std::optional<ReturnCase> caseOf(const QString& code) const;
    [[nodiscard]] QList<PaperReturn::Candidate> find(const QString& typed) const;
    /// The content of a file, for looking at it; empty where it is not kept any more.
    void fetch(const IntakeFile& file, QObject* context, const std::function<void(const QByteArray&)>& handler);

    /// A mail that was settled has been put away, or there is no mailbox any more in which it could be.
    void endMail(const IntakeFile& file);
    void refresh(const Changes& changes);
    [[nodiscard]] IntakeJournal& journal() { return *m_journal; }

signals:
    void changed();
    void progressed();
    /// The PC's own data cannot be read or written; nothing was lost.
    void failed(const QString& cause);
    /// A file of the folder cannot be put away; it is tried again.
    void notPutAway(const QString& name, const QString& cause);
    /// Of a mail all pages are with the centre, or were put aside: it can be put away.
    void mailSettled(const inservice::IntakeFile& file);

private:
    void connectReaders();
    void connectEnding();
    void noteTaken(const std::optional<IntakeFile>& file, const QString& fault, const QString& path);
    void forgetOld();
    void update();
    void tryUpdate();
    void updateSoon();
    void readNext();
    void takePage(qint64 file, int page, const ScanPage& found);
    void cutFor(const ReturnEntry& entry);
    void carry(qint64 entryId, const Scan& scan);
    void settleKnown();
    [[nodiscard]] const ReturnEntry* entry(qint64 id) const;
    [[nodiscard]] QList<qint64> pagesOf(const QList<qint64>& entries) const;
    template<typename Work>
    void guarded(Work work);

    AccountLink& m_link;
    PaperReturns m_returns;
    std::unique_ptr<IntakeJournal> m_journal;
    WatchedFolder m_folder;
    IntakeReaders* m_readers;
    IntakeEnding* m_ending;
    bool m_deletes = false;
    bool m_automatic = true;
    bool m_hasForgotten = false; ///< what is known no longer, once a start
    QList<ReturnEntry> m_entries;
    QHash<qint64, QList<IntakePage>> m_pages; ///< by file, of those not ended
    QTimer m_again;                           ///< puts away what could not be, and what was kept its time
    QTimer m_soon;
    QThreadPool m_pool; ///< one file after the other: a stack may have 64 MiB
};

} // namespace inservice
