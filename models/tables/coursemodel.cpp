// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/coursemodel.h"

#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/hours.h"
#include "models/tables/searchfold.h"
#include "models/tables/showndays.h"
#include "models/tables/unitplaces.h"

#include <algorithm>

namespace inservice {
namespace {

using Model = CourseModel;

QDate day(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate);
}

/// What the centre's own state becomes once the last session is over, whether or not it has said so yet.
CourseState stateNow(const CourseRow& course) {
    const CourseState state = course::fromKey<CourseState>(course.state).value_or(CourseState::Submitted);
    return state == CourseState::Approved && course.endsAt <= QDateTime::currentDateTimeUtc() ? CourseState::ListDue
                                                                                              : state;
}

Model::OwnBucket ownBucketOf(const CourseListRow& row) {
    if (row.isOffered) {
        return Model::OwnBucket::ToDo;
    }
    switch (row.state) {
    case CourseState::Returned:
    case CourseState::ListDue:
    case CourseState::ListReturned:
        return Model::OwnBucket::ToDo;
    case CourseState::Submitted:
    case CourseState::ListSubmitted:
        return Model::OwnBucket::Review;
    case CourseState::Approved:
        return Model::OwnBucket::Open;
    case CourseState::Rejected:
    case CourseState::Withdrawn:
    case CourseState::Cancelled:
    case CourseState::Confirmed:
    case CourseState::ConfirmedEmpty:
        break;
    }
    return Model::OwnBucket::Closed;
}

Model::DeskBucket deskBucketOf(const CourseListRow& row) {
    switch (row.state) {
    case CourseState::Submitted:
        return row.isReviewedHere ? Model::DeskBucket::ToDecide : Model::DeskBucket::Ended;
    case CourseState::Returned:
        return Model::DeskBucket::Returned;
    case CourseState::Approved:
        return Model::DeskBucket::Approved;
    case CourseState::ListDue:
    case CourseState::ListSubmitted:
    case CourseState::ListReturned:
    case CourseState::Rejected:
    case CourseState::Withdrawn:
    case CourseState::Cancelled:
    case CourseState::Confirmed:
    case CourseState::ConfirmedEmpty:
        break;
    }
    return Model::DeskBucket::Ended;
}

/// None: it has come to nothing, or is not approved yet.
std::optional<Model::ListBucket> listBucketOf(const CourseListRow& row) {
    switch (row.state) {
    case CourseState::ListDue:
    case CourseState::ListReturned:
        return Model::ListBucket::ToDo;
    case CourseState::Approved:
        return Model::ListBucket::Open;
    case CourseState::ListSubmitted:
        return Model::ListBucket::Review;
    case CourseState::Confirmed:
    case CourseState::ConfirmedEmpty:
        return Model::ListBucket::Closed;
    case CourseState::Submitted:
    case CourseState::Returned:
    case CourseState::Rejected:
    case CourseState::Withdrawn:
    case CourseState::Cancelled:
        break;
    }
    return std::nullopt;
}

/// None: of a list that is not this desk's yet, or never will be.
std::optional<Model::DeskListBucket> deskListBucketOf(const CourseListRow& row) {
    const std::optional<Model::ListBucket> own = listBucketOf(row);
    if (!row.isListDecidedHere || !own || *own == Model::ListBucket::Open) {
        return std::nullopt;
    }
    return row.state == CourseState::ListSubmitted  ? Model::DeskListBucket::ToDecide
           : row.state == CourseState::ListReturned ? Model::DeskListBucket::Returned
           : row.state == CourseState::ListDue      ? Model::DeskListBucket::Due
                                                    : Model::DeskListBucket::Closed;
}

bool isIn(const CourseModel::Scope& scope, const CourseListRow& row) {
    return !scope.isOfLists || (scope.isDesk ? deskListBucketOf(row).has_value() : listBucketOf(row).has_value());
}

QList<CourseListRow> readCourses(const ReplicaReader& replica, const CourseModel::Scope& scope,
                                 const QList<CourseRow>& courses) {
    QSet<qint64> units;
    for (const CourseRow& course : courses) {
        units.insert(course.unitId);
    }
    const UnitPlaces places(replica, units);
    QHash<qint64, QString> reviews; // of the newest list, by course
    if (scope.isOfLists) {
        const auto lists = replica.rows<CourseListVersionRow>(QStringLiteral(" ORDER BY n"));
        for (const CourseListVersionRow& list : lists) {
            reviews.insert(list.courseId, list.review);
        }
    }
    QHash<qint64, QString> counties;
    const auto known = replica.rows<CountyRow>();
    for (const CountyRow& county : known) {
        counties.insert(county.id, county.name);
    }
    QList<CourseListRow> rows;
    rows.reserve(courses.size());
    for (const CourseRow& course : courses) {
        if (!scope.isDesk && course.unitId != scope.unitId) {
            continue; // of a unit below
        }
        const UnitPlaces::Place place = places.of(course.unitId);
        rows.append({course, stateNow(course), place.name, place.code, counties.value(course.countyId),
                     course.ownerAccountId == scope.accountId || course.deputies.contains(scope.accountId),
                     course.reviewerUnitId == scope.unitId,
                     course.handoverTo != 0 && course.handoverTo == scope.accountId, reviews.value(course.id)});
        CourseListRow& row = rows.last();
        row.isListDecidedHere = row.listReview == u"own" ? course.unitId == scope.unitId : row.isReviewedHere;
        if (!isIn(scope, row)) {
            rows.removeLast();
        }
    }
    return rows;
}

RowSource<CourseListRow> courseSource(const CourseModel::Scope& scope) {
    RowSource<CourseListRow> source;
    source.own = {{"course", [](qint64 id) { return id; }}};
    source.named = {{"unit", [](const CourseListRow& row) { return row.course.unitId; }},
                    {"county", [](const CourseListRow& row) { return row.course.countyId; }}};
    source.beside = {"course_revision", "course_event", "course_reason"}; // what the detail shows
    if (scope.isOfLists) {
        source.beside << "course_evidence";
        source.whole = {"course_list"}; // who looks at it is said there
    }
    source.read = [scope](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return readCourses(replica, scope, ids != nullptr ? replica.rows<CourseRow>(*ids) : replica.rows<CourseRow>());
    };
    source.id = [](const CourseListRow& row) { return row.course.id; };
    source.search = [](const CourseListRow& row) {
        return QStringList{
            QString::number(row.course.number), searchFold(row.course.title),     searchFold(row.unit),
            searchFold(row.unitCode),           searchFold(row.course.ownerName), searchFold(row.county)};
    };
    return source;
}

/// Before its day comes whatever has none.
QList<CourseListRow> mostUrgentFirst(QList<CourseListRow> rows) {
    std::sort(rows.begin(), rows.end(), [](const CourseListRow& a, const CourseListRow& b) {
        const auto key = [](const CourseListRow& row) {
            return std::make_pair(CourseModel::deadline(row), row.course.number);
        };
        return key(a) < key(b);
    });
    return rows;
}

} // namespace

QDate CourseModel::deadline(const CourseListRow& row) {
    switch (row.state) {
    case CourseState::Submitted:
        // Whoever wants to come has to find it before it begins.
        return std::min(day(row.course.reviewBy), day(row.course.dateFrom).addDays(-1));
    case CourseState::Returned:
        return day(row.course.dateFrom).addDays(-1);
    case CourseState::ListDue:
    case CourseState::ListReturned:
        return day(row.course.dueOn);
    case CourseState::Approved:
    case CourseState::Rejected:
    case CourseState::Withdrawn:
    case CourseState::Cancelled:
    case CourseState::ListSubmitted:
    case CourseState::Confirmed:
    case CourseState::ConfirmedEmpty:
        break;
    }
    return {};
}

QString CourseModel::dayText(const CourseRow& course) {
    return shownDays(day(course.dateFrom), day(course.dateTo));
}

QList<CourseListRow> CourseModel::waiting(const ReplicaReader& replica, const Scope& scope) {
    return mostUrgentFirst(
        readCourses(replica, scope,
                    replica.rows<CourseRow>(QStringLiteral(" WHERE state = 'submitted' AND reviewer_unit_id = ?"),
                                            {scope.unitId})));
}

QList<CourseListRow> CourseModel::waitingLists(const ReplicaReader& replica, const Scope& scope) {
    QList<CourseListRow> rows =
        readCourses(replica, scope,
                    replica.rows<CourseRow>(
                        QStringLiteral(" WHERE state = 'list_submitted' AND (reviewer_unit_id = ? OR unit_id = ?)"),
                        {scope.unitId, scope.unitId}));
    std::sort(rows.begin(), rows.end(), [](const CourseListRow& a, const CourseListRow& b) {
        return std::pair(a.course.stateAt, a.course.number) < std::pair(b.course.stateAt, b.course.number);
    });
    return rows;
}

QList<CourseListRow> CourseModel::toDo(const ReplicaReader& replica, const Scope& scope) {
    QList<CourseListRow> rows = readCourses(
        replica, scope,
        replica.rows<CourseRow>(QStringLiteral(" WHERE unit_id = ? AND (state IN ('returned', 'approved', 'list_due', "
                                               "'list_returned') OR handover_to = ?)"),
                                {scope.unitId, scope.accountId}));
    rows.removeIf([](const CourseListRow& row) { return ownBucketOf(row) != OwnBucket::ToDo; });
    return mostUrgentFirst(rows);
}

CourseModel::CourseModel(const QString& replicaFile, Scope scope, ListWords words, QObject* parent)
    : MarkedListModel("course", int(Column::State), parent)
    , m_scope(scope)
    , m_words(std::move(words)) {
    setColumns(describedColumns());
    setSource(courseSource(scope), replicaFile);
    if (scope.isOfLists) {
        setChip(scope.isDesk ? int(DeskListBucket::ToDecide) : int(ListBucket::ToDo));
    } else {
        setChip(scope.isDesk ? int(DeskBucket::ToDecide) : int(OwnBucket::All));
    }
}

CourseModel::~CourseModel() = default;

/// In the order of Column.
ColumnSpecs<CourseListRow> CourseModel::describedColumns() const {
    using Row = const CourseListRow&;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {tr("Course number"), [](Row row) { return QVariant(row.course.number); }},
        {tr("Title"), [](Row row) { return QVariant(row.course.title); }},
        {tr("Organiser"), [](Row row) { return QVariant(row.unit); }},
        {tr("Days"), [](Row row) { return QVariant(row.course.startsAt); },
         [](Row row) { return dayText(row.course); }},
        {tr("State"), [](Row row) { return QVariant(int(row.state)); },
         [this](Row row) {
             const QString state = m_words.courseState(row.state);
             return marks().stateText(
                 row.course.id,
                 row.course.changeOpen ? tr("%1, change under review", "state of a course").arg(state) : state,
                 m_words.commandKind);
         }},
        {tr("Decide by"),
         [](Row row) {
             return row.state == CourseState::Submitted ? QVariant(deadline(row)) : QVariant(QDate(9999, 1, 1));
         },
         [](Row row) { return row.state == CourseState::Submitted ? shownDay(deadline(row)) : QString(); }},
        {tr("Submitted at"), [](Row row) { return QVariant(row.course.submittedAt); },
         [](Row row) { return shownTime(row.course.submittedAt); }},
        {tr("Hours"), [](Row row) { return QVariant(row.course.hours); },
         [](Row row) {
             return row.course.hourUnit == u"credit" ? tr("%1 credit(s)").arg(row.course.hours)
                                                     : QString::number(row.course.hours);
         },
         nullptr, right},
        {tr("Places"), [](Row row) { return QVariant(row.course.quota); },
         [](Row row) { return tr("%1 of %2", "taken, all places").arg(row.course.taken).arg(row.course.quota); },
         nullptr, right},
        {tr("Public from"), [](Row row) { return QVariant(row.course.publishedAt); },
         [](Row row) { return shownTime(row.course.publishedAt); }},
        {tr("List due"), [](Row row) { return QVariant(day(row.course.dueOn)); },
         [](Row row) { return shownDay(day(row.course.dueOn)); }},
        {tr("In charge"), [](Row row) { return QVariant(row.course.ownerName); }},
        {tr("Kind"), [](Row row) { return QVariant(row.course.classKind); },
         [this](Row row) { return m_words.classKind(row.course.classKind); }},
        {tr("Held in"), [](Row row) { return QVariant(row.county); }},
        {tr("Since"), [](Row row) { return QVariant(row.course.stateAt); },
         [](Row row) { return shownTime(row.course.stateAt); }},
    };
}

void CourseModel::setOnlyOwn(bool only) {
    if (only != m_onlyOwn) {
        m_onlyOwn = only;
        rearrange();
    }
}

QList<CourseModel::Chip> CourseModel::chips() const {
    if (m_scope.isOfLists) {
        return listChips();
    }
    if (m_scope.isDesk) {
        const auto in = [](DeskBucket bucket) {
            return Chip{[bucket](const CourseListRow& row) { return deskBucketOf(row) == bucket; }};
        };
        return {
            in(DeskBucket::ToDecide), in(DeskBucket::Returned), in(DeskBucket::Approved), in(DeskBucket::Ended), {}};
    }
    const auto in = [](OwnBucket bucket) {
        return Chip{[bucket](const CourseListRow& row) { return ownBucketOf(row) == bucket; }};
    };
    return {in(OwnBucket::ToDo), in(OwnBucket::Review), in(OwnBucket::Open), in(OwnBucket::Closed), {}};
}

QList<CourseModel::Chip> CourseModel::listChips() const {
    QList<Chip> chips;
    if (m_scope.isDesk) {
        for (const DeskListBucket bucket :
             {DeskListBucket::ToDecide, DeskListBucket::Returned, DeskListBucket::Due, DeskListBucket::Closed}) {
            chips << Chip{[bucket](const CourseListRow& row) { return deskListBucketOf(row) == bucket; }};
        }
    } else {
        for (const ListBucket bucket : {ListBucket::ToDo, ListBucket::Open, ListBucket::Review, ListBucket::Closed}) {
            chips << Chip{[bucket](const CourseListRow& row) { return listBucketOf(row) == bucket; }};
        }
    }
    return chips << Chip{};
}

std::function<bool(const CourseListRow&)> CourseModel::narrowed() const {
    if (!m_onlyOwn) {
        return {};
    }
    return [](const CourseListRow& row) { return row.isOwn; };
}

QVariant CourseModel::state(const CourseListRow& row) const {
    return int(row.state);
}

} // namespace inservice
