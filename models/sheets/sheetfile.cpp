// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheetfile.h"

#include "models/domain/error.h"

#include <QFileInfo>
#include <QSaveFile>

namespace inservice {

SheetFormat formatOfFile(const QString& file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    for (const SheetFormat format : {SheetFormat::Xlsx, SheetFormat::Csv}) {
        if (suffix == suffixOf(format)) {
            return format;
        }
    }
    return SheetFormat::Ods;
}

QString saveSheets(const QString& file, const QList<SpreadsheetTable>& tables, SheetFormat format) {
    try {
        const QByteArray bytes = written(tables, format);
        QSaveFile output(file);
        return output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit()
                   ? QString()
                   : output.errorString();
    } catch (const Error& error) {
        return error.text;
    }
}

} // namespace inservice
