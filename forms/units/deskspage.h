// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listpage.h"
#include "models/tables/deskmodel.h"

namespace inservice {

class FieldsView;

/// 諮詢窗口 (S0): the desks with telephone, fax, mail and address, for anybody.
///
/// Object names: desksFind, desksList, deskName, deskFields.
class DesksPage : public ListPage {
    Q_OBJECT

public:
    /// `user`: whose columns and widths; empty before sign-in.
    DesksPage(Link& link, const QString& user, QWidget* parent = nullptr);
    ~DesksPage() override;

    [[nodiscard]] QString title() const override;

    [[nodiscard]] const DeskModel* model() const { return m_model; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    DesksPage(Link& link, DeskModel* model, const QString& user, QWidget* parent);

    DeskModel* m_model;
    look::Heading* m_name = nullptr;
    FieldsView* m_fields = nullptr;
};

} // namespace inservice
