// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/closingsheet.h"

#include "forms/closing/sheetpages.h"
#include "forms/paper/papercode.h"
#include "forms/paper/sheetdocument.h"
#include "forms/words/closingwords.h"
#include "forms/words/coursewords.h"
#include "models/domain/rocdate.h"
#include "models/tables/listwords.h"

#include <algorithm>

namespace inservice {
namespace {

using namespace sheetmetrics;
using questions::ClosingCheck;
using questions::ListedPerson;

// A paper of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
// The arithmetic alone comes in the words of the screen.
constexpr QStringView heading = u"研習課程結案摘要";
constexpr QStringView listHeading = u"研習人員時數名冊";
constexpr QStringView byHand = u"人工核給：%1";
constexpr QStringView totals = u"報名 %1 人、錄取 %2 人、現場參加 %3 人、出席 %4 人、通過 %5 人";
constexpr QStringView sums = u"研習時數合計 %1 小時、講師時數合計 %2 小時、人工核給 %3 人";

constexpr double top = SheetPages::top;
constexpr double bottom = SheetPages::bottom;
constexpr double body = 10; ///< pt, of the list
constexpr double codeSize = 24;

QString day(const QString& iso) {
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? RocDate(date).text() : QString();
}

QString moment(const QDateTime& at) {
    return RocDate(taiwanDay(at)).text() + taiwanTime(at).toString(QStringLiteral(" HH:mm"));
}

QString roleText(const ListedPerson& person) {
    return person.role == ListRole::Lecturer ? QStringLiteral("（講師）")
           : person.role == ListRole::Staff  ? QStringLiteral("（工作人員）")
           : person.isWalkIn                 ? QStringLiteral("（現場參加）")
                                             : QString();
}

QString hoursText(const ListedPerson& person) {
    if (person.role == ListRole::Lecturer) {
        return person.lectureHours > 0 ? words::hours(person.lectureHours) : QString();
    }
    return person.role == ListRole::Staff ? QString() : words::hours(person.hours);
}

QString arithmeticText(const ListedPerson& person) {
    if (person.role == ListRole::Lecturer) {
        return person.lectureHours > 0 ? QStringLiteral("講師時數") : QString();
    }
    QString text = person.arithmetic ? words::hoursArithmetic(*person.arithmetic) : QString();
    if (!person.overrideReason.isEmpty()) {
        text += (text.isEmpty() ? QString() : QStringLiteral("；")) + byHand.toString().arg(person.overrideReason);
    }
    return text;
}

/// How the course counts, in one line: 依場次核給，遲到早退容許 15 分鐘，逾時該場不計.
QString rulesText(const Course& form) {
    QStringList parts;
    if (form.partial) {
        parts << words::courseTerm(*form.partial);
        if (*form.partial == PartialCredit::Threshold && form.threshold) {
            parts << QStringLiteral("門檻 %1").arg(words::courseTerm(*form.threshold));
        }
    }
    parts << QStringLiteral("遲到早退容許 %1 分鐘").arg(form.graceMinutes);
    if (form.latePolicy) {
        parts << (*form.latePolicy == LatePolicy::Deduct
                      ? QStringLiteral("逾時扣 %1 小時").arg(words::hours(form.lateDeduction))
                      : QStringLiteral("逾時：%1").arg(words::courseTerm(*form.latePolicy)));
    }
    return parts.join(u'，');
}

void writeHead(SheetPages& pages, const ClosingSummary& summary) {
    Sheet& sheet = pages.sheet();
    const TextBlock title = shrinkOrBreak(heading.toString(), 18, 14, width);
    sheet.writeCentred(title, left, top, width);
    const double begin = top + title.height() + 5;
    SheetTable table(sheet, {.body = 11, .padding = 1.4}, begin);
    const CourseRow& course = summary.course;
    const auto count = [&summary](const char* key) {
        return QString::number(summary.list.totals.value(QLatin1String(key)).toInt());
    };
    const auto sum = [&summary](const char* key) {
        return words::hours(summary.list.totals.value(QLatin1String(key)).toDouble());
    };
    table.row(QStringLiteral("課程代碼"), QString::number(course.number));
    table.row(QStringLiteral("研習名稱"), course.title);
    table.row(QStringLiteral("開課單位"), summary.unit);
    table.row(QStringLiteral("研習日期"), paperDays(course));
    table.row(QStringLiteral("核定時數"),
              QStringLiteral("%1 %2").arg(words::hours(course.hours), course.hourUnit == u"credit"
                                                                          ? QStringLiteral("學分")
                                                                          : QStringLiteral("小時")));
    table.row(QStringLiteral("核給方式"), rulesText(summary.form));
    table.row(QStringLiteral("人數"), totals.toString().arg(count("enrolled"), count("accepted"), count("walk_ins"),
                                                            count("present"), count("passed")));
    table.row(QStringLiteral("時數"), sums.toString().arg(sum("hours"), sum("lecture_hours"), count("overrides")));
    table.row(QStringLiteral("名單"), QStringLiteral("第 %1 版，%2，%3 送出（%4）")
                                          .arg(QString::number(summary.list.n), words::listState(summary.list.state),
                                               moment(summary.list.at), summary.list.byName));
    if (summary.list.decidedAt.isValid() && summary.list.state == u"confirmed") {
        table.row(QStringLiteral("審核"),
                  QStringLiteral("%1　%2").arg(moment(summary.list.decidedAt), summary.list.decidedBy.isEmpty()
                                                                                   ? QStringLiteral("免逐案審核")
                                                                                   : summary.list.decidedBy));
    }
    QStringList doubts;
    for (const ClosingCheck& check : summary.handed.checks) {
        if (check.level == ClosingCheck::Level::Yellow) {
            doubts << QStringLiteral("・") + words::closingCheck(check.id, check.count, check.values);
        }
    }
    if (!doubts.isEmpty()) {
        table.row(QStringLiteral("已確認事項"), doubts.join(u'\n'));
        table.row(QStringLiteral("說明"), summary.list.sentence);
    }
    for (const char16_t* who : {u"承辦人", u"單位主管"}) {
        table.signature(QStringView(who).toString() + QStringLiteral("（簽章）"), QStringLiteral("年　　　月　　　日"));
    }
    sheet.box({left, begin, width, table.y() - begin}, frame);
    const PaperCode code{QString::number(course.number), summary.list.n, summary.list.hash.left(8)};
    const double codeTop = table.y() + 5;
    if (codeTop + codeSize < bottom) {
        sheet.code({right - codeSize, codeTop, codeSize, codeSize}, code.text().toUtf8());
    }
    pages.setY(bottom + 1); // the list begins on a page of its own
}

void writeListHead(SheetPages& pages) {
    const TextBlock title = breakText(listHeading.toString(), 14, width);
    pages.sheet().writeCentred(title, left, pages.y(), width);
    pages.setY(pages.y() + title.height() + 3);
}

QStringList cellsOf(const ListedPerson& person) {
    const QString place =
        person.jobTitle.isEmpty() ? person.unit : QStringLiteral("%1／%2").arg(person.unit, person.jobTitle);
    return {QString::number(person.no), person.name + roleText(person), place, hoursText(person),
            arithmeticText(person)};
}

} // namespace

QString paperDays(const CourseRow& course) {
    return course.dateFrom == course.dateTo ? day(course.dateFrom)
                                            : day(course.dateFrom) + QStringLiteral("至") + day(course.dateTo);
}

std::vector<Sheet> layOutSummary(const ClosingSummary& summary) {
    SheetPages pages;
    writeHead(pages, summary);
    if (!summary.handed.people.isEmpty()) {
        pages.need(0);
        writeListHead(pages);
        SheetColumns table(
            pages, {{u"編號", 12}, {u"姓名", 24}, {u"服務單位／職稱", 52}, {u"時數", 14}, {u"計算方式", 84}}, body);
        table.headings();
        for (const ListedPerson& person : summary.handed.people) {
            table.row(cellsOf(person));
        }
    }
    return pages.take(
        QStringLiteral("課程代碼 %1　名單第 %2 版　校驗碼 %3")
            .arg(QString::number(summary.course.number), QString::number(summary.list.n), summary.list.hash) +
        QStringLiteral("　第 %1 頁，共 %2 頁"));
}

std::shared_ptr<const Document> summaryDocument(const ClosingSummary& summary) {
    return makeDocument(QStringLiteral("結案摘要 %1 第 %2 版").arg(summary.course.number).arg(summary.list.n),
                        layOutSummary(summary));
}

} // namespace inservice
