// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesection.h"
#include "models/courses/coursestart.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inservice {

class RocDateEdit;
class TextEdit;

/// A series: n courses from one form, a line each with its day and, where it is another one, its place.
///
/// Object names: seriesName, seriesDay0…, seriesCounty0…, seriesDistrict0…, seriesVenue0…, seriesRemove0…; seriesAdd,
/// seriesWeeks, seriesWeekly, seriesPaste, seriesGo, seriesBack, seriesWhyNot, seriesSaid.
class SeriesPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 60;

    explicit SeriesPanel(QWidget* parent = nullptr);
    void setMaterial(const CourseMaterial& material) { m_material = material; }
    /// `pattern`: the first run, and what the others are like.
    void begin(const Course& pattern);
    [[nodiscard]] QList<Course> courses() const;
    /// What stands against one of them.
    void say(const QString& sentence);

signals:
    void confirmed();
    void closed();

private:
    struct Line {
        QWidget* row;
        QLabel* no;
        RocDateEdit* day;
        ChoiceEdit* county;
        ChoiceEdit* district;
        TextEdit* venue;
        QPushButton* remove;
    };
    QWidget* makeTools();
    Line* add(const QDate& day);
    void addWeekly();
    void paste();
    void fillDistricts(Line* line);
    void remove(QWidget* row);
    void settle();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QDate lastDay() const;

    CourseMaterial m_material;
    Course m_pattern;
    QString m_id;
    TextEdit* m_name;
    QVBoxLayout* m_lineColumn;
    QList<std::shared_ptr<Line>> m_lines;
    QPushButton* m_add;
    NumberEdit* m_weeks;
    QPushButton* m_weekly;
    QPushButton* m_go;
    QLabel* m_whyNot;
    QLabel* m_said;
};

} // namespace inservice
