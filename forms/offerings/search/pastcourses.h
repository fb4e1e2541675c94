// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "models/questions/offerings.h"

#include <QObject>

class QTimer;

namespace inservice {

class OfferingModel;

/// What only the centre has of a search: courses that have ended, page after page, put behind what the replica holds.
class PastCourses : public QObject {
    Q_OBJECT

public:
    enum class State {
        Unwanted, ///< the search does not ask for them
        TooMuch,  ///< more is typed than the centre takes
        Asking,
        More,    ///< the centre has more than are listed
        All,     ///< all are listed
        Offline, ///< the centre cannot be reached
        Refused, ///< it answers, but not with courses
    };

    PastCourses(const Ties& ties, OfferingModel& model, QObject* parent);

    /// How long the person may go on typing before the centre is asked.
    static constexpr int patience = 300; ///< ms

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const CallError& error() const { return m_error; }
    /// What the search asks for has changed: what was listed of before is gone from the model already.
    void restart();
    /// The next page, if there is one.
    void goOn();
    /// After a refusal, or while there is no line to the centre.
    void tryAgain();

signals:
    void changed();

private:
    void ask();
    void take(const Answer<questions::FoundOfferings>& answer);
    void setState(State state);

    Ties m_ties;
    OfferingModel& m_model;
    QTimer* m_typing;
    State m_state = State::Unwanted;
    CallError m_error;
    OfferingQuery m_query;
    QString m_after;
    quint64 m_question = 0; ///< an answer to an earlier one comes too late
};

/// The query of a search for what has ended, in the order that fits its own.
[[nodiscard]] OfferingQuery pastOf(OfferingQuery query);
/// Whether it is also about courses that have ended: not if it is about days to come.
[[nodiscard]] bool asksForPast(const OfferingQuery& query, QDate today);

} // namespace inservice
