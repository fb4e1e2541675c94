// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace inservice {

/// What lies in a mail and can be a scan, by its first bytes.
struct MailPart {
    int number = 0; ///< of all its parts, from 1
    QString name;   ///< as the sender calls it; «mail.pdf» where it has none
    QByteArray content;
};

/// The scans of a mail as the server sent it, also those in a mail that was forwarded. At most 50, none larger than
/// `largest` bytes: what is beyond is told by `tooLarge`. A mail that is none has none.
[[nodiscard]] QList<MailPart> scansIn(const QByteArray& mail, qint64 largest, bool& tooLarge);

} // namespace inservice
