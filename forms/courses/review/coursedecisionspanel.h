// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/bulkpanel.h"
#include "forms/commands/reasonpanel.h"
#include "models/commands/kinds.h"
#include "models/courses/courseterms.h"
#include "models/replica/tables/courses.h"
#include "models/sync/accountlink.h"

namespace inservice {

/// What a desk decides about several courses at once, about what they are, about their changes or about their lists:
/// each under 四眼原則, all with one reason.
///
/// Object names, after a word (`courses`): those of BulkPanel with the prefix coursesBulk; coursesSeveral and the name
/// of an action; those of ReasonPanel with the prefix coursesBulkPanel.
class CourseDecisionsPanel : public BulkPanel {
    Q_OBJECT

protected:
    CourseDecisionsPanel(const QString& word, AccountLink& link, RowOutbox& outbox, QWidget* parent);

    /// Those of a table of actions that can be done with several at once.
    template<typename Spec>
    void beginWith(const QList<Spec>& actions) {
        QList<Choice> choices;
        for (const Spec& one : actions) {
            if (one.ofSeveral) {
                choices << Choice{int(one.action), objectNameOf(one.name), one.buttonText(), one.text(),
                                  hasTrait(QLatin1String(one.kind), KindTrait::Held)};
            }
        }
        begin(choices, m_panel);
    }
    [[nodiscard]] QString objectNameOf(const char* action) const;
    /// Opens the panel for an action, and says in it that it can be undone.
    void ask(int action, ReasonPanel::Setup setup);
    /// What is asked for above the reason was changed.
    void check();
    [[nodiscard]] ReasonPanel* panel() const { return m_panel; }
    [[nodiscard]] AccountLink& link() const { return m_link; }

    /// What whoever is signed in has to do with a course (handIn()).
    [[nodiscard]] QString handOf(const CourseRow& course) const;
    [[nodiscard]] static BulkLine line(qint64 id, const CourseRow& course, const QString& unit, const QString& state);
    [[nodiscard]] static QString notWhile(CourseState state);

private:
    AccountLink& m_link;
    QString m_word;
    ReasonPanel* m_panel;
};

} // namespace inservice
