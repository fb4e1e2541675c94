// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"
#include "models/sync/accountlink.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace inservice {

namespace look {
class MessageBar;
}

/// Lists that were taken in, each of which is taken back whole, for a reason; where some of it has been changed since,
/// the rest of it. A subject says what they are, until when, and what it is called.
///
/// Object names: as the subject says.
class PastLists : public QWidget {
    Q_OBJECT

public:
    /// Asks the centre for them.
    virtual void ask() = 0;

protected:
    struct Words {
        QString name; ///< object name of the list; …Message beside it
        QString accessibleName;
        QStringList headings;
        QList<int> widths; ///< of the first columns
        QString undoName;  ///< object name of the button; …Reason, …Rest
        QString undo;      ///< with its access key
        QString rest;
        QString reason;      ///< what the field asks for
        QString noneChosen;  ///< why it cannot be taken back
        QString noReason;    ///< the same
        QString notAsked;    ///< the outbox could not be written: %1
        QString notRead;     ///< the centre did not answer
        const char* touched; ///< refused with this key: some of it has been changed since
    };
    struct Line {
        QUuid id;
        QStringList cells;
        QString whyNot; ///< why it cannot be taken back; empty: it can
    };

    PastLists(AccountLink& link, Words words, QWidget* parent);

    [[nodiscard]] AccountLink& link() const { return m_link; }
    [[nodiscard]] QTreeWidget* tree() const { return m_tree; }
    void show(const QList<Line>& lines);
    void showUnread();
    /// Nothing is shown or typed any more: it is about something else now.
    void forget();
    void check();

    /// Why none of them can be taken back; empty: it depends.
    [[nodiscard]] virtual QString whyClosed() const { return {}; }
    /// `rest`: what has been changed since stays.
    [[nodiscard]] virtual OutboxItem command(const QUuid& list, const QString& reason, bool rest) const = 0;
    /// What has come of it. `kept`: so many have been changed since and stay.
    [[nodiscard]] virtual QString doneText(int undone, int kept) const = 0;
    /// An answer to a command that this page has asked, or did when the program ran before.
    [[nodiscard]] virtual bool isOurs(const QString& subject) const {
        Q_UNUSED(subject)
        return false;
    }

private:
    void undo(bool rest);
    void finished(const QUuid& id, const QString& subject, bool done);
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] const Line* chosen() const;

    AccountLink& m_link;
    Words m_words;
    look::MessageBar* m_message;
    QTreeWidget* m_tree;
    QLineEdit* m_reason;
    QPushButton* m_undo;
    QPushButton* m_rest;
    QList<Line> m_lines;
    QUuid m_asked;   ///< a command without an answer
    QUuid m_askedOf; ///< the list it is about
    QUuid m_touched; ///< a list of which some has been changed since: only the rest can be taken back
};

} // namespace inservice
