// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/sheet/signinsheet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QSpinBox;

namespace inservice {

class PrintPanel;

/// 列印簽到表: which sessions, where one signs, and the sheets as they come out.
///
/// Object names: signinBoxes, signinMasked, signinByClass, signinWalkIns, signinSessions; those of PrintPanel.
class SigninPanel : public QWidget {
    Q_OBJECT

public:
    /// `first`: the session that is wanted at first; the others of its day come along.
    SigninPanel(const SigninCourse& course, const QList<SigninPerson>& people, int first, QWidget* parent = nullptr);

    [[nodiscard]] SigninSetting setting() const;
    [[nodiscard]] PrintPanel* printer() const { return m_print; }

private:
    [[nodiscard]] QWidget* makeSide(int first);
    void layOut();

    SigninCourse m_course;
    QList<SigninPerson> m_people;
    QComboBox* m_boxes;
    QCheckBox* m_masked;
    QCheckBox* m_byClass;
    QSpinBox* m_walkIns;
    QListWidget* m_sessions;
    PrintPanel* m_print;
};

} // namespace inservice
