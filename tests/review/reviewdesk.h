// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/accounts/accountspage.h"
#include "forms/lists/listpane.h"
#include "forms/review/casebulkpanel.h"
#include "forms/review/casedetail.h"
#include "forms/review/reviewpage.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"
#include "tests/support/testcentre.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace inservice {

/// Somebody at a desk of their own: signed in, with a review page on screen. What is decided goes at once, and its
/// buttons answer at once (ReviewPage::setPatience): a test that is about the time to think asks for it.
class ReviewDesk {
public:
    /// Throws std::runtime_error when the sign-in or the first load does not come.
    ReviewDesk(TestCentre& centre, const TestCentre::Account& account);
    ~ReviewDesk();

    /// The program is closed and opened again, over the same data.
    void restart();
    [[nodiscard]] AccountLink& link() { return *m_link; }
    [[nodiscard]] ReviewPage& page() { return *m_page; }
    [[nodiscard]] const QueueModel& queue() const { return *m_page->model(); }
    /// A control by its object name; says in a failure which ones there are.
    template<typename Widget = QPushButton>
    Widget* get(const QString& name) {
        auto* found = m_page->findChild<Widget*>(name);
        if (!found) {
            qFatal("no control %s", qPrintable(name));
        }
        return found;
    }
    /// Presses a button as a person would: it must be there and possible.
    bool press(const QString& name);
    /// Opens a case and waits until it is shown.
    bool open(qint64 id);
    [[nodiscard]] qint64 shown();
    [[nodiscard]] QString listState(qint64 id) const; ///< the text in the state column
    /// Asks the centre for news and waits until they are shown.
    bool sync();
    [[nodiscard]] int waitingCommands();

private:
    QTemporaryDir m_folder;
    QString m_server;
    Identity m_identity;
    QString m_token;
    std::unique_ptr<GuestLink> m_guest;
    std::unique_ptr<AccountLink> m_link;
    std::unique_ptr<ReviewPage> m_page;
};

/// The state of a case as the centre has it.
QString stateOf(TestCentre& centre, qint64 application);
/// An application of an own person that the desk can review; `received`: its paper has been received.
DemoCase appliedCase(TestCentre& centre, const QString& officerToken = {}, const DemoForm* form = nullptr);

} // namespace inservice
