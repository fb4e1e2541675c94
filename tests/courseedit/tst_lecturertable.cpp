// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/cellsmodel.h"
#include "forms/courses/edit/lecturertable.h"
#include "forms/courses/edit/recommendedpanel.h"
#include "forms/courses/edit/sessiontable.h"
#include "tests/courseedit/pictures.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace inservice;

namespace {

enum Column { Name, Unit, Title, Kind, NationalId, Expertise };

struct Form {
    QWidget widget;
    LecturerTable table;
    QLineEdit after;

    Form() {
        auto* column = new QVBoxLayout(&widget);
        column->addWidget(&table);
        column->addWidget(&after);
        widget.resize(900, 400);
        widget.show();
        QApplication::setActiveWindow(&widget);
    }
    [[nodiscard]] QTableView* view() { return table.findChild<QTableView*>(QStringLiteral("lecturerTable")); }
    [[nodiscard]] QPushButton* button(const char* name) { return table.findChild<QPushButton*>(QLatin1String(name)); }
    [[nodiscard]] QString said() { return table.findChild<QLabel*>(QStringLiteral("lecturerSaid"))->text(); }
    void write(int row, int column, const QString& text) {
        view()->model()->setData(view()->model()->index(row, column), text, Qt::EditRole);
    }
    void choose(int row, int column) {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(row, column));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

class TestLecturerTable : public QObject {
    Q_OBJECT

private slots:
    void typedIntoTheEmptyRow();
    void wrongNumberIsSaidAtItsCell();
    void maskedNumberStays();
    void pastedTable();
    void numbersStayWithSessions();
    void takenOutLecturerStaysByName();
    void namesOfSessions();
    void recommendedLecturers();
    void pictures();
};

void TestLecturerTable::typedIntoTheEmptyRow() {
    Form form;
    QSignalSpy edited(&form.table, &LecturerTable::edited);
    form.button("lecturerAdd")->click();
    QTest::keyClicks(QApplication::focusWidget(), "Anna  Lee");
    Form::press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), "NTU");
    Form::press(Qt::Key_Return);
    Form::press(Qt::Key_Tab); // no title
    auto* kind = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY(kind != nullptr);
    Form::press(Qt::Key_Down);
    Form::press(Qt::Key_Tab);
    const QList<CourseLecturer> lecturers = form.table.lecturers();
    QCOMPARE(lecturers.size(), 1);
    QCOMPARE(lecturers[0].no, 1);
    QCOMPARE(lecturers[0].name, QStringLiteral("Anna Lee"));
    QCOMPARE(lecturers[0].unit, QStringLiteral("NTU"));
    QCOMPARE(lecturers[0].kind, LecturerKind::External);
    QVERIFY(edited.count() >= 3);
}

void TestLecturerTable::wrongNumberIsSaidAtItsCell() {
    Form form;
    form.table.addNames({QStringLiteral("王大明")});
    form.write(0, NationalId, QStringLiteral("a123456788")); // its checksum is that of …89
    QVERIFY(!form.view()->model()->index(0, NationalId).data(FaultRole).toString().isEmpty());
    QCOMPARE(form.said(), form.view()->model()->index(0, NationalId).data(FaultRole).toString());
    QCOMPARE(form.table.lecturers()[0].nationalId, QStringLiteral("A123456788"));
    form.write(0, NationalId, QStringLiteral("a 123456789"));
    QVERIFY(form.said().isEmpty());
    QCOMPARE(form.table.lecturers()[0].nationalId, QStringLiteral("A123456789"));
    // Hours are credited: an outsider without a number is doubtful.
    form.write(0, NationalId, QString());
    form.write(0, Kind, QStringLiteral("external"));
    QVERIFY(form.said().isEmpty());
    form.table.setCredited(true);
    QVERIFY(!form.said().isEmpty());
}

void TestLecturerTable::maskedNumberStays() {
    Form form;
    Course course;
    course.lecturers = {
        {4, QStringLiteral("王大明"), {}, {}, LecturerKind::Internal, QStringLiteral("A12345****"), {}}};
    form.table.load(course.toJson().value(QStringLiteral("lecturers")));
    QVERIFY(form.said().isEmpty());
    // Looked at and left, it is as before.
    form.choose(0, NationalId);
    Form::press(Qt::Key_F2);
    QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QString());
    Form::press(Qt::Key_Return);
    QCOMPARE(form.table.lecturers()[0].nationalId, QStringLiteral("A12345****"));
    QCOMPARE(form.table.stored(), course.toJson().value(QStringLiteral("lecturers")));
}

void TestLecturerTable::pastedTable() {
    Form form;
    form.table.paste(QStringLiteral("編號\t職稱\t講師姓名\t服務單位\t內外聘\n"
                                    "1\t教授\t王大明\t某大學\t外聘\n2\t教師\t李小華\t本校\t內聘\n"));
    const QList<CourseLecturer> lecturers = form.table.lecturers();
    QCOMPARE(lecturers.size(), 2);
    QCOMPARE(lecturers[0].name, QStringLiteral("王大明"));
    QCOMPARE(lecturers[0].title, QStringLiteral("教授"));
    QCOMPARE(lecturers[0].kind, LecturerKind::External);
    QCOMPARE(lecturers[1].kind, LecturerKind::Internal);
    QCOMPARE(lecturers[1].no, 2);
    // Without a head they go where the cursor is.
    form.choose(0, Unit);
    form.table.paste(QStringLiteral("甲大學\n乙國小"));
    QCOMPARE(form.table.lecturers()[0].unit, QStringLiteral("甲大學"));
    QCOMPARE(form.table.lecturers()[1].unit, QStringLiteral("乙國小"));
    form.button("lecturerUndo")->click();
    form.button("lecturerUndo")->click();
    QVERIFY(form.table.lecturers().isEmpty());
}

void TestLecturerTable::numbersStayWithSessions() {
    Form form;
    form.table.addNames({QStringLiteral("王大明"), QStringLiteral("李小華"), QStringLiteral("王大明")});
    QCOMPARE(form.table.lecturers().size(), 2);
    form.choose(0, Name);
    Form::press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(form.table.lecturers().first().no, 2); // as sessions know 李小華
    form.table.addNames({QStringLiteral("陳新人")});
    QCOMPARE(form.table.lecturers().last().no, 3); // nobody gets the number of 王大明, who may come back
}

void TestLecturerTable::takenOutLecturerStaysByName() {
    Form form;
    SessionTable sessions;
    form.table.addNames({QStringLiteral("王大明"), QStringLiteral("李小華")});
    sessions.setCalendar({}, QDate(2026, 2, 10));
    sessions.setLecturers(form.table.lecturers());
    sessions.paste(QStringLiteral("日期\t起\t迄\t講師\n3/7\t9\t12\t王大明、李小華"));
    QCOMPARE(sessions.sessions()[0].lecturers, (QList<int>{1, 2}));
    form.choose(0, Name);
    Form::press(Qt::Key_Delete, Qt::ControlModifier);
    sessions.setLecturers(form.table.lecturers());
    QCOMPARE(sessions.unclearFaults().size(), 1);
    form.button("lecturerUndo")->click();
    sessions.setLecturers(form.table.lecturers());
    QCOMPARE(sessions.sessions()[0].lecturers, (QList<int>{1, 2}));
    QVERIFY(sessions.unclearFaults().isEmpty());
    // Another course is opened: its numbers are its own lecturers', and nobody of this one is named in it.
    Course other;
    other.sessions.resize(1);
    other.sessions[0].lecturers = {2, 3};
    sessions.load(other.toJson().value(QStringLiteral("sessions")));
    sessions.setLecturers({{3, QStringLiteral("陳新人"), {}, {}, LecturerKind::Internal, {}, {}}});
    QCOMPARE(sessions.sessions()[0].lecturers, (QList<int>{2, 3}));
    QVERIFY(!sessions.findChild<QTableView*>()->model()->index(0, 6).data().toString().contains(u'李'));
}

/// What the form connects: names pasted with sessions become lecturers, and the sessions know them.
void TestLecturerTable::namesOfSessions() {
    Form form;
    SessionTable sessions;
    sessions.setCalendar({}, QDate(2026, 2, 10));
    connect(&sessions, &SessionTable::lecturersNamed, &form.table, &LecturerTable::addNames);
    connect(&form.table, &LecturerTable::edited, &sessions, [&] { sessions.setLecturers(form.table.lecturers()); });
    sessions.paste(QStringLiteral("日期\t起\t迄\t講師\n3/7\t9\t12\t陳新人、王大明\n3/14\t9\t12\t王大明"));
    QCOMPARE(form.table.lecturers().size(), 2);
    QCOMPARE(sessions.sessions()[0].lecturers, (QList<int>{1, 2}));
    QCOMPARE(sessions.sessions()[1].lecturers, QList<int>{2});
    QVERIFY(sessions.unclearFaults().isEmpty());
}

void TestLecturerTable::recommendedLecturers() {
    Form form;
    const auto lecturer = [](const QString& name, const QString& unit, const QString& expertise) {
        CourseLecturer one;
        one.name = name;
        one.unit = unit;
        one.expertise = expertise;
        one.kind = LecturerKind::External;
        return one;
    };
    const CourseLecturer own =
        lecturer(QStringLiteral("林示範"), QStringLiteral("示範大學"), QStringLiteral("資通安全"));
    form.table.setRecommended(
        {own, lecturer(QStringLiteral("王樣本"), QStringLiteral("樣本國小"), QStringLiteral("閱讀"))});
    RecommendedPanel* panel = form.table.recommended();
    auto* words = panel->findChild<QLineEdit*>(QStringLiteral("recommendedWords"));
    auto* list = panel->findChild<QListWidget*>(QStringLiteral("recommendedList"));
    auto* ask = panel->findChild<QPushButton*>(QStringLiteral("recommendedAsk"));
    QVERIFY(!panel->isVisible());
    form.button("lecturerRecommended")->click();
    QVERIFY(panel->isVisible() && words->hasFocus());
    QCOMPARE(list->count(), 2);
    QVERIFY(!ask->isEnabled() && !ask->toolTip().isEmpty());
    // The own ones as one types, the others on asking alone.
    QTest::keyClicks(words, QStringLiteral("zz"));
    QCOMPARE(list->count(), 0);
    words->setText(QStringLiteral("資通"));
    QCOMPARE(list->count(), 1);
    QSignalSpy wanted(panel, &RecommendedPanel::wanted);
    ask->click();
    QCOMPARE(wanted, QList<QList<QVariant>>{{QStringLiteral("資通")}});
    QVERIFY(!ask->isEnabled());
    panel->showFound({own, lecturer(QStringLiteral("陳他校"), QStringLiteral("他校"), QStringLiteral("資通安全"))}, 5);
    QCOMPARE(list->count(), 2); // the own one once
    QVERIFY(panel->findChild<QLabel*>(QStringLiteral("recommendedSaid"))->text().contains(u'3'));
    QVERIFY(ask->isEnabled());
    Form::press(Qt::Key_Down);
    QVERIFY(list->hasFocus());
    Form::press(Qt::Key_Down);
    Form::press(Qt::Key_Return);
    QCOMPARE(form.table.lecturers().size(), 1);
    QCOMPARE(form.table.lecturers().constFirst().name, QStringLiteral("陳他校"));
    QCOMPARE(form.table.lecturers().constFirst().kind, LecturerKind::External);
    QVERIFY(form.table.lecturers().constFirst().no > 0);
    panel->findChild<QPushButton*>(QStringLiteral("recommendedTake"))->click(); // there already
    QCOMPARE(form.table.lecturers().size(), 1);
    panel->sayRefused(QStringLiteral("offline"));
    QCOMPARE(panel->findChild<QLabel*>(QStringLiteral("recommendedSaid"))->text(), QStringLiteral("offline"));
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    // The table is full: why not is said.
    QStringList names;
    for (int i = 0; i < course::MostLecturers; ++i) {
        names << QStringLiteral("講師%1").arg(i, 2, 10, QLatin1Char('0'));
    }
    form.table.addNames(names);
    form.button("lecturerRecommended")->click();
    auto* take = panel->findChild<QPushButton*>(QStringLiteral("recommendedTake"));
    QVERIFY(!take->isEnabled() && take->toolTip().contains(u'6'));
}

void TestLecturerTable::pictures() {
    takePictures(QStringLiteral("lecturers"), [] {
        auto table = std::make_unique<LecturerTable>();
        table->setCredited(true);
        table->paste(QStringLiteral("姓名\t服務單位\t職稱\t內外聘\t身分證字號\t專長\n"
                                    "王大明\t國立樣本大學資訊工程學系\t教授\t外聘\tA123456789\t密碼學\n"
                                    "李小華\t本校\t教師\t內聘\t\t\n陳新人\t某某學會\t理事\t外聘\tA123456788\t\n"));
        table->resize(900, 320);
        table->show();
        return table;
    });
}

QTEST_MAIN(TestLecturerTable)
#include "tst_lecturertable.moc"
