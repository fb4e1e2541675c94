// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "forms/pages/place.h"

#include <QMainWindow>
#include <QPointer>
#include <QString>
#include <memory>

namespace inservice {

class Application;
class CloseNotice;
class DesktopNotices;
class MailboxWindow;
class ManualWindow;
class Menus;
class Navigator;
class PageHead;
class Session;
class SessionBars;
class SideColumn;
class StatusLine;
class TrackWatch;

/// The window: menus, side bar, head and page, status line; and what it does and says when the session changes.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Application& application);
    ~MainWindow() override;

    /// Goes to a place (Navigator::open()).
    void open(const QString& place);
    void goBack();
    /// Where the window is, without what is after the colon.
    [[nodiscard]] QString place() const;
    [[nodiscard]] Page* currentPage() const;
    /// The page of a place, if it has been made.
    [[nodiscard]] Page* page(const QString& place) const;
    /// Asks the centre now, and reads everything again that is in front.
    void refresh();
    void setSideBarShown(bool shown);
    /// Pictures only, or with the names; remembered.
    void setSideBarCompact(bool compact);
    void findPlace();
    /// A sentence over the lower edge, until the next one or until the page is left; good news until the next act.
    void showMessage(look::Tone tone, const QString& sentence);
    /// Whether it says what there is to say of followed courses, here and on the desktop.
    void setDesktopNotices(bool on);
    /// The manual at a page; without one, at that of what is on screen and has the focus.
    void openManual(const QString& page = {});
    [[nodiscard]] ManualWindow* manualWindow() const { return m_manual.get(); }
    /// Keeps geometry and lets the page in front keep what is typed; for closing and for making the window anew.
    void putAway();
    /// False: what was typed would be lost by it, which is said; asked once more, it is done.
    bool signOut();
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeBody();
    [[nodiscard]] QWidget* makeMain(QWidget* parent);
    void restoreSize();
    void connectNavigator();
    void watchSession();
    void watchReplica();
    void saySignedOut(bool centreKnows, int stillWaiting);

    void fillPlaces();
    void showHead();
    void showStatus();
    void showWho();
    void showSideFoot();
    void enableActions();
    void onAccountChanged();
    void onCentreChanged();
    void focusPage();
    void keepKeyboard(const QWidget& before);
    void openMailbox();
    void closeNow();
    void watchFollowed();

    Application& m_application;
    Session& m_session;
    SideColumn* m_side = nullptr;
    SessionBars* m_bars = nullptr;
    look::MessageBar* m_sayBar = nullptr;
    PageHead* m_head = nullptr;
    StatusLine* m_status = nullptr;
    std::unique_ptr<Navigator> m_navigator; ///< its pages go before the window does
    Menus* m_menus = nullptr;
    QPointer<CloseNotice> m_notice;
    std::unique_ptr<MailboxWindow> m_mailbox;
    std::unique_ptr<ManualWindow> m_manual;
    DesktopNotices* m_notices;
    std::unique_ptr<TrackWatch> m_watch; ///< of whoever is signed in
    bool m_closing = false;
};

} // namespace inservice
