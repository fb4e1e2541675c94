// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listpage.h"
#include "forms/records/transfer/transfermodel.h"
#include "models/sync/accountlink.h"

class QCheckBox;

namespace inservice {

class AskedCommands;
class FieldsView;

/// 公務人員終身學習: whether hours are passed on at all, of which courses not, and what became of each.
///
/// Object names: transfersPage, transfersFind, transfersList, transfersChip0…3 (TransferModel::Bucket),
/// transfersConsent, transfersNumber, transfersMessage; transferName, transferState, transferWanted, transferUnwanted,
/// transferFields.
class TransfersPage : public ListPage {
    Q_OBJECT

public:
    explicit TransfersPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    TransfersPage(AccountLink& link, TransferModel* model, QWidget* parent);
    void makeList();
    [[nodiscard]] QWidget* makeAbove();
    [[nodiscard]] QWidget* makeDetail();
    void connectAsked();
    void readOutbox();
    void showConsent();
    void askConsent(bool given);
    void askWish(bool wanted);
    void refreshDetail();

    AccountLink& m_account;
    TransferModel* m_model;
    AskedCommands* m_asked;
    QCheckBox* m_consent = nullptr;
    QLabel* m_number = nullptr;
    look::MessageBar* m_message = nullptr;
    look::Heading* m_title = nullptr;
    look::StateBadge* m_state = nullptr;
    QPushButton* m_wanted = nullptr;
    QPushButton* m_unwanted = nullptr;
    FieldsView* m_fields = nullptr;
};

} // namespace inservice
