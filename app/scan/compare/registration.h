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

/// What brings a dot to where it is once a picture is so many times as large: the middle of the first one is at 0, 0.
[[nodiscard]] cv::Mat resizing(double factor);

/// `page` has `pageDots` per mm. Nothing where too few patches of the print are found on it: it is another paper.
[[nodiscard]] std::optional<Registration> registerPage(const cv::Mat& page, const cv::Mat& print, const Comparing& what,
                                                       double pageDots);

} // namespace inservice
