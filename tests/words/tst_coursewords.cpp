// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/courses/course.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <functional>
#include <memory>

using namespace inservice;

namespace {

QString read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    return QString::fromUtf8(file.readAll());
}

/// Every key that this desk or the centre finds in a course, out of the code that finds it.
QStringList keysFound() {
    QStringList keys;
    const auto take = [&](const QString& folder, const QRegularExpression& form) {
        QDirIterator files(QStringLiteral(SOURCE_DIR "/") + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            auto matches = form.globalMatch(read(files.next()));
            while (matches.hasNext()) {
                keys << matches.next().captured(1);
            }
        }
    };
    take(QStringLiteral("models/courses"), QRegularExpression(QStringLiteral("\"(course\\.[a-z_]+)\"")));
    take(QStringLiteral("models/central/schema/code/courses"),
         QRegularExpression(QStringLiteral("core\\.finding\\([^;]*?'(course\\.[a-z_]+)'")));
    // What only a centre of another version finds has words too.
    auto said = QRegularExpression(QStringLiteral("\\{\"(course\\.[a-z_]+)\""))
                    .globalMatch(read(QStringLiteral(SOURCE_DIR "/forms/words/coursefaults.cpp")));
    while (said.hasNext()) {
        keys << said.next().captured(1);
    }
    keys.removeDuplicates();
    return keys;
}

/// All that a fault may carry.
QVariantMap fullValues() {
    QVariantMap values;
    for (const char* name : {"minimum", "maximum", "actual", "number", "no", "other", "days", "lead", "minutes",
                             "hours", "sessions", "capacity", "quota", "count", "roster", "total", "length"}) {
        values.insert(QLatin1String(name), 7);
    }
    values.insert(QStringLiteral("proposed"), QStringLiteral("weekend"));
    values.insert(QStringLiteral("kinds"), QStringList{QStringLiteral("university")});
    values.insert(QStringLiteral("reason"), QStringLiteral("text.empty"));
    return values;
}

bool hasHan(const QString& text) {
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return text.contains(han);
}

} // namespace

class TestCourseWords : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyTerm();
    void everyField();
    void everyKey_data();
    void everyKey();
    void valuesStandInTheirPlaces();
    void aCentreThatKnowsMore();
    void aRefusedCourseSaysWhere();

private:
    void speak(bool chinese);
    /// Both languages say something whole, each in its own script.
    void compareBoth(const QString& key, const std::function<QString()>& say);
    template<typename E>
    void compareTerms(const QString& path);

    std::unique_ptr<QTranslator> m_translator;
};

void TestCourseWords::init() {
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(QStringLiteral(":/translations/inservice_zh_TW.qm")));
}

void TestCourseWords::cleanup() {
    speak(false);
}

void TestCourseWords::speak(bool chinese) {
    QCoreApplication::removeTranslator(m_translator.get());
    if (chinese) {
        QCoreApplication::installTranslator(m_translator.get());
    }
}

void TestCourseWords::compareBoth(const QString& key, const std::function<QString()>& say) {
    static const QRegularExpression leak(QStringLiteral("%[0-9nL]|\\bcourse\\.[a-z_]+\\b|\\b[a-z]+_[a-z_]+\\b"));
    speak(false);
    const QString english = say();
    speak(true);
    const QString chinese = say();
    speak(false);
    QVERIFY2(!english.isEmpty() && !english.contains(leak), qPrintable(key + QStringLiteral(": ") + english));
    QVERIFY2(hasHan(chinese) && !chinese.contains(leak), qPrintable(key + QStringLiteral(": ") + chinese));
    QVERIFY2(english != chinese, qPrintable(key));
}

template<typename E>
void TestCourseWords::compareTerms(const QString& path) {
    const QList<E> terms = course::all<E>();
    QStringList words;
    for (const E term : terms) {
        const QString key = course::keyOf(term);
        QCOMPARE(words::courseTermOf(path, key), words::courseTerm(term));
        words << words::courseTerm(term);
        if (!key.contains(u'/')) { // 5/6 is the same in every language
            compareBoth(path + u'=' + key, [&] { return words::courseTerm(term); });
        }
    }
    QCOMPARE(words.removeDuplicates(), 0); // nobody could tell them apart
}

void TestCourseWords::everyTerm() {
    compareTerms<CourseState>(QStringLiteral("state"));
    compareTerms<BasisKind>(QStringLiteral("basis_kind"));
    compareTerms<ClassKind>(QStringLiteral("class_kind"));
    compareTerms<TimeKind>(QStringLiteral("time_kind"));
    compareTerms<CourseMode>(QStringLiteral("mode"));
    compareTerms<SessionMode>(QStringLiteral("sessions[0].mode"));
    compareTerms<CheckinKind>(QStringLiteral("checkin"));
    compareTerms<HourUnit>(QStringLiteral("hour_unit"));
    compareTerms<PartialCredit>(QStringLiteral("partial"));
    compareTerms<AttendanceThreshold>(QStringLiteral("threshold"));
    compareTerms<LatePolicy>(QStringLiteral("late_policy"));
    compareTerms<Assessment>(QStringLiteral("assessment"));
    compareTerms<AudienceLevel>(QStringLiteral("levels"));
    compareTerms<SubjectsRule>(QStringLiteral("subjects_rule"));
    compareTerms<OpenScope>(QStringLiteral("open_scope"));
    compareTerms<FeeMethod>(QStringLiteral("fee_method"));
    compareTerms<FundKind>(QStringLiteral("fund"));
    compareTerms<RegistrationChannel>(QStringLiteral("channels"));
    compareTerms<LecturerKind>(QStringLiteral("lecturers[0].kind"));
    compareTerms<PartnerRole>(QStringLiteral("partners[0].role"));
    compareTerms<CourseFileKind>(QStringLiteral("files[0].kind"));
    QCOMPARE(words::courseTermOf(QStringLiteral("venue"), QStringLiteral("圖書館")), QStringLiteral("圖書館"));
    speak(true);
    QCOMPARE(words::courseTerm(CourseState::Submitted), QStringLiteral("課程-待審"));
    QCOMPARE(words::courseTerm(CourseState::Confirmed), QStringLiteral("名單確認通過"));
}

void TestCourseWords::everyField() {
    Course course;
    course.sessions.resize(1);
    course.lecturers.resize(1);
    course.contacts.resize(1);
    course.partners.resize(1);
    course.parts.resize(1);
    course.files.resize(1);
    course.series = CourseSeries();
    course.civil = CivilTransfer();
    course.environment = EnvironmentHours();
    const QJsonObject body = course.toJson();
    const QStringList fields = body.keys();
    for (const QString& field : fields) {
        compareBoth(field, [&] { return words::courseField(field); });
        const QJsonValue value = body.value(field);
        const QJsonArray rows = value.toArray();
        const bool isRow = !rows.isEmpty();
        const QStringList parts = (isRow ? rows.first().toObject() : value.toObject()).keys();
        for (const QString& part : parts) {
            if (part == u"no" || part == u"id") {
                continue; // nobody types them
            }
            const QString path = isRow ? field + QStringLiteral("[0].") + part : field + u'.' + part;
            compareBoth(path, [&] { return words::courseField(path); });
            QVERIFY2(words::courseField(path) != words::courseField(isRow ? field + QStringLiteral("[0]") : field),
                     qPrintable(path));
        }
    }
    speak(true);
    QCOMPARE(words::courseField(QStringLiteral("sessions[2].to")), QStringLiteral("第 3 場 結束時間"));
    QCOMPARE(words::courseField(QStringLiteral("contacts[1].email")), QStringLiteral("承辦人2 E-Mail"));
    QCOMPARE(words::courseField(QStringLiteral("title")), QStringLiteral("研習名稱"));
}

void TestCourseWords::everyKey_data() {
    QTest::addColumn<QString>("key");
    const QStringList keys = keysFound();
    for (const QString& key : keys) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

void TestCourseWords::everyKey() {
    QFETCH(QString, key);
    compareBoth(key, [&] { return words::courseFault({QStringLiteral("sessions[0].to"), key, fullValues(), true}); });
}

void TestCourseWords::valuesStandInTheirPlaces() {
    speak(true);
    const auto said = [](const char* key, const QVariantMap& values) {
        return words::courseFault({{}, QLatin1String(key), values, true});
    };
    QCOMPARE(said("course.session_overlap", {{QStringLiteral("no"), 2}, {QStringLiteral("other"), 5}}),
             QStringLiteral("第 2 場與第 5 場時間重疊；若為同時段分組，請填不同的分組"));
    // Numbers of the wire are doubles: 3.0 is 3, 3.5 stays.
    QCOMPARE(said("course.session_hours_over", {{QStringLiteral("no"), 1.0}, {QStringLiteral("maximum"), 3.5}}),
             QStringLiteral("第 1 場最多可計 3.5 小時"));
    QCOMPARE(said("course.session_workday", {{QStringLiteral("sessions"), QVariantList{1, 3.0}}}),
             QStringLiteral("第 1、3 場於上班日，參加者需公假排代"));
    QCOMPARE(said("course.tag_unit", {{QStringLiteral("tag"), QStringLiteral("%2")},
                                      {QStringLiteral("kinds"),
                                       QVariantList{QStringLiteral("kindergarten"), QStringLiteral("university")}}}),
             QStringLiteral("標籤〔%2〕僅限幼兒園、大專校院使用"));
    QCOMPARE(said("course.time_kind_differs", {{QStringLiteral("proposed"), QStringLiteral("weekend")}}),
             QStringLiteral("課程時段與場次不符：依場次應為「週末」，請確認"));
    QCOMPARE(said("course.value", {{QStringLiteral("reason"), QStringLiteral("date.range")}}),
             words::refusal({QStringLiteral("date.range"), {}}));
}

void TestCourseWords::aCentreThatKnowsMore() {
    speak(true);
    const QString sentence = words::courseFault({{}, QStringLiteral("course.of_tomorrow"), {}, true});
    QVERIFY(hasHan(sentence) && sentence.contains(QStringLiteral("course.of_tomorrow")));
    QCOMPARE(words::courseField(QStringLiteral("what_is_this")), QStringLiteral("what_is_this"));
    QVERIFY(!words::courseRefusal(QStringLiteral("course.of_tomorrow"), {}));
}

void TestCourseWords::aRefusedCourseSaysWhere() {
    speak(true);
    QJsonArray errors;
    for (int i = 0; i < 7; ++i) {
        errors << QJsonObject{{QStringLiteral("field"), QStringLiteral("sessions[%1].to").arg(i)},
                              {QStringLiteral("key"), QStringLiteral("course.session_order")},
                              {QStringLiteral("values"), QJsonObject{{QStringLiteral("no"), i + 1}}}};
    }
    const QString said = words::centreRefusal(QStringLiteral("course.invalid"), {{QStringLiteral("errors"), errors}});
    QCOMPARE(said.count(u'\n'), 5); // more would be a wall; the form shows them all
    QVERIFY2(said.contains(QStringLiteral("\n第 1 場：結束時間需晚於開始時間")), qPrintable(said));
    QVERIFY(
        words::centreRefusal(QStringLiteral("course.state"), {{QStringLiteral("state"), QStringLiteral("list_due")}})
            .contains(QStringLiteral("名單-未上傳")));
}

QTEST_GUILESS_MAIN(TestCourseWords)
#include "tst_coursewords.moc"
