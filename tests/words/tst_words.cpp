// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/sentences.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/domain/accountname.h"
#include "models/domain/applicationnumber.h"
#include "models/domain/emailaddress.h"
#include "models/domain/nationalid.h"
#include "models/domain/passwordrule.h"
#include "models/domain/personname.h"
#include "models/domain/phonenumber.h"
#include "models/domain/plaintext.h"
#include "models/domain/rocdate.h"
#include "models/domain/unitcode.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <memory>

using namespace inservice;

namespace {

QString read(const QString& path) {
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    return QString::fromUtf8(file.readAll());
}

QStringList all(const QString& text, const QString& pattern) {
    QStringList found;
    auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (matches.hasNext()) {
        found += matches.next().captured(1);
    }
    found.removeDuplicates();
    return found;
}

QString api() {
    return read(QStringLiteral("docs/api.md"));
}

/// The third column of the contract's table of refusals: what a detail may hold.
QJsonObject fullDetail() {
    return {{QStringLiteral("kind"), QStringLiteral("application.approve")},
            {QStringLiteral("left"), 3},
            {QStringLiteral("retry_after"), 125},
            {QStringLiteral("row_version"), 7},
            {QStringLiteral("state"), QStringLiteral("awaiting_review")},
            {QStringLiteral("field"), QStringLiteral("national_id")},
            {QStringLiteral("reason"), QStringLiteral("national_id.checksum")},
            {QStringLiteral("fields"),
             QJsonObject{{QStringLiteral("phone"), QJsonObject()}, {QStringLiteral("email"), QJsonObject()}}},
            {QStringLiteral("key"), QStringLiteral("personal_data")},
            {QStringLiteral("version"), QStringLiteral("2")},
            {QStringLiteral("seal"), QStringLiteral("head")}};
}

bool hasHan(const QString& text) {
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return text.contains(han);
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void sentencesStandTogether() {
        QCOMPARE(words::together({"One.", "", "Two."}), QString("One. Two."));
        QCOMPARE(words::together({QStringLiteral("請核對名單。"), QStringLiteral("還有 14 日到期。"), {}}),
                 QStringLiteral("請核對名單。還有 14 日到期。"));
        QCOMPARE(words::together({QStringLiteral("R02 缺姓名"), QStringLiteral("R04 重複")}),
                 QStringLiteral("R02 缺姓名 R04 重複"));
    }

    void init();
    void cleanup();
    void everyRefusalOfTheContract_data();
    void everyRefusalOfTheContract();
    void everyRefusalOfTheDomainAndTheRules_data();
    void everyRefusalOfTheDomainAndTheRules();
    void refusalsOfRealValues();
    void everyCommandActionAndField();
    void everyTerm();
    void theSeedsOwnMessages();
    void hasAccountDisclosesNothing();
    void centreSaysWhichFieldAndWhy();
    void waitingIsSaidInWords();
    void unknownKeysStillMakeASentence();

private:
    void speak(bool chinese);
    /// Both languages say something whole, each in its own script, and neither shows a key or a placeholder.
    void compareBoth(const QString& key, const std::function<QString()>& say);
    std::unique_ptr<QTranslator> m_translator;
};

void TestWords::init() {
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(QStringLiteral(":/translations/inservice_zh_TW.qm")));
}

void TestWords::cleanup() {
    speak(false);
}

void TestWords::speak(bool chinese) {
    QCoreApplication::removeTranslator(m_translator.get());
    if (chinese) {
        QCoreApplication::installTranslator(m_translator.get());
    }
}

void TestWords::compareBoth(const QString& key, const std::function<QString()>& say) {
    static const QRegularExpression leak(
        QStringLiteral("%[0-9nL]|\\b[a-z_]+\\.[a-z_]+\\b(?<!example\\.edu)|\\b[a-z]+_[a-z_]+\\b"));
    speak(false);
    const QString english = say();
    speak(true);
    const QString chinese = say();
    speak(false);
    QVERIFY2(!english.isEmpty() && !hasHan(english), qPrintable(key + QStringLiteral(": ") + english));
    QVERIFY2(hasHan(chinese) || chinese.contains(QStringLiteral("E-Mail")),
             qPrintable(key + QStringLiteral(": ") + chinese));
    for (QString text : {english, chinese}) {
        text.remove(QStringLiteral("example.edu.tw"));
        QVERIFY2(!text.contains(leak), qPrintable(key + QStringLiteral(": ") + text));
        QVERIFY2(!text.contains(key) || !key.contains(u'.'), qPrintable(key + QStringLiteral(": ") + text));
    }
}

void TestWords::everyRefusalOfTheContract_data() {
    QTest::addColumn<QString>("key");
    const QString table = api().section(QStringLiteral("## Refusals"), 1);
    // What is said to an operator alone is no desk's to say.
    const QStringList keys =
        all(table, QStringLiteral("^\\| K[ACDS][0-9]{3} \\| `([a-z_.]+)`(?!.*\\(operator\\) \\|$)"));
    QVERIFY2(keys.size() >= 31, "the table of refusals in docs/api.md was not found");
    for (const QString& key : keys) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

void TestWords::everyRefusalOfTheContract() {
    QFETCH(QString, key);
    compareBoth(key, [&] { return words::centreRefusal(key, fullDetail()); });
    compareBoth(key, [&] { return words::centreRefusal(key, {}); });
    // Problem, cause and cure are more than one sentence.
    const QString english = words::centreRefusal(key, {});
    QVERIFY2(english.count(u'.') + english.count(u';') >= 2, qPrintable(english));
}

void TestWords::everyRefusalOfTheDomainAndTheRules_data() {
    QTest::addColumn<QString>("key");
    QStringList keys;
    const QDir domain(QStringLiteral(SOURCE_DIR "/models/domain"));
    const auto sources = domain.entryList({QStringLiteral("*.cpp")});
    for (const QString& source : sources) {
        keys += all(read(QStringLiteral("models/domain/") + source), QStringLiteral("\"([a-z_]+\\.[a-z_]+)\""));
    }
    const QString rules = QStringLiteral("models/central/schema/code/core/");
    const auto files = QDir(QStringLiteral(SOURCE_DIR "/") + rules).entryList({QStringLiteral("*.sql")});
    for (const QString& file : files) {
        keys += all(read(rules + file), QStringLiteral("(?:return|then|:=) '([a-z_]+\\.[a-z_]+)'"));
    }
    keys += {QStringLiteral("code.format"), QStringLiteral("unit.loop")};
    keys.removeDuplicates();
    keys.removeIf([](const QString& key) { return commandKind(key) != nullptr; }); // what a case takes: no refusals
    QVERIFY2(keys.size() >= 35, "the keys of models/domain were not found");
    for (const QString& key : std::as_const(keys)) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

void TestWords::everyRefusalOfTheDomainAndTheRules() {
    QFETCH(QString, key);
    compareBoth(key, [&] { return words::refusal({key, {}}); });
    compareBoth(key, [&] { return words::refusal({key, {{QStringLiteral("use"), QStringLiteral("fax")}}}); });
    compareBoth(key, [&] {
        return words::centreRefusal(QStringLiteral("field.invalid"), {{QStringLiteral("field"), QStringLiteral("fax")},
                                                                      {QStringLiteral("reason"), key}});
    });
}

void TestWords::refusalsOfRealValues() {
    QList<Refusal> refusals;
    const auto take = [&refusals](const auto& result) {
        if (!result.ok()) {
            refusals += result.refusal();
        }
    };
    for (const QString& typed : {QString(),
                                 QStringLiteral("1"),
                                 QStringLiteral("A12345678"),
                                 QStringLiteral("A323456789"),
                                 QStringLiteral("1123456789"),
                                 QStringLiteral("A12345678O"),
                                 QStringLiteral("A123456780"),
                                 QStringLiteral("AA00000000"),
                                 QStringLiteral("02-7700000"),
                                 QStringLiteral("04-5000000"),
                                 QStringLiteral("02"),
                                 QStringLiteral("6000000"),
                                 QStringLiteral("07-6000000#x"),
                                 QStringLiteral("林小安😀"),
                                 QStringLiteral("林\n安"),
                                 QStringLiteral("a@b"),
                                 QString(300, u'a'),
                                 QString(300, u'安'),
                                 QStringLiteral("999999"),
                                 QStringLiteral("01A302"),
                                 QStringLiteral("115/2/30"),
                                 QStringLiteral("115-0")}) {
        take(NationalId::parse(typed));
        take(PhoneNumber::parse(typed));
        take(PhoneNumber::parse(typed, PhoneNumber::Use::Fax));
        take(AccountName::parse(typed));
        take(EmailAddress::parse(typed));
        take(PersonName::parse(typed));
        take(UnitCode::parse(typed));
        take(RocDate::parse(typed));
        take(ApplicationNumber::parse(typed));
        take(PlainText::parse(typed, {.minimum = 2, .maximum = 20}));
        refusals +=
            PasswordRule({.minimumLength = 10, .classes = 3, .longestRun = 2}).unmet(typed, QStringLiteral("aa"));
    }
    QVERIFY(refusals.size() > 100);
    for (const Refusal& refusal : std::as_const(refusals)) {
        speak(true);
        const QString sentence = words::refusal(refusal);
        QVERIFY2(hasHan(sentence) && !sentence.contains(u'%') && sentence.endsWith(u'。'),
                 qPrintable(refusal.key + sentence));
        // An identity number that was refused is still somebody's: it must not come back in a sentence that may be
        // logged.
        QVERIFY2(!sentence.contains(QStringLiteral("A1234567")), qPrintable(sentence));
    }
}

void TestWords::everyCommandActionAndField() {
    const QString text = api();
    const QStringList kinds = all(text, QStringLiteral("^\\| `((?:application|scan|password)\\.[a-z_]+)`"));
    QVERIFY(kinds.size() >= 16);
    for (const QString& kind : kinds) {
        QVERIFY2(words::commandKind(kind) != kind, qPrintable(kind));
        compareBoth(kind, [&] { return words::commandKind(kind); });
    }
    for (const char* key :
         {"apply", "correct", "withdraw", "receive", "approve", "reject", "return", "note", "take_back", "open_as"}) {
        const QString action = QString::fromLatin1(key);
        QVERIFY2(words::action(action) != action, key);
        compareBoth(action, [&] { return words::action(action); });
    }

    // The bodies of the commands and the documents of a case: names between the braces and in the second column.
    QStringList fields;
    for (const char* document : {"application", "decision", "account", "scan"}) {
        for (QString list : all(text, QStringLiteral("^- `%1 \\{([^}]*)\\}").arg(QLatin1String(document)))) {
            list.remove(QRegularExpression(QStringLiteral("\\([^)]*\\)")));
            fields += list.split(QRegularExpression(QStringLiteral("[^a-z0-9_]+")), Qt::SkipEmptyParts);
        }
    }
    const QStringList bodies =
        all(text, QStringLiteral("^\\| `(?:application|scan|password)\\.[a-z_]+`[^|]*\\| `([^`]*)`"));
    for (QString list : bodies) {
        list.remove(QRegularExpression(QStringLiteral("[\\[{][^\\]}]*[\\]}]")));
        fields += list.split(QRegularExpression(QStringLiteral("[^a-z0-9_]+")), Qt::SkipEmptyParts);
    }
    fields.removeDuplicates();
    QVERIFY(fields.size() >= 45);
    for (const QString& field : std::as_const(fields)) {
        QVERIFY2(words::field(field) != field, qPrintable(field));
        compareBoth(field, [&] { return words::field(field); });
    }
}

void TestWords::everyTerm() {
    speak(true);
    QCOMPARE(words::accountType(AccountType::ChiefManager), QStringLiteral("總負責人"));
    QCOMPARE(words::accountType(AccountType::Contact), QStringLiteral("連絡人"));
    QCOMPARE(words::accountType(AccountType::Operator), QStringLiteral("作業人員"));
    QCOMPARE(words::state(ApplicationState::AwaitingPaper), QStringLiteral("待收件"));
    QCOMPARE(words::state(ApplicationState::AwaitingReview), QStringLiteral("待審核"));
    QCOMPARE(words::state(ApplicationState::AwaitingOpening), QStringLiteral("待啟用"));
    QCOMPARE(words::state(ApplicationState::Returned), QStringLiteral("退回補正"));
    QCOMPARE(words::state(ApplicationState::Rejected), QStringLiteral("不核准"));
    QCOMPARE(words::state(ApplicationState::Withdrawn), QStringLiteral("撤回"));
    QVERIFY(words::state(ApplicationState::Approved).contains(QStringLiteral("核准")));
    QCOMPARE(words::sex(Sex::Male), QStringLiteral("男"));
    QCOMPARE(words::sex(Sex::Female), QStringLiteral("女"));
    QCOMPARE(words::receivedHow(ReceivedHow::Fax), QStringLiteral("傳真"));
    QCOMPARE(words::field(QStringLiteral("fax")), QStringLiteral("傳真電話"));
    QCOMPARE(words::action(QStringLiteral("receive")), QStringLiteral("收件"));
    QCOMPARE(words::commandKind(QStringLiteral("application.approve")), QStringLiteral("核准"));
    for (const auto type :
         {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator, AccountType::Reviewer}) {
        compareBoth({}, [&] { return words::accountTypeDuties(type); });
        compareBoth({}, [&] { return words::accountType(type); });
    }
    // S2 annex 三: what each may do, and whose contact data anyone can look up.
    speak(true);
    const QString chief = words::accountTypeDuties(AccountType::ChiefManager);
    const QString contact = words::accountTypeDuties(AccountType::Contact);
    const QString operators = words::accountTypeDuties(AccountType::Operator);
    QVERIFY(chief.contains(QStringLiteral("管理校內業務帳號")));
    QVERIFY(!contact.contains(QStringLiteral("業務帳號、")));
    QVERIFY(contact.contains(QStringLiteral("管理校內教師帳號")));
    QVERIFY(!operators.contains(QStringLiteral("教師帳號")));
    QVERIFY(chief.contains(QStringLiteral("，會顯現您的基本聯絡資料")));
    QVERIFY(contact.contains(QStringLiteral("，會顯現您的基本聯絡資料")));
    QVERIFY(operators.contains(QStringLiteral("不會顯現您的聯絡資料")));
}

void TestWords::theSeedsOwnMessages() {
    speak(true);
    const auto of = [](const char* key, const QVariantMap& details = {}) {
        return words::refusal({QString::fromLatin1(key), details});
    };
    const auto range = [](double least, double most, const QVariantMap& more) {
        QVariantMap details{{QStringLiteral("minimum"), least}, {QStringLiteral("maximum"), most}};
        details.insert(more);
        return words::refusal({QStringLiteral("number.range"), details});
    };
    QVERIFY2(range(0.5, 400, {{QStringLiteral("step"), 0.5}}).contains(QStringLiteral("0.5 至 400")),
             qPrintable(range(0.5, 400, {{QStringLiteral("step"), 0.5}})));
    QVERIFY(range(1, 5000, {}).contains(QStringLiteral("1 至 5000")));
    QVERIFY(range(1, 5000, {}) != range(1, 5000, {{QStringLiteral("step"), 0.5}}));
    QVERIFY(words::refusal(PhoneNumber::parse(QString()).refusal()).startsWith(QStringLiteral("請輸入電話")));
    QVERIFY(words::refusal(PhoneNumber::parse(QString(), PhoneNumber::Use::Fax).refusal())
                .startsWith(QStringLiteral("請輸入傳真電話區碼")));
    QVERIFY(words::refusal(PhoneNumber::parse(QStringLiteral("6000000"), PhoneNumber::Use::Fax).refusal())
                .startsWith(QStringLiteral("請輸入傳真電話區碼")));
    QVERIFY(of("password.repeat").startsWith(QStringLiteral("請再輸入一次相同的密碼")));
    QVERIFY(of("email.repeat").startsWith(QStringLiteral("請再輸入一次相同的E-Mail")));
    QVERIFY(of("national_id.sex").startsWith(QStringLiteral("性別與身分證字號不符合")));
    QVERIFY(of("account_name.letters").contains(QStringLiteral("前二個字元必須為英文字母")));
    QVERIFY(of("password.length").contains(QStringLiteral("8 至 20 個字元的字母或數字")));
    QVERIFY(
        words::centreRefusal(QStringLiteral("person.has_account"), {}).startsWith(QStringLiteral("您已經申請過帳號")));
    QVERIFY(words::centreRefusal(QStringLiteral("command.body"), {})
                .startsWith(QStringLiteral("輸入之表單資料格式有誤，請再次確認")));
    QCOMPARE(of("national_id.checksum"), QStringLiteral("身分證字號檢查碼不符，請核對第 2–10 碼。"));
    QCOMPARE(of("national_id.checksum", {{QStringLiteral("from"), 3}, {QStringLiteral("to"), 10}}),
             QStringLiteral("身分證字號檢查碼不符，請核對第 3–10 碼。"));
}

void TestWords::hasAccountDisclosesNothing() {
    const QString key = QStringLiteral("person.has_account");
    for (const bool chinese : {false, true}) {
        speak(chinese);
        const QString plain = words::centreRefusal(key, {});
        // Whatever a centre might add about the other account does not reach the screen.
        QCOMPARE(words::centreRefusal(key, {{QStringLiteral("name"), QStringLiteral("林小安")},
                                            {QStringLiteral("unit"), QStringLiteral("示範國小")},
                                            {QStringLiteral("account_name"), QStringLiteral("aa00000")}}),
                 plain);
    }
    speak(true);
    const QString sentence = words::centreRefusal(key, {});
    QVERIFY(sentence.contains(QStringLiteral("前單位刪除")));
    QVERIFY(sentence.contains(QStringLiteral("服務窗口")));
}

void TestWords::centreSaysWhichFieldAndWhy() {
    speak(true);
    QCOMPARE(words::centreRefusal(QStringLiteral("field.invalid"),
                                  {{QStringLiteral("field"), QStringLiteral("national_id")},
                                   {QStringLiteral("reason"), QStringLiteral("national_id.checksum")}}),
             QStringLiteral("身分證字號／統一證號：身分證字號檢查碼不符，請核對第 2–10 碼。"));
    // Numbers of a JSON detail are doubles; they are said as whole numbers.
    QCOMPARE(words::centreRefusal(QStringLiteral("field.invalid"),
                                  {{QStringLiteral("field"), QStringLiteral("reason")},
                                   {QStringLiteral("reason"), QStringLiteral("text.length")},
                                   {QStringLiteral("minimum"), 1},
                                   {QStringLiteral("maximum"), 500},
                                   {QStringLiteral("actual"), 501}}),
             QStringLiteral("理由：內容過長：最多 500 個字，目前為 501 個字，請縮短。"));
    QVERIFY(words::centreRefusal(QStringLiteral("field.conflict"), fullDetail())
                .contains(QStringLiteral("E-Mail、聯絡電話")));
    QVERIFY(words::centreRefusal(QStringLiteral("application.changed"), fullDetail())
                .contains(QStringLiteral("「待審核」")));
    QVERIFY(words::centreRefusal(QStringLiteral("right.missing"), fullDetail()).contains(QStringLiteral("「核准」")));
    QVERIFY(words::centreRefusal(QStringLiteral("consent.outdated"), fullDetail())
                .contains(QStringLiteral("個人資料提供同意書")));
    QVERIFY(words::centreRefusal(QStringLiteral("code.invalid"), fullDetail()).contains(QStringLiteral("3 次")));
    QVERIFY(words::centreRefusal(QStringLiteral("code.invalid"), {{QStringLiteral("left"), 0}})
                .contains(QStringLiteral("重新寄送")));
    QVERIFY(words::centreRefusal(QStringLiteral("seal.missing"), {{QStringLiteral("seal"), QStringLiteral("unit")}})
                .contains(QStringLiteral("關防")));
    QVERIFY(words::centreRefusal(QStringLiteral("seal.missing"), {{QStringLiteral("seal"), QStringLiteral("head")}})
                .contains(QStringLiteral("職章")));
}

void TestWords::waitingIsSaidInWords() {
    const auto wait = [](int seconds) {
        return words::centreRefusal(QStringLiteral("quota.exceeded"), {{QStringLiteral("retry_after"), seconds}});
    };
    speak(true);
    QVERIFY(wait(30).contains(QStringLiteral("30 秒")));
    QVERIFY(wait(61).contains(QStringLiteral("61 秒")));
    QVERIFY(wait(125).contains(QStringLiteral("3 分鐘")));
    QVERIFY(wait(900).contains(QStringLiteral("15 分鐘")));
    QVERIFY(wait(7200).contains(QStringLiteral("2 小時")));
    QVERIFY(wait(0).contains(QStringLiteral("稍後")));
}

void TestWords::unknownKeysStillMakeASentence() {
    for (const bool chinese : {false, true}) {
        speak(chinese);
        const QString centre = words::centreRefusal(QStringLiteral("future.key"), {});
        QVERIFY(centre.contains(QStringLiteral("future.key")));
        QVERIFY(centre.size() > 40);
        QVERIFY(words::refusal({QStringLiteral("future.key"), {}}).contains(QStringLiteral("future.key")));
    }
    QCOMPARE(words::field(QStringLiteral("future")), QStringLiteral("future"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
