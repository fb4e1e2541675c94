// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/caselist.h"
#include "models/replica/drafts.h"
#include "tests/support/patience.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;

/// Drafts and cases as a list.
class TestCaseList : public QObject {
    Q_OBJECT

private:
    using Bucket = CaseListModel::Bucket;
    using Column = CaseListModel::Column;

    static CaseListRow line(int number, const QString& state = "draft") {
        CaseListRow made;
        made.id = QUuid::createUuidV5(QUuid(), QString::number(number));
        made.kind = state == "draft" ? CaseListRow::Kind::Draft : CaseListRow::Kind::Case;
        made.number = state == "draft" ? QString() : QString("115-%1").arg(number, 6, 10, QChar('0'));
        made.name = QString("line %1").arg(number);
        made.state = state;
        made.ended = state == "approved";
        made.at = QDateTime(QDate(2026, 11, 1), QTime(8, number), Qt::UTC);
        return made;
    }
    static QString shown(const CaseListModel& model, Column column) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all << model.index(row, int(column)).data().toString();
        }
        return all.join('|');
    }

private slots:
    void selectionStaysWithItsLine() {
        CaseListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSortKeys({{int(Column::At), Qt::DescendingOrder}});
        model.setRows({line(1), line(2), line(3)});
        QCOMPARE(model.idOf(line(9).id), 0);
        const qint64 second = model.idOf(line(2).id);
        QVERIFY(second != 0); // known before it is shown
        QTRY_COMPARE_WITH_TIMEOUT(shown(model, Column::Name), QString("line 3|line 2|line 1"), patience);
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(model.rowOf(second), 0), QItemSelectionModel::Select);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({line(4), line(3), line(2, "accepted")});
        QTRY_COMPARE_WITH_TIMEOUT(shown(model, Column::Name), QString("line 4|line 3|line 2"), patience);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(selection.currentIndex().row(), 2);
        QCOMPARE(shown(model, Column::State), QString("draft|draft|accepted"));
        QCOMPARE(model.idOf(line(2).id), second); // it goes by the same number
        QCOMPARE(model.line(second)->state, QString("accepted"));
        const QSignalSpy settled(&model, &ListModel::settled);
        model.setRows({line(4), line(3), line(2, "accepted")});
        QVERIFY(model.isSettled()); // nothing new, nothing done
        QCOMPARE(settled.count(), 0);
        model.setRows({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, patience);
    }

    void foundAndFiltered() {
        CaseListModel model;
        model.setRows({line(1), line(2, "returned"), line(3, "approved")});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patience);
        QCOMPARE(model.count(Bucket::All), 3);
        QCOMPARE(model.count(Bucket::Drafts), 1);
        QCOMPARE(model.count(Bucket::UnderWay), 1);
        QCOMPARE(model.count(Bucket::Ended), 1);
        model.setBucket(Bucket::UnderWay);
        QTRY_COMPARE_WITH_TIMEOUT(shown(model, Column::State), QString("returned"), patience);
        model.setBucket(Bucket::Ended);
        QTRY_COMPARE_WITH_TIMEOUT(shown(model, Column::State), QString("approved"), patience);
        model.setBucket(Bucket::All);
        model.setFind("115000002");
        QTRY_COMPARE_WITH_TIMEOUT(shown(model, Column::Number), QString("115-000002"), patience);
        model.setFind("LINE 3");
        QTRY_COMPARE_WITH_TIMEOUT(shown(model, Column::Number), QString("115-000003"), patience);
    }

    void foundByWhatIsNotShown() {
        CaseListModel model;
        CaseListRow one = line(2, "returned");
        one.name = QStringLiteral("王○明");
        one.known = QStringLiteral("王小明\ndemo0042");
        model.setRows({line(1), one});
        for (const QString& typed :
             {QStringLiteral("王小明"), QStringLiteral("DEMO0042"), QStringLiteral("小明 demo")}) {
            model.setFind(typed);
            QTRY_COMPARE_WITH_TIMEOUT(shown(model, Column::Number), one.number, patience);
        }
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                const QString text = model.index(0, column).data(role).toString();
                QVERIFY2(!text.contains(QStringLiteral("小明")) && !text.contains("demo"), qPrintable(text));
            }
        }
    }

    void aDraftThatWasSentIsUnderWay() {
        CaseListModel model;
        CaseListRow sent = line(1);
        sent.underWay = true;
        model.setRows({sent, line(2)});
        QCOMPARE(model.count(Bucket::Drafts), 1);
        QCOMPARE(model.count(Bucket::UnderWay), 1);
    }

    void aDraftWithoutAnythingHasATitle() {
        CaseListRow empty;
        QCOMPARE(empty.title(), QString("Draft"));
        empty.name = QStringLiteral("王○明");
        QCOMPARE(empty.title(), QStringLiteral("Draft: 王○明"));
        empty.kind = CaseListRow::Kind::Case;
        empty.number = "115-000007";
        empty.type = "Contact";
        QCOMPARE(empty.title(), QStringLiteral("115-000007: 王○明, Contact"));
    }
};

QTEST_MAIN(TestCaseList)
#include "tst_caselist.moc"
