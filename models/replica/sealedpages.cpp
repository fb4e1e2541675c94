// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/sealedpages.h"

#include <QFile>
#include <QUrl>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>
#include <utility>

namespace inservice {

static_assert(PageCipher::reserved ==
              int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES));

namespace {

constexpr int pageSize = PageCipher::pageSize;
constexpr int contentSize = pageSize - PageCipher::reserved;
constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

const unsigned char* raw(const char* bytes) {
    return reinterpret_cast<const unsigned char*>(bytes);
}
unsigned char* raw(char* bytes) {
    return reinterpret_cast<unsigned char*>(bytes);
}

} // namespace

PageCipher::PageCipher(QByteArray key)
    : m_key(std::move(key)) {
    Q_ASSERT(m_key.size() == qsizetype(crypto_aead_xchacha20poly1305_ietf_KEYBYTES));
    sodium_mlock(m_key.data(), size_t(m_key.size()));
}

PageCipher::~PageCipher() {
    sodium_munlock(m_key.data(), size_t(m_key.size()));
}

void PageCipher::seal(const char* clear, char* sealed, int head, const QByteArray& place) const {
    const QByteArray bound = place + QByteArray::fromRawData(clear, head);
    char* nonce = sealed + contentSize;
    randombytes_buf(nonce, size_t(nonceSize));
    std::memcpy(sealed, clear, size_t(head));
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        raw(sealed + head), raw(nonce + nonceSize), nullptr, raw(clear + head),
        static_cast<unsigned long long>(contentSize - head), raw(bound.constData()),
        static_cast<unsigned long long>(bound.size()), nullptr, raw(nonce), raw(m_key.constData()));
}

bool PageCipher::unseal(const char* sealed, char* clear, int head, const QByteArray& place) const {
    const QByteArray bound = place + QByteArray(sealed, head);
    const char* nonce = sealed + contentSize;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
            raw(clear + head), nullptr, raw(sealed + head), static_cast<unsigned long long>(contentSize - head),
            raw(nonce + nonceSize), raw(bound.constData()), static_cast<unsigned long long>(bound.size()), raw(nonce),
            raw(m_key.constData())) != 0) {
        return false;
    }
    std::memmove(clear, sealed, size_t(head));
    std::memset(clear + contentSize, 0, PageCipher::reserved); // SQLite never writes there, and counts it in a checksum
    return true;
}

namespace {

constexpr auto vfsName = "inservice-sealed";
/// What SQLite reads of a file before it knows how large its pages are; it holds numbers only.
constexpr int headerSize = 100;
// https://www.sqlite.org/fileformat2.html#the_write_ahead_log
constexpr int logHeaderSize = 32;
constexpr int frameHeaderSize = 24;
/// A rollback journal has a page's number before it and a checksum behind; its headers are never larger than this.
constexpr int journalHeaderSize = 512;

using Page = std::array<char, pageSize>;

/// A file of SQLite with the system's own behind it.
struct SealedFile {
    sqlite3_file base;
    const PageCipher* cipher;
    char kind; ///< 'd' database, 'w' write-ahead log, 'j' rollback journal
};

// What SQLite hands over is the memory we said we need: ours, and the system's behind it.
SealedFile* ours(sqlite3_file* file) {
    return reinterpret_cast<SealedFile*>(file);
}
sqlite3_file* systems(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(SealedFile));
}

template<auto Method, typename... Arguments>
int pass(sqlite3_file* file, Arguments... arguments) {
    sqlite3_file* behind = systems(file);
    return (behind->pMethods->*Method)(behind, arguments...);
}

int readBehind(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
    return pass<&sqlite3_io_methods::xRead>(file, buffer, amount, offset);
}

int writeBehind(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset) {
    return pass<&sqlite3_io_methods::xWrite>(file, buffer, amount, offset);
}

QByteArray placeOf(char kind, quint32 pageNumber) {
    QByteArray place(5, kind);
    qToBigEndian(pageNumber, place.data() + 1);
    return place;
}

/// Pages of the database itself lie at their number.
QByteArray placeAt(sqlite3_int64 offset) {
    return placeOf('d', quint32(offset / pageSize) + 1);
}

/// In a log or journal the number stands before the page, at a distance that depends on the kind.
int placeBefore(sqlite3_file* file, sqlite3_int64 offset, QByteArray& place) {
    const char kind = ours(file)->kind;
    std::array<char, sizeof(quint32)> number{};
    const int back = kind == 'w' ? frameHeaderSize : int(number.size());
    const int result = readBehind(file, number.data(), int(number.size()), offset - back);
    place = placeOf(kind, qFromBigEndian<quint32>(number.data()));
    return result;
}

int headOf(sqlite3_int64 offset) {
    return offset == 0 ? headerSize : 0;
}

/// One page of the database. A hole that SQLite has not written yet is all zeros.
int readPage(sqlite3_file* file, Page& page, sqlite3_int64 offset) {
    const int result = readBehind(file, page.data(), pageSize, offset);
    if (result != SQLITE_OK) {
        return result;
    }
    if (ours(file)->cipher->unseal(page.data(), page.data(), headOf(offset), placeAt(offset))) {
        return SQLITE_OK;
    }
    const bool hole = std::all_of(page.cbegin(), page.cend(), [](char byte) { return byte == 0; });
    return hole ? SQLITE_OK : SQLITE_CORRUPT;
}

int readDatabase(sqlite3_file* file, char* buffer, int amount, sqlite3_int64 offset) {
    if (offset + amount <= headerSize) {
        return readBehind(file, buffer, amount, offset);
    }
    while (amount > 0) {
        Page page{};
        const sqlite3_int64 start = offset - offset % pageSize;
        if (const int result = readPage(file, page, start); result != SQLITE_OK) {
            std::memset(buffer, 0, size_t(amount)); // as SQLite wants it after a short read
            return result;
        }
        const auto skip = int(offset - start);
        const int part = std::min(amount, pageSize - skip);
        std::memcpy(buffer, page.data() + skip, size_t(part));
        buffer += part;
        amount -= part;
        offset += part;
    }
    return SQLITE_OK;
}

int readSealed(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
    auto* bytes = static_cast<char*>(buffer);
    const char kind = ours(file)->kind;
    if (kind == 'd') {
        return readDatabase(file, bytes, amount, offset);
    }
    const int result = readBehind(file, buffer, amount, offset);
    if (result != SQLITE_OK || amount < pageSize) {
        return result; // a header
    }
    const int before = amount - pageSize; // after a crash SQLite reads whole frames, and judges them by their checksums
    if (before != 0 && !(kind == 'w' && before == frameHeaderSize)) {
        return SQLITE_IOERR_READ;
    }
    QByteArray place;
    if (before > 0) {
        place = placeOf(kind, qFromBigEndian<quint32>(bytes));
    } else if (const int read = placeBefore(file, offset, place); read != SQLITE_OK) {
        return read;
    }
    const bool whole = ours(file)->cipher->unseal(bytes + before, bytes + before, 0, place);
    // A frame or a journal's page that was cut off by a crash has no right checksum either: SQLite stops before it.
    return whole || before > 0 || kind == 'j' ? SQLITE_OK : SQLITE_CORRUPT;
}

int writeSealed(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset) {
    const SealedFile* sealed = ours(file);
    const auto* clear = static_cast<const char*>(buffer);
    if (amount != pageSize) {
        const int largest = sealed->kind == 'w' ? logHeaderSize : sealed->kind == 'j' ? journalHeaderSize : 0;
        return amount <= largest ? writeBehind(file, buffer, amount, offset) : SQLITE_IOERR_WRITE;
    }
    if (std::any_of(clear + contentSize, clear + pageSize, [](char byte) { return byte != 0; })) {
        return SQLITE_IOERR_WRITE; // a file that was not made with room for the seal
    }
    Page page{};
    if (sealed->kind == 'd') {
        if (offset % pageSize != 0) {
            return SQLITE_IOERR_WRITE;
        }
        sealed->cipher->seal(clear, page.data(), headOf(offset), placeAt(offset));
    } else {
        QByteArray place;
        if (const int read = placeBefore(file, offset, place); read != SQLITE_OK) {
            return read;
        }
        sealed->cipher->seal(clear, page.data(), 0, place);
    }
    return writeBehind(file, page.data(), pageSize, offset);
}

int closeSealed(sqlite3_file* file) {
    return pass<&sqlite3_io_methods::xClose>(file);
}

int fileControl(sqlite3_file* file, int operation, void* argument) {
    // Pages are not mapped into memory: they would come out sealed.
    return operation == SQLITE_FCNTL_MMAP_SIZE ? SQLITE_NOTFOUND
                                               : pass<&sqlite3_io_methods::xFileControl>(file, operation, argument);
}

int sectorSize(sqlite3_file* /*file*/) {
    return pageSize;
}

int deviceCharacteristics(sqlite3_file* file) {
    // With this promise, which SQLite makes for every disk of today, it writes pages whole.
    return (pass<&sqlite3_io_methods::xDeviceCharacteristics>(file) & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN) |
           SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

void memoryBarrier(sqlite3_file* file) {
    sqlite3_file* behind = systems(file);
    behind->pMethods->xShmBarrier(behind);
}

int fetchNothing(sqlite3_file* /*file*/, sqlite3_int64 /*offset*/, int /*amount*/, void** page) {
    *page = nullptr;
    return SQLITE_OK;
}

int unfetch(sqlite3_file* /*file*/, sqlite3_int64 /*offset*/, void* /*page*/) {
    return SQLITE_OK;
}

constexpr sqlite3_io_methods methods(int version) {
    sqlite3_io_methods all{};
    all.iVersion = version;
    all.xClose = closeSealed;
    all.xRead = readSealed;
    all.xWrite = writeSealed;
    all.xTruncate = pass<&sqlite3_io_methods::xTruncate, sqlite3_int64>;
    all.xSync = pass<&sqlite3_io_methods::xSync, int>;
    all.xFileSize = pass<&sqlite3_io_methods::xFileSize, sqlite3_int64*>;
    all.xLock = pass<&sqlite3_io_methods::xLock, int>;
    all.xUnlock = pass<&sqlite3_io_methods::xUnlock, int>;
    all.xCheckReservedLock = pass<&sqlite3_io_methods::xCheckReservedLock, int*>;
    all.xFileControl = fileControl;
    all.xSectorSize = sectorSize;
    all.xDeviceCharacteristics = deviceCharacteristics;
    all.xShmMap = pass<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>;
    all.xShmLock = pass<&sqlite3_io_methods::xShmLock, int, int, int>;
    all.xShmBarrier = memoryBarrier;
    all.xShmUnmap = pass<&sqlite3_io_methods::xShmUnmap, int>;
    all.xFetch = fetchNothing;
    all.xUnfetch = unfetch;
    return all;
}

char kindOf(int flags) {
    return (flags & SQLITE_OPEN_MAIN_DB) != 0        ? 'd'
           : (flags & SQLITE_OPEN_WAL) != 0          ? 'w'
           : (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 ? 'j'
                                                     : '\0';
}

int openSealed(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    // By the version of the methods of the file behind.
    static constexpr std::array<sqlite3_io_methods, 3> all{methods(1), methods(2), methods(3)};
    file->pMethods = nullptr;
    const char kind = kindOf(flags);
    const PageCipher* cipher = nullptr;
    if (kind != '\0' && name != nullptr) {
        const auto place = static_cast<quintptr>(sqlite3_uri_int64(name, "cipher", 0));
        // NOLINTNEXTLINE(performance-no-int-to-ptr): SQLite hands on nothing but the text of the name
        cipher = reinterpret_cast<const PageCipher*>(place);
    }
    if (cipher == nullptr) {
        return SQLITE_CANTOPEN; // a temporary file would lie in clear
    }
    auto* system = static_cast<sqlite3_vfs*>(vfs->pAppData);
    const int result = system->xOpen(system, name, systems(file), flags, outFlags);
    if (result == SQLITE_OK) {
        ours(file)->cipher = cipher;
        ours(file)->kind = kind;
        file->pMethods = &all.at(size_t(std::clamp(systems(file)->pMethods->iVersion, 1, 3) - 1));
    }
    return result;
}

bool registerVfs() {
    static sqlite3_vfs sealed;
    if (sqlite3_initialize() != SQLITE_OK) {
        return false;
    }
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    sealed = *system; // all but opening is the system's, which looks at nothing in here for it
    sealed.pNext = nullptr;
    sealed.zName = vfsName;
    sealed.szOsFile = int(sizeof(SealedFile)) + system->szOsFile;
    sealed.pAppData = system;
    sealed.xOpen = openSealed;
    return sqlite3_vfs_register(&sealed, 0) == SQLITE_OK;
}

} // namespace

QString sealedFileName(const QString& file, const PageCipher& cipher) {
    static const bool registered = registerVfs();
    Q_ASSERT_X(registered, "SQLite", "takes no file system");
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) +
           QStringLiteral("?vfs=%1&cipher=%2")
               .arg(QLatin1String(vfsName), QString::number(reinterpret_cast<quintptr>(&cipher)));
}

void reserveSealedBytes(sqlite3* connection) {
    int bytes = PageCipher::reserved;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

} // namespace inservice
