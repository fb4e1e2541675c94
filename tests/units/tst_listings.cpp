// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationpage.h"
#include "forms/application/cases/casespage.h"
#include "forms/application/listing/listingform.h"
#include "forms/application/listing/listingpage.h"
#include "forms/commands/actionbar.h"
#include "forms/edits/formfield.h"
#include "forms/paper/scantaker.h"
#include "forms/paper/scanview.h"
#include "forms/units/listingspage.h"
#include "models/replica/drafts.h"
#include "tests/application/person.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace inservice;

namespace {

Scan certificate() {
    QImage image(200, 280, QImage::Format_RGB32);
    image.fill(Qt::white);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {QStringLiteral("設立許可證書.png"), QStringLiteral("image/png"), buffer.data()};
}

} // namespace

/// 前置流程 through the pages of both sides, at a real centre: a 幼兒園 that is in no list asks to be listed, is sent
/// back, corrects, is listed, and applies for its account; another one is rejected.
class TestListings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void whereAUnitIsNotFoundTheWayIsOffered() {
        Person person(*m_centre);
        auto page = person.open<ApplicationPage>();
        QSignalSpy wanted(page.get(), &Page::openRequested);
        QTRY_VERIFY_WITH_TIMEOUT(Person::find<QComboBox>(page.get(), "county")->count() > 1, patience);
        Person::type(page.get(), "unitFind", QStringLiteral("從未列入的幼兒園"));
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "unitListing"), patience);
        Person::press(page.get(), "unitListing");
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("ask-listing"));
        Person::type(page.get(), "unitFind", QStringLiteral("示範"));
        QTRY_VERIFY_WITH_TIMEOUT(!Person::sees(page.get(), "unitListing"), patience);
    }

    void nothingGoesOutBeforeItIsWhole() {
        Person person(*m_centre);
        auto page = ask(person);
        QVERIFY(!Person::find<QPushButton>(page.get(), "askListingSend")->isEnabled());
        fill(page.get());
        QVERIFY(Person::find<QPushButton>(page.get(), "askListingSend")->isEnabled());
        page->form()->evidence()->clear();
        Person::type(page.get(), "listingForm.permit", QStringLiteral("府教字第 1 號"));
        QVERIFY2(!Person::find<QPushButton>(page.get(), "askListingSend")->isEnabled(), "not without evidence");
        QVERIFY(Person::words(page.get(), "askListingWhyNot").contains("scan"));
        QVERIFY(person.link().outbox().items().isEmpty());
    }

    void fromTheFirstLetterToTheAccount() {
        Person person(*m_centre);
        const QString number =
            send(person, QStringLiteral("高雄市私立新設幼兒園"), QStringLiteral("garden1@example.edu.tw"));
        QVERIFY(!number.isEmpty());
        const QUuid id = person.link().drafts().cases().first().id;
        auto cases = person.open<CasesPage>();
        cases->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(cases.get(), "listingCaseWithdraw"), patience);
        QVERIFY(Person::words(cases.get(), "listingCaseHeading").contains(number));
        QVERIFY2(Person::words(cases.get(), "listingCaseNext").contains(QStringLiteral("高雄市區管中心")),
                 "whose desk it is");

        // The desk looks at the evidence, and sends it back.
        openDesk(number);
        QTRY_VERIFY_WITH_TIMEOUT(find<ScanView>("listingEvidence")->hasScan(), patience);
        QCOMPARE(find<ScanView>("listingEvidence")->scanName(), QStringLiteral("設立許可證書.png"));
        decide("listingReturn", QStringLiteral("請附完整證書"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(number), QByteArray("returned"), patience);

        // Whoever asked corrects it.
        cases->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(cases.get(), "listingCaseGoOn"), patience);
        QVERIFY(Person::words(cases.get(), "listingCaseNext").contains(QStringLiteral("請附完整證書")));
        QSignalSpy wanted(cases.get(), &Page::openRequested);
        Person::press(cases.get(), "listingCaseGoOn");
        const QString place = wanted.first().first().toString();
        QVERIFY(place.startsWith("ask-listing:"));
        auto page = ask(person);
        page->openAt(place.section(':', 1));
        QVERIFY(Person::words(page.get(), "askListingMessage").contains(QStringLiteral("請附完整證書")));
        QCOMPARE(Person::find<QLineEdit>(page.get(), "listingForm.name")->text(),
                 QStringLiteral("高雄市私立新設幼兒園"));
        QVERIFY(Person::find<QLineEdit>(page.get(), "listingForm.email")->isReadOnly());
        Person::type(page.get(), "listingForm.name", QStringLiteral("高雄市私立新設立幼兒園"));
        page->form()->evidence()->take(certificate());
        QSignalSpy done(page.get(), &Page::openRequested);
        Person::press(page.get(), "askListingSend");
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, patience);
        QVERIFY(done.first().first().toString().startsWith("case:"));
        QCOMPARE(stateOf(number), QByteArray("awaiting_review"));

        // The desk lists it, with the code that it gives.
        openDesk(number);
        QTRY_COMPARE_WITH_TIMEOUT(row(number)->listing.revision, 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("listingAccept")->isEnabled(), patience);
        find<QPushButton>("listingAccept")->click();
        QVERIFY(!find<QPushButton>("listingPanelConfirm")->isEnabled()); // without a code
        QCOMPARE(find<QLineEdit>("listingUnit.name")->text(), QStringLiteral("高雄市私立新設立幼兒園"));
        QVERIFY(!find<QPlainTextEdit>("listingPanelText")->toPlainText().isEmpty());                 // the permit
        find<QLineEdit>("listingUnit.code")->setText(QString::fromLatin1(TestCentre::kindergarten)); // that is given
        find<QPushButton>("listingPanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("listingNotice")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("listingAccept")->isEnabled(), patience);
        find<QPushButton>("listingAccept")->click();
        QCOMPARE(find<QLineEdit>("listingUnit.name")->text(), QStringLiteral("高雄市私立新設立幼兒園")); // not lost
        find<QLineEdit>("listingUnit.code")->setText(QStringLiteral("121K77"));
        find<QPushButton>("listingPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(number), QByteArray("approved"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("listingOpenUnit")->isVisible(), patience);
        QVERIFY(!find<QPushButton>("listingAccept")->isVisible());

        // And its applicant goes on to the account.
        cases->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(cases.get(), "listingCaseApply"), patience);
        wanted.clear();
        Person::press(cases.get(), "listingCaseApply");
        const QString apply = wanted.first().first().toString();
        QVERIFY(apply.startsWith("apply:unit-"));
        auto form = person.open<ApplicationPage>();
        form->openAt(apply.section(':', 1));
        QTRY_VERIFY_WITH_TIMEOUT(
            Person::find<QComboBox>(form.get(), "unit")->currentText().contains(QStringLiteral("121K77")), patience);
    }

    void aRejectionSaysWhyAndEndsIt() {
        Person person(*m_centre);
        const QString number =
            send(person, QStringLiteral("高雄市私立不存在幼兒園"), QStringLiteral("garden2@example.edu.tw"));
        const ListingTasks tasks(m_desk->link(), nullptr);
        openDesk(number);
        QTRY_COMPARE_WITH_TIMEOUT(tasks.tasks(QDateTime::currentDateTimeUtc()).size(), 1, patience);
        QCOMPARE(tasks.tasks(QDateTime::currentDateTimeUtc()).first().place, QStringLiteral("listings:chip-0"));
        decide("listingReject", QStringLiteral("查無此設立許可"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(number), QByteArray("rejected"), patience);
        auto cases = person.open<CasesPage>();
        cases->openCase(person.link().drafts().cases().first().id);
        QTRY_VERIFY_WITH_TIMEOUT(
            Person::words(cases.get(), "listingCaseNext").contains(QStringLiteral("查無此設立許可")), patience);
        QVERIFY(!Person::sees(cases.get(), "listingCaseWithdraw"));
        QVERIFY(!Person::sees(cases.get(), "listingCaseApply"));
    }

    void whatIsTheSameAsAUnitThereIsWarnedOf() {
        Person person(*m_centre);
        const QString there = QString::fromUtf8(
            m_centre
                ->admin("select name from core.unit where code = $1", {QString::fromLatin1(TestCentre::kindergarten)})
                .scalar());
        const QString number = send(person, there, QStringLiteral("garden3@example.edu.tw"));
        openDesk(number);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("listingAlike")->isVisible(), patience);
        // It is withdrawn by who asked.
        auto cases = person.open<CasesPage>();
        cases->openCase(person.link().drafts().cases().first().id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(cases.get(), "listingCaseWithdraw"), patience);
        Person::press(cases.get(), "listingCaseWithdraw");
        Person::press(cases.get(), "listingWithdrawalConfirm");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(number), QByteArray("withdrawn"), patience);
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("listingAccept")->isVisible(), patience);
    }

    void aRequestThatWaitsForItsCodeSurvivesTheProgram() {
        Person person(*m_centre);
        const QString address = QStringLiteral("garden4@example.edu.tw");
        {
            auto page = ask(person);
            fill(page.get(), QStringLiteral("高雄市私立待碼幼兒園"), address);
            Person::press(page.get(), "askListingSend");
            QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains(address), patience);
        }
        person.restart();
        auto cases = person.open<CasesPage>();
        const QUuid id = person.link().drafts().cases().first().id;
        cases->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(cases.get(), "listingCaseGoOn"), patience);
        auto page = ask(person);
        page->openAt(id.toString(QUuid::WithoutBraces));
        Person::type(page.get(), "codeEdit", m_centre->newestCode(address));
        Person::press(page.get(), "codeButton");
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre->admin("select count(*) from core.listing where email = $1", {address}).scalar(), QByteArray("1"),
            patience);
    }

private:
    std::unique_ptr<ListingPage> ask(Person& person) {
        auto page = person.open<ListingPage>();
        const bool ready = QTest::qWaitFor(
            [&] { return Person::find<QComboBox>(page.get(), "listingForm.county_id")->count() > 1; }, patience);
        if (!ready) {
            qWarning("no list of counties");
        }
        return page;
    }
    static void fill(ListingPage* page, const QString& name = QStringLiteral("高雄市私立新設幼兒園"),
                     const QString& address = QStringLiteral("garden@example.edu.tw")) {
        Person::type(page, "listingForm.name", name);
        Person::find<ChoiceEdit>(page, "listingForm.kind")->setChoice(QStringLiteral("kindergarten"));
        Person::find<ChoiceEdit>(page, "listingForm.founder")->setChoice(QStringLiteral("private"));
        Person::choose(page, "listingForm.county_id", QStringLiteral("高雄市"));
        Person::type(page, "listingForm.address", QStringLiteral("高雄市試驗路9號"));
        Person::type(page, "listingForm.phone", QStringLiteral("07-6000010"));
        Person::type(page, "listingForm.permit", QStringLiteral("高市教幼字第 1150000001 號"));
        Person::type(page, "listingForm.applicant", QStringLiteral("試驗員"));
        Person::type(page, "listingForm.job_title", QStringLiteral("園長"));
        Person::type(page, "listingForm.contact_phone", QStringLiteral("07-6000010#1"));
        Person::type(page, "listingForm.email", address);
        page->form()->evidence()->take(certificate());
    }
    /// Asks, code and all. Its number.
    QString send(Person& person, const QString& name, const QString& address) {
        auto page = ask(person);
        fill(page.get(), name, address);
        QSignalSpy done(page.get(), &Page::openRequested);
        Person::press(page.get(), "askListingSend");
        if (!QTest::qWaitFor([&] { return Person::words(page.get(), "codeMessage").contains(address); }, patience)) {
            return {};
        }
        Person::type(page.get(), "codeEdit", m_centre->newestCode(address));
        Person::press(page.get(), "codeButton");
        if (!QTest::qWaitFor([&] { return !done.isEmpty(); }, patience)) {
            qWarning("%s %s", qPrintable(Person::words(page.get(), "codeMessage")),
                     qPrintable(Person::words(page.get(), "askListingMessage")));
            return {};
        }
        return person.link().drafts().cases().first().number;
    }
    QByteArray stateOf(const QString& number) {
        return m_centre->admin("select state from core.listing where number = $1", {number}).scalar();
    }
    const ListingListRow* row(const QString& number) {
        return m_page->model()->row(
            m_centre->admin("select id from core.listing where number = $1", {number}).scalar().toLongLong());
    }
    void openDesk(const QString& number) {
        if (!m_page) {
            m_page = std::make_unique<ListingsPage>(m_desk->link());
            connect(&m_desk->link(), &Link::replicaChanged, m_page.get(), &Page::refresh);
            m_page->outbox().setHold(std::chrono::seconds(0));
            m_page->findChild<ActionBar*>()->setPause(std::chrono::milliseconds(0));
            m_page->resize(1150, 640);
            m_page->show();
            m_page->setCurrent(true);
        }
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(row(number) != nullptr, patience);
        m_page->openAt(QString::number(row(number)->listing.id));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("listingName")->text().contains(number), patience);
    }
    void decide(const char* button, const QString& reason) {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(button)->isEnabled(), patience);
        find<QPushButton>(button)->click();
        find<QPlainTextEdit>("listingPanelText")->setPlainText(reason);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("listingPanelConfirm")->isEnabled(), patience);
        find<QPushButton>("listingPanelConfirm")->click();
    }
    template<typename Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ListingsPage> m_page;
};

QTEST_MAIN(TestListings)
#include "tst_listings.moc"
