// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountname.h"
#include "models/domain/characters.h"
#include "models/domain/emailaddress.h"
#include "models/domain/fold.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"
#include "models/domain/phonenumber.h"
#include "models/domain/plaintext.h"
#include "models/domain/unitkind.h"
#include "tests/domain/show.h"
#include "tests/support/testcentre.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <functional>
#include <tuple>

using namespace inservice;

namespace {

/// What the client thinks of a value as it was typed.
struct Opinion {
    QString verdict; ///< "ok" or a key
    QString stored;  ///< what it would send
};

template<typename T>
Opinion opinion(const Result<T>& result) {
    return {verdict(result), result.ok() ? result->text() : QString()};
}

QString text(const std::optional<QByteArray>& value) {
    return value ? QString::fromUtf8(*value) : QStringLiteral("ok");
}

} // namespace

/// The client helps, the centre decides: what the one lets through the other must take, and for the same reasons
/// refuse.
class TestAgreement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nationalIds();
    void accountNames();
    void names();
    void everyCharacterOfAName();
    void everyCharacterOfAText();
    void everyCharacterOfANumber();
    void whatIsSearched();
    void phones();
    void faxes();
    void emails();
    void texts();
    void everyAreaAndLength();
    void masks();
    void kindsOfUnit();

private:
    /// One call for thousands of values: `expression` over `v`.
    QStringList ask(const QString& expression, const QStringList& values);
    /// Valid values, each of them spoiled in many ways, and what lies between.
    QStringList many(const QStringList& seeds, const QString& alphabet, int count);
    /// Every character of Unicode, once, between the two.
    enum class Which {
        All,
        Edges, ///< only where one kind of character ends and another begins
    };
    static QStringList everyCharacter(const QString& before, const QString& after, Which which);
    void compare(const QString& expression, const QStringList& values,
                 const std::function<Opinion(const QString&)>& parse,
                 const std::function<std::optional<Refusal>(const QString&)>& check = {});

    std::unique_ptr<TestCentre> m_centre;
    QRandomGenerator m_random{20260107};
};

void TestAgreement::initTestCase() {
    const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

QStringList TestAgreement::ask(const QString& expression, const QStringList& values) {
    const QString json =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
    QStringList answers;
    const QString error = TestCentre::explain([&] {
        const PgRows rows = m_centre->admin(
            QStringLiteral("select %1 from json_array_elements_text($1::json) with ordinality t(v, n) order by n")
                .arg(expression),
            {json});
        for (const auto& row : rows.rows) {
            answers += text(row.at(0));
        }
    });
    if (!error.isEmpty() || answers.size() != values.size()) {
        qCritical("%s: %s", qPrintable(expression), qPrintable(error));
    }
    return answers;
}

QStringList TestAgreement::many(const QStringList& seeds, const QString& alphabet, int count) {
    const auto letters = alphabet.toUcs4();
    QStringList values = seeds;
    values += QString();
    while (values.size() < count) {
        auto points = seeds.at(m_random.bounded(int(seeds.size()))).toUcs4();
        const int changes = 1 + m_random.bounded(3);
        for (int i = 0; i < changes; ++i) {
            const char32_t letter = letters.at(m_random.bounded(int(letters.size())));
            const int at = m_random.bounded(int(points.size()) + 1);
            switch (m_random.bounded(4)) {
            case 0:
                points.insert(at, letter);
                break;
            case 1:
                if (at < points.size()) {
                    points.removeAt(at);
                }
                break;
            default:
                if (at < points.size()) {
                    points[at] = letter;
                }
                break;
            }
        }
        values += QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), points.size());
    }
    values.removeDuplicates();
    return values;
}

void TestAgreement::compare(const QString& expression, const QStringList& values,
                            const std::function<Opinion(const QString&)>& parse,
                            const std::function<std::optional<Refusal>(const QString&)>& check) {
    QStringList stored;
    QStringList changed; // what is stored otherwise than it was typed
    for (const QString& value : values) {
        const Opinion client = parse(value);
        stored += client.verdict == QStringLiteral("ok") ? client.stored : value;
        if (stored.constLast() != value) {
            changed += stored.constLast();
        }
    }
    changed.removeDuplicates();
    const QStringList asTyped = ask(expression, values);
    QCOMPARE(asTyped.size(), values.size());
    const QStringList ofChanged = ask(expression, changed);
    QHash<QString, QString> answers;
    for (qsizetype i = 0; i < changed.size(); ++i) {
        answers.insert(changed.at(i), ofChanged.at(i));
    }
    QStringList asStored;
    for (qsizetype i = 0; i < values.size(); ++i) {
        asStored += stored.at(i) == values.at(i) ? asTyped.at(i) : answers.value(stored.at(i));
    }

    int good = 0;
    QStringList differences;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString& value = values.at(i);
        const Opinion client = parse(value);
        const bool accepted = client.verdict == QStringLiteral("ok");
        good += accepted ? 1 : 0;
        const auto differ = [&](const char* what) {
            differences +=
                QStringLiteral("%1: «%2» client %3 «%4», centre %5, of what is stored %6")
                    .arg(QLatin1String(what), value, client.verdict, client.stored, asTyped.at(i), asStored.at(i));
        };
        // What the client would send is never refused.
        if (accepted && asStored.at(i) != QStringLiteral("ok")) {
            differ("sent and refused");
        }
        // What the centre holds can be shown and sent again by the client.
        if (!accepted && asTyped.at(i) == QStringLiteral("ok")) {
            differ("held and not accepted");
        }
        // The rule alone, on the same text: the same reason too.
        if (check && verdict(check(value)) != asTyped.at(i)) {
            differ("another reason");
        }
    }
    const auto some = differences.mid(0, 25).join(u'\n');
    QVERIFY2(differences.isEmpty(),
             qPrintable(QStringLiteral("%1 of %2:\n%3").arg(differences.size()).arg(values.size()).arg(some)));
    // A list that is all good or all bad would say little.
    QVERIFY2(good > 50 && values.size() - good > 50, qPrintable(QString::number(good)));
}

void TestAgreement::nationalIds() {
    const QStringList seeds =
        QStringLiteral(
            "A100000001 B200000004 C100000012 I200000023 O100000031 W200000049 AA00000009 AB00000001 AC00000003 "
            "AD00000005 IC00000023 A800000005 A900000007 H870000012 D880000039 T990000064 X100000054 Z200000068 "
            "A123456789")
            .split(u' ');
    const QStringList values = many(seeds, QStringLiteral("0123456789ABCDEIOWZa１Ａ 安𠮷٣-"), 6000);
    compare(
        QStringLiteral("core.check_national_id(v)"), values,
        [](const QString& v) { return opinion(NationalId::parse(v)); }, &NationalId::check);

    QStringList good;
    for (const QString& value : values) {
        if (!NationalId::check(value)) {
            good += value;
        }
    }
    const QStringList sexes = ask(QStringLiteral("core.sex_of_national_id(v)"), good);
    const QStringList masked = ask(QStringLiteral("core.mask_national_id(v)"), good);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QCOMPARE(toKey(NationalId::parse(good.at(i))->sex()), sexes.at(i));
        QCOMPARE(NationalId::mask(good.at(i)), masked.at(i));
    }
    for (const QDate& day : {QDate(2026, 1, 1), QDate(2030, 12, 31), QDate(2031, 1, 1), QDate(2045, 6, 30)}) {
        const QStringList ended =
            ask(QStringLiteral("core.national_id_ended(v, date '%1')::text").arg(day.toString(Qt::ISODate)), good);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QCOMPARE(ended.at(i),
                     NationalId::parse(good.at(i))->refusedOn(day) ? QStringLiteral("true") : QStringLiteral("false"));
        }
    }
}

void TestAgreement::accountNames() {
    compare(
        QStringLiteral("core.check_account_name(v)"),
        many({QStringLiteral("AA00000"), QStringLiteral("abc"), QStringLiteral("teacher1"),
              QStringLiteral("ab1234567890123")},
             QStringLiteral("abzAZ019_- .é安𠮷ａ１\n\t'\";\u0430"), 5000),
        [](const QString& v) { return opinion(AccountName::parse(v)); }, &AccountName::check);
}

void TestAgreement::names() {
    compare(
        QStringLiteral("core.check_name(v)"),
        many({QStringLiteral("林小安"), QStringLiteral("王明"), QStringLiteral("歐陽𠮷安"), QStringLiteral("瓦浪‧比令"),
              QStringLiteral("瓦浪‧比令‧巴萬"), QStringLiteral("Anna Lee"), QStringLiteral("Mei-Ling O'Hara"),
              QStringLiteral("Zoë Müller"), QStringLiteral("J. R. Smith"), QStringLiteral("'Atul Ka^ti"),
              QStringLiteral("Kin_gan Sa:y"), QStringLiteral("林\U00030000安"), QString(49, u'安')},
             QStringLiteral(
                 "林安𠮷\U00030000aZéñ‧·・˙ꞏ "
                 "-'’.^:_019①()<>,;!@#/\"&★☺😀\n\t\u0301\u0331\u202E\u200B\uE000ㄅさ　Ａ王⻑⺠\uFE00\U000E0100\u3164"),
             12'000),
        [](const QString& v) { return opinion(PersonName::parse(v)); });
}

QStringList TestAgreement::everyCharacter(const QString& before, const QString& after, Which which) {
    const auto kind = [](char32_t c) {
        return std::tuple(QChar::category(c), characters::isIgnorable(c), characters::isSelector(c),
                          characters::isHan(c), characters::isNameLetter(c), characters::isNameMark(c),
                          characters::isForbidden(c));
    };
    QStringList values;
    for (char32_t c = 1; c < 0x110000; ++c) {
        // Inside the planes that hold nothing but Han, private use or nothing, one character is as good as another.
        const bool inside = (c > 0x2B000 && c < 0x2F700) || (c > 0x2FB00 && c < 0x2FF00) ||
                            (c > 0x30100 && c < 0x3FF00) || (c > 0x40100 && c < 0xDFF00) ||
                            (c > 0xE1100 && c < 0x10FF00);
        const bool edge = kind(c) != kind(c - 1) || kind(c) != kind(c + 1);
        if (!QChar::isSurrogate(c) && !inside && (which == Which::All || edge)) {
            values += before + characters::text(c) + after;
        }
    }
    return values;
}

void TestAgreement::everyCharacterOfAName() {
    const auto parse = [](const QString& v) { return opinion(PersonName::parse(v)); };
    compare(QStringLiteral("core.check_name(v)"), everyCharacter(QStringLiteral("a"), QStringLiteral("b"), Which::All),
            parse);
    compare(QStringLiteral("core.check_name(v)"),
            everyCharacter(QStringLiteral("林"), QStringLiteral("安"), Which::Edges), parse);
    compare(QStringLiteral("core.check_name(v)"), everyCharacter({}, {}, Which::Edges), parse);
}

void TestAgreement::everyCharacterOfAText() {
    const QStringList values = everyCharacter(QStringLiteral("教"), QStringLiteral("師"), Which::All);
    compare(QStringLiteral("core.check_text(v, 1, 20, false)"), values,
            [](const QString& v) { return opinion(PlainText::parse(v, {.minimum = 1, .maximum = 20})); });
    // Few of the edges are refused in prose: every control character beside them.
    QStringList prose = everyCharacter(QStringLiteral("教"), QStringLiteral("師"), Which::Edges);
    for (char32_t c = 1; c < 0xA0; ++c) {
        if (QChar::category(c) == QChar::Other_Control) {
            prose += QStringLiteral("教") + characters::text(c) + QStringLiteral("師");
        }
    }
    compare(QStringLiteral("core.check_text(v, 1, 20, true)"), prose, [](const QString& v) {
        return opinion(PlainText::parse(v, {.minimum = 1, .maximum = 20, .multiline = true}));
    });
    const QStringList alone = everyCharacter({}, {}, Which::All);
    const QStringList letters = ask(QStringLiteral("core.has_letter(v)::text"), alone);
    for (qsizetype i = 0; i < alone.size(); ++i) {
        QCOMPARE(letters.at(i) == QStringLiteral("true"), characters::isNameLetter(alone.at(i).toUcs4().first()));
    }
}

void TestAgreement::everyCharacterOfANumber() {
    const auto number = [](const QString& v) { return opinion(PhoneNumber::parse(v)); };
    compare(QStringLiteral("core.check_phone(v, false)"),
            everyCharacter(QStringLiteral("07"), QStringLiteral("6000000"), Which::All), number);
    compare(QStringLiteral("core.check_email(v)"),
            everyCharacter(QStringLiteral("a"), QStringLiteral("b@example.invalid"), Which::All),
            [](const QString& v) { return opinion(EmailAddress::parse(v)); });
    compare(
        QStringLiteral("core.check_national_id(v)"),
        everyCharacter(QStringLiteral("A10000"), QStringLiteral("0001"), Which::All),
        [](const QString& v) { return opinion(NationalId::parse(v)); }, &NationalId::check);
    compare(
        QStringLiteral("core.check_account_name(v)"),
        everyCharacter(QStringLiteral("ab"), QStringLiteral("c"), Which::All),
        [](const QString& v) { return opinion(AccountName::parse(v)); }, &AccountName::check);
}

void TestAgreement::whatIsSearched() {
    QStringList values = everyCharacter(QStringLiteral("x"), QStringLiteral("y"), Which::All);
    values += many({QStringLiteral("台北市 中正區"), QStringLiteral("瓦浪˙比令"), QStringLiteral("ＡＢＣ　ｄ"),
                    QStringLiteral("⺠⽣國⺠⼩學"), QStringLiteral("葛\U000E0100西"), QStringLiteral("Straße ﬁn")},
                   QStringLiteral("台臺峯戸户 　\n\t\u00A0\u200Bßﬁ·・’Ａa⻑\U000E0100\u0301\uFE0F"), 2000);
    const QStringList folded = ask(QStringLiteral("core.fold(v)"), values);
    QStringList differences;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (folded.at(i) != fold(values.at(i))) {
            differences +=
                QStringLiteral("«%1» client «%2» centre «%3»").arg(values.at(i), fold(values.at(i)), folded.at(i));
        }
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 25).join(u'\n')));
}

void TestAgreement::phones() {
    compare(QStringLiteral("core.check_phone(v, false)"),
            many({QStringLiteral("02-22345678"), QStringLiteral("03-5000000"), QStringLiteral("037-600000"),
                  QStringLiteral("04-22000000#12"), QStringLiteral("04-7000000"), QStringLiteral("049-2000000"),
                  QStringLiteral("05-5000000"), QStringLiteral("07-6000000#123"), QStringLiteral("082-300000"),
                  QStringLiteral("0836-20000"), QStringLiteral("0912-000-000"), QStringLiteral("070-10000000"),
                  QStringLiteral("0800-000000")},
                 QStringLiteral("0123456789-# ()轉+a０＃－\n"), 8000),
            [](const QString& v) { return opinion(PhoneNumber::parse(v)); });
}

void TestAgreement::faxes() {
    compare(QStringLiteral("core.check_phone(v, true)"),
            many({QStringLiteral("02-22345678"), QStringLiteral("07-6000000#1"), QStringLiteral("049-2000000")},
                 QStringLiteral("0123456789-# ()"), 3000),
            [](const QString& v) { return opinion(PhoneNumber::parse(v, PhoneNumber::Use::Fax)); });
}

void TestAgreement::emails() {
    compare(QStringLiteral("core.check_email(v)"),
            many({QStringLiteral("office@example.edu.tw"), QStringLiteral("a.b+c@mail.example.invalid"),
                  QStringLiteral("office@xn--fiq228c.example"), QStringLiteral("o'hara_x@example.invalid"),
                  QString(64, u'a') + QStringLiteral("@example.invalid"),
                  QStringLiteral("office@") + QString(63, u'a') + QStringLiteral(".invalid")},
                 QStringLiteral("abzAZ019._-+@'\"<>(), \n\t%安𠮷é＠Ａ。"), 8000),
            [](const QString& v) { return opinion(EmailAddress::parse(v)); });
}

void TestAgreement::texts() {
    const QStringList values =
        many({QStringLiteral("教務處"), QStringLiteral("註冊組 B1室"), QStringLiteral("請補蓋關防"),
              QStringLiteral("𠮷𠮷"), QString(19, u'字')},
             QStringLiteral("教字𠮷aZ09 　，。（）：Ａ１①\n\t\a\u009B\u202E\u2028\uFEFF\u200Bé<&'\"\uFFFE㍿ﬁ"), 6000);
    compare(QStringLiteral("core.check_text(v, 1, 20, false)"), values,
            [](const QString& v) { return opinion(PlainText::parse(v, {.minimum = 1, .maximum = 20})); });
    compare(QStringLiteral("core.check_text(v, 1, 20, true)"), values, [](const QString& v) {
        return opinion(PlainText::parse(v, {.minimum = 1, .maximum = 20, .multiline = true}));
    });
}

void TestAgreement::everyAreaAndLength() {
    // Every two first digits behind 0, in every length: the table of areas row by row and all that lies between.
    QStringList values;
    for (int head = 0; head < 1000; ++head) {
        for (int length = 8; length <= 11; ++length) {
            const QString digits = QStringLiteral("0%1").arg(head, 3, 10, QLatin1Char('0')) + QString(length - 4, u'5');
            const auto number = PhoneNumber::parse(digits);
            for (int area = 2; area <= 4; ++area) {
                values += digits.left(area) + u'-' + digits.mid(area);
            }
            if (number.ok()) {
                values += number->text();
            }
        }
    }
    values.removeDuplicates();
    const QStringList answers = ask(QStringLiteral("core.check_phone(v, false)"), values);
    QCOMPARE(answers.size(), values.size());
    int good = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto number = PhoneNumber::parse(values.at(i));
        const bool isStored = number.ok() && number->text() == values.at(i);
        QVERIFY2(isStored == (answers.at(i) == QStringLiteral("ok")), qPrintable(values.at(i) + u' ' + answers.at(i)));
        good += isStored ? 1 : 0;
    }
    QVERIFY(good > 500);
}

void TestAgreement::masks() {
    QStringList values{QStringLiteral("丁"),
                       QStringLiteral("王明"),
                       QStringLiteral("林小安"),
                       QStringLiteral("歐陽小安"),
                       QStringLiteral("𠮷小安"),
                       QStringLiteral("林𠮷"),
                       QStringLiteral("林葛\U000E0100安"),
                       QStringLiteral("瓦浪‧比令"),
                       QStringLiteral("瓦浪‧比令‧巴萬"),
                       QStringLiteral("𠮷浪‧比𠮷"),
                       QStringLiteral("Anna Lee"),
                       QStringLiteral("Anna Maria Lee"),
                       QStringLiteral("Mei-Ling O'Hara"),
                       QStringLiteral("Walan"),
                       QStringLiteral("林小安 Walan Piling"),
                       QStringLiteral("Zoë"),
                       QStringLiteral("M\u0331ay"),
                       QString()};
    const QStringList candidates = many(values.mid(0, values.size() - 1), QStringLiteral("林安𠮷aZé‧ -'"), 3000);
    for (const QString& candidate : candidates) {
        if (const auto name = PersonName::parse(candidate)) {
            values += name->text();
        }
    }
    const QStringList masked = ask(QStringLiteral("core.mask_name(v)"), values);
    QCOMPARE(masked.size(), values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        QCOMPARE(PersonName::mask(values.at(i)), masked.at(i));
    }
}

void TestAgreement::kindsOfUnit() {
    const auto kinds = allUnitKinds();
    const PgRows rows = m_centre->admin(QStringLiteral("select key, name, array_to_string(account_types, ' '), "
                                                       "needs_unit_seal, below_college, is_desk from core.unit_kind "
                                                       "order by id"));
    QCOMPARE(rows.rows.size(), kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const auto& row = rows.rows.at(i);
        const UnitKind kind = kinds.at(i);
        QStringList types;
        const auto offered = offeredAccountTypes(kind);
        for (const AccountType type : offered) {
            types += toKey(type);
        }
        QCOMPARE(text(row.at(0)), toKey(kind));
        QCOMPARE(text(row.at(1)), chineseName(kind));
        QCOMPARE(text(row.at(2)), types.join(u' '));
        QCOMPARE(text(row.at(3)), needsUnitSeal(kind) ? QStringLiteral("t") : QStringLiteral("f"));
        QCOMPARE(text(row.at(4)), isBelowCollege(kind) ? QStringLiteral("t") : QStringLiteral("f"));
        QCOMPARE(text(row.at(5)), isDesk(kind) ? QStringLiteral("t") : QStringLiteral("f"));
    }
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
