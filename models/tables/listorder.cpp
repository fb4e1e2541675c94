// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listorder.h"

#include <QCollator>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace inservice {
namespace {

/// One changed line of so many, and it is quicker to sort all of them.
constexpr int fewOf = 16;

const QCollator& strokes() {
    // By strokes (ICU, zh-Hant), whatever the language of the desk or the PC. One a thread: it is not shared.
    static thread_local const QCollator collator = [] {
        QCollator made(QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan));
        made.setNumericMode(true);
        return made;
    }();
    return collator;
}

/// A value as it is compared: a number, also one with halves, a day, a moment, or a text by strokes.
struct SortValue {
    double number = 0; // whole numbers, moments too, hold exactly up to 2^53
    std::optional<QCollatorSortKey> text;

    explicit SortValue(const QVariant& value) {
        if (value.typeId() == QMetaType::QString) {
            text = strokes().sortKey(value.toString());
        } else if (value.typeId() == QMetaType::QDateTime) {
            number = value.toDateTime().isValid() ? double(value.toDateTime().toMSecsSinceEpoch()) : 0;
        } else if (value.typeId() == QMetaType::QDate) {
            number = value.toDate().isValid() ? double(value.toDate().toJulianDay()) : 0;
        } else {
            number = value.toDouble();
        }
    }
    [[nodiscard]] int compare(const SortValue& other) const {
        if (text && other.text) {
            return text->compare(*other.text);
        }
        return number < other.number ? -1 : number > other.number ? 1 : 0;
    }
};

/// The sort values of a content's lines: worked out when a line is asked for, or all at once.
class Comparison {
public:
    Comparison(const ListContent& content, const QList<ListModel::SortKey>& keys)
        : m_content(content)
        , m_keys(keys)
        , m_values(size_t(content.size())) {}

    [[nodiscard]] bool isBefore(int a, int b) {
        if (!m_content.ranks.isEmpty() && m_content.ranks.at(a) != m_content.ranks.at(b)) {
            return m_content.ranks.at(a) < m_content.ranks.at(b);
        }
        const std::vector<SortValue>& left = values(a);
        const std::vector<SortValue>& right = values(b);
        for (size_t i = 0; i < left.size(); ++i) {
            const int order = left[i].compare(right[i]);
            if (order != 0) {
                return (order < 0) == (m_keys.at(int(i)).order == Qt::AscendingOrder);
            }
        }
        // What is alike goes by its age, as the list does: of mails of one moment the newest first.
        const bool rising = m_keys.isEmpty() || m_keys.constFirst().order == Qt::AscendingOrder;
        return (m_content.ids.at(a) < m_content.ids.at(b)) == rising;
    }

private:
    const std::vector<SortValue>& values(int line) {
        std::vector<SortValue>& known = m_values[size_t(line)];
        if (known.empty()) {
            for (const ListModel::SortKey& key : m_keys) {
                known.emplace_back(m_content.raw(line, key.column));
            }
        }
        return known;
    }

    const ListContent& m_content;
    const QList<ListModel::SortKey>& m_keys;
    std::vector<std::vector<SortValue>> m_values;
};

} // namespace

QVector<int> sortedLines(const ListContent& content, const QList<ListModel::SortKey>& keys) {
    QVector<int> lines(content.size());
    std::iota(lines.begin(), lines.end(), 0);
    Comparison comparison(content, keys);
    std::sort(lines.begin(), lines.end(), [&](int a, int b) { return comparison.isBefore(a, b); });
    return lines;
}

QVector<int> sortedAgain(const ListContent& content, const ListContent& before, const QVector<int>& order,
                         const QList<ListModel::SortKey>& keys) {
    QVector<int> kept;
    kept.reserve(content.size());
    QVector<char> isKept(content.size(), 0);
    for (const int olderLine : order) {
        const int line = content.lineOf.value(before.ids.at(olderLine), -1);
        if (line >= 0 && content.same(line, before, olderLine)) {
            kept.append(line);
            isKept[line] = 1;
        }
    }
    QVector<int> fresh;
    for (int line = 0; line < content.size(); ++line) {
        if (isKept.at(line) == 0) {
            fresh.append(line);
        }
    }
    if (fresh.size() * fewOf > content.size()) {
        return sortedLines(content, keys);
    }
    Comparison comparison(content, keys);
    const auto isBefore = [&](int a, int b) { return comparison.isBefore(a, b); };
    std::sort(fresh.begin(), fresh.end(), isBefore);
    QVector<int> lines;
    lines.reserve(content.size());
    auto from = kept.cbegin();
    for (const int line : std::as_const(fresh)) {
        const auto to = std::lower_bound(from, kept.cend(), line, isBefore);
        lines.append(QVector<int>(from, to));
        lines.append(line);
        from = to;
    }
    lines.append(QVector<int>(from, kept.cend()));
    return lines;
}

} // namespace inservice
