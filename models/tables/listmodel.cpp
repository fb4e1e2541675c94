// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listmodel.h"

#include "models/tables/listorder.h"
#include "models/tables/searchfold.h"

#include <QtConcurrentMap>
#include <algorithm>
#include <iterator>
#include <optional>

namespace inservice {
namespace {

/// More ranges than this, and a view is quicker told to look at everything again.
constexpr int maxRanges = 64;

/// A thread takes so many lines before it asks for more.
constexpr int linesAtOnce = 8192;

using Ranges = QList<std::pair<int, int>>;

/// The row joins the last range or begins one.
void append(Ranges& ranges, int row) {
    if (!ranges.isEmpty() && ranges.last().second == row - 1) {
        ranges.last().second = row;
    } else {
        ranges.append({row, row});
    }
}

/// Whether what the second words find is among what the first ones find.
bool narrows(const QStringList& before, const QStringList& now) {
    return std::all_of(before.begin(), before.end(), [&now](const QString& word) {
        return std::any_of(now.begin(), now.end(), [&word](const QString& longer) { return longer.contains(word); });
    });
}

} // namespace

QList<std::pair<int, int>> ListContent::parts() const {
    Ranges parts;
    for (int first = 0; first < size(); first += linesAtOnce) {
        parts.append({first, std::min(first + linesAtOnce, size())});
    }
    return parts;
}

/// All that the worker needs, by value.
struct ListModel::Task {
    std::shared_ptr<std::atomic<quint64>> generation;
    quint64 mine = 0;
    std::shared_ptr<const ListContent> before;
    QVector<int> lines; ///< shown before
    QVector<int> rows;  ///< the row of each line then; −1: not shown
    QVector<int> order; ///< of `before`; empty: it has to be sorted
    Reader reader;      ///< null: nothing has to be read
    Changes changes;
    QList<SortKey> keys;
    QStringList words;
    bool narrows = false; ///< what is found is among the lines shown before
    Filter filter;
    Counter counter; ///< null: the counts stay

    [[nodiscard]] bool isLate() const { return generation->load(std::memory_order_relaxed) != mine; }
};

/// What the window puts in place, in rows: first what goes, then what stays in its new order, then what comes.
struct ListModel::Outcome {
    std::shared_ptr<const ListContent> content;
    QVector<int> order;
    QVector<int> lines;
    QVector<int> rows;
    std::optional<QVector<int>> counts;
    QStringList words;
    bool wasRead = false;

    bool isSame = false; ///< as it is shown already
    bool reset = false;
    Ranges gone;
    QVector<int> stayed;  ///< lines that stay, in their old order
    QVector<int> staying; ///< and in their new one
    Ranges come;
    QVector<int> changed; ///< rows to draw again

    void compare(const ListContent* older, const QVector<int>& olderLines);
};

/// How one gets from the lines that are shown to those that are to be shown.
void ListModel::Outcome::compare(const ListContent* older, const QVector<int>& olderLines) {
    rows.fill(-1, content->size());
    for (int row = 0; row < lines.size(); ++row) {
        rows[lines.at(row)] = row;
    }
    if (older == nullptr) {
        reset = true;
        return;
    }
    const bool sameContent = older == content.get();
    QVector<char> wasShown(content->size(), 0);
    for (int row = 0; row < olderLines.size(); ++row) {
        const int olderLine = olderLines.at(row);
        const int line = sameContent ? olderLine : content->lineOf.value(older->ids.at(olderLine), -1);
        if (line < 0 || rows.at(line) < 0) {
            append(gone, row);
            if (gone.size() > maxRanges) {
                reset = true;
                return;
            }
            continue;
        }
        wasShown[line] = 1;
        stayed.append(line);
        if (!sameContent && !content->same(line, *older, olderLine)) {
            changed.append(rows.at(line));
        }
    }
    for (int row = 0; row < lines.size(); ++row) {
        if (wasShown.at(lines.at(row)) != 0) {
            staying.append(lines.at(row));
        } else {
            append(come, row);
            if (gone.size() + come.size() > maxRanges) {
                reset = true;
                return;
            }
        }
    }
    std::sort(changed.begin(), changed.end());
}

ListModel::ListModel(QObject* parent)
    : QAbstractTableModel(parent) {
    m_pool.setMaxThreadCount(1);
}

ListModel::~ListModel() {
    ++*m_generation; // what still runs gives up at its next line
    m_pool.clear();
    m_pool.waitForDone();
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return cell(m_lines.at(index.row()), index.column(), role);
}

void ListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount()) {
        return;
    }
    QList<SortKey> keys = m_sortKeys;
    keys.removeIf([column](const SortKey& key) { return key.column == column; });
    keys.prepend({column, order});
    while (keys.size() > 3) {
        keys.removeLast();
    }
    setSortKeys(keys);
}

void ListModel::setSortKeys(const QList<SortKey>& keys) {
    if (keys == m_sortKeys) {
        return;
    }
    m_sortKeys = keys;
    m_unsorted = true;
    start();
}

void ListModel::setChip(int key) {
    if (key != m_chip) {
        m_chip = key;
        rearrange();
    }
}

void ListModel::setRowFilter(const RowFilter& filter) {
    if (filter != m_rowFilter) {
        m_rowFilter = filter;
        rearrange();
    }
}

void ListModel::setCountedFilters(const QList<RowFilter>& filters) {
    if (filters != m_countedFilters) {
        m_countedFilters = filters;
        rearrange();
    }
}

void ListModel::setFind(const QString& typed) {
    if (typed == m_find) {
        return;
    }
    m_find = typed;
    start();
}

qint64 ListModel::idAt(int row) const {
    return row >= 0 && row < m_lines.size() ? m_content->ids.at(m_lines.at(row)) : 0;
}

int ListModel::rowOf(qint64 id) const {
    return contains(id) ? m_rows.value(m_content->lineOf.value(id), -1) : -1;
}

bool ListModel::contains(qint64 id) const {
    return m_content && m_content->lineOf.contains(id);
}

int ListModel::total() const {
    return m_content ? m_content->size() : 0;
}

bool ListModel::isLoaded() const {
    return m_content && m_content->loaded;
}

QString ListModel::fault() const {
    return m_content ? m_content->fault : QString();
}

void ListModel::read(const Changes& changes) {
    m_unread.unite(fault().isEmpty() ? changes : Changes::everything());
    start();
}

void ListModel::rearrange() {
    m_unfiltered = true;
    start();
}

void ListModel::start() {
    const bool reads = !m_unread.isEmpty();
    if (!reads && !m_content) {
        return; // the first reading will follow all of it
    }
    Task task;
    task.generation = m_generation;
    task.mine = ++*m_generation;
    task.before = m_content;
    task.lines = m_lines;
    task.rows = m_rows;
    task.keys = m_sortKeys;
    task.words = searchWords(m_find);
    if (!m_unsorted) {
        task.order = m_order;
    }
    if (reads) {
        task.reader = m_reader;
        task.changes = m_unread;
    }
    task.filter = filter();
    if (reads || m_unfiltered) {
        task.counter = counter();
    } else {
        task.narrows = !m_unsorted && inservice::narrows(m_words, task.words);
    }
    m_settled = false;
    m_pool.clear(); // what has not begun is out of date
    m_pool.start([this, task = std::move(task)] {
        if (task.isLate()) {
            return;
        }
        const auto outcome = std::make_shared<const Outcome>(work(task));
        // The destructor waits for this function, so `this` lives; events still queued for it die with it.
        if (!task.isLate()) {
            QMetaObject::invokeMethod(
                this, [this, mine = task.mine, outcome] { take(mine, *outcome); }, Qt::QueuedConnection);
        }
    });
}

/// By line, whether it passes the filters and has what find looks for. In the order in which the lines lie in memory,
/// by as many threads as there are.
QVector<char> ListModel::passing(const Task& task, const ListContent& content) {
    QVector<char> passes(content.size(), 0);
    const SearchTerms terms(task.words);
    Ranges parts = content.parts();
    QtConcurrent::blockingMap(parts, [&, found = passes.data()](const std::pair<int, int>& part) {
        for (int line = part.first; line < part.second && !task.isLate(); ++line) {
            // What is shown already has passed the filters. Else what is typed goes first: it costs less than
            // conditions.
            const bool isFound = (!task.narrows || task.rows.at(line) >= 0) && content.search.holds(line, terms);
            found[line] = isFound && (task.narrows || !task.filter || task.filter(content, line)) ? 1 : 0;
        }
    });
    return passes;
}

ListModel::Outcome ListModel::work(const Task& task) {
    Outcome outcome;
    outcome.wasRead = task.reader != nullptr;
    outcome.content = task.reader ? task.reader(task.before, task.changes) : task.before;
    outcome.words = task.words;
    const ListContent& content = *outcome.content;
    if (task.order.isEmpty() || !task.before) {
        outcome.order = sortedLines(content, task.keys);
    } else if (outcome.content != task.before) {
        outcome.order = sortedAgain(content, *task.before, task.order, task.keys);
    } else {
        outcome.order = task.order;
    }
    const QVector<char> passes = passing(task, content);
    if (task.isLate()) {
        return outcome;
    }
    const QVector<int>& candidates = task.narrows ? task.lines : outcome.order;
    outcome.lines.reserve(candidates.size());
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(outcome.lines),
                 [&passes](int line) { return passes.at(line) != 0; });
    if (task.counter) {
        outcome.counts = task.counter(content);
    }
    outcome.isSame = task.narrows && outcome.lines.size() == task.lines.size();
    if (!outcome.isSame) {
        outcome.compare(task.before.get(), task.lines);
    }
    return outcome;
}

void ListModel::take(quint64 generation, const Outcome& outcome) {
    if (m_generation->load() != generation) {
        return; // late: something else was asked meanwhile
    }
    m_unread = {};
    m_unsorted = false;
    m_unfiltered = false;
    if (outcome.counts) {
        m_counts = *outcome.counts;
    }
    m_words = outcome.words;
    emit aboutToSettle();
    std::shared_ptr<const ListContent> before = m_content;
    if (!outcome.isSame) {
        swap(outcome);
        m_order = outcome.order;
    }
    if (outcome.wasRead) {
        ++m_reading;
        // Thousands of rows take their time to be thrown away: not here.
        m_pool.start([older = std::move(before)]() mutable { older.reset(); });
    }
    m_settled = true;
    emit settled();
}

void ListModel::swap(const Outcome& outcome) {
    if (outcome.reset) {
        beginResetModel();
        m_content = outcome.content;
        m_lines = outcome.lines;
        m_rows = outcome.rows;
        endResetModel();
        return;
    }
    // From the bottom up: the rows above keep their numbers.
    for (qsizetype at = outcome.gone.size() - 1; at >= 0; --at) {
        const auto [first, last] = outcome.gone.at(at);
        beginRemoveRows({}, first, last);
        m_lines.remove(first, last - first + 1);
        endRemoveRows();
    }
    m_content = outcome.content;
    m_lines = outcome.stayed;
    m_rows = outcome.rows;
    if (outcome.staying != outcome.stayed) {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QVector<int> rowOfLine(m_content->size(), -1);
        for (int row = 0; row < outcome.staying.size(); ++row) {
            rowOfLine[outcome.staying.at(row)] = row;
        }
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex& index : from) {
            to.append(createIndex(rowOfLine.at(m_lines.at(index.row())), index.column()));
        }
        m_lines = outcome.staying;
        changePersistentIndexList(from, to);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (const auto& [first, last] : outcome.come) {
        beginInsertRows({}, first, last);
        m_lines.insert(first, last - first + 1, 0);
        std::copy(outcome.lines.begin() + first, outcome.lines.begin() + last + 1, m_lines.begin() + first);
        endInsertRows();
    }
    drawAgain(outcome.changed);
}

void ListModel::drawAgain(const QVector<int>& rows) {
    Ranges ranges;
    for (const int row : rows) {
        append(ranges, row);
    }
    // A view that is told of thousands of rows one by one is busier than one that looks at all it shows.
    if (ranges.size() > maxRanges) {
        ranges = {{ranges.first().first, ranges.last().second}};
    }
    for (const auto& [first, last] : std::as_const(ranges)) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
}

void ListModel::touched(const QList<qint64>& ids) {
    QVector<int> rows;
    for (const qint64 id : ids) {
        if (const int row = rowOf(id); row >= 0) {
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    drawAgain(rows);
}

} // namespace inservice
