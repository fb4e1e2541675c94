// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"

#include <QString>

namespace inservice {

/// 申請編號: what the centre gives a case it has accepted, ROC year and serial: 115-000123.
class ApplicationNumber {
public:
    /// Forgives full-width, blanks, any dash or none, and missing zeros after the dash. Keys: application_number.empty,
    /// .format.
    static Result<ApplicationNumber> parse(const QString& raw);
    static Normalised normalised(const QString& raw);

    [[nodiscard]] QString text() const;
    [[nodiscard]] int year() const { return m_year; } ///< 民國
    [[nodiscard]] int serial() const { return m_serial; }

    bool operator==(const ApplicationNumber&) const = default;

private:
    ApplicationNumber(int year, int serial)
        : m_year(year)
        , m_serial(serial) {}
    int m_year;
    int m_serial;
};

} // namespace inservice
