// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/caselist.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>
#include <cmath>

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

    /// WCAG 2: between the ground, taken at the edge, and what stands out most from it.
    static double contrastIn(const QImage& image) {
        const auto light = [](const QColor& color) {
            const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
        };
        const QRect inside = image.rect().adjusted(6, 6, -6, -6);
        const double ground = light(image.pixelColor(inside.topLeft()));
        double best = 1;
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x) {
                const double here = light(image.pixelColor(x, y));
                best = qMax(best, (qMax(here, ground) + 0.05) / (qMin(here, ground) + 0.05));
            }
        }
        return best;
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

    void aSelectedRowIsReadWithAndWithoutTheFocus() {
        for (const auto scheme : {look::Scheme::Light, look::Scheme::Dark}) {
            look::apply(*qApp, scheme);
            QWidget window;
            auto* column = new QVBoxLayout(&window);
            CaseListModel model;
            model.setLines({line(1)});
            auto* list = new CaseListView;
            auto* elsewhere = new QLineEdit;
            column->addWidget(list);
            column->addWidget(elsewhere);
            list->setModel(&model);
            list->setCurrentIndex(model.index(0, 0));
            window.resize(400, 200);
            window.show();
            QApplication::setActiveWindow(&window);
            for (QWidget* focus : {static_cast<QWidget*>(list), static_cast<QWidget*>(elsewhere)}) {
                focus->setFocus();
                QTRY_VERIFY(focus->hasFocus());
                const QImage row = list->viewport()->grab(list->visualRect(model.index(0, 0))).toImage();
                const double contrast = contrastIn(row);
                QVERIFY2(contrast >= 4.5, qPrintable(QString("%1:1 (%2)").arg(contrast).arg(focus == list)));
            }
        }
    }
};

QTEST_MAIN(TestCaseList)
#include "tst_caselist.moc"
