// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/compare/registration.h"

#include <algorithm>
#include <cmath>
#include <opencv2/calib3d.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace inservice {
namespace {

/// One look for patches of the print on the page.
struct Step {
    int coarser;   ///< times as coarse as the print: 150 dpi, some 6 dots per mm
    double patch;  ///< mm, side of what is looked for
    double reach;  ///< mm that it may be away
    double stride; ///< mm from one patch to the next
};
// First what a code alone leaves open over a page, and what a fax stretches; then what a scanner bends.
constexpr Step coarse{3, 24, 7, 22};
constexpr Step middle{2, 16, 2.2, 19};
constexpr Step fine{1, 11, 0.9, 20};

constexpr double leastLikeness = 0.35; ///< of a patch and where it is found
constexpr double leastInk = 0.012;     ///< share of a patch that is printed
constexpr size_t leastPatches = 8;
constexpr double leastAgreeing = 0.45; ///< share of the patches
constexpr double farthest = 0.8;       ///< mm that a page may still be off
constexpr double nearEnough = 0.2;     ///< mm: the fine look reaches the rest

/// Turn, one scale and place that bring four points upon four others best.
cv::Mat similarity(const std::vector<cv::Point2d>& from, const std::vector<cv::Point2d>& to) {
    cv::Mat left(int(from.size()) * 2, 4, CV_64F);
    cv::Mat right(int(from.size()) * 2, 1, CV_64F);
    for (int i = 0; i < int(from.size()); ++i) {
        const cv::Point2d& point = from[size_t(i)];
        const double rows[2][4] = {{point.x, -point.y, 1, 0}, {point.y, point.x, 0, 1}};
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 4; ++column) {
                left.at<double>(2 * i + row, column) = rows[row][column];
            }
        }
        right.at<double>(2 * i) = to[size_t(i)].x;
        right.at<double>(2 * i + 1) = to[size_t(i)].y;
    }
    cv::Mat found;
    cv::solve(left, right, found, cv::DECOMP_SVD);
    const double a = found.at<double>(0);
    const double b = found.at<double>(1);
    return (cv::Mat_<double>(3, 3) << a, -b, found.at<double>(2), b, a, found.at<double>(3), 0, 0, 1);
}

/// By the code, or else as a page that lies straight.
cv::Mat firstGuess(const Comparing& what, const cv::Mat& page, const cv::Mat& print, double pageDots) {
    if (what.codeOnPage.size() == 4 && !what.codeOnPrint.isEmpty()) {
        const QRectF& code = what.codeOnPrint;
        const QPointF own[] = {code.topLeft(), code.topRight(), code.bottomRight(), code.bottomLeft()};
        std::vector<cv::Point2d> from;
        std::vector<cv::Point2d> to;
        for (int i = 0; i < 4; ++i) {
            from.emplace_back(own[i].x() * what.printDots, own[i].y() * what.printDots);
            to.emplace_back(what.codeOnPage.at(i).x() * pageDots, what.codeOnPage.at(i).y() * pageDots);
        }
        return similarity(from, to);
    }
    const double factor = std::sqrt(double(page.cols) * page.rows / (double(print.cols) * print.rows));
    return resizing(factor);
}

/// Patches of the print, and where each is on the page as it lies by `guess`; in dots of the step.
struct Matches {
    std::vector<cv::Point2f> print;
    std::vector<cv::Point2f> found;
};

Matches matches(const cv::Mat& print, const cv::Mat& laid, const Step& step, double dots) {
    Matches all;
    const int side = int(std::lround(step.patch * dots));
    const int reach = int(std::lround(step.reach * dots));
    const int stride = int(std::lround(step.stride * dots));
    for (int y = reach; y + side + reach <= print.rows; y += stride) {
        for (int x = reach; x + side + reach <= print.cols; x += stride) {
            const cv::Mat patch = print(cv::Rect(x, y, side, side));
            if (cv::mean(patch)[0] < leastInk * 255) {
                continue;
            }
            cv::Mat likeness;
            cv::matchTemplate(laid(cv::Rect(x - reach, y - reach, side + 2 * reach, side + 2 * reach)), patch, likeness,
                              cv::TM_CCOEFF_NORMED);
            double best = 0;
            cv::Point at;
            cv::minMaxLoc(likeness, nullptr, &best, nullptr, &at);
            const bool isAtEdge = at.x == 0 || at.y == 0 || at.x == likeness.cols - 1 || at.y == likeness.rows - 1;
            if (best < leastLikeness || isAtEdge) {
                continue;
            }
            // Between the dots: a parabola through the best place and its neighbours.
            const auto between = [](double before, double middle, double after) {
                const double bend = before - 2 * middle + after;
                return bend < 0 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0.0;
            };
            const auto value = [&likeness](int column, int row) { return double(likeness.at<float>(row, column)); };
            const double dx = between(value(at.x - 1, at.y), best, value(at.x + 1, at.y));
            const double dy = between(value(at.x, at.y - 1), best, value(at.x, at.y + 1));
            const double half = side / 2.0;
            all.print.emplace_back(float(x + half), float(y + half));
            all.found.emplace_back(float(x - reach + at.x + dx + half), float(y - reach + at.y + dy + half));
        }
    }
    return all;
}

/// A dot for `factor` × `factor` of them.
cv::Mat shrunk(const cv::Mat& image, int factor) {
    if (factor == 1) {
        return image;
    }
    cv::Mat small;
    const cv::Size size(image.cols / factor, image.rows / factor);
    cv::resize(image(cv::Rect(0, 0, size.width * factor, size.height * factor)), small, size, 0, 0, cv::INTER_AREA);
    return small;
}

/// `guess` made better by what is found; nothing where too little agrees.
std::optional<Registration> better(const cv::Mat& page, const cv::Mat& print, const Comparing& what,
                                   const cv::Mat& guess, const Step& step, bool isBent) {
    const cv::Mat smallPrint = shrunk(print, step.coarser);
    const double dots = what.printDots / step.coarser;
    const cv::Mat toPrint = resizing(step.coarser);
    const cv::Mat fromPrint = resizing(1.0 / step.coarser);
    // The page in the place of the print: shrunk first, so that thin lines are not lost between the dots.
    cv::Mat laid;
    cv::warpPerspective(shrunk(page, step.coarser), laid, fromPrint * guess * toPrint, smallPrint.size(),
                        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::Mat softPrint;
    cv::GaussianBlur(smallPrint, softPrint, {3, 3}, 0);
    cv::GaussianBlur(laid, laid, {3, 3}, 0);
    const Matches found = matches(softPrint, laid, step, dots);
    if (found.print.size() < leastPatches) {
        return {};
    }
    std::vector<uchar> agrees;
    cv::Mat moved;
    const double tolerance = std::max(1.5, 0.35 * dots);
    if (isBent) {
        moved = cv::findHomography(found.print, found.found, cv::RANSAC, tolerance, agrees);
    } else if (const cv::Mat affine = cv::estimateAffine2D(found.print, found.found, agrees, cv::RANSAC, tolerance);
               !affine.empty()) {
        moved = cv::Mat::eye(3, 3, CV_64F);
        affine.copyTo(moved.rowRange(0, 2));
    }
    const auto count = size_t(std::count(agrees.begin(), agrees.end(), uchar(1)));
    if (moved.empty() || count < leastPatches || double(count) < leastAgreeing * double(found.print.size())) {
        return {};
    }
    std::vector<cv::Point2f> back;
    cv::perspectiveTransform(found.print, back, moved);
    double squares = 0;
    for (size_t i = 0; i < back.size(); ++i) {
        if (agrees[i] != 0) {
            const cv::Point2f off = back[i] - found.found[i];
            squares += double(off.dot(off));
        }
    }
    Registration registration;
    registration.toPage = guess * toPrint * moved * fromPrint;
    registration.error = std::sqrt(squares / double(count)) / dots;
    return registration;
}

} // namespace

cv::Mat resizing(double factor) {
    const double middle = (factor - 1) / 2;
    return (cv::Mat_<double>(3, 3) << factor, 0, middle, 0, factor, middle, 0, 0, 1);
}

std::optional<Registration> registerPage(const cv::Mat& page, const cv::Mat& print, const Comparing& what,
                                         double pageDots) {
    const std::optional<Registration> placed =
        better(page, print, what, firstGuess(what, page, print, pageDots), coarse, false);
    if (!placed) {
        return {};
    }
    std::optional<Registration> found;
    if (placed->error <= nearEnough) {
        found = better(page, print, what, placed->toPage, fine, true);
    }
    if (!found) {
        const std::optional<Registration> nearer = better(page, print, what, placed->toPage, middle, false);
        found = nearer ? better(page, print, what, nearer->toPage, fine, true) : std::nullopt;
    }
    return found && found->error <= farthest ? found : std::nullopt;
}

} // namespace inservice
