// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/own/ownenrolmentmodel.h"

#include "forms/words/enrolmentwords.h"
#include "models/commands/kinds.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/hours.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"
#include "models/tables/showndays.h"

namespace inservice {
namespace {

using State = EnrolmentState;

bool isOver(const OwnEnrolmentRow& row, const QDateTime& now) {
    return !isLive(row.state) || row.state == State::Declined || row.enrolment.endsAt < now;
}

/// In the list of the course's people.
bool attends(State state) {
    return hasSeat(state) || state == State::Listed;
}

QList<OwnEnrolmentRow> readOwn(const ReplicaReader& replica, const QSet<qint64>* ids) {
    const QList<EnrolmentRow> enrolments =
        ids != nullptr ? replica.rows<EnrolmentRow>(*ids) : replica.rows<EnrolmentRow>();
    QSet<qint64> units;
    for (const EnrolmentRow& enrolment : enrolments) {
        units.insert(enrolment.organiserId);
    }
    QHash<qint64, QString> names;
    for (const UnitRow& unit : replica.rows<UnitRow>(units)) {
        names.insert(unit.id, unit.name);
    }
    QHash<qint64, bool> passed; // by course
    for (const AwardRow& award : replica.rows<AwardRow>(QStringLiteral(" WHERE kind <> 'lecture'"))) {
        passed.insert(award.courseId, award.passed && award.hours > 0);
    }
    QList<OwnEnrolmentRow> rows;
    rows.reserve(enrolments.size());
    for (const EnrolmentRow& enrolment : enrolments) {
        const State state = course::fromKey<State>(enrolment.state).value_or(State::Pending);
        OwnEnrolmentRow row{enrolment, state, names.value(enrolment.organiserId), {}};
        if (attends(state) && passed.contains(enrolment.courseId)) {
            row.passed = passed.value(enrolment.courseId);
        }
        rows << row;
    }
    return rows;
}

RowSource<OwnEnrolmentRow> ownSource() {
    RowSource<OwnEnrolmentRow> source;
    source.own = {{"enrolment", [](qint64 id) { return id; }}};
    source.named = {{"unit", [](const OwnEnrolmentRow& row) { return row.enrolment.organiserId; }}};
    source.whole = {"award"};
    source.read = [](const ReplicaReader& replica, const QSet<qint64>* ids) { return readOwn(replica, ids); };
    source.id = [](const OwnEnrolmentRow& row) { return row.enrolment.id; };
    source.search = [](const OwnEnrolmentRow& row) {
        return QStringList{QString::number(row.enrolment.number), searchFold(row.enrolment.title),
                           searchFold(row.organiser)};
    };
    return source;
}

} // namespace

OwnEnrolmentModel::OwnEnrolmentModel(const QString& replicaFile, QObject* parent)
    : MarkedListModel("enrolment", int(Column::Result), parent) {
    using Row = const OwnEnrolmentRow&;
    const auto now = [] { return QDateTime::currentDateTimeUtc(); };
    setColumns({
        {tr("Course no."), [](Row row) { return QVariant(row.enrolment.number); }},
        {tr("Course"), [](Row row) { return QVariant(row.enrolment.title); }},
        {tr("Organiser"), [](Row row) { return QVariant(row.organiser); }},
        {tr("Days"), [](Row row) { return QVariant(row.enrolment.startsAt); },
         [](Row row) { return dayText(row.enrolment); }},
        {tr("Contact"), [](Row row) { return QVariant(row.enrolment.contactEmail); }},
        {tr("Result"), [](Row row) { return QVariant(int(row.state)); },
         [this](Row row) { return marks().stateText(row.enrolment.id, resultWord(row.state), kindWord); }},
        {tr("The course"), [](Row row) { return QVariant(row.enrolment.endsAt); },
         [now](Row row) { return courseWord(row, now()); }},
        {tr("To do"), [](Row row) { return QVariant(int(actOf(row, QDateTime::currentDateTimeUtc()))); },
         [now](Row row) { return actWord(actOf(row, now())); }},
        {tr("Enrolled at"), [](Row row) { return QVariant(row.enrolment.queuedAt); },
         [](Row row) { return shownTime(row.enrolment.queuedAt); }},
    });
    setSource(ownSource(), replicaFile);
    setChip(int(Bucket::All));
}

OwnEnrolmentModel::~OwnEnrolmentModel() = default;

OwnEnrolmentModel::Act OwnEnrolmentModel::actOf(const OwnEnrolmentRow& row, const QDateTime& now) {
    if (row.state == State::Offered && row.enrolment.offerUntil > now) {
        return Act::AnswerOffer;
    }
    if (isOver(row, now) || row.enrolment.startsAt <= now || row.state == State::Cancelling ||
        row.state == State::Listed) {
        return Act::None;
    }
    return !row.enrolment.confirmed ? Act::Confirm : row.enrolment.followUp.isEmpty() ? Act::Cancel : Act::FollowUp;
}

QString OwnEnrolmentModel::actWord(Act act) {
    switch (act) {
    case Act::None:
        return {};
    case Act::AnswerOffer:
        return tr("Answer the offer…");
    case Act::Confirm:
        return tr("Confirm that you come…");
    case Act::FollowUp:
        return tr("Fill in what was asked later…");
    case Act::Cancel:
        return tr("Cancel the enrolment…");
    }
    return {};
}

QString OwnEnrolmentModel::resultWord(EnrolmentState state) {
    return state == State::Pending || state == State::Drawn ? tr("Not decided") : words::enrolmentTerm(state);
}

QString OwnEnrolmentModel::courseWord(const OwnEnrolmentRow& row, const QDateTime& now) {
    if (row.state == State::CourseCancelled) {
        return tr("Course cancelled");
    }
    if (row.state == State::Cancelled) {
        return tr("Cancelled");
    }
    if (row.enrolment.startsAt > now) {
        return tr("Enrolled");
    }
    if (row.enrolment.endsAt > now) {
        return attends(row.state) ? tr("Being held") : tr("Not attending");
    }
    if (row.passed) {
        return *row.passed ? tr("Hours confirmed") : tr("Not passed");
    }
    return attends(row.state) ? tr("Hours not confirmed yet") : tr("Not attended");
}

QString OwnEnrolmentModel::dayText(const EnrolmentRow& enrolment) {
    return shownDays(taiwanDay(enrolment.startsAt), taiwanDay(enrolment.endsAt));
}

void OwnEnrolmentModel::setDays(const QDate& from, const QDate& to) {
    m_from = from;
    m_to = to;
    rearrange();
}

void OwnEnrolmentModel::setResult(const std::optional<EnrolmentState>& state) {
    m_result = state;
    rearrange();
}

QList<OwnEnrolmentModel::Chip> OwnEnrolmentModel::chips() const {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {{[now](const OwnEnrolmentRow& row) { return !isOver(row, now); }},
            {[now](const OwnEnrolmentRow& row) {
                return !isOver(row, now) &&
                       (row.state == State::Pending || row.state == State::Drawn || row.state == State::Waiting ||
                        row.state == State::Offered || row.state == State::Cancelling ||
                        !row.enrolment.followUp.isEmpty() || !row.enrolment.confirmed);
            }},
            {[now](const OwnEnrolmentRow& row) { return isOver(row, now); }},
            {}};
}

std::function<bool(const OwnEnrolmentRow&)> OwnEnrolmentModel::narrowed() const {
    if (!m_from.isValid() && !m_to.isValid() && !m_result) {
        return {};
    }
    return [from = m_from, to = m_to, result = m_result](const OwnEnrolmentRow& row) {
        const QDate day = taiwanDay(row.enrolment.startsAt);
        const State state = row.state == State::Drawn ? State::Pending : row.state;
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to) && (!result || state == *result);
    };
}

QVariant OwnEnrolmentModel::state(const OwnEnrolmentRow& row) const {
    return int(row.state);
}

} // namespace inservice
