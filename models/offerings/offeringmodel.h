// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offerings/offeringindex.h"
#include "models/offerings/offeringstanding.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// A published course with the words around it, as a line of a list.
struct OfferingListRow {
    OfferingRow row; ///< of its facets how one registers alone, unless it is past
    QString unit;
    QString unitKind;        ///< its key
    QString place;           ///< county and district; empty: online
    QString classKind;       ///< 班別性質, its key
    QString mode;            ///< 上課方式, its key
    QStringList tags;        ///< their labels
    bool isPast = false;     ///< the centre has told of it: it has ended
    bool isFollowed = false; ///< 已追蹤
    bool operator==(const OfferingListRow&) const = default;
};

/// The words that such a list shows for keys: they are in forms/words, which models cannot see.
struct OfferingListWords {
    std::function<QString(OfferingStanding)> standing;
    std::function<QString(const QString& key)> classKind;
    std::function<QString(const QString& key)> mode;
};

/// How many courses a search finds at places and of organisers.
struct OfferingPlaces {
    QHash<qint64, int> counties; ///< by their ids; 0: online
    QHash<qint64, int> units;
    int total = 0;
    bool operator==(const OfferingPlaces&) const = default;
};

/// Its lines, and what finds them.
class OfferingContent : public RowContent<OfferingListRow> {
public:
    std::shared_ptr<const OfferingIndex> index;
    QSet<qint64> followed; ///< ids of courses

    [[nodiscard]] bool same(int line, const ListContent& older, int olderLine) const override {
        return ranks.at(line) == older.ranks.at(olderLine) && RowContent::same(line, older, olderLine);
    }
    /// By line, whether a query finds it. What the centre has told of was found there.
    [[nodiscard]] QVector<char> found(const OfferingQuery& query, const QDateTime& now) const;
};

/// 研習搜尋: what a query finds, as one list. First what the replica holds, courses that have not ended, in the order
/// of the columns; behind it what the centre has told of those that have ended, in the centre's order.
class OfferingModel : public RowListModel<OfferingListRow, OfferingContent> {
    Q_OBJECT

public:
    enum class Column {
        Number,    ///< 課程代碼
        Title,     ///< 研習名稱
        ClassKind, ///< 性質
        Start,     ///< 開始日
        End,       ///< 結束日
        Unit,      ///< 辦理單位
        Place,     ///< 開課地點
        Deadline,  ///< 報名期限
        Free,      ///< 餘額
        Standing,  ///< 報名狀態
        Hours,     ///< 時數
        Fee,       ///< 費用
        Quota,     ///< 名額
        Mode,      ///< 上課方式
        Tags,      ///< 專案屬性標籤
        Published, ///< 公開時間
        Followed,  ///< 追蹤: a star
        Count,
    };
    /// The chips: 班別.
    enum class Class {
        All,
        NonCredit, ///< 非學分班
        Credit,    ///< 學分班
        Degree,    ///< 學位班
        Count,
    };
    /// The values of the facet `class` that a chip stands for; none: all.
    [[nodiscard]] static QStringList classKinds(Class chip);

    OfferingModel(const QString& replicaFile, const OfferingListWords& words, QObject* parent = nullptr);
    ~OfferingModel() override;

    /// What is looked for; its keyword is what is typed (setFind()). What the centre told of another query goes.
    void setQuery(const OfferingQuery& query);
    /// With the keyword and what the chip says.
    [[nodiscard]] OfferingQuery query() const;
    void setFind(const QString& typed) override;
    [[nodiscard]] QString find() const override { return m_query.keyword; }
    /// What the centre tells of courses that have ended, in its order.
    void addPast(const QList<OfferingRow>& rows);
    void forgetPast();
    /// What is so for whoever is signed in.
    void setOwn(const OwnOfferings& own);
    [[nodiscard]] const OwnOfferings& own() const { return m_own; }
    [[nodiscard]] int pastCount() const { return int(m_past.size()); }
    /// Whoever is signed in can follow courses; of these (課程代碼) it was asked for or taken back, and not answered.
    void setFollowing(const QSet<qint64>& underway);
    /// Time has passed: what has begun meanwhile goes.
    void lookAgain() { rearrange(); }

    void refresh(const Changes& changes) override;

    /// Counted on a worker, over what the replica holds; nothing before it is read. The keyword of a query is its own.
    void count(const QList<OfferingQuery>& queries, QObject* context,
               const std::function<void(const QList<OfferingCounts>&)>& handler) const;
    void countPlaces(const OfferingQuery& query, QObject* context,
                     const std::function<void(const OfferingPlaces&)>& handler) const;

signals:
    /// Something else is looked for.
    void queryChanged();

protected:
    [[nodiscard]] Filter filter() const override;
    [[nodiscard]] Counter counter() const override;
    [[nodiscard]] QVariant rowData(const OfferingListRow& row, int column, int role) const override;

private:
    class Found;
    [[nodiscard]] ColumnSpecs<OfferingListRow> describedColumns() const;
    [[nodiscard]] QString star(const OfferingListRow& row) const;
    [[nodiscard]] QString starInWords(const OfferingListRow& row) const;
    void readTold();
    void changed();

    OfferingListWords m_words;
    QString m_replicaFile;
    QVector<RowContent<OfferingListRow>::Raw> m_raws;
    OfferingQuery m_query;
    QList<OfferingRow> m_past;
    OwnOfferings m_own;
    std::optional<QSet<qint64>> m_following; ///< none: nobody is signed in
    mutable std::shared_ptr<Found> m_found;  ///< by the filter that was asked for last
    bool m_byNumber = false;                 ///< digits are typed: numbers go by their order
    QList<SortKey> m_usualKeys;              ///< meanwhile
};

} // namespace inservice
