// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "forms/pages/place.h"
#include "models/replica/outbox.h"
#include "models/sync/link.h"

#include <QTimer>
#include <QUuid>

class QTableView;

namespace inservice {

namespace look {
class EmptyView;
class MessageBar;
} // namespace look

class OutboxDetail;
class OutboxModel;
class Session;

/// 待送與需處理: what was asked for here and is not done, of the person signed in and of applications made on this
/// computer; each with its state, cause, cure and next step. What is held can be undone until its time is over.
class OutboxPage : public Page {
    Q_OBJECT

public:
    /// `places`: where what it lists is dealt with.
    OutboxPage(Session& session, const QList<Place>& places, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dressList();
    [[nodiscard]] QWidget* makeSide();
    void makeActions();
    void fill();
    void showDetail();
    void tick();
    [[nodiscard]] const OutboxItem* current() const;
    [[nodiscard]] Link* linkOf(const QUuid& id) const;
    void dismiss();
    void drop();
    void cancelHeld();
    void sendAgain();
    void openSubject();
    /// What leads to where an item is dealt with; empty: nothing does.
    [[nodiscard]] QString openText(const OutboxItem& item) const;

    Session& m_session;
    QList<Place> m_places;
    OutboxModel* m_model;
    QSet<QUuid> m_guests; ///< which of them belong to the tie before sign-in
    QTableView* m_list;
    QWidget* m_split;
    look::EmptyView* m_empty;
    OutboxDetail* m_detail;
    look::MessageBar* m_confirm;
    bool m_isTrying = false; ///< to send
    QUuid m_shown;           ///< the one the message is about
    QAction* m_sendNow;
    QAction* m_cancelHeld;
    QAction* m_open;
    QAction* m_again;
    QAction* m_dismiss;
    QTimer m_tick; ///< runs while something is held
};

} // namespace inservice
