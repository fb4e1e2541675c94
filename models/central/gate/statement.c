/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a desk may say, as a tree of PostgreSQL's grammar: nothing in it has been looked up, locked or computed. */
#include "gate.h"
#include "nodes/value.h"
#include "parser/parser.h"
#include "utils/guc.h"
#include "utils/memutils.h"

/* A desk asks for six columns. */
#define MOST_COLUMNS 16
/* What a pooler has to set. */
#define MOST_SETTINGS 8

static bool is_text(Node* node, const char* wanted) {
    return node != NULL && IsA(node, String) && strcmp(strVal(node), wanted) == 0;
}

/* The types of our functions' arguments. Their input functions are short and look nothing up. */
static bool is_plain_type(TypeName* type) {
    static const char* const names[] = {"text", "uuid", "bytea", "int8", "int4", "bool"};
    Node* name;

    if (type->setof || type->pct_type || type->typmods != NIL || type->arrayBounds != NIL || type->typemod != -1)
        return false;
    if (list_length(type->names) == 2 ? !is_text(linitial(type->names), "pg_catalog") : list_length(type->names) != 1)
        return false;
    name = llast(type->names);
    for (size_t i = 0; i < lengthof(names); i++) {
        if (is_text(name, names[i]))
            return true;
    }
    return false;
}

/* A constant or a parameter, with one cast at most. */
static bool is_value(Node* node) {
    if (node != NULL && IsA(node, TypeCast)) {
        TypeCast* cast = (TypeCast*)node;

        if (!is_plain_type(cast->typeName))
            return false;
        node = cast->arg;
    }
    if (node == NULL)
        return false;
    if (IsA(node, A_Const))
        return ((A_Const*)node)->isnull || !IsA(&((A_Const*)node)->val, BitString);
    return IsA(node, ParamRef);
}

/* api.name(value, …) */
static bool is_call(Node* node) {
    FuncCall* call = (FuncCall*)node;
    ListCell* cell;

    if (node == NULL || !IsA(node, FuncCall) || list_length(call->funcname) != 2 ||
        !is_text(linitial(call->funcname), "api"))
        return false;
    if (call->agg_order != NIL || call->agg_filter != NULL || call->over != NULL || call->agg_within_group ||
        call->agg_star || call->agg_distinct || call->func_variadic)
        return false;
    foreach (cell, call->args) {
        if (!is_value(lfirst(cell)))
            return false;
    }
    return true;
}

/* FROM api.name(value, …) */
static bool is_source(Node* node) {
    RangeFunction* from = (RangeFunction*)node;
    List* pair;

    if (!IsA(node, RangeFunction) || from->lateral || from->ordinality || from->is_rowsfrom ||
        from->coldeflist != NIL || list_length(from->functions) != 1 ||
        (from->alias != NULL && from->alias->colnames != NIL))
        return false;
    pair = linitial_node(List, from->functions);
    return is_call(linitial(pair)) && (list_length(pair) < 2 || lsecond(pair) == NULL);
}

static bool is_column(Node* node) {
    ColumnRef* column = (ColumnRef*)node;

    return IsA(node, ColumnRef) && list_length(column->fields) == 1;
}

static bool is_star(Node* node) {
    return IsA(node, ColumnRef) && IsA(linitial(((ColumnRef*)node)->fields), A_Star);
}

/* Columns of the one function in FROM, or, without one, one call; constants with either. */
static bool are_targets(List* targets, bool from) {
    ListCell* cell;
    int calls = 0;
    int stars = 0;

    if (targets == NIL || list_length(targets) > MOST_COLUMNS)
        return false;
    foreach (cell, targets) {
        ResTarget* target = lfirst_node(ResTarget, cell);

        if (target->indirection != NIL || target->val == NULL)
            return false;
        if (is_value(target->val))
            continue;
        if (from ? !is_column(target->val) : !is_call(target->val))
            return false;
        calls += !from;
        stars += from && is_star(target->val);
    }
    return calls <= 1 && stars <= 1;
}

static bool is_select(Node* node) {
    SelectStmt* select = (SelectStmt*)node;

    if (node == NULL || !IsA(node, SelectStmt) || select->op != SETOP_NONE || select->distinctClause != NIL ||
        select->intoClause != NULL || select->whereClause != NULL || select->groupClause != NIL ||
        select->havingClause != NULL || select->windowClause != NIL || select->valuesLists != NIL ||
        select->sortClause != NIL || select->limitOffset != NULL || select->limitCount != NULL ||
        select->lockingClause != NIL || select->withClause != NULL || list_length(select->fromClause) > 1)
        return false;
    if (select->fromClause != NIL && !is_source(linitial(select->fromClause)))
        return false;
    return are_targets(select->targetList, select->fromClause != NIL);
}

static bool is_copy(CopyStmt* copy) {
    return copy->relation == NULL && copy->attlist == NIL && !copy->is_from && !copy->is_program &&
           copy->filename == NULL && copy->options == NIL && copy->whereClause == NULL && copy->query != NULL;
}

/* Serializable transactions keep their locks in a table that is everybody's; a deferrable one waits. */
static bool is_transaction(TransactionStmt* statement) {
    ListCell* cell;

    if (statement->chain || (statement->kind != TRANS_STMT_BEGIN && statement->kind != TRANS_STMT_START &&
                             statement->kind != TRANS_STMT_COMMIT && statement->kind != TRANS_STMT_ROLLBACK))
        return false;
    foreach (cell, statement->options) {
        DefElem* option = lfirst_node(DefElem, cell);
        A_Const* value = (A_Const*)option->arg;

        if (strcmp(option->defname, "transaction_read_only") == 0)
            continue;
        if (strcmp(option->defname, "transaction_isolation") != 0 || value == NULL || !IsA(value, A_Const) ||
            !IsA(&value->val, String) ||
            (strcmp(value->val.sval.sval, "repeatable read") != 0 &&
             strcmp(value->val.sval.sval, "read committed") != 0))
            return false;
    }
    return true;
}

/* SET LOCAL statement_timeout = a constant that is not none and not more than the gate's own. */
static bool is_timeout(VariableSetStmt* set, A_Const* value) {
    int time = 0;

    if (!set->is_local || strcmp(set->name, "statement_timeout") != 0)
        return false;
    if (IsA(&value->val, Integer))
        time = value->val.ival.ival;
    else if (!IsA(&value->val, String) || !parse_int(value->val.sval.sval, &time, GUC_UNIT_MS, NULL))
        return false;
    return time > 0 && time <= gate_statement_time;
}

/* What the pooler sets for a client whose connection it lends: what came with the client's start, all texts. */
static bool is_of_the_pooler(VariableSetStmt* set, A_Const* value) {
    static const char* const names[] = {"application_name", "client_encoding", "datestyle",
                                        "timezone",         "intervalstyle",   "standard_conforming_strings"};

    if (set->is_local || !IsA(&value->val, String))
        return false;
    for (size_t i = 0; i < lengthof(names); i++) {
        if (pg_strcasecmp(set->name, names[i]) == 0)
            return true;
    }
    return false;
}

/*
 * Such a setting with a value that it does not take, or that nobody needs, is passed over. An error would end the
 * pooler's connection to the server, and any client could end one after the other, with a line in the pooler's log for
 * each.
 */
bool gate_set_in_vain(Node* statement) {
    VariableSetStmt* set = (VariableSetStmt*)statement;
    const char* value;

    if (!IsA(statement, VariableSetStmt) || !is_of_the_pooler(set, linitial(set->args)))
        return false;
    value = ((A_Const*)linitial(set->args))->val.sval.sval;
    if (strlen(value) > 256 ||
        (pg_strcasecmp(set->name, "standard_conforming_strings") == 0 && pg_strcasecmp(value, "on") != 0))
        return true;
    return set_config_option(set->name, value, PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SET, false, DEBUG5, false) <= 0;
}

static bool is_set(Node* node, bool* of_the_pooler) {
    VariableSetStmt* set = (VariableSetStmt*)node;
    A_Const* value;

    if (!IsA(node, VariableSetStmt) || set->kind != VAR_SET_VALUE || set->name == NULL || list_length(set->args) != 1)
        return false;
    value = linitial(set->args);
    if (!IsA(value, A_Const) || value->isnull)
        return false;
    *of_the_pooler = is_of_the_pooler(set, value);
    return *of_the_pooler || is_timeout(set, value);
}

bool gate_utility_allowed(Node* statement) {
    bool of_the_pooler;

    switch (nodeTag(statement)) {
    case T_TransactionStmt:
        return is_transaction((TransactionStmt*)statement);
    case T_CopyStmt:
        return is_copy((CopyStmt*)statement);
    case T_VariableSetStmt:
        return is_set(statement, &of_the_pooler);
    case T_DiscardStmt:
        return ((DiscardStmt*)statement)->target == DISCARD_ALL;
    default:
        return false;
    }
}

static bool is_allowed(Node* statement, bool* of_the_pooler) {
    *of_the_pooler = false;
    if (IsA(statement, SelectStmt))
        return is_select(statement);
    if (IsA(statement, CopyStmt) && !is_select(((CopyStmt*)statement)->query))
        return false;
    if (IsA(statement, VariableSetStmt))
        return is_set(statement, of_the_pooler);
    return gate_utility_allowed(statement);
}

/* One statement; the pooler sends its settings together. An empty text could still bring parameters of any type. */
static bool are_allowed(List* statements) {
    ListCell* cell;
    bool of_the_pooler = true;

    if (statements == NIL || list_length(statements) > MOST_SETTINGS)
        return false;
    foreach (cell, statements) {
        bool one;

        if (!is_allowed(lfirst_node(RawStmt, cell)->stmt, &one))
            return false;
        of_the_pooler = of_the_pooler && one;
    }
    return list_length(statements) == 1 || of_the_pooler;
}

bool gate_text_allowed(const char* text) {
    MemoryContext own;
    MemoryContext before;
    bool allowed;

    if (strlen(text) > (size_t)gate_statement_length * 1024)
        return false;
    own = AllocSetContextCreate(MessageContext, "inservice_gate", ALLOCSET_DEFAULT_SIZES);
    before = MemoryContextSwitchTo(own);
    allowed = are_allowed(raw_parser(text, RAW_PARSE_DEFAULT));
    MemoryContextSwitchTo(before);
    MemoryContextDelete(own);
    return allowed;
}
