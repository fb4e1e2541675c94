// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace inservice {

class Intake;

/// Where papers come from, and how far they have been read: the watched folder, files that are chosen, what goes by
/// itself.
///
/// Object names: intakeFolder, intakeChooseFolder, intakeNoFolder, intakeChooseFiles, intakeAutomatic, intakeDeleting,
/// intakeProgress, intakePause.
class SourceBar : public QWidget {
    Q_OBJECT

public:
    SourceBar(Intake& intake, QWidget* parent);

    [[nodiscard]] QPushButton* filesButton() const { return m_files; }
    /// Whether anything goes from here at all.
    void setAttaching(bool attaches);
    /// A button of another source, at the end of the line.
    void addSource(QWidget* button);

private:
    void dress();
    void layOut();
    void chooseFolder();
    void chooseFiles();
    void showState();
    void showProgress();

    Intake& m_intake;
    QLabel* m_folder;
    QPushButton* m_chooseFolder;
    QPushButton* m_noFolder;
    QPushButton* m_files;
    QCheckBox* m_automatic;
    QCheckBox* m_deleting;
    QProgressBar* m_progress;
    QLabel* m_progressWords;
    QPushButton* m_pause;
    QWidget* m_reading;
};

} // namespace inservice
