// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/applicationdata.h"
#include "models/replica/replicareader.h"
#include "models/replica/replicastore.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

/// From `api.case_paper`'s answer and a real replica to what stands on paper.
class PaperCaseTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aSchoolsChiefManager();
    void itsOwnChiefManagerDecides();
    void aNameSealNeedsTheUnitSeal();
    void anUnknownKindAndDistrictStayHonest();

private:
    static QJsonObject answer() {
        return QJsonDocument::fromJson(R"({
            "id": 41, "number": "115-000041", "revision": 3, "row_version": 9, "person_id": 5, "account_type": "chief_manager",
            "account_name": "demo41", "name": "林示範", "sex": "female", "national_id": "B200000004", "job_title": "主任",
            "unit_id": 100, "subunit": "教務處", "phone": "07-5550123", "fax": "07-5550124", "email": "demo41@example.edu.tw",
            "name_seal_only": false, "state": "awaiting_paper", "reviewer_unit_id": 7, "needs_paper": true, "needs_unit_seal": false,
            "content_hash": "0123456789abcdef", "copies": 2, "decisions": [],
            "reviewer": {"id": 7, "name": "高雄市政府教育局", "fax": "07-5550199", "address": "示範一路 1 號",
                         "email": "desk@example.invalid", "phone": "07-5550198"},
            "unit": {"id": 100, "code": "123501", "name": "高雄市立示範國中", "kind": "junior_high", "founder": "public",
                     "county_id": 12, "district_id": 1201, "address": "", "phone": "", "chief_reviewer_id": 7,
                     "colleague_reviewer_id": null, "has_chief": false, "eligible": true}})")
            .object();
    }
    UnitIndex units() const {
        const ReplicaReader reader(file());
        UnitRow school;
        school.id = 100;
        school.chiefReviewerId = 7;
        UnitRow desk;
        desk.id = 7;
        desk.name = QStringLiteral("高雄市政府教育局");
        return UnitIndex({school, desk}, reader.rows<CountyRow>(), districtsOf(reader, 12), reader.rows<UnitKindRow>());
    }
    QString file() const { return m_folder.filePath(QStringLiteral("replica.sqlite")); }

    QTemporaryDir m_folder;
};

void PaperCaseTest::initTestCase() {
    ReplicaStore store(file());
    ReplicaStore::Load load(store, {ReplicaStore::Part::Public});
    load.setCursor(ReplicaStore::Part::Public, QStringLiteral("1/1/1"));
    load.add(QStringLiteral("county"), 12, R"({"id": 12, "code": "E", "name": "高雄市"})");
    load.add(QStringLiteral("county"), 13, R"({"id": 13, "code": "T", "name": "屏東縣"})");
    load.add(QStringLiteral("district"), 1201, R"({"id": 1201, "county_id": 12, "name": "鼓山區", "zip": "804"})");
    load.add(QStringLiteral("district"), 1202, R"({"id": 1202, "county_id": 12, "name": "左營區", "zip": "813"})");
    load.add(
        QStringLiteral("unit_kind"), 4,
        R"({"id": 4, "key": "junior_high", "name": "國中", "account_types": ["chief_manager"], "needs_unit_seal": false,
                 "below_college": true})");
    load.add(QStringLiteral("desk"), 7,
             R"({"id": 7, "name": "高雄市政府教育局", "fax": "07-5550199", "address": "", "email": "", "phone": ""})");
    load.finish(QStringLiteral("1"));
}

void PaperCaseTest::aSchoolsChiefManager() {
    const ApplicationPaper paper = casePaper(answer(), units());
    QVERIFY(paper.accepted);
    QVERIFY(paper.consented);
    QCOMPARE(paper.number, QStringLiteral("115-000041"));
    QCOMPARE(paper.revision, 3);
    QCOMPARE(paper.contentHash, QStringLiteral("0123456789abcdef"));
    QCOMPARE(paper.accountType, AccountType::ChiefManager);
    QCOMPARE(paper.accountName, QStringLiteral("demo41"));
    QCOMPARE(paper.name, QStringLiteral("林示範"));
    QCOMPARE(paper.sex, std::optional(Sex::Female));
    QCOMPARE(paper.nationalId, QStringLiteral("B200000004"));
    QCOMPARE(paper.jobTitle, QStringLiteral("主任"));
    QCOMPARE(paper.county, QStringLiteral("高雄市"));
    QCOMPARE(paper.district, QStringLiteral("鼓山區"));
    QCOMPARE(paper.unitKind, QStringLiteral("國中"));
    QCOMPARE(paper.unitName, QStringLiteral("高雄市立示範國中"));
    QCOMPARE(paper.subunit, QStringLiteral("教務處"));
    QCOMPARE(paper.region, QStringLiteral("高雄市政府教育局"));
    QCOMPARE(paper.phone, QStringLiteral("07-5550123"));
    QCOMPARE(paper.fax, QStringLiteral("07-5550124"));
    QCOMPARE(paper.email, QStringLiteral("demo41@example.edu.tw"));
    QVERIFY(paper.needsPaper);
    QVERIFY(!paper.needsUnitSeal);
    QVERIFY(paper.returnTo);
    QCOMPARE(paper.returnTo->fax, QStringLiteral("07-5550199"));
    QCOMPARE(paper.returnTo->address, QStringLiteral("示範一路 1 號"));
    QCOMPARE(paper.returnTo->email, QStringLiteral("desk@example.invalid"));
    QCOMPARE(paper.copy, 2);
}

void PaperCaseTest::itsOwnChiefManagerDecides() {
    QJsonObject json = answer();
    json["account_type"] = QStringLiteral("operator");
    json["needs_paper"] = false;
    json["reviewer_unit_id"] = QJsonValue::Null;
    json["reviewer"] = QJsonValue::Null;
    const ApplicationPaper paper = casePaper(json, units());
    QVERIFY(!paper.needsPaper);
    QVERIFY(!paper.returnTo);
    QCOMPARE(paper.region, QStringLiteral("高雄市政府教育局")); // the desk over the school
}

void PaperCaseTest::aNameSealNeedsTheUnitSeal() {
    QJsonObject json = answer();
    json["name_seal_only"] = true;
    QVERIFY(casePaper(json, units()).needsUnitSeal);
    QVERIFY(casePaper(json, units()).nameSealOnly);
    QVERIFY(!casePaper(answer(), units()).nameSealOnly);
}

void PaperCaseTest::anUnknownKindAndDistrictStayHonest() {
    QJsonObject json = answer();
    QJsonObject unit = json["unit"].toObject();
    unit["kind"] = QStringLiteral("kindergarten"); // not in this replica
    unit["district_id"] = 9999;
    json["unit"] = unit;
    const ApplicationPaper paper = casePaper(json, units());
    QCOMPARE(paper.unitKind, QStringLiteral("幼兒園"));
    QVERIFY(paper.district.isEmpty());
    QCOMPARE(paper.county, QStringLiteral("高雄市"));
}

QTEST_GUILESS_MAIN(PaperCaseTest)
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "tst_papercase.moc"
