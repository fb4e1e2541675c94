// SPDX-License-Identifier: GPL-3.0-or-later
// The manual inside the program: F1 finds its page, and nothing in it leads nowhere.
#include "app/desk/shell/manual.h"

#include "tests/desk/deskfixture.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>

using namespace inservice;

namespace {

QStringList pages() {
    QStringList names = QDir(":/manual").entryList({"*.md"}, QDir::Files);
    for (QString& name : names) {
        name.chop(3);
    }
    return names;
}

QString textOf(const QString& page) {
    QFile file(":/manual/" + page + ".md");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList targets(const QString& text, bool pictures) {
    static const QRegularExpression link("(!?)\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");
    QStringList all;
    auto found = link.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        if ((match.captured(1) == "!") == pictures) {
            all << match.captured(3);
        }
    }
    return all;
}

} // namespace

class ManualTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }

private slots:
    void everySubjectHasItsPageInOrder() {
        QStringList listed;
        const QList<manual::Chapter> chapters = manual::chapters();
        for (const manual::Chapter& chapter : chapters) {
            listed << chapter.page;
        }
        QCOMPARE(
            listed,
            QStringList(
                {"start",    "apply",        "printing",         "sending",         "progress",      "review",
                 "returns",  "print-runs",   "opening",          "reminding",       "units",         "listing",
                 "mails",    "teachers",     "checkin",          "courses",         "course-review", "course-changes",
                 "places",   "find-courses", "enrolments",       "acceptance",      "list-upload",   "attendance",
                 "closing",  "list-review",  "corrections",      "follow",          "records",       "transfers",
                 "messages", "statistics",   "study-statistics", "teacher-account", "offline",       "account",
                 "audit",    "telephone",    "settings",         "shortcuts"}));
        QStringList all = pages();
        all.removeAll("index");
        listed.sort();
        QCOMPARE(all, listed);
    }

    void everyLinkAndPictureIsThere() {
        QStringList used;
        const QStringList all = pages();
        for (const QString& page : all) {
            const QString text = textOf(page);
            for (const QString& link : targets(text, false)) {
                const QString target = link.section('#', 0, 0);
                QVERIFY2(target.endsWith(".md") && all.contains(target.chopped(3)), qPrintable(page + ": " + link));
            }
            for (const QString& picture : targets(text, true)) {
                QVERIFY2(!QImage(":/manual/" + picture).isNull(), qPrintable(page + ": " + picture));
                used << picture;
            }
            static const QRegularExpression unnamed("!\\[\\s*\\]");
            QVERIFY2(!text.contains(unnamed), qPrintable(page + ": a picture without words"));
        }
        qint64 bytes = 0;
        const QFileInfoList files = QDir(":/manual/pictures").entryInfoList(QDir::Files);
        for (const QFileInfo& file : files) {
            QVERIFY2(used.contains("pictures/" + file.fileName()), qPrintable(file.fileName() + " is shown nowhere"));
            bytes += file.size();
        }
        QVERIFY2(bytes < 2'500'000, qPrintable(QString::number(bytes)));
    }

    void f1OpensThePageThatBelongsHere() {
        Desk desk(folder(), "host=127.0.0.1 port=9 dbname=inservice", "zh_TW");
        const QHash<QString, QString> wanted{
            {"start", "start"},    {"sign-in", "account"}, {"connection", "settings"}, {"settings", "settings"},
            {"outbox", "offline"}, {"cases", "progress"},  {"apply", "apply"},         {"downloads", "printing"}};
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            desk.window().open(it.key());
            desk.window().activateWindow();
            QTRY_VERIFY(desk.window().isActiveWindow());
            QTest::keyClick(&desk.window(), Qt::Key_F1);
            QVERIFY2(desk.window().manualWindow() != nullptr, qPrintable(it.key()));
            QCOMPARE(desk.window().manualWindow()->page(), it.value());
            QVERIFY(desk.window().manualWindow()->isVisible());
        }
        // Places after sign-in, and parts of a page.
        for (const char* place : {"home", "review", "colleagues", "accounts", "password", "profile", "sessions",
                                  "recover", "unit-contact"}) {
            QVERIFY2(pages().contains(manual::pageFor(place)) && manual::pageFor(place) != "index", place);
        }
        QWidget panel;
        panel.setObjectName("acceptedPanel");
        QWidget inside(&panel);
        QCOMPARE(manual::pageFor("apply", &inside), QString("printing"));
        QCOMPARE(manual::pageFor("nowhere"), QString("index"));
    }

    /// What is off where F1 is pressed stands above the page with its reason, is read first, and is gone elsewhere.
    void f1SaysWhatCannotBeDoneHere() {
        Desk desk(folder(), "host=127.0.0.1 port=9 dbname=inservice", "zh_TW");
        desk.window().open("apply");
        desk.trigger("actionManual");
        auto* said = desk.window().manualWindow()->findChild<QLabel*>("manualNotPossible");
        QVERIFY(said->isVisible());
        QVERIFY2(said->text().contains(QStringLiteral("復原捨棄：沒有捨棄任何草稿。")), qPrintable(said->text()));
        QCOMPARE(desk.window().manualWindow()->focusWidget(), static_cast<QWidget*>(said));
        desk.window().open("settings");
        desk.trigger("actionManual");
        QVERIFY(!said->isVisible());
    }

    void theManualIsReadByKeyboard() {
        ManualWindow* window = nullptr;
        Desk desk(folder(), {}, "zh_TW");
        desk.trigger("actionManual");
        window = desk.window().manualWindow();
        auto* view = window->findChild<ManualView*>();
        auto* chapters = window->findChild<QListWidget*>();
        int offline = 0;
        while (chapters->item(offline)->data(Qt::UserRole) != QStringLiteral("offline")) {
            ++offline;
        }
        chapters->setCurrentRow(offline);
        QCOMPARE(window->page(), QString("offline"));
        QVERIFY(view->toPlainText().contains(QStringLiteral("離線開啟")));
        QVERIFY2(window->windowTitle().contains(QStringLiteral("離線與待送")), qPrintable(window->windowTitle()));
        // No picture is wider than the view, and none is missing.
        window->resize(700, 500);
        QTRY_VERIFY(view->horizontalScrollBar()->maximum() == 0);
        QTest::mouseClick(window->findChild<QPushButton*>("manualBack"), Qt::LeftButton);
        QCOMPARE(window->page(), QString("start"));
        QCOMPARE(chapters->currentRow(), 1);
        chapters->setCurrentRow(0);
        QCOMPARE(window->page(), QString("index"));
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!window->isVisible());
    }

    void whatIsFoundLeavesItsChapters() {
        Desk desk(folder(), {}, "zh_TW");
        desk.trigger("actionManual");
        ManualWindow* window = desk.window().manualWindow();
        auto* find = window->findChild<QLineEdit*>("manualFind");
        auto* chapters = window->findChild<QListWidget*>();
        const auto listed = [chapters] {
            QStringList shown;
            for (int row = 0; row < chapters->count(); ++row) {
                if (!chapters->item(row)->isHidden()) {
                    shown << chapters->item(row)->data(Qt::UserRole).toString();
                }
            }
            return shown;
        };
        QCOMPARE(listed().size(), manual::chapters().size() + 1); // and the index
        find->setText(QStringLiteral("離線開啟"));
        QVERIFY(listed().contains("offline"));
        QVERIFY(listed().size() < 16);
        QTest::keyClick(find, Qt::Key_Return);
        const auto* view = window->findChild<ManualView*>();
        QVERIFY(listed().contains(window->page()));
        QCOMPARE(view->textCursor().selectedText(), QStringLiteral("離線開啟"));
        QVERIFY(!view->extraSelections().isEmpty());
        find->setText(QStringLiteral("pictures/")); // the name of a file is no word of the page
        QVERIFY(listed().isEmpty());
        find->clear();
        QCOMPARE(listed().size(), manual::chapters().size() + 1);
    }
};

QTEST_MAIN(ManualTest)
#include "manualtest.moc"
