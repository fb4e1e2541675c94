// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/teacherdetail.h"

#include "forms/commands/actionbar.h"
#include "forms/teachers/departurepanel.h"
#include "forms/teachers/rosterchoices.h"
#include "forms/teachers/rosterhistory.h"
#include "forms/teachers/teachereditpanel.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inservice {
namespace {

QString label(const char* field) {
    return words::field(QLatin1String(field));
}

/// 1986-03-02（民國75年3月2日）
QString inBothCalendars(const QString& iso) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? TeacherDetail::tr("%1 (%2)", "a day in both calendars").arg(iso, RocDate(day).text())
                         : QString();
}

} // namespace

TeacherDetail::TeacherDetail(AccountLink& link, TeacherModel& model, TeacherOutbox& outbox, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_name(new look::Heading({}, 2, this))
    , m_state(new look::StateBadge(this))
    , m_notice(new look::MessageBar(this))
    , m_bar(
          new ActionBar(QStringLiteral("teacher"),
                        {{int(TeacherAction::Edit), tr("Ed&it the data…"), QStringLiteral("Edit")},
                         {int(TeacherAction::Leave), tr("&Leaves, changes school, retires…"), QStringLiteral("Leave")},
                         {int(TeacherAction::Return), tr("Is &back"), QStringLiteral("Return")}},
                        this))
    , m_edit(new TeacherEditPanel(this))
    , m_departure(new DeparturePanel(this))
    , m_fields(new FieldsView(this)) {
    m_name->setObjectName(QStringLiteral("teacherName"));
    m_name->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("teacherState"));
    m_notice->setObjectName(QStringLiteral("teacherNotice"));
    m_fields->setObjectName(QStringLiteral("teacherFields"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addWidget(m_edit);
    column->addWidget(m_departure);
    column->addWidget(m_fields, 1);
    column->addStretch(0);
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(TeacherAction(action)); });
    connect(m_edit, &RosterPanel::confirmed, this, [this] {
        ask("teacher.edit", tr("Data edited"), {{QStringLiteral("fields"), m_edit->changes()}});
    });
    connect(m_departure, &RosterPanel::confirmed, this,
            [this] { ask("teacher.leave", tr("Departure noted"), m_departure->details()); });
    for (RosterPanel* panel : {static_cast<RosterPanel*>(m_edit), static_cast<RosterPanel*>(m_departure)}) {
        connect(panel, &RosterPanel::closed, this, &TeacherDetail::focus);
    }
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] { m_outbox.dismissRefused(m_id); });
    connect(&m_outbox, &TeacherOutbox::changed, this, &TeacherDetail::refresh);
}

void TeacherDetail::show(qint64 id) {
    if (id != m_id) {
        // Whoever goes through the list keeps the focus there.
        const QSignalBlocker quiet(m_edit);
        const QSignalBlocker quietToo(m_departure);
        m_edit->close();
        m_departure->close();
        m_fields->show();
        m_bar->pause();
    }
    m_id = id;
    refresh();
}

void TeacherDetail::focus() {
    m_fields->show();
    m_fields->setFocus(Qt::OtherFocusReason);
}

void TeacherDetail::refresh() {
    const TeacherListRow* row = m_model.row(m_id);
    if (row == nullptr) {
        return;
    }
    m_name->setText(tr("%1  %2", "name, job title").arg(row->teacher.name, row->title));
    m_state->set(row->teacher.state == u"active" ? look::Tone::Good : look::Tone::Neutral,
                 TeacherModel::stateWord(*row));
    m_fields->setSections(sections(*row));
    m_bar->setAvailable([&](int action) { return availability(TeacherAction(action), *row); });
    for (const TeacherAction action : {TeacherAction::Edit, TeacherAction::Leave, TeacherAction::Return}) {
        emit availabilityChanged(action, availability(action, *row));
    }
    showRefused();
}

void TeacherDetail::showRefused() {
    const QList<OutboxItem> refused = m_outbox.refused(m_id);
    if (refused.isEmpty()) {
        m_notice->clear();
        return;
    }
    const OutboxItem& last = refused.constLast();
    m_notice->show(look::Tone::Bad, words::centreRefusal(last.errorKey, last.errorDetail), tr("R&ead"));
}

Availability TeacherDetail::availability(TeacherAction action, const TeacherListRow& row) const {
    const QString& state = row.teacher.state;
    const bool isReturn = action == TeacherAction::Return;
    if (isReturn && state != u"on_leave") {
        return {false, tr("%1 is not on leave.").arg(row.teacher.name)};
    }
    if (!isReturn && state == u"left") {
        return {false,
                tr("%1 has left the roster. Enter them once more if they are back, or take the departure back in "
                   "“Changes of the roster”.")
                    .arg(row.teacher.name)};
    }
    const Pending pending = m_model.pending(m_id).state;
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, tr("Something about this entry has not been sent yet. Wait for the centre's answer.")};
    }
    return {true, {}};
}

void TeacherDetail::start(TeacherAction action) {
    const TeacherListRow* row = m_model.row(m_id);
    if (row == nullptr || m_bar->isPausing() || !availability(action, *row).isEnabled()) {
        return;
    }
    m_seen = row->teacher;
    const QString name = row->teacher.name;
    m_edit->close();
    m_departure->close();
    switch (action) {
    case TeacherAction::Edit:
        try {
            m_edit->open(m_seen, RosterChoices::read(m_link.replica()), tr("Edit the data: %1").arg(name));
            m_fields->hide(); // it says the same, and there is no room for both
        } catch (const ReplicaError& error) {
            emit failed(error.text);
        }
        break;
    case TeacherAction::Leave:
        m_departure->open(tr("Leaves, changes school, retires: %1").arg(name));
        break;
    case TeacherAction::Return:
        ask("teacher.return", tr("Back"), {});
        break;
    }
}

void TeacherDetail::ask(const char* kind, const QString& what, const QJsonObject& details) {
    QJsonObject body = details;
    body.insert(QStringLiteral("teacher_id"), m_seen.id);
    body.insert(QStringLiteral("row_version"), m_seen.rowVersion);
    const OutboxItem item =
        Commands::makeItem(QLatin1String(kind), rowSubject("teacher", m_seen.id),
                           tr("%1: %2", "what was done, to whom").arg(what, m_seen.name), body,
                           {{QStringLiteral("row_version"), m_seen.rowVersion}, {QStringLiteral("name"), m_seen.name}});
    if (m_outbox.ask({item})) {
        m_edit->close();
        m_departure->close();
    }
}

QList<FieldsView::Section> TeacherDetail::sections(const TeacherListRow& row) const {
    const TeacherRow& teacher = row.teacher;
    FieldsView::Section section;
    const auto add = [&section](const QString& name, const QString& value) {
        section.fields << FieldsView::Field{name, value};
    };
    add(label("name"), teacher.name);
    add(label("sex"), words::sex(teacher.sex));
    add(label("national_id"), teacher.nationalId);
    if (!teacher.birthDate.isEmpty()) {
        add(label("birth_date"), inBothCalendars(teacher.birthDate));
    }
    add(label("title_id"), row.title);
    add(label("unit_id"), row.unit);
    if (teacher.state != u"active") {
        add(label("departure"), TeacherModel::departureWord(teacher.departure));
        add(label("on_date"), inBothCalendars(teacher.stateSince));
        if (!teacher.backOn.isEmpty()) {
            add(label("back_on"), inBothCalendars(teacher.backOn));
        }
    }
    add(label("email"), teacher.email);
    add(label("stage_id"), row.stage);
    add(label("subjects"), row.subjects);
    add(label("employment_id"), row.employment);
    add(label("training_role_id"), row.trainingRole);
    add(label("hired_on"), inBothCalendars(teacher.hiredOn));
    add(label("licence"), teacher.licence);
    add(label("civil_servant"), teacher.civilServant ? tr("yes") : tr("no"));
    add(label("unit_note"), teacher.unitNote);
    add(label("note"), teacher.note);
    QList<FieldsView::Section> all{section};
    try {
        if (const FieldsView::Section history = rosterHistory(m_link.replica(), teacher.id);
            !history.fields.isEmpty()) {
            all << history;
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the rest stands without it
    }
    return all;
}

} // namespace inservice
