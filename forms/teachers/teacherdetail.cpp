// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/teacherdetail.h"

#include "forms/commands/commands.h"
#include "forms/commands/purposepanel.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/commands/shownid.h"
#include "forms/teachers/departurepanel.h"
#include "forms/teachers/renumberpanel.h"
#include "forms/teachers/rosterchoices.h"
#include "forms/teachers/rosterhistory.h"
#include "forms/teachers/teachereditpanel.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"
#include "models/questions/teachers.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QPushButton>
#include <QSignalBlocker>

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

QList<ActionBar::Button> buttonsOf(const QList<TeacherActionSpec>& actions) {
    QList<ActionBar::Button> buttons;
    for (const TeacherActionSpec& spec : actions) {
        buttons << ActionBar::Button{int(spec.action), spec.buttonText(), QLatin1String(spec.name)};
    }
    return buttons;
}

/// What of a row stands in the outbox, the oldest first.
QList<OutboxItem> itemsAbout(AccountLink& link, qint64 id) {
    QList<OutboxItem> items = link.outbox().items();
    items.removeIf([id](const OutboxItem& item) { return idOfSubject("teacher", item.subject) != id; });
    return items;
}

} // namespace

TeacherDetail::TeacherDetail(AccountLink& link, TeacherModel& model, TeacherOutbox& outbox, QWidget* parent)
    : RowDetail(QStringLiteral("teacher"), outbox, buttonsOf(teacherActionsOf(link.identity().commands)), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_actions(teacherActionsOf(link.identity().commands))
    , m_edit(new TeacherEditPanel(this))
    , m_departure(new DeparturePanel(QStringLiteral("departurePanel"), this))
    , m_renumber(new RenumberPanel(this))
    , m_purpose(new PurposePanel(QStringLiteral("teacherPurpose"), this))
    , m_reason(new ReasonPanel(QStringLiteral("teacherReasonPanel"), this))
    , m_shownId(new ShownId(link, questions::teacherId, this))
    , m_fields(new FieldsView(this)) {
    m_fields->setObjectName(QStringLiteral("teacherFields"));
    add({notice(), bar(), m_edit, m_departure, m_renumber, m_purpose, m_reason});
    addFilling(m_fields);
    addRest();
    connectPanels();
    connect(bar(), &ActionBar::chosen, this, [this](int action) { start(TeacherAction(action)); });
    connect(m_shownId, &ShownId::changed, this, &TeacherDetail::refresh);
    connect(m_shownId, &ShownId::failed, this, &TeacherDetail::failed);
}

void TeacherDetail::connectPanels() {
    for (AskingPanel* panel : QList<AskingPanel*>{m_edit, m_departure, m_renumber, m_purpose, m_reason}) {
        follow(panel);
    }
    connect(m_reason, &ReasonPanel::confirmed, this, [this] {
        ask(m_asked, {{QStringLiteral("reason"), m_reason->reason()}});
    });
    connect(m_edit, &FieldsPanel::confirmed, this, [this] {
        ask(TeacherAction::Edit, {{QStringLiteral("fields"), m_edit->changes()}});
    });
    connect(m_departure, &FieldsPanel::confirmed, this, [this] { ask(TeacherAction::Leave, m_departure->details()); });
    connect(m_renumber, &FieldsPanel::confirmed, this, &TeacherDetail::renumber);
    connect(m_purpose, &FieldsPanel::confirmed, this, [this] {
        m_shownId->setPurpose(m_purpose->purpose());
        m_purpose->close();
        m_shownId->fetch(id());
    });
}

void TeacherDetail::show(qint64 id) {
    if (turnTo(id)) {
        m_fields->show();
        m_shownId->mask(id); // an ID that was shown is hidden again
    }
    refresh();
}

void TeacherDetail::focus() {
    m_fields->show();
    m_fields->setFocus(Qt::OtherFocusReason);
}

/// What was filled in is of one person: it does not come back at the next.
void TeacherDetail::leavePanels() {
    for (AskingPanel* panel : panels()) {
        const QSignalBlocker quiet(panel); // whoever goes through the list keeps the focus there
        panel->close();
    }
}

void TeacherDetail::forgetId() {
    m_shownId->forgetPurpose();
    m_shownId->mask(id());
}

void TeacherDetail::refresh() {
    const TeacherListRow* row = m_model.row(id());
    if (row == nullptr) {
        return;
    }
    name()->setText(tr("%1  %2", "name, job title").arg(row->teacher.name, row->title));
    state()->set(row->teacher.state == u"active" ? look::Tone::Good : look::Tone::Neutral,
                 TeacherModel::stateWord(*row));
    m_fields->setSections(sections(*row));
    bar()->setAvailable([&](int action) { return availabilityOf(TeacherAction(action), *row); });
    for (const TeacherActionSpec& spec : std::as_const(m_actions)) {
        emit availabilityChanged(spec.action, availabilityOf(spec.action, *row));
    }
    showRefused(m_outbox.refused(id()), *notice());
}

void TeacherDetail::dismissRefused() {
    try {
        // What was to follow it first: once what comes before it is gone, it could be sent.
        QList<OutboxItem> items = itemsAbout(m_link, id());
        const bool isLook = std::any_of(items.begin(), items.end(), [](const OutboxItem& item) {
            return item.state == OutboxState::Refused && item.kind == u"teacher.look";
        });
        for (const OutboxItem& item : std::as_const(items)) {
            if (isLook && item.kind == u"teacher.renumber") {
                m_link.cancelHeld(item.id);
            }
        }
    } catch (const ReplicaError& error) {
        emit failed(tr("The data on this PC could not be read: %1").arg(error.text));
        return;
    }
    m_outbox.dismissRefused(id());
}

Availability TeacherDetail::availabilityOf(TeacherAction action, const TeacherListRow& row) const {
    return availability(action, row, m_model.pending(id()).state,
                        m_link.identity().accountType == AccountType::Reviewer);
}

void TeacherDetail::start(TeacherAction action) {
    const TeacherListRow* row = m_model.row(id());
    if (row == nullptr || bar()->isPausing() || !availabilityOf(action, *row).isEnabled()) {
        return;
    }
    m_seen = row->teacher;
    leavePanels();
    m_fields->show();
    openPanel(action);
}

void TeacherDetail::openPanel(TeacherAction action) {
    const QString title = tr("%1: %2", "action, name").arg(teacherAction(action).text(), m_seen.name);
    switch (action) {
    case TeacherAction::Edit:
        try {
            m_edit->open(m_seen, RosterChoices::read(m_link.replica()), title);
            m_fields->hide(); // it says the same, and there is no room for both
        } catch (const ReplicaError& error) {
            emit failed(tr("The data on this PC could not be read: %1").arg(error.text));
        }
        break;
    case TeacherAction::Leave:
        m_departure->open(title);
        break;
    case TeacherAction::Return:
        ask(action, {});
        break;
    case TeacherAction::Renumber:
        m_renumber->open(m_seen, title);
        break;
    case TeacherAction::ShowId:
        askId();
        break;
    case TeacherAction::CloseAccount:
    case TeacherAction::ReopenAccount:
    case TeacherAction::Unbind:
        ReasonPanel::Setup setup = teacherAction(action).panelSetup();
        setup.key = QStringLiteral("%1:%2").arg(int(action)).arg(m_seen.id);
        setup.title = title;
        m_asked = action;
        m_reason->open(setup);
        break;
    }
}

void TeacherDetail::askId() {
    if (m_shownId->hasPurpose()) {
        m_shownId->fetch(id());
        return;
    }
    m_purpose->open({tr("Comparing with the personnel file"), tr("Putting the person's data right"),
                     tr("A question of the person")});
}

void TeacherDetail::ask(TeacherAction action, const QJsonObject& details) {
    asked({makeCommand(teacherAction(action), m_seen, details)});
}

/// Who it is is said first (docs/api.md «Rosters»): what names it is its id and its very bytes.
void TeacherDetail::renumber() {
    const OutboxItem look = Commands::makeItem(
        QStringLiteral("teacher.look"), rowSubject("teacher", m_seen.id),
        tr("%1: %2", "what was done, to whom").arg(tr("Says who it is"), m_seen.name), m_renumber->entry());
    asked({look, makeCommand(teacherAction(TeacherAction::Renumber), m_seen,
                             {{QStringLiteral("look"), look.id.toString(QUuid::WithoutBraces)},
                              {QStringLiteral("entry"), QString::fromUtf8(look.body)},
                              {QStringLiteral("reason"), m_renumber->reason()}})});
}

void TeacherDetail::asked(const QList<OutboxItem>& items) {
    if (m_outbox.ask(items)) {
        for (AskingPanel* panel : panels()) {
            panel->close();
        }
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
    add(label("national_id"), m_shownId->isAsking()           ? tr("%1 (being asked for…)").arg(teacher.nationalId)
                              : m_shownId->number().isEmpty() ? teacher.nationalId
                                                              : m_shownId->number());
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
    add(label("account_name"), teacher.accountName);
    add(label("account_state"), TeacherModel::accountWord(teacher.accountState));
    add(label("email"), teacher.email);
    add(label("stage_id"), row.stage);
    add(label("main_subject"), row.subjects.section(u'、', 0, 0));
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
