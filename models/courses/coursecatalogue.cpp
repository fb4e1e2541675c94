// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursecatalogue.h"

#include "models/domain/fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace inservice {

namespace {

/// Of a subject that has no parts.
constexpr QStringView NoParts = u"無";
constexpr int MostHops = 8; ///< a successor may have been succeeded; no circle is followed for ever

} // namespace

CourseNatures::CourseNatures(const QList<CourseNature>& nodes)
    : m_nodes(nodes) {
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        m_places.insert(m_nodes.at(i).id, i);
        m_children[m_nodes.at(i).parentId] << i;
    }
}

const CourseNature* CourseNatures::find(qint64 id) const {
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_nodes.at(*place);
}

QList<CourseNature> CourseNatures::path(qint64 id) const {
    QList<CourseNature> nodes;
    // No deeper than there are levels: a catalogue that runs in a circle does no harm.
    for (const CourseNature* node = find(id); node != nullptr && nodes.size() < Levels; node = find(node->parentId)) {
        nodes.prepend(*node);
    }
    return nodes;
}

QString CourseNatures::pathText(qint64 id) const {
    QStringList names;
    const QList<CourseNature> nodes = path(id);
    for (const CourseNature& node : nodes) {
        names << node.name;
    }
    if (names.size() == Levels && names.constLast() == NoParts) {
        names.removeLast();
    }
    return names.isEmpty() ? QString::number(id) : names.join(QStringLiteral(" ▸ "));
}

QList<CourseNature> CourseNatures::children(qint64 parentId) const {
    QList<CourseNature> nodes;
    const QList<qsizetype> places = m_children.value(parentId);
    for (const qsizetype place : places) {
        nodes << m_nodes.at(place);
    }
    return nodes;
}

qint64 CourseNatures::leafOf(qint64 id) const {
    if (isChoosable(id)) {
        return id;
    }
    const QList<CourseNature> below = children(id);
    const bool isOne = below.size() == 1 && below.first().name == NoParts && isChoosable(below.first().id);
    return isOne ? below.first().id : 0;
}

qint64 CourseNatures::successorOf(qint64 id) const {
    qint64 now = id;
    for (int hop = 0; hop < MostHops && !isChoosable(now); ++hop) {
        const QList<CourseNature> nodes = path(now);
        const auto replaced =
            std::find_if(nodes.rbegin(), nodes.rend(), [](const CourseNature& node) { return node.successorId != 0; });
        if (replaced == nodes.rend()) {
            return 0;
        }
        // Down again from the successor by the names of what lay below.
        qint64 place = replaced->successorId;
        for (auto below = replaced.base(); below != nodes.cend() && place != 0; ++below) {
            const QList<CourseNature> offered = children(place);
            qint64 same = 0;
            for (const CourseNature& node : offered) {
                // Of two with this name the one in use; a retired one may have a successor in turn.
                same = fold(node.name) == fold(below->name) && (same == 0 || !node.retired) ? node.id : same;
            }
            place = same != 0 ? same : leafOf(place);
        }
        now = place;
    }
    return now == id ? 0 : leafOf(now);
}

bool CourseNatures::isChoosable(qint64 id) const {
    const CourseNature* node = find(id);
    return node != nullptr && node->level == Levels && !node->retired;
}

namespace course {

QString titlePrefix(const QString& title) {
    static const QRegularExpression form(QStringLiteral("^[\\[〔【(（]([^\\]〕】)）]{1,20})[\\]〕】)）]"));
    return form.match(title).captured(1);
}

QList<CourseTag> tagsOfTitle(const QString& title, const QList<CourseTag>& tags) {
    const QString prefix = fold(titlePrefix(title));
    QList<CourseTag> named;
    std::copy_if(tags.cbegin(), tags.cend(), std::back_inserter(named), [&](const CourseTag& tag) {
        return !prefix.isEmpty() && !tag.retired && !tag.titlePattern.isEmpty() &&
               (prefix == fold(tag.titlePattern) || prefix == fold(tag.label));
    });
    return named;
}

} // namespace course

} // namespace inservice
