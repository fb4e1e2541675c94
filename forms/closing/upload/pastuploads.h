// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pastlists.h"
#include "models/questions/listuploads.h"

namespace inservice {

/// The lists that were taken in for a course, each of which is taken back whole until the list is handed in.
///
/// Object names: pastUploads, pastUploadsMessage, undoUploadReason, undoUpload, undoUploadRest.
class PastUploads : public PastLists {
    Q_OBJECT

public:
    PastUploads(AccountLink& link, QWidget* parent);

    /// `whyClosed`: why nothing of this course is taken back any more.
    void setCourse(qint64 courseId, const QString& whyClosed);
    void ask() override;

protected:
    [[nodiscard]] QString whyClosed() const override { return m_whyClosed; }
    [[nodiscard]] OutboxItem command(const QUuid& list, const QString& reason, bool rest) const override;
    [[nodiscard]] QString doneText(int undone, int kept) const override;

private:
    void showUploads(const QList<questions::PastUpload>& uploads);

    qint64 m_courseId = 0;
    QString m_whyClosed;
};

} // namespace inservice
