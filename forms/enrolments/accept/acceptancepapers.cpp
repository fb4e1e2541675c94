// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/acceptancepapers.h"

#include "forms/words/enrolmentwords.h"
#include "models/domain/rocdate.h"
#include "models/enrolments/draw.h"
#include "models/enrolments/registration.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

using State = EnrolmentState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AcceptancePapers)
};

QString moment(const QDateTime& at) {
    return at.isValid() ? taiwanTime(at).toString(QStringLiteral("yyyy/MM/dd HH:mm")) : QString();
}

// A paper of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
QString modeText(const QString& mode) {
    return mode == u"first_come"  ? QStringLiteral("先報先得")
           : mode == u"draw"      ? QStringLiteral("截止後抽籤")
           : mode == u"priority"  ? QStringLiteral("截止後依順位")
           : mode == u"nominated" ? QStringLiteral("僅薦派")
                                  : QStringLiteral("人工審核");
}

QString whyOnPaper(const AcceptanceRow& row) {
    const enrolment::QueueLine& line = row.queue;
    if (line.place == 0) {
        return {};
    }
    QStringList parts;
    if (line.group > 0) {
        parts << QStringLiteral("優先組 %1").arg(line.group);
    }
    parts << QStringLiteral("同校第 %1 位").arg(line.unitPlace) << QStringLiteral("報名序 %1").arg(line.turn);
    if (row.state == State::Waiting || row.state == State::Offered) {
        parts.prepend(QStringLiteral("順位 %1").arg(line.place));
    }
    return parts.join(u'｜');
}

QList<std::pair<QString, QString>> factsOf(const MinutesCourse& about) {
    const QString first = shownDay(QDate::fromString(about.course.dateFrom, Qt::ISODate));
    const QString last = shownDay(QDate::fromString(about.course.dateTo, Qt::ISODate));
    QList<std::pair<QString, QString>> facts{
        {QStringLiteral("開課單位"), about.organiser},
        {QStringLiteral("課程日期"), first == last ? first : first + QStringLiteral(" 至 ") + last},
        {QStringLiteral("名額"), QStringLiteral("%1（已錄取 %2，保留 %3）")
                                     .arg(about.queue.quota)
                                     .arg(about.queue.taken)
                                     .arg(about.queue.held)}};
    if (about.registration) {
        facts << std::pair(QStringLiteral("錄取方式"), modeText(about.registration->acceptMode))
              << std::pair(QStringLiteral("報名期間"), moment(about.registration->openAt) + QStringLiteral(" 至 ") +
                                                           enrolment::deadlineText(about.registration->closeAt));
        if (about.registration->resultAt.isValid()) {
            facts << std::pair(QStringLiteral("公告時間"), moment(about.registration->resultAt));
        }
    }
    if (!about.queue.drawHash.isEmpty()) {
        facts << std::pair(QStringLiteral("抽籤時間"), moment(about.queue.drawnAt))
              << std::pair(QStringLiteral("抽籤密鑰之 SHA-256"), about.queue.drawHash);
    }
    if (!about.queue.drawSecret.isEmpty()) {
        facts << std::pair(QStringLiteral("抽籤密鑰"), about.queue.drawSecret)
              << std::pair(QStringLiteral("抽籤種子"), about.queue.drawSeed);
    }
    return facts;
}

struct PartOf {
    QStringView title;
    QList<State> states;
};

} // namespace

Minutes minutesOf(const MinutesCourse& course, const QList<AcceptanceRow>& inOrder,
                  const QList<questions::EnrolmentMinute>& done) {
    QHash<qint64, QList<questions::EnrolmentMinute>> ofOne;
    for (const questions::EnrolmentMinute& minute : done) {
        ofOne[minute.enrolmentId] << minute;
    }
    Minutes minutes;
    minutes.title = QStringLiteral("%1 %2").arg(course.course.number).arg(course.course.title);
    minutes.printedBy = course.printedBy;
    minutes.facts = factsOf(course);
    const QList<PartOf> parts{{u"錄取", {State::Accepted, State::Cancelling, State::Drawn, State::Listed}},
                              {u"備取", {State::Waiting, State::Offered}},
                              {u"不錄取", {State::Declined}},
                              {u"取消報名", {State::Cancelled, State::CourseCancelled}},
                              {u"待審核", {State::Pending}}};
    for (const PartOf& one : parts) {
        MinutesPart part;
        for (const AcceptanceRow& row : inOrder) {
            if (one.states.contains(row.state)) {
                part.lines << MinutesLine{
                    QString::number(row.no), row.enrolment.name, row.school,
                    row.enrolment.jobTitle,  whyOnPaper(row),    decidedInWords(ofOne.value(row.enrolment.id))};
            }
        }
        part.title = QStringLiteral("%1（%2 人）").arg(one.title).arg(part.lines.size());
        minutes.parts << part;
    }
    return minutes;
}

std::optional<DrawCheck> checkDraw(qint64 courseNumber, const questions::EnrolmentQueue& queue) {
    if (queue.drawSecret.isEmpty()) {
        return std::nullopt;
    }
    const QString seed = enrolment::drawSeed(courseNumber, queue.closeAt, queue.drawSecret);
    if (enrolment::drawHash(queue.drawSecret) != queue.drawHash || seed != queue.drawSeed) {
        return DrawCheck{false, Text::tr("The secret is not the one that was bound before the draw. Tell the operator "
                                         "of the centre.")};
    }
    int drawn = 0;
    for (auto line = queue.lines.cbegin(); line != queue.lines.cend(); ++line) {
        if (line->drawKey.isEmpty()) {
            continue; // came after the draw
        }
        ++drawn;
        if (!line->drawKey.endsWith(enrolment::drawKey(seed, line.key()))) {
            return DrawCheck{false, Text::tr("The key of enrolment %1 does not follow from the seed. Tell the operator "
                                             "of the centre.")
                                        .arg(line.key())};
        }
    }
    return DrawCheck{true, Text::tr("Done again on this PC: the secret is the one that was bound before, and the keys "
                                    "of %n enrolment(s) follow from it.",
                                    nullptr, drawn)};
}

} // namespace inservice
