// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accountlink.h"

#include <QObject>

namespace inservice {

/// The whole ID of whoever is shown on a page: asked for at the centre with a purpose, which is chosen once for a task,
/// and hidden again when another one is shown. A subject says what it asks (models/questions), and where it shows it.
class ShownId : public QObject {
    Q_OBJECT

public:
    using Question = AccountQuestion<QString> (*)(qint64 id, const QString& purpose);
    ShownId(AccountLink& link, Question question, QObject* parent);

    [[nodiscard]] bool hasPurpose() const { return !m_purpose.isEmpty(); }
    void setPurpose(const QString& purpose) { m_purpose = purpose; }
    void forgetPurpose() { m_purpose.clear(); }
    void fetch(qint64 id);
    /// Another one is shown, or another revision of the same.
    void mask(qint64 id);
    /// It has been asked for and is not there yet.
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// Empty: masked.
    [[nodiscard]] const QString& number() const { return m_number; }

signals:
    void changed();
    void failed(const QString& sentence);

private:
    void take(const Answer<QString>& answer);

    AccountLink& m_link;
    Question m_question;
    QString m_purpose;
    QString m_number;
    bool m_asking = false;
    qint64 m_shown = 0; ///< who is shown
};

} // namespace inservice
