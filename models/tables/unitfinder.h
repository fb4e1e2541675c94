// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <atomic>
#include <memory>
#include <optional>

namespace inservice {

class Changes;

/// All 單位 (units) of the country as one value that never changes: made off the window's thread, then only read.
class UnitIndex {
public:
    UnitIndex() = default;
    UnitIndex(QList<UnitRow> units, QList<CountyRow> counties, QList<DistrictRow> districts, QList<UnitKindRow> kinds);

    [[nodiscard]] const QList<UnitRow>& units() const { return m_units; }
    [[nodiscard]] const UnitRow* unit(qint64 id) const; ///< nullptr: no such unit
    [[nodiscard]] const UnitKindRow* kind(const QString& key) const;
    [[nodiscard]] QString countyName(qint64 id) const;
    [[nodiscard]] QString districtName(qint64 id) const;

    /// The district of units of which no district is known, as the lists here name and number it.
    static constexpr qint64 Unplaced = -1;
    static QString unplacedName() { return QStringLiteral("未分區"); }
    /// Only what leads to a unit that one can apply for: no empty list follows a choice. Units without a district stand
    /// under Unplaced, the last.
    [[nodiscard]] QList<CountyRow> counties() const;
    [[nodiscard]] QList<DistrictRow> districts(qint64 countyId) const;
    [[nodiscard]] QList<UnitKindRow> kinds(qint64 countyId, qint64 districtId) const;
    [[nodiscard]] QList<const UnitRow*> units(qint64 countyId, qint64 districtId, const QString& kind) const;

    /// Positions in units() that contain every word of `text` in name, code, county or district; 台 matches 臺, and
    /// 國中 國民中學 (everydayWords()). Codes and names that begin with the text come first. At most `limit`; `total`
    /// is how many there are. Stops early, with nothing, once `cancelled` is true.
    [[nodiscard]] QList<int> find(const QString& text, int limit, int* total = nullptr,
                                  const std::atomic_bool* cancelled = nullptr) const;

private:
    [[nodiscard]] bool isOffered(const UnitRow& unit) const;

    QList<UnitRow> m_units;
    QList<CountyRow> m_counties;
    QList<DistrictRow> m_districts;
    QList<UnitKindRow> m_kinds;
    QList<QString> m_folded; ///< name, everyday name, code and place of each unit, folded, separated by line feeds
    QHash<qint64, int> m_unitAt;
    QHash<QString, int> m_kindAt;
    QHash<qint64, QString> m_countyName;
    QHash<qint64, QString> m_districtName;
    QList<bool> m_offered;
};

/// Finds units as one types: the list of what matches the last text asked for, best first. Reading the replica and
/// searching happen on another thread; an answer that is no longer asked for is dropped.
class UnitFinder : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        PlaceRole,             ///< county and district
        CodeRole,
        EligibleRole, ///< bool: entitled to business accounts
    };
    static constexpr int shownAtMost = 200;

    explicit UnitFinder(QObject* parent = nullptr);
    ~UnitFinder() override;

    /// Reads the units from a replica file, on another thread; loaded() follows, or failed().
    void load(const QString& replicaFile);
    /// The same where they have not been read yet, or have changed.
    void refresh(const QString& replicaFile, const Changes& changes);
    void setIndex(std::shared_ptr<const UnitIndex> index);
    /// Never null; empty until loaded().
    [[nodiscard]] std::shared_ptr<const UnitIndex> units() const { return m_index; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Asks for what matches; found() follows unless something else is asked for before. Empty text empties the list at
    /// once.
    void find(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] int total() const { return m_total; } ///< matches, of which at most shownAtMost are rows here

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed();
    void found(const QString& text);

private:
    void show(QList<int> positions, int total);

    std::shared_ptr<const UnitIndex> m_index;
    QList<int> m_positions; ///< in m_index->units()
    QString m_text;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the search under way
    int m_total = 0;
    quint64 m_asked = 0; ///< number of the last search or load asked for
    quint64 m_loadAsked = 0;
    bool m_loaded = false;
};

} // namespace inservice
