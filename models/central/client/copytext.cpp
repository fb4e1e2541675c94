// SPDX-License-Identifier: GPL-3.0-or-later
// PgConnection, what the server writes as text: fields of COPY, bytea.
#include "models/central/client/pgconnection.h"

namespace inservice {

std::optional<QByteArray> PgConnection::copyField(const QByteArray& field) {
    if (field == "\\N") {
        return std::nullopt;
    }
    if (!field.contains('\\')) {
        return field;
    }
    QByteArray plain;
    plain.reserve(field.size());
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field[i] != '\\' || i + 1 == field.size()) {
            plain.append(field[i]);
            continue;
        }
        switch (field[++i]) {
        case 'b':
            plain.append('\b');
            break;
        case 'f':
            plain.append('\f');
            break;
        case 'n':
            plain.append('\n');
            break;
        case 'r':
            plain.append('\r');
            break;
        case 't':
            plain.append('\t');
            break;
        case 'v':
            plain.append('\v');
            break;
        default: // the server writes no octal or hex escapes; a backslash before anything else stands for that
                 // character
            plain.append(field[i]);
        }
    }
    return plain;
}

QByteArray PgConnection::bytes(const QByteArray& bytea) {
    return bytea.startsWith("\\x") ? QByteArray::fromHex(bytea.mid(2)) : QByteArray();
}

} // namespace inservice
