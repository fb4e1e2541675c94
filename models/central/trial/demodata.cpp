// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/demodata.h"

#include "models/central/client/pgconnection.h"
#include "models/central/client/scram.h"
#include "models/central/imports/deskimport.h"
#include "models/central/imports/unitimport.h"
#include "models/central/setup/bootstrap.h"
#include "models/central/trial/demoattendance.h"
#include "models/central/trial/democourses.h"
#include "models/central/trial/demoenrolments.h"
#include "models/central/trial/demopaper.h"
#include "models/central/trial/demoplaces.h"
#include "models/central/trial/demorecords.h"
#include "models/central/trial/demotracks.h"
#include "models/central/trial/sampleclient.h"
#include "models/domain/nationalid.h"
#include "models/domain/rocdate.h"

#include <QFile>
#include <QJsonArray>
#include <utility>

/// The lists lie in a static library: without a reference the linker would leave them out.
static void keepLists() {
    Q_INIT_RESOURCE(catalogues);
}

namespace inservice {

namespace {

constexpr auto desk = "120N91";       // 教師進修網
constexpr auto kaohsiung = "123N91";  // 高雄市區管中心
constexpr auto k12ea = "060N91";      // 國教署
constexpr auto juniorHigh = "123591"; // 高雄市立示範國民中學

/// One password for all: they stand on the sign-in page of the trial.
constexpr auto demoPassword = "Demo2026";

struct DemoPerson {
    const char* account;
    const char16_t* name;
    const char16_t* title;
    const char* unit;
    const char16_t* who;
    Sex sex;
    AccountType type;
};

constexpr DemoPerson people[] = {
    {"netdesk1", u"林示範", u"專案助理", desk, u"教師進修網 承辦人", Sex::Female, AccountType::Reviewer},
    {"khdesk1", u"陳範例", u"輔導員", kaohsiung, u"高雄市區管中心 承辦人", Sex::Male, AccountType::Reviewer},
    {"khdesk2", u"黃樣本", u"科員", kaohsiung, u"高雄市區管中心 承辦人（二）", Sex::Female, AccountType::Reviewer},
    {"gjdesk1", u"張例示", u"專員", k12ea, u"國教署 承辦人", Sex::Male, AccountType::Reviewer},
    {"khchief1", u"李演示", u"教務主任", juniorHigh, u"高雄市立示範國民中學 總負責人", Sex::Female,
     AccountType::ChiefManager},
    {"khcontact1", u"王模擬", u"教學組長", juniorHigh, u"高雄市立示範國民中學 連絡人", Sex::Male, AccountType::Contact},
};

/// What a demonstration case has been through.
enum class Story { Applied, Received, Approved, Rejected, SentBack, Withdrawn };

struct DemoStory {
    const char* account;
    const char16_t* name;
    const char16_t* title;
    const char* unit;
    const char16_t* subunit;
    const char* officer;    ///< who acts on it; null: nobody yet
    const char* how;        ///< how the paper came, for what was received
    const char* reason;     ///< key of return_reason
    const char16_t* remark; ///< a text with it
    Sex sex;
    AccountType type;
    Story story;
    bool nameSealOnly;
};

constexpr DemoStory stories[] = {
    {"yangben01", u"吳試辦", u"教務主任", "123592", u"教務處", nullptr, nullptr, nullptr, nullptr, Sex::Female,
     AccountType::ChiefManager, Story::Applied, false},
    {"lishi02", u"劉展示", u"資訊組長", "123593", u"教務處", nullptr, nullptr, nullptr, nullptr, Sex::Male,
     AccountType::ChiefManager, Story::Applied, false},
    {"kinder03", u"蔡假設", u"園長", "121K92", u"高雄市私立樣本幼兒園", nullptr, nullptr, nullptr, nullptr, Sex::Female,
     AccountType::ChiefManager, Story::Applied, true},
    {"shifan04", u"楊虛擬", u"教導主任", "123891", u"教導處", "khdesk1", "fax", nullptr, nullptr, Sex::Male,
     AccountType::ChiefManager, Story::Received, false},
    {"yangben05", u"許預設", u"教學組長", "123892", u"教務處", "khdesk2", "post", nullptr, u"郵戳日期清楚，職章完整",
     Sex::Female, AccountType::ChiefManager, Story::Received, false},
    {"lishi06", u"鄭例題", u"設備組長", "123893", u"教務處", "khdesk1", nullptr, "seal.unclear",
     u"請重新列印、核章後回傳", Sex::Male, AccountType::ChiefManager, Story::SentBack, false},
    {"gaozhong07", u"謝草案", u"教務主任", "123391", u"教務處", "khdesk2", "hand", nullptr, nullptr, Sex::Female,
     AccountType::ChiefManager, Story::Approved, false},
    {"siligao08", u"洪測試", u"註冊組長", "121391", u"教務處", "khdesk1", "scan", nullptr,
     u"貴校已另有申請案，請確認由何人擔任總負責人", Sex::Male, AccountType::ChiefManager, Story::Rejected, false},
    {"guoli09", u"曾模型", u"圖書館主任", "120391", u"圖書館", "gjdesk1", "scan", nullptr, nullptr, Sex::Female,
     AccountType::ChiefManager, Story::Received, false},
    {"zhonggong10", u"周圖例", u"實習主任", "070491", u"實習處", nullptr, nullptr, nullptr, nullptr, Sex::Male,
     AccountType::ChiefManager, Story::Applied, false},
    {"daxue11", u"葉編號", u"組員", "9905", u"師資培育中心", nullptr, nullptr, nullptr, nullptr, Sex::Female,
     AccountType::Operator, Story::Applied, false},
    {"kexue12", u"蘇展場", u"助理研究員", "120H91", u"推廣教育組", "netdesk1", "post", nullptr, nullptr, Sex::Male,
     AccountType::Operator, Story::Received, false},
    {"jijin13", u"潘樣張", u"專員", "121H91", u"企劃組", "netdesk1", nullptr, "seal.unit_missing", nullptr, Sex::Female,
     AccountType::Operator, Story::SentBack, false},
    {"tongren14", u"呂同仁", u"研究助理", "123591", u"輔導室", nullptr, nullptr, nullptr, nullptr, Sex::Female,
     AccountType::Contact, Story::Applied, false},
    {"tongren15", u"高協辦", u"幹事", "123591", u"總務處", nullptr, nullptr, nullptr, nullptr, Sex::Male,
     AccountType::Operator, Story::Applied, false},
    {"taipei16", u"范撤回", u"教務主任", "313591", u"教務處", nullptr, nullptr, nullptr, u"改由他人申請", Sex::Female,
     AccountType::ChiefManager, Story::Withdrawn, false},
};

std::pair<QString, QByteArray> list(const QString& name) {
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw ServerError{QStringLiteral("schema.missing"),
                          QStringLiteral("%1 is not in this program: it is not whole.").arg(name)};
    }
    return {name, file.readAll()};
}

void demandClean(const ImportReport& report) {
    if (report.refused == 0) {
        return;
    }
    const ImportReport::Note note = report.notes.constFirst();
    throw ServerError{
        QStringLiteral("schema.step"),
        QStringLiteral("The demonstration's %1, row %2 was refused: %3").arg(note.file).arg(note.row).arg(note.text)};
}

void setState(PgConnection& admin, const QString& state) {
    admin.exec(
        QStringLiteral("UPDATE core.setting SET value = '10' WHERE key = 'proof_bits'")); // nobody floods a trial
    admin.exec(QStringLiteral("INSERT INTO core.setting (key, value) VALUES ('demonstration', $1) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
               {state});
}

/// Brings one case as far as its story goes. `officers` are tokens by account name.
void playStory(SampleClient& player, const DemoStory& story, const DemoCase& opened,
               const QHash<QString, QString>& officers) {
    const QString remark = story.remark ? QString::fromUtf16(story.remark) : QString();
    if (story.story == Story::Withdrawn) {
        player.submitAnon(opened.secret, QStringLiteral("application.withdraw"), {{QStringLiteral("reason"), remark}});
        return;
    }
    if (!story.officer) {
        return;
    }
    const QString token = officers.value(QString::fromLatin1(story.officer));
    const auto act = [&](const char* kind, QJsonObject body) {
        const QJsonObject seen = player.document(token, QStringLiteral("application"), opened.id);
        body[QStringLiteral("application_id")] = opened.id;
        body[QStringLiteral("row_version")] = seen[QStringLiteral("row_version")];
        player.submit(token, QString::fromLatin1(kind), body);
    };
    if (story.how) {
        act("application.receive", {{QStringLiteral("how"), QString::fromLatin1(story.how)},
                                    {QStringLiteral("head_seal"), true},
                                    {QStringLiteral("unit_seal"), true},
                                    {QStringLiteral("note"), story.story == Story::Received ? remark : QString()}});
    }
    switch (story.story) {
    case Story::Approved:
        act("application.approve", {{QStringLiteral("note"), remark}, {QStringLiteral("before_paper"), false}});
        break;
    case Story::Rejected:
        act("application.reject", {{QStringLiteral("reason"), remark}});
        break;
    case Story::SentBack:
        act("application.return", {{QStringLiteral("reasons"), QJsonArray{QString::fromLatin1(story.reason)}},
                                   {QStringLiteral("text"), remark}});
        break;
    case Story::Applied:
    case Story::Received:
    case Story::Withdrawn:
        break;
    }
}

constexpr auto teacherAccount = "khteacher1";

/// The roster of 高雄市立示範國民中學; titles and subjects by their ids in data/rosters.sql.
struct DemoTeacher {
    const char16_t* name;
    Sex sex;
    const char* birthDate;
    int title;
    QList<int> subjects;
    const char* account = nullptr; ///< 教師個人帳號; none: 待申請
};

void fillRoster(SampleClient& player, const QString& token) {
    const QList<DemoTeacher> teachers{
        {u"周校演", Sex::Female, "1968-11-12", 1, {}},
        {u"吳主任", Sex::Male, "1975-03-02", 4, {30005, 30006}},
        {u"趙導師", Sex::Female, "1983-07-21", 6, {30001}, teacherAccount},
        {u"孫專任", Sex::Male, "1986-01-30", 7, {30004}},
        {u"錢輔導", Sex::Female, "1990-05-05", 8, {30016}},
        {u"鄭代理", Sex::Male, "1996-09-09", 12, {30018, 30017}},
        {u"馮留停", Sex::Female, "1988-12-01", 7, {30002}},
        {u"褚職員", Sex::Female, "1979-04-18", 21, {}},
    };
    const qint64 unit = player.unitId(QString::fromLatin1(juniorHigh));
    int number = 0;
    for (const DemoTeacher& teacher : teachers) {
        QJsonArray subjects;
        for (const int subject : teacher.subjects) {
            subjects.append(subject);
        }
        ++number;
        const qint64 id =
            player.enterTeacher(token,
                                {{QStringLiteral("unit_id"), unit},
                                 {QStringLiteral("national_id"), demoNationalId('T', teacher.sex, number)},
                                 {QStringLiteral("name"), QString::fromUtf16(teacher.name)},
                                 {QStringLiteral("sex"), toKey(teacher.sex)},
                                 {QStringLiteral("birth_date"), QString::fromLatin1(teacher.birthDate)}},
                                teacher.title,
                                {{QStringLiteral("email"), QStringLiteral("teacher%1@example.invalid").arg(number)},
                                 {QStringLiteral("stage_id"), subjects.isEmpty() ? QJsonValue() : QJsonValue(30)},
                                 {QStringLiteral("subjects"), subjects}});
        if (teacher.account != nullptr) {
            player.applyAsTeacher({{QStringLiteral("national_id"), demoNationalId('T', teacher.sex, number)},
                                   {QStringLiteral("name"), QString::fromUtf16(teacher.name)},
                                   {QStringLiteral("birth_date"), QString::fromLatin1(teacher.birthDate)},
                                   {QStringLiteral("account_name"), QString::fromLatin1(teacher.account)},
                                   {QStringLiteral("email"), QStringLiteral("teacher%1@example.invalid").arg(number)}},
                                  QString::fromLatin1(demoPassword));
        }
        if (QStringView(teacher.name).endsWith(u"留停")) {
            player.submit(token, QStringLiteral("teacher.leave"),
                          {{QStringLiteral("teacher_id"), id},
                           {QStringLiteral("row_version"), 2},
                           {QStringLiteral("departure"), QStringLiteral("unpaid_leave")},
                           {QStringLiteral("on_date"), RocDate::today().iso()},
                           {QStringLiteral("back_on"), RocDate(RocDate::today().day().addMonths(6)).iso()},
                           {QStringLiteral("reason"), QStringLiteral("育嬰留職停薪")}});
        }
    }
}

void openAccounts(PgConnection& admin) {
    int number = 0;
    for (const DemoPerson& person : people) {
        NewAccount account;
        account.unitCode = QString::fromLatin1(person.unit);
        account.accountName = QString::fromLatin1(person.account);
        account.name = QString::fromUtf16(person.name);
        account.sex = person.sex;
        account.nationalId = demoNationalId('S', person.sex, ++number);
        account.jobTitle = QString::fromUtf16(person.title);
        account.phone = QStringLiteral("07-6000800#%1").arg(10 + number);
        account.fax = QStringLiteral("07-6000801");
        account.email = account.accountName + QStringLiteral("@example.invalid");
        account.type = person.type;
        bootstrapAccount(admin, account, QString::fromLatin1(demoPassword), false);
    }
}

/// The applications, each as far as its story goes.
void playStories(SampleClient& player, const QHash<QString, QString>& officers) {
    // One verifier for all applicants: Argon2 is slow on purpose, and their password is one anyway.
    const QJsonObject verifier = makeVerifier(QString::fromLatin1(demoPassword));
    int number = 0;
    for (const DemoStory& story : stories) {
        DemoForm form;
        form.accountType = story.type;
        form.accountName = QString::fromLatin1(story.account);
        form.name = QString::fromUtf16(story.name);
        form.sex = story.sex;
        form.nationalId = demoNationalId('Y', story.sex, ++number);
        form.jobTitle = QString::fromUtf16(story.title);
        form.unitCode = QString::fromLatin1(story.unit);
        form.subunit = QString::fromUtf16(story.subunit);
        form.phone = QStringLiteral("07-6000900#%1").arg(10 + number);
        form.fax = QStringLiteral("07-6000901");
        form.email = form.accountName + QStringLiteral("@example.invalid");
        form.verifier = verifier;
        form.nameSealOnly = story.nameSealOnly;
        playStory(player, story, player.apply(form), officers);
    }
}

} // namespace

void importDemoUnits(PgConnection& admin) {
    keepLists();
    // Desks first: the rules find the reviewing desk of each unit among them.
    demandClean(DeskImport(admin).run({list(QStringLiteral("desks.csv"))}));
    demandClean(UnitImport(admin).run({list(QStringLiteral("units.csv"))}));
}

void fillDemonstration(const QString& deskUri, const QString& adminUri) {
    PgConnection admin(adminUri);
    setState(admin, QStringLiteral("filling"));
    importDemoUnits(admin);

    openAccounts(admin);
    SampleClient player(deskUri, adminUri);
    QHash<QString, QString> officers;
    for (const DemoStory& story : stories) {
        if (story.officer && !officers.contains(QString::fromLatin1(story.officer))) {
            officers.insert(QString::fromLatin1(story.officer),
                            player.signIn(QString::fromLatin1(story.officer), QString::fromLatin1(demoPassword)));
        }
    }
    playStories(player, officers);
    const QString chief = QStringLiteral("khchief1");
    if (!officers.contains(chief)) {
        officers.insert(chief, player.signIn(chief, QString::fromLatin1(demoPassword)));
    }
    fillRoster(player, officers.value(chief));
    fillCourses(player, admin, officers, fillPlaces(player, admin, officers));
    officers.insert(QString::fromLatin1(teacherAccount),
                    player.signIn(QString::fromLatin1(teacherAccount), QString::fromLatin1(demoPassword)));
    fillEnrolments(player, admin, officers, officers.value(QString::fromLatin1(teacherAccount)));
    fillAttendance(player, admin, officers, officers.value(QString::fromLatin1(teacherAccount)));
    fillTracks(player, admin, officers, officers.value(QString::fromLatin1(teacherAccount)));
    fillPaper(player, admin, officers);
    fillRecords(player, admin, officers, officers.value(QString::fromLatin1(teacherAccount)));
    for (const QString& token : std::as_const(officers)) {
        player.signOut(token);
    }
    // What a night has summed up of the country: a trial need not be open at night.
    admin.exec(QStringLiteral("SELECT core.sum_study(), core.sum_duties(), core.sum_people(), core.sum_frozen()"));
    setState(admin, QStringLiteral("filled"));
}

DemoState demoState(PgConnection& admin) {
    const QByteArray state =
        admin.exec(QStringLiteral("SELECT value FROM core.setting WHERE key = 'demonstration'")).scalar();
    if (state == "filled") {
        return DemoState::Filled;
    }
    return state.isEmpty() ? DemoState::Empty : DemoState::Partly;
}

QString demoNationalId(char letter, Sex sex, int number) {
    const QString stem = QStringLiteral("%1%2%3")
                             .arg(QLatin1Char(letter))
                             .arg(sex == Sex::Male ? 1 : 2)
                             .arg(number, 7, 10, QLatin1Char('0'));
    for (int check = 0; check < 10; ++check) {
        const QString whole = stem + QString::number(check);
        if (!NationalId::check(whole)) {
            return whole;
        }
    }
    return stem; // not reached: one of ten digits always fits
}

QList<DemoAccount> demoAccountList() {
    QList<DemoAccount> accounts;
    for (const DemoPerson& person : people) {
        accounts.append(
            {QString::fromLatin1(person.account), QString::fromLatin1(demoPassword), QString::fromUtf16(person.who)});
    }
    accounts.append({QString::fromLatin1(teacherAccount), QString::fromLatin1(demoPassword),
                     QStringLiteral("教師個人帳號（高雄市立示範國民中學）"), true});
    return accounts;
}

} // namespace inservice
