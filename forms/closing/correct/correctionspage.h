// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/correct/correctiondetail.h"
#include "forms/commands/requestspage.h"
#include "forms/pages/hometask.h"

namespace inservice {

/// 修改已結案課程內容: what a unit has asked for, to be printed, sealed and followed; what a desk decides on.
///
/// Object names, after corrections or, of a desk, correctionReview: …Page, …Find, …List, …Chip0…4
/// (CorrectionModel::Bucket), …Message; correctionsNew; those of CorrectionDetail.
class CorrectionsPage : public RequestsPage<CorrectionModel, CorrectionOutbox, CorrectionDetail> {
    Q_OBJECT

public:
    explicit CorrectionsPage(AccountLink& link, QWidget* parent = nullptr);
    ~CorrectionsPage() override;

    [[nodiscard]] QString title() const override;
    /// Pages of the stack of returned papers (TakenPages) may stand behind the id of a request: its sealed form.
    void openAt(const QString& argument) override;

protected:
    CorrectionsPage(AccountLink& link, bool isDesk, QWidget* parent);

private:
    void dressList();
    bool m_isDesk;
};

/// The same of a desk.
class CorrectionReviewPage : public CorrectionsPage {
    Q_OBJECT

public:
    explicit CorrectionReviewPage(AccountLink& link, QWidget* parent = nullptr)
        : CorrectionsPage(link, true, parent) {}
};

/// Which requests wait for whoever is signed in: to be decided, or to be sealed or put right.
class CorrectionTasks : public TaskList {
    Q_OBJECT

public:
    CorrectionTasks(AccountLink& link, bool isDesk, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
    bool m_isDesk;
};

} // namespace inservice
