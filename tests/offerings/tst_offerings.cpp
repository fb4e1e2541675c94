// SPDX-License-Identifier: GPL-3.0-or-later
// A search offline finds what the centre finds: the same queries over the same courses, at a real centre and in a
// replica of it. And what is asked at the centre is understood.
#include "models/offerings/offeringwords.h"
#include "models/questions/offerings.h"
#include "models/replica/replicareader.h"
#include "models/sync/accountlink.h"
#include "tests/support/testcentre.h"
#include "tests/sync/syncsupport.h"
#include "tests/tables/replicafixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace inservice;
using namespace inservice::questions;

class OfferingsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsAreTakenApartAlike_data();
    void wordsAreTakenApartAlike();
    void offlineAndCentreFindTheSame_data();
    void offlineAndCentreFindTheSame();
    void countsAreTheSame_data() { offlineAndCentreFindTheSame_data(); }
    void countsAreTheSame();
    void aQueryIsKept();
    void whatIsTooMuchIsSaid();
    void changesComeIn();
    void whatIsSoForOnePersonIsFoundLikeAllElse();
    void questionsAreAnswered();
    void whoIsSignedInPaysForContactsToo();

private:
    [[nodiscard]] OfferingQuery query(const QByteArray& json) const {
        return OfferingQuery::fromJson(QJsonDocument::fromJson(json).object()).value_or(OfferingQuery());
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<PgConnection> m_admin; ///< asks in one transaction: its clock stands still
    ReplicaFixture m_replica;
    OfferingIndex m_index;
    QDateTime m_now;
};

void OfferingsTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_admin = std::make_unique<PgConnection>(m_centre->adminUri());
        QFile generator(QStringLiteral(SOURCE_DIR "/tests/bench/manyofferings.sql"));
        QVERIFY(generator.open(QIODevice::ReadOnly));
        m_admin->script(
            QStringLiteral("set bench.rows = 2000; set bench.coming = 1500;") + QString::fromUtf8(generator.readAll()) +
            QStringLiteral("set session_replication_role = replica; update core.offering set reg_to = 'infinity' where "
                           "id % 17 = 0;"
                           "update core.offering set reg_from = now() + interval '1 day' where id % 13 = 0;"));
        m_admin->exec(QStringLiteral("BEGIN"));
        m_now = QDateTime::fromString(
            QString::fromUtf8(m_admin->exec(QStringLiteral("SELECT core.utc(now())")).scalar()), Qt::ISODateWithMs);
        QMap<QString, QList<QJsonObject>> tables;
        for (const char* table : {"offering", "unit", "course_tag"}) {
            const PgRows rows =
                m_admin->exec(QStringLiteral("SELECT to_json(v) FROM feed.%1 v").arg(QLatin1String(table)));
            for (const auto& row : rows.rows) {
                tables[QLatin1String(table)] << QJsonDocument::fromJson(row.first().value_or(QByteArray())).object();
            }
        }
        m_replica.load(tables);
        m_index = OfferingIndex::of(ReplicaReader(m_replica.file()));
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(m_index.size() >= 1500);
}

void OfferingsTest::wordsAreTakenApartAlike_data() {
    QTest::addColumn<QString>("typed");
    const QStringList all{
        QString(),
        QStringLiteral("  "),
        QStringLiteral("研習"),
        QStringLiteral("臺北　Ａｉ"),
        QStringLiteral("a -b -\"c d\" \"e f\"g"),
        QStringLiteral("- -- ---a a-b"),
        QStringLiteral("“未關 上"),
        QStringLiteral("\"\" \"x\" -\"\" y"),
        QStringLiteral("−減號 －全形"),
        QStringLiteral("高雄市立示範國民小學 高級中等學校"),
        QStringLiteral("'; drop -- \\ % _ (a+)+"),
        QStringLiteral("𠮷野家 ﹒‧・"),
    };
    for (const QString& typed : all) {
        QTest::newRow(qPrintable(typed)) << typed;
    }
}

void OfferingsTest::wordsAreTakenApartAlike() {
    QFETCH(QString, typed);
    const QByteArray centre =
        m_admin
            ->exec(
                QStringLiteral("SELECT to_json(array[array_to_string(w.wanted, '|'), array_to_string(w.unwanted, '|'), "
                               "core.found_by($1)]) FROM core.words_of($1) w"),
                {typed})
            .scalar();
    const SoughtWords words = soughtWords(typed);
    const QJsonArray here{words.wanted.join(u'|'), words.unwanted.join(u'|'), foundBy(typed)};
    QCOMPARE(QString::fromUtf8(QJsonDocument(QJsonDocument::fromJson(centre).array()).toJson()),
             QString::fromUtf8(QJsonDocument(here).toJson()));
}

void OfferingsTest::offlineAndCentreFindTheSame_data() {
    QTest::addColumn<QByteArray>("json");
    for (
        const char* json : {
            R"({})",
            R"({"when": "current"})",
            R"({"keyword": "研習"})",
            R"({"keyword": "研習", "sort": "deadline"})",
            R"({"keyword": "研習 素養", "sort": "newest"})",
            R"({"keyword": "教育", "sort": "seats"})",
            R"({"keyword": "臺北"})",
            R"({"keyword": "ai -工作坊"})",
            R"({"keyword": "-研習"})",
            R"({"keyword": "桌"})",
            R"({"keyword": "\"工作坊 a\""})",
            R"({"keyword": "5001"})",
            R"({"keyword": "5001999", "when": "current"})",
            R"({"keyword": "500", "in": "number", "sort": "seats"})",
            R"({"keyword": "研習", "in": "number"})",
            R"({"keyword": "資通", "in": "tag"})",
            R"({"keyword": "沒有這種標籤", "in": "tag"})",
            R"({"keyword": "高雄 國小 -第", "in": "unit"})",
            R"({"keyword": "國民小學", "in": "unit"})",
            R"({"unit": "光明國中", "keyword": "研習"})",
            R"({"unit": "b000012"})",
            R"({"facets": {"county": {"any": ["1", "2", "99"]}, "level": {"any": ["elementary"], "none": ["any"]}}})",
            R"({"facets": {"class": {"none": ["non_credit"]}}, "sort": "seats"})",
            R"({"facets": {"registration": {"any": ["open"]}}})",
            R"({"facets": {"registration": {"any": ["not_yet", "closing"]}, "seats": {"any": ["free"]}}})",
            R"({"facets": {"registration": {"none": ["closed", "none"]}}})",
            R"({"facets": {"state": {"any": ["cancelled"]}}, "when": "current"})",
            R"({"facets": {"state": {"any": ["running"], "none": ["cancelled"]}}, "when": "current"})",
            R"({"keyword": "研習", "sort": "latest"})",
            R"({"facets": {"lecturer": {"any": ["講師1999", "講師7"]}}})",
            R"({"facets": {"nature": {"any": ["7"], "none": ["72"]}, "weekday": {"any": ["6", "7"]}, "fee": {"any": ["paid"]}}})",
            R"({"facets": {"tag": {"any": ["T35"]}, "unit_kind": {"any": ["university"]}, "hours": {"none": ["3"]}}})",
        }) {
        QTest::newRow(json) << QByteArray(json);
    }
    const QByteArray from = QDate::currentDate().addDays(10).toString(Qt::ISODate).toUtf8();
    const QByteArray to = QDate::currentDate().addDays(12).toString(Qt::ISODate).toUtf8();
    QTest::newRow("between two days") << QByteArray("{\"from\": \"" + from + "\", \"to\": \"" + to + "\"}");
}

void OfferingsTest::offlineAndCentreFindTheSame() {
    QFETCH(QByteArray, json);
    const OfferingQuery asked = query(json);
    QVERIFY(json == "{}" || asked != OfferingQuery());
    QList<qint64> centre;
    QString after;
    do {
        const auto page = m_admin->exec(QStringLiteral("SELECT core.found_offerings($1, $2, 50)"),
                                        {QString::fromUtf8(asked.text()), after});
        const FoundOfferings found = findOfferings<GuestQuestion>(asked).read(page);
        for (const OfferingRow& row : found.rows) {
            centre << row.id;
        }
        after = found.after;
    } while (!after.isEmpty());
    QCOMPARE(m_index.find(asked, m_now), centre);
}

void OfferingsTest::countsAreTheSame() {
    QFETCH(QByteArray, json);
    const OfferingQuery asked = query(json);
    const OfferingCounts centre = offeringCounts<GuestQuestion>(asked).read(
        m_admin->exec(QStringLiteral("SELECT core.offering_facets($1)"), {QString::fromUtf8(asked.text())}));
    const OfferingCounts here = m_index.count(asked, m_now);
    QCOMPARE(here.total, centre.total);
    for (const QString& facet : countedFacets()) {
        const auto some = [&facet](const OfferingCounts& counts) {
            QMap<QString, qint64> values;
            const auto of = counts.facets.value(facet);
            for (auto value = of.begin(); value != of.end(); ++value) {
                if (*value != 0) {
                    values.insert(value.key(), *value);
                }
            }
            return values;
        };
        QVERIFY2(some(here) == some(centre), qPrintable(facet));
    }
}

void OfferingsTest::aQueryIsKept() {
    OfferingQuery asked;
    QCOMPARE(asked.toJson(), QJsonObject());
    asked.keyword = QStringLiteral("生成式 -AI");
    asked.in = OfferingQuery::In::Unit;
    asked.unitId = 12;
    asked.when = OfferingQuery::When::Any;
    asked.from = QDate(2026, 2, 1);
    asked.sort = OfferingQuery::Sort::Seats;
    asked.facets.insert(QStringLiteral("tag"), {{QStringLiteral("T35")}, {QStringLiteral("T10")}});
    QCOMPARE(OfferingQuery::fromJson(asked.toJson()), std::optional(asked));
    QVERIFY(!OfferingQuery::fromJson({{"sort", "title"}}));
    QVERIFY(!OfferingQuery::fromJson({{"facets", QJsonObject{{"o.fee", QJsonObject{{"any", QJsonArray{"free"}}}}}}}));
}

void OfferingsTest::whatIsTooMuchIsSaid() {
    OfferingQuery asked;
    asked.keyword = QStringLiteral("a b c d e f g h i j");
    QCOMPARE(asked.fault(), QString());
    asked.keyword += QStringLiteral(" k");
    QCOMPARE(asked.fault(), QStringLiteral("keyword"));
    QVERIFY_THROWS_EXCEPTION(PgError, m_centre->admin(QStringLiteral("SELECT core.found_offerings($1, '', 50)"),
                                                      {QString::fromUtf8(asked.text())}));
}

void OfferingsTest::changesComeIn() {
    ReplicaFixture replica;
    const auto offering = [](qint64 id, const char* title, int day) {
        return QJsonObject{{"id", id},
                           {"number", 7000000 + id},
                           {"unit_id", 1},
                           {"title", title},
                           {"venue", ""},
                           {"visible_from", "2026-01-01T00:00:00.000Z"},
                           {"starts_at", QStringLiteral("2026-03-%1T01:00:00.000Z").arg(day, 2, 10, QLatin1Char('0'))},
                           {"ends_at", QStringLiteral("2026-03-%1T04:00:00.000Z").arg(day, 2, 10, QLatin1Char('0'))},
                           {"hours", 3},
                           {"hour_unit", "hour"},
                           {"fee", 0},
                           {"quota", 10},
                           {"free", 10},
                           {"lecturers", QJsonArray()},
                           {"cancelled", false},
                           {"facets", QJsonArray{"f:free"}}};
    };
    replica.load({{QStringLiteral("offering"), {offering(1, "甲", 5), offering(2, "乙", 6), offering(3, "丙", 7)}},
                  {QStringLiteral("unit"), {ReplicaFixture::unit(1)}}});
    const QDateTime now(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    OfferingIndex index = OfferingIndex::of(ReplicaReader(replica.file()));
    QCOMPARE(index.find({}, now), (QList<qint64>{1, 2, 3}));
    replica.change(QStringLiteral("offering"), {offering(3, "丙二", 1), offering(4, "丁", 30)});
    index.update(ReplicaReader(replica.file()), {3, 4, 99});
    QCOMPARE(index.find({}, now), (QList<qint64>{3, 1, 2, 4}));
    OfferingQuery two;
    two.keyword = QStringLiteral("二");
    QCOMPARE(index.find(two, now), (QList<qint64>{3}));
    QCOMPARE(index.row(3)->title, QString::fromUtf8("丙二"));
    QVERIFY(!index.row(99));
    QCOMPARE(index.find({}, now.addDays(40)), (QList<qint64>{4})); // what has begun goes by itself
}

void OfferingsTest::whatIsSoForOnePersonIsFoundLikeAllElse() {
    OfferingIndex index = m_index;
    const OfferingQuery all = query(R"({"when": "current"})");
    const QList<qint64> ids = index.find(all, m_now);
    const OfferingQuery fitting =
        query(R"({"when": "current", "facets": {"fits": {"any": ["eligible"], "none": []}}})");
    QVERIFY(fitting.asksOwn() && !all.asksOwn());
    QCOMPARE(index.find(fitting, m_now), QList<qint64>()); // nothing is known yet

    OwnOfferings own;
    own.isKnown = true;
    own.eligible = {ids.at(1), ids.at(5), ids.at(9)};
    own.clashing = {ids.at(5)};
    own.followed = {ids.at(9), ids.at(20)};
    index.setOwn(own);
    QCOMPARE(index.find(fitting, m_now), (QList<qint64>{ids.at(1), ids.at(5), ids.at(9)}));
    QCOMPARE(index.find(query(R"({"when": "current", "facets": {"fits": {"any": ["eligible"], "none": []},
        "mine": {"any": [], "none": ["followed"]}}})"),
                        m_now),
             (QList<qint64>{ids.at(1), ids.at(5)}));
    QCOMPARE(index.count(all, m_now).facets.value(QStringLiteral("fits")).value(QStringLiteral("free")),
             ids.size() - 1);
    QCOMPARE(index.count(all, m_now).total, ids.size()); // all else is as it was
    // What changes keeps it, and what was so before goes.
    index.update(ReplicaReader(m_replica.file()), {ids.at(1)});
    QCOMPARE(index.find(fitting, m_now).size(), 3);
    own.eligible = {ids.at(20)};
    index.setOwn(own);
    QCOMPARE(index.find(fitting, m_now), QList<qint64>{ids.at(20)});
}

void OfferingsTest::questionsAreAnswered() {
    // As the gate lets a desk's connection ask, with what the questions say.
    PgConnection guest(m_centre->anonUri());
    const auto ask = [&guest](const auto& question) {
        return question.read(guest.exec(question.sql, question.parameters + QVariantList{QVariant()}));
    };
    const FoundOfferings first = ask(findOfferings<GuestQuestion>({}));
    QCOMPARE(first.rows.size(), 50);
    QCOMPARE(first.rows.first(), *ReplicaReader(m_replica.file()).row<OfferingRow>(first.rows.first().id));
    QCOMPARE(ask(findOfferings<GuestQuestion>({}, first.after)).rows.size(), 50);
    QVERIFY(ask(offeringCounts<GuestQuestion>({})).total > 1000);
    QVERIFY(!ask(offering<GuestQuestion>(7)));
    QCOMPARE(ask(whyNotFound<GuestQuestion>(7)).key, QStringLiteral("unpublished"));
    QCOMPARE(findOfferings<AccountQuestion>({}).sql, QStringLiteral("SELECT api.find_courses($1, $2, $3, $4, $5)"));
}

void OfferingsTest::whoIsSignedInPaysForContactsToo() {
    const QTemporaryDir data;
    const SignedIn person = signedIn(m_centre->deskUri(), m_centre->chief(), data.path());
    AccountLink link(m_centre->deskUri(), data.path(), person.identity, person.token);
    link.start();
    const auto contacts = heard<QList<OfferingContact>>(
        [&](auto handler) { link.ask(offeringContacts<AccountQuestion>(7), &link, handler); });
    QVERIFY2(bool(contacts), qPrintable(contacts.error.key)); // without its proof it is refused
    QVERIFY(contacts.value->isEmpty());
    QCOMPARE(m_centre->admin(QStringLiteral("SELECT count(*) FROM auth.spent_proof")).scalar(), QByteArray("1"));
}

QTEST_GUILESS_MAIN(OfferingsTest)
#include "tst_offerings.moc"
