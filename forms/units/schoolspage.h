// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/commands/rowoutbox.h"
#include "forms/lists/listpage.h"
#include "models/sync/accountlink.h"
#include "models/tables/schoolmodel.h"

class QComboBox;
class QPushButton;

namespace inservice {

class FieldsView;
class PrintPanel;
struct ReminderLetter;

/// The reminders this desk has asked for: 「reminder:<unit id>」.
class ReminderOutbox : public RowOutbox {
    Q_OBJECT

public:
    ReminderOutbox(Link& link, SchoolModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;

protected:
    [[nodiscard]] std::optional<int> rowVersion(qint64) const override { return std::nullopt; }
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    SchoolModel& m_model;
};

/// 缺總負責人的學校: the units of one's desk whose 總負責人 is missing or does not sign in any more, and how they are
/// told: by mail, or by letters that are printed for all that are chosen.
///
/// Object names: schoolsFind, schoolsList, schoolsChip0…2 (SchoolModel::Bucket), schoolName, schoolFields,
/// schoolNotice, schoolMail, schoolPaper (letters or labels), schoolsMessage; action schoolsExport; those of
/// PrintPanel.
class SchoolsPage : public ListPage {
    Q_OBJECT

public:
    explicit SchoolsPage(AccountLink& link, QWidget* parent = nullptr);
    ~SchoolsPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;

    [[nodiscard]] const SchoolModel* model() const { return m_model; }
    [[nodiscard]] ReminderOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    SchoolsPage(AccountLink& link, SchoolModel* model, QWidget* parent);
    void dressList();
    [[nodiscard]] QWidget* makeDetail();
    void connectOutbox();
    void exportList();
    void showChosen();
    void showRefused();
    void showPaper();
    [[nodiscard]] ReminderLetter letterTo(const SchoolListRow& row) const;
    /// Of what is chosen, whom a mail reaches and about whom nothing waits.
    [[nodiscard]] QList<qint64> mailable() const;
    /// False: nothing was written down.
    bool ask(const QList<qint64>& units, const QString& how);
    void mail();

    AccountLink& m_link;
    SchoolModel* m_model;
    ReminderOutbox* m_outbox;
    look::Heading* m_name = nullptr;
    FieldsView* m_fields = nullptr;
    look::MessageBar* m_refused = nullptr;
    QPushButton* m_mail = nullptr;
    QComboBox* m_kind = nullptr;
    PrintPanel* m_print = nullptr;
    QList<qint64> m_chosen;
    PageBars m_bars; ///< goes first
};

} // namespace inservice
