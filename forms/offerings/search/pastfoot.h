// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace inservice {

class OfferingModel;
class PastCourses;

/// Below a list of courses: how far it goes into what only the centre has. Not seen where a search asks for nothing of
/// that.
///
/// Object names, after the name of the list: Foot, FootAction.
class PastFoot : public QWidget {
    Q_OBJECT

public:
    PastFoot(const QString& name, PastCourses& past, const OfferingModel& model, QWidget* parent);

private:
    void act();
    void showState();

    PastCourses& m_past;
    const OfferingModel& m_model;
    QLabel* m_words;
    QPushButton* m_action;
};

} // namespace inservice
