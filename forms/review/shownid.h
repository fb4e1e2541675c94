// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"

#include <QObject>

namespace inservice {

class CaseHead;

/// The whole ID in the head of a case: asked for at the centre with a purpose, which is chosen once for a task, and
/// hidden again with the case.
class ShownId : public QObject {
    Q_OBJECT

public:
    ShownId(AccountLink& link, CaseHead* head, QObject* parent);

    [[nodiscard]] bool hasPurpose() const { return !m_purpose.isEmpty(); }
    void setPurpose(const QString& purpose) { m_purpose = purpose; }
    void forgetPurpose() { m_purpose.clear(); }
    void fetch(const ApplicationRow& application);
    /// Another case, or another revision of it, is shown.
    void mask(const ApplicationRow& application);

signals:
    void failed(const QString& sentence);

private:
    AccountLink& m_link;
    CaseHead* m_head;
    QString m_purpose;
    qint64 m_shown = 0; ///< the case in the head
};

} // namespace inservice
