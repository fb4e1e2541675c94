// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the window: each subject brings its own, and whoever may go there gets there by its key.
#include "app/desk/shell/places.h"

#include "app/desk/shell/manual.h"
#include "app/desk/shell/othernames.h"
#include "app/desk/shell/sidebar.h"
#include "forms/application/apply/applicationpage.h"
#include "forms/application/cases/casespage.h"
#include "forms/review/reviewpage.h"
#include "models/replica/drafts.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"
#include "models/tables/queuemodel.h"
#include "tests/desk/deskfixture.h"

using namespace inservice;

namespace {

/// Somebody of a type with all that such an account may do.
Identity person(AccountType type) {
    Identity who;
    who.accountName = QStringLiteral("demo0001");
    who.accountType = type;
    who.unitId = 7;
    who.tabs = {QStringLiteral("application"), QStringLiteral("account")};
    if (type == AccountType::Reviewer) {
        who.commands = {QStringLiteral("application.approve"), QStringLiteral("scan.attach")};
    }
    if (type == AccountType::ChiefManager) {
        who.commands = {QStringLiteral("application.open_as")};
    }
    return who;
}

QStringList keys(const QList<Place>& places) {
    QStringList all;
    for (const Place& place : places) {
        all << place.key;
    }
    return all;
}

} // namespace

class PlacesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Application::speak("zh_TW"); }

    void eachKeyIsOnePlaceWithAChapter() {
        QSet<QString> known;
        const QList<Place> all = allPlaces(nullptr);
        for (const Place& place : all) {
            QVERIFY2(!place.key.isEmpty() && !place.key.contains(':') && !known.contains(place.key),
                     qPrintable(place.key));
            known << place.key;
            QVERIFY2(place.make, qPrintable(place.key));
            QVERIFY2(manual::contains(place.manualPage, QStringLiteral("。")), qPrintable(place.key));
            QCOMPARE(manual::pageFor(place.key), place.manualPage);
            if (!place.isListed) {
                continue;
            }
            QVERIFY2(!place.title.isEmpty() && !look::icon(place.icon).isNull(), qPrintable(place.key));
        }
    }

    /// Whoever comes from the site looks for what it is called there, or for what is to be done.
    void otherNamesLeadToPlacesThereAre() {
        const QStringList known = keys(allPlaces(nullptr));
        const QStringList named = placesWithOtherNames();
        for (const QString& place : named) {
            QVERIFY2(known.contains(place), qPrintable(place));
        }
        for (const auto& [place, name] :
             {std::pair("teachers", "本單位教師帳號管理"), std::pair("courses", "研習資料管理/上傳"),
              std::pair("accounts", "本單位業務帳號管理"), std::pair("closing", "核發時數"),
              std::pair("enter-teacher", "匯入教師名冊"), std::pair("lecturers", "講師推薦")}) {
            QVERIFY2(otherNamesOf(QString::fromLatin1(place)).contains(QString::fromUtf8(name)), place);
        }
        QVERIFY(otherNamesOf(QStringLiteral("home")).isEmpty());
    }

    /// A place joins its group wherever its subject stands in the list; each group is named.
    void placesStandInTheirGroups() {
        const QList<Place> all = allPlaces(nullptr);
        QVERIFY(
            std::is_sorted(all.begin(), all.end(), [](const Place& a, const Place& b) { return a.group < b.group; }));
        for (const Place& place : all) {
            QCOMPARE(placeGroupTitle(place.group).isEmpty(), place.group == PlaceGroup::First);
        }
    }

    void theSideBarIsWhatARoleMayGoTo_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<QStringList>("listed");
        // What is open to everybody, and what all find after it.
        const QStringList found{"courses-by-place", "find-courses", "search-courses", "courses-by-organiser",
                                "offering"};
        const QStringList paper{"downloads"};
        const QStringList figures{"study-figures", "schedules", "duties", "public-figures"};
        const QStringList rest{"contacts", "desks", "verify", "outbox"};
        QTest::newRow("nobody") << -1
                                << QStringList{"start", "sign-in", "apply", "ask-listing", "cases", "apply-teacher"} +
                                       paper + found + QStringList{"stop-subscription", "public-figures"} + rest;
        QTest::newRow("reviewer") << int(AccountType::Reviewer)
                                  << QStringList{"home", "review", "accounts", "returns"} + paper + found + figures +
                                         rest;
        QTest::newRow("chief") << int(AccountType::ChiefManager)
                               << QStringList{"home", "colleagues", "accounts"} + paper + found + figures + rest;
        QTest::newRow("contact") << int(AccountType::Contact)
                                 << QStringList{"home", "accounts"} + paper + found + figures + rest;
        QTest::newRow("operator") << int(AccountType::Operator)
                                  << QStringList{"home"} + paper + found + QStringList{"statistics"} + figures + rest;
    }
    /// Every place that a role may open is registered: it has a page, which opens with an argument and without one, and
    /// one that is not understood does no harm.
    void theSideBarIsWhatARoleMayGoTo() {
        QFETCH(int, type);
        QFETCH(QStringList, listed);
        const QTemporaryDir folder;
        Desk desk(folder.path(), deadServer, QStringLiteral("zh_TW"));
        GuestLink guest(deadServer, folder.path());
        std::unique_ptr<AccountLink> account;
        if (type >= 0) {
            account = std::make_unique<AccountLink>(deadServer, folder.path(), person(AccountType(type)), QString());
        }
        const Ties ties{&guest, account.get()};
        const QList<Place> all = allPlaces(&desk.application);
        QCOMPARE(keys(listedPlaces(all, ties)), listed);
        for (const QString& key : std::as_const(listed)) {
            const Place* place = placeOf(all, key, ties);
            QVERIFY2(place != nullptr && place->key == key, qPrintable(key));
            const std::unique_ptr<Page> page(place->make(ties, nullptr));
            QVERIFY2(page && !page->title().isEmpty(), qPrintable(key));
            for (const QString& argument : {QString(), QString("new"), QString("17"), QString("awaiting_review"),
                                            QUuid::createUuid().toString(QUuid::WithoutBraces), QString("?")}) {
                page->openAt(argument);
            }
        }
        // A page that holds a tie is not made without it.
        for (const Place& place : all) {
            if (place.tie != Place::Tie::None) {
                QVERIFY2(place.make({}, nullptr) == nullptr, qPrintable(place.key));
            }
        }
    }

    void aKeyLeadsToWhatStandsForItHere() {
        const QTemporaryDir folder;
        GuestLink guest(deadServer, folder.path());
        AccountLink reviewer(deadServer, folder.path(), person(AccountType::Reviewer), {});
        AccountLink chief(deadServer, folder.path(), person(AccountType::ChiefManager), {});
        const QList<Place> all = allPlaces(nullptr);
        const auto leadsTo = [&all](const char* key, const Ties& ties) {
            const Place* place = placeOf(all, QString::fromLatin1(key), ties);
            return place != nullptr ? place->key : QString();
        };
        QCOMPARE(leadsTo("review", {&guest, &reviewer}), QString("review"));
        QCOMPARE(leadsTo("review", {&guest, &chief}), QString("colleagues"));
        QCOMPARE(leadsTo("review", {&guest, nullptr}), QString("review")); // after a sign-in
        QCOMPARE(leadsTo("start", {&guest, &reviewer}), QString("home"));
        QCOMPARE(leadsTo("home", {&guest, nullptr}), QString("start"));
        QCOMPARE(leadsTo("case", {&guest, nullptr}), QString("cases"));
        QCOMPARE(leadsTo("case", {&guest, &reviewer}), QString("cases"));
        QCOMPARE(leadsTo("nowhere", {&guest, &reviewer}), QString());
    }

    /// What was asked for is dealt with at one place, which says so on a button.
    void aSubjectLeadsToWhereItIsDealtWith() {
        const QList<Place> all = allPlaces(nullptr);
        const auto leadsTo = [&all](const QString& subject) {
            const Place* place = placeOfSubject(all, subject);
            return place != nullptr ? place->key : QString();
        };
        QCOMPARE(leadsTo("draft:" + QUuid::createUuid().toString(QUuid::WithoutBraces)), QString("apply"));
        QCOMPARE(leadsTo("case:" + QUuid::createUuid().toString(QUuid::WithoutBraces)), QString("cases"));
        QCOMPARE(leadsTo("application:17"), QString("review"));
        QCOMPARE(leadsTo("delivery:115-000017"), QString("returns"));
        QCOMPARE(leadsTo("nothing:17"), QString());
        QCOMPARE(leadsTo({}), QString());
    }

    /// What is after the colon reaches the page.
    void anArgumentIsShown() {
        const QTemporaryDir folder;
        GuestLink guest(deadServer, folder.path());
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.form = QStringLiteral("application");
        draft.savedAt = QDateTime::currentDateTimeUtc();
        draft.fields = {{"name", QStringLiteral("王試明")}};
        guest.drafts().save(draft);
        const QList<Place> all = allPlaces(nullptr);
        const std::unique_ptr<Page> apply(placeOf(all, "apply", {&guest, nullptr})->make({&guest, nullptr}, nullptr));
        apply->openAt(draft.id.toString(QUuid::WithoutBraces));
        const auto shows = [&apply](const QString& text) {
            const QList<QLineEdit*> edits = apply->findChildren<QLineEdit*>();
            return std::any_of(edits.cbegin(), edits.cend(),
                               [&text](const QLineEdit* edit) { return edit->text() == text; });
        };
        QVERIFY(shows(QStringLiteral("王試明")));
        apply->openAt({}); // to come back changes nothing
        QVERIFY(shows(QStringLiteral("王試明")));
        apply->openAt("new");
        QVERIFY(!shows(QStringLiteral("王試明")));

        AccountLink reviewer(deadServer, folder.path(), person(AccountType::Reviewer), {});
        const Ties ties{&guest, &reviewer};
        const std::unique_ptr<Page> page(placeOf(all, "review", ties)->make(ties, nullptr));
        page->openAt("returned");
        QCOMPARE(qobject_cast<ReviewPage*>(page.get())->model()->bucket(), QueueModel::Bucket::Returned);
    }

    /// A key that leads nowhere leaves the window where it is.
    void theWindowStaysWhereItIs() {
        const QTemporaryDir folder;
        Desk desk(folder.path(), deadServer);
        desk.window().open("downloads");
        QCOMPARE(desk.window().place(), QString("downloads"));
        desk.window().open("nowhere:17");
        QCOMPARE(desk.window().place(), QString("downloads"));
        desk.window().open("case:" + QUuid::createUuid().toString(QUuid::WithoutBraces));
        QCOMPARE(desk.window().place(), QString("cases"));
        QVERIFY(qobject_cast<CasesPage*>(desk.window().currentPage()) != nullptr);
        // Whoever has to sign in first is asked to.
        desk.window().open("review:17");
        QCOMPARE(desk.window().place(), QString("sign-in"));
    }
};

QTEST_MAIN(PlacesTest)
#include "placestest.moc"
