// SPDX-License-Identifier: GPL-3.0-or-later
// inservice-scan: opens, draws and reads one scan for the desk, which talks to it over its standard input and output
// (models/scans/scanwire.h). It gives up its rights before the first byte of a scan.
#include "app/scan/compare/comparing.h"
#include "app/scan/confine.h"
#include "app/scan/scanpages.h"
#include "app/scan/survey.h"
#include "models/scans/scanwire.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QThreadPool>
#include <QTransform>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>

using namespace inservice;

namespace {

bool readWhole(QByteArray& bytes, qsizetype size) {
    const qsizetype before = bytes.size();
    bytes.resize(size);
    return std::fread(bytes.data() + before, 1, size_t(size - before), stdin) == size_t(size - before);
}

void answerWith(const scanwire::Answer& answer) {
    const QByteArray bytes = scanwire::encode(answer);
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()) ||
        std::fflush(stdout) != 0) {
        std::_Exit(0); // nobody listens any more
    }
}

class Session {
public:
    scanwire::Answer answer(const scanwire::Open& open) {
        m_drawn.clear();
        m_pages = openScan(open.content);
        const int count = m_pages->count();
        if (count > scanwire::mostPages) {
            throw ScanRefusal{"scan.pages", {}};
        }
        scanwire::Opened opened;
        for (int page = 0; page < count; ++page) {
            opened.pages << paperSize(m_pages->size(page));
        }
        return opened;
    }

    scanwire::Answer answer(const scanwire::Draw& draw) {
        QImage image = page(draw.page).draw(draw.page, draw.pixels);
        if (draw.rotation != 0) {
            image = image.transformed(QTransform().rotate(draw.rotation));
        }
        image = image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
        if (image.isNull()) {
            throw ScanRefusal{"scan.large", {}};
        }
        return scanwire::Drawn{image};
    }

    scanwire::Answer answer(const scanwire::Survey& survey) {
        return scanwire::Surveyed{surveyPage(page(survey.page), survey.page, reading(survey.page))};
    }

    scanwire::Answer answer(const scanwire::Extract& extract) {
        const ScanPages& pages = page(*std::max_element(extract.pages.begin(), extract.pages.end()));
        return scanwire::Extracted{extractPages(pages, extract)};
    }

    scanwire::Answer answer(const scanwire::Compare& compare) {
        const SquareDrawing drawn = reading(compare.page);
        const QSizeF grain = page(compare.page).grain(compare.page);
        Comparing what;
        what.page = drawn.image;
        what.pageDots = drawn.dots;
        what.grain = std::min(grain.width(), grain.height());
        what.codeOnPage = compare.codeOnPage;
        what.print = compare.print;
        what.printDots = compare.print.width() / compare.paper.width();
        what.codeOnPrint = compare.codeOnPrint;
        what.areas = compare.areas;
        scanwire::Compared answer;
        comparer()(&what, &answer.comparison);
        return answer;
    }

private:
    CompareFunction comparer() {
        if (m_compare == nullptr) {
            QLibrary module(QCoreApplication::applicationDirPath() + QStringLiteral("/inservice-scan-compare"));
            m_compare = reinterpret_cast<CompareFunction>(module.resolve(compareFunctionName)); // NOLINT: a symbol
        }
        if (m_compare == nullptr) {
            throw ScanRefusal{"scan.compare", {}};
        }
        return m_compare;
    }

    /// Pages are surveyed and then compared, some of them by turns: the last ones drawn are kept.
    SquareDrawing reading(int number) {
        constexpr qint64 keptPixels = 6'000'000; // A4 at 200 dpi has four million
        constexpr qsizetype kept = 3;
        const auto same = [number](const auto& one) { return one.first == number; };
        if (const auto known = std::find_if(m_drawn.begin(), m_drawn.end(), same); known != m_drawn.end()) {
            return known->second;
        }
        const SquareDrawing drawing = drawForReading(page(number), number);
        if (qint64(drawing.image.width()) * drawing.image.height() <= keptPixels) {
            m_drawn.prepend({number, drawing});
            m_drawn.resize(std::min(m_drawn.size(), kept));
        }
        return drawing;
    }

    const ScanPages& page(int number) const {
        if (!m_pages || number >= m_pages->count()) {
            throw ScanRefusal{"scan.broken", {}};
        }
        return *m_pages;
    }

    std::unique_ptr<const ScanPages> m_pages;
    QList<std::pair<int, SquareDrawing>> m_drawn; ///< by page, the last one first
    CompareFunction m_compare = nullptr;
};

scanwire::Answer answerTo(Session& session, const scanwire::Request& request) {
    try {
        return std::visit([&](const auto& asked) { return session.answer(asked); }, request);
    } catch (const ScanRefusal& refusal) {
        return scanwire::Refused{refusal.key, refusal.pixels};
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_NO_GLIB", "1");                     // Qt's threads then need less of the system
    const QCoreApplication application(argc, argv); // plugins that read pictures are found through it
    if (!confine()) {
        return 1;
    }
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    answerWith(scanwire::Ready{INSERVICE_VERSION});
    Session session;
    while (true) {
        QByteArray frame;
        if (!readWhole(frame, scanwire::headSize)) {
            std::_Exit(0);
        }
        const qsizetype size = *scanwire::frameSize(frame);
        if (size > scanwire::headSize + scanwire::largestFile || !readWhole(frame, size)) {
            std::_Exit(1);
        }
        const auto request = scanwire::decodeRequest(frame);
        if (!request) {
            std::_Exit(1);
        }
        frame.clear();
        try {
            answerWith(answerTo(session, *request));
        } catch (const std::bad_alloc&) {
            std::_Exit(1); // the desk starts another one, or says that it cannot be shown
        }
    }
}
