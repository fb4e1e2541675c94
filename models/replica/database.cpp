// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/database.h"

#include "models/domain/ownfiles.h"
#include "models/replica/sealedpages.h"
#include "models/replica/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QThread>
#include <atomic>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace inservice {

namespace {

constexpr int busyMilliseconds = 5000;

// SQLite's result codes that tell one kind of trouble from another (https://www.sqlite.org/rescode.html).
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

std::atomic<int> connectionCount{0};
std::atomic<int> accessCount{0};
std::atomic<int> failingAccess{0};
std::atomic<ReplicaError::Kind> failingKind{ReplicaError::Kind::Access};
std::atomic<bool> pretendedShare{false};

[[noreturn]] void fail(const QSqlError& error, const QString& what, const QString& file) {
    const int code = error.nativeErrorCode().toInt() & 0xff;
    auto kind = ReplicaError::Kind::Access;
    if (code == sqliteCorrupt || code == sqliteNotADatabase) {
        kind = ReplicaError::Kind::Damaged;
    } else if (code == sqliteFull) {
        kind = ReplicaError::Kind::Full;
    }
    throw ReplicaError(kind, QStringLiteral("%1: %2: %3 (SQLite %4)")
                                 .arg(QFileInfo(file).fileName(), what, error.databaseText(), error.nativeErrorCode()));
}

void countAccess(const QString& what, const QString& file) {
    const int number = ++accessCount;
    if (failingAccess != 0 && number == failingAccess) {
        throw ReplicaError(failingKind, QStringLiteral("%1: %2: made to fail").arg(QFileInfo(file).fileName(), what));
    }
}

} // namespace

Database::Database(const QString& file, Safety safety, Access access)
    : m_file(file)
    , m_name(QStringLiteral("inservice-%1").arg(++connectionCount))
    , m_thread(QThread::currentThread()) {
    countAccess(QStringLiteral("open"), file);
    if (access == Access::ReadOnly && !QFile::exists(file)) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 is not there").arg(file));
    }
    m_vault = Vault::of(QFileInfo(file).path());
    try {
        open(safety, access);
    } catch (...) {
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

void Database::open(Safety safety, Access access) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(sealedFileName(m_file, m_vault->pages()));
        QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
        if (access == Access::ReadOnly) {
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        } else {
            makeOwnFile(m_file); // its log and journal take over its rights
        }
        database.setConnectOptions(options);
        if (!database.open()) {
            fail(database.lastError(), QStringLiteral("open"), m_file);
        }
        reserveSealedBytes(*static_cast<sqlite3* const*>(database.driver()->handle().constData()));
    }
    if (access == Access::ReadWrite && !QFileInfo(m_file).isWritable()) {
        // SQLite would open it for reading, and the first to be told were whoever asks for something.
        throw ReplicaError(ReplicaError::Kind::Access,
                           QStringLiteral("%1 is read-only").arg(QFileInfo(m_file).absoluteFilePath()));
    }
    setPragma(QStringLiteral("busy_timeout"), QString::number(busyMilliseconds), QString::number(busyMilliseconds));
    setPragma(QStringLiteral("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1"));
    setPragma(QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0"));
    setPragma(QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2"));
    if (access == Access::ReadWrite) {
        chooseJournal();
        const bool full = safety == Safety::Full;
        // What people asked for and handed in is overwritten when it goes; what can be loaded again is masked, and
        // much.
        setPragma(QStringLiteral("secure_delete"), full ? QStringLiteral("ON") : QStringLiteral("OFF"),
                  full ? QStringLiteral("1") : QStringLiteral("0"));
        // FULL where there is a log; without one a journal that was deleted last could be there again after a power
        // cut, and what it undoes had been acknowledged: EXTRA syncs its folder too.
        setPragma(QStringLiteral("synchronous"), full ? QStringLiteral("EXTRA") : QStringLiteral("NORMAL"),
                  full ? QStringLiteral("3") : QStringLiteral("1"));
    } else {
        setPragma(QStringLiteral("query_only"), QStringLiteral("ON"), QStringLiteral("1"));
    }
}

Database::~Database() {
    {
        QSqlDatabase database = handle();
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::handle() const {
    Q_ASSERT_X(m_thread == QThread::currentThread(), "Database", "a connection belongs to the thread that made it");
    return QSqlDatabase::database(m_name, false);
}

void Database::exec(QSqlQuery& query, const QString& sql, const QVariantList& values) const {
    countAccess(sql.section(QLatin1Char('('), 0, 0), m_file);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        fail(query.lastError(), sql, m_file);
    }
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        fail(query.lastError(), sql, m_file);
    }
}

int Database::run(const QString& sql, const QVariantList& values) {
    QSqlQuery query(handle());
    exec(query, sql, values);
    return query.numRowsAffected();
}

void Database::runForEach(const QString& sql, qsizetype count, const std::function<QVariantList(qsizetype)>& values) {
    countAccess(sql.section(QLatin1Char('('), 0, 0), m_file);
    QSqlQuery query(handle());
    if (!query.prepare(sql)) {
        fail(query.lastError(), sql, m_file);
    }
    for (qsizetype row = 0; row < count; ++row) {
        const QVariantList bound = values(row);
        for (qsizetype i = 0; i < bound.size(); ++i) {
            query.bindValue(int(i), bound[i]);
        }
        if (!query.exec()) {
            fail(query.lastError(), sql, m_file);
        }
    }
}

void Database::each(const QString& sql, const QVariantList& values,
                    const std::function<void(const QSqlQuery&)>& row) const {
    QSqlQuery query(handle());
    exec(query, sql, values);
    while (query.next()) {
        row(query);
    }
    if (query.lastError().isValid()) {
        fail(query.lastError(), sql, m_file);
    }
}

QVariant Database::value(const QString& sql, const QVariantList& values) const {
    QVariant found;
    each(sql, values, [&found](const QSqlQuery& query) {
        if (!found.isValid()) {
            found = query.value(0);
        }
    });
    return found;
}

void Database::setPragma(const QString& name, const QString& wanted, const QString& answer) {
    run(QStringLiteral("PRAGMA %1=%2").arg(name, wanted));
    const QString got = value(QStringLiteral("PRAGMA %1").arg(name)).toString();
    if (got != answer) {
        throw ReplicaError(
            ReplicaError::Kind::Access,
            QStringLiteral("%1: PRAGMA %2 is %3 and not %4").arg(QFileInfo(m_file).fileName(), name, got, answer));
    }
}

void Database::chooseJournal() {
    if (!onShare(m_file)) {
        run(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (value(QStringLiteral("PRAGMA journal_mode")).toString() == QLatin1String("wal")) {
            return;
        }
    }
    setPragma(QStringLiteral("journal_mode"), QStringLiteral("DELETE"), QStringLiteral("delete"));
    // Otherwise a long transaction would shut readers out from its first overflow on, not only while it commits.
    run(QStringLiteral("PRAGMA cache_spill=OFF"));
}

bool Database::onShare(const QString& file) {
    if (pretendedShare) {
        return true;
    }
    const QString folder = QFileInfo(file).absolutePath();
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(folder);
    return native.startsWith(QLatin1String("\\\\")) ||
           GetDriveTypeW(reinterpret_cast<const wchar_t*>(QString(native.left(2) + QLatin1Char('\\')).utf16())) ==
               DRIVE_REMOTE;
#else
    static const QSet<QByteArray> shares{
        "nfs",   "nfs4",   "cifs",        "smb2",           "smb3",   "smbfs",
        "afs",   "9p",     "fuse.sshfs",  "davfs",          "ceph",   "fuse.ceph",
        "ncpfs", "vboxsf", "fuse.davfs2", "fuse.glusterfs", "lustre", "fuse.vmhgfs-fuse"};
    return shares.contains(QStorageInfo(folder).fileSystemType());
#endif
}

void Database::pretendShare(bool share) {
    pretendedShare = share;
}

int Database::version() const {
    return value(QStringLiteral("PRAGMA user_version")).toInt();
}

void Database::migrate(const QList<QStringList>& steps) {
    if (version() > steps.size()) {
        throw ReplicaError(ReplicaError::Kind::Newer,
                           QStringLiteral("%1 was written by a newer desk (version %2, this one knows %3)")
                               .arg(QFileInfo(m_file).fileName())
                               .arg(version())
                               .arg(steps.size()));
    }
    while (version() < steps.size()) {
        Transaction transaction(*this);
        const int done = version(); // somebody else may have run it while we waited for the lock
        if (done >= steps.size()) {
            return;
        }
        for (const QString& sql : steps.at(done)) {
            run(sql);
        }
        run(QStringLiteral("PRAGMA user_version=%1").arg(done + 1));
        transaction.commit();
    }
}

void Database::check() const {
    const QString answer = value(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (answer != QLatin1String("ok")) {
        throw ReplicaError(ReplicaError::Kind::Damaged,
                           QStringLiteral("%1: %2").arg(QFileInfo(m_file).fileName(), answer));
    }
}

int Database::failAt(int access, ReplicaError::Kind kind) {
    failingAccess = 0;
    failingKind = kind;
    const int ran = accessCount.exchange(0);
    failingAccess = access;
    return ran;
}

void Database::setAside(const QString& file, const QString& suffix) {
    // What SQLite keeps beside a file must go with it: an old -wal would be played into the new file.
    for (const QString& part : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        const QString from = file + part;
        if (QFile::exists(from) && !QFile::rename(from, file + suffix + part)) {
            throw ReplicaError(
                ReplicaError::Kind::Access,
                QStringLiteral("%1 is damaged and cannot be moved out of the way").arg(QFileInfo(file).fileName()));
        }
    }
}

Database::Transaction::Transaction(Database& database)
    : m_database(database) {
    m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
}

Database::Transaction::~Transaction() {
    if (!m_done) {
        try {
            m_database.run(QStringLiteral("ROLLBACK"));
        } catch (const ReplicaError&) {
            // SQLite has rolled back by itself (a full disk, an I/O error), or does so when the file is closed.
        }
    }
}

void Database::Transaction::commit() {
    m_database.run(QStringLiteral("COMMIT"));
    m_done = true;
}

} // namespace inservice
