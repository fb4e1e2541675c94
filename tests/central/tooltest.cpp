// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/connectionstring.h"
#include "tests/support/testcentre.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace inservice;

namespace {

struct Answer {
    int code = -1;
    QString out;
    QString err;
};

Answer tool(const QStringList& arguments, const QByteArray& input = {},
            const QHash<QString, QString>& environment = {}) {
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.cbegin(); it != environment.cend(); ++it) {
        variables.insert(it.key(), it.value());
    }
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(TOOL), arguments);
    if (!process.waitForStarted()) {
        return {};
    }
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000)) {
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QStringList lines(const QString& text) {
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// inservice-central as an operator calls it.
class ToolTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;

    QString file(const char* name, const QByteArray& content) {
        QFile written(m_folder.filePath(QString::fromLatin1(name)));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size()) {
            return {};
        }
        return written.fileName();
    }
    /// What an operator holds: desk_admin, not the superuser who installs.
    QString operatorUri() const {
        return withConnectionOption(m_centre->adminUri(), QStringLiteral("options"),
                                    QStringLiteral("-c role=desk_admin"));
    }
    /// The ID goes by standard input: no argument list of ours ever holds one.
    Answer bootstrap(const QString& account, const QString& id, const QString& unit) {
        return tool({QStringLiteral("--database"), operatorUri(), QStringLiteral("bootstrap"), QStringLiteral("--unit"),
                     unit, QStringLiteral("--account"), account, QStringLiteral("--name"), QStringLiteral("測試人"),
                     QStringLiteral("--sex"), QStringLiteral("female"), QStringLiteral("--job-title"),
                     QStringLiteral("組長"), QStringLiteral("--phone"), QStringLiteral("07-6000000"),
                     QStringLiteral("--email"), QStringLiteral("tool@example.invalid")},
                    (id + u'\n').toUtf8());
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void saysWhatItIs() {
        const Answer version = tool({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, QStringLiteral("inservice-central " INSERVICE_VERSION "\n"));
        const Answer help = tool({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char* command : {"migrate",       "bootstrap",       "import-units",    "mend-units",
                                    "import-desks",  "import-accounts", "compare-units",   "close-unit",
                                    "reopen-unit",   "assign-unit",     "account-imports", "release-accounts",
                                    "undo-accounts", "notify",          "trial",           "check",
                                    "seal",          "verify",          "--anchor",        "import-rosters",
                                    "undo-rosters",  "roster-imports",  "import-courses",  "course-imports",
                                    "undo-courses",  "restored",        "housekeeping",    "CODE,…",
                                    "課程性質",      "Exit codes"}) {
            QVERIFY2(help.out.contains(QString::fromUtf8(command)), command);
        }
    }

    void wrongCommandLinesEndWithTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* line) {
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
        };
        row("");
        row("nonsense");
        row("--nonsense migrate");
        row("migrate twice");
        row("migrate --unit 1");
        row("import-units");
        row("mend-units");
        row("compare-units");
        row("compare-units --leave 1 x.csv");
        row("close-unit");
        row("reopen-unit 1 2");
        row("assign-unit 123697");
        row("merge-units 123697");
        row("assign-unit 123697 everybody 123N91");
        row("import-accounts");
        row("import-accounts --dry-run");
        row("import-units --dry-run x.csv");
        row("import-rosters");
        row("undo-rosters");
        row("import-courses");
        row("undo-courses");
        row("course-imports 1");
        row("roster-imports 1");
        row("release-accounts");
        row("release-accounts all");
        row("undo-accounts 0");
        row("account-imports 1");
        row("check");
        row("check shoe-size");
        row("trial dance /tmp/x");
        row("trial start /tmp/x --desk");
        row("notify --smtp smtp://localhost");
        row("notify --smtp smtp://localhost --from a@example.invalid --once --every 5");
        row("notify --smtp smtp://localhost --from a@example.invalid --every soon");
        row("bootstrap --unit 123N91");
        row("seal now");
        row("verify everything");
        row("verify --anchor /nowhere/anchor");
        row("seal --unit 1");
    }
    void wrongCommandLinesEndWithTwo() {
        QFETCH(QStringList, arguments);
        const Answer answer = tool(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.err.contains(QLatin1String("--help")));
        QCOMPARE(answer.out, QString());
    }

    void checkJudgesAValueALine() {
        Answer answer =
            tool({QStringLiteral("check"), QStringLiteral("national-id")},
                 "A123456789\na123456789\r\n Ａ123456789\nA100000000\nAB00000001\nA900000007\n\nA12345678\xff\nA1");
        QCOMPARE(answer.code, 0);
        QCOMPARE(
            lines(answer.out),
            QStringList(
                {QStringLiteral("valid A123456789 citizen male"), QStringLiteral("valid A123456789 citizen male"),
                 QStringLiteral("valid A123456789 citizen male"), QStringLiteral("invalid national_id.checksum"),
                 QStringLiteral("valid AB00000001 legacy_resident female"),
                 QStringLiteral("valid A900000007 new_resident female"), QStringLiteral("invalid national_id.length"),
                 QStringLiteral("invalid text.encoding"), QStringLiteral("invalid national_id.length")}));
        answer = tool({QStringLiteral("check"), QStringLiteral("phone")}, "(07)6000000#123\n02-7712345\n");
        QCOMPARE(lines(answer.out),
                 QStringList({QStringLiteral("valid 07-6000000#123"), QStringLiteral("invalid phone.digits")}));
        answer = tool({QStringLiteral("check"), QStringLiteral("account-name")}, "ab1\na1b\nab\n");
        QCOMPARE(lines(answer.out),
                 QStringList({QStringLiteral("valid ab1"), QStringLiteral("invalid account_name.letters"),
                              QStringLiteral("invalid account_name.length")}));
        answer = tool({QStringLiteral("check"), QStringLiteral("school-code")}, "123591\n990391\n");
        QCOMPARE(lines(answer.out), QStringList({QStringLiteral("valid 123591 高雄市 junior_high"),
                                                 QStringLiteral("invalid unit_code.county")}));
    }

    void migrateMakesACentreAndSaysWhenThereIsNothingToDo() {
        const QString fresh =
            withConnectionOption(m_centre->adminUri(), QStringLiteral("dbname"), QStringLiteral("fresh"));
        Answer answer = tool({QStringLiteral("--database"), fresh, QStringLiteral("migrate")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY(answer.out.contains(QLatin1String("made the database")));
        answer = tool({QStringLiteral("migrate"), QStringLiteral("--database"), fresh});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains(QLatin1String("nothing to do")));
        PgConnection(fresh).exec(
            QStringLiteral("INSERT INTO core.schema_step (version, name, sha256) VALUES (9999, 'future', 'x')"));
        answer = tool({QStringLiteral("migrate"), QStringLiteral("--database"), fresh});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(QLatin1String("9999")) && answer.err.contains(QLatin1String("newer")),
                 qPrintable(answer.err));
    }

    void aCentreThatIsNotThereIsSaidInASentence() {
        const Answer answer = tool({QStringLiteral("--database"), QStringLiteral("host=/nonexistent"),
                                    QStringLiteral("import-units"), QStringLiteral("x")});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.err.startsWith(QLatin1String("The centre cannot be reached")));
        QCOMPARE(tool({QStringLiteral("--database"), QStringLiteral("nonsense"), QStringLiteral("migrate")}).code, 1);
        // Whoever lists the processes would read it.
        const Answer secret = tool({QStringLiteral("--database"), QStringLiteral("host=/nonexistent password=secret"),
                                    QStringLiteral("migrate")});
        QVERIFY(secret.code != 0);
        QVERIFY2(secret.err.contains("INSERVICE_DATABASE") && !secret.err.contains("secret"), qPrintable(secret.err));
        // Nothing said: libpq's environment counts and is named, but for the password. Beside a string it does not
        // count.
        const Answer taken = tool({QStringLiteral("migrate")}, {},
                                  {{QStringLiteral("PGHOST"), QStringLiteral("/nonexistent")},
                                   {QStringLiteral("PGPASSWORD"), QStringLiteral("tell-nobody")},
                                   {QStringLiteral("INSERVICE_DATABASE"), QString()}});
        QCOMPARE(taken.code, 1);
        QVERIFY2(taken.err.contains(QLatin1String("host=/nonexistent")), qPrintable(taken.err));
        QVERIFY(!taken.err.contains(QLatin1String("tell-nobody")));
        const Answer said = tool({QStringLiteral("--database"), m_centre->adminUri(), QStringLiteral("migrate")}, {},
                                 {{QStringLiteral("PGHOSTADDR"), QStringLiteral("192.0.2.1")},
                                  {QStringLiteral("PGSERVICE"), QStringLiteral("no-such-service")},
                                  {QStringLiteral("PGTZ"), QStringLiteral("Mars/Olympus")}});
        QVERIFY2(said.code == 0, qPrintable(said.err));
    }

    void bootstrapGivesAPasswordThatMustBeChanged() {
        Answer answer = bootstrap(QStringLiteral("toolone"), QStringLiteral("B200000004"),
                                  QString::fromLatin1(TestCentre::inserviceNet));
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const QString password = lines(answer.out).constLast().section(u' ', -1);
        QCOMPARE(password.size(), 12);
        const QString token = m_centre->desk().signIn(QStringLiteral("toolone"), password);
        PgConnection user(m_centre->userUri());
        const QByteArray me = user.exec(QStringLiteral("SELECT api.open($1)"), {token}).scalar();
        QVERIFY2(QJsonDocument::fromJson(me).object()[QStringLiteral("must_change")].toBool(), me.constData());

        // Nothing is half made, and each refusal has its reason.
        answer = bootstrap(QStringLiteral("tooltwo"), QStringLiteral("B200000004"),
                           QString::fromLatin1(TestCentre::inserviceNet));
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(QLatin1String("has an account")), qPrintable(answer.err));
        answer = bootstrap(QStringLiteral("toolone"), QStringLiteral("D200000015"),
                           QString::fromLatin1(TestCentre::inserviceNet));
        QVERIFY2(answer.err.contains(QLatin1String("taken")), qPrintable(answer.err));
        answer = bootstrap(QStringLiteral("toolsix"), QStringLiteral("D200000015"), QStringLiteral("123N99"));
        QVERIFY2(answer.err.contains(QLatin1String("no such unit")), qPrintable(answer.err));
        answer = bootstrap(QStringLiteral("1x"), QStringLiteral("A100000001"),
                           QString::fromLatin1(TestCentre::inserviceNet));
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.err.contains(QLatin1String("account: account_name.length")));
        QVERIFY(answer.err.contains(QLatin1String("sex: national_id.sex")));
        answer = bootstrap(QStringLiteral("toolnone"), {}, QString::fromLatin1(TestCentre::inserviceNet));
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(QLatin1String("standard input")), qPrintable(answer.err));
        QCOMPARE(
            tool({QStringLiteral("bootstrap"), QStringLiteral("--national-id"), QStringLiteral("B200000004")}).code,
            2); // not even by mistake
        QCOMPARE(m_centre->admin(QStringLiteral("SELECT count(*) FROM core.account")).scalar(), QByteArray("1"));
    }

    void importsSayWhatTheyDid() {
        const QString list = file("list.csv", "代碼,學校名稱,公/"
                                              "私立,縣市名稱,地址,電話\n123597,市立甲國中,公立,[12]高雄市,[806]"
                                              "高雄市前鎮區一路1號,(07)6000001\nx,乙,公立,高雄市,,\n");
        Answer answer = tool({QStringLiteral("--database"), operatorUri(), QStringLiteral("import-units"), list});
        QCOMPARE(answer.code, 0);
        QStringList said = lines(answer.out);
        QCOMPARE(said.mid(said.size() - 4), QStringList({QStringLiteral("imported 1"), QStringLiteral("updated 0"),
                                                         QStringLiteral("unchanged 0"), QStringLiteral("refused 1")}));
        QVERIFY2(said.constFirst().startsWith(QStringLiteral("refused %1, row 3: ").arg(list)),
                 qPrintable(said.constFirst()));
        answer = tool({QStringLiteral("--database"), operatorUri(), QStringLiteral("import-units"), list});
        QVERIFY(answer.out.contains(QLatin1String("unchanged 1\n")));
        QCOMPARE(tool({QStringLiteral("--database"), operatorUri(), QStringLiteral("import-units"),
                       QStringLiteral("/nonexistent")})
                     .code,
                 1);
        const QString desks =
            file("desks.csv", "代碼,名稱,單位類別,縣市名稱,傳真,地址,電子郵件,電話\n123N91,高雄市區管中心,regional_"
                              "centre,高雄市,07-6000901,802 高雄市苓雅區一路1號,a@example.invalid,07-6000900\n");
        answer = tool({QStringLiteral("--database"), operatorUri(), QStringLiteral("import-desks"), desks});
        QVERIFY2(answer.out.contains(QLatin1String("updated 1\n")), qPrintable(answer.out + answer.err));
    }

    void afterARestoreEveryDeskLoadsAgain() {
        PgConnection guest(m_centre->anonUri());
        const QString cursor = QString::fromUtf8(guest.exec(QStringLiteral("SELECT api.public_cursor()")).scalar());
        guest.exec(QStringLiteral("SELECT * FROM api.public_delta($1)"), {cursor});
        const Answer answer = tool({QStringLiteral("--database"), operatorUri(), QStringLiteral("restored")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        try {
            guest.exec(QStringLiteral("SELECT * FROM api.public_delta($1)"), {cursor});
            QFAIL("a cursor of before the restore still counts");
        } catch (const PgError& error) {
            QCOMPARE(error.sqlState, QStringLiteral("KS410"));
        }
        QCOMPARE(tool({QStringLiteral("--database"), operatorUri(), QStringLiteral("housekeeping")}).code, 0);
    }

    /// 新學年度的名錄: looked at, taken but for one line, and what it no longer has closed by hand.
    void theYearlyListIsADifference() {
        const auto line = [](const char* code, const char* name) {
            return QByteArray(code) + "," + name + ",公立,高雄市,苓雅區,高雄市苓雅區一路1號,07-6000000,國小\n";
        };
        const QByteArray header = "代碼,學校名稱,公/私立,縣市名稱,鄉鎮市區名稱,地址,電話,單位類別\n";
        const auto call = [&](const QStringList& arguments) {
            return tool(QStringList{QStringLiteral("--database"), operatorUri()} + arguments);
        };
        const QString before = file("before", header + line("123651", "高雄市甲國小") + line("123652", "高雄市乙國小"));
        QCOMPARE(call({QStringLiteral("import-units"), before}).code, 0);
        const QString after = file("after", header + line("123651", "高雄市甲甲國小") + line("123653", "高雄市丙國小"));
        const Answer compared = call({QStringLiteral("compare-units"), after});
        QCOMPARE(compared.code, 0);
        QVERIFY2(compared.out.contains(QStringLiteral("renamed\t123651\t高雄市甲國小\t高雄市甲甲國小\n")),
                 qPrintable(compared.out));
        QVERIFY(compared.out.contains(QStringLiteral("new\t123653\t\t高雄市丙國小 高雄市\n")));
        QVERIFY(compared.out.contains(QStringLiteral("missing\t123652\t高雄市乙國小\t\n")));
        const Answer taken =
            call({QStringLiteral("import-units"), QStringLiteral("--leave"), QStringLiteral("123651"), after});
        QVERIFY2(taken.out.contains(QStringLiteral("left 1\n")), qPrintable(taken.out));
        QCOMPARE(m_centre
                     ->admin(QStringLiteral(
                         "SELECT string_agg(name, ' ' ORDER BY code) FROM core.unit WHERE code LIKE '12365_'"))
                     .scalar(),
                 QByteArray("高雄市甲國小 高雄市乙國小 高雄市丙國小"));
        QVERIFY(call({QStringLiteral("close-unit"), QStringLiteral("123652")})
                    .out.contains(QStringLiteral("closed 高雄市乙國小: 0 open accounts")));
        QVERIFY(!call({QStringLiteral("compare-units"), after}).out.contains(QStringLiteral("missing\t123652")));
        QCOMPARE(call({QStringLiteral("reopen-unit"), QStringLiteral("123652")}).code, 0);
        const Answer nowhere = call({QStringLiteral("close-unit"), QStringLiteral("NOWHERE")});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(nowhere.err.contains(QLatin1String("no unit")));
        QCOMPARE(call({QStringLiteral("merge-units"), QStringLiteral("123652"), QStringLiteral("123653")}).out,
                 QStringLiteral("merged: 0 accounts, 0 cases that wait\n"));
        QCOMPARE(call({QStringLiteral("merge-units"), QStringLiteral("123653"), QStringLiteral("123652")}).code, 1);
    }

    void anotherDeskReviewsAUnit() {
        const auto call = [&](const QStringList& arguments) {
            return tool(QStringList{QStringLiteral("--database"), operatorUri()} + arguments);
        };
        const auto desk = [&] {
            return m_centre
                ->admin(QStringLiteral("SELECT d.code FROM core.unit u JOIN core.unit d ON d.id = u.chief_reviewer_id "
                                       "WHERE u.code = $1"),
                        {QString::fromLatin1(TestCentre::juniorHigh)})
                .scalar();
        };
        const QString unit = QString::fromLatin1(TestCentre::juniorHigh);
        QCOMPARE(desk(), QByteArray(TestCentre::kaohsiung));
        QCOMPARE(call({QStringLiteral("assign-unit"), unit, QStringLiteral("chief"),
                       QString::fromLatin1(TestCentre::taipei)})
                     .code,
                 0);
        QCOMPARE(desk(), QByteArray(TestCentre::taipei));
        QCOMPARE(call({QStringLiteral("assign-unit"), unit, QStringLiteral("chief")}).code, 0); // as the rules say
        QCOMPARE(desk(), QByteArray(TestCentre::kaohsiung));
        const Answer nowhere =
            call({QStringLiteral("assign-unit"), unit, QStringLiteral("chief"), QStringLiteral("NOWHERE")});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(nowhere.err.contains(QLatin1String("no such")));
    }

    /// Day one, as an operator types it.
    void accountsAreTakenInReleasedAndUndone() {
        const auto call = [&](const QStringList& arguments) {
            return tool(QStringList{QStringLiteral("--database"), operatorUri()} + arguments);
        };
        const QString list =
            file("accounts", "單位代碼,帳號類型,使用者帳號,姓名,身分證統一編號,E-Mail,聯絡電話\n123591,連絡人,"
                             "dayone1,林示範," +
                                 m_centre->nationalId().toUtf8() + ",dayone1@example.invalid,07-6000000\n");
        const Answer dry = call({QStringLiteral("import-accounts"), QStringLiteral("--dry-run"), list});
        QVERIFY2(dry.out.contains(QLatin1String("imported 1\n")) &&
                     dry.out.contains(QLatin1String("nothing was taken in")),
                 qPrintable(dry.out));
        QCOMPARE(call({QStringLiteral("account-imports")}).out, QString());
        QVERIFY(call({QStringLiteral("import-accounts"), list})
                    .out.contains(QLatin1String("1 accounts, 0 in use, not released")));
        const QString number = call({QStringLiteral("account-imports")}).out.section(u' ', 1, 1).chopped(1);
        QCOMPARE(call({QStringLiteral("release-accounts"), number}).out, QStringLiteral("released 1\n"));
        const Answer again = call({QStringLiteral("release-accounts"), number});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.out, QString());
        QVERIFY(again.err.contains(QLatin1String("released or undone")));
        QCOMPARE(call({QStringLiteral("undo-accounts"), number}).out, QStringLiteral("undone 1\n"));
        QVERIFY(call({QStringLiteral("account-imports")}).out.contains(QLatin1String("undone")));
    }

    void rostersOfManySchoolsAreTakenInAndUndone() {
        const auto call = [&](const QStringList& arguments) {
            return tool(QStringList{QStringLiteral("--database"), operatorUri()} + arguments);
        };
        const QString number = m_centre->nationalId();
        const QString list = file(
            "rosters", "高雄市教師名冊\n學校代碼,教師姓名,身分證字號,出生日期,職稱\n123591,林示範," + number.toUtf8() +
                           ",75/3/2,教務主任\n123591,王示範,A100000000,75/3/2,教師\n"
                           "999999,王示範," +
                           m_centre->nationalId().toUtf8() + ",75/3/2,教師\n");
        const Answer dry = call({QStringLiteral("import-rosters"), QStringLiteral("--dry-run"), list});
        QVERIFY2(dry.out.contains(QLatin1String("imported 1\n")) && dry.out.contains(QLatin1String("refused 2\n")) &&
                     dry.out.contains(QLatin1String("nothing was taken in")),
                 qPrintable(dry.out));
        QVERIFY2(dry.out.contains(QStringLiteral(", row 4: 「身分證字號」欄：")) && !dry.out.contains("A100000000"),
                 qPrintable(dry.out));
        QCOMPARE(call({QStringLiteral("roster-imports")}).out, QString());
        const Answer taken = call({QStringLiteral("import-rosters"), list});
        QVERIFY2(taken.out.contains(QLatin1String("1 teachers, 0 changed since")), qPrintable(taken.out));
        QVERIFY(call({QStringLiteral("import-rosters"), list}).out.contains(QLatin1String("unchanged 1\n")));
        const QString import = call({QStringLiteral("roster-imports")}).out.section(u' ', 1, 1).chopped(1);
        QCOMPARE(call({QStringLiteral("undo-rosters"), import}).out, QStringLiteral("undone 1\n"));
        QCOMPARE(call({QStringLiteral("undo-rosters"), import}).code, 1);
        QVERIFY(call({QStringLiteral("roster-imports")}).out.contains(QLatin1String("undone")));
    }

    void coursesOfTheSiteAreTakenInAndUndone() {
        const auto call = [&](const QStringList& arguments) {
            return tool(QStringList{QStringLiteral("--database"), operatorUri()} + arguments);
        };
        const QString list = file("courses", "課程代碼,研習名稱,開課單位代碼,課程處理狀態,上課日期,時數/學分\n"
                                             "2072423,示範研習,123591,名單確認通過,2024/3/6,3\n"
                                             "2072424,示範研習,X99,名單確認通過,2024/3/6,3\n");
        const QString unmapped = file("unmapped", "");
        const Answer dry = call({QStringLiteral("import-courses"), QStringLiteral("--dry-run"),
                                 QStringLiteral("--unmapped"), unmapped, list});
        QVERIFY2(dry.out.contains(QLatin1String("imported 1\n")) && dry.out.contains(QLatin1String("refused 1\n")) &&
                     dry.out.contains(QStringLiteral("unmapped 單位 X99: 1\n")) &&
                     dry.out.contains(QLatin1String("nothing was taken in")),
                 qPrintable(dry.out + dry.err));
        QCOMPARE(call({QStringLiteral("course-imports")}).out, QString());
        QFile filled(unmapped);
        QVERIFY(filled.open(QIODevice::ReadOnly));
        QByteArray map = filled.readAll();
        map.replace("\"1\",\"\"", "\"1\",\"123592\"");
        const Answer taken = call({QStringLiteral("import-courses"), QStringLiteral("--map"), file("map", map), list});
        QVERIFY2(taken.out.contains(QLatin1String("2 courses, 0 changed since")), qPrintable(taken.out));
        QVERIFY(call({QStringLiteral("import-courses"), list}).out.contains(QLatin1String("unchanged 1\n")));
        QCOMPARE(call({QStringLiteral("import-courses"), QStringLiteral("--map"), list, list}).code, 1);
        const QString import = call({QStringLiteral("course-imports")}).out.section(u' ', 1, 1).chopped(1);
        QCOMPARE(call({QStringLiteral("undo-courses"), import}).out, QStringLiteral("undone 2\n"));
        QCOMPARE(call({QStringLiteral("undo-courses"), import}).code, 1);
        QVERIFY(call({QStringLiteral("course-imports")}).out.contains(QLatin1String("undone")));
    }

    void credentialsOfTheMailServerAreKeptClosed() {
        const QString open = file("open", "user\nsecret\n");
        ::chmod(QFile::encodeName(open).constData(), 0644);
        const QStringList call{QStringLiteral("--database"), operatorUri(), QStringLiteral("notify"),
                               QStringLiteral("--from"), QStringLiteral("a@example.invalid")};
        Answer answer = tool(call + QStringList{QStringLiteral("--smtp"), QStringLiteral("smtp://127.0.0.1:1"),
                                                QStringLiteral("--credentials"), open});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.err.contains(QLatin1String("chmod 600")));
        answer = tool(call + QStringList{QStringLiteral("--smtp"), QStringLiteral("smtp://user:secret@127.0.0.1:1")});
        QCOMPARE(answer.code, 1);
        QVERIFY(!answer.err.contains(QLatin1String("secret")));
    }

    void notifyEverySoOftenEndsWhenAsked() {
        QProcess process;
        process.start(QStringLiteral(TOOL),
                      {QStringLiteral("--database"), operatorUri(), QStringLiteral("notify"), QStringLiteral("--smtp"),
                       QStringLiteral("smtp://127.0.0.1:1"), QStringLiteral("--from"),
                       QStringLiteral("a@example.invalid"), QStringLiteral("--every"), QStringLiteral("1")});
        QVERIFY(process.waitForStarted());
        m_centre->admin(QStringLiteral("INSERT INTO core.mail (template, address, subject, body) VALUES "
                                       "('code.address', 't@example.invalid', 's', 'b')"));
        QVERIFY(process.waitForReadyRead(60000)); // it tried, and said so
        QVERIFY(process.readAllStandardOutput().contains("failed 1"));
        process.terminate();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void notifyOutlivesItsCentre() {
        QProcess process;
        process.start(QStringLiteral(TOOL),
                      {QStringLiteral("--database"), operatorUri(), QStringLiteral("notify"), QStringLiteral("--smtp"),
                       QStringLiteral("smtp://127.0.0.1:1"), QStringLiteral("--from"),
                       QStringLiteral("a@example.invalid"), QStringLiteral("--every"), QStringLiteral("1")});
        QVERIFY(process.waitForStarted());
        const auto said = [&process](QProcess::ProcessChannel channel, const char* word) {
            process.setReadChannel(channel);
            QByteArray all;
            while (!all.contains(word) && process.waitForReadyRead(60000)) {
                all += process.readAll();
            }
            return all.contains(word);
        };
        m_centre->killServer();
        QVERIFY(said(QProcess::StandardError, "trying again"));
        m_centre->startServer();
        m_centre->admin(QStringLiteral("INSERT INTO core.mail (template, address, subject, body) VALUES "
                                       "('code.address', 'back@example.invalid', 's', 'b')"));
        QVERIFY(said(QProcess::StandardOutput, "failed 1"));
        process.terminate();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
    }

    /// An answer that is a fault is not "no answer": it is said as what it is, and nothing waits for it to pass.
    void aServerThatAnswersIsNotCalledUnreachable() {
        const auto notify = [](const QString& database, const QString& every) {
            return tool({QStringLiteral("--database"), database, QStringLiteral("notify"), QStringLiteral("--smtp"),
                         QStringLiteral("smtp://127.0.0.1:1"), QStringLiteral("--from"),
                         QStringLiteral("a@example.invalid"), QStringLiteral("--every"), every});
        };
        const QString nowhere = withConnectionOption(operatorUri(), QStringLiteral("dbname"), QStringLiteral("none"));
        const QString nobody = withConnectionOption(operatorUri(), QStringLiteral("user"), QStringLiteral("nobody"));
        for (const QString& database : {nowhere, nobody}) {
            const Answer answer = notify(database, QStringLiteral("1"));
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.err.contains(QLatin1String("The server answers and makes no connection")),
                     qPrintable(answer.err));
            QVERIFY2(!answer.err.contains(QLatin1String("cannot be reached")), qPrintable(answer.err));
        }
        // A number of seconds that no timer has is no number of seconds.
        QCOMPARE(notify(operatorUri(), QStringLiteral("999999999")).code, 2);
        // Each of the others says so, too.
        for (const char* command : {"housekeeping", "restored", "verify", "seal", "migrate"}) {
            const Answer answer = tool({QStringLiteral("--database"), nobody, QString::fromLatin1(command)});
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.err.contains(QLatin1String("The server answers")),
                     qPrintable(QString::fromLatin1(command) + answer.err));
        }
    }

    void theAuditIsSealedAndVerified() {
        const QString anchor = m_folder.filePath(QStringLiteral("anchor"));
        const auto audit = [&](const char* command, const QStringList& more = {}) {
            return tool(QStringList{QStringLiteral("--database"), m_centre->adminUri(), QString::fromLatin1(command)} +
                        more);
        };
        const QStringList anchored{QStringLiteral("--anchor"), anchor};
        const auto tamper = [&](const QString& deed) {
            for (const QString& sql :
                 {QStringLiteral("begin"), QStringLiteral("set local session_replication_role = replica"), deed,
                  QStringLiteral("commit")}) {
                m_centre->admin(sql);
            }
        };
        m_centre->admin(QStringLiteral("select audit.log(null, 'test', 'ok')"));
        // The operator's own role does it.
        Answer answer =
            tool({QStringLiteral("--database"),
                  withConnectionOption(m_centre->deskUri(), QStringLiteral("user"), QStringLiteral("desk_admin")),
                  QStringLiteral("seal"), QStringLiteral("--anchor"), anchor});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY(!answer.out.startsWith(QLatin1String("sealed 0\n")));
        answer = audit("seal", anchored);
        QVERIFY2(answer.out.startsWith(QLatin1String("sealed 0\n")), qPrintable(answer.out));
        QFile written(anchor);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QStringList kept = lines(QString::fromUtf8(written.readAll()));
        QCOMPARE(kept.size(), 1); // nothing new, nothing written
        QVERIFY(answer.out.contains(QStringLiteral("block ") + kept.first().section(u' ', 0, 1)));

        answer = audit("verify", anchored);
        QCOMPARE(answer.code, 0);
        QCOMPARE(lines(answer.out).last(), QStringLiteral("faults 0"));
        const QString row =
            QString::fromUtf8(m_centre->admin(QStringLiteral("select max(entry_id) from audit.leaf")).scalar());
        tamper(QStringLiteral("update audit.entry set outcome = outcome || '!' where id = ") + row);
        answer = audit("verify");
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.out.contains(QStringLiteral(", row %1: was changed").arg(row)), qPrintable(answer.out));
        QVERIFY(!answer.err.isEmpty());
        tamper(QStringLiteral("update audit.entry set outcome = left(outcome, -1) where id = ") + row);
        QCOMPARE(audit("verify").code, 0);

        // The end cut off with all that hangs on it: only the anchor knows.
        const QString block = kept.first().section(u' ', 0, 0);
        tamper(QStringLiteral("delete from audit.block where id = ") + block);
        tamper(
            QStringLiteral("delete from audit.entry where id in (select entry_id from audit.leaf where block_id = %1)")
                .arg(block));
        tamper(QStringLiteral("delete from audit.leaf where block_id = ") + block);
        QCOMPARE(audit("verify").code, 0);
        answer = audit("verify", anchored);
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.out.contains(QStringLiteral("block %1: is gone").arg(block)), qPrintable(answer.out));

        const QString muddled = file("muddled", "12 no hash\n");
        answer = audit("verify", {QStringLiteral("--anchor"), muddled});
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.err.contains(QLatin1String("line 1")));
    }

    void aTrialStartsTellsItsStringsAndStops() {
        QTemporaryDir base;
        ::chmod(QFile::encodeName(base.path()).constData(), 0711);
        const QString folder = base.path() + QStringLiteral("/t");
        QCOMPARE(tool({QStringLiteral("trial"), QStringLiteral("uri"), folder}).code, 1);
        Answer answer = tool({QStringLiteral("trial"), QStringLiteral("start"), folder});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const QString admin = tool({QStringLiteral("trial"), QStringLiteral("uri"), folder}).out.trimmed();
        const QString desk =
            tool({QStringLiteral("trial"), QStringLiteral("uri"), QStringLiteral("--desk"), folder}).out.trimmed();
        QVERIFY(PgConnection(admin).exec(QStringLiteral("SELECT count(*) FROM core.unit")).scalar().toInt() > 100);
        QCOMPARE(connectionOption(desk, QStringLiteral("user")), QString());
        // The desk's string opens nothing but the surface.
        PgConnection anon(withConnectionOption(desk, QStringLiteral("user"), QStringLiteral("desk_anon")));
        QVERIFY(!anon.exec(QStringLiteral("SELECT api.hello()")).scalar().isEmpty());
        QVERIFY_THROWS_EXCEPTION(PgError, anon.exec(QStringLiteral("SELECT id FROM core.unit")));
        QVERIFY_THROWS_EXCEPTION(PgError, anon.exec(QStringLiteral("SELECT * FROM admin.mailbox(1)")));
        // The operator's role does the operator's work, and no more.
        PgConnection officer(withConnectionOption(desk, QStringLiteral("user"), QStringLiteral("desk_admin")));
        QVERIFY(officer.exec(QStringLiteral("SELECT count(*) FROM admin.mailbox(5)")).scalar() == "5");
        QVERIFY_THROWS_EXCEPTION(PgError, officer.exec(QStringLiteral("SELECT number FROM core.national_id")));
        answer = tool({QStringLiteral("trial"), QStringLiteral("stop"), folder});
        QCOMPARE(answer.code, 0);
        QCOMPARE(tool({QStringLiteral("trial"), QStringLiteral("uri"), folder}).code, 1);
        QCOMPARE(tool({QStringLiteral("trial"), QStringLiteral("stop"), folder}).code, 0);
    }
};

QTEST_GUILESS_MAIN(ToolTest)
#include "tooltest.moc"
