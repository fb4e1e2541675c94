// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/recordmodel.h"

#include "forms/words/coursewords.h"
#include "forms/words/recordwords.h"
#include "models/attendance/mark.h"
#include "models/courses/courseterms.h"
#include "models/enrolments/registrationterms.h"
#include "models/replica/tables/attendance.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"
#include "models/tables/searchfold.h"
#include "models/tables/showndays.h"

namespace inservice {
namespace {

using State = RecordModel::State;

/// The labels of tags, by their codes.
QHash<QString, QString> tagLabels(const ReplicaReader& replica) {
    QHash<QString, QString> labels;
    for (const CourseTagRow& tag : replica.rows<CourseTagRow>()) {
        labels.insert(tag.code, tag.label);
    }
    return labels;
}

RecordRow confirmed(const AwardRow& award, const QHash<QString, QString>& labels) {
    RecordRow row;
    row.id = award.id;
    row.courseId = award.courseId;
    row.number = award.number;
    row.title = award.title;
    row.organiser = award.unitName;
    row.dateFrom = QDate::fromString(award.dateFrom, Qt::ISODate);
    row.dateTo = QDate::fromString(award.dateTo, Qt::ISODate);
    row.mode = award.mode;
    row.classKind = award.classKind;
    row.tags = award.tags;
    for (const QString& tag : award.tags) {
        row.tagLabels << labels.value(tag, tag);
    }
    row.kind = award.kind;
    row.hours = award.hours;
    row.passed = award.passed || award.kind == u"lecture";
    row.version = award.version;
    row.arithmetic = award.arithmetic;
    row.confirmedAt = award.confirmedAt;
    return row;
}

RecordRow pending(const EnrolmentRow& enrolment, const QString& organiser) {
    RecordRow row;
    row.id = -enrolment.id;
    row.courseId = enrolment.courseId;
    row.number = enrolment.number;
    row.title = enrolment.title;
    row.organiser = organiser;
    row.dateFrom = taiwanDay(enrolment.startsAt);
    row.dateTo = taiwanDay(enrolment.endsAt);
    row.kind = QStringLiteral("hours");
    row.isPending = true;
    row.contactEmail = enrolment.contactEmail;
    row.dueOn = QDate::fromString(enrolment.dueOn, Qt::ISODate);
    return row;
}

/// Attended as far as anybody knows, over, and nothing confirmed of it.
bool isAwaited(const EnrolmentRow& enrolment, const QSet<qint64>& closed, const QDateTime& now) {
    const auto state = course::fromKey<EnrolmentState>(enrolment.state);
    return state && (hasSeat(*state) || *state == EnrolmentState::Listed) && enrolment.endsAt.isValid() &&
           enrolment.endsAt < now && !closed.contains(enrolment.courseId);
}

/// 出席, and how somebody came onto the list.
void addAttendance(RecordRow& row, const EnrolmentRow& enrolment, const ReplicaReader& replica) {
    row.source = enrolment.source;
    const std::optional<PresenceRow> presence = replica.row<PresenceRow>(enrolment.id);
    for (const PresenceMark& mark : attendance::marks(presence ? presence->marks : QJsonArray())) {
        if (mark.code != PresenceCode::NotListed) {
            ++row.sessions;
            row.attended += mark.code == PresenceCode::Present || mark.code == PresenceCode::Late ||
                            mark.code == PresenceCode::LeftEarly;
        }
    }
}

QList<RecordRow> readRecords(const ReplicaReader& replica, const QSet<qint64>*) {
    const QHash<QString, QString> labels = tagLabels(replica);
    QHash<std::pair<qint64, QString>, CertificateRow> certificates;
    for (const CertificateRow& certificate : replica.rows<CertificateRow>()) {
        certificates.insert({certificate.courseId, certificate.kind}, certificate);
    }
    QMultiHash<qint64, TransferItemRow> transfers;
    for (const TransferItemRow& item : replica.rows<TransferItemRow>()) {
        transfers.insert(item.courseId, item);
    }
    const QList<EnrolmentRow> enrolments = replica.rows<EnrolmentRow>();
    QHash<qint64, const EnrolmentRow*> live; // by course
    for (const EnrolmentRow& enrolment : enrolments) {
        if (attendance::attends(enrolment.state)) {
            live.insert(enrolment.courseId, &enrolment);
        }
    }
    QList<RecordRow> rows;
    QSet<qint64> closed;
    for (const AwardRow& award : replica.rows<AwardRow>()) {
        RecordRow row = confirmed(award, labels);
        if (const auto found = certificates.constFind({award.courseId, award.kind}); found != certificates.constEnd()) {
            row.certificate = *found;
        }
        if (const EnrolmentRow* enrolment = live.value(award.courseId); enrolment && award.kind != u"lecture") {
            addAttendance(row, *enrolment, replica);
        }
        if (award.kind != u"lecture") {
            row.transfers = transfers.values(award.courseId);
            closed.insert(award.courseId);
        }
        rows << row;
    }
    QHash<qint64, QString> units;
    for (const UnitRow& unit : replica.rows<UnitRow>()) {
        units.insert(unit.id, unit.name);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const EnrolmentRow& enrolment : enrolments) {
        if (isAwaited(enrolment, closed, now)) {
            rows << pending(enrolment, units.value(enrolment.organiserId));
            addAttendance(rows.last(), enrolment, replica);
        }
    }
    return rows;
}

RowSource<RecordRow> recordSource() {
    RowSource<RecordRow> source;
    source.whole = {"award", "certificate", "transfer_item", "enrolment", "presence"};
    source.read = readRecords;
    source.id = [](const RecordRow& row) { return row.id; };
    source.search = [](const RecordRow& row) {
        return QStringList{QString::number(row.number), searchFold(row.title), searchFold(row.organiser),
                           searchFold(row.tagLabels.join(u' ')),
                           row.certificate ? searchFold(row.certificate->number) : QString()};
    };
    return source;
}

template<typename Term>
QString termWord(const QString& key) {
    const auto term = course::fromKey<Term>(key);
    return term ? words::courseTerm(*term) : key;
}

} // namespace

RecordModel::RecordModel(const QString& replicaFile, QObject* parent)
    : RowListModel(parent) {
    using Row = const RecordRow&;
    setColumns({
        {tr("Course no."), [](Row row) { return QVariant(row.number); }},
        {tr("Course"), [](Row row) { return QVariant(row.title); }},
        {tr("Organiser"), [](Row row) { return QVariant(row.organiser); }},
        {tr("Days"), [](Row row) { return QVariant(row.dateFrom); }, &RecordModel::daysOf},
        {tr("Last day"), [](Row row) { return QVariant(row.dateTo); }, [](Row row) { return shownDay(row.dateTo); }},
        {tr("Hours"), [](Row row) { return QVariant(row.isPending ? -1.0 : row.hours); }, &RecordModel::hoursWord},
        {tr("State"), [](Row row) { return QVariant(int(stateOf(row))); },
         [](Row row) { return stateWord(stateOf(row)); }},
        {tr("How it was held"), [](Row row) { return QVariant(row.mode); }, [](Row row) { return modeWord(row.mode); }},
        {tr("Tags"), [](Row row) { return QVariant(row.tagLabels.join(u'、')); }},
        {tr("Kind of class"), [](Row row) { return QVariant(row.classKind); },
         [](Row row) { return classKindWord(row.classKind); }},
        {tr("Attendance"), [](Row row) { return QVariant(row.attended); }, &RecordModel::attendanceWord},
        {tr("Confirmed on"), [](Row row) { return QVariant(row.confirmedAt); },
         [](Row row) { return shownDate(row.confirmedAt); }},
        {tr("Certificate"), [](Row row) { return QVariant(row.certificate ? row.certificate->number : QString()); }},
        {tr("How it came here"), [](Row row) { return QVariant(sourceWord(row.source)); }},
        {tr("Passed on"), [](Row row) { return QVariant(transferWord(row)); }},
    });
    setSource(recordSource(), replicaFile);
    setChip(int(Bucket::All));
}

RecordModel::~RecordModel() = default;

RecordModel::State RecordModel::stateOf(const RecordRow& row) {
    if (row.isPending) {
        return State::Pending;
    }
    if (row.certificate && row.certificate->revokedFor == u"desk") {
        return State::Revoked;
    }
    if (!row.passed || row.hours <= 0) {
        return State::Failed;
    }
    return row.certificate && row.certificate->version > 1 ? State::Corrected : State::Confirmed;
}

QString RecordModel::stateWord(State state) {
    switch (state) {
    case State::Confirmed:
        return tr("Confirmed");
    case State::Corrected:
        return tr("Confirmed, corrected");
    case State::Pending:
        return tr("Hours not confirmed yet");
    case State::Failed:
        return tr("Not passed");
    case State::Revoked:
        return tr("Certificate revoked");
    }
    return {};
}

QString RecordModel::daysOf(const RecordRow& row) {
    return shownDays(row.dateFrom, row.dateTo);
}

QString RecordModel::attendanceWord(const RecordRow& row) {
    return row.sessions == 0 ? QString() : tr("%1 of %2 sessions").arg(row.attended).arg(row.sessions);
}

/// Hours from elsewhere are none of these: they stand on a page of their own.
QString RecordModel::sourceWord(const QString& source) {
    return source == u"import"      ? tr("Put on the list")
           : source == u"walk_in"   ? tr("On the spot")
           : source == u"nominated" ? tr("Sent by a unit")
                                    : tr("Enrolled here");
}

QString RecordModel::hoursWord(const RecordRow& row) {
    if (row.isPending) {
        return {};
    }
    return row.kind == u"credits"   ? tr("%1 credits").arg(hoursText(row.hours))
           : row.kind == u"lecture" ? tr("%1 hours as lecturer").arg(hoursText(row.hours))
                                    : tr("%1 hours", "of a course").arg(hoursText(row.hours));
}

QString RecordModel::transferWord(const RecordRow& row) {
    QStringList words;
    for (const TransferItemRow& item : row.transfers) {
        if (item.state != u"replaced") {
            words << tr("%1: %2", "target: state")
                         .arg(words::transferTarget(item.target), words::transferState(item.state, item.action));
        }
    }
    words.removeDuplicates();
    return words.join(u'、');
}

QString RecordModel::modeWord(const QString& key) {
    return termWord<CourseMode>(key);
}

QString RecordModel::classKindWord(const QString& key) {
    return termWord<ClassKind>(key);
}

void RecordModel::setDays(const QDate& from, const QDate& to) {
    m_from = from;
    m_to = to;
    rearrange();
}

QList<RecordRow> RecordModel::counted() const {
    QList<RecordRow> all;
    if (rows() == nullptr) {
        return all;
    }
    for (const auto& row : rows()->rows) {
        const State state = stateOf(*row);
        if ((state == State::Confirmed || state == State::Corrected) && (!m_from.isValid() || row->dateTo >= m_from) &&
            (!m_to.isValid() || row->dateTo <= m_to)) {
            all << *row;
        }
    }
    std::sort(all.begin(), all.end(), [](const RecordRow& one, const RecordRow& other) {
        return std::pair(one.dateTo, one.number) < std::pair(other.dateTo, other.number);
    });
    return all;
}

QList<RecordModel::Chip> RecordModel::chips() const {
    const auto is = [](std::initializer_list<State> states) {
        return [states = QList<State>(states)](const RecordRow& row) { return states.contains(stateOf(row)); };
    };
    return {
        {is({State::Confirmed, State::Corrected})}, {is({State::Pending})}, {is({State::Failed, State::Revoked})}, {}};
}

std::function<bool(const RecordRow&)> RecordModel::narrowed() const {
    if (!m_from.isValid() && !m_to.isValid()) {
        return {};
    }
    return [from = m_from, to = m_to](const RecordRow& row) {
        return (!from.isValid() || row.dateTo >= from) && (!to.isValid() || row.dateTo <= to);
    };
}

QVariant RecordModel::rowData(const RecordRow& row, int column, int role) const {
    switch (role) {
    case StateRole:
        return int(stateOf(row));
    case StateColumnRole:
        return column == int(Column::State);
    default:
        return {};
    }
}

QList<CountedRecord> countedRecords(const QList<RecordRow>& rows) {
    QList<CountedRecord> counted;
    counted.reserve(rows.size());
    for (const RecordRow& row : rows) {
        counted.append({row.dateTo, row.kind, row.mode, row.tags, row.hours});
    }
    return counted;
}

} // namespace inservice
