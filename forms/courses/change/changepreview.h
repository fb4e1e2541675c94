// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/change/changecards.h"
#include "forms/courses/change/evidenceedit.h"
#include "forms/edits/formfield.h"

class QAction;

namespace inservice {

class PlannedChange;

/// What is changed, before it is sent: a card a field with the way it goes, why, how urgent it is, the sealed form.
///
/// Object names: changeHeading, changeMessage, changeUrgent, changeReason, changeCancelCourse; those of ChangeCards and
/// EvidenceEdit; a button for each action.
class ChangePreview : public QWidget {
    Q_OBJECT

public:
    explicit ChangePreview(const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// A card a field, how many go which way, and what cancelling the course would lead to where that alone does it.
    void showChange(const PlannedChange& change, const CourseNames& names);
    [[nodiscard]] look::MessageBar* message() const { return m_message; }
    [[nodiscard]] ChangeCards* cards() const { return m_cards; }
    [[nodiscard]] EvidenceEdit* evidence() const { return m_evidence; }
    /// Urgent there is something once the course has begun.
    void setUrgentShown(bool shown);
    /// reasons, reason, urgent, files, as a draft keeps them; reasons are those of the fields in `cards`.
    void load(const QJsonObject& change);
    [[nodiscard]] QJsonObject stored() const;
    void setEditable(bool editable);

signals:
    void edited();
    void cancelWanted();

private:
    [[nodiscard]] QWidget* makeSide();

    look::Heading* m_heading;
    QLabel* m_summary;
    look::MessageBar* m_message;
    look::MessageBar* m_cancel;
    ChangeCards* m_cards;
    QWidget* m_side = nullptr;
    ChoiceEdit* m_urgent;
    FormField* m_urgentRow = nullptr;
    LinesEdit* m_reason;
    EvidenceEdit* m_evidence;
};

} // namespace inservice
