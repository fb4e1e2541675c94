// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/edit/treechoice.h"
#include "models/courses/coursecatalogue.h"

#include <QJsonValue>

namespace inservice {

/// 課程性質: up to three leaves of its tree. A subject without parts is a leaf itself (its 無 is chosen).
///
/// Object names: natureAdd, natureRemove0, …, natureFind, natureTree.
class NaturePicker : public TreeChoice {
    Q_OBJECT

public:
    explicit NaturePicker(QWidget* parent = nullptr);
    void setNatures(const CourseNatures& natures);

    /// The field `natures` of a body.
    void load(const QJsonValue& natures);
    [[nodiscard]] QJsonValue stored() const;
    [[nodiscard]] QList<qint64> natures() const;

protected:
    [[nodiscard]] QString nameOf(const QVariant& key) const override;

private:
    CourseNatures m_natures;
};

} // namespace inservice
