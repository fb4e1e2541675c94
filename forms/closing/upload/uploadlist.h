// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/upload/uploadmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace inservice {

/// A list with its faults: filtered by what its rows come to, put right at the cell, with what helps several rows at
/// once.
///
/// Object names: uploadShow, uploadTable, uploadThisOne, uploadLarger, uploadTogether, uploadFaulty, uploadSaid.
class UploadList : public QWidget {
    Q_OBJECT

public:
    explicit UploadList(QWidget* parent = nullptr);

    void show(const ListTable& table, const QList<ListRow>& rows,
              const std::optional<questions::ComparedList>& compared);
    void clear();
    [[nodiscard]] const UploadModel& model() const { return *m_model; }
    /// Rows that stand twice for one person.
    void setTwice(int rows);

signals:
    void cellEdited(qsizetype place, int column, const QString& text);
    void settleRequested(inservice::lists::Twice how);
    /// The row at this place is about that enrolment.
    void proposalTaken(qsizetype place, qint64 enrolmentId);
    void faultyRequested();

private:
    [[nodiscard]] QWidget* makeTools();
    void fillKinds();
    void check();
    [[nodiscard]] int currentRow() const;

    UploadModel* m_model;
    QComboBox* m_kinds;
    QTableView* m_view;
    QPushButton* m_thisOne;
    QPushButton* m_larger;
    QPushButton* m_together;
    QPushButton* m_faulty;
    QLabel* m_said;
    int m_twice = 0;
};

} // namespace inservice
