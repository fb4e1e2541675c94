// SPDX-License-Identifier: GPL-3.0-or-later
// The manual inside the program: F1 finds its page, and nothing in it leads nowhere.
#include "app/desk/shell/manual.h"

#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <algorithm>

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

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without access keys, marks and spaces, nested quotes as plain ones.
QString bare(QString words) {
    static const QRegularExpression key("\\(&\\w\\)|<[^>]*>|&|\\s");
    static const QRegularExpression end("[…：:。]+$");
    return words.remove(key).replace("『", "「").replace("』", "」").remove(end);
}

/// What can be read on the screen, on a paper and in a mail: the Chinese of every room, and what the centre itself
/// says.
class Screen {
public:
    Screen() {
        const QStringList rooms = QDir(SOURCE_DIR "/translations").entryList({"*_zh_TW.ts"});
        static const QRegularExpression said("<(?:translation|numerusform)>([^<]*)</");
        for (const QString& room : rooms) {
            take(read(SOURCE_DIR "/translations/" + room), said);
        }
        static const QRegularExpression literal("'([^']*)'");
        const QString data = SOURCE_DIR "/models/central/schema/data/";
        const QStringList files = QDir(data).entryList({"*.sql"});
        for (const QString& file : files) {
            static const QRegularExpression comment("--[^\n]*");
            take(read(data + file).remove(comment), literal);
        }
        // Papers of a Taiwanese office do not go through tr(); a notice that the centre schedules names itself.
        static const QRegularExpression printed("u\"([^\"]*)\"");
        take(read(SOURCE_DIR "/forms/application/paper/formtext.h"), printed);
        take(read(SOURCE_DIR "/forms/paper/envelope.cpp"), printed);
        take(read(SOURCE_DIR "/models/central/schema/code/statistics/schedules.sql"), literal);
        for (const manual::Chapter& chapter : manual::chapters()) {
            m_whole << bare(chapter.title);
        }
    }
    [[nodiscard]] bool shows(const QString& name) const {
        const QString words = bare(name);
        return m_whole.contains(words) ||
               std::any_of(m_formats.cbegin(), m_formats.cend(),
                           [&](const QRegularExpression& format) { return format.match(words).hasMatch(); });
    }

private:
    void take(const QString& text, const QRegularExpression& each) {
        auto found = each.globalMatch(text);
        while (found.hasNext()) {
            QString said = found.next().captured(1);
            said.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            add(bare(said.replace("&#x3000;", "　")));
        }
    }
    void add(const QString& words) {
        static const QRegularExpression clause("[。，；：！？（）「」【】]|%n|%L?\\d");
        static const QRegularExpression han("\\p{Han}");
        m_whole << words << words.section("（", 0, 0);
        const QStringList clauses = words.split(clause);
        for (const QString& part : clauses) {
            if (part.size() > 3) { // of a sentence only what can be no other
                m_whole << part;
            }
        }
        static const QRegularExpression filled("%n|%L?\\d");
        if (words.contains(filled) && QString(words).remove(filled).count(han) > 1) {
            QStringList fixed = words.split(filled);
            std::transform(fixed.begin(), fixed.end(), fixed.begin(),
                           [](const QString& part) { return QRegularExpression::escape(part); });
            m_formats << QRegularExpression("^" + fixed.join(".+") + "$");
        }
    }
    QSet<QString> m_whole;
    QList<QRegularExpression> m_formats;
};

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

    /// What a chapter quotes, and tells to press, is called so where the reader looks for it. (What one types, and an
    /// example, stands in `code`.)
    void everyNameIsOnTheScreen() {
        const Screen screen;
        QVERIFY(screen.shows("送出申請"));
        QVERIFY(!screen.shows("送出申情"));
        static const QRegularExpression link("\\[([^\\]]*)\\]\\([^)]*\\)");
        static const QRegularExpression name("「([^「」]+)」|(?:按|選|開啟|勾選|取消) ?\\*\\*([^*\\n]+)\\*\\*");
        static const QRegularExpression keys("^[\\w+,/]+$", QRegularExpression::NoPatternOption);
        QStringList unknown;
        for (const QString& page : pages()) {
            auto found = name.globalMatch(textOf(page).replace(link, "\\1"));
            while (found.hasNext()) {
                const auto match = found.next();
                const QString words = match.captured(1) + match.captured(2);
                if (!screen.shows(words) && !keys.match(words).hasMatch()) {
                    unknown << page + ": " + words;
                }
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join('\n')));
    }

    void f1OpensThePageThatBelongsHere() {
        Desk desk(folder(), "host=127.0.0.1 port=9 dbname=inservice", "zh_TW");
        const QHash<QString, QString> wanted{
            {"start", "start"},    {"sign-in", "account"}, {"connection", "settings"}, {"settings", "settings"},
            {"outbox", "offline"}, {"cases", "progress"},  {"apply", "apply"},         {"downloads", "printing"}};
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            desk.window().open(it.key());
            desk.window().activateWindow();
            QTRY_VERIFY_WITH_TIMEOUT(desk.window().isActiveWindow(), patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(view->horizontalScrollBar()->maximum() == 0, patience);
        QTest::mouseClick(window->findChild<QPushButton*>("manualBack"), Qt::LeftButton);
        QCOMPARE(window->page(), QString("start"));
        QCOMPARE(chapters->currentRow(), 1);
        chapters->setCurrentRow(0);
        QCOMPARE(window->page(), QString("index"));
        window->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(window->isActiveWindow(), patience);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!window->isVisible(), patience);
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
