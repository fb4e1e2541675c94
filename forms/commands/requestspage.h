// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/commands/undobar.h"
#include "forms/lists/listpage.h"
#include "forms/look/buttonaction.h"
#include "models/replica/outbox.h"
#include "models/sync/accountlink.h"

#include <QCoreApplication>

namespace inservice {

/// What every list of requests says in the same words.
class RequestWords {
    Q_DECLARE_TR_FUNCTIONS(inservice::RequestWords)

public:
    [[nodiscard]] static QString choose();
    [[nodiscard]] static QString loading();
    [[nodiscard]] static QString neverLoaded();
    [[nodiscard]] static QString noneFits();
    [[nodiscard]] static QString noneUnder();
};

/// Requests that somebody decides: a list, the one that is chosen beside it with what can be decided, and what was
/// decided to be undone. A subject says its columns and words.
///
/// Object names, after `name`: …Page, …Message; those of ListPane and of the detail.
template<typename Model, typename Outbox, typename Detail>
class RequestsPage : public ListPage {
public:
    void setCurrent(bool current) override {
        ListPage::setCurrent(current);
        m_bars.setPageShown(current);
    }

    [[nodiscard]] const Model* model() const { return m_model; }
    [[nodiscard]] Outbox& outbox() { return *m_outbox; }

protected:
    RequestsPage(AccountLink& link, Model* model, const QString& name, const QList<int>& shownColumns, QWidget* parent)
        : ListPage(link, link.identity().accountName, model, name, shownColumns, parent)
        , m_model(model)
        , m_outbox(new Outbox(link, *model, this))
        , m_detail(new Detail(link, *model, *m_outbox))
        , m_bars(*m_outbox, this, name + QStringLiteral("Message")) {
        setObjectName(name + QStringLiteral("Page"));
    }

    /// `none` and `noneKnown` as in EmptyWords; `listShare` as for setDetail().
    void addDetail(const QString& icon, int listShare, const QString& none, const QString& noneKnown) {
        setDetail(m_detail, icon, RequestWords::choose(), listShare);
        setEmptyWords({QStringLiteral("checkmark"), RequestWords::loading(), RequestWords::neverLoaded(),
                       RequestWords::noneFits(), RequestWords::noneUnder(), none, noneKnown});
        for (QAction* action : look::ButtonAction::in(m_detail)) {
            addPageAction(action);
        }
        addPageAction(m_bars.undoAction());
        connect(m_detail, &Detail::openRequested, this, &Page::openRequested);
        connect(&m_bars.undo(), &UndoBar::undone, this, [this](const QList<OutboxItem>& items) {
            for (const OutboxItem& item : items) {
                m_detail->keep(item);
            }
        });
    }

    [[nodiscard]] Detail* detail() const { return m_detail; }
    void showRow(qint64 id) override { m_detail->show(*m_model->row(id)); }
    void focusDetail() override { m_detail->focus(); }

private:
    Model* m_model;
    Outbox* m_outbox;
    Detail* m_detail;
    PageBars m_bars; ///< goes first
};

} // namespace inservice
