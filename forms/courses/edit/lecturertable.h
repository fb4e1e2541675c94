// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/courses/coursefault.h"

#include <QJsonValue>
#include <QWidget>

class QLabel;
class QPushButton;

namespace inservice {

class CellsView;
class LecturerModel;

/// 講師: a table to type in or to paste into (姓名, 服務單位, 職稱, 聘別, 身分證字號, 專長), with the keys of
/// SessionTable.
///
/// Object names: lecturerAdd, lecturerPaste, lecturerRemove, lecturerUndo, lecturerTable, lecturerSaid.
class LecturerTable : public QWidget {
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

    void showFaults(const QList<CourseFault>& faults);
    void jumpTo(const QString& path);
    void paste(const QString& text);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void connectView();
    void addLecturer();
    void removeLecturers();
    void settle();
    void makeCurrent(int row, int column);
    [[nodiscard]] QList<int> chosenRows() const;

    LecturerModel* m_model;
    CellsView* m_view = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    QLabel* m_saidIcon = nullptr;
    QLabel* m_said = nullptr;
};

} // namespace inservice
