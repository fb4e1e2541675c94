// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/sheet/signinsheet.h"

#include "forms/paper/sheetdocument.h"
#include "forms/paper/sheettable.h"
#include "models/domain/personname.h"
#include "models/domain/rocdate.h"

#include <QCryptographicHash>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace inservice {

namespace signin {
namespace {

using namespace sheetmetrics;

// A paper of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
constexpr QStringView heading = u"研習簽到表";
constexpr double lowerEdge = 285;    ///< mm
constexpr double smallestLine = 8.5; ///< pt; the sheet is signed, not faxed
constexpr double smallestName = 7;   ///< pt, of what has to be broken

/// A box that is signed in.
struct Box {
    int session = 0;
    QString label;
};

QString timesOf(const CourseSession& session) {
    const QString form = QStringLiteral("HH:mm");
    return QStringLiteral("%1–%2").arg(session.from.toString(form), session.to.toString(form));
}

QString dayOf(const QDate& day) {
    static const QLocale chinese(QLocale::Chinese, QLocale::Taiwan);
    return QStringLiteral("%1（%2）")
        .arg(RocDate(day).text(), chinese.dayName(day.dayOfWeek(), QLocale::ShortFormat).right(1));
}

bool isOverNoon(const CourseSession& session) {
    return session.from < QTime(12, 0) && session.to > QTime(13, 0);
}

QList<Box> boxesOf(const QList<CourseSession>& sessions, SigninBoxes kind) {
    QList<Box> boxes;
    for (const CourseSession& session : sessions) {
        switch (kind) {
        case SigninBoxes::Once:
            boxes << Box{session.no, QStringLiteral("簽到")};
            break;
        case SigninBoxes::InOut:
            boxes << Box{session.no, QStringLiteral("簽到")} << Box{session.no, QStringLiteral("簽退")};
            break;
        case SigninBoxes::Day:
            if (isOverNoon(session)) {
                boxes << Box{session.no, QStringLiteral("上午")} << Box{session.no, QStringLiteral("下午")};
            } else {
                const QString when = session.to <= QTime(13, 0)     ? QStringLiteral("上午 %1")
                                     : session.from >= QTime(17, 0) ? QStringLiteral("晚上 %1")
                                                                    : QStringLiteral("下午 %1");
                boxes << Box{session.no, when.arg(timesOf(session))};
            }
            break;
        }
    }
    return boxes;
}

/// One line as long as that can be read well, else the largest size that goes into the cell; nothing is left out.
TextBlock fitted(const QString& text, double points, double cellWidth, double cellHeight) {
    for (double size = points; size >= smallestLine; size -= 0.5) {
        if (textWidth(text, size) <= cellWidth) {
            return breakText(text, size, cellWidth);
        }
    }
    TextBlock block = breakText(text, smallestLine, cellWidth);
    for (double size = smallestLine; size >= smallestName && block.height() > cellHeight; size -= 0.5) {
        block = breakText(text, size, cellWidth);
    }
    return block;
}

void writeCell(Sheet& sheet, const QString& text, const Column& column, double top, double height, double points,
               bool centred) {
    if (text.isEmpty()) {
        return;
    }
    constexpr double gap = 1; // mm
    const TextBlock block = fitted(text, points, column.width - 2 * gap, height - 0.4);
    const double y = top + (height - block.height()) / 2;
    centred ? sheet.writeCentred(block, column.left, y, column.width) : sheet.write(block, column.left + gap, y);
}

/// One sheet: its sessions, and who stands on it.
struct Part {
    const SigninCourse& course;
    const SigninSetting& setting;
    QList<CourseSession> sessions;
    QList<SigninPerson> people;
    int classNo = 0;
    QList<Box> boxes;
    SigninCode code;
};

double writeHead(Sheet& sheet, const Part& part) {
    const double wide = width - codeSide - 4;
    const TextBlock name = breakText(heading.toString(), 17, wide);
    sheet.writeCentred(name, left + codeSide + 4, 11, width - 2 * (codeSide + 4));
    double y = 11 + name.height() + 1.5;
    const TextBlock title = shrinkOrBreak(part.course.title, 14, 11, wide);
    sheet.write(title, left, y);
    y += title.height() + 1.5;
    QStringList lines;
    lines << QStringLiteral("開課單位：%1　　課程代碼：%2").arg(part.course.organiser).arg(part.course.number);
    QStringList times;
    for (const CourseSession& session : part.sessions) {
        times << QStringLiteral("第 %1 場 %2").arg(session.no).arg(timesOf(session));
    }
    lines << QStringLiteral("時間：%1　%2").arg(dayOf(part.sessions.constFirst().date), times.join(u'、'));
    QStringList rooms;
    QStringList topics;
    QStringList lecturers;
    for (const CourseSession& session : part.sessions) {
        const auto note = [](QStringList& all, const QString& text) {
            if (!text.isEmpty() && !all.contains(text)) {
                all << text;
            }
        };
        note(rooms, session.room);
        note(topics, session.topic);
        note(lecturers, part.course.lecturers.value(session.no));
    }
    const QString place = (QStringList{part.course.place} + rooms).join(u' ').trimmed();
    if (!place.isEmpty()) {
        lines << QStringLiteral("地點：%1").arg(place);
    }
    if (part.classNo > 0) {
        topics.prepend(QStringLiteral("第 %1 班").arg(part.classNo));
    }
    if (!topics.isEmpty() || !lecturers.isEmpty()) {
        lines << (topics.isEmpty() ? QStringLiteral("講師：%1").arg(lecturers.join(u'、'))
                  : lecturers.isEmpty()
                      ? QStringLiteral("主題：%1").arg(topics.join(u'、'))
                      : QStringLiteral("主題：%1　　講師：%2").arg(topics.join(u'、'), lecturers.join(u'、')));
    }
    for (const QString& line : std::as_const(lines)) {
        const TextBlock block = shrinkOrBreak(line, 11, 9.5, y < 10 + codeSide ? wide : width);
        sheet.write(block, left, y);
        y += block.height() + 0.5;
    }
    return std::max(y, 10 + codeSide) + 1.5;
}

void writeFoot(Sheet& sheet, const Part& part, int page, int pages, int due) {
    const double y = tableEnd + 2.5;
    sheet.write(breakText(QStringLiteral("應到 %1 人　　實到　　　人").arg(due), 11, width), left, y);
    sheet.write(breakText(QStringLiteral("講師簽名："), 11, width), left + 62, y);
    sheet.write(breakText(QStringLiteral("承辦人簽章："), 11, width), left + 124, y);
    const QString last = QStringLiteral("請本人親自簽名，不得代簽。　第 %1 頁，共 %2 頁　　%3")
                             .arg(page)
                             .arg(pages)
                             .arg(part.code.shownText());
    const TextBlock block = shrinkOrBreak(last, 9.5, 8, width);
    sheet.write(block, left, lowerEdge - block.height());
}

void writeTableHead(Sheet& sheet, const Part& part, const Grid& grid, double top) {
    const auto label = [&](const Column& column, const QString& text) {
        writeCell(sheet, text, column, top, headRow, 11, true);
    };
    label(grid.no, QStringLiteral("編號"));
    label(grid.unit, QStringLiteral("服務單位"));
    label(grid.title, QStringLiteral("職稱"));
    label(grid.name, QStringLiteral("姓名"));
    for (int box = 0; box < part.boxes.size(); ++box) {
        label(grid.boxes.at(box), part.boxes.at(box).label);
    }
    label(grid.remark, QStringLiteral("備註"));
}

void writeRow(Sheet& sheet, const Part& part, const Grid& grid, int line, double y, double height) {
    if (line >= part.people.size()) {
        writeCell(sheet, QStringLiteral("現場"), grid.no, y, height, 9.5, true);
        return;
    }
    const SigninPerson& person = part.people.at(line);
    writeCell(sheet, QString::number(line + 1), grid.no, y, height, 11, true);
    writeCell(sheet, person.unit, grid.unit, y, height, 11, false);
    writeCell(sheet, person.title, grid.title, y, height, 11, false);
    writeCell(sheet, part.setting.isMasked ? PersonName::mask(person.name) : person.name, grid.name, y, height, 12,
              true);
    for (int box = 0; box < part.boxes.size(); ++box) {
        writeCell(sheet, person.excused.value(part.boxes.at(box).session), grid.boxes.at(box), y, height, 10, true);
    }
}

SigninCode::Row rowOf(const Part& part, int line) {
    const SigninPerson& person = part.people.at(line);
    return {person.enrolmentId, std::any_of(part.boxes.begin(), part.boxes.end(), [&person](const Box& box) {
                return !person.excused.value(box.session).isEmpty();
            })};
}

Sheet pageOf(Part part, int page, int pages) {
    part.code.page = page;
    part.code.pages = pages;
    Sheet sheet;
    // In whole tenths: the code says where the table stands.
    part.code.top = int(std::ceil(writeHead(sheet, part) * 10));
    const double top = part.code.top / 10.0;
    const Grid grid(int(part.boxes.size()));
    writeTableHead(sheet, part, grid, top);
    const int first = (page - 1) * rowsOfPage;
    part.code.lines = std::min<int>(rowsOfPage, int(part.people.size()) + part.setting.walkIns - first);
    for (int row = 0; row < part.code.lines; ++row) {
        if (first + row < part.people.size()) {
            part.code.people << rowOf(part, first + row);
        }
        const QRectF area = rowArea(part.code, row);
        writeRow(sheet, part, grid, first + row, area.top(), area.height());
    }
    drawTable(sheet, part.code);
    writeFoot(sheet, part, page, pages, int(part.people.size()));
    return sheet;
}

void addSheet(std::vector<Sheet>& all, const Part& part) {
    const int lines = std::max<int>(1, int(part.people.size()) + part.setting.walkIns);
    const int pages = (lines + rowsOfPage - 1) / rowsOfPage;
    for (int page = 1; page <= pages; ++page) {
        all.push_back(pageOf(part, page, pages));
    }
}

/// Whose class it is; the ones without a class stand in every sheet but one of a class.
QList<int> classesOf(const QList<SigninPerson>& people, const SigninSetting& setting) {
    QList<int> classes;
    if (setting.byClass) {
        for (const SigninPerson& person : people) {
            if (!classes.contains(person.classNo)) {
                classes << person.classNo;
            }
        }
        std::sort(classes.begin(), classes.end());
    }
    return classes;
}

} // namespace

QList<QList<CourseSession>> sheets(const SigninCourse& course, const SigninSetting& setting) {
    QList<CourseSession> chosen;
    for (const CourseSession& session : course.sessions) {
        if (setting.sessions.contains(session.no)) {
            chosen << session;
        }
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const CourseSession& a, const CourseSession& b) {
        return std::pair(a.date, a.from) < std::pair(b.date, b.from);
    });
    QList<QList<CourseSession>> all;
    for (const CourseSession& session : std::as_const(chosen)) {
        const bool joins = setting.boxes == SigninBoxes::Day && !all.isEmpty() &&
                           all.constLast().constLast().date == session.date &&
                           all.constLast().constLast().track == session.track &&
                           boxesOf(all.constLast() + QList{session}, setting.boxes).size() <= mostBoxes;
        joins ? all.last().append(session) : all.append(QList{session});
    }
    return all;
}

QString listHash(const QList<SigninPerson>& people) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SigninPerson& person : people) {
        hash.addData(QByteArray::number(person.enrolmentId) + '\n');
    }
    return QString::fromLatin1(hash.result().toHex().left(8));
}

std::vector<Sheet> layOut(const SigninCourse& course, const QList<SigninPerson>& people, const SigninSetting& setting) {
    std::vector<Sheet> all;
    const QList<QList<CourseSession>> wanted = sheets(course, setting);
    for (const QList<CourseSession>& sessions : wanted) {
        const int whose = course.classes.value(sessions.constFirst().no);
        QList<SigninPerson> expected = people;
        expected.removeIf(
            [whose](const SigninPerson& person) { return whose > 0 && person.classNo > 0 && person.classNo != whose; });
        const QList<int> classes = classesOf(expected, setting);
        Part part{course, setting, sessions, expected, 0, boxesOf(sessions, setting.boxes), {}};
        part.code.number = course.number;
        for (const Box& box : std::as_const(part.boxes)) {
            part.code.boxes << box.session;
        }
        if (classes.isEmpty()) {
            part.code.list = listHash(expected);
            addSheet(all, part);
        }
        for (const int classNo : classes) {
            part.classNo = classNo;
            part.people.clear();
            std::copy_if(expected.begin(), expected.end(), std::back_inserter(part.people),
                         [classNo](const SigninPerson& person) { return person.classNo == classNo; });
            part.code.list = listHash(part.people);
            addSheet(all, part);
        }
    }
    return all;
}

std::shared_ptr<const Document> document(const SigninCourse& course, const QList<SigninPerson>& people,
                                         const SigninSetting& setting) {
    return makeDocument(QStringLiteral("簽到表 %1 %2").arg(course.number).arg(course.title),
                        layOut(course, people, setting));
}

} // namespace signin

} // namespace inservice
