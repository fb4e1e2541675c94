// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Files that were made to hurt whoever opens them. All are small; what they ask for is not.
namespace hostile {

QByteArray exponentialForms();                    ///< PDF: twelve levels of forms, each drawing the next ten times
QByteArray exponentialGroups();                   ///< the same as transparency groups over the whole page
QByteArray exponentialPage(int pages, int which); ///< PDF: one page of several is such, the others have a line
QByteArray vastImage();                           ///< PDF: an image of 60,000 × 60,000 in colour
QByteArray jbig2Regions();                        ///< PDF: four JBIG2 regions of 65,000 × 65,000
QByteArray pageLoop();                            ///< PDF: a page tree that is its own child
QByteArray vastPage();                            ///< PDF: a page of 14,000,000 points
QByteArray manyPages();                           ///< PDF: 60,000 pages
QByteArray progressiveJpeg();                     ///< 20,000 scans over 5,700 × 5,700
QByteArray jpegHead(int side, bool progressive);  ///< a head, and no picture
QByteArray pngBomb(quint32 side);                 ///< 16 bit colour, all black
QByteArray tiffBomb(quint32 side);                ///< packed bits, all one run
QByteArray tiffLoop();                            ///< a directory that is its own next

} // namespace hostile
