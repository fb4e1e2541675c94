// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/accounts/releasedetail.h"
#include "forms/accounts/releaseoutbox.h"
#include "forms/commands/requestspage.h"
#include "forms/pages/hometask.h"
#include "models/sync/accountlink.h"

namespace inservice {

[[nodiscard]] ReleaseViewer releaseViewer(const Identity& me);

/// 原帳號刪除請求: whoever applies elsewhere and is told 「您已經申請過帳號」 asks here that what holds the number be
/// deleted; who manages it decides.
///
/// Object names: releasesFind, releasesList, releasesChip0…3 (ReleaseModel::Bucket), releasesMessage; those of
/// ReleaseDetail.
class ReleasesPage : public RequestsPage<ReleaseModel, ReleaseOutbox, ReleaseDetail> {
    Q_OBJECT

public:
    explicit ReleasesPage(AccountLink& link, QWidget* parent = nullptr);
    ~ReleasesPage() override;

    [[nodiscard]] QString title() const override;

private:
    ReleasesPage(AccountLink& link, ReleaseModel* model, QWidget* parent);
    void dressList();
};

/// How many requests wait for whoever is signed in.
class ReleaseTasks : public TaskList {
    Q_OBJECT

public:
    ReleaseTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

} // namespace inservice
