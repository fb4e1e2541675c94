/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef INSERVICE_GATE_H
#define INSERVICE_GATE_H

/* postgres.h comes before everything else in these files, by the compiler's option. */
#include "nodes/parsenodes.h"
#include "parser/parse_node.h"

/* The gate: a module of PostgreSQL that lets the roles of the desks say nothing but what a desk says
 * (docs/architecture.md). */

/* gate.c: who is behind the gate, and the settings of postgresql.conf. */
extern bool gate_closed;          /* this session belongs to a role behind the gate */
extern int gate_crowd;            /* so many open transactions of this role are a crowd */
extern int gate_statement_time;   /* ms */
extern int gate_transaction_time; /* ms */
extern int gate_crowded_time;     /* ms */
extern int gate_calls;            /* in one transaction */
extern int gate_statement_length; /* kB */
extern int gate_memory;           /* MB, beyond what a new session has */
extern int gate_temporary_files;  /* kB */

/* statement.c: what may be said, by its grammar alone, before anything in it is looked up. */
extern bool gate_text_allowed(const char* text);
extern bool gate_utility_allowed(Node* statement);
extern bool gate_set_in_vain(Node* statement);

/* reset.c: what a pooler says between two desks. Done: true. */
extern bool gate_reset(Node* statement, bool top_level);

/* query.c: what it turned out to mean. */
extern void gate_check_query(ParseState* pstate, Query* query);

/* limits.c: memory, time, number. */
extern void gate_limit_session(void);
extern void gate_register_limits(void);
extern void gate_watch(void);
extern void gate_count_call(void);
extern void gate_need_time(void);
extern void gate_statement_ended(void);

/* log.c: what of this session is written into the server's log. */
extern void gate_log_init(void);
extern void gate_keep_tables_out(void);

extern void gate_refuse(void) pg_attribute_noreturn();

#endif
