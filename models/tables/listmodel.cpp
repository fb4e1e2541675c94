// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listmodel.h"

#include "models/tables/searchfold.h"

#include <QCollator>
#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace inservice {
namespace {

/// More ranges than this, and a view is quicker told to look at everything again.
constexpr int maxRanges = 64;

using Generation = std::atomic<quint64>;

/// Sort keys of one column, worked out once for every line that is shown.
struct ColumnKeys {
    std::vector<QCollatorSortKey> texts;
    std::vector<qint64> numbers;
    bool isText = false;
    bool descending = false;

    [[nodiscard]] int compare(int a, int b) const {
        int order = 0;
        if (isText)
            order = texts[size_t(a)].compare(texts[size_t(b)]);
        else
            order = numbers[size_t(a)] < numbers[size_t(b)] ? -1 : numbers[size_t(a)] > numbers[size_t(b)];
        return descending ? -order : order;
    }
};

ColumnKeys keysOf(const ListContent& content, const QVector<int>& lines, const ListModel::SortKey& key) {
    ColumnKeys keys;
    keys.descending = key.order == Qt::DescendingOrder;
    keys.isText = !lines.isEmpty() && content.raw(lines.first(), key.column).typeId() == QMetaType::QString;
    if (keys.isText) {
        // By strokes (ICU, zh-Hant), whatever the language of the desk or the PC.
        QCollator collator(QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan));
        collator.setNumericMode(true);
        keys.texts.reserve(size_t(lines.size()));
        for (const int line : lines)
            keys.texts.push_back(collator.sortKey(content.raw(line, key.column).toString()));
        return keys;
    }
    keys.numbers.reserve(size_t(lines.size()));
    for (const int line : lines) {
        const QVariant value = content.raw(line, key.column);
        if (value.typeId() == QMetaType::QDateTime)
            keys.numbers.push_back(value.toDateTime().isValid() ? value.toDateTime().toMSecsSinceEpoch() : 0);
        else
            keys.numbers.push_back(value.toLongLong());
    }
    return keys;
}

QVector<int> sorted(const ListContent& content, const QVector<int>& lines, const QList<ListModel::SortKey>& sortKeys) {
    std::vector<ColumnKeys> keys;
    keys.reserve(size_t(sortKeys.size()));
    for (const ListModel::SortKey& key : sortKeys)
        keys.push_back(keysOf(content, lines, key));
    QVector<int> places(lines.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&](int a, int b) {
        for (const ColumnKeys& column : keys) {
            const int order = column.compare(a, b);
            if (order != 0)
                return order < 0;
        }
        return content.ids.at(lines.at(a)) < content.ids.at(lines.at(b));
    });
    for (int& place : places)
        place = lines.at(place);
    return places;
}

} // namespace

void ListContent::add(qint64 id, const QString& folded) {
    lineOf.insert(id, size());
    ids.append(id);
    search.append(folded);
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
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int line = m_lines.at(index.row());
    if (role == IdRole)
        return m_content->ids.at(line);
    if (role == RawRole)
        return m_content->raw(line, index.column());
    return cell(line, index.column(), role);
}

void ListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount())
        return;
    QList<SortKey> keys = m_sortKeys;
    keys.removeIf([column](const SortKey& key) { return key.column == column; });
    keys.prepend({column, order});
    while (keys.size() > 3)
        keys.removeLast();
    setSortKeys(keys);
}

void ListModel::setSortKeys(const QList<SortKey>& keys) {
    if (keys == m_sortKeys)
        return;
    m_sortKeys = keys;
    rearrange();
}

void ListModel::setFind(const QString& typed) {
    if (typed == m_find)
        return;
    m_find = typed;
    rearrange();
}

qint64 ListModel::idAt(int row) const {
    return row >= 0 && row < m_lines.size() ? m_content->ids.at(m_lines.at(row)) : 0;
}

int ListModel::rowOf(qint64 id) const {
    return m_rows.value(id, -1);
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

void ListModel::reload(Loader loader) {
    m_pendingLoader = std::move(loader);
    start(m_pendingLoader);
}

void ListModel::rearrange() {
    if (m_pendingLoader)
        start(m_pendingLoader);
    else if (m_content)
        start({});
}

void ListModel::start(Loader loader) {
    const quint64 mine = ++*m_generation;
    m_settled = false;
    m_pool.clear(); // what has not begun is out of date
    m_pool.start([this, mine, generation = m_generation, loader = std::move(loader), content = m_content,
                  words = searchWords(m_find), keys = m_sortKeys, passes = filter(), count = counter()] {
        if (generation->load() != mine)
            return;
        Outcome outcome;
        outcome.content = loader ? loader() : content;
        const ListContent& lines = *outcome.content;
        QVector<int> found;
        found.reserve(lines.size());
        for (int line = 0; line < lines.size(); ++line) {
            if (generation->load(std::memory_order_relaxed) != mine)
                return;
            if (passes && !passes(lines, line))
                continue;
            const QString& text = lines.search.at(line);
            if (std::all_of(words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); }))
                found.append(line);
        }
        outcome.lines = sorted(lines, found, keys);
        if (count)
            outcome.counts = count(lines);
        // The destructor waits for this function, so `this` lives; events still queued for it die with it.
        QMetaObject::invokeMethod(
            this, [this, mine, outcome] { take(mine, outcome); }, Qt::QueuedConnection);
    });
}

void ListModel::take(quint64 generation, const Outcome& outcome) {
    if (m_generation->load() != generation)
        return; // late: something else was asked meanwhile
    m_pendingLoader = {};
    m_counts = outcome.counts;
    emit aboutToSettle();
    std::shared_ptr<const ListContent> before = m_content;
    swap(outcome.content, outcome.lines);
    if (before != m_content) {
        ++m_reading;
        // Thousands of rows take their time to be thrown away: not here.
        m_pool.start([older = std::move(before)]() mutable { older.reset(); });
    }
    m_settled = true;
    emit settled();
}

void ListModel::swap(const std::shared_ptr<const ListContent>& content, const QVector<int>& lines) {
    const std::shared_ptr<const ListContent> older = m_content;
    QHash<qint64, int> rows;
    rows.reserve(lines.size());
    for (int row = 0; row < lines.size(); ++row)
        rows.insert(content->ids.at(lines.at(row)), row);

    // Ranges that go and ranges that come, in rows.
    QList<std::pair<int, int>> gone;
    for (int row = 0; row < m_lines.size(); ++row) {
        if (rows.contains(older->ids.at(m_lines.at(row))))
            continue;
        if (!gone.isEmpty() && gone.last().second == row - 1)
            gone.last().second = row;
        else
            gone.append({row, row});
    }
    QList<std::pair<int, int>> come;
    for (int row = 0; row < lines.size(); ++row) {
        if (m_rows.contains(content->ids.at(lines.at(row))))
            continue;
        if (!come.isEmpty() && come.last().second == row - 1)
            come.last().second = row;
        else
            come.append({row, row});
    }
    if (gone.size() + come.size() > maxRanges || !older) {
        beginResetModel();
        m_content = content;
        m_lines = lines;
        m_rows = rows;
        endResetModel();
        return;
    }

    // From the bottom up: the rows above keep their numbers.
    while (!gone.isEmpty()) {
        const auto [first, last] = gone.takeLast();
        beginRemoveRows({}, first, last);
        m_lines.remove(first, last - first + 1);
        endRemoveRows();
    }

    // What stays, in its old order, then in its new one.
    QVector<int> changed; // rows to draw again, in the new order
    QVector<int> staying;
    for (const int line : std::as_const(lines)) {
        const auto before = older->lineOf.constFind(content->ids.at(line));
        if (!m_rows.contains(content->ids.at(line)) || before == older->lineOf.constEnd())
            continue;
        staying.append(line);
        if (older != content && !content->same(line, *older, *before))
            changed.append(rows.value(content->ids.at(line)));
    }
    QVector<int> translated;
    translated.reserve(m_lines.size());
    for (const int line : std::as_const(m_lines))
        translated.append(content->lineOf.value(older->ids.at(line)));
    m_content = content;
    m_lines = translated;
    if (staying != translated) {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QHash<int, int> rowOfLine;
        rowOfLine.reserve(staying.size());
        for (int row = 0; row < staying.size(); ++row)
            rowOfLine.insert(staying.at(row), row);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex& index : from)
            to.append(createIndex(rowOfLine.value(translated.at(index.row())), index.column()));
        m_lines = staying;
        changePersistentIndexList(from, to);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (const auto& range : std::as_const(come)) {
        beginInsertRows({}, range.first, range.second);
        m_lines.insert(range.first, range.second - range.first + 1, 0);
        std::copy(lines.begin() + range.first, lines.begin() + range.second + 1, m_lines.begin() + range.first);
        endInsertRows();
    }
    m_rows = rows;
    drawAgain(std::move(changed));
}

void ListModel::drawAgain(QVector<int> rows) {
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> ranges;
    for (const int row : std::as_const(rows)) {
        if (!ranges.isEmpty() && ranges.last().second >= row - 1)
            ranges.last().second = row;
        else
            ranges.append({row, row});
    }
    // A view that is told of thousands of rows one by one is busier than one that looks at all it shows.
    if (ranges.size() > maxRanges)
        ranges = {{ranges.first().first, ranges.last().second}};
    for (const auto& [first, last] : std::as_const(ranges))
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ListModel::touched(const QList<qint64>& ids) {
    QVector<int> rows;
    for (const qint64 id : ids)
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    drawAgain(std::move(rows));
}

} // namespace inservice
