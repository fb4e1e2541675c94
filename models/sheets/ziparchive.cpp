// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/ziparchive.h"

#include "models/sheets/csv.h"

#include <memory>
#include <utility>
#include <zip.h>

namespace inservice {

namespace {

constexpr QLatin1String damaged("sheet.damaged");
constexpr QLatin1String tooLarge("csv.large");

} // namespace

ZipArchive::ZipArchive(const QByteArray& bytes, qint64 mostUnpacked, Words words)
    : m_most(mostUnpacked)
    , m_words(std::move(words)) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* memory =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    m_zip = memory ? zip_open_from_source(memory, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    zip_error_fini(&error);
    if (!m_zip) {
        zip_source_free(memory);
        throw CsvError{damaged, QStringLiteral("這個%1損毀，無法開啟；%2").arg(m_words.what, m_words.anew)};
    }
    if (zip_get_num_entries(m_zip, 0) > MostParts) {
        zip_discard(m_zip);
        throw CsvError{tooLarge, QStringLiteral("這個%1有太多檔案，無法讀取；%2").arg(m_words.what, m_words.instead)};
    }
}

ZipArchive::~ZipArchive() {
    zip_discard(m_zip);
}

QStringList ZipArchive::names() const {
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_zip, 0); ++i) {
        names.append(QString::fromUtf8(zip_get_name(m_zip, static_cast<zip_uint64_t>(i), 0)));
    }
    return names;
}

QByteArray ZipArchive::part(const QString& name) const {
    const QByteArray path = name.toUtf8();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_zip, path.constData(), 0, &stat) != 0) {
        return {};
    }
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(m_zip, path.constData(), 0), &zip_fclose);
    if (!file || (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) ||
        stat.size > static_cast<zip_uint64_t>(m_most)) {
        throw CsvError{tooLarge, QStringLiteral("這個%1太大或有密碼，無法讀取；%2").arg(m_words.what, m_words.instead)};
    }
    QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
    if (zip_fread(file.get(), content.data(), stat.size) != zip_int64_t(stat.size)) {
        throw CsvError{damaged, QStringLiteral("這個%1損毀，無法讀取；%2").arg(m_words.what, m_words.anew)};
    }
    return content;
}

} // namespace inservice
