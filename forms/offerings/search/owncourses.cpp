// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/owncourses.h"

#include "models/offerings/offeringmodel.h"
#include "models/questions/offerings.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

namespace inservice {
namespace {

constexpr int freshSeconds = 600; ///< new courses come once an hour

} // namespace

bool OwnCourses::isFor(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("enrol.submit"));
}

OwnCourses::OwnCourses(AccountLink& link, OfferingModel& model, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_model(model) {
    connect(&link, &Link::statusChanged, this, [this](const LinkStatus& status) {
        if (m_state == State::Offline && status.state == LinkState::Online) {
            ask(); // it is back
        }
    });
    readReplica();
}

void OwnCourses::refresh(const Changes& changes) {
    if (!changes.concerns({"track", "enrolment"})) {
        return;
    }
    readReplica();
    if (changes.concerns({"enrolment"}) && m_toldAt.isValid()) {
        ask(); // there is one more that others clash with, or one less
    }
}

void OwnCourses::readReplica() {
    try {
        m_own.readReplica(m_link.replica());
        m_model.setOwn(m_own);
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the list says that nothing can be read
    }
}

void OwnCourses::want() {
    if (m_toldAt.isValid() ? m_toldAt.secsTo(QDateTime::currentDateTimeUtc()) > freshSeconds
                           : m_question == 0 || m_state == State::Offline) {
        ask();
    }
}

void OwnCourses::ask() {
    setState(m_own.isKnown ? State::Known : State::Asking);
    m_link.ask(questions::ownOfferings(), this, [this, question = ++m_question](const Answer<OwnOfferings>& answer) {
        if (question != m_question) {
            return;
        }
        if (!answer) {
            if (!m_own.isKnown) {
                setState(answer.error.offline ? State::Offline : State::Refused);
            }
            return;
        }
        m_toldAt = QDateTime::currentDateTimeUtc();
        m_own.isKnown = true;
        m_own.eligible = answer.value->eligible;
        m_own.clashing = answer.value->clashing;
        m_model.setOwn(m_own);
        setState(State::Known);
    });
}

void OwnCourses::setState(State state) {
    m_state = state;
    emit changed();
}

} // namespace inservice
