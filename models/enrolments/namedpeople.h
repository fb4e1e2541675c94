// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursefault.h"

namespace inservice {

/// Somebody who is to stand on the 指定名單 of a course: told by the ID number, else by school and name.
struct NamedPerson {
    static constexpr int MostOnAList = 5000;
    static constexpr int MostAtOnce = 400; ///< in one command

    QString name;
    QString nationalId; ///< whole; empty: not known
    QString unit;       ///< as it was typed, or the name of the unit that was found
    qint64 unitId = 0;  ///< 0: none is found

    /// As names and numbers are written.
    [[nodiscard]] NamedPerson normalised() const;
    /// A row of `named.add`, and what was typed beside it.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static NamedPerson fromJson(const QJsonObject& row);
    /// As the centre takes it.
    [[nodiscard]] QJsonObject row() const;
    /// What is wrong, by rows[…]; the centre says the same of what it gets.
    [[nodiscard]] static QList<CourseFault> check(const QList<NamedPerson>& people);

    bool operator==(const NamedPerson&) const = default;
};

} // namespace inservice
