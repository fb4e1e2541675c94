// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/demoenrolments.h"

#include "models/central/client/pgconnection.h"
#include "models/central/trial/sampleclient.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace inservice {

namespace {

/// A course as enrolment sees it.
struct Course {
    qint64 id = 0;
    qint64 number = 0;
    QDate from;
};

Course courseOf(PgConnection& admin, const QString& title) {
    const PgRows found =
        admin.exec(QStringLiteral("SELECT id, number, date_from FROM core.course WHERE title = $1"), {title});
    if (found.rows.isEmpty()) {
        throw DemoError(QStringLiteral("no course %1").arg(title));
    }
    const auto& row = found.rows.constFirst();
    return {row.at(0).value_or(QByteArray()).toLongLong(), row.at(1).value_or(QByteArray()).toLongLong(),
            QDate::fromString(QString::fromUtf8(row.at(2).value_or(QByteArray())), Qt::ISODate)};
}

qint64 teacherId(PgConnection& admin, const QString& name) {
    return admin.exec(QStringLiteral("SELECT id FROM core.teacher WHERE name = $1"), {name}).scalar().toLongLong();
}

/// A minute of a day, as settings have it.
QString minute(const QDate& day, const char* time = "00:00") {
    return day.toString(Qt::ISODate) + u'T' + QLatin1String(time);
}

void take(SampleClient& player, const QString& token, const Course& course, const QJsonObject& more) {
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Taipei")).date();
    QJsonObject settings{
        {QStringLiteral("enabled"), true},
        {QStringLiteral("open_at"), minute(today.addDays(-1))},
        {QStringLiteral("close_at"), minute(course.from.addDays(-3))},
        {QStringLiteral("online_quota"), 40},
        {QStringLiteral("accept_mode"), QStringLiteral("manual")},
        {QStringLiteral("items"),
         QJsonArray{QStringLiteral("title"), QStringLiteral("mobile"), QStringLiteral("subject")}},
        {QStringLiteral("mails"), QJsonArray{QStringLiteral("received"), QStringLiteral("result"),
                                             QStringLiteral("change"), QStringLiteral("d3"), QStringLiteral("d1")}},
        {QStringLiteral("consent"), QStringLiteral("standard")}};
    for (auto one = more.begin(); one != more.end(); ++one) {
        settings[one.key()] = one.value();
    }
    player.submit(token, QStringLiteral("registration.set"),
                  {{QStringLiteral("course_id"), course.id},
                   {QStringLiteral("row_version"), 0},
                   {QStringLiteral("settings"), settings}});
}

QJsonObject enrol(SampleClient& player, PgConnection& admin, const QString& teacher, const Course& course,
                  const QJsonObject& more = {}) {
    QJsonObject answers{{QStringLiteral("title"), QStringLiteral("導師")},
                        {QStringLiteral("mobile"), QStringLiteral("0912-345-678")},
                        {QStringLiteral("subject"), QStringLiteral("國語文")}};
    for (auto one = more.begin(); one != more.end(); ++one) {
        answers[one.key()] = one.value();
    }
    const QByteArray notice = admin.exec(QStringLiteral("SELECT core.notice_version()")).scalar();
    return player.submit(teacher, QStringLiteral("enrol.submit"),
                         {{QStringLiteral("number"), course.number},
                          {QStringLiteral("answers"), answers},
                          {QStringLiteral("consent"), QString::fromUtf8(notice)},
                          {QStringLiteral("class_no"), QJsonValue()}});
}

/// 指定名單: colleagues of the school, one of whom has the teacher's account, and somebody whom only their number
/// tells.
void name(SampleClient& player, PgConnection& admin, const QString& token, const Course& course) {
    QJsonArray rows{QJsonObject{{QStringLiteral("name"), QStringLiteral("陳外聘")},
                                {QStringLiteral("national_id"), QStringLiteral("S100000980")},
                                {QStringLiteral("unit_id"), QJsonValue()}}};
    const PgRows colleagues =
        admin.exec(QStringLiteral("SELECT name, unit_id FROM core.teacher WHERE name IN ($1, $2, $3) ORDER BY id"),
                   {QStringLiteral("孫專任"), QStringLiteral("錢輔導"), QStringLiteral("趙導師")});
    for (const auto& row : colleagues.rows) {
        rows << QJsonObject{{QStringLiteral("name"), QString::fromUtf8(row.at(0).value_or(QByteArray()))},
                            {QStringLiteral("national_id"), QString()},
                            {QStringLiteral("unit_id"), row.at(1).value_or(QByteArray()).toLongLong()}};
    }
    player.submit(token, QStringLiteral("named.add"),
                  {{QStringLiteral("course_id"), course.id}, {QStringLiteral("rows"), rows}});
}

/// The first of those who wait for a course is accepted.
void acceptFirst(SampleClient& player, PgConnection& admin, const QString& token, const Course& course) {
    const PgRows first = admin.exec(
        QStringLiteral("SELECT id, row_version FROM core.enrolment WHERE course_id = $1 ORDER BY id LIMIT 1"),
        {course.id});
    const auto& row = first.rows.constFirst();
    const QJsonObject accepted{
        {QStringLiteral("enrolment_id"), row.at(0).value_or(QByteArray()).toLongLong()},
        {QStringLiteral("row_version"), row.at(1).value_or(QByteArray()).toInt()},
        {QStringLiteral("to"), QStringLiteral("accepted")},
    };
    player.submit(token, QStringLiteral("enrol.decide"),
                  {{QStringLiteral("course_id"), course.id}, {QStringLiteral("rows"), QJsonArray{accepted}}});
}

} // namespace

void fillEnrolments(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens,
                    const QString& teacher) {
    const QString school = tokens.value(QStringLiteral("khchief1"));
    const QString centre = tokens.value(QStringLiteral("khdesk1"));

    // 人工審核, with meals and a question of the school's own: one accepted, two who wait.
    const Course workshop = courseOf(admin, QStringLiteral("素養導向命題與評量工作坊"));
    take(player, school, workshop,
         {{QStringLiteral("items"), QJsonArray{QStringLiteral("title"), QStringLiteral("mobile"),
                                               QStringLiteral("subject"), QStringLiteral("meal")}},
          {QStringLiteral("questions"),
           QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("q1")},
                                  {QStringLiteral("label"), QStringLiteral("希望討論的學習領域")},
                                  {QStringLiteral("kind"), QStringLiteral("text")},
                                  {QStringLiteral("options"), QJsonArray{}}}}}});
    player.submit(school, QStringLiteral("enrol.nominate"),
                  {{QStringLiteral("number"), workshop.number},
                   {QStringLiteral("teacher_ids"), QJsonArray{teacherId(admin, QStringLiteral("孫專任")),
                                                              teacherId(admin, QStringLiteral("錢輔導"))}}});
    enrol(player, admin, teacher, workshop,
          {{QStringLiteral("meal"), QStringLiteral("vegetarian")}, {QStringLiteral("q1"), QStringLiteral("國語文")}});
    acceptFirst(player, admin, school, workshop);

    // 人工審核, with colleagues who wait: the teacher is not in it yet.
    const Course classroom = courseOf(admin, QStringLiteral("班級經營與親師溝通"));
    take(player, school, classroom,
         {{QStringLiteral("items"),
           QJsonArray{QStringLiteral("title"), QStringLiteral("mobile"), QStringLiteral("meal")}}});
    player.submit(school, QStringLiteral("enrol.nominate"),
                  {{QStringLiteral("number"), classroom.number},
                   {QStringLiteral("teacher_ids"), QJsonArray{teacherId(admin, QStringLiteral("吳主任")),
                                                              teacherId(admin, QStringLiteral("鄭代理"))}}});

    // 人工審核, and the teacher is in it.
    const Course special = courseOf(admin, QStringLiteral("特殊教育法規與班級經營"));
    take(player, school, special, {});
    enrol(player, admin, teacher, special);
    acceptFirst(player, admin, school, special);

    take(player, school, courseOf(admin, QStringLiteral("基本救命術訓練")),
         {{QStringLiteral("accept_mode"), QStringLiteral("first_come")}, {QStringLiteral("online_quota"), 30}});

    // 指定名單, named by hand.
    const Course seed = courseOf(admin, QStringLiteral("資訊種子教師增能研習"));
    name(player, admin, school, seed);
    take(player, school, seed, {});

    // 僅薦派: two of each school, three of the one whose teachers the trial knows; one is named.
    const Course sent = courseOf(admin, QStringLiteral("各校輔導教師專業研習(薦派)"));
    take(player, centre, sent,
         {{QStringLiteral("accept_mode"), QStringLiteral("nominated")},
          {QStringLiteral("nominate_each"), 2},
          {QStringLiteral("nominate_units"),
           QJsonArray{QJsonObject{{QStringLiteral("unit_id"), player.unitId(QStringLiteral("123591"))},
                                  {QStringLiteral("quota"), 3}}}}});
    player.submit(school, QStringLiteral("enrol.nominate"),
                  {{QStringLiteral("number"), sent.number},
                   {QStringLiteral("teacher_ids"), QJsonArray{teacherId(admin, QStringLiteral("錢輔導"))}}});

    // 抽籤, announced two days after it is closed; and one that opens later.
    const Course north = courseOf(admin, QStringLiteral("新課綱素養教學分區研習(北區)"));
    take(player, centre, north,
         {{QStringLiteral("accept_mode"), QStringLiteral("draw")},
          {QStringLiteral("result_at"), minute(north.from.addDays(-1), "12:00")}});
    const Course south = courseOf(admin, QStringLiteral("新課綱素養教學分區研習(南區)"));
    take(player, centre, south, {{QStringLiteral("open_at"), minute(south.from.addDays(-40), "09:00")}});
}

} // namespace inservice
