// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitdetail.h"

#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/units/unitform.h"
#include "forms/units/unitspage.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/calls.h"
#include "models/replica/tables/catalogues.h"
#include "models/tables/listwords.h"

#include <QJsonDocument>

namespace inservice {
namespace {

QList<ActionBar::Button> buttons() {
    QList<ActionBar::Button> all;
    for (const UnitActionSpec& spec : unitActions()) {
        if (spec.action != UnitAction::Add) {
            all.append({int(spec.action), spec.buttonText(), QLatin1String(spec.name), false});
        }
    }
    return all;
}

} // namespace

UnitDetail::UnitDetail(AccountLink& link, UnitListModel& model, UnitsOutbox& outbox, QWidget* parent)
    : RowDetail(QStringLiteral("unit"), outbox, buttons(), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_panel(new ReasonPanel(QStringLiteral("unitPanel"), this))
    , m_form(new UnitForm(link.replicaFile(), m_panel))
    , m_fields(new FieldsView(this)) {
    m_form->hide();
    m_fields->setObjectName(QStringLiteral("unitFields"));
    add({notice(), bar(), m_panel});
    addFilling(m_fields);
    addRest();
    follow(m_panel);
    connect(bar(), &ActionBar::chosen, this, [this](int action) { start(UnitAction(action)); });
    connect(m_form, &UnitForm::edited, this, [this] {
        if (m_panel->isOpen()) { // not while it is filled
            m_kept.insert(panelKey(), m_form->details());
            m_panel->check();
        }
    });
    connect(m_panel, &ReasonPanel::confirmed, this, &UnitDetail::confirm);
    connect(m_fields, &FieldsView::linkActivated, this, [this] {
        if (const UnitListRow* row = m_model.row(id())) {
            emit accountsRequested(row->unit.code);
        }
    });
}

void UnitDetail::panelClosed() {
    if (id() == newUnit) {
        emit newEnded();
    } else {
        RowDetail::panelClosed();
    }
}

void UnitDetail::show(const UnitListRow& row) {
    turnTo(row.unit.id);
    refresh();
}

void UnitDetail::showNew() {
    leavePanels();
    turnTo(newUnit);
    m_seen = {};
    showParts(true);
    showRefused();
    openPanel(unitAction(UnitAction::Add));
}

void UnitDetail::showParts(bool isNew) {
    name()->setVisible(!isNew); // the panel says what it is
    state()->setVisible(!isNew);
    bar()->setVisible(!isNew);
    m_fields->setVisible(!isNew && !m_panel->isOpen()); // a panel wants the room
}

void UnitDetail::refresh() {
    const UnitListRow* row = m_model.row(id());
    if (row == nullptr) {
        if (id() == newUnit) {
            showRefused();
        }
        return;
    }
    showParts(false);
    name()->setText(row->unit.name);
    state()->set(row->unit.eligible ? look::Tone::Good : look::Tone::Neutral, UnitListModel::stateWord(*row));
    m_fields->setSections(sections(*row));
    const Identity& me = m_link.identity();
    const Pending pending = m_model.pending(id()).state;
    bar()->setAvailable([&](int action) { return availability(unitAction(UnitAction(action)), *row, me, pending); });
    for (const UnitActionSpec& spec : unitActions()) {
        if (spec.action != UnitAction::Add) {
            emit availabilityChanged(spec.action, availability(spec, *row, me, pending));
        }
    }
    showRefused();
}

void UnitDetail::focus() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void UnitDetail::showRefused() {
    inservice::showRefused(m_outbox.refused(id()), *notice());
}

QString UnitDetail::panelKey() const {
    return QStringLiteral("%1:%2").arg(int(m_action)).arg(id());
}

void UnitDetail::start(UnitAction action) {
    const UnitListRow* row = m_model.row(id());
    const UnitActionSpec& spec = unitAction(action);
    if (row == nullptr || bar()->isPausing() ||
        !availability(spec, *row, m_link.identity(), m_model.pending(id()).state).isEnabled()) {
        return;
    }
    leavePanels();
    m_seen = *row;
    openPanel(spec);
}

QString UnitDetail::explanation(const UnitActionSpec& spec) const {
    const QString said = spec.explanationFor(m_seen.unit.name);
    return spec.action != UnitAction::Close || m_seen.teachers == 0
               ? said
               : tr("%1 %2", "two sentences")
                     .arg(said, tr("%n teacher(s) stand on its roster: nobody keeps it once the unit is closed, and "
                                   "another school takes them over when they teach there.",
                                   nullptr, m_seen.teachers));
}

void UnitDetail::openPanel(const UnitActionSpec& spec) {
    m_action = spec.action;
    ReasonPanel::Setup setup{.key = panelKey(),
                             .title = spec.action == UnitAction::Add
                                          ? spec.text()
                                          : tr("%1: %2", "action, unit").arg(spec.text(), m_seen.unit.name),
                             .explanation = explanation(spec),
                             .confirm = spec.text(),
                             .textLabel = tr("Reason and document number"),
                             .textMissing = tr("Write the reason, with the number of the official document if there "
                                               "is one: it stands in the history of the unit."),
                             .isGrave = spec.isGrave};
    if (UnitForm::asks(spec.action)) {
        QJsonObject written = m_kept.value(panelKey());
        const QList<OutboxItem> refused = m_outbox.refused(id()); // what the centre has not taken is not lost
        for (const OutboxItem& item : refused) {
            if (written.isEmpty() && item.kind == QLatin1String(spec.kind)) {
                written = QJsonDocument::fromJson(item.body).object();
                m_panel->keep(panelKey(), written.value(QLatin1String("reason")).toString());
            }
        }
        try {
            m_form->open(spec.action, m_seen, written, m_link.replica());
        } catch (const ReplicaError& error) {
            sayUnreadable(error.text);
            return;
        }
        setup.fields = m_form;
        setup.fieldsWhyNot = [this] { return m_form->whyNot(); };
    }
    m_panel->open(setup);
    m_fields->hide();
}

void UnitDetail::confirm() {
    QJsonObject details = UnitForm::asks(m_action) ? m_form->details() : QJsonObject();
    details.insert(QLatin1String("reason"), m_panel->reason());
    const QList<OutboxItem> before = m_outbox.refused(newUnit);
    if (m_outbox.ask({makeCommand(unitAction(m_action), m_seen, details)})) {
        m_kept.remove(panelKey());
        for (const OutboxItem& old : id() == newUnit ? before : QList<OutboxItem>()) {
            m_outbox.dismiss(old.id);
        }
        m_panel->close();
    }
}

void UnitDetail::keep(const OutboxItem& item) {
    const UnitActionSpec* spec = unitActionOf(item);
    if (spec == nullptr) {
        return;
    }
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    const QString key = QStringLiteral("%1:%2").arg(int(spec->action)).arg(idOfSubject("unit", item.subject));
    m_kept.insert(key, body);
    m_panel->keep(key, body.value(QLatin1String("reason")).toString());
}

QList<FieldsView::Section> UnitDetail::sections(const UnitListRow& row) const {
    FieldsView::Section section;
    const auto add = [&section](const char* field, const QString& value) {
        section.fields << FieldsView::Field{words::field(QLatin1String(field)),
                                            value.isEmpty() ? tr("not given") : value};
    };
    section.fields << FieldsView::Field{words::field(QStringLiteral("code")), row.unit.code, true};
    add("kind", row.kindName);
    add("founder", row.unit.founder == u"public" ? tr("Public") : tr("Private"));
    add("county", row.county);
    add("address", row.unit.address);
    add("phone", row.unit.phone);
    add("chief_reviewer_id", row.chiefDesk);
    add("colleague_reviewer_id", row.colleagueDesk.isEmpty() ? tr("own chief manager") : row.colleagueDesk);
    section.fields << FieldsView::Field{tr("Open accounts"), QString::number(row.accounts)}
                   << FieldsView::Field{tr("Waiting applications"), QString::number(row.cases)};
    if (row.teachers > 0) {
        section.fields << FieldsView::Field{tr("Teachers on its roster"), QString::number(row.teachers)};
    }
    section.text = QStringLiteral("<a href=\"accounts\">%1</a>").arg(tr("Accounts of the unit").toHtmlEscaped());
    QList<FieldsView::Section> all{section};
    try {
        for (const FieldsView::Section& past : {history(row.unit.id), calls(row.unit.id)}) {
            if (!past.fields.isEmpty()) {
                all << past;
            }
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the rest stands without it
    }
    return all;
}

FieldsView::Section UnitDetail::calls(qint64 unitId) const {
    FieldsView::Section section;
    section.title = tr("Telephone calls about it");
    const QList<PhoneCallRow> about = callsAboutUnit(m_link.replica(), unitId);
    for (const PhoneCallRow& call : about) {
        section.fields << FieldsView::Field{shownTime(call.at),
                                            tr("%1, answered by %2", "call, by whom").arg(call.text(), call.byName)};
    }
    return section;
}

FieldsView::Section UnitDetail::history(qint64 unitId) const {
    FieldsView::Section section;
    section.title = tr("What was done with it");
    const QList<UnitEventRow> events = eventsOfUnit(m_link.replica(), unitId);
    for (const UnitEventRow& event : events) {
        const QString what = event.action == u"merge_into" ? tr("Another unit merged into it")
                                                           : kindHappened(QStringLiteral("unit.") + event.action);
        const QString who = event.byName.isEmpty() ? tr("the operator") : event.byName;
        QStringList lines{event.reason.isEmpty()
                              ? tr("%1, by %2", "what, by whom").arg(what, who)
                              : tr("%1, by %2: %3", "what, by whom, why").arg(what, who, event.reason)};
        for (auto change = event.changes.begin(); change != event.changes.end(); ++change) {
            const QJsonObject values = change.value().toObject();
            const QString before = values.value(QLatin1String("before")).toString();
            const QString after = values.value(QLatin1String("after")).toString();
            const auto shown = [&event](const QString& value) {
                return value.isEmpty() && event.action == u"assign" ? tr("as the rules say") : value;
            };
            lines << (event.action.startsWith(u"merge")
                          ? after
                          : tr("%1 → %2", "before, after").arg(shown(before), shown(after)));
        }
        section.fields.prepend({shownTime(event.at), lines.join(u'\n')});
    }
    return section;
}

} // namespace inservice
