// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/records/selfrecord.h"
#include "models/replica/tables/records.h"
#include "models/sync/accountlink.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace inservice {

namespace look {
class MessageBar;
} // namespace look
class AskedCommands;
class ReasonPanel;
class SelfPanel;

/// 自行登錄: hours from other platforms as a teacher notes them, by hand or out of the file that the platform hands
/// out. They stand by themselves: in no sum with what lists have awarded, and nobody else sees them.
///
/// Object names: selfPage, selfMessage, selfSums, selfList, selfAdd, selfChange, selfRemove, selfImport; those of
/// SelfPanel, and of ReasonPanel with the name selfRecords.
class SelfPage : public Page {
    Q_OBJECT

public:
    SelfPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;
    /// A file, as if it had been chosen: what is in it is shown, and taken in once that is confirmed.
    void readFile(const QString& path);

private:
    void layOut();
    void connectParts();
    void readRows();
    void check();
    [[nodiscard]] QList<SelfRecordRow> chosen() const;
    [[nodiscard]] QStringList platforms() const;
    void startAdding();
    void startChanging();
    void startRemoving();
    void confirmed();
    void addRows(const QList<SelfRecord>& records, const char* source);
    void ask(const char* kind, const QString& caption, const QJsonObject& body);
    void answered(const QString& kind, const QJsonObject& result);

    enum class Asks { Nothing, Removing, Importing };

    AccountLink& m_link;
    AskedCommands* m_asked;
    look::MessageBar* m_message;
    QLabel* m_sums;
    QTableWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_import;
    SelfPanel* m_panel;
    ReasonPanel* m_confirm;
    Asks m_asks = Asks::Nothing;
    QList<SelfRecordRow> m_rows;
    std::optional<SelfRecordRow> m_changed; ///< the one that the panel is open for; none: another one is added
    QList<SelfRecord> m_toImport;
    int m_added = 0; ///< of a file that is taken in, in several commands
    int m_known = 0;
};

} // namespace inservice
