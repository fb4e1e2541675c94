// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/terms.h"

#include <array>
#include <utility>

namespace inservice {

namespace {

template<typename E, size_t N>
using Words = std::array<std::pair<E, const char*>, N>;

constexpr Words<AccountType, 5> AccountTypes = {{
    {AccountType::ChiefManager, "chief_manager"},
    {AccountType::Contact, "contact"},
    {AccountType::Operator, "operator"},
    {AccountType::Reviewer, "reviewer"},
    {AccountType::Teacher, "teacher"},
}};

constexpr Words<ApplicationState, 7> States = {{
    {ApplicationState::AwaitingPaper, "awaiting_paper"},
    {ApplicationState::AwaitingReview, "awaiting_review"},
    {ApplicationState::AwaitingOpening, "awaiting_opening"},
    {ApplicationState::Returned, "returned"},
    {ApplicationState::Approved, "approved"},
    {ApplicationState::Rejected, "rejected"},
    {ApplicationState::Withdrawn, "withdrawn"},
}};

constexpr Words<Sex, 2> Sexes = {{{Sex::Male, "male"}, {Sex::Female, "female"}}};

constexpr Words<ReceivedHow, 4> Ways = {{
    {ReceivedHow::Scan, "scan"},
    {ReceivedHow::Fax, "fax"},
    {ReceivedHow::Post, "post"},
    {ReceivedHow::Hand, "hand"},
}};

template<typename E, size_t N>
QString wordFor(const Words<E, N>& words, E value) {
    for (const auto& [each, word] : words) {
        if (each == value) {
            return QString::fromLatin1(word);
        }
    }
    return {};
}

template<typename E, size_t N>
std::optional<E> valueFor(const Words<E, N>& words, const QString& key) {
    for (const auto& [each, word] : words) {
        if (key == QLatin1String(word)) {
            return each;
        }
    }
    return std::nullopt;
}

} // namespace

QString toKey(AccountType type) {
    return wordFor(AccountTypes, type);
}

QString toKey(ApplicationState state) {
    return wordFor(States, state);
}

QString toKey(Sex sex) {
    return wordFor(Sexes, sex);
}

QString toKey(ReceivedHow how) {
    return wordFor(Ways, how);
}

std::optional<AccountType> accountTypeFromKey(const QString& key) {
    return valueFor(AccountTypes, key);
}

std::optional<ApplicationState> applicationStateFromKey(const QString& key) {
    return valueFor(States, key);
}

std::optional<Sex> sexFromKey(const QString& key) {
    return valueFor(Sexes, key);
}

std::optional<ReceivedHow> receivedHowFromKey(const QString& key) {
    return valueFor(Ways, key);
}

} // namespace inservice
