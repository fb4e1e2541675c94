// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listpage.h"
#include "forms/printruns/deliverymodel.h"
#include "models/sync/accountlink.h"

class QPushButton;

namespace inservice {

class FieldsView;

/// 誤送轉交: forms that came to this desk and are another's, and those that came to another and are this desk's. Asked
/// at the centre while the page is in front.
///
/// Object names: deliveriesFind, deliveriesList, deliveriesChip0…2 (DeliveryModel::Bucket), deliveryFields,
/// deliveryOpen, deliveryPost, deliveriesMessage.
class DeliveriesPage : public ListPage {
    Q_OBJECT

public:
    explicit DeliveriesPage(AccountLink& link, QWidget* parent = nullptr);
    ~DeliveriesPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;
    [[nodiscard]] const DeliveryModel* model() const { return m_model; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    DeliveriesPage(AccountLink& link, DeliveryModel* model, QWidget* parent);
    [[nodiscard]] QWidget* makeDetail();
    void ask();
    void take(const QList<questions::Delivery>& deliveries);
    void post();

    AccountLink& m_link;
    DeliveryModel* m_model;
    look::MessageBar* m_message;
    FieldsView* m_fields = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_post = nullptr;
    bool m_isCurrent = false;
};

} // namespace inservice
