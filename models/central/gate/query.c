/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a desk's statement turned out to mean: functions of schema api, values of harmless types. */
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "gate.h"
#include "nodes/nodeFuncs.h"
#include "utils/lsyscache.h"

static bool is_plain_type(Oid type) {
    switch (type) {
    case TEXTOID:
    case UUIDOID:
    case BYTEAOID:
    case INT8OID:
    case INT4OID:
    case BOOLOID:
    case UNKNOWNOID:
    case InvalidOid: /* of a parameter: not decided yet */
        return true;
    default:
        return false;
    }
}

/*
 * The types that a client declares for its parameters, also for those the text does not have: their values are read by
 * the input functions of these types when they come, before anything is executed. PostgreSQL keeps both structures to
 * itself (parse_param.c).
 */
static void check_parameters(ParseState* pstate) {
    struct {
        const Oid* types;
        int number;
    }* fixed = pstate->p_ref_hook_state;
    struct {
        Oid** types;
        int* number;
    }* variable = pstate->p_ref_hook_state;
    const Oid* types;
    int number;

    if (pstate->p_paramref_hook == NULL)
        return;
    types = pstate->p_coerce_param_hook != NULL ? *variable->types : fixed->types;
    number = pstate->p_coerce_param_hook != NULL ? *variable->number : fixed->number;
    for (int i = 0; i < number; i++) {
        if (!is_plain_type(types[i]))
            gate_refuse();
    }
}

static bool is_of_api(Oid function) {
    return get_func_namespace(function) == get_namespace_oid("api", true);
}

/* A call's own results may have any type; what is given to it may not. */
static bool check_expression(Node* node, void* context) {
    if (node == NULL)
        return false;
    switch (nodeTag(node)) {
    case T_List:
    case T_TargetEntry:
    case T_Var:
        break;
    case T_FuncExpr:
        if (!is_of_api(((FuncExpr*)node)->funcid) &&
            (((FuncExpr*)node)->funcformat == COERCE_EXPLICIT_CALL || !is_plain_type(exprType(node))))
            gate_refuse();
        break;
    case T_Const:
    case T_Param:
    case T_RelabelType:
    case T_CoerceViaIO:
        if (!is_plain_type(exprType(node)))
            gate_refuse();
        break;
    default:
        gate_refuse();
    }
    return expression_tree_walker(node, check_expression, context);
}

void gate_check_query(ParseState* pstate, Query* query) {
    ListCell* cell;

    check_parameters(pstate);
    if (query->commandType == CMD_UTILITY) {
        if (!gate_utility_allowed(query->utilityStmt))
            gate_refuse();
        return;
    }
    if (query->commandType != CMD_SELECT || query->cteList != NIL || query->hasSubLinks ||
        query->setOperations != NULL || query->groupClause != NIL || query->groupingSets != NIL ||
        query->havingQual != NULL || query->windowClause != NIL || query->distinctClause != NIL ||
        query->sortClause != NIL || query->limitCount != NULL || query->limitOffset != NULL || query->rowMarks != NIL ||
        query->hasTargetSRFs != false || list_length(query->rtable) > 1 || query->jointree->quals != NULL)
        gate_refuse();
    foreach (cell, query->rtable) {
        RangeTblEntry* entry = lfirst_node(RangeTblEntry, cell);

        if (entry->rtekind == RTE_RESULT)
            continue;
        if (entry->rtekind != RTE_FUNCTION || list_length(entry->functions) != 1 || entry->funcordinality)
            gate_refuse();
        check_expression(((RangeTblFunction*)linitial(entry->functions))->funcexpr, NULL);
    }
    check_expression((Node*)query->targetList, NULL);
}
