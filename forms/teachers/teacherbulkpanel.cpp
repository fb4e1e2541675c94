// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/teacherbulkpanel.h"

#include "forms/commands/reasonpanel.h"
#include "forms/teachers/departurepanel.h"
#include "forms/teachers/sameforallpanel.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

namespace inservice {

TeacherBulkPanel::TeacherBulkPanel(AccountLink& link, TeacherModel& model, TeacherOutbox& outbox, QWidget* parent)
    : BulkPanel(QStringLiteral("teachersBulk"), {words::field(QStringLiteral("title_id")), {}},
                link.identity().accountName, outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_panel(new ReasonPanel(QStringLiteral("teachersBulkPanel"), this))
    , m_departure(new DeparturePanel(QStringLiteral("teachersDeparture"), this))
    , m_same(new SameForAllPanel(this)) {
    QList<Choice> choices;
    const QList<TeacherActionSpec> mine = teacherActionsOf(link.identity().commands);
    for (const TeacherActionSpec& spec : mine) {
        if (spec.ofSeveral) {
            choices << Choice{int(spec.action), QStringLiteral("teachersSeveral") + QLatin1String(spec.name),
                              spec.buttonText(), spec.text(), hasTrait(QLatin1String(spec.kind), KindTrait::Held)};
        }
    }
    begin(choices, m_panel, {{int(TeacherAction::Leave), m_departure}, {int(TeacherAction::Edit), m_same}});
}

bool TeacherBulkPanel::isDesk() const {
    return m_link.identity().accountType == AccountType::Reviewer;
}

std::optional<BulkLine> TeacherBulkPanel::see(qint64 id) {
    const TeacherListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    m_seen.insert(id, *row);
    return BulkLine{.id = id,
                    .rowVersion = row->teacher.rowVersion,
                    .number = row->title,
                    .name = row->teacher.name,
                    .unitName = row->unit,
                    .text = TeacherModel::stateWord(*row)};
}

QString TeacherBulkPanel::whyNotWith(int action, qint64 id) const {
    return availability(TeacherAction(action), *m_seen.constFind(id), m_model.pending(id).state, isDesk()).whyNot;
}

QString TeacherBulkPanel::heldBack(int action, qint64 id) const {
    const bool isSame =
        TeacherAction(action) == TeacherAction::Edit && m_same->changesOf(m_seen.constFind(id)->teacher).isEmpty();
    return isSame ? tr("Is so already.") : QString();
}

void TeacherBulkPanel::askFor(int action, const QList<qint64>& ids) {
    Q_UNUSED(ids)
    const TeacherActionSpec& spec = teacherAction(TeacherAction(action));
    switch (spec.action) {
    case TeacherAction::Edit:
        try {
            m_same->open(RosterChoices::read(m_link.replica()), spec.text());
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // the list behind it says so
        }
        break;
    case TeacherAction::Leave:
        m_departure->open(spec.text());
        break;
    case TeacherAction::Return:
    case TeacherAction::Renumber:
    case TeacherAction::ShowId:
    case TeacherAction::CloseAccount:
    case TeacherAction::ReopenAccount:
    case TeacherAction::Unbind:
        openReason(spec);
        break;
    }
}

void TeacherBulkPanel::openReason(const TeacherActionSpec& spec) {
    ReasonPanel::Setup setup = spec.panelSetup();
    if (hasTrait(QLatin1String(spec.kind), KindTrait::Held)) {
        setup.explanation += setup.explanation.isEmpty() ? QString() : QStringLiteral("\n");
        setup.explanation += undoable();
    }
    m_panel->open(setup);
}

OutboxItem TeacherBulkPanel::command(int action, qint64 id) const {
    const TeacherActionSpec& spec = teacherAction(TeacherAction(action));
    const TeacherRow& seen = m_seen.constFind(id)->teacher;
    QJsonObject details;
    if (spec.action == TeacherAction::Leave) {
        details = m_departure->details();
    } else if (spec.action == TeacherAction::Edit) {
        details = {{QStringLiteral("fields"), m_same->changesOf(seen)}};
    } else if (spec.explanation != nullptr) {
        details = {{QStringLiteral("reason"), m_panel->reason()}};
    }
    return makeCommand(spec, seen, details);
}

QString TeacherBulkPanel::counted(int count) const {
    return tr("%n people", nullptr, count);
}

QStringList TeacherBulkPanel::effects(int action, const QList<qint64>& ids) const {
    switch (TeacherAction(action)) {
    case TeacherAction::Leave:
        return {tr("Each can be taken back for 30 days in “Changes of the roster”.")};
    case TeacherAction::CloseAccount:
    case TeacherAction::ReopenAccount:
        return {mails(true, int(ids.size()))};
    case TeacherAction::Edit:
    case TeacherAction::Return:
    case TeacherAction::Renumber:
    case TeacherAction::ShowId:
    case TeacherAction::Unbind:
        break;
    }
    return {};
}

} // namespace inservice
