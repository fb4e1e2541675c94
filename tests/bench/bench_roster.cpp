// SPDX-License-Identifier: GPL-3.0-or-later
// 教師名單 with the 60,000 teachers of a county in one replica: opening the page, a key in its find box, its chips, a
// sync of 1,000 changed entries while it is open, and what it takes of the memory.
#include "forms/lists/listpane.h"
#include "models/tables/roles.h"
#include "models/tables/teachermodel.h"
#include "tests/bench/figure.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/memory.h"
#include "tests/tables/replicafixture.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace inservice;

namespace {

constexpr int teachers = 60'000;
constexpr int units = 500;
constexpr double longestTurn = 50; // ms

QJsonObject teacher(qint64 id, int revision = 1) {
    return {{"id", id},
            {"unit_id", 1 + id % units},
            {"name", QString::fromUtf8("測試%1").arg(id * revision)},
            {"sex", id % 3 == 0 ? "male" : "female"},
            {"national_id", QStringLiteral("A2%1****").arg(id % 10000, 4, 10, QLatin1Char('0'))},
            {"title_id", 1 + id % 27},
            {"state", id % 40 == 0 ? "left" : "active"},
            {"departure", id % 40 == 0 ? QJsonValue("retire") : QJsonValue()},
            {"state_since", "2024-08-01"},
            {"email", QStringLiteral("teacher%1@example.invalid").arg(id)},
            {"stage_id", 20},
            {"subjects", QJsonArray{20001, 20001 + id % 20}},
            {"unit_note", ""},
            {"note", ""},
            {"hired_on", "2015-08-01"},
            {"licence", ""},
            {"civil_servant", false},
            {"registered_at", "2026-08-01T00:00:00Z"},
            {"changed_at", "2026-08-01T00:00:00Z"},
            {"row_version", revision}};
}

void fill(ReplicaFixture& replica) {
    QMap<QString, QList<QJsonObject>> tables;
    for (int unit = 1; unit <= units; ++unit) {
        tables[QStringLiteral("unit")] << ReplicaFixture::unit(unit);
    }
    for (int title = 1; title <= 27; ++title) {
        tables[QStringLiteral("teacher_title")] << QJsonObject{{"id", title},
                                                               {"name", QString::fromUtf8("職稱%1").arg(title)},
                                                               {"staff_group", title > 20 ? "staff" : "teacher"},
                                                               {"on_roster", true},
                                                               {"retired", false}};
    }
    tables[QStringLiteral("teaching_stage")] << QJsonObject{{"id", 20}, {"name", QString::fromUtf8("國小")}};
    for (int subject = 20001; subject <= 20020; ++subject) {
        tables[QStringLiteral("subject")] << QJsonObject{
            {"id", subject}, {"stage_id", 20}, {"name", QString::fromUtf8("科目%1").arg(subject)}, {"retired", false}};
    }
    for (int id = 1; id <= teachers; ++id) {
        tables[QStringLiteral("teacher")] << teacher(id);
    }
    replica.load(tables);
}

class Bench {
public:
    Bench() {
        fill(m_replica);
        const qint64 before = bench::memoryMiB();
        turn("60,000 teachers read and painted", [this] {
            m_model = new TeacherModel(m_replica.file());
            m_model->setSortKeys({{int(TeacherModel::Column::Title), Qt::AscendingOrder}});
            m_pane = std::make_unique<ListPane>(m_model, QStringLiteral("roster"), QString(),
                                                QList<int>{int(TeacherModel::Column::Name)});
            m_model->setParent(m_pane.get());
            m_pane->resize(1000, 640);
            m_pane->show();
            m_model->refresh(Changes::everything());
        });
        bench::told(QStringLiteral("memory of the list of 60,000 teachers"), double(bench::memoryMiB() - before),
                    QStringLiteral("MiB"));
    }
    void find(const char* what) {
        QList<double> keys;
        bench::Heartbeat heartbeat;
        for (const QString& text :
             {QString::fromUtf8("測試59"), QStringLiteral("teacher123"), QString::fromUtf8("科目20007")}) {
            QString typed;
            for (const QChar letter : text) {
                typed += letter;
                QElapsedTimer timer;
                timer.start();
                m_model->setFind(typed);
                settle();
                m_pane->view()->repaint();
                keys << double(timer.nsecsElapsed()) / 1e6;
            }
            m_model->setFind({});
            settle();
        }
        bench::atMost(QString::fromUtf8(what), bench::median(keys), QStringLiteral("ms"), 16);
        bench::atMost(QStringLiteral("longest turn: %1").arg(QLatin1String(what)), heartbeat.longestWork(),
                      QStringLiteral("ms"), longestTurn);
    }
    void filter() {
        turn("a chip: who has left", [this] { m_model->setChip(int(TeacherModel::Bucket::Left)); });
        turn("a chip: all", [this] { m_model->setChip(int(TeacherModel::Bucket::All)); });
        turn("sorted by name", [this] { m_model->sort(int(TeacherModel::Column::Name)); });
    }
    /// Conditions over several fields, with eight filters that are kept and counted beside them.
    void conditions() {
        const auto of = [](const char* field, RowCondition::How how, const QStringList& values) {
            return RowCondition{QLatin1String(field), how, values};
        };
        RowFilter filter{true, {of("title", RowCondition::How::Any, {QStringLiteral("7"), QStringLiteral("12")})}};
        const auto timed = [this](const char* what, const RowFilter& wanted) {
            QList<double> turns;
            const bench::Heartbeat heartbeat;
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                m_model->setRowFilter(wanted);
                settle();
                m_pane->view()->repaint();
                turns << double(timer.nsecsElapsed()) / 1e6;
                m_model->setRowFilter({});
                settle();
            }
            bench::atMost(QString::fromUtf8(what), bench::median(turns), QStringLiteral("ms"), 200);
            bench::atMost(QStringLiteral("longest turn: %1").arg(QLatin1String(what)), heartbeat.longestWork(),
                          QStringLiteral("ms"), longestTurn);
        };
        timed("one condition", filter);
        filter.conditions << of("subject", RowCondition::How::All, {QStringLiteral("20001"), QStringLiteral("20007")})
                          << of("state", RowCondition::How::None, {QStringLiteral("left")})
                          << of("sex", RowCondition::How::Any, {QStringLiteral("female")});
        timed("four conditions, all of them", filter);
        filter.all = false;
        timed("four conditions, one is enough", filter);
        QList<RowFilter> kept(8, filter);
        for (int i = 0; i < kept.size(); ++i) {
            kept[i].conditions[0].values = {QString::number(i + 1)};
        }
        turn("eight kept filters counted", [this, &kept] { m_model->setCountedFilters(kept); });
        timed("four conditions, with eight kept filters beside", filter);
        m_model->setRowFilter(filter);
        settle();
        find("a key in find under four conditions, until its hits are seen");
        m_model->setRowFilter({});
        m_model->setCountedFilters({});
        settle();
    }
    void sync() {
        QList<QJsonObject> changed;
        for (int id = 1; id <= teachers; id += teachers / 1000) {
            changed << teacher(id, 2);
        }
        const Changes changes = m_replica.change(QStringLiteral("teacher"), changed); // the engine's, on its thread
        turn("1,000 changed entries", [this, &changes] { m_model->refresh(changes); });
    }

private:
    /// Without turning round and round: the worker needs the machine.
    void settle() {
        while (!m_model->isSettled()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        for (int turns = 0; turns < 5; ++turns) { // layouts that were put off
            QTest::qWait(1);
        }
    }
    void turn(const char* what, const std::function<void()>& act) {
        QElapsedTimer timer;
        timer.start();
        bench::Heartbeat heartbeat;
        act();
        settle();
        bench::told(QString::fromUtf8(what), double(timer.nsecsElapsed()) / 1e6, QStringLiteral("ms"));
        bench::atMost(QStringLiteral("longest turn: %1").arg(QLatin1String(what)), heartbeat.longestWork(),
                      QStringLiteral("ms"), longestTurn);
    }

    ReplicaFixture m_replica;
    std::unique_ptr<ListPane> m_pane;
    TeacherModel* m_model = nullptr;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Bench bench;
    bench.find("a key in find, until its hits are seen");
    bench.filter();
    bench.conditions();
    bench.sync();
    return bench::over == 0 ? 0 : 1;
}
