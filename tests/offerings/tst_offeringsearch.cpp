// SPDX-License-Identifier: GPL-3.0-or-later
// The four searches of 研習搜尋 as one uses them, before sign-in and after it, at a real centre with two years of
// courses.
#include "forms/lists/listpane.h"
#include "forms/look/look.h"
#include "forms/offerings/map/countymap.h"
#include "forms/offerings/search/counttree.h"
#include "forms/offerings/search/datespan.h"
#include "forms/offerings/search/findcoursespage.h"
#include "forms/offerings/search/organisercoursespage.h"
#include "forms/offerings/search/placecoursespage.h"
#include "forms/offerings/search/savedsearches.h"
#include "forms/offerings/search/searchcoursespage.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"
#include "tests/sync/syncsupport.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace inservice;

class OfferingSearchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void cleanupTestCase();

    void keywordsFindAsTheyAreTyped_data();
    void keywordsFindAsTheyAreTyped();
    void digitsAreACodeAndTheVeryOneComesFirst();
    void aKeywordIsLookedForInOneField();
    void theWholeListIsCutByCountyUnitDaysAndClass();
    void anOrderIsChosenOrTakenFromAColumn();
    void rowsAreCopiedAsATable();
    void aClickLeavesTheRowsWhereTheyAre();
    void mapAndTableSayTheSameAndLeadToTheList();
    void organisersStandUnderTheirElevenKinds();
    void valuesAreWantedOrNotWantedByKeyboard();
    void countsAreOfWhatOneWouldFind();
    void aSearchIsKeptUnderAName();
    void aKeptSearchThatIsGivenTooCanBeDeleted();
    void daysThatGoWithTheCalendarAreKeptAsSuch();
    void pastCoursesFollowInOneList();
    void whatOneTypesMeanwhileCounts();
    void whoIsSignedInSearchesToo();
    void offlineThereIsWhatThePcHolds();

private:
    template<typename SomePage>
    SomePage& open(Link* link = nullptr) {
        const Ties ties{m_guest.get(), qobject_cast<AccountLink*>(link)};
        m_page = std::make_unique<SomePage>(ties, nullptr, nullptr);
        connect(ties.any(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->resize(1100, 640);
        m_page->show();
        m_page->setCurrent(true);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->isLoaded() && m_page->model()->isSettled(), 30000); }();
        return static_cast<SomePage&>(*m_page);
    }
    template<typename Widget>
    Widget* find(const QString& name) {
        auto* found = m_page->findChild<Widget*>(name);
        if (found == nullptr) {
            qFatal("no control %s", qPrintable(name));
        }
        return found;
    }
    /// How many the list has once it is as asked for.
    int listed() {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->isSettled(), 30000); }();
        return m_page->model()->rowCount();
    }
    void type(const QString& name, const QString& text) {
        auto* edit = find<QLineEdit>(name);
        edit->clear();
        for (const QChar c : text) {
            edit->insert(c); // a key or an input method: the list follows each
        }
    }
    void choose(const QString& name, const QVariant& data) {
        auto* box = find<QComboBox>(name);
        const int row = box->findData(data);
        QVERIFY2(row >= 0, qPrintable(data.toString()));
        box->setCurrentIndex(row);
        emit box->activated(row);
    }
    qint64 count(const QString& where) {
        return m_centre
            ->admin(QStringLiteral("select count(*) from core.offering o where visible_from <= now() and ") + where)
            .scalar()
            .toLongLong();
    }
    OfferingListRow rowAt(int row) { return *m_page->model()->row(m_page->model()->idAt(row)); }
    QString foot() { return find<QLabel>(QStringLiteral("searchCoursesFoot"))->text(); }
    /// Both lists of what one chooses by, at one of them.
    QTreeWidget* facet(const char* key) {
        auto* more = find<QToolButton>(QStringLiteral("searchCoursesMore"));
        more->setChecked(true);
        auto* facets = find<QListWidget>(QStringLiteral("searchCoursesFacets"));
        for (int row = 0; row < facets->count(); ++row) {
            if (facets->item(row)->data(Qt::UserRole).toString() == QLatin1String(key)) {
                facets->setCurrentRow(row);
            }
        }
        return find<QTreeWidget>(QStringLiteral("searchCoursesFacetValues"));
    }
    static void press(QTreeWidget* tree, const QString& value, Qt::Key key);
    static qint64 countIn(QTreeWidget* tree, const QString& value);

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GuestLink> m_guest;
    std::unique_ptr<OfferingListPage> m_page;
};

void OfferingSearchTest::press(QTreeWidget* tree, const QString& value, Qt::Key key) {
    for (QTreeWidgetItemIterator at(tree); *at != nullptr; ++at) {
        if ((*at)->data(0, Qt::UserRole).toString() == value) {
            tree->setCurrentItem(*at);
            QTest::keyClick(tree, key);
            return;
        }
    }
    QFAIL(qPrintable(value));
}

qint64 OfferingSearchTest::countIn(QTreeWidget* tree, const QString& value) {
    for (QTreeWidgetItemIterator at(tree); *at != nullptr; ++at) {
        if ((*at)->data(0, Qt::UserRole).toString() == value) {
            return (*at)->text(1).remove(u',').toLongLong();
        }
    }
    return -1;
}

void OfferingSearchTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        QFile generator(QStringLiteral(SOURCE_DIR "/tests/bench/manyofferings.sql"));
        QVERIFY(generator.open(QIODevice::ReadOnly));
        PgConnection admin(m_centre->adminUri());
        admin.script(QStringLiteral("set bench.rows = 3200; set bench.coming = 1200;") +
                     QString::fromUtf8(generator.readAll()) +
                     QStringLiteral("set session_replication_role = replica; update core.offering set number = 50029 "
                                    "where id = 3150;"));
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    m_folder = std::make_unique<QTemporaryDir>();
    m_guest = std::make_unique<GuestLink>(m_centre->deskUri(), m_folder->path());
    m_guest->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_guest->replica().isLoaded(), 60000);
}

void OfferingSearchTest::cleanupTestCase() {
    m_page.reset();
    m_guest.reset();
}

void OfferingSearchTest::init() {
    QSettings().remove(QStringLiteral("lists"));
}

void OfferingSearchTest::keywordsFindAsTheyAreTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("where");
    const auto has = [](const char* text) {
        return QStringLiteral("strpos(title_folded, core.fold('%1')) > 0").arg(QString::fromUtf8(text));
    };
    QTest::newRow("nothing") << QString() << QStringLiteral("true");
    QTest::newRow("a word") << QStringLiteral("研習") << has("研習");
    QTest::newRow("臺 is 台") << QStringLiteral("臺中") << has("台中");
    QTest::newRow("words AND") << QStringLiteral("研習 素養") << has("研習") + " and " + has("素養");
    QTest::newRow("full width") << QStringLiteral("ＡＩ　研習") << has("ai") + " and " + has("研習");
    QTest::newRow("NOT") << QStringLiteral("研習 -線上") << has("研習") + " and not " + has("線上");
    QTest::newRow("a phrase") << QStringLiteral("\"工作坊 A場\"") << has("工作坊 A場");
    QTest::newRow("none") << QStringLiteral("沒有這種研習") << QStringLiteral("false");
}

void OfferingSearchTest::keywordsFindAsTheyAreTyped() {
    QFETCH(QString, typed);
    QFETCH(QString, where);
    open<FindCoursesPage>();
    type(QStringLiteral("findCoursesFind"), typed);
    QCOMPARE(listed(), int(count(QStringLiteral("starts_at > now() and ") + where)));
    for (int row = 1; row < m_page->model()->rowCount(); ++row) {
        QVERIFY(rowAt(row - 1).row.startsAt <= rowAt(row).row.startsAt); // the first day first
    }
}

void OfferingSearchTest::digitsAreACodeAndTheVeryOneComesFirst() {
    open<FindCoursesPage>();
    type(QStringLiteral("findCoursesFind"), QStringLiteral("50029"));
    QCOMPARE(listed(), int(count(QStringLiteral("starts_at > now() and number::text like '50029%'"))));
    QVERIFY(m_page->model()->rowCount() > 1);
    QCOMPARE(rowAt(0).row.number, 50029);
    for (int row = 1; row < m_page->model()->rowCount(); ++row) {
        QVERIFY(rowAt(row - 1).row.number < rowAt(row).row.number);
    }
    // A code that is none of the list: why, is a click away.
    type(QStringLiteral("findCoursesFind"), QStringLiteral("7999999"));
    QCOMPARE(listed(), 0);
    const QSignalSpy goes(m_page.get(), &Page::openRequested);
    auto* empty = find<look::EmptyView>(QStringLiteral("findCoursesEmpty"));
    QTRY_VERIFY_WITH_TIMEOUT(empty->sentence().contains(QStringLiteral("7999999")), patience);
    emit empty->actionTriggered();
    QCOMPARE(goes.count(), 1);
    QCOMPARE(goes.at(0).at(0).toString(), QStringLiteral("offering:7999999"));
    type(QStringLiteral("findCoursesFind"), QStringLiteral("研習"));
    QVERIFY(listed() > 1);
    QVERIFY(rowAt(0).row.startsAt <= rowAt(1).row.startsAt); // as before
}

void OfferingSearchTest::aKeywordIsLookedForInOneField() {
    open<FindCoursesPage>();
    choose(QStringLiteral("findCoursesIn"), int(OfferingQuery::In::Unit));
    type(QStringLiteral("findCoursesFind"), QStringLiteral("光明國小"));
    QCOMPARE(listed(), int(count(QStringLiteral("starts_at > now() and unit_folded like '%光明國小%'"))));
    QVERIFY(m_page->model()->rowCount() > 0);
    choose(QStringLiteral("findCoursesIn"), int(OfferingQuery::In::Tag));
    QCOMPARE(listed(), 0);
    type(QStringLiteral("findCoursesFind"), QStringLiteral("T35"));
    QCOMPARE(listed(), int(count(QStringLiteral("starts_at > now() and facets @> '{t:T35}'"))));
    QVERIFY(m_page->model()->rowCount() > 0);
    choose(QStringLiteral("findCoursesIn"), int(OfferingQuery::In::Number));
    QCOMPARE(listed(), 0);
}

void OfferingSearchTest::theWholeListIsCutByCountyUnitDaysAndClass() {
    open<FindCoursesPage>();
    const qint64 county = m_guest->replica().rows<CountyRow>().constFirst().id;
    choose(QStringLiteral("findCourses_county"), QString::number(county));
    const QString inCounty = QStringLiteral("starts_at > now() and facets @> '{c:%1}'").arg(county);
    QCOMPARE(listed(), int(count(inCounty)));
    choose(QStringLiteral("findCoursesSpan"), int(DateSpan::Kind::Days30));
    const QString soon =
        inCounty + QStringLiteral(" and starts_at < (date_trunc('day', now() at time zone 'Asia/Taipei') "
                                  "+ interval '31 days') at time zone 'Asia/Taipei'");
    QCOMPARE(listed(), int(count(soon)));
    auto* credit = find<QToolButton>(QStringLiteral("findCoursesChip%1").arg(int(OfferingModel::Class::Credit)));
    const auto credits = int(count(soon + QStringLiteral(" and facets && '{k:bachelor_credit,k:master_credit}'")));
    QTRY_VERIFY2_WITH_TIMEOUT(credit->text().endsWith(QString::number(credits)), qPrintable(credit->text()), patience);
    credit->click();
    QCOMPARE(listed(), credits);
    find<QToolButton>(QStringLiteral("findCoursesChip0"))->click();
    type(QStringLiteral("findCoursesUnit"), QStringLiteral("國中"));
    QCOMPARE(listed(), int(count(soon + QStringLiteral(" and unit_folded like '%國中%'"))));
}

void OfferingSearchTest::anOrderIsChosenOrTakenFromAColumn() {
    open<FindCoursesPage>();
    auto* sort = find<QComboBox>(QStringLiteral("findCoursesSort"));
    sort->setCurrentIndex(3);
    emit sort->activated(3);
    QVERIFY(listed() > 100);
    for (int row = 1; row < 100; ++row) {
        QVERIFY(rowAt(row - 1).row.quota >= rowAt(row).row.quota);
    }
    find<QTableView>(QStringLiteral("findCoursesList"))
        ->sortByColumn(int(OfferingModel::Column::Deadline), Qt::AscendingOrder);
    QVERIFY(listed() > 100);
    QCOMPARE(sort->currentIndex(), 1);
    for (int row = 1; row < 100; ++row) {
        QVERIFY(rowAt(row - 1).row.regTo <= rowAt(row).row.regTo);
    }
}

void OfferingSearchTest::rowsAreCopiedAsATable() {
    open<FindCoursesPage>();
    auto* view = find<QTableView>(QStringLiteral("findCoursesList"));
    view->setFocus();
    view->selectRow(0);
    find<QAction>(QStringLiteral("findCoursesListCopy"))->trigger();
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(1).startsWith(QString::number(rowAt(0).row.number) + u'\t'), qPrintable(lines.at(1)));
}

/// «全選» that comes with the first click must not wrap the head: the second click of a double click would hit another
/// row.
void OfferingSearchTest::aClickLeavesTheRowsWhereTheyAre() {
    open<SearchCoursesPage>();
    auto* view = find<QTableView>(QStringLiteral("searchCoursesList"));
    for (int width = 900; width < 1300; width += 20) {
        m_page->resize(width, 640);
        view->clearSelection();
        QCoreApplication::processEvents();
        const int before = view->mapTo(m_page.get(), QPoint()).y();
        view->selectRow(3);
        QCoreApplication::processEvents();
        QVERIFY2(view->mapTo(m_page.get(), QPoint()).y() == before, qPrintable(QString::number(width)));
        view->selectionModel()->select(view->model()->index(5, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCoreApplication::processEvents();
        QVERIFY2(view->mapTo(m_page.get(), QPoint()).y() == before, qPrintable(QString::number(width)));
    }
}

void OfferingSearchTest::mapAndTableSayTheSameAndLeadToTheList() {
    open<PlaceCoursesPage>();
    auto* map = find<CountyMap>(QStringLiteral("countyMap"));
    auto* table = find<CountTree>(QStringLiteral("placeCoursesChoices"));
    const QList<CountyRow> counties = m_guest->replica().rows<CountyRow>();
    QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItemCount(), int(counties.size()) + 2, 30000); // all, and online
    QVERIFY(map->isVisible() && table->isVisible());
    const CountyRow& county = counties.at(3);
    const auto held = int(count(QStringLiteral("starts_at > now() and county_id = %1").arg(county.id)));
    QTRY_COMPARE_WITH_TIMEOUT(countIn(table, QString::number(county.id)), qint64(held), patience);
    // By keyboard: to its name, and on to the list.
    table->setCurrentKey(QString::number(county.id));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(listed(), held);
    QVERIFY(!map->isVisible());
    QCOMPARE(map->chosenCounty(), county.id);
    // Its districts alone can be chosen now.
    auto* district = find<QComboBox>(QStringLiteral("placeCourses_district"));
    QCOMPARE(district->count(), int(districtsOf(m_guest->replica(), county.id).size()) + 1);
    district->setCurrentIndex(1);
    emit district->activated(1);
    QCOMPARE(
        listed(),
        int(count(QStringLiteral("starts_at > now() and facets @> '{d:%1}'").arg(district->currentData().toString()))));
    // The map chooses too.
    find<QAction>(QStringLiteral("placeCoursesChoose"))->trigger();
    QVERIFY(map->isVisible());
    emit map->chosen(counties.at(5).id);
    QCOMPARE(listed(), int(count(QStringLiteral("starts_at > now() and county_id = %1").arg(counties.at(5).id))));
}

void OfferingSearchTest::organisersStandUnderTheirElevenKinds() {
    open<OrganiserCoursesPage>();
    auto* table = find<CountTree>(QStringLiteral("organiserCoursesChoices"));
    QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItemCount(), 11, 30000);
    const auto ofKind = [](const char* kinds) {
        return QStringLiteral("starts_at > now() and facets && '{%1}'").arg(QLatin1String(kinds));
    };
    QTRY_COMPARE_WITH_TIMEOUT(countIn(table, QStringLiteral("kind 4")), count(ofKind("u:elementary")), patience);
    QCOMPARE(countIn(table, QStringLiteral("kind 9")),
             count(ofKind("u:government,u:regional_centre,u:k12ea,u:inservice_net,u:social_education,u:legal_person")));
    QTreeWidgetItem* elementary = table->topLevelItem(4);
    QVERIFY(elementary->childCount() > 0);
    const QString unit = elementary->child(0)->data(0, Qt::UserRole).toString();
    const qint64 of = countIn(table, unit);
    // What is typed finds an organiser.
    type(QStringLiteral("organiserCoursesFind"), elementary->child(0)->text(0));
    QVERIFY(!elementary->isHidden() && elementary->isExpanded());
    QVERIFY(table->topLevelItem(0)->isHidden());
    table->setCurrentKey(unit);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(qint64(listed()), of);
    for (int row = 0; row < int(of); ++row) {
        QCOMPARE(QStringLiteral("unit %1").arg(rowAt(row).row.unitId), unit);
    }
    m_page->openAt(QStringLiteral("organiser-kind 4"));
    QCOMPARE(qint64(listed()), count(ofKind("u:elementary")));
}

void OfferingSearchTest::valuesAreWantedOrNotWantedByKeyboard() {
    open<SearchCoursesPage>();
    const QString today = QStringLiteral("ends_at > now() and starts_at >= date_trunc('day', now() at time zone "
                                         "'Asia/Taipei') at time zone 'Asia/Taipei'");
    QCOMPARE(listed(), int(count(today)));
    QTreeWidget* classes = facet("class");
    press(classes, QStringLiteral("non_credit"), Qt::Key_Space);
    press(classes, QStringLiteral("seed"), Qt::Key_Space);
    QCOMPARE(listed(), int(count(today + QStringLiteral(" and facets && '{k:non_credit,k:seed}'"))));
    press(facet("fee"), QStringLiteral("paid"), Qt::Key_Minus);
    const QString both = today + QStringLiteral(" and facets && '{k:non_credit,k:seed}' and not facets @> '{f:paid}'");
    QCOMPARE(listed(), int(count(both)));
    QVERIFY(find<QToolButton>(QStringLiteral("searchCoursesFacet-fee"))->isVisible());
    press(facet("fee"), QStringLiteral("paid"), Qt::Key_Minus); // once more: it does not matter any more
    QCOMPARE(listed(), int(count(today + QStringLiteral(" and facets && '{k:non_credit,k:seed}'"))));
    // Somebody is found by their whole name alone.
    facet("lecturer");
    auto* person = find<QLineEdit>(QStringLiteral("searchCoursesFacetName"));
    person->setText(rowAt(0).row.lecturers.constFirst());
    QTest::keyClick(person, Qt::Key_Return);
    QVERIFY(listed() >= 1);
    QVERIFY(m_page->model()->rowCount() < 20);
    find<QToolButton>(QStringLiteral("searchCoursesClear"))->click();
    QCOMPARE(listed(), int(count(today)));
}

void OfferingSearchTest::countsAreOfWhatOneWouldFind() {
    open<SearchCoursesPage>();
    const QString today = QStringLiteral("ends_at > now() and starts_at >= date_trunc('day', now() at time zone "
                                         "'Asia/Taipei') at time zone 'Asia/Taipei'");
    QTreeWidget* modes = facet("mode");
    QTRY_COMPARE_WITH_TIMEOUT(countIn(modes, QStringLiteral("mixed")),
                              count(today + QStringLiteral(" and facets @> '{m:mixed}'")), patience);
    press(modes, QStringLiteral("in_person"), Qt::Key_Space);
    // In the same facet: what another value would add; in others: what is left.
    QTRY_COMPARE_WITH_TIMEOUT(countIn(modes, QStringLiteral("mixed")),
                              count(today + QStringLiteral(" and facets @> '{m:mixed}'")), patience);
    QTreeWidget* fees = facet("fee");
    QTRY_COMPARE_WITH_TIMEOUT(countIn(fees, QStringLiteral("paid")),
                              count(today + QStringLiteral(" and facets @> '{m:in_person,f:paid}'")), patience);
}

void OfferingSearchTest::aSearchIsKeptUnderAName() {
    open<SearchCoursesPage>();
    auto* save = find<QToolButton>(QStringLiteral("searchCoursesSave"));
    QVERIFY(!save->isEnabled() && !save->toolTip().isEmpty()); // there is nothing to keep
    type(QStringLiteral("searchCoursesFind"), QStringLiteral("研習"));
    press(facet("class"), QStringLiteral("school_based"), Qt::Key_Minus);
    const int found = listed();
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled() && save->isVisible(), patience);
    save->click();
    auto* name = find<QLineEdit>(QStringLiteral("searchCoursesSaveName"));
    QVERIFY(!find<QPushButton>(QStringLiteral("searchCoursesSaveKeep"))->isEnabled());
    name->setText(QStringLiteral("校外的"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!save->isVisible(), patience); // it is the one that is kept
    // Another day: it is there with what it finds, and brings everything back.
    open<SearchCoursesPage>();
    auto* box = find<QComboBox>(QStringLiteral("searchCoursesSaved"));
    QCOMPARE(box->count(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(box->itemText(1), QStringLiteral("校外的 (%1)").arg(found), patience);
    box->setCurrentIndex(1);
    emit box->activated(1);
    QCOMPARE(listed(), found);
    QCOMPARE(find<QLineEdit>(QStringLiteral("searchCoursesFind"))->text(), QStringLiteral("研習"));
    QVERIFY(find<QToolButton>(QStringLiteral("searchCoursesFacet-class"))->isVisible());
    find<QToolButton>(QStringLiteral("searchCoursesForget"))->click();
    QCOMPARE(box->count(), 1);
}

/// Whoever kept what by now stands there by itself is not left with it for ever.
void OfferingSearchTest::aKeptSearchThatIsGivenTooCanBeDeleted() {
    QWidget host;
    SavedSearches searches(QStringLiteral("keptSearches"), QStringLiteral("somebody"), &host);
    SavedSearch one;
    one.query.facets.insert(QStringLiteral("subject"), {{QStringLiteral("30001")}, {}});
    searches.setPresent(one, false);
    searches.saveButton()->click();
    searches.findChild<QLineEdit*>(QStringLiteral("keptSearchesSaveName"))->setText(QStringLiteral("我的"));
    searches.findChild<QPushButton*>(QStringLiteral("keptSearchesSaveKeep"))->click();
    one.name = QStringLiteral("主要任教科別");
    searches.setGiven({one});
    QCOMPARE(searches.all().size(), 2);
    QVERIFY(!searches.forgetButton()->isHidden());
    searches.forgetButton()->click();
    QCOMPARE(searches.all(), QList{one});
    QVERIFY2(searches.forgetButton()->isHidden(), "nobody deletes what is given");
    QCOMPARE(searches.box()->currentIndex(), 1);
}

void OfferingSearchTest::daysThatGoWithTheCalendarAreKeptAsSuch() {
    const QDate day(2026, 11, 30);
    const DateSpan::Days winter{QDate(2027, 1, 21), QDate(2027, 2, 10)};
    const auto days = [&](const char* key) { return DateSpan::daysOf(QLatin1String(key), day, winter); };
    QCOMPARE(days("30"), (DateSpan::Days{day, QDate(2026, 12, 30)}));
    QCOMPARE(days("semester"), (DateSpan::Days{QDate(2026, 8, 1), QDate(2027, 1, 31)}));
    QCOMPARE(DateSpan::daysOf(QStringLiteral("semester"), QDate(2027, 1, 5), winter).from, QDate(2026, 8, 1));
    QCOMPARE(DateSpan::daysOf(QStringLiteral("semester"), QDate(2027, 2, 1), winter).to, QDate(2027, 7, 31));
    QCOMPARE(days("summer").from, QDate(2027, 7, 1));
    QCOMPARE(days("winter"), winter);
    QCOMPARE(days("own 2026-01-02 "), (DateSpan::Days{QDate(2026, 1, 2), QDate()}));
}

void OfferingSearchTest::pastCoursesFollowInOneList() {
    open<SearchCoursesPage>();
    type(QStringLiteral("searchCoursesFind"), QStringLiteral("研習"));
    choose(QStringLiteral("searchCoursesSpan"), int(DateSpan::Kind::Any));
    const auto now = int(count(QStringLiteral("ends_at > now() and strpos(title_folded, core.fold('研習')) > 0")));
    const auto past = int(count(QStringLiteral("ends_at <= now() and strpos(title_folded, core.fold('研習')) > 0")));
    QVERIFY(past > 100);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->past()->state() == PastCourses::State::More, 30000);
    QCOMPARE(listed(), now + 50);
    QVERIFY2(foot().contains(QStringLiteral("50")), qPrintable(foot()));
    // One goes on by scrolling, page after page, to the last one.
    auto* view = find<QTableView>(QStringLiteral("searchCoursesList"));
    for (int page = 2; page <= (past + 49) / 50; ++page) {
        view->verticalScrollBar()->setValue(0);
        view->scrollToBottom();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->pastCount(), std::min(past, 50 * page), 30000);
        QVERIFY(listed() > 0);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_page->past()->state() == PastCourses::State::All, patience);
    QCOMPARE(listed(), now + past);
    for (int row = 1; row < now; ++row) {
        QVERIFY(!rowAt(row).isPast && rowAt(row - 1).row.startsAt <= rowAt(row).row.startsAt);
    }
    for (int row = now; row < now + past; ++row) {
        QVERIFY(rowAt(row).isPast && (row == now || rowAt(row - 1).row.startsAt >= rowAt(row).row.startsAt));
    }
    // Another order of the columns leaves them behind.
    view->sortByColumn(int(OfferingModel::Column::Title), Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(listed() >= now, patience);
    QVERIFY(!rowAt(now - 1).isPast);
}

void OfferingSearchTest::whatOneTypesMeanwhileCounts() {
    open<SearchCoursesPage>();
    choose(QStringLiteral("searchCoursesSpan"), int(DateSpan::Kind::Any));
    type(QStringLiteral("searchCoursesFind"), QStringLiteral("工作坊"));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->past()->state() == PastCourses::State::More, 30000);
    type(QStringLiteral("searchCoursesFind"), QStringLiteral("沒有這種研習"));
    QCOMPARE(listed(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->past()->state() == PastCourses::State::All, 30000);
    QCOMPARE(listed(), 0);
    // More words than the centre takes: it is not even asked.
    type(QStringLiteral("searchCoursesFind"), QStringLiteral("a b c d e f g h i j k"));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->past()->state() == PastCourses::State::TooMuch, patience);
    QVERIFY(!foot().isEmpty());
}

void OfferingSearchTest::whoIsSignedInSearchesToo() {
    const QTemporaryDir data;
    const SignedIn person = signedIn(m_centre->deskUri(), m_centre->chief(), data.path());
    AccountLink link(m_centre->deskUri(), data.path(), person.identity, person.token);
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(link.replica().isLoaded(), 60000);
    open<SearchCoursesPage>(&link);
    choose(QStringLiteral("searchCoursesSpan"), int(DateSpan::Kind::Any));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->past()->state() == PastCourses::State::More, 30000);
    QCOMPARE(listed(), int(count(QStringLiteral("ends_at > now()"))) + 50);
    m_page.reset();
}

void OfferingSearchTest::offlineThereIsWhatThePcHolds() {
    m_centre->stopServer();
    m_guest->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_guest->status().state == LinkState::Offline, 60000);
    open<SearchCoursesPage>();
    choose(QStringLiteral("searchCoursesSpan"), int(DateSpan::Kind::Any));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->past()->state() == PastCourses::State::Offline, 60000);
    const int held = listed();
    QVERIFY(held > 1000);
    QVERIFY(!foot().isEmpty());
    type(QStringLiteral("searchCoursesFind"), QStringLiteral("研習"));
    QVERIFY(listed() > 0 && listed() < held);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->past()->state() == PastCourses::State::Offline, 60000);
    QVERIFY(find<QPushButton>(QStringLiteral("searchCoursesFootAction"))->isVisible());
    // It is back: what had to be left out comes by itself.
    m_centre->startServer();
    find<QPushButton>(QStringLiteral("searchCoursesFootAction"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->past()->state() == PastCourses::State::More, 60000);
    QCOMPARE(m_page->model()->pastCount(), 50);
}

QTEST_MAIN(OfferingSearchTest)
#include "tst_offeringsearch.moc"
