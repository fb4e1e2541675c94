// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/sessiondraft.h"
#include "models/courses/timeofday.h"
#include "models/domain/normalise.h"
#include "models/sheets/csv.h"

#include <QRegularExpression>
#include <algorithm>

namespace inservice::course {

namespace {

/// What a column of a spreadsheet can hold: a cell of ours, or both times in one.
struct Column {
    std::optional<SessionField> field;
    bool isSpan = false;
    [[nodiscard]] bool isKnown() const { return field || isSpan; }
};

struct ColumnName {
    const char16_t* name;
    SessionField field;
};

/// As offices head them; compared without blanks and brackets.
constexpr ColumnName ColumnNames[] = {
    {u"日期", SessionField::Date},
    {u"研習日期", SessionField::Date},
    {u"上課日期", SessionField::Date},
    {u"課程日期", SessionField::Date},
    {u"起", SessionField::From},
    {u"起時", SessionField::From},
    {u"開始", SessionField::From},
    {u"開始時間", SessionField::From},
    {u"起始時間", SessionField::From},
    {u"上課時間起", SessionField::From},
    {u"迄", SessionField::To},
    {u"迄時", SessionField::To},
    {u"訖", SessionField::To},
    {u"結束", SessionField::To},
    {u"結束時間", SessionField::To},
    {u"休息", SessionField::Break},
    {u"休息時間", SessionField::Break},
    {u"休息分鐘", SessionField::Break},
    {u"主題", SessionField::Topic},
    {u"課程主題", SessionField::Topic},
    {u"研習主題", SessionField::Topic},
    {u"課程名稱", SessionField::Topic},
    {u"課程內容", SessionField::Topic},
    {u"內容", SessionField::Topic},
    {u"講師", SessionField::Lecturers},
    {u"講座", SessionField::Lecturers},
    {u"主講人", SessionField::Lecturers},
    {u"授課教師", SessionField::Lecturers},
    {u"主持人", SessionField::Lecturers},
    {u"時數", SessionField::Hours},
    {u"研習時數", SessionField::Hours},
    {u"節數", SessionField::Hours},
    {u"教室", SessionField::Room},
    {u"場地", SessionField::Room},
    {u"地點", SessionField::Room},
    {u"上課地點", SessionField::Room},
    {u"分組", SessionField::Track},
    {u"組別", SessionField::Track},
    {u"計時", SessionField::Hours},
    // Of this program's own table, in English.
    {u"DATE", SessionField::Date},
    {u"FROM", SessionField::From},
    {u"UNTIL", SessionField::To},
    {u"BREAK", SessionField::Break},
    {u"HOURS", SessionField::Hours},
    {u"TOPIC", SessionField::Topic},
    {u"LECTURERS", SessionField::Lecturers},
    {u"HELD", SessionField::Mode},
    {u"ROOM", SessionField::Room},
    {u"GROUP", SessionField::Track},
    {u"方式", SessionField::Mode},
    {u"上課方式", SessionField::Mode},
};

Column columnOf(const QString& heading) {
    static const QRegularExpression extra(QStringLiteral("\\(.*\\)|[*＊:：]"));
    const QString name = normaliseCode(heading).text.remove(extra);
    if (name == u"時間" || name == u"上課時間" || name == u"起訖時間" || name == u"起迄時間") {
        return {std::nullopt, true};
    }
    for (const ColumnName& each : ColumnNames) {
        if (name == QStringView(each.name)) {
            return {each.field, false};
        }
    }
    return {};
}

/// 09:00-12:00; nothing for anything else.
std::optional<std::pair<QString, QString>> spanIn(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[-~～〜–—－至到]+"));
    const QStringList ends = text.split(between, Qt::SkipEmptyParts);
    if (ends.size() != 2 || !timeOfDay(ends[0]) || !timeOfDay(ends[1])) {
        return std::nullopt;
    }
    return std::pair(ends[0], ends[1]);
}

/// The columns of a table that names none.
QList<Column> usualColumns(const QStringList& first) {
    QList<Column> columns{{SessionField::Date, false}};
    if (spanIn(first.value(1))) {
        columns << Column{std::nullopt, true};
    } else {
        columns << Column{SessionField::From, false} << Column{SessionField::To, false};
    }
    for (const SessionField field : {SessionField::Break, SessionField::Topic, SessionField::Lecturers}) {
        columns << Column{field, false};
    }
    return columns;
}

class Reader {
public:
    Reader(const SessionContext& context, QList<Column> columns)
        : m_context(context)
        , m_columns(std::move(columns)) {}

    void add(const QStringList& cells) {
        SessionDraft draft;
        for (qsizetype i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
            writeCell(draft, m_columns.at(i), CsvTable::cell(cells.at(i)));
        }
        if (draft.isBlank()) {
            return;
        }
        if (draft.text(SessionField::Date, m_context).isEmpty()) {
            draft.write(SessionField::Date, m_dayAbove, m_context);
        }
        m_dayAbove = draft.text(SessionField::Date, m_context);
        m_pasted.sessions << draft;
    }
    [[nodiscard]] PastedSessions pasted() const {
        PastedSessions pasted = m_pasted;
        pasted.newLecturers.removeDuplicates();
        return pasted;
    }

private:
    void writeCell(SessionDraft& draft, const Column& column, const QString& cell) {
        if (column.isSpan) {
            const auto span = spanIn(cell);
            draft.write(SessionField::From, span ? span->first : cell, m_context);
            draft.write(SessionField::To, span ? span->second : QString(), m_context);
        } else if (column.field) {
            draft.write(*column.field, cell, m_context);
            if (column.field == SessionField::Lecturers && draft.isUnclear(SessionField::Lecturers)) {
                nameNew(cell);
            }
        }
    }
    void nameNew(const QString& cell) {
        const QStringList names = namesIn(cell);
        for (const QString& name : names) {
            SessionDraft alone;
            alone.write(SessionField::Lecturers, name, m_context);
            if (alone.isUnclear(SessionField::Lecturers)) {
                m_pasted.newLecturers << name;
            }
        }
    }

    SessionContext m_context;
    QList<Column> m_columns;
    QString m_dayAbove;
    PastedSessions m_pasted;
};

} // namespace

std::optional<PastedSessions> pastedSessions(const QString& text, const SessionContext& context) {
    QList<CsvTable::Record> records;
    try {
        records = CsvTable::split(text, u'\t', SheetLimits::ofUnit());
    } catch (const CsvError&) {
        return std::nullopt;
    }
    if (records.isEmpty()) {
        return std::nullopt;
    }
    QList<Column> columns;
    for (const QString& heading : std::as_const(records.first().fields)) {
        columns << columnOf(heading);
    }
    // One word that a column could be called may be a topic; two of them head a table.
    const auto named =
        std::count_if(columns.cbegin(), columns.cend(), [](const Column& each) { return each.isKnown(); });
    if (named >= 2) {
        records.removeFirst();
    } else if (records.first().fields.size() >= 2 &&
               dayOf(CsvTable::cell(records.first().fields.first()), context.today)) {
        columns = usualColumns(records.first().fields);
    } else {
        return std::nullopt;
    }
    Reader reader(context, columns);
    for (const CsvTable::Record& record : std::as_const(records)) {
        reader.add(record.fields);
    }
    return reader.pasted();
}

} // namespace inservice::course
