// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/applicationdata.h"
#include "forms/application/casewords.h"

#include <QTest>

using namespace inservice;

/// 表2-1 as values: what is missing, what goes into a draft, what goes to the centre.
class TestApplicationData : public QObject {
    Q_OBJECT

private:
    static UnitIndex units() {
        QList<UnitKindRow> kinds(2);
        kinds[0].key = "junior_high";
        kinds[0].name = QStringLiteral("國中");
        kinds[0].accountTypes = {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator};
        kinds[1].key = "kindergarten";
        kinds[1].name = QStringLiteral("幼兒園");
        kinds[1].accountTypes = kinds[0].accountTypes;
        UnitRow school;
        school.id = 7;
        school.code = "123591";
        school.name = QStringLiteral("高雄市立示範國民中學");
        school.kind = "junior_high";
        school.countyId = 1;
        school.districtId = 11;
        school.chiefReviewerId = 3;
        UnitRow nursery = school;
        nursery.id = 8;
        nursery.kind = "kindergarten";
        UnitRow closed = school;
        closed.id = 9;
        closed.eligible = false;
        return {{school, nursery, closed},
                {{1, "64", QStringLiteral("高雄市")}},
                {{11, 1, QStringLiteral("鼓山區"), "804"}},
                kinds};
    }
    static QList<ConsentRow> texts() {
        return {{1, "terms", "1", "t", "text", "aa"}, {2, "rules", "1", "r", "text", "bb"}};
    }
    static ApplicationData whole() {
        ApplicationData data;
        data.accountType = AccountType::ChiefManager;
        data.accountName = "demo0001";
        data.name = QStringLiteral("示範員");
        data.sex = Sex::Male;
        data.nationalId = "A100000001";
        data.jobTitle = QStringLiteral("主任");
        data.countyId = 1;
        data.districtId = 11;
        data.unitKind = "junior_high";
        data.unitId = 7;
        data.phone = "07-6000000";
        data.fax = "07-6000001";
        data.email = data.emailRepeat = "demo@example.invalid";
        data.consents = consentTo(texts());
        data.password = data.passwordRepeat = "Abcd1234";
        return data;
    }
    static QStringList fields(const QList<FieldFault>& faults) {
        QStringList names;
        for (const FieldFault& fault : faults) {
            names.append(fault.field);
        }
        return names;
    }
    static QStringList faulty(const ApplicationData& data, FormMode mode = FormMode::Apply) {
        return fields(faultsOf(data, units(), texts(), mode));
    }

private slots:
    void nothingIsMissingInAWholeForm() { QCOMPARE(faulty(whole()), QStringList()); }

    void everythingIsMissingInAnEmptyOneInThePapersOrder() {
        QCOMPARE(faulty({}),
                 (QStringList{"accountType", "accountName", "name", "sex", "nationalId", "jobTitle", "unit", "phone",
                              "fax", "password", "passwordRepeat", "email", "emailRepeat", "consents"}));
    }

    void aCorrectionNeedsNeitherPasswordNorConsent() {
        ApplicationData data = whole();
        data.password = data.passwordRepeat = {};
        data.consents = {};
        data.nationalId = "A10000****"; // as the centre shows it
        QCOMPARE(faulty(data, FormMode::Correct), QStringList());
    }

    void eachRule_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("account too short") << "accountName"
                                           << "account_name"
                                           << "ab";
        QTest::newRow("account begins with digit") << "accountName"
                                                   << "account_name"
                                                   << "1abc";
        QTest::newRow("id checksum") << "nationalId"
                                     << "national_id"
                                     << "A100000000";
        QTest::newRow("id of the other sex") << "nationalId"
                                             << "national_id"
                                             << "B200000004";
        QTest::newRow("phone without area") << "phone"
                                            << "phone"
                                            << "6000000";
        QTest::newRow("fax with extension") << "fax"
                                            << "fax"
                                            << "07-6000001#1";
        QTest::newRow("mail") << "email"
                              << "email"
                              << "demo@";
        QTest::newRow("mail again") << "emailRepeat"
                                    << "email_repeat"
                                    << "demo2@example.invalid";
        QTest::newRow("no such unit") << "unit"
                                      << "unit_id"
                                      << "999";
    }
    void eachRule() {
        QFETCH(QString, field);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QJsonObject json = whole().toJson();
        json[key] = key == "unit_id" ? QJsonValue(value.toInt()) : QJsonValue(value);
        ApplicationData data = ApplicationData::fromJson(json);
        data.password = data.passwordRepeat = "Abcd1234";
        QVERIFY2(faulty(data).contains(field), qPrintable(faulty(data).join(u' ')));
    }

    void passwordWithTheAccountInIt() {
        ApplicationData data = whole();
        data.password = data.passwordRepeat = "xDEMO0001x";
        QCOMPARE(faulty(data), QStringList{"password"});
        data.password = "Abcd1234";
        QCOMPARE(faulty(data), QStringList{"passwordRepeat"});
    }

    void kindergartensRepeatTheirName() {
        ApplicationData data = whole();
        data.unitId = 8;
        data.unitKind = "kindergarten";
        QCOMPARE(faulty(data), QStringList{"subunit"});
        data.subunit = QStringLiteral("高雄市私立示範幼兒園");
        QCOMPARE(faulty(data), QStringList());
    }

    void aUnitThatIsNotEntitled() {
        ApplicationData data = whole();
        data.unitId = 9;
        QCOMPARE(faulty(data), QStringList{"unit"});
    }

    void consentToAnOldTextIsNone() {
        ApplicationData data = whole();
        QList<ConsentRow> newer = texts();
        newer[1].version = "2";
        QCOMPARE(fields(faultsOf(data, units(), newer, FormMode::Apply)), QStringList{"consents"});
    }

    void aDraftHasEverythingButThePasswords() {
        const ApplicationData data = whole();
        const QJsonObject json = data.toJson();
        const QByteArray text = QJsonDocument(json).toJson();
        QVERIFY(!text.contains("Abcd1234"));
        ApplicationData again = ApplicationData::fromJson(json);
        QVERIFY(again.password.isEmpty());
        QCOMPARE(again.toJson(), json);
    }

    void theBodyIsNormalised() {
        ApplicationData data = whole();
        data.nationalId = QStringLiteral("ａ１００００００ 01");
        data.phone = "(07)600-0000#12";
        data.jobTitle = QStringLiteral(" 主任 ");
        const QJsonObject body = applyBody(data, {{"kdf", "argon2id13"}}, "pc");
        QCOMPARE(body["national_id"].toString(), QString("A100000001"));
        QCOMPARE(body["phone"].toString(), QString("07-6000000#12"));
        QCOMPARE(body["job_title"].toString(), QStringLiteral("主任"));
        QCOMPARE(body["account_type"].toString(), QString("chief_manager"));
        QVERIFY(!body.contains("password"));
        QVERIFY(!QJsonDocument(body).toJson().contains("Abcd1234"));
    }

    void onlyWhatChangedIsCorrected() {
        QJsonObject document = whole().toJson();
        document["account_name"] = "demo0001";
        ApplicationData data = ApplicationData::fromCase(document, units());
        QVERIFY(correctedFields(document, data).isEmpty());
        data.phone = "07-6000009";
        data.nameSealOnly = true;
        data.accountName = "other"; // cannot be changed, so it is never sent
        data.name = QStringLiteral("別人");
        data.nationalId = "B200000004";
        const QJsonObject fields = correctedFields(document, data);
        QCOMPARE(fields.keys(), (QStringList{"name_seal_only", "phone"}));
        QCOMPARE(fields["phone"].toObject()["base"].toString(), QString("07-6000000"));
        QCOMPARE(fields["phone"].toObject()["new"].toString(), QString("07-6000009"));
    }

    void theDraftPaperIsOnlyADraft() {
        DeskRow desk;
        desk.id = 3;
        desk.name = QStringLiteral("高雄市區管中心");
        const ApplicationPaper paper = draftPaper(whole(), units(), {desk});
        QVERIFY(!paper.accepted);
        QVERIFY(paper.number.isEmpty());
        QCOMPARE(paper.region, desk.name);
        QVERIFY(paper.returnTo.has_value());
        QVERIFY(paper.needsPaper);
        ApplicationData colleague = whole();
        colleague.accountType = AccountType::Contact; // opened by the own 總負責人: nothing to send
        QVERIFY(!draftPaper(colleague, units(), {desk}).needsPaper);
        QVERIFY(!draftPaper(colleague, units(), {desk}).returnTo);
        ApplicationData nameSeal = whole();
        nameSeal.nameSealOnly = true;
        QVERIFY(draftPaper(nameSeal, units(), {desk}).needsUnitSeal);
    }

    void everyStateSaysWhatToDo() {
        for (const char* state : {"awaiting_paper", "awaiting_review", "awaiting_opening", "returned", "approved",
                                  "rejected", "withdrawn"}) {
            const QJsonObject document{{"state", QLatin1String(state)},
                                       {"reviewer", QJsonObject{{"name", "DESK"}, {"fax", "07-6000000"}}},
                                       {"unit", QJsonObject{{"name", "UNIT"}}}};
            QVERIFY2(nextStep(document).size() > 10, state);
        }
        const QJsonObject paper{{"state", "awaiting_paper"},
                                {"reviewer", QJsonObject{{"name", "DESK"}, {"fax", "07-6000000"}}}};
        QVERIFY(nextStep(paper).contains("DESK"));
        QVERIFY(nextStep(paper).contains("07-6000000"));
    }
};

QTEST_MAIN(TestApplicationData)
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "tst_applicationdata.moc"
