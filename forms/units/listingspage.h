// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/lists/listpage.h"
#include "forms/pages/hometask.h"
#include "forms/units/listingoutbox.h"
#include "models/sync/accountlink.h"

namespace inservice {

class ListingDetail;

/// 單位列入申請: a 幼兒園, 社教機構 or 法人 that is in no list asks to be (前置流程); its desk decides, and adds the
/// unit.
///
/// Object names: listingsFind, listingsList, listingsChip0…3 (ListingModel::Bucket), listingsMessage; those of
/// ListingDetail.
class ListingsPage : public ListPage {
    Q_OBJECT

public:
    explicit ListingsPage(AccountLink& link, QWidget* parent = nullptr);
    ~ListingsPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;

    [[nodiscard]] const ListingModel* model() const { return m_model; }
    [[nodiscard]] ListingOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    ListingsPage(AccountLink& link, ListingModel* model, QWidget* parent);
    void dressList();
    void connectOutbox();

    ListingModel* m_model;
    ListingOutbox* m_outbox;
    ListingDetail* m_detail;
    PageBars m_bars; ///< goes first
};

/// How many requests wait for this desk.
class ListingTasks : public TaskList {
    Q_OBJECT

public:
    ListingTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

} // namespace inservice
