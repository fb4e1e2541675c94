// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/demoattendance.h"

#include "models/central/client/pgconnection.h"
#include "models/central/trial/demodata.h"
#include "models/central/trial/sampleclient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inservice {

namespace {

/// Somebody at a course that is over; its one session.
struct Attendee {
    const char16_t* name;
    const char* code; ///< empty: nobody has said anything
    int late = 0;
    Sex strangerSex = Sex::Female; ///< of who is on no roster
    int stranger = 0;              ///< 0: of the school's roster
};

constexpr Attendee counselling[] = {
    {u"趙導師", "P"},
    {u"吳主任", "P"},
    {u"孫專任", "L", 20},
    {u"錢輔導", "P"},
    {u"鄭代理", "A"},
    {u"褚職員", "V"},
    {u"沈外校", "P", 0, Sex::Female, 91},
    {u"姚他縣", "L", 10, Sex::Male, 92},
};
constexpr Attendee digital[] = {
    {u"周校演", "P"}, {u"吳主任", "P"}, {u"趙導師", "P"}, {u"孫專任", ""}, {u"錢輔導", ""}, {u"鄭代理", "P"},
};

constexpr Attendee saving[] = {
    {u"趙導師", "P"},
    {u"吳主任", "P"},
    {u"孫專任", "P"},
    {u"鄭代理", "A"},
};

qint64 courseOf(PgConnection& admin, const QString& title) {
    return admin.exec(QStringLiteral("SELECT id FROM core.course WHERE title = $1"), {title}).scalar().toLongLong();
}

QString numberOf(PgConnection& admin, const Attendee& who) {
    if (who.stranger != 0) {
        return demoNationalId('T', who.strangerSex, who.stranger);
    }
    return QString::fromUtf8(admin
                                 .exec(QStringLiteral("SELECT n.number FROM core.national_id n JOIN core.teacher t "
                                                      "USING (person_id) WHERE n.current AND t.name = $1"),
                                       {QString::fromUtf16(who.name)})
                                 .scalar());
}

/// On the list of a course that is over, and marked.
QJsonObject put(SampleClient& player, PgConnection& admin, const QString& token, qint64 course, const Attendee& who) {
    const bool known = who.stranger == 0;
    const QJsonObject listed = player.submit(token, QStringLiteral("walkin.add"),
                                             {{QStringLiteral("course_id"), course},
                                              {QStringLiteral("national_id"), numberOf(admin, who)},
                                              {QStringLiteral("name"), QString::fromUtf16(who.name)},
                                              {QStringLiteral("birth"), QString()},
                                              {QStringLiteral("unit"), known ? QStringLiteral("高雄市立示範國民中學")
                                                                             : QStringLiteral("臺南市立虛構國民中學")},
                                              {QStringLiteral("title"), QStringLiteral("教師")},
                                              {QStringLiteral("sessions"), QJsonArray{1}}});
    return {{QStringLiteral("enrolment_id"), listed.value(QLatin1String("enrolment_id"))},
            {QStringLiteral("session"), 1},
            {QStringLiteral("code"), QString::fromLatin1(who.code)},
            {QStringLiteral("late"), who.late},
            {QStringLiteral("early"), 0},
            {QStringLiteral("note"), QString()}};
}

template<size_t Count>
void mark(SampleClient& player, PgConnection& admin, const QString& token, const QString& title,
          const Attendee (&people)[Count]) {
    const qint64 course = courseOf(admin, title);
    QJsonArray marks;
    for (const Attendee& who : people) {
        marks.append(put(player, admin, token, course, who));
    }
    player.submit(token, QStringLiteral("presence.set"),
                  {{QStringLiteral("course_id"), course},
                   {QStringLiteral("source"), QStringLiteral("roll")},
                   {QStringLiteral("marks"), marks}});
}

} // namespace

void fillAttendance(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens,
                    const QString& teacher) {
    const QString school = tokens.value(QStringLiteral("khchief1"));
    mark(player, admin, school, QStringLiteral("輔導知能:學生情緒支持"), counselling);
    mark(player, admin, school, QStringLiteral("[A1]數位學習工作坊(一)"), digital);

    mark(player, admin, school, QStringLiteral("校園節能與行政實務"), saving);

    const PgRows own = admin.exec(
        QStringLiteral("SELECT e.id FROM core.enrolment e JOIN core.teacher t USING (person_id) WHERE e.course_id = $1 "
                       "AND t.name = '趙導師' AND e.state = 'accepted'"),
        {courseOf(admin, QStringLiteral("特殊教育法規與班級經營"))});
    player.submit(teacher, QStringLiteral("leave.ask"),
                  {{QStringLiteral("enrolment_id"), own.scalar().toLongLong()},
                   {QStringLiteral("sessions"), QJsonArray{1}},
                   {QStringLiteral("kind"), QStringLiteral("O")},
                   {QStringLiteral("reason"), QStringLiteral("當日代表學校參加縣市國語文競賽評審")}});
}

} // namespace inservice
