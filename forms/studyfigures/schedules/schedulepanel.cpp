// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/schedules/schedulepanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/studyfigures/schedules/schedulemodel.h"
#include "forms/studyfigures/schedules/schedulewords.h"
#include "forms/studyfigures/studychoices.h"
#include "forms/studyfigures/studyreports.h"
#include "models/replica/replicareader.h"

#include <QSignalBlocker>

namespace inservice {
namespace {

constexpr PlainText::Limits nameLimits{1, 60, false, true}; ///< as the centre takes it

} // namespace

const UpkeepSubject& scheduleSubject() {
    static const UpkeepSubject subject{
        "schedule",
        "schedule_id",
        false,
        {{"add", "Add", QT_TRANSLATE_NOOP("UpkeepActions", "&Schedule a report…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Schedule a report"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "You are told when it is time to look at it. The mail has no numbers: they are asked for "
                            "when you open the report, as they are then."),
          true},
         {"change", "Change", QT_TRANSLATE_NOOP("UpkeepActions", "&Change…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Change the scheduled report"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "What it asks for stays as it is. For another report schedule that one and delete this.")},
         {"stop", "Stop", QT_TRANSLATE_NOOP("UpkeepActions", "St&op…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Stop the scheduled report"),
          QT_TRANSLATE_NOOP("UpkeepActions", "You are told no more. It stays on the list and can be resumed.")},
         {"resume", "Resume", QT_TRANSLATE_NOOP("UpkeepActions", "&Resume…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Resume the scheduled report"),
          QT_TRANSLATE_NOOP("UpkeepActions", "You are told again from the next time on.")},
         {"remove", "Remove", QT_TRANSLATE_NOOP("UpkeepActions", "&Delete…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Delete the scheduled report"),
          QT_TRANSLATE_NOOP("UpkeepActions", "It goes from the list. The report itself stays where it is.")}}};
    return subject;
}

SchedulePanel::SchedulePanel(const QList<std::pair<QString, QString>>& reports, QWidget* parent)
    : RecurringPanel(QStringLiteral("schedulePanel"), nameLimits, ScheduleModel::wayWord(true),
                     ScheduleModel::wayWord(false), parent)
    , m_reports(reports)
    , m_report(new ChoiceEdit)
    , m_period(new ChoiceEdit) {
    const QStringList periods = runningPeriods();
    for (const QString& period : periods) {
        m_period->addItem(runningPeriod(period), period);
    }
    add("report", tr("Re&port"), m_report);
    add("period", tr("Per&iod"), m_period);
    addName(tr("&Name"));
    addHow();
    watchBox(m_report);
    watchBox(m_period);
    connect(m_report, &QComboBox::currentIndexChanged, this, &SchedulePanel::showRows);
}

/// The one about duties comes when there is still time in the semester.
QWidget* SchedulePanel::fill(const QJsonObject& all, const ReplicaReader& replica) {
    const QSignalBlocker quiet(m_report);
    const QJsonObject query = all.value(QLatin1String("query")).toObject();
    const QString asked = query.isEmpty() ? QString() : scheduleText(replica, query);
    m_report->clear();
    if (!query.isEmpty()) {
        m_report->addItem(asked, query);
    }
    for (const auto& [key, name] : std::as_const(m_reports)) {
        m_report->addItem(name, key);
    }
    m_report->setCurrentIndex(0);
    fillEvery(all.value(QLatin1String("kind")).toString() == u"duty"
                  ? QStringList{QStringLiteral("semester")}
                  : QStringList{QStringLiteral("week"), QStringLiteral("month")});
    fillCommon(all, asked.left(nameLimits.maximum));
    showRows();
    return firstEdit();
}

bool SchedulePanel::isChosenHere() const {
    return m_report->currentData().toJsonObject().isEmpty();
}

void SchedulePanel::showRows() {
    showCommon();
    setRowShown(m_report, isFor("add"));
    setRowShown(m_period, isFor("add") && isChosenHere());
}

QJsonObject SchedulePanel::body() const {
    QJsonObject body = RecurringPanel::body();
    if (isFor("add")) {
        body.insert(QStringLiteral("query"),
                    isChosenHere() ? QJsonObject{{QStringLiteral("report"), m_report->currentData().toString()},
                                                 {QStringLiteral("period"), m_period->currentData().toString()}}
                                   : m_report->currentData().toJsonObject());
    }
    return body;
}

QString SchedulePanel::whyNot() const {
    if (!asksAll()) {
        return {};
    }
    if (const QString fault = faultOf({name()}); !fault.isEmpty()) {
        return fault;
    }
    return whyUnchanged();
}

} // namespace inservice
