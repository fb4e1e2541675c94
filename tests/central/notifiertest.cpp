// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/mail/notifier.h"

#include "models/central/mail/mailmessage.h"
#include "tests/central/smtpprocess.h"
#include "tests/support/testcentre.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <future>

using namespace inservice;

namespace {

/// What a mail program shows of a message, by Python's own library.
QJsonObject shown(const QString& content) {
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "import sys, json, email, email.policy\n"
             "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
             "print(json.dumps({'subject': str(m['Subject']), 'date': str(m['Date']), 'id': str(m['Message-ID']),\n"
             " 'to': str(m['To']), 'from': str(m['From']), 'type': m.get_content_type(),\n"
             " 'body': m.get_content(), 'defects': [str(d) for d in m.defects]}))")});
    python.waitForStarted();
    python.write(content.toLatin1());
    python.closeWriteChannel();
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

const QString fromAddress = QStringLiteral("inservice@example.invalid");

} // namespace

/// Mails of the queue, through a real SMTP server on loopback.
class NotifierTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_keys;

    void post(const QString& address, const QString& subject, const QString& body) {
        m_centre->admin(
            QStringLiteral(
                "INSERT INTO core.mail (template, address, subject, body) VALUES ('code.address', $1, $2, $3)"),
            {address, subject, body});
    }
    QByteArray states() {
        return m_centre->admin(QStringLiteral("SELECT string_agg(state, ',' ORDER BY id) FROM core.mail")).scalar();
    }
    Notifier::Outcome run(const SmtpServer& server) {
        PgConnection connection(m_centre->adminUri());
        return Notifier(server).run(connection);
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(QProcess::execute(QStringLiteral("/usr/bin/openssl"),
                                   {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                                    QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                                    QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                                    QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
                                    QStringLiteral("-keyout"), m_keys.filePath(QStringLiteral("key.pem")),
                                    QStringLiteral("-out"), m_keys.filePath(QStringLiteral("cert.pem")),
                                    QStringLiteral("-batch")}),
                 0);
    }

    void init() { m_centre->admin(QStringLiteral("DELETE FROM core.mail")); }

    void subjectsAreCutBetweenCharacters() {
        const QString subject =
            QStringLiteral("【全國教師在職進修資訊網】業務帳號審核通過通知𠮷（115-000001）").repeated(3);
        const QByteArray encoded = encodedWords(subject, 9);
        const QList<QByteArray> lines = encoded.split('\n');
        QVERIFY(lines.size() > 3);
        QString whole;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QByteArray word = lines[i].trimmed();
            QVERIFY2(word.size() + (i == 0 ? 9 : 1) <= 76, word.constData());
            QVERIFY(word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
            const QByteArray bytes = QByteArray::fromBase64(word.mid(10).chopped(2));
            QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
            whole += QString::fromUtf8(bytes);
        }
        QCOMPARE(whole, subject);
        QCOMPARE(encodedWords(QStringLiteral("plain"), 9), QByteArray("plain"));
        QVERIFY(!encodedWords(QStringLiteral("a\r\nBcc: x@example.invalid"), 9).contains("Bcc"));
    }

    void bodiesAreBase64InShortLines() {
        QCOMPARE(QByteArray::fromBase64(base64Body(QStringLiteral("a = b \n.\r\nc\rd"))),
                 QByteArray("a = b \r\n.\r\nc\r\nd\r\n"));
        const QString long200 = QStringLiteral("字").repeated(200);
        const QByteArray wide = base64Body(long200);
        QVERIFY(wide.endsWith("\r\n"));
        for (const QByteArray& line : wide.split('\n')) {
            QVERIFY2(line.trimmed().size() <= 76, line.constData());
        }
        QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(wide)), long200 + QStringLiteral("\r\n"));
    }

    void addressesThatCarryMoreAreNotMailed() {
        QVERIFY(isMailable(QStringLiteral("a.b@example.invalid")));
        for (const char* bad : {"", "a", "@b", "a@", "a@b@c", "a@b>", "a b@c", "a@b,c@d", "a@b\r\nX: y"}) {
            QVERIFY2(!isMailable(QString::fromLatin1(bad)), bad);
        }
    }

    void aMailArrivesAsItWasWritten() {
        const SmtpProcess smtp;
        QVERIFY(smtp.runs());
        const QString body = QStringLiteral("林示範 您好：\n\n.一行以點開頭\n驗證碼：\n\n    012345\n\n%1\n")
                                 .arg(QStringLiteral("很長的一行").repeated(40));
        post(QStringLiteral("teacher@example.invalid"), QStringLiteral("【全國教師在職進修資訊網】信箱驗證碼"), body);
        const Notifier::Outcome outcome = run({smtp.url(), fromAddress, {}, {}, false, {}});
        QCOMPARE(outcome.sent, 1);
        QCOMPARE(outcome.failed, 0);
        QCOMPARE(states(), QByteArray("sent"));
        const QList<QJsonObject> mails = smtp.mails();
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails[0][QStringLiteral("from")].toString(), fromAddress);
        QCOMPARE(mails[0][QStringLiteral("to")].toArray(), QJsonArray({QStringLiteral("teacher@example.invalid")}));
        const QJsonObject seen = shown(mails[0][QStringLiteral("content")].toString());
        QCOMPARE(seen[QStringLiteral("subject")].toString(), QStringLiteral("【全國教師在職進修資訊網】信箱驗證碼"));
        QCOMPARE(seen[QStringLiteral("body")].toString().replace(QLatin1String("\r\n"), QLatin1String("\n")), body);
        QCOMPARE(seen[QStringLiteral("type")].toString(), QStringLiteral("text/plain"));
        QCOMPARE(seen[QStringLiteral("defects")].toArray().size(), 0);
        QVERIFY(seen[QStringLiteral("date")].toString().endsWith(QLatin1String("+0800")));
        QVERIFY(seen[QStringLiteral("id")].toString().endsWith(QLatin1String("@example.invalid>")));
        QCOMPARE(run({smtp.url(), fromAddress, {}, {}, false, {}}).sent, 0); // once
        QCOMPARE(smtp.mails().size(), 1);
    }

    void theDateIsTaiwans() {
        const QDateTime at(QDate(2026, 12, 31), QTime(20, 5, 6), Qt::UTC);
        const QByteArray message = mailMessage(
            {7, QStringLiteral("a@example.invalid"), QStringLiteral("s"), QStringLiteral("b")}, fromAddress, at);
        QVERIFY2(message.startsWith("Date: Fri, 01 Jan 2027 04:05:06 +0800\r\n"), message.constData());
        QCOMPARE(message,
                 mailMessage({7, QStringLiteral("a@example.invalid"), QStringLiteral("s"), QStringLiteral("b")},
                             fromAddress, at));
    }

    void aWholeQueueGoesAndOneRefusedMailHoldsNobodyUp() {
        const SmtpProcess smtp;
        for (int i = 0; i < 11; ++i) {
            post(i == 3 ? QStringLiteral("refused@example.invalid") : QStringLiteral("t%1@example.invalid").arg(i),
                 QStringLiteral("s%1").arg(i), QStringLiteral("b"));
        }
        const Notifier::Outcome outcome = run({smtp.url(), fromAddress, {}, {}, false, {}});
        QCOMPARE(outcome.sent, 10);
        QCOMPARE(outcome.failed, 1);
        QVERIFY(outcome.lastError.contains(QLatin1String("550")));
        QVERIFY(!outcome.lastError.contains(QLatin1String("refused@")));
        QCOMPARE(smtp.mails().size(), 10);
        // That mailbox is none: nothing comes again.
        QCOMPARE(
            m_centre
                ->admin(QStringLiteral("SELECT count(*) FROM core.mail WHERE state = 'failed' AND error LIKE '%550%'"))
                .scalar(),
            QByteArray("1"));
    }

    void whatTheOperatorCanMendWaits() {
        const SmtpProcess smtp;
        post(QStringLiteral("denied@example.invalid"), QStringLiteral("s"), QStringLiteral("b"));
        QCOMPARE(run({smtp.url(), fromAddress, {}, {}, false, {}}).failed, 1);
        QCOMPARE(states(), QByteArray("waiting")); // 5.7.1: this server does not take mails of ours, yet
    }

    void aServerThatClosesUsedConnectionsPutsNothingOff_data() {
        QTest::addColumn<QStringList>("how");
        QTest::newRow("421") << QStringList{QStringLiteral("--at-most"), QStringLiteral("2")};
        QTest::newRow("without a word") << QStringList{QStringLiteral("--at-most"), QStringLiteral("2"),
                                                       QStringLiteral("--silent")};
    }
    void aServerThatClosesUsedConnectionsPutsNothingOff() {
        QFETCH(const QStringList, how);
        const SmtpProcess smtp(how);
        for (int i = 0; i < 7; ++i) {
            post(QStringLiteral("t%1@example.invalid").arg(i), QStringLiteral("s"), QStringLiteral("b"));
        }
        const Notifier::Outcome outcome = run({smtp.url(), fromAddress, {}, {}, false, {}});
        QVERIFY2(outcome.failed == 0, qPrintable(outcome.lastError));
        QCOMPARE(outcome.sent, 7);
        QCOMPARE(smtp.mails().size(), 7);
        QCOMPARE(m_centre->admin(QStringLiteral("SELECT max(tries) FROM core.mail")).scalar(), QByteArray("1"));
    }

    void withoutAServerEverythingStaysInTheQueue() {
        for (int i = 0; i < 6; ++i) {
            post(QStringLiteral("t%1@example.invalid").arg(i), QStringLiteral("s"), QStringLiteral("b"));
        }
        const Notifier::Outcome outcome = run({QStringLiteral("smtp://127.0.0.1:1"), fromAddress, {}, {}, false, {}});
        QCOMPARE(outcome.sent, 0);
        QVERIFY(outcome.failed > 0 && outcome.failed <= 4); // the rest was not even leased
        QCOMPARE(states(), QByteArray("waiting,waiting,waiting,waiting,waiting,waiting"));
    }

    /// The mail server is killed twice, the centre twice, and nobody gets a mail twice.
    void aThousandMailsArriveOnceWhateverIsKilled() {
        constexpr int all = 1000;
        m_centre->admin(
            QStringLiteral("INSERT INTO core.mail (template, address, subject, body) SELECT 'account.close', "
                           "'t' || n || '@example.invalid', 's', 'b' FROM generate_series(1, $1) n"),
            {all});
        const QStringList holding{QStringLiteral("--hold-at"), QStringLiteral("150"), QStringLiteral("--die-at")};
        SmtpProcess smtp(holding + QStringList{QStringLiteral("300"), QStringLiteral("rcpt")});
        Notifier notifier({smtp.url(), fromAddress, {}, {}, false, {}});
        const auto started = [&] {
            m_centre->admin(QStringLiteral("UPDATE core.mail SET due_at = now() WHERE state = 'waiting'"));
            return std::async(std::launch::async, [&notifier, uri = m_centre->adminUri()] {
                PgConnection connection(uri);
                return notifier.run(connection);
            });
        };
        const auto centreIsKilled = [&] {
            auto run = started();
            const bool held = smtp.waitUntilItHolds();
            m_centre->killServer(); // the mail was taken, and the centre does not hear of it
            smtp.letGo();
            QVERIFY(held);
            QVERIFY_THROWS_EXCEPTION(PgError, run.get());
            m_centre->startServer();
        };
        centreIsKilled();
        QVERIFY(started().get().failed > 0); // the mail server is killed before it has a mail
        smtp.startAgain(holding + QStringList{QStringLiteral("400"), QStringLiteral("taken")});
        centreIsKilled();
        QVERIFY(started().get().failed > 0); // and when it has one and has not said so
        smtp.startAgain();
        QCOMPARE(started().get().failed, 0);

        QSet<QString> people;
        const QList<QJsonObject> mails = smtp.mails();
        for (const QJsonObject& mail : mails) {
            people.insert(mail[QStringLiteral("to")].toArray().first().toString());
        }
        QCOMPARE(mails.size(), all);
        QCOMPARE(people.size(), all);
        // Of the one nobody said a word about it is known that it is not known, and it was not sent again.
        QCOMPARE(m_centre->admin(QStringLiteral("SELECT count(*) FROM core.mail WHERE state = 'sent'")).scalar(),
                 "999");
        QCOMPARE(m_centre->admin(QStringLiteral("SELECT address FROM core.mail WHERE state = 'unsure'")).scalar(),
                 mails.at(299 + 400 - 1).value(QStringLiteral("to")).toArray().first().toString().toUtf8());
    }

    void whatTheServerHadWholeIsNotSentAgain() {
        SmtpProcess smtp({QStringLiteral("--die-at"), QStringLiteral("1"), QStringLiteral("data")});
        post(QStringLiteral("t@example.invalid"), QStringLiteral("s"), QStringLiteral("b"));
        QCOMPARE(run({smtp.url(), fromAddress, {}, {}, false, {}}).failed, 1);
        QCOMPARE(states(), QByteArray("unsure"));
        smtp.startAgain();
        QCOMPARE(run({smtp.url(), fromAddress, {}, {}, false, {}}).sent, 0);
    }

    void whoIsAskedToStopEndsAfterAMail() {
        const SmtpProcess smtp;
        for (int i = 0; i < 5; ++i) {
            post(QStringLiteral("t%1@example.invalid").arg(i), QStringLiteral("s"), QStringLiteral("b"));
        }
        PgConnection connection(m_centre->adminUri());
        int asked = 0;
        QCOMPARE(
            Notifier({smtp.url(), fromAddress, {}, {}, false, {}}).run(connection, [&] { return ++asked == 2; }).sent,
            2);
        QCOMPARE(states(), QByteArray("sent,sent,waiting,waiting,waiting"));
    }

    void starttlsIsNotGivenUp() {
        const SmtpProcess plain;
        post(QStringLiteral("t@example.invalid"), QStringLiteral("s"), QStringLiteral("b"));
        QCOMPARE(run({plain.url(), fromAddress, {}, {}, true, {}}).sent, 0);
        QCOMPARE(plain.mails().size(), 0);
        // A user's password does not go over an open line either.
        m_centre->admin(QStringLiteral("UPDATE core.mail SET due_at = now()"));
        QCOMPARE(run({plain.url(), fromAddress, QStringLiteral("user"), QStringLiteral("secret"), false, {}}).sent, 0);
        QCOMPARE(plain.mails().size(), 0);
    }

    void starttlsAndSignInWork() {
        const SmtpProcess smtp({QStringLiteral("--starttls"), m_keys.filePath(QStringLiteral("cert.pem")),
                                m_keys.filePath(QStringLiteral("key.pem")), QStringLiteral("--auth"),
                                QStringLiteral("user"), QStringLiteral("secret")});
        QVERIFY(smtp.runs());
        post(QStringLiteral("t@example.invalid"), QStringLiteral("s"), QStringLiteral("b"));
        // A certificate that nobody vouches for is no server of ours.
        QCOMPARE(run({smtp.url(), fromAddress, QStringLiteral("user"), QStringLiteral("secret"), true, {}}).sent, 0);
        m_centre->admin(QStringLiteral("UPDATE core.mail SET due_at = now()"));
        QCOMPARE(run({smtp.url(), fromAddress, QStringLiteral("user"), QStringLiteral("wrong"), true,
                      m_keys.filePath(QStringLiteral("cert.pem"))})
                     .sent,
                 0);
        m_centre->admin(QStringLiteral("UPDATE core.mail SET due_at = now()"));
        const Notifier::Outcome outcome =
            run({smtp.url(), fromAddress, QStringLiteral("user"), QStringLiteral("secret"), true,
                 m_keys.filePath(QStringLiteral("cert.pem"))});
        QVERIFY2(outcome.sent == 1, qPrintable(outcome.lastError));
        QCOMPARE(smtp.mails().constFirst()[QStringLiteral("tls")].toBool(), true);
        QCOMPARE(smtp.mails().constFirst()[QStringLiteral("user")].toString(), QStringLiteral("user"));
    }

    void settingsThatLeakOrDoNotFitAreRefused() {
        for (const char* url : {"smtp://user:secret@localhost:25", "http://localhost", "localhost:25", "smtp://"}) {
            QVERIFY_THROWS_EXCEPTION(NotifierError,
                                     Notifier({QString::fromLatin1(url), fromAddress, {}, {}, false, {}}));
        }
        QVERIFY_THROWS_EXCEPTION(
            NotifierError, Notifier({QStringLiteral("smtp://localhost"), QStringLiteral("nobody"), {}, {}, false, {}}));
    }
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifiertest.moc"
