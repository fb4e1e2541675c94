// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/upkeep/upkeephistory.h"

#include "forms/words/words.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UpkeepHistory)
};

} // namespace

FieldsView::Field historyLine(const QDateTime& at, const QString& what, const QString& byName, const QString& reason,
                              const QJsonObject& changes,
                              const std::function<QString(const QString& field, const QJsonValue&)>& shown) {
    const QString who = byName.isEmpty() ? Text::tr("the centre") : byName;
    QStringList lines{reason.isEmpty() ? Text::tr("%1, by %2", "what, by whom").arg(what, who)
                                       : Text::tr("%1, by %2: %3", "what, by whom, why").arg(what, who, reason)};
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonObject values = change.value().toObject();
        const auto side = [&](const char* key) {
            const QString text = shown(change.key(), values.value(QLatin1String(key)));
            return text.isEmpty() ? Text::tr("not given") : text;
        };
        lines << Text::tr("%1: %2 → %3", "field, before, after")
                     .arg(words::field(change.key()), side("before"), side("after"));
    }
    return {shownTime(at), lines.join(u'\n')};
}

} // namespace inservice
