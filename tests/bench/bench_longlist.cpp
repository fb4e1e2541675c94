// SPDX-License-Identifier: GPL-3.0-or-later
// A list of 250,000 rows in memory, as all teachers of the country would be: a key in its find box, its order, a change
// of ten rows, and what it takes of the memory.
#include "models/tables/rowlistmodel.h"
#include "models/tables/searchfold.h"
#include "tests/bench/figure.h"
#include "tests/bench/memory.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace inservice;

namespace {

constexpr int manyRows = 250'000;

struct Person {
    qint64 id = 0;
    QString name;
    QString nationalId;
    QString unitName;
    QString email;
    int state = 0;
    QDateTime since;
    bool operator==(const Person&) const = default;
};

Person person(qint64 id, const QList<QString>& units) {
    Person made;
    made.id = id;
    made.name = QString::fromUtf8("測試%1").arg(id, 6, 10, QLatin1Char('0'));
    made.nationalId = QStringLiteral("A2%1****").arg(id % 10000, 4, 10, QLatin1Char('0'));
    made.unitName = units.at(id % units.size());
    made.email = QStringLiteral("teacher%1@example.invalid").arg(id);
    made.state = int(id % 4);
    made.since = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).addSecs(id * 600);
    return made;
}

class PersonModel : public RowListModel<Person> {
public:
    PersonModel() {
        using Row = const Person&;
        setColumns({{QStringLiteral("name"), [](Row row) { return QVariant(row.name); }},
                    {QStringLiteral("id"), [](Row row) { return QVariant(row.nationalId); }},
                    {QStringLiteral("unit"), [](Row row) { return QVariant(row.unitName); }},
                    {QStringLiteral("mail"), [](Row row) { return QVariant(row.email); }},
                    {QStringLiteral("state"), [](Row row) { return QVariant(row.state); }},
                    {QStringLiteral("since"), [](Row row) { return QVariant(row.since); }}});
    }
    void fill(const QList<Person>& rows) {
        show(
            rows, [](const Person& row) { return row.id; },
            [](const Person& row) {
                return QStringList{searchFold(row.name), searchFold(row.nationalId), searchFold(row.unitName),
                                   searchFold(row.email)};
            });
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QList<QString> units;
    for (int unit = 0; unit < 10'000; ++unit) {
        units << QString::fromUtf8("高雄市立示範%1國民中學").arg(unit);
    }
    QTableView view;
    view.resize(1000, 700);
    view.show();
    QCoreApplication::processEvents();
    const qint64 before = bench::memoryMiB();
    PersonModel model;
    model.setSortKeys({{2, Qt::AscendingOrder}});
    {
        QList<Person> rows;
        rows.reserve(manyRows);
        for (int id = 1; id <= manyRows; ++id) {
            rows << person(id, units);
        }
        model.fill(rows);
    }
    view.setModel(&model);
    const auto settle = [&model] {
        if (!model.isSettled()) { // without turning round and round: the worker needs the machine
            QEventLoop loop;
            QObject::connect(&model, &ListModel::settled, &loop, &QEventLoop::quit);
            loop.exec();
        }
    };
    QElapsedTimer sorting;
    sorting.start();
    settle();
    bench::told(QStringLiteral("250,000 rows sorted by their unit"), double(sorting.elapsed()), QStringLiteral("ms"));
    view.repaint();
    bench::atMost(QStringLiteral("memory of a list of 250,000 rows"), double(bench::memoryMiB() - before),
                  QStringLiteral("MiB"), 200);
    QLineEdit edit;
    QObject::connect(&edit, &QLineEdit::textChanged, &model, &ListModel::setFind);
    edit.show();
    QList<double> first;
    QList<double> all;
    for (int turn = 0; turn < 5; ++turn) {
        for (const char c : QByteArray("teacher123")) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&edit, c);
            settle();
            view.repaint();
            all << double(timer.nsecsElapsed()) / 1e6;
            if (c == 't') {
                first << all.last();
            }
        }
        edit.clear();
        settle();
    }
    bench::told(QStringLiteral("first key in the find of 250,000 rows"), bench::median(first), QStringLiteral("ms"));
    bench::atMost(QStringLiteral("key in the find of 250,000 rows"), bench::median(all), QStringLiteral("ms"), 16);
    return bench::over == 0 ? 0 : 1;
}
