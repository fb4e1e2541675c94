// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace inservice {

class Intake;

/// Whose a page is, where no machine could tell: a number typed, or the case found by its number, name or school.
///
/// Object names: intakeWhose, intakeCandidates, intakeThisOne, intakeWhoseWords.
class WhoseCase : public QWidget {
    Q_OBJECT

public:
    WhoseCase(Intake& intake, QWidget* parent);

    /// Another page is asked about.
    void clear();
    void focus();
    [[nodiscard]] QPushButton* button() const { return m_thisOne; }

signals:
    /// A code or a number that a subject knows.
    void chosen(const QString& code);

private:
    void look();
    void choose();
    [[nodiscard]] QString code() const;
    void showPossible();

    Intake& m_intake;
    QLineEdit* m_typed;
    QListWidget* m_found;
    QLabel* m_words;
    QPushButton* m_thisOne;
    QTimer m_soon;
};

} // namespace inservice
