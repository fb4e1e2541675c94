// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/back/signback.h"
#include "forms/attendance/back/signbackreader.h"
#include "signedsheets.h"
#include "tests/support/faxlike.h"

#include <QSignalSpy>
#include <QTest>

using namespace inservice;
using Verdict = signback::Finding::Verdict;
using Why = signback::Finding::Why;

namespace {

/// What a scanner of an office makes of it: no fax, those sheets are signed and scanned.
faxlike::Way scannedLike(quint32 seed) {
    faxlike::Way way = faxlike::wayOf(seed);
    way.seal = faxlike::Seal::None;
    way.penMarks = 0;
    if (way.medium == faxlike::Medium::FaxStandard || way.medium == faxlike::Medium::FaxFine) {
        way.medium = faxlike::Medium::Grey;
        way.noise = 0.03;
    }
    return way;
}

signback::Noted nothingNoted() {
    return [](qint64) { return QList<PresenceMark>(); };
}

} // namespace

/// 簽到表 read back: what is proposed of who has signed.
class SignBackTest : public QObject {
    Q_OBJECT

private slots:
    void whoHasSignedIsFoundWhateverTheScanner();
    void whoSignedOnceOfTwiceIsAsked();
    void whatIsNotedIsNotOverwritten();
    void aPageThatComesTwiceCountsOnce();
    void aPageThatIsMissingIsNamed();
    void anotherPaperIsNone();

private:
    struct Made {
        std::vector<Sheet> pages;
        QList<SigninPerson> people;
    };
    static Made made(int count, SigninBoxes boxes) {
        SigninSetting setting;
        setting.boxes = boxes;
        setting.sessions = {1, 2};
        const QList<SigninPerson> people = signedsheets::people(count);
        return {signin::layOut(signedsheets::course(), people, setting), people};
    }
    QList<signback::Page> readBack(const QByteArray& file, QStringList* faults = nullptr);
};

QList<signback::Page> SignBackTest::readBack(const QByteArray& file, QStringList* faults) {
    SignBackReader reader(7000012);
    QSignalSpy ended(&reader, &SignBackReader::ended);
    reader.read(QStringLiteral("sheets.pdf"), file);
    if (!ended.wait(60'000)) {
        QTest::qFail("it did not end", __FILE__, __LINE__);
    }
    if (faults != nullptr) {
        *faults = reader.faults();
    }
    return reader.pages();
}

void SignBackTest::whoHasSignedIsFoundWhateverTheScanner() {
    int cells = 0;
    int asked = 0;
    for (quint32 seed = 0; seed < 12; ++seed) {
        const Made sheets = made(20, SigninBoxes::Day);
        const Sheet& page = sheets.pages.front();
        const SigninCode code = signedsheets::codeOf(page);
        const signedsheets::Written written = signedsheets::anyhow(code, 0.8, seed);
        const faxlike::Way way = scannedLike(seed);
        const QImage scan = faxlike::returned(signedsheets::signedPage(page, code, written, seed), way);
        QStringList faults;
        const QList<signback::Page> pages = readBack(faxlike::pdf({scan}), &faults);
        QVERIFY2(pages.size() == 1, qPrintable(faxlike::words(way) + u' ' + faults.join(u' ')));
        const signback::Reading reading = signback::read(pages, nothingNoted());
        QCOMPARE(reading.findings.size(), 40); // 20 people, two sessions
        for (const signback::Finding& finding : reading.findings) {
            const auto at = std::find_if(code.people.begin(), code.people.end(), [&](const SigninCode::Row& row) {
                return row.enrolmentId == finding.enrolmentId;
            });
            const bool isSigned = written.boxes.contains({int(at - code.people.begin()), finding.session - 1});
            ++cells;
            asked += finding.verdict == Verdict::Ask ? 1 : 0;
            QVERIFY2(finding.verdict == Verdict::Ask || (finding.verdict == Verdict::Here) == isSigned,
                     qPrintable(faxlike::words(way)));
            QVERIFY(!finding.picture.isNull());
        }
        QCOMPARE(reading.walkIns.size(), written.walkIns.size());
    }
    QVERIFY2(asked * 50 <= cells, qPrintable(QStringLiteral("%1 of %2 are asked").arg(asked).arg(cells)));
}

void SignBackTest::whoSignedOnceOfTwiceIsAsked() {
    const Made sheets = made(3, SigninBoxes::InOut);
    const Sheet& page = sheets.pages.front();
    const SigninCode code = signedsheets::codeOf(page);
    signedsheets::Written written;
    written.boxes = {{0, 0}, {0, 1}, {1, 0}};
    const QImage scan = faxlike::returned(signedsheets::signedPage(page, code, written, 5), scannedLike(3));
    const signback::Reading reading = signback::read(readBack(faxlike::pdf({scan})), nothingNoted());
    QCOMPARE(reading.findings.size(), 3);
    QCOMPARE(reading.findings.at(0).verdict, Verdict::Here);
    QCOMPARE(reading.findings.at(1).verdict, Verdict::Ask);
    QCOMPARE(reading.findings.at(1).why, Why::OneOfTwo);
    QCOMPARE(reading.findings.at(2).verdict, Verdict::Empty);
}

void SignBackTest::whatIsNotedIsNotOverwritten() {
    // No scan is needed to judge one.
    SigninCode code;
    code.boxes = {1};
    code.page = code.pages = 1;
    code.lines = 6;
    code.people = {{11, false}, {12, false}, {13, true}, {14, true}, {15, false}, {16, false}};
    signback::Page page{code, 0, {}};
    for (const double extra : {0.05, 0.05, 0.03, 0.03, 0.05, 0.0}) {
        page.areas << ScanArea{extra, 0, QImage(10, 4, QImage::Format_Grayscale8)};
    }
    const auto noted = [](qint64 id) -> std::optional<QList<PresenceMark>> {
        PresenceMark mark;
        mark.session = 1;
        switch (id) {
        case 11:
            mark.code = PresenceCode::Late;
            return {{mark}};
        case 12:
            mark.code = PresenceCode::Absent;
            return {{mark}};
        case 13:
            mark.code = PresenceCode::DutyLeave;
            return {{mark}};
        case 15:
            return std::nullopt;
        default:
            return QList<PresenceMark>();
        }
    };
    const signback::Reading reading = signback::read({page}, noted);
    const auto of = [&reading](int at) {
        return std::pair(reading.findings.at(at).verdict, reading.findings.at(at).why);
    };
    QCOMPARE(of(0), std::pair(Verdict::Known, Why::Nothing));
    QCOMPARE(of(1), std::pair(Verdict::Ask, Why::Absent));
    QCOMPARE(of(2), std::pair(Verdict::Known, Why::Nothing)); // the words in the box are ours
    QCOMPARE(of(3), std::pair(Verdict::Ask, Why::Printed));   // and here they hold no more
    QCOMPARE(of(4), std::pair(Verdict::Ask, Why::Stranger));
    QCOMPARE(of(5), std::pair(Verdict::Empty, Why::Nothing));
}

void SignBackTest::aPageThatComesTwiceCountsOnce() {
    const Made sheets = made(4, SigninBoxes::Day);
    const Sheet& page = sheets.pages.front();
    const SigninCode code = signedsheets::codeOf(page);
    signedsheets::Written first;
    first.boxes = {{0, 0}, {1, 0}};
    signedsheets::Written second = first;
    second.boxes.insert({2, 0});
    const QImage one = faxlike::returned(signedsheets::signedPage(page, code, first, 9), scannedLike(1));
    const QImage other = faxlike::returned(signedsheets::signedPage(page, code, second, 9), scannedLike(4));
    const signback::Reading reading = signback::read(readBack(faxlike::pdf({one, other})), nothingNoted());
    QCOMPARE(reading.pages.size(), 1);
    QCOMPARE(reading.repeated, 1);
    QCOMPARE(reading.findings.size(), 8);
    for (const signback::Finding& finding : reading.findings) {
        const qint64 line = finding.enrolmentId == sheets.people.at(2).enrolmentId;
        if (line != 0 && finding.session == 1) {
            QCOMPARE(finding.why, Why::Differs);
        } else {
            QVERIFY(finding.verdict != Verdict::Ask);
        }
    }
}

void SignBackTest::aPageThatIsMissingIsNamed() {
    const Made sheets = made(40, SigninBoxes::Day);
    QCOMPARE(sheets.pages.size(), 2U);
    const SigninCode code = signedsheets::codeOf(sheets.pages.at(1));
    const QImage scan = faxlike::returned(signedsheets::signedPage(sheets.pages.at(1), code, {}, 2), scannedLike(7));
    const signback::Reading reading = signback::read(readBack(faxlike::png(scan)), nothingNoted());
    QCOMPARE(reading.pages.size(), 1);
    QCOMPARE(reading.missing().size(), 1);
    QCOMPARE(reading.missing().constFirst().page, 1);
}

void SignBackTest::anotherPaperIsNone() {
    SigninCourse other = signedsheets::course();
    other.number = 7000099;
    SigninSetting setting;
    setting.sessions = {1};
    const Sheet foreign = signin::layOut(other, signedsheets::people(2), setting).front();
    const QImage scan =
        faxlike::returned(signedsheets::signedPage(foreign, signedsheets::codeOf(foreign), {}, 1), scannedLike(2));
    const QImage white = faxlike::sheet([](QPainter&) {});
    QStringList faults;
    QVERIFY(readBack(faxlike::pdf({scan, white}), &faults).isEmpty());
    QCOMPARE(faults.size(), 1); // the back of a page is none
    QVERIFY2(faults.constFirst().contains(QStringLiteral("7000099")), qPrintable(faults.constFirst()));
    QVERIFY(readBack("no scan", &faults).isEmpty());
    QCOMPARE(faults.size(), 1);
}

QTEST_MAIN(SignBackTest)
#include "tst_signback.moc"
