// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/report.h"

#include <QWidget>

namespace inservice {

/// The boxes in which something of a report is chosen: a period, a duty, a course. Which there are says its source,
/// anew whenever something was chosen.
///
/// Object names: statisticsChoice. and the key of a choice.
class ReportChoices : public QWidget {
    Q_OBJECT

public:
    explicit ReportChoices(QWidget* parent = nullptr);

    /// Shows these, with what was chosen of them before.
    void show(const QList<ReportChoice>& choices);
    using QWidget::show;
    /// What is chosen, by key; what is empty is left out.
    [[nodiscard]] QMap<QString, QString> chosen() const;
    /// Chosen where there is such a box; else as soon as there is one.
    void choose(const QString& key, const QString& value);

    /// Something was chosen of it before.
    [[nodiscard]] bool isKnown(const QString& key) const { return m_values.contains(key); }
    /// There is such a box.
    [[nodiscard]] bool isShown(const QString& key) const { return m_boxes.contains(key); }

signals:
    void changed(const QString& key, const QString& value);

private:
    [[nodiscard]] QWidget* makeBox(const ReportChoice& choice);
    [[nodiscard]] QWidget* makeList(const ReportChoice& choice);
    [[nodiscard]] QWidget* makeNumber(const ReportChoice& choice);
    [[nodiscard]] QWidget* makeDay(const ReportChoice& choice);
    void take(const QString& key, const QString& value);

    QList<ReportChoice> m_choices;
    QHash<QString, QWidget*> m_boxes;
    QMap<QString, QString> m_values; ///< also of boxes that are not there now
};

} // namespace inservice
