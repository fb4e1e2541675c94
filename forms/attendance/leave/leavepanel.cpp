// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/leave/leavepanel.h"

#include "forms/attendance/slips/sessionticks.h"
#include "forms/edits/edits.h"
#include "forms/words/attendancewords.h"

#include <QComboBox>
#include <QListWidget>

namespace inservice {

LeavePanel::LeavePanel(const Setup& setup, QWidget* parent)
    : FieldsPanel(setup.name, setup.confirm, parent)
    , m_setup(setup)
    , m_sessions(new QListWidget)
    , m_kind(new QComboBox)
    , m_reason(new TextEdit({setup.shortestReason, 200, false, false})) { // as the centre takes it
    for (const PresenceCode kind : {PresenceCode::Leave, PresenceCode::DutyLeave}) {
        m_kind->addItem(words::leaveKind(kind), course::keyOf(kind));
    }
    m_reason->setRequired(setup.shortestReason > 0);
    m_sessions->setMaximumHeight(6 * look::row);
    add("sessions", tr("Sessions (&1)"), m_sessions);
    add("kind", tr("Kind (&2)"), m_kind);
    add("reason", tr("Reason (&3)"), m_reason);
    connect(m_sessions, &QListWidget::itemChanged, this, &LeavePanel::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LeavePanel::edited);
}

void LeavePanel::open(const QList<CourseSession>& sessions, const QString& whose) {
    if (!takeKept()) {
        QList<int> all;
        for (const CourseSession& session : sessions) {
            all << session.no;
        }
        sessionticks::fill(*m_sessions, sessions, all.size() == 1 ? all : QList<int>());
        m_kind->setCurrentIndex(0);
        m_reason->load({});
    }
    openWith(whose.isEmpty() ? m_setup.title : tr("%1: %2", "what is done, for whom").arg(m_setup.title, whose),
             m_setup.explanation, m_sessions);
}

QJsonObject LeavePanel::details() const {
    return {{QStringLiteral("sessions"), sessionticks::json(*m_sessions)},
            {QStringLiteral("kind"), m_kind->currentData().toString()},
            {QStringLiteral("reason"), m_reason->normalisedText()}};
}

QString LeavePanel::whyNot() const {
    if (sessionticks::ticked(*m_sessions).isEmpty()) {
        return m_setup.nothingTicked;
    }
    return faultOf({m_reason});
}

} // namespace inservice
