// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offerings/offeringstanding.h"
#include "models/replica/tables/tracks.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// The newest of what has happened to a followed course.
struct TrackNews {
    QString key; ///< moved, cancelled, seat; empty: nothing
    QDateTime at;
    QStringList fields; ///< of moved: time, place, registration
    QString reason;     ///< of cancelled
    bool operator==(const TrackNews&) const = default;
};
[[nodiscard]] QList<TrackNews> newsOf(const TrackRow& track); ///< the newest last

/// A followed course with the words around it.
struct TrackListRow {
    TrackRow track;
    OfferingRow offering; ///< as everybody finds it, or what the centre keeps of it here
    bool isHeld = false;  ///< the former
    QString unit;
    QString enrolment; ///< 我的狀態: of one's own enrolment, its key; empty: none
    bool operator==(const TrackListRow&) const = default;

    /// The courses that one follows: all, or those with these ids of `track`. Throws ReplicaError.
    /// `enrols`: the enrolments in the replica are the person's own.
    [[nodiscard]] static QList<TrackListRow> read(const ReplicaReader& replica, const QSet<qint64>* ids = nullptr,
                                                  bool enrols = false);
};

/// 已追蹤課程.
class TrackModel : public MarkedListModel<TrackListRow> {
    Q_OBJECT

public:
    enum class Column {
        Number,       ///< 課程代碼
        Title,        ///< 研習名稱
        Unit,         ///< 辦理單位
        Start,        ///< 上課日期
        Registration, ///< 報名起迄
        Free,         ///< 餘額
        Mine,         ///< 我的狀態
        Standing,     ///< 報名狀態
        News,         ///< 最近異動
        AddedAt,      ///< 加入時間
        Count,
    };
    enum class Bucket {
        Coming, ///< neither over nor cancelled
        Over,
        All,
        Count,
    };
    /// The words that it shows for keys: they are in forms, which models cannot see.
    struct Words {
        std::function<QString(OfferingStanding)> standing;
        std::function<QString(const TrackNews&)> news;
        std::function<QString(const QString& state)> enrolment; ///< null: whoever looks enrols nowhere
    };

    TrackModel(const QString& replicaFile, const Words& words, QObject* parent = nullptr);
    ~TrackModel() override;

    /// How it stands now, by the centre's clock.
    [[nodiscard]] OfferingStanding standing(const TrackListRow& row) const;
    void setClockAhead(qint64 seconds) { m_clockAhead = seconds; }
    /// What is asked for is about the number of a course: one that is not followed yet has no row.
    void setOutbox(const QList<OutboxItem>& items) override;
    [[nodiscard]] PendingMark pending(qint64 id) const override;
    /// Time has passed.
    void lookAgain() { rearrange(); }

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const TrackListRow& row) const override;

private:
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QString standingText(const TrackListRow& row) const;

    Words m_words;
    qint64 m_clockAhead = 0;
};

} // namespace inservice
