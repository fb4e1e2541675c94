// SPDX-License-Identifier: GPL-3.0-or-later
// The one way into the outbox, with a real outbox and a centre that does not answer.
#include "forms/commands/commands.h"
#include "models/sync/guestlink.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

class TestCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GuestLink> m_link;

    OutboxItem correction(const QString& subject, int revision = 1) {
        return Commands::makeItem(QStringLiteral("application.correct"), subject, QStringLiteral("補正 115-000001"),
                                  {{QStringLiteral("revision"), revision}}, {{QStringLiteral("id"), 17}});
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_link = std::make_unique<GuestLink>(QStringLiteral("host=127.0.0.1 port=9"), m_folder->path());
    }
    void cleanup() { m_link.reset(); }

    void aLinkHasOne() {
        Commands& commands = Commands::of(*m_link);
        QCOMPARE(&Commands::of(*m_link), &commands);
        const QTemporaryDir other;
        GuestLink second(QStringLiteral("host=127.0.0.1 port=9"), other.path());
        QVERIFY(&Commands::of(second) != &commands);
    }

    void whatIsAskedForStandsInTheOutboxAsItWasMade() {
        const OutboxItem item = correction(QStringLiteral("case:a"));
        QVERIFY(!item.id.isNull());
        QCOMPARE(Commands::of(*m_link).ask(item), item.id);
        const std::optional<OutboxItem> stored = m_link->outbox().item(item.id);
        QVERIFY(stored);
        QCOMPARE(stored->kind, item.kind);
        QCOMPARE(stored->body, item.body);
        QCOMPARE(stored->subject, item.subject);
        QCOMPARE(stored->caption, item.caption);
        QCOMPARE(stored->seen, item.seen);
        QVERIFY(!stored->heldUntil.isValid());
    }

    void whatIsHeldIsAllOfIt() {
        const QList<QUuid> ids = Commands::of(*m_link).ask(
            {correction(QStringLiteral("case:a")), correction(QStringLiteral("case:b"))}, std::chrono::seconds(600));
        QCOMPARE(ids.size(), 2);
        QVERIFY(m_link->outbox().item(ids.at(0))->heldUntil.isValid());
        QCOMPARE(m_link->cancelHeld(ids), 2);
    }

    /// One reading says the same as a question about each; of several about one subject the newest counts.
    void theNewestAboutASubjectCounts() {
        Commands& commands = Commands::of(*m_link);
        commands.ask(correction(QStringLiteral("case:a"), 1));
        const OutboxItem newest = correction(QStringLiteral("case:a"), 2);
        commands.ask(newest);
        const OutboxItem other = correction(QStringLiteral("draft:b"));
        commands.ask(other);
        const QHash<QString, OutboxItem> all = commands.pendingBySubject();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.value(QStringLiteral("case:a")).id, newest.id);
        QCOMPARE(all.value(QStringLiteral("draft:b")).id, other.id);
        for (auto one = all.cbegin(); one != all.cend(); ++one) {
            QCOMPARE(commands.pending(one.key())->id, one->id);
            QCOMPARE(commands.pending(one.key())->body, one->body);
        }
        QVERIFY(!commands.pending(QStringLiteral("case:none")));
    }

    /// Whoever asked hears of the end; what was asked for before this start, or past it, is nobody's here.
    void theEndOfWhatWasAskedForIsTold() {
        Commands& commands = Commands::of(*m_link);
        const QSignalSpy finished(&commands, &Commands::finished);
        const OutboxItem ours = correction(QStringLiteral("case:a"));
        commands.ask(ours);
        const QUuid past = m_link->submit(correction(QStringLiteral("case:b")));
        emit m_link->commandFinished(past, true);
        QCOMPARE(finished.count(), 0);
        emit m_link->commandFinished(ours.id, false);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).toUuid(), ours.id);
        QCOMPARE(finished.at(0).at(1).toString(), QStringLiteral("case:a"));
        QCOMPARE(finished.at(0).at(2).toBool(), false);
    }

    void aRefusedOneIsAskedForAnew() {
        Commands& commands = Commands::of(*m_link);
        const OutboxItem first = correction(QStringLiteral("case:a"));
        commands.ask(first);
        m_link->outbox().setRefused(first.id, QStringLiteral("KA006"), QStringLiteral("quota.exceeded"), {});
        const QUuid again = commands.askAgain(first.id);
        QVERIFY(!again.isNull() && again != first.id);
        QVERIFY(!m_link->outbox().item(first.id));
        const std::optional<OutboxItem> stored = m_link->outbox().item(again);
        QVERIFY(stored && stored->state == OutboxState::Waiting);
        QCOMPARE(stored->body, first.body);
        QCOMPARE(stored->seen, first.seen);
        QVERIFY(commands.askAgain(first.id).isNull());
    }

    void anAnswerIsAwaitedAsLongAsSomebodyIsThere() {
        Commands& commands = Commands::of(*m_link);
        const QUuid id = QUuid::createUuid();
        QVERIFY(!commands.isAwaited(id));
        {
            QObject who;
            commands.await(id, &who);
            QVERIFY(commands.isAwaited(id));
            commands.forgo(id);
            QVERIFY(!commands.isAwaited(id));
            commands.await(id, &who);
        }
        QVERIFY(!commands.isAwaited(id));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "models/sync/guestlink.h"
#include "tst_commands.moc"
