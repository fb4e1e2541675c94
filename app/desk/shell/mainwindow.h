// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "forms/pages/place.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>
#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;
class QStackedWidget;

namespace inservice {

namespace look {
class Heading;
class MessageBar;
class StateBadge;
} // namespace look

class AccountButton;
class Application;
class CloseNotice;
class MailboxWindow;
class ManualWindow;
class Session;
class SideBar;
class SignInAgain;
class StatusLine;

/// The window: menus, side bar, head and page, status line. It makes the pages of the places (forms/pages/place.h)
/// and throws away those whose link goes.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Application& application);
    ~MainWindow() override;

    /// Goes to a place, with what is after a colon handed to its page. A place that needs a sign-in asks for it first
    /// and is gone to afterwards.
    void open(const QString& place);
    /// Where the window is, without what is after the colon.
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] Page* currentPage() const;
    /// The page of a place, if it has been made.
    [[nodiscard]] Page* page(const QString& place) const { return m_pages.value(place); }
    /// A sentence over the lower edge, until the next one or until the page is left; good news until the next act.
    void showMessage(look::Tone tone, const QString& sentence);
    /// The manual at a page; without one, at that of what is on screen and has the focus.
    void openManual(const QString& page = {});
    [[nodiscard]] ManualWindow* manualWindow() const { return m_manual.get(); }
    /// Keeps geometry and lets the page in front keep what is typed; for closing and for making the window anew.
    void putAway();
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeMenus();
    void makeBody();
    void makeSide();
    void makeBars(QWidget* main, QVBoxLayout* column);
    void makeAccountMenu();
    void makeHead(QVBoxLayout* column);
    void watchSession();

    [[nodiscard]] bool mayOpen(const QString& key) const;
    Page* pageFor(const QString& key);
    void bring(const QString& key, const QString& argument);
    void dropPages(const QSet<QString>& keys);
    void refreshPages(Place::Tie tie, const Changes& changes);
    void fillPlaces();
    void fillPageMenu();
    void showHead();
    void showStatus();
    void showSideFoot();
    void switchUser();
    void showSessionBar();
    void showOfflineBar();
    void enableActions();
    void onAccountChanged();
    /// Where the person wanted to go before a sign-in, or home.
    void openPlaceAfterSignIn();
    void onCentreChanged();
    void goBack();
    void refresh();
    void editAction(const char* slot);
    void openMailbox();
    void closeNow();

    Application& m_application;
    Session& m_session;
    const QList<Place> m_places; ///< all there are
    QString m_place;
    QString m_placeAfterSignIn; ///< where to go once signed in
    QStringList m_history;
    QHash<QString, Page*> m_pages;

    SideBar* m_side = nullptr;
    QWidget* m_sideColumn = nullptr;
    QWidget* m_trialBox = nullptr;
    look::StateBadge* m_trialWord = nullptr;
    QPushButton* m_trialMailbox = nullptr;
    AccountButton* m_account = nullptr; ///< who sits here
    look::MessageBar* m_sessionBar = nullptr;
    look::MessageBar* m_offlineBar = nullptr;
    look::MessageBar* m_sayBar = nullptr;
    SignInAgain* m_again = nullptr;
    look::Heading* m_title = nullptr;
    QLabel* m_scope = nullptr;
    QPushButton* m_mainAction = nullptr;
    QPointer<QAction> m_mainActionSource;
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_pageMenu = nullptr;
    QList<QAction*> m_placeActions;
    QAction* m_placesEnd = nullptr;
    QAction* m_pageMenuEnd = nullptr;
    QHash<QString, QAction*> m_actions;
    QPointer<CloseNotice> m_notice;
    std::unique_ptr<MailboxWindow> m_mailbox;
    std::unique_ptr<ManualWindow> m_manual;
    bool m_closing = false;
};

} // namespace inservice
