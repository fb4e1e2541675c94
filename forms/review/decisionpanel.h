// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/actions.h"
#include "models/replica/tables/catalogues.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inservice {

class LinesEdit;

/// What is filled in for a decision: a panel in the page. Ctrl+Return does it, Esc leaves it; what had been filled in
/// comes back when the same panel is opened again, until it is used or forgotten. Where there is little room, the
/// fields scroll between title and buttons.
///
/// Object names, after a prefix that tells the panels of a page apart (`panel`, `bulkPanel`): …Title, …HowScan,
/// …HowFax, …HowPost, …HowHand, …HeadSeal, …UnitSeal, …Reason_<key>, …KeepsPaper, …Text, …Purpose, …WhyNot, …Confirm,
/// …Cancel.
class DecisionPanel : public QFrame {
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
        QString unitSealWords; ///< what stands beside its box; empty: the usual words
        std::optional<ReceivedHow> how;
        QStringList purposes; ///< to choose from or to write; empty: none
        bool grave = false;   ///< not the accent button: something is refused or undone
    };

    explicit DecisionPanel(const QString& prefix, QWidget* parent = nullptr);

    void open(const Setup& setup);
    /// Title and button say something else now; what was filled in stays.
    void setTitle(const QString& title, const QString& confirm);
    /// What was filled in before comes in again.
    void fill(const ActionDetails& details);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Something was typed or ticked that would be lost.
    [[nodiscard]] bool isTouched() const { return m_open && m_touched; }
    [[nodiscard]] ActionDetails details() const;
    [[nodiscard]] QString purpose() const;
    /// What was filled in fits none of the cases it is for: there is nothing to confirm.
    void setNothingLeft(bool nothing);
    /// Ticks 「收件方式：掃描檔」 when a scan has been put beside the form.
    void setHow(ReceivedHow how);
    /// Done: what was filled in has been used.
    void close();
    /// Left without doing it: what was filled in is kept.
    void cancel();
    /// Comes back when the panel of that key is opened.
    void keep(const QString& key, const ActionDetails& details) { m_kept.insert(key, details); }
    /// It was about something else: nothing of it comes back.
    void forget() { m_kept.clear(); }

signals:
    /// Something was ticked or typed.
    void changed();
    void confirmed();
    void closed();
    /// After closed(): it was left without doing it.
    void cancelled();

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
    void check();
    void touch();
    void offerKeepPaper();
    void confirm();

    QString m_prefix;
    Setup m_setup;
    QHash<QString, ActionDetails> m_kept;
    bool m_open = false;
    bool m_touched = false;
    bool m_nothingLeft = false;
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
    QComboBox* m_purpose = nullptr;
    QLabel* m_textLabel = nullptr;
    LinesEdit* m_text = nullptr;
    QLabel* m_whyNot = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace inservice
