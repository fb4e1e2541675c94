// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/replicareader.h"

#include "models/replica/database.h"
#include "models/replica/replicastore.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace inservice {

namespace {

/// Reads the columns of a row one after the other, in the order of the select.
class Cells {
public:
    explicit Cells(const QSqlQuery& query)
        : m_query(query) {}
    QString text() { return m_query.value(m_next++).toString(); }
    qint64 number() { return m_query.value(m_next++).toLongLong(); }
    int small() { return m_query.value(m_next++).toInt(); }
    bool flag() { return m_query.value(m_next++).toLongLong() != 0; }
    QDateTime time() { return QDateTime::fromString(text(), Qt::ISODateWithMs).toUTC(); }
    std::optional<qint64> optionalNumber() {
        const QVariant value = m_query.value(m_next++);
        return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
    }
    QStringList list() {
        QStringList all;
        const QJsonArray array = QJsonDocument::fromJson(text().toUtf8()).array();
        for (const auto& value : array) {
            all.append(value.toString());
        }
        return all;
    }

private:
    const QSqlQuery& m_query;
    int m_next = 0;
};

constexpr QLatin1String among(" WHERE id IN (SELECT value FROM json_each(?))");

QString jsonOf(const QSet<qint64>& ids) {
    QJsonArray array;
    for (const qint64 id : ids) {
        array.append(id);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template<typename Row>
using Reading = std::optional<Row> (*)(Cells&);

template<typename Row>
QList<Row> readAll(const Database& database, const QString& sql, const QVariantList& values, Reading<Row> read) {
    QList<Row> all;
    database.each(sql, values, [&all, read](const QSqlQuery& query) {
        Cells cells(query);
        if (auto row = read(cells)) {
            all.append(std::move(*row));
        }
    });
    return all;
}

template<typename Row>
std::optional<Row> readOne(const Database& database, const QString& sql, const QVariantList& values,
                           Reading<Row> read) {
    QList<Row> all = readAll<Row>(database, sql, values, read);
    return all.isEmpty() ? std::nullopt : std::optional<Row>(std::move(all.first()));
}

std::optional<CountyRow> readCounty(Cells& cells) {
    CountyRow row;
    row.id = cells.number();
    row.code = cells.text();
    row.name = cells.text();
    return row;
}

std::optional<DistrictRow> readDistrict(Cells& cells) {
    DistrictRow row;
    row.id = cells.number();
    row.countyId = cells.number();
    row.name = cells.text();
    row.zip = cells.text();
    return row;
}

std::optional<JobTitleRow> readJobTitle(Cells& cells) {
    JobTitleRow row;
    row.id = cells.number();
    row.name = cells.text();
    return row;
}

std::optional<ReturnReasonRow> readReturnReason(Cells& cells) {
    ReturnReasonRow row;
    row.id = cells.number();
    row.key = cells.text();
    row.text = cells.text();
    row.aboutPaper = cells.flag();
    return row;
}

QString unitKindSql() {
    return QStringLiteral("SELECT id, key, name, account_types, needs_unit_seal, below_college FROM unit_kind");
}

std::optional<UnitKindRow> readUnitKind(Cells& cells) {
    UnitKindRow row;
    row.id = cells.number();
    row.key = cells.text();
    row.name = cells.text();
    const QStringList types = cells.list();
    for (const QString& type : types) {
        if (const auto known = accountTypeFromKey(type)) {
            row.accountTypes.append(*known);
        }
    }
    row.needsUnitSeal = cells.flag();
    row.belowCollege = cells.flag();
    return row;
}

QString unitSql() {
    return QStringLiteral("SELECT id, code, name, kind, founder, county_id, district_id, address, phone, "
                          "chief_reviewer_id, colleague_reviewer_id, has_chief, eligible, search FROM unit");
}

std::optional<UnitRow> readUnit(Cells& cells) {
    UnitRow row;
    row.id = cells.number();
    row.code = cells.text();
    row.name = cells.text();
    row.kind = cells.text();
    row.founder = cells.text();
    row.countyId = cells.number();
    row.districtId = cells.number();
    row.address = cells.text();
    row.phone = cells.text();
    row.chiefReviewerId = cells.optionalNumber();
    row.colleagueReviewerId = cells.optionalNumber();
    row.hasChief = cells.flag();
    row.eligible = cells.flag();
    row.searchText = cells.text();
    return row;
}

QString deskSql() {
    return QStringLiteral("SELECT id, name, fax, address, email, phone, approves_before_paper FROM desk");
}

std::optional<DeskRow> readDesk(Cells& cells) {
    DeskRow row;
    row.id = cells.number();
    row.name = cells.text();
    row.fax = cells.text();
    row.address = cells.text();
    row.email = cells.text();
    row.phone = cells.text();
    row.approvesBeforePaper = cells.flag();
    return row;
}

std::optional<ConsentRow> readConsent(Cells& cells) {
    ConsentRow row;
    row.id = cells.number();
    row.key = cells.text();
    row.version = cells.text();
    row.title = cells.text();
    row.text = cells.text();
    row.sha256 = cells.text();
    return row;
}

QString applicationSql() {
    return QStringLiteral(
        "SELECT id, number, revision, row_version, person_id, account_type, account_name, name, sex, national_id, "
        "job_title, unit_id, subunit, phone, fax, email, name_seal_only, state, reviewer_unit_id, needs_paper, "
        "needs_unit_seal, applied_at, changed_at, paper_revision, received_at, received_how, received_revision, "
        "returned_for, head_seal, unit_seal, decided_at, "
        "opened_as, can_take_back, content_hash, search FROM application");
}

std::optional<ApplicationRow> readApplication(Cells& cells) {
    ApplicationRow row;
    row.id = cells.number();
    row.number = cells.text();
    row.revision = cells.small();
    row.rowVersion = cells.small();
    row.personId = cells.number();
    const auto type = accountTypeFromKey(cells.text());
    row.accountName = cells.text();
    row.name = cells.text();
    const auto sex = sexFromKey(cells.text());
    row.nationalId = cells.text();
    row.jobTitle = cells.text();
    row.unitId = cells.number();
    row.subunit = cells.text();
    row.phone = cells.text();
    row.fax = cells.text();
    row.email = cells.text();
    row.nameSealOnly = cells.flag();
    const auto state = applicationStateFromKey(cells.text());
    row.reviewerUnitId = cells.optionalNumber();
    row.needsPaper = cells.flag();
    row.needsUnitSeal = cells.flag();
    row.appliedAt = cells.time();
    row.changedAt = cells.time();
    row.paperRevision = cells.small();
    row.receivedAt = cells.time();
    row.receivedHow = receivedHowFromKey(cells.text());
    row.receivedRevision = cells.small();
    row.returnedFor = returnedForFromKey(cells.text());
    row.headSeal = cells.flag();
    row.unitSeal = cells.flag();
    row.decidedAt = cells.time();
    row.openedAs = accountTypeFromKey(cells.text());
    row.canTakeBack = cells.flag();
    row.contentHash = cells.text();
    row.searchText = cells.text();
    if (!type || !sex || !state) {
        return std::nullopt;
    }
    row.accountType = *type;
    row.sex = *sex;
    row.state = *state;
    return row;
}

std::optional<DecisionRow> readDecision(Cells& cells) {
    DecisionRow row;
    row.id = cells.number();
    row.applicationId = cells.number();
    row.revision = cells.small();
    row.action = cells.text();
    row.reasons = cells.list();
    row.text = cells.text();
    row.byAccountId = cells.number();
    row.byName = cells.text();
    row.at = cells.time();
    return row;
}

QString accountSql() {
    return QStringLiteral("SELECT id, account_name, person_id, name, account_type, unit_id, phone, email, state, "
                          "opened_at, first_sign_in_at, application_id, search FROM account");
}

std::optional<AccountRow> readAccount(Cells& cells) {
    AccountRow row;
    row.id = cells.number();
    row.accountName = cells.text();
    row.personId = cells.number();
    row.name = cells.text();
    const auto type = accountTypeFromKey(cells.text());
    row.unitId = cells.number();
    row.phone = cells.text();
    row.email = cells.text();
    row.state = cells.text();
    row.openedAt = cells.time();
    row.firstSignInAt = cells.time();
    row.applicationId = cells.number();
    row.searchText = cells.text();
    if (!type) {
        return std::nullopt;
    }
    row.accountType = *type;
    return row;
}

std::optional<ScanRow> readScan(Cells& cells) {
    ScanRow row;
    row.id = cells.number();
    row.applicationId = cells.number();
    row.revision = cells.small();
    row.name = cells.text();
    row.mime = cells.text();
    row.size = cells.number();
    row.sha256 = cells.text();
    row.byName = cells.text();
    row.at = cells.time();
    row.isVoid = cells.flag();
    return row;
}

} // namespace

ReplicaReader::ReplicaReader(const QString& file)
    : m_file(file)
    , m_generation(ReplicaStore::generation(file))
    , m_database(std::make_unique<Database>(file, Database::Safety::Normal, Database::Access::ReadOnly)) {
}

ReplicaReader::~ReplicaReader() = default;

const Database& ReplicaReader::database() const {
    const int now = ReplicaStore::generation(m_file);
    if (now != m_generation) {
        m_database = std::make_unique<Database>(m_file, Database::Safety::Normal, Database::Access::ReadOnly);
        m_generation = now;
    }
    return *m_database;
}

bool ReplicaReader::isLoaded() const {
    return database().value(QStringLiteral("SELECT value FROM state WHERE key = 'loaded'")).toString() ==
           QLatin1String("1");
}

QList<CountyRow> ReplicaReader::counties() const {
    return readAll<CountyRow>(database(), QStringLiteral("SELECT id, code, name FROM county ORDER BY id"), {},
                              readCounty);
}

QList<DistrictRow> ReplicaReader::districts(qint64 countyId) const {
    return readAll<DistrictRow>(
        database(),
        QStringLiteral("SELECT id, county_id, name, zip FROM district WHERE county_id = ? ORDER BY zip, id"),
        {countyId}, readDistrict);
}

QList<JobTitleRow> ReplicaReader::jobTitles() const {
    return readAll<JobTitleRow>(database(), QStringLiteral("SELECT id, name FROM job_title ORDER BY id"), {},
                                readJobTitle);
}

QList<ReturnReasonRow> ReplicaReader::returnReasons() const {
    return readAll<ReturnReasonRow>(database(),
                                    QStringLiteral("SELECT id, key, text, about_paper FROM return_reason ORDER BY id"),
                                    {}, readReturnReason);
}

QList<UnitKindRow> ReplicaReader::unitKinds() const {
    return readAll<UnitKindRow>(database(), unitKindSql() + QStringLiteral(" ORDER BY id"), {}, readUnitKind);
}

std::optional<UnitKindRow> ReplicaReader::unitKind(const QString& key) const {
    return readOne<UnitKindRow>(database(), unitKindSql() + QStringLiteral(" WHERE key = ?"), {key}, readUnitKind);
}

QList<ConsentRow> ReplicaReader::consents() const {
    return readAll<ConsentRow>(database(),
                               QStringLiteral("SELECT id, key, version, title, text, sha256 FROM consent ORDER BY id"),
                               {}, readConsent);
}

QList<DeskRow> ReplicaReader::desks() const {
    return readAll<DeskRow>(database(), deskSql() + QStringLiteral(" ORDER BY id"), {}, readDesk);
}

std::optional<DeskRow> ReplicaReader::desk(qint64 unitId) const {
    return readOne<DeskRow>(database(), deskSql() + QStringLiteral(" WHERE id = ?"), {unitId}, readDesk);
}

QList<UnitRow> ReplicaReader::units() const {
    return readAll<UnitRow>(database(), unitSql() + QStringLiteral(" ORDER BY code, id"), {}, readUnit);
}

QList<UnitRow> ReplicaReader::unitsInUse() const {
    return readAll<UnitRow>(
        database(),
        unitSql() + QStringLiteral(" WHERE id IN (SELECT unit_id FROM application UNION SELECT unit_id FROM account)"),
        {}, readUnit);
}

QList<UnitRow> ReplicaReader::units(const QSet<qint64>& ids) const {
    return readAll<UnitRow>(database(), unitSql() + among, {jsonOf(ids)}, readUnit);
}

std::optional<UnitRow> ReplicaReader::unit(qint64 id) const {
    return readOne<UnitRow>(database(), unitSql() + QStringLiteral(" WHERE id = ?"), {id}, readUnit);
}

QList<ApplicationRow> ReplicaReader::applications() const {
    return readAll<ApplicationRow>(database(), applicationSql() + QStringLiteral(" ORDER BY id"), {}, readApplication);
}

std::optional<ApplicationRow> ReplicaReader::application(qint64 id) const {
    return readOne<ApplicationRow>(database(), applicationSql() + QStringLiteral(" WHERE id = ?"), {id},
                                   readApplication);
}

QList<ApplicationRow> ReplicaReader::applications(const QSet<qint64>& ids) const {
    return readAll<ApplicationRow>(database(), applicationSql() + among, {jsonOf(ids)}, readApplication);
}

QList<DecisionRow> ReplicaReader::decisions(qint64 applicationId) const {
    return readAll<DecisionRow>(
        database(),
        QStringLiteral("SELECT id, application_id, revision, action, reasons, text, by_account_id, by_name, at "
                       "FROM decision WHERE application_id = ? ORDER BY id"),
        {applicationId}, readDecision);
}

QList<ScanRow> ReplicaReader::scans(qint64 applicationId) const {
    return readAll<ScanRow>(
        database(),
        QStringLiteral("SELECT id, application_id, revision, name, mime, size, sha256, by_name, at, void "
                       "FROM scan WHERE application_id = ? ORDER BY id"),
        {applicationId}, readScan);
}

QList<AccountRow> ReplicaReader::accounts() const {
    return readAll<AccountRow>(database(), accountSql() + QStringLiteral(" ORDER BY id"), {}, readAccount);
}

QList<AccountRow> ReplicaReader::accounts(const QSet<qint64>& ids) const {
    return readAll<AccountRow>(database(), accountSql() + among, {jsonOf(ids)}, readAccount);
}

QList<AccountRow> ReplicaReader::accountsOfUnit(qint64 unitId) const {
    return readAll<AccountRow>(database(), accountSql() + QStringLiteral(" WHERE unit_id = ? ORDER BY id"), {unitId},
                               readAccount);
}

} // namespace inservice
