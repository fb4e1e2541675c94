// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/sheet/signincode.h"

#include "forms/paper/sheettable.h"

#include <QRegularExpression>
#include <QSet>

namespace inservice {
namespace {

constexpr int base = 36;
constexpr double inside = 0.9; ///< mm between a line and what is written beside it

/// Nothing where a part is none.
std::optional<QList<SigninCode::Row>> rowsOf(const QString& text) {
    QList<SigninCode::Row> rows;
    QSet<qint64> seen;
    qint64 last = 0;
    const QStringList parts = text.split(u'.', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const bool isExcused = part.endsWith(u'!');
        bool isNumber = false;
        last += QStringView(part).chopped(isExcused ? 1 : 0).toLongLong(&isNumber, base);
        if (!isNumber || last <= 0 || seen.contains(last)) {
            return std::nullopt;
        }
        seen.insert(last);
        rows << SigninCode::Row{last, isExcused};
    }
    return rows;
}

QString textOf(const QList<SigninCode::Row>& rows) {
    QStringList parts;
    qint64 last = 0;
    for (const SigninCode::Row& row : rows) {
        parts << QString::number(row.enrolmentId - last, base) + (row.isExcused ? QStringLiteral("!") : QString());
        last = row.enrolmentId;
    }
    return parts.join(u'.');
}

QString joined(const QList<int>& numbers) {
    QStringList parts;
    for (const int number : numbers) {
        parts << QString::number(number);
    }
    return parts.join(u',');
}

} // namespace

std::optional<SigninCode> SigninCode::parse(const QString& text) {
    static const QRegularExpression form(QStringLiteral(
        "^ISS2\\|([1-9][0-9]{0,11})\\|([0-9]{1,3}(?:,[0-9]{1,3}){0,3})\\|([1-9][0-9]{0,3})/([1-9][0-9]{0,3})"
        "\\|([0-9a-f]{8})\\|([0-9]{2,4})\\.([0-9]{1,2})\\|([0-9a-z.!-]{0,400})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    SigninCode code;
    code.number = match.captured(1).toLongLong();
    const QStringList sessions = match.captured(2).split(u',');
    for (const QString& session : sessions) {
        code.boxes << session.toInt();
    }
    code.page = match.captured(3).toInt();
    code.pages = match.captured(4).toInt();
    code.list = match.captured(5);
    code.top = match.captured(6).toInt();
    code.lines = match.captured(7).toInt();
    const auto rows = rowsOf(match.captured(8));
    if (!rows || rows->size() > code.lines || code.lines > signin::rowsOfPage || code.page > code.pages ||
        code.top < 100 || code.top > 2000) {
        return std::nullopt;
    }
    code.people = *rows;
    return code;
}

QString SigninCode::text() const {
    return QStringLiteral("ISS2|%1|%2|%3/%4|%5|%6.%7|%8")
        .arg(QString::number(number), joined(boxes), QString::number(page), QString::number(pages), list,
             QString::number(top), QString::number(lines), textOf(people));
}

QString SigninCode::shownText() const {
    return QStringLiteral("%1 第 %2 場 %3/%4 %5")
        .arg(QString::number(number), joined(sessions()), QString::number(page), QString::number(pages), list);
}

QList<int> SigninCode::sessions() const {
    QList<int> each;
    for (const int session : boxes) {
        if (!each.contains(session)) {
            each << session;
        }
    }
    return each;
}

namespace signin {

using namespace sheetmetrics;

Grid::Grid(int count)
    : no{left, 10}
    , unit{left + 10, 47}
    , title{left + 57, 22}
    , name{left + 79, 25}
    , remark{left + width - 16, 16} {
    const double from = name.left + name.width;
    const double each = (remark.left - from) / count;
    for (int box = 0; box < count; ++box) {
        boxes << Column{from + box * each, each};
    }
}

QList<double> Grid::lines() const {
    QList<double> all{unit.left, title.left, name.left};
    for (const Column& box : boxes) {
        all << box.left;
    }
    return all << remark.left;
}

double rowHeight(const SigninCode& code) {
    return (tableEnd - code.top / 10.0 - headRow) / rowsOfPage;
}

QRectF rowArea(const SigninCode& code, int line) {
    const double height = rowHeight(code);
    return {left, code.top / 10.0 + headRow + line * height, width, height};
}

QRectF boxArea(const SigninCode& code, int line, int box) {
    const Column column = Grid(int(code.boxes.size())).boxes.at(box);
    const QRectF row = rowArea(code, line);
    return QRectF(column.left, row.top(), column.width, row.height()).adjusted(inside, inside, -inside, -inside);
}

QRectF walkInArea(const SigninCode& code, int line) {
    const Grid grid(int(code.boxes.size()));
    const QRectF row = rowArea(code, line);
    return QRectF(grid.unit.left, row.top(), grid.name.left + grid.name.width - grid.unit.left, row.height())
        .adjusted(inside, inside, -inside, -inside);
}

void drawTable(Sheet& sheet, const SigninCode& code) {
    const double top = code.top / 10.0;
    const double end = rowArea(code, code.lines).top();
    for (int line = 0; line < code.lines; ++line) {
        const double y = rowArea(code, line).top();
        sheet.line(left, y, left + width, y);
    }
    const QList<double> between = Grid(int(code.boxes.size())).lines();
    for (const double x : between) {
        sheet.line(x, top, x, end);
    }
    sheet.box({left, top, width, end - top}, frame);
    sheet.code({left + width - codeSide, 10, codeSide, codeSide}, code.text().toUtf8());
}

Sheet frameOf(const SigninCode& code) {
    Sheet sheet;
    drawTable(sheet, code);
    return sheet;
}

} // namespace signin

} // namespace inservice
