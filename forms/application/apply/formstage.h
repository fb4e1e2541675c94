// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}
class ApplicationForm;
class ConflictPanel;
class MissingList;
class PaperPreview;

/// 表2-1 to fill in, and what stands around it: what is said about it, what is still missing, the paper that will come
/// out, and the buttons at its foot.
class FormStage : public QWidget {
    Q_OBJECT

public:
    /// What the buttons at the foot do.
    struct Actions {
        QAction* send;
        QAction* print;
        QAction* discard;
    };
    FormStage(UnitFinder* finder, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] ApplicationForm* form() const { return m_form; }
    [[nodiscard]] look::MessageBar* message() const { return m_message; }
    [[nodiscard]] ConflictPanel* conflict() const { return m_conflict; }
    /// Of a correction: what the desk said.
    [[nodiscard]] look::MessageBar* whyReturned() const { return m_whyReturned; }

    void showFaults(const QList<FieldFault>& faults);
    /// Nothing is missing, or nothing can be said field by field.
    void showNoFaults(const QString& heading, const QString& sentence);
    /// When the draft was saved last. Invalid: not yet.
    void showSaved(const QDateTime& at);
    /// What paper() gives is painted a moment later, where there is room for it.
    void setPaper(std::function<ApplicationPaper()> paper) { m_paper = std::move(paper); }
    [[nodiscard]] ApplicationPaper paper() const { return m_paper(); }
    void renewPaper() { m_paperTimer.start(); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSide();
    [[nodiscard]] QBoxLayout* makeFoot(const Actions& actions);
    void arrange();

    ApplicationForm* m_form;
    look::MessageBar* m_message;
    ConflictPanel* m_conflict;
    look::MessageBar* m_whyReturned;
    QBoxLayout* m_middle; ///< the form, and beside or below it m_side
    QWidget* m_side;
    QLabel* m_missingHeading = nullptr;
    MissingList* m_missing;
    PaperPreview* m_preview;
    QLabel* m_previewHeading = nullptr;
    QLabel* m_saved;
    QTimer m_paperTimer;
    std::function<ApplicationPaper()> m_paper;
    bool m_hasRoomForPaper = true;
};

} // namespace inservice
