// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/upkeep/upkeepdetail.h"

#include "forms/commands/commands.h"
#include "forms/commands/refusednotice.h"
#include "forms/upkeep/upkeeppanel.h"
#include "models/domain/personname.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QJsonDocument>
#include <QScrollArea>

namespace inservice {
namespace {

QList<ActionBar::Button> buttonsOf(const UpkeepSubject& subject) {
    QList<ActionBar::Button> all;
    for (qsizetype i = 0; i < subject.actions.size(); ++i) {
        const UpkeepAction& action = subject.actions.at(i);
        if (!action.isNew) {
            all.append({int(i), action.buttonText(), QLatin1String(action.name), false});
        }
    }
    return all;
}

/// What is asked for beside what stood there: only that comes back over what stands there now.
QJsonObject changesOf(const QJsonObject& body, const QJsonObject& seen) {
    QJsonObject changes;
    for (auto field = body.begin(); field != body.end(); ++field) {
        if (field.value() != seen.value(field.key())) {
            changes.insert(field.key(), field.value());
        }
    }
    return changes;
}

} // namespace

UpkeepDetail::UpkeepDetail(AccountLink& link, RowOutbox& outbox, const UpkeepSubject& subject, UpkeepPanel* panel,
                           QWidget* parent)
    : RowDetail(QLatin1String(subject.table), outbox, buttonsOf(subject), parent)
    , m_link(link)
    , m_outbox(outbox)
    , m_subject(subject)
    , m_panel(panel)
    , m_panelArea(new QScrollArea(this))
    , m_fields(new FieldsView(this)) {
    m_fields->setObjectName(prefix() + QStringLiteral("Fields"));
    m_panelArea->setWidget(panel);
    m_panelArea->setWidgetResizable(true);
    m_panelArea->setFrameShape(QFrame::NoFrame);
    m_panelArea->setFocusPolicy(Qt::NoFocus);
    m_panelArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panelArea->hide();
    add({notice(), bar()});
    addFilling(m_panelArea);
    addFilling(m_fields);
    follow(panel);
    connect(bar(), &ActionBar::chosen, this, [this](int action) { start(m_subject.actions.at(action)); });
    connect(m_panel, &AskingPanel::changed, this, [this] {
        // It is not lost by going elsewhere.
        m_kept.insert(keyOf(*m_panel->action(), id()), changesOf(m_panel->body(), m_seen.fields));
    });
    connect(m_panel, &AskingPanel::confirmed, this, &UpkeepDetail::confirm);
}

void UpkeepDetail::panelClosed() {
    if (id() == newUpkeep) {
        emit newEnded();
    } else {
        RowDetail::panelClosed();
    }
}

QString UpkeepDetail::keyOf(const UpkeepAction& action, qint64 id) const {
    return QStringLiteral("%1:%2").arg(QLatin1String(action.key)).arg(id);
}

void UpkeepDetail::show(qint64 id) {
    turnTo(id);
    refresh();
}

void UpkeepDetail::showNew() {
    leavePanels();
    turnTo(newUpkeep);
    showRefused(m_outbox.refused(id()), *notice());
    UpkeepRow blank;
    blank.fields = newFields();
    open(m_subject.newAction(), blank);
}

void UpkeepDetail::showParts() {
    const bool isNew = id() == newUpkeep;
    const bool asks = m_panel->isOpen(); // it says what it is about
    name()->setVisible(!isNew && !asks);
    state()->setVisible(!isNew && !asks);
    bar()->setVisible(!isNew);
    m_panelArea->setVisible(asks);
    m_fields->setVisible(!isNew && !asks); // a panel wants the room
}

void UpkeepDetail::refresh() {
    showRefused(m_outbox.refused(id()), *notice());
    const std::optional<UpkeepRow> row = rowOf(id());
    if (!row) {
        return;
    }
    showParts();
    name()->setText(row->name);
    state()->set(row->tone, row->state);
    m_fields->setSections(sections(id()));
    bar()->setAvailable([this](int action) { return availabilityOf(m_subject.actions.at(action)); });
    emit availabilityChanged();
}

Availability UpkeepDetail::availabilityOf(const UpkeepAction& action) const {
    const std::optional<UpkeepRow> row = rowOf(id());
    if (!row) {
        return {};
    }
    Availability all = availability(action, id());
    if (all.isEnabled() && (row->pending == Pending::Waiting || row->pending == Pending::NeedsSignIn)) {
        all.whyNot = tr("Something about it has not been sent yet. Wait for the centre's answer.");
    }
    return all;
}

void UpkeepDetail::focus() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void UpkeepDetail::start(const UpkeepAction& action) {
    const std::optional<UpkeepRow> row = rowOf(id());
    if (!row || bar()->isPausing() || !availabilityOf(action).isEnabled()) {
        return;
    }
    leavePanels();
    open(action, *row);
}

/// What was written before and not asked for; what the centre has not taken is not lost either.
QJsonObject UpkeepDetail::written(const UpkeepAction& action) const {
    const QString key = keyOf(action, id());
    if (m_kept.contains(key)) {
        return m_kept.value(key);
    }
    QJsonObject last;
    const QList<OutboxItem> refused = m_outbox.refused(id());
    for (const OutboxItem& item : refused) {
        if (item.kind == m_subject.kind(action)) {
            last = changesOf(QJsonDocument::fromJson(item.body).object(), item.seen);
        }
    }
    return last;
}

void UpkeepDetail::open(const UpkeepAction& action, const UpkeepRow& row) {
    m_seen = row;
    try {
        m_panel->open(action, row.fields, written(action), m_link.replica(),
                      row.name.isEmpty() ? action.text()
                                         : tr("%1: %2", "action, of what").arg(action.text(), row.name));
    } catch (const ReplicaError& error) {
        emit unreadable(error.text);
    }
    showParts();
}

void UpkeepDetail::confirm() {
    const UpkeepAction& action = *m_panel->action();
    const bool isNew = id() == newUpkeep;
    QJsonObject body = m_panel->body();
    const QString name = isNew ? body.value(QLatin1String("name")).toString() : m_seen.name;
    if (!isNew) {
        body.insert(QLatin1String(m_subject.idField), id());
        body.insert(QLatin1String("row_version"), m_seen.rowVersion);
    }
    const QString caption =
        tr("%1: %2", "action, of what").arg(action.text(), m_subject.isPerson ? PersonName::mask(name) : name);
    const QList<OutboxItem> before = m_outbox.refused(newUpkeep);
    if (m_outbox.ask({Commands::makeItem(m_subject.kind(action), rowSubject(m_subject.table, id()), caption, body,
                                         m_seen.fields)})) {
        m_kept.remove(keyOf(action, id()));
        for (const OutboxItem& old : isNew ? before : QList<OutboxItem>()) {
            m_outbox.dismiss(old.id);
        }
        m_panel->close();
    }
}

void UpkeepDetail::keep(const OutboxItem& item) {
    if (const UpkeepAction* action = m_subject.actionOf(item.kind)) {
        m_kept.insert(keyOf(*action, idOfSubject(m_subject.table, item.subject)),
                      changesOf(QJsonDocument::fromJson(item.body).object(), item.seen));
    }
}

} // namespace inservice
