// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queuemodel.h"

#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

#include <algorithm>

namespace inservice {
namespace {

using Bucket = QueueModel::Bucket;

/// Days after which it is said how long a case has been open.
constexpr qint64 oldDays = 7;

bool inBucket(const QueueRow& row, Bucket bucket, QDate today) {
    const CaseStanding standing = row.application.standing();
    switch (bucket) {
    case Bucket::AwaitingPaper:
        return row.mine && standing.waitsForPaper();
    case Bucket::AwaitingReview:
        return row.mine && standing.next() == NextStep::Review;
    case Bucket::AwaitingOpening:
        return row.mine && standing.mayOpen();
    case Bucket::Returned:
        return row.mine && standing.mayCorrect();
    case Bucket::DecidedToday:
        return row.mine && row.application.decidedAt.isValid() && standing.state != ApplicationState::Withdrawn &&
               taiwanDay(row.application.decidedAt) == today;
    case Bucket::NeedsAttention:
        return false; // the outbox knows, not the row
    case Bucket::All:
    case Bucket::Count:
        break;
    }
    return true;
}

bool waits(const QueueRow& row) {
    return row.mine && row.application.standing().waitsForDecision();
}

bool isOpen(const CaseStanding& standing) {
    return standing.waitsForDecision() || standing.waitsForPaper() || standing.mayCorrect() || standing.mayOpen();
}

QList<QueueRow> readQueue(const ReplicaReader& replica, const QueueScope& scope, const QSet<qint64>* ids) {
    const QList<ApplicationRow> applications =
        ids != nullptr ? replica.rows<ApplicationRow>(*ids) : replica.rows<ApplicationRow>();
    std::optional<QSet<qint64>> units;
    if (ids != nullptr) {
        units.emplace();
        for (const ApplicationRow& application : applications) {
            units->insert(application.unitId);
        }
    }
    const UnitPlaces places(replica, units);
    QList<QueueRow> rows;
    rows.reserve(applications.size());
    for (const ApplicationRow& application : applications) {
        if (scope.onlyOpen && !isOpen(application.standing())) {
            continue;
        }
        const UnitPlaces::Place place = places.of(application.unitId);
        rows.append({application, place.code, place.name, place.countyId, place.county, scope.decides(application)});
    }
    return rows;
}

RowSource<QueueRow> queueSource(const QueueScope& scope) {
    RowSource<QueueRow> source;
    source.own = {{"application", [](qint64 id) { return id; }}};
    source.named = {{"unit", [](const QueueRow& row) { return row.application.unitId; }},
                    {"county", [](const QueueRow& row) { return row.countyId; }}};
    // What the detail of a case shows.
    source.beside = {"decision", "phone_call", "scan", "account", "desk", "return_reason"};
    source.read = [scope](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return readQueue(replica, scope, ids);
    };
    source.id = [](const QueueRow& row) { return row.application.id; };
    source.search = [](const QueueRow& row) {
        const ApplicationRow& application = row.application;
        return QStringList{searchFold(application.name),   searchFold(application.accountName),
                           searchFold(row.unitName),       searchFold(row.unitCode),
                           searchFold(application.number), searchFold(application.nationalId),
                           searchFold(application.subunit)};
    };
    return source;
}

} // namespace

void QueueContent::finish() {
    counties.clear();
    idOfNumber.clear();
    for (const auto& row : std::as_const(rows)) {
        if (!row->county.isEmpty()) {
            counties.insert(row->countyId, row->county);
        }
        idOfNumber.insert(row->application.number, row->application.id);
    }
}

bool QueueScope::decides(const ApplicationRow& application) const {
    if (application.reviewerUnitId) {
        return accountType == AccountType::Reviewer && *application.reviewerUnitId == unitId;
    }
    return accountType == AccountType::ChiefManager && application.unitId == unitId;
}

QueueModel::QueueModel(const QString& replicaFile, QueueScope scope, ListWords words, QObject* parent)
    : MarkedListModel("application", int(Column::State), parent)
    , m_words(std::move(words)) {
    setColumns(describedColumns());
    setSource(queueSource(scope), replicaFile);
    setBucket(Bucket::AwaitingReview);
}

QueueModel::~QueueModel() = default;

QString QueueModel::requestWord(const ApplicationRow& application, const QString& accountType) {
    return application.deletes ? tr("Deletion: %1", "type of account").arg(accountType) : accountType;
}

/// In the order of QueueModel::Column.
QList<ColumnSpec<QueueRow>> QueueModel::describedColumns() const {
    using Row = const QueueRow&;
    return {
        {tr("Number"), [](Row row) { return QVariant(row.application.number); }},
        {tr("Unit"), [](Row row) { return QVariant(row.unitName); }},
        {tr("Name"), [](Row row) { return QVariant(row.application.name); }},
        {tr("Type"), [](Row row) { return QVariant(int(row.application.accountType)); },
         [this](Row row) { return requestWord(row.application, m_words.accountType(row.application.accountType)); }},
        {tr("State"), [](Row row) { return QVariant(int(row.application.state)); },
         [this](Row row) { return stateText(row); }},
        {tr("Applied"), [](Row row) { return QVariant(row.application.appliedAt); },
         [this](Row row) { return appliedText(row); }, [](Row row) { return shownTime(row.application.appliedAt); }},
        {tr("Received"), [](Row row) { return QVariant(row.application.receivedAt); },
         [this](Row row) { return receivedText(row.application); }},
        {tr("Account name"), [](Row row) { return QVariant(row.application.accountName); }},
        {tr("Title"), [](Row row) { return QVariant(row.application.jobTitle); }},
        {tr("County"), [](Row row) { return QVariant(row.county); }},
        {tr("Unit code"), [](Row row) { return QVariant(row.unitCode); }},
        {tr("Revision"), [](Row row) { return QVariant(row.application.revision); }, nullptr, nullptr,
         Qt::AlignRight | Qt::AlignVCenter},
    };
}

void QueueModel::setOutbox(const QList<OutboxItem>& items) {
    const QList<qint64> changed = setMarks(items);
    touched(changed);
    if (bucket() == Bucket::NeedsAttention && !changed.isEmpty()) {
        rearrange();
    }
}

void QueueModel::setCounty(qint64 countyId) {
    if (countyId == m_county) {
        return;
    }
    m_county = countyId;
    rearrange();
}

void QueueModel::setAccountType(std::optional<AccountType> type) {
    if (type == m_type) {
        return;
    }
    m_type = type;
    rearrange();
}

bool QueueModel::isOneCounty() const {
    return m_county != 0 || counties().size() == 1;
}

bool QueueModel::isFiltered() const {
    return !find().trimmed().isEmpty() || m_county != 0 || m_type;
}

QMap<qint64, QString> QueueModel::counties() const {
    return rows() != nullptr ? rows()->counties : QMap<qint64, QString>();
}

int QueueModel::count(Bucket bucket) const {
    if (bucket == Bucket::NeedsAttention) {
        return int(refused().size());
    }
    return countOf(int(bucket));
}

int QueueModel::waiting() const {
    int waiting = countOf(int(Bucket::Count));
    for (auto mark = marks().all().cbegin(); mark != marks().all().cend(); ++mark) {
        const QueueRow* found = mark->isDecision() ? row(mark.key()) : nullptr;
        if (found && waits(*found)) {
            --waiting;
        }
    }
    return waiting;
}

QSet<qint64> QueueModel::refused() const {
    QSet<qint64> ids;
    for (auto mark = marks().all().cbegin(); mark != marks().all().cend(); ++mark) {
        if (mark->state == Pending::Refused && contains(mark.key())) {
            ids.insert(mark.key());
        }
    }
    return ids;
}

const QueueRow* QueueModel::rowByNumber(const QString& number) const {
    return rows() != nullptr ? row(rows()->idOfNumber.value(number)) : nullptr;
}

QList<QueueRow> QueueModel::related(qint64 applicationId) const {
    QList<QueueRow> found;
    const QueueRow* self = row(applicationId);
    if (self == nullptr) {
        return found;
    }
    for (const auto& other : rows()->rows) {
        if (other.get() != self && (other->application.personId == self->application.personId ||
                                    other->application.unitId == self->application.unitId)) {
            found << *other;
        }
    }
    std::sort(found.begin(), found.end(),
              [](const QueueRow& a, const QueueRow& b) { return a.application.appliedAt > b.application.appliedAt; });
    return found;
}

QueueModel::Bucket QueueModel::bucketOf(qint64 applicationId) const {
    const QueueRow* found = row(applicationId);
    if (!found) {
        return Bucket::All;
    }
    const QDate today = taiwanDay(QDateTime::currentDateTimeUtc());
    for (int bucket = 0; bucket < int(Bucket::All); ++bucket) {
        if (inBucket(*found, static_cast<Bucket>(bucket), today)) {
            return static_cast<Bucket>(bucket);
        }
    }
    return Bucket::All;
}

/// The buckets in their order, and the cases that wait for this desk.
QList<QueueModel::Chip> QueueModel::chips() const {
    const QDate today = taiwanDay(QDateTime::currentDateTimeUtc());
    QList<Chip> all;
    for (int key = 0; key < int(Bucket::Count); ++key) {
        const auto bucket = static_cast<Bucket>(key);
        if (bucket == Bucket::NeedsAttention) { // the outbox knows, not the row
            all.append(
                {[refused = refused()](const QueueRow& row) { return refused.contains(row.application.id); }, true});
        } else {
            all.append({[bucket, today](const QueueRow& row) { return inBucket(row, bucket, today); }});
        }
    }
    all.append({waits, true});
    return all;
}

std::function<bool(const QueueRow&)> QueueModel::narrowed() const {
    return [county = m_county, type = m_type](const QueueRow& row) {
        return (county == 0 || row.countyId == county) && (!type || row.application.accountType == *type);
    };
}

QVariant QueueModel::state(const QueueRow& row) const {
    return int(row.application.state);
}

QString QueueModel::stateText(const QueueRow& row) const {
    return marks().stateText(row.application.id, m_words.state(row.application), m_words.commandKind);
}

QString QueueModel::appliedText(const QueueRow& row) const {
    const ApplicationRow& application = row.application;
    const bool isOpen = waits(row) || application.standing().mayCorrect();
    const qint64 days = isOpen ? application.appliedAt.daysTo(QDateTime::currentDateTimeUtc()) : 0;
    return days >= oldDays ? tr("%1 d ago (%2)", "how long ago, month/day")
                                 .arg(days)
                                 .arg(taiwanDay(application.appliedAt).toString(QStringLiteral("MM/dd")))
                           : shownDate(application.appliedAt);
}

QString QueueModel::receivedText(const ApplicationRow& application) const {
    if (!application.receivedAt.isValid()) {
        return {};
    }
    const QString date = shownDate(application.receivedAt);
    if (application.standing().hasOldPaper()) {
        return tr("%1, revision %2: void", "date").arg(date).arg(application.receivedRevision);
    }
    return application.receivedHow
               ? tr("%1 %2", "date, how it came").arg(date, m_words.receivedHow(*application.receivedHow))
               : date;
}

} // namespace inservice
