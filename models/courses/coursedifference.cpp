// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursedifference.h"

#include "models/courses/coursefields.h"

#include <algorithm>

namespace inservice::course {

namespace {

using Kind = CourseChange::Kind;

constexpr QLatin1String Number("no");

/// What makes two rows of a list the same one, from the strongest sign to the weakest.
QList<QStringList> signsOf(const QString& field) {
    if (field == u"sessions") {
        return {{QStringLiteral("date"), QStringLiteral("from"), QStringLiteral("track")},
                {QStringLiteral("date"), QStringLiteral("topic")},
                {QStringLiteral("date")}};
    }
    if (field == u"files") {
        return {{QStringLiteral("id")}};
    }
    if (field == u"partners") {
        return {{QStringLiteral("unit_id"), QStringLiteral("name")}};
    }
    return {{QStringLiteral("name")}};
}

/// A row without the number that only says where it stands. Sessions name lecturers by theirs.
QJsonObject withoutPlace(const QString& field, QJsonObject row) {
    if (field == u"sessions") {
        row.remove(Number);
    }
    return row;
}

/// The pairs as they are found.
class Pairing {
public:
    Pairing(const QJsonArray& before, const QJsonArray& after)
        : m_before(before)
        , m_after(after)
        , m_ofBefore(before.size(), -1)
        , m_ofAfter(after.size(), -1) {}

    template<typename Same>
    void pair(Same same) {
        for (int i = 0; i < m_before.size(); ++i) {
            for (int j = 0; j < m_after.size() && m_ofBefore.at(i) < 0; ++j) {
                if (m_ofAfter.at(j) < 0 && same(m_before.at(i).toObject(), m_after.at(j).toObject())) {
                    m_ofBefore[i] = j;
                    m_ofAfter[j] = i;
                }
            }
        }
    }

    [[nodiscard]] QList<RowPair> inOrder() const {
        QList<RowPair> pairs;
        int next = 0; // of those before
        const auto addRemoved = [&](int until) {
            for (; next < until; ++next) {
                if (m_ofBefore.at(next) < 0) {
                    pairs << RowPair{next, -1};
                }
            }
        };
        for (int j = 0; j < m_after.size(); ++j) {
            // An added row comes after what stood in its place.
            addRemoved(m_ofAfter.at(j) < 0 ? std::min(j + 1, int(m_before.size())) : m_ofAfter.at(j));
            pairs << RowPair{m_ofAfter.at(j), j};
        }
        addRemoved(int(m_before.size()));
        return pairs;
    }

private:
    QJsonArray m_before;
    QJsonArray m_after;
    QList<int> m_ofBefore;
    QList<int> m_ofAfter;
};

bool isRows(const QJsonArray& before, const QJsonArray& after) {
    return (!before.isEmpty() && before.first().isObject()) || (!after.isEmpty() && after.first().isObject());
}

void addParts(const QString& path, const QJsonObject& before, const QJsonObject& after, QList<CourseChange>& changes) {
    const QStringList parts = after.keys();
    for (const QString& part : parts) {
        if (part != Number && before.value(part) != after.value(part)) {
            changes << CourseChange{path + u'.' + part, Kind::Changed, before.value(part), after.value(part)};
        }
    }
}

void addRows(const QString& field, const QJsonArray& before, const QJsonArray& after, QList<CourseChange>& changes) {
    const auto path = [&](int place) { return QStringLiteral("%1[%2]").arg(field).arg(place); };
    const QList<RowPair> pairs = pairedRows(field, before, after);
    for (const RowPair& pair : pairs) {
        if (pair.before < 0) {
            changes << CourseChange{path(pair.after), Kind::Added, {}, after.at(pair.after)};
        } else if (pair.after < 0) {
            changes << CourseChange{path(pair.before), Kind::Removed, before.at(pair.before), {}};
        } else {
            addParts(path(pair.after), before.at(pair.before).toObject(), after.at(pair.after).toObject(), changes);
        }
    }
}

/// Of something that is one group or none: 所屬系列, 環境教育時數.
void addGroup(const QString& field, const QJsonValue& before, const QJsonValue& after, QList<CourseChange>& changes) {
    if (before.isObject() && after.isObject()) {
        const qsizetype found = changes.size();
        addParts(field, before.toObject(), after.toObject(), changes);
        // A series of which only the number is another one.
        if (changes.size() == found) {
            changes << CourseChange{field, Kind::Changed, before, after};
        }
    } else {
        changes << CourseChange{field, before.isObject() ? Kind::Removed : Kind::Added, before, after};
    }
}

} // namespace

QList<RowPair> pairedRows(const QString& field, const QJsonArray& before, const QJsonArray& after) {
    Pairing pairing(before, after);
    pairing.pair([&](const QJsonObject& one, const QJsonObject& other) {
        return withoutPlace(field, one) == withoutPlace(field, other);
    });
    const QList<QStringList> signs = signsOf(field);
    for (const QStringList& sign : signs) {
        pairing.pair([&](const QJsonObject& one, const QJsonObject& other) {
            return std::all_of(sign.cbegin(), sign.cend(),
                               [&](const QString& part) { return one.value(part) == other.value(part); });
        });
    }
    // A file is another one; of all else, what stands in the other's place has become it.
    if (field != u"files") {
        pairing.pair([](const QJsonObject&, const QJsonObject&) { return true; });
    }
    QList<RowPair> pairs = pairing.inOrder();
    for (RowPair& pair : pairs) {
        pair.isChanged = pair.before < 0 || pair.after < 0 ||
                         withoutPlace(field, before.at(pair.before).toObject()) !=
                             withoutPlace(field, after.at(pair.after).toObject());
    }
    return pairs;
}

QList<CourseChange> differences(const Course& before, const Course& after) {
    const QJsonObject then = before.toJson();
    const QJsonObject now = after.toJson();
    QList<CourseChange> changes;
    eachField(after, [&](const char* name, const auto&) {
        const QString field = QString::fromLatin1(name);
        const QJsonValue old = then.value(field);
        const QJsonValue value = now.value(field);
        if (old == value) {
            return;
        }
        if (isRows(old.toArray(), value.toArray())) {
            addRows(field, old.toArray(), value.toArray(), changes);
        } else if (old.isObject() || value.isObject()) {
            addGroup(field, old, value, changes);
        } else {
            changes << CourseChange{field, Kind::Changed, old, value};
        }
    });
    return changes;
}

} // namespace inservice::course
