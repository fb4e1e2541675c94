// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/pgparameters.h"

#include "models/central/client/pgconnection.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace inservice {

namespace {

constexpr unsigned int byteaOid = 17; // fixed in pg_type.dat

QByteArray textOf(const QVariant& value) {
    switch (value.metaType().id()) {
    case QMetaType::Bool:
        return value.toBool() ? "true" : "false";
    case QMetaType::QUuid:
        return value.toUuid().toByteArray(QUuid::WithoutBraces);
    case QMetaType::QJsonObject:
        return QJsonDocument(value.toJsonObject()).toJson(QJsonDocument::Compact);
    case QMetaType::QJsonArray:
        return QJsonDocument(value.toJsonArray()).toJson(QJsonDocument::Compact);
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs).toUtf8();
    default:
        return value.toString().toUtf8();
    }
}

} // namespace

PgParameters::PgParameters(const QList<QVariant>& list) {
    bytes.reserve(size_t(list.size())); // the pointers into it stay
    for (const QVariant& value : list) {
        add(value);
    }
}

void PgParameters::add(const QVariant& value) {
    if (!value.isValid() || value.isNull()) {
        bytes.emplace_back();
        push(nullptr, 0, 0, 0);
        return;
    }
    if (value.metaType().id() == QMetaType::QByteArray) {
        bytes.push_back(value.toByteArray());
        push(bytes.back().constData(), int(bytes.back().size()), 1, byteaOid);
        return;
    }
    bytes.push_back(textOf(value));
    if (bytes.back().contains('\0')) {
        PgError error;
        error.sqlState = QStringLiteral("22021");
        error.key = QStringLiteral("parameter.nul");
        error.text = QStringLiteral("a text parameter contains U+0000");
        throw error;
    }
    push(bytes.back().constData(), 0, 0, 0);
}

void PgParameters::push(const char* value, int length, int format, unsigned int type) {
    values.push_back(value);
    lengths.push_back(length);
    formats.push_back(format);
    types.push_back(type);
}

} // namespace inservice
