// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/zipfile.h"

#include <memory>
#include <zip.h>

namespace inservice {

namespace {

ZipError fault(const QString& cause) {
    return ZipError{cause};
}

} // namespace

QByteArray makeZip(const QList<ZipEntry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!memory) {
        throw fault(QString::fromUtf8(zip_error_strerror(&error)));
    }
    zip_source_keep(memory); // zip_close() lets go of it; it is read afterwards
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(memory, &zip_source_free);
    zip_t* archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(memory);
        throw fault(QString::fromUtf8(zip_error_strerror(&error)));
    }
    for (const ZipEntry& entry : entries) {
        zip_source_t* content =
            zip_source_buffer(archive, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0);
        const zip_int64_t index =
            content ? zip_file_add(archive, entry.path.constData(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0 || (entry.stored &&
                          zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) != 0)) {
            const QString cause = QString::fromUtf8(zip_strerror(archive));
            if (index < 0 && content) {
                zip_source_free(content);
            }
            zip_discard(archive);
            throw fault(cause);
        }
    }
    if (zip_close(archive) != 0) {
        const QString cause = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        throw fault(cause);
    }
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_source_stat(memory, &stat) != 0 || zip_source_open(memory) != 0) {
        throw fault(QString::fromUtf8(zip_error_strerror(zip_source_error(memory))));
    }
    bytes.resize(qsizetype(stat.size));
    const zip_int64_t read = zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    if (read != static_cast<zip_int64_t>(stat.size)) {
        throw fault(QString::fromUtf8(zip_error_strerror(zip_source_error(memory))));
    }
    return bytes;
}

} // namespace inservice
