// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/listuploads.h"
#include "models/sync/accountlink.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace inservice {

namespace look {
class MessageBar;
}

/// The lists that were taken in for a course, each of which is taken back whole until the list is handed in.
///
/// Object names: pastUploads, pastUploadsMessage, undoUploadReason, undoUpload, undoUploadRest.
class PastUploads : public QWidget {
    Q_OBJECT

public:
    PastUploads(AccountLink& link, QWidget* parent);

    /// `whyClosed`: why nothing of this course is taken back any more.
    void setCourse(qint64 courseId, const QString& whyClosed);
    /// Asks the centre for them.
    void ask();

private:
    void show(const QList<questions::PastUpload>& uploads);
    void undo();
    void finished(const QUuid& id, bool done);
    void check();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] const questions::PastUpload* chosen() const;

    AccountLink& m_link;
    look::MessageBar* m_message;
    QTreeWidget* m_tree;
    QLineEdit* m_reason;
    QPushButton* m_undo;
    QPushButton* m_rest;
    QList<questions::PastUpload> m_uploads;
    qint64 m_courseId = 0;
    QString m_whyClosed;
    QUuid m_asked;   ///< a command without an answer
    QUuid m_touched; ///< a list of which people have been changed since: only the rest can be taken back
};

} // namespace inservice
