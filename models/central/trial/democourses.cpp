// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/democourses.h"

#include "models/central/client/pgconnection.h"
#include "models/central/trial/sampleclient.h"
#include "models/domain/rocdate.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace inservice {

namespace {

/// What becomes of a course.
enum class Fate { Waits, Approved, Returned, Rejected, Withdrawn, Cancelled, Changed, ChangeAsked };

struct DemoCourse {
    const char* owner;
    const char16_t* title;
    int days;        ///< to the first session; before today: 補登錄
    const char* tag; ///< none: empty
    int nature;      ///< a leaf of data/courses.sql
    const char* classKind;
    const char* scope;
    Fate fate;
    int sessions = 1;
    bool online = false;
    int run = 0;           ///< of a series; 0: of none
    bool passedOn = false; ///< its hours go to other systems
};

constexpr auto school = "khchief1";
constexpr auto centre = "khdesk1";

constexpr DemoCourse courses[] = {
    {school, u"素養導向命題與評量工作坊", 21, "T51", 302010002, "non_credit", "all", Fate::Approved, 2},
    {school, u"特殊教育法規與班級經營", 28, "T30", 602070160, "non_credit", "county", Fate::ChangeAsked},
    {school, u"基本救命術訓練", 35, "T02", 302017024, "non_credit", "county", Fate::Changed, 2},
    {school, u"校本課程共備:閱讀理解策略", 10, "", 302010002, "school_based", "own", Fate::Waits},
    {school, u"資通安全教育訓練(線上)", 16, "T35", 302050001, "non_credit", "all", Fate::Waits, 1, true},
    {school, u"雙語教學入門", 24, "T42", 302010003, "non_credit", "county", Fate::Returned},
    {school, u"校園飲食與體適能", 30, "", 302017020, "non_credit", "county", Fate::Rejected},
    {school, u"性別平等教育知能研習", 26, "T31", 302055001, "non_credit", "all", Fate::Withdrawn},
    {school, u"音樂創作教學研習", 33, "", 302015015, "non_credit", "all", Fate::Cancelled},
    {school, u"[A1]數位學習工作坊(一)", -6, "T10", 302050001, "school_based", "own", Fate::Approved},
    {school, u"輔導知能:學生情緒支持", -20, "T60", 302018025, "non_credit", "county", Fate::Approved, 1, true},
    {school, u"校園節能與行政實務", -13, "", 302010002, "non_credit", "county", Fate::Approved, 1, false, 0, true},
    {centre, u"新課綱素養教學分區研習(北區)", 40, "T50", 301001001, "non_credit", "county", Fate::Approved, 2, false,
     1},
    {centre, u"新課綱素養教學分區研習(南區)", 47, "T50", 301001001, "non_credit", "county", Fate::Approved, 2, false,
     2},
    {centre, u"新課綱素養教學分區研習(東區)", 54, "T50", 301001001, "non_credit", "county", Fate::Waits, 2, false, 3},
    {centre, u"新課綱素養教學分區研習(西區)", 61, "T50", 301001001, "non_credit", "county", Fate::Waits, 2, false, 4},
    {school, u"班級經營與親師溝通", 14, "", 302018025, "non_credit", "county", Fate::Approved},
    {school, u"資訊種子教師增能研習", 32, "", 302050001, "seed", "named", Fate::Approved},
    {centre, u"各校輔導教師專業研習(薦派)", 44, "T60", 302018025, "non_credit", "county", Fate::Approved},
};

/// The Wednesday afternoon of a week: when most courses are.
QDate firstDay(const DemoCourse& course) {
    const QDate day = RocDate::today().day().addDays(course.days);
    return day.addDays((course.days < 0 ? -7 : 0) + (3 - day.dayOfWeek() + 7) % 7);
}

QJsonArray sessionsOf(const DemoCourse& course) {
    QJsonArray sessions;
    for (int i = 0; i < course.sessions; ++i) {
        sessions.append(QJsonObject{
            {QStringLiteral("no"), i + 1},
            {QStringLiteral("date"), firstDay(course).addDays(7 * i).toString(Qt::ISODate)},
            {QStringLiteral("from"), QStringLiteral("13:30")},
            {QStringLiteral("to"), QStringLiteral("16:30")},
            {QStringLiteral("topic"), i == 0 ? QStringLiteral("理念與實例") : QStringLiteral("實作與分享")},
            {QStringLiteral("mode"), course.online ? QStringLiteral("online") : QStringLiteral("in_person")},
            {QStringLiteral("hours"), 3},
            {QStringLiteral("lecturers"), QJsonArray{1}}});
    }
    return sessions;
}

QJsonObject placeOf(const DemoCourse& course, const QJsonObject& place) {
    if (course.online) {
        return {{QStringLiteral("mode"), QStringLiteral("online_live")},
                {QStringLiteral("online_url"), QStringLiteral("https://meet.example.invalid/demo")},
                {QStringLiteral("digital_hours"), 3 * course.sessions},
                {QStringLiteral("physical_hours"), 0}};
    }
    QJsonObject held = place;
    held[QStringLiteral("mode")] = QStringLiteral("in_person");
    if (course.run > 0) {
        held[QStringLiteral("venue")] = QStringLiteral("第 %1 分區研習教室").arg(course.run);
        held.remove(QStringLiteral("venue_id"));
    } else {
        held[QStringLiteral("venue")] = QStringLiteral("視聽教室");
    }
    return held;
}

/// The form as 研習課程登錄 sends it (docs/api.md «Courses»).
QJsonObject formOf(const DemoCourse& course, const QJsonObject& place) {
    const QDate first = firstDay(course);
    const auto list = [](const char* one) {
        return *one == '\0' ? QJsonArray{} : QJsonArray{QString::fromLatin1(one)};
    };
    QJsonObject form{
        {QStringLiteral("title"), QString::fromUtf16(course.title)},
        {QStringLiteral("tags"), list(course.tag)},
        {QStringLiteral("basis_kind"), QStringLiteral("plan")},
        {QStringLiteral("class_kind"), QString::fromLatin1(course.classKind)},
        {QStringLiteral("natures"), QJsonArray{course.nature}},
        {QStringLiteral("sessions"), sessionsOf(course)},
        {QStringLiteral("backfill_reason"),
         course.days < 0 ? QStringLiteral("研習當時承辦人請假,未能於開課前登錄") : QString()},
        {QStringLiteral("time_kind"), QStringLiteral("weekday_day")},
        {QStringLiteral("checkin"), QJsonArray{QStringLiteral("paper")}},
        {QStringLiteral("hour_unit"), QStringLiteral("hour")},
        {QStringLiteral("hours"), 3 * course.sessions},
        {QStringLiteral("partial"), QStringLiteral("by_session")},
        {QStringLiteral("grace_minutes"), 15},
        {QStringLiteral("levels"), QJsonArray{QStringLiteral("any")}},
        {QStringLiteral("open_scope"), QString::fromLatin1(course.scope)},
        {QStringLiteral("class_count"), 1},
        {QStringLiteral("class_size"), 40},
        {QStringLiteral("fee"), 0},
        {QStringLiteral("fee_method"), QStringLiteral("none")},
        {QStringLiteral("fund"), QStringLiteral("full")},
        {QStringLiteral("channels"), QJsonArray{QStringLiteral("online")}},
        {QStringLiteral("reg_from"), first.addDays(-30).toString(Qt::ISODate)},
        {QStringLiteral("reg_to"), first.addDays(-3).toString(Qt::ISODate)},
        {QStringLiteral("contacts"),
         QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("何承辦")},
                                {QStringLiteral("phone"), QStringLiteral("07-6000800#31")},
                                {QStringLiteral("email"), QStringLiteral("course@example.invalid")}}}},
        {QStringLiteral("lecturers"), QJsonArray{QJsonObject{{QStringLiteral("no"), 1},
                                                             {QStringLiteral("name"), QStringLiteral("韓講師")},
                                                             {QStringLiteral("unit"), QStringLiteral("示範大學")},
                                                             {QStringLiteral("title"), QStringLiteral("副教授")},
                                                             {QStringLiteral("kind"), QStringLiteral("external")}}}},
        {QStringLiteral("content"),
         QStringLiteral("本課程為試用版之虛構資料：說明理念、示範教學實例，並由學員分組實作與分享。")},
    };
    if (course.run > 0) {
        form[QStringLiteral("series")] =
            QJsonObject{{QStringLiteral("id"), QStringLiteral("01980000-0000-7000-8000-000000000001")},
                        {QStringLiteral("name"), QStringLiteral("新課綱素養教學分區研習")},
                        {QStringLiteral("no"), course.run}};
    }
    if (course.passedOn) {
        form[QStringLiteral("civil")] =
            QJsonObject{{QStringLiteral("category"), QStringLiteral("512")}, {QStringLiteral("term"), 1}};
        form[QStringLiteral("environment")] = QJsonObject{{QStringLiteral("method"), QStringLiteral("3")},
                                                          {QStringLiteral("category"), QStringLiteral("7")},
                                                          {QStringLiteral("summary"), QStringLiteral("校園節能實例")}};
        form[QStringLiteral("digital_hours")] = 0;
        form[QStringLiteral("physical_hours")] = 3 * course.sessions;
    }
    const QJsonObject held = placeOf(course, place);
    for (auto one = held.begin(); one != held.end(); ++one) {
        form[one.key()] = one.value();
    }
    return form;
}

/// A field of a change, as change.apply takes it.
QJsonObject changedField(const char* field, const QJsonValue& base, const QJsonValue& changed) {
    return {{QStringLiteral("field"), QLatin1String(field)},
            {QStringLiteral("base"), base},
            {QStringLiteral("new"), changed}};
}

/// Brings a submitted course as far as its fate goes.
void decide(SampleClient& player, const DemoCourse& course, const QJsonObject& submitted,
            const QHash<QString, QString>& tokens) {
    const QString owner = tokens.value(QLatin1String(course.owner));
    const QString desk =
        tokens.value(qstrcmp(course.owner, centre) == 0 ? QStringLiteral("netdesk1") : QStringLiteral("khdesk2"));
    const QJsonObject seen{{QStringLiteral("course_id"), submitted[QStringLiteral("course_id")]},
                           {QStringLiteral("revision"), 1}};
    const auto act = [&](const QString& token, const char* kind,
                         std::initializer_list<QPair<QString, QJsonValue>> more) {
        QJsonObject body = seen;
        for (const auto& [key, value] : more) {
            body[key] = value;
        }
        player.submit(token, QLatin1String(kind), body);
    };
    const auto version = [&] {
        return player.document(owner, QStringLiteral("course"), submitted[QStringLiteral("course_id")].toInteger())
            .value(QLatin1String("row_version"));
    };
    const auto change = [&](const QJsonArray& items, const QString& reason) {
        act(owner, "change.apply", {{QStringLiteral("items"), items}, {QStringLiteral("reason"), reason}});
    };
    const auto approve = [&] {
        act(desk, "course.approve",
            {{QStringLiteral("note"), QString()},
             {QStringLiteral("late_reason"), course.days < 0 ? QStringLiteral("補登錄，資料齊全") : QString()}});
    };
    switch (course.fate) {
    case Fate::Waits:
        break;
    case Fate::Approved:
        approve();
        break;
    case Fate::Returned:
        act(desk, "course.return",
            {{QStringLiteral("reason_ids"), QJsonArray{109}},
             {QStringLiteral("reason"), QStringLiteral("請補講師之服務單位與專長")},
             {QStringLiteral("field_reasons"),
              QJsonObject{{QStringLiteral("lecturers"), QStringLiteral("請補服務單位與專長")}}}});
        break;
    case Fate::Rejected:
        act(desk, "course.reject",
            {{QStringLiteral("reason_ids"), QJsonArray{116}},
             {QStringLiteral("reason"), QString()},
             {QStringLiteral("field_reasons"), QJsonObject()}});
        break;
    case Fate::Withdrawn:
        act(owner, "course.withdraw", {{QStringLiteral("row_version"), version()}});
        break;
    case Fate::Changed:
        approve();
        change({changedField("checkin", QJsonArray{QStringLiteral("paper")},
                             QJsonArray{QStringLiteral("paper"), QStringLiteral("slip")}),
                changedField("audience", QString(), QStringLiteral("各校護理人員及健康與體育領域教師"))},
               QString());
        break;
    case Fate::ChangeAsked:
        approve();
        change({changedField("levels", QJsonArray{QStringLiteral("any")},
                             QJsonArray{QStringLiteral("junior_high"), QStringLiteral("special")}),
                changedField("class_size", 40, 80)},
               QStringLiteral("報名踴躍，改以國中及特教教師為主，並增加人數"));
        break;
    case Fate::Cancelled:
        approve();
        act(owner, "course.cancel",
            {{QStringLiteral("row_version"), version()},
             {QStringLiteral("reason"), QStringLiteral("講師臨時有事，另行擇期辦理")}});
        break;
    }
}

} // namespace

void fillCourses(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens, qint64 venue) {
    const PgRows district = admin.exec(QStringLiteral("SELECT id, county_id FROM core.district WHERE name = '鼓山區'"));
    const QJsonObject place{
        {QStringLiteral("district_id"), district.rows.constFirst().at(0).value_or(QByteArray()).toLongLong()},
        {QStringLiteral("county_id"), district.rows.constFirst().at(1).value_or(QByteArray()).toLongLong()},
        {QStringLiteral("venue_id"), venue}};
    // Found at once: whoever tries the program does not wait for the full hour.
    admin.exec(QStringLiteral("UPDATE core.setting SET value = 'at_once' WHERE key = 'course_publish'"));
    for (const DemoCourse& course : courses) {
        const QJsonObject submitted = player.submit(tokens.value(QLatin1String(course.owner)),
                                                    QStringLiteral("course.submit"), formOf(course, place));
        decide(player, course, submitted, tokens);
    }
}

} // namespace inservice
