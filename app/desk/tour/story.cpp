// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/story.h"

#include "app/desk/application.h"
#include "app/desk/tour/hands.h"
#include "forms/paper/applicationpaper.h"
#include "models/central/server/trial.h"

#include <QApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <utility>

namespace inservice {

namespace {

// The demonstration's vocational school without a 總負責人, and the centre that reviews it.
const char* const unitWords = "範例海事";
const char* const unitName = "高雄市立範例海事高級職業學校";
const char* const reviewer = "khdesk1";

QString passwordOf(const QString& demoAccount) {
    const QList<DemoAccount> accounts = Trial::demoAccounts();
    for (const DemoAccount& account : accounts) {
        if (account.accountName == demoAccount) {
            return account.password;
        }
    }
    throw TourError{QString("the trial has no demonstration account '%1'").arg(demoAccount)};
}

std::function<bool()> seen(const QString& name) {
    return [name] { return Hands::sees(name); };
}

} // namespace

Story::Story(Tour& tour, Application& application)
    : m_tour(tour)
    , m_application(application) {
}

void Story::tell() {
    const TourPerson chief{"haishi01", "江示航", "H100000026",  false,          "教務主任",
                           "教務處",   "12",     "Sailing2026", "chief_manager"};
    const TourPerson colleague{"haishi02", "沈例同", "W200000049",   true,     "教學組長",
                               "教務處",   "21",     "Teaching2026", "contact"};
    const QString scan = m_tour.file("chief-application.pdf");

    open();
    apply(chief, true);
    print(chief, scan,
          tr("The application has been accepted: its number, the desk to return it to, and the paper for its seals."));
    signIn(reviewer, passwordOf(reviewer), tr("The reviewer of the regional centre signs in; home says what waits."));
    reviewAsCentre(chief, scan);
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

void Story::step(const QString& caption, std::function<void()> act, std::function<bool()> outcome, int seconds) {
    m_tour.add({caption, std::move(act), std::move(outcome), seconds});
}

void Story::called(const QString& name) {
    m_tour.nameLast(name);
}

void Story::open() {
    step(
        tr("The first screen: sign in, apply for an account, or ask how far an application is."), {},
        [this] {
            const GuestLink* guest = m_application.session().guest();
            return guest && guest->status().state == LinkState::Online && Hands::sees("startApply");
        },
        120);
    called("start");
}

void Story::apply(const TourPerson& person, bool slowly) {
    step(
        {}, [] { Hands::trigger("actionApply"); }, seen("applicationForm"));
    if (slowly) {
        step(tr("The form in the order of the paper; on the right what is still missing, and the paper as it will come "
                "out."),
             {}, seen("unitFind"));
        called("apply-form");
        step(
            tr("A unit is found by any part of its name among all units; 台 and 臺 are the same."),
            [] { Hands::type("unitFind", "高雄 範例"); }, [] { return Hands::hasRow("unitResults", "範例"); });
        called("apply-unit");
    }
    step(
        {}, [] { Hands::type("unitFind", unitWords); }, [] { return Hands::hasRow("unitResults", unitName); });
    step(
        {}, [] { Hands::pickRow("unitResults", unitName); },
        [person] { return Hands::sees("accountType_" + person.type); });
    fill(person, slowly);

    step(
        slowly ? tr("Before sending: what can never be changed again is read back.") : QString(),
        [] { Hands::click("sendButton"); }, seen("confirmSendButton"));
    step({}, [] { Hands::check("readBackCheck"); }, {});
    step(
        slowly ? tr("A code has been mailed to the address; it proves that the address is the applicant's.")
               : QString(),
        [] { Hands::click("confirmSendButton"); },
        [this, person] { return Hands::sees("codeEdit") && !mailedCode(person.mail()).isEmpty(); });
    called("code");
    enterMailedCode(person, slowly);
}

void Story::fill(const TourPerson& person, bool slowly) {
    if (slowly) {
        step(
            tr("A wrong check digit is said at the field, in words, when the field is left."),
            [person] {
                Hands::check("accountType_" + person.type);
                Hands::type("accountName", person.account);
                Hands::type("name", person.name);
                Hands::type("nationalId", "A123456780");
                Hands::type("phone", "07-6000184#" + person.extension);
            },
            seen("nationalIdFault"));
        called("apply-fault");
    }
    step({},
         [person] {
             Hands::check("accountType_" + person.type);
             Hands::type("accountName", person.account);
             Hands::type("name", person.name);
             Hands::check(person.female ? "sex_female" : "sex_male");
             Hands::type("nationalId", person.nationalId);
             Hands::type("jobTitle", person.jobTitle);
             Hands::type("subunit", person.subunit);
             Hands::type("phone", "07-6000184#" + person.extension);
             Hands::type("fax", "07-6000185");
             Hands::type("password", person.password);
             Hands::type("passwordRepeat", person.password);
             Hands::type("email", person.mail());
             Hands::type("emailRepeat", person.mail());
         },
         {});
    if (slowly) {
        step(
            tr("Each of the three consent texts can be read where it is agreed to."),
            [] { Hands::click("consentRead_terms"); }, seen("consentText"));
        step(
            {}, [] { Hands::click("consentClose"); }, [] { return !Hands::sees("consentText"); });
    }
    step(slowly ? tr("Everything is filled in; nothing is missing any more.") : QString(),
         [] { Hands::check("consents"); }, {});
}

void Story::enterMailedCode(const TourPerson& person, bool slowly) {
    if (slowly) {
        step(
            tr("The trial's mailbox shows what a real centre would have mailed."),
            [] { Hands::trigger("actionMailbox"); }, [person] { return Hands::hasRow("mailList", person.mail()); });
        called("mailbox");
        step(
            {}, [] { Hands::close("mailboxWindow"); }, [] { return !Hands::sees("mailboxWindow"); });
    }
    step(
        {},
        [this, person] {
            Hands::type("codeEdit", mailedCode(person.mail()));
            Hands::click("codeButton");
        },
        seen("acceptedPanel"));
}

void Story::print(const TourPerson& person, const QString& pdf, const QString& caption) {
    step(caption, {}, [] { return Hands::sees("savePdf") && Hands::find("savePdf")->isEnabled(); });
    called("accepted");
    step(
        {},
        [pdf] {
            auto* panel = Hands::find("acceptedPanel")->findChild<PrintPanel*>();
            if (!panel) {
                throw TourError{"the accepted application shows no paper"};
            }
            panel->setNextPdfFile(pdf);
            Hands::click("savePdf");
        },
        [pdf] { return QFileInfo(pdf).size() > 10'000; });
    step({}, {}, [this, person] {
        // What the applicant's own PC knows of the case by now.
        const QList<LocalCase> cases = m_application.session().guest()->drafts().cases();
        return std::any_of(cases.cbegin(), cases.cend(), [&](const LocalCase& one) {
            return one.seen.value("account_name").toString() == person.account && !one.number.isEmpty();
        });
    });
}

void Story::signIn(const QString& account, const QString& password, const QString& caption) {
    // The page is worth one picture, the first time it is seen.
    step(
        account == reviewer ? tr("Signing in; a trial lists its demonstration people here, and nowhere else.")
                            : QString(),
        [] { Hands::trigger("actionSignIn"); }, seen("signInAccount"));
    called("signin");
    step(
        caption,
        [account, password] {
            Hands::type("signInAccount", account);
            Hands::type("signInPassword", password);
            Hands::click("signInButton");
        },
        [this] {
            const AccountLink* link = m_application.session().account();
            return link && link->status().state == LinkState::Online && Hands::sees("homePage");
        });
    called("home");
}

void Story::signOut() {
    step(
        {}, [] { Hands::trigger("actionSignOut"); },
        [this] { return m_application.session().account() == nullptr && Hands::sees("startPage"); });
}

void Story::reviewAsCentre(const TourPerson& person, const QString& scan) {
    step(
        {}, [] { Hands::trigger("actionPlace_review"); }, seen("queueChip0"));
    step(
        tr("The queue of the centre, with counters; the case that was just applied for is in it."),
        [] { Hands::click("queueChip0"); }, [person] { return Hands::hasRow("queueList", person.name); });
    called("queue");
    step(
        tr("The case beside the list: what was applied for, and who leads the school at present."),
        [person] { Hands::pickRow("queueList", person.name); },
        [person] { return Hands::sees("caseName") && Hands::words("caseName").contains(person.name); });
    called("case");
    step(
        {}, [] { Hands::openTab("caseTabs", "scanView"); }, seen("scanView"));
    step(
        tr("The sealed form came back: its scan is dropped in and stands beside what was applied for."),
        [scan] { Hands::dropFile("scanView", scan); },
        [] { return Hands::sees("scanAttach") && Hands::find("scanAttach")->isEnabled(); });
    called("scan");
    step(
        {}, [] { Hands::click("scanAttach"); },
        [this, person] {
            ReplicaReader& replica = m_application.session().account()->replica();
            const QList<ApplicationRow> cases = replica.applications();
            return std::any_of(cases.cbegin(), cases.cend(), [&](const ApplicationRow& one) {
                return one.accountName == person.account && !replica.scans(one.id).isEmpty();
            });
        });
    step(
        tr("Receiving the paper: how it came, and which seals were seen."), [] { Hands::click("caseReceive"); },
        seen("panelConfirm"));
    called("receive");
    step(
        {},
        [] {
            Hands::check("panelHowScan");
            Hands::check("panelHeadSeal");
            Hands::click("panelConfirm");
        },
        [this, person] { return caseIs(person.account, "awaiting_review"); });
    step(
        {},
        [person] {
            Hands::click("queueChip1");
            Hands::type("queueFind", person.account);
        },
        [person] { return Hands::hasRow("queueList", person.name); });
    step(
        tr("The paper is here; the case can be decided."), [person] { Hands::pickRow("queueList", person.name); },
        [] { return Hands::sees("caseApprove") && Hands::find("caseApprove")->isEnabled(); });
    step(
        tr("Approved: the account is open, and the applicant has been told by mail."),
        [] { Hands::click("caseApprove"); }, [this, person] { return caseIs(person.account, "approved"); });
    called("approved");
}

void Story::readMail(const TourPerson& person) {
    step(
        tr("The mail that tells the applicant: the account is open."), [] { Hands::trigger("actionMailbox"); },
        [person] { return Hands::hasRow("mailList", person.mail()); });
    called("mail-approved");
    step(
        {}, [] { Hands::close("mailboxWindow"); }, [] { return !Hands::sees("mailboxWindow"); });
}

void Story::workOffline(const TourPerson& chief, const QString& password, const TourPerson& colleague) {
    const auto offline = [this] {
        const GuestLink* guest = m_application.session().guest();
        return guest && guest->status().state == LinkState::Offline && Hands::sees("offlineBar");
    };
    step(
        tr("The colleague's application in the chief manager's own queue."),
        [] { Hands::trigger("actionPlace_colleagues"); },
        [colleague] { return Hands::hasRow("queueList", colleague.name); });
    called("colleagues");
    step(
        {}, [this] { m_application.session().interruptTrial(true); },
        [this] { return !m_application.session().trial()->isRunning(); });
    step(
        tr("The centre does not answer: the window says of when its data is, and the work goes on."),
        [] { Hands::trigger("actionRefresh"); },
        [this, offline] {
            return offline() && m_application.session().account()->status().state == LinkState::Offline;
        },
        60);
    called("offline");
    step(
        {}, [colleague] { Hands::pickRow("queueList", colleague.name); },
        [] { return Hands::sees("caseOpenContact") && Hands::find("caseOpenContact")->isEnabled(); });
    step(
        tr("Opened as contact, offline: it waits on this computer."), [] { Hands::click("caseOpenContact"); },
        [this] { return m_application.session().waiting() == 1; });
    step(
        tr("What waits to be sent; the status line counts it."), [] { Hands::click("statusButton"); },
        [] { return Hands::sees("outboxList") && Hands::sees("outboxWhat"); });
    called("outbox");
    step(
        tr("Signed out, and offline: whoever was here before can open the desk again, and nobody else."),
        [] {
            Hands::trigger("actionSignOut");
            Hands::trigger("actionSignIn");
        },
        [chief] { return Hands::hasRow("knownPeople", chief.account); });
    called("offline-signin");
    step(
        {},
        [chief, password] {
            Hands::pickRow("knownPeople", chief.account);
            Hands::type("signInPassword", password);
            Hands::click("signInButton");
        },
        [this] { return m_application.session().openedOffline() && Hands::sees("homePage"); });
    step(
        {}, [this] { m_application.session().interruptTrial(false); },
        [this] { return m_application.session().trial()->isRunning(); }, 60);
    step(
        tr("The centre is back: one password, in place, and what waited is sent."),
        [] { Hands::trigger("actionRefresh"); }, seen("signInAgainPassword"), 60);
    called("sign-in-again");
    step(
        tr("Sent once: the colleague's account is open."),
        [password] {
            Hands::type("signInAgainPassword", password);
            Hands::click("signInAgainButton");
        },
        [this, colleague] { return caseIs(colleague.account, "approved") && m_application.session().waiting() == 0; });
    step(
        tr("The accounts of the school."), [] { Hands::trigger("actionPlace_accounts"); },
        [colleague] { return Hands::hasRow("accountsList", colleague.account); });
    called("accounts");
}

void Story::changePassword(const QString& oldPassword, const QString& newPassword) {
    step(
        tr("Changing one's own password: the rule is checked while one types."),
        [oldPassword, newPassword] {
            Hands::trigger("actionChangePassword");
            Hands::type("passwordOld", oldPassword);
            Hands::type("passwordNew", newPassword);
            Hands::type("passwordAgain", newPassword);
        },
        seen("passwordRules"));
    called("password");
    step(
        {}, [] { Hands::click("passwordButton"); }, [] { return !Hands::sees("passwordPage"); });
}

void Story::lookAround() {
    step(
        tr("Without an account: how far one's own applications are, with reprint and correction."),
        [] { Hands::trigger("actionCases"); }, seen("caseList"));
    called("progress");
    step(
        tr("Forms to fill in by hand, and what each type of account may do."),
        [] { Hands::trigger("actionDownloads"); }, seen("downloadsPage"));
    called("downloads");
    step(
        tr("What waits to be sent, and what needs attention: nothing."), [] { Hands::trigger("actionOutbox"); },
        seen("outboxPage"));
    step(
        tr("Which centre the desk works with."), [] { Hands::trigger("actionConnection"); }, seen("connectionHost"));
    called("connection");
    step(
        tr("Settings."), [] { Hands::trigger("actionSettings"); }, seen("settingsAppearance"));
    called("settings");
    step(
        tr("F1: the page of the manual that belongs here."), [] { Hands::trigger("actionManual"); },
        seen("manualView"));
    step(
        {}, [] { Hands::close("manualWindow"); }, [] { return !Hands::sees("manualWindow"); });
    step(
        tr("The dark appearance."), [] { Hands::choose("settingsAppearance", int(look::Scheme::Dark)); },
        [] { return look::isDark(); });
    step(
        tr("The first screen again, in the dark."), [] { Hands::trigger("actionPlace_start"); }, seen("startPage"));
}

QString Story::mailedCode(const QString& address) const {
    const auto trial = m_application.session().trial();
    if (!trial) {
        throw TourError{"there is no trial centre"};
    }
    static const QRegularExpression code("(?<![0-9])[0-9]{6}(?![0-9])");
    const QList<DemoMail> mails = trial->mails(20);
    for (const DemoMail& mail : mails) {
        if (mail.address == address) {
            if (const auto match = code.match(mail.body); match.hasMatch()) {
                return match.captured();
            }
        }
    }
    return {};
}

bool Story::caseIs(const QString& account, const QString& state) const {
    AccountLink* link = m_application.session().account();
    if (!link) {
        return false;
    }
    const QList<ApplicationRow> cases = link->replica().applications();
    return std::any_of(cases.cbegin(), cases.cend(), [&](const ApplicationRow& one) {
        return one.accountName == account && toKey(one.state) == state;
    });
}

} // namespace inservice
