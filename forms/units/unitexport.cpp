// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitexport.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UnitExport)
};

} // namespace

ExportWords unitExportWords(int units) {
    ExportWords words;
    words.about = Text::tr("%n unit(s), in the columns that the list shows. The centre writes down who saved them, and "
                           "how many.",
                           nullptr, units);
    words.none = Text::tr("No unit is in the list.");
    words.say = questions::unitExport;
    return words;
}

} // namespace inservice
