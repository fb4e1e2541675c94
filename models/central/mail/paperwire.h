// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <optional>

/// How whoever sends mails talks to inservice-paper: a frame for a paper, a frame back. A frame is a byte that says
/// what it is, its length in four bytes (the highest first), and what it says.
namespace inservice::paperwire {

enum class Kind : quint8 {
    Notice = 1,  ///< what 錄取通知 says (admin.mail_claim), as JSON
    Drawn = 2,   ///< a PDF
    Refused = 3, ///< why there is none: a sentence
};

constexpr qsizetype headSize = 5;
constexpr qint64 mostSaid = 1 << 20;  ///< bytes: the form of a course is far below
constexpr qint64 mostDrawn = 4 << 20; ///< bytes of a PDF

struct Head {
    Kind kind;
    qint64 size;
};

inline QByteArray frame(Kind kind, const QByteArray& said) {
    QByteArray bytes(headSize, Qt::Uninitialized);
    bytes[0] = char(kind);
    qToBigEndian(quint32(said.size()), bytes.data() + 1);
    return bytes + said;
}

/// Nothing: it is no head of a frame.
inline std::optional<Head> head(const QByteArray& bytes) {
    const auto kind = quint8(bytes.size() >= headSize ? bytes.at(0) : 0);
    if (kind < quint8(Kind::Notice) || kind > quint8(Kind::Refused)) {
        return std::nullopt;
    }
    const auto size = qint64(qFromBigEndian<quint32>(bytes.constData() + 1));
    const bool fits = size <= (Kind(kind) == Kind::Drawn ? mostDrawn : mostSaid);
    return fits ? std::optional(Head{Kind(kind), size}) : std::nullopt;
}

} // namespace inservice::paperwire
