// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of units and of desks into a real centre: every row is stored whole or refused with a reason; a second time
// changes nothing.
#include "models/central/imports/deskimport.h"
#include "models/central/imports/unitimport.h"
#include "models/sheets/csv.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/testcentre.h"

using namespace inservice;

namespace {

struct Centre {
    TestCentre centre;
    PgConnection admin{centre.adminUri()};
};

template<typename Import>
void import(PgConnection& admin, const QList<std::pair<QString, QByteArray>>& lists) {
    const ImportReport first = Import(admin).run(lists);
    const ImportReport second = Import(admin).run(lists);
    const auto said = [](const ImportReport& report) {
        QString text = QStringLiteral("imported %1 updated %2 unchanged %3 older %4 refused %5")
                           .arg(report.imported)
                           .arg(report.updated)
                           .arg(report.unchanged)
                           .arg(report.older)
                           .arg(report.refused);
        for (const ImportReport::Note& note : report.notes) {
            text += QStringLiteral("\n  %1: %2").arg(note.row).arg(note.text);
        }
        return text;
    };
    int reasons = 0;
    for (const ImportReport::Note& note : first.notes) {
        HOLDS(!note.text.isEmpty(), said(first));
        reasons += note.refused ? 1 : 0;
    }
    HOLDS(reasons == first.refused, said(first));
    HOLDS(second.imported == 0 && second.updated == 0, said(first) + u'\n' + said(second));
    HOLDS(second.unchanged == first.imported + first.updated + first.unchanged, said(first) + u'\n' + said(second));
    HOLDS(second.refused == first.refused && second.older == first.older, said(second));
    // No row is passed over in silence.
    qsizetype rows = 0;
    try {
        const CsvTable table = CsvTable::parse(lists.first().second);
        for (const CsvTable::Record& record : table.records()) {
            for (const QString& field : record.fields) {
                if (!field.trimmed().isEmpty()) {
                    ++rows;
                    break;
                }
            }
        }
    } catch (const CsvError&) {
        rows = 1; // the file, refused
    }
    const bool asAWhole = first.refused == 1 && first.notes.size() == 1 && first.notes.first().row == 0;
    HOLDS(asAWhole || first.imported + first.updated + first.unchanged + first.older + first.refused == rows,
          QString::number(rows) + u' ' + said(first));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static Centre* const centre = new Centre; // NOLINT: until the program ends
    static const bool stops = std::atexit([] { delete centre; }) == 0;
    Q_UNUSED(stops)
    fuzz::Input input(data, size);
    const bool desks = input.choice(2) == 1;
    const QList<std::pair<QString, QByteArray>> lists{{QStringLiteral("list.csv"), input.rest()}};
    try {
        if (desks) {
            import <DeskImport>(centre->admin, lists);
        } else {
            import <UnitImport>(centre->admin, lists);
        }
    } catch (const PgError& error) {
        HOLDS(!"the centre broke off an import", error.sqlState + u' ' + error.key + u' ' + error.text);
    }
    return 0;
}
