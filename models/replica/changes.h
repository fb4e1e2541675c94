// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <initializer_list>

namespace inservice {

/// Which rows of the replica have changed: their ids by table. After a load, or when there are very many, a table has
/// changed as a whole.
class Changes {
public:
    Changes() = default; ///< nothing has changed
    /// Every row of every table: to read all there is.
    static Changes everything();

    void add(const QString& table, qint64 id);
    void addTable(const QString& table); ///< as a whole
    void unite(const Changes& other);

    [[nodiscard]] bool isEmpty() const { return !m_everything && m_ids.isEmpty(); }
    [[nodiscard]] bool isEverything() const { return m_everything; }
    /// Whether one of these tables has a change.
    [[nodiscard]] bool concerns(std::initializer_list<const char*> tables) const;
    [[nodiscard]] bool isWhole(const char* table) const;
    /// Of a table that is not whole.
    [[nodiscard]] QSet<qint64> ids(const char* table) const;

    /// More ids of a table than this, and reading the table is quicker.
    static constexpr int mostIds = 10'000;

private:
    bool m_everything = false;
    QHash<QString, QSet<qint64>> m_ids; ///< empty: the whole table
};

} // namespace inservice
