// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/enrolments/enrol/enrolstanding.h"
#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "models/sync/accountlink.h"

#include <QTimer>
#include <optional>

class QStackedWidget;

namespace inservice {

class ActionBar;
class EnrolSheet;
class EnrolmentForm;

/// 線上報名或取消報名 of one course, for teachers: what it is, the form, 我要報名 and 取消報名 as two acts, and below
/// them who has enrolled. Without a connection the form is made of what lies on this PC (keptform.h), and a wish that
/// is sent waits in the outbox.
///
/// Object names: enrolPage; those of EnrolSheet.
class EnrolPage : public Page {
    Q_OBJECT

public:
    explicit EnrolPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] ActionBar* bar() const;
    [[nodiscard]] EnrolmentForm* form() const;
    /// What the centre has said last; none: it has not yet.
    [[nodiscard]] const std::optional<questions::EnrolmentPage>& shown() const { return m_page; }

private:
    void connectParts();
    void load();
    void take(const std::optional<questions::EnrolmentPage>& page);
    void sayUnreached(const CallError& error);
    [[nodiscard]] bool showKept();
    void statusChanged();
    void showPage();
    void settle();
    void tick();
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] bool isUnderway() const;
    [[nodiscard]] Availability availability(EnrolAction action) const;
    [[nodiscard]] QString explainGivingUp() const;
    void start(EnrolAction action);
    void ask(EnrolAction action);
    [[nodiscard]] QJsonObject bodyOf(EnrolAction action) const;
    void answered(const QUuid& command, bool done);
    void readOutbox();

    AccountLink& m_link;
    qint64 m_number = 0;
    std::optional<questions::EnrolmentPage> m_page;
    qint64 m_ahead = 0;          ///< ms that the centre's clock is ahead of this PC's
    QDateTime m_lapsed;          ///< the end of the offer after which it was looked again
    std::optional<int> m_saidOf; ///< the version of the enrolment that the notice is about
    int m_question = 0;          ///< the last one asked: the answer of another is late
    bool m_isUnderway = false;
    bool m_isStale = false; ///< asked for what has changed; shown again when somebody looks
    QTimer m_tick;
    QStackedWidget* m_stack;
    look::EmptyView* m_empty;
    EnrolSheet* m_sheet;
    EnrolAction m_action = EnrolAction::Cancel;
};

} // namespace inservice
