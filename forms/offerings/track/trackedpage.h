// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listpage.h"
#include "forms/offerings/view/offeringaction.h"
#include "models/offerings/trackmodel.h"

class QCheckBox;
class QTimer;

namespace inservice {

class OfferingDetail;

/// 已追蹤課程: the courses that one follows, what has happened to them, and each of them as everybody reads it.
///
/// Object names: those of ListPage with «tracked»; trackedPage, trackedMail, those of OfferingDetail.
class TrackedPage : public ListPage {
    Q_OBJECT

public:
    TrackedPage(AccountLink& link, const OfferingActions& actions, QWidget* parent);
    ~TrackedPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;
    /// Also «number-» and a 課程編號.
    void openAt(const QString& argument) override;
    [[nodiscard]] const TrackModel* model() const { return m_model; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    TrackedPage(AccountLink& link, const OfferingActions& actions, TrackModel* model, QWidget* parent);
    void dressList();
    void readOutbox();
    void showMail();
    void askMail(bool mail);

    AccountLink& m_link;
    TrackModel* m_model;
    OfferingDetail* m_detail;
    QCheckBox* m_mail;
    QTimer* m_minute;
};

} // namespace inservice
