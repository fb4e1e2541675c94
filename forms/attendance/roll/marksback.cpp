// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/marksback.h"

#include "models/domain/personname.h"

namespace inservice {

MarksBack::MarksBack(AccountLink& link, const RollCall& call, RollOutbox& outbox, Show show, QWidget* page)
    : QObject(page)
    , m_link(link)
    , m_call(call)
    , m_outbox(outbox)
    , m_show(std::move(show))
    , m_page(page) {
}

QList<RollRow> MarksBack::everybody() const {
    return RollModel::everybodyOf(m_link.replica(), m_call.courseId());
}

QHash<qint64, RollRow> MarksBack::peopleById() const {
    QHash<qint64, RollRow> byId;
    const QList<RollRow> rows = everybody();
    for (const RollRow& row : rows) {
        byId.insert(row.enrolment.id, row);
    }
    return byId;
}

RollOutbox::Change MarksBack::change(const RollRow& row, const PresenceMark& mark) {
    return {row.enrolment.id, PersonName::mask(row.enrolment.name), mark.session, mark, row.rowVersion};
}

} // namespace inservice
