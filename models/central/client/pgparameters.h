// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>
#include <vector>

namespace inservice {

/// The parameters of one statement, in the form libpq wants, alive as long as the call.
struct PgParameters {
    std::vector<QByteArray> bytes;
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    std::vector<unsigned int> types; ///< Oid; 0: the server finds out

    /// Throws PgError (`parameter.nul`) for a text with U+0000: it would be cut off there without a word.
    explicit PgParameters(const QList<QVariant>& list);

private:
    void add(const QVariant& value);
    void push(const char* value, int length, int format, unsigned int type);
};

} // namespace inservice
