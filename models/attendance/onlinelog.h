// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

/// 線上紀錄: who was in an online meeting and how long, as its service gives it (II.5.2 «online minutes»).
namespace inservice::online {

/// A row of a log: somebody who was in the meeting for a while, or all of it that they were.
struct Stay {
    int file = 0; ///< which of several, from 0
    int row = 0;  ///< as a spreadsheet numbers it
    QString name;
    QString turned; ///< the other order of a first and a last name in columns of their own; empty: there is none
    QString email;
    QDateTime joined;           ///< UTC; invalid: not said
    QDateTime left;             ///< likewise
    std::optional<int> seconds; ///< how long; none: not said

    bool operator==(const Stay&) const = default;
};

/// What is read of a file.
struct Log {
    QList<Stay> stays;
    QList<int> unread; ///< rows with a name whose hours and minutes cannot be read
};

constexpr qint64 MostBytes = 20LL * 1024 * 1024;

/// Reads the CSV, TSV (UTF-8, UTF-16, Big5), XLSX or ODS that Google Meet, Microsoft Teams, Webex, Zoom, U 會議 and the
/// like give: a table whose names of columns are known, wherever it stands in the file; of several the one that tells
/// each stay. `day` (of the session) is that of hours without one, and tells 3/11 from 11/3. Throws CsvError.
[[nodiscard]] Log read(const QByteArray& file, const QDate& day);

/// 「2026/11/30 上午 9:00:12」, 「11/30/26, 9:00:12 AM」, 「2026-11-30T01:00:12Z」, 「9:00」: UTC; invalid: it is none.
[[nodiscard]] QDateTime momentOf(const QString& text, const QDate& day);
/// 「2h 58m 3s」, 「2 小時 58 分鐘」, 「1:02:33」, 「58」 minutes; `inSeconds`: a bare number is seconds.
[[nodiscard]] std::optional<int> secondsOf(const QString& text, bool inSeconds = false);

} // namespace inservice::online
