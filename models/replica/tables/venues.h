// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

#include <QDateTime>
#include <QJsonObject>

namespace inservice {

/// 場地設備: a word to choose from.
struct VenueEquipmentRow {
    qint64 id = 0;
    QString name;
    int sort = 0;
    bool retired = false;
    QString retireOn; ///< ISO; empty: none
    bool operator==(const VenueEquipmentRow&) const = default;
};
template<>
const RowTable<VenueEquipmentRow>& tableOf<VenueEquipmentRow>();

/// 研習場所: of one's own unit, of the units below a desk, and what is shared in the county.
struct VenueRow {
    qint64 id = 0;
    qint64 unitId = 0; ///< whose it is
    QString name;
    qint64 countyId = 0;
    qint64 districtId = 0; ///< 0: none
    QString address;
    int capacity = 0; ///< people
    QList<qint64> equipment;
    QString equipmentNote;
    QString phone;       ///< of whoever is asked for it
    bool shared = false; ///< other units may choose it
    QString state;       ///< open, closed
    QDateTime changedAt;
    int rowVersion = 0;
    bool operator==(const VenueRow&) const = default;
    [[nodiscard]] bool isOpen() const { return state == u"open"; }
};
template<>
const RowTable<VenueRow>& tableOf<VenueRow>();

/// What was done with a venue.
struct VenueEventRow {
    qint64 id = 0;
    qint64 venueId = 0;
    qint64 unitId = 0;
    QString action; ///< add, change, close, reopen
    QString reason;
    QJsonObject changes; ///< {field: {before, after}}
    QString byName;
    QDateTime at;
    bool operator==(const VenueEventRow&) const = default;
};
template<>
const RowTable<VenueEventRow>& tableOf<VenueEventRow>();

} // namespace inservice
