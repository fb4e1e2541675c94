// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/teachers.h"
#include "models/tables/markedlistmodel.h"

#include <QMutex>
#include <memory>

namespace inservice {

/// An item of a catalogue that 教師進修網 keeps: of the rosters (職稱, 任教科目, 科目類別, 聘任類別, 訓練角色,
/// 共用篩選) and of courses (專案屬性標籤, 課程性質, 假日, reasons).
struct CatalogueItem {
    QString catalogue; ///< title, subject, stage, employment, training_role, filter, course_tag, course_nature, …
    qint64 id = 0;
    QString name;
    QString staffGroup; ///< of a title: teacher, staff
    qint64 stageId = 0; ///< of a subject
    QString stage;
    QJsonObject rule;       ///< of a filter
    qint64 parentId = 0;    ///< of a 課程性質: what it lies under, whose path is `stage`
    int level = 0;          ///< of a 課程性質: 2 to 4; the second is the release's
    qint64 successorId = 0; ///< of a retired 課程性質
    QString day;            ///< ISO; of a 假日
    QString until;          ///< ISO; its last day
    QString kind;           ///< holiday, winter
    bool retired = false;
    QString retireOn;          ///< ISO; first day on which it is chosen no more
    std::optional<int> people; ///< on rosters who have it; none: not known, or nothing that somebody has
    bool operator==(const CatalogueItem&) const = default;
};

/// All items of one catalogue. Throws ReplicaError.
[[nodiscard]] QList<CatalogueItem> catalogueItems(const ReplicaReader& replica, const QString& catalogue);

/// How many have an item, by its line, as the centre has counted: said on the window's thread, read on the worker.
class CodeUses {
public:
    void set(const QHash<qint64, int>& people) {
        const QMutexLocker lock(&m_mutex);
        m_people = people;
    }
    /// Nothing: not known.
    [[nodiscard]] std::optional<QHash<qint64, int>> counts() const {
        const QMutexLocker lock(&m_mutex);
        return m_people;
    }

private:
    mutable QMutex m_mutex;
    std::optional<QHash<qint64, int>> m_people;
};

/// 代碼目錄: every item of every catalogue that 教師進修網 keeps.
class CatalogueModel : public MarkedListModel<CatalogueItem> {
    Q_OBJECT

public:
    enum class Column {
        Name,      ///< 名稱
        Catalogue, ///< 目錄
        Of,        ///< 教師／行政職員; 科目類別
        State,     ///< 使用中, 停用
        RetireOn,  ///< 停用日
        People,    ///< 使用人數
        Count,
    };
    enum class Bucket {
        Title,
        Subject,
        Stage,
        Employment,
        TrainingRole,
        CourseTag,
        CourseNature,
        CourseReason,
        Holiday,
        Filter,
        All,
        Count
    };

    explicit CatalogueModel(const QString& replicaFile, QObject* parent = nullptr);
    ~CatalogueModel() override;

    /// Of a holiday, as everywhere: 2026/01/24～02/10; empty of anything else.
    [[nodiscard]] static QString daysOf(const CatalogueItem& item);
    /// The id of the line of an item: those of several tables stand in one list.
    [[nodiscard]] static qint64 lineOf(const QString& catalogue, qint64 id);
    [[nodiscard]] static QString catalogueWord(const QString& catalogue);
    [[nodiscard]] static const QStringList& catalogues(); ///< in the order of the buckets
    [[nodiscard]] static QString groupWord(const QString& staffGroup);
    [[nodiscard]] static QString dayKindWord(const QString& kind); ///< of a 假日
    [[nodiscard]] static QString stateWord(const CatalogueItem& item);
    void setUses(const QHash<qint64, int>& people); ///< by line
    void setRetired(std::optional<bool> retired);   ///< none: both

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const CatalogueItem&)> narrowed() const override;
    [[nodiscard]] QVariant state(const CatalogueItem& row) const override;

private:
    std::shared_ptr<CodeUses> m_uses;
    std::optional<bool> m_retired;
};

} // namespace inservice
