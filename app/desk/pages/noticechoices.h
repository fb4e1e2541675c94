// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/notices.h"
#include "models/sync/accountlink.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace inservice {

namespace look {
class MessageBar;
class QuietLabel;
} // namespace look

class AskedCommands;

/// 通知設定: the mails that may be done without, on and off; a teacher's own, or those to the mailbox of a desk. What
/// must be heard of has no switch, and the words say so.
///
/// Object names: noticeBox-KEY, noticeState, noticeMessage, noticeTracked, noticeSubscriptions.
class NoticeChoices : public QWidget {
    Q_OBJECT

public:
    NoticeChoices(AccountLink& link, QWidget* parent);

    [[nodiscard]] static bool isFor(const Identity& identity) { return identity.commands.contains(u"notice.set"); }

    /// Asks the centre how they stand.
    void ask();
    [[nodiscard]] QList<QWidget*> controls() const; ///< in the order of the keyboard

signals:
    void openRequested(const QString& place);

private:
    void take(const Answer<QList<questions::NoticeChoice>>& answer);
    void set(const QString& notice, bool mail);
    void settle();

    AccountLink& m_link;
    AskedCommands* m_asked;
    QHash<QString, QCheckBox*> m_boxes;
    QList<QWidget*> m_order;
    QList<questions::NoticeChoice> m_known; ///< as the centre has told it
    QString m_setting;                      ///< what is on its way
    QString m_whyNot;                       ///< nothing can be chosen now, and why
    look::QuietLabel* m_state;
    look::MessageBar* m_message;
};

} // namespace inservice
