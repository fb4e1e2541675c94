// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/naturepicker.h"
#include "forms/courses/edit/tagsedit.h"
#include "forms/look/whynot.h"
#include "tests/courseedit/pictures.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace inservice;

namespace {

CourseNatures natures() {
    return CourseNatures({{40, 0, 1, QStringLiteral("國小"), false},
                          {401, 40, 2, QStringLiteral("行政"), false},
                          {4011, 401, 3, QStringLiteral("教務"), false},
                          {40111, 4011, 4, QStringLiteral("無"), false},
                          {402, 40, 2, QStringLiteral("教學"), false},
                          {4021, 402, 3, QStringLiteral("語文"), false},
                          {40211, 4021, 4, QStringLiteral("國語文"), false},
                          {40212, 4021, 4, QStringLiteral("英語文"), false},
                          {40213, 4021, 4, QStringLiteral("鄉土語文"), true},
                          {20, 0, 1, QStringLiteral("高職"), false},
                          {202, 20, 2, QStringLiteral("教學"), false},
                          {2021, 202, 3, QStringLiteral("食品群"), false},
                          {20211, 2021, 4, QStringLiteral("水產食品科"), false},
                          {20212, 2021, 4, QStringLiteral("臺灣小吃科"), false}});
}

/// In a window, with a field after it.
struct Window {
    QWidget widget;
    QLineEdit after;
    explicit Window(QWidget* choice) {
        auto* column = new QVBoxLayout(&widget);
        column->addWidget(choice);
        column->addWidget(&after);
        widget.resize(700, 500);
        widget.show();
        QApplication::setActiveWindow(&widget);
    }
};

QPushButton* button(QWidget& in, const char* name) {
    QPushButton* found = nullptr;
    const auto all = in.findChildren<QPushButton*>(QLatin1String(name));
    for (QPushButton* each : all) {
        if (!each->isHidden() && !each->parentWidget()->isHidden()) {
            found = each;
        }
    }
    return found;
}

void type(const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void press(Qt::Key key) {
    QTest::keyClick(QApplication::focusWidget(), key);
}

QStringList seen(const QTreeView* tree) {
    QStringList rows;
    for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index)) {
        rows << index.data().toString();
    }
    return rows;
}

} // namespace

/// 課程性質 and 專案屬性標籤 chosen as somebody does who uses only the keyboard.
class TestTreeChoice : public QObject {
    Q_OBJECT

private slots:
    void foundByTyping();
    void foundByAnyWord_data();
    void foundByAnyWord();
    void walkedByArrows();
    void threeAtMost();
    void takenOut();
    void whatAnOldCourseHas();
    void tagsByGroup();
    void tagsThatAreNotForThisUnit();
    void lookOfIt();
};

void TestTreeChoice::foundByTyping() {
    auto* picker = new NaturePicker;
    picker->setNatures(natures());
    Window window(picker);
    QSignalSpy edited(picker, &NaturePicker::edited);
    picker->setFocus();
    press(Qt::Key_Space); // the button
    type(QStringLiteral("英語"));
    QCOMPARE(seen(picker->findChild<QTreeView*>(QStringLiteral("natureTree"))),
             (QStringList{QStringLiteral("國小"), QStringLiteral("教學"), QStringLiteral("語文"),
                          QStringLiteral("英語文")}));
    press(Qt::Key_Return);
    QCOMPARE(picker->natures(), QList<qint64>{40212});
    QCOMPARE(edited.count(), 1);
    QCOMPARE(picker->stored(), QJsonValue(QJsonArray{40212}));
    QVERIFY(picker->findChild<QLineEdit*>(QStringLiteral("natureFind"))->isHidden() ||
            !picker->findChild<QLineEdit*>(QStringLiteral("natureFind"))->isVisible());
    // One more with the next key.
    QCOMPARE(QApplication::focusWidget(), button(*picker, "natureAdd"));
}

void TestTreeChoice::foundByAnyWord_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("found");
    QTest::newRow("a part of the leaf") << QStringLiteral("水產") << qint64(20211);
    QTest::newRow("two of the path") << QStringLiteral("國小 國語") << qint64(40211);
    QTest::newRow("another shape of a letter") << QStringLiteral("台灣") << qint64(20212);
    QTest::newRow("a subject without parts") << QStringLiteral("教務") << qint64(40111);
}

void TestTreeChoice::foundByAnyWord() {
    QFETCH(QString, typed);
    QFETCH(qint64, found);
    auto* picker = new NaturePicker;
    picker->setNatures(natures());
    Window window(picker);
    button(*picker, "natureAdd")->click();
    type(typed);
    press(Qt::Key_Return);
    QCOMPARE(picker->natures(), QList<qint64>{found});
}

void TestTreeChoice::walkedByArrows() {
    auto* picker = new NaturePicker;
    picker->setNatures(natures());
    Window window(picker);
    button(*picker, "natureAdd")->click();
    auto* tree = picker->findChild<QTreeView*>(QStringLiteral("natureTree"));
    press(Qt::Key_Return); // nothing is found yet: nothing happens
    QVERIFY(picker->natures().isEmpty());
    press(Qt::Key_Down);
    press(Qt::Key_Return); // opens 國小
    QVERIFY(seen(tree).contains(QStringLiteral("行政")));
    press(Qt::Key_Down);
    press(Qt::Key_Right); // opens 行政
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(picker->natures(), QList<qint64>{40111});
    // Esc leaves it as it is.
    button(*picker, "natureAdd")->click();
    type(QStringLiteral("英語"));
    press(Qt::Key_Escape);
    QCOMPARE(picker->natures().size(), 1);
    QCOMPARE(QApplication::focusWidget(), button(*picker, "natureAdd"));
    // What is called nothing like it is said.
    button(*picker, "natureAdd")->click();
    type(QStringLiteral("量子"));
    QVERIFY(picker->findChild<QLabel*>(QStringLiteral("natureNothing"))->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(picker->natures().size(), 1);
}

void TestTreeChoice::threeAtMost() {
    auto* picker = new NaturePicker;
    picker->setNatures(natures());
    Window window(picker);
    for (const char* typed : {"國語", "英語", "英語", "教務"}) {
        button(*picker, "natureAdd")->click();
        type(QString::fromUtf8(typed));
        press(Qt::Key_Return);
        press(Qt::Key_Escape); // the second 英語 is there already, and the panel stays
    }
    QCOMPARE(picker->natures(), (QList<qint64>{40211, 40212, 40111}));
    QVERIFY(!button(*picker, "natureAdd")->isEnabled());
    QVERIFY(!look::whyNot(button(*picker, "natureAdd")).isEmpty());
}

void TestTreeChoice::takenOut() {
    auto* picker = new NaturePicker;
    picker->setNatures(natures());
    Window window(picker);
    picker->load(QJsonArray{40211, 40212});
    QSignalSpy edited(picker, &NaturePicker::edited);
    button(*picker, "natureRemove0")->click();
    QCOMPARE(picker->natures(), QList<qint64>{40212});
    QCOMPARE(edited.count(), 1);
}

void TestTreeChoice::whatAnOldCourseHas() {
    auto* picker = new NaturePicker;
    Window window(picker);
    picker->load(QJsonArray{40213, 99}); // before the catalogue has come
    picker->setNatures(natures());
    QCOMPARE(picker->stored(), QJsonValue(QJsonArray{40213, 99}));
    QStringList shown;
    const auto labels = picker->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        shown << (label->isVisible() ? label->text() : QString());
    }
    QVERIFY2(!shown.filter(QStringLiteral("鄉土語文")).isEmpty(), qPrintable(shown.join(u'|')));
    // It is not offered.
    button(*picker, "natureAdd")->click();
    type(QStringLiteral("鄉土"));
    press(Qt::Key_Return);
    QCOMPARE(picker->natures().size(), 2);
}

namespace {

QList<CourseTag> tags() {
    CourseTag rescue;
    rescue.code = QStringLiteral("T02");
    rescue.label = QStringLiteral("基本救命術訓練");
    rescue.group = QStringLiteral("教保");
    rescue.note = QStringLiteral("實體、至少4小時");
    CourseTag safety;
    safety.code = QStringLiteral("T35");
    safety.label = QStringLiteral("資通安全");
    safety.group = QStringLiteral("法定研習");
    CourseTag heads;
    heads.code = QStringLiteral("T61");
    heads.label = QStringLiteral("校長及主任培育");
    heads.group = QStringLiteral("培育");
    heads.unitKinds = {QStringLiteral("university")};
    CourseTag old;
    old.code = QStringLiteral("T99");
    old.label = QStringLiteral("舊專案");
    old.group = QStringLiteral("專案");
    old.validTo = QDate(2025, 12, 31);
    return {rescue, safety, heads, old};
}

} // namespace

void TestTreeChoice::tagsByGroup() {
    auto* edit = new TagsEdit;
    edit->setTags(tags());
    edit->setUnitKind(UnitKind::Elementary);
    edit->setDay(QDate(2026, 3, 7));
    Window window(edit);
    button(*edit, "tagAdd")->click();
    type(QStringLiteral("法定"));
    press(Qt::Key_Return);
    QCOMPARE(edit->tags(), QStringList{QStringLiteral("T35")});
    QCOMPARE(edit->stored(), QJsonValue(QJsonArray{QStringLiteral("T35")}));
    button(*edit, "tagAdd")->click();
    type(QStringLiteral("舊")); // of last year
    press(Qt::Key_Return);
    QCOMPARE(edit->tags().size(), 1);
    // A course of last year could have it.
    edit->setDay(QDate(2025, 12, 31));
    press(Qt::Key_Return);
    QCOMPARE(edit->tags().size(), 2);
}

void TestTreeChoice::tagsThatAreNotForThisUnit() {
    auto* edit = new TagsEdit;
    edit->setTags(tags());
    edit->setUnitKind(UnitKind::Elementary);
    Window window(edit);
    button(*edit, "tagAdd")->click();
    type(QStringLiteral("校長"));
    const QStringList rows = seen(edit->findChild<QTreeView*>(QStringLiteral("tagTree")));
    QVERIFY2(rows.last().contains(QStringLiteral("大專校院")), qPrintable(rows.join(u'|'))); // said whose it is
    press(Qt::Key_Return);
    QVERIFY(edit->tags().isEmpty());
    edit->setUnitKind(UnitKind::University);
    press(Qt::Key_Return);
    QCOMPARE(edit->tags(), QStringList{QStringLiteral("T61")});
}

void TestTreeChoice::lookOfIt() {
    takePictures(QStringLiteral("choice"), [] {
        auto all = std::make_unique<QWidget>();
        auto* picker = new NaturePicker;
        picker->setNatures(natures());
        picker->load(QJsonArray{40211, 20211});
        auto* edit = new TagsEdit;
        edit->setTags(tags());
        edit->setUnitKind(UnitKind::Elementary);
        edit->load(QJsonArray{QStringLiteral("T02")});
        auto* column = new QVBoxLayout(all.get());
        column->addWidget(picker);
        column->addWidget(edit);
        all->resize(700, 800);
        all->show();
        QApplication::setActiveWindow(all.get());
        button(*edit, "tagAdd")->click();
        type(QStringLiteral("訓練"));
        button(*picker, "natureAdd")->click();
        type(QStringLiteral("語文"));
        return all;
    });
}

QTEST_MAIN(TestTreeChoice)
#include "tst_treechoice.moc"
