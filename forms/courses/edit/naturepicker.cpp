// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/naturepicker.h"

#include <QJsonArray>

namespace inservice {

namespace {

/// The nodes below one, and below those.
void addBelow(const CourseNatures& natures, qint64 parentId, int parent, QList<TreeNode>& nodes) {
    const QList<CourseNature> children = natures.children(parentId);
    for (const CourseNature& child : children) {
        if (child.retired || child.level > CourseNatures::Levels) {
            continue;
        }
        const qint64 leaf = natures.leafOf(child.id);
        const int place = int(nodes.size());
        nodes << TreeNode{
            leaf == 0 ? QVariant() : QVariant(leaf), parent, child.name, natures.pathText(child.id), {}, {}};
        if (leaf == 0) {
            addBelow(natures, child.id, place, nodes);
        }
    }
}

} // namespace

NaturePicker::NaturePicker(QWidget* parent)
    : TreeChoice(QStringLiteral("nature"),
                 {tr("Choose…"), tr("One more…"),
                  tr("Three are chosen, which is the most there can be. Take one out first."),
                  tr("Find, as in: elementary Chinese")},
                 CourseNatures::Most, parent) {
}

void NaturePicker::setNatures(const CourseNatures& natures) {
    m_natures = natures;
    QList<TreeNode> nodes;
    addBelow(natures, 0, -1, nodes);
    setNodes(nodes);
}

void NaturePicker::load(const QJsonValue& natures) {
    QVariantList keys;
    const QJsonArray list = natures.toArray();
    for (const auto& each : list) {
        keys << QVariant(each.toInteger());
    }
    setKeys(keys);
}

QJsonValue NaturePicker::stored() const {
    QJsonArray list;
    const QList<qint64> ids = natures();
    for (const qint64 id : ids) {
        list << id;
    }
    return list;
}

QList<qint64> NaturePicker::natures() const {
    QList<qint64> ids;
    const QVariantList chosen = keys();
    for (const QVariant& key : chosen) {
        ids << key.toLongLong();
    }
    return ids;
}

/// Also of one that is used no more, and of a node that an old course has.
QString NaturePicker::nameOf(const QVariant& key) const {
    const CourseNature* nature = m_natures.find(key.toLongLong());
    const QString path = m_natures.pathText(key.toLongLong());
    return nature != nullptr && nature->retired ? tr("%1 (not used any more)").arg(path) : path;
}

} // namespace inservice
