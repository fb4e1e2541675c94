// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/edit/treechoice.h"
#include "models/courses/coursecatalogue.h"
#include "models/domain/unitkind.h"

#include <QJsonValue>
#include <optional>

namespace inservice {

/// 專案屬性標籤: up to five, found by name or group. What the unit or the day of the course does not allow says why.
///
/// Object names: tagAdd, tagRemove0, …, tagFind, tagTree.
class TagsEdit : public TreeChoice {
    Q_OBJECT

public:
    explicit TagsEdit(QWidget* parent = nullptr);
    void setTags(const QList<CourseTag>& tags);
    void setUnitKind(std::optional<UnitKind> kind);
    /// The first day of the course, by which a tag is in use; not a day: not known yet.
    void setDay(const QDate& day);

    /// The field `tags` of a body.
    void load(const QJsonValue& tags);
    [[nodiscard]] QJsonValue stored() const;
    [[nodiscard]] QStringList tags() const;

protected:
    [[nodiscard]] QString nameOf(const QVariant& key) const override;

private:
    void fill();
    [[nodiscard]] QString whyNot(const CourseTag& tag) const;

    QList<CourseTag> m_tags;
    std::optional<UnitKind> m_unitKind;
    QDate m_day;
};

} // namespace inservice
