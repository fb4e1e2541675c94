// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/replicareader.h"
#include "models/tables/columnspec.h"
#include "models/tables/listmodel.h"

#include <QtConcurrentMap>
#include <algorithm>
#include <functional>
#include <optional>

namespace inservice {

/// The rows of a list, by line. A reading that changes some of them shares the others with the one before it.
template<typename Row>
class RowContent : public ListContent {
public:
    using Raw = QVariant (*)(const Row&);

    QVector<std::shared_ptr<const Row>> rows;
    QVector<Raw> raws; ///< by column

    [[nodiscard]] QVariant raw(int line, int column) const override { return raws.at(column)(*rows.at(line)); }
    [[nodiscard]] bool same(int line, const ListContent& older, int olderLine) const override {
        const auto& now = rows.at(line);
        const auto& then = static_cast<const RowContent&>(older).rows.at(olderLine);
        return now == then || *now == *then;
    }
    [[nodiscard]] const Row* row(qint64 id) const {
        const auto line = lineOf.constFind(id);
        return line == lineOf.constEnd() ? nullptr : rows.at(*line).get();
    }

    /// Adds it, or puts it in the place of the one with this id.
    void put(qint64 id, Row row, const QString& folded) {
        auto shared = std::make_shared<const Row>(std::move(row));
        if (const auto line = lineOf.constFind(id); line != lineOf.constEnd()) {
            search.replace(*line, folded);
            rows[*line] = std::move(shared);
            return;
        }
        lineOf.insert(id, size());
        ids.append(id);
        search.append(folded);
        rows.append(std::move(shared));
    }
    void remove(const QSet<qint64>& gone) {
        int kept = 0;
        for (int line = 0; line < size(); ++line) {
            if (gone.contains(ids.at(line))) {
                continue;
            }
            if (kept != line) {
                ids[kept] = ids.at(line);
                search.move(line, kept);
                rows[kept] = rows.at(line);
            }
            ++kept;
        }
        if (kept == size()) {
            return;
        }
        ids.resize(kept);
        search.truncate(kept);
        rows.resize(kept);
        lineOf.clear();
        for (int line = 0; line < kept; ++line) {
            lineOf.insert(ids.at(line), line);
        }
    }
    /// After each reading: what is worked out from all rows. On the worker.
    void finish() {}
};

/// Where the rows of a list come from. All of it runs on the worker.
template<typename Row>
struct RowSource {
    /// A table whose rows are lines of the list.
    struct Own {
        const char* table;
        qint64 (*line)(qint64 id); ///< the id of the line
    };
    /// A table whose rows are named in lines: a change there reaches every line that names it.
    struct Named {
        const char* table;
        qint64 (*id)(const Row&);
    };
    QList<Own> own;
    QList<Named> named;
    /// A change there does not reach the rows, but what hangs on them.
    QList<const char*> beside;
    /// Which lines a change there reaches is not known beforehand: all are read again.
    QList<const char*> whole;
    /// The lines with these ids that there are; all of them if it is null. Throws ReplicaError.
    std::function<QList<Row>(const ReplicaReader& replica, const QSet<qint64>* ids)> read;
    qint64 (*id)(const Row&) = nullptr;
    QStringList (*search)(const Row&) = nullptr; ///< what find looks at, folded

    [[nodiscard]] bool isConcerned(const Changes& changes) const {
        const auto changed = [&changes](const auto& one) { return changes.concerns({one.table}); };
        return std::any_of(own.begin(), own.end(), changed) || std::any_of(named.begin(), named.end(), changed) ||
               isAnyOf(beside, changes) || isAnyOf(whole, changes);
    }
    /// The lines that the changes reach; nothing if it is all of them.
    [[nodiscard]] std::optional<QSet<qint64>> concerned(const Changes& changes, const RowContent<Row>& content) const {
        if (isAnyOf(whole, changes)) {
            return std::nullopt;
        }
        QSet<qint64> lines;
        for (const Own& one : own) {
            if (changes.isWhole(one.table)) {
                return std::nullopt;
            }
            const QSet<qint64> ids = changes.ids(one.table);
            for (const qint64 id : ids) {
                lines.insert(one.line(id));
            }
        }
        for (const Named& one : named) {
            if (changes.isWhole(one.table)) {
                return std::nullopt;
            }
            const QSet<qint64> ids = changes.ids(one.table);
            if (ids.isEmpty()) {
                continue;
            }
            for (const auto& row : content.rows) {
                if (ids.contains(one.id(*row))) {
                    lines.insert(id(*row));
                }
            }
        }
        return lines;
    }

private:
    static bool isAnyOf(const QList<const char*>& tables, const Changes& changes) {
        return std::any_of(tables.begin(), tables.end(),
                           [&changes](const char* table) { return changes.concerns({table}); });
    }
};

/// A list of rows, described by its columns, its source and its chips (the filters that stand above it with their
/// counts).
template<typename Row, typename Content = RowContent<Row>>
class RowListModel : public ListModel {
public:
    using ListModel::ListModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        return headingOf(m_columns, section, orientation, role);
    }
    void refresh() { refresh(Changes::everything()); }
    void refresh(const Changes& changes) override {
        if (m_source.isConcerned(changes)) {
            read(changes);
        }
    }
    /// Shown or not; valid until the next settled().
    [[nodiscard]] const Row* row(qint64 id) const { return rows() == nullptr ? nullptr : rows()->row(id); }

protected:
    struct Chip {
        std::function<bool(const Row&)> holds; ///< null: every row
        bool isAlone = false;                  ///< whatever the other filters say
    };

    /// In the order of their numbers.
    void setColumns(ColumnSpecs<Row> columns) {
        m_columns = std::move(columns);
        for (const ColumnSpec<Row>& column : m_columns) {
            m_raws.append(column.raw);
        }
    }
    /// After the columns.
    void setSource(RowSource<Row> source, const QString& replicaFile) {
        m_source = std::move(source);
        setReader([file = replicaFile, source = m_source,
                   raws = m_raws](const std::shared_ptr<const ListContent>& before, const Changes& changes) {
            return readRows(file, source, raws, std::static_pointer_cast<const Content>(before), changes);
        });
    }
    /// Rows that come from elsewhere, instead of a source.
    void show(const QList<Row>& rows, const std::function<qint64(const Row&)>& id, QStringList (*search)(const Row&)) {
        auto content = std::make_shared<Content>();
        content->raws = m_raws;
        content->loaded = true;
        for (const Row& row : rows) {
            content->put(id(row), row, search(row).join(u'\n'));
        }
        content->search.tidy();
        content->finish();
        setReader([content](const std::shared_ptr<const ListContent>&, const Changes&) { return content; });
        read(Changes::everything());
    }
    [[nodiscard]] QVariant shown(const Row& row, int column) const { return shownIn(m_columns.at(column), row); }
    /// By their keys, with what they need captured by value: they count on the worker.
    [[nodiscard]] virtual QList<Chip> chips() const { return {}; }
    /// The filters beside the chips. Null: every row passes.
    [[nodiscard]] virtual std::function<bool(const Row&)> narrowed() const { return {}; }
    /// Of a row, beside what the columns say.
    [[nodiscard]] virtual QVariant rowData(const Row& row, int column, int role) const {
        Q_UNUSED(row)
        Q_UNUSED(column)
        Q_UNUSED(role)
        return {};
    }
    [[nodiscard]] const Content* rows() const { return static_cast<const Content*>(content()); }

    /// What rowFilter() may ask of a row. On the worker.
    [[nodiscard]] virtual QList<FilterField<Row>> filterFields() const { return {}; }

    [[nodiscard]] Filter filter() const override {
        const QList<Chip> all = chips();
        return [chip = all.value(chip()), narrowed = passing()](const ListContent& content, int line) {
            const Row& row = *static_cast<const Content&>(content).rows.at(line);
            return (!chip.holds || chip.holds(row)) && (chip.isAlone || !narrowed || narrowed(row));
        };
    }
    [[nodiscard]] Counter counter() const override {
        QList<std::function<bool(const Row&)>> counted;
        for (const RowFilter& one : countedFilters()) {
            counted << compiled(one, filterFields());
        }
        return [chips = chips(), narrowed = passing(), counted](const ListContent& content) {
            const auto& rows = static_cast<const Content&>(content).rows;
            const auto countOf = [&](const std::pair<int, int>& part) {
                QVector<int> counts(chips.size() + counted.size());
                for (int line = part.first; line < part.second; ++line) {
                    const Row& row = *rows.at(line);
                    for (int place = 0; place < counted.size(); ++place) {
                        counts[chips.size() + place] += !counted.at(place) || counted.at(place)(row) ? 1 : 0;
                    }
                    const bool passes = !narrowed || narrowed(row);
                    for (int key = 0; key < chips.size(); ++key) {
                        const Chip& chip = chips.at(key);
                        counts[key] += (passes || chip.isAlone) && (!chip.holds || chip.holds(row)) ? 1 : 0;
                    }
                }
                return counts;
            };
            const auto add = [](QVector<int>& all, const QVector<int>& part) {
                std::transform(all.cbegin(), all.cend(), part.cbegin(), all.begin(), std::plus<>());
            };
            return QtConcurrent::blockingMappedReduced<QVector<int>>(content.parts(), countOf, add,
                                                                     QVector<int>(chips.size() + counted.size()));
        };
    }
    [[nodiscard]] QVariant cell(int line, int column, int role) const override {
        const Row& row = *rows()->rows.at(line);
        const QVariant described = cellOf(m_columns.at(column), row, role);
        return described.isValid() ? described : rowData(row, column, role);
    }

private:
    /// The filters beside the chips, and the conditions.
    [[nodiscard]] std::function<bool(const Row&)> passing() const {
        const std::function<bool(const Row&)> boxes = narrowed();
        const std::function<bool(const Row&)> conditions = compiled(rowFilter(), filterFields());
        if (!boxes || !conditions) {
            return boxes ? boxes : conditions;
        }
        return [boxes, conditions](const Row& row) { return boxes(row) && conditions(row); };
    }
    static std::shared_ptr<const ListContent> readRows(const QString& file, const RowSource<Row>& source,
                                                       const QVector<typename RowContent<Row>::Raw>& raws,
                                                       const std::shared_ptr<const Content>& before,
                                                       const Changes& changes) {
        auto content = std::make_shared<Content>();
        content->raws = raws;
        try {
            const ReplicaReader replica(file);
            const std::optional<QSet<qint64>> some = before ? source.concerned(changes, *before) : std::nullopt;
            if (some && some->isEmpty()) {
                return before;
            }
            if (some) {
                *content = *before;
            }
            content->loaded = replica.isLoaded();
            QSet<qint64> gone = some.value_or(QSet<qint64>());
            QList<Row> read = source.read(replica, some ? &*some : nullptr);
            for (Row& row : read) {
                const qint64 id = source.id(row);
                const QString folded = source.search(row).join(u'\n'); // which cannot be typed: no word spans two
                gone.remove(id);
                content->put(id, std::move(row), folded);
            }
            content->remove(gone);
            content->search.tidy();
            content->finish();
        } catch (const std::exception& error) {
            content = std::make_shared<Content>();
            content->raws = raws;
            content->fault = QString::fromUtf8(error.what());
        }
        return content;
    }

    ColumnSpecs<Row> m_columns;
    QVector<typename RowContent<Row>::Raw> m_raws;
    RowSource<Row> m_source;
};

} // namespace inservice
