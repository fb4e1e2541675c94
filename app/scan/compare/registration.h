// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scan/compare/comparing.h"

#include <opencv2/core.hpp>
#include <optional>

namespace inservice {

/// How a page lies over its print.
struct Registration {
    cv::Mat toPage;   ///< 3 × 3: from dots of the print to dots of the page
    double error = 0; ///< mm, of the patches that agree
};

/// Nothing where too few patches of the print are found on the page: it is another paper.
[[nodiscard]] std::optional<Registration> registerPage(const cv::Mat& page, const cv::Mat& print,
                                                       const Comparing& what);

} // namespace inservice
