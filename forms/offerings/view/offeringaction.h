// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "models/replica/tables/offerings.h"

#include <QList>
#include <QString>
#include <functional>

namespace inservice {

/// Something that can be done with a published course, of which its page knows nothing: 加入追蹤, 我要報名.
struct OfferingAction {
    QString key;  ///< the button is called offering and this: "Track" → offeringTrack
    QString text; ///< with an access key
    bool isPrimary = false;
    /// The rule that stands against it, and who can help; empty: it can be done. Null: always.
    std::function<QString(const OfferingRow&)> whyNot{};
    std::function<void(const OfferingRow&)> run{};
    /// Whether it has a button at all, for instance 取消追蹤 where it is tracked. Null: always.
    std::function<bool(const OfferingRow&)> isOffered{};
};

class OfferingDetail;

/// What the subjects bring for a page of a course: called once for each `detail`, which is also the owner of what they
/// connect. They call its refreshActions() where something else can be done now, and emit its openRequested() to lead
/// to a page of their own.
using OfferingActions = std::function<QList<OfferingAction>(const Ties& ties, OfferingDetail& detail)>;

} // namespace inservice
