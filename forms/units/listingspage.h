// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/requestspage.h"
#include "forms/pages/hometask.h"
#include "forms/units/listingdetail.h"
#include "forms/units/listingoutbox.h"
#include "models/sync/accountlink.h"

namespace inservice {

/// 單位列入申請: a 幼兒園, 社教機構 or 法人 that is in no list asks to be (前置流程); its desk decides, and adds the
/// unit.
///
/// Object names: listingsFind, listingsList, listingsChip0…3 (ListingModel::Bucket), listingsMessage; those of
/// ListingDetail.
class ListingsPage : public RequestsPage<ListingModel, ListingOutbox, ListingDetail> {
    Q_OBJECT

public:
    explicit ListingsPage(AccountLink& link, QWidget* parent = nullptr);
    ~ListingsPage() override;

    [[nodiscard]] QString title() const override;

private:
    ListingsPage(AccountLink& link, ListingModel* model, QWidget* parent);
    void dressList();
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
