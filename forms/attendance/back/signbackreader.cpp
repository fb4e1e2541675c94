// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/back/signbackreader.h"

#include "forms/paper/scanfaults.h"
#include "forms/paper/sheetcomparison.h"

#include <algorithm>

namespace inservice {

SignBackReader::SignBackReader(qint64 courseNumber, QObject* parent)
    : QObject(parent)
    , m_course(courseNumber) {
}

SignBackReader::~SignBackReader() = default;

void SignBackReader::read(const QString& name, const QByteArray& content) {
    m_waiting.append({name, content});
    if (!m_document) {
        next();
    }
}

void SignBackReader::cancel() {
    m_waiting.clear();
    m_sheets.clear();
    m_isSurveyed = false;
    if (ScanDocument* document = m_document.release()) {
        document->disconnect(this);
        document->deleteLater();
    }
}

void SignBackReader::next() {
    if (m_waiting.isEmpty()) {
        emit ended();
        return;
    }
    const auto file = m_waiting.takeFirst();
    m_name = file.first;
    m_document = std::make_unique<ScanDocument>(file.second);
    connect(m_document.get(), &ScanDocument::opened, this, [this] {
        m_of += m_document->pageCount();
        m_document->survey();
    });
    connect(m_document.get(), &ScanDocument::failed, this, [this](const ScanFault& fault) {
        m_faults << scanFaultText(fault, m_name);
        end();
    });
    connect(m_document.get(), &ScanDocument::surveyed, this, &SignBackReader::surveyed);
    connect(m_document.get(), &ScanDocument::surveyEnded, this, [this] {
        m_isSurveyed = true;
        endIfDone();
    });
    connect(m_document.get(), &ScanDocument::compared, this, &SignBackReader::take);
    connect(m_document.get(), &ScanDocument::notCompared, this, [this](int page, const ScanFault& fault) {
        m_faults
            << tr("Page %1: %2", "of a scan, what is wrong").arg(m_read + page + 1).arg(scanFaultText(fault, m_name));
        done(page);
    });
    m_document->open();
}

void SignBackReader::step() {
    emit progressed(++m_done, m_of);
}

void SignBackReader::surveyed(int page, const ScanPage& found) {
    const int shown = m_read + page + 1;
    bool isSheet = false;
    for (const ScanCode& code : found.codes) {
        const std::optional<SigninCode> sheet = SigninCode::parse(code.text);
        if (!sheet) {
            continue;
        }
        isSheet = true;
        if (sheet->number != m_course) {
            m_faults << tr("Page %1 is a sheet of course %2.").arg(shown).arg(sheet->number);
            continue;
        }
        m_sheets[page] << Sheet{*sheet, code.corners};
        ++m_of;
    }
    if (!found.fault.isEmpty()) {
        m_faults
            << tr("Page %1: %2", "of a scan, what is wrong").arg(shown).arg(scanFaultText({found.fault, {}}, m_name));
    } else if (!isSheet && !found.blank) {
        m_faults
            << tr("On page %1 no code of a sign-in sheet can be read. Scan it anew, at 200 dpi or more.").arg(shown);
    }
    step();
    // At once, while the helper still has the page drawn.
    compare(page);
}

/// Two on a page one after the other: an answer names its page alone.
void SignBackReader::compare(int page) {
    if (const QList<Sheet> sheets = m_sheets.value(page); !sheets.isEmpty()) {
        const Sheet& sheet = sheets.first();
        scanwire::Compare what = comparisonWith(signin::frameOf(sheet.code), page, sheet.corners);
        what.areas = signback::areasOf(sheet.code);
        m_document->compare(what);
    } else {
        m_sheets.remove(page);
        endIfDone();
    }
}

void SignBackReader::take(int page, const ScanComparison& comparison) {
    if (comparison.found) {
        m_pages << signback::Page{m_sheets.value(page).value(0).code, m_read + page, comparison.areas};
    } else {
        m_faults << tr("Page %1 does not lie over the sheet that was printed: a part of it is cut off or covered. Note "
                       "who has signed by hand, or scan it anew.")
                        .arg(m_read + page + 1);
    }
    done(page);
}

void SignBackReader::done(int page) {
    m_sheets[page].removeFirst();
    step();
    compare(page);
}

void SignBackReader::endIfDone() {
    if (m_isSurveyed && m_sheets.isEmpty()) {
        end();
    }
}

void SignBackReader::end() {
    // Two helpers share a stack: what one of them says may overtake the other.
    std::stable_sort(m_pages.begin(), m_pages.end(),
                     [](const signback::Page& one, const signback::Page& other) { return one.page < other.page; });
    m_read += m_document->pageCount();
    m_isSurveyed = false;
    // It may be what is speaking.
    ScanDocument* document = m_document.release();
    document->disconnect(this);
    document->deleteLater();
    next();
}

} // namespace inservice
