// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/schedules/schedulespage.h"

#include "forms/commands/pendingtone.h"
#include "forms/lists/listcolumns.h"
#include "forms/lists/listmemory.h"
#include "forms/look/statedelegate.h"
#include "forms/studyfigures/schedules/schedulepanel.h"
#include "forms/studyfigures/schedules/schedulewords.h"
#include "forms/studyfigures/studyreports.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTableView>

namespace inservice {
namespace {

using Column = ScheduleModel::Column;

constexpr QLatin1String newWith("new-");

look::Tone toneOf(bool isActive) {
    return isActive ? look::Tone::Good : look::Tone::Neutral;
}

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOf(index.data(StateRole).toBool()));
}

ListMemory memoryOf(const AccountLink& link) {
    return {link.identity().accountName, QStringLiteral("schedules")};
}

QString readKey(qint64 id) {
    return QStringLiteral("read/%1").arg(id);
}

bool isRead(const AccountLink& link, const ScheduleRow& row) {
    return !row.issuedAt.isValid() || memoryOf(link).kept(readKey(row.id)).toDateTime() >= row.issuedAt;
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
    : PlaceDetail(link, outbox, scheduleSubject(), new SchedulePanel(plainReports(link)), parent)
    , m_model(model) {
    connect(fields(), &FieldsView::linkActivated, this, &ScheduleDetail::openRequested);
}

std::optional<PlaceRow> ScheduleDetail::rowOf(qint64 id) const {
    const ScheduleListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    const ScheduleRow& one = row->schedule;
    return PlaceRow{one.name,       toneOf(one.isActive()),           ScheduleModel::stateWord(one),
                    one.rowVersion, tableOf<ScheduleRow>().seen(one), m_model.pending(id).state};
}

Availability ScheduleDetail::availability(const PlaceAction& action, qint64 id) const {
    const ScheduleListRow* row = m_model.row(id);
    if (row == nullptr) {
        return {};
    }
    const QLatin1String key(action.key);
    if (key == u"stop") {
        return {row->schedule.isActive(), {}};
    }
    if (key == u"resume") {
        return {!row->schedule.isActive(), {}};
    }
    if (key == u"remove" && row->schedule.isOfDuties()) {
        return {true, tr("Every school has this one. Stop it if you do not want it.")};
    }
    return {true, {}};
}

QJsonObject ScheduleDetail::newFields() const {
    QJsonObject fields{{QStringLiteral("every"), QStringLiteral("month")}, {QStringLiteral("by_mail"), true}};
    if (!m_newQuery.isEmpty()) {
        fields.insert(QStringLiteral("query"), m_newQuery);
    }
    return fields;
}

QList<FieldsView::Section> ScheduleDetail::sections(qint64 id) const {
    const ScheduleListRow& row = *m_model.row(id);
    return {about(row), lastTime(row.schedule)};
}

FieldsView::Section ScheduleDetail::about(const ScheduleListRow& row) const {
    const ScheduleRow& one = row.schedule;
    FieldsView::Section section;
    section.fields << FieldsView::Field{tr("Report"), row.question}
                   << FieldsView::Field{tr("How often"), ScheduleModel::everyWord(one.every)}
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
    : PlaceListPage(link, model, QStringLiteral("schedules"),
                    numbers({Column::Name, Column::Question, Column::Every, Column::Issued, Column::State}), parent)
    , m_link(link)
    , m_model(model) {
    setObjectName(QStringLiteral("schedulesPage"));
    dressList();
    auto* outbox = new PlaceOutbox(
        link, scheduleSubject(), *model, [model](const QList<OutboxItem>& items) { model->setOutbox(items); },
        [model](qint64 id) {
            const ScheduleListRow* row = model->row(id);
            return row != nullptr ? std::optional(row->schedule.rowVersion) : std::nullopt;
        },
        this);
    m_detail = new ScheduleDetail(link, *model, *outbox);
    setParts(outbox, m_detail, QStringLiteral("office-chart-bar"), tr("Choose a scheduled report from the list."), 50);
    connect(m_detail, &ScheduleDetail::openRequested, this, &Page::openRequested);
    setEmptyWords({QStringLiteral("office-chart-bar"), tr("The scheduled reports are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. Your scheduled "
                      "reports appear as soon as it answers."),
                   tr("No scheduled report fits what is typed."), tr("No scheduled report stands like this."),
                   tr("You have no scheduled report yet. Choose a report in the training statistics, and have yourself "
                      "told about it every week or month."),
                   tr("You had no scheduled report when the centre last answered; it cannot be reached now.")});
    begin({{int(Column::Name), Qt::AscendingOrder}});
}

QString SchedulesPage::title() const {
    return tr("Scheduled reports");
}

void SchedulesPage::dressList() {
    list()->setFindHint(tr("Name or report"), tr("Find a scheduled report"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Name), 170},
                                  {int(Column::Question), 220},
                                  {int(Column::Every), 110},
                                  {int(Column::Way), 110},
                                  {int(Column::Issued), 132},
                                  {int(Column::State), 110}});
    list()->columns()->setInView(numbers({Column::Name, Column::Question, Column::State}), int(Column::Question),
                                 numbers({Column::State}));
}

void SchedulesPage::openAt(const QString& argument) {
    if (!argument.startsWith(newWith)) {
        PlaceListPage::openAt(argument);
        return;
    }
    const QByteArray text =
        QByteArray::fromBase64(argument.mid(newWith.size()).toLatin1(), QByteArray::Base64UrlEncoding);
    m_detail->setNewQuery(QJsonDocument::fromJson(text).object());
    PlaceListPage::openAt(QString::number(newPlace));
    m_detail->setNewQuery({});
}

void SchedulesPage::showRow(qint64 id) {
    PlaceListPage::showRow(id);
    const ScheduleListRow* row = m_model->row(id);
    if (row != nullptr && row->schedule.issuedAt.isValid()) {
        memoryOf(m_link).keep(readKey(id), row->schedule.issuedAt);
    }
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
        if (isRead(m_link, row)) {
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
