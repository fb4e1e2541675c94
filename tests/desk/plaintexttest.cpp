// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's text is shown as text: every field of every row holds HTML and access keys, and every role of every
// model and every widget of every page is looked at.
#include "models/replica/replicareader.h"
#include "models/tables/listmodel.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolTip>
#include <algorithm>

using namespace inservice;

namespace {

/// Its middle is in every hostile value; a row's number follows where values must differ.
const QString bold = QStringLiteral("<b>x</b>");

QLabel* tip() {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->inherits("QTipLabel") && window->isVisible()) {
            return qobject_cast<QLabel*>(window);
        }
    }
    return nullptr;
}

/// Lists are read on a worker: each shows what was asked of it last, and what follows from that has been done.
bool isSettled(const QWidget& window) {
    const auto settled = [&window] {
        const QList<QAbstractItemView*> views = window.findChildren<QAbstractItemView*>();
        return std::all_of(views.begin(), views.end(), [](const QAbstractItemView* view) {
            const auto* list = qobject_cast<const ListModel*>(view->model());
            return list == nullptr || list->isSettled();
        });
    };
    if (!settled()) {
        return false;
    }
    for (int turn = 0; turn < 3; ++turn) { // a timer of 0 ms, what it posts, and what that lays out
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return settled();
}

/// What a label makes of its text.
bool isRich(const QLabel& label) {
    return label.textFormat() == Qt::RichText || label.textFormat() == Qt::MarkdownText ||
           (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
}

} // namespace

class PlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tooltipsOfWidgets();
    void messageBoxes();
    void theManualLoadsNothingFromElsewhere();
    void everyPage_data();
    void everyPage();

private:
    void spoil();
    void walk(QWidget* top);
    void walkModel(QAbstractItemView* view);
    void hover(QWidget* over, const QPoint& at);
    static void enter(Desk& desk, const QString& login) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", TestCentre::password);
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
    }

    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    int m_hostile = 0; ///< places where a hostile value was met: the test must not pass by meeting none
};

void PlainTextTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_centre->reviewer();
        m_centre->chief();
        for (int i = 0; i < 3; ++i) {
            const qint64 id = m_centre->desk().apply(m_centre->form()).id;
            if (i == 0) {
                continue;
            }
            SampleClient& desk = m_centre->desk();
            const QString token = desk.signIn("reviewer1", TestCentre::password);
            desk.submit(token, "application.return",
                        {{"application_id", id},
                         {"row_version", desk.document(token, "application", id).value("row_version")},
                         {"reasons", QJsonArray()},
                         {"text", "x"}});
            desk.signOut(token);
        }
        spoil();
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

/// A centre gone bad: HTML wherever a person can have written something, and where none can.
void PlainTextTest::spoil() {
    m_centre->admin(QStringLiteral(R"(do $do$
        declare
            t record; c record; sets text;
        begin
            set local session_replication_role = replica;
            for c in select conrelid::regclass as tab, conname from pg_constraint
                     where connamespace = 'core'::regnamespace and contype = 'c' and conrelid <> 0 loop
                execute format('alter table %s drop constraint %I', c.tab, c.conname);
            end loop;
            for t in select unnest('{application,decision,account,scan,unit,return_reason,desk}'::text[]) as name loop
                select string_agg(format('%1$I = ''&x<b>x</b><img src=file:///dev/zero>'' || %1$I', column_name), ', ') into sets
                from information_schema.columns
                where table_schema = 'core' and table_name = t.name and data_type = 'text' and is_generated = 'NEVER'
                  and column_name in ('name', 'job_title', 'subunit', 'phone', 'fax', 'email', 'text', 'by_name', 'address', 'label', 'void_reason');
                if sets is not null then execute format('update core.%I set %s', t.name, sets); end if;
            end loop;
        end $do$)"));
}

void PlainTextTest::hover(QWidget* over, const QPoint& at) {
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, at, over->mapToGlobal(at));
    QApplication::sendEvent(over, &event);
    if (const QLabel* label = tip()) {
        QVERIFY2(!isRich(*label), qPrintable(label->text()));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void PlainTextTest::walkModel(QAbstractItemView* view) {
    const QAbstractItemModel* model = view->model();
    if (!model) {
        return;
    }
    const int rows = std::min(model->rowCount(view->rootIndex()), 30);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            for (int role = 0; role < Qt::UserRole; ++role) {
                if (index.data(role).toString().contains(bold)) {
                    ++m_hostile;
                }
            }
            const QRect place = view->visualRect(index);
            if (view->isVisible() && view->viewport()->rect().contains(place.center()) &&
                !index.data(Qt::ToolTipRole).toString().isEmpty()) {
                hover(view->viewport(), place.center());
            }
        }
    }
}

void PlainTextTest::walk(QWidget* top) {
    QList<QWidget*> widgets = top->findChildren<QWidget*>();
    widgets << top;
    for (QWidget* widget : std::as_const(widgets)) {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->text().contains(bold)) {
                ++m_hostile;
            }
            // What is HTML on purpose escapes what it takes from others.
            QVERIFY2(!isRich(*label) || !label->text().contains(bold),
                     qPrintable(label->objectName() + QLatin1Char(' ') + label->text()));
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && button->text().contains(bold)) {
            ++m_hostile;
            QVERIFY2(button->text().contains(QStringLiteral("&&x")), qPrintable(button->text()));
        }
        if (const auto* browser = qobject_cast<const QTextBrowser*>(widget)) {
            QVERIFY(!browser->toHtml().contains(QStringLiteral("/dev/zero\"")));
        }
        const QList<QAction*> actions = widget->actions();
        for (const QAction* action : actions) {
            QVERIFY2(!action->text().contains(bold) || action->text().contains(QStringLiteral("&&x")),
                     qPrintable(action->text()));
        }
        if (!widget->toolTip().isEmpty() && widget->isVisible()) {
            hover(widget, widget->rect().center());
        }
        QVERIFY(widget->whatsThis().isEmpty());
        if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
            walkModel(view);
        }
    }
    QToolTip::hideText();
}

void PlainTextTest::tooltipsOfWidgets() {
    look::apply(*qApp, look::Scheme::Light);
    QWidget window;
    window.resize(200, 100);
    window.setToolTip(QStringLiteral("<h1>approved</h1><img src=file:///dev/zero>"));
    window.show();
    hover(&window, {10, 10});
    QVERIFY(tip() != nullptr);
    QCOMPARE(tip()->text(), window.toolTip());
    // Once more in the label that is already there.
    QToolTip::showText({20, 20}, QStringLiteral("<b>other</b>"), &window);
    QVERIFY(tip() != nullptr);
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void PlainTextTest::messageBoxes() {
    QMessageBox box(QMessageBox::Warning, QStringLiteral("x"), QStringLiteral("<b>x</b><img src=file:///dev/zero>"));
    box.setInformativeText(QStringLiteral("<i>x</i>"));
    box.show();
    const QList<QLabel*> labels = box.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        QVERIFY2(!isRich(*label), qPrintable(label->text()));
    }
    look::MessageBar bar;
    bar.show(look::Tone::Bad, QStringLiteral("<b>x</b>"));
    QCOMPARE(bar.text(), QStringLiteral("<b>x</b>"));
    for (const QLabel* label : bar.findChildren<QLabel*>()) {
        QVERIFY(!isRich(*label));
    }
}

void PlainTextTest::theManualLoadsNothingFromElsewhere() {
    Desk desk(m_folder.filePath("manual"), m_centre->deskUri());
    desk.trigger("actionManual");
    QTextBrowser* manual = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((manual = qobject_cast<QTextBrowser*>([] {
                                  const QWidgetList all = QApplication::allWidgets();
                                  const auto found = std::find_if(all.begin(), all.end(), [](const QWidget* one) {
                                      return one->objectName() == QLatin1String("manualView");
                                  });
                                  return found == all.end() ? nullptr : *found;
                              }())) != nullptr,
                             patience);
    for (const char* name :
         {"file:///etc/hostname", "http://127.0.0.1/x.png", "../../etc/hostname", "//host/share/x.png"}) {
        for (const int type : {int(QTextDocument::HtmlResource), int(QTextDocument::ImageResource),
                               int(QTextDocument::StyleSheetResource)}) {
            QVERIFY2(!manual->loadResource(type, QUrl(QString::fromLatin1(name))).isValid(), name);
        }
    }
}

void PlainTextTest::everyPage_data() {
    QTest::addColumn<QString>("login");
    QTest::newRow("reviewer") << "reviewer1";
    QTest::newRow("head manager") << "chief1";
}

void PlainTextTest::everyPage() {
    QFETCH(QString, login);
    m_hostile = 0;
    Desk desk(m_folder.filePath(login), m_centre->deskUri());
    desk.window().resize(1366, 768);
    enter(desk, login);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session().account()->replica().isLoaded(), patience);
    for (const char* place : {"home", "review", "accounts", "colleagues", "outbox", "settings", "downloads", "apply",
                              "cases", "connection", "start"}) {
        desk.window().open(QString::fromLatin1(place));
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(desk.window()), patience);
        const QList<QAbstractItemView*> views = desk.window().findChildren<QAbstractItemView*>();
        for (QAbstractItemView* view : views) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0 &&
                !qobject_cast<QHeaderView*>(view)) {
                view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
                QTRY_VERIFY_WITH_TIMEOUT(isSettled(desk.window()), patience);
            }
        }
        walk(&desk.window());
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QVERIFY2(m_hostile > 20, qPrintable(QString::number(m_hostile)));
}

QTEST_MAIN(PlainTextTest)
#include "plaintexttest.moc"
