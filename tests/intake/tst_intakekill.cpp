// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed at every point at which something is half done: begun again it ends the work, and the centre
// has each paper once.
#include "models/intake/intakestep.h"
#include "tests/intake/stacks.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace inservice;

namespace {

QByteArray written(const QString& server, const Identity& identity, const QString& token) {
    return QJsonDocument(QJsonObject{{"server", server},
                                     {"token", token},
                                     {"account", identity.accountId},
                                     {"person", identity.personId},
                                     {"name", identity.accountName},
                                     {"unit", identity.unitId},
                                     {"tabs", QJsonArray::fromStringList(identity.tabs)},
                                     {"commands", QJsonArray::fromStringList(identity.commands)}})
        .toJson(QJsonDocument::Compact);
}

QStringList list(const QJsonValue& value) {
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array) {
        texts << one.toString();
    }
    return texts;
}

/// The program: takes in what lies in the folder until all of it is put away, or until a step is reached so often.
int child(const QStringList& arguments) {
    const QJsonObject who = QJsonDocument::fromJson(arguments.at(2).toUtf8()).object(); // instead of signing in
    const QString data = arguments.at(3);
    const QString watched = arguments.at(4);
    const QByteArray killAt = arguments.at(5).toLatin1();
    static std::atomic<int> left = arguments.at(6).toInt();
    intakeStepHook() = [killAt](const char* step) {
        if (killAt == step && --left == 0) {
            ::kill(::getpid(), SIGKILL);
        }
    };
    Identity identity;
    identity.accountId = who.value("account").toInteger();
    identity.personId = who.value("person").toInteger();
    identity.accountName = who.value("name").toString();
    identity.accountType = AccountType::Reviewer;
    identity.unitId = who.value("unit").toInteger();
    identity.tabs = list(who.value("tabs"));
    identity.commands = list(who.value("commands"));
    try {
        StackDesk desk(who.value("server").toString(), identity, who.value("token").toString(), data);
        desk.intake().setFolder(watched);
        const bool isDone = desk.until([&] {
            return QDir(watched).entryList(QDir::Files).isEmpty() && desk.link().outbox().items().isEmpty() &&
                   desk.intake().journal().settledFiles().isEmpty();
        });
        return isDone ? 0 : 1;
    } catch (const std::exception& error) {
        std::printf("%s\n", error.what());
        return 2;
    }
}

} // namespace

class IntakeKillTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void killedAtAStepNothingIsLostOrDoubled_data();
    void killedAtAStepNothingIsLostOrDoubled();

private:
    struct Ended {
        QByteArray said;
        bool isDone = false;
        bool isKilled = false;
    };
    Ended run(const QString& data, const QString& watched, const QString& step, int times);

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<QTemporaryDir> m_signIn;
    QByteArray m_who;
};

void IntakeKillTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_signIn = std::make_unique<QTemporaryDir>();
        StackDesk desk(*m_centre, m_centre->reviewer(), m_signIn->path());
        m_who = written(m_centre->deskUri(), desk.identity(), desk.token());
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

IntakeKillTest::Ended IntakeKillTest::run(const QString& data, const QString& watched, const QString& step, int times) {
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationFilePath(),
                  {"--take-in", QString::fromUtf8(m_who), data, watched, step, QString::number(times)});
    if (!program.waitForFinished(120000)) {
        program.kill();
        program.waitForFinished();
        return {"it does not end: " + program.readAll()};
    }
    return {program.readAll(), program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
            program.exitStatus() == QProcess::CrashExit};
}

void IntakeKillTest::killedAtAStepNothingIsLostOrDoubled_data() {
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("times");
    for (const char* step : {"content", "kept", "taken", "noted", "opened", "read", "cut", "planned", "carried",
                             "settled", "away", "moved", "ended"}) {
        QTest::newRow(step) << QString::fromLatin1(step) << 1;
    }
    // One of the two cases is on its way, or with the centre, the other is not.
    QTest::newRow("read, the third page") << "read" << 3;
    QTest::newRow("carried, the second case") << "carried" << 2;
    QTest::newRow("settled, the second case") << "settled" << 2;
}

void IntakeKillTest::killedAtAStepNothingIsLostOrDoubled() {
    QFETCH(const QString, step);
    QFETCH(const int, times);
    const QTemporaryDir data;
    const QTemporaryDir watched;
    QList<qint64> cases;
    QList<stacks::Page> pages;
    for (int number = 0; number < 2; ++number) {
        cases << m_centre->desk().apply(m_centre->form()).id;
        pages << stacks::Page{stacks::paperOf(*m_centre, cases.constLast()), {}} << stacks::Page{};
    }
    const QString stack = watched.filePath("stack.pdf");
    stacks::write(stack, stacks::pdf(pages));
    const Ended first = run(data.path(), watched.path(), step, times);
    QVERIFY2(first.isKilled, first.said.constData());
    // What the centre has not acknowledged still lies in the folder.
    const int acknowledged = scansOf(*m_centre, cases.at(0)) + scansOf(*m_centre, cases.at(1));
    QVERIFY(acknowledged == 2 || QFile::exists(stack));
    const Ended second = run(data.path(), watched.path(), QStringLiteral("-"), 0);
    QVERIFY2(second.isDone, second.said.constData());
    for (const qint64 one : std::as_const(cases)) {
        QCOMPARE(scansOf(*m_centre, one), 1);
    }
    QVERIFY(!QFile::exists(stack));
    QCOMPARE(QDir(WatchedFolder::doneFolder(watched.path())).entryList(QDir::Files), QStringList("stack.pdf"));
}

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--take-in") {
        return child(arguments);
    }
    IntakeKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_intakekill.moc"
