// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/demoplaces.h"

#include "models/central/client/pgconnection.h"
#include "models/central/trial/sampleclient.h"
#include "models/domain/rocdate.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace inservice {

namespace {

constexpr auto school = "khchief1";
constexpr auto centre = "khdesk1";

struct DemoVenue {
    const char* owner;
    const char16_t* name;
    int capacity;
    QList<int> equipment; ///< of data/venues.sql
    const char16_t* note;
    bool shared;
    bool closed = false;
};

/// How far the consent of a lecturer has come.
enum class Consent { Noted, Asked, OnPaper, Withdrawn };

struct DemoLecturer {
    const char* owner;
    const char16_t* name;
    const char16_t* unit;
    const char16_t* title;
    const char16_t* expertise;
    int subject; ///< of data/rosters.sql
    Consent consent;
};

QList<DemoVenue> venues() {
    return {{school, u"視聽教室", 80, {1, 2, 4, 5, 7, 15, 19}, u"", true},
            {school, u"電腦教室(一)", 36, {1, 8, 9, 15}, u"桌上型電腦 36 部", false},
            {school, u"烹飪教室", 30, {6, 13, 17}, u"", false},
            {school, u"舊圖書館閱覽室", 24, {6}, u"", false, true},
            {centre, u"教師研習中心大會議室", 150, {1, 2, 4, 5, 7, 11, 14, 15, 19, 20, 21}, u"汽車停車位 40 個", true}};
}

QList<DemoLecturer> lecturers() {
    return {{school, u"韓講師", u"示範大學", u"副教授", u"素養導向命題與評量", 20001, Consent::OnPaper},
            {school, u"杜範例", u"高雄市立示範國民中學", u"資訊組長", u"資通安全、生成式人工智慧於教學", 20002,
             Consent::OnPaper},
            {school, u"曾徵詢", u"樣本科技大學", u"教授", u"雙語教學", 20003, Consent::Asked},
            {school, u"羅擬稿", u"範例文化工作室", u"負責人", u"閱讀理解策略", 20001, Consent::Noted},
            {centre, u"溫推薦", u"示範大學", u"教授", u"特殊教育、班級經營", 20001, Consent::OnPaper},
            {centre, u"彭輔導", u"樣本諮商中心", u"諮商心理師", u"學生情緒支持與輔導知能", 20004, Consent::OnPaper},
            {centre, u"石撤回", u"範例大學", u"講師", u"音樂創作教學", 20001, Consent::Withdrawn}};
}

/// Returns its id.
qint64 addVenue(SampleClient& player, const QString& token, const DemoVenue& venue, const QJsonObject& place) {
    QJsonArray equipment;
    for (const int id : venue.equipment) {
        equipment.append(id);
    }
    QJsonObject body = place;
    body[QStringLiteral("name")] = QString::fromUtf16(venue.name);
    body[QStringLiteral("address")] = QStringLiteral("高雄市鼓山區示範路 1 號");
    body[QStringLiteral("capacity")] = venue.capacity;
    body[QStringLiteral("equipment")] = equipment;
    body[QStringLiteral("equipment_note")] = QString::fromUtf16(venue.note);
    body[QStringLiteral("phone")] = QStringLiteral("07-6000800#20");
    body[QStringLiteral("shared")] = venue.shared;
    const QJsonValue id = player.submit(token, QStringLiteral("venue.add"), body)[QStringLiteral("venue_id")];
    if (venue.closed) {
        player.submit(token, QStringLiteral("venue.close"),
                      {{QStringLiteral("venue_id"), id},
                       {QStringLiteral("row_version"), 1},
                       {QStringLiteral("reason"), QStringLiteral("整修中，改用視聽教室")}});
    }
    return id.toInteger();
}

void recommend(SampleClient& player, const QString& token, const DemoLecturer& lecturer, int number) {
    const QJsonValue id =
        player.submit(token, QStringLiteral("lecturer.add"),
                      {{QStringLiteral("name"), QString::fromUtf16(lecturer.name)},
                       {QStringLiteral("service_unit"), QString::fromUtf16(lecturer.unit)},
                       {QStringLiteral("job_title"), QString::fromUtf16(lecturer.title)},
                       {QStringLiteral("subjects"), QJsonArray{lecturer.subject}},
                       {QStringLiteral("expertise"), QString::fromUtf16(lecturer.expertise)},
                       {QStringLiteral("email"), QStringLiteral("lecturer%1@example.invalid").arg(number)},
                       {QStringLiteral("phone"), QString()},
                       {QStringLiteral("show_email"), true},
                       {QStringLiteral("show_phone"), false},
                       {QStringLiteral("note"), QString()}})[QStringLiteral("lecturer_id")];
    const auto act = [&player, &token, &id](const char* kind, int version, const QJsonObject& more) {
        QJsonObject body = more;
        body[QStringLiteral("lecturer_id")] = id;
        body[QStringLiteral("row_version")] = version;
        player.submit(token, QLatin1String(kind), body);
    };
    if (lecturer.consent == Consent::Asked) {
        act("lecturer.ask", 1, {});
    } else if (lecturer.consent != Consent::Noted) {
        act("lecturer.paper", 1,
            {{QStringLiteral("signed_on"), RocDate::today().day().addDays(-10).toString(Qt::ISODate)},
             {QStringLiteral("kept"), QStringLiteral("教務處 講師同意書卷宗")}});
    }
    if (lecturer.consent == Consent::Withdrawn) {
        act("lecturer.withdraw", 2, {{QStringLiteral("reason"), QStringLiteral("講師來信表示不再提供")}});
    }
}

} // namespace

qint64 fillPlaces(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens) {
    const PgRows district = admin.exec(QStringLiteral("SELECT id, county_id FROM core.district WHERE name = '鼓山區'"));
    const QJsonObject place{
        {QStringLiteral("district_id"), district.rows.constFirst().at(0).value_or(QByteArray()).toLongLong()},
        {QStringLiteral("county_id"), district.rows.constFirst().at(1).value_or(QByteArray()).toLongLong()}};
    qint64 main = 0;
    const QList<DemoVenue> places = venues();
    for (const DemoVenue& venue : places) {
        const qint64 id = addVenue(player, tokens.value(QLatin1String(venue.owner)), venue, place);
        main = main == 0 ? id : main;
    }
    int number = 0;
    const QList<DemoLecturer> people = lecturers();
    for (const DemoLecturer& lecturer : people) {
        recommend(player, tokens.value(QLatin1String(lecturer.owner)), lecturer, ++number);
    }
    return main;
}

} // namespace inservice
