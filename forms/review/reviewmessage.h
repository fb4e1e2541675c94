// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/review/actions.h"
#include "models/replica/tables/applications.h"

namespace inservice {

/// What the review page says about what was asked for there: written down, taken back, refused.
///
/// Object names: reviewMessage.
class ReviewMessage : public look::MessageBar {
    Q_OBJECT

public:
    ReviewMessage(bool chief, QWidget* parent);

    /// Something was done at once.
    void sayDone(CaseAction action, const ApplicationRow& application);
    void sayUndone(const QList<OutboxItem>& taken);
    void sayTooLate(int late, int all);
    /// Nothing was written down.
    void sayFailed(const QString& cause);
    void sayRefused(const OutboxItem& item, const ApplicationRow& now);
    /// The code of a form that is not among the cases one may see.
    void sayUnknown(const QString& number);
    void sayStillWriting(const ApplicationRow& application);
    /// Takes away what was said in passing; anything else stays.
    void clearPassing();
    /// A case is shown: what was said in passing, or about this case, has done its work.
    void caseChosen(qint64 id);

signals:
    /// The case that was refused is to be shown.
    void caseRequested(qint64 id);

private:
    void say(look::Tone tone, const QString& text, const QString& button = {});

    bool m_chief;
    qint64 m_case = 0;        ///< the one it is about; 0: of none
    bool m_isPassing = false; ///< it goes once a case is chosen
};

} // namespace inservice
