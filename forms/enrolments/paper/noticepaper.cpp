// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/paper/noticepaper.h"

#include "forms/paper/sheetdocument.h"
#include "forms/paper/sheettable.h"
#include "models/courses/classsessions.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"

#include <algorithm>

namespace inservice {
namespace {

using namespace sheetmetrics;

// A paper of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
constexpr QStringView heading = u"研習錄取通知";
constexpr QStringView site = u"全國教師在職進修資訊網";
constexpr QStringView statement = u"茲錄取貴校下列教師參加本研習，請惠予公（差）假登記。";
constexpr QStringView online = u"線上（課程連結於課前另行通知或登入系統查詢）";
constexpr QStringView more = u"……等共 %1 場，詳課程頁";
constexpr QStringView printed = u"列印：%1　%2　報名編號 %3";
constexpr QStringView note =
    u"本通知依系統內錄取結果製發；課程異動或取消，以系統及開課單位通知為準。不克參加者，請儘早取消報名。";
constexpr qsizetype mostSessions = 14; ///< lines that go on the sheet beside the rest

QString sessionLine(const CourseSession& session) {
    static constexpr QStringView weekdays = u"一二三四五六日";
    QString line = RocDate(session.date).text();
    if (session.date.isValid()) {
        line += QStringLiteral("（%1）").arg(weekdays.at(session.date.dayOfWeek() - 1));
    }
    line += QStringLiteral(" %1–%2").arg(session.from.toString(QStringLiteral("HH:mm")),
                                         session.to.toString(QStringLiteral("HH:mm")));
    for (const QString& part : {session.topic, session.room}) {
        line += part.isEmpty() ? QString() : QStringLiteral("　") + part;
    }
    return line;
}

QString sessionsText(const QList<CourseSession>& sessions) {
    QStringList lines;
    const qsizetype shown = sessions.size() > mostSessions ? mostSessions - 1 : sessions.size();
    for (const CourseSession& session : sessions.mid(0, shown)) {
        lines << sessionLine(session);
    }
    if (shown < sessions.size()) {
        lines << more.toString().arg(sessions.size());
    }
    return lines.join(u'\n');
}

QString basisText(const Course& course) {
    if (course.basisNo.isEmpty()) {
        return QStringLiteral("（無）");
    }
    return course.basisDate.isValid() ? RocDate(course.basisDate).text() + QStringLiteral(" ") + course.basisNo
                                      : course.basisNo;
}

QString contactText(const Course& course) {
    if (course.contacts.isEmpty()) {
        return {};
    }
    const CourseContact& contact = course.contacts.constFirst();
    return QStringList{contact.name, contact.phone, contact.email}.join(QStringLiteral("　"));
}

/// Every line of a text broken for a width.
TextBlock paragraphs(const QString& text, double points, double available) {
    TextBlock block{{}, points, 0};
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        block.lines += breakText(line, points, available).lines;
    }
    return block;
}

/// Rows of a label and a value of as many lines as it takes.
class Rows {
public:
    Rows(Sheet& sheet, double y)
        : m_sheet(sheet)
        , m_y(y) {}

    void row(const QString& label, const QString& value, double points = 13) {
        const TextBlock words = paragraphs(value, points, width - labelWidth - 2 * inset);
        const TextBlock name = breakText(label, 13, labelWidth - 2 * inset);
        const double height = std::max(words.height(), name.height()) + 2 * padding;
        m_sheet.write(name, left + inset, m_y + padding);
        m_sheet.write(words, left + labelWidth + inset, m_y + padding);
        m_y += height;
        m_sheet.line(left, m_y, right, m_y);
    }
    [[nodiscard]] double y() const { return m_y; }

private:
    static constexpr double padding = 1.8; ///< mm
    Sheet& m_sheet;
    double m_y;
};

} // namespace

QString placeOf(const ReplicaReader& replica, const Course& form) {
    if (form.mode == CourseMode::OnlineLive || form.mode == CourseMode::OnlineOwnTime) {
        return {};
    }
    QString area;
    try {
        const std::optional<CountyRow> county = replica.row<CountyRow>(form.countyId.value_or(0));
        const std::optional<DistrictRow> district = replica.row<DistrictRow>(form.districtId.value_or(0));
        area = (county ? county->name : QString()) + (district ? district->name : QString());
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the paper goes without it
    }
    return QStringList{area, form.venue}.join(u' ').trimmed();
}

Sheet layOutNotice(const EnrolmentRow& enrolment, const NoticeCourse& course, const QString& school,
                   const QString& printedBy, const QDateTime& now) {
    Sheet sheet;
    const TextBlock from = shrinkOrBreak(site.toString(), 14, 12, width);
    sheet.writeCentred(from, left, 18, width);
    const TextBlock title = shrinkOrBreak(heading.toString(), 20, 16, width);
    sheet.writeCentred(title, left, 18 + from.height() + 1, width);
    double y = 18 + from.height() + title.height() + 6;
    const TextBlock words = breakText(statement.toString(), 13, width);
    sheet.write(words, left, y);
    y += words.height() + 4;
    const double top = y;
    Rows rows(sheet, y);
    rows.row(QStringLiteral("服務學校"), school);
    rows.row(QStringLiteral("姓　　名"), enrolment.name, 15);
    rows.row(QStringLiteral("職　　稱"), enrolment.jobTitle);
    rows.row(QStringLiteral("研習名稱"), enrolment.title);
    rows.row(QStringLiteral("課程代碼"), QString::number(enrolment.number));
    rows.row(QStringLiteral("主辦單位"), course.organiser);
    rows.row(QStringLiteral("依據文號"), basisText(course.form));
    rows.row(QStringLiteral("研習時間"), sessionsText(course::sessionsOfClass(course.form, enrolment.classNo)), 12);
    rows.row(QStringLiteral("研習地點"), course.place.isEmpty() ? online.toString() : course.place);
    if (course.form.hours) {
        const bool credits = course.form.hourUnit == HourUnit::Credit;
        rows.row(QStringLiteral("核定時數"),
                 QString::number(*course.form.hours) + (credits ? QStringLiteral(" 學分") : QStringLiteral(" 小時")));
    }
    if (enrolment.classNo > 0) {
        rows.row(QStringLiteral("班　　別"), QStringLiteral("第 %1 班").arg(enrolment.classNo));
    }
    if (const QString contact = contactText(course.form); !contact.isEmpty()) {
        rows.row(QStringLiteral("聯絡方式"), contact, 12);
    }
    sheet.box({left, top, width, rows.y() - top}, frame);
    sheet.line(left + labelWidth, top, left + labelWidth, rows.y());
    y = rows.y() + 4;
    const TextBlock last = breakText(note.toString(), 11, width);
    sheet.write(last, left, y);
    y += last.height() + 2;
    sheet.write(breakText(printed.toString()
                              .arg(printedBy, taiwanTime(now).toString(QStringLiteral("yyyy/MM/dd HH:mm")))
                              .arg(enrolment.id),
                          10, width),
                left, y);
    return sheet;
}

std::shared_ptr<const Document> noticeDocument(const QList<EnrolmentRow>& enrolments, const NoticeCourse& course,
                                               const QStringList& schools, const QString& printedBy,
                                               const QDateTime& now) {
    std::vector<Sheet> pages;
    for (qsizetype i = 0; i < enrolments.size(); ++i) {
        pages.push_back(layOutNotice(enrolments.at(i), course, schools.value(i), printedBy, now));
    }
    return makeDocument(
        QStringLiteral("研習錄取通知 %1").arg(enrolments.isEmpty() ? 0 : enrolments.constFirst().number),
        std::move(pages));
}

std::shared_ptr<const Document> mailedNotice(const QJsonObject& said, const QDateTime& now) {
    const auto text = [&said](const char* field) { return said.value(QLatin1String(field)).toString(); };
    EnrolmentRow enrolment;
    enrolment.id = said.value(QLatin1String("enrolment_id")).toInteger();
    enrolment.name = text("name");
    enrolment.jobTitle = text("job_title");
    enrolment.title = text("title");
    enrolment.number = said.value(QLatin1String("number")).toInteger();
    enrolment.classNo = said.value(QLatin1String("class_no")).toInt();
    if (enrolment.id == 0 || enrolment.name.isEmpty()) {
        return nullptr;
    }
    const NoticeCourse course{Course::fromJson(said.value(QLatin1String("form")).toObject()), text("organiser"),
                              text("place")};
    return noticeDocument({enrolment}, course, {text("school")}, QStringLiteral("系統寄發"), now);
}

} // namespace inservice
