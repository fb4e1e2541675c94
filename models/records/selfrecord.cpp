// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/selfrecord.h"

#include "models/domain/normalise.h"
#include "models/sheets/cellvalues.h"
#include "models/sheets/columnfields.h"
#include "models/sheets/columnnames.h"
#include "models/sheets/spreadsheet.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

enum class Field { Platform, Title, Number, From, To, Hours, Note };

constexpr qsizetype mostBytes = 5 * 1024 * 1024;
constexpr int mostRows = 2000;
constexpr int rowsAboveHeader = 10;
constexpr int firstYear = 1990;

std::optional<Field> fieldOf(const QString& header) {
    static const QHash<QString, Field> known = [] {
        QHash<QString, Field> all;
        const auto add = [&all](Field field, std::initializer_list<const char16_t*> names) {
            for (const char16_t* name : names) {
                all.insert(comparedColumn(QString::fromUtf16(name)), field);
            }
        };
        add(Field::Platform,
            {u"平臺", u"平台", u"學習平臺", u"主辦單位", u"開課單位", u"辦理單位", u"機關", u"機關名稱"});
        add(Field::Title, {u"課程名稱", u"研習名稱", u"研習課程名稱", u"課程", u"活動名稱"});
        add(Field::Number, {u"課程代碼", u"課程編號", u"證明字號", u"證書字號", u"認證字號", u"證書編號", u"課程碼"});
        add(Field::From, {u"開始日期", u"上課日期", u"研習日期", u"課程日期", u"課程開始日期", u"起日", u"日期",
                          u"選課日期", u"上課開始日期"});
        add(Field::To, {u"結束日期", u"迄日", u"課程結束日期", u"課程結束時間", u"通過日期", u"完成日期", u"認證日期",
                        u"上課結束日期"});
        add(Field::Hours, {u"時數", u"認證時數", u"學習時數", u"研習時數", u"實核時數", u"核定時數", u"訓練時數"});
        add(Field::Note, {u"備註", u"說明"});
        return all;
    }();
    const auto found = known.constFind(comparedColumn(withoutBrackets(header)));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

/// 「2025/03/01 13:00」 is the day.
QDate dayIn(const QString& cell) {
    const Result<RocDate> day = dayOfCell(cell.section(u' ', 0, 0));
    return day ? day.value().day() : QDate();
}

bool isWithin(const QString& text, int least, int most) {
    return text.size() >= least && text.size() <= most;
}

} // namespace

SelfRecord::Fault SelfRecord::fault(const QDate& today) const {
    if (!isWithin(platform, 1, MostPlatform)) {
        return Fault::Platform;
    }
    if (!isWithin(title, 1, MostTitle)) {
        return Fault::Title;
    }
    if (!isWithin(number, 0, MostNumber)) {
        return Fault::Number;
    }
    if (!from.isValid() || !to.isValid() || to < from || to > today || from < QDate(firstYear, 1, 1)) {
        return Fault::Days;
    }
    if (hours < LeastHours || hours > MostHours || std::floor(hours * 2) != hours * 2) {
        return Fault::Hours;
    }
    return isWithin(note, 0, MostNote) ? Fault::None : Fault::Note;
}

QJsonObject SelfRecord::toJson() const {
    return {{QStringLiteral("platform"), platform},
            {QStringLiteral("title"), title},
            {QStringLiteral("number"), number},
            {QStringLiteral("date_from"), from.toString(Qt::ISODate)},
            {QStringLiteral("date_to"), to.toString(Qt::ISODate)},
            {QStringLiteral("hours"), hours},
            {QStringLiteral("note"), note}};
}

QList<SelfRecordLine> readSelfRecords(const QByteArray& file, const QString& platform, const QDate& today) {
    if (file.size() > mostBytes) {
        throw CsvError{QStringLiteral("list.size"), QStringLiteral("檔案超過上限 5 MB")};
    }
    const SheetLimits limits{20LL * 1024 * 1024, mostRows, 100};
    SheetNotes notes;
    const QString text = CsvTable::decoded(csvOf(file, limits, 0, &notes));
    QList<CsvTable::Record> records =
        CsvTable::split(text, notes.sheets.isEmpty() ? separatorOf(text) : QChar(u','), limits);
    const auto end = records.cbegin() + std::min<qsizetype>(records.size(), rowsAboveHeader);
    const auto header = std::find_if(records.cbegin(), end, [](const CsvTable::Record& record) {
        const QHash<Field, int> columns = columnsOf<Field>(record.fields, fieldOf);
        return columns.contains(Field::Title) && columns.contains(Field::Hours);
    });
    if (header == end) {
        throw CsvError{QStringLiteral("list.header"),
                       QStringLiteral("找不到欄位名稱列：前 10 列應有一列寫著「課程名稱」與「時數」")};
    }
    const QHash<Field, int> columns = columnsOf<Field>(header->fields, fieldOf);
    QList<SelfRecordLine> lines;
    for (auto record = header + 1; record != records.cend(); ++record) {
        const auto cell = [&](Field field) {
            return normalise(CsvTable::cell(record->fields.value(columns.value(field, -1)))).text;
        };
        SelfRecordLine line;
        line.row = record->row;
        line.record.title = cell(Field::Title);
        line.record.platform = cell(Field::Platform).isEmpty() ? platform : cell(Field::Platform);
        line.record.number = cell(Field::Number);
        line.record.to = dayIn(cell(Field::To));
        line.record.from = dayIn(cell(Field::From));
        line.record.from = line.record.from.isValid() ? line.record.from : line.record.to;
        line.record.to = line.record.to.isValid() ? line.record.to : line.record.from;
        line.record.hours = cell(Field::Hours).toDouble();
        line.record.note = cell(Field::Note);
        if (line.record.title.isEmpty() && cell(Field::Hours).isEmpty()) {
            continue; // an empty row
        }
        line.fault = line.record.fault(today);
        lines << line;
    }
    if (lines.isEmpty()) {
        throw CsvError{QStringLiteral("list.empty"), QStringLiteral("只有標題，沒有資料列")};
    }
    return lines;
}

} // namespace inservice
