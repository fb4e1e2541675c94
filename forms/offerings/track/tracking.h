// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/view/offeringaction.h"
#include "models/sync/accountlink.h"
#include "models/tables/pending.h"

#include <QObject>

namespace inservice {

/// 加入追蹤 and 取消追蹤 of whoever is signed in, through the outbox.
class Tracking : public QObject {
    Q_OBJECT

public:
    Tracking(AccountLink& link, QObject* parent);

    /// As the centre said last.
    [[nodiscard]] bool isTracked(qint64 number) const;
    /// What waits about it.
    [[nodiscard]] PendingMark pending(qint64 number) const;
    /// `title`: for the line in the outbox. False: it could not be written down, and why has been said.
    bool ask(bool follow, qint64 number, const QString& title);

signals:
    /// Something else can be done now.
    void changed();
    /// The centre has refused what was asked for here: problem, cause, cure. It has been read now.
    void refused(qint64 number, const QString& sentence);
    void failed(const QString& cause);

private:
    void finished(const QUuid& id, const QString& subject, bool done);

    AccountLink& m_link;
    QSet<QUuid> m_asked;
};

/// What the centre has done needs nobody to look at it: the lists show what has come of it.
void forgetDone(AccountLink& link);

/// For the page of a course. Before sign-in 加入追蹤 says who can.
[[nodiscard]] QList<OfferingAction> trackActions(const Ties& ties, OfferingDetail& detail);

} // namespace inservice
