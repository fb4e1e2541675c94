// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/cellvalues.h"

#include "models/domain/normalise.h"

#include <QRegularExpression>

namespace inservice {

Result<RocDate> dayOfCell(const QString& cell) {
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    const QString text = normalise(cell).text;
    if (text.size() == 6 && digits.match(text).hasMatch()) {
        return RocDate::parse(u'0' + text); // 0750302 that a spreadsheet took for a number
    }
    if (text.size() == 8 && digits.match(text).hasMatch()) {
        return RocDate::parse(text.left(4) + u'-' + text.mid(4, 2) + u'-' + text.mid(6));
    }
    // 1986-03-02 00:00:00, as databases write a day
    static const QRegularExpression midnight(QStringLiteral("[ T]0?0:00(:00)?(\\.0+)?$"));
    return RocDate::parse(QString(text).remove(midnight));
}

bool isFormulaError(const QString& cell) {
    static const QRegularExpression error(
        QStringLiteral("^(#(N/A|DIV/0!|REF!|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|BLOCKED!)|Err:[0-9]{3})$"));
    return cell.size() < 16 && (cell.startsWith(u'#') || cell.startsWith(u'E')) && error.match(cell).hasMatch();
}

} // namespace inservice
