// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commandid.h"
#include "models/replica/database.h"
#include "models/replica/drafts.h"
#include "models/replica/outbox.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

using namespace inservice;

namespace {

OutboxItem item(const QString& subject, OutboxState state = OutboxState::Waiting) {
    OutboxItem made;
    made.id = QUuid::createUuid();
    made.kind = QStringLiteral("application.apply");
    made.body = "{\"national_id\":\"A123456789\"}";
    made.caseSecret = QString(64, QLatin1Char('c'));
    made.subject = subject;
    made.caption = QStringLiteral("王○明");
    made.state = state;
    return made;
}

QString outboxIn(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("outbox.sqlite"));
}

/// Everything that lies in a folder, whatever file SQLite keeps it in.
QByteArray bytesOf(const QString& folder) {
    QByteArray all;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    return all;
}

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBack();
    void oldestFirstAndInOrderWithinASubject();
    void backOffIsKept();
    void aWaitThatAWrongClockReckonedIsOver();
    void whatOneDeskHasHeardAnotherDoesNotUndo();
    void whetherItTookEffectIsNotKnown();
    void parkedUntilSignedInAgain();
    void survivesKill();
    void nothingSealedLiesInClear();
    void aValueMovedElsewhereIsNotOpened();
    void aDamagedOutboxIsKeptAside();
    void aLostKeyKeepsTheOutboxAside();
    void aNewerOutboxIsRefusedAndLeftAlone();
    void everyFailingAccessLosesNothing();
    void aHeldOneGoesWhenItsTimeHasCome();
    void whatHasBegunIsNotTakenBack();
    void anOutboxOfTheFirstVersionComesAlong();
    void whatARestoredCentreMayHaveLostWaitsAgain();
    void aWrongClockForgetsNothingOfTheWeek();
};

void OutboxTest::everythingComesBack() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    OutboxItem sent = item("draft:1", OutboxState::AwaitingMailCode);
    sent.body = QByteArray("{\"name\":\"‧𠀋\"}");
    {
        Outbox outbox(outboxIn(folder.path()), vault);
        outbox.add(sent);
    }
    Outbox outbox(outboxIn(folder.path()), vault);
    auto found = outbox.item(sent.id);
    QVERIFY(found);
    QCOMPARE(found->body, sent.body);
    QCOMPARE(found->caseSecret, sent.caseSecret);
    QCOMPARE(found->kind, sent.kind);
    QCOMPARE(found->subject, sent.subject);
    QCOMPARE(found->caption, sent.caption);
    QCOMPARE(found->state, OutboxState::AwaitingMailCode);
    QVERIFY(found->createdAt.isValid());
    QVERIFY_THROWS_EXCEPTION(ReplicaError, outbox.add(sent)); // an id stands for one command

    outbox.setRefused(sent.id, "KD001", "person.has_account", {{"a", 1}});
    found = outbox.item(sent.id);
    QCOMPARE(found->state, OutboxState::Refused);
    QCOMPARE(found->errorCode, QStringLiteral("KD001"));
    QCOMPARE(found->errorKey, QStringLiteral("person.has_account"));
    QCOMPARE(found->errorDetail.value("a").toInt(), 1);
    QCOMPARE(outbox.counts().refused, 1);
    QCOMPARE(outbox.counts().waiting, 0);

    outbox.setDone(sent.id, {{"number", "N1"}});
    QCOMPARE(outbox.item(sent.id)->result.value("number").toString(), QStringLiteral("N1"));
    QCOMPARE(outbox.counts().refused, 0);
    QCOMPARE(outbox.items().size(), 1);
    OutboxItem scan = item("application:9");
    scan.body = QByteArray(3000000, 's');
    outbox.add(scan);
    QVERIFY(outbox.items().last().body.isEmpty()); // a list does not carry it
    QCOMPARE(outbox.item(scan.id)->body, scan.body);
    QCOMPARE(outbox.next(QDateTime::currentDateTimeUtc())->body, scan.body);
    outbox.remove(scan.id);
    outbox.remove(sent.id);
    QVERIFY(outbox.items().isEmpty());
}

void OutboxTest::oldestFirstAndInOrderWithinASubject() {
    const QTemporaryDir folder;
    Outbox outbox(outboxIn(folder.path()), Vault::open(folder.path()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const OutboxItem first = item("application:1");
    const OutboxItem second = item("application:1");
    const OutboxItem other = item("application:2");
    for (const OutboxItem& one : {first, second, other}) {
        outbox.add(one);
    }
    QCOMPARE(outbox.next(now)->id, first.id);
    outbox.setRefused(first.id, "KD003", "application.changed", {});
    QCOMPARE(outbox.next(now)->id, other.id); // the second waits for the person to deal with the first
    outbox.setDone(other.id, {});
    QVERIFY(!outbox.next(now));
    QVERIFY(!outbox.nextTry().isValid()); // nothing to wake up for
    outbox.remove(first.id);
    QCOMPARE(outbox.next(now)->id, second.id);
    outbox.setDone(second.id, {});
    QVERIFY(!outbox.next(now));
    // One that awaits its code is not sent.
    outbox.add(item("draft:3", OutboxState::AwaitingMailCode));
    QVERIFY(!outbox.next(now));
}

void OutboxTest::backOffIsKept() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    const OutboxItem one = item("a");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    {
        Outbox outbox(outboxIn(folder.path()), vault);
        outbox.add(one);
        outbox.setTry(one.id, 3, now.addSecs(60));
    }
    Outbox outbox(outboxIn(folder.path()), vault);
    QVERIFY(!outbox.next(now));
    QCOMPARE(outbox.next(now.addSecs(61))->tries, 3);
    QCOMPARE(outbox.nextTry().toMSecsSinceEpoch(), now.addSecs(60).toMSecsSinceEpoch());
    outbox.tryAllNow();
    QVERIFY(outbox.next(now));
}

void OutboxTest::aWaitThatAWrongClockReckonedIsOver() {
    const QTemporaryDir folder;
    Outbox outbox(outboxIn(folder.path()), Vault::open(folder.path()));
    const OutboxItem one = item("a");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    outbox.add(one);
    outbox.setTry(one.id, 1, now.addSecs(3600)); // as long as the centre may ask for
    QVERIFY(!outbox.next(now));
    outbox.setTry(one.id, 1, now.addYears(1)); // this PC thought that it was next year
    QVERIFY(outbox.next(now));
    QCOMPARE(outbox.next(now)->id, one.id);
}

void OutboxTest::whatOneDeskHasHeardAnotherDoesNotUndo() {
    // Two windows of one account on one PC: both send, one hears, the other one's line breaks or is told to wait.
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    Outbox here(outboxIn(folder.path()), vault);
    Outbox there(outboxIn(folder.path()), vault);
    const OutboxItem one = item("a");
    here.add(one);
    QVERIFY(here.begin(one.id));
    QVERIFY(there.begin(one.id));
    here.setDone(one.id, {{"number", "1"}});
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(60);
    there.setTry(one.id, 1, later, "KA007", "quota.exceeded");
    there.setUnanswered(one.id, 1, later, "link.line_lost");
    there.setState(one.id, OutboxState::AwaitingMailCode);
    there.setRefused(one.id, {}, "link.unexpected", {});
    const auto kept = here.item(one.id);
    QVERIFY(kept);
    QCOMPARE(kept->state, OutboxState::Done);
    QVERIFY(kept->begun);
    QVERIFY(kept->errorKey.isEmpty());
    QCOMPARE(kept->result.value("number").toString(), QStringLiteral("1"));
}

void OutboxTest::whetherItTookEffectIsNotKnown() {
    const QTemporaryDir folder;
    Outbox outbox(outboxIn(folder.path()), Vault::open(folder.path()));
    const OutboxItem one = item("a");
    const OutboxItem behind = item("a");
    const OutboxItem other = item("b");
    outbox.addAll({one, behind, other});
    QVERIFY(outbox.begin(one.id));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    outbox.setUnanswered(one.id, 1, now.addSecs(30), "link.line_lost");
    QVERIFY(!outbox.cancelHeld(one.id));
    QVERIFY(!outbox.remove(one.id));          // only an answer ends it
    QCOMPARE(outbox.next(now)->id, other.id); // what is of another subject goes, what is of the same does not
    QCOMPARE(outbox.item(one.id)->errorKey, QStringLiteral("link.line_lost"));
    QCOMPARE(outbox.next(now.addSecs(31))->id, one.id);
}

void OutboxTest::parkedUntilSignedInAgain() {
    const QTemporaryDir folder;
    Outbox outbox(outboxIn(folder.path()), Vault::open(folder.path()));
    const OutboxItem waiting = item("a");
    const OutboxItem refused = item("b");
    outbox.add(waiting);
    outbox.add(refused);
    outbox.setRefused(refused.id, "KD004", "application.state", {});
    QCOMPARE(outbox.park(), 1);
    QCOMPARE(outbox.item(waiting.id)->state, OutboxState::NeedsSignIn);
    QCOMPARE(outbox.item(refused.id)->state, OutboxState::Refused);
    QVERIFY(!outbox.next(QDateTime::currentDateTimeUtc()));
    QCOMPARE(outbox.counts().waiting, 1);
    QCOMPARE(outbox.unpark(), 1);
    QCOMPARE(outbox.next(QDateTime::currentDateTimeUtc())->id, waiting.id);
}

void OutboxTest::survivesKill() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {"--add-and-wait", folder.path()});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    while (!said.contains('\n') && child.waitForReadyRead(30000)) {
        said += child.readAllStandardOutput();
    }
    const QUuid id(QString::fromLatin1(said.trimmed()));
    QVERIFY2(!id.isNull(), said.constData());
    QCOMPARE(::kill(static_cast<pid_t>(child.processId()), SIGKILL), 0);
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const Outbox outbox(outboxIn(folder.path()), vault);
    const auto found = outbox.item(id);
    QVERIFY(found);
    QCOMPARE(found->body, item({}).body);
    QCOMPARE(found->state, OutboxState::Waiting);
    QVERIFY(outbox.setAsideFile().isEmpty());
}

void OutboxTest::nothingSealedLiesInClear() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    Outbox outbox(outboxIn(folder.path()), vault);
    OutboxItem one = item("draft:1");
    outbox.add(one);
    outbox.setRefused(one.id, "KD006", "field.conflict", {{"fields", "mine-0912"}});
    Drafts drafts(outboxIn(folder.path()), vault);
    drafts.save({QUuid::createUuid(), "application", {}, {{"national_id", "A123456789"}, {"verifier", "v-secret"}}});
    drafts.saveCase({QUuid::createUuid(), one.caseSecret, "N1", {}, {{"name", "測試員"}}, {}});
    const QByteArray bytes = bytesOf(folder.path());
    QVERIFY(bytes.count("SQLite format 3") == 1); // the bytes looked at are the right ones
    for (const char* secret : {"A123456789", "v-secret", "cccccccc", "mine-0912", "測試員", "national_id",
                               "application.apply", "CREATE TABLE"}) {
        QVERIFY2(!bytes.contains(secret), secret);
    }
}

void OutboxTest::aValueMovedElsewhereIsNotOpened() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    Outbox outbox(outboxIn(folder.path()), vault);
    OutboxItem one = item("a");
    OutboxItem other = item("b");
    one.body = "{\"for\":\"one\"}";
    other.body = "{\"for\":\"other\"}";
    outbox.addAll({one, other});
    Drafts drafts(outboxIn(folder.path()), vault);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    drafts.save({first, "application", {}, {{"name", "one"}}});
    drafts.save({second, "application", {}, {{"name", "other"}}});
    drafts.saveCase({first, QString(64, 'a'), "N1", {}, {{"name", "one"}}, {}});
    drafts.saveCase({second, QString(64, 'b'), "N2", {}, {{"name", "other"}}, {}});
    // Whoever has the key of the pages still cannot give one command the body of another.
    Database file(outboxIn(folder.path()), Database::Safety::Full);
    const auto taken = [&file](const char* table, const char* column, const QUuid& from, const QUuid& to) {
        const auto id = [](const QUuid& row) { return row.toString(QUuid::WithoutBraces); };
        return file.run(QStringLiteral("UPDATE %1 SET %2 = (SELECT %2 FROM %1 WHERE id = ?) WHERE id = ?")
                            .arg(QLatin1String(table), QLatin1String(column)),
                        {id(from), id(to)});
    };
    QCOMPARE(taken("item", "body", one.id, other.id), 1);
    QVERIFY_THROWS_EXCEPTION(ReplicaError, (void)outbox.item(other.id));
    QCOMPARE(outbox.item(one.id)->body, one.body);
    QCOMPARE(file.run("UPDATE item SET body = case_secret"), 2); // nor one column that of another
    QVERIFY_THROWS_EXCEPTION(ReplicaError, (void)outbox.item(one.id));
    QCOMPARE(taken("draft", "fields", first, second), 1);
    QVERIFY_THROWS_EXCEPTION(ReplicaError, (void)drafts.draft(second));
    QVERIFY(drafts.draft(first));
    QCOMPARE(taken("local_case", "secret", first, second), 1);
    QVERIFY_THROWS_EXCEPTION(ReplicaError, (void)drafts.localCase(second));
    QVERIFY(drafts.localCase(first));
}

void OutboxTest::aDamagedOutboxIsKeptAside() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    const QByteArray garbage(5000, '\x33');
    {
        QFile file(outboxIn(folder.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
    }
    Outbox outbox(outboxIn(folder.path()), vault);
    QVERIFY(outbox.items().isEmpty());
    const QString aside = outbox.setAsideFile();
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), garbage);
    outbox.add(item("a")); // the fresh one works
    outbox.forgetSetAside();
    QVERIFY(outbox.setAsideFile().isEmpty());
    QVERIFY(QFile::exists(aside));
}

void OutboxTest::aLostKeyKeepsTheOutboxAside() {
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    {
        Outbox outbox(outboxIn(folder.path()), Vault::open(folder.path()));
        outbox.add(item("a"));
    }
    const Outbox outbox(outboxIn(folder.path()), Vault::open(elsewhere.path()));
    QVERIFY(outbox.items().isEmpty());
    // With its key back, it can be read again.
    const Outbox old(outbox.setAsideFile(), Vault::open(folder.path()));
    QCOMPARE(old.items().size(), 1);
}

void OutboxTest::aNewerOutboxIsRefusedAndLeftAlone() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    {
        Outbox outbox(outboxIn(folder.path()), vault);
        outbox.add(item("a"));
        Database database(outboxIn(folder.path()), Database::Safety::Full);
        database.run("PRAGMA user_version=99");
    }
    try {
        const Outbox outbox(outboxIn(folder.path()), vault);
        QFAIL("a newer outbox was opened");
    } catch (const ReplicaError& error) {
        QCOMPARE(error.kind(), ReplicaError::Kind::Newer);
    }
    Database database(outboxIn(folder.path()), Database::Safety::Full);
    QCOMPARE(database.value("SELECT count(*) FROM item").toInt(), 1);
}

void OutboxTest::everyFailingAccessLosesNothing() {
    for (int failing = 1;; ++failing) {
        QVERIFY(failing < 500);
        const QTemporaryDir folder;
        const auto vault = Vault::open(folder.path());
        const OutboxItem before = item("a");
        {
            Outbox outbox(outboxIn(folder.path()), vault);
            outbox.add(before);
        }
        const OutboxItem asked = item("b");
        bool acknowledged = false;
        bool failed = false;
        Database::failAt(failing);
        try {
            Outbox outbox(outboxIn(folder.path()), vault);
            outbox.add(asked);
            acknowledged = true;
            outbox.setDone(before.id, {});
            outbox.setRefused(asked.id, "KD004", "application.state", {});
        } catch (const ReplicaError&) {
            failed = true;
        }
        Database::failAt(0);
        const Outbox outbox(outboxIn(folder.path()), vault);
        QVERIFY(outbox.setAsideFile().isEmpty());
        QVERIFY(outbox.item(before.id));
        QCOMPARE(outbox.item(asked.id).has_value(), acknowledged);
        if (!failed) {
            QVERIFY(failing > 10);
            break;
        }
    }
}

void OutboxTest::aHeldOneGoesWhenItsTimeHasCome() {
    const QTemporaryDir folder;
    Outbox outbox(outboxIn(folder.path()), Vault::open(folder.path()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    OutboxItem held = item("application:1");
    held.createdAt = now;
    held.heldUntil = now.addSecs(10);
    held.seen = {{"state", "awaiting_paper"}};
    const OutboxItem behind = item("application:1");
    outbox.addAll({held, behind});
    QVERIFY(!outbox.next(now)); // and what stands behind it waits with it
    QCOMPARE(outbox.counts().waiting, 2);
    QCOMPARE(outbox.counts().held, 1);
    QCOMPARE(outbox.counts().heldUntil, held.heldUntil);
    QCOMPARE(outbox.nextTry(), held.heldUntil);
    QCOMPARE(outbox.item(held.id)->heldUntil, held.heldUntil);
    QCOMPARE(outbox.item(held.id)->seen, held.seen);
    outbox.tryAllNow();
    QVERIFY(!outbox.next(now.addSecs(9)));
    QCOMPARE(outbox.next(now.addSecs(10))->id, held.id);
    // A clock that has been set back does not hold it for ever.
    QCOMPARE(outbox.next(now.addSecs(-3600))->id, held.id);
    QVERIFY(outbox.cancelHeld(held.id));
    QCOMPARE(outbox.next(now)->id, behind.id);
    QCOMPARE(outbox.counts().held, 0);

    // All of them or none.
    QVERIFY_THROWS_EXCEPTION(ReplicaError, outbox.addAll({item("b"), behind}));
    QCOMPARE(outbox.items().size(), 1);
}

void OutboxTest::whatHasBegunIsNotTakenBack() {
    const QTemporaryDir folder;
    Outbox outbox(outboxIn(folder.path()), Vault::open(folder.path()));
    const OutboxItem sent = item("a");
    outbox.add(sent);
    QVERIFY(outbox.begin(sent.id));
    QVERIFY(outbox.begin(sent.id)); // sent again, its answer was lost
    QVERIFY(!outbox.cancelHeld(sent.id));
    QVERIFY(!outbox.remove(sent.id));
    outbox.park();
    QVERIFY(!outbox.cancelHeld(sent.id));
    QVERIFY(!outbox.begin(sent.id)); // needs its author's token first
    outbox.unpark();
    outbox.setTry(sent.id, 1, {}); // the centre has said that nothing was done
    QVERIFY(outbox.cancelHeld(sent.id));
    QVERIFY(!outbox.begin(sent.id)); // the engine had read it before: it must not go any more
    const OutboxItem done = item("a");
    outbox.add(done);
    QVERIFY(outbox.begin(done.id));
    outbox.setDone(done.id, {});
    QVERIFY(!outbox.cancelHeld(done.id));
    QVERIFY(outbox.remove(done.id));
}

void OutboxTest::anOutboxOfTheFirstVersionComesAlong() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    const QUuid waiting = makeCommandId();
    const QUuid refused = makeCommandId();
    {
        Database database(outboxIn(folder.path()), Database::Safety::Full);
        for (const char* sql :
             {"CREATE TABLE note (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
              "CREATE TABLE item (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, "
              "body BLOB NOT NULL, case_secret BLOB, subject TEXT NOT NULL, caption TEXT NOT NULL, state TEXT NOT NULL "
              "CHECK (state IN ('awaiting_mail_code', 'waiting', 'needs_sign_in', 'refused', 'done')), tries INTEGER "
              "NOT NULL DEFAULT 0, created_at TEXT NOT NULL, next_try TEXT, result BLOB, error_code TEXT, error_key "
              "TEXT, error_detail BLOB)",
              "CREATE INDEX item_subject ON item (subject, seq)",
              "CREATE TABLE draft (id TEXT PRIMARY KEY, form TEXT NOT NULL, saved_at TEXT NOT NULL, fields BLOB NOT "
              "NULL)",
              "CREATE TABLE local_case (id TEXT PRIMARY KEY, secret BLOB NOT NULL, secret_hash BLOB NOT NULL, number "
              "TEXT NOT NULL, draft TEXT, seen BLOB NOT NULL, seen_at TEXT)",
              "PRAGMA user_version=1"}) {
            database.run(QString::fromLatin1(sql));
        }
        database.run("INSERT INTO note VALUES ('seal', ?)", {vault->seal("inservice", "note/seal")});
        for (const auto& [id, state] : {std::pair(waiting, "waiting"), std::pair(refused, "refused")}) {
            database.run("INSERT INTO item (id, kind, body, subject, caption, state, created_at) "
                         "VALUES (?, 'application.note', ?, '', '', ?, '2026-01-02T03:04:05.678Z')",
                         {id.toString(QUuid::WithoutBraces),
                          vault->seal("{}", "item/" + id.toString(QUuid::WithoutBraces).toLatin1() + "/body"),
                          QString::fromLatin1(state)});
        }
    }
    Outbox outbox(outboxIn(folder.path()), vault);
    QVERIFY(outbox.setAsideFile().isEmpty());
    QCOMPARE(outbox.items().size(), 2);
    QCOMPARE(outbox.next(QDateTime::currentDateTimeUtc())->id, waiting);
    QVERIFY(!outbox.cancelHeld(waiting)); // the desk of then may have sent it
    QVERIFY(outbox.remove(refused));
}

void OutboxTest::whatARestoredCentreMayHaveLostWaitsAgain() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    Outbox outbox(outboxIn(folder.path()), vault);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(outbox.checkIncarnation("epoch1/1"), 0); // the first that is met
    const OutboxItem first = item("application:1");
    const OutboxItem second = item("application:1");
    const OutboxItem refused = item("application:2");
    OutboxItem scan = item("application:3");
    scan.body = QByteArray(200000, 's');
    outbox.addAll({first, second, refused, scan});
    for (const OutboxItem& one : {first, second, scan}) {
        QVERIFY(outbox.begin(one.id));
        outbox.setDone(one.id, {{"n", 1}});
    }
    outbox.setRefused(refused.id, "KD003", "application.changed", {});
    QVERIFY(outbox.remove(first.id)); // seen, and long forgotten
    QVERIFY(outbox.remove(refused.id));
    const OutboxItem later = item("application:1");
    outbox.add(later);
    QCOMPARE(outbox.checkIncarnation("epoch1/1"), 0);
    QCOMPARE(outbox.items().size(), 3);

    QCOMPARE(outbox.checkIncarnation("epoch2/1"), 3);
    QCOMPARE(outbox.next(now.addSecs(5))->id, first.id); // in the old order, before what was asked for since
    QCOMPARE(outbox.next(now.addSecs(5))->body, first.body);
    QVERIFY(!outbox.cancelHeld(first.id)); // it may well have its effect still
    QVERIFY(outbox.begin(first.id));
    outbox.setDone(first.id, {});
    QCOMPARE(outbox.next(now.addSecs(5))->id, second.id);
    outbox.setDone(second.id, {});
    QCOMPARE(outbox.next(now.addSecs(5))->id, later.id);
    QCOMPARE(outbox.item(scan.id)->state, OutboxState::Refused); // too large to keep: a person hears of it
    QCOMPARE(outbox.item(scan.id)->errorKey, QStringLiteral("link.restored"));
    QVERIFY(!outbox.item(refused.id)); // never had an effect that could be lost
    QCOMPARE(outbox.checkIncarnation("epoch2/1"), 0);
    // Another server of the same centre took over: what was done in its last hour is asked about.
    QCOMPARE(outbox.checkIncarnation("epoch2/2"), 2);
    QVERIFY(outbox.remove(scan.id));
}

void OutboxTest::aWrongClockForgetsNothingOfTheWeek() {
    const QTemporaryDir folder;
    Outbox outbox(outboxIn(folder.path()), Vault::open(folder.path()));
    const OutboxItem before = item("a");
    const OutboxItem after = item("b");
    outbox.addAll({before, after});
    // This PC's clock is a year fast, the centre's is right: times are reckoned by that.
    const QDateTime centre = QDateTime::currentDateTimeUtc().addYears(-1);
    QCOMPARE(outbox.checkIncarnation("life/1", centre), 0);
    outbox.setDone(before.id, {}, centre);
    outbox.setDone(after.id, {}, centre.addDays(2));
    outbox.remove(before.id);
    outbox.remove(after.id);
    QCOMPARE(outbox.checkIncarnation("another/1", centre.addDays(3)), 2);
    QCOMPARE(outbox.next(QDateTime::currentDateTimeUtc())->id, before.id);
}

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--add-and-wait")) {
        Outbox outbox(outboxIn(arguments.at(2)), Vault::open(arguments.at(2)));
        const OutboxItem one = item("a");
        outbox.add(one);
        std::printf("%s\n", one.id.toByteArray().constData());
        std::fflush(stdout);
        return QCoreApplication::exec(); // until it is killed
    }
    OutboxTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outbox.moc"
