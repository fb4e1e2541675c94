// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/cases/caselines.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QList>
#include <QScrollArea>
#include <QUuid>

class QAction;
class QLabel;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}
class UnitFinder;

/// A draft beside the list of 查詢申請進度: what it lacks, going on with it, discarding it and the way back, also that
/// of a discarded correction.
///
/// Object names: draftMessage, draftHeading, draftMissing, continueDraftButton, removeDraftButton; action
/// undoRemoveAction.
class DraftDetail : public QScrollArea {
    Q_OBJECT

public:
    DraftDetail(GuestLink& link, const UnitFinder& finder, const CaseLines& lines, QWidget* parent = nullptr);

    /// Another one, or the same as it stands now.
    void open(const QUuid& draft);
    /// Reads it again, unless it has just been discarded: then the way back stays.
    void refresh();
    [[nodiscard]] QUuid draftId() const { return m_draft; }
    /// It has been discarded here, and the way back stands in its place.
    [[nodiscard]] bool saysGone() const { return m_saysGone; }

    [[nodiscard]] QAction* undoAction() const { return m_undoAction; }
    /// A correction that was discarded elsewhere can be had back here.
    void keepRemoved(const Draft& draft);
    /// Brings back what was discarded last.
    void restore();

signals:
    void goOnRequested(const QUuid& draft);
    void removed();
    void restored(const QUuid& draft);
    void correctionRestored(const QUuid& localCase);
    /// The case has gone on: its correction cannot come back.
    void tooLate(const QUuid& localCase);

private:
    void makeParts();
    void show(const Draft& draft);
    void remove();
    void offerUndo();
    void restoreCorrection(const Draft& draft);

    GuestLink& m_link;
    const UnitFinder& m_finder;
    const CaseLines& m_lines;
    QAction* m_undoAction;
    look::MessageBar* m_message;
    QLabel* m_heading;
    QLabel* m_missing;
    QWidget* m_buttons;
    QPushButton* m_goOn;
    QPushButton* m_remove;
    QList<Draft> m_removed; ///< the last one is brought back first
    QUuid m_draft;
    bool m_saysGone = false;
};

} // namespace inservice
