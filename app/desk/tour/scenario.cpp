// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/scenario.h"

#include "app/desk/application.h"
#include "app/desk/shell/mainwindow.h"
#include "app/desk/tour/tourscanner.h"
#include "app/desk/tour/tourschools.h"
#include "app/desk/tour/uidriver.h"
#include "models/central/trial/trial.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"

#include <QApplication>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {

// The centre of the demonstration's vocational school without a 總負責人.
const char* const reviewer = "khdesk1";

} // namespace

QString Scenario::demoPassword(const QString& demoAccount) {
    const QList<DemoAccount> accounts = Trial::demoAccounts();
    for (const DemoAccount& account : accounts) {
        if (account.accountName == demoAccount) {
            return account.password;
        }
    }
    throw TourError{QString("the trial has no demonstration account '%1'").arg(demoAccount)};
}

Scenario::Scenario(Tour& tour, Application& application)
    : m_tour(tour)
    , m_application(application) {
}

Scenario::~Scenario() = default;

const QList<std::pair<QString, void (Scenario::*)()>>& Scenario::tours() {
    static const QList<std::pair<QString, void (Scenario::*)()>> all{
        {"main", &Scenario::doMainJob},
        {"refused-deletion", &Scenario::refuseDeletion},
        {"forgotten-password", &Scenario::recoverPassword},
        {"bulk-change", &Scenario::changeSeveral},
        {"telephone", &Scenario::answerTelephone},
        {"statistics", &Scenario::seeStatistics},
        {"roster", &Scenario::enterTeacher},
        {"import", &Scenario::importTeachers},
        {"check-in", &Scenario::checkIn},
        {"foreign-teacher", &Scenario::objectToMove},
        {"listing", &Scenario::listUnit},
        {"course", &Scenario::registerCourse},
        {"enrol", &Scenario::enrol},
        {"closing", &Scenario::closeCourse},
        {"paper", &Scenario::followPaper},
        {"bound-device", &Scenario::bindDevice},
        {"handover", &Scenario::handOver}, // ends the account that the others sign in with
    };
    return all;
}

QStringList Scenario::names() {
    QStringList all;
    for (const auto& [name, tour] : tours()) {
        all << name;
    }
    return all;
}

void Scenario::play(const QStringList& names) {
    open();
    for (const auto& [name, tour] : tours()) {
        if (names.isEmpty() || names.contains(name)) {
            (this->*tour)();
        }
    }
}

void Scenario::doMainJob() {
    const TourPerson chief{"haishi01", "江示航", "H100000026",  false,          "教務主任",
                           "教務處",   "12",     "Sailing2026", "chief_manager"};
    const TourPerson colleague{"haishi02", "沈例同", "W200000049",   true,     "教學組長",
                               "教務處",   "21",     "Teaching2026", "contact"};
    const QString scan = m_tour.file("chief-application.pdf");

    apply(chief, true);
    print(chief, scan,
          tr("The application has been accepted: its number, the desk to return it to, and the paper for its seals."));
    signIn(reviewer, demoPassword(reviewer), tr("The reviewer of the regional centre signs in; home says what waits."));
    reviewAsCentre(chief, scan);
    undoBulk();
    remindUnits();
    lookThroughTree(chief);
    readAudit();
    signOut();
    readMail(chief);
    signIn(chief.account, chief.password,
           tr("The account is open: the chief manager signs in with the password of the application."));
    changePassword(chief.password, "Sailing2027");
    signOut();

    apply(colleague, false);
    print(colleague, m_tour.file("colleague-application.pdf"),
          tr("A colleague's application goes to the school's own chief manager: nothing has to be sent."));
    signIn(chief.account, "Sailing2027", tr("The chief manager signs in again: a colleague waits."));
    workOffline(chief, "Sailing2027", colleague);
    signOut();
    signIn(colleague.account, colleague.password, tr("The colleague's account is open too."));
    signOut();
    lookAround();
}

void Scenario::handOver() {
    const TourPerson successor{.account = "shifan02",
                               .name = "周接任",
                               .nationalId = "T200000063",
                               .female = true,
                               .jobTitle = "教務主任",
                               .subunit = "教務處",
                               .extension = "12",
                               .password = "Successor2026",
                               .type = "chief_manager",
                               .unit = "高雄市立示範國民中學",
                               .unitFind = "高雄 示範國民中學",
                               .takesOver = "李演示"};
    const QString scan = m_tour.file("handover-application.pdf");
    apply(successor, false);
    print(successor, scan, tr("The paper says whose place it is: one seal covers the opening and the deletion."));
    called("handover-paper");
    signIn(reviewer, demoPassword(reviewer), tr("The reviewer of the regional centre signs in."));
    reviewAsCentre(successor, scan);
    step(tr("One decision: the successor's account is open, and the predecessor's is deleted."), {}, [this, successor] {
        const QList<AccountRow> accounts = m_application.session().account()->replica().rows<AccountRow>();
        const auto stands = [&accounts](const QString& name, const QString& state) {
            return std::any_of(accounts.cbegin(), accounts.cend(), [&](const AccountRow& one) {
                return one.name == name && one.accountType == AccountType::ChiefManager && one.state == state;
            });
        };
        return stands(successor.name, "open") && stands(successor.takesOver, "deleted");
    });
    called("handover-done");
    signOut();
    signIn(successor.account, successor.password, tr("The successor signs in with an own account and password."));
    signOut();
}

std::function<bool()> Scenario::seen(const QString& name) {
    return [name] { return UiDriver::sees(name); };
}

void Scenario::step(const QString& caption, std::function<void()> act, std::function<bool()> outcome, int seconds) {
    m_tour.add({caption, std::move(act), std::move(outcome), seconds});
}

void Scenario::called(const QString& name) {
    m_tour.nameLast(name);
}

void Scenario::open() {
    step(
        tr("The first screen: sign in, apply for an account, or ask how far an application is."), {},
        [this] {
            const GuestLink* guest = m_application.session().guest();
            return guest && guest->status().state == LinkState::Online && UiDriver::sees("startApply");
        },
        120);
    called("start");
}

void Scenario::begin() {
    step(
        {},
        [this] {
            m_application.setScheme(look::Scheme::Light);
            m_application.window()->open("start");
        },
        [] { return !look::isDark() && UiDriver::sees("startPage"); });
}

void Scenario::signIn(const QString& account, const QString& password, const QString& caption, bool asTeacher) {
    // The page is worth one picture, the first time it is seen.
    step(
        std::exchange(m_signInSeen, true)
            ? QString()
            : tr("Signing in; a trial lists its demonstration people here, and nowhere else."),
        [] { UiDriver::trigger("actionSignIn"); }, seen("signInAccount"));
    called("signin");
    step(
        caption,
        [account, password, asTeacher] {
            UiDriver::click(asTeacher ? "signInKindTeacher" : "signInKindBusiness");
            UiDriver::type("signInAccount", account);
            UiDriver::type("signInPassword", password);
            UiDriver::click("signInButton");
        },
        [this] {
            const AccountLink* link = m_application.session().account();
            return link && link->status().state == LinkState::Online && UiDriver::sees("homePage");
        });
    called("home");
}

void Scenario::signOut() {
    step(
        {}, [] { UiDriver::trigger("actionSignOut"); },
        [this] { return m_application.session().account() == nullptr && UiDriver::sees("startPage"); });
}

void Scenario::changePassword(const QString& oldPassword, const QString& newPassword) {
    step(
        tr("Changing one's own password: the rule is checked while one types."),
        [oldPassword, newPassword] {
            UiDriver::trigger("actionChangePassword");
            UiDriver::type("passwordOld", oldPassword);
            UiDriver::type("passwordNew", newPassword);
            UiDriver::type("passwordAgain", newPassword);
        },
        seen("passwordRules"));
    called("password");
    step(
        {}, [] { UiDriver::click("passwordButton"); }, [] { return !UiDriver::sees("passwordPage"); });
}

void Scenario::lookAround() {
    step(
        tr("Without an account: how far one's own applications are, with reprint and correction."),
        [] { UiDriver::trigger("actionCases"); }, seen("casesList"));
    called("progress");
    step(
        tr("Forms to fill in by hand, and what each type of account may do."),
        [] { UiDriver::trigger("actionDownloads"); }, seen("downloadsPage"));
    called("downloads");
    step(
        tr("What waits to be sent, and what needs attention: nothing."), [] { UiDriver::trigger("actionOutbox"); },
        seen("outboxPage"));
    step(
        tr("Which centre the desk works with."), [] { UiDriver::trigger("actionConnection"); }, seen("connectionHost"));
    called("connection");
    step(
        tr("Settings."), [] { UiDriver::trigger("actionSettings"); }, seen("settingsAppearance"));
    called("settings");
    step(
        tr("F1: the page of the manual that belongs here."), [] { UiDriver::trigger("actionManual"); },
        seen("manualView"));
    step(
        {}, [] { UiDriver::close("manualWindow"); }, [] { return !UiDriver::sees("manualWindow"); });
    step(
        tr("The dark appearance."), [] { UiDriver::choose("settingsAppearance", int(look::Scheme::Dark)); },
        [] { return look::isDark(); });
    step(
        tr("The first screen again, in the dark."), [] { UiDriver::trigger("actionPlace_start"); }, seen("startPage"));
}

bool Scenario::caseIs(const QString& account, const QString& state) const {
    AccountLink* link = m_application.session().account();
    if (!link) {
        return false;
    }
    const QList<ApplicationRow> cases = link->replica().rows<ApplicationRow>();
    return std::any_of(cases.cbegin(), cases.cend(), [&](const ApplicationRow& one) {
        return one.accountName == account && toKey(one.state) == state;
    });
}

} // namespace inservice
