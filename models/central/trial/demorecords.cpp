// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/demorecords.h"

#include "models/central/client/pgconnection.h"
#include "models/central/trial/demopaper.h"
#include "models/central/trial/sampleclient.h"
#include "models/domain/rocdate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inservice {

namespace {

constexpr int checks = 24; ///< 結案健檢: K01…

QJsonArray checksSeen() {
    QJsonArray all;
    for (int no = 1; no <= checks; ++no) {
        all << QStringLiteral("K%1").arg(no, 2, 10, QLatin1Char('0'));
    }
    return all;
}

void attach(SampleClient& player, const QString& school, const QString& file, const QByteArray& words) {
    player.submit(school, QStringLiteral("course.attach"),
                  {{QStringLiteral("file_id"), file},
                   {QStringLiteral("name"), QStringLiteral("簽到表.pdf")},
                   {QStringLiteral("kind"), QStringLiteral("other")},
                   {QStringLiteral("public"), false},
                   {QStringLiteral("content"), QString::fromLatin1(demoScan(words).toBase64())}});
}

/// 修改已結案課程內容: somebody has been given too many hours, and the sheet shows it. The desk has not decided yet.
void askForCorrection(SampleClient& player, PgConnection& admin, qint64 course, const QString& school) {
    const QString file = QStringLiteral("01980000-0000-7000-8000-0000000000e2");
    attach(player, school, file, "Sign-in sheet, second session");
    const qint64 list =
        admin
            .exec(QStringLiteral("SELECT max(id) FROM core.list_version WHERE course_id = $1 AND state = 'confirmed'"),
                  {course})
            .scalar()
            .toLongLong();
    player.submit(school, QStringLiteral("correction.submit"),
                  {{QStringLiteral("course_id"), course},
                   {QStringLiteral("list_id"), list},
                   {QStringLiteral("phone"), QStringLiteral("07-6000800#31")},
                   {QStringLiteral("reason"), QStringLiteral("重新核對簽到表，一人提前離席")},
                   {QStringLiteral("fields"), QJsonArray{}},
                   {QStringLiteral("people"),
                    QJsonArray{QJsonObject{{QStringLiteral("change"), QStringLiteral("set")},
                                           {QStringLiteral("no"), 1},
                                           {QStringLiteral("hours"), 2},
                                           {QStringLiteral("cause"), QStringLiteral("hours")},
                                           {QStringLiteral("note"), QStringLiteral("第二場提前離席")}}}},
                   {QStringLiteral("files"), QJsonArray{file}}});
}

/// 簽到佐證, 名單送審, 確認通過.
void close(SampleClient& player, qint64 course, const QString& school, const QString& desk) {
    const QString file = QStringLiteral("01980000-0000-7000-8000-0000000000e1");
    attach(player, school, file, "Sign-in sheet");
    player.submit(school, QStringLiteral("list.attach"),
                  {{QStringLiteral("course_id"), course},
                   {QStringLiteral("file_id"), file},
                   {QStringLiteral("sessions"), QJsonArray{1}}});
    const QJsonObject list = player.submit(school, QStringLiteral("list.submit"),
                                           {{QStringLiteral("course_id"), course},
                                            {QStringLiteral("sentence"), QStringLiteral("現場報名者均有簽到，已核對")},
                                            {QStringLiteral("checks_seen"), checksSeen()}});
    player.submit(desk, QStringLiteral("list.confirm"),
                  {{QStringLiteral("list_id"), list.value(QLatin1String("list_id"))},
                   {QStringLiteral("version"), list.value(QLatin1String("n"))},
                   {QStringLiteral("reason"), QString()},
                   {QStringLiteral("override"), QString()}});
}

/// 定期統計: the desk each week, the school each month.
void schedule(SampleClient& player, const QHash<QString, QString>& tokens) {
    const auto add = [&](const char* account, const QString& name, const char* report, const char* every) {
        player.submit(
            tokens.value(QLatin1String(account)), QStringLiteral("schedule.add"),
            {{QStringLiteral("name"), name},
             {QStringLiteral("query"), QJsonObject{{QStringLiteral("report"), QLatin1String(report)},
                                                   {QStringLiteral("period"), QStringLiteral("school_year")}}},
             {QStringLiteral("every"), QLatin1String(every)},
             {QStringLiteral("by_mail"), true}});
    };
    add("khdesk1", QStringLiteral("全市本學年研習時數"), "s02", "week");
    add("khchief1", QStringLiteral("本校教師本學年研習時數"), "s02", "month");
}

QJsonObject elsewhere(const char16_t* title, const char16_t* number, int daysAgo, double hours) {
    const QString day = RocDate(RocDate::today().day().addDays(-daysAgo)).iso();
    return {{QStringLiteral("platform"), QStringLiteral("示範數位學習平臺")},
            {QStringLiteral("title"), QString::fromUtf16(title)},
            {QStringLiteral("number"), QString::fromUtf16(number)},
            {QStringLiteral("date_from"), day},
            {QStringLiteral("date_to"), day},
            {QStringLiteral("hours"), hours},
            {QStringLiteral("note"), QString()}};
}

/// A copy of a confirmed course with its list and its hours, of the last month of last school year.
qint64 lastYears(PgConnection& admin, qint64 course) {
    const QDate day = RocDate::firstDayOfSchoolYear(RocDate::today().schoolYear()).day().addDays(-21);
    const auto made = [&admin](const char* sql, const QList<QVariant>& values) {
        return admin.exec(QString::fromUtf8(sql), values).scalar().toLongLong();
    };
    // Each row is made once (lateral), or its numbers would be taken for every column.
    const qint64 copy =
        made("INSERT INTO core.course OVERRIDING SYSTEM VALUE SELECT x.* FROM core.course c, LATERAL "
             "jsonb_populate_record(c, "
             "jsonb_build_object('id', nextval(pg_get_serial_sequence('core.course', 'id')), 'number', "
             "nextval('core.course_number'), 'title', '學期末校園安全研習', 'state', 'list_submitted', 'date_from', "
             "$2::date, "
             "'date_to', $2::date, 'starts_at', $2::date + time '09:00', 'ends_at', $2::date + time '12:00', 'due_on', "
             "$2::date + 14)) x WHERE c.id = $1 RETURNING id",
             {course, day});
    made("INSERT INTO core.course_revision OVERRIDING SYSTEM VALUE SELECT x.* FROM core.course c JOIN "
         "core.course_revision r ON r.course_id = c.id AND r.revision = c.revision, LATERAL jsonb_populate_record(r, "
         "jsonb_build_object('id', nextval(pg_get_serial_sequence('core.course_revision', 'id')), 'course_id', "
         "$2::bigint, 'body', r.body || jsonb_build_object('title', '學期末校園安全研習', 'tags', jsonb_build_array(), "
         "'civil', null, 'environment', null))) x WHERE c.id = $1 "
         "RETURNING id",
         {course, copy});
    const qint64 list =
        made("INSERT INTO core.list_version OVERRIDING SYSTEM VALUE SELECT x.* FROM core.list_version v, LATERAL "
             "jsonb_populate_record(v, jsonb_build_object('id', nextval(pg_get_serial_sequence('core.list_version', "
             "'id')), 'course_id', $2::bigint, 'n', 1, 'at', $3::date + 5, 'decided_at', $3::date + 7)) x WHERE "
             "v.course_id = $1 AND v.state = 'confirmed' RETURNING id",
             {course, copy, day});
    made(
        "INSERT INTO core.list_row SELECT x.* FROM core.list_version v JOIN core.list_row r ON r.list_id = v.id, "
        "LATERAL "
        "jsonb_populate_record(r, jsonb_build_object('list_id', $2::bigint, 'enrolment_id', null)) x WHERE v.course_id "
        "= $1 AND v.state = 'confirmed' AND r.role = 'attendee' AND r.person_id IS NOT NULL RETURNING no",
        {course, list});
    admin.exec(QStringLiteral("UPDATE core.course SET state = 'confirmed' WHERE id = $1"), {copy});
    made(
        "INSERT INTO core.award OVERRIDING SYSTEM VALUE SELECT x.* FROM core.award a, LATERAL jsonb_populate_record(a, "
        "jsonb_build_object('id', nextval(pg_get_serial_sequence('core.award', 'id')), 'course_id', $2::bigint, "
        "'list_id', $3::bigint, 'version', 1, 'enrolment_id', null, 'course_ends_on', $4::date, 'confirmed_at', "
        "$4::date "
        "+ 7, 'told_at', $4::date + 7)) x WHERE a.course_id = $1 AND a.superseded_by IS NULL AND a.kind = 'hours' "
        "RETURNING id",
        {course, copy, list, day});
    return copy;
}

/// 凍結值 beside 更正後: 教師進修網 has closed the figures of last school year, and hours of it were put right since.
void freezeFigures(SampleClient& player, PgConnection& admin, qint64 course, const QHash<QString, QString>& tokens) {
    const qint64 copy = lastYears(admin, course);
    const int year = RocDate::today().schoolYear() - 1;
    player.submit(tokens.value(QStringLiteral("netdesk1")), QStringLiteral("figures.freeze"),
                  {{QStringLiteral("period"), QStringLiteral("school_year")},
                   {QStringLiteral("year"), year},
                   {QStringLiteral("reason"), QStringLiteral("年報定稿")}});
    const QString desk = tokens.value(QStringLiteral("khdesk1"));
    const qint64 list = admin.exec(QStringLiteral("SELECT id FROM core.list_version WHERE course_id = $1"), {copy})
                            .scalar()
                            .toLongLong();
    const int no =
        admin.exec(QStringLiteral("SELECT min(no) FROM core.list_row WHERE list_id = $1"), {list}).scalar().toInt();
    const QJsonObject asked = player.submit(
        desk, QStringLiteral("correction.submit"),
        {{QStringLiteral("course_id"), copy},
         {QStringLiteral("list_id"), list},
         {QStringLiteral("phone"), QStringLiteral("07-6000700#12")},
         {QStringLiteral("reason"), QStringLiteral("抽查簽到表，一人只參加前半場")},
         {QStringLiteral("fields"), QJsonArray{}},
         {QStringLiteral("people"), QJsonArray{QJsonObject{{QStringLiteral("change"), QStringLiteral("set")},
                                                           {QStringLiteral("no"), no},
                                                           {QStringLiteral("hours"), 1},
                                                           {QStringLiteral("cause"), QStringLiteral("hours")},
                                                           {QStringLiteral("note"), QStringLiteral("下半場缺席")}}}},
         {QStringLiteral("files"), QJsonArray{}}});
    player.submit(tokens.value(QStringLiteral("khdesk2")), QStringLiteral("correction.approve"),
                  {{QStringLiteral("correction_id"), asked.value(QLatin1String("correction_id"))},
                   {QStringLiteral("revision"), 1},
                   {QStringLiteral("head_seal"), false},
                   {QStringLiteral("unit_seal"), false},
                   {QStringLiteral("override"), QString()}});
}

} // namespace

void fillRecords(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens,
                 const QString& teacher) {
    const qint64 course = admin.exec(QStringLiteral("SELECT id FROM core.course WHERE title = '校園節能與行政實務'"))
                              .scalar()
                              .toLongLong();
    close(player, course, tokens.value(QStringLiteral("khchief1")), tokens.value(QStringLiteral("khdesk2")));
    askForCorrection(player, admin, course, tokens.value(QStringLiteral("khchief1")));
    freezeFigures(player, admin, course, tokens);
    schedule(player, tokens);
    player.submit(teacher, QStringLiteral("transfer.consent"),
                  {{QStringLiteral("given"), true}, {QStringLiteral("row_version"), 0}});
    // 環境教育 has been passed on and was not taken; 公務人員 waits for its batch.
    const QString net = tokens.value(QStringLiteral("netdesk1"));
    const QJsonObject batch = player.submit(net, QStringLiteral("transfer.export"),
                                            {{QStringLiteral("target"), QStringLiteral("environment")},
                                             {QStringLiteral("action"), QStringLiteral("add")},
                                             {QStringLiteral("purpose"), QStringLiteral("送環境教育終身學習網")}});
    player.submit(net, QStringLiteral("transfer.reply"),
                  {{QStringLiteral("batch_id"), batch.value(QLatin1String("batch_id"))},
                   {QStringLiteral("rows"),
                    QJsonArray{QJsonObject{{QStringLiteral("row"), 1},
                                           {QStringLiteral("ok"), false},
                                           {QStringLiteral("reason"), QStringLiteral("查無此身分證字號之帳號")}}}},
                   {QStringLiteral("rest"), QStringLiteral("done")}});
    player.submit(teacher, QStringLiteral("record.add"),
                  {{QStringLiteral("source"), QStringLiteral("typed")},
                   {QStringLiteral("rows"), QJsonArray{elsewhere(u"資通安全通識課程", u"D-0317", 60, 3),
                                                       elsewhere(u"數位學習教材設計", u"D-0422", 25, 6.5)}}});
}

} // namespace inservice
