// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/offerings/view/offeringaction.h"
#include "models/questions/offerings.h"

#include <optional>

namespace inservice {

class ActionBar;
class Changes;
class CourseFileSaver;

/// The page of a published course (S3 課程內容) in its three parts, beside a list or alone: at once what the replica
/// has of it, then what the centre says. Whom to turn to is asked for by a button, as it costs a moment of this PC.
///
/// Object names: offeringDetail, offeringName, offeringState, offeringHead, offeringNotice, offeringFields; buttons
/// offeringContacts, offeringCopy (a menu: offeringCopyNumber, offeringCopyText), offeringPrint, and those of
/// OfferingAction; offeringWhyNot.
class OfferingDetail : public DetailColumn {
    Q_OBJECT

public:
    OfferingDetail(const Ties& ties, const OfferingActions& actions, QWidget* parent);
    ~OfferingDetail() override;

    /// By its 課程編號: it is read in the replica and asked for at the centre. 0: nothing is shown.
    void show(qint64 number);
    /// The same with what a list knows of it: a course that has ended is in no replica.
    void show(const OfferingRow& row);
    using QWidget::show;
    /// What is shown; 0: nothing is.
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] const std::optional<OfferingRow>& row() const { return m_row; }
    void refresh(const Changes& changes);
    /// Something of the actions is otherwise than it was.
    void refreshActions();
    /// Does the first of these actions (OfferingAction::key) that is offered, or says why it cannot be done.
    void perform(const QStringList& keys);
    /// A sentence above the actions, until another course is shown.
    void say(look::Tone tone, const QString& sentence);
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// All of it as text, as 複製 puts it onto the clipboard.
    [[nodiscard]] QString text() const;
    /// For tests: where a file is saved without asking.
    void setNextFile(const QString& path);

signals:
    void openRequested(const QString& place);
    /// What is shown has been answered for, or cannot be.
    void answered();

private:
    enum class Own { Contacts = 1000, Copy, Print }; ///< after those of OfferingAction

    void makeParts();
    void connectParts();
    [[nodiscard]] std::optional<OfferingRow> held(qint64 number) const;
    [[nodiscard]] QDateTime now() const;
    void begin(qint64 number, const std::optional<OfferingRow>& row);
    void ask();
    void take(const Answer<std::optional<questions::OfferingPage>>& answer);
    void askWhy();
    void askContacts();
    void takeContacts(const Answer<QList<questions::OfferingContact>>& answer);
    void press(int action);
    [[nodiscard]] Availability availability(int action) const;
    void showAll();
    void showFields();
    void sayAsking();
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString headWithState() const;
    void follow(const QString& link);
    void copy(const QString& text, const QString& said);
    void print();

    Ties m_ties;
    QList<OfferingAction> m_actions;
    qint64 m_number = 0;
    std::optional<OfferingRow> m_row;
    std::optional<questions::OfferingPage> m_page;
    std::optional<QList<questions::OfferingContact>> m_contacts;
    QList<FieldsView::Section> m_sections;
    bool m_isAsking = false;
    bool m_isAskingContacts = false;
    quint64 m_question = 0; ///< answers to an earlier one are not shown
    CourseFileSaver* m_saver;

    look::StateBadge* m_state = nullptr;
    look::QuietLabel* m_head = nullptr;
    ActionBar* m_bar = nullptr;
    FieldsView* m_fields = nullptr;
};

} // namespace inservice
