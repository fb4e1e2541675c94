// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/emailaddress.h"
#include "models/domain/fold.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"
#include "models/domain/plaintext.h"
#include "models/personnel/personneltable.h"
#include "models/sheets/cellvalues.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace inservice {
namespace {

using Field = PersonnelField;
using Word = PersonnelWords::Word;

QString compared(const QString& text) {
    QString folded = fold(text);
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

const Word* named(const QList<Word>& words, const QString& text) {
    const QString wanted = compared(text);
    const auto found = std::find_if(words.cbegin(), words.cend(),
                                    [&wanted](const Word& word) { return compared(word.name) == wanted; });
    return found == words.cend() ? nullptr : &*found;
}

/// What offices call the titles of the catalogue: the end of the text, our word for it. The first that fits.
constexpr std::pair<const char16_t*, const char16_t*> usualTitles[] = {
    {u"實習教師", u"實習教師"},
    {u"實習老師", u"實習教師"},
    {u"校長", u"校長"},
    {u"園長", u"園長"},
    {u"園主任", u"園長"},
    {u"主任", u"主任"},
    {u"組長", u"教師兼組長"},
    {u"導師", u"導師"},
    {u"級任老師", u"導師"},
    {u"級任教師", u"導師"},
    {u"輔導教師", u"專任輔導教師"},
    {u"輔導老師", u"專任輔導教師"},
    {u"特教教師", u"特殊教育教師"},
    {u"特教老師", u"特殊教育教師"},
    {u"助理教保員", u"助理教保員"},
    {u"教保員", u"教保員"},
    {u"長期代理教師", u"長期代理教師"},
    {u"代理教師", u"代理代課教師"},
    {u"代課教師", u"代理代課教師"},
    {u"代理老師", u"代理代課教師"},
    {u"代課老師", u"代理代課教師"},
    {u"鐘點教師", u"鐘點代課教師"},
    {u"兼任教師", u"兼任教師"},
    {u"教練", u"專任教練"},
    {u"教官", u"教官／校安人員"},
    {u"校安人員", u"教官／校安人員"},
    {u"護理師", u"護理師"},
    {u"護士", u"護理師"},
    {u"專任教師", u"合格專任教師"},
    {u"正式教師", u"合格專任教師"},
    {u"科任教師", u"合格專任教師"},
    {u"科任老師", u"合格專任教師"},
    {u"教師", u"合格專任教師"},
    {u"老師", u"合格專任教師"},
    {u"幹事", u"職員"},
    {u"書記", u"職員"},
    {u"組員", u"職員"},
    {u"會計", u"職員"},
    {u"人事", u"職員"},
    {u"出納", u"職員"},
    {u"約聘", u"約聘僱"},
    {u"約僱", u"約聘僱"},
    {u"工友", u"工友技工"},
    {u"技工", u"工友技工"},
    {u"替代役", u"替代役"},
};

/// What offices call the subjects of the catalogue.
constexpr std::pair<const char16_t*, const char16_t*> usualSubjects[] = {
    {u"國語", u"國語文"},     {u"國文", u"國語文"},     {u"英語", u"英語文"},       {u"英文", u"英語文"},
    {u"自然", u"自然科學"},   {u"健體", u"健康與體育"}, {u"體育", u"健康與體育"},   {u"資訊", u"資訊科技"},
    {u"電腦", u"資訊科技"},   {u"美勞", u"視覺藝術"},   {u"美術", u"視覺藝術"},     {u"綜合", u"綜合活動"},
    {u"公民", u"公民與社會"}, {u"閩南語", u"閩南語文"}, {u"臺語", u"閩南語文"},     {u"客語", u"客語文"},
    {u"健教", u"健康教育"},   {u"地科", u"地球科學"},   {u"國防", u"全民國防教育"}, {u"全民國防", u"全民國防教育"},
};

/// One row, cell by cell.
class RowReading {
public:
    RowReading(const PersonnelTable& table, const CsvTable::Record& record, const PersonnelWords& words,
               const QDate& today)
        : m_table(table)
        , m_record(record)
        , m_words(words)
        , m_today(today) {
        m_row.row = record.row;
    }

    PersonnelRow read() {
        if (m_record.brokenQuotes) {
            fault(Field::Name, QStringLiteral("list.quotes"));
        }
        readIdentity();
        readBirth();
        readTitle();
        readSubjects();
        readRest();
        return std::move(m_row);
    }

private:
    [[nodiscard]] QString value(Field field) const { return m_table.value(m_record, field); }
    [[nodiscard]] bool has(Field field) const { return m_table.columnOf(field) >= 0; }
    void fault(Field field, const QString& key, const QVariantMap& details = {}, bool blocks = true) {
        m_row.faults.append({field, key, details, blocks});
    }
    void refuse(Field field, const Refusal& refusal, bool blocks = true) {
        fault(field, refusal.key, refusal.details, blocks);
    }

    void readIdentity() {
        m_row.unitCode = value(Field::UnitCode);
        const Result<NationalId> number = NationalId::parse(value(Field::NationalId));
        m_row.nationalId = number ? number->text() : NationalId::normalised(value(Field::NationalId)).text;
        if (!number) {
            refuse(Field::NationalId, number.refusal());
        } else if (const auto ended = number->refusedOn(m_today)) {
            refuse(Field::NationalId, *ended);
        }
        const Result<PersonName> name = PersonName::parse(value(Field::Name));
        m_row.name = name ? name->text() : value(Field::Name);
        if (!name) {
            refuse(Field::Name, name.refusal());
        }
        readSex(number ? std::optional(number->sex()) : std::nullopt);
    }

    void readSex(std::optional<Sex> ofNumber) {
        const QString said = compared(value(Field::Sex));
        static const QStringList male{QStringLiteral("男"),   QStringLiteral("男性"), QStringLiteral("m"),
                                      QStringLiteral("male"), QStringLiteral("1"),    QStringLiteral("先生")};
        static const QStringList female{QStringLiteral("女"),     QStringLiteral("女性"), QStringLiteral("f"),
                                        QStringLiteral("female"), QStringLiteral("2"),    QStringLiteral("女士"),
                                        QStringLiteral("小姐")};
        std::optional<Sex> sex = ofNumber;
        if (male.contains(said) || female.contains(said)) {
            sex = male.contains(said) ? Sex::Male : Sex::Female;
            if (ofNumber && sex != ofNumber) {
                fault(Field::Sex, QStringLiteral("national_id.sex"));
            }
        } else if (!said.isEmpty()) {
            fault(Field::Sex, QStringLiteral("list.sex"));
        }
        m_row.sex = sex ? toKey(*sex) : QString();
    }

    void readBirth() {
        const Result<RocDate> day = dayOfCell(value(Field::BirthDate));
        if (!day) {
            return refuse(Field::BirthDate, day.refusal());
        }
        m_row.birthDate = day->iso();
        if (day->day() > m_today.addYears(-15)) {
            fault(Field::BirthDate, QStringLiteral("birth.young"));
        } else if (day->day() < m_today.addYears(-100)) {
            fault(Field::BirthDate, QStringLiteral("birth.old"));
        }
    }

    void readTitle() {
        const QString text = value(Field::Title);
        m_row.titleId = m_words.title(text);
        const auto title = std::find_if(m_words.titles.cbegin(), m_words.titles.cend(),
                                        [this](const Word& word) { return word.id == m_row.titleId; });
        if (text.isEmpty()) {
            fault(Field::Title, QStringLiteral("text.empty"));
        } else if (title == m_words.titles.cend()) {
            fault(Field::Title, QStringLiteral("list.title"));
        } else if (!title->isOffered) {
            fault(Field::Title, QStringLiteral("list.title_not_offered"));
        }
    }

    void readSubjects() {
        qint64 stage = 0;
        if (const QString text = value(Field::Stage); !text.isEmpty()) {
            if (const Word* word = named(m_words.stages, text)) {
                stage = word->id;
                m_row.more.insert(QStringLiteral("stage_id"), stage);
            } else {
                fault(Field::Stage, QStringLiteral("choice.unknown"), {}, false);
            }
        }
        static const QRegularExpression between(QStringLiteral("[、,，;；\\n/]+"));
        QJsonArray subjects;
        for (const Field field : {Field::MainSubject, Field::Subjects}) {
            const QStringList names = value(field).split(between, Qt::SkipEmptyParts);
            for (QString name : names) {
                if (field == Field::MainSubject) { // «01國語文», as the country's personnel systems have it
                    static const QRegularExpression code(QStringLiteral("^\\s*[0-9]{2}\\s*(?=[^0-9])"));
                    name.remove(code);
                }
                const qint64 subject = subjectOf(name, stage);
                if (subject == 0) {
                    fault(field, QStringLiteral("list.subject"), {{QStringLiteral("name"), name.trimmed()}}, false);
                } else if (!subjects.contains(subject)) {
                    subjects.append(subject);
                }
            }
        }
        if (subjects.size() > 6) {
            fault(Field::Subjects, QStringLiteral("subjects.many"));
        } else if (!subjects.isEmpty()) {
            m_row.more.insert(QStringLiteral("subjects"), subjects);
        }
    }

    /// 0: none of that name, or of several stages. Where the list names no stage, the school's own before all others.
    [[nodiscard]] qint64 subjectOf(const QString& name, qint64 stage) const {
        const QString wanted = compared(name);
        QStringList names{wanted};
        for (const auto& [usual, ours] : usualSubjects) {
            if (compared(QString::fromUtf16(usual)) == wanted) {
                names << compared(QString::fromUtf16(ours));
            }
        }
        const QList<qint64> stages = stage != 0 ? QList<qint64>{stage} : QList<qint64>{m_words.ownStage, 0};
        for (const qint64 one : stages) {
            for (const QString& text : std::as_const(names)) {
                if (const qint64 found = onlySubject(text, one); found != 0) {
                    return found;
                }
            }
        }
        return 0;
    }

    /// Of a stage; of any: 0.
    [[nodiscard]] qint64 onlySubject(const QString& wanted, qint64 stage) const {
        qint64 found = 0;
        for (const Word& word : m_words.subjects) {
            if (word.isOffered && (stage == 0 || word.stage == stage) && compared(word.name) == wanted) {
                if (found != 0) {
                    return 0;
                }
                found = word.id;
            }
        }
        return found;
    }

    void readWord(Field field, const QList<Word>& words) {
        if (const QString text = value(field); !text.isEmpty()) {
            const Word* word = named(words, text);
            if (word != nullptr && word->isOffered) {
                m_row.more.insert(personnel::keyOf(field), word->id);
            } else {
                fault(field, QStringLiteral("choice.unknown"), {}, false);
            }
        }
    }

    void readText(Field field, int maximum) {
        if (const QString text = value(field); !text.isEmpty()) {
            const Result<PlainText> plain = PlainText::parse(text, {0, maximum, true, false});
            if (plain) {
                m_row.more.insert(personnel::keyOf(field), plain->text());
            } else {
                refuse(field, plain.refusal());
            }
        }
    }

    void readRest() {
        if (const QString text = value(Field::Email); !text.isEmpty()) {
            const Result<EmailAddress> address = EmailAddress::parse(text);
            if (address) {
                m_row.more.insert(QStringLiteral("email"), address->text());
            } else {
                refuse(Field::Email, address.refusal());
            }
        }
        readText(Field::UnitNote, 200);
        readText(Field::Note, 500);
        readWord(Field::Employment, m_words.employments);
        readWord(Field::TrainingRole, m_words.trainingRoles);
        if (const QString text = value(Field::HiredOn); !text.isEmpty()) {
            const Result<RocDate> day = dayOfCell(text);
            if (!day) {
                refuse(Field::HiredOn, day.refusal());
            } else if (day->day() > m_today.addDays(366)) {
                fault(Field::HiredOn, QStringLiteral("date.future"));
            } else {
                m_row.more.insert(QStringLiteral("hired_on"), day->iso());
            }
        }
        if (const QString text = normaliseCode(value(Field::Licence)).text; !text.isEmpty()) {
            static const QRegularExpression noPlace(QStringLiteral("[^0-9A-Za-z]"));
            m_row.more.insert(QStringLiteral("licence"), QString(text).remove(noPlace).right(4));
        }
        if (const QString text = compared(value(Field::CivilServant)); !text.isEmpty()) {
            const bool yes =
                QStringList{QStringLiteral("是"), QStringLiteral("y"),    QStringLiteral("yes"), QStringLiteral("v"),
                            QStringLiteral("1"),  QStringLiteral("true"), QStringLiteral("○"),   QStringLiteral("✓")}
                    .contains(text);
            m_row.more.insert(QStringLiteral("civil_servant"), yes);
        }
    }

    const PersonnelTable& m_table;
    const CsvTable::Record& m_record;
    const PersonnelWords& m_words;
    const QDate m_today;
    PersonnelRow m_row;
};

} // namespace

qint64 PersonnelWords::title(const QString& text) const {
    if (const qint64 said = titleOf.value(text); said != 0) {
        return said;
    }
    if (const Word* word = named(titles, text)) {
        return word->id;
    }
    const QString wanted = compared(text);
    for (const auto& [end, name] : usualTitles) {
        if (wanted.endsWith(compared(QString::fromUtf16(end)))) {
            const Word* word = named(titles, QString::fromUtf16(name));
            return word != nullptr ? word->id : 0;
        }
    }
    return 0;
}

namespace personnel {

QList<PersonnelRow> understood(const PersonnelTable& table, const PersonnelWords& words, const QDate& day) {
    QList<PersonnelRow> rows;
    rows.reserve(table.records().size());
    QHash<QString, int> first; // row by number
    for (const CsvTable::Record& record : table.records()) {
        PersonnelRow row = RowReading(table, record, words, day).read();
        if (const auto before = first.constFind(row.nationalId); before != first.cend() && !row.nationalId.isEmpty()) {
            row.faults.append(
                {PersonnelField::NationalId, QStringLiteral("list.twice"), {{QStringLiteral("row"), *before}}, true});
        } else {
            first.insert(row.nationalId, row.row);
        }
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace personnel

} // namespace inservice
