// SPDX-License-Identifier: GPL-3.0-or-later
// 核章檢核 over 300 forms as they come back (or as many as the first argument says), with every fault an office makes:
// a seal, 關防, signature or date that lacks, a field written over, struck out or covered, a seal across the code;
// faxed, askew, streaked, folded. How many of them are shown as wanting a look, and how much that is in order is.
#include "forms/application/paper/sealcheck.h"
#include "models/scans/scandocument.h"
#include "tests/bench/figure.h"
#include "tests/bench/processor.h"
#include "tests/paper/papers.h"
#include "tests/paper/sealedforms.h"

#include <QApplication>
#include <QEventLoop>
#include <QMap>
#include <QtConcurrent>

using namespace inservice;
using sealcheck::Kind;
using sealcheck::Verdict;

namespace {

constexpr int atOnce = 2; ///< cores
constexpr int chunk = 40; ///< forms made, read and thrown away together

struct Returned {
    QByteArray file;
    ApplicationPaper paper;
    sealedforms::Done done;
    faxlike::Way way;
};

ApplicationPaper form(int i) {
    ApplicationPaper paper = papers::usual();
    paper.number = QStringLiteral("115-%1").arg(200000 + i * 41);
    paper.contentHash = QString::number(0x23456789U + unsigned(i) * 7919, 16) + paper.contentHash;
    paper.accountName = QStringLiteral("demo%1").arg(2000 + i);
    paper.needsUnitSeal = true;
    return paper;
}

/// Fields in which something stands: to be struck out or covered.
QStringList filledFields(const ApplicationPaper& paper) {
    QStringList labels;
    const sealcheck::Print print(paper);
    for (const sealcheck::Part& part : print.parts()) {
        int dark = 0;
        for (int y = 0; y < part.expected.height(); ++y) {
            const uchar* line = part.expected.constScanLine(y);
            dark += int(std::count_if(line, line + part.expected.width() / 4, [](uchar light) { return light < 128; }));
        }
        if (part.kind == Kind::Field && dark > 40) {
            labels << part.label;
        }
    }
    return labels;
}

/// Of six forms one is in order, four lack something, and one is changed.
Returned someReturn(int i) {
    Returned made;
    made.paper = form(i);
    made.way = sealedforms::wayOf(quint32(i));
    made.way.seal = i % 10 == 7 ? faxlike::Seal::AcrossCode : faxlike::Seal::None;
    made.done.headSeal = i % 6 != 1;
    made.done.unitSeal = i % 6 != 2;
    made.done.isSigned = i % 6 != 3;
    made.done.isDated = i % 6 != 4;
    if (i % 6 == 5) {
        const QStringList fields = filledFields(sealedforms::asKnown(made.paper));
        made.done.changed = fields.at(i / 6 % fields.size());
        made.done.how = sealedforms::Change(i / 6 % 3);
    }
    const QImage page = faxlike::returned(sealedforms::formOf(made.paper, made.done, quint32(i)), made.way);
    made.file = page.depth() == 1 ? faxlike::tiff({page}, faxlike::Packing::G4) : faxlike::jpeg(page, 75);
    return made;
}

struct Share {
    int all = 0;
    int of = 0;
    void count(bool is) {
        ++all;
        of += is ? 1 : 0;
    }
    [[nodiscard]] double percent() const { return all == 0 ? 100 : 100.0 * of / all; }
};

struct Tally {
    Share laidOver;
    QMap<QString, Share> empty; ///< by what it is
    Share alarms;
    QMap<QString, Share> changed; ///< by how
    double milliseconds = 0;
    double processor = 0; ///< s
};

bool lacks(const sealedforms::Done& done, Kind kind) {
    switch (kind) {
    case Kind::HeadSeal:
        return !done.headSeal;
    case Kind::UnitSeal:
        return !done.unitSeal;
    case Kind::Signature:
        return !done.isSigned;
    case Kind::Date:
        return !done.isDated;
    case Kind::Field:
        break;
    }
    return false;
}

/// Where a form cannot be laid over its print (its code is covered), the person is told to compare it by eye: it is
/// counted as such and for nothing else.
void count(Tally& tally, const Returned& made, const QList<sealcheck::Part>& parts, const ScanComparison& comparison) {
    static const char* const ways[] = {"written over", "struck out", "covered"};
    static const char* const boxes[] = {"head's seal", "unit's seal", "signature", "date"};
    tally.laidOver.count(comparison.found);
    if (!comparison.found) {
        return;
    }
    const QList<sealcheck::Finding> findings = sealcheck::judge(parts, comparison);
    for (const sealcheck::Finding& finding : findings) {
        const Kind kind = finding.part.kind;
        const bool isShown = finding.verdict != Verdict::Fine;
        const bool isEmpty = lacks(made.done, kind);
        const bool isChanged = kind == Kind::Field && finding.part.label == made.done.changed;
        if (isEmpty) {
            tally.empty[QLatin1String(boxes[int(kind)])].count(isShown);
        } else if (isChanged) {
            tally.changed[QLatin1String(ways[int(made.done.how)])].count(isShown);
        } else {
            tally.alarms.count(isShown);
        }
        if (isShown != (isEmpty || isChanged)) {
            std::printf("%s %s: %s\n", isShown ? "alarm about" : "not seen in", qPrintable(finding.part.label),
                        qPrintable(faxlike::words(made.way)));
        }
    }
}

/// One form through a helper; `ended` once it is counted.
void check(const Returned& made, Tally& tally, const std::function<void()>& ended) {
    const auto print = std::make_shared<sealcheck::Print>(sealedforms::asKnown(made.paper));
    auto* document = new ScanDocument(made.file);
    const auto take = [=, &tally, &made](const ScanComparison& comparison) {
        count(tally, made, print->parts(), comparison);
        document->deleteLater();
        ended();
    };
    QObject::connect(document, &ScanDocument::opened, document, [document] { document->survey(); });
    QObject::connect(document, &ScanDocument::surveyed, document, [=](int page, const ScanPage& found) {
        if (found.codes.isEmpty()) {
            std::printf("no code: %s\n", qPrintable(faxlike::words(made.way)));
            take({});
        } else {
            document->compare(print->comparison(page, found.codes.constFirst().corners));
        }
    });
    QObject::connect(document, &ScanDocument::compared, document,
                     [take](int, const ScanComparison& comparison) { take(comparison); });
    QObject::connect(document, &ScanDocument::failed, document, [take] { take({}); });
    QObject::connect(document, &ScanDocument::notCompared, document, [take] { take({}); });
    document->open();
}

void checkAll(const QList<Returned>& forms, Tally& tally) {
    QEventLoop loop;
    qsizetype next = 0;
    int running = 0;
    std::function<void()> start = [&] {
        while (running < atOnce && next < forms.size()) {
            ++running;
            check(forms.at(next++), tally, [&] {
                --running;
                start();
                if (running == 0) {
                    loop.quit();
                }
            });
        }
    };
    start();
    if (running > 0) {
        loop.exec();
    }
}

Share sum(const QMap<QString, Share>& shares) {
    Share all;
    for (const Share& one : shares) {
        all.all += one.all;
        all.of += one.of;
    }
    return all;
}

void tell(const QMap<QString, Share>& shares) {
    for (auto one = shares.cbegin(); one != shares.cend(); ++one) {
        bench::told(QStringLiteral("  %1: %2, found").arg(one.key()).arg(one->all), one->of, QStringLiteral("parts"));
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int wanted = argc > 1 ? std::atoi(argv[1]) : 300;
    const int first = argc > 2 ? std::atoi(argv[2]) : 0;
    Tally tally;
    for (int from = 0; from < wanted; from += chunk) {
        QList<int> numbers(std::min(chunk, wanted - from));
        std::iota(numbers.begin(), numbers.end(), first + from);
        const QList<Returned> forms = QtConcurrent::blockingMapped<QList<Returned>>(numbers, someReturn);
        const double before = bench::childrenSeconds();
        tally.milliseconds += bench::milliseconds(1, [&] { checkAll(forms, tally); });
        tally.processor += bench::childrenSeconds() - before;
    }
    tell(tally.empty);
    tell(tally.changed);
    const Share empty = sum(tally.empty);
    const Share changed = sum(tally.changed);
    bench::atLeast(QStringLiteral("forms laid over their print, of %1").arg(wanted), tally.laidOver.percent(),
                   QStringLiteral("%"), 98);
    bench::atLeast(QStringLiteral("empty boxes found, of %1").arg(empty.all), empty.percent(), QStringLiteral("%"), 99);
    bench::atMost(QStringLiteral("false alarms, of %1 parts in order").arg(tally.alarms.all), tally.alarms.percent(),
                  QStringLiteral("%"), 2);
    bench::atLeast(QStringLiteral("changed fields found, of %1").arg(changed.all), changed.percent(),
                   QStringLiteral("%"), 95);
    bench::told(QStringLiteral("forms checked a second, two at once"), wanted * 1000 / tally.milliseconds,
                QStringLiteral("/s"));
    bench::told(QStringLiteral("processor time of the helpers a form"), tally.processor * 1000 / wanted,
                QStringLiteral("ms"));
    return bench::over == 0 ? 0 : 1;
}
