// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/draw.h"

#include "models/domain/rocdate.h"

#include <QCryptographicHash>

namespace inservice::enrolment {
namespace {

QString sha256(const QString& text) {
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QString drawHash(const QString& secret) {
    return sha256(secret);
}

QString drawSeed(qint64 courseNumber, const QDateTime& closeAt, const QString& secret) {
    const QString minute = taiwanTime(closeAt).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"));
    return sha256(QStringLiteral("inservice-draw|%1|%2+08:00|%3").arg(QString::number(courseNumber), minute, secret));
}

QString drawKey(const QString& seed, qint64 enrolmentId) {
    return sha256(seed + u'|' + QString::number(enrolmentId));
}

} // namespace inservice::enrolment
