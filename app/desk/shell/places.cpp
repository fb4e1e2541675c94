// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/places.h"

#include "app/desk/application.h"
#include "app/desk/pages/connectionpage.h"
#include "app/desk/pages/downloadspage.h"
#include "app/desk/pages/homepage.h"
#include "app/desk/pages/outboxpage.h"
#include "app/desk/pages/passwordpage.h"
#include "app/desk/pages/settingspage.h"
#include "app/desk/pages/signinpage.h"
#include "app/desk/pages/startpage.h"
#include "forms/application/applicationpage.h"
#include "forms/application/casespage.h"
#include "forms/review/accountspage.h"
#include "forms/review/reviewpage.h"

#include <QCoreApplication>

namespace inservice {

namespace {

/// The words of the places belong to the window.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::MainWindow)
};

bool can(const Identity& identity, const char* command) {
    return identity.commands.contains(QLatin1String(command));
}

} // namespace

const QSet<QString>& guestPlaces() {
    static const QSet<QString> keys{"apply", "cases"};
    return keys;
}

const QSet<QString>& accountPlaces() {
    static const QSet<QString> keys{"home", "review", "colleagues", "accounts", "password"};
    return keys;
}

QList<Place> placesOf(const Session& session) {
    const AccountLink* account = session.account();
    QList<Place> all;
    if (account != nullptr) {
        const Identity& me = account->identity();
        all << Place{"home", Text::tr("Home"), "go-home"};
        if (me.accountType == AccountType::Reviewer && can(me, "application.approve"))
            all << Place{"review", Text::tr("Review"), "document-edit-verify"};
        if (me.accountType == AccountType::ChiefManager && can(me, "application.open_as"))
            all << Place{"colleagues", Text::tr("Accounts of my unit"), "system-users"};
        if (me.accountType != AccountType::Operator && me.tabs.contains("account"))
            all << Place{"accounts", Text::tr("Business accounts"), "view-list-details"};
    } else {
        all << Place{"start", Text::tr("Start"), "go-home"};
        if (session.guest() != nullptr) {
            all << Place{"sign-in", Text::tr("Sign in"), "user-identity"}
                << Place{"apply", Text::tr("Apply for an account"), "list-add-user"}
                << Place{"cases", Text::tr("Progress of applications"), "edit-find"};
        }
    }
    all << Place{"downloads", Text::tr("Downloads"), "download"};
    return all;
}

Page* makePage(const QString& key, Application& application, QWidget* parent) {
    Session& session = application.session();
    GuestLink* guest = session.guest();
    AccountLink* account = session.account();
    if (key == "start")
        return new StartPage(application, parent);
    if (key == "connection")
        return new ConnectionPage(application, parent);
    if (key == "sign-in")
        return new SignInPage(application, parent);
    if (key == "outbox")
        return new OutboxPage(session, parent);
    if (key == "downloads")
        return new DownloadsPage(parent);
    if (key == "settings")
        return new SettingsPage(application, parent);
    if (key == "apply" && guest != nullptr)
        return new ApplicationPage(*guest, parent);
    if (key == "cases" && guest != nullptr)
        return new CasesPage(*guest, parent);
    if (account == nullptr)
        return nullptr;
    if (key == "home")
        return new HomePage(session, *account, parent);
    if (key == "password")
        return new PasswordPage(session, parent);
    if (key == "review" || key == "colleagues")
        return new ReviewPage(*account, parent);
    if (key == "accounts")
        return new AccountsPage(*account, parent);
    return nullptr;
}

} // namespace inservice
