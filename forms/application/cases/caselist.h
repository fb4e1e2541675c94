// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/questions/papers.h"
#include "models/replica/drafts.h"
#include "models/tables/rowlistmodel.h"

#include <QDateTime>
#include <QUuid>

namespace inservice {

/// A line of 查詢申請進度: a draft, or a case of this PC.
struct CaseListRow {
    enum class Kind { Draft, Case };
    QUuid id;
    Kind kind = Kind::Draft;
    QString number; ///< 申請編號; empty: the centre has not accepted it yet
    QString name;   ///< 姓名, masked: the PC is shared
    QString type;   ///< 申請類型
    QString unit;   ///< 服務單位
    QString state;
    look::Tone tone = look::Tone::Neutral;
    QString remark; ///< what is missing of a draft, the next step of a case
    /// How its form stands that was printed; nothing: none was.
    std::optional<questions::CopyStanding> paper{};
    QDateTime printedAt{}; ///< the last print
    QDateTime at;          ///< a draft was saved, the centre told of a case
    QString known;         ///< 姓名 and 使用者帳號 as they are: found by, never shown
    bool waitsForPerson = false;
    bool underWay = false; ///< of a draft: it has been sent, and waits for its code or for the centre
    bool ended = false;    ///< nothing follows any more
    int place = 0;         ///< among the lines that were set
    bool operator==(const CaseListRow&) const = default;

    /// What it is called above its detail.
    [[nodiscard]] QString title() const;
};

/// Drafts and cases of this PC, for the list of CasesPage.
class CaseListModel : public RowListModel<CaseListRow> {
    Q_OBJECT

public:
    enum class Column {
        Number, ///< 申請編號
        Name,   ///< 姓名
        State,  ///< 狀態
        Remark, ///< 下一步
        Type,   ///< 申請類型
        Unit,   ///< 單位
        At,     ///< 最近更新
        Paper,  ///< 申請表
        Count,
    };
    enum class Bucket {
        All,      ///< 全部
        Drafts,   ///< 草稿
        UnderWay, ///< 進行中
        Ended,    ///< 已結束
        PaperOut, ///< 申請表尚缺: printed, and not back at its desk
        Count,
    };
    enum Role { ToneRole = LastListRole };
    /// Not shown: the place of a line among those that were set; to sort by.
    static constexpr int placeColumn = int(Column::Count);

    explicit CaseListModel(QObject* parent = nullptr);
    ~CaseListModel() override;

    /// Shown once settled() follows; line() and idOf() know them at once.
    void setRows(QList<CaseListRow> lines);
    void setBucket(Bucket bucket) { setChip(int(bucket)); }
    [[nodiscard]] Bucket bucket() const { return Bucket(chip()); }
    [[nodiscard]] int count(Bucket bucket) const; ///< of the lines set last

    [[nodiscard]] const CaseListRow*
    line(qint64 id) const;                            ///< nullptr if there is none; valid until the next setRows()
    [[nodiscard]] qint64 idOf(const QUuid& id) const; ///< 0 if there is no such line

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : placeColumn;
    }

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant rowData(const CaseListRow& row, int column, int role) const override;

private:
    QHash<QUuid, qint64> m_ids; ///< a list knows its rows by number
    QList<CaseListRow> m_rows;
    bool m_isSet = false;
};

} // namespace inservice
