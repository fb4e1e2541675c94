// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"
#include "forms/lists/listpage.h"
#include "models/tables/teachermodel.h"

namespace inservice {

class CountrySearch;

/// 全國教師查詢, for 教師進修網, which holds no rosters: by how a name begins, or the unit, a hundred at a time, in the
/// list of 教師名單. Each search stands in the audit; nothing of it is kept on this PC.
///
/// Object names: searchName, searchUnit, searchAsk, searchMore; searchFind, searchList, searchChip0…3
/// (TeacherModel::Bucket), searchMessage, searchFields.
class SearchPage : public ListPage {
    Q_OBJECT

public:
    explicit SearchPage(AccountLink& link, QWidget* parent = nullptr);
    ~SearchPage() override;

    [[nodiscard]] QString title() const override;
    void focusFind() override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const TeacherModel* model() const { return m_model; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    SearchPage(AccountLink& link, TeacherModel* model, QWidget* parent);
    void take(const QList<TeacherRow>& found);

    AccountLink& m_link;
    TeacherModel* m_model;
    look::MessageBar* m_message;
    CountrySearch* m_search;
    FieldsView* m_fields;
};

} // namespace inservice
