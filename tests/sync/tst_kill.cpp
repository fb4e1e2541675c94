// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/scram.h"
#include "models/domain/commandid.h"
#include "models/replica/replicareader.h"
#include "models/sync/guestlink.h"
#include "tests/sync/syncsupport.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>
#include <csignal>
#include <cstdio>
#include <memory>

using namespace inservice;

namespace {

constexpr int applications = 200;

void say(const QString& line) {
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// A desk without a window that sends applications until each is acknowledged: submits, enters the mailed code, prints
/// one copy of what was accepted. It may be killed at any time and goes on where it was.
class Applicant : public QObject {
public:
    Applicant(const QJsonObject& plan, const QString& acknowledged)
        : m_admin(plan.value("admin").toString())
        , m_acknowledged(acknowledged)
        , m_link(plan.value("server").toString(), plan.value("data").toString()) {
        for (const auto& one : plan.value("commands").toArray()) {
            m_plan.append(one.toObject());
        }
        QFile file(m_acknowledged);
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray& line : file.readAll().split('\n')) {
                m_done.insert(QUuid(QString::fromLatin1(line)));
            }
        }
        connect(&m_tick, &QTimer::timeout, this, &Applicant::step);
        connect(&m_link, &Link::statusChanged, this, [this](const LinkStatus& status) {
            if (status.state == LinkState::Offline) {
                m_link.syncNow(); // does not wait for its usual patience
            }
        });
        m_link.start();
        m_tick.start(5);
    }

private:
    void acknowledge(const OutboxItem& item) {
        // Whoever was told must find it at the centre: written before the outbox forgets it.
        QFile file(m_acknowledged);
        if (!file.open(QIODevice::Append) || file.write(item.id.toByteArray(QUuid::WithoutBraces) + '\n') < 0) {
            qFatal("the list of what was acknowledged cannot be written");
        }
        file.close();
        m_done.insert(item.id);
        m_link.dismiss(item.id);
        say("acked " + item.id.toString(QUuid::WithoutBraces));
    }

    void step() {
        if (!m_link.replica().isLoaded()) {
            return;
        }
        QSet<QUuid> here;
        int waiting = 0;
        for (const OutboxItem& item : m_link.outbox().items()) {
            here.insert(item.id);
            if (item.state == OutboxState::Refused) {
                say("refused " + item.kind + ' ' + item.errorKey);
                QCoreApplication::exit(3);
                return;
            }
            if (item.state == OutboxState::Done) {
                acknowledge(item);
                continue;
            }
            ++waiting;
            if (item.state == OutboxState::AwaitingMailCode && !m_asking.contains(item.id) && m_asking.size() < 4) {
                askForCode(item);
            }
        }
        for (const QJsonObject& one : std::as_const(m_plan)) {
            const QUuid id(one.value("id").toString());
            if (waiting >= 8) {
                return;
            }
            if (here.contains(id) || m_done.contains(id) ||
                (one.contains("after") && !m_done.contains(QUuid(one.value("after").toString())))) {
                continue;
            }
            OutboxItem item;
            item.id = id;
            item.kind = one.value("kind").toString();
            item.body = one.value("body").toString().toUtf8();
            item.caseSecret = one.value("secret").toString();
            item.subject = "case:" + item.caseSecret.left(8);
            item.caption = one.value("email").toString();
            item.state = one.contains("after") ? OutboxState::Waiting : OutboxState::AwaitingMailCode;
            m_link.submit(item);
            say("asked " + one.value("id").toString());
            ++waiting;
        }
        if (waiting == 0 && m_done.size() > m_plan.size()) { // with the empty last line
            QCoreApplication::exit(0);
        }
    }

    void askForCode(const OutboxItem& item) {
        m_asking.insert(item.id);
        m_link.requestMailCode(item.caseSecret, item.caption, this, [this, item](const Answer<bool>& mailed) {
            const QString code = mailed ? newestCode(item.caption) : QString();
            if (code.isEmpty()) {
                m_asking.remove(item.id); // another try at the next step
                return;
            }
            m_link.enterCode(item.id, code, this, [this, item](const Answer<bool>&) { m_asking.remove(item.id); });
        });
    }

    QString newestCode(const QString& address) {
        try {
            if (!m_mailbox || !m_mailbox->isOpen()) {
                m_mailbox = std::make_unique<PgConnection>(m_admin);
            }
            return QString::fromUtf8(m_mailbox
                                         ->exec("SELECT substring(body from '(?n)^\\s*(\\d{6})\\s*$') FROM "
                                                "admin.mailbox(5000) WHERE address = $1 ORDER BY id DESC LIMIT 1",
                                                {address})
                                         .scalar());
        } catch (const PgError&) {
            m_mailbox.reset();
            return {};
        }
    }

    QString m_admin;
    QString m_acknowledged;
    QList<QJsonObject> m_plan;
    QSet<QUuid> m_done;
    QSet<QUuid> m_asking;
    std::unique_ptr<PgConnection> m_mailbox;
    GuestLink m_link;
    QTimer m_tick;
};

int applyUntilDone(const QString& plan, const QString& acknowledged) {
    QFile file(plan);
    if (!file.open(QIODevice::ReadOnly)) {
        return 2;
    }
    try {
        const Applicant applicant(QJsonDocument::fromJson(file.readAll()).object(), acknowledged);
        return QCoreApplication::exec();
    } catch (const ReplicaError& error) {
        say("cannot open: " + error.text);
        return 2;
    }
}

} // namespace

/// Desk and server are killed at random points while applications are sent.
class KillTest : public QObject {
    Q_OBJECT

private slots:
    void eachTakesEffectOnceAndEveryAcknowledgedOneIsThere();
};

void KillTest::eachTakesEffectOnceAndEveryAcknowledgedOneIsThere() {
    // INSERVICE_FAULTS: as many kills as make sense (packaging/faults). INSERVICE_SEED repeats a run.
    const bool many = qEnvironmentVariableIsSet("INSERVICE_FAULTS");
    const quint32 seed = qEnvironmentVariableIsSet("INSERVICE_SEED") ? qEnvironmentVariable("INSERVICE_SEED").toUInt()
                                                                     : QRandomGenerator::system()->generate();
    qInfo("INSERVICE_SEED=%u", seed);
    QRandomGenerator random(seed);

    std::unique_ptr<TestCentre> centre;
    const QString error = TestCentre::explain([&centre] { centre = std::make_unique<TestCentre>(); });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    centre->admin("update auth.quota set uses = 1000000");
    const QTemporaryDir folder;
    QJsonArray commands;
    {
        GuestLink link(centre->deskUri(), folder.path() + "/first");
        link.start();
        QTRY_VERIFY_WITH_TIMEOUT(link.replica().isLoaded(), 30000);
        const OutboxItem model = applicationItem(link, centre->form(), makeSecret());
        for (int i = 0; i < applications; ++i) {
            const DemoForm form = centre->form();
            QJsonObject body = QJsonDocument::fromJson(model.body).object();
            body.insert("account_name", QStringLiteral("killed%1").arg(i));
            body.insert("national_id", form.nationalId);
            body.insert("email", form.email);
            const QString id = makeCommandId().toString(QUuid::WithoutBraces);
            const QString secret = makeSecret();
            commands.append(QJsonObject{{"id", id},
                                        {"kind", "application.apply"},
                                        {"secret", secret},
                                        {"email", form.email},
                                        {"body", QString::fromUtf8(QJsonDocument(body).toJson())}});
            commands.append(QJsonObject{{"id", makeCommandId().toString(QUuid::WithoutBraces)},
                                        {"kind", "application.print"},
                                        {"secret", secret},
                                        {"after", id},
                                        {"body", "{\"revision\": 1, \"installation\": \"kill\"}"}});
        }
    }
    const QString plan = folder.path() + "/plan.json";
    const QString acknowledged = folder.path() + "/acknowledged";
    {
        QFile file(plan);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{"server", centre->deskUri()},
                                             {"admin", centre->adminUri()},
                                             {"data", folder.path() + "/desk"},
                                             {"commands", commands}})
                       .toJson());
    }

    int deskKills = 0;
    int serverKills = 0;
    bool finished = false;
    while (!finished) {
        QProcess desk;
        desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        desk.start(QCoreApplication::applicationFilePath(), {"--apply", plan, acknowledged});
        int left = int(random.bounded(1, many ? 12 : 90));
        for (;;) {
            if (!desk.canReadLine() && !desk.waitForReadyRead(60000)) {
                QVERIFY2(desk.state() == QProcess::NotRunning || desk.waitForFinished(30000),
                         "the desk does not get on");
                break;
            }
            if (!desk.canReadLine()) {
                continue;
            }
            const QByteArray line = desk.readLine();
            QVERIFY2(line.startsWith("asked") || line.startsWith("acked"), line.constData());
            if (--left > 0) {
                continue;
            }
            if (random.bounded(2) == 0) {
                centre->killServer();
                ++serverKills;
                const QString down = TestCentre::explain([&centre] { centre->startServer(); });
                QVERIFY2(down.isEmpty(), qPrintable(down));
                left = int(random.bounded(1, many ? 12 : 90));
            } else {
                ::kill(static_cast<pid_t>(desk.processId()), SIGKILL);
                desk.waitForFinished(30000);
                ++deskKills;
                break;
            }
        }
        finished = desk.exitStatus() == QProcess::NormalExit;
        if (finished) {
            QCOMPARE(desk.exitCode(), 0);
        }
    }
    qInfo("%d applications, the desk killed %d times, the server %d times", applications, deskKills, serverKills);
    QVERIFY(deskKills > 0);

    const auto count = [&centre](const QString& sql) { return centre->admin(sql).scalar().toInt(); };
    QCOMPARE(count("select count(*) from core.application where account_name like 'killed%'"), applications);
    QCOMPARE(count("select count(*) from core.decision d join core.application a on a.id = d.application_id where "
                   "a.account_name like 'killed%' and d.action = 'apply'"),
             applications);
    QCOMPARE(count("select count(*) from core.application_revision where copies = 1"), applications); // never two
    QFile file(acknowledged);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> told;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.isEmpty()) {
            told.insert(QString::fromLatin1(line));
        }
    }
    QCOMPARE(told.size(), 2 * applications);
    QCOMPARE(centre
                 ->admin("select count(*) from cmd.command where status = 'done' and id = any ($1::uuid[])",
                         {QStringLiteral("{%1}").arg(QStringList(told.values()).join(','))})
                 .scalar()
                 .toInt(),
             2 * applications);
}

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--apply") == 0) {
        return applyUntilDone(QFile::decodeName(argv[2]), QFile::decodeName(argv[3]));
    }
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
