// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QObject>
#include <QUuid>

namespace inservice {

/// The draft of the form in front: what stands on disk of it, and the drafts that were discarded and can be had back.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// A draft that was discarded, passwords and all.
    struct Discarded {
        QUuid draft;
        ApplicationData data;
    };
    /// Drafts of applications beside the one in front.
    struct Others {
        std::optional<Draft> newest;
        int count = 0;
    };

    DraftKeeper(GuestLink& link, QObject* parent);

    /// Another form is in front.
    void begin(const QUuid& draft, FormMode mode);
    /// It has become a case, or is not wanted: nothing is kept of what stands in the form.
    void end() { m_draft = {}; }
    [[nodiscard]] QUuid id() const { return m_draft; }
    [[nodiscard]] bool isKept() const { return !m_draft.isNull(); }

    /// What is on disk of it, if anything.
    std::optional<Draft> read();
    /// Writes it down if it is not what stands there already.
    void save(const ApplicationData& data);
    /// What was changed has been changed back.
    void remove();
    /// It goes from the disk and can be had back by takeDiscarded().
    void discard(const ApplicationData& data);
    [[nodiscard]] bool hasDiscarded() const { return !m_discarded.isEmpty(); }
    Discarded takeDiscarded() { return m_discarded.takeLast(); }
    [[nodiscard]] Others others() const;

signals:
    /// Invalid: nothing is on the disk any more.
    void saved(const QDateTime& at);
    void notSaved();

private:
    [[nodiscard]] QString formName() const;

    GuestLink& m_link;
    QUuid m_draft;
    FormMode m_mode = FormMode::Apply;
    QJsonObject m_saved; ///< as it stands on disk; empty: not yet
    QList<Discarded> m_discarded;
};

} // namespace inservice
