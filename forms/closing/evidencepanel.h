// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "forms/courses/register/coursefile.h"
#include "models/courses/course.h"

#include <QMap>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inservice {

/// 簽到佐證: a file that shows who was there (the signed sheets, scanned; a log), and at which sessions.
///
/// Object names: closingEvidence.file, closingEvidence.sessions, closingEvidenceFile (the button),
/// closingEvidenceSession_<no>, closingEvidenceConfirm, closingEvidenceCancel.
class EvidencePanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget* parent);

    /// `covered`: sessions that have evidence already.
    void open(const QString& title, const QList<CourseSession>& sessions, const QSet<int>& covered);
    /// As if it had been chosen.
    void take(const QString& path);
    [[nodiscard]] const ChosenFile& file() const { return m_file; }
    [[nodiscard]] QList<int> sessions() const;

protected:
    [[nodiscard]] QString whyNot() const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    ChosenFile m_file;
    QWidget* m_choice;
    QLabel* m_fileName;
    QPushButton* m_choose;
    QWidget* m_sessions;
    QVBoxLayout* m_lines;
    QMap<int, QCheckBox*> m_boxes;
};

} // namespace inservice
