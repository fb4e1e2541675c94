// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/openscans.h"

#include "forms/attendance/roll/scanspanel.h"

namespace inservice {

OpenScans::OpenScans(AccountLink& link, const RollCall& call, QWidget* page)
    : QObject(page)
    , m_link(link)
    , m_call(call)
    , m_bar(new look::MessageBar(page))
    , m_panel(new ScansPanel(page)) {
    m_bar->setObjectName(QStringLiteral("rollOpenScans"));
    connect(m_bar, &look::MessageBar::actionTriggered, m_panel, &ScansPanel::open);
}

void OpenScans::ask() {
    if (!m_call.hasCourse()) {
        return;
    }
    m_link.ask(questions::openScans(m_call.courseId()), this,
               [this, course = m_call.courseId()](const Answer<QList<questions::OpenScan>>& answer) {
                   if (!answer || m_call.courseId() != course) {
                       return;
                   }
                   m_panel->setScans(*answer.value);
                   const int count = int(answer.value->size());
                   m_bar->show(
                       look::Tone::Warning,
                       count > 0 ? tr("%n slip(s) of people who are not accepted wait for a decision.", nullptr, count)
                                 : QString(),
                       tr("Decide…"));
               });
}

} // namespace inservice
