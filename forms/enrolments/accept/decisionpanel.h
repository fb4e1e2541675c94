// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/enrolments/acceptance.h"
#include "models/replica/tables/courses.h"

namespace inservice {

class ChoiceEdit;
class TextEdit;

/// What goes along with a decision on enrolments, and what it leads to, before it is sent.
///
/// Object names, after acceptanceDecision: .reason, .words, .class, .override, Effects; those of FieldsPanel.
class AcceptanceDecisionPanel : public FieldsPanel {
    Q_OBJECT

public:
    struct Setup {
        QString key; ///< what was filled in comes back when the panel of the same key is opened again
        QString title;
        QString confirm;
        QString explanation;
        bool asksReason = false;
        bool needsReason = false;
        int shortest = 0; ///< of the reason, where it has to be a sentence
        int classes = 0;  ///< of which one is chosen; 0: none is
        bool needsClass = false;
        QList<CourseReasonRow> reasons{}; ///< of the catalogue
        /// Behind whom somebody can be set, in the order of the queue; empty: nobody is moved.
        QList<std::pair<qint64, QString>> neighbours{};
    };
    /// One of the classes; or all of them evenly.
    static constexpr int Evenly = -1;

    explicit AcceptanceDecisionPanel(QWidget* parent = nullptr);

    void open(const Setup& setup);
    [[nodiscard]] enrolment::DecisionWords words() const;
    [[nodiscard]] int classNo() const;   ///< 0: none, or Evenly
    [[nodiscard]] qint64 behind() const; ///< an enrolment; 0: before all
    /// What the decision leads to, a line each.
    void setEffects(const QString& effects);
    /// So many stand in a better place, the first of them this one; so many have not confirmed (薦派): a sentence is
    /// asked for. 0: nobody.
    void setObjections(int passedOver, const QString& first, int unconfirmed);
    /// What the centre would refuse; empty: nothing.
    void setRefused(const QString& sentence);

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    void restart();

    Setup m_setup;
    int m_objections = 0;
    QString m_refused;
    ChoiceEdit* m_reason;
    TextEdit* m_words;
    ChoiceEdit* m_class;
    ChoiceEdit* m_behind;
    TextEdit* m_override;
    QLabel* m_passed;
    QLabel* m_effects;
};

} // namespace inservice
