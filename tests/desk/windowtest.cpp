// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/closenotice.h"
#include "app/desk/shell/sidebar.h"
#include "app/desk/shell/statusline.h"
#include "forms/application/casebook.h"
#include "models/domain/personname.h"
#include "tests/desk/deskfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace inservice;

namespace {

/// Nobody listens there.
const char* const deadServer = "host=127.0.0.1 port=9 dbname=inservice connect_timeout=2";

QList<QAction*> leaves(const QMenu* menu) {
    QList<QAction*> all;
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->menu() != nullptr)
            all += leaves(action->menu());
        else if (!action->isSeparator())
            all << action;
    }
    return all;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }

    static OutboxItem withdrawal() {
        OutboxItem item;
        item.id = makeCommandId();
        item.kind = "application.withdraw";
        item.body = "{}";
        item.caseSecret = makeSecret();
        item.subject = "case:" + QUuid::createUuid().toString(QUuid::WithoutBraces);
        item.caption = "Application withdrawn";
        item.createdAt = QDateTime::currentDateTimeUtc();
        return item;
    }

private slots:
    /// Whoever looks over a shoulder, or asks for a picture of the page, does not read the centre's password.
    void thePasswordOfTheConnectionIsNotShown() {
        Desk desk(folder(), QString::fromLatin1(deadServer) + " password='tell nobody'");
        for (const char* place : {"settings", "connection"}) {
            desk.window().open(place);
            const QList<QLabel*> labels = desk.window().findChildren<QLabel*>();
            for (const QLabel* label : labels)
                QVERIFY2(!label->text().contains("tell nobody"), qPrintable(label->objectName()));
        }
        QVERIFY(desk.child<QLabel>("settingsConnection")->text().contains("127.0.0.1"));
        QVERIFY(!desk.child<QLabel>("settingsShare")->isVisible());
    }

    /// The pooler's password comes with the string of the centre. It lies where nobody else on this computer reads it.
    void theCentresPasswordIsKeptForTheOwnerAlone() {
        const QString data = folder();
        {
            Desk desk(data);
            desk.window().open("connection");
            desk.type("connectionString", QString::fromLatin1(deadServer) + " password=office");
            desk.click("connectionConnect");
            QVERIFY2(desk.message("connectionMessage").isEmpty(), qPrintable(desk.message("connectionMessage")));
        }
        const QFileInfo settings(data + "/settings.ini");
        QCOMPARE(settings.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QDirIterator files(data, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("office"), qPrintable(file.fileName())); // in clear it lies nowhere
        }
        Desk again(data);
        QVERIFY(again.session().server().contains("password=office"));
        // It is in no field that can be read, and what is changed beside it leaves it and all else there is.
        again.window().open("connection");
        QVERIFY(!again.child<QLineEdit>("connectionString")->text().contains("office"));
        QCOMPARE(again.child<QLineEdit>("connectionPassword")->text(), QString("office"));
        QVERIFY(again.child<QLineEdit>("connectionPassword")->echoMode() == QLineEdit::Password);
        again.type("connectionPort", "10");
        again.click("connectionConnect");
        for (const char* part : {"port=10", "password=office", "connect_timeout=2"})
            QVERIFY2(again.session().server().contains(part), part);
        // Another centre is not told it.
        again.window().open("connection");
        again.type("connectionHost", "127.0.0.2");
        again.click("connectionConnect");
        QVERIFY(again.session().server().contains("127.0.0.2"));
        QVERIFY(!again.session().server().contains("office"));
    }

    void opensWithoutACentreAndOffersOne() {
        Desk desk(folder());
        QVERIFY(desk.window().isVisible());
        QCOMPARE(desk.window().place(), QString("start"));
        QVERIFY(desk.child<QPushButton>("startConnectionLarge")->isVisible());
        QVERIFY(desk.child<QPushButton>("startTrialLarge")->isVisible());
        QVERIFY(!desk.child<QPushButton>("startSignIn")->isVisible());
        QVERIFY(!desk.child<QAction>("actionSignIn")->isEnabled());
        QCOMPARE(desk.window().findChild<StatusLine*>()->text(), QString("No centre chosen yet"));
        desk.click("startConnectionLarge");
        QCOMPARE(desk.window().place(), QString("connection"));
    }

    void aCentreThatDoesNotAnswerIsSaid() {
        Desk desk(folder(), deadServer);
        QVERIFY(desk.child<QPushButton>("startSignIn")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<StatusLine*>()->text().startsWith("Offline"), 20000);
        QVERIFY(desk.window().findChild<StatusLine*>()->tone() != look::Tone::Good);
        desk.click("startSignIn");
        QCOMPARE(desk.window().place(), QString("sign-in"));
        desk.type("signInAccount", "chief1");
        desk.type("signInPassword", "Passw0rd9");
        desk.click("signInButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("signInMessage").contains("does not answer"), 30000);
        // What was typed is still there, to try again.
        QCOMPARE(desk.child<QLineEdit>("signInAccount")->text(), QString("chief1"));
    }

    void aConnectionIsRememberedWithoutSecrets() {
        const QString data = folder();
        {
            Desk desk(data);
            desk.window().open("connection");
            desk.type("connectionHost", "127.0.0.1");
            desk.type("connectionPort", "9");
            desk.click("connectionConnect");
            QCOMPARE(desk.session().centre(), Session::Centre::Ready);
            QCOMPARE(desk.window().place(), QString("start"));
            desk.window().open("connection");
            desk.type("connectionString", "host=127.0.0.1 user=geheim");
            desk.click("connectionConnect");
            QVERIFY(!desk.message("connectionMessage").isEmpty());
        }
        QFile file(data + "/settings.ini");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
        Desk again(data);
        QVERIFY(again.session().server().contains("port=9"));
    }

    void aDamagedOutboxIsKeptAndSaid() {
        const QString data = folder();
        QString outbox;
        {
            Desk desk(data, deadServer);
            outbox = desk.session().guest()->folder() + "/outbox.sqlite";
            QVERIFY(!desk.child<QWidget>("sessionBar")->isVisible());
        }
        const QByteArray damaged(4096, 'x');
        {
            QFile file(outbox);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(damaged), damaged.size());
            QFile::remove(outbox + "-wal");
            QFile::remove(outbox + "-shm");
        }
        {
            Desk desk(data, deadServer);
            QTRY_VERIFY(desk.child<QWidget>("sessionBar")->isVisible());
            const QString aside = desk.session().guest()->setAsideOutbox();
            QFile kept(aside);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), damaged);
            QVERIFY2(desk.message("sessionBar").contains(QFileInfo(aside).fileName()),
                     qPrintable(desk.message("sessionBar")));
            emit desk.child<look::MessageBar>("sessionBar")->actionTriggered();
            QVERIFY(!desk.child<QWidget>("sessionBar")->isVisible());
            QVERIFY(QFile::exists(aside));
        }
        Desk desk(data, deadServer);
        QTRY_VERIFY(desk.window().findChild<StatusLine*>()->text().startsWith("Offline"));
        QVERIFY(!desk.child<QWidget>("sessionBar")->isVisible());
    }

    void theLanguageChangesAtOnceAndIsRemembered() {
        const QString data = folder();
        {
            Desk desk(data, deadServer, {});
            QCOMPARE(desk.application.language(), QString("zh_TW"));
            QCOMPARE(desk.child<QLabel>("pageTitle")->text(), QStringLiteral("歡迎使用"));
            desk.window().open("settings");
            auto* box = desk.child<QComboBox>("settingsLanguage");
            box->setCurrentIndex(box->findData("en"));
            emit box->activated(box->currentIndex());
            QTRY_COMPARE(desk.child<QLabel>("pageTitle")->text(), QString("Settings"));
            QCOMPARE(desk.window().place(), QString("settings"));
        }
        Desk again(data, deadServer, {});
        QCOMPARE(again.child<QLabel>("pageTitle")->text(), QString("Welcome"));
    }

    void theAppearanceChangesAtOnce() {
        Desk desk(folder());
        desk.trigger("actionSchemeDark");
        QVERIFY(look::isDark());
        desk.trigger("actionSchemeLight");
        QVERIFY(!look::isDark());
    }

    void everyActionOfTheMenusHasWordsAndIsReachable() {
        Desk desk(folder(), deadServer, "zh_TW");
        QStringList titles;
        QSet<QString> keys;
        const QList<QAction*> menus = desk.window().menuBar()->actions();
        for (const QAction* menu : menus) {
            titles << menu->text().section('(', 0, 0);
            QVERIFY2(menu->text().contains('&'), qPrintable(menu->text()));
            QSet<QString> letters;
            const QList<QAction*> own = menu->menu()->actions();
            for (const QAction* action : own) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(letter.isEmpty() || !action->isVisible() || !letters.contains(letter),
                         qPrintable(action->text()));
                letters << letter;
            }
            const QList<QAction*> actions = leaves(menu->menu());
            for (const QAction* action : actions) {
                QVERIFY(!action->text().isEmpty());
                const QString key = action->shortcut().toString();
                QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(action->text() + key));
                keys << key;
            }
        }
        QCOMPARE(titles, QStringList({QStringLiteral("檔案"), QStringLiteral("編輯"), QStringLiteral("檢視"),
                                      QStringLiteral("作業"), QStringLiteral("說明")}));
        for (const char* key : {"Ctrl+N", "Ctrl+F", "F5", "F1", "Ctrl+Q", "Ctrl+1"})
            QVERIFY2(keys.contains(key), key);
    }

    void everyIconOnlyControlHasAName() {
        Desk desk(folder(), deadServer, "zh_TW");
        for (const char* place :
             {"start", "sign-in", "connection", "downloads", "settings", "outbox", "cases", "apply"}) {
            desk.window().open(place);
            QCOMPARE(desk.window().place(), QString(place));
            const QList<QAbstractButton*> buttons = desk.window().findChildren<QAbstractButton*>();
            for (const QAbstractButton* button : buttons) {
                if (!button->isVisible() || button->objectName().startsWith("qt_"))
                    continue;
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(QString(place) + ": " + button->metaObject()->className() + button->objectName()));
            }
            const QList<QLineEdit*> edits = desk.window().findChildren<QLineEdit*>();
            for (const QLineEdit* edit : edits) {
                if (!edit->isVisible() || edit->objectName().startsWith("qt_"))
                    continue;
                bool labelled = !edit->accessibleName().isEmpty() || !edit->placeholderText().isEmpty();
                const QList<QLabel*> labels = desk.window().findChildren<QLabel*>();
                for (const QLabel* label : labels)
                    labelled = labelled || label->buddy() == edit || label->buddy() == edit->parentWidget();
                QVERIFY2(labelled, qPrintable(QString(place) + ": " + edit->objectName()));
            }
        }
    }

    void accessKeysDoNotClash() {
        for (const char* language : {"en", "zh_TW"}) {
            Desk desk(folder(), deadServer, language);
            QHash<QString, QString> menus;
            const QList<QAction*> bar = desk.window().menuBar()->actions();
            for (const QAction* menu : bar) {
                const QString key = QKeySequence::mnemonic(menu->text()).toString();
                QVERIFY2(!menus.contains(key), qPrintable(key));
                menus.insert(key, menu->text());
            }
            for (const char* place : {"start", "sign-in", "connection", "downloads", "settings"}) {
                desk.window().open(place);
                QHash<QString, QString> taken = menus;
                QStringList words;
                const QList<QAbstractButton*> buttons = desk.window().findChildren<QAbstractButton*>();
                for (const QAbstractButton* button : buttons)
                    if (button->isVisible() && button->objectName() != "mainAction")
                        words << button->text();
                const QList<QLabel*> labels = desk.window().findChildren<QLabel*>();
                for (const QLabel* label : labels)
                    if (label->isVisible() && label->buddy() != nullptr)
                        words << label->text();
                for (const QString& text : std::as_const(words)) {
                    const QString key = QKeySequence::mnemonic(text).toString();
                    if (key.isEmpty())
                        continue;
                    QVERIFY2(!taken.contains(key), qPrintable(QString(place) + ": " + text + " / " + taken.value(key)));
                    taken.insert(key, text);
                }
            }
        }
    }

    void theWindowIsWalkedByKeyboard() {
        Desk desk(folder(), deadServer);
        auto* side = desk.child<SideBar>("sideBar");
        side->setFocus();
        QTest::keyClick(side, Qt::Key_Down);
        QCOMPARE(desk.window().place(), side->places().at(1));
        // Tab comes by everything that can be used, and back to where it began.
        desk.window().open("start");
        desk.window().activateWindow();
        QTRY_VERIFY(desk.window().isActiveWindow());
        QSet<QWidget*> met;
        side->setFocus();
        for (int i = 0; i < 60; ++i) {
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            met << focus;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (const char* name :
             {"startSignIn", "startApply", "startCases", "startTrial", "startConnection", "statusButton"})
            QVERIFY2(met.contains(desk.child<QWidget>(name)), name);
        QVERIFY(met.contains(side));
    }

    void theShortcutSheetListsWhatTheMenusHave() {
        Desk desk(folder());
        desk.trigger("actionShortcuts");
        auto* list = desk.child<QTreeWidget>("shortcutList");
        QVERIFY(list != nullptr);
        QVERIFY(!list->findItems(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText),
                                 Qt::MatchExactly | Qt::MatchRecursive, 1)
                     .isEmpty());
        QVERIFY(!list->findItems(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                                 Qt::MatchExactly | Qt::MatchRecursive, 1)
                     .isEmpty());
    }

    void whatIsHeldIsUndoneFromTheOutbox() {
        Desk desk(folder(), deadServer);
        GuestLink* link = desk.session().guest();
        const QUuid first = link->submit(withdrawal(), std::chrono::seconds(600));
        const QUuid second = link->submit(withdrawal(), std::chrono::seconds(600));
        QTRY_COMPARE(desk.session().held(), 2);
        desk.window().open("outbox");
        auto* list = desk.child<QTableView>("outboxList");
        QCOMPARE(list->model()->rowCount(), 2);
        // How long there is time, and no asking back: it leaves no trace.
        QVERIFY(desk.child<QPushButton>("outboxTakeBack")->isVisible());
        QVERIFY(desk.child<QAction>("outboxTakeBackAction")->isEnabled());
        QVERIFY2(desk.child<QLabel>("outboxWhy")->text().contains(QRegularExpression("[0-9]+ seconds")),
                 qPrintable(desk.child<QLabel>("outboxWhy")->text()));
        list->selectRow(0);
        desk.click("outboxTakeBack");
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!link->outbox().item(first).has_value());
        QVERIFY(link->outbox().item(second).has_value());
        desk.trigger("outboxTakeBackAction");
        QVERIFY(!link->outbox().item(second).has_value());
        QCOMPARE(desk.session().waiting(), 0);
        QVERIFY(desk.message("outboxConfirm").isEmpty());
        QVERIFY(!list->isVisible()); // the sentence that nothing waits stands there
    }

    void whatWasBegunIsToldApart() {
        Desk desk(folder(), deadServer);
        GuestLink* link = desk.session().guest();
        const auto save = [link](const char* form, const QJsonObject& fields) {
            Draft draft;
            draft.id = QUuid::createUuid();
            draft.form = form;
            draft.savedAt = QDateTime::currentDateTimeUtc();
            draft.fields = fields;
            link->drafts().save(draft);
        };
        save(casebook::applicationForm, {{"name", QStringLiteral("王小明")}});
        save(casebook::applicationForm, {{"account_name", "demo0042"}});
        save(casebook::applicationForm, {{"phone", "07"}});
        save(casebook::correctionForm, {{"phone", "07"}}); // stands with its case
        desk.window().open("settings");
        desk.window().open("start");
        QStringList said;
        const QList<QLabel*> labels = desk.child<QWidget>("startPage")->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (label->text().startsWith("Application for an account"))
                said << label->text().section(", last", 0, 0);
        said.sort();
        QCOMPARE(said, QStringList({"Application for an account: dem****", "Application for an account: no name yet",
                                    "Application for an account: " + PersonName::mask(QStringLiteral("王小明"))}));
    }

    void theWheelChangesNoSetting() {
        Desk desk(folder(), deadServer);
        desk.window().open("settings");
        auto* box = desk.child<QComboBox>("settingsAppearance");
        box->setFocus();
        const int before = box->currentIndex();
        QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(box->currentIndex(), before);
    }

    void closingSaysWhatWaitsAndItGoesOnNextTime() {
        const QString data = folder();
        {
            Desk desk(data, deadServer);
            desk.session().guest()->submit(withdrawal());
            QTRY_COMPARE(desk.session().waiting(), 1);
            QVERIFY(desk.window().findChild<StatusLine*>()->text().contains("1 "));

            desk.window().open("outbox");
            auto* list = desk.child<QTableView>("outboxList");
            QCOMPARE(list->model()->rowCount(), 1);
            QVERIFY(desk.child<QLabel>("outboxWhat")->text().contains("withdrawn"));
            // Giving up is asked about, because it cannot be undone.
            desk.click("outboxDismiss");
            QVERIFY(!desk.message("outboxConfirm").isEmpty());
            QCOMPARE(list->model()->rowCount(), 1);

            desk.window().close();
            QVERIFY(desk.window().isVisible()); // what is said, is said over the window
            auto* notice = desk.window().findChild<CloseNotice*>();
            QVERIFY(notice != nullptr);
            QVERIFY(notice->isVisible());
            QVERIFY(notice->text().contains("next time"));
            notice->findChild<QPushButton*>("closeBack")->click();
            QVERIFY(desk.window().isVisible());
        }
        Desk again(data, deadServer);
        QTRY_COMPARE(again.session().waiting(), 1);
        again.window().open("outbox");
        again.click("outboxDismiss");
        auto* bar = again.child<look::MessageBar>("outboxConfirm");
        bar->findChild<QPushButton*>()->click();
        QTRY_COMPARE(again.session().waiting(), 0);
        QVERIFY(again.window().close());
    }

    void closingSaysWhatOnlyWaitsForItsCode() {
        Desk desk(folder(), deadServer);
        OutboxItem item = withdrawal();
        item.kind = "application.apply";
        item.state = OutboxState::AwaitingMailCode;
        item.caption = "Application of T.";
        const QUuid id = desk.session().guest()->submit(item);
        QTRY_COMPARE(desk.session().uncoded(), 1);
        desk.window().close();
        auto* notice = desk.window().findChild<CloseNotice*>();
        QVERIFY(notice != nullptr && notice->isVisible());
        QVERIFY2(notice->text().contains("Application of T.") && notice->text().contains("code"),
                 qPrintable(notice->text()));
        QVERIFY(!notice->text().contains("by themselves")); // it needs the person
        QTest::keyClick(notice, Qt::Key_Escape);
        QVERIFY(desk.window().isVisible());
        // Once it is out of the way nothing is said.
        desk.session().guest()->dismiss(id);
        QTRY_COMPARE(desk.session().waiting(), 0);
        QVERIFY(desk.window().close());
    }

    /// A connection without a word about encryption is verified, and the page says nothing else; a weaker one is chosen
    /// in so many words and stays in sight.
    void theEncryptionIsWhatThePageSays() {
        Desk desk(folder());
        desk.window().open("connection");
        auto* mode = desk.child<QComboBox>("connectionSsl");
        const auto shows = [&](const char* string, const char* wanted, bool warned) {
            desk.type("connectionString", QString::fromLatin1(string));
            emit desk.child<QLineEdit>("connectionString")->editingFinished();
            return mode->currentData().toString() == QLatin1String(wanted) &&
                   desk.message("connectionWeak").isEmpty() != warned;
        };
        QVERIFY(shows("host=db.example.edu.tw dbname=inservice", "verify-full", false));
        QVERIFY(shows("postgresql://db.example.edu.tw/inservice", "verify-full", false));
        for (const char* weak : {"verify-ca", "require", "prefer", "allow", "disable"})
            QVERIFY2(shows(qPrintable(QString("host=db.example.edu.tw sslmode=%1").arg(weak)), weak, true), weak);
        QVERIFY(shows("host=db.example.edu.tw sslmode=verify-full", "verify-full", false));
        desk.type("connectionString", "host=db.example.edu.tw sslmode=none");
        desk.click("connectionConnect");
        QVERIFY(!desk.message("connectionMessage").isEmpty());
        QCOMPARE(desk.session().centre(), Session::Centre::None);

        desk.type("connectionString", QString::fromLatin1(deadServer) + " sslmode=disable");
        desk.click("connectionConnect");
        QVERIFY(desk.window().findChild<StatusLine*>()->text().contains("Not encrypted"));
        QVERIFY(desk.window().findChild<StatusLine*>()->tone() != look::Tone::Good);
        desk.window().open("connection");
        QVERIFY(desk.child<QLabel>("connectionNow")->text().contains("not encrypted"));
        desk.type("connectionString", QString::fromLatin1(deadServer));
        desk.click("connectionConnect");
        QVERIFY(!desk.window().findChild<StatusLine*>()->text().contains("Not encrypted"));
        desk.window().open("connection");
        QVERIFY(!desk.child<QLabel>("connectionNow")->text().contains("has been checked")); // nobody has answered
    }

    void formsAreSavedFromTheDownloads() {
        Desk desk(folder());
        desk.window().open("downloads");
        QVERIFY(desk.child<QPushButton>("downloadOdt")->isVisible());
        QVERIFY(desk.child<QPushButton>("mainAction")->isVisible());
    }

    void optionsThatContradictAreSaid() {
        QCommandLineParser parser;
        addOptions(parser);
        QString fault;
        QVERIFY(parser.parse({"desk", "--trial", "--server", "host=x"}));
        (void)readOptions(parser, fault);
        QVERIFY(!fault.isEmpty());
        fault.clear();
        QCommandLineParser second;
        addOptions(second);
        QVERIFY(second.parse({"desk", "--language", "fr"}));
        (void)readOptions(second, fault);
        QVERIFY(fault.contains("fr"));
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
