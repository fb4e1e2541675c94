// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/sync/accountlink.h"

class QLabel;

namespace inservice {

class ChangeForm;

/// 修改本單位通訊資料 (S1): address and telephone of one's own unit, as every desk shows them.
class UnitContactPage : public Page {
    Q_OBJECT

public:
    UnitContactPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    void load();

    AccountLink& m_link;
    ChangeForm* m_form;
    QLabel* m_unit;
};

} // namespace inservice
