// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/editors.h"
#include "forms/words/coursewords.h"

namespace inservice {

/// What a field of a course can be chosen from where the list is the same everywhere: keys as in the body, words as on
/// the site.
template<typename E>
[[nodiscard]] QList<Choice> courseChoices() {
    QList<Choice> choices;
    for (const course::Term<E>& term : course::terms<E>()) {
        choices << Choice{QString::fromLatin1(term.key), words::courseTerm(term.value)};
    }
    return choices;
}

} // namespace inservice
