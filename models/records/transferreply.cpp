// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/transferreply.h"

#include "models/domain/normalise.h"
#include "models/sheets/columnfields.h"
#include "models/sheets/columnnames.h"
#include "models/sheets/spreadsheet.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>
#include <optional>

namespace inservice {
namespace {

enum class Field { Row, Number, Name, Course, Title, Result, Reason };

constexpr qsizetype mostBytes = 5 * 1024 * 1024;
constexpr int mostRows = 4000; ///< a batch has 3,000
constexpr int rowsAboveHeader = 10;
constexpr qsizetype shownOfNumber = 6; ///< of an ID number, as the centre masks it

std::optional<Field> fieldOf(QString header) {
    static const QHash<QString, Field> known = [] {
        QHash<QString, Field> all;
        const auto add = [&all](Field field, std::initializer_list<const char16_t*> names) {
            for (const char16_t* name : names) {
                all.insert(comparedColumn(QString::fromUtf16(name)), field);
            }
        };
        add(Field::Row, {u"列", u"列號", u"序號", u"項次", u"行號"});
        add(Field::Number, {u"身分證字號", u"身分證統一編號", u"身分證號", u"身份證字號"});
        add(Field::Name, {u"姓名"});
        add(Field::Course, {u"課程代碼", u"課程編號"});
        add(Field::Title, {u"課程名稱"});
        add(Field::Result, {u"結果", u"匯入結果", u"處理結果", u"上傳結果", u"狀態", u"匯入狀態", u"處理狀態"});
        add(Field::Reason, {u"原因", u"失敗原因", u"錯誤原因", u"錯誤訊息", u"錯誤說明", u"訊息", u"說明"});
        return all;
    }();
    header.remove(u'*');
    const auto found = known.constFind(comparedColumn(withoutBrackets(header)));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

bool namesRows(const QHash<Field, int>& columns) {
    return (columns.contains(Field::Row) || columns.contains(Field::Number)) &&
           (columns.contains(Field::Result) || columns.contains(Field::Reason));
}

/// Whether a word of a column of results is a yes; none: neither.
std::optional<bool> verdict(const QString& result) {
    static const QStringList no{QStringLiteral("失敗"), QStringLiteral("錯誤"), QStringLiteral("不"),
                                QStringLiteral("未"),   QStringLiteral("退"),   QStringLiteral("拒")};
    static const QStringList yes{QStringLiteral("成功"), QStringLiteral("匯入"), QStringLiteral("完成"),
                                 QStringLiteral("正確"), QStringLiteral("通過"), QStringLiteral("無誤")};
    const auto has = [&result](const QString& word) { return result.contains(word); };
    if (std::any_of(no.begin(), no.end(), has)) {
        return false;
    }
    const QString word = result.toUpper();
    if (std::any_of(yes.begin(), yes.end(), has) || word == u"OK" || word == u"Y" || word == u"1") {
        return true;
    }
    return word == u"N" || word == u"0" ? std::optional(false) : std::nullopt;
}

/// The rows of the batch that a line of the file may be about.
QList<const TransferReplyTarget*> meant(const QHash<Field, QString>& cells, const QList<TransferReplyTarget>& batch) {
    QList<const TransferReplyTarget*> found;
    const QString number = cells.value(Field::Number).toUpper().left(shownOfNumber);
    const QString row = cells.value(Field::Row);
    const auto fits = [&cells](Field field, const QString& own) {
        return cells.value(field).isEmpty() || cells.value(field) == normalise(own).text;
    };
    for (const TransferReplyTarget& one : batch) {
        const bool isNamed = number.isEmpty() ? row == QString::number(one.row) : one.nationalId.startsWith(number);
        if (isNamed && fits(Field::Name, one.name) && fits(Field::Course, QString::number(one.courseNumber))) {
            found << &one;
        }
    }
    // Several courses of somebody, or parts of one: by its title, and by the row where there is one.
    if (found.size() > 1) {
        found.removeIf([&fits](const TransferReplyTarget* one) { return !fits(Field::Title, one->title); });
    }
    if (found.size() > 1 && !row.isEmpty()) {
        found.removeIf([&row](const TransferReplyTarget* one) { return QString::number(one->row) != row; });
    }
    return found;
}

} // namespace

int TransferReply::failed() const {
    return int(std::count_if(answers.begin(), answers.end(), [](const TransferAnswer& one) { return !one.ok; }));
}

TransferReply readTransferReply(const QByteArray& file, const QList<TransferReplyTarget>& batch) {
    if (file.size() > mostBytes) {
        throw CsvError{QStringLiteral("list.size"), QStringLiteral("檔案超過上限 5 MB")};
    }
    const SheetLimits limits{20LL * 1024 * 1024, mostRows, 100};
    SheetNotes notes;
    const QString text = CsvTable::decoded(csvOf(file, limits, 0, &notes));
    const QList<CsvTable::Record> records =
        CsvTable::split(text, notes.sheets.isEmpty() ? separatorOf(text) : QChar(u','), limits);
    const auto end = records.cbegin() + std::min<qsizetype>(records.size(), rowsAboveHeader);
    const auto header = std::find_if(records.cbegin(), end, [](const CsvTable::Record& record) {
        return namesRows(columnsOf<Field>(record.fields, fieldOf));
    });
    if (header == end) {
        throw CsvError{
            QStringLiteral("list.header"),
            QStringLiteral("找不到欄位名稱列：前 10 列應有一列寫著「列」或「身分證字號」，以及「結果」或「原因」")};
    }
    const QHash<Field, int> columns = columnsOf<Field>(header->fields, fieldOf);
    TransferReply reply;
    QMap<int, TransferAnswer> answers; // by row of the batch
    QSet<int> contradicted;
    for (auto record = header + 1; record != records.cend(); ++record) {
        QHash<Field, QString> cells;
        for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
            cells.insert(column.key(), normalise(CsvTable::cell(record->fields.value(column.value()))).text);
        }
        if (cells.value(Field::Row).isEmpty() && cells.value(Field::Number).isEmpty()) {
            continue; // an empty row, or a sum
        }
        const QString reason = cells.value(Field::Reason).left(TransferReply::MostReason);
        const std::optional<bool> ok =
            columns.contains(Field::Result) ? verdict(cells.value(Field::Result)) : std::optional(reason.isEmpty());
        const QList<const TransferReplyTarget*> rows = meant(cells, batch);
        if (!ok || rows.size() != 1) {
            reply.unread << record->row;
            continue;
        }
        const int row = rows.constFirst()->row;
        const TransferAnswer answer{row, *ok, *ok ? QString() : reason};
        // Two lines that say of one row what cannot both be so: neither counts.
        if (answers.contains(row) && answers.value(row) != answer) {
            contradicted.insert(row);
            reply.unread << record->row;
        }
        answers.insert(row, answer);
    }
    for (const int row : std::as_const(contradicted)) {
        answers.remove(row);
    }
    reply.answers = answers.values();
    if (reply.answers.isEmpty() && reply.unread.isEmpty()) {
        throw CsvError{QStringLiteral("list.empty"), QStringLiteral("只有標題，沒有資料列")};
    }
    return reply;
}

} // namespace inservice
