// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as they come back, 2,000 of them (or as many as the first argument says, from the seed of the second on): by
// fax, scanner and mail, askew, sealed, written on, two on a sheet, with backs between them. Read by the helper beside
// `zbarimg` on the same pages.
#include "forms/application/paper/applicationpaper.h"
#include "forms/paper/document.h"
#include "models/scans/scandocument.h"
#include "tests/bench/figure.h"
#include "tests/bench/processor.h"
#include "tests/paper/papers.h"
#include "tests/support/faxlike.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtConcurrent>

using namespace inservice;

namespace {

constexpr int atOnce = 2;  ///< documents: cores
constexpr int chunk = 200; ///< pages made, read and thrown away together
constexpr int stackSize = 10;

struct Returned {
    QImage image;
    QStringList codes; ///< none: a back
    QString through;   ///< of a back: what shines through it may be read, and says the right thing
    faxlike::Way way;
    bool isTwo = false;
};

struct File {
    QByteArray content;
    QList<int> pages; ///< of the chunk
};

struct Tally {
    int pages = 0;
    int found = 0;
    int wrong = 0;
    int backs = 0;
    int backsSeen = 0;
    int lostFronts = 0; ///< taken for a back
    QMap<QString, QPair<int, int>> kinds;
    double milliseconds = 0;
    double processor = 0; ///< s
};

ApplicationPaper form(int i) {
    ApplicationPaper paper = papers::usual();
    paper.number = QStringLiteral("115-%1").arg(100000 + i * 37);
    paper.contentHash = QString::number(0x12345678U + unsigned(i) * 7919, 16) + paper.contentHash;
    paper.accountName = QStringLiteral("demo%1").arg(1000 + i);
    paper.needsUnitSeal = i % 3 == 0;
    return paper;
}

QImage printed(const ApplicationPaper& paper) {
    const auto document = makeApplicationDocument(paper);
    return faxlike::sheet([&](QPainter& painter) { document->paint(painter, 0); });
}

/// Every twelfth sheet has two forms on it, every tenth is followed by its back.
QList<Returned> oneReturn(int i) {
    QList<Returned> pages;
    const ApplicationPaper paper = form(i);
    const faxlike::Way way = faxlike::wayOf(quint32(i));
    const QImage front = printed(paper);
    if (i % 12 == 11 && way.medium != faxlike::Medium::FaxStandard) {
        const ApplicationPaper other = form(i + 1'000'00);
        pages << Returned{faxlike::returned(faxlike::twoUp(front, printed(other)), way),
                          {paperCode(paper), paperCode(other)},
                          {},
                          way,
                          true};
    } else {
        pages << Returned{faxlike::returned(front, way), {paperCode(paper)}, {}, way};
    }
    if (i % 10 == 9) {
        faxlike::Way ofBack = way;
        ofBack.seal = faxlike::Seal::None;
        ofBack.penMarks = 0;
        pages << Returned{faxlike::returned(faxlike::back(front), ofBack), {}, paperCode(paper), ofBack};
    }
    return pages;
}

/// At least `count` pages, made on all cores.
QList<Returned> someReturns(int from, int count) {
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), from);
    QList<Returned> all;
    for (const QList<Returned>& pages : QtConcurrent::blockingMapped<QList<QList<Returned>>>(numbers, oneReturn)) {
        all << pages;
    }
    return all;
}

/// As machines pack them: faxes as TIFF of ten, scans as PDF of ten, JPEG or PNG alone.
QList<File> packed(const QList<Returned>& pages) {
    QList<File> files;
    QList<int> faxes;
    QList<int> scans;
    const auto images = [&](const QList<int>& numbers) {
        QList<QImage> some;
        for (const int number : numbers) {
            some << pages[number].image;
        }
        return some;
    };
    const auto flush = [&](QList<int>& numbers, bool isFax) {
        if (!numbers.isEmpty()) {
            const auto packing = files.size() % 3 == 0   ? faxlike::Packing::G3
                                 : files.size() % 3 == 1 ? faxlike::Packing::G4
                                                         : faxlike::Packing::G3Fine;
            files << File{isFax ? faxlike::tiff(images(numbers), packing) : faxlike::pdf(images(numbers)), numbers};
            numbers.clear();
        }
    };
    for (int number = 0; number < pages.size(); ++number) {
        const QImage& image = pages[number].image;
        const int kind = image.depth() == 1 ? 0 : 1 + number % 3;
        if (kind == 2) {
            files << File{faxlike::jpeg(image, 75), {number}};
        } else if (kind == 3 && image.depth() == 8) {
            files << File{faxlike::png(image), {number}};
        } else {
            (kind == 0 ? faxes : scans) << number;
        }
        if (faxes.size() == stackSize) {
            flush(faxes, true);
        }
        if (scans.size() == stackSize) {
            flush(scans, false);
        }
    }
    flush(faxes, true);
    flush(scans, false);
    return files;
}

void count(Tally& tally, const Returned& page, const QStringList& said, bool isBack, bool tellsBacks) {
    if (page.codes.isEmpty()) {
        ++tally.backs;
        tally.backsSeen += isBack ? 1 : 0;
        if (tellsBacks && !isBack) {
            std::printf("not taken for a back: %s\n", qPrintable(faxlike::words(page.way)));
        }
    } else if (tellsBacks && isBack) {
        ++tally.lostFronts;
    }
    for (const QString& text : said) {
        if (!page.codes.contains(text) && text != page.through) {
            ++tally.wrong;
            std::printf("%s read %s instead of %s: %s\n", tellsBacks ? "helper" : "zbarimg", qPrintable(text),
                        qPrintable(page.codes.join(u' ')), qPrintable(faxlike::words(page.way)));
        }
    }
    ++tally.pages;
    for (const QString& text : page.codes) {
        const bool isFound = said.contains(text);
        tally.found += isFound ? 1 : 0;
        auto& kind = tally.kinds[faxlike::words(page.way).section(u' ', 2, -1).section(u',', 0, 1) +
                                 (page.isTwo ? QStringLiteral(", two on a sheet") : QString())];
        ++kind.first;
        kind.second += isFound ? 1 : 0;
        if (!isFound && tellsBacks) {
            std::printf("not read: %s%s\n", qPrintable(faxlike::words(page.way)), page.isTwo ? ", two on a sheet" : "");
        }
    }
}

/// All files through helpers, two at a time, until the last answer.
void readByHelper(const QList<File>& files, const QList<Returned>& pages, Tally& tally) {
    QEventLoop loop;
    qsizetype next = 0;
    int running = 0;
    std::function<void()> start;
    const auto end = [&](ScanDocument* document) {
        document->deleteLater();
        --running;
        start();
        if (running == 0) {
            loop.quit();
        }
    };
    start = [&] {
        while (running < atOnce && next < files.size()) {
            const File& file = files[next++];
            auto* document = new ScanDocument(file.content);
            ++running;
            QObject::connect(document, &ScanDocument::opened, document, [document] { document->survey(); });
            QObject::connect(document, &ScanDocument::failed, document, [=](const ScanFault& fault) {
                std::printf("not opened: %s\n", qPrintable(fault.key));
                end(document);
            });
            QObject::connect(document, &ScanDocument::surveyed, document, [&, file](int page, const ScanPage& found) {
                QStringList said;
                for (const ScanCode& code : found.codes) {
                    said << code.text;
                }
                count(tally, pages[file.pages[page]], said, found.blank, true);
            });
            QObject::connect(document, &ScanDocument::surveyEnded, document, [=] { end(document); });
            document->open();
        }
    };
    start();
    if (running > 0) {
        loop.exec();
    }
}

void readByZbarimg(const QString& folder, const QList<Returned>& pages, Tally& tally) {
    QStringList names;
    for (int number = 0; number < pages.size(); ++number) {
        const QImage& image = pages[number].image;
        const bool isMono = image.depth() == 1;
        QFile file(folder +
                   QStringLiteral("/%1.%2").arg(number).arg(isMono ? QLatin1String("tif") : QLatin1String("jpg")));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write");
        }
        file.write(isMono ? faxlike::tiff({image}, faxlike::Packing::G4) : faxlike::jpeg(image, 75));
        names << file.fileName();
    }
    QList<QStringList> said(pages.size());
    tally.milliseconds += bench::milliseconds(1, [&] {
        // The two cores for it also.
        QList<QProcess*> both;
        for (int half = 0; half < atOnce; ++half) {
            auto* zbarimg = new QProcess;
            QStringList arguments{QStringLiteral("--quiet"), QStringLiteral("--xml"), QStringLiteral("-Sdisable"),
                                  QStringLiteral("-Sqrcode.enable")};
            for (qsizetype i = half; i < names.size(); i += atOnce) {
                arguments << names[i];
            }
            zbarimg->start(QStringLiteral("zbarimg"), arguments);
            both << zbarimg;
        }
        for (QProcess* zbarimg : both) {
            zbarimg->waitForFinished(-1);
            int at = -1;
            const QString output = QString::fromUtf8(zbarimg->readAllStandardOutput());
            for (const QString& line : output.split(u'\n')) {
                if (const qsizetype source = line.indexOf(QLatin1String("<source href='")); source >= 0) {
                    at = QFileInfo(line.mid(source + 14).section(u'\'', 0, 0)).baseName().toInt();
                } else if (const qsizetype data = line.indexOf(QLatin1String("<![CDATA[")); data >= 0 && at >= 0) {
                    said[at] << line.mid(data + 9).section(QStringLiteral("]]>"), 0, 0);
                }
            }
            delete zbarimg;
        }
    });
    for (int number = 0; number < pages.size(); ++number) {
        count(tally, pages[number], said[number], false, false);
    }
    for (const QString& name : names) {
        QFile::remove(name);
    }
}

/// A fax server's stack of forty, as a clerk waits for it: from its opening to its last page.
void oneStack() {
    const QList<Returned> pages = someReturns(5000, 60);
    QList<QImage> faxes;
    QList<int> numbers;
    for (int number = 0; number < pages.size() && faxes.size() < 40; ++number) {
        if (pages[number].image.depth() == 1) {
            faxes << pages[number].image;
            numbers << number;
        }
    }
    const QList<File> file{{faxlike::tiff(faxes, faxlike::Packing::G4), numbers}};
    Tally tally;
    const double milliseconds = bench::milliseconds(1, [&] { readByHelper(file, pages, tally); });
    bench::atLeast(QStringLiteral("pages read a second, one stack of %1").arg(tally.pages),
                   tally.pages * 1000 / milliseconds, QStringLiteral("/s"), 10);
}

double percent(int part, int whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const int wanted = argc > 1 ? atoi(argv[1]) : 2000;
    const bool hasZbarimg = !QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty();
    const QTemporaryDir folder;
    Tally ours;
    Tally theirs;
    for (int from = argc > 2 ? atoi(argv[2]) : 0; ours.pages < wanted; from += chunk) {
        const QList<Returned> pages = someReturns(from, std::min(chunk, wanted - ours.pages));
        const QList<File> files = packed(pages);
        const double before = bench::childrenSeconds();
        ours.milliseconds += bench::milliseconds(1, [&] { readByHelper(files, pages, ours); });
        ours.processor += bench::childrenSeconds() - before;
        if (hasZbarimg) {
            readByZbarimg(folder.path(), pages, theirs);
        }
    }
    int codes = 0;
    for (auto kind = ours.kinds.cbegin(); kind != ours.kinds.cend(); ++kind) {
        codes += kind->first;
        const QString reference =
            hasZbarimg ? QStringLiteral("zbarimg: %1").arg(theirs.kinds.value(kind.key()).second) : QStringLiteral("–");
        bench::told(QStringLiteral("  %1: %2 codes, read").arg(kind.key()).arg(kind->first), kind->second,
                    QStringLiteral("codes"), reference);
    }
    const auto beside = [&](double figure, const QString& unit) {
        return hasZbarimg ? QStringLiteral("zbarimg: %1 %2").arg(figure, 0, 'f', 2).arg(unit) : QStringLiteral("–");
    };
    bench::atLeast(QStringLiteral("codes read, of %1 on %2 returned pages").arg(codes).arg(ours.pages),
                   percent(ours.found, codes), QStringLiteral("%"), 99.5,
                   beside(percent(theirs.found, codes), QStringLiteral("%")));
    bench::atMost(QStringLiteral("codes read wrong"), ours.wrong, QStringLiteral("codes"), 0,
                  beside(theirs.wrong, QStringLiteral("codes")));
    bench::atLeast(QStringLiteral("backs recognised, of %1").arg(ours.backs), percent(ours.backsSeen, ours.backs),
                   QStringLiteral("%"), 99);
    bench::atMost(QStringLiteral("fronts taken for backs"), ours.lostFronts, QStringLiteral("pages"), 0);
    bench::atLeast(
        QStringLiteral("pages read a second, two files at once"), ours.pages * 1000 / ours.milliseconds,
        QStringLiteral("/s"), 10,
        beside(theirs.milliseconds > 0 ? theirs.pages * 1000 / theirs.milliseconds : 0, QStringLiteral("/s")));
    bench::told(QStringLiteral("processor time of the helpers a page"), ours.processor * 1000 / ours.pages,
                QStringLiteral("ms"));
    oneStack();
    return bench::over == 0 ? 0 : 1;
}
