// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/schedules/schedulepanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/studyfigures/schedules/schedulemodel.h"
#include "forms/studyfigures/schedules/schedulewords.h"
#include "forms/studyfigures/studyreports.h"
#include "models/replica/replicareader.h"

#include <QSignalBlocker>

namespace inservice {
namespace {

constexpr PlainText::Limits nameLimits{1, 60, false, true}; ///< as the centre takes it

} // namespace

const PlaceSubject& scheduleSubject() {
    static const PlaceSubject subject{
        "schedule",
        "schedule_id",
        false,
        {{"add", "Add", QT_TRANSLATE_NOOP("PlaceActions", "&Schedule a report…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Schedule a report"),
          QT_TRANSLATE_NOOP("PlaceActions",
                            "You are told when it is time to look at it. The mail has no numbers: they are asked for "
                            "when you open the report, as they are then."),
          true},
         {"change", "Change", QT_TRANSLATE_NOOP("PlaceActions", "&Change…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Change the scheduled report"),
          QT_TRANSLATE_NOOP("PlaceActions",
                            "What it asks for stays as it is. For another report schedule that one and delete this.")},
         {"stop", "Stop", QT_TRANSLATE_NOOP("PlaceActions", "S&top…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Stop the scheduled report"),
          QT_TRANSLATE_NOOP("PlaceActions", "You are told no more. It stays on the list and can be resumed.")},
         {"resume", "Resume", QT_TRANSLATE_NOOP("PlaceActions", "&Resume…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Resume the scheduled report"),
          QT_TRANSLATE_NOOP("PlaceActions", "You are told again from the next time on.")},
         {"remove", "Remove", QT_TRANSLATE_NOOP("PlaceActions", "&Delete…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Delete the scheduled report"),
          QT_TRANSLATE_NOOP("PlaceActions", "It goes from the list. The report itself stays where it is.")}}};
    return subject;
}

SchedulePanel::SchedulePanel(const QList<std::pair<QString, QString>>& reports, QWidget* parent)
    : PlacePanel(QStringLiteral("schedulePanel"), {}, parent)
    , m_reports(reports)
    , m_name(new TextEdit(nameLimits))
    , m_report(new ChoiceEdit)
    , m_period(new ChoiceEdit)
    , m_every(new ChoiceEdit)
    , m_way(new ChoiceEdit) {
    m_name->setRequired(true);
    const QStringList periods = runningPeriods();
    for (const QString& period : periods) {
        m_period->addItem(runningPeriod(period), period);
    }
    for (const bool byMail : {true, false}) {
        m_way->addItem(ScheduleModel::wayWord(byMail), byMail);
    }
    add("report", tr("Re&port"), m_report);
    add("period", tr("P&eriod"), m_period);
    add("name", tr("&Name"), m_name);
    add("every", tr("How &often"), m_every);
    add("by_mail", tr("Tol&d"), m_way);
    for (ChoiceEdit* box : {m_report, m_period, m_every, m_way}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SchedulePanel::edited);
    }
    connect(m_report, &QComboBox::currentIndexChanged, this, &SchedulePanel::showRows);
}

QWidget* SchedulePanel::fill(const QJsonObject& all, const ReplicaReader& replica) {
    const QSignalBlocker quiet(m_report);
    const QSignalBlocker still(m_every);
    const QSignalBlocker silent(m_way);
    const QJsonObject query = all.value(QLatin1String("query")).toObject();
    m_report->clear();
    if (!query.isEmpty()) {
        m_report->addItem(scheduleText(replica, query), query);
    }
    for (const auto& [key, name] : std::as_const(m_reports)) {
        m_report->addItem(name, key);
    }
    m_report->setCurrentIndex(0);
    const QString name = all.value(QLatin1String("name")).toString();
    m_name->load(name.isEmpty() && !query.isEmpty() ? scheduleText(replica, query).left(nameLimits.maximum) : name);
    fillEvery(all.value(QLatin1String("kind")).toString() == u"duty");
    m_every->setCurrentIndex(std::max(0, m_every->findData(all.value(QLatin1String("every")).toString())));
    m_way->setCurrentIndex(all.value(QLatin1String("by_mail")).toBool(true) ? 0 : 1);
    showRows();
    return asksAll() ? m_name : findChild<QWidget*>(objectName() + QStringLiteral("Cancel"));
}

/// The one about duties comes when there is still time in the semester.
void SchedulePanel::fillEvery(bool ofDuties) {
    m_every->clear();
    const QStringList every = ofDuties ? QStringList{QStringLiteral("semester")}
                                       : QStringList{QStringLiteral("week"), QStringLiteral("month")};
    for (const QString& key : every) {
        m_every->addItem(ScheduleModel::everyWord(key), key);
    }
}

bool SchedulePanel::isChosenHere() const {
    return m_report->currentData().toJsonObject().isEmpty();
}

void SchedulePanel::showRows() {
    for (QWidget* edit : QList<QWidget*>{m_name, m_every, m_way}) {
        setRowShown(edit, asksAll());
    }
    setRowShown(m_report, isFor("add"));
    setRowShown(m_period, isFor("add") && isChosenHere());
}

QJsonObject SchedulePanel::body() const {
    if (!asksAll()) {
        return {};
    }
    QJsonObject body{{QStringLiteral("name"), m_name->normalisedText()},
                     {QStringLiteral("every"), m_every->currentData().toString()},
                     {QStringLiteral("by_mail"), m_way->currentData().toBool()}};
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
    if (const QString fault = faultOf({m_name}); !fault.isEmpty()) {
        return fault;
    }
    return isFor("change") && isUnchanged() ? tr("Nothing has been changed.") : QString();
}

} // namespace inservice
