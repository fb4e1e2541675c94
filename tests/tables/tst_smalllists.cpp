// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/applications.h"
#include "models/tables/decisionmodel.h"
#include "models/tables/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;

namespace {

ListWords words() {
    return {[](AccountType type) { return toKey(type); },
            [](const ApplicationRow& row) { return toKey(row.state); },
            [](ReceivedHow how) { return toKey(how); },
            [](const QString& action) { return action; },
            [](const QString& kind) { return kind; },
            [](const QString& key, const QJsonObject&) { return QStringLiteral("refused:") + key; },
            [](const QString& field) { return QStringLiteral("field:") + field; }};
}

OutboxItem item(int second, OutboxState state = OutboxState::Waiting) {
    OutboxItem made;
    made.id = QUuid::createUuid();
    made.kind = QStringLiteral("application.approve");
    made.caption = QStringLiteral("caption %1").arg(second);
    made.createdAt = QDateTime(QDate(2026, 9, 1), QTime(0, 0, second), Qt::UTC);
    made.state = state;
    return made;
}

DecisionRow decision(qint64 id, const QString& action, const QStringList& reasons = {}, const QString& text = {}) {
    DecisionRow row;
    row.id = id;
    row.applicationId = 7;
    row.revision = 1;
    row.action = action;
    row.reasons = reasons;
    row.text = text;
    row.at = QDateTime(QDate(2026, 9, 1), QTime(16, 30), Qt::UTC).addSecs(id * 60);
    return row;
}

} // namespace

class SmallListsTest : public QObject {
    Q_OBJECT

private slots:
    void outboxByDiff();
    void outboxSaysWhy();
    void historyGrows();
};

void SmallListsTest::outboxByDiff() {
    OutboxModel model(words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const OutboxItem first = item(1);
    OutboxItem second = item(2);
    const OutboxItem third = item(3);
    model.setItems({third, first, second});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.itemAt(0)->id, first.id);
    const QPersistentModelIndex kept = model.index(2, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    second.state = OutboxState::Refused;
    second.errorKey = QStringLiteral("decision.own_case");
    model.setItems({second, third});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(kept.row(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowOf(first.id), -1);
    QCOMPARE(model.rowOf(third.id), 1);
}

void SmallListsTest::outboxSaysWhy() {
    OutboxModel model(words());
    OutboxItem refused = item(1, OutboxState::Refused);
    refused.errorKey = QStringLiteral("application.changed");
    OutboxItem waiting = item(2);
    OutboxItem tried = item(3);
    tried.tries = 2;
    model.setItems({refused, waiting, tried});
    const auto cause = [&model](int row) {
        return model.index(row, int(OutboxModel::Column::Cause)).data().toString();
    };
    QCOMPARE(cause(0), QStringLiteral("refused:application.changed"));
    QVERIFY(cause(1).isEmpty());
    QVERIFY(!cause(2).isEmpty());
    QCOMPARE(model.index(0, int(OutboxModel::Column::State)).data().toString(),
             OutboxModel::stateWord(OutboxState::Refused));
    // Half past four in UTC is after midnight in Taiwan.
    OutboxItem late = item(4);
    late.createdAt = QDateTime(QDate(2026, 8, 31), QTime(16, 30), Qt::UTC);
    model.setItems({late});
    QCOMPARE(model.index(0, int(OutboxModel::Column::Asked)).data().toString(), QStringLiteral("2026/09/01 00:30"));
}

void SmallListsTest::historyGrows() {
    DecisionModel model(words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QHash<QString, QString> reasons{{QStringLiteral("seal"), QStringLiteral("A seal is missing")}};
    model.setDecisions(7, {decision(1, QStringLiteral("apply"))}, reasons);
    const QPersistentModelIndex oldest = model.index(0, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setDecisions(
        7,
        {decision(1, QStringLiteral("apply")),
         decision(2, QStringLiteral("return"), {QStringLiteral("seal"), QStringLiteral("unknown_key")}, "look")},
        reasons);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(oldest.row(), 1);
    const QString text = model.index(0, int(DecisionModel::Column::Text)).data().toString();
    QVERIFY(text.contains(QStringLiteral("A seal is missing")));
    QVERIFY(text.contains(QStringLiteral("unknown_key")));
    QVERIFY(text.contains(QStringLiteral("look")));
    // What a correction changed, and how a form came, is said in words as well.
    model.setDecisions(7, {decision(3, QStringLiteral("correct"), {QStringLiteral("phone")})}, reasons);
    QCOMPARE(model.index(0, int(DecisionModel::Column::Text)).data().toString(), QStringLiteral("field:phone"));
    resets.clear();
    model.setDecisions(8, {decision(9, QStringLiteral("apply"))}, reasons);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(SmallListsTest)
#include "tst_smalllists.moc"
