// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/places.h"

#include "forms/records/issue/issuepage.h"
#include "forms/records/own/recordspage.h"
#include "forms/records/own/recordtasks.h"
#include "forms/records/own/selfpage.h"
#include "forms/records/transfer/batchespage.h"
#include "forms/records/transfer/transferspage.h"
#include "forms/records/verify/verifypage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordPlaces)
};

bool sees(const Ties& ties, const char* table) {
    return ties.account != nullptr && ties.account->identity().tabs.contains(QLatin1String(table));
}

} // namespace

QList<Place> recordPlaces() {
    return {
        {.key = "records",
         .title = Text::tr("My record"),
         .icon = "documentinfo",
         .group = PlaceGroup::Hours,
         .manualPage = "records",
         .tie = Place::Tie::Account,
         .subjects = {{"correction-objection", Text::tr("&Open my record")}},
         .make = pageOf<RecordsPage>,
         .isListed = [](const Ties& ties) { return sees(ties, "certificate"); },
         .tasks = recordTasks},
        {.key = "self-records",
         .title = Text::tr("Hours from elsewhere"),
         .icon = "document-edit",
         .group = PlaceGroup::Hours,
         .manualPage = "records",
         .tie = Place::Tie::Account,
         .subjects = {{"self_record", Text::tr("Hours from elsewhere")}},
         .make = pageOf<SelfPage>,
         .isListed = [](const Ties& ties) { return sees(ties, "self_record"); }},
        {.key = "certificates",
         .title = Text::tr("Print certificates"),
         .icon = "document-print",
         .group = PlaceGroup::Hours,
         .manualPage = "records",
         .tie = Place::Tie::Account,
         .make = pageOf<IssuePage>},
        {.key = "transfers",
         .title = Text::tr("Civil servants' learning"),
         .icon = "document-send",
         .group = PlaceGroup::Hours,
         .manualPage = "transfers",
         .tie = Place::Tie::Account,
         .subjects = {{"transfer_consent", Text::tr("What is passed on")},
                      {"transfer_wish", Text::tr("What is passed on")}},
         .make = pageOf<TransfersPage>,
         .isListed = [](const Ties& ties) { return sees(ties, "transfer_item"); }},
        {.key = "transfer-batches",
         .title = Text::tr("Passing hours on"),
         .icon = "document-send",
         .group = PlaceGroup::Hours,
         .manualPage = "transfers",
         .tie = Place::Tie::Account,
         .subjects = {{"transfer_batch", Text::tr("Batches")}},
         .make = pageOf<BatchesPage>,
         .isListed =
             [](const Ties& ties) {
                 return ties.account != nullptr &&
                        ties.account->identity().commands.contains(QStringLiteral("transfer.export"));
             }},
    };
}

QList<Place> verifyPlaces() {
    return {
        {.key = "verify",
         .title = Text::tr("Verify a certificate"),
         .icon = "document-edit-verify",
         .group = PlaceGroup::Data,
         .manualPage = "records",
         .tie = Place::Tie::Any,
         .subjects = {{"certificate", Text::tr("Verify the certificate")}},
         .make = [](const Ties& ties, QWidget* parent) -> Page* {
             return ties.any() != nullptr ? new VerifyPage(ties, parent) : nullptr;
         },
         .isListed = [](const Ties& ties) { return ties.any() != nullptr; }},
    };
}

} // namespace inservice
