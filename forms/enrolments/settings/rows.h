// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesection.h"
#include "forms/enrolments/settings/rowsedit.h"

namespace inservice {

class PickEdit;
class TextEdit;

/// 優先組: who comes first, and where the rule needs them the titles, subjects or kinds of school.
class PriorityRow : public RowEdit {
    Q_OBJECT

public:
    PriorityRow(int no, const CourseMaterial& material, QWidget* parent);
    void load(const QJsonObject& row) override;
    [[nodiscard]] QJsonObject stored() const override;

private:
    void settle();
    [[nodiscard]] QList<Choice> options() const;

    CourseMaterial m_material;
    ChoiceEdit* m_rule;
    PickEdit* m_values;
};

/// 縣市配額: a county and how many places are kept for it.
class CountyRowEdit : public RowEdit {
    Q_OBJECT

public:
    CountyRowEdit(int no, const QList<CountyRow>& counties, QWidget* parent);
    void load(const QJsonObject& row) override;
    [[nodiscard]] QJsonObject stored() const override;

private:
    ChoiceEdit* m_county;
    NumberEdit* m_quota;
};

/// 薦派名額: a school or desk and how many it may send.
class NominateRow : public RowEdit {
    Q_OBJECT

public:
    NominateRow(int no, const UnitFinder* units, QWidget* parent);
    void load(const QJsonObject& row) override;
    [[nodiscard]] QJsonObject stored() const override;

private:
    PickEdit* m_unit;
    NumberEdit* m_quota;
};

/// 自訂題目: what is asked, how it is answered, and of a choice its options.
class QuestionRow : public RowEdit {
    Q_OBJECT

public:
    QuestionRow(int no, QWidget* parent);
    void load(const QJsonObject& row) override;
    [[nodiscard]] QJsonObject stored() const override;

private:
    void settle();

    QString m_id;
    TextEdit* m_label;
    ChoiceEdit* m_kind;
    TextEdit* m_options;
};

} // namespace inservice
