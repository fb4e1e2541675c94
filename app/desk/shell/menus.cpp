// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window.
#include "app/desk/application.h"
#include "app/desk/shell/about.h"
#include "app/desk/shell/accountbutton.h"
#include "app/desk/shell/mainwindow.h"
#include "app/desk/shell/shortcuts.h"
#include "app/desk/shell/sidebar.h"
#include "forms/look/look.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace inservice {

namespace {

/// The key a standard edit action has, as text only: the widget with the focus handles the key itself, and a second
/// owner of it would make it ambiguous.
QString withKey(const QString& text, QKeySequence::StandardKey key) {
    return text + QLatin1Char('\t') + QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

void MainWindow::makeMenus() {
    const auto add = [this](QMenu* menu, const QString& name, const QString& icon, const QString& text,
                            const QKeySequence& key, auto&& act) {
        auto* action = menu->addAction(icon.isEmpty() ? QIcon() : look::icon(icon), text);
        action->setObjectName(name);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        m_actions.insert(name, action);
        return action;
    };
    const auto go = [this](const QString& place) { return [this, place] { open(place); }; };

    QMenu* file = menuBar()->addMenu(tr("&File"));
    add(file, "actionApply", "list-add-user", tr("&New application for an account"), QKeySequence::New,
        go("apply:new"));
    add(file, "actionCases", "edit-find", tr("&Progress of applications"), QKeySequence("Ctrl+Shift+P"), go("cases"));
    file->addSeparator();
    add(file, "actionSignIn", "user-identity", tr("&Sign in"), QKeySequence("Ctrl+L"), go("sign-in"));
    add(file, "actionChangePassword", "dialog-password", tr("&Change password…"), {}, go("password"));
    add(file, "actionSignOut", "system-log-out", tr("Sign &out"), QKeySequence("Ctrl+Shift+L"),
        [this] { m_session.signOut(); });
    file->addSeparator();
    add(file, "actionConnection", "network-connect", tr("Connec&tion…"), {}, go("connection"));
    add(file, "actionSettings", "configure", tr("S&ettings…"), QKeySequence("Ctrl+,"), go("settings"));
    file->addSeparator();
    add(file, "actionQuit", "application-exit", tr("&Quit"), QKeySequence("Ctrl+Q"), [this] { close(); });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, "actionUndo", "edit-undo", withKey(tr("&Undo"), QKeySequence::Undo), {}, [this] { editAction("undo"); });
    add(edit, "actionRedo", "edit-redo", withKey(tr("&Redo"), QKeySequence::Redo), {}, [this] { editAction("redo"); });
    edit->addSeparator();
    add(edit, "actionCut", "edit-cut", withKey(tr("Cu&t"), QKeySequence::Cut), {}, [this] { editAction("cut"); });
    add(edit, "actionCopy", "edit-copy", withKey(tr("&Copy"), QKeySequence::Copy), {}, [this] { editAction("copy"); });
    add(edit, "actionPaste", "edit-paste", withKey(tr("&Paste"), QKeySequence::Paste), {},
        [this] { editAction("paste"); });
    add(edit, "actionSelectAll", "edit-select-all", withKey(tr("Select &all"), QKeySequence::SelectAll), {},
        [this] { editAction("selectAll"); });
    edit->addSeparator();
    add(edit, "actionFind", "edit-find", tr("&Find"), QKeySequence::Find, [this] {
        if (Page* page = currentPage()) {
            page->focusFind();
        }
    });
    connect(edit, &QMenu::aboutToShow, this, [this] {
        const QWidget* focus = focusWidget();
        const auto* line = qobject_cast<const QLineEdit*>(focus);
        const auto* plain = qobject_cast<const QPlainTextEdit*>(focus);
        const auto* rich = qobject_cast<const QTextEdit*>(focus);
        const bool isText = line != nullptr || plain != nullptr || rich != nullptr;
        const bool readOnly = (line != nullptr && line->isReadOnly()) || (plain != nullptr && plain->isReadOnly()) ||
                              (rich != nullptr && rich->isReadOnly());
        for (const char* name : {"actionUndo", "actionRedo", "actionCut", "actionPaste"}) {
            m_actions.value(name)->setEnabled(isText && !readOnly);
        }
        // Texts and lists; of a button or a page there is nothing to copy.
        const auto* view = qobject_cast<const QAbstractItemView*>(focus);
        const bool rows = view != nullptr && view->model() != nullptr && view->model()->rowCount() > 0 &&
                          view->selectionMode() != QAbstractItemView::NoSelection && view != m_side;
        m_actions.value("actionCopy")->setEnabled(isText || rows);
        m_actions.value("actionSelectAll")
            ->setEnabled(isText || (rows && view->selectionMode() != QAbstractItemView::SingleSelection));
    });
    connect(edit, &QMenu::aboutToHide, this, [this] {
        for (const char* name :
             {"actionUndo", "actionRedo", "actionCut", "actionPaste", "actionCopy", "actionSelectAll"}) {
            m_actions.value(name)->setEnabled(true);
        }
    });

    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_placesEnd = m_viewMenu->addSeparator();
    add(m_viewMenu, "actionBack", "go-previous", tr("&Back"), QKeySequence("Alt+Left"), [this] { goBack(); });
    add(m_viewMenu, "actionRefresh", "view-refresh", tr("&Refresh"), QKeySequence::Refresh, [this] { refresh(); });
    m_viewMenu->addSeparator();
    QAction* side =
        add(m_viewMenu, "actionSideBar", "view-sidetree", tr("&Side bar"), QKeySequence("F9"), [this](bool shown) {
            m_sideColumn->setVisible(shown);
            m_application.settings().setSideBarShown(shown);
            showStatus();
        });
    side->setCheckable(true);
    side->setChecked(m_application.settings().sideBarShown());
    QMenu* appearance = m_viewMenu->addMenu(tr("&Appearance"));
    auto* schemes = new QActionGroup(appearance);
    const struct {
        const char* name;
        QString text;
        look::Scheme scheme;
    } choices[] = {{"actionSchemeSystem", tr("As the &system"), look::Scheme::System},
                   {"actionSchemeLight", tr("&Light"), look::Scheme::Light},
                   {"actionSchemeDark", tr("&Dark"), look::Scheme::Dark}};
    for (const auto& choice : choices) {
        QAction* action = add(appearance, choice.name, {}, choice.text, {},
                              [this, scheme = choice.scheme] { m_application.setScheme(scheme); });
        action->setCheckable(true);
        action->setActionGroup(schemes);
    }
    connect(appearance, &QMenu::aboutToShow, this, [this] {
        const look::Scheme now = m_application.settings().scheme();
        m_actions
            .value(now == look::Scheme::Light  ? "actionSchemeLight"
                   : now == look::Scheme::Dark ? "actionSchemeDark"
                                               : "actionSchemeSystem")
            ->setChecked(true);
    });
    QAction* full = add(
        m_viewMenu, "actionFullScreen", "view-fullscreen", tr("&Full screen"), QKeySequence("F11"), [this](bool on) {
            setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
        });
    full->setCheckable(true);

    m_pageMenu = menuBar()->addMenu(tr("Ac&tions"));
    m_pageMenuEnd = m_pageMenu->addSeparator();
    add(m_pageMenu, "actionOutbox", "mail-folder-outbox", tr("&To be sent and needing attention"),
        QKeySequence("Ctrl+Shift+O"), go("outbox"));
    add(m_pageMenu, "actionMailbox", "mail-message", tr("Trial &mailbox…"), QKeySequence("Ctrl+Shift+M"),
        [this] { openMailbox(); });

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    // Also from the mailbox and from any other window of the desk.
    add(help, "actionManual", "help-contents", tr("&Manual for what is on screen"), QKeySequence::HelpContents, [this] {
        openManual();
    })->setShortcutContext(Qt::ApplicationShortcut);
    add(help, "actionShortcuts", "configure-shortcuts", tr("&Keyboard shortcuts"), QKeySequence("Ctrl+/"),
        [this] { showShortcuts(this); });
    add(help, "actionDownloads", "download", tr("&Forms and account types"), {}, go("downloads"));
    help->addSeparator();
    add(help, "actionAbout", "help-about", tr("&About Inservice Desk"), {}, [this] { showAbout(this); });

    makeAccountMenu();
    fillPlaces();
    enableActions();
}

void MainWindow::makeAccountMenu() {
    auto* menu = new QMenu(m_account);
    menu->addAction(m_actions.value("actionChangePassword"));
    menu->addSeparator();
    QAction* other = menu->addAction(look::icon("user-identity"), tr("S&witch user…"), this, [this] { switchUser(); });
    other->setObjectName("actionSwitchUser");
    menu->addAction(m_actions.value("actionSignOut"));
    m_account->setMenu(menu);
}

void MainWindow::switchUser() {
    m_session.signOut();
    open("sign-in:other");
}

void MainWindow::editAction(const char* slot) {
    QWidget* focus = focusWidget();
    if (focus == nullptr) {
        return;
    }
    const QByteArray signature = QByteArray(slot) + "()";
    if (focus->metaObject()->indexOfSlot(signature.constData()) >= 0) {
        QMetaObject::invokeMethod(focus, slot);
        return;
    }
    // A list or table answers to the key: it copies its rows.
    const QKeySequence keys(qstrcmp(slot, "copy") == 0 ? QKeySequence::Copy : QKeySequence::SelectAll);
    QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    QCoreApplication::sendEvent(focus, &press);
}

void MainWindow::fillPageMenu() {
    const QList<QAction*> old = m_pageMenu->actions();
    for (QAction* action : old) {
        if (action == m_pageMenuEnd) {
            break;
        }
        m_pageMenu->removeAction(action);
    }
    if (const Page* page = currentPage()) {
        m_pageMenu->insertActions(m_pageMenuEnd, page->pageActions());
    }
}

void MainWindow::enableActions() {
    if (m_actions.isEmpty()) {
        return;
    }
    const bool ready = m_session.guest() != nullptr;
    const bool signedIn = m_session.account() != nullptr;
    const bool locked = m_session.mustChangePassword();
    const QString noCentre = tr("Choose a centre first (File, Connection).");
    const auto set = [this](const char* name, bool enabled, const QString& whyNot) {
        QAction* action = m_actions.value(QLatin1String(name));
        action->setEnabled(enabled);
        action->setStatusTip(enabled ? QString() : whyNot);
    };
    const QString first = tr("First change the one-time password.");
    set("actionApply", ready && !locked, locked ? first : noCentre);
    set("actionCases", ready && !locked, locked ? first : noCentre);
    set("actionSignIn", ready && (!signedIn || m_session.needsSignIn()), ready ? tr("You are signed in.") : noCentre);
    set("actionSignOut", signedIn, tr("Nobody is signed in."));
    set("actionChangePassword", signedIn, tr("Nobody is signed in."));
    set("actionOutbox", ready, noCentre);
    m_actions.value("actionMailbox")->setVisible(m_session.isTrial());
    set("actionMailbox", m_session.isTrial() && ready, noCentre);
    set("actionBack", !m_history.isEmpty(), {});
}

} // namespace inservice
