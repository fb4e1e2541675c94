// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/sentences.h"

namespace inservice::words {

QString together(const QStringList& sentences) {
    static constexpr QStringView ends = u"。！？；：，、」）";
    QString all;
    for (const QString& sentence : sentences) {
        if (!all.isEmpty() && !sentence.isEmpty() && !ends.contains(all.back())) {
            all += u' ';
        }
        all += sentence;
    }
    return all;
}

} // namespace inservice::words
