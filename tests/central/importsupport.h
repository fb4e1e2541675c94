// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/unitimport.h"
#include "tests/support/testcentre.h"

#include <QTest>

namespace inservice {

/// The first columns of most lists, with invented schools below them.
const QByteArray listHeader = "學年度,代碼,學校名稱,公/私立,縣市名稱,地址,電話\n";

/// All that an import's report says, a line for each row.
inline QByteArray notes(const ImportReport& report) {
    QStringList lines;
    for (const ImportReport::Note& note : report.notes) {
        lines.append(QStringLiteral("%1 %2:%3 %4")
                         .arg(note.refused ? QStringLiteral("refused") : QStringLiteral("warning"), note.file)
                         .arg(note.row)
                         .arg(note.text));
    }
    return lines.join(u'\n').toUtf8();
}

/// A centre that lists are imported into.
class ImportingCentre {
public:
    [[nodiscard]] PgConnection& admin() { return m_admin; }
    ImportReport read(const QByteArray& content, const QString& name = QStringLiteral("list.csv")) {
        return UnitImport(m_admin).run(QList<std::pair<QString, QByteArray>>{{name, content}});
    }
    /// A unit as the centre holds it: name|kind|founder|county|district|address|phone.
    QByteArray unit(const char* code) {
        return m_admin
            .exec(QStringLiteral("SELECT concat_ws('|', u.name, u.kind, u.founder, c.name, d.name, u.address, "
                                 "u.phone) FROM core.unit u "
                                 "JOIN core.county c ON c.id = u.county_id LEFT JOIN core.district d ON d.id = "
                                 "u.district_id WHERE u.code = $1"),
                  {QString::fromLatin1(code)})
            .scalar();
    }

private:
    TestCentre m_centre;
    PgConnection m_admin{m_centre.adminUri()};
};

} // namespace inservice
