// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/enrolments/accept/acceptanceactions.h"
#include "forms/enrolments/accept/acceptanceoutbox.h"
#include "forms/enrolments/accept/decisionpanel.h"
#include "models/questions/acceptance.h"
#include "models/sync/accountlink.h"

#include <QTimer>

namespace inservice {

/// A decision from the moment it is begun: its panel, what the centre says it would lead to, and its way into the
/// outbox.
class AcceptanceDecider : public QObject {
    Q_OBJECT

public:
    AcceptanceDecider(AccountLink& link, AcceptanceModel& model, AcceptanceOutbox& outbox,
                      AcceptanceDecisionPanel* panel, QObject* parent);

    void setCourse(const CourseRow& course, const AcceptanceCourse& about);
    void setFreeSeats(int free, int offerHours) {
        m_free = free;
        m_offerHours = offerHours;
    }
    /// With those of `rows` that it fits.
    void start(AcceptanceAction action, const QList<AcceptanceRow>& rows);
    /// 全部依序錄取: those who wait, as the centre proposes; who gets no seat waits.
    void acceptInOrder();
    /// 其餘備取, 其餘不錄取: all that nobody has decided about.
    void decideRest(enrolment::Decision decision);
    /// Why there is nothing to do in order; empty: there is.
    [[nodiscard]] QString whyNotInOrder() const;
    [[nodiscard]] QString whyNotRest() const;

signals:
    void asked();

private:
    enum class Kind { Decide, Offer, TakeBack, Move };
    void open(Kind kind, const QString& what, const QList<enrolment::DecidedRow>& rows,
              AcceptanceDecisionPanel::Setup setup);
    [[nodiscard]] AcceptanceDecisionPanel::Setup setupOf(AcceptanceAction action,
                                                         const QList<AcceptanceRow>& rows) const;
    [[nodiscard]] QList<enrolment::DecidedRow> withClasses() const;
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] QList<AcceptanceRow> undecided() const;
    [[nodiscard]] int placesToWait(const QList<AcceptanceRow>& all) const;
    [[nodiscard]] QList<std::pair<qint64, QString>> neighboursOf(qint64 id) const;
    [[nodiscard]] QList<CourseReasonRow> reasons() const;
    void look();
    void take(int question, const Answer<questions::DecisionLook>& answer);
    void lookAtOffer();
    void lookAtMove();
    void confirm();
    [[nodiscard]] QString nameOf(qint64 id) const;

    AccountLink& m_link;
    AcceptanceModel& m_model;
    AcceptanceOutbox& m_outbox;
    AcceptanceDecisionPanel* m_panel;
    CourseRow m_course;
    AcceptanceCourse m_about;
    int m_free = 0;
    int m_offerHours = 48;
    Kind m_kind = Kind::Decide;
    QString m_what; ///< 「錄取 12 人」
    QList<enrolment::DecidedRow> m_rows;
    QTimer m_soon;
    int m_question = 0; ///< the last one asked: the answer of another is late
};

} // namespace inservice
