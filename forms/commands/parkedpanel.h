// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace inservice {

/// A decision that was not carried out because what it is about had changed since it was seen (需處理): what was asked
/// for, what has changed, and the choice between deciding again and dropping it. It stays until one of them is chosen.
///
/// Object names: the panel's own (caseParked), and with it Text, Written, Changes, WhyNot, Again, Drop.
class ParkedPanel : public QFrame {
    Q_OBJECT

public:
    struct Content {
        QString headline;     ///< that it was not carried out, and why
        QString asked;        ///< the action: 核准
        QString written;      ///< reason or remark that goes with it; empty: none
        QStringList changes;  ///< field: before → now
        QStringList actions;  ///< what others did since
        QString now;          ///< how it stands
        QString whyNot;       ///< why it cannot be decided so again; empty: it can
        bool isAlike = false; ///< a colleague was first with the same decision: there is nothing to choose
        bool operator==(const Content&) const = default;
    };

    /// `dropping`: what dropping the decision leads to.
    ParkedPanel(const QString& name, const QString& dropping, QWidget* parent);

    using QFrame::show;
    void show(const Content& content);
    void clear();

signals:
    void againRequested();
    void dropRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paint();

    Content m_content;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_written = nullptr;
    QLabel* m_changes = nullptr;
    QLabel* m_whyNot = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_drop = nullptr;
};

} // namespace inservice
