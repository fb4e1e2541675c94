// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/teachers/import/rosterimports.h"

#include <QWidget>

class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace inservice {

/// The difference of a personnel list to the roster, a line each, of which every one can be taken or left.
class DifferenceList : public QWidget {
    Q_OBJECT

public:
    struct Line {
        DifferenceLine difference;
        int row = 0;    ///< as a spreadsheet numbers it; 0: not in the list
        QString name;   ///< whole: of one's own school
        QString number; ///< masked
        QString said;   ///< what is different, or wrong; a sentence each
        QString answer; ///< what came of it at the centre; empty: it was not asked
        bool isDone = false;
        bool comesOver = false; ///< the centre has said that they are on another school's roster
    };

    explicit DifferenceList(QWidget* parent = nullptr);

    void show(const QList<Line>& lines);
    void setLines(const QHash<int, Line>& said);
    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }
    [[nodiscard]] QList<int> chosen() const;
    [[nodiscard]] int count(DifferenceLine::Kind kind) const;

signals:
    void chosenChanged();

private:
    void fill(QTreeWidgetItem* item, const Line& line) const;
    [[nodiscard]] static bool canBeTaken(const Line& line);
    void fillKinds();
    void filter();
    void chooseAll(bool chosen);

    QComboBox* m_kinds;
    QTreeWidget* m_tree;
    QList<Line> m_lines;
};

} // namespace inservice
