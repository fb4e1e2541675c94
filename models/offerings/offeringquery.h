// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <optional>

namespace inservice {

/// What is chosen of one facet: any of these, none of those.
struct FacetChoice {
    QStringList any;
    QStringList none;
    [[nodiscard]] bool isEmpty() const { return any.isEmpty() && none.isEmpty(); }
    bool operator==(const FacetChoice&) const = default;
};

/// A search for published courses (docs/api.md «Offerings»): what is typed and chosen, as it is sent, kept and asked of
/// the replica.
struct OfferingQuery {
    enum class In { Name, Tag, Number, Unit }; ///< 研習名稱 (or 課程代碼), 專案屬性標籤, 課程代碼, 辦理研習單位
    enum class When { Coming, Current, Any, Past }; ///< not begun, not ended, past ones too, past ones alone
    enum class Sort { Start, Deadline, Newest, Seats, Latest }; ///< Latest: what has begun last comes first

    static constexpr int longestText = 100;
    static constexpr int mostWords = 10;
    static constexpr int mostValues = 50; ///< of one facet

    QString keyword;
    In in = In::Name;
    QString unit; ///< words of the organiser, or its code
    qint64 unitId = 0;
    When when = When::Coming;
    QDate from; ///< days between which it begins, in Taiwan
    QDate to;
    Sort sort = Sort::Start;
    QMap<QString, FacetChoice> facets; ///< by their keys

    /// What it is kept and sent as. Without what is as it is by itself.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QByteArray text() const;
    /// Nothing for what is none.
    static std::optional<OfferingQuery> fromJson(const QJsonObject& json);

    /// The field that the centre would refuse, or nothing.
    [[nodiscard]] QString fault() const;
    /// Whether only the centre has all that it asks for.
    [[nodiscard]] bool wantsPast() const { return when == When::Any || when == When::Past; }
    /// Whether it asks for what is so for one person alone (isOwnFacet()): nobody is told of it again and again.
    [[nodiscard]] bool asksOwn() const;
    /// Whether it asks for what fits one (我可報名, 不與我的行程衝突): of what has ended nothing does.
    [[nodiscard]] bool asksFitting() const;
    /// Whether it asks for what has ended by its very choice: 已參加, 已結束.
    [[nodiscard]] bool asksEnded() const;
    bool operator==(const OfferingQuery&) const = default;
};

/// The letter before the values of a facet in OfferingRow::facets; null for those that dates and seats say now
/// (registration, state, seats) and for `lecturer`.
[[nodiscard]] QChar facetLetter(const QString& facet);
/// 我可報名, 不與我的行程衝突; 我的狀態: what a desk adds to the courses it holds (OwnOfferings). Of 我的狀態 the
/// centre knows too, also of courses that have ended.
[[nodiscard]] bool isOwnFacet(const QString& facet);
/// The facets of which there are counts, in the order of docs/api.md.
[[nodiscard]] const QStringList& countedFacets();

} // namespace inservice
