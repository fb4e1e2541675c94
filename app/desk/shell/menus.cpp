// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/menus.h"

#include "app/desk/application.h"
#include "app/desk/pages/telephonepage.h"
#include "app/desk/shell/about.h"
#include "app/desk/shell/mainwindow.h"
#include "app/desk/shell/places.h"
#include "app/desk/shell/shortcuts.h"
#include "app/desk/shell/sidebar.h"
#include "app/desk/shell/statuswords.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTextEdit>
#include <optional>
#include <utility>

namespace inservice {

namespace {

constexpr int lastNumber = 9; ///< of the places that have a key: there is no Ctrl+10

/// The access key of an entry; null: it has none.
QChar letterOf(const QAction* entry) {
    const QString key = QKeySequence::mnemonic(entry->text()).toString(QKeySequence::PortableText);
    return key.isEmpty() ? QChar() : key.back();
}

QSet<QChar> lettersOf(const QList<QAction*>& entries) {
    QSet<QChar> letters;
    for (const QAction* entry : entries) {
        letters.insert(letterOf(entry));
    }
    return letters;
}

/// The access key of a place in its menu: its number, and a letter that the menu does not have yet where there are more
/// than ten.
QChar accessKey(int number, const QMenu& menu) {
    const QString digits = QStringLiteral("1234567890");
    if (number <= digits.size()) {
        return digits.at(number - 1);
    }
    const QSet<QChar> taken = lettersOf(menu.actions());
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        if (!taken.contains(QLatin1Char(letter))) {
            return QLatin1Char(letter);
        }
    }
    return digits.back();
}

/// The words with another letter than they have, one of their own where one is free: 「停止(&T)…」 → 「停止(&A)…」,
/// “S&top…” → “St&op…”. What cannot have any keeps its own.
QString withAnotherLetter(const QString& text, const QSet<QChar>& taken) {
    static const QRegularExpression inBrackets(QStringLiteral("\\(&[A-Za-z0-9]\\)"));
    const QString words = text.section(u'\t', 0, 0);
    const QString key = text.mid(words.size()); // Ctrl+C
    if (inBrackets.match(words).hasMatch()) {
        for (char letter = 'A'; letter <= 'Z'; ++letter) {
            if (!taken.contains(QLatin1Char(letter))) {
                return QString(words).replace(inBrackets, QStringLiteral("(&%1)").arg(QLatin1Char(letter))) + key;
            }
        }
        return text;
    }
    QString plain = words;
    plain.remove(u'&');
    for (qsizetype place = 0; place < plain.size(); ++place) {
        const QChar letter = plain.at(place).toUpper();
        if (letter >= u'A' && letter <= u'Z' && !taken.contains(letter)) {
            return plain.insert(place, u'&') + key;
        }
    }
    return text;
}

/// The key a standard edit action has, as text only: the widget with the focus handles the key itself, and a second
/// owner of it would make it ambiguous.
QString withKey(const QString& text, QKeySequence::StandardKey key) {
    return text + QLatin1Char('\t') + QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

Menus::Menus(Application& application, MainWindow& window)
    : QObject(&window)
    , m_application(application)
    , m_window(window) {
    makeFile();
    makeEdit();
    makeView();
    makePage();
    makeHelp();
    const QList<QMenu*> menus = m_window.menuBar()->findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        menu->setToolTipsVisible(true); // why something cannot be done now
    }
}

QAction* Menus::add(QMenu* menu, const QString& name, const QString& icon, const QString& text, const QKeySequence& key,
                    const std::function<void()>& act) {
    QAction* action = menu->addAction(icon.isEmpty() ? QIcon() : look::icon(icon), text);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_actions.insert(name, action);
    return action;
}

std::function<void()> Menus::go(const QString& place) const {
    return [this, place] { m_window.open(place); };
}

void Menus::makeFile() {
    QMenu* file = m_window.menuBar()->addMenu(tr("&File"));
    add(file, "actionApply", "list-add-user", tr("&New application for an account"), QKeySequence::New,
        go("apply:new"));
    add(file, "actionCases", "edit-find", tr("&Progress of applications"), QKeySequence("Ctrl+Shift+P"), go("cases"));
    file->addSeparator();
    add(file, "actionSignIn", "user-identity", tr("&Sign in"), QKeySequence("Ctrl+L"), go("sign-in"));
    add(file, "actionProfile", "document-edit", tr("My &data…"), {}, go("profile"));
    add(file, "actionUnitContact", "document-edit", tr("Contact of my &unit…"), {}, go("unit-contact"));
    add(file, "actionChangePassword", "dialog-password", tr("&Change password…"), {}, go("password"));
    add(file, "actionDevice", "dialog-password", tr("&Bound device…"), {}, go("device"));
    add(file, "actionSessions", "view-list-details", tr("W&here you are signed in…"), {}, go("sessions"));
    add(file, "actionSignOut", "system-log-out", tr("Sign &out"), QKeySequence("Ctrl+Shift+L"),
        [this] { m_window.signOut(); });
    file->addSeparator();
    add(file, "actionConnection", "network-connect", tr("Connec&tion…"), {}, go("connection"));
    add(file, "actionSettings", "configure", tr("S&ettings…"), QKeySequence("Ctrl+,"), go("settings"));
    file->addSeparator();
    add(file, "actionQuit", "application-exit", tr("&Quit"), QKeySequence("Ctrl+Q"), [this] { m_window.close(); });
}

void Menus::makeEdit() {
    QMenu* menu = m_editMenu = m_window.menuBar()->addMenu(tr("&Edit"));
    add(menu, "actionUndo", "edit-undo", withKey(tr("&Undo"), QKeySequence::Undo), {}, [this] { edit("undo"); });
    add(menu, "actionRedo", "edit-redo", withKey(tr("&Redo"), QKeySequence::Redo), {}, [this] { edit("redo"); });
    menu->addSeparator();
    add(menu, "actionCut", "edit-cut", withKey(tr("Cu&t"), QKeySequence::Cut), {}, [this] { edit("cut"); });
    add(menu, "actionCopy", "edit-copy", withKey(tr("&Copy"), QKeySequence::Copy), {}, [this] { edit("copy"); });
    add(menu, "actionPaste", "edit-paste", withKey(tr("&Paste"), QKeySequence::Paste), {}, [this] { edit("paste"); });
    add(menu, "actionSelectAll", "edit-select-all", withKey(tr("Select &all"), QKeySequence::SelectAll), {},
        [this] { edit("selectAll"); });
    menu->addSeparator();
    add(menu, "actionFind", "edit-find", tr("&Find"), QKeySequence::Find, [this] {
        if (Page* page = m_window.currentPage()) {
            page->focusFind();
        }
    });
    connect(menu, &QMenu::aboutToShow, this, &Menus::enableEdit);
    connect(menu, &QMenu::aboutToHide, this, [this] {
        for (const char* name :
             {"actionUndo", "actionRedo", "actionCut", "actionPaste", "actionCopy", "actionSelectAll"}) {
            action(name)->setEnabled(true);
        }
    });
}

void Menus::enableEdit() {
    const QWidget* focus = m_window.focusWidget();
    const auto* line = qobject_cast<const QLineEdit*>(focus);
    const auto* plain = qobject_cast<const QPlainTextEdit*>(focus);
    const auto* rich = qobject_cast<const QTextEdit*>(focus);
    const bool isText = line != nullptr || plain != nullptr || rich != nullptr;
    const bool readOnly = (line != nullptr && line->isReadOnly()) || (plain != nullptr && plain->isReadOnly()) ||
                          (rich != nullptr && rich->isReadOnly());
    for (const char* name : {"actionUndo", "actionRedo", "actionCut", "actionPaste"}) {
        action(name)->setEnabled(isText && !readOnly);
    }
    // Texts and lists; of a button or a page there is nothing to copy.
    const auto* view = qobject_cast<const QAbstractItemView*>(focus);
    const bool rows = view != nullptr && view->model() != nullptr && view->model()->rowCount() > 0 &&
                      view->selectionMode() != QAbstractItemView::NoSelection &&
                      qobject_cast<const SideBar*>(view) == nullptr;
    action("actionCopy")->setEnabled(isText || rows);
    action("actionSelectAll")
        ->setEnabled(isText || (rows && view->selectionMode() != QAbstractItemView::SingleSelection));
}

void Menus::edit(const char* slot) {
    QWidget* focus = m_window.focusWidget();
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

void Menus::makeView() {
    m_viewMenu = m_window.menuBar()->addMenu(tr("&View"));
    m_placesEnd = m_viewMenu->addSeparator();
    add(m_viewMenu, "actionBack", "go-previous", tr("&Back"), QKeySequence("Alt+Left"), [this] { m_window.goBack(); });
    add(m_viewMenu, "actionFindPlace", "edit-find", tr("&Jump to a place"), QKeySequence("Ctrl+J"),
        [this] { m_window.findPlace(); });
    add(m_viewMenu, "actionTelephone", "edit-find", tr("On the &telephone"), QKeySequence("Ctrl+K"), go("telephone"));
    add(m_viewMenu, "actionRefresh", "view-refresh", tr("&Refresh"), QKeySequence::Refresh,
        [this] { m_window.refresh(); });
    m_viewMenu->addSeparator();
    QAction* side = add(m_viewMenu, "actionSideBar", "view-sidetree", tr("&Side bar"), QKeySequence("F9"),
                        [this] { m_window.setSideBarShown(action("actionSideBar")->isChecked()); });
    side->setCheckable(true);
    side->setChecked(m_application.settings().sideBarShown());
    QAction* compact =
        add(m_viewMenu, "actionSideBarCompact", {}, tr("Places as pi&ctures only"), QKeySequence("Shift+F9"),
            [this] { m_window.setSideBarCompact(action("actionSideBarCompact")->isChecked()); });
    compact->setCheckable(true);
    compact->setChecked(m_application.settings().sideBarCompact());
    makeAppearance();
    QAction* full =
        add(m_viewMenu, "actionFullScreen", "view-fullscreen", tr("&Full screen"), QKeySequence("F11"), [this] {
            const Qt::WindowStates now = m_window.windowState();
            m_window.setWindowState(action("actionFullScreen")->isChecked() ? now | Qt::WindowFullScreen
                                                                            : now & ~Qt::WindowFullScreen);
        });
    full->setCheckable(true);
}

void Menus::makeAppearance() {
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
        QAction* entry = add(appearance, choice.name, {}, choice.text, {},
                             [this, scheme = choice.scheme] { m_application.setScheme(scheme); });
        entry->setCheckable(true);
        entry->setActionGroup(schemes);
    }
    connect(appearance, &QMenu::aboutToShow, this, [this] {
        const look::Scheme now = m_application.settings().scheme();
        action(now == look::Scheme::Light  ? "actionSchemeLight"
               : now == look::Scheme::Dark ? "actionSchemeDark"
                                           : "actionSchemeSystem")
            ->setChecked(true);
    });
}

void Menus::makePage() {
    m_pageMenu = m_window.menuBar()->addMenu(tr("Ac&tions"));
    m_pageMenuEnd = m_pageMenu->addSeparator();
    add(m_pageMenu, "actionOutbox", "mail-folder-outbox", tr("&To be sent and needing attention"),
        QKeySequence("Ctrl+Shift+O"), go("outbox"));
    add(m_pageMenu, "actionMailbox", "mail-message", tr("Trial &mailbox…"), QKeySequence("Ctrl+Shift+M"),
        go("mailbox"));
}

void Menus::makeHelp() {
    QMenu* help = m_window.menuBar()->addMenu(tr("&Help"));
    // Also from the mailbox and from any other window of the desk.
    add(help, "actionManual", "help-contents", tr("&Manual for what is on screen"), QKeySequence::HelpContents, [this] {
        m_window.openManual();
    })->setShortcutContext(Qt::ApplicationShortcut);
    add(help, "actionShortcuts", "configure-shortcuts", tr("&Keyboard shortcuts"), QKeySequence("Ctrl+/"),
        [this] { showShortcuts(&m_window); });
    add(help, "actionDownloads", "download", tr("&Forms and account types"), {}, go("downloads"));
    help->addSeparator();
    add(help, "actionAbout", "help-about", tr("&About Inservice Desk"), {}, [this] { showAbout(&m_window); });
}

QMenu* Menus::makeAccountMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->addAction(action("actionProfile"));
    menu->addAction(action("actionUnitContact"));
    menu->addAction(action("actionChangePassword"));
    menu->addAction(action("actionDevice"));
    menu->addAction(action("actionSessions"));
    menu->addSeparator();
    QAction* other = menu->addAction(look::icon("user-identity"), tr("S&witch user…"), this, [this] {
        if (m_window.signOut()) {
            m_window.open("sign-in:other");
        }
    });
    other->setObjectName("actionSwitchUser");
    menu->addAction(action("actionSignOut"));
    return menu;
}

QMenu* Menus::menuOf(PlaceGroup group) {
    const QString title = placeGroupTitle(group);
    if (title.isEmpty()) {
        return m_viewMenu;
    }
    // All places in one menu would be higher than the screen, and have more entries than there are access keys.
    auto* menu =
        new QMenu(tr("&%1 %2", "number and place").arg(accessKey(lastNumber + 2, *m_viewMenu)).arg(title), m_viewMenu);
    m_viewMenu->insertMenu(m_placesEnd, menu);
    m_placeMenus << menu;
    return menu;
}

void Menus::setPlaces(const QList<Place>& places, const std::function<bool(const QString& key)>& mayOpen) {
    qDeleteAll(std::exchange(m_placeActions, {}));
    qDeleteAll(std::exchange(m_placeMenus, {}));
    int number = 1;
    std::optional<PlaceGroup> group;
    QMenu* menu = m_viewMenu;
    for (const Place& place : places) {
        if (group != place.group) {
            group = place.group;
            menu = menuOf(place.group);
        }
        auto* entry =
            new QAction(look::icon(place.icon),
                        tr("&%1 %2", "number and place").arg(accessKey(number, *menu)).arg(place.title), this);
        entry->setObjectName("actionPlace_" + place.key);
        if (number <= lastNumber) {
            entry->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
        }
        ++number;
        look::setPossible(entry, mayOpen(place.key) ? QString() : tr("First change the one-time password."));
        connect(entry, &QAction::triggered, this, go(place.key));
        menu->insertAction(menu == m_viewMenu ? m_placesEnd : nullptr, entry);
        m_placeActions << entry;
    }
}

QList<QAction*> Menus::findable() const {
    QList<QAction*> all;
    const std::function<void(const QMenu*)> collect = [&](const QMenu* menu) {
        if (menu == m_editMenu || m_placeMenus.contains(menu)) {
            return;
        }
        const QList<QAction*> actions = menu->actions();
        for (QAction* entry : actions) {
            if (entry->menu() != nullptr) {
                collect(entry->menu());
            } else if (entry->isVisible() && !entry->isSeparator() && !m_placeActions.contains(entry) &&
                       entry != action("actionFindPlace")) {
                all << entry;
            }
        }
    };
    const QList<QAction*> menus = m_window.menuBar()->actions();
    for (const QAction* menu : menus) {
        collect(menu->menu());
    }
    return all;
}

void Menus::setPageActions(const QList<QAction*>& actions) {
    const QList<QAction*> old = m_pageMenu->actions();
    for (QAction* entry : old) {
        if (entry == m_pageMenuEnd) {
            break;
        }
        m_pageMenu->removeAction(entry);
    }
    // The parts of a page do not know of one another, nor of what the menu always has: each entry gets a letter that
    // those before it have left.
    QSet<QChar> taken = lettersOf(m_pageMenu->actions());
    for (QAction* entry : actions) {
        if (!entry->isSeparator() && (letterOf(entry).isNull() || taken.contains(letterOf(entry)))) {
            entry->setText(withAnotherLetter(entry->text(), taken));
        }
        taken.insert(letterOf(entry));
    }
    m_pageMenu->insertActions(m_pageMenuEnd, actions);
}

void Menus::enable(bool hasHistory) {
    const Session& session = m_application.session();
    const bool ready = session.guest() != nullptr;
    const bool signedIn = session.account() != nullptr;
    const bool locked = session.first() != Session::First::Nothing;
    const QString noCentre = tr("Choose a centre first (File, Connection).");
    const auto set = [this](const char* name, bool enabled, const QString& whyNot) {
        look::setPossible(action(name), enabled ? QString() : whyNot);
    };
    const QString first = whatFirst(session.first());
    set("actionApply", ready && !locked, locked ? first : noCentre);
    set("actionCases", ready && !locked, locked ? first : noCentre);
    set("actionSignIn", ready && (!signedIn || session.needsSignIn()), ready ? tr("You are signed in.") : noCentre);
    set("actionSignOut", signedIn, tr("Nobody is signed in."));
    set("actionChangePassword", signedIn, tr("Nobody is signed in."));
    set("actionProfile", signedIn && !locked, locked ? first : tr("Nobody is signed in."));
    const bool hasUnit = signedIn && session.account()->identity().commands.contains("unit.contact");
    action("actionUnitContact")->setVisible(hasUnit);
    set("actionUnitContact", hasUnit && !locked, first);
    const bool binds = signedIn && session.first() != Session::First::Password;
    set("actionDevice", binds, signedIn ? first : tr("Nobody is signed in."));
    set("actionSessions", signedIn && !locked, locked ? first : tr("Nobody is signed in."));
    const bool answers = signedIn && TelephonePage::isFor(session.account()->identity());
    set("actionTelephone", answers && !locked,
        answers ? first : tr("For desks and chief managers, who answer the telephone, once they are signed in."));
    set("actionOutbox", ready, noCentre);
    action("actionMailbox")->setVisible(session.isTrial());
    set("actionMailbox", session.isTrial() && ready, noCentre);
    set("actionBack", hasHistory, tr("This is where you began."));
}

} // namespace inservice
