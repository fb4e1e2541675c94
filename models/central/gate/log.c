/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a session behind the gate leaves in the server's log, and the stage before analysis.
 *
 * PostgreSQL has no hook between grammar and analysis. It has a message there: with log_parser_stats, which the gate
 * sets for these sessions, «PARSER STATISTICS» is said as soon as a client's text has its tree, over either protocol;
 * and there is a hook for what is said. The message itself goes nowhere. Were it not said any more, the later stages
 * would still stand, and tests/schema/48_gate.t.sh would fail.
 */
#include "gate.h"
#include "miscadmin.h"
#include "storage/ipc.h"
#include "tcop/tcopprot.h"
#include "utils/timestamp.h"

#include <stdio_ext.h>

/* Lines a minute and session. */
#define MOST_LINES 20
#define MOST_LENGTH 1000

static emit_log_hook_type next_log;

static bool is_statistics(const ErrorData* edata) {
    return edata->elevel == LOG && edata->message != NULL &&
           (strcmp(edata->message, "PARSER STATISTICS") == 0 ||
            strcmp(edata->message, "PARSE ANALYSIS STATISTICS") == 0 ||
            strcmp(edata->message, "REWRITER STATISTICS") == 0);
}

/* A fault of the server or of our own functions; all else is what the client said, and would be said again in the log.
 */
static bool is_for_the_operator(const ErrorData* edata) {
    static const int classes[] = {
        MAKE_SQLSTATE('X', 'X', '0', '0', '0'), MAKE_SQLSTATE('5', '3', '0', '0', '0'),
        MAKE_SQLSTATE('5', '7', '0', '0', '0'), MAKE_SQLSTATE('5', '8', '0', '0', '0'),
        MAKE_SQLSTATE('2', '3', '0', '0', '0'), MAKE_SQLSTATE('4', '0', '0', '0', '0'),
    };

    if (edata->elevel == LOG || edata->elevel >= FATAL)
        return true;
    if (edata->elevel != ERROR || edata->message == NULL || strlen(edata->message) > MOST_LENGTH)
        return false;
    for (size_t i = 0; i < lengthof(classes); i++) {
        if (ERRCODE_TO_CATEGORY(edata->sqlerrcode) == ERRCODE_TO_CATEGORY(classes[i]))
            return true;
    }
    return false;
}

/*
 * Where memory ends, PostgreSQL writes a table of all it has, ten kilobytes and more, to its standard error, past every
 * setting. A client can have that as often as it likes. The lines of the log are written past stdio's buffer: so what
 * lies in it is such tables alone, and is thrown away.
 */
static void forget_tables(int code, Datum argument) {
    __fpurge(stderr);
}

void gate_keep_tables_out(void) {
    static char tables[512 * 1024];

    if (setvbuf(stderr, tables, _IOFBF, sizeof(tables)) == 0)
        on_proc_exit(forget_tables, 0);
}

static bool is_a_flood(void) {
    static TimestampTz since = 0;
    static int lines = 0;
    TimestampTz now = GetCurrentTimestamp();

    if (TimestampDifferenceExceeds(since, now, 60000)) {
        since = now;
        lines = 0;
    }
    return ++lines > MOST_LINES;
}

static void about_to_log(ErrorData* edata) {
    if (gate_closed) {
        edata->hide_stmt = true;
        forget_tables(0, 0);
        if (is_statistics(edata)) {
            edata->output_to_server = false;
            if (strcmp(edata->message, "PARSER STATISTICS") == 0 && debug_query_string != NULL) {
                gate_watch();
                if (!gate_text_allowed(debug_query_string))
                    gate_refuse();
            }
        } else {
            if (edata->elevel == ERROR)
                gate_watch(); /* an error that ends a statement has just taken the timers away */
            if (!is_for_the_operator(edata) || is_a_flood())
                edata->output_to_server = false;
        }
    }
    if (next_log && edata->output_to_server)
        next_log(edata);
}

void gate_log_init(void) {
    next_log = emit_log_hook;
    emit_log_hook = about_to_log;
}
