// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursefault.h"

#include <QRegularExpression>

namespace inservice::course {

QList<CourseFault> faultsFromJson(const QJsonArray& faults, bool blocks) {
    QList<CourseFault> list;
    for (const auto& each : faults) {
        const QJsonObject fault = each.toObject();
        if (const QString key = fault.value(QLatin1String("key")).toString(); !key.isEmpty()) {
            list << CourseFault{fault.value(QLatin1String("field")).toString(), key,
                                fault.value(QLatin1String("values")).toObject().toVariantMap(), blocks};
        }
    }
    return list;
}

FieldPath parsedPath(const QString& path) {
    static const QRegularExpression form(QStringLiteral("^([a-z_]+)(?:\\[([0-9]{1,4})\\])?(?:\\.([a-z_]+))?$"));
    const QRegularExpressionMatch match = form.match(path);
    if (!match.hasMatch()) {
        return {path, -1, {}};
    }
    return {match.captured(1), match.hasCaptured(2) ? match.captured(2).toInt() : -1, match.captured(3)};
}

} // namespace inservice::course
