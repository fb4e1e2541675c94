// SPDX-License-Identifier: GPL-3.0-or-later
// 名單上傳 of 5,000 rows with six sessions: the dry run on the desk, from the bytes of an XLSX to every fault, and the
// comparison at the centre, from the command to what was found. References: the same file as CSV and no more; the same
// rows copied into a bare table.
#include "models/domain/commandid.h"
#include "models/domain/nationalid.h"
#include "models/lists/listtemplate.h"
#include "tests/bench/figure.h"
#include "tests/support/testcentre.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace inservice;

namespace {

constexpr int People = 5000;
constexpr int Sessions = 6;

QString numberOf(int serial) {
    const QString start = QStringLiteral("A1%1").arg(serial, 7, 10, QLatin1Char('0'));
    for (int last = 0; last < 10; ++last) {
        if (const QString whole = start + QString::number(last); !NationalId::check(whole)) {
            return whole;
        }
    }
    return {};
}

QString nameOf(int serial) {
    const QString letters = QStringLiteral("林陳王李張黃吳蔡楊許試驗示範合成教師");
    return QString(letters.at(serial % 10)) + letters.at(10 + serial / 10 % 8) + letters.at(10 + serial / 80 % 8);
}

QList<CourseSession> sessions() {
    QList<CourseSession> all;
    for (int no = 1; no <= Sessions; ++no) {
        CourseSession session;
        session.no = no;
        session.date = QDate(2026, 8, no);
        session.from = QTime(9, 0);
        session.to = QTime(12, 0);
        all.append(session);
    }
    return all;
}

/// As an office writes it: with numbers, schools and marks.
QByteArray list() {
    SpreadsheetTable table{QStringLiteral("名單"), {}, {}, {}};
    table.header = {QStringLiteral("身分證字號"), QStringLiteral("姓名"), QStringLiteral("出生年月日"),
                    QStringLiteral("服務單位"),   QStringLiteral("職稱"), QStringLiteral("實核時數")};
    const QList<CourseSession> all = sessions();
    for (const CourseSession& session : all) {
        table.header.append(lists::columnName(session));
    }
    for (int i = 0; i < People; ++i) {
        QStringList row{numberOf(i),
                        nameOf(i),
                        QStringLiteral("75/3/12"),
                        QStringLiteral("高雄市立樣本國民中學"),
                        QStringLiteral("導師"),
                        QStringLiteral("18")};
        for (int no = 0; no < Sessions; ++no) {
            row.append(no == i % 7 ? QStringLiteral("遲到10") : QStringLiteral("出席"));
        }
        table.rows.append(row);
    }
    return written(table, SheetFormat::Xlsx);
}

ListCourse everybody() {
    ListCourse made{18, false, sessions(), {}};
    for (int i = 0; i < People; ++i) {
        made.people.append({4096LL * (i + 1), nameOf(i), QStringLiteral("高雄市立樣本國民中學"),
                            QStringLiteral("123592"), QStringLiteral("導師"), QStringLiteral("accepted")});
    }
    return made;
}

/// A course that was held, all of them in it; its id.
qint64 fill(TestCentre& centre, qint64 account) {
    QJsonArray numbers;
    for (int i = 0; i < People; ++i) {
        numbers.append(QJsonArray{numberOf(i), nameOf(i)});
    }
    const PgRows made = centre.admin(
        QStringLiteral(
            "WITH c AS (INSERT INTO core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, "
            "state, title, class_kind, mode, open_scope, starts_at, ends_at, date_from, date_to, hours, hour_unit, "
            "quota, fee, due_on, published_at) SELECT nextval('core.course_number'), a.unit_id, a.id, a.name, "
            "core.course_desk_of(a.unit_id), 'approved', '大型研習', 'non_credit', 'in_person', 'all', now() - "
            "interval '9 days', now() - interval '1 day', core.today() - 9, core.today() - 1, 18, 'hour', 5000, 0, "
            "core.today() + 14, now() - interval '30 days' FROM core.account a WHERE a.id = $1::bigint RETURNING *), "
            "s AS (INSERT INTO core.course_session SELECT c.id, n, c.starts_at + make_interval(days => n), c.starts_at "
            "+ make_interval(days => n, hours => 3), 0, 3, 'in_person', '', '', '', '{}' FROM c, generate_series(1, 6) "
            "n), r AS (INSERT INTO core.course_revision(course_id, revision, body, submitted_by_account_id, "
            "submitted_by_name) SELECT c.id, 1, '{\"tags\": [], \"partial\": \"by_session\"}', c.owner_account_id, '' "
            "FROM c) SELECT id FROM c"),
        {account});
    const qint64 id = made.scalar().toLongLong();
    centre.admin(
        QStringLiteral(
            "INSERT INTO core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, "
            "title_id, state) SELECT core.new_enrolment_id(), c.id, c.unit_id, (t).person_id, (t).id, (t).name, "
            "(t).sex, (t).unit_id, (t).title_id, 'listed' FROM core.course c, (SELECT core.enter_teacher("
            "core.person_of(x ->> 0), (SELECT id FROM core.unit WHERE code = '123592'), x ->> 0, "
            "jsonb_build_object('name', x ->> 1, 'sex', 'male', 'birth_date', '1986-03-12', 'title_id', 6)) AS t FROM "
            "jsonb_array_elements($2::jsonb) x OFFSET 0) y WHERE c.id = $1::bigint"),
        {id, QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact))});
    centre.admin(QStringLiteral("ANALYZE"));
    return id;
}

void compareAtCentre(const QString& rows) {
    TestCentre centre;
    const TestCentre::Account chief = centre.chief();
    const QString token = centre.desk().signIn(chief.login, chief.password);
    const qint64 id = fill(centre, chief.id);
    const QJsonObject body{{QStringLiteral("course_id"), id},
                           {QStringLiteral("name"), QStringLiteral("名單.xlsx")},
                           {QStringLiteral("rows"), rows}};
    const QString text = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    PgConnection desk(centre.userUri());
    const double bare = bench::milliseconds(3, [&] {
        centre.admin(QStringLiteral("CREATE TABLE IF NOT EXISTS public.bare(x text[])"));
        centre.admin(QStringLiteral("INSERT INTO public.bare SELECT string_to_array(l, e'\\t') FROM "
                                    "string_to_table(convert_from(decode($1, 'base64'), 'UTF8'), e'\\n') l"),
                     {rows});
    });
    int found = 0;
    const double took = bench::milliseconds(5, [&] {
        const QUuid command = makeCommandId();
        desk.exec(QStringLiteral("SELECT api.submit($1, $2, $3, $4)"),
                  {token, command, QStringLiteral("upload.try"), text});
        const QJsonObject answer =
            QJsonDocument::fromJson(
                desk.exec(QStringLiteral("SELECT api.list_upload($1, $2)"), {token, command}).scalar())
                .object();
        found = 0;
        const QJsonArray compared = answer.value(QLatin1String("rows")).toArray();
        for (const auto& row : compared) {
            found += row[QLatin1String("how")].toString() == u"number" ? 1 : 0;
        }
    });
    if (found != People) {
        qFatal("%d of %d were found", found, People);
    }
    bench::atMost(QStringLiteral("a list of 5,000 rows compared at the centre, and read"), took, QStringLiteral("ms"),
                  3000, QStringLiteral("the rows into a bare table: %1 ms").arg(bare, 0, 'f', 0));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QByteArray file = list();
    const ListCourse of = everybody();
    const double csv = bench::milliseconds(5, [&file] { (void)csvOf(file); });
    QString wire;
    bench::atMost(QStringLiteral("dry run of a list of 5,000 rows, six sessions (XLSX)"),
                  bench::milliseconds(5,
                                      [&] {
                                          const ListTable table = ListTable::read(file, of.sessions);
                                          const QList<ListRow> rows = lists::understood(table, of);
                                          wire = lists::wireOf(rows);
                                          if (rows.size() != People || !rows.constLast().canBeTaken()) {
                                              qFatal("%lld rows", static_cast<long long>(rows.size()));
                                          }
                                      }),
                  QStringLiteral("ms"), 1000, QStringLiteral("the same file as CSV: %1 ms").arg(csv, 0, 'f', 0));
    compareAtCentre(wire);
    return bench::over == 0 ? 0 : 1;
}
