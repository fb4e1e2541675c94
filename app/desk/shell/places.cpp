// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/places.h"

#include "app/desk/application.h"
#include "app/desk/pages/auditpage.h"
#include "app/desk/pages/connectionpage.h"
#include "app/desk/pages/devicepage.h"
#include "app/desk/pages/homepage.h"
#include "app/desk/pages/outboxpage.h"
#include "app/desk/pages/passwordpage.h"
#include "app/desk/pages/profilepage.h"
#include "app/desk/pages/recoverpage.h"
#include "app/desk/pages/sessionspage.h"
#include "app/desk/pages/settingspage.h"
#include "app/desk/pages/signinpage.h"
#include "app/desk/pages/startpage.h"
#include "app/desk/pages/teacherapplypage.h"
#include "app/desk/pages/telephonepage.h"
#include "app/desk/pages/unitcontactpage.h"
#include "forms/accounts/places.h"
#include "forms/application/keyin/handreturn.h"
#include "forms/application/places.h"
#include "forms/attendance/own/places.h"
#include "forms/attendance/roll/places.h"
#include "forms/attendance/roll/signinreturn.h"
#include "forms/checkin/places.h"
#include "forms/closing/correct/places.h"
#include "forms/closing/places.h"
#include "forms/closing/returned/correctionreturn.h"
#include "forms/closing/upload/places.h"
#include "forms/courses/change/places.h"
#include "forms/courses/list/places.h"
#include "forms/courses/register/places.h"
#include "forms/courses/review/places.h"
#include "forms/downloads/downloadspage.h"
#include "forms/enrolments/accept/places.h"
#include "forms/enrolments/enrol/enrolaction.h"
#include "forms/enrolments/enrol/places.h"
#include "forms/enrolments/named/places.h"
#include "forms/enrolments/nominate/places.h"
#include "forms/enrolments/own/places.h"
#include "forms/enrolments/settings/places.h"
#include "forms/intake/places.h"
#include "forms/mails/places.h"
#include "forms/messages/places.h"
#include "forms/offerings/search/places.h"
#include "forms/offerings/track/places.h"
#include "forms/offerings/track/tracking.h"
#include "forms/offerings/view/places.h"
#include "forms/places/places.h"
#include "forms/printruns/places.h"
#include "forms/records/places.h"
#include "forms/review/applicationreturn.h"
#include "forms/review/places.h"
#include "forms/studyfigures/places.h"
#include "forms/teachers/places.h"
#include "forms/units/places.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {

namespace {

/// The words of the places belong to the window.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::MainWindow)
};

bool isTeacher(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().accountType == AccountType::Teacher;
}

/// What the subjects can do with a published course, in the order of its buttons.
QList<OfferingAction> offeringActions(const Ties& ties, OfferingDetail& detail) {
    return enrolActions(ties, detail) + nominateActions(ties, detail) + trackActions(ties, detail);
}

/// The papers of ours that come back.
QList<PaperReturnMaker> paperReturns() {
    return {applicationReturn, handReturn, correctionReturn, signinReturn};
}

/// What the subjects bring.
QList<Place> subjectPlaces() {
    return applicationPlaces() + reviewPlaces() + intakePlaces(paperReturns()) + printRunPlaces() + keyInPlaces() +
           accountPlaces() + unitPlaces() + mailPlaces() + teacherPlaces() + checkinPlaces() + courseReviewPlaces() +
           courseRegisterPlaces() + courseListPlaces() + courseChangePlaces() + registrationPlaces() +
           acceptancePlaces() + nominatePlaces() + namedPlaces() + listUploadPlaces() + rollPlaces() + closingPlaces() +
           correctionPlaces() + enrolPlaces() + ownEnrolmentPlaces() + ownAttendancePlaces() + recordPlaces() +
           messagePlaces() + venuePlaces() + studyPlaces() + offeringSearchPlaces(offeringActions) +
           offeringPlaces(offeringActions) + trackPlaces(offeringActions) + verifyPlaces();
}

Page* makeHome(Application* application, const Ties& ties, QWidget* parent) {
    if (ties.account == nullptr) {
        return nullptr;
    }
    return new HomePage(application->session(), *ties.account, listedPlaces(subjectPlaces(), ties), parent);
}

/// Before what the subjects bring.
QList<Place> firstPlaces(Application* app) {
    return {
        {.key = "start",
         .aliases = {"home"},
         .title = Text::tr("Start"),
         .icon = "go-home",
         .manualPage = "start",
         .make = [app](const Ties&, QWidget* parent) { return new StartPage(*app, subjectPlaces(), parent); },
         .isListed = [](const Ties& ties) { return ties.account == nullptr; }},
        {.key = "home",
         .aliases = {"start"},
         .title = Text::tr("Home"),
         .icon = "go-home",
         .manualPage = "start",
         .tie = Place::Tie::Account,
         .make = [app](const Ties& ties, QWidget* parent) { return makeHome(app, ties, parent); },
         .isListed = [](const Ties& ties) { return ties.account != nullptr; }},
        {.key = "sign-in",
         .title = Text::tr("Sign in"),
         .icon = "user-identity",
         .manualPage = "account",
         .make = [app](const Ties&, QWidget* parent) { return new SignInPage(*app, parent); },
         .isListed = [](const Ties& ties) { return ties.account == nullptr && ties.guest != nullptr; }},
    };
}

/// After it.
QList<Place> lastPlaces(Application* app) {
    return {
        {.key = "downloads",
         .title = Text::tr("Downloads"),
         .icon = "download",
         .group = PlaceGroup::Paper,
         .manualPage = "printing",
         .make = [](const Ties& ties, QWidget* parent) { return new DownloadsPage(ties, parent); },
         .isListed = [](const Ties& ties) { return !isTeacher(ties); }}, // they are forms of business accounts
        {.key = "apply-teacher",
         .title = Text::tr("Apply for a teacher's own account"),
         .icon = "user-identity",
         .group = PlaceGroup::Accounts,
         .manualPage = "teacher-account",
         .tie = Place::Tie::Guest,
         .make = pageOf<TeacherApplyPage>,
         .isListed = [](const Ties& ties) { return ties.account == nullptr && ties.guest != nullptr; }},
        {.key = "outbox",
         .title = Text::tr("To be sent and needing attention"),
         .icon = "mail-folder-outbox",
         .group = PlaceGroup::System,
         .manualPage = "offline",
         .make = [app](const Ties&,
                       QWidget* parent) { return new OutboxPage(app->session(), subjectPlaces(), parent); },
         .isListed = [](const Ties& ties) { return ties.guest != nullptr; }},
    };
}

/// What is about one's own account, this PC and what was done.
QList<Place> ownPlaces(Application* app) {
    return {
        {.key = "password",
         .manualPage = "account",
         .tie = Place::Tie::Account,
         .make = [app](const Ties& ties, QWidget* parent) -> Page* {
             return ties.account != nullptr ? new PasswordPage(app->session(), parent) : nullptr;
         }},
        {.key = "profile",
         .title = Text::tr("My data"),
         .icon = "user-identity",
         .group = PlaceGroup::Teachers,
         .manualPage = "teacher-account",
         .tie = Place::Tie::Account,
         .subjects = {{"profile", Text::tr("&Open my data")}},
         .make = pageOf<ProfilePage>,
         .isListed = isTeacher},
        {.key = "telephone",
         .manualPage = "telephone",
         .tie = Place::Tie::Account,
         .subjects = {{"call", Text::tr("On the &telephone")}},
         .make = pageOf<TelephonePage>},
        {.key = "unit-contact",
         .manualPage = "account",
         .tie = Place::Tie::Account,
         .subjects = {{"unit-contact", Text::tr("&Open the contact of my unit")}},
         .make = pageOf<UnitContactPage>},
        {.key = "audit",
         .title = Text::tr("Audit"),
         .icon = "documentinfo",
         .group = PlaceGroup::System,
         .manualPage = "audit",
         .tie = Place::Tie::Account,
         .make = pageOf<AuditPage>,
         .isListed =
             [](const Ties& ties) {
                 return ties.account != nullptr && ties.account->identity().commands.contains(u"audit.show");
             }},
        {.key = "device",
         .manualPage = "account",
         .tie = Place::Tie::Account,
         .make = [app](const Ties& ties, QWidget* parent) -> Page* {
             return ties.account != nullptr ? new DevicePage(app->session(), *ties.account, parent) : nullptr;
         }},
        {.key = "sessions", .manualPage = "account", .tie = Place::Tie::Account, .make = pageOf<SessionsPage>},
        {.key = "recover", .manualPage = "account", .tie = Place::Tie::Guest, .make = pageOf<RecoverPage>},
        {.key = "settings",
         .manualPage = "settings",
         .make = [app](const Ties&, QWidget* parent) { return new SettingsPage(*app, parent); }},
        {.key = "connection",
         .manualPage = "settings",
         .make = [app](const Ties&, QWidget* parent) { return new ConnectionPage(*app, parent); }},
    };
}

struct Group {
    PlaceGroup group;
    const char* key;
    struct {
        const char* source;
        const char* comment;
    } title;
};

constexpr Group groups[] = {
    {PlaceGroup::First, "first", {}},
    {PlaceGroup::Accounts, "accounts", QT_TRANSLATE_NOOP3("inservice::MainWindow", "Accounts", "group of places")},
    {PlaceGroup::Paper, "paper", QT_TRANSLATE_NOOP3("inservice::MainWindow", "Paper", "group of places")},
    {PlaceGroup::Teachers, "teachers", QT_TRANSLATE_NOOP3("inservice::MainWindow", "Teachers", "group of places")},
    {PlaceGroup::Courses, "courses", QT_TRANSLATE_NOOP3("inservice::MainWindow", "Courses", "group of places")},
    {PlaceGroup::Enrolments, "enrolments", QT_TRANSLATE_NOOP3("inservice::MainWindow", "Enrolment", "group of places")},
    {PlaceGroup::Hours, "hours",
     QT_TRANSLATE_NOOP3("inservice::MainWindow", "Attendance and hours", "group of places")},
    {PlaceGroup::Search, "search", QT_TRANSLATE_NOOP3("inservice::MainWindow", "Find courses", "group of places")},
    {PlaceGroup::Statistics, "statistics",
     QT_TRANSLATE_NOOP3("inservice::MainWindow", "Statistics", "group of places")},
    {PlaceGroup::Data, "data", QT_TRANSLATE_NOOP3("inservice::MainWindow", "Look up", "group of places")},
    {PlaceGroup::System, "system", QT_TRANSLATE_NOOP3("inservice::MainWindow", "System", "group of places")},
};

const Group& groupOf(PlaceGroup group) {
    return *std::find_if(std::begin(groups), std::end(groups),
                         [group](const Group& one) { return one.group == group; });
}

} // namespace

QList<Place> allPlaces(Application* application) {
    QList<Place> all = firstPlaces(application) + subjectPlaces() + lastPlaces(application) + ownPlaces(application);
    std::stable_sort(all.begin(), all.end(), [](const Place& a, const Place& b) { return a.group < b.group; });
    return all;
}

QString placeGroupTitle(PlaceGroup group) {
    const auto title = groupOf(group).title;
    return title.source != nullptr ? QCoreApplication::translate("inservice::MainWindow", title.source, title.comment)
                                   : QString();
}

QString placeGroupKey(PlaceGroup group) {
    return QLatin1String(groupOf(group).key);
}

QStringList placeGroupsByRest(const Ties& ties) {
    const QStringList always{"system", "data", "statistics"};
    if (ties.account == nullptr) {
        return always + QStringList{"paper", "search", "accounts"};
    }
    const QStringList office{"paper", "teachers", "hours", "enrolments", "courses", "accounts"};
    // A teacher comes to find courses.
    return isTeacher(ties) ? always + office + QStringList{"search"} : always + QStringList{"search"} + office;
}

Ties tiesOf(const Session& session) {
    return {session.guest(), session.account()};
}

QList<Place> listedPlaces(const QList<Place>& places, const Ties& ties) {
    QList<Place> listed = places;
    listed.removeIf([&ties](const Place& place) { return !place.isListed || !place.isListed(ties); });
    return listed;
}

} // namespace inservice
