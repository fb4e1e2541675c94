// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollmarks.h"

#include "forms/attendance/roll/minutespanel.h"
#include "forms/commands/reasonpanel.h"
#include "forms/lists/listpane.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr int namesInPanel = 12;
constexpr int usualMinutes = 10; ///< proposed where the clock says nothing

std::optional<PresenceCode> codeOfKey(const QString& text) {
    static const QString keys = QStringLiteral("PLEVOA");
    return text.size() == 1 && keys.contains(text.toUpper()) ? course::fromKey<PresenceCode>(text.toUpper())
                                                             : std::nullopt;
}

int minutesBetween(const QDateTime& from, const QDateTime& to) {
    return int(from.secsTo(to) / 60);
}

} // namespace

RollMarks::RollMarks(const RollCall& call, const RollModel& model, RollOutbox& outbox, ListPane& list, QObject* parent)
    : QObject(parent)
    , m_call(call)
    , m_model(model)
    , m_outbox(outbox)
    , m_list(list)
    , m_minutes(new MinutesPanel)
    , m_rest(new ReasonPanel(QStringLiteral("rollRest"))) {
    connect(m_minutes, &AskingPanel::confirmed, this, &RollMarks::noteMinutes);
    connect(m_rest, &AskingPanel::confirmed, this, &RollMarks::noteRest);
}

void RollMarks::cancel() {
    m_minutes->cancel();
    m_rest->cancel();
}

void RollMarks::leaveSession() {
    m_former.clear();
    cancel();
}

void RollMarks::leaveCourse() {
    leaveSession();
    m_minutes->forget();
    m_rest->forget();
}

QString RollMarks::whyNoUndo() const {
    return m_former.isEmpty() ? tr("Nothing was marked in the list since it was opened.") : QString();
}

RollOutbox::Change RollMarks::changeOf(qint64 id, const std::optional<PresenceMark>& mark) const {
    const RollRow* row = m_model.row(id);
    return {id, PersonName::mask(row->enrolment.name), m_call.session(), mark, row->rowVersion};
}

PresenceMark RollMarks::markOf(PresenceCode code) const {
    PresenceMark mark;
    mark.session = m_call.session();
    mark.code = code;
    return mark;
}

QString RollMarks::namesOf(const QList<qint64>& ids) const {
    QStringList names;
    for (const qint64 id : ids) {
        if (names.size() == namesInPanel) {
            names << tr("and %n more", nullptr, int(ids.size()) - namesInPanel);
            break;
        }
        names << m_model.row(id)->enrolment.name;
    }
    return names.join(tr(", ", "between names"));
}

void RollMarks::mark(const std::optional<PresenceCode>& code) {
    const bool isLeave = code == PresenceCode::Leave || code == PresenceCode::DutyLeave;
    const QString why = !m_call.whyNot().isEmpty() ? m_call.whyNot()
                        : isLeave || !code         ? QString()
                                                   : m_call.whyNotHere();
    const QList<qint64> ids = chosen();
    if (!why.isEmpty() || ids.isEmpty()) {
        emit said(look::Tone::Info, why.isEmpty() ? tr("Choose somebody from the list.") : why);
        return;
    }
    if (code == PresenceCode::Late || code == PresenceCode::LeftEarly) {
        askMinutes(*code);
        return;
    }
    QList<RollOutbox::Change> changes;
    for (const qint64 id : ids) {
        if (code || m_model.markOf(id)) {
            changes << changeOf(id, code ? std::optional(markOf(*code)) : std::nullopt);
        }
    }
    apply(changes);
}

void RollMarks::askMinutes(PresenceCode code) {
    m_forMinutes = chosen();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime begin = m_call.times()->begins;
    const QDateTime end = m_call.times()->ends;
    const int most = minutesBetween(begin, end);
    const int past = code == PresenceCode::Late ? minutesBetween(begin, now) : minutesBetween(now, end);
    m_rest->cancel();
    emit asking();
    m_minutes->open(code, namesOf(m_forMinutes), past > 0 && past < most ? past : usualMinutes, most);
}

void RollMarks::noteMinutes() {
    QList<RollOutbox::Change> changes;
    for (const qint64 id : std::as_const(m_forMinutes)) {
        if (m_model.row(id) == nullptr) {
            continue;
        }
        PresenceMark mark = markOf(m_minutes->code());
        (mark.code == PresenceCode::Late ? mark.late : mark.early) = m_minutes->minutes();
        changes << changeOf(id, roll::joined(m_model.markOf(id), mark));
    }
    m_minutes->close();
    apply(changes);
}

void RollMarks::apply(const QList<RollOutbox::Change>& changes) {
    if (changes.isEmpty()) {
        return;
    }
    QList<RollOutbox::Change> former;
    QList<qint64> ids;
    for (const RollOutbox::Change& change : changes) {
        former << changeOf(change.enrolmentId, m_model.markOf(change.enrolmentId));
        ids << change.enrolmentId;
    }
    if (m_outbox.mark(changes)) {
        m_former = former;
        goOn(ids);
        emit changed();
    }
}

/// The next one below, so that a roll call is one key a person.
void RollMarks::goOn(const QList<qint64>& marked) {
    if (marked.size() != 1) {
        return;
    }
    const int row = m_model.rowOf(marked.constFirst());
    if (const qint64 next = m_model.idAt(row + 1); row >= 0 && next != 0) {
        m_list.select(next);
    }
    m_list.focusList();
}

void RollMarks::undo() {
    const QList<RollOutbox::Change> former = std::exchange(m_former, {});
    if (former.isEmpty()) {
        return;
    }
    if (!m_outbox.takeBack()) {
        m_outbox.mark(former);
    }
    m_list.select(former.constFirst().enrolmentId);
    emit changed();
}

void RollMarks::askRest() {
    m_restChanges.clear();
    const QList<qint64> open = m_model.open();
    for (const qint64 id : open) {
        m_restChanges << changeOf(id, markOf(PresenceCode::Absent));
    }
    m_minutes->cancel();
    emit asking();
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("rest:%1").arg(m_call.session());
    setup.title = tr("Mark %n person(s) as absent", nullptr, int(open.size()));
    setup.explanation = tr("Nothing is noted of them at session %1: %2.").arg(m_call.session()).arg(namesOf(open));
    setup.confirm = tr("Mark as absent");
    setup.isGrave = true;
    m_rest->open(setup);
}

void RollMarks::noteRest() {
    const QList<qint64> open = m_model.open();
    const bool isSame = open.size() == m_restChanges.size() &&
                        std::all_of(m_restChanges.begin(), m_restChanges.end(),
                                    [&open](const RollOutbox::Change& one) { return open.contains(one.enrolmentId); });
    if (!isSame) {
        askRest(); // somebody was noted meanwhile: what is done is what was seen
        emit said(look::Tone::Info, words::centreRefusal(QStringLiteral("presence.rest_changed"),
                                                         {{QStringLiteral("n"), int(open.size())}}));
        return;
    }
    if (m_outbox.rest(m_call.session(), m_restChanges)) {
        m_former.clear();
        m_rest->close();
    }
}

QString RollMarks::whyNotRest() const {
    if (const QString why = m_call.whyNot(); !why.isEmpty()) {
        return why;
    }
    if (QDateTime::currentDateTimeUtc() < m_call.times()->begins) {
        return tr("The session has not begun: nobody can be absent yet.");
    }
    return m_model.open().isEmpty() ? tr("Something is noted of everybody.") : QString();
}

bool RollMarks::takeKey(int key, const QString& text) {
    const bool clears = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    const std::optional<PresenceCode> code = codeOfKey(text);
    if (!clears && !code) {
        return false;
    }
    mark(clears ? std::nullopt : code);
    return true;
}

QList<qint64> RollMarks::chosen() const {
    QList<qint64> ids = m_list.selectedIds();
    ids.removeIf([this](qint64 id) { return m_model.row(id) == nullptr; });
    return ids;
}

} // namespace inservice
