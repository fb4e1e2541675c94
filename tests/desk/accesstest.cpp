// SPDX-License-Identifier: GPL-3.0-or-later
// Every window, page and dialog, as somebody meets it who uses the keyboard, a screen reader or large type.
#include "app/desk/shell/closenotice.h"
#include "app/desk/shell/mailboxwindow.h"
#include "app/desk/shell/manual.h"
#include "forms/edits/formfield.h"
#include "forms/review/reviewpage.h"
#include "models/central/client/scram.h"
#include "models/central/trial/trial.h"
#include "models/domain/commandid.h"
#include "tests/desk/accesswalk.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QDialog>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace inservice;

namespace {

struct Size {
    const char* name;
    QSize window; ///< logical pixels of a screen of 1920 × 1080
};
constexpr Size sizes[] = {
    {"100 %", {1880, 1000}}, {"125 %", {1500, 800}}, {"150 %", {1240, 660}}, {"200 %", {940, 500}}};

} // namespace

/// How often a widget is laid out anew.
class Layouts : public QObject {
public:
    explicit Layouts(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    int count = 0;
};

class AccessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    int m_desks = 0;
    qint64 m_case = 0;
    QStringList m_faults;

    void look(const QString& where, QWidget& window, QWidget* page, const QMenuBar* bar) {
        QCoreApplication::processEvents();
        if (bar != nullptr && page != nullptr) {
            m_faults += access::actions(where, bar, page);
        }
        m_faults += access::names(where, &window);
        m_faults += access::letters(where, &window, bar);
        m_faults += access::reasons(where, &window, bar);
        m_faults += access::order(where, &window, page != nullptr ? page : &window);
        m_faults += access::clipped(where, &window);
        m_faults += access::contrast(where, &window);
    }
    void lookAtPage(Desk& desk, const QString& where) {
        look(where, desk.window(), desk.window().currentPage(), desk.window().menuBar());
    }
    void lookAtPlace(Desk& desk, const QString& place, const QString& language) {
        desk.window().open(place);
        for (const Size& size : sizes) {
            desk.window().resize(size.window);
            QCoreApplication::processEvents();
            const QString where = place + ' ' + language + ' ' + size.name;
            if (desk.window().width() > size.window.width() || desk.window().height() > size.window.height()) {
                m_faults << where + QString(": the window does not fit: %1×%2, from %3")
                                        .arg(desk.window().width())
                                        .arg(desk.window().height())
                                        .arg(desk.window().currentPage()->minimumSizeHint().width());
            }
            m_faults += access::clipped(where, &desk.window());
        }
        desk.window().resize(sizes[2].window);
        lookAtPage(desk, place + ' ' + language);
    }
    void enter(Desk& desk, const QString& login) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", TestCentre::password);
        desk.click("signInButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->status().state == LinkState::Online, patience);
    }
    static void languages() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("points");
        QTest::newRow("zh_TW") << "zh_TW" << 10.5;
        QTest::newRow("en") << "en" << 10.5;
        QTest::newRow("zh_TW, the largest font") << "zh_TW" << 14.0;
    }
    /// As if the system's font had this size.
    static void useFont(double points) {
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }
    void say() {
        m_faults.removeDuplicates();
        const QString all = m_faults.join('\n');
        const qsizetype count = m_faults.size();
        m_faults.clear();
        for (const QString& line : all.split('\n', Qt::SkipEmptyParts)) {
            qWarning("%s", qPrintable(line)); // the test's own message would be cut
        }
        QVERIFY2(count == 0, qPrintable(QString("%1 faults, listed above").arg(count)));
    }

private slots:
    void init() { useFont(10.5); }

    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->reviewer();
            m_centre->chief();
            DemoForm long1 = m_centre->form();
            long1.name = QStringLiteral("歐陽示範二三四五六七八");
            m_case = m_centre->desk().apply(long1).id;
            m_centre->desk().apply(m_centre->form(AccountType::Contact));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void beforeSignIn_data() { languages(); }
    void beforeSignIn() {
        QFETCH(QString, language);
        QFETCH(double, points);
        useFont(points);
        {
            Desk none(m_folder.filePath(QString::number(++m_desks)), {}, language);
            lookAtPlace(none, "start", language + " without a centre");
        }
        Desk desk(m_folder.filePath(QString::number(++m_desks)), m_centre->deskUri(), language);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest()->status().state == LinkState::Online, patience);
        for (const char* place : {"start", "sign-in", "recover", "connection", "contacts", "desks", "downloads",
                                  "settings", "outbox", "cases", "apply"}) {
            lookAtPlace(desk, place, language);
        }
        look::apply(*qApp, look::Scheme::Dark);
        for (const char* place : {"start", "sign-in", "connection", "downloads", "settings", "apply"}) {
            desk.window().open(place);
            QCoreApplication::processEvents();
            m_faults += access::contrast(QString(place) + " dark", &desk.window());
        }
        look::apply(*qApp, look::Scheme::Light);
        say();
    }

    /// However little of it fits: the form opens at its top, and whoever comes to a field sees what is said about it.
    void aFormIsSeenWhereOneTypes() {
        // 1366 × 768 with a panel, at 100, 125 and 150 %.
        for (const QSize size : {QSize(1366, 720), QSize(1092, 576), QSize(910, 500)}) {
            Desk desk(m_folder.filePath(QString::number(++m_desks)), m_centre->deskUri(), "zh_TW");
            QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest()->status().state == LinkState::Online, patience);
            desk.window().resize(size);
            QCoreApplication::processEvents();
            desk.window().open("apply");
            QApplication::setActiveWindow(&desk.window());
            auto* form = desk.child<QWidget>("applicationForm");
            QScrollArea* area = nullptr;
            for (QWidget* one = form; one != nullptr && area == nullptr; one = one->parentWidget()) {
                area = qobject_cast<QScrollArea*>(one);
            }
            QVERIFY(area != nullptr);
            QTRY_COMPARE_WITH_TIMEOUT(area->verticalScrollBar()->value(), 0, patience);
            QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
            const QList<FormField*> rows = form->findChildren<FormField*>();
            for (FormField* row : rows) {
                QWidget* editor = row->editor();
                if (!editor->isVisible() || !editor->isEnabled() || !(editor->focusPolicy() & Qt::TabFocus)) {
                    continue;
                }
                editor->setFocus(Qt::TabFocusReason);
                QCoreApplication::processEvents();
                const QRect seen(row->mapTo(area->viewport(), QPoint()), row->size());
                const bool whole = area->viewport()->rect().contains(QRect(0, seen.top(), 1, seen.height()));
                QVERIFY2(whole || row->height() > area->viewport()->height(), qPrintable(row->labelText()));
            }
        }
    }

    void whatWaitsAndWhatWasRefused_data() { languages(); }
    void whatWaitsAndWhatWasRefused() {
        QFETCH(QString, language);
        QFETCH(double, points);
        useFont(points);
        Desk desk(m_folder.filePath(QString::number(++m_desks)), "host=127.0.0.1 port=9 dbname=inservice", language);
        OutboxItem item;
        item.id = makeCommandId();
        item.kind = "application.apply";
        item.body = "{}";
        item.caseSecret = makeSecret();
        item.subject = "draft:" + QUuid::createUuid().toString(QUuid::WithoutBraces);
        item.caption =
            QStringLiteral("申請　歐陽○○（總負責人）　臺北市私立範例國際雙語實驗高級中等學校附設國民中小學部及幼兒園");
        item.createdAt = QDateTime::currentDateTimeUtc();
        desk.session().guest()->submit(item);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().waiting(), 1, patience);
        lookAtPlace(desk, "outbox", language + " waiting");
        desk.session().guest()->outbox().setRefused(item.id, "KA007", "quota.exceeded", {{"retry_after", 3600}});
        desk.window().open("start");
        lookAtPlace(desk, "outbox", language + " refused");
        say();
    }

    void aReviewersPages_data() { languages(); }
    void aReviewersPages() {
        QFETCH(QString, language);
        QFETCH(double, points);
        useFont(points);
        Desk desk(m_folder.filePath(QString::number(++m_desks)), m_centre->deskUri(), language);
        enter(desk, "reviewer1");
        for (const char* place : {"home", "review", "accounts", "password", "profile", "sessions", "device", "audit"}) {
            lookAtPlace(desk, place, language);
        }
        desk.window().open(QString("review:%1").arg(m_case));
        desk.child<ReviewPage>("reviewPage")->setPatience(std::chrono::seconds(0), std::chrono::milliseconds(0));
        auto* tabs = desk.child<QTabWidget>("caseTabs");
        QTRY_VERIFY_WITH_TIMEOUT(tabs != nullptr && tabs->isVisible(), patience);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            lookAtPlace(desk, "review", language + QString(" tab %1").arg(tab));
        }
        tabs->setCurrentIndex(0);
        for (const char* deed : {"caseReceive", "caseReturn", "caseReject", "caseNote"}) {
            auto* button = desk.child<QPushButton>(deed);
            QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), deed);
            button->click();
            lookAtPlace(desk, "review", language + ' ' + deed);
            for (const Size& size : sizes) {
                desk.window().resize(size.window);
                QCoreApplication::processEvents();
                m_faults += access::reached(language + ' ' + deed + ' ' + size.name, desk.child<QWidget>("panel"));
                // Its bar stands for height alone: what is wider would be cut.
                const auto* fields = desk.child<QScrollArea>("panelFields");
                if (fields->widget()->width() > fields->viewport()->width()) {
                    m_faults << language + ' ' + deed + ' ' + size.name + ": the words of the panel are cut";
                }
            }
            desk.window().resize(sizes[2].window);
            desk.child<QPushButton>("panelCancel")->click();
        }
        // The scan is seen while it is asked about: beside the panel on every usual screen, never under it.
        tabs->setCurrentIndex(1);
        desk.child<QPushButton>("caseReceive")->click();
        for (const QSize size :
             {QSize(1366, 720), QSize(1024, 720), QSize(960, 520), QSize(910, 480), QSize(800, 700)}) {
            desk.window().resize(size);
            const auto* panel = desk.child<QWidget>("panel");
            const QString where = language + QString(" receiving at %1 × %2").arg(size.width()).arg(size.height());
            const auto apart = [&] { return tabs->isVisible() && !panel->geometry().intersects(tabs->geometry()); };
            const auto beside = [&] { return panel->x() >= tabs->geometry().right(); };
            if (!QTest::qWaitFor(apart, patience)) {
                m_faults << where + ": the panel lies over the scan";
            }
            if (points < 11 && size.width() >= 910 && !QTest::qWaitFor(beside, patience)) {
                m_faults << where + QString(": the panel does not stand beside the scan, %1").arg(tabs->width());
            }
        }
        // Once it has its place it rests.
        Layouts layouts(tabs->parentWidget());
        for (int round = 0; round < 200; ++round) {
            QCoreApplication::processEvents();
        }
        if (layouts.count > 50) {
            m_faults << language + QString(": laid out %1 times with nothing happening").arg(layouts.count);
        }
        desk.child<QPushButton>("panelCancel")->click();
        tabs->setCurrentIndex(0);
        look::apply(*qApp, look::Scheme::Dark);
        for (const char* place : {"home", "review", "accounts", "password", "profile", "sessions", "device", "audit"}) {
            desk.window().open(place);
            QCoreApplication::processEvents();
            m_faults += access::contrast(QString(place) + " dark", &desk.window());
        }
        look::apply(*qApp, look::Scheme::Light);
        say();
    }

    void aChiefManagersPages_data() { languages(); }
    void aChiefManagersPages() {
        QFETCH(QString, language);
        QFETCH(double, points);
        useFont(points);
        Desk desk(m_folder.filePath(QString::number(++m_desks)), m_centre->deskUri(), language);
        enter(desk, "chief1");
        lookAtPlace(desk, "home", language + " chief");
        desk.window().open("colleagues");
        auto* list = desk.child<QTableView>("queueList");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
        list->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QWidget>("caseTabs")->isVisible(), patience);
        lookAtPlace(desk, "colleagues", language);
        lookAtPlace(desk, "unit-contact", language);
        say();
    }

    void theOtherWindows_data() { languages(); }
    void theOtherWindows() {
        QFETCH(QString, language);
        QFETCH(double, points);
        useFont(points);
        Desk desk(m_folder.filePath(QString::number(++m_desks)), {}, language);
        for (const char* action : {"actionShortcuts", "actionAbout"}) {
            desk.trigger(action);
            auto* dialog = desk.window().findChild<QDialog*>();
            QVERIFY(dialog != nullptr);
            look(action + (' ' + language), *dialog, nullptr, nullptr);
            dialog->close();
            delete dialog;
        }
        desk.trigger("actionManual");
        QVERIFY(desk.window().manualWindow() != nullptr);
        look("manual " + language, *desk.window().manualWindow(), nullptr, nullptr);
        CloseNotice notice(desk.session());
        notice.show();
        look("close notice " + language, notice, nullptr, nullptr);
        MailboxWindow mailbox(desk.application.settings(), std::make_shared<Trial>(m_folder.filePath("no-trial")));
        mailbox.show();
        look("mailbox " + language, mailbox, nullptr, nullptr);
        say();
    }
};

QTEST_MAIN(AccessTest)
#include "accesstest.moc"
