// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "models/intake/paperreturn.h"

#include <QTimer>

namespace inservice {

class Intake;

/// 首頁: papers that came back and wait for a person: those of which nobody could tell whose they are, and the others.
class IntakeTasks : public TaskList {
    Q_OBJECT

public:
    IntakeTasks(AccountLink& link, const QList<PaperReturnMaker>& returns, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    /// The stack says so itself.
    void refresh(const Changes& changes) override { Q_UNUSED(changes) }

private:
    AccountLink& m_link;
    Intake& m_intake;
    QTimer m_soon; ///< a stack that is read changes many times a second
};

} // namespace inservice
