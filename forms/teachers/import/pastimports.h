// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/rosters.h"
#include "models/sync/accountlink.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace inservice {

namespace look {
class MessageBar;
}

/// The personnel lists that were taken in, each of which is undone whole.
class PastImports : public QWidget {
    Q_OBJECT

public:
    PastImports(AccountLink& link, QWidget* parent);

    /// Asks the centre for them.
    void ask();

private:
    void show(const QList<questions::RosterImport>& imports);
    [[nodiscard]] QString schoolOf(const questions::RosterImport& import) const;
    void undo();
    void finished(const QUuid& id, const QString& subject, bool done);
    void showChosen();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] const questions::RosterImport* chosen() const;

    AccountLink& m_link;
    look::MessageBar* m_message;
    QTreeWidget* m_tree;
    QLineEdit* m_reason;
    QPushButton* m_undo;
    QPushButton* m_rest;
    QList<questions::RosterImport> m_imports;
    QUuid m_asked;   ///< a command without an answer
    QUuid m_touched; ///< an import of which entries have been changed since: only the rest can be undone
};

} // namespace inservice
