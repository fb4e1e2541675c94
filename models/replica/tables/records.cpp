// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/records.h"

namespace inservice {

template<>
const RowTable<CertificateRow>& tableOf<CertificateRow>() {
    using Row = CertificateRow;
    static const RowTable<Row> table("certificate", ReplicaTable::Reach::Own,
                                     {
                                         field("row_version", &Row::rowVersion),
                                         field("number", &Row::number),
                                         field("code", &Row::code),
                                         field("version", &Row::version),
                                         field("state", &Row::state),
                                         field("revoked_for", &Row::revokedFor),
                                         field("reason", &Row::reason),
                                         field("kind", &Row::kind),
                                         field("hours", &Row::hours),
                                         field("award_id", &Row::awardId),
                                         field("course_id", &Row::courseId),
                                         field("name", &Row::name),
                                         field("unit_name", &Row::unitName),
                                         field("course_number", &Row::courseNumber),
                                         field("title", &Row::title),
                                         field("organiser_id", &Row::organiserId),
                                         field("organiser", &Row::organiser),
                                         field("date_from", &Row::dateFrom),
                                         field("date_to", &Row::dateTo),
                                         field("mode", &Row::mode),
                                         field("class_kind", &Row::classKind),
                                         field("basis", &Row::basis),
                                         field("issued_on", &Row::issuedOn),
                                         field("changed_at", &Row::changedAt),
                                     },
                                     {"course_id"});
    return table;
}

template<>
const RowTable<TransferItemRow>& tableOf<TransferItemRow>() {
    using Row = TransferItemRow;
    static const RowTable<Row> table("transfer_item", ReplicaTable::Reach::Own,
                                     {
                                         field("target", &Row::target),
                                         field("action", &Row::action),
                                         field("course_id", &Row::courseId),
                                         field("number", &Row::number),
                                         field("title", &Row::title),
                                         field("date_from", &Row::dateFrom),
                                         field("date_to", &Row::dateTo),
                                         field("part_name", &Row::partName),
                                         field("hours", &Row::hours),
                                         field("state", &Row::state),
                                         field("reason_key", &Row::reasonKey),
                                         field("reason", &Row::reason),
                                         field("batch_number", &Row::batchNumber),
                                         field("at", &Row::at),
                                         field("changed_at", &Row::changedAt),
                                     },
                                     {"course_id"});
    return table;
}

template<>
const RowTable<TransferConsentRow>& tableOf<TransferConsentRow>() {
    using Row = TransferConsentRow;
    static const RowTable<Row> table("transfer_consent", ReplicaTable::Reach::Own,
                                     {
                                         field("row_version", &Row::rowVersion),
                                         field("given_at", &Row::givenAt),
                                         field("withdrawn_at", &Row::withdrawnAt),
                                         field("national_id", &Row::nationalId),
                                     });
    return table;
}

template<>
const RowTable<SelfRecordRow>& tableOf<SelfRecordRow>() {
    using Row = SelfRecordRow;
    static const RowTable<Row> table("self_record", ReplicaTable::Reach::Own,
                                     {
                                         field("row_version", &Row::rowVersion),
                                         field("platform", &Row::platform),
                                         field("title", &Row::title),
                                         field("number", &Row::number),
                                         field("date_from", &Row::dateFrom),
                                         field("date_to", &Row::dateTo),
                                         field("hours", &Row::hours),
                                         field("note", &Row::note),
                                         field("source", &Row::source),
                                         field("at", &Row::at),
                                     });
    return table;
}

template<>
const RowTable<MessageRow>& tableOf<MessageRow>() {
    using Row = MessageRow;
    static const RowTable<Row> table("message", ReplicaTable::Reach::Own,
                                     {
                                         fieldOrNone("course_id", &Row::courseId),
                                         fieldOrNone("number", &Row::number),
                                         field("title", &Row::title),
                                         field("unit_id", &Row::unitId),
                                         field("unit_name", &Row::unitName),
                                         field("audience", &Row::audience),
                                         field("by_name", &Row::byName),
                                         field("subject", &Row::subject),
                                         field("text", &Row::text),
                                         fieldOrNone("recipients", &Row::recipients),
                                         field("at", &Row::at),
                                         field("read_at", &Row::readAt),
                                     });
    return table;
}

} // namespace inservice
