// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/schedules/schedulespage.h"

#include "forms/lists/listcolumns.h"
#include "forms/studyfigures/schedules/schedulepanel.h"
#include "forms/studyfigures/schedules/schedulewords.h"
#include "forms/studyfigures/studychoices.h"
#include "forms/studyfigures/studyreports.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"

#include <QJsonArray>

namespace inservice {
namespace {

using Column = ScheduleModel::Column;

const RecurringRow* oneOf(const ScheduleModel& model, qint64 id) {
    const ScheduleModel::ListRow* row = model.row(id);
    return row != nullptr ? &row->one : nullptr;
}

QString linkTo(const QString& place, const QString& words) {
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(place.toHtmlEscaped(), words.toHtmlEscaped());
}

/// The reports that need nothing else to be chosen.
QList<std::pair<QString, QString>> plainReports(AccountLink& link) {
    const StudyReports source(link);
    QList<std::pair<QString, QString>> all;
    const QList<Report> reports = source.reports();
    for (const Report& report : reports) {
        if (source
                .wanted(
                    {report.key, false, report.population, {{QStringLiteral("period"), runningPeriods().constFirst()}}})
                .isEmpty()) {
            all.append({report.key, report.name});
        }
    }
    return all;
}

} // namespace

ScheduleDetail::ScheduleDetail(AccountLink& link, ScheduleModel& model, RowOutbox& outbox, QWidget* parent)
    : RecurringDetail(link, outbox, scheduleSubject(), new SchedulePanel(plainReports(link)), QStringLiteral("month"),
                      parent)
    , m_model(model) {
}

const RecurringRow* ScheduleDetail::one(qint64 id) const {
    return oneOf(m_model, id);
}

QJsonObject ScheduleDetail::fieldsOf(qint64 id) const {
    return tableOf<ScheduleRow>().seen(m_model.row(id)->one);
}

QString ScheduleDetail::whyKept(const RecurringRow& row) const {
    const bool isOfDuties = m_model.row(row.id)->one.isOfDuties();
    return isOfDuties ? tr("Every school has this one. Stop it if you do not want it.") : QString();
}

QList<FieldsView::Section> ScheduleDetail::sections(qint64 id) const {
    const ScheduleModel::ListRow& row = *m_model.row(id);
    return {about(row), lastTime(row.one)};
}

FieldsView::Section ScheduleDetail::about(const ScheduleModel::ListRow& row) const {
    const ScheduleRow& one = row.one;
    FieldsView::Section section;
    section.fields << FieldsView::Field{tr("Report"), row.asks}
                   << FieldsView::Field{tr("How often"), Recurring::everyWord(one.every)}
                   << FieldsView::Field{tr("Told"), ScheduleModel::wayWord(one.byMail)}
                   << FieldsView::Field{tr("Since"), shownTime(one.madeAt)};
    QStringList lines{linkTo(schedulePlace(one.query), tr("Open the report"))};
    if (one.stoppedBy == u"idle") {
        lines << tr(
            "It has stopped by itself: you had not signed in for twelve times. Resume it if you still want it.");
    } else if (one.stoppedBy == u"right") {
        lines << tr("It has stopped: your account has no right to these figures any more.");
    } else if (one.stoppedBy == u"owner") {
        lines << tr("You have stopped it.");
    }
    section.text = QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("</p><p>")));
    return section;
}

/// Of duties how many lacked what then; each leads to who they are now.
FieldsView::Section ScheduleDetail::lastTime(const ScheduleRow& row) const {
    FieldsView::Section section;
    section.title = tr("The last time");
    if (!row.issuedAt.isValid()) {
        section.text = row.isOfDuties() ? tr("You have not been told yet: it is not time, or nobody lacked anything.")
                                        : tr("You have not been told yet.");
        return section;
    }
    section.fields << FieldsView::Field{tr("Told on"), shownTime(row.issuedAt)};
    if (!row.isOfDuties()) {
        return section;
    }
    section.fields << FieldsView::Field{tr("Lacked something"), tr("%n teacher(s)", nullptr, row.people)};
    QStringList lines;
    for (const auto& value : row.lacking) {
        const QJsonObject one = value.toObject();
        lines << linkTo(
            QStringLiteral("study-figures:s03_lacking?duty=%1").arg(one.value(QLatin1String("duty_id")).toInteger()),
            tr("%1: %n teacher(s)", "duty", one.value(QLatin1String("people")).toInt())
                .arg(one.value(QLatin1String("name")).toString()));
    }
    section.text = QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
    return section;
}

SchedulesPage::SchedulesPage(AccountLink& link, QWidget* parent)
    : SchedulesPage(link, new ScheduleModel(link.replicaFile()), parent) {
}

SchedulesPage::SchedulesPage(AccountLink& link, ScheduleModel* model, QWidget* parent)
    : RecurringPage(link, model, QStringLiteral("schedules"),
                    numbers({Column::Name, Column::Question, Column::Every, Column::Issued, Column::State}), parent)
    , m_model(model) {
    setObjectName(QStringLiteral("schedulesPage"));
    dressList();
    UpkeepOutbox* outbox = outboxOf(*model, scheduleSubject());
    setRecurring(outbox, new ScheduleDetail(link, *model, *outbox), QStringLiteral("office-chart-bar"),
                 tr("Choose a scheduled report from the list."));
    setEmptyWords({QStringLiteral("office-chart-bar"), tr("The scheduled reports are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. Your scheduled "
                      "reports appear as soon as it answers."),
                   tr("No scheduled report fits what is typed."), tr("No scheduled report stands like this."),
                   tr("You have no scheduled report yet. Choose a report in the training statistics, and have yourself "
                      "told about it every week or month."),
                   tr("You had no scheduled report when the centre last answered; it cannot be reached now.")});
    begin({{int(Column::Name), Qt::AscendingOrder}});
}

const RecurringRow* SchedulesPage::one(qint64 id) const {
    return oneOf(*m_model, id);
}

QString SchedulesPage::title() const {
    return tr("Scheduled reports");
}

void SchedulesPage::dressList() {
    list()->setFindHint(tr("Name or report"), tr("Find a scheduled report"));
    dressState(int(Column::State));
    list()->columns()->setWidths({{int(Column::Name), 170},
                                  {int(Column::Question), 220},
                                  {int(Column::Every), 110},
                                  {int(Column::Way), 110},
                                  {int(Column::Issued), 132},
                                  {int(Column::State), 110}});
    list()->columns()->setInView(numbers({Column::Name, Column::Question, Column::State}), int(Column::Question),
                                 numbers({Column::State}));
}

ScheduleTasks::ScheduleTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool ScheduleTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> ScheduleTasks::tasks(const QDateTime& now) const {
    Q_UNUSED(now)
    QList<HomeTask> tasks;
    const auto all = m_link.replica().rows<ScheduleRow>();
    for (const ScheduleRow& row : all) {
        if (RecurringPage::isRead(m_link, QStringLiteral("schedules"), row)) {
            continue;
        }
        const QString place = QStringLiteral("schedules:%1").arg(row.id);
        if (row.isOfDuties()) {
            tasks << HomeTask{
                look::Tone::Warning,
                tr("Training lacking"),
                tr("%n teacher(s) of your school lack training that has to be taken part in.", nullptr, row.people),
                tr("Look at it"),
                place,
                row.people,
                row.issuedAt};
        } else {
            tasks << HomeTask{look::Tone::Info,
                              tr("Scheduled report"),
                              tr("It is time to look at “%1”.").arg(row.name),
                              tr("Look at it"),
                              place,
                              0,
                              row.issuedAt};
        }
    }
    return tasks;
}

void ScheduleTasks::refresh(const Changes& changes) {
    if (changes.concerns({"schedule"})) {
        emit changed();
    }
}

} // namespace inservice
