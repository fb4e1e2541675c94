// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

#include <QFrame>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace inservice {

/// 講師推薦 for the table of lecturers: whom the own unit recommends, as one types; and whom others recommend, when the
/// centre is asked. Nobody is offered who has not agreed to be recommended.
///
/// Object names: recommendedWords, recommendedAsk, recommendedTake, recommendedClose, recommendedList, recommendedSaid.
class RecommendedPanel : public QFrame {
    Q_OBJECT

public:
    explicit RecommendedPanel(QWidget* parent = nullptr);

    void setOwn(const QList<CourseLecturer>& own);
    void open();
    /// What the centre found; `all`: how many there are.
    void showFound(const QList<CourseLecturer>& found, qint64 all);
    void sayRefused(const QString& sentence);
    /// Why none is added; empty: one can be.
    void setFull(const QString& whyNot);

signals:
    void taken(const inservice::CourseLecturer& lecturer);
    /// The centre is to be asked for whom others recommend.
    void wanted(const QString& words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(const QList<CourseLecturer>& lecturers, bool isOwn);
    void fill();
    void settle();
    void take();

    QList<CourseLecturer> m_own;
    QList<CourseLecturer> m_found;
    QList<CourseLecturer> m_shown; ///< line by line
    QString m_full;
    bool m_isAsking = false;
    QLineEdit* m_words;
    QPushButton* m_ask;
    QPushButton* m_take;
    QPushButton* m_close;
    QListWidget* m_list;
    QLabel* m_said;
};

} // namespace inservice
