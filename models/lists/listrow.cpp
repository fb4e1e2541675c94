// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/listrow.h"

#include "models/domain/fold.h"
#include "models/domain/nationalid.h"
#include "models/domain/normalise.h"
#include "models/domain/personname.h"
#include "models/domain/plaintext.h"
#include "models/lists/rowkey.h"
#include "models/sheets/big5.h"
#include "models/sheets/cellvalues.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace inservice {
namespace {

using Field = ListField;

/// Names and units as they are compared: no blanks, no dots.
QString bare(const QString& text) {
    QString folded = fold(text);
    folded.removeIf([](QChar c) { return c.isSpace() || c == u'‧' || c == u'・' || c == u'·'; });
    return folded;
}

bool differ(const QString& a, const QString& b) {
    return a != b && bare(a) != bare(b);
}

/// What of a text the exchange file before could not hold.
QString lostOf(const QString& text) {
    QString lost;
    static_cast<void>(toBig5(text, lost));
    return lost;
}

bool isWord(const QString& text, const char16_t* words) {
    return QString::fromUtf16(words).split(u' ').contains(text);
}

/// Those who are in the course.
class People {
public:
    explicit People(const QList<ListPerson>& people) {
        for (const ListPerson& person : people) {
            m_byId.insert(person.enrolmentId, &person);
        }
    }
    /// Null: there is none.
    [[nodiscard]] const ListPerson* of(qint64 enrolmentId) const { return m_byId.value(enrolmentId); }
    /// The one of that name, and of that unit where it is said; null: none, or several.
    [[nodiscard]] const ListPerson* proposed(const QString& name, const QString& unit) {
        if (m_byName.isEmpty()) {
            for (const ListPerson* person : std::as_const(m_byId)) {
                m_byName[bare(person->name)].append(person);
            }
        }
        QList<const ListPerson*> found = m_byName.value(bare(name));
        found.removeIf([&unit](const ListPerson* person) {
            return !unit.isEmpty() && unit != person->unitCode && differ(unit, person->unit);
        });
        return found.size() == 1 ? found.constFirst() : nullptr;
    }

private:
    QHash<qint64, const ListPerson*> m_byId;
    QHash<QString, QList<const ListPerson*>> m_byName;
};

/// One row, cell by cell.
class Reading {
public:
    Reading(const ListTable& table, qsizetype place, const ListCourse& course, People& people)
        : m_table(table)
        , m_place(place)
        , m_course(course)
        , m_people(people) {
        m_row.row = table.records().at(place).row;
    }

    ListRow read() {
        if (m_table.records().at(m_place).brokenQuotes) {
            fault("R18", Field::Name, {{QStringLiteral("quotes"), true}});
        }
        readIdentity();
        readBirth();
        readHours();
        readMarks();
        readWords();
        m_row.unit = line(Field::Unit, 120);
        m_row.title = line(Field::Title, 30);
        m_row.note = line(Field::Note, 200);
        compare();
        return std::move(m_row);
    }

private:
    [[nodiscard]] QString raw(Field field) const { return m_table.cell(m_place, m_table.columnOf(field)); }
    /// A cell; nothing, and a fault, where a formula has no value.
    QString value(Field field) {
        const QString text = raw(field);
        if (isFormulaError(text)) {
            fault("R18", field);
            return {};
        }
        return text;
    }
    void fault(const char* code, std::optional<Field> field, const QVariantMap& values = {}, bool blocks = true) {
        m_row.faults.append({QLatin1String(code), field, 0, blocks, values});
    }

    void readIdentity() {
        const QString name = value(Field::Name);
        const Result<PersonName> parsed = PersonName::parse(name);
        m_row.name = parsed ? parsed->text() : PersonName::normalised(name).text;
        if (!parsed) {
            fault("R01", Field::Name, {{QStringLiteral("reason"), parsed.refusal().key}});
        } else if (const QString lost = lostOf(m_row.name); !lost.isEmpty()) {
            fault("R19", Field::Name, {{QStringLiteral("characters"), lost}}, false);
        }
        if (const QString key = value(Field::RowKey); !key.isEmpty()) {
            const std::optional<qint64> id = lists::enrolmentOfKey(key);
            m_row.enrolmentId = id.value_or(0);
            if (!id || m_people.of(*id) == nullptr) {
                fault("R20", Field::RowKey);
            }
        }
        readNumber(value(Field::NationalId));
    }
    void readNumber(const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        const Result<NationalId> number = NationalId::parse(text);
        m_row.nationalId = number ? number->text() : QString();
        if (!number) {
            QVariantMap values = number.refusal().details;
            values.insert(QStringLiteral("reason"), number.refusal().key);
            fault("R02", Field::NationalId, values);
        } else if (text != number->text()) {
            fault("R03", Field::NationalId, {}, false);
        }
    }

    void readBirth() {
        const QString text = value(Field::BirthDate);
        if (text.isEmpty()) {
            return;
        }
        const Result<RocDate> day = dayOfCell(text);
        if (day) {
            m_row.birthDate = day->iso();
        } else {
            fault("R06", Field::BirthDate, {{QStringLiteral("reason"), day.refusal().key}});
        }
    }

    /// Hours in halves; none, and a fault, where they are no such number.
    std::optional<int> halvesOf(Field field) {
        const QString text = normaliseCode(value(field)).text;
        if (text.isEmpty()) {
            return std::nullopt;
        }
        static const QRegularExpression hours(
            QStringLiteral("^([0-9]{1,3})(?:\\.([0-9]{1,4}))?(?:小時|時|學分|HR?S?)?$"));
        const QRegularExpressionMatch match = hours.match(text);
        const QString rest = match.captured(2);
        const bool isHalf = QStringView(rest).startsWith(u'5');
        const QStringView zeros = QStringView(rest).mid(isHalf ? 1 : 0);
        if (!match.hasMatch() || std::any_of(zeros.begin(), zeros.end(), [](QChar c) { return c != u'0'; })) {
            fault("R07", field, {{QStringLiteral("hours"), text}});
            return std::nullopt;
        }
        const int halves = 2 * match.captured(1).toInt() + (isHalf ? 1 : 0);
        if (halves > 2 * m_course.hours) {
            fault("R08", field,
                  {{QStringLiteral("hours"), lists::hoursOf(halves)},
                   {QStringLiteral("most"), lists::hoursOf(int(2 * m_course.hours))}});
        }
        return halves;
    }
    void readHours() {
        m_row.halves = halvesOf(Field::Hours);
        m_row.lectureHalves = halvesOf(Field::LectureHours);
    }

    void readMarks() {
        for (int column = 0; column < m_table.holds().size(); ++column) {
            const int session = m_table.holds().at(column).session;
            const QString text = session > 0 ? m_table.cell(m_place, column) : QString();
            if (text.isEmpty()) {
                continue;
            }
            const std::optional<ListMark> mark = lists::markOfCell(session, text);
            if (mark) {
                m_row.marks.append(*mark);
            } else {
                m_row.faults.append({isFormulaError(text) ? QStringLiteral("R18") : QStringLiteral("R13"),
                                     std::nullopt,
                                     session,
                                     true,
                                     {{QStringLiteral("value"), text.left(20)}}});
            }
        }
        std::sort(m_row.marks.begin(), m_row.marks.end(),
                  [](const ListMark& a, const ListMark& b) { return a.session < b.session; });
    }

    void readWords() {
        const QString assess = normaliseCode(value(Field::Assessment)).text;
        bool isNumber = false;
        const double points = assess.toDouble(&isNumber);
        if (isWord(assess, u"通過 合格 及格 P PASSED ○ V ✓")) {
            m_row.assess = QStringLiteral("passed");
        } else if (isWord(assess, u"不通過 未通過 不合格 不及格 F FAILED X ✗ ✕ ×")) {
            m_row.assess = QStringLiteral("failed");
        } else if (isNumber && points >= 0 && points <= 100) {
            m_row.assess = points >= 60 ? QStringLiteral("passed") : QStringLiteral("failed");
        } else if (!assess.isEmpty()) {
            fault("R13", Field::Assessment, {{QStringLiteral("value"), assess.left(20)}});
        }
        const QString role = normaliseCode(value(Field::Role)).text;
        m_row.role = isWord(role, u"講師 講座 助教 LECTURER")      ? QStringLiteral("lecturer")
                     : isWord(role, u"工作人員 工作 承辦人 STAFF") ? QStringLiteral("staff")
                                                                   : QStringLiteral("attendee");
        if (!role.isEmpty() && m_row.role == u"attendee" && !isWord(role, u"學員 參加人員 參加者 ATTENDEE")) {
            fault("R13", Field::Role, {{QStringLiteral("value"), role.left(20)}});
        }
        if (m_row.role != u"attendee" && m_row.halves.value_or(0) > 0) {
            fault("R12", Field::Hours, {{QStringLiteral("role"), m_row.role}});
        } else if (m_row.role != u"lecturer" && m_row.lectureHalves.value_or(0) > 0) {
            fault("R12", Field::LectureHours, {{QStringLiteral("lecture"), true}});
        } else if (m_row.role == u"attendee" && m_row.halves == 0) {
            fault("R17", Field::Hours, {}, false);
        }
        if (m_row.assess == u"failed" && m_row.halves.value_or(0) > 0 && m_course.assesses) {
            fault("R09", Field::Hours, {{QStringLiteral("assess"), true}}, false);
        }
    }

    /// A text of one line.
    QString line(Field field, int maximum) {
        const QString text = value(field);
        if (text.isEmpty()) {
            return text;
        }
        const Result<PlainText> plain = PlainText::parse(normaliseCell(text).text, {0, maximum, false, false});
        if (!plain) {
            fault("R13", field,
                  {{QStringLiteral("reason"), plain.refusal().key}, {QStringLiteral("maximum"), maximum}});
            return {};
        }
        return plain->text();
    }

    /// Against whom the 列碼 names.
    void compare() {
        static const QRegularExpression trainee(QStringLiteral("實習[教老]師"));
        if (m_row.title.contains(trainee)) {
            fault("R16", Field::Title);
        }
        const ListPerson* person = m_people.of(m_row.enrolmentId);
        if (person == nullptr) {
            if (m_row.enrolmentId == 0 && raw(Field::RowKey).isEmpty() && raw(Field::NationalId).isEmpty() &&
                m_row.birthDate.isEmpty()) {
                const ListPerson* maybe = m_people.proposed(m_row.name, m_row.unit);
                fault("R02", Field::NationalId,
                      {{QStringLiteral("reason"), QStringLiteral("national_id.missing")},
                       {QStringLiteral("proposed"), maybe != nullptr ? maybe->enrolmentId : 0}});
            }
            return;
        }
        if (!m_row.name.isEmpty() && differ(m_row.name, person->name)) {
            fault("R05", Field::Name);
        }
        if (!m_row.unit.isEmpty() && !person->unit.isEmpty() && m_row.unit != person->unitCode &&
            differ(m_row.unit, person->unit)) {
            fault("R15", Field::Unit, {{QStringLiteral("known"), person->unit}}, false);
        }
        const bool came = std::any_of(m_row.marks.cbegin(), m_row.marks.cend(), [](const ListMark& mark) {
            return mark.code == u'P' || mark.code == u'L' || mark.code == u'E';
        });
        if (!person->isExpected() && (m_row.halves.value_or(0) > 0 || came)) {
            fault("R11", Field::Name, {{QStringLiteral("state"), person->state}}, false);
        }
    }

    const ListTable& m_table;
    const qsizetype m_place;
    const ListCourse& m_course;
    People& m_people;
    ListRow m_row;
};

/// Hours beside the marks that stand in the same row (R09); of a list without marks the centre says so.
void compareHours(ListRow& row, const ListCourse& course) {
    if (!course.computed || !row.halves || row.marks.isEmpty() || row.role != u"attendee" || row.enrolmentId == 0 ||
        !row.canBeTaken()) {
        return;
    }
    const std::optional<int> computed = course.computed(row);
    if (computed && computed != row.halves) {
        row.faults.append({QStringLiteral("R09"),
                           Field::Hours,
                           0,
                           false,
                           {{QStringLiteral("hours"), lists::hoursOf(*row.halves)},
                            {QStringLiteral("computed"), lists::hoursOf(*computed)}}});
    }
}

/// Of two rows about one person the second says so.
void findTwice(QList<ListRow>& rows) {
    QHash<QString, int> first; // row by whom it is about
    for (ListRow& row : rows) {
        const QString whom = row.enrolmentId != 0 ? QString::number(row.enrolmentId) : row.nationalId;
        if (whom.isEmpty()) {
            continue;
        }
        if (const auto before = first.constFind(whom); before != first.cend()) {
            row.faults.append({QStringLiteral("R04"),
                               row.enrolmentId != 0 ? Field::RowKey : Field::NationalId,
                               0,
                               true,
                               {{QStringLiteral("other"), *before}}});
        } else {
            first.insert(whom, row.row);
        }
    }
}

} // namespace

bool ListPerson::isExpected() const {
    return state == u"accepted" || state == u"cancelling" || state == u"listed";
}

bool ListRow::canBeTaken() const {
    return std::none_of(faults.cbegin(), faults.cend(), [](const ListFault& fault) { return fault.blocks; });
}

namespace lists {

QList<ListRow> understood(const ListTable& table, const ListCourse& course) {
    People people(course.people);
    QList<ListRow> rows;
    rows.reserve(table.records().size());
    for (qsizetype place = 0; place < table.records().size(); ++place) {
        rows.append(Reading(table, place, course, people).read());
        compareHours(rows.last(), course);
    }
    findTwice(rows);
    return rows;
}

QString hoursOf(int halves) {
    return halves % 2 == 0 ? QString::number(halves / 2) : QStringLiteral("%1.5").arg(halves / 2);
}

QString wireOf(const QList<ListRow>& rows) {
    const auto hours = [](const std::optional<int>& halves) {
        return halves ? QStringLiteral("%1.%2").arg(*halves / 2).arg(*halves % 2 == 0 ? 0 : 5) : QString();
    };
    QStringList lines;
    lines.reserve(rows.size());
    for (const ListRow& row : rows) {
        if (!row.canBeTaken()) {
            const QString name = PersonName::check(row.name) ? QString() : row.name;
            lines.append(QStringLiteral("%1\tx\t\t\t%2\t\t\t\t\t\t\tattendee\t\t").arg(QString::number(row.row), name));
            continue;
        }
        QStringList marks;
        for (const ListMark& mark : row.marks) {
            marks.append(wireOf(mark));
        }
        lines.append(QStringList{QString::number(row.row), QString(),
                                 row.enrolmentId != 0 ? QString::number(row.enrolmentId) : QString(), row.nationalId,
                                 row.name, row.birthDate, row.unit, row.title, hours(row.halves), marks.join(u' '),
                                 row.assess, row.role, hours(row.lectureHalves), row.note}
                         .join(u'\t'));
    }
    return QString::fromLatin1(lines.join(u'\n').toUtf8().toBase64());
}

} // namespace lists

} // namespace inservice
