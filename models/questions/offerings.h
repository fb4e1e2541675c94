// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offerings/offeringindex.h"
#include "models/questions/coursefiles.h"
#include "models/sync/question.h"

/// What is asked at the centre about published courses, before sign-in and after it (docs/api.md «Offerings»).
namespace inservice::questions {

/// Fifty of what was found.
struct FoundOfferings {
    QList<OfferingRow> rows;
    QString after; ///< where the next page begins; empty on the last one
};

/// The page of a course (課程內容): what lists know of it, and its form as far as it is for everybody.
struct OfferingPage {
    OfferingRow row;
    QJsonObject body; ///< as of course.submit
    QDate registeredOn;
};

/// 承辦人 of a course.
struct OfferingContact {
    QString name;
    QString phone;
    QString email;
    bool operator==(const OfferingContact&) const = default;
};

/// Why a course is not found: a key of docs/api.md, and when it is to come.
struct NotFoundReason {
    QString key;
    QDateTime at;
    bool operator==(const NotFoundReason&) const = default;
};

template<template<typename> class Asked>
[[nodiscard]] Asked<FoundOfferings> findOfferings(const OfferingQuery& query, const QString& after = {});
template<template<typename> class Asked>
[[nodiscard]] Asked<OfferingCounts> offeringCounts(const OfferingQuery& query);
/// Nothing if it is not visible.
template<template<typename> class Asked>
[[nodiscard]] Asked<std::optional<OfferingPage>> offering(qint64 number);
/// Costs a moment of this PC's work, so that nobody collects them all.
template<template<typename> class Asked>
[[nodiscard]] Asked<QList<OfferingContact>> offeringContacts(qint64 number);
/// One that stands in OfferingPage::body. Costs as contacts do before sign-in.
template<template<typename> class Asked>
[[nodiscard]] Asked<CourseFileContent> offeringFile(qint64 number, const QString& fileId);
template<template<typename> class Asked>
[[nodiscard]] Asked<NotFoundReason> whyNotFound(qint64 number);
/// What fits the teacher who asks: OwnOfferings::eligible and clashing.
[[nodiscard]] AccountQuestion<OwnOfferings> ownOfferings();

} // namespace inservice::questions
