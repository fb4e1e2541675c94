// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/pgconnection.h"
#include "models/central/mail/notifier.h"
#include "models/central/mail/paperhelper.h"
#include "models/domain/rocdate.h"
#include "tests/central/smtpprocess.h"
#include "tests/courses/samplecourse.h"
#include "tests/support/testcentre.h"

#include <QTest>

using namespace inservice;

namespace {

const QString from = QStringLiteral("inservice@example.invalid");

/// What a mail program has of a message, by Python's own library: its text, and the first file that goes along.
QJsonObject shown(const QString& content, const QString& file) {
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, json, email, email.policy\n"
                                 "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
                                 "files = list(m.iter_attachments()) if m.is_multipart() else []\n"
                                 "if files: open(sys.argv[1], 'wb').write(files[0].get_content())\n"
                                 "print(json.dumps({'type': m.get_content_type(), 'files': len(files),\n"
                                 " 'text': m.get_body(('plain',)).get_content(),\n"
                                 " 'name': files[0].get_filename() if files else '',\n"
                                 " 'kind': files[0].get_content_type() if files else '',\n"
                                 " 'defects': [str(d) for d in m.defects]}))"),
                  file});
    python.waitForStarted();
    python.write(content.toLatin1());
    python.closeWriteChannel();
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QString textOf(const QString& pdf) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

/// 錄取通知 goes along with the mail of acceptance as a PDF, drawn by the program that the operator's notifier runs.
class MailedNoticeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            const QString token = m_centre->desk().signIn(chief.login, chief.password);
            m_centre->desk().enterTeacher(token,
                                          {{QStringLiteral("unit_id"), m_centre->unitId(TestCentre::juniorHigh)},
                                           {QStringLiteral("national_id"), m_centre->nationalId(Sex::Female)},
                                           {QStringLiteral("name"), QStringLiteral("林試信")},
                                           {QStringLiteral("sex"), QStringLiteral("female")},
                                           {QStringLiteral("birth_date"), QStringLiteral("1985-05-05")}},
                                          7, {{QStringLiteral("email"), QStringLiteral("notice@example.invalid")}});
            PgConnection admin(m_centre->adminUri());
            m_course = submitCourse(m_centre->desk(), token,
                                    sampleCourse(QStringLiteral("閱讀素養研習"), RocDate::today().day().addDays(30),
                                                 samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh))));
            m_centre->admin("update core.course set state = 'approved', published_at = now() where id = $1",
                            {m_course});
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void init() {
        m_centre->admin("delete from core.mail");
        m_centre->admin("update core.enrolment set state = 'cancelled' where course_id = $1", {m_course});
        m_centre->admin("update core.course set taken = 0 where id = $1", {m_course});
    }

    void theMailHasIt() {
        const SmtpProcess smtp;
        QVERIFY(smtp.runs());
        accept();
        PaperHelper paper;
        QCOMPARE(run(smtp, [&paper](const QByteArray& said) { return paper.drawNotice(said); }).sent, 1);
        const QJsonObject mail = received(smtp);
        QCOMPARE(mail.value(QLatin1String("type")).toString(), QStringLiteral("multipart/mixed"));
        QCOMPARE(mail.value(QLatin1String("files")).toInt(), 1);
        QCOMPARE(mail.value(QLatin1String("name")).toString(), QStringLiteral("研習錄取通知.pdf"));
        QCOMPARE(mail.value(QLatin1String("kind")).toString(), QStringLiteral("application/pdf"));
        QCOMPARE(mail.value(QLatin1String("defects")).toArray().size(), 0);
        QVERIFY(mail.value(QLatin1String("text")).toString().contains(QStringLiteral("林試信 您好")));
        const QString text = textOf(m_folder.filePath(QStringLiteral("notice.pdf")));
        for (const QString& word :
             {QStringLiteral("研習錄取通知"), QStringLiteral("林試信"), QStringLiteral("閱讀素養研習"),
              QStringLiteral("公（差）假"), QStringLiteral("系統寄發")}) {
            QVERIFY2(text.contains(word), qPrintable(word + u'|' + text));
        }
    }

    /// Nobody gets a paper that does not hold any more.
    void whoIsNotAcceptedAnyMoreGetsNone() {
        const SmtpProcess smtp;
        accept();
        m_centre->admin("update core.enrolment set state = 'waiting' where course_id = $1 and state = 'accepted'",
                        {m_course});
        PaperHelper paper;
        QCOMPARE(run(smtp, [&paper](const QByteArray& said) { return paper.drawNotice(said); }).sent, 1);
        QCOMPARE(received(smtp).value(QLatin1String("type")).toString(), QStringLiteral("text/plain"));
    }

    /// Where it cannot be drawn the mail waits, and says why; the others go.
    void withoutItTheMailWaits() {
        const SmtpProcess smtp;
        accept();
        m_centre->admin("insert into core.mail(template, address, subject, body) values ('code.address', "
                        "'other@example.invalid', 's', 'b')");
        PaperHelper none(QStringLiteral("/nonexistent/inservice-paper"));
        const Notifier::Outcome outcome = run(smtp, [&none](const QByteArray& said) { return none.drawNotice(said); });
        QCOMPARE(outcome.sent, 1);
        QCOMPARE(outcome.failed, 1);
        QVERIFY2(outcome.lastError.contains(QStringLiteral("inservice-paper")) || outcome.failed == 1,
                 qPrintable(outcome.lastError));
        QCOMPARE(
            one("select state || ' ' || (error like '%inservice-paper%')::text from core.mail where notice_of is not "
                "null"),
            QStringLiteral("waiting true"));
        m_centre->admin("update core.mail set due_at = now() where state = 'waiting'");
        PaperHelper paper;
        QCOMPARE(run(smtp, [&paper](const QByteArray& said) { return paper.drawNotice(said); }).sent, 1);
    }

    /// A program that ends in the middle costs one mail its turn; the next paper is drawn by another one.
    void aProgramThatEndsIsStartedAgain() {
        PaperHelper broken(QStringLiteral("/bin/false"));
        QVERIFY_THROWS_EXCEPTION(PaperHelperError, (void)broken.drawNotice("{}"));
        QVERIFY_THROWS_EXCEPTION(PaperHelperError, (void)broken.drawNotice("{}"));
        PaperHelper paper;
        QVERIFY_THROWS_EXCEPTION(PaperHelperError, (void)paper.drawNotice("{}")); // it says nothing
        QVERIFY(paper.drawNotice(R"({"enrolment_id": 1, "name": "林試信", "form": {}})").startsWith("%PDF"));
    }

private:
    void accept() {
        m_centre->admin(
            "select core.tell_result(core.move_enrolment(core.insert_enrolment(jsonb_populate_record("
            "null::core.enrolment, jsonb_build_object('course_id', c.id, 'organiser_id', c.unit_id, 'state', "
            "'pending', "
            "'source', 'online', 'priority_group', 0, 'repeated', false, 'answers', '{}'::jsonb)), t), 'accepted', "
            "'decide', '', null::auth.actor), null) from core.course c, core.teacher t where c.id = $1 and t.name = "
            "'林試信'",
            {m_course});
    }
    Notifier::Outcome run(const SmtpProcess& smtp, const Notifier::DrawNotice& draw) {
        PgConnection connection(m_centre->adminUri());
        return Notifier({smtp.url(), from, {}, {}, false, {}}, draw).run(connection);
    }
    QJsonObject received(const SmtpProcess& smtp) {
        const QList<QJsonObject> mails = smtp.mails();
        return mails.isEmpty() ? QJsonObject()
                               : shown(mails.constLast().value(QLatin1String("content")).toString(),
                                       m_folder.filePath(QStringLiteral("notice.pdf")));
    }
    QString one(const char* query) { return QString::fromUtf8(m_centre->admin(QString::fromUtf8(query)).scalar()); }

    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    qint64 m_course = 0;
};

QTEST_GUILESS_MAIN(MailedNoticeTest)
#include "tst_mailednotice.moc"
