// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace inservice {

class ReplicaReader;

/// A value of a facet as a person chooses it.
struct FacetValue {
    QString key;
    QString word;
    QString above; ///< the value it lies under; empty: none
    /// It only holds those under it together, and cannot be chosen itself.
    bool isHeading = false;
    bool operator==(const FacetValue&) const = default;
};

/// All values of a facet, in their order, those that lie under others after them. None for one whose values are typed
/// (lecturer). Throws ReplicaError.
[[nodiscard]] QList<FacetValue> facetValues(const ReplicaReader& replica, const QString& facet);
/// Keys and words, for a box.
[[nodiscard]] QList<std::pair<QString, QString>> facetWords(const QList<FacetValue>& values);

/// The facets of 顯示更多方式, in their order; those about oneself (isOwnFacet()) are a teacher's.
[[nodiscard]] QStringList shownFacets(bool ofTeacher);

/// 依開課單位: one of its eleven kinds.
struct OrganiserKind {
    QString word;
    QStringList kinds; ///< values of the facet `unit_kind`
};
[[nodiscard]] QList<OrganiserKind> organiserKinds();

} // namespace inservice
