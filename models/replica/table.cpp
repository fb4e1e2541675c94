// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/table.h"

#include "models/replica/replicaerror.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/attendance.h"
#include "models/replica/tables/calls.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/changes.h"
#include "models/replica/tables/checkins.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/duties.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/hours.h"
#include "models/replica/tables/lecturers.h"
#include "models/replica/tables/listings.h"
#include "models/replica/tables/offerings.h"
#include "models/replica/tables/records.h"
#include "models/replica/tables/schedules.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/tracks.h"
#include "models/replica/tables/units.h"
#include "models/replica/tables/venues.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace inservice {

namespace {

QString indexName(const QString& table, qsizetype number) {
    return QStringLiteral("%1_index_%2").arg(table).arg(number + 1);
}

QString joined(const ReplicaTable& table, const QString& pattern) {
    QStringList parts;
    for (const ReplicaTable::Column& column : table.columns) {
        parts.append(QString(pattern).replace(u'@', column.name));
    }
    return parts.join(QLatin1String(", "));
}

/// As the columns hold it (ReplicaTable::Column::type).
QVariant storedValue(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return int(value.toBool());
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == std::trunc(number) ? QVariant(value.toInteger()) : QVariant(number);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

QString ReplicaTable::createSql() const {
    QStringList parts{QStringLiteral("id INTEGER PRIMARY KEY")};
    for (const Column& column : columns) {
        parts.append(QStringLiteral("\"%1\" %2").arg(column.name, column.type));
    }
    return QStringLiteral("CREATE TABLE \"%1\" (%2)").arg(name, parts.join(QLatin1String(", ")));
}

QStringList ReplicaTable::indexSql() const {
    QStringList all;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        all.append(
            QStringLiteral("CREATE INDEX IF NOT EXISTS %1 ON \"%2\" (%3)").arg(indexName(name, i), name, indexes[i]));
    }
    return all;
}

QStringList ReplicaTable::dropIndexSql() const {
    QStringList all;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        all.append(QStringLiteral("DROP INDEX IF EXISTS %1").arg(indexName(name, i)));
    }
    return all;
}

QString ReplicaTable::insertSql() const {
    return QStringLiteral("INSERT OR REPLACE INTO \"%1\" (id, %2) VALUES (?%3)")
        .arg(name, joined(*this, QStringLiteral("\"@\"")), QStringLiteral(", ?").repeated(columns.size()));
}

QVariantList ReplicaTable::values(qint64 id, const QByteArray& document) const {
    const QJsonDocument parsed = QJsonDocument::fromJson(document);
    if (!parsed.isObject()) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 %2: no document").arg(name).arg(id));
    }
    const QJsonObject object = parsed.object();
    QVariantList all{id};
    all.reserve(columns.size() + 1);
    for (const Column& column : columns) {
        all.append(storedValue(object.value(column.name)));
    }
    return all;
}

QString ReplicaTable::selectSql() const {
    return QStringLiteral("SELECT id, %2 FROM \"%1\"").arg(name, joined(*this, QStringLiteral("\"@\"")));
}

const QList<const ReplicaTable*>& replicaTables() {
    static const QList<const ReplicaTable*> all{
        &tableOf<CountyRow>(),
        &tableOf<DistrictRow>(),
        &tableOf<JobTitleRow>(),
        &tableOf<ReturnReasonRow>(),
        &tableOf<UnitKindRow>(),
        &tableOf<UnitRow>(),
        &tableOf<DeskRow>(),
        &tableOf<ConsentRow>(),
        &tableOf<ApplicationRow>(),
        &tableOf<DecisionRow>(),
        &tableOf<AccountRow>(),
        &tableOf<AccountEventRow>(),
        &tableOf<ScanRow>(),
        &tableOf<UnitReminderRow>(),
        &tableOf<ReleaseRequestRow>(),
        &tableOf<TeacherTitleRow>(),
        &tableOf<TeachingStageRow>(),
        &tableOf<SubjectRow>(),
        &tableOf<RosterWordRow>(),
        &tableOf<TeacherRow>(),
        &tableOf<TeacherEventRow>(),
        &tableOf<CheckinRow>(),
        &tableOf<TeacherMoveRow>(),
        &tableOf<UnitEventRow>(),
        &tableOf<PhoneCallRow>(),
        &tableOf<ListingRow>(),
        &tableOf<RosterFilterRow>(),
        &tableOf<CatalogueEventRow>(),
        &tableOf<CourseNatureRow>(),
        &tableOf<CourseTagRow>(),
        &tableOf<CourseReasonRow>(),
        &tableOf<HolidayRow>(),
        &tableOf<CourseRow>(),
        &tableOf<CourseRevisionRow>(),
        &tableOf<CourseEventRow>(),
        &tableOf<OfferingRow>(),
        &tableOf<VenueEquipmentRow>(),
        &tableOf<VenueRow>(),
        &tableOf<VenueEventRow>(),
        &tableOf<LecturerRow>(),
        &tableOf<LecturerEventRow>(),
        &tableOf<ColleagueRow>(),
        &tableOf<TrackRow>(),
        &tableOf<SubscriptionRow>(),
        &tableOf<RegistrationRow>(),
        &tableOf<NamedPersonRow>(),
        &tableOf<EnrolmentRow>(),
        &tableOf<EnrolmentFormRow>(),
        &tableOf<EnrolmentNoticeRow>(),
        &tableOf<PresenceRow>(),
        &tableOf<ChangeRuleRow>(),
        &tableOf<CourseChangeRow>(),
        &tableOf<ListEntryRow>(),
        &tableOf<CourseListVersionRow>(),
        &tableOf<CourseEvidenceRow>(),
        &tableOf<AwardRow>(),
        &tableOf<CorrectionRow>(),
        &tableOf<DutyRow>(),
        &tableOf<ScheduleRow>(),
        &tableOf<CertificateRow>(),
        &tableOf<TransferItemRow>(),
        &tableOf<TransferConsentRow>(),
        &tableOf<SelfRecordRow>(),
        &tableOf<MessageRow>(),
    };
    return all;
}

const ReplicaTable* replicaTable(const QString& name) {
    const auto& all = replicaTables();
    const auto known =
        std::find_if(all.begin(), all.end(), [&name](const ReplicaTable* table) { return table->name == name; });
    return known == all.end() ? nullptr : *known;
}

int replicaVersion() {
    static const int version = [] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const ReplicaTable* table : replicaTables()) {
            hash.addData((table->createSql() + table->indexSql().join(u' ')).toUtf8());
        }
        // SQLite keeps 32 bits with a sign, and 0 is a file that is new.
        return int(hash.result().toHex().left(7).toInt(nullptr, 16)) + 1;
    }();
    return version;
}

} // namespace inservice
