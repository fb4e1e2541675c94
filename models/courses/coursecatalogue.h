// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace inservice {

/// 課程性質: a node of the tree, as the centre's catalogue has it.
struct CourseNature {
    qint64 id = 0;
    qint64 parentId = 0; ///< 0: a stage, the first level
    int level = 0;       ///< 1 to 4
    QString name;
    bool retired = false;   ///< readable on old courses, chosen no more
    qint64 successorId = 0; ///< of a retired one: what is chosen in its place; 0: nothing is said
    bool operator==(const CourseNature&) const = default;
};

/// The tree of 課程性質: 學校階段, 行政 or 教學, 領域 or 群, 科目 or 科.
class CourseNatures {
public:
    static constexpr int Levels = 4;
    static constexpr int Most = 3; ///< that one course has

    CourseNatures() = default;
    /// In the order in which the catalogue has them.
    explicit CourseNatures(const QList<CourseNature>& nodes);

    [[nodiscard]] bool isEmpty() const { return m_nodes.isEmpty(); }
    /// Null for an id that the catalogue does not have.
    [[nodiscard]] const CourseNature* find(qint64 id) const;
    /// From the stage down to the node; empty for an unknown one.
    [[nodiscard]] QList<CourseNature> path(qint64 id) const;
    /// 國小 ▸ 教學 ▸ 語文 ▸ 國語文; without a last 無, which says that there are no parts. The number itself for an
    /// unknown one.
    [[nodiscard]] QString pathText(qint64 id) const;
    /// The leaf that a node stands for: itself, or its 無 where that is all there is below it. 0: there is a choice.
    [[nodiscard]] qint64 leafOf(qint64 id) const;
    /// Below a node, 0: the stages.
    [[nodiscard]] QList<CourseNature> children(qint64 parentId) const;
    /// What is chosen in the place of a leaf that is retired: its successor, or under that of what it lies in the one
    /// that is called the same, or is alone there. 0: nobody has said, or there is a choice.
    [[nodiscard]] qint64 successorOf(qint64 id) const;
    /// Whether a course can have it: the last level, and still in use.
    [[nodiscard]] bool isChoosable(qint64 id) const;
    [[nodiscard]] const QList<CourseNature>& nodes() const { return m_nodes; }

private:
    QList<CourseNature> m_nodes;
    QHash<qint64, qsizetype> m_places;
    QHash<qint64, QList<qsizetype>> m_children;
};

/// 專案屬性標籤
struct CourseTag {
    QString code;
    QString label;
    QString group;
    QDate validFrom;       ///< not a day: always
    QDate validTo;         ///< last day of a course that may have it
    QStringList unitKinds; ///< keys; empty: every unit's
    double minHours = 0;
    bool inPerson = false;
    bool lecturer = false; ///< at least one lecturer is named
    QString titlePattern;  ///< what a title in brackets shows that belongs to it
    QString note;
    bool retired = false;
    QDate retiredOn;
    bool operator==(const CourseTag&) const = default;
};

namespace course {

constexpr int MostTags = 5;

/// What stands in brackets at the head of a title: [幼教知能]教案設計 → 幼教知能. Empty: nothing does.
[[nodiscard]] QString titlePrefix(const QString& title);
/// The tags whose hours such a title says it belongs to.
[[nodiscard]] QList<CourseTag> tagsOfTitle(const QString& title, const QList<CourseTag>& tags);

} // namespace course

} // namespace inservice
