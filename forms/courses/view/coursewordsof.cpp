// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/coursewordsof.h"

#include "forms/words/changewords.h"
#include "forms/words/coursewords.h"
#include "models/commands/kinds.h"

namespace inservice::courseview {

ListWords listWords() {
    ListWords all;
    all.commandKind = kindWord;
    all.courseState = [](CourseState state) { return words::courseTerm(state); };
    all.classKind = [](const QString& key) {
        const std::optional<ClassKind> kind = course::fromKey<ClassKind>(key);
        return kind ? words::courseTerm(*kind) : key;
    };
    all.changeState = [](ChangeState state) { return words::changeState(state); };
    all.courseField = words::courseField;
    return all;
}

} // namespace inservice::courseview
