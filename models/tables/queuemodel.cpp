// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queuemodel.h"

#include "models/replica/replicareader.h"
#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

#include <algorithm>

namespace inservice {
namespace {

using Column = QueueModel::Column;
using Bucket = QueueModel::Bucket;

/// Days after which it is said how long a case has been open.
constexpr qint64 oldDays = 7;

class QueueContent : public ListContent {
public:
    QVector<QueueRow> rows;
    QList<QueueModel::County> counties;
    QHash<QString, int> lineOfNumber;

    [[nodiscard]] QVariant raw(int line, int column) const override {
        const QueueRow& row = rows.at(line);
        const ApplicationRow& application = row.application;
        switch (static_cast<Column>(column)) {
        case Column::Number:
            return application.number;
        case Column::Unit:
            return row.unitName;
        case Column::Name:
            return application.name;
        case Column::Type:
            return static_cast<int>(application.accountType);
        case Column::State:
            return static_cast<int>(application.state);
        case Column::Applied:
            return application.appliedAt;
        case Column::Received:
            return application.receivedAt;
        case Column::AccountName:
            return application.accountName;
        case Column::JobTitle:
            return application.jobTitle;
        case Column::County:
            return row.county;
        case Column::UnitCode:
            return row.unitCode;
        case Column::Revision:
            return application.revision;
        case Column::Count:
            break;
        }
        return {};
    }

    [[nodiscard]] bool same(int line, const ListContent& older, int olderLine) const override {
        const QueueRow& now = rows.at(line);
        const QueueRow& then = static_cast<const QueueContent&>(older).rows.at(olderLine);
        return now.application.rowVersion == then.application.rowVersion &&
               now.application.state == then.application.state &&
               now.application.revision == then.application.revision &&
               now.application.changedAt == then.application.changedAt &&
               now.application.canTakeBack == then.application.canTakeBack && now.unitName == then.unitName &&
               now.county == then.county && now.mine == then.mine;
    }
};

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

std::shared_ptr<const ListContent> readQueue(const QString& file, const QueueScope& scope) {
    auto content = std::make_shared<QueueContent>();
    try {
        const ReplicaReader reader(file);
        content->loaded = reader.isLoaded();
        const UnitPlaces places(reader);
        QSet<qint64> present;
        const QList<ApplicationRow> applications = reader.applications();
        content->rows.reserve(applications.size());
        for (const ApplicationRow& application : applications) {
            const UnitPlaces::Place place = places.of(application.unitId);
            QueueRow row;
            row.application = application;
            row.mine = scope.decides(application);
            row.unitCode = place.code;
            row.unitName = place.name;
            row.countyId = place.countyId;
            row.county = place.county;
            present.insert(place.countyId);
            // A line break cannot be typed into the find box: no word matches across two fields.
            content->add(application.id,
                         QStringList{searchFold(application.name), searchFold(application.accountName),
                                     searchFold(row.unitName), searchFold(row.unitCode), searchFold(application.number),
                                     searchFold(application.nationalId), searchFold(application.subunit)}
                             .join(u'\n'));
            content->lineOfNumber.insert(application.number, static_cast<int>(content->rows.size()));
            content->rows.append(row);
        }
        for (const CountyRow& county : places.counties())
            if (present.contains(county.id))
                content->counties.append({county.id, county.name});
    } catch (const std::exception& error) {
        content->fault = QString::fromUtf8(error.what());
    }
    return content;
}

} // namespace

bool QueueScope::decides(const ApplicationRow& application) const {
    if (application.reviewerUnitId)
        return accountType == AccountType::Reviewer && *application.reviewerUnitId == unitId;
    return accountType == AccountType::ChiefManager && application.unitId == unitId;
}

QueueModel::QueueModel(QString replicaFile, QueueScope scope, ListWords words, QObject* parent)
    : ListModel(parent)
    , m_replicaFile(std::move(replicaFile))
    , m_scope(scope)
    , m_words(std::move(words)) {
}

QueueModel::~QueueModel() = default;

int QueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number:
        return tr("Number");
    case Column::Unit:
        return tr("Unit");
    case Column::Name:
        return tr("Name");
    case Column::Type:
        return tr("Type");
    case Column::State:
        return tr("State");
    case Column::Applied:
        return tr("Applied");
    case Column::Received:
        return tr("Received");
    case Column::AccountName:
        return tr("Account name");
    case Column::JobTitle:
        return tr("Title");
    case Column::County:
        return tr("County");
    case Column::UnitCode:
        return tr("Unit code");
    case Column::Revision:
        return tr("Revision");
    case Column::Count:
        break;
    }
    return {};
}

void QueueModel::refresh() {
    reload([file = m_replicaFile, scope = m_scope] { return readQueue(file, scope); });
}

void QueueModel::setOutbox(const QList<OutboxItem>& items) {
    const QHash<qint64, PendingMark> before = std::exchange(m_pending, pendingByApplication(items));
    QList<qint64> changed;
    for (auto mark = before.cbegin(); mark != before.cend(); ++mark)
        if (m_pending.value(mark.key()) != mark.value())
            changed << mark.key();
    for (auto mark = m_pending.cbegin(); mark != m_pending.cend(); ++mark)
        if (!before.contains(mark.key()))
            changed << mark.key();
    touched(changed);
    if (m_bucket == Bucket::NeedsAttention && !changed.isEmpty())
        rearrange();
}

void QueueModel::setBucket(Bucket bucket) {
    if (bucket == m_bucket)
        return;
    m_bucket = bucket;
    rearrange();
}

void QueueModel::setCounty(qint64 countyId) {
    if (countyId == m_county)
        return;
    m_county = countyId;
    rearrange();
}

void QueueModel::setAccountType(std::optional<AccountType> type) {
    if (type == m_type)
        return;
    m_type = type;
    rearrange();
}

bool QueueModel::isOneCounty() const {
    return m_county != 0 || counties().size() == 1;
}

bool QueueModel::isFiltered() const {
    return !find().trimmed().isEmpty() || m_county != 0 || m_type;
}

QList<QueueModel::County> QueueModel::counties() const {
    const auto* queue = static_cast<const QueueContent*>(content());
    return queue ? queue->counties : QList<County>();
}

int QueueModel::count(Bucket bucket) const {
    if (bucket == Bucket::NeedsAttention)
        return static_cast<int>(refused().size());
    return counts().value(static_cast<int>(bucket));
}

int QueueModel::waiting() const {
    int waiting = counts().value(static_cast<int>(Bucket::Count));
    for (auto mark = m_pending.cbegin(); mark != m_pending.cend(); ++mark) {
        const QueueRow* found = mark->isDecision() ? row(mark.key()) : nullptr;
        if (found && waits(*found))
            --waiting;
    }
    return waiting;
}

QSet<qint64> QueueModel::refused() const {
    QSet<qint64> ids;
    for (auto mark = m_pending.cbegin(); mark != m_pending.cend(); ++mark)
        if (mark->state == Pending::Refused && contains(mark.key()))
            ids.insert(mark.key());
    return ids;
}

const QueueRow* QueueModel::row(qint64 applicationId) const {
    const auto* queue = static_cast<const QueueContent*>(content());
    if (!queue)
        return nullptr;
    const auto line = queue->lineOf.constFind(applicationId);
    return line == queue->lineOf.constEnd() ? nullptr : &queue->rows.at(*line);
}

const QueueRow* QueueModel::rowByNumber(const QString& number) const {
    const auto* queue = static_cast<const QueueContent*>(content());
    if (!queue)
        return nullptr;
    const auto line = queue->lineOfNumber.constFind(number);
    return line == queue->lineOfNumber.constEnd() ? nullptr : &queue->rows.at(*line);
}

QList<QueueRow> QueueModel::related(qint64 applicationId) const {
    QList<QueueRow> found;
    const QueueRow* self = row(applicationId);
    if (!self)
        return found;
    for (const QueueRow& other : static_cast<const QueueContent*>(content())->rows)
        if (other.application.id != applicationId && (other.application.personId == self->application.personId ||
                                                      other.application.unitId == self->application.unitId))
            found << other;
    std::sort(found.begin(), found.end(),
              [](const QueueRow& a, const QueueRow& b) { return a.application.appliedAt > b.application.appliedAt; });
    return found;
}

QueueModel::Bucket QueueModel::bucketOf(qint64 applicationId) const {
    const QueueRow* found = row(applicationId);
    if (!found)
        return Bucket::All;
    const QDate today = taiwanDay(QDateTime::currentDateTimeUtc());
    for (int bucket = 0; bucket < static_cast<int>(Bucket::All); ++bucket)
        if (inBucket(*found, static_cast<Bucket>(bucket), today))
            return static_cast<Bucket>(bucket);
    return Bucket::All;
}

ListModel::Filter QueueModel::filter() const {
    return [bucket = m_bucket, county = m_county, type = m_type,
            attention = m_bucket == Bucket::NeedsAttention ? refused() : QSet<qint64>(),
            today = taiwanDay(QDateTime::currentDateTimeUtc())](const ListContent& content, int line) {
        const QueueRow& row = static_cast<const QueueContent&>(content).rows.at(line);
        if (bucket == Bucket::NeedsAttention)
            return attention.contains(row.application.id);
        return (county == 0 || row.countyId == county) && (!type || row.application.accountType == *type) &&
               inBucket(row, bucket, today);
    };
}

ListModel::Counter QueueModel::counter() const {
    return [county = m_county, type = m_type,
            today = taiwanDay(QDateTime::currentDateTimeUtc())](const ListContent& content) {
        QVector<int> counts(static_cast<int>(Bucket::Count) + 1);
        for (const QueueRow& row : static_cast<const QueueContent&>(content).rows) {
            if (waits(row))
                ++counts.last();
            if ((county != 0 && row.countyId != county) || (type && row.application.accountType != *type))
                continue;
            for (int bucket = 0; bucket < static_cast<int>(Bucket::Count); ++bucket)
                if (inBucket(row, static_cast<Bucket>(bucket), today))
                    ++counts[bucket];
        }
        return counts;
    };
}

QVariant QueueModel::cell(int line, int column, int role) const {
    const QueueRow& row = static_cast<const QueueContent*>(content())->rows.at(line);
    const ApplicationRow& application = row.application;
    if (role == StateRole)
        return static_cast<int>(application.state);
    if (role == PendingRole)
        return static_cast<int>(m_pending.value(application.id).state);
    if (role == StateColumnRole)
        return column == static_cast<int>(Column::State);
    if (role == Qt::TextAlignmentRole && column == static_cast<int>(Column::Revision))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::Type:
        return m_words.accountType(application.accountType);
    case Column::State: {
        const QString state = m_words.state(application);
        const PendingMark mark = m_pending.value(application.id);
        switch (mark.state) {
        case Pending::None:
            return state;
        case Pending::Waiting:
            return tr("To be sent: %2 (%1)", "1: known state").arg(state, m_words.commandKind(mark.kind));
        case Pending::NeedsSignIn:
            return tr("Sign in to send: %2 (%1)", "1: known state").arg(state, m_words.commandKind(mark.kind));
        case Pending::Refused:
            return tr("Needs attention: %2 (%1)", "1: known state").arg(state, m_words.commandKind(mark.kind));
        }
        return state;
    }
    case Column::Applied: {
        if (role == Qt::ToolTipRole)
            return shownTime(application.appliedAt);
        const qint64 days = waits(row) || application.standing().mayCorrect()
                                ? application.appliedAt.daysTo(QDateTime::currentDateTimeUtc())
                                : 0;
        return days >= oldDays ? tr("%1 d ago (%2)", "how long ago, month/day")
                                     .arg(days)
                                     .arg(taiwanDay(application.appliedAt).toString(QStringLiteral("MM/dd")))
                               : shownDate(application.appliedAt);
    }
    case Column::Received:
        if (!application.receivedAt.isValid())
            return {};
        if (application.standing().hasOldPaper())
            return tr("%1, revision %2: void", "date")
                .arg(shownDate(application.receivedAt))
                .arg(application.receivedRevision);
        return application.receivedHow
                   ? tr("%1 %2", "date, how it came")
                         .arg(shownDate(application.receivedAt), m_words.receivedHow(*application.receivedHow))
                   : shownDate(application.receivedAt);
    default:
        return content()->raw(line, column); // shown as it is
    }
}

} // namespace inservice
