// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/page.h"
#include "models/replica/outbox.h"
#include "models/sync/link.h"

#include <QUuid>

class QLabel;
class QPushButton;
class QTableView;

namespace inservice {

namespace look {
class EmptyView;
class MessageBar;
class StateBadge;
} // namespace look

class OutboxModel;
class Session;

/// 待送與需處理: what was asked for here and is not done, of the person signed in and of applications made on this
/// computer; each with its state, cause and cure.
class OutboxPage : public Page {
    Q_OBJECT

public:
    OutboxPage(Session& session, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void setCurrent(bool current) override;
    void refresh(const QSet<QString>& tables) override;

private:
    void fill();
    void showDetail();
    [[nodiscard]] Link* linkOf(const QUuid& id) const;
    [[nodiscard]] QString placeOf(const OutboxItem& item) const;
    void dismiss();
    void openSubject();

    Session& m_session;
    OutboxModel* m_model;
    QSet<QUuid> m_guests; ///< which of them belong to the tie before sign-in
    QTableView* m_list;
    QWidget* m_split;
    look::EmptyView* m_empty;
    look::StateBadge* m_state;
    QLabel* m_what;
    QLabel* m_when;
    QLabel* m_why;
    look::MessageBar* m_confirm;
    QPushButton* m_open;
    QPushButton* m_dismiss;
    QAction* m_sendNow;
    QAction* m_openAction;
    QAction* m_dismissAction;
};

} // namespace inservice
