// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/database.h"
#include "models/replica/drafts.h"
#include "models/replica/replicaerror.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

namespace {

QString outboxIn(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("outbox.sqlite"));
}

} // namespace

/// Drafts and the own cases of a PC, which lie beside the outbox.
class DraftsTest : public QObject {
    Q_OBJECT

private slots:
    void drafts();
    void whatTheDiskDoesNotTakeIsKeptUntilItDoes();
    void casesKeepWhatTheCentreSaid();
    void secretsOfCasesThatEndedLongAgoGo();
};

void DraftsTest::drafts() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    Drafts drafts(outboxIn(folder.path()), vault);
    Draft draft{QUuid::createUuid(), "application", {}, {{"name", "測試員"}}};
    drafts.save(draft);
    draft.fields.insert("name", "測試員乙");
    drafts.save(draft);
    QCOMPARE(drafts.drafts().size(), 1);
    QCOMPARE(drafts.draft(draft.id)->fields, draft.fields);
    QVERIFY(drafts.draft(draft.id)->savedAt.isValid());
    drafts.removeDraft(draft.id);
    QVERIFY(!drafts.draft(draft.id));
}

void DraftsTest::whatTheDiskDoesNotTakeIsKeptUntilItDoes() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    const QString course = QStringLiteral("course");
    const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-07-01T04:00:00Z"), Qt::ISODate);
    Drafts drafts(outboxIn(folder.path()), vault);
    Database disk(outboxIn(folder.path()), Database::Safety::Full);
    Draft first{QUuid::createUuid(), course, noon, {{"title", "舊"}}};
    const Draft third{QUuid::createUuid(), course, noon.addSecs(30), {{"title", "三"}}};
    drafts.save(first);
    drafts.save(third);
    disk.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'full'); END"));
    first.fields.insert("title", "新");
    const Draft second{QUuid::createUuid(), course, noon.addSecs(60), {{"title", "二"}}};
    const Draft other{QUuid::createUuid(), QStringLiteral("application"), noon.addSecs(90), {}};
    for (const Draft& draft : {first, second, other}) {
        QVERIFY_THROWS_EXCEPTION(ReplicaError, drafts.save(draft)); // it is said
    }
    // Read as if it were there, in its place among those that are.
    QCOMPARE(drafts.draft(first.id)->fields, first.fields);
    QVERIFY(!drafts.isWritten(first.id) && drafts.isWritten(third.id));
    const auto titles = [](const QList<Draft>& all) {
        QStringList list;
        for (const Draft& one : all) {
            list << one.fields.value("title").toString();
        }
        return list;
    };
    QCOMPARE(titles(drafts.draftsOf(course)), QStringList({"二", "三", "新"}));
    QCOMPARE(drafts.drafts().size(), 4);
    QCOMPARE(drafts.unwritten(), 3);
    drafts.removeDraft(other.id);
    QCOMPARE(drafts.unwritten(), 2);
    // There is room again: the next one takes the others along.
    disk.run(QStringLiteral("DROP TRIGGER full"));
    drafts.save(third);
    QVERIFY(drafts.isWritten(first.id));
    const Drafts after(outboxIn(folder.path()), vault);
    QCOMPARE(titles(after.draftsOf(course)), QStringList({"二", "三", "新"}));
    QCOMPARE(after.drafts().size(), 3);
}

void DraftsTest::casesKeepWhatTheCentreSaid() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    Drafts window(outboxIn(folder.path()), vault);
    Drafts engine(outboxIn(folder.path()), vault);
    const LocalCase one{QUuid::createUuid(), QString(64, 'a'), {}, QUuid::createUuid(), {}, {}};
    const LocalCase other{QUuid::createUuid(), QString(64, 'b'), {}, {}, {}, {}};
    window.saveCase(one);
    window.saveCase(other);
    QVERIFY(engine.noteCase(one.secret, "N7", {{"state", "awaiting_paper"}}));
    QVERIFY(!engine.noteCase(QString(64, 'x'), "N8", {}));
    QVERIFY(engine.noteCase(one.secret, {}, {{"state", "approved"}}));
    const auto found = window.localCase(one.id);
    QCOMPARE(found->number, QStringLiteral("N7"));
    QCOMPARE(found->draft, one.draft);
    QCOMPARE(found->secret, one.secret);
    QCOMPARE(found->seen.value("state").toString(), QStringLiteral("approved"));
    QVERIFY(found->seenAt.isValid());
    QVERIFY(window.localCase(other.id)->number.isEmpty());
    QCOMPARE(window.cases().size(), 2);
    window.removeCase(one.id);
    QCOMPARE(window.cases().size(), 1);
}

void DraftsTest::secretsOfCasesThatEndedLongAgoGo() {
    const QTemporaryDir folder;
    Drafts drafts(outboxIn(folder.path()), Vault::open(folder.path()));
    const auto add = [&drafts](const char* state, const char* changed, char secret) {
        const QUuid id = QUuid::createUuid();
        drafts.saveCase(
            {id, QString(64, QLatin1Char(secret)), "N", {}, {{"state", state}, {"changed_at", changed}}, {}});
        return id;
    };
    const QUuid old = add("approved", "2026-01-02T00:00:00Z", 'a');
    const QUuid withdrawn = add("withdrawn", "2026-01-02T00:00:00Z", 'b');
    const QUuid rejected = add("rejected", "2026-01-02T00:00:00Z", 'c');
    const QUuid fresh = add("approved", "2026-07-02T00:00:00Z", 'd');
    const QUuid open = add("awaiting_paper", "2020-01-02T00:00:00Z", 'e');
    const QUuid returned = add("returned", "2020-01-02T00:00:00Z", 'f');
    const QUuid unknown = add("", "", '0'); // sent, and not heard of since
    QCOMPARE(drafts.forgetEnded(QDateTime::fromString("2026-07-01T00:00:00Z", Qt::ISODate)), 3);
    for (const QUuid& gone : {old, withdrawn, rejected}) {
        QVERIFY(!drafts.localCase(gone));
    }
    for (const QUuid& left : {fresh, open, returned, unknown}) {
        QVERIFY(drafts.localCase(left));
    }
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
