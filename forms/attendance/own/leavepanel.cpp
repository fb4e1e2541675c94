// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/own/leavepanel.h"

#include "forms/attendance/slips/sessionticks.h"
#include "forms/edits/edits.h"
#include "forms/words/attendancewords.h"

#include <QComboBox>
#include <QListWidget>

namespace inservice {
namespace {

constexpr PlainText::Limits reasonLimits{2, 200, false, false}; ///< as the centre takes it

} // namespace

LeavePanel::LeavePanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("ownLeave"), tr("Ask for leave (&Y)"), parent)
    , m_sessions(new QListWidget)
    , m_kind(new QComboBox)
    , m_reason(new TextEdit(reasonLimits)) {
    for (const PresenceCode kind : {PresenceCode::Leave, PresenceCode::DutyLeave}) {
        m_kind->addItem(words::leaveKind(kind), course::keyOf(kind));
    }
    m_reason->setRequired(true);
    m_sessions->setMaximumHeight(6 * look::row);
    add("sessions", tr("Sessions (&1)"), m_sessions);
    add("kind", tr("Kind (&2)"), m_kind);
    add("reason", tr("Reason (&3)"), m_reason);
    connect(m_sessions, &QListWidget::itemChanged, this, &LeavePanel::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LeavePanel::edited);
}

void LeavePanel::open(const QList<CourseSession>& sessions) {
    if (!takeKept()) {
        QList<int> all;
        for (const CourseSession& session : sessions) {
            all << session.no;
        }
        sessionticks::fill(*m_sessions, sessions, all.size() == 1 ? all : QList<int>());
        m_kind->setCurrentIndex(0);
        m_reason->load({});
    }
    openWith(
        tr("Ask for leave"),
        tr("Whoever runs the course is told. No hours are credited for sessions you are away from; a wish that was not "
           "answered before is replaced."),
        m_sessions);
}

QJsonObject LeavePanel::details() const {
    return {{QStringLiteral("sessions"), sessionticks::json(*m_sessions)},
            {QStringLiteral("kind"), m_kind->currentData().toString()},
            {QStringLiteral("reason"), m_reason->normalisedText()}};
}

QString LeavePanel::whyNot() const {
    if (sessionticks::ticked(*m_sessions).isEmpty()) {
        return tr("Tick the sessions you cannot come to.");
    }
    return faultOf({m_reason});
}

} // namespace inservice
