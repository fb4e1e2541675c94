// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace inservice {

/// 自行登錄: hours from elsewhere as somebody writes them down. Nobody has confirmed them.
struct SelfRecord {
    static constexpr double LeastHours = 0.5;
    static constexpr double MostHours = 400;
    static constexpr int MostPlatform = 60; ///< characters
    static constexpr int MostTitle = 200;
    static constexpr int MostNumber = 60;
    static constexpr int MostNote = 200;
    static constexpr qsizetype MostAtOnce = 100; ///< of one command

    /// What stands against it.
    enum class Fault { None, Platform, Title, Number, Days, Hours, Note };

    QString platform; ///< 平臺或主辦單位
    QString title;
    QString number; ///< 課程代碼 or 證明字號 there; may be empty
    QDate from;
    QDate to;
    double hours = 0;
    QString note;
    bool operator==(const SelfRecord&) const = default;

    /// As the centre judges it.
    [[nodiscard]] Fault fault(const QDate& today) const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// A row of a file as another platform hands it out.
struct SelfRecordLine {
    int row = 0; ///< as the spreadsheet numbers it
    SelfRecord record;
    SelfRecord::Fault fault = SelfRecord::Fault::None;
    bool operator==(const SelfRecordLine&) const = default;
};

/// CSV in UTF-8 or Big5, ODS, XLSX, with one of its first ten rows naming the columns (課程名稱, 時數, 日期…).
/// `platform`: where the file does not say one. Throws CsvError: csv.*, sheet.*, list.size, list.header, list.empty.
[[nodiscard]] QList<SelfRecordLine> readSelfRecords(const QByteArray& file, const QString& platform,
                                                    const QDate& today);

} // namespace inservice
