// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/changes.h"
#include "models/tables/roles.h"
#include "models/tables/rowfilter.h"
#include "models/tables/searchtexts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>
#include <QThreadPool>
#include <QVector>
#include <atomic>
#include <functional>
#include <memory>

namespace inservice {

/// The lines of a list as they were read once: never changed afterwards, so that the worker and the window may share
/// it. models/tables/rowlistmodel.h has the one of rows.
class ListContent {
public:
    virtual ~ListContent() = default;

    /// The value behind a cell, for sorting.
    [[nodiscard]] virtual QVariant raw(int line, int column) const = 0;
    /// Whether a line shows the same as a line of an older reading.
    [[nodiscard]] virtual bool same(int line, const ListContent& older, int olderLine) const = 0;

    [[nodiscard]] int size() const { return int(ids.size()); }
    /// Its lines, cut for several threads: first, one after the last.
    [[nodiscard]] QList<std::pair<int, int>> parts() const;

    QVector<qint64> ids;
    SearchTexts search; ///< by line
    QHash<qint64, int> lineOf;
    QVector<int> ranks;  ///< by line: those of a higher rank come after the others, in whatever order. Empty: all alike
    bool loaded = false; ///< the replica has had its first load
    QString fault;       ///< why nothing could be read, for the log; empty if it could
};

/// A list over the replica: reading, find, filters and sorting happen off the window's thread, late results are
/// dropped, and a new order is put in place in one step, by id, so that selection and scroll survive. Of what has
/// changed only the rows concerned are read again and put in order; a key in the find box sorts nothing and, while it
/// narrows what is found, looks only through that.
class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct SortKey {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const SortKey&) const = default;
    };

    explicit ListModel(QObject* parent = nullptr);
    ~ListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Puts a column before the keys that are there: what was first becomes the second key.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QList<SortKey> sortKeys() const { return m_sortKeys; }
    void setSortKeys(const QList<SortKey>& keys);

    virtual void setFind(const QString& typed);
    [[nodiscard]] virtual QString find() const { return m_find; }

    /// The filter that is chosen among those that stand above a list with their counts. Subjects name their keys.
    void setChip(int key);
    [[nodiscard]] int chip() const { return m_chip; }
    [[nodiscard]] int countOf(int chip) const { return m_counts.value(chip); }

    /// Conditions beside find and chips. Those that a model knows no field of are never fulfilled.
    void setRowFilter(const RowFilter& filter);
    [[nodiscard]] const RowFilter& rowFilter() const { return m_rowFilter; }
    /// Filters that it is counted for how many rows they find, whatever else is filtered.
    void setCountedFilters(const QList<RowFilter>& filters);
    [[nodiscard]] int countOfFilter(int place) const {
        return m_counts.value(m_counts.size() - m_countedFilters.size() + place);
    }

    /// Reads what has changed, on the worker.
    virtual void refresh(const Changes& changes) { read(changes); }

    [[nodiscard]] qint64 idAt(int row) const;     ///< 0 if there is no such row
    [[nodiscard]] int rowOf(qint64 id) const;     ///< −1 if it is not shown
    [[nodiscard]] bool contains(qint64 id) const; ///< shown or not
    [[nodiscard]] int total() const;              ///< lines before find and filters
    [[nodiscard]] bool isLoaded() const;          ///< the replica has had its first load
    [[nodiscard]] QString fault() const;
    /// Another number for every reading of the replica: what hangs on the rows has to look again only then.
    [[nodiscard]] quint64 reading() const { return m_reading; }
    /// The order on screen is the one asked for last.
    [[nodiscard]] bool isSettled() const { return m_settled; }

signals:
    /// A new content or order is about to be put in place: the last moment to note selection and scroll.
    void aboutToSettle();
    /// A new content or order is in place.
    void settled();

protected:
    /// Makes a content, on the worker (it captures values only): `before` with what the changes say read anew. `before`
    /// is null the first time.
    using Reader = std::function<std::shared_ptr<const ListContent>(const std::shared_ptr<const ListContent>& before,
                                                                    const Changes& changes)>;
    /// Asked on several threads at once.
    using Filter = std::function<bool(const ListContent&, int line)>;
    using Counter = std::function<QVector<int>(const ListContent&)>;

    /// How this model reads, before the first read().
    void setReader(Reader reader) { m_reader = std::move(reader); }
    void read(const Changes& changes);
    /// The filters have changed.
    void rearrange();
    /// The present filters, with all they need captured by value. Null: every line passes.
    [[nodiscard]] virtual Filter filter() const { return {}; }
    [[nodiscard]] virtual Counter counter() const { return {}; }
    /// What a cell shows, and its other roles (models/tables/roles.h).
    [[nodiscard]] virtual QVariant cell(int line, int column, int role) const = 0;

    [[nodiscard]] const QList<RowFilter>& countedFilters() const { return m_countedFilters; }
    [[nodiscard]] const ListContent* content() const { return m_content.get(); }
    /// To be read on other threads too. Null before the first reading.
    [[nodiscard]] std::shared_ptr<const ListContent> sharedContent() const { return m_content; }
    [[nodiscard]] int lineAt(int row) const { return m_lines.at(row); }
    void touched(const QList<qint64>& ids); ///< something beside the content changed: draw these again

private:
    struct Task;
    struct Outcome;
    void start();
    static Outcome work(const Task& task);
    static QVector<char> passing(const Task& task, const ListContent& content);
    void take(quint64 generation, const Outcome& outcome);
    void swap(const Outcome& outcome);
    void drawAgain(const QVector<int>& rows);

    Reader m_reader;
    std::shared_ptr<const ListContent> m_content;
    QVector<int> m_lines;  ///< by row
    QVector<int> m_rows;   ///< by line; −1: not shown
    QVector<int> m_order;  ///< every line, sorted
    QVector<int> m_counts; ///< of the chips, then of the counted filters
    RowFilter m_rowFilter;
    QList<RowFilter> m_countedFilters;
    QStringList m_words; ///< that the rows shown were found by
    QString m_find;
    int m_chip = 0;
    QList<SortKey> m_sortKeys;
    Changes m_unread;         ///< not in a result yet: a later arrangement must not lose it
    bool m_unsorted = true;   ///< no result yet has the present sort keys
    bool m_unfiltered = true; ///< nor the present filters
    bool m_settled = true;
    quint64 m_reading = 0;
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);
    QThreadPool m_pool;
};

} // namespace inservice
