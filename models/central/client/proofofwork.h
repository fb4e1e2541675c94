// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/pgconnection.h"

#include <QString>
#include <QVariant>
#include <chrono>
#include <functional>
#include <optional>

namespace inservice {

/// What the centre asks of a stranger before it mails a code or, under a flood, begins a sign-in (docs/api.md «Proof of
/// work»).
struct WorkWanted {
    QString challenge; ///< 32 hex characters, good for this hour and the next
    int bits = 0;      ///< leading zero bits of the hash; each one more is twice the work
};

/// More than this no honest centre asks for of somebody who waits.
constexpr int mostProofBits = 36;

/// A proof: `challenge/nonce`, whose SHA-256 begins with so many zero bits. Computed on all cores but one; `stop` is
/// asked every 20 ms from the calling thread. Empty when it said so. A proof is good once, so each begins elsewhere.
QString solveProof(const WorkWanted& wanted, const std::function<bool()>& stop);

/// About how long that takes here.
std::chrono::seconds proofTime(int bits);

/// What a refusal asks for: nothing unless it is KA008, or asks for more than mostProofBits.
std::optional<WorkWanted> workWanted(const PgError& refusal);

/// Calls without a proof, as is right for whoever is owed the call, and once more with one when the centre asks for it.
/// `begun` hears what is being solved. The price may have risen meanwhile, so a few times. Throws PgError: what call()
/// throws, KA008 too when `stop` has said so.
template<typename Call>
auto withProof(Call call, const std::function<bool()>& stop, const std::function<void(int bits)>& begun = {}) {
    QVariant proof;
    for (int tries = 0;; ++tries) {
        try {
            return call(proof);
        } catch (const PgError& error) {
            const std::optional<WorkWanted> wanted = workWanted(error);
            if (!wanted || tries == 3) {
                throw;
            }
            if (begun) {
                begun(wanted->bits);
            }
            const QString solved = solveProof(*wanted, stop);
            if (solved.isEmpty()) {
                throw;
            }
            proof = solved;
        }
    }
}

} // namespace inservice
