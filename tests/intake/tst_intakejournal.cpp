// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down of papers that came back: nothing twice, nothing lost, and the centre's answer reaches the page.
#include "models/domain/commandid.h"
#include "models/intake/intakecontents.h"
#include "models/intake/intakejournal.h"
#include "models/replica/database.h"
#include "models/replica/replicaerror.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

namespace {

IntakeFile fileOf(const QString& content, const QString& place, IntakeSource source = IntakeSource::Folder) {
    IntakeFile file;
    file.sha256 = QString(64, content.front());
    file.name = place.section(u'/', -1);
    file.place = place;
    file.source = source;
    file.mime = QStringLiteral("image/tiff");
    file.size = 10;
    file.takenAt = QDateTime::currentDateTimeUtc();
    return file;
}

OutboxItem attach(int number) {
    OutboxItem item;
    item.id = makeCommandId();
    item.kind = QStringLiteral("scan.attach");
    item.body = "{}";
    item.subject = QStringLiteral("application:%1").arg(number);
    return item;
}

} // namespace

class IntakeJournalTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theSameFileAtTheSamePlaceIsOne();
    void theSameContentElsewhereIsATwin();
    void whatWasNeverSentIsTakenAnew();
    void theSamePageIsATwin();
    void twoPrintsThatLookAlikeAreNoTwins();
    void twoPapersOnOnePageAreTwo();
    void aPageAndItsCommandAreOneCommit();
    void theAnswerReachesThePage();
    void aRefusalThatWasReadLeavesThePageToAPerson();
    void aRestoredCentreMayHaveLostIt();
    void aFileIsSettledWithItsLastPage();
    void aPageOnItsWayIsNotChanged();
    void whatNobodyDealsWithIsKeptItsTimeAndNoLonger();
    void whatWasKeptNoLongerIsTakenUpAgainByAPerson();
    void whatIsOnItsWayOutlivesItsPages();
    void pagesOfACommandAreKnown();
    void whatNeededNothingIsDealtWith();
    void contentIsKeptUntilItIsRemoved();
    void whatIsRemovedIsNotOnTheDisk();
    void damagedContentsArePutBeside();

private:
    IntakeJournal& journal() { return *m_journal; }
    qint64 opened(const QString& content, int pages, const QString& place = QStringLiteral("/in/a.tif"));
    IntakePage read(qint64 file, int page, const QString& code, const QString& digest, quint64 fingerprint = 0);
    IntakePage at(qint64 file, int page) { return journal().pages({file}).at(page); }
    bool carry(const OutboxItem& item, const QList<qint64>& pages) {
        if (!journal().plan(item.id, pages)) {
            return false;
        }
        m_outbox->add(item);
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Vault> m_vault;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<IntakeJournal> m_journal;
};

void IntakeJournalTest::init() {
    m_journal.reset();
    m_outbox.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = Vault::open(m_folder->path());
    const QString file = m_folder->filePath(QStringLiteral("outbox.sqlite"));
    m_outbox = std::make_unique<Outbox>(file, m_vault);
    m_journal = std::make_unique<IntakeJournal>(file, *m_vault);
}

qint64 IntakeJournalTest::opened(const QString& content, int pages, const QString& place) {
    const qint64 file = journal().take(fileOf(content, place));
    journal().setOpened(file, pages);
    return file;
}

IntakePage IntakeJournalTest::read(qint64 file, int page, const QString& code, const QString& digest,
                                   quint64 fingerprint) {
    IntakePage found;
    found.file = file;
    found.page = page;
    found.code = code;
    found.digest = digest;
    found.fingerprint = fingerprint;
    found.isBlank = digest.isEmpty();
    journal().setRead({found});
    return at(file, page);
}

void IntakeJournalTest::theSameFileAtTheSamePlaceIsOne() {
    const qint64 first = journal().take(fileOf("a", "/in/a.tif"));
    QCOMPARE(journal().take(fileOf("a", "/in/a.tif")), first); // looked at again after a start
    QCOMPARE(journal().files({}).size(), 1);
    QCOMPARE(journal().openAt("/in/a.tif")->id, first);
    QVERIFY(journal().take(fileOf("b", "/in/a.tif")) != first); // another one lies there now
}

void IntakeJournalTest::theSameContentElsewhereIsATwin() {
    const qint64 first = journal().take(fileOf("a", "/in/a.tif"));
    const qint64 again = journal().take(fileOf("a", "/in/b.tif"));
    QCOMPARE(journal().file(again)->twinOf, first);
    QCOMPARE(journal().file(first)->twinOf, 0);
}

void IntakeJournalTest::whatWasNeverSentIsTakenAnew() {
    const qint64 first = opened("a", 1);
    read(first, 0, {}, "d1");
    journal().setAside({at(first, 0).id}, true);
    journal().setEnded(first);
    QCOMPARE(journal().file(journal().take(fileOf("a", "/in/b.tif")))->twinOf, 0);
    // What has gone to the centre stays known, also when its file has been put away.
    const qint64 second = opened("c", 1);
    const OutboxItem item = attach(1);
    QVERIFY(carry(item, {read(second, 0, "ISD1|1", "d2").id}));
    m_outbox->setDone(item.id, {});
    journal().setEnded(second);
    QCOMPARE(journal().file(journal().take(fileOf("c", "/in/a.tif")))->twinOf, second);
}

void IntakeJournalTest::theSamePageIsATwin() {
    const qint64 file = opened("a", 4);
    const IntakePage first = read(file, 0, "ISD1|1|1|ab", "d1", 0xff00ff00ff00ff00);
    QCOMPARE(first.twin, 0);
    QCOMPARE(read(file, 1, "ISD1|1|1|ab", "d2", 0xff00ff00ff00ff01).twin, first.id); // scanned twice: it looks the same
    QCOMPARE(read(file, 2, "ISD1|1|1|ab", "d3", 0x00ff00ff00ff00ff).twin, 0);        // the same case, another page
    const qint64 other = opened("b", 1, "/in/b.pdf");
    QCOMPARE(read(other, 0, "ISD1|1|1|ab", "d1").twin, first.id); // the very same picture in another file
    // A person who says that it is another one is believed.
    journal().setAssigned({at(other, 0).id}, "115-000001");
    QVERIFY(!at(other, 0).isTwin());
}

void IntakeJournalTest::twoPrintsThatLookAlikeAreNoTwins() {
    const qint64 file = opened("a", 4);
    read(file, 0, "ISD1|1|1|ab", "d1", 7);
    QCOMPARE(read(file, 1, "ISD1|2|1|cd", "d2", 7).twin, 0);
    // Without a code, looks say nothing: two people's unreadable forms look the same.
    read(file, 2, {}, "d3", 7);
    QCOMPARE(read(file, 3, {}, "d4", 7).twin, 0);
}

void IntakeJournalTest::twoPapersOnOnePageAreTwo() {
    const qint64 file = opened("a", 1);
    IntakePage left;
    left.file = file;
    left.code = "ISD1|1|1|ab";
    left.digest = "d1";
    IntakePage right = left;
    right.code = "ISD1|2|1|cd";
    journal().setRead({left, right});
    const QList<IntakePage> parts = journal().pages({file});
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(1).page, 0);
    QCOMPARE(parts.at(1).part, 1);
    QCOMPARE(parts.at(1).twin, 0);
    QVERIFY(carry(attach(1), {parts.at(0).id}));
    QVERIFY(at(file, 1).command.isNull());
    journal().setRead({left, right}); // read once more after a kill: nothing is doubled, nothing taken back
    QCOMPARE(journal().pages({file}).size(), 2);
    QVERIFY(!at(file, 0).command.isNull());
}

void IntakeJournalTest::aPageAndItsCommandAreOneCommit() {
    const qint64 file = opened("a", 2);
    const QList<qint64> pages{read(file, 0, "ISD1|1", "d1").id, read(file, 1, "ISD1|1", "d2").id};
    // Planned, and the program ended before the command was written down: the pages are as they were.
    QVERIFY(journal().plan(makeCommandId(), pages));
    QVERIFY(at(file, 0).command.isNull());
    const OutboxItem item = attach(1);
    QVERIFY(carry(item, pages));
    QCOMPARE(at(file, 0).command, item.id);
    QCOMPARE(at(file, 1).command, item.id);
    // Another command does not get a page that is on its way, nor its neighbour.
    const OutboxItem second = attach(1);
    const qint64 other = opened("b", 1, "/in/b.tif");
    const IntakePage page = read(other, 0, "ISD1|2", "d5");
    QVERIFY(!carry(second, {page.id, pages.at(1)}));
    QVERIFY(!m_outbox->item(second.id));
    m_outbox->add(second);
    QVERIFY(at(other, 0).command.isNull());
    QCOMPARE(at(file, 1).command, item.id);
    // Where the command cannot be written down, the page has none.
    QVERIFY_THROWS_EXCEPTION(ReplicaError, (void)carry(item, QList<qint64>{page.id})); // its id stands for another one
    QVERIFY(at(other, 0).command.isNull());
}

void IntakeJournalTest::theAnswerReachesThePage() {
    const qint64 file = opened("a", 2);
    const OutboxItem done = attach(1);
    const OutboxItem refused = attach(2);
    QVERIFY(carry(done, {read(file, 0, "ISD1|1", "d1").id}));
    QVERIFY(carry(refused, {read(file, 1, "ISD1|2", "d2").id}));
    m_outbox->setDone(done.id, {});
    m_outbox->setRefused(refused.id, "KD004", "application.state", {});
    QCOMPARE(at(file, 0).answer, IntakePage::Answer::Done);
    QCOMPARE(at(file, 1).answer, IntakePage::Answer::Refused);
    QCOMPARE(at(file, 1).errorKey, QStringLiteral("application.state"));
    // What was done stays so when its command has been cleared away.
    QVERIFY(m_outbox->remove(done.id));
    QCOMPARE(at(file, 0).answer, IntakePage::Answer::Done);
}

void IntakeJournalTest::aRefusalThatWasReadLeavesThePageToAPerson() {
    const qint64 file = opened("a", 1);
    const OutboxItem item = attach(1);
    QVERIFY(carry(item, {read(file, 0, "ISD1|1", "d1").id}));
    m_outbox->setRefused(item.id, "KD004", "application.state", {});
    QVERIFY(m_outbox->remove(item.id));
    const IntakePage page = at(file, 0);
    QVERIFY(page.command.isNull());
    QCOMPARE(page.answer, IntakePage::Answer::None);
    QVERIFY(page.byHand); // it does not go by itself again
    QVERIFY(!page.isSettled());
    QVERIFY(carry(attach(1), {page.id})); // and a person may send it
}

void IntakeJournalTest::aRestoredCentreMayHaveLostIt() {
    const qint64 file = opened("a", 1);
    OutboxItem item = attach(1);
    item.body = QByteArray(200000, 'x'); // as large as a scan: it is not kept after it was done
    QCOMPARE(m_outbox->checkIncarnation("one/1"), 0);
    QVERIFY(carry(item, {read(file, 0, "ISD1|1", "d1").id}));
    m_outbox->setDone(item.id, {});
    QCOMPARE(at(file, 0).answer, IntakePage::Answer::Done);
    QCOMPARE(m_outbox->checkIncarnation("two/1"), 1);
    QCOMPARE(at(file, 0).answer, IntakePage::Answer::Refused);
    QCOMPARE(at(file, 0).errorKey, QStringLiteral("link.restored"));
}

void IntakeJournalTest::aFileIsSettledWithItsLastPage() {
    const qint64 file = opened("a", 4);
    const auto isSettled = [this] { return !journal().settledFiles().isEmpty(); };
    const OutboxItem item = attach(1);
    const IntakePage first = read(file, 0, "ISD1|1", "d1", 7);
    QVERIFY(carry(item, {first.id}));
    QVERIFY(!isSettled());
    m_outbox->setDone(item.id, {});
    QVERIFY(!isSettled()); // pages that nobody has read
    read(file, 1, {}, {}); // a back
    read(file, 2, "ISD1|1", "d3", 7);
    QVERIFY(at(file, 2).isTwin());
    const IntakePage last = read(file, 3, {}, "d4");
    QVERIFY(!isSettled()); // one of which nobody knows whose it is
    journal().setAside({last.id}, true);
    QVERIFY(isSettled());
    journal().setAssigned({at(file, 2).id}, "115-000002"); // it is no twin after all
    QVERIFY(!isSettled());
    QCOMPARE(at(file, 2).isSettled(), false);
}

void IntakeJournalTest::aPageOnItsWayIsNotChanged() {
    const qint64 file = opened("a", 1);
    const IntakePage page = read(file, 0, "ISD1|1", "d1");
    QVERIFY(carry(attach(1), {page.id}));
    journal().setAssigned({page.id}, "115-000009");
    journal().setAside({page.id}, true);
    QVERIFY(at(file, 0).assigned.isEmpty());
    QVERIFY(!at(file, 0).aside);
}

void IntakeJournalTest::whatNobodyDealsWithIsKeptItsTimeAndNoLonger() {
    IntakeFile old = fileOf("a", "/in/a.tif");
    old.takenAt = QDateTime::currentDateTimeUtc().addDays(-IntakeFile::keptDays);
    const qint64 left = journal().take(old);
    journal().setOpened(left, 1);
    read(left, 0, {}, "d1");
    IntakeFile locked = fileOf("b", "/in/b.pdf");
    locked.takenAt = old.takenAt;
    const qint64 closed = journal().take(locked);
    journal().setFault(closed, QStringLiteral("scan.locked"));
    IntakeFile large = fileOf("c", "/in/c.pdf");
    large.takenAt = old.takenAt;
    large.fault = QStringLiteral("intake.large");
    const qint64 never = journal().take(large);
    const qint64 fresh = opened("d", 1, "/in/d.tif");
    const auto limit = [](int days) { return QDateTime::currentDateTimeUtc().addDays(days - IntakeFile::keptDays); };
    QVERIFY(journal().expire(limit(-1)).isEmpty()); // a day before its time
    QList<qint64> gone;
    const QList<IntakeFile> expired = journal().expire(limit(0));
    for (const IntakeFile& file : expired) {
        gone << file.id;
    }
    QCOMPARE(gone, (QList<qint64>{left, closed}));
    QVERIFY(journal().expire(limit(0)).isEmpty()); // each once
    QCOMPARE(journal().file(left)->fault, QString(IntakeFile::expired));
    QCOMPARE(journal().file(never)->fault, QStringLiteral("intake.large")); // of that nothing was kept
    QVERIFY(journal().file(fresh)->fault.isEmpty());
    // It stays in the tray until somebody has seen it, and then it is over.
    QVERIFY(journal().settledFiles().isEmpty());
    journal().setFileAside(left, true);
    QCOMPARE(journal().settledFiles().constFirst().id, left);
}

void IntakeJournalTest::whatWasKeptNoLongerIsTakenUpAgainByAPerson() {
    const auto expired = [&](const QString& place, IntakeSource source) {
        IntakeFile old = fileOf("a", place, source);
        old.takenAt = QDateTime::currentDateTimeUtc().addDays(-IntakeFile::keptDays - 1);
        const qint64 id = journal().take(old);
        journal().setOpened(id, 1);
        read(id, 0, "ISD1|1", "d1", 5);
        (void)journal().expire(QDateTime::currentDateTimeUtc().addDays(-IntakeFile::keptDays));
        return id;
    };
    // The folder is read at every start: the same file is not kept another time.
    const qint64 lying = expired("/in/a.tif", IntakeSource::Folder);
    QCOMPARE(journal().take(fileOf("a", "/in/a.tif")), lying);
    QCOMPARE(journal().file(lying)->fault, QString(IntakeFile::expired));
    // Dropped by a person it is no twin of what is gone.
    const qint64 dropped = journal().take(fileOf("a", "/home/a.tif", IntakeSource::Hand));
    QCOMPARE(journal().file(dropped)->twinOf, 0);
    journal().setFileAside(dropped, true);
    journal().setEnded(dropped);
    const qint64 chosen = expired("/home/b.tif", IntakeSource::Hand);
    QCOMPARE(journal().take(fileOf("a", "/home/b.tif", IntakeSource::Hand)), chosen);
    QVERIFY(journal().file(chosen)->fault.isEmpty());
    QCOMPARE(journal().file(chosen)->pages, -1); // it is read anew
    QVERIFY(journal().pages({chosen}).isEmpty());
    QVERIFY(journal().file(chosen)->keptUntil() > QDateTime::currentDateTimeUtc());
}

void IntakeJournalTest::whatIsOnItsWayOutlivesItsPages() {
    IntakeFile old = fileOf("a", "/in/a.tif");
    old.takenAt = QDateTime::currentDateTimeUtc().addDays(-IntakeFile::keptDays - 1);
    const qint64 file = journal().take(old);
    journal().setOpened(file, 1);
    const OutboxItem item = attach(1);
    QVERIFY(carry(item, {read(file, 0, "ISD1|1", "d1").id}));
    (void)journal().expire(QDateTime::currentDateTimeUtc().addDays(-IntakeFile::keptDays));
    QVERIFY(journal().settledFiles().isEmpty());
    m_outbox->setDone(item.id, {}); // the command has the pages in it
    QCOMPARE(journal().settledFiles().size(), 1);
}

void IntakeJournalTest::pagesOfACommandAreKnown() {
    const qint64 file = opened("a", 2);
    const OutboxItem item = attach(1);
    const qint64 first = read(file, 0, "ISDF1|account", "d1").id;
    const qint64 second = read(file, 1, "ISDF1|account", "d2").id;
    QVERIFY(carry(item, {second}));
    QCOMPARE(journal().pagesOf(item.id).size(), 1);
    QCOMPARE(journal().pagesOf(item.id).constFirst().id, second);
    QVERIFY(journal().pagesOf(makeCommandId()).isEmpty());
    QVERIFY(!journal().plan(makeCommandId(), {first, second})); // one of them is on its way
}

void IntakeJournalTest::whatNeededNothingIsDealtWith() {
    const qint64 file = opened("a", 2);
    const qint64 first = read(file, 0, "ISS2|1", "d1").id;
    const OutboxItem item = attach(1);
    QVERIFY(carry(item, {read(file, 1, "ISS2|1", "d2").id}));
    journal().setDealtWith({first, at(file, 1).id});
    QCOMPARE(at(file, 0).answer, IntakePage::Answer::Done);
    QCOMPARE(at(file, 1).answer, IntakePage::Answer::None); // that is the centre's to say
    QVERIFY(journal().settledFiles().isEmpty());
    m_outbox->setDone(item.id, {});
    QCOMPARE(journal().settledFiles().size(), 1);
}

/// Whoever takes the disk finds nothing, not even with the key.
void IntakeJournalTest::whatIsRemovedIsNotOnTheDisk() {
    const QString file = m_folder->filePath("intake.sqlite");
    const QByteArray scan(3 * 1024 * 1024, 'x');
    const auto onDisk = [&] {
        qint64 bytes = 0;
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList({"intake.sqlite*"}, QDir::Files);
        for (const QFileInfo& one : files) {
            bytes += one.size();
        }
        return bytes;
    };
    IntakeContents contents(m_folder->path());
    contents.put("s1", scan);
    QVERIFY(onDisk() >= scan.size());
    contents.remove("s1");
    QVERIFY2(onDisk() < 200 * 1024, qPrintable(QString::number(onDisk())));
    contents.put("s2", scan);
    contents.keepOnly({});
    QVERIFY2(onDisk() < 200 * 1024, qPrintable(QString::number(onDisk())));
    // What is left of a page that is written over in place goes too.
    QCOMPARE(Database(file, Database::Safety::Full).value("PRAGMA secure_delete").toInt(), 1);
    QCOMPARE(
        Database(m_folder->filePath("outbox.sqlite"), Database::Safety::Full).value("PRAGMA secure_delete").toInt(), 1);
}

void IntakeJournalTest::contentIsKeptUntilItIsRemoved() {
    const QByteArray content = QByteArray("A123456789").repeated(1000);
    {
        IntakeContents contents(m_folder->path());
        contents.put("one", content);
        contents.put("one", "something else"); // what is there stays
        contents.put("two", "2");
    }
    IntakeContents contents(m_folder->path());
    QCOMPARE(contents.content("one"), content);
    contents.keepOnly({"one"});
    QVERIFY(!contents.content("two"));
    contents.remove("one");
    QVERIFY(!contents.content("one"));
    contents.put("three", content);
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("A123456789"), qPrintable(info.fileName()));
    }
}

void IntakeJournalTest::damagedContentsArePutBeside() {
    IntakeContents(m_folder->path()).put("one", "1");
    QFile file(m_folder->filePath("intake.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    IntakeContents contents(m_folder->path());
    QVERIFY(!contents.content("one"));
    contents.put("two", "2");
    QCOMPARE(contents.content("two"), QByteArray("2"));
    QCOMPARE(QDir(m_folder->path()).entryList({"intake.sqlite.unreadable-*"}, QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(IntakeJournalTest)
#include "tst_intakejournal.moc"
