// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/sheet.h"

#include <QList>
#include <QRectF>
#include <optional>

namespace inservice {

/// A page of 簽到表: what its QR code says, so that a scan of it is known again wherever it is read, without a line and
/// whatever has become of the list meanwhile: whose rows stand on it, and where its boxes are. Enrolments by number, no
/// name.
/// 「ISS2|7000012|1,2|1/3|5f0c91ab|412.28|1f4.1.3!」: course, session of each box, page, list, the table's top in
/// tenths of a millimetre and its rows, and the enrolments in their order: the first, then how much higher each is than
/// the one above it, in base 36; 「!」 where a box of the row already says 公假 or 請假.
struct SigninCode {
    struct Row {
        qint64 enrolmentId = 0;
        bool isExcused = false; ///< something is printed in one of its boxes
        bool operator==(const Row&) const = default;
    };

    qint64 number = 0;
    QList<int> boxes; ///< the session of each, from left to right
    int page = 1;
    int pages = 1;
    QString list;  ///< first eight characters of the hash over the enrolments in their order
    int top = 0;   ///< tenths of mm, of the table with its heading
    int lines = 0; ///< rows on this page; those after the people are for who walks in
    QList<Row> people;

    [[nodiscard]] static std::optional<SigninCode> parse(const QString& text);
    [[nodiscard]] QString text() const;
    /// What a person compares: course, sessions, page and list.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QList<int> sessions() const;
    bool operator==(const SigninCode&) const = default;
};

namespace signin {

inline constexpr int rowsOfPage = 25;
inline constexpr int mostBoxes = 4;     ///< with more of them nobody's name goes into one
inline constexpr double codeSide = 28;  ///< mm
inline constexpr double headRow = 7;    ///< mm
inline constexpr double tableEnd = 266; ///< mm, of a page that is full

struct Column {
    double left = 0; ///< mm
    double width = 0;
};

/// The columns of a sheet from left to right: number, unit, title, name, boxes, remarks.
struct Grid {
    Column no;
    Column unit;
    Column title;
    Column name;
    QList<Column> boxes;
    Column remark;

    explicit Grid(int count);
    /// Where a line stands between two columns.
    [[nodiscard]] QList<double> lines() const;
};

/// Where what is on a page.
[[nodiscard]] double rowHeight(const SigninCode& code);
[[nodiscard]] QRectF rowArea(const SigninCode& code, int line);
/// A box without its lines.
[[nodiscard]] QRectF boxArea(const SigninCode& code, int line, int box);
/// Where somebody who walks in writes unit, title and name, without the lines.
[[nodiscard]] QRectF walkInArea(const SigninCode& code, int line);
/// The lines of the table and the code: all of a page that is the same whoever signs it.
[[nodiscard]] Sheet frameOf(const SigninCode& code);
void drawTable(Sheet& sheet, const SigninCode& code);

} // namespace signin

} // namespace inservice
