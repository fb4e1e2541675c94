/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Limits of a session behind the gate that its client can neither see nor lift. */
#include "access/xact.h"
#include "gate.h"
#include "miscadmin.h"
#include "storage/latch.h"
#include "storage/proc.h"
#include "utils/guc.h"
#include "utils/timeout.h"
#include "utils/timestamp.h"
#include "utils/wait_event.h"

#include <sys/resource.h>
#include <unistd.h>

#define LOOK_EVERY_MS 1000

static TimeoutId watch;
static int calls = 0;
static int idle_time = 0;          /* ms, of a transaction that is in nobody's way */
static TimestampTz held_since = 0; /* the end of the statement since which others wait for this transaction */

/* Above what a role or the start of a connection sets: a spoilt role keeps nobody out. */
static void force(const char* name, const char* value) {
    SetConfigOption(name, value, PGC_SUSET, PGC_S_OVERRIDE);
}

static void force_number(const char* name, int value) {
    char text[32];

    snprintf(text, sizeof(text), "%d", value);
    force(name, text);
}

static void limit_memory(void) {
    unsigned long pages = 0;
    struct rlimit limit;
    FILE* file = fopen("/proc/self/statm", "r");
    bool known = file != NULL && fscanf(file, "%lu", &pages) == 1;

    if (file != NULL)
        fclose(file);
    if (known && getrlimit(RLIMIT_AS, &limit) == 0) {
        rlim_t most = (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + (rlim_t)gate_memory * 1024 * 1024;

        if (limit.rlim_max == RLIM_INFINITY || most < limit.rlim_max)
            limit.rlim_max = most;
        limit.rlim_cur = limit.rlim_max;
        if (setrlimit(RLIMIT_AS, &limit) == 0)
            return;
    }
    ereport(FATAL, (errmsg("inservice_gate: the memory of a session cannot be limited: %m")));
}

/* How many sessions of this role have a transaction open. A look without locks: a session more or less does not matter.
 */
static bool is_crowded(void) {
    int open = 0;

    if (gate_crowd <= 0)
        return false;
    for (uint32 i = 0; i < ProcGlobal->allProcCount; i++) {
        PGPROC* other = &ProcGlobal->allProcs[i];

        open += other->pid != 0 && other->roleId == MyProc->roleId && other->lxid != InvalidLocalTransactionId;
    }
    return open >= gate_crowd;
}

/*
 * Whoever holds what others wait for is let go when nothing is said: core.let_go shortens the time that PostgreSQL
 * gives for that. It gives it to who has begun a transaction alone; who never says that this was all has none (no
 * Sync), and who asks for something now and then none that ends. Both have as long.
 */
static bool is_let_go(TimestampTz now) {
    return held_since != 0 && TimestampDifferenceExceeds(held_since, now, IdleInTransactionSessionTimeout);
}

/* A statement of the client's has ended. */
void gate_statement_ended(void) {
    if (held_since == 0 && IdleInTransactionSessionTimeout > 0 && IdleInTransactionSessionTimeout < idle_time)
        held_since = GetCurrentTimestamp();
}

/* One begins, which is none of COMMIT and ROLLBACK. */
void gate_need_time(void) {
    if (is_let_go(GetCurrentTimestamp()))
        ereport(ERROR, (errcode(ERRCODE_ACTIVE_SQL_TRANSACTION), errmsg("transaction.held"), errhidestmt(true),
                        errhidecontext(true)));
}

/* In the signal's handler: reads a few variables, and asks the session to end. */
static void look(void) {
    TimestampTz since;
    TimestampTz now;
    int most;

    if (!IsTransactionOrTransactionBlock())
        return;
    since = GetCurrentTransactionStartTimestamp();
    now = GetCurrentTimestamp();
    most = IsAbortedTransactionBlockState() || is_crowded() ? gate_crowded_time : gate_transaction_time;
    if (TimestampDifferenceExceeds(since, now, most) ||
        (*my_wait_event_info == WAIT_EVENT_CLIENT_READ && is_let_go(now))) {
        InterruptPending = true;
        ProcDiePending = true;
        SetLatch(MyLatch);
    }
}

/*
 * Looks now, and sees to it that somebody looks again: PostgreSQL takes all timers away after an error, and a client
 * that makes one after the other would never be seen.
 */
void gate_watch(void) {
    look();
    if (!get_timeout_active(watch))
        enable_timeout_every(watch, TimestampTzPlusMilliseconds(GetCurrentTimestamp(), LOOK_EVERY_MS), LOOK_EVERY_MS);
}

static void transaction_ended(XactEvent event, void* argument) {
    if (event == XACT_EVENT_COMMIT || event == XACT_EVENT_ABORT) {
        calls = 0;
        held_since = 0;
        gate_watch();
    }
}

void gate_count_call(void) {
    if (++calls > gate_calls)
        ereport(ERROR, (errcode(ERRCODE_ACTIVE_SQL_TRANSACTION), errmsg("transaction.calls"), errhidestmt(true),
                        errhidecontext(true)));
}

void gate_limit_session(void) {
    /* The stage before analysis (log.c). */
    force("log_statement_stats", "off");
    force("log_parser_stats", "on");
    force("log_min_messages", "warning");
    force("client_min_messages", "warning");
    /* Statements and their values are people's data. */
    force("log_min_error_statement", "panic");
    force("log_error_verbosity", "terse");
    force("log_statement", "none");
    force("log_duration", "off");
    force("log_min_duration_statement", "-1");
    force("log_min_duration_sample", "-1");
    force("log_transaction_sample_rate", "0");
    force("log_parameter_max_length", "0");
    force("log_parameter_max_length_on_error", "0");
    force_number("statement_timeout", gate_statement_time);
    idle_time = Min(gate_statement_time, gate_transaction_time);
    force_number("idle_in_transaction_session_timeout", idle_time);
    force_number("temp_file_limit", gate_temporary_files);
    force("max_parallel_workers_per_gather", "0");
    force("jit", "off");
    force("local_preload_libraries", "");
    force("search_path", "pg_catalog");
    force("default_transaction_read_only", "off");
    force("default_transaction_deferrable", "off");
    force("default_transaction_isolation", "read committed");
    force("standard_conforming_strings", "on");
    gate_keep_tables_out();
    limit_memory();
    watch = RegisterTimeout(USER_TIMEOUT, look);
    RegisterXactCallback(transaction_ended, NULL);
}
