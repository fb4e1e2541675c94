// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/intakejournal.h"

#include "models/replica/database.h"
#include "models/replica/outboxfile.h"
#include "models/replica/timetext.h"
#include "models/scans/scanpage.h"

#include <QSqlQuery>

namespace inservice {
namespace {

QString sourceText(IntakeSource source) {
    switch (source) {
    case IntakeSource::Folder:
        return QStringLiteral("folder");
    case IntakeSource::Mail:
        return QStringLiteral("mail");
    case IntakeSource::Hand:
        break;
    }
    return QStringLiteral("hand");
}

IntakeSource textSource(const QString& text) {
    return text == u"folder" ? IntakeSource::Folder : text == u"mail" ? IntakeSource::Mail : IntakeSource::Hand;
}

/// SQLite tells a null text from an empty one.
QString notNull(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

/// The centre has the page of which `p` is the twin.
const char* const twinDone = "EXISTS (SELECT 1 FROM intake_page AS t WHERE t.id = p.twin AND t.answer = 'done')";

} // namespace

IntakeJournal::IntakeJournal(const QString& outboxFile, const Vault& vault)
    : m_database(openOutboxFile(outboxFile, vault)) {
}

IntakeJournal::~IntakeJournal() = default;

/// The first file with this content of which something has gone to the centre or still can; 0: none.
qint64 IntakeJournal::earlier(const QString& sha256) const {
    return m_database
        ->value(QStringLiteral("SELECT f.id FROM intake_file AS f WHERE f.sha256 = ? AND f.twin_of = 0 AND NOT f.aside "
                               "AND ((f.ended_at IS NULL AND f.fault <> ?) OR EXISTS (SELECT 1 FROM intake_page AS p "
                               "WHERE p.file = f.id AND p.answer = 'done')) ORDER BY f.id LIMIT 1"),
                {sha256, QString(IntakeFile::expired)})
        .toLongLong();
}

qint64 IntakeJournal::take(const IntakeFile& file) {
    Database::Transaction transaction(*m_database);
    const QVariant same =
        m_database->value(QStringLiteral("SELECT id FROM intake_file WHERE sha256 = ? AND place = ? AND source = ? AND "
                                         "ended_at IS NULL"),
                          {file.sha256, file.place, sourceText(file.source)});
    if (same.isValid()) {
        if (file.source == IntakeSource::Hand) {
            readAgain(same.toLongLong(), file.takenAt); // a folder is read anew at every start; a person means it
        }
        transaction.commit();
        return same.toLongLong();
    }
    m_database->run(QStringLiteral("INSERT INTO intake_file (sha256, name, source, place, mime, size, taken_at, fault, "
                                   "twin_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {file.sha256, notNull(file.name), sourceText(file.source), notNull(file.place), notNull(file.mime),
                     file.size, timeText(file.takenAt), notNull(file.fault), earlier(file.sha256)});
    const qint64 id = m_database->value(QStringLiteral("SELECT last_insert_rowid()")).toLongLong();
    transaction.commit();
    return id;
}

/// A file whose content was kept no longer begins anew.
void IntakeJournal::readAgain(qint64 file, const QDateTime& takenAt) {
    const int changed = m_database->run(
        QStringLiteral("UPDATE intake_file SET fault = '', pages = -1, taken_at = ? WHERE id = ? AND fault = ?"),
        {timeText(takenAt), file, QString(IntakeFile::expired)});
    if (changed > 0) {
        m_database->run(QStringLiteral("DELETE FROM intake_page WHERE file = ? AND command = ''"), {file});
    }
}

QList<IntakeFile> IntakeJournal::readFiles(const QString& where, const QVariantList& values) const {
    QList<IntakeFile> files;
    m_database->each(QStringLiteral("SELECT f.id, f.sha256, f.name, f.source, f.place, f.mime, f.size, f.taken_at, "
                                    "f.pages, f.fault, f.twin_of, f.aside, f.ended_at FROM intake_file AS f ") +
                         where,
                     values, [&files](const QSqlQuery& query) {
                         IntakeFile file;
                         file.id = query.value(0).toLongLong();
                         file.sha256 = query.value(1).toString();
                         file.name = query.value(2).toString();
                         file.source = textSource(query.value(3).toString());
                         file.place = query.value(4).toString();
                         file.mime = query.value(5).toString();
                         file.size = query.value(6).toLongLong();
                         file.takenAt = textTime(query.value(7).toString());
                         file.pages = query.value(8).toInt();
                         file.fault = query.value(9).toString();
                         file.twinOf = query.value(10).toLongLong();
                         file.aside = query.value(11).toBool();
                         file.endedAt = textTime(query.value(12).toString());
                         files << file;
                     });
    return files;
}

QList<IntakePage> IntakeJournal::readPages(const QString& where, const QVariantList& values) const {
    QList<IntakePage> pages;
    m_database->each(
        QStringLiteral(
            "SELECT p.id, p.file, p.page, p.part, p.read, p.codes, p.blank, p.fingerprint, p.digest, p.turn, "
            "p.fault, p.twin, %1, p.assigned, p.aside, p.by_hand, p.command, p.answer, p.error_key "
            "FROM intake_page AS p ")
                .arg(QLatin1String(twinDone)) +
            where + QStringLiteral(" ORDER BY p.file, p.page, p.part"),
        values, [&pages](const QSqlQuery& query) {
            IntakePage page;
            page.id = query.value(0).toLongLong();
            page.file = query.value(1).toLongLong();
            page.page = query.value(2).toInt();
            page.part = query.value(3).toInt();
            page.isRead = query.value(4).toBool();
            page.code = query.value(5).toString();
            page.isBlank = query.value(6).toBool();
            page.fingerprint = quint64(query.value(7).toLongLong());
            page.digest = query.value(8).toString();
            page.turn = query.value(9).toInt();
            page.fault = query.value(10).toString();
            page.twin = query.value(11).toLongLong();
            page.isTwinDone = query.value(12).toBool();
            page.assigned = query.value(13).toString();
            page.aside = query.value(14).toBool();
            page.byHand = query.value(15).toBool();
            page.command = QUuid(query.value(16).toString());
            const QString answer = query.value(17).toString();
            page.answer = answer == u"done"      ? IntakePage::Answer::Done
                          : answer == u"refused" ? IntakePage::Answer::Refused
                                                 : IntakePage::Answer::None;
            page.errorKey = query.value(18).toString();
            pages << page;
        });
    return pages;
}

std::optional<IntakeFile> IntakeJournal::openAt(const QString& place) const {
    const QList<IntakeFile> found =
        readFiles(QStringLiteral("WHERE f.place = ? AND f.ended_at IS NULL ORDER BY f.id DESC LIMIT 1"), {place});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<IntakeFile> IntakeJournal::file(qint64 id) const {
    const QList<IntakeFile> found = readFiles(QStringLiteral("WHERE f.id = ?"), {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<IntakeFile> IntakeJournal::files(const QDateTime& endedSince) const {
    return readFiles(QStringLiteral("WHERE f.ended_at IS NULL OR f.ended_at >= ? ORDER BY f.id"),
                     {timeText(endedSince)});
}

QList<IntakePage> IntakeJournal::pages(const QList<qint64>& files) const {
    QList<IntakePage> all;
    for (const qint64 file : files) {
        all << readPages(QStringLiteral("WHERE p.file = ?"), {file});
    }
    return all;
}

std::optional<IntakePage> IntakeJournal::page(qint64 id) const {
    const QList<IntakePage> found = readPages(QStringLiteral("WHERE p.id = ?"), {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<IntakePage> IntakeJournal::pagesOf(const QUuid& command) const {
    return readPages(QStringLiteral("WHERE p.command = ?"), {idText(command)});
}

void IntakeJournal::setOpened(qint64 file, int pages) {
    Database::Transaction transaction(*m_database);
    m_database->run(QStringLiteral("UPDATE intake_file SET pages = ?, fault = '' WHERE id = ?"), {pages, file});
    for (int page = 0; page < pages; ++page) {
        m_database->run(QStringLiteral("INSERT OR IGNORE INTO intake_page (file, page) VALUES (?, ?)"), {file, page});
    }
    transaction.commit();
}

void IntakeJournal::setFault(qint64 file, const QString& key) {
    m_database->run(QStringLiteral("UPDATE intake_file SET fault = ? WHERE id = ?"), {key, file});
}

/// The very same picture, or the same paper scanned once more: its code is equal and it looks the same. Two prints of
/// one form look alike too; so looks alone say nothing.
qint64 IntakeJournal::twinOf(const IntakePage& page) const {
    if (page.isBlank || page.digest.isEmpty()) {
        return 0;
    }
    qint64 twin = 0;
    m_database->each(QStringLiteral("SELECT p.id, p.fingerprint, p.digest FROM intake_page AS p JOIN intake_file AS f "
                                    "ON f.id = p.file WHERE p.read AND NOT p.aside AND NOT f.aside AND p.twin = 0 AND "
                                    "p.codes = ? AND (p.file, p.page) <> (?, ?) AND (p.digest = ? OR p.codes <> '') "
                                    "ORDER BY p.id"),
                     {notNull(page.code), page.file, page.page, page.digest}, [&](const QSqlQuery& query) {
                         const bool isSame = query.value(2).toString() == page.digest ||
                                             looksSame(quint64(query.value(1).toLongLong()), page.fingerprint);
                         twin = twin == 0 && isSame ? query.value(0).toLongLong() : twin;
                     });
    return twin;
}

void IntakeJournal::setRead(const QList<IntakePage>& parts) {
    Database::Transaction transaction(*m_database);
    for (int part = 0; part < parts.size(); ++part) {
        const IntakePage& page = parts.at(part);
        m_database->run(QStringLiteral("INSERT OR IGNORE INTO intake_page (file, page, part) VALUES (?, ?, ?)"),
                        {page.file, page.page, part});
        m_database->run(QStringLiteral("UPDATE intake_page SET read = 1, codes = ?, blank = ?, fingerprint = ?, "
                                       "digest = ?, turn = ?, fault = ?, twin = ? WHERE file = ? AND page = ? "
                                       "AND part = ? AND command = ''"),
                        {notNull(page.code), page.isBlank ? 1 : 0, qint64(page.fingerprint), notNull(page.digest),
                         page.turn, notNull(page.fault), twinOf(page), page.file, page.page, part});
    }
    transaction.commit();
}

void IntakeJournal::setEach(const QString& assignment, const QVariant& value, const QList<qint64>& pages) {
    Database::Transaction transaction(*m_database);
    for (const qint64 page : pages) {
        m_database->run(QStringLiteral("UPDATE intake_page SET ") + assignment +
                            QStringLiteral(" WHERE id = ? AND command = ''"),
                        {value, page});
    }
    transaction.commit();
}

void IntakeJournal::setCutFault(const QList<qint64>& pages, const QString& key) {
    setEach(QStringLiteral("by_hand = 1, fault = ?"), notNull(key), pages);
}

void IntakeJournal::setAssigned(const QList<qint64>& pages, const QString& code) {
    setEach(QStringLiteral("assigned = ?, by_hand = 1"), notNull(code), pages);
}

void IntakeJournal::setAside(const QList<qint64>& pages, bool aside) {
    setEach(QStringLiteral("aside = ?"), aside ? 1 : 0, pages);
}

void IntakeJournal::setFileAside(qint64 file, bool aside) {
    m_database->run(QStringLiteral("UPDATE intake_file SET aside = ? WHERE id = ? AND ended_at IS NULL"),
                    {aside ? 1 : 0, file});
}

bool IntakeJournal::plan(const QUuid& command, const QList<qint64>& pages) {
    Database::Transaction transaction(*m_database);
    for (const qint64 page : pages) {
        if (m_database->run(QStringLiteral("UPDATE intake_page SET planned = ? WHERE id = ? AND command = ''"),
                            {idText(command), page}) != 1) {
            return false;
        }
    }
    transaction.commit();
    return true;
}

bool IntakeJournal::settle(const QUuid& command) {
    return m_database->run(QStringLiteral("UPDATE intake_page SET answer = 'done' WHERE command = ?"),
                           {idText(command)}) > 0;
}

void IntakeJournal::setDealtWith(const QList<qint64>& pages) {
    setEach(QStringLiteral("answer = ?"), QStringLiteral("done"), pages);
}

QList<IntakeFile> IntakeJournal::expire(const QDateTime& before) {
    Database::Transaction transaction(*m_database);
    // Of a fault that is the intake's own no content was kept at all.
    const QList<IntakeFile> files =
        readFiles(QStringLiteral("WHERE f.ended_at IS NULL AND f.taken_at < ? AND f.fault NOT LIKE 'intake.%'"),
                  {timeText(before)});
    for (const IntakeFile& file : files) {
        setFault(file.id, IntakeFile::expired);
    }
    transaction.commit();
    return files;
}

QList<IntakeFile> IntakeJournal::settledFiles() const {
    return readFiles(
        QStringLiteral("WHERE f.ended_at IS NULL AND (f.aside OR (f.pages >= 0 AND f.fault IN ('', '%2') AND NOT "
                       "EXISTS (SELECT 1 FROM intake_page AS p WHERE p.file = f.id AND NOT (p.answer = 'done' "
                       "OR p.aside OR (p.read AND p.assigned = '' AND p.command = '' AND (p.blank OR %1)))"
                       "))) ORDER BY f.id")
            .arg(QLatin1String(twinDone), IntakeFile::expired),
        {});
}

void IntakeJournal::setEnded(qint64 file) {
    m_database->run(QStringLiteral("UPDATE intake_file SET ended_at = ? WHERE id = ? AND ended_at IS NULL"),
                    {timeText(QDateTime::currentDateTimeUtc()), file});
}

void IntakeJournal::forget(const QDateTime& before) {
    Database::Transaction transaction(*m_database);
    m_database->run(QStringLiteral("DELETE FROM intake_page WHERE file IN (SELECT id FROM intake_file "
                                   "WHERE ended_at < ?)"),
                    {timeText(before)});
    m_database->run(QStringLiteral("DELETE FROM intake_file WHERE ended_at < ?"), {timeText(before)});
    transaction.commit();
}

QString IntakeJournal::setting(const QString& key) const {
    return m_database->value(QStringLiteral("SELECT value FROM intake_setting WHERE key = ?"), {key}).toString();
}

void IntakeJournal::setSetting(const QString& key, const QString& value) {
    m_database->run(QStringLiteral("INSERT OR REPLACE INTO intake_setting (key, value) VALUES (?, ?)"),
                    {key, notNull(value)});
}

} // namespace inservice
