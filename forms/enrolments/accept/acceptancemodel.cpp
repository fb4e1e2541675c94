// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/acceptancemodel.h"

#include "forms/words/enrolmentwords.h"
#include "models/commands/kinds.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace inservice {
namespace {

using State = EnrolmentState;
using Queue = QHash<qint64, enrolment::QueueLine>;

State stateNow(const EnrolmentRow& row, const QDateTime& now) {
    const State state = course::fromKey<State>(row.state).value_or(State::Pending);
    return state == State::Offered && row.offerUntil <= now ? State::Waiting : state;
}

QHash<qint64, QString> schoolsOf(const ReplicaReader& replica, const QList<EnrolmentRow>& enrolments) {
    QSet<qint64> ids;
    for (const EnrolmentRow& enrolment : enrolments) {
        ids << enrolment.unitId << enrolment.unitNow << enrolment.nominatedBy;
    }
    QHash<qint64, QString> names;
    const QList<UnitRow> units = replica.rows<UnitRow>(ids);
    for (const UnitRow& unit : units) {
        names.insert(unit.id, unit.name);
    }
    return names;
}

/// 備取: counted among those who wait, and to whom a seat is offered, as the centre counts it for the teacher.
void countWaiting(QList<AcceptanceRow>& rows) {
    QList<AcceptanceRow*> waiting;
    for (AcceptanceRow& row : rows) {
        if (row.queue.place > 0 && (row.state == State::Waiting || row.state == State::Offered)) {
            waiting << &row;
        }
    }
    std::ranges::sort(waiting, {}, [](const AcceptanceRow* row) { return row->queue.place; });
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        waiting.at(i)->waiting = int(i) + 1;
    }
}

/// All of a course: what one row says of its school hangs on the others.
QList<AcceptanceRow> readCourseRows(const ReplicaReader& replica, qint64 courseId, const Queue& queue) {
    const QList<EnrolmentRow> enrolments =
        replica.rows<EnrolmentRow>(QStringLiteral(" WHERE course_id = ? ORDER BY queued_at, id"), {courseId});
    const QHash<qint64, QString> schools = schoolsOf(replica, enrolments);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QHash<qint64, int> seats;
    QList<AcceptanceRow> rows;
    rows.reserve(enrolments.size());
    for (const EnrolmentRow& enrolment : enrolments) {
        AcceptanceRow row;
        row.enrolment = enrolment;
        row.state = stateNow(enrolment, now);
        row.school = enrolment.unitId == 0 ? enrolment.unitText : schools.value(enrolment.unitId);
        row.schoolNow = schools.value(enrolment.unitNow);
        row.sentBy = enrolment.nominatedBy == enrolment.unitId ? QString() : schools.value(enrolment.nominatedBy);
        row.no = int(rows.size()) + 1;
        row.queue = queue.value(enrolment.id);
        seats[enrolment.unitId] += hasSeat(row.state) ? 1 : 0;
        rows << row;
    }
    for (AcceptanceRow& row : rows) {
        row.sameSchool = seats.value(row.enrolment.unitId);
    }
    countWaiting(rows);
    return rows;
}

/// The rows that commands name, each as if it had one of its own.
QList<OutboxItem> byEnrolment(const QList<OutboxItem>& items) {
    QList<OutboxItem> marks;
    for (const OutboxItem& item : items) {
        if (idOfSubject("acceptance", item.subject) == 0 || item.state == OutboxState::Done) {
            continue;
        }
        const QJsonArray rows = QJsonDocument::fromJson(item.body).object().value(QLatin1String("rows")).toArray();
        const auto add = [&marks, &item](const QJsonValue& id) {
            OutboxItem mark = item;
            mark.subject = rowSubject("enrolment", id.toInteger());
            marks << mark;
        };
        for (const auto& row : rows) {
            add(row[QLatin1String("enrolment_id")]);
        }
        if (item.kind == u"enrol.move") {
            add(QJsonDocument::fromJson(item.body).object().value(QLatin1String("enrolment_id")));
        }
    }
    return marks;
}

QString yes(bool is) {
    return is ? AcceptanceModel::tr("Yes") : QString();
}

QString sentText(const AcceptanceRow& row) {
    const QString who = row.sentBy.isEmpty() ? AcceptanceModel::tr("Sent by the school")
                                             : AcceptanceModel::tr("Sent by %1", "a desk").arg(row.sentBy);
    return row.enrolment.confirmed ? who : AcceptanceModel::tr("%1, not confirmed", "who has sent somebody").arg(who);
}

QString sourceText(const AcceptanceRow& entered) {
    const EnrolmentRow& row = entered.enrolment;
    return row.source == u"nominated" ? sentText(entered)
           : row.source == u"walk_in" ? AcceptanceModel::tr("Walked in")
           : row.source == u"import"  ? AcceptanceModel::tr("From a list")
                                      : AcceptanceModel::tr("Online");
}

QString sexText(const QString& sex) {
    return sex == u"male" ? AcceptanceModel::tr("Male") : AcceptanceModel::tr("Female");
}

QString groupText(const QString& group) {
    return group == u"staff" ? AcceptanceModel::tr("Administrative staff") : AcceptanceModel::tr("Teaching staff");
}

} // namespace

AcceptanceModel::AcceptanceModel(const QString& replicaFile, QObject* parent)
    : MarkedListModel("enrolment", int(Column::State), parent)
    , m_file(replicaFile)
    , m_queue(std::make_shared<Queue>()) {
    setColumns(describedColumns());
    readCourse();
    setChip(int(Bucket::ToDecide));
}

AcceptanceModel::~AcceptanceModel() = default;

void AcceptanceModel::readCourse() {
    RowSource<AcceptanceRow> source;
    source.whole = {"enrolment", "unit"};
    source.read = [courseId = m_courseId, queue = m_queue](const ReplicaReader& replica, const QSet<qint64>*) {
        return readCourseRows(replica, courseId, *queue);
    };
    source.id = [](const AcceptanceRow& row) { return row.enrolment.id; };
    source.search = [](const AcceptanceRow& row) {
        return QStringList{searchFold(row.enrolment.name), searchFold(row.school), searchFold(row.enrolment.jobTitle),
                           QString::number(row.enrolment.id)};
    };
    setSource(source, m_file);
}

void AcceptanceModel::setCourse(qint64 courseId) {
    if (courseId != m_courseId) {
        m_courseId = courseId;
        m_queue = std::make_shared<Queue>();
        readCourse();
        refresh();
    }
}

void AcceptanceModel::readAgain() {
    readCourse();
    refresh();
}

void AcceptanceModel::setQueue(const QHash<qint64, enrolment::QueueLine>& lines) {
    if (*m_queue != lines) {
        m_queue = std::make_shared<Queue>(lines);
        readCourse();
        refresh();
    }
}

void AcceptanceModel::setOutbox(const QList<OutboxItem>& items) {
    touched(setMarks(byEnrolment(items)));
}

ColumnSpecs<AcceptanceRow> AcceptanceModel::describedColumns() const {
    using Row = const AcceptanceRow&;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {tr("No."), [](Row row) { return QVariant(row.no); }, nullptr, nullptr, right},
        {tr("Name"), [](Row row) { return QVariant(row.enrolment.name); }},
        {tr("Sex"), [](Row row) { return QVariant(row.enrolment.sex); },
         [](Row row) { return sexText(row.enrolment.sex); }},
        {tr("School"), [](Row row) { return QVariant(row.school); }},
        {tr("Kind of post"), [](Row row) { return QVariant(row.enrolment.staffGroup); },
         [](Row row) { return groupText(row.enrolment.staffGroup); }},
        {tr("State"), [](Row row) { return QVariant(int(row.state)); },
         [this](Row row) { return marks().stateText(row.enrolment.id, words::enrolmentTerm(row.state), kindWord); }},
        {tr("Enrolled at"), [](Row row) { return QVariant(row.enrolment.queuedAt); },
         [](Row row) { return taiwanTime(row.enrolment.queuedAt).toString(QStringLiteral("yyyy/MM/dd HH:mm:ss")); }},
        {tr("Place"), [](Row row) { return QVariant(row.queue.place == 0 ? 1000000 + row.no : row.queue.place); },
         [](Row row) { return row.queue.place == 0 ? QString() : QString::number(row.queue.place); }, nullptr, right},
        {tr("Proposal and why"), [](Row row) { return QVariant(whyText(row)); }},
        {tr("Group"), [](Row row) { return QVariant(row.enrolment.priorityGroup); },
         [](Row row) {
             return row.enrolment.priorityGroup == 0 ? QString() : QString::number(row.enrolment.priorityGroup);
         },
         nullptr, right},
        {tr("Accepted of the school"), [](Row row) { return QVariant(row.sameSchool); }, nullptr, nullptr, right},
        {tr("Was there before"), [](Row row) { return QVariant(row.enrolment.repeated); },
         [](Row row) { return yes(row.enrolment.repeated); }},
        {tr("At the same time"), [](Row row) { return QVariant(row.enrolment.clash.value(QLatin1String("title"))); },
         [](Row row) { return row.enrolment.clash.value(QLatin1String("title")).toString(); }},
        {tr("How they came"), [](Row row) { return QVariant(sourceText(row)); }},
        {tr("Class"), [](Row row) { return QVariant(row.enrolment.classNo); },
         [](Row row) { return row.enrolment.classNo == 0 ? QString() : QString::number(row.enrolment.classNo); },
         nullptr, right},
        {tr("Still to be filled in"), [](Row row) { return QVariant(int(row.enrolment.followUp.size())); },
         [](Row row) { return yes(!row.enrolment.followUp.isEmpty()); }},
        {tr("Now at"), [](Row row) { return QVariant(nowText(row)); }},
    };
}

QString AcceptanceModel::proposalText(const QString& proposal) {
    return proposal == u"accepted"     ? tr("proposed: accept")
           : proposal == u"waiting"    ? tr("no seat left: waits")
           : proposal == u"unit_cap"   ? tr("the school has its share")
           : proposal == u"county_cap" ? tr("the county has its share")
           : proposal == u"class_cap"  ? tr("the class is full")
           : proposal == u"stopped"    ? tr("the account is stopped")
           : proposal == u"stays"      ? tr("free seats stay free")
                                       : QString();
}

QString AcceptanceModel::whyText(const AcceptanceRow& row) {
    const enrolment::QueueLine& line = row.queue;
    // 僅校內: the organiser says what becomes of who has changed schools.
    QStringList parts = row.enrolment.leaving ? QStringList{tr("has left the school: cancel or keep")} : QStringList();
    if (line.place == 0) {
        return parts.join(QString());
    }
    // What is proposed comes first: in a narrow column the rest is what is cut off.
    if (row.waiting > 0) {
        parts << tr("no. %1 of those who wait").arg(row.waiting);
    }
    if (const QString proposal = proposalText(line.proposal); !proposal.isEmpty()) {
        parts << proposal;
    }
    if (line.group > 0) {
        parts << tr("Group %1", "who comes first").arg(line.group);
    }
    if (!line.moved.isEmpty()) {
        parts << tr("moved: %1", "in the queue, why").arg(line.moved);
    }
    parts << tr("no. %1 of the school").arg(line.unitPlace) << tr("no. %1 to enrol").arg(line.turn);
    return parts.join(tr(" | ", "between reasons"));
}

QString AcceptanceModel::nowText(const AcceptanceRow& row) {
    return row.enrolment.gone ? tr("On no roster any more") : row.schoolNow;
}

bool AcceptanceModel::waitsForDecision(const AcceptanceRow& row) {
    return row.state == State::Pending || row.state == State::Cancelling || row.enrolment.leaving;
}

QList<AcceptanceRow> AcceptanceModel::inOrder() const {
    QList<AcceptanceRow> all;
    if (rows() != nullptr) {
        for (const auto& row : rows()->rows) {
            all << *row;
        }
    }
    std::sort(all.begin(), all.end(), [](const AcceptanceRow& a, const AcceptanceRow& b) {
        const auto place = [](const AcceptanceRow& row) { return row.queue.place == 0 ? 1000000 : row.queue.place; };
        return std::pair(place(a), a.no) < std::pair(place(b), b.no);
    });
    return all;
}

int AcceptanceModel::versions() const {
    int sum = 0;
    if (rows() != nullptr) {
        for (const auto& row : rows()->rows) {
            sum += row->enrolment.rowVersion;
        }
    }
    return sum;
}

QList<AcceptanceModel::Chip> AcceptanceModel::chips() const {
    return {{[](const AcceptanceRow& row) { return waitsForDecision(row); }},
            {[](const AcceptanceRow& row) {
                return row.state == State::Accepted || row.state == State::Cancelling || row.state == State::Drawn ||
                       row.state == State::Listed;
            }},
            {[](const AcceptanceRow& row) { return row.state == State::Waiting || row.state == State::Offered; }},
            {[](const AcceptanceRow& row) { return row.state == State::Declined || !isLive(row.state); }},
            {}};
}

QVariant AcceptanceModel::state(const AcceptanceRow& row) const {
    return int(row.state);
}

} // namespace inservice
