// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/caselist.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

using namespace inservice;

/// The list of drafts and cases changes by difference.
class TestCaseList : public QObject {
    Q_OBJECT

private:
    static CaseLine line(int number, const QString& state = "draft") {
        CaseLine made;
        made.id = QUuid::createUuidV5(QUuid(), QString::number(number));
        made.title = QString("line %1").arg(number);
        made.state = state;
        return made;
    }

private slots:
    void selectionStaysWithItsLine() {
        CaseListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines({line(1), line(2), line(3)});
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::Select);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLines({line(4), line(3), line(2, "accepted")});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(selection.currentIndex().data().toString(), QString("line 2"));
        QCOMPARE(selection.currentIndex().data(CaseListModel::StateRole).toString(), QString("accepted"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), QString("line 4"));
        QCOMPARE(model.index(1, 0).data().toString(), QString("line 3"));
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestCaseList)
#include "tst_caselist.moc"
