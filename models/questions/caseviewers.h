// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/applications.h"
#include "models/sync/accountlink.h"

#include <QPointer>
#include <QTimer>

namespace inservice {

/// A case or a course is open on this screen: while this object lives it says so to the centre, and hears which other
/// people of one's scope have it open. Nothing of it is in the outbox. One a case and link.
class CaseViewers : public QObject {
    Q_OBJECT

public:
    CaseViewers(AccountLink& link, qint64 id, questions::Viewed what = questions::Viewed::Case,
                QObject* parent = nullptr);
    ~CaseViewers() override;

signals:
    /// Once the centre has answered first, and whenever it says something else. `link.offline` while nothing is known;
    /// a refusal (`application.not_visible`) is the last that is heard.
    void changed(const inservice::Answer<QList<inservice::questions::Viewer>>& others);

private:
    void ask();
    void follow(LinkState state);
    void take(const Answer<QList<questions::Viewer>>& answer);

    QPointer<AccountLink> m_link;
    qint64 m_id;
    questions::Viewed m_what;
    QTimer m_renewal;
    bool m_online = false;
    bool m_refused = false;
    std::optional<QList<questions::Viewer>> m_heard; ///< what was reported last
};

} // namespace inservice
