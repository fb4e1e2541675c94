// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/edit/cellstable.h"
#include "models/courses/course.h"

#include <QJsonValue>

namespace inservice {

class LecturerModel;
class RecommendedPanel;

/// 講師: a table to type in or to paste into (姓名, 服務單位, 職稱, 聘別, 身分證字號, 專長).
///
/// Object names: those of CellsTable with lecturer before them, lecturerRecommended; those of RecommendedPanel.
class LecturerTable : public CellsTable {
    Q_OBJECT

public:
    explicit LecturerTable(QWidget* parent = nullptr);

    /// 講師時數 are credited: whoever comes from outside needs a number for them.
    void setCredited(bool credited);

    /// The field `lecturers` of a body.
    void load(const QJsonValue& lecturers);
    [[nodiscard]] QJsonValue stored() const;
    [[nodiscard]] QList<CourseLecturer> lecturers() const;
    /// Whoever is not there yet is entered (names of a pasted table of sessions, 講師推薦).
    void addNames(const QStringList& names);
    void paste(const QString& text) override;

    /// 講師推薦: whom the own unit recommends.
    void setRecommended(const QList<CourseLecturer>& own);
    [[nodiscard]] RecommendedPanel* recommended() const { return m_recommended; }

protected:
    void settle() override;

private:
    explicit LecturerTable(LecturerModel* model, QWidget* parent);
    LecturerModel* m_model;
    QPushButton* m_choose;
    RecommendedPanel* m_recommended = nullptr;
};

} // namespace inservice
