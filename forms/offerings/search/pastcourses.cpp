// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/pastcourses.h"

#include "models/offerings/offeringmodel.h"
#include "models/tables/listwords.h"

#include <QTimer>

namespace inservice {

bool asksForPast(const OfferingQuery& query, QDate today) {
    return query.wantsPast() && !query.asksFitting() && !(query.from.isValid() && query.from > today);
}

OfferingQuery pastOf(OfferingQuery query) {
    query.when = OfferingQuery::When::Past;
    query.sort = query.sort == OfferingQuery::Sort::Newest ? OfferingQuery::Sort::Newest : OfferingQuery::Sort::Latest;
    return query;
}

PastCourses::PastCourses(const Ties& ties, OfferingModel& model, QObject* parent)
    : QObject(parent)
    , m_ties(ties)
    , m_model(model)
    , m_typing(new QTimer(this)) {
    m_typing->setSingleShot(true);
    m_typing->setInterval(patience);
    connect(m_typing, &QTimer::timeout, this, &PastCourses::ask);
    connect(ties.any(), &Link::statusChanged, this, [this](const LinkStatus& status) {
        if (m_state == State::Offline && status.state == LinkState::Online) {
            restart(); // it is back
        }
    });
}

void PastCourses::restart() {
    ++m_question;
    m_after.clear();
    m_query = m_model.query();
    m_model.forgetPast();
    if (!asksForPast(m_query, taiwanDay(QDateTime::currentDateTimeUtc()))) {
        m_typing->stop();
        setState(State::Unwanted);
        return;
    }
    if (!m_query.fault().isEmpty()) {
        m_typing->stop();
        setState(State::TooMuch);
        return;
    }
    m_query = pastOf(m_query);
    setState(State::Asking);
    m_typing->start();
}

void PastCourses::goOn() {
    if (m_state == State::More) {
        setState(State::Asking);
        ask();
    }
}

void PastCourses::tryAgain() {
    m_ties.any()->syncNow();
    restart();
}

void PastCourses::ask() {
    m_ties.ask(questions::findOfferings<GuestQuestion>(m_query, m_after),
               questions::findOfferings<AccountQuestion>(m_query, m_after), this,
               [this, question = m_question](const Answer<questions::FoundOfferings>& answer) {
                   if (question == m_question) {
                       take(answer);
                   }
               });
}

void PastCourses::take(const Answer<questions::FoundOfferings>& answer) {
    if (!answer) {
        m_error = answer.error;
        setState(answer.error.offline ? State::Offline : State::Refused);
        return;
    }
    m_after = answer.value->after;
    m_model.addPast(answer.value->rows);
    setState(m_after.isEmpty() ? State::All : State::More);
}

void PastCourses::setState(State state) {
    m_state = state;
    emit changed();
}

} // namespace inservice
