// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/returnstack.h"

#include <algorithm>

namespace inservice {
namespace {

using State = ReturnEntry::State;

State stateOfCase(ReturnCase::Fit fit) {
    switch (fit) {
    case ReturnCase::Fit::Clear:
        return State::Ready;
    case ReturnCase::Fit::Ask:
        return State::Ask;
    case ReturnCase::Fit::Elsewhere:
        return State::Elsewhere;
    case ReturnCase::Fit::OwnPlace:
        return State::OwnPlace;
    case ReturnCase::Fit::Closed:
        break;
    }
    return State::Closed;
}

/// What a page says of itself, whatever case it is of; nothing: its case decides.
std::optional<State> ownState(const IntakePage& page) {
    if (page.answer == IntakePage::Answer::Done) {
        return State::Done;
    }
    if (page.answer == IntakePage::Answer::Refused) {
        return State::Refused;
    }
    if (!page.command.isNull()) {
        return State::Waiting;
    }
    if (page.aside) {
        return State::Aside;
    }
    if (!page.isRead) {
        return State::Reading;
    }
    return page.isTwin() ? std::optional(State::Twin) : std::nullopt;
}

ReturnEntry whole(const IntakeFile& file) {
    ReturnEntry entry;
    entry.id = -file.id;
    entry.file = file;
    entry.state = file.aside                          ? State::Aside
                  : file.fault == IntakeFile::expired ? State::Expired
                  : file.twinOf != 0                  ? State::Twin
                  : !file.fault.isEmpty()             ? State::Unreadable
                                                      : State::Reading;
    return entry;
}

/// Pages are one entry where they have one case, one command and one state.
bool together(const ReturnEntry& entry, const IntakePage& page, std::optional<State> state,
              const PaperReturns& returns) {
    const PaperReturn* subject = entry.pages.isEmpty() ? nullptr : returnOf(returns, entry.subject);
    if (subject == nullptr || subject != returnOf(returns, page.subject())) {
        return false;
    }
    const QString bundle = subject->bundleOf(entry.subject);
    if (bundle.isEmpty() || bundle != subject->bundleOf(page.subject())) {
        return false;
    }
    const IntakePage& first = entry.pages.constFirst();
    return first.command == page.command && ownState(first) == state && state != State::Twin && state != State::Reading;
}

} // namespace

QList<qint64> ReturnEntry::pageIds() const {
    QList<qint64> ids;
    for (const IntakePage& page : pages) {
        ids << page.id;
    }
    return ids;
}

QList<int> ReturnEntry::pageNumbers() const {
    QList<int> numbers;
    for (const IntakePage& page : pages) {
        numbers << page.page;
    }
    return numbers;
}

QString ReturnEntry::origin() const {
    QStringList numbers;
    for (const IntakePage& page : pages) {
        numbers << QString::number(page.page + 1);
    }
    return file.sha256 + QLatin1Char(':') + numbers.join(QLatin1Char(','));
}

const PaperReturn* returnOf(const PaperReturns& returns, const QString& code) {
    const auto found = std::find_if(returns.begin(), returns.end(),
                                    [&](const auto& one) { return !code.isEmpty() && one->matches(code); });
    return found == returns.end() ? nullptr : found->get();
}

QList<ReturnEntry> entriesOf(const IntakeFile& file, const QList<IntakePage>& pages, const PaperReturns& returns) {
    if (file.aside || file.twinOf != 0 || !file.fault.isEmpty() || pages.isEmpty()) {
        return {whole(file)};
    }
    if (std::none_of(pages.begin(), pages.end(), [](const IntakePage& page) { return page.isRead; })) {
        return {whole(file)};
    }
    QList<ReturnEntry> entries;
    for (const IntakePage& page : pages) {
        if (page.isBlank && page.assigned.isEmpty() && page.command.isNull() && !page.aside) {
            continue;
        }
        const std::optional<State> state = ownState(page);
        if (state == State::Reading) {
            continue; // the bar of progress says it
        }
        const auto joined = std::find_if(entries.begin(), entries.end(), [&](const ReturnEntry& entry) {
            return together(entry, page, state, returns);
        });
        if (joined != entries.end()) {
            joined->pages << page;
            continue;
        }
        ReturnEntry entry{
            .id = page.id, .file = file, .pages = {page}, .state = State::Unknown, .subject = page.subject()};
        const PaperReturn* subject = returnOf(returns, entry.subject);
        entry.bundle = subject != nullptr ? subject->bundleOf(entry.subject) : QString();
        if (subject != nullptr && (state == State::Done || state == State::Aside)) {
            entry.found.title = subject->titleOf(entry.subject); // there are many; more is looked up for who looks
        } else if (subject != nullptr) {
            entry.found = subject->caseFor(entry.subject);
            entry.state = stateOfCase(entry.found.fit);
        } else {
            entry.subject.clear();
        }
        entry.state = state.value_or(entry.state);
        entries << entry;
    }
    return entries;
}

} // namespace inservice
