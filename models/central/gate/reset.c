/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "access/xact.h"
#include "catalog/namespace.h"
#include "commands/async.h"
#include "commands/discard.h"
#include "commands/prepare.h"
#include "commands/sequence.h"
#include "gate.h"
#include "storage/lock.h"
#include "utils/guc.h"
#include "utils/portal.h"

/* The pooler's reset between two desks: all that DISCARD ALL does but for the plans of the centre's own functions. They
 * hold nothing of a caller, and to make them again for each call costs four times the call. */
bool gate_reset(Node* statement, bool top_level) {
    if (!IsA(statement, DiscardStmt) || ((DiscardStmt*)statement)->target != DISCARD_ALL)
        return false;
    PreventInTransactionBlock(top_level, "DISCARD ALL");
    PortalHashTableDeleteAll();
    SetPGVariable("session_authorization", NIL, false);
    ResetAllOptions();
    DropAllPreparedStatements();
    Async_UnlistenAll();
    LockReleaseAll(USER_LOCKMETHOD, true);
    ResetTempTableNamespace();
    ResetSequenceCaches();
    return true;
}
