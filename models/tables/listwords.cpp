// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listwords.h"

namespace inservice {
namespace {

/// Taiwan has had no summer time since 1979: a fixed offset needs no time zone files.
constexpr int taipeiOffset = 8 * 3600;

} // namespace

QString shownTime(const QDateTime& utc) {
    return utc.isValid() ? utc.toOffsetFromUtc(taipeiOffset).toString(QStringLiteral("yyyy/MM/dd HH:mm")) : QString();
}

QString shownDate(const QDateTime& utc) {
    return utc.isValid() ? utc.toOffsetFromUtc(taipeiOffset).toString(QStringLiteral("yyyy/MM/dd")) : QString();
}

QDate taiwanDay(const QDateTime& utc) {
    return utc.isValid() ? utc.toOffsetFromUtc(taipeiOffset).date() : QDate();
}

} // namespace inservice
