// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/cellsmodel.h"
#include "forms/courses/edit/sessiontable.h"
#include "forms/look/whynot.h"
#include "tests/courseedit/pictures.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace inservice;

namespace {

const QDate Today(2026, 2, 10);

CourseLecturer lecturer(int no, const QString& name) {
    return {no, name, {}, {}, LecturerKind::External, {}, {}};
}

/// The table in a form, with something before and after it for Tab.
struct Form {
    QWidget widget;
    QLineEdit before;
    SessionTable table;
    QLineEdit after;

    Form() {
        auto* column = new QVBoxLayout(&widget);
        column->addWidget(&before);
        column->addWidget(&table);
        column->addWidget(&after);
        CourseCalendar calendar;
        calendar.holidays.insert(QDate(2026, 4, 3), QStringLiteral("兒童節及清明節"));
        table.setCalendar(calendar, Today);
        table.setMode(CourseMode::InPerson);
        table.setLecturers({lecturer(1, QStringLiteral("王大明")), lecturer(2, QStringLiteral("李小華"))});
        widget.resize(900, 500);
        widget.show();
        QApplication::setActiveWindow(&widget);
    }
    [[nodiscard]] QTableView* view() { return table.findChild<QTableView*>(QStringLiteral("sessionTable")); }
    [[nodiscard]] QPushButton* button(const char* name) { return table.findChild<QPushButton*>(QLatin1String(name)); }
    [[nodiscard]] QString said() { return table.findChild<QLabel*>(QStringLiteral("sessionSaid"))->text(); }
    [[nodiscard]] QString cell(int row, int column) { return view()->model()->index(row, column).data().toString(); }
    /// As a person at the keyboard: the keys go to whatever has the focus.
    static void type(const QString& text) {
        for (const QChar c : text) {
            if (c.unicode() < 0x80) {
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
            } else {
                // 注音 hands over what it has made.
                QInputMethodEvent event;
                event.setCommitString(c);
                QApplication::sendEvent(QApplication::focusWidget(), &event);
            }
        }
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void choose(int row, int column) {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(row, column));
    }
};

enum Column { Date, From, To, Break, Hours, Topic, Lecturers, Mode, Room, Track };

} // namespace

class TestSessionTable : public QObject {
    Q_OBJECT

private slots:
    void typedByKeyboardAlone();
    void nextSessionIsLikeTheOneAbove();
    void tabLeavesTheTable();
    void faultIsAtItsCell();
    void whatIsTypedIsNotLost();
    void whatIsFoundMeanwhileLeavesWhatIsTyped();
    void tableFromASpreadsheet();
    void newLecturersAreNamed();
    void blockGoesWhereTheCursorIs();
    void copiedRowsComeBack();
    void copiedBlockComesBack();
    void everyWednesdaySixTimes();
    void dayOnAnotherDay();
    void takenOutAndBack();
    void sortedByTime();
    void modeOfTheCourse();
    void notMoreThanSixty();
    void whatTheCentreFound();
    void pictures();
};

void TestSessionTable::typedByKeyboardAlone() {
    Form form;
    QSignalSpy edited(&form.table, &SessionTable::edited);
    form.choose(0, Date);
    // A key begins to write, Tab and Enter go on.
    Form::type(QStringLiteral("3/7"));
    Form::press(Qt::Key_Tab);
    Form::type(QStringLiteral("0900"));
    Form::press(Qt::Key_Return);
    Form::type(QStringLiteral("12"));
    Form::press(Qt::Key_Tab);
    Form::press(Qt::Key_Tab); // no break
    Form::press(Qt::Key_Tab); // hours as suggested
    Form::type(QStringLiteral("密碼"));
    Form::press(Qt::Key_Tab);
    Form::type(QStringLiteral("李小華"));
    Form::press(Qt::Key_Return);
    QVERIFY(edited.count() >= 5);
    const QList<CourseSession> sessions = form.table.sessions();
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions[0].no, 1);
    QCOMPARE(sessions[0].date, QDate(2026, 3, 7));
    QCOMPARE(sessions[0].from, QTime(9, 0));
    QCOMPARE(sessions[0].to, QTime(12, 0));
    QCOMPARE(sessions[0].topic, QStringLiteral("密碼"));
    QCOMPARE(sessions[0].lecturers, QList<int>{2});
    QVERIFY(!sessions[0].hours); // the centre counts what is suggested
    QCOMPARE(form.cell(0, Hours), QStringLiteral("3"));
    QVERIFY(form.said().isEmpty());
}

void TestSessionTable::nextSessionIsLikeTheOneAbove() {
    Form form;
    CourseSession first;
    first.date = QDate(2026, 3, 7);
    first.from = QTime(13, 30);
    first.to = QTime(16, 30);
    first.room = QStringLiteral("電腦教室");
    first.topic = QStringLiteral("密碼");
    Course course;
    course.sessions = {first};
    form.table.load(course.toJson().value(QStringLiteral("sessions")));
    form.button("sessionAdd")->click();
    Form::type(QStringLiteral("3/14"));
    Form::press(Qt::Key_Tab);
    const CourseSession second = form.table.sessions().value(1);
    QCOMPARE(second.no, 2);
    QCOMPARE(second.from, QTime(13, 30));
    QCOMPARE(second.room, QStringLiteral("電腦教室"));
    QVERIFY(second.topic.isEmpty()); // that is another one
}

void TestSessionTable::tabLeavesTheTable() {
    Form form;
    form.choose(0, Date);
    Form::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &form.after);
    QVERIFY(form.table.sessions().isEmpty());
}

void TestSessionTable::faultIsAtItsCell() {
    Form form;
    form.table.paste(QStringLiteral("3/7\t12:00\t09:00\n3/14\t9\t12\n3/14\t11\t13"));
    QAbstractItemModel* model = form.view()->model();
    QVERIFY(model->index(0, To).data(FaultRole).toString().contains(u'1'));
    QVERIFY(model->index(0, From).data(FaultRole).toString().isEmpty());
    QVERIFY(model->index(2, From).data(FaultRole).toString().contains(u'2')); // with session 2
    QVERIFY(model->index(2, From)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(model->index(2, From).data(FaultRole).toString()));
    // Below the table: of the cell one is in, else the first.
    form.choose(2, From);
    QCOMPARE(form.said(), model->index(2, From).data(FaultRole).toString());
    form.choose(1, Topic);
    QCOMPARE(form.said(), model->index(0, To).data(FaultRole).toString());
    // Put right, it goes.
    form.choose(0, To);
    Form::type(QStringLiteral("15:00"));
    Form::press(Qt::Key_Return);
    QVERIFY(model->index(0, To).data(FaultRole).toString().isEmpty());
}

void TestSessionTable::whatIsTypedIsNotLost() {
    Form form;
    form.choose(0, Date);
    Form::type(QStringLiteral("下週三"));
    Form::press(Qt::Key_Tab);
    Form::type(QStringLiteral("9點多"));
    Form::press(Qt::Key_Return);
    QCOMPARE(form.table.unclearFaults().size(), 2);
    QCOMPARE(form.table.unclearFaults().first().field, QStringLiteral("sessions[0].date"));
    const QJsonValue stored = form.table.stored();
    Form again;
    again.table.load(stored);
    QCOMPARE(again.cell(0, Date), QStringLiteral("下週三"));
    QCOMPARE(again.cell(0, From), QStringLiteral("9點多"));
    QCOMPARE(again.table.stored(), stored);
    QVERIFY(!again.table.sessions().first().date.isValid());
}

/// The form is checked a moment after a cell was left, while the next one is already written in.
void TestSessionTable::whatIsFoundMeanwhileLeavesWhatIsTyped() {
    Form form;
    CourseSession first;
    first.date = QDate(2026, 3, 4);
    first.from = QTime(13, 0);
    first.to = QTime(16, 0);
    Course course;
    course.sessions = {first};
    form.table.load(course.toJson().value(QStringLiteral("sessions")));
    const auto found = [&form] {
        form.table.showFaults(
            {{QStringLiteral("sessions[1].date"), QStringLiteral("course.session_workday"), {}, false}});
    };
    form.choose(1, Date);
    Form::type(QStringLiteral("3/5"));
    Form::press(Qt::Key_Tab);
    found();
    Form::type(QStringLiteral("09")); // over the 13:00 of the row above
    found();
    Form::type(QStringLiteral("30"));
    Form::press(Qt::Key_Tab);
    QCOMPARE(form.cell(1, From), QStringLiteral("09:30"));
}

void TestSessionTable::tableFromASpreadsheet() {
    Form form;
    QSignalSpy edited(&form.table, &SessionTable::edited);
    form.choose(0, Topic);
    QApplication::clipboard()->setText(QStringLiteral("日期\t起\t迄\t休息\t主題\t講師\n"
                                                      "115/3/7\t09:00\t12:00\t10\t密碼\t王大明\n"
                                                      "115/3/14\t09:00\t12:00\t\t備份\t李小華、王大明\n"));
    Form::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edited.count(), 1);
    const QList<CourseSession> sessions = form.table.sessions();
    QCOMPARE(sessions.size(), 2);
    QCOMPARE(sessions[0].breakMinutes, 10);
    QCOMPARE(sessions[1].date, QDate(2026, 3, 14));
    QCOMPARE(sessions[1].lecturers, (QList<int>{2, 1}));
    Form::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(form.table.sessions().isEmpty());
}

void TestSessionTable::newLecturersAreNamed() {
    Form form;
    QSignalSpy named(&form.table, &SessionTable::lecturersNamed);
    form.table.paste(QStringLiteral("日期\t起\t迄\t講師\n3/7\t9\t12\t陳新人、王大明"));
    QCOMPARE(named.count(), 1);
    QCOMPARE(named.first().first().toStringList(), QStringList{QStringLiteral("陳新人")});
    QVERIFY(!form.said().isEmpty());
    form.table.setLecturers({lecturer(1, QStringLiteral("王大明")), lecturer(3, QStringLiteral("陳新人"))});
    QCOMPARE(form.table.sessions().first().lecturers, (QList<int>{3, 1}));
    QVERIFY(form.said().isEmpty());
}

void TestSessionTable::blockGoesWhereTheCursorIs() {
    Form form;
    form.table.paste(QStringLiteral("3/7\t9\t12\n3/14\t9\t12"));
    form.choose(0, Topic);
    form.table.paste(QStringLiteral("密碼\t王大明\r\n備份\t李小華\r\n"));
    QCOMPARE(form.table.sessions().size(), 2);
    QCOMPARE(form.table.sessions()[1].topic, QStringLiteral("備份"));
    QCOMPARE(form.table.sessions()[1].lecturers, QList<int>{2});
}

void TestSessionTable::copiedRowsComeBack() {
    Form form;
    form.table.paste(QStringLiteral("日期\t起\t迄\t休息\t主題\t講師\t教室\n3/7\t9\t12\t10\t密碼\t王大明、李小華\t301\n"
                                    "3/14\t13:30\t16:30\t\t=備份\t\t"));
    form.view()->setFocus();
    form.view()->selectAll();
    Form::press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());                     // as a spreadsheet takes it
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("'=備份"))); // no formula there
    Form other;
    other.view()->setFocus();
    Form::press(Qt::Key_V, Qt::ControlModifier);
    QList<CourseSession> sessions = form.table.sessions();
    sessions[0].hours = 3; // what was suggested is said now
    sessions[1].hours = 3;
    sessions[1].topic = QStringLiteral("'=備份");
    QCOMPARE(other.table.sessions(), sessions);
}

void TestSessionTable::copiedBlockComesBack() {
    Form form;
    form.table.paste(QStringLiteral("3/7\t9\t12\t\t密碼\n3/14\t10\t13\t\t備份"));
    form.view()->setFocus();
    QItemSelection block(form.view()->model()->index(0, From), form.view()->model()->index(1, To));
    form.view()->selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
    Form::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("09:00\t12:00\n10:00\t13:00\n"));
    form.choose(1, From);
    Form::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(form.table.sessions()[1].from, QTime(9, 0));
    QCOMPARE(form.table.sessions()[2].to, QTime(13, 0));
    QCOMPARE(form.table.sessions()[1].topic, QStringLiteral("備份"));
}

void TestSessionTable::everyWednesdaySixTimes() {
    Form form;
    QVERIFY(!form.button("sessionRepeat")->isEnabled());
    QVERIFY(!look::whyNot(form.button("sessionRepeat")).isEmpty());
    form.table.paste(QStringLiteral("3/6\t9\t12\t\t密碼\n3/6\t13\t16")); // a Friday; 4/3 is a holiday
    form.choose(0, Date);
    form.button("sessionRepeat")->click();
    auto* times = form.table.findChild<QSpinBox*>(QStringLiteral("repeatTimes"));
    QVERIFY(times->isVisible());
    QCOMPARE(times->value(), 6);
    auto* days = form.table.findChild<QLabel*>(QStringLiteral("repeatDays"));
    QVERIFY2(days->text().contains(QStringLiteral("4/3")), qPrintable(days->text())); // said to be passed over
    form.button("repeatTake")->click();
    const QList<CourseSession> sessions = form.table.sessions();
    QCOMPARE(sessions.size(), 12);
    QCOMPARE(sessions[2].date, QDate(2026, 3, 13));
    QCOMPARE(sessions[2].topic, QStringLiteral("密碼"));
    QCOMPARE(sessions[3].from, QTime(13, 0));
    QCOMPARE(sessions[8].date, QDate(2026, 4, 10)); // not 4/3
    QCOMPARE(sessions[11].date, QDate(2026, 4, 17));
    QCOMPARE(sessions[11].no, 12);
    QVERIFY(!times->isVisible());
}

void TestSessionTable::dayOnAnotherDay() {
    Form form;
    form.table.paste(QStringLiteral("3/7\t9\t12\n3/14\t9\t12"));
    form.choose(0, Date);
    form.button("sessionRepeat")->click();
    auto* how = form.table.findChild<QComboBox*>(QStringLiteral("repeatHow"));
    how->setCurrentIndex(1);
    QVERIFY(!form.button("repeatTake")->isEnabled());
    auto* day = form.table.findChild<QLineEdit*>(QStringLiteral("repeatDay"));
    QVERIFY(day->isVisible());
    day->setFocus();
    QTest::keyClicks(day, "115/3/21");
    Form::press(Qt::Key_Return);
    QCOMPARE(form.table.sessions().size(), 3);
    QCOMPARE(form.table.sessions()[2].date, QDate(2026, 3, 21));
    QCOMPARE(QApplication::focusWidget(), form.view());
}

void TestSessionTable::takenOutAndBack() {
    Form form;
    form.table.paste(QStringLiteral("3/7\t9\t12\n3/14\t9\t12\n3/21\t9\t12"));
    form.choose(1, From);
    Form::press(Qt::Key_Delete); // the cell
    QVERIFY(!form.table.sessions()[1].from.isValid());
    Form::press(Qt::Key_Delete, Qt::ControlModifier); // the session
    QCOMPARE(form.table.sessions().size(), 2);
    QCOMPARE(form.table.sessions()[1].date, QDate(2026, 3, 21));
    QCOMPARE(form.table.sessions()[1].no, 2);
    form.button("sessionUndo")->click();
    QCOMPARE(form.table.sessions().size(), 3);
    form.button("sessionUndo")->click();
    QCOMPARE(form.table.sessions()[1].from, QTime(9, 0));
}

void TestSessionTable::sortedByTime() {
    Form form;
    form.table.paste(QStringLiteral("3/14\t13\t16\n3/14\t9\t12\n3/7\t9\t12"));
    QVERIFY(form.button("sessionSort")->isEnabled());
    form.button("sessionSort")->click();
    QCOMPARE(form.table.sessions()[0].date, QDate(2026, 3, 7));
    QCOMPARE(form.table.sessions()[1].from, QTime(9, 0));
    QVERIFY(!form.button("sessionSort")->isEnabled());
}

void TestSessionTable::modeOfTheCourse() {
    Form form;
    form.table.paste(QStringLiteral("3/7\t9\t12"));
    QVERIFY(form.view()->isColumnHidden(Mode));
    form.table.setMode(CourseMode::OnlineLive);
    QCOMPARE(form.table.sessions()[0].mode, SessionMode::Online);
    form.table.setMode(CourseMode::Mixed);
    QVERIFY(!form.view()->isColumnHidden(Mode));
    form.choose(0, Mode);
    Form::press(Qt::Key_F2);
    Form::press(Qt::Key_Up);
    Form::press(Qt::Key_Tab);
    QCOMPARE(form.table.sessions()[0].mode, SessionMode::InPerson);
}

void TestSessionTable::notMoreThanSixty() {
    Form form;
    QString lines;
    for (int i = 0; i < 70; ++i) {
        lines += QStringLiteral("%1\t9\t12\n").arg(QDate(2026, 3, 7).addDays(i).toString(Qt::ISODate));
    }
    form.table.paste(lines);
    QCOMPARE(form.table.sessions().size(), 60);
    QCOMPARE(form.view()->model()->rowCount(), 60); // and no empty one
    QVERIFY(!form.button("sessionAdd")->isEnabled());
    form.choose(59, Date);
    Form::press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(form.view()->model()->rowCount(), 60); // 59 and the empty one
    form.choose(59, Date);
    Form::type(QStringLiteral("6/1"));
    Form::press(Qt::Key_Tab);
    QCOMPARE(form.table.sessions().size(), 60);
    QCOMPARE(form.view()->model()->rowCount(), 60);
}

void TestSessionTable::whatTheCentreFound() {
    Form form;
    form.table.paste(QStringLiteral("3/7\t9\t12\n3/14\t9\t12"));
    form.table.showFaults({{QStringLiteral("sessions[1].lecturers"),
                            QStringLiteral("course.session_lecturer"),
                            {{QStringLiteral("no"), 2}},
                            true}});
    QVERIFY(!form.said().isEmpty());
    form.table.jumpTo(QStringLiteral("sessions[1].lecturers"));
    QCOMPARE(form.view()->currentIndex(), form.view()->model()->index(1, Lecturers));
    QVERIFY(form.view()->hasFocus());
    // Written anew, the centre has to look again.
    Form::type(QStringLiteral("王大明"));
    Form::press(Qt::Key_Return);
    QVERIFY(form.said().isEmpty());
}

void TestSessionTable::pictures() {
    takePictures(QStringLiteral("sessions"), [] {
        auto table = std::make_unique<SessionTable>();
        CourseCalendar calendar;
        calendar.holidays.insert(QDate(2026, 4, 3), QStringLiteral("兒童節及清明節"));
        table->setCalendar(calendar, Today);
        table->setLecturers({lecturer(1, QStringLiteral("王大明")), lecturer(2, QStringLiteral("李小華"))});
        table->setMode(CourseMode::Mixed);
        table->paste(QStringLiteral("日期\t起\t迄\t休息\t主題\t講師\t教室\n"
                                    "3/7\t09:00\t12:00\t10\t密碼的歷史與今日的應用\t王大明\t電腦教室\n"
                                    "3/7\t13:00\t12:00\t\t備份\t李小華、王大明\t\n"
                                    "下週三\t9\t12\t\t實作\t陳新人\t\n4/3\t9\t16\t60\t\t\t"));
        table->resize(900, 420);
        table->show();
        table->findChild<QPushButton*>(QStringLiteral("sessionRepeat"))->click();
        return table;
    });
}

QTEST_MAIN(TestSessionTable)
#include "tst_sessiontable.moc"
