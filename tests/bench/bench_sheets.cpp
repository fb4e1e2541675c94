// SPDX-License-Identifier: GPL-3.0-or-later
// Signed sheets read back, 200 of them with 50 boxes each (or as many as the first argument says): how many pages a
// second, how many boxes are asked about, and that none is told wrong without asking.
#include "forms/attendance/back/signback.h"
#include "forms/attendance/back/signbackreader.h"
#include "tests/attendance/signedsheets.h"
#include "tests/bench/figure.h"
#include "tests/bench/processor.h"
#include "tests/support/faxlike.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QtConcurrent>

using namespace inservice;

namespace {

constexpr int atOnce = 2; ///< cores
constexpr int stack = 10; ///< pages a file
constexpr int people = 25;

struct Sheets {
    QByteArray file;
    QList<SigninCode> codes;
    QList<signedsheets::Written> written;
};

Sheets someSheets(int from) {
    SigninSetting setting;
    setting.boxes = SigninBoxes::Day;
    setting.sessions = {1, 2};
    setting.walkIns = 0;
    Sheets sheets;
    QList<QImage> pages;
    for (int i = from; i < from + stack; ++i) {
        QList<SigninPerson> all = signedsheets::people(people);
        for (SigninPerson& person : all) {
            person.enrolmentId += i * 10'000; // each a list of its own
        }
        const Sheet page = signin::layOut(signedsheets::course(), all, setting).front();
        const SigninCode code = signedsheets::codeOf(page);
        const signedsheets::Written written = signedsheets::anyhow(code, 0.85, quint32(i));
        faxlike::Way way = faxlike::wayOf(quint32(i));
        way.seal = faxlike::Seal::None;
        way.penMarks = 0;
        way.medium = i % 3 == 0   ? faxlike::Medium::Grey
                     : i % 3 == 1 ? faxlike::Medium::Colour
                                  : faxlike::Medium::BlackWhite; // they are signed and scanned, not faxed
        pages << faxlike::returned(signedsheets::signedPage(page, code, written, quint32(i)), way);
        sheets.codes << code;
        sheets.written << written;
    }
    sheets.file = faxlike::pdf(pages);
    return sheets;
}

struct Tally {
    int pages = 0;
    int boxes = 0;
    int asked = 0;
    int wrong = 0;
};

void count(Tally& tally, const Sheets& sheets, const QList<signback::Page>& read) {
    tally.pages += int(read.size());
    const signback::Reading reading = signback::read(read, [](qint64) { return QList<PresenceMark>(); });
    for (const signback::Finding& finding : reading.findings) {
        for (qsizetype i = 0; i < sheets.codes.size(); ++i) {
            const SigninCode& code = sheets.codes.at(i);
            const auto row = std::find_if(code.people.begin(), code.people.end(), [&](const SigninCode::Row& one) {
                return one.enrolmentId == finding.enrolmentId;
            });
            if (row == code.people.end()) {
                continue;
            }
            const bool isSigned =
                sheets.written.at(i).boxes.contains({int(row - code.people.begin()), finding.session - 1});
            const bool isAsked = finding.verdict == signback::Finding::Verdict::Ask;
            ++tally.boxes;
            tally.asked += isAsked ? 1 : 0;
            tally.wrong += !isAsked && (finding.verdict == signback::Finding::Verdict::Here) != isSigned ? 1 : 0;
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int wanted = argc > 1 ? std::atoi(argv[1]) : 200;
    Tally tally;
    double milliseconds = 0;
    double processor = 0; // s
    for (int from = 0; from < wanted; from += stack * atOnce) {
        QList<int> firsts;
        for (int i = 0; i < atOnce; ++i) {
            firsts << from + i * stack;
        }
        const auto some = QtConcurrent::blockingMapped<QList<Sheets>>(firsts, someSheets);
        std::vector<std::unique_ptr<SignBackReader>> readers;
        QEventLoop loop;
        int open = 0;
        QElapsedTimer time;
        time.start();
        for (const Sheets& sheets : some) {
            auto& reader = readers.emplace_back(std::make_unique<SignBackReader>(signedsheets::course().number));
            ++open;
            QObject::connect(reader.get(), &SignBackReader::ended, &loop, [&] {
                if (--open == 0) {
                    loop.quit();
                }
            });
            reader->read(QStringLiteral("sheets.pdf"), sheets.file);
        }
        const double before = bench::childrenSeconds();
        loop.exec();
        processor += bench::childrenSeconds() - before;
        milliseconds += double(time.nsecsElapsed()) / 1e6;
        for (size_t i = 0; i < readers.size(); ++i) {
            count(tally, some.at(qsizetype(i)), readers.at(i)->pages());
        }
    }
    bench::atLeast(QStringLiteral("sign-in sheets read"), tally.pages * 1000 / milliseconds, QStringLiteral("/s"), 10,
                   QStringLiteral("%1 of %2 pages").arg(tally.pages).arg(wanted));
    bench::told(QStringLiteral("processor time of the helpers a sheet"), processor * 1000 / tally.pages,
                QStringLiteral("ms"));
    bench::atMost(QStringLiteral("boxes told wrong without asking"), tally.wrong, QString(), 0,
                  QStringLiteral("of %1, %2 asked").arg(tally.boxes).arg(tally.asked));
    return bench::over == 0 ? 0 : 1;
}
