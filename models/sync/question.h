// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/pgconnection.h"

namespace inservice {

/// What a question calls at the centre.
struct Call {
    /// A command that the centre wants before, so that it stands in its audit who has looked.
    struct Command {
        QString kind;
        QJsonObject body;
    };

    QString sql;             ///< empty: the command alone
    QVariantList parameters; ///< after signing in the session's token comes before them
    /// Sent at once, not through the outbox; its id comes after the parameters. Only after signing in.
    std::optional<Command> command;
    /// It leaves no trace at the centre: it is asked again when the connection turns out to be dead.
    bool repeatable = true;
    /// It has its price, a proof of work, which comes after the parameters.
    bool costsProof = false;
};

/// Something to be read at the centre, as a value: what is called, and how its answer is read. Each subject has its own
/// in models/questions; GuestLink::ask() and AccountLink::ask() put them.
template<typename T>
struct Question : Call {
    using Read = T (*)(const PgRows&);

    Question(QString theSql, QVariantList theParameters, Read theRead)
        : Call{std::move(theSql), std::move(theParameters), std::nullopt, true}
        , read(theRead) {}

    Read read; ///< on the engine's thread; throws CallFailure where the rows are no answer
};

/// Of somebody who has not signed in.
template<typename T>
struct GuestQuestion : Question<T> {
    using Question<T>::Question;
};

/// Of somebody who has.
template<typename T>
struct AccountQuestion : Question<T> {
    using Question<T>::Question;
};

} // namespace inservice
