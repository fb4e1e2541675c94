// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accountlink.h"
#include "models/tables/studiedroster.h"

#include <QElapsedTimer>

namespace inservice {

class ListColumns;

/// Asks the centre what everybody on the own roster has studied, as long as a column that says so is shown, and once in
/// ten minutes at most: it is summed up anew each time.
class RosterStudies : public QObject {
    Q_OBJECT

public:
    RosterStudies(AccountLink& link, StudiedRoster& roster, ListColumns& columns, QObject* parent);
    /// The list is looked at.
    void look();

private:
    AccountLink& m_link;
    StudiedRoster& m_roster;
    ListColumns& m_columns;
    QElapsedTimer m_asked; ///< since the last answer, or since it was asked for
};

} // namespace inservice
