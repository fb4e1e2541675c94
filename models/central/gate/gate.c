/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whoever holds the connection of a desk can send any SQL. PostgreSQL has rights for tables and functions, none for
 * syntax: XML, savepoints, PREPARE, EXPLAIN, NOTIFY, ALTER ROLE, constants without end need no right at all. The gate
 * stands before all of it.
 *
 * Three stages, each for itself:
 *   1. the text, after the grammar and before analysis (log.c, statement.c): analysis already takes locks on what is
 * named and computes constants ('…'::xml);
 *   2. the analysed query (query.c): functions of schema api, harmless types, also those of parameters;
 *   3. execution: utility statements once more, no function but by such a query (the protocol has a call of its own for
 * functions). What our own functions do inside is not looked at.
 */
#include "gate.h"

#include "catalog/objectaccess.h"
#include "executor/executor.h"
#include "fmgr.h"
#include "libpq/auth.h"
#include "miscadmin.h"
#include "optimizer/planner.h"
#include "parser/analyze.h"
#include "tcop/tcopprot.h"
#include "tcop/utility.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/varlena.h"

PG_MODULE_MAGIC;

void _PG_init(void);

bool gate_closed = false;
int gate_crowd = 0;
int gate_statement_time;
int gate_transaction_time;
int gate_crowded_time;
int gate_calls;
int gate_statement_length;
int gate_memory;
int gate_temporary_files;

static char* gate_roles;
static char* gate_version;
static char* gate_actor;

/* How many executions or plans we are inside of: 0 is the client's own statement. */
static int depth = 0;

static ClientAuthentication_hook_type next_authentication;
static post_parse_analyze_hook_type next_analyze;
static planner_hook_type next_planner;
static ExecutorStart_hook_type next_start;
static ExecutorRun_hook_type next_run;
static ExecutorFinish_hook_type next_finish;
static ProcessUtility_hook_type next_utility;
static object_access_hook_type next_access;

void gate_refuse(void) {
    ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE), errmsg("statement.not_allowed"), errhidestmt(true),
                    errhidecontext(true)));
}

/* A nested statement is ours. The stage before analysis costs a moment at each parse, so it sleeps meanwhile. */
static void enter(void) {
    depth++;
    if (gate_closed)
        log_parser_stats = false;
}

static void leave(void) {
    if (--depth == 0 && gate_closed)
        log_parser_stats = true;
}

/* Deferred checks of foreign keys run at the end of a transaction, as the owner of their table. */
static bool of_the_client(void) {
    return gate_closed && depth == 0 && GetUserId() == GetAuthenticatedUserId();
}

/* «desk_anon=6, desk_user=24»: the name of a role and what is a crowd of it. */
static bool role_behind_gate(const char* user, int* crowd) {
    char* list = pstrdup(gate_roles);
    char* rest = NULL;

    for (char* item = strtok_r(list, ", \t", &rest); item != NULL; item = strtok_r(NULL, ", \t", &rest)) {
        char* number = strchr(item, '=');

        if (number != NULL)
            *number++ = '\0';
        if (strcmp(item, user) == 0) {
            *crowd = number != NULL ? atoi(number) : 0;
            return true;
        }
    }
    return false;
}

/* Once a session, by the name it came in with: what it renames or sets later changes nothing. */
static void authenticated(Port* port, int status) {
    if (next_authentication)
        next_authentication(port, status);
    if (status == STATUS_OK && port->user_name != NULL && role_behind_gate(port->user_name, &gate_crowd)) {
        gate_limit_session();
        gate_closed = true;
    }
}

static void analyzed(ParseState* pstate, Query* query, JumbleState* jstate) {
    if (next_analyze)
        next_analyze(pstate, query, jstate);
    if (of_the_client())
        gate_check_query(pstate, query);
}

static PlannedStmt* plan(Query* parse, const char* query_string, int options, ParamListInfo params) {
    PlannedStmt* result;

    enter();
    PG_TRY();
    {
        result = next_planner ? next_planner(parse, query_string, options, params)
                              : standard_planner(parse, query_string, options, params);
    }
    PG_FINALLY();
    { leave(); }
    PG_END_TRY();
    return result;
}

static void started(QueryDesc* query, int flags) {
    if (of_the_client()) {
        gate_watch();
        gate_need_time();
    }
    if (next_start)
        next_start(query, flags);
    else
        standard_ExecutorStart(query, flags);
}

static void run(QueryDesc* query, ScanDirection direction, uint64 count, bool once) {
    enter();
    PG_TRY();
    {
        if (next_run)
            next_run(query, direction, count, once);
        else
            standard_ExecutorRun(query, direction, count, once);
    }
    PG_FINALLY();
    { leave(); }
    PG_END_TRY();
    if (gate_closed && depth == 0)
        gate_statement_ended();
}

static void finish(QueryDesc* query) {
    enter();
    PG_TRY();
    {
        if (next_finish)
            next_finish(query);
        else
            standard_ExecutorFinish(query);
    }
    PG_FINALLY();
    { leave(); }
    PG_END_TRY();
}

static void utility(PlannedStmt* statement, const char* text, bool read_only, ProcessUtilityContext context,
                    ParamListInfo params, QueryEnvironment* environment, DestReceiver* receiver,
                    QueryCompletion* completion) {
    if (of_the_client()) {
        gate_watch();
        if (!gate_utility_allowed(statement->utilityStmt))
            gate_refuse();
        if (gate_set_in_vain(statement->utilityStmt) ||
            gate_reset(statement->utilityStmt, context == PROCESS_UTILITY_TOPLEVEL))
            return;
    }
    if (next_utility)
        next_utility(statement, text, read_only, context, params, environment, receiver, completion);
    else
        standard_ProcessUtility(statement, text, read_only, context, params, environment, receiver, completion);
}

/* Every function that is made ready to be called. The protocol's own call of a function has no text. */
static void accessed(ObjectAccessType access, Oid class, Oid object, int part, void* argument) {
    if (next_access)
        next_access(access, class, object, part, argument);
    if (access == OAT_FUNCTION_EXECUTE && of_the_client()) {
        if (debug_query_string == NULL)
            gate_refuse();
        gate_count_call();
    }
}

static void define_number(const char* name, const char* about, int* place, int standard, int least, int most,
                          int unit) {
    DefineCustomIntVariable(name, about, NULL, place, standard, least, most, PGC_SIGHUP, unit, NULL, NULL, NULL);
}

static void define_settings(void) {
    DefineCustomStringVariable("inservice_gate.roles",
                               "The roles behind the gate, each with the number of open transactions that is a crowd.",
                               NULL, &gate_roles, "desk_anon=6, desk_user=24", PGC_POSTMASTER, 0, NULL, NULL, NULL);
    DefineCustomStringVariable("inservice_gate.version", "The version of the gate.", NULL, &gate_version,
                               INSERVICE_VERSION, PGC_INTERNAL, GUC_NOT_IN_SAMPLE | GUC_DISALLOW_IN_FILE, NULL, NULL,
                               NULL);
    DefineCustomStringVariable(
        "inservice_gate.actor", "Who is asking, as a door of the centre found: set by the owner of the doors alone.",
        NULL, &gate_actor, "", PGC_SUSET, GUC_NOT_IN_SAMPLE | GUC_DISALLOW_IN_FILE | GUC_NO_SHOW_ALL | GUC_NO_RESET_ALL,
        NULL, NULL, NULL);
    define_number("inservice_gate.statement_time", "How long one statement may take, and the most a desk may set.",
                  &gate_statement_time, 20000, 100, 3600000, GUC_UNIT_MS);
    define_number("inservice_gate.transaction_time", "How long a transaction may last.", &gate_transaction_time, 60000,
                  1000, 3600000, GUC_UNIT_MS);
    define_number("inservice_gate.crowded_transaction_time",
                  "The same while its role has a crowd of open transactions.", &gate_crowded_time, 8000, 1000, 3600000,
                  GUC_UNIT_MS);
    define_number("inservice_gate.calls", "How many calls one transaction may have.", &gate_calls, 100, 1, 100000, 0);
    define_number("inservice_gate.statement_length", "How long the text of a statement may be.", &gate_statement_length,
                  12 * 1024, 1, 1024 * 1024, GUC_UNIT_KB);
    define_number("inservice_gate.memory", "How much memory a session may take, beyond what it has at its start.",
                  &gate_memory, 512, 64, 1024 * 1024, GUC_UNIT_MB);
    define_number("inservice_gate.temporary_files", "How much a session may keep in temporary files.",
                  &gate_temporary_files, 256 * 1024, 0, INT_MAX, GUC_UNIT_KB);
    MarkGUCPrefixReserved("inservice_gate");
}

void _PG_init(void) {
    if (!process_shared_preload_libraries_in_progress)
        ereport(ERROR, (errmsg("inservice_gate must be loaded by shared_preload_libraries")));
    define_settings();
    next_authentication = ClientAuthentication_hook;
    ClientAuthentication_hook = authenticated;
    next_analyze = post_parse_analyze_hook;
    post_parse_analyze_hook = analyzed;
    next_planner = planner_hook;
    planner_hook = plan;
    next_start = ExecutorStart_hook;
    ExecutorStart_hook = started;
    next_run = ExecutorRun_hook;
    ExecutorRun_hook = run;
    next_finish = ExecutorFinish_hook;
    ExecutorFinish_hook = finish;
    next_utility = ProcessUtility_hook;
    ProcessUtility_hook = utility;
    next_access = object_access_hook;
    object_access_hook = accessed;
    gate_log_init();
}
