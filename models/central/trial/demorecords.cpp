// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/demorecords.h"

#include "models/central/client/pgconnection.h"
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

/// 簽到佐證, 名單送審, 確認通過.
void close(SampleClient& player, qint64 course, const QString& school, const QString& desk) {
    const QString file = QStringLiteral("01980000-0000-7000-8000-0000000000e1");
    player.submit(school, QStringLiteral("course.attach"),
                  {{QStringLiteral("file_id"), file},
                   {QStringLiteral("name"), QStringLiteral("簽到表.pdf")},
                   {QStringLiteral("kind"), QStringLiteral("other")},
                   {QStringLiteral("public"), false},
                   {QStringLiteral("content"), QString::fromLatin1(QByteArray("%PDF-1.4\n%%EOF\n").toBase64())}});
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

} // namespace

void fillRecords(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens,
                 const QString& teacher) {
    const qint64 course = admin.exec(QStringLiteral("SELECT id FROM core.course WHERE title = '校園節能與行政實務'"))
                              .scalar()
                              .toLongLong();
    close(player, course, tokens.value(QStringLiteral("khchief1")), tokens.value(QStringLiteral("khdesk2")));
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
