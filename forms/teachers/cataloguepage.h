// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/commands/pagebars.h"
#include "forms/commands/rowoutbox.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpage.h"
#include "forms/teachers/cataloguepanel.h"
#include "models/sync/accountlink.h"

namespace inservice {

class ActionBar;

/// What was asked for about items of catalogues, also about those that are not there yet.
class CatalogueOutbox : public RowOutbox {
    Q_OBJECT

public:
    CatalogueOutbox(Link& link, CatalogueModel& model, QObject* parent);
    /// Additions that the centre has refused.
    [[nodiscard]] QList<OutboxItem> refusedAdditions() const;

protected:
    [[nodiscard]] std::optional<int> rowVersion(qint64) const override { return std::nullopt; }
    void mark(const QList<OutboxItem>& items) override;

private:
    CatalogueModel& m_model;
    QList<OutboxItem> m_items;
};

/// 代碼目錄, for 教師進修網: 職稱, 任教科目, 科目類別, 聘任類別, 訓練角色 and 共用篩選, which it adds to, renames and
/// retires while the centre runs; each with how many have it, what was done with it and why.
///
/// Object names: cataloguesFind, cataloguesList, cataloguesChip0…6 (CatalogueModel::Bucket), cataloguesUse,
/// cataloguesMessage, catalogueName, catalogueNotice, catalogueFields; buttons catalogueAdd, catalogueChange,
/// catalogueRetire, catalogueRestore; those of CataloguePanel.
class CataloguePage : public ListPage {
    Q_OBJECT

public:
    explicit CataloguePage(AccountLink& link, QWidget* parent = nullptr);
    ~CataloguePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return true; }
    void setCurrent(bool current) override;

    [[nodiscard]] const CatalogueModel* model() const { return m_model; }
    [[nodiscard]] CatalogueOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    CataloguePage(AccountLink& link, CatalogueModel* model, QWidget* parent);
    void dressList();
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void showChosen();
    void askUses();
    void start(CatalogueAction action);
    void ask();
    [[nodiscard]] Availability availability(CatalogueAction action) const;
    [[nodiscard]] QList<FieldsView::Section> sections(const CatalogueItem& item) const;
    [[nodiscard]] FieldsView::Section historyOf(const CatalogueItem& item) const;

    AccountLink& m_link;
    CatalogueModel* m_model;
    CatalogueOutbox* m_outbox;
    look::Heading* m_name = nullptr;
    look::MessageBar* m_notice = nullptr;
    ActionBar* m_bar = nullptr;
    CataloguePanel* m_panel = nullptr;
    FieldsView* m_fields = nullptr;
    qint64 m_seen = 0; ///< whose panel is open
    QDateTime m_countedAt;
    QString m_usesFault; ///< why nobody knows how many have a code
    PageBars m_bars;     ///< goes first
};

} // namespace inservice
