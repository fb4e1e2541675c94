// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, what is seen on the way to a course's end and after it: the log of an online session, where the hours
// went, what was frozen, one's own notices.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/sync/accountlink.h"

#include <QApplication>
#include <QFile>
#include <QTimeZone>

namespace inservice {

namespace {

// Of the demonstration: held online, with two people of other schools; and one whose hours go to other systems.
const char* const onlineTitle = "輔導知能:學生情緒支持";
const char* const guest = "姚他縣";
const char* const unnamed = "手機（錢）"; ///< who joined under the name of a telephone
const char* const passedOnTitle = "校園節能與行政實務";
constexpr int longest = 90; ///< s, of what the centre is asked for on a busy PC

/// As a meeting service writes who was there: one all the time, one who came late, one with the name of a telephone.
void writeLog(const QString& path, const CourseRow& course) {
    const QTimeZone taiwan("Asia/Taipei");
    const auto at = [&taiwan](const QDateTime& moment, int minutes) {
        return moment.addSecs(qint64(minutes) * 60).toTimeZone(taiwan).toString(QStringLiteral("yyyy/MM/dd HH:mm:ss"));
    };
    QString text = QStringLiteral("姓名,加入時間,離開時間\n");
    const auto add = [&](const QString& name, int late) {
        text += name + u',' + at(course.startsAt, late) + u',' + at(course.endsAt, 2) + u'\n';
    };
    add(QStringLiteral("趙導師"), -6);
    add(QStringLiteral("吳主任"), -2);
    add(QStringLiteral("沈外校"), 14);
    add(QString::fromUtf8(guest), 10);
    add(QString::fromUtf8(unnamed), 0);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        throw TourError{QString("cannot write '%1'").arg(path)};
    }
}

} // namespace

void Scenario::readOnlineLog() {
    step(
        {}, [] { UiDriver::trigger("actionPlace_attendance"); }, seen("rollCourse"), longest);
    step(
        {}, [this] { UiDriver::choose("rollCourse", courseId(QString::fromUtf8(onlineTitle))); },
        [] { return UiDriver::hasRow("rollList", guest) && decidable("rollReadOnline")(); }, longest);
    step(
        {}, [] { UiDriver::click("rollReadOnline"); }, seen("onlineLogChoose"), longest);
    step(
        tr("The log of an online session: who was there, from when to when, matched by name; what is doubtful is "
           "asked."),
        [this] {
            const QList<CourseRow> found = m_application.session().account()->replica().rows<CourseRow>(
                QStringLiteral(" WHERE title = ?"), {QString::fromUtf8(onlineTitle)});
            if (found.isEmpty()) {
                throw TourError{"the school has no course online"};
            }
            const QString log = m_tour.file("online-log.csv");
            writeLog(log, found.constFirst());
            UiDriver::dropFile("onlineLogPanel", log);
        },
        [] {
            if (!UiDriver::hasRow("onlineLogTable", unnamed)) { // what is to be decided comes first
                return false;
            }
            QApplication::setActiveWindow(UiDriver::find("onlineLogPanel")->window());
            return true;
        },
        longest);
    called("online-log");
    step(
        {}, [] { UiDriver::close("onlineLogPanel"); }, [] { return !UiDriver::sees("onlineLogPanel"); });
}

void Scenario::seePassedOn() {
    step(
        {}, [] { UiDriver::trigger("actionPlace_closing"); }, seen("closingChip4"), longest);
    step(
        {}, [] { UiDriver::click("closingChip4"); }, [] { return UiDriver::hasRow("closingList", passedOnTitle); },
        longest);
    step(
        {}, [] { UiDriver::pickRow("closingList", passedOnTitle); },
        [] {
            return UiDriver::words("closingName").contains(QString::fromUtf8(passedOnTitle)) &&
                   decidable("closingCorrect")();
        },
        longest);
    step(
        tr("Where the hours of a closed course went: what goes on when, what was sent, and why something was not."),
        [] { UiDriver::openTab("closingTabs", "closingPassed"); }, decidable("closingPassedSave"), longest);
    called("passed-on");
}

void Scenario::seeNotices() {
    step(
        tr("One's own data, and which of the notices that may be left out one wants."),
        [] { UiDriver::trigger("actionProfile"); }, seen("noticeChoices"), longest);
    called("notices");
}

void Scenario::seeFrozen() {
    const int year = RocDate::today().schoolYear() - 1;
    step(
        {}, [] { UiDriver::trigger("actionPlace_study-figures"); }, seen("statisticsChoice.period"), longest);
    step(
        tr("A year that is frozen: beside what was reported then stands what has been put right since."),
        [year] { UiDriver::choose("statisticsChoice.period", QStringLiteral("school_year:%1").arg(year)); },
        [] { return UiDriver::sees("statisticsTable") && UiDriver::find("statisticsTable")->isEnabled(); }, longest);
    called("frozen");
}

} // namespace inservice
