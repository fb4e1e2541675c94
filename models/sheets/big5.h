// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace inservice {

/// A list of an old system in Big5, as Windows wrote it (CP950: 碁銹裏墻恒粧嫺 too, 造字 as private characters). Texts
/// of fields of so many bytes end in half a character: what is no character is U+FFFD, and the rest is read all the
/// same. Programs that knew nothing of Big5 put a backslash behind 許, 功, 蓋 and others, whose second byte is one: it
/// is taken off, and counted in `backslashes`.
[[nodiscard]] QString fromBig5(const QByteArray& bytes, int* backslashes = nullptr);

/// The other way: □ for what Big5 does not have, each such character once in `lost`.
[[nodiscard]] QByteArray toBig5(const QString& text, QString& lost);

} // namespace inservice
