// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/applications.h"

#include "models/replica/replicareader.h"

namespace inservice {

using enum FieldUse;

template<>
const RowTable<ApplicationRow>& tableOf<ApplicationRow>() {
    using Row = ApplicationRow;
    static const RowTable<Row> table("application", ReplicaTable::Reach::Own,
                                     {
                                         field("number", &Row::number),
                                         field("row_version", &Row::rowVersion),
                                         field("changed_at", &Row::changedAt),
                                         // In the order in which a person reads a case.
                                         field("state", &Row::state, Compared),
                                         field("deletes", &Row::deletes),
                                         fieldOrNone("account_id", &Row::accountId),
                                         field("delete_reason", &Row::deleteReason),
                                         fieldOrNone("takes_over", &Row::takesOver),
                                         field("takes_over_name", &Row::takesOverName),
                                         field("keyed_in", &Row::keyedIn),
                                         field("revision", &Row::revision, Compared),
                                         field("reviewer_unit_id", &Row::reviewerUnitId, Compared),
                                         field("unit_id", &Row::unitId, Compared),
                                         field("account_type", &Row::accountType, Compared),
                                         field("account_name", &Row::accountName, Compared),
                                         field("name", &Row::name, Compared),
                                         field("sex", &Row::sex, Compared),
                                         field("national_id", &Row::nationalId, Compared),
                                         field("subunit", &Row::subunit, Compared),
                                         field("job_title", &Row::jobTitle, Compared),
                                         field("phone", &Row::phone, Compared),
                                         field("fax", &Row::fax, Compared),
                                         field("email", &Row::email, Compared),
                                         field("name_seal_only", &Row::nameSealOnly, Compared),
                                         field("needs_paper", &Row::needsPaper, Compared),
                                         field("needs_unit_seal", &Row::needsUnitSeal, Compared),
                                         field("received_at", &Row::receivedAt, Compared),
                                         field("received_how", &Row::receivedHow, Compared),
                                         fieldOrNone("received_revision", &Row::receivedRevision, Compared),
                                         field("head_seal", &Row::headSeal, Compared),
                                         field("unit_seal", &Row::unitSeal, Compared),
                                         field("decided_at", &Row::decidedAt, Compared),
                                         field("opened_as", &Row::openedAs, Compared),
                                         field("person_id", &Row::personId),
                                         field("applied_at", &Row::appliedAt),
                                         field("paper_revision", &Row::paperRevision),
                                         field("returned_for", &Row::returnedFor),
                                         field("can_take_back", &Row::canTakeBack),
                                         field("content_hash", &Row::contentHash),
                                     },
                                     {"person_id", "unit_id", "account_id", "number"});
    return table;
}

template<>
const RowTable<DecisionRow>& tableOf<DecisionRow>() {
    using Row = DecisionRow;
    static const RowTable<Row> table("decision", ReplicaTable::Reach::Own,
                                     {
                                         field("application_id", &Row::applicationId),
                                         field("revision", &Row::revision),
                                         field("action", &Row::action),
                                         field("reasons", &Row::reasons),
                                         field("text", &Row::text),
                                         field("by_account_id", &Row::byAccountId),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"application_id"});
    return table;
}

template<>
const RowTable<ScanRow>& tableOf<ScanRow>() {
    using Row = ScanRow;
    static const RowTable<Row> table("scan", ReplicaTable::Reach::Own,
                                     {
                                         fieldOrNone("application_id", &Row::applicationId),
                                         fieldOrNone("listing_id", &Row::listingId),
                                         field("revision", &Row::revision),
                                         field("name", &Row::name),
                                         field("mime", &Row::mime),
                                         field("size", &Row::size),
                                         field("sha256", &Row::sha256),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                         field("void", &Row::isVoid),
                                     },
                                     {"application_id"});
    return table;
}

QList<DecisionRow> decisionsOf(const ReplicaReader& replica, qint64 applicationId) {
    return replica.rows<DecisionRow>(QStringLiteral(" WHERE application_id = ? ORDER BY id"), {applicationId});
}

QList<ScanRow> scansOf(const ReplicaReader& replica, qint64 applicationId) {
    return replica.rows<ScanRow>(QStringLiteral(" WHERE application_id = ? ORDER BY id"), {applicationId});
}

} // namespace inservice
