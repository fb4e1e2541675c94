// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/back/signback.h"

#include <QPainter>
#include <QSet>
#include <algorithm>

namespace inservice::signback {
namespace {

// Found on made returns (tests/attendance/tst_signback): specks and a line beside its place stay below the first, a
// name of two characters in thin pencil comes above the second.
constexpr double leastInk = 0.004;
constexpr double writtenInk = 0.014;
constexpr int pictureGap = 6; ///< px between two boxes

QImage beside(const QList<QImage>& pictures) {
    int width = 0;
    int height = 0;
    for (const QImage& one : pictures) {
        width += one.width() + (width > 0 ? pictureGap : 0);
        height = std::max(height, one.height());
    }
    if (pictures.size() == 1 || width == 0) {
        return pictures.value(0);
    }
    QImage all(width, height, QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    int x = 0;
    for (const QImage& one : pictures) {
        painter.drawImage(x, 0, one);
        x += one.width() + pictureGap;
    }
    return all;
}

/// What the boxes of somebody at one session say, of one page.
struct Signed {
    int written = 0;
    int doubtful = 0;
    int boxes = 0;
    QList<QImage> pictures;

    [[nodiscard]] bool operator==(const Signed& other) const {
        return written == other.written && doubtful == other.doubtful && boxes == other.boxes;
    }
};

Signed signedAt(const Page& page, int line, int session) {
    Signed all;
    const int count = int(page.code.boxes.size());
    for (int box = 0; box < count; ++box) {
        if (page.code.boxes.at(box) != session) {
            continue;
        }
        const ScanArea area = page.areas.value(line * count + box);
        const Ink ink = inkOf(area.extra);
        all.written += ink == Ink::Written ? 1 : 0;
        all.doubtful += ink == Ink::Doubtful ? 1 : 0;
        ++all.boxes;
        all.pictures << area.crop;
    }
    return all;
}

bool isAway(const PresenceMark& mark) {
    return mark.code == PresenceCode::Leave || mark.code == PresenceCode::DutyLeave;
}

void judge(Finding& finding, const Signed& seen, bool isExcused, const std::optional<QList<PresenceMark>>& marks) {
    using Verdict = Finding::Verdict;
    using Why = Finding::Why;
    const auto ask = [&finding](Why why) {
        finding.verdict = Verdict::Ask;
        finding.why = why;
    };
    const bool isEmpty = seen.written == 0 && seen.doubtful == 0;
    if (!marks) {
        isEmpty ? void() : ask(Why::Stranger);
        return;
    }
    const PresenceMark* noted = attendance::markOf(*marks, finding.session);
    if (isExcused && noted != nullptr && isAway(*noted)) {
        finding.verdict = Verdict::Known; // the words in the box are our own
        return;
    }
    if (isEmpty) {
        return;
    }
    if (isExcused) {
        ask(Why::Printed);
    } else if (seen.doubtful > 0) {
        ask(Why::Faint);
    } else if (seen.written < seen.boxes) {
        ask(Why::OneOfTwo);
    } else if (noted != nullptr && (noted->code == PresenceCode::Absent || isAway(*noted))) {
        ask(Why::Absent);
    } else {
        finding.verdict = noted != nullptr ? Verdict::Known : Verdict::Here;
    }
}

bool isSamePage(const SigninCode& one, const SigninCode& other) {
    return one.list == other.list && one.page == other.page && one.boxes == other.boxes;
}

} // namespace

Ink inkOf(double extra) {
    return extra < leastInk ? Ink::None : extra < writtenInk ? Ink::Doubtful : Ink::Written;
}

QList<QRectF> areasOf(const SigninCode& code) {
    QList<QRectF> areas;
    const int people = int(code.people.size());
    for (int line = 0; line < people; ++line) {
        for (int box = 0; box < code.boxes.size(); ++box) {
            areas << signin::boxArea(code, line, box);
        }
    }
    for (int line = people; line < code.lines; ++line) {
        areas << signin::walkInArea(code, line);
    }
    return areas;
}

QList<SigninCode> Reading::missing() const {
    QList<SigninCode> lacking;
    for (const SigninCode& code : pages) {
        for (int page = 1; page <= code.pages; ++page) {
            SigninCode other = code;
            other.page = page;
            const auto is = [&other](const SigninCode& one) { return isSamePage(one, other); };
            if (std::none_of(pages.begin(), pages.end(), is) && std::none_of(lacking.begin(), lacking.end(), is)) {
                lacking << other;
            }
        }
    }
    return lacking;
}

Reading read(const QList<Page>& pages, const Noted& marks) {
    Reading reading;
    QList<const Page*> each;
    QHash<qsizetype, QList<const Page*>> again;
    for (const Page& page : pages) {
        const auto same = std::find_if(each.begin(), each.end(),
                                       [&page](const Page* one) { return isSamePage(one->code, page.code); });
        if (same != each.end()) {
            again[same - each.begin()] << &page;
            ++reading.repeated;
        } else {
            each << &page;
            reading.pages << page.code;
        }
    }
    for (qsizetype at = 0; at < each.size(); ++at) {
        const Page& page = *each.at(at);
        const QList<int> sessions = page.code.sessions();
        for (int line = 0; line < page.code.people.size(); ++line) {
            const SigninCode::Row& row = page.code.people.at(line);
            for (const int session : sessions) {
                const Signed seen = signedAt(page, line, session);
                Finding finding;
                finding.enrolmentId = row.enrolmentId;
                finding.session = session;
                finding.page = page.code.page;
                finding.number = (page.code.page - 1) * signin::rowsOfPage + line + 1;
                finding.picture = beside(seen.pictures);
                judge(finding, seen, row.isExcused, marks(row.enrolmentId));
                for (const Page* other : again.value(at)) {
                    if (!(signedAt(*other, line, session) == seen)) {
                        finding.verdict = Finding::Verdict::Ask;
                        finding.why = Finding::Why::Differs;
                        finding.picture = beside({finding.picture, beside(signedAt(*other, line, session).pictures)});
                    }
                }
                reading.findings << finding;
            }
        }
        const int firstWalkIn = int(page.code.people.size() * page.code.boxes.size());
        for (int line = int(page.code.people.size()); line < page.code.lines; ++line) {
            const ScanArea area = page.areas.value(firstWalkIn + line - page.code.people.size());
            if (inkOf(area.extra) != Ink::None) {
                reading.walkIns << WalkIn{page.page, sessions, area.crop};
            }
        }
    }
    return reading;
}

} // namespace inservice::signback
