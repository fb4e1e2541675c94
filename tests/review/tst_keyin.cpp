// SPDX-License-Identifier: GPL-3.0-or-later
// 登錄紙本申請: what a desk keys in becomes a case that stands as received, with its scan; what is missing or refused
// is said where it is, and nothing that was typed is lost.
#include "forms/application/apply/applicationform.h"
#include "forms/application/keyin/handreturn.h"
#include "forms/application/keyin/keyinpage.h"
#include "forms/application/paper/handforms.h"
#include "forms/paper/scantaker.h"
#include "models/intake/intake.h"
#include "models/intake/takenpages.h"
#include "models/replica/replicareader.h"
#include "tests/intake/stacks.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QBuffer>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

namespace {

Scan scan() {
    QImage page(420, 594, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return {QStringLiteral("紙本.png"), QStringLiteral("image/png"), bytes};
}

} // namespace

class TestKeyIn : public QObject {
    Q_OBJECT

    bool shows(const char* text) {
        const auto labels = m_desk->page().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [text](const QLabel* label) { return label->text().contains(QLatin1String(text)); });
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<KeyInPage> m_page;

    ApplicationData formOf(const QString& unitCode = QString::fromLatin1(TestCentre::juniorHigh)) {
        const DemoForm form = m_centre->form(AccountType::ChiefManager, unitCode);
        const ReplicaReader& replica = m_desk->link().replica();
        const UnitRow unit = *replica.row<UnitRow>(m_centre->unitId(unitCode));
        ApplicationData data;
        data.accountType = form.accountType;
        data.accountName = form.accountName;
        data.name = form.name;
        data.sex = form.sex;
        data.nationalId = form.nationalId;
        data.jobTitle = form.jobTitle;
        data.countyId = unit.countyId;
        data.districtId = unit.districtId;
        data.unitKind = unit.kind;
        data.unitId = unit.id;
        data.subunit = form.subunit;
        data.phone = form.phone;
        data.fax = form.fax;
        data.email = form.email;
        data.emailRepeat = form.email;
        data.consents = consentTo(consentsOf(replica, false));
        return data;
    }
    void seal() {
        m_page->findChild<QRadioButton*>("keyInHowPost")->setChecked(true);
        m_page->findChild<QCheckBox*>("keyInHeadSeal")->setChecked(true);
        m_page->paper()->scan()->take(scan());
    }
    QString said() { return m_page->findChild<look::MessageBar*>("keyInMessage")->text(); }
    void press() { m_page->findChild<QPushButton*>("keyInSend")->click(); }
    int cases() { return m_centre->admin("select count(*) from core.application where keyed_in").scalar().toInt(); }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void init() {
        m_page = std::make_unique<KeyInPage>(m_desk->link());
        connect(&m_desk->link(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->resize(1100, 640);
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->link().replica().rows<ConsentRow>().size() == 4, 30000);
    }
    void cleanup() { m_page.reset(); }

    void itAsksForNoPassword() {
        for (const char* name : {"password", "passwordRepeat"}) {
            QVERIFY(!m_page->findChild<QLineEdit*>(name)->isVisible());
        }
        QVERIFY(m_page->findChild<QLineEdit*>("accountName")->isVisible());
    }

    void whatIsMissingIsSaid() {
        press();
        QVERIFY(said().contains("field(s)"));
        QTRY_VERIFY_WITH_TIMEOUT((m_page->form()->load(formOf()), m_page->form()->faults().isEmpty()), 30000);
        press();
        QVERIFY2(said().contains("scan"), qPrintable(said()));
        m_page->paper()->scan()->take(scan());
        press();
        QVERIFY2(said().contains("how the form came"), qPrintable(said()));
        m_page->findChild<QRadioButton*>("keyInHowPost")->setChecked(true);
        press();
        QVERIFY2(said().contains(QStringLiteral("主管職章")), qPrintable(said()));
        m_page->findChild<QCheckBox*>("keyInHeadSeal")->setChecked(true);
        ApplicationData sealed = m_page->form()->data();
        sealed.nameSealOnly = true;
        m_page->form()->load(sealed);
        press();
        QVERIFY2(said().contains(QStringLiteral("關防")), qPrintable(said()));
        QCOMPARE(cases(), 0);
    }

    /// A form that came back filled in by hand lies in the stack: it is keyed in beside its page, which leaves the
    /// stack with the case.
    void aFormOfTheStackIsKeyedInBesideItsPage() {
        using State = ReturnEntry::State;
        Intake& intake = Intake::of(m_desk->link(), {handReturn});
        const auto lying = [&intake](State state) {
            QList<ReturnEntry> found = intake.entries();
            found.removeIf([state](const ReturnEntry& entry) { return entry.state != state; });
            return found;
        };
        HandFormUnit unit;
        unit.code = QString::fromLatin1(TestCentre::juniorHigh);
        stacks::Page form;
        form.document = handFormDocument(accountHandForm(unit));
        form.words = QStringLiteral("陳");
        stacks::Page project = form;
        project.document = handFormDocument(projectHandForm(unit));
        QTemporaryDir folder;
        stacks::write(folder.filePath(QStringLiteral("手寫.pdf")), stacks::pdf({form, project}));
        intake.takeFiles({folder.filePath(QStringLiteral("手寫.pdf"))});
        QTRY_COMPARE_WITH_TIMEOUT(lying(State::OwnPlace).size(), 2, 30000);
        const ReturnEntry entry = lying(State::OwnPlace).constFirst();
        QVERIFY(entry.found.takesPages);
        QVERIFY(lying(State::OwnPlace).constLast().found.place.isEmpty()); // of that one nothing is kept here
        const QString argument = TakenPages::leadTo(entry.found.place, entry.pageIds()).section(u':', 1);

        // What somebody is typing is not taken away.
        ApplicationData typed;
        typed.name = QStringLiteral("打到一半");
        QTRY_VERIFY_WITH_TIMEOUT((m_page->form()->load(formOf()), m_page->form()->faults().isEmpty()), 30000);
        m_page->form()->load(typed);
        m_page->openAt(argument);
        QVERIFY2(said().contains("Another form"), qPrintable(said()));
        QCOMPARE(m_page->form()->data().name, typed.name);
        m_page->findChild<QPushButton*>("keyInClear")->click();

        m_page->openAt(argument);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->paper()->scan()->scan().has_value(), 30000);
        QCOMPARE(m_page->form()->data().unitId, m_centre->unitId(unit.code)); // as it was printed for
        ApplicationData data = formOf();
        m_page->form()->load(data);
        m_page->findChild<QRadioButton*>("keyInHowFax")->setChecked(true);
        m_page->findChild<QCheckBox*>("keyInHeadSeal")->setChecked(true);
        data.accountName = m_desk->link().identity().accountName; // taken: the page is not lost with the refusal
        m_page->form()->load(data);
        press();
        QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty() && m_page->form()->isEnabled() && !said().contains("On its way"),
                                 30000);
        QTRY_COMPARE_WITH_TIMEOUT(lying(State::OwnPlace).size(), 2, 30000);
        m_page->form()->load(formOf());
        press();
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains("Keyed in as"), qPrintable(said()), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(lying(State::Done).size(), 1, 30000);
        QCOMPARE(lying(State::Done).constFirst().pageIds(), entry.pageIds());
        QCOMPARE(lying(State::OwnPlace).size(), 1);
        QCOMPARE(m_centre
                     ->admin("select count(*) from core.scan s join core.application a on a.id = s.application_id "
                             "where a.keyed_in and a.received_how = 'fax'")
                     .scalar(),
                 QByteArray("1"));
    }

    void aFormBecomesACaseThatStandsAsReceived() {
        ApplicationData data;
        QTRY_VERIFY_WITH_TIMEOUT((data = formOf(), m_page->form()->load(data), m_page->form()->faults().isEmpty()),
                                 30000);
        seal();
        press();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("Keyed in as"), 30000);
        const PgRows kept = m_centre->admin(
            "select a.id, a.state, a.received_how, (select count(*) from core.scan s where s.application_id = a.id), "
            "(select d.by_name from core.decision d where d.application_id = a.id and d.action = 'apply') "
            "from core.application a where a.keyed_in and a.account_name = $1",
            {data.accountName});
        QCOMPARE(kept.rows.size(), 1);
        QCOMPARE(*kept.rows.at(0).at(1), QByteArray("awaiting_review"));
        QCOMPARE(*kept.rows.at(0).at(2), QByteArray("post"));
        QCOMPARE(*kept.rows.at(0).at(3), QByteArray("1"));
        QVERIFY(m_page->form()->data().isEmpty()); // for the next one
        QCOMPARE(m_desk->waitingCommands(), 0);
        // It lies in the queue, and is decided as any other.
        QVERIFY(m_desk->open(kept.rows.at(0).at(0)->toLongLong()));
        QVERIFY(m_desk->press("caseApprove"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, kept.rows.at(0).at(0)->toLongLong()), QStringLiteral("approved"),
                                  30000);
    }

    /// 交接: the successor's form says whose place it is; one decision opens the one account and deletes the other.
    void aHandoverIsOneDecision() {
        const TestCentre::Account before =
            m_centre->chief(QString::fromLatin1(TestCentre::otherJuniorHigh), QStringLiteral("before1"));
        const QString name =
            QString::fromUtf8(m_centre->admin("select name from core.account where id = $1", {before.id}).scalar());
        const qint64 unitId = m_centre->unitId(QString::fromLatin1(TestCentre::otherJuniorHigh));
        QTRY_VERIFY_WITH_TIMEOUT((m_desk->sync(), m_desk->link().replica().row<UnitRow>(unitId)->hasChief), 30000);
        ApplicationData data;
        QTRY_VERIFY_WITH_TIMEOUT((data = formOf(QString::fromLatin1(TestCentre::otherJuniorHigh)),
                                  data.takesOver = name, m_page->form()->load(data),
                                  m_page->form()->data().takesOver == name && m_page->form()->faults().isEmpty()),
                                 30000);
        seal();
        press();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("Keyed in as"), 30000);
        const qint64 id =
            m_centre->admin("select id from core.application where takes_over = $1", {before.id}).scalar().toLongLong();
        QVERIFY(m_desk->open(id));
        QTRY_VERIFY_WITH_TIMEOUT(shows("before1"), patience);
        // What stands in the way of the deletion is asked at the centre, and said before the decision.
        QTRY_VERIFY_WITH_TIMEOUT(shows("Nothing stands in the way of the deletion."), 30000);
        QVERIFY(m_desk->press("caseApprove"));
        QTRY_COMPARE_WITH_TIMEOUT(m_centre->admin("select state from core.account where id = $1", {before.id}).scalar(),
                                  QByteArray("deleted"), 30000);
        QCOMPARE(stateOf(*m_centre, id), QStringLiteral("approved"));
    }

    void whatAnotherDeskReviewsIsNotKeyedIn() {
        QTRY_VERIFY_WITH_TIMEOUT((m_page->form()->load(formOf(QString::fromLatin1(TestCentre::taipeiJuniorHigh))),
                                  m_page->form()->faults().isEmpty()),
                                 30000);
        seal();
        press();
        QVERIFY2(said().contains("not reviewed by your desk"), qPrintable(said()));
    }

    void whatTheCentreRefusesStandsThereToBeMended() {
        ApplicationData data;
        QTRY_VERIFY_WITH_TIMEOUT((data = formOf(), m_page->form()->load(data), m_page->form()->faults().isEmpty()),
                                 30000);
        data.accountName = QStringLiteral("reviewer1"); // taken
        m_page->form()->load(data);
        seal();
        const int before = cases();
        press();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains("already in use"), 30000);
        QCOMPARE(m_page->form()->data().nationalId, data.nationalId); // nothing is lost
        QVERIFY(!m_page->form()->faults().isEmpty());
        QCOMPARE(m_desk->waitingCommands(), 0);
        data.accountName = QStringLiteral("Mended1");
        m_page->form()->load(data);
        press();
        QTRY_COMPARE_WITH_TIMEOUT(cases(), before + 1, 30000);
    }
};

QTEST_MAIN(TestKeyIn)
#include "tst_keyin.moc"
