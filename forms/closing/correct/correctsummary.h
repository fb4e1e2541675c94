// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/change/changecards.h"
#include "forms/courses/change/evidenceedit.h"

#include <QJsonObject>

class QPushButton;

namespace inservice {

class LinesEdit;
class PhoneEdit;

/// What is asked for of a closed course, before it is sent: each side by side with its cause, and what goes along.
///
/// Object names: correctHeading, correctPhone, correctReason, correctEvidenceHelp, correctTry, correctEffect; those of
/// ChangeCards and EvidenceEdit.
class CorrectSummary : public QWidget {
    Q_OBJECT

public:
    explicit CorrectSummary(QWidget* parent = nullptr);

    void setCards(QList<ChangeCard> cards, bool needsEvidence);
    [[nodiscard]] ChangeCards* cards() const { return m_cards; }
    [[nodiscard]] EvidenceEdit* evidence() const { return m_evidence; }
    /// causes, notes, phone, reason, files.
    void load(const QJsonObject& change);
    [[nodiscard]] QJsonObject stored() const;
    /// Why it cannot be sent as it is written here; empty: it can.
    [[nodiscard]] QString whyNot(bool needsEvidence) const;
    void setEditable(bool editable);
    /// What would follow, as the centre has worked it out; empty: it has not been asked since.
    void setEffect(const QString& text);
    /// 「更正後會怎樣」: asked for there. Why it cannot be; empty: it can.
    void setTryPossible(const QString& whyNot);

signals:
    void edited();
    void tryWanted();

private:
    [[nodiscard]] QWidget* makeSide();

    look::Heading* m_heading;
    ChangeCards* m_cards;
    PhoneEdit* m_phone;
    LinesEdit* m_reason;
    EvidenceEdit* m_evidence;
    QLabel* m_evidenceHelp;
    QPushButton* m_try;
    QLabel* m_effect;
    QWidget* m_side = nullptr;
};

} // namespace inservice
