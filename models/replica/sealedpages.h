// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

struct sqlite3;

namespace inservice {

/// Seals a page of a SQLite file with XChaCha20-Poly1305, bound to its number and to the kind of file it is in. The
/// nonce and the tag lie in the bytes that SQLite leaves free at the end of each page.
class PageCipher {
public:
    static constexpr int pageSize = 4096;
    static constexpr int reserved = 40; ///< a nonce of 24 bytes and a tag of 16

    /// `key`: 32 bytes.
    explicit PageCipher(QByteArray key);
    ~PageCipher();
    PageCipher(const PageCipher&) = delete;
    PageCipher& operator=(const PageCipher&) = delete;

    /// `place` is authenticated with the page. The first `head` bytes stay in clear, and are authenticated too.
    void seal(const char* clear, char* sealed, int head, const QByteArray& place) const;
    /// False when it was not sealed with this key for this place; `clear` is then not written to. May be done in place.
    [[nodiscard]] bool unseal(const char* sealed, char* clear, int head, const QByteArray& place) const;

private:
    QByteArray m_key;
};

/// A name for SQLite under which every page of `file`, of its write-ahead log and of its rollback journal is sealed on
/// the disk; temporary files are refused. `cipher` must outlive the connection.
QString sealedFileName(const QString& file, const PageCipher& cipher);
/// After the file was opened and before anything is written: makes room in each page of a new one.
void reserveSealedBytes(sqlite3* connection);

} // namespace inservice
