// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/session.h"
#include "models/domain/result.h"

/// What is said about signing in: on its page, and where whoever is there signs in again.
namespace inservice::signinwords {

/// Account or password cannot be right, and so is not sent.
[[nodiscard]] QString sentenceFor(const Refusal& impossible);
/// What came of it, also that a code is asked for; empty when signed in.
[[nodiscard]] QString sentenceFor(const Session::SignInResult& result);

} // namespace inservice::signinwords
