// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/edits/formfield.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpane.h"
#include "forms/places/venuespage.h"
#include "models/replica/replicareader.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace inservice;

/// 研習場所登錄, as two schools of a county, one of another and their desk use it, at a real centre.
class TestVenues : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_school = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_other = std::make_unique<ReviewDesk>(
                *m_centre, m_centre->chief(QString::fromLatin1(TestCentre::otherJuniorHigh), "chief2"));
            m_far = std::make_unique<ReviewDesk>(
                *m_centre, m_centre->chief(QString::fromLatin1(TestCentre::taipeiJuniorHigh), "chief3"));
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() { m_page.reset(); }

    void aRoomIsRegisteredInTheHouse() {
        openPage(*m_school);
        m_page->findChild<QAction*>("venuesAdd")->trigger();
        QVERIFY(find<QWidget>("venuePanel")->isVisible());
        auto* confirm = find<QPushButton>("venuePanelConfirm");
        QVERIFY(!confirm->isEnabled() && !confirm->toolTip().isEmpty());                             // it says why
        QCOMPARE(find<ChoiceEdit>("venuePanel.county_id")->currentText(), QStringLiteral("高雄市")); // of the school
        find<QLineEdit>("venuePanel.name")->setText(QStringLiteral("活動中心三樓"));
        find<QLineEdit>("venuePanel.address")->setText(QStringLiteral("示範路一號"));
        QVERIFY(!confirm->isEnabled()); // how many it holds is not said
        find<QSpinBox>("venuePanel.capacity")->setValue(120);
        auto* equipment = find<QListWidget>("venuePanel.equipment");
        equipment->item(0)->setCheckState(Qt::Checked);
        QTRY_VERIFY2_WITH_TIMEOUT(confirm->isEnabled(), qPrintable(find<QLabel>("venuePanelWhyNot")->text()), patience);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT((m_venue = idOf("活動中心三樓")) != 0, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_venue) != nullptr, 30000);
        QVERIFY(!find<QWidget>("venuePanel")->isVisible());
        select(m_venue);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("單槍投影機")), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->pending(m_venue).state == Pending::None, 30000);
    }

    void whatTheCentreRefusesIsSaidAndNotLost() {
        openPage(*m_school, m_venue);
        m_page->findChild<QAction*>("venuesAdd")->trigger();
        find<QLineEdit>("venuePanel.name")->setText(QStringLiteral("活動中心三樓")); // there is one
        find<QLineEdit>("venuePanel.address")->setText(QStringLiteral("示範路二號"));
        find<QSpinBox>("venuePanel.capacity")->setValue(30);
        find<QPushButton>("venuePanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("venueNotice")->isVisible(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("venuePanel")->isVisible(), patience);
        QCOMPARE(find<QLineEdit>("venuePanel.address")->text(), QStringLiteral("示範路二號"));
        find<QLineEdit>("venuePanel.name")->setText(QStringLiteral("視聽教室"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("venuePanelConfirm")->isEnabled(), patience);
        find<QPushButton>("venuePanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(idOf("視聽教室") != 0, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(idOf("視聽教室")) != nullptr, 30000);
        QVERIFY(m_page->outbox().refused(newUpkeep).isEmpty());
    }

    void anotherUnitSeesWhatIsShared() {
        openPage(*m_other);
        QVERIFY(m_page->model()->row(m_venue) == nullptr);
        openPage(*m_school, m_venue);
        select(m_venue);
        find<QPushButton>("venueChange")->click();
        QVERIFY(!find<QPushButton>("venuePanelConfirm")->isEnabled()); // nothing has been changed
        find<QCheckBox>("venuePanel.shared")->setChecked(true);
        find<QPushButton>("venuePanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_venue)->venue.shared, 30000);
        openPage(*m_other);
        m_other->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_venue) != nullptr, 30000);
        select(m_venue);
        QVERIFY(!find<QPushButton>("venueChange")->isEnabled()); // seen, not changed
        QVERIFY(find<QLabel>("venueWhyNot")->text().contains(m_page->model()->row(m_venue)->unit));
        const QList<VenueChoice> choices =
            venueChoices(ReplicaReader(m_other->link().replicaFile()), m_other->link().identity().unitId);
        QCOMPARE(choices.size(), 1);
        QCOMPARE(choices.constFirst().capacity, 120);
        QVERIFY(!choices.constFirst().isOwn);
        openPage(*m_far); // another county has nothing of it
        m_far->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->isLoaded() && m_page->model()->isSettled(), 30000);
        QCOMPARE(m_page->model()->total(), 0);
    }

    void whenItIsTakenTheCentreSays() {
        openPage(*m_school, m_venue);
        select(m_venue);
        emit find<FieldsView>("venueFields")->linkActivated(QStringLiteral("plan"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("No course is planned there from today on.")), 30000);
    }

    void whatIsHeldCanBeUndone() {
        openPage(*m_school, m_venue);
        select(m_venue);
        m_page->outbox().setHold(std::chrono::seconds(600));
        find<QPushButton>("venueClose")->click();
        find<QLineEdit>("venuePanel.reason")->setText(QStringLiteral("整修至六月"));
        find<QPushButton>("venuePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->outbox().held().size(), 1, patience);
        QVERIFY(!find<QPushButton>("venueChange")->isEnabled()); // it waits
        m_page->findChild<QPushButton*>("undoButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->outbox().held().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("venueClose")->isEnabled(), patience);
        find<QPushButton>("venueClose")->click();
        QCOMPARE(find<QLineEdit>("venuePanel.reason")->text(), QStringLiteral("整修至六月")); // it is not lost
        m_page->outbox().setHold(std::chrono::seconds(0));
        find<QPushButton>("venuePanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->model()->row(m_venue)->venue.isOpen(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("整修至六月")), 30000);
        m_other->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(
            venueChoices(ReplicaReader(m_other->link().replicaFile()), m_other->link().identity().unitId).isEmpty(),
            30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("venueReopen")->isVisible(), 30000);
        find<QPushButton>("venueReopen")->click();
        find<QPushButton>("venuePanelConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_venue)->venue.isOpen(), 30000);
    }

    void theDeskOverThemPutsThemRight() {
        openPage(*m_desk);
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_venue) != nullptr, 30000);
        select(m_venue);
        find<QPushButton>("venueChange")->click();
        find<QSpinBox>("venuePanel.capacity")->setValue(110);
        find<QPushButton>("venuePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_venue)->venue.capacity, 110, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("120 → 110")), 30000);
    }

private:
    template<typename Widget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    void openPage(ReviewDesk& desk, qint64 until = 0) {
        m_page = std::make_unique<VenuesPage>(desk.link());
        connect(&desk.link(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->outbox().setHold(std::chrono::seconds(0));
        m_page->findChild<UpkeepDetail*>()->bar()->setPause(std::chrono::milliseconds(0));
        m_page->resize(1200, 760);
        m_page->show();
        m_page->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->isLoaded(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(until == 0 || m_page->model()->row(until) != nullptr, 30000);
    }
    void select(qint64 id) {
        m_page->openAt(QString::number(id));
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("venueName")->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("venueName")->text(), m_page->model()->row(id)->venue.name, patience);
    }
    bool says(const QString& text) {
        const QList<QLabel*> labels = find<FieldsView>("venueFields")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }
    qint64 idOf(const char* name) {
        return m_centre->admin(QStringLiteral("select id from core.venue where name = $1"), {QString::fromUtf8(name)})
            .scalar()
            .toLongLong();
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_other;
    std::unique_ptr<ReviewDesk> m_far;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<VenuesPage> m_page;
    qint64 m_venue = 0;
};

QTEST_MAIN(TestVenues)
#include "tst_venues.moc"
