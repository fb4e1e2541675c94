// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace inservice {

/// The notice on personal data of a course (個資蒐集告知), and the tick that it was read.
///
/// Object names: enrolConsent, enrolConsentShow, enrolConsentText.
class ConsentBox : public QWidget {
    Q_OBJECT

public:
    explicit ConsentBox(QWidget* parent = nullptr);

    void setNotice(const QString& text);
    [[nodiscard]] bool isGiven() const;
    /// Another course: nothing was read yet.
    void withdraw();

signals:
    void toggled();
    /// The notice has been unfolded.
    void unfolded(QWidget* text);

private:
    QCheckBox* m_consent;
    QToolButton* m_show;
    QLabel* m_text;
};

} // namespace inservice
