// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <exception>

namespace inservice {

/// What goes wrong in a way that somebody is told of. Every exception of ours is one.
class Error : public std::exception {
public:
    Error() = default;
    explicit Error(QString sentence);
    /// `stableKey`: for code and tests («schema.gate»).
    Error(QString stableKey, QString sentence);

    /// The text as UTF-8.
    [[nodiscard]] const char* what() const noexcept override;

    QString key;  ///< stable; empty where nothing asks for it
    QString text; ///< what happened, for an operator or the log; what a clerk reads is made of the key. Never a value
                  ///< of a row

private:
    mutable QByteArray m_what;
};

} // namespace inservice
