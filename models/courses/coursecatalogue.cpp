// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursecatalogue.h"

#include "models/domain/fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace inservice {

namespace {

/// Of a subject that has no parts.
constexpr QStringView NoParts = u"無";

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
