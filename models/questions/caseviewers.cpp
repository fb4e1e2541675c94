// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/caseviewers.h"

namespace inservice {

namespace {

/// A quarter of the minute after which the centre forgets a desk that gives no sign of life.
constexpr int renewalMilliseconds = 15000;

} // namespace

CaseViewers::CaseViewers(AccountLink& link, qint64 id, questions::Viewed what, QObject* parent)
    : QObject(parent)
    , m_link(&link)
    , m_id(id)
    , m_what(what) {
    m_renewal.setInterval(renewalMilliseconds);
    connect(&m_renewal, &QTimer::timeout, this, &CaseViewers::ask);
    connect(&link, &Link::statusChanged, this, [this](const LinkStatus& status) { follow(status.state); });
    m_renewal.start();
    follow(link.status().state);
}

CaseViewers::~CaseViewers() {
    if (m_link && m_online && !m_refused) {
        m_link->ask(questions::presence(m_what, m_id, false), m_link, [](const auto&) {});
    }
}

void CaseViewers::ask() {
    if (m_link && m_online && !m_refused) {
        m_link->ask(questions::presence(m_what, m_id, true), this, [this](const auto& answer) { take(answer); });
    }
}

void CaseViewers::follow(LinkState state) {
    const bool online = state == LinkState::Online;
    if (online == m_online || m_refused) {
        return;
    }
    m_online = online;
    if (online) {
        ask();
    } else if (m_heard) {
        take({{}, {true, {}, QStringLiteral("link.offline"), {}}});
    }
}

void CaseViewers::take(const Answer<QList<questions::Viewer>>& answer) {
    if (answer && m_heard == answer.value) {
        return;
    }
    m_heard = answer.value;
    m_refused = !answer && !answer.error.offline; // this session has no part in that case
    emit changed(answer);
}

} // namespace inservice
