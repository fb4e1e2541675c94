// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/askingpanel.h"
#include "forms/review/actions.h"
#include "models/replica/tables/catalogues.h"

#include <QHash>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inservice {

class LinesEdit;
class PurposeEdit;

/// What is filled in for a decision. Where there is little room, the fields scroll between title and buttons.
///
/// Object names, after a prefix that tells the panels of a page apart (`panel`, `bulkPanel`): …Title, …HowScan,
/// …HowFax, …HowPost, …HowHand, …HeadSeal, …UnitSeal, …Reason_<key>, …KeepsPaper, …Text, …Purpose, …WhyNot, …Confirm,
/// …Cancel.
class DecisionPanel : public AskingPanel {
    Q_OBJECT

public:
    struct Setup {
        QString key; ///< what has been filled in is kept under it; empty: it is not kept
        QString title;
        QString explanation;
        QString confirm;                ///< what the button says
        QString cancel;                 ///< what the other one says; empty: Cancel
        QString textLabel;              ///< empty: nothing to write
        bool textRequired = false;      ///< needed, unless a reason is ticked
        QString textMissing;            ///< why it cannot be done without
        QList<ReturnReasonRow> reasons; ///< to tick; empty: none
        bool mayKeepPaper = false;      ///< 不必重新核章 can be ticked
        bool receives = false;          ///< how it came, and the seals
        bool unitSealRequired = false;
        bool mayReturn = true; ///< a paper without its seals can be sent back; a deletion asked for on it is rejected
        QString unitSealWords; ///< what stands beside its box; empty: the usual words
        std::optional<ReceivedHow> how;
        QStringList purposes; ///< to choose from or to write; empty: none
        bool grave = false;   ///< not the accent button: something is refused or undone
    };

    explicit DecisionPanel(const QString& prefix, QWidget* parent = nullptr);

    void open(const Setup& setup);
    void setTitle(const QString& title, const QString& confirm) override;
    /// What was filled in before comes in again.
    void fill(const ActionDetails& details);
    /// Something was typed or ticked that would be lost.
    [[nodiscard]] bool isTouched() const { return m_open && m_touched; }
    [[nodiscard]] ActionDetails details() const;
    [[nodiscard]] QString purpose() const;
    /// Ticks 「收件方式：掃描檔」 when a scan has been put beside the form.
    void setHow(ReceivedHow how);
    /// What a person has looked at on the scan; what is ticked already stays.
    void setSeals(bool head, bool unit);
    void close() override;
    void cancel() override;
    /// Comes back when the panel of that key is opened.
    void keep(const QString& key, const ActionDetails& details) { m_kept.insert(key, details); }
    void forget() override { m_kept.clear(); }

signals:
    /// After closed(): it was left without doing it.
    void cancelled();

protected:
    void check() override;

private:
    void dress();
    void buildReceive();
    [[nodiscard]] QWidget* makeFields();
    void connectAll();
    void openReceive();
    void openReasons();
    void focusFirst();
    [[nodiscard]] static QString withKey(const QString& confirm);
    [[nodiscard]] QString whyNot() const;
    void orderTabs();
    void touch();
    void offerKeepPaper();
    void confirm();

    QString m_prefix;
    Setup m_setup;
    QHash<QString, ActionDetails> m_kept;
    bool m_touched = false;
    QLabel* m_title = nullptr;
    QWidget* m_fields = nullptr;
    QLabel* m_explanation = nullptr;
    QWidget* m_receive = nullptr;
    QButtonGroup* m_how = nullptr;
    QCheckBox* m_headSeal = nullptr;
    QCheckBox* m_unitSeal = nullptr;
    QWidget* m_reasonBox = nullptr;
    QVBoxLayout* m_reasonLayout = nullptr;
    QList<QCheckBox*> m_reasons;
    QCheckBox* m_keepsPaper = nullptr;
    PurposeEdit* m_purpose = nullptr;
    QLabel* m_textLabel = nullptr;
    LinesEdit* m_text = nullptr;
    QLabel* m_whyNot = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace inservice
