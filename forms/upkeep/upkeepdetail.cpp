// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/upkeep/upkeepdetail.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/commands.h"
#include "forms/commands/refusednotice.h"
#include "forms/upkeep/upkeeppanel.h"
#include "models/domain/personname.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

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
    : QWidget(parent)
    , m_link(link)
    , m_outbox(outbox)
    , m_subject(subject)
    , m_name(new look::Heading({}, 2, this))
    , m_state(new look::StateBadge(this))
    , m_notice(new look::MessageBar(this))
    , m_bar(new ActionBar(QLatin1String(subject.table), buttonsOf(subject), this))
    , m_panel(panel)
    , m_panelArea(new QScrollArea(this))
    , m_fields(new FieldsView(this)) {
    const QLatin1String prefix(subject.table);
    m_name->setObjectName(prefix + QStringLiteral("Name"));
    m_name->setWordWrap(true);
    m_state->setObjectName(prefix + QStringLiteral("State"));
    m_notice->setObjectName(prefix + QStringLiteral("Notice"));
    m_fields->setObjectName(prefix + QStringLiteral("Fields"));
    m_panelArea->setWidget(panel);
    m_panelArea->setWidgetResizable(true);
    m_panelArea->setFrameShape(QFrame::NoFrame);
    m_panelArea->setFocusPolicy(Qt::NoFocus);
    m_panelArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panelArea->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addWidget(m_panelArea, 1);
    column->addWidget(m_fields, 1);
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(m_subject.actions.at(action)); });
    connect(m_panel, &AskingPanel::changed, this, [this] {
        // It is not lost by going elsewhere.
        m_kept.insert(keyOf(*m_panel->action(), m_id), changesOf(m_panel->body(), m_seen.fields));
    });
    connect(m_panel, &AskingPanel::confirmed, this, &UpkeepDetail::confirm);
    connect(m_panel, &AskingPanel::closed, this, [this] {
        if (m_id == newUpkeep) {
            emit newEnded();
        } else {
            refresh();
            focus();
        }
    });
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] { m_outbox.dismissRefused(m_id); });
    connect(&m_outbox, &HeldCommands::changed, this, &UpkeepDetail::refresh);
}

QString UpkeepDetail::keyOf(const UpkeepAction& action, qint64 id) const {
    return QStringLiteral("%1:%2").arg(QLatin1String(action.key)).arg(id);
}

void UpkeepDetail::show(qint64 id) {
    if (id != m_id) {
        leavePanel();
        m_bar->pause();
    }
    m_id = id;
    refresh();
}

void UpkeepDetail::showNew() {
    leavePanel();
    m_id = newUpkeep;
    showRefused(m_outbox.refused(m_id), *m_notice);
    UpkeepRow blank;
    blank.fields = newFields();
    open(m_subject.newAction(), blank);
}

void UpkeepDetail::showParts() {
    const bool isNew = m_id == newUpkeep;
    const bool asks = m_panel->isOpen(); // it says what it is about
    m_name->setVisible(!isNew && !asks);
    m_state->setVisible(!isNew && !asks);
    m_bar->setVisible(!isNew);
    m_panelArea->setVisible(asks);
    m_fields->setVisible(!isNew && !asks); // a panel wants the room
}

void UpkeepDetail::refresh() {
    showRefused(m_outbox.refused(m_id), *m_notice);
    const std::optional<UpkeepRow> row = rowOf(m_id);
    if (!row) {
        return;
    }
    showParts();
    m_name->setText(row->name);
    m_state->set(row->tone, row->state);
    m_fields->setSections(sections(m_id));
    m_bar->setAvailable([this](int action) { return availabilityOf(m_subject.actions.at(action)); });
    emit availabilityChanged();
}

Availability UpkeepDetail::availabilityOf(const UpkeepAction& action) const {
    const std::optional<UpkeepRow> row = rowOf(m_id);
    if (!row) {
        return {};
    }
    Availability all = availability(action, m_id);
    if (all.isEnabled() && (row->pending == Pending::Waiting || row->pending == Pending::NeedsSignIn)) {
        all.whyNot = tr("Something about it has not been sent yet. Wait for the centre's answer.");
    }
    return all;
}

void UpkeepDetail::focus() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void UpkeepDetail::start(const UpkeepAction& action) {
    const std::optional<UpkeepRow> row = rowOf(m_id);
    if (!row || m_bar->isPausing() || !availabilityOf(action).isEnabled()) {
        return;
    }
    leavePanel();
    open(action, *row);
}

/// What was written before and not asked for; what the centre has not taken is not lost either.
QJsonObject UpkeepDetail::written(const UpkeepAction& action) const {
    const QString key = keyOf(action, m_id);
    if (m_kept.contains(key)) {
        return m_kept.value(key);
    }
    QJsonObject last;
    const QList<OutboxItem> refused = m_outbox.refused(m_id);
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

void UpkeepDetail::leavePanel() {
    const QSignalBlocker quiet(m_panel); // whoever goes through the list keeps the focus there
    m_panel->cancel();
}

void UpkeepDetail::confirm() {
    const UpkeepAction& action = *m_panel->action();
    const bool isNew = m_id == newUpkeep;
    QJsonObject body = m_panel->body();
    const QString name = isNew ? body.value(QLatin1String("name")).toString() : m_seen.name;
    if (!isNew) {
        body.insert(QLatin1String(m_subject.idField), m_id);
        body.insert(QLatin1String("row_version"), m_seen.rowVersion);
    }
    const QString caption =
        tr("%1: %2", "action, of what").arg(action.text(), m_subject.isPerson ? PersonName::mask(name) : name);
    const QList<OutboxItem> before = m_outbox.refused(newUpkeep);
    if (m_outbox.ask({Commands::makeItem(m_subject.kind(action), rowSubject(m_subject.table, m_id), caption, body,
                                         m_seen.fields)})) {
        m_kept.remove(keyOf(action, m_id));
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
