// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/tagsedit.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>

namespace inservice {

TagsEdit::TagsEdit(QWidget* parent)
    : TreeChoice(QStringLiteral("tag"),
                 {tr("Choose a tag…"), tr("One more…"),
                  tr("Five are chosen, which is the most there can be. Take one out first."),
                  tr("Find a tag by its name or group")},
                 course::MostTags, parent) {
}

void TagsEdit::setTags(const QList<CourseTag>& tags) {
    m_tags = tags;
    fill();
}

void TagsEdit::setUnitKind(std::optional<UnitKind> kind) {
    if (kind != m_unitKind) {
        m_unitKind = kind;
        fill();
    }
}

void TagsEdit::setDay(const QDate& day) {
    if (day != m_day) {
        m_day = day;
        fill();
    }
}

QString TagsEdit::whyNot(const CourseTag& tag) const {
    if (!tag.unitKinds.isEmpty() && m_unitKind && !tag.unitKinds.contains(toKey(*m_unitKind))) {
        QStringList kinds;
        for (const QString& key : tag.unitKinds) {
            const auto kind = unitKindFromKey(key);
            kinds << (kind ? chineseName(*kind) : key);
        }
        return tr("Only for: %1").arg(kinds.join(tr(", ", "between kinds of unit")));
    }
    if (m_day.isValid() && tag.validFrom.isValid() && tag.validFrom > m_day) {
        return tr("Only for courses from %1 on").arg(tag.validFrom.toString(QStringLiteral("yyyy/MM/dd")));
    }
    return {};
}

void TagsEdit::fill() {
    QList<TreeNode> nodes;
    QHash<QString, int> groups;
    for (const CourseTag& tag : std::as_const(m_tags)) {
        const bool isOver = m_day.isValid() && tag.validTo.isValid() && tag.validTo < m_day;
        if (tag.retired || isOver) {
            continue;
        }
        if (!groups.contains(tag.group)) {
            groups.insert(tag.group, int(nodes.size()));
            nodes << TreeNode{{}, -1, tag.group, tag.group, {}, {}};
        }
        const QString refused = whyNot(tag);
        const QString beside = refused.isEmpty() ? tag.note : refused;
        const QString text =
            beside.isEmpty() ? tag.label : tr("%1 – %2", "tag, what is known of it").arg(tag.label, beside);
        nodes << TreeNode{tag.code, groups.value(tag.group), text, tag.group + u' ' + tag.label, tag.note, refused};
    }
    setNodes(nodes);
}

void TagsEdit::load(const QJsonValue& tags) {
    QVariantList keys;
    const QJsonArray list = tags.toArray();
    for (const auto& each : list) {
        keys << each.toString();
    }
    setKeys(keys);
}

QJsonValue TagsEdit::stored() const {
    return QJsonArray::fromStringList(tags());
}

QStringList TagsEdit::tags() const {
    QStringList codes;
    const QVariantList chosen = keys();
    for (const QVariant& key : chosen) {
        codes << key.toString();
    }
    return codes;
}

QString TagsEdit::nameOf(const QVariant& key) const {
    const auto tag = std::find_if(m_tags.cbegin(), m_tags.cend(),
                                  [&](const CourseTag& each) { return each.code == key.toString(); });
    if (tag == m_tags.cend()) {
        return key.toString();
    }
    return tag->note.isEmpty() ? tag->label : tr("%1 – %2", "tag, what is known of it").arg(tag->label, tag->note);
}

} // namespace inservice
