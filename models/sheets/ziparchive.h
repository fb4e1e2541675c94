// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

struct zip;

namespace inservice {

/// A file of parts that somebody else made: read from memory by libzip, nothing of it ever a file on this PC. What a
/// part holds is measured before it is unpacked. Throws CsvError, in whose sentences `what` is what the file should
/// be (試算表檔案, 壓縮檔) and `cure` how it is made anew.
class ZipArchive {
public:
    static constexpr qint64 MostParts = 5000; ///< a spreadsheet has some twenty, and its pictures

    struct Words {
        QString what;
        QString anew;    ///< what to do about a damaged one
        QString instead; ///< and about one that is too large
    };

    /// `bytes` is not copied and must outlive it.
    ZipArchive(const QByteArray& bytes, qint64 mostUnpacked, Words words);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] static bool isZip(const QByteArray& bytes) { return bytes.startsWith("PK\x03\x04"); }
    /// Paths of all parts; one that is no UTF-8 is read as libzip guesses.
    [[nodiscard]] QStringList names() const;
    /// Empty: there is none.
    [[nodiscard]] QByteArray part(const QString& name) const;

private:
    zip* m_zip = nullptr;
    qint64 m_most;
    Words m_words;
};

} // namespace inservice
