// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/courseimport.h"

#include "models/central/client/pgconnection.h"
#include "models/central/imports/importwords.h"
#include "models/domain/rocdate.h"
#include "models/sheets/big5.h"
#include "models/sheets/spreadsheet.h"
#include "models/sheets/ziparchive.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <algorithm>

namespace inservice {

namespace {

constexpr qsizetype rowsOfCall = 2000; ///< a few megabytes

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    static_cast<void>(QString(decoder(bytes)));
    return !decoder.hasError();
}

/// A list as CSV in UTF-8. Big5 is read here, half characters and all; the rest as every list is.
QByteArray asUtf8(const QString& file, const QByteArray& list, ImportReport& report) {
    if (ZipArchive::isZip(list) || list.contains('\0') || isUtf8(list)) {
        return csvOf(list);
    }
    int backslashes = 0;
    const QByteArray csv = fromBig5(list, &backslashes).toUtf8();
    if (backslashes > 0) {
        report.warn(file, 0,
                    QStringLiteral("「許」「功」「蓋」等字後面有 %1 個多餘的反斜線（\\），已去掉").arg(backslashes));
    }
    return csv;
}

} // namespace

CourseImport::CourseImport(PgConnection& connection)
    : ListImport(connection, QString()) {
}

CourseImport::~CourseImport() = default;

ImportReport CourseImport::take(const QStringList& files) {
    Lists lists;
    ImportReport unreadable;
    for (const QString& name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            lists.append({name, file.read(CsvTable::MaximumBytes + 1)});
        } else {
            unreadable.refuse(name, 0, QStringLiteral("檔案無法讀取：%1").arg(file.errorString()));
        }
    }
    ImportReport report = take(lists);
    report.refused += unreadable.refused;
    report.notes = unreadable.notes + report.notes;
    return report;
}

void CourseImport::unpack(const QString& file, const QByteArray& content, Lists& courses, Lists& people,
                          ImportReport& report) const {
    if (!ZipArchive::isZip(content)) {
        const bool isPeople =
            QFileInfo(file).fileName().compare(QLatin1String("teacherList.csv"), Qt::CaseInsensitive) == 0;
        (isPeople ? people : courses).append({file, asUtf8(file, content, report)});
        return;
    }
    const ZipArchive archive(
        content, CsvTable::MaximumBytes,
        {QStringLiteral("壓縮檔"), QStringLiteral("請重新壓縮"), QStringLiteral("請解壓縮後分成較小的檔案")});
    QStringList found;
    const QStringList names = archive.names();
    for (const QString& name : names) {
        const QString last = name.section(u'/', -1).section(u'\\', -1).toLower();
        if (last != u"courselist.csv" && last != u"teacherlist.csv") {
            continue;
        }
        if (found.contains(last)) {
            throw CsvError{QStringLiteral("zip.twice"),
                           QStringLiteral("壓縮檔裡有兩個 %1").arg(name.section(u'/', -1))};
        }
        found.append(last);
        const QString shown = file + u'/' + name;
        (last == u"courselist.csv" ? courses : people).append({shown, asUtf8(shown, archive.part(name), report)});
    }
    if (found.isEmpty()) {
        courses.append({file, csvOf(content)}); // a spreadsheet is a ZIP as well
    }
}

ImportReport CourseImport::take(const Lists& files) {
    Lists courses;
    Lists people;
    ImportReport report;
    m_participants = ParticipantCheck();
    for (const auto& [file, content] : files) {
        Lists of;
        Lists with;
        try {
            unpack(file, content, of, with, report);
            courses += of;
            people += with;
        } catch (const CsvError& error) {
            report.refuse(file, 0, error.text);
        }
    }
    ImportReport all = ListImport::run(courses);
    for (const auto& [file, content] : std::as_const(people)) {
        try {
            m_participants.readList(file, CsvTable::parse(content), all);
        } catch (const CsvError& error) {
            all.refuse(file, 0, error.text);
        }
    }
    all.refused += report.refused;
    all.notes = report.notes + all.notes;
    return all;
}

void CourseImport::prepare() {
    m_words = OldCourseWords(
        QJsonDocument::fromJson(connection().exec(QStringLiteral("SELECT admin.course_words()"), {}).scalar())
            .object());
    m_reader = std::make_unique<OldCourseReader>(m_words, m_map, RocDate::today().day());
}

QStringList CourseImport::neededColumns(const CsvTable& table) const {
    m_reader->setColumns(oldcourse::Columns(table));
    return m_reader->columns().missing();
}

std::optional<ImportRow> CourseImport::readRow(const CsvTable& table, const CsvTable::Record& record,
                                               const ImportOrigin& origin, ImportReport& report) const {
    std::optional<ImportRow> row = m_reader->read(table, record, origin, report);
    if (row && m_reader->columns().isExchange()) {
        const QString key = row->values.value(QLatin1String("import_key")).toString();
        m_participants.addCourse(key);
        m_participants.readCell(key, table.value(record, QStringLiteral("TeacherList")), origin, report);
    }
    return row;
}

QList<ImportRow> CourseImport::choose(const QList<ImportRow>& rows, ImportReport& report) const {
    QList<ImportRow> chosen;
    QHash<QString, ImportOrigin> seen;
    for (const ImportRow& row : rows) {
        bool isFirst = true;
        const QString code = QString::number(row.values.value(QLatin1String("code")).toInteger());
        const QString key = row.values.value(QLatin1String("sender")).toString() + u'\n' +
                            row.values.value(QLatin1String("import_key")).toString();
        for (const auto& [value, column] : {std::pair{code == u"0" ? QString() : code, QStringLiteral("課程代碼")},
                                            std::pair{key.size() > 1 ? key : QString(), QStringLiteral("Import_ID")}}) {
            const auto before = seen.constFind(column + value);
            if (isFirst && !value.isEmpty() && before != seen.cend()) {
                isFirst = false;
                report.refuse(row.origin.file, row.origin.row,
                              QStringLiteral("「%1」與 %2 第 %3 列相同；以先出現的那一列為準")
                                  .arg(column, before->file)
                                  .arg(before->row));
            } else if (isFirst && !value.isEmpty()) {
                seen.insert(column + value, row.origin);
            }
        }
        if (isFirst) {
            chosen.append(row);
        }
    }
    return chosen;
}

void CourseImport::send(const QJsonArray& rows, const QList<ImportOrigin>& origins, ImportReport& report) {
    m_number = 0;
    if (rows.isEmpty()) {
        return;
    }
    PgConnection::Transaction transaction(connection());
    const int number = connection().exec(QStringLiteral("SELECT admin.begin_course_import()"), {}).scalar().toInt();
    for (qsizetype first = 0; first < rows.size(); first += rowsOfCall) {
        QJsonArray some;
        for (qsizetype i = first; i < std::min(first + rowsOfCall, rows.size()); ++i) {
            some.append(rows.at(i));
        }
        const PgRows answers = connection().exec(
            QStringLiteral("SELECT \"row\", outcome, reason, warning FROM admin.import_courses($1, $2::jsonb)"),
            {number, QString::fromUtf8(QJsonDocument(some).toJson(QJsonDocument::Compact))});
        report.count(answers, origins);
    }
    const qint64 taken =
        connection().exec(QStringLiteral("SELECT admin.end_course_import($1)"), {number}).scalar().toLongLong();
    if (!isDry()) {
        transaction.commit();
        m_number = taken > 0 ? number : 0;
    }
}

} // namespace inservice
