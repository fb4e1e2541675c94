// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace inservice {

/// Takes away what hangs together, corners too, and has fewer than `least` dots. `ink`: CV_8UC1, 0 or 255.
///
/// By runs, as most of a page is paper: cv::connectedComponents writes and reads a number for every dot of it.
void dropSpecks(cv::Mat& ink, double least);

} // namespace inservice
