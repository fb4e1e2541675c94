// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/replica/tables/applications.h"
#include "models/tables/pending.h"

class QBoxLayout;
class QPushButton;

namespace inservice {

/// Whom a case is about and how it stands, above its tabs. The ID is masked until it has been asked for.
///
/// Object names: caseName, caseState, casePending, caseLine, caseId, caseShowId.
class CaseHead : public QWidget {
    Q_OBJECT

public:
    explicit CaseHead(QWidget* parent);

    void setCase(const ApplicationRow& application, const QString& unitName, const PendingMark& mark);
    void setMayShowId(bool may);
    [[nodiscard]] QPushButton* showIdButton() const { return m_showId; }
    void maskId(const ApplicationRow& application);
    void awaitId(const ApplicationRow& application); ///< masked, and being asked for
    void showId(const QString& nationalId);

signals:
    void idRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    look::Heading* m_name = nullptr;
    look::StateBadge* m_state = nullptr;
    look::StateBadge* m_pending = nullptr;
    QLabel* m_line = nullptr;
    QBoxLayout* m_second = nullptr; ///< case and ID: in one line where there is room
    QLabel* m_id = nullptr;
    QPushButton* m_showId = nullptr;
};

} // namespace inservice
