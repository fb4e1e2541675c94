// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that come by mail: from a real IMAP server, over a line that is always proved; a mail goes when the centre has
// all its papers.
#include "models/intake/mailbox/mailbox.h"
#include "models/intake/mailbox/mailparts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "tests/intake/imapserver.h"
#include "tests/intake/stacks.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace inservice;
using State = ReturnEntry::State;

class MailboxTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aMailIsTakenApart();
    void whatIsNoMailHasNoParts();
    void papersComeByMail();
    void aMailWithAPageOfNobodyStays();
    void aMailWithoutAScanStaysUnread();
    void noLineIsLessThanProved();
    void aServerThatIsDownIsTriedAgain();

private:
    MailboxSettings settings() const {
        MailboxSettings made;
        made.host = "localhost";
        made.port = m_server->port();
        made.user = QLatin1String(ImapServer::user);
        made.password = QLatin1String(ImapServer::password);
        made.authority = m_server->authority();
        return made;
    }
    qint64 apply() {
        const qint64 id = m_centre->desk().apply(m_centre->form()).id;
        m_desk->link().syncNow();
        (void)m_desk->until([&] { return m_desk->link().replica().row<ApplicationRow>(id).has_value(); });
        return id;
    }
    stacks::Page page(qint64 application) { return {stacks::paperOf(*m_centre, application), {}}; }
    /// Looks once, to the end.
    QString look(Mailbox& mailbox) {
        mailbox.look();
        (void)m_desk->until([&] { return !mailbox.isLooking(); });
        return mailbox.fault();
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ImapServer> m_server;
    QTemporaryDir m_data;
    std::unique_ptr<StackDesk> m_desk;
};

void MailboxTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_server = std::make_unique<ImapServer>();
        m_centre = std::make_unique<TestCentre>();
        m_desk = std::make_unique<StackDesk>(*m_centre, m_centre->reviewer(), m_data.path());
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void MailboxTest::cleanupTestCase() {
    m_desk.reset();
    m_server.reset();
}

void MailboxTest::aMailIsTakenApart() {
    bool tooLarge = false;
    const QByteArray inner = mailWith({{"另一份 申請表.pdf", "%PDF-1.5 inner"}});
    QByteArray mail = mailWith(
        {{"申請表.pdf", "%PDF-1.4 one"}, {"letter.doc", "no scan"}, {"fax.bin", QByteArray("II*\0 a fax", 10)}});
    mail.replace("--b--\r\n", "--b\r\nContent-Type: message/rfc822\r\n\r\n" +
                                  QByteArray(inner).replace("\"b\"", "\"c\"").replace("--b", "--c") + "\r\n--b--\r\n");
    const QList<MailPart> parts = scansIn(mail, 1000, tooLarge);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(0).name, QStringLiteral("申請表.pdf"));
    QCOMPARE(parts.at(0).content, QByteArray("%PDF-1.4 one"));
    QCOMPARE(parts.at(1).name, QStringLiteral("fax.bin")); // by its content, not by its name
    QCOMPARE(parts.at(2).content, QByteArray("%PDF-1.5 inner"));
    QVERIFY(!tooLarge);
    QCOMPARE(scansIn(mailWith({{"a.pdf", "%PDF-" + QByteArray(2000, 'x')}}), 1000, tooLarge).size(), 0);
    QVERIFY(tooLarge);
    QCOMPARE(scansIn(mailWith({{"../../../etc/a.pdf", "%PDF-1.4"}}), 1000, tooLarge).at(0).name,
             QStringLiteral("a.pdf"));
}

void MailboxTest::whatIsNoMailHasNoParts() {
    bool tooLarge = false;
    for (const QByteArray& mail : {QByteArray(), QByteArray("%PDF-1.4"), QByteArray(100000, '\n'),
                                   QByteArray("Content-Type: multipart/mixed\r\n\r\n--")}) {
        QCOMPARE(scansIn(mail, 1000, tooLarge).size(), 0);
    }
    // A mail in a mail in a mail…, and one that is made of parts.
    QByteArray deep;
    for (int level = 0; level < 20000; ++level) {
        deep += "Content-Type: message/rfc822\r\n\r\n";
    }
    (void)scansIn(deep, 1000, tooLarge);
    QList<std::pair<QString, QByteArray>> many;
    for (int number = 0; number < 2000; ++number) {
        many << std::pair(QString("a.pdf"), QByteArray("%PDF-"));
    }
    QCOMPARE(scansIn(mailWith(many), 1000, tooLarge).size(), 50);
}

void MailboxTest::papersComeByMail() {
    const QList<qint64> cases{apply(), apply()};
    m_server->deliver(mailWith(
        {{"申請表一.pdf", stacks::pdf({page(cases.at(0))})}, {"申請表二.pdf", stacks::pdf({page(cases.at(1))})}}));
    Mailbox mailbox(m_desk->link(), m_desk->intake());
    mailbox.setSettings(settings());
    QVERIFY(m_desk->until([&] { return m_server->count("Received") == 1 && m_server->count("INBOX") == 0; }));
    for (const qint64 one : cases) {
        QCOMPARE(scansOf(*m_centre, one), 1);
    }
    QVERIFY(m_desk->until([&] { return m_desk->intake().journal().settledFiles().isEmpty(); }));
    QCOMPARE(mailbox.fault(), QString());
    // Its password is kept, and not in clear.
    QVERIFY(!m_desk->intake().journal().setting("mailbox").contains(QLatin1String(ImapServer::password)));
    const Mailbox again(m_desk->link(), m_desk->intake());
    QCOMPARE(again.settings(), settings());
    mailbox.setSettings({});
    QVERIFY(!Mailbox(m_desk->link(), m_desk->intake()).isUsed());
}

void MailboxTest::aMailWithAPageOfNobodyStays() {
    const qint64 one = apply();
    m_server->deliver(
        mailWith({{"a.pdf", stacks::pdf({page(one)})}, {"b.pdf", stacks::pdf({{std::nullopt, "a letter "}}, 11)}}));
    const int received = m_server->count("Received");
    Mailbox mailbox(m_desk->link(), m_desk->intake());
    mailbox.setSettings(settings());
    QVERIFY(m_desk->until([&] { return scansOf(*m_centre, one) == 1 && m_desk->in(State::Unknown).size() == 1; }));
    QCOMPARE(look(mailbox), QString());
    QCOMPARE(m_server->count("INBOX"), 1);
    QCOMPARE(scansOf(*m_centre, one), 1); // looked at again, taken once
    m_desk->intake().setAside({m_desk->in(State::Unknown).constFirst().id}, true);
    QVERIFY(
        m_desk->until([&] { return m_server->count("Received") == received + 1 && m_server->count("INBOX") == 0; }));
    mailbox.setSettings({});
}

void MailboxTest::aMailWithoutAScanStaysUnread() {
    m_server->deliver(mailWith({{"letter.doc", "no scan"}}));
    Mailbox mailbox(m_desk->link(), m_desk->intake());
    mailbox.setSettings(settings());
    QVERIFY(m_desk->until([&] { return mailbox.lastLook().isValid() && !mailbox.isLooking(); }));
    QCOMPARE(look(mailbox), QString());
    QCOMPARE(m_server->count("INBOX"), 1);
    QCOMPARE(m_server->unread("INBOX"), 1);
    mailbox.setSettings({});
}

void MailboxTest::noLineIsLessThanProved() {
    Mailbox mailbox(m_desk->link(), m_desk->intake());
    const auto faultWith = [&](const MailboxSettings& wanted) {
        mailbox.setSettings(wanted);
        (void)m_desk->until([&] { return !mailbox.isLooking(); });
        return mailbox.fault();
    };
    MailboxSettings other = settings();
    other.authority = m_server->otherAuthority();
    QCOMPARE(faultWith(other), QStringLiteral("mailbox.certificate"));
    other = settings();
    other.host = "127.0.0.1"; // not what its certificate is for
    QCOMPARE(faultWith(other), QStringLiteral("mailbox.certificate"));
    other = settings();
    other.password = "wrong";
    QCOMPARE(faultWith(other), QStringLiteral("mailbox.login"));
    // No name of a folder is a command.
    other = settings();
    other.doneFolder = "x\"\r\nA1 DELETE \"INBOX";
    QCOMPARE(faultWith(other), QStringLiteral("mailbox.settings"));
    other = settings();
    other.folder = "Nowhere";
    QCOMPARE(faultWith(other), QStringLiteral("mailbox.folder"));
    QCOMPARE(faultWith(settings()), QString());
    mailbox.setSettings({});
}

void MailboxTest::aServerThatIsDownIsTriedAgain() {
    const qint64 one = apply();
    m_server->deliver(mailWith({{"late.pdf", stacks::pdf({page(one)})}}));
    m_server->stop();
    Mailbox mailbox(m_desk->link(), m_desk->intake());
    mailbox.setSettings(settings());
    QVERIFY(m_desk->until([&] { return !mailbox.isLooking(); }));
    QCOMPARE(mailbox.fault(), QStringLiteral("mailbox.unreachable"));
    m_server->start();
    QCOMPARE(look(mailbox), QString());
    QVERIFY(m_desk->until([&] { return scansOf(*m_centre, one) == 1; }));
    mailbox.setSettings({});
    // What it held is with the centre, though no mailbox is used any more.
    QVERIFY(m_desk->until([&] { return m_desk->intake().journal().settledFiles().isEmpty(); }));
}

QTEST_MAIN(MailboxTest)
#include "tst_mailbox.moc"
