// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/intake.h"

#include "models/domain/background.h"
#include "models/intake/filetaker.h"
#include "models/intake/intakecontents.h"
#include "models/intake/intakeending.h"
#include "models/intake/intakereaders.h"
#include "models/intake/intakestep.h"
#include "models/scans/scankind.h"
#include "models/scans/scanpage.h"
#include "models/sync/datafolder.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr int shownDays = 7;   ///< so long what was put away is still listed
constexpr int knownDays = 400; ///< so long a file or page that comes once more is known
constexpr std::chrono::minutes triesAgain{1};

/// The papers on a page, a part each: by each code of ours; else the page as it is.
QList<IntakePage> partsOf(qint64 file, int page, const ScanPage& found, const PaperReturns& returns) {
    IntakePage base;
    base.file = file;
    base.page = page;
    base.isRead = true;
    base.isBlank = found.blank;
    base.fingerprint = found.fingerprint;
    base.digest = QString::fromLatin1(found.digest.toHex());
    base.turn = found.rotation;
    base.fault = found.fault;
    QStringList ours;
    QStringList others;
    for (const ScanCode& code : found.codes) {
        (returnOf(returns, code.text) != nullptr ? ours : others) << code.text;
    }
    ours.removeDuplicates();
    others.removeDuplicates();
    if (ours.isEmpty()) {
        base.code = others.join(QLatin1Char('\n'));
        return {base};
    }
    QList<IntakePage> parts;
    for (const QString& code : std::as_const(ours)) {
        base.part = int(parts.size());
        base.code = code;
        base.fingerprint = returnOf(returns, code)->namesOnePaper() ? found.fingerprint : 0; // no twin by its looks
        parts << base;
    }
    return parts;
}

QList<int> unreadOf(const QList<IntakePage>& pages) {
    QList<int> unread;
    for (const IntakePage& page : pages) {
        if (!page.isRead) {
            unread << page.page;
        }
    }
    return unread;
}

/// What this PC's clock says, put right by as much as the centre has found it off when they last spoke.
QDateTime centreTime(const Link& link, const QDateTime& here) {
    return here.addSecs(-link.status().clockAhead);
}

} // namespace

Intake::Intake(AccountLink& link, PaperReturns returns, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_returns(std::move(returns))
    , m_journal(std::make_unique<IntakeJournal>(outboxFile(link.folder()), *link.vault()))
    , m_folder(this)
    , m_readers(new IntakeReaders(link.folder(), this))
    , m_ending(new IntakeEnding(*m_journal, link.folder(), m_pool, this)) {
    m_pool.setMaxThreadCount(1);
    m_deletes = m_journal->setting(QStringLiteral("deletes")) == u"1";
    m_automatic = m_journal->setting(QStringLiteral("automatic")) != u"0";
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(50));
    connect(&m_soon, &QTimer::timeout, this, &Intake::tryUpdate);
    m_again.setInterval(triesAgain);
    connect(&m_again, &QTimer::timeout, this, &Intake::tryUpdate);
    m_again.start();
    connect(&m_folder, &WatchedFolder::fileReady, this,
            [this](const QString& path) { takeFiles({path}, IntakeSource::Folder); });
    connect(&m_folder, &WatchedFolder::reachableChanged, this, &Intake::changed);
    connect(&m_link, &Link::outboxChanged, this, &Intake::updateSoon);
    connectReaders();
    connectEnding();
    m_folder.setFolder(m_journal->setting(QStringLiteral("folder")));
    // What an earlier program kept and did not come to note.
    QSet<QString> needed;
    const QList<IntakeFile> open = m_journal->files(QDateTime::currentDateTimeUtc());
    for (const IntakeFile& file : open) {
        if (file.fault != IntakeFile::expired) {
            needed << file.sha256;
        }
    }
    guarded([&] { IntakeContents(m_link.folder()).keepOnly(needed); });
    update();
}

void Intake::connectReaders() {
    connect(m_readers, &IntakeReaders::opened, this, [this](qint64 file, int pages) {
        guarded([&] {
            m_journal->setOpened(file, pages);
            intakeStep("opened");
            m_pages.insert(file, m_journal->pages({file}));
            emit progressed();
        });
    });
    connect(m_readers, &IntakeReaders::pageRead, this, &Intake::takePage);
    connect(m_readers, &IntakeReaders::failed, this,
            [this](qint64 file, const QString& key) { guarded([&] { m_journal->setFault(file, key); }); });
    connect(m_readers, &IntakeReaders::freed, this, &Intake::tryUpdate);
    connect(m_readers, &IntakeReaders::wasCut, this,
            [this](qint64 entry, const Scan& scan) { guarded([&] { carry(entry, scan); }); });
    connect(m_readers, &IntakeReaders::notCut, this, [this](qint64 entry, const QString& key) {
        guarded([&] { m_journal->setCutFault(pagesOf({entry}), key); });
        updateSoon();
    });
}

void Intake::connectEnding() {
    connect(m_ending, &IntakeEnding::ended, this, [this](qint64 file) { m_pages.remove(file); });
    connect(m_ending, &IntakeEnding::putAwayEnded, this, &Intake::updateSoon);
    connect(m_ending, &IntakeEnding::notPutAway, this, &Intake::notPutAway);
    connect(m_ending, &IntakeEnding::mailSettled, this, &Intake::mailSettled);
    connect(m_ending, &IntakeEnding::failed, this, &Intake::failed);
}

Intake& Intake::of(AccountLink& link, const QList<PaperReturnMaker>& makers) {
    if (Intake* there = of(link)) {
        return *there;
    }
    PaperReturns returns;
    for (const PaperReturnMaker maker : makers) {
        returns.push_back(maker(link));
    }
    return *new Intake(link, std::move(returns), &link);
}

Intake* Intake::of(AccountLink& link) {
    return link.findChild<Intake*>(QString(), Qt::FindDirectChildrenOnly);
}

Intake::~Intake() {
    m_pool.clear();
    m_pool.waitForDone(); // it writes into the folder of the account
}

/// What goes wrong with the PC's own data is said; the page goes on.
template<typename Work>
void Intake::guarded(Work work) {
    try {
        work();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

void Intake::setFolder(const QString& folder) {
    guarded([&] { m_journal->setSetting(QStringLiteral("folder"), folder); });
    m_folder.setFolder(folder);
    emit changed();
}

void Intake::setDeleting(bool deletes) {
    m_deletes = deletes;
    guarded(
        [&] { m_journal->setSetting(QStringLiteral("deletes"), deletes ? QStringLiteral("1") : QStringLiteral("0")); });
}

void Intake::setAutomatic(bool automatic) {
    m_automatic = automatic;
    guarded([&] {
        m_journal->setSetting(QStringLiteral("automatic"), automatic ? QStringLiteral("1") : QStringLiteral("0"));
        update();
    });
}

void Intake::takeFiles(const QStringList& paths, IntakeSource source) {
    for (const QString& path : paths) {
        using Taken = std::pair<std::optional<IntakeFile>, QString>;
        inBackground(
            this,
            [folder = m_link.folder(), path, source]() -> Taken {
                try {
                    return {takeFile(folder, path, source), {}};
                } catch (const ReplicaError& error) {
                    return {std::nullopt, error.text};
                }
            },
            [this, path](const Taken& taken) { noteTaken(taken.first, taken.second, path); }, &m_pool);
    }
}

void Intake::noteTaken(const std::optional<IntakeFile>& file, const QString& fault, const QString& path) {
    if (file) {
        note(*file);
        return;
    }
    m_folder.forget(path); // it is looked at again
    if (!fault.isEmpty()) {
        emit failed(fault);
    }
}

void Intake::note(const IntakeFile& file) {
    guarded([&] {
        intakeStep("taken");
        IntakeFile taken = file;
        taken.takenAt = centreTime(m_link, file.takenAt);
        const std::optional<IntakeFile> noted = m_journal->file(m_journal->take(taken));
        intakeStep("noted");
        if (noted && noted->fault == IntakeFile::expired) {
            m_ending->dropContent(file.sha256); // it still lies in the folder, and was kept its time
        }
        update();
    });
}

void Intake::refresh(const Changes& changes) {
    if (std::any_of(m_returns.begin(), m_returns.end(), [&](const auto& one) { return one->concerns(changes); })) {
        updateSoon();
    }
}

void Intake::updateSoon() {
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void Intake::tryUpdate() {
    guarded([this] { update(); });
}

/// What was kept its time goes. Only while there is a line: a clock that nobody has compared may be a year fast, and
/// all that came in today would be gone.
void Intake::forgetOld() {
    if (m_link.status().state != LinkState::Online) {
        return;
    }
    const QDateTime now = centreTime(m_link, QDateTime::currentDateTimeUtc());
    const QList<IntakeFile> old = m_ending->expire(now.addDays(-IntakeFile::keptDays));
    for (const IntakeFile& file : old) {
        m_readers->drop(file.id);
    }
    if (!m_hasForgotten) {
        m_hasForgotten = true;
        m_journal->forget(now.addDays(-knownDays));
    }
}

/// Looks at what is written down and does what follows from it.
void Intake::update() {
    settleKnown();
    forgetOld();
    const QList<IntakeFile> files = m_journal->files(QDateTime::currentDateTimeUtc().addDays(-shownDays));
    QList<ReturnEntry> entries;
    QHash<QString, qint64> firstOf; // by case: who goes there already
    m_pages.clear();
    for (const IntakeFile& file : files) {
        const QList<IntakePage> pages = m_journal->pages({file.id});
        if (!file.endedAt.isValid()) {
            m_pages.insert(file.id, pages);
        }
        QList<ReturnEntry> ofFile = entriesOf(file, pages, m_returns);
        for (ReturnEntry& one : ofFile) {
            using State = ReturnEntry::State;
            if (one.state == State::Ready || one.state == State::Waiting) {
                // Two papers of one case in the stack: the second one is for a person to look at.
                if (firstOf.contains(one.found.subject) && one.state == State::Ready) {
                    one.state = State::Ask;
                }
                firstOf.insert(one.found.subject, one.id);
            }
            if (one.state == State::Twin) {
                const auto twin = one.pages.isEmpty() ? std::nullopt : m_journal->page(one.pages.constFirst().twin);
                const auto of = m_journal->file(twin ? twin->file : one.file.twinOf);
                one.said = !of    ? QString()
                           : twin ? QStringLiteral("%1\n%2").arg(of->name).arg(twin->page + 1)
                                  : of->name;
            }
        }
        entries << ofFile;
    }
    m_entries = entries;
    m_ending->putSettledAway(m_deletes);
    readNext();
    if (m_automatic) {
        for (const ReturnEntry& one : std::as_const(m_entries)) {
            const QList<IntakePage>& all = m_pages.value(one.file.id);
            const bool isWhole =
                std::all_of(all.begin(), all.end(), [](const IntakePage& page) { return page.isRead; });
            const bool byHand =
                std::any_of(one.pages.begin(), one.pages.end(), [](const IntakePage& page) { return page.byHand; });
            if (one.state == ReturnEntry::State::Ready && isWhole && !byHand) {
                cutFor(one);
            }
        }
    }
    emit changed();
    emit progressed();
}

/// What another desk has handed in already is with the centre: nobody has to deal with that refusal. What was done has
/// been noted with the answer.
void Intake::settleKnown() {
    const QList<OutboxItem> items = m_link.outbox().items();
    QList<QUuid> dealtWith;
    for (const OutboxItem& item : items) {
        const bool isKnown = item.state == OutboxState::Refused && item.errorKey == u"scan.known";
        if ((isKnown || item.state == OutboxState::Done) && m_journal->settle(item.id)) {
            dealtWith << item.id;
        }
    }
    for (const QUuid& id : std::as_const(dealtWith)) {
        intakeStep("settled");
        m_link.dismiss(id);
    }
}

Intake::Progress Intake::progress() const {
    Progress now;
    now.isPaused = m_readers->isPaused();
    for (auto file = m_pages.begin(); file != m_pages.end(); ++file) {
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const ReturnEntry& one) { return one.file.id == file.key(); });
        if (entry != m_entries.end() && entry->pages.isEmpty() && entry->state != ReturnEntry::State::Reading) {
            continue; // a twin, or it cannot be opened
        }
        const int unread = int(unreadOf(*file).size());
        if (file->isEmpty()) {
            ++now.files;
            ++now.pages;
        } else if (unread > 0) {
            ++now.files;
            now.pages += int(file->size());
            now.read += int(file->size()) - unread;
        }
    }
    return now;
}

void Intake::setPaused(bool paused) {
    m_readers->setPaused(paused);
    if (!paused) {
        readNext();
    }
    emit progressed();
}

bool Intake::isCutting(qint64 entry) const {
    return m_readers->isCutting(entry);
}

void Intake::readNext() {
    for (auto file = m_pages.begin(); file != m_pages.end() && m_readers->hasRoom(); ++file) {
        const auto known = m_journal->file(file.key());
        const QList<int> unread = unreadOf(*file);
        const bool isDue = known && known->twinOf == 0 && known->fault.isEmpty() && !known->aside &&
                           (known->pages < 0 || !unread.isEmpty());
        if (isDue && !m_readers->isAt(file.key())) {
            m_readers->read(*known, unread);
        }
    }
}

void Intake::takePage(qint64 file, int page, const ScanPage& found) {
    guarded([&] {
        m_journal->setRead(partsOf(file, page, found, m_returns));
        intakeStep("read");
        m_pages.insert(file, m_journal->pages({file}));
        emit progressed();
        updateSoon();
    });
}

void Intake::send(const QList<qint64>& entries) {
    for (const qint64 id : entries) {
        if (const ReturnEntry* one = entry(id); one != nullptr && !one->pages.isEmpty()) {
            using State = ReturnEntry::State;
            if (one->state == State::Ready || one->state == State::Ask ||
                (one->state == State::Elsewhere && !one->found.subject.isEmpty())) {
                cutFor(*one);
            }
        }
    }
    emit changed();
}

void Intake::cutFor(const ReturnEntry& entry) {
    m_readers->cut(entry.id, entry.file, entry.pageNumbers());
}

/// The pages get their command in the commit that puts it into the outbox: from then on nothing takes them again.
void Intake::carry(qint64 entryId, const Scan& scan) {
    const ReturnEntry* one = entry(entryId);
    const PaperReturn* subject = one != nullptr ? returnOf(m_returns, one->subject) : nullptr;
    if (subject == nullptr || one->pages.isEmpty() || !one->pages.constFirst().command.isNull()) {
        return;
    }
    const QList<qint64> pages = one->pageIds();
    const OutboxItem item = subject->command(one->subject, {scan, one->origin()});
    intakeStep("cut");
    if (!m_journal->plan(item.id, pages)) {
        return;
    }
    intakeStep("planned");
    m_link.submit(item);
    intakeStep("carried");
    update();
}

void Intake::assign(const QList<qint64>& entries, const QString& code) {
    guarded([&] {
        m_journal->setAssigned(pagesOf(entries), code);
        update();
    });
}

void Intake::setAside(const QList<qint64>& entries, bool aside) {
    guarded([&] {
        m_journal->setAside(pagesOf(entries), aside);
        for (const qint64 id : entries) {
            if (id < 0) {
                m_journal->setFileAside(-id, aside);
            }
        }
        update();
    });
}

void Intake::takeBack(const QList<qint64>& entries) {
    guarded([&] {
        for (const qint64 id : entries) {
            if (const ReturnEntry* one = entry(id); one != nullptr && one->state == ReturnEntry::State::Refused) {
                m_link.dismiss(one->pages.constFirst().command);
            }
        }
        update();
    });
}

std::optional<IntakePage> Intake::page(qint64 id) const {
    try {
        return m_journal->page(id);
    } catch (const ReplicaError&) {
        return std::nullopt;
    }
}

std::optional<IntakeFile> Intake::file(qint64 id) const {
    try {
        return m_journal->file(id);
    } catch (const ReplicaError&) {
        return std::nullopt;
    }
}

QList<qint64> Intake::pagesOf(const QUuid& command) const {
    QList<qint64> ids;
    try {
        const QList<IntakePage> pages = m_journal->pagesOf(command);
        for (const IntakePage& page : pages) {
            ids << page.id;
        }
    } catch (const ReplicaError&) {
        ids.clear();
    }
    return ids;
}

bool Intake::planFor(const QUuid& command, const QList<qint64>& pages) {
    bool planned = false;
    guarded([&] { planned = m_journal->plan(command, pages); });
    return planned;
}

void Intake::setDealtWith(const QList<qint64>& pages) {
    guarded([&] {
        m_journal->setDealtWith(pages);
        update();
    });
}

std::optional<ReturnCase> Intake::caseOf(const QString& code) const {
    const PaperReturn* subject = returnOf(m_returns, code);
    return subject != nullptr ? std::optional(subject->caseFor(code)) : std::nullopt;
}

QList<PaperReturn::Candidate> Intake::find(const QString& typed) const {
    QList<PaperReturn::Candidate> found;
    for (const auto& one : m_returns) {
        found << one->find(typed);
    }
    return found;
}

void Intake::fetch(const IntakeFile& file, QObject* context, const std::function<void(const QByteArray&)>& handler) {
    inBackground(
        context,
        [folder = m_link.folder(), sha256 = file.sha256] {
            try {
                return IntakeContents(folder).content(sha256).value_or(QByteArray());
            } catch (const ReplicaError&) {
                return QByteArray();
            }
        },
        handler);
}

void Intake::endMail(const IntakeFile& file) {
    guarded([&] { m_ending->end(file); });
    updateSoon();
}

const ReturnEntry* Intake::entry(qint64 id) const {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const ReturnEntry& one) { return one.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QList<qint64> Intake::pagesOf(const QList<qint64>& entries) const {
    QList<qint64> pages;
    for (const qint64 id : entries) {
        if (const ReturnEntry* one = entry(id)) {
            pages << one->pageIds();
        }
    }
    return pages;
}

} // namespace inservice
