// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesender.h"

namespace inservice {

/// The drafts of 修改已結案課程內容申請: of which form they are.
[[nodiscard]] QString correctForm();

/// What a draft asks for: fields of the form that are others than its base.
[[nodiscard]] QStringList correctedFields(const CourseDraft& draft);
/// The body of correction.submit, or of correction.correct where what was sent back is put right.
[[nodiscard]] QJsonObject correctBody(const CourseDraft& draft);

/// A request on its way: its evidence, then what is asked for, which can be taken back for a moment.
///
/// Of a draft, beside the form: `change` {revision, base (the form as it holds), list_id, people, causes, notes (by
/// card), phone, reason, files, correction_id, row_version (of what was sent back; 0: a new one)}.
class CorrectSender : public CourseSender {
    Q_OBJECT

public:
    CorrectSender(AccountLink& link, CourseDrafts& drafts, QObject* parent);
    /// For tests, which have less patience.
    void setHold(std::chrono::seconds hold) { m_hold = hold; }

protected:
    [[nodiscard]] OutboxItem command(const CourseDraft& draft) const override;
    [[nodiscard]] std::chrono::seconds hold() const override { return m_hold; }

private:
    std::chrono::seconds m_hold;
};

} // namespace inservice
