// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "models/offerings/ownofferings.h"

#include <QDateTime>

namespace inservice {

class OfferingModel;

/// Tells a list of published courses what is so for the teacher who is signed in: from the replica what they follow and
/// have enrolled in, from the centre what they may enrol in and what is held meanwhile.
class OwnCourses : public QObject {
    Q_OBJECT

public:
    enum class State {
        Asking,
        Known,
        Offline,
        Refused,
    };

    OwnCourses(AccountLink& link, OfferingModel& model, QObject* parent);
    /// Whether anything of the kind is so for whoever is here.
    [[nodiscard]] static bool isFor(const Ties& ties);

    /// Somebody wants to know: asks unless it was told a moment ago.
    void want();
    void refresh(const Changes& changes);
    [[nodiscard]] State state() const { return m_state; }

signals:
    void changed();

private:
    void readReplica();
    void ask();
    void setState(State state);

    AccountLink& m_link;
    OfferingModel& m_model;
    OwnOfferings m_own;
    State m_state = State::Asking;
    QDateTime m_toldAt; ///< invalid: it is to be asked for
    quint64 m_question = 0;
};

} // namespace inservice
