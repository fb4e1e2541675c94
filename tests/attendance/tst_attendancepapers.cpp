// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/codes.h"
#include "forms/attendance/sheet/signinpanel.h"
#include "forms/attendance/slips/slipsheet.h"
#include "forms/paper/printpanel.h"

#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QTest>
#include <ZXing/ReadBarcode.h>

using namespace inservice;

namespace {

constexpr double dotsOfInch = 300;

/// What the codes on a page say.
QList<QByteArray> codesOn(const QImage& page) {
    QList<QByteArray> said;
    for (const FoundCode& code : readCodes(page)) {
        said << code.text;
    }
    return said;
}

CourseSession session(int no, int day, const QTime& from, const QTime& to) {
    CourseSession made;
    made.no = no;
    made.date = QDate(2026, 3, day);
    made.from = from;
    made.to = to;
    return made;
}

SigninCourse aCourse() {
    return {7000012,
            QStringLiteral("十二年國教素養導向教學與評量設計實作研習"),
            QStringLiteral("高雄市立示範國民中學"),
            QStringLiteral("三樓會議室"),
            {session(1, 28, QTime(9, 0), QTime(12, 0)), session(2, 28, QTime(13, 0), QTime(16, 0)),
             session(3, 29, QTime(9, 0), QTime(16, 0))},
            {{1, QStringLiteral("林講者")}},
            {}};
}

QList<SigninPerson> people(int count) {
    QList<SigninPerson> all;
    for (int at = 0; at < count; ++at) {
        all << SigninPerson{1000 + at,
                            0,
                            QStringLiteral("高雄市立示範國民中學附設幼兒園"),
                            QStringLiteral("教師兼教學組長"),
                            QStringLiteral("陳試%1").arg(QChar(0x4e00 + at)),
                            {}};
    }
    return all;
}

SigninSetting setting(SigninBoxes boxes, const QList<int>& sessions) {
    SigninSetting made;
    made.boxes = boxes;
    made.sessions = sessions;
    return made;
}

QImage picture(const Sheet& sheet) {
    const double dots = dotsOfInch / 25.4;
    QImage image(int(paperWidth * dots), int(paperHeight * dots), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots, dots);
    sheet.paint(painter);
    return image;
}

QStringList texts(const Sheet& sheet) {
    QStringList all;
    for (const Sheet::Text& text : sheet.texts()) {
        all << text.text;
    }
    return all;
}

int countOf(const Sheet& sheet, const QString& text) {
    return int(texts(sheet).count(text));
}

/// Everything lies on the paper.
void verifyOnPaper(const Sheet& sheet) {
    const QRectF paper(0, 0, paperWidth, paperHeight);
    for (const Sheet::Text& text : sheet.texts()) {
        QVERIFY2(paper.contains(text.bounds), qPrintable(text.text));
    }
    for (const Sheet::Code& code : sheet.codes()) {
        QVERIFY(paper.contains(code.area));
    }
}

/// No two texts lie over each other, and none over a code.
void verifyApart(const Sheet& sheet) {
    const auto& all = sheet.texts();
    for (const Sheet::Code& code : sheet.codes()) {
        for (const Sheet::Text& text : all) {
            QVERIFY2(!code.area.intersects(text.bounds), qPrintable(text.text));
        }
    }
    for (size_t one = 0; one < all.size(); ++one) {
        for (size_t other = one + 1; other < all.size(); ++other) {
            const QRectF both = all[one].bounds.intersected(all[other].bounds);
            QVERIFY2(both.width() < 0.3 || both.height() < 0.8,
                     qPrintable(all[one].text + QStringLiteral(" / ") + all[other].text));
        }
    }
}

QStringList barsOf(const QImage& image) {
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::Code128);
    hints.setTryHarder(true);
    QStringList found;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(
             {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())},
             hints)) {
        found << QString::fromStdWString(result.text());
    }
    return found;
}

AdmissionSlip slip(int at) {
    return {QStringLiteral("陳試%1").arg(QChar(0x4e00 + at)), QStringLiteral("高雄市立示範國民中學"),
            QStringLiteral("教師"), 0, QStringLiteral("7000012.%1.7K3M9QXR2B").arg(1200 + at)};
}

SlipCourse slipCourse() {
    const SigninCourse all = aCourse();
    return {all.number, all.title, all.organiser, all.place, all.sessions};
}

} // namespace

/// 簽到表 and 報到單 as they come out of the printer.
class AttendancePapersTest : public QObject {
    Q_OBJECT

private slots:
    void aPageHasTwentyFiveRowsAndWalkInsAfterThePeople() {
        const auto pages = signin::layOut(aCourse(), people(23), setting(SigninBoxes::Once, {1}));
        QCOMPARE(pages.size(), 2U); // 23 and 5
        QCOMPARE(countOf(pages.at(0), QStringLiteral("現場")), 2);
        QCOMPARE(countOf(pages.at(1), QStringLiteral("現場")), 3);
        QVERIFY(texts(pages.at(0)).contains(QStringLiteral("23")));
        for (const Sheet& page : pages) {
            verifyOnPaper(page);
            verifyApart(page);
        }
    }
    void whoeverIsExpectedIsCounted() {
        const auto pages = signin::layOut(aCourse(), people(26), setting(SigninBoxes::Once, {1}));
        QVERIFY(texts(pages.at(0)).join(u' ').contains(QStringLiteral("應到 26 人")));
        QCOMPARE(pages.size(), 2U);
    }
    void aDayHasABoxForMorningAndAfternoon() {
        const auto pages = signin::layOut(aCourse(), people(3), setting(SigninBoxes::Day, {1, 2, 3}));
        QCOMPARE(pages.size(), 2U); // a day each
        QVERIFY(texts(pages.at(0)).contains(QStringLiteral("上午 09:00–12:00")));
        QVERIFY(texts(pages.at(0)).contains(QStringLiteral("下午 13:00–16:00")));
        // A session over noon is signed twice.
        QVERIFY(texts(pages.at(1)).contains(QStringLiteral("上午")));
        QVERIFY(texts(pages.at(1)).contains(QStringLiteral("下午")));
    }
    void onceOrInAndOutIsASheetASession() {
        QCOMPARE(signin::layOut(aCourse(), people(3), setting(SigninBoxes::Once, {1, 2, 3})).size(), 3U);
        const auto pages = signin::layOut(aCourse(), people(3), setting(SigninBoxes::InOut, {2}));
        QCOMPARE(pages.size(), 1U);
        QVERIFY(texts(pages.at(0)).contains(QStringLiteral("簽退")));
    }
    void theCodeOfAPageIsReadAndSaysWhichItIs() {
        const auto all = people(26);
        const auto pages = signin::layOut(aCourse(), all, setting(SigninBoxes::Day, {1, 2}));
        const QList<QByteArray> codes = codesOn(picture(pages.at(1)));
        QCOMPARE(codes.size(), 1);
        const std::optional<SigninCode> code = SigninCode::parse(QString::fromUtf8(codes.constFirst()));
        QVERIFY2(code, codes.constFirst().constData());
        QCOMPARE(code->number, 7000012);
        QCOMPARE(code->boxes, (QList<int>{1, 2}));
        QCOMPARE(code->page, 2);
        QCOMPARE(code->pages, 2);
        QCOMPARE(code->list, signin::listHash(all));
        QCOMPARE(code->people, (QList<SigninCode::Row>{{all.at(25).enrolmentId, false}}));
        QCOMPARE(code->lines, 6); // and five who walk in
        QCOMPARE(SigninCode::parse(code->text()), code);
    }
    void theCodeSaysWhereEveryBoxIs() {
        QList<SigninPerson> all = people(4);
        all[1].excused.insert(2, QStringLiteral("公假"));
        const Sheet page = signin::layOut(aCourse(), all, setting(SigninBoxes::Day, {1, 2})).at(0);
        const std::optional<SigninCode> code = SigninCode::parse(QString::fromUtf8(page.codes().front().content));
        QVERIFY(code);
        QVERIFY(code->people.at(1).isExcused && !code->people.at(0).isExcused);
        for (int line = 0; line < code->lines; ++line) {
            for (int box = 0; box < code->boxes.size(); ++box) {
                const QRectF area = signin::boxArea(*code, line, box);
                for (const Sheet::Text& text : page.texts()) {
                    QVERIFY2(!text.bounds.intersects(area) || text.text == u"公假", qPrintable(text.text));
                }
                for (const Sheet::Line& each : page.lines()) {
                    const QRectF ink = QRectF(each.line.p1(), each.line.p2())
                                           .normalized()
                                           .adjusted(-each.width / 2, -each.width / 2, each.width / 2, each.width / 2);
                    QVERIFY(!ink.intersects(area));
                }
            }
        }
        // Name and unit of the first row stand in its row, those of nobody in the rows of who walks in.
        const QRectF walkIn = signin::walkInArea(*code, 4);
        QVERIFY(std::none_of(page.texts().begin(), page.texts().end(),
                             [&](const Sheet::Text& text) { return text.bounds.intersects(walkIn); }));
    }
    void whatIsNoCodeOfASheetIsNone() {
        for (const char* wrong : {"ISS2|7000012||1/1|5f0c91ab|412.20|1f4", "ISS1|7000012|1|1/1|5f0c91ab",
                                  "ISS2|7000012|1|2/1|5f0c91ab|412.28|1f4", "ISS2|7000012|1|1/1|5f0c91ab|412.26|1f4",
                                  "ISS2|7000012|1|1/1|5f0c91ab|412.1|1f4.1", "ISS2|7000012|1|1/1|5f0c91ab|412.3|1f4.0",
                                  "ISS2|7000012|1|1/1|5f0c91ab|412.3|-1", "ISS2|7000012|1|1/1|5f0c91ab|412.3|1f4.!",
                                  "ISS2|7000012|1|1/1|5f0c91ab|412.3|zzzzzzzzzzzzzzzzzzzz",
                                  "ISS2|7000012|1,2,3,4,5|1/1|5f0c91ab|412.3|1f4"}) {

            QVERIFY2(!SigninCode::parse(QString::fromUtf8(wrong)), wrong);
        }
    }
    void anotherListIsAnotherCode() {
        QList<SigninPerson> all = people(3);
        const QString before = signin::listHash(all);
        std::swap(all[0], all[1]);
        QVERIFY(signin::listHash(all) != before);
        QVERIFY(!SigninCode::parse(QStringLiteral("7000012.1203.7K3M9QXR2B")));
    }
    void namesAreMaskedWhereThatIsAsked() {
        SigninSetting masked = setting(SigninBoxes::Once, {1});
        const auto all = people(1);
        QVERIFY(texts(signin::layOut(aCourse(), all, masked).at(0)).contains(all.constFirst().name));
        masked.isMasked = true;
        const QStringList words = texts(signin::layOut(aCourse(), all, masked).at(0));
        QVERIFY(!words.contains(all.constFirst().name));
        QVERIFY2(words.filter(QStringLiteral("陳")).size() == 1, qPrintable(words.join(u'|')));
    }
    void whoIsOnLeaveDoesNotSign() {
        QList<SigninPerson> all = people(2);
        all[0].excused.insert(2, QStringLiteral("公假"));
        QCOMPARE(
            countOf(signin::layOut(aCourse(), all, setting(SigninBoxes::Day, {1, 2})).at(0), QStringLiteral("公假")),
            1);
        QCOMPARE(countOf(signin::layOut(aCourse(), all, setting(SigninBoxes::Day, {3})).at(0), QStringLiteral("公假")),
                 0);
    }
    void classesHaveSheetsOfTheirOwn() {
        QList<SigninPerson> all = people(4);
        all[0].classNo = all[1].classNo = all[2].classNo = 1;
        all[3].classNo = 2;
        SigninSetting apart = setting(SigninBoxes::Once, {1});
        apart.byClass = true;
        const auto pages = signin::layOut(aCourse(), all, apart);
        QCOMPARE(pages.size(), 2U);
        QVERIFY(texts(pages.at(0)).join(u' ').contains(QStringLiteral("應到 3 人")));
        // A session of one class has its people alone.
        SigninCourse tracked = aCourse();
        tracked.classes.insert(1, 2);
        apart.byClass = false;
        QVERIFY(texts(signin::layOut(tracked, all, apart).at(0)).join(u' ').contains(QStringLiteral("應到 1 人")));
    }
    void anEmptyListIsASheetToWriteOn() {
        SigninSetting empty = setting(SigninBoxes::Once, {1});
        empty.walkIns = 25;
        QCOMPARE(signin::layOut(aCourse(), {}, empty).size(), 1U);
        empty.walkIns = 0;
        QCOMPARE(signin::layOut(aCourse(), {}, empty).size(), 1U);
    }

    void slipsAreReadAsBarsAndAsSquares() {
        QList<AdmissionSlip> all;
        for (int at = 0; at < 9; ++at) {
            all << slip(at);
        }
        const auto pages = slips::layOut(slipCourse(), all);
        QCOMPARE(pages.size(), 2U); // eight and one
        const QImage image = picture(pages.at(1));
        QCOMPARE(codesOn(image), QList<QByteArray>{all.at(8).code.toUtf8()});
        QCOMPARE(barsOf(image), QStringList{all.at(8).code});
        QCOMPARE(codesOn(picture(pages.at(0))).size(), 8);
        for (const Sheet& page : pages) {
            verifyOnPaper(page);
            verifyApart(page);
        }
    }
    void onesOwnSlipHasAllSessions() {
        const Sheet sheet = slips::layOutOwn(slipCourse(), slip(1));
        QVERIFY(texts(sheet).join(u' ').contains(QStringLiteral("13:00–16:00")));
        QCOMPARE(codesOn(picture(sheet)), QList<QByteArray>{slip(1).code.toUtf8()});
        QCOMPARE(barsOf(picture(sheet)), QStringList{slip(1).code});
        verifyOnPaper(sheet);
        SlipCourse many = slipCourse();
        while (many.sessions.size() < 40) {
            many.sessions << session(int(many.sessions.size()) + 1, 29, QTime(9, 0), QTime(12, 0));
        }
        verifyOnPaper(slips::layOutOwn(many, slip(1)));
    }

    void thePanelPrintsTheDayThatIsShown() {
        SigninPanel panel(aCourse(), people(3), 2);
        QCOMPARE(panel.setting().sessions, (QList<int>{1, 2}));
        auto* boxes = panel.findChild<QComboBox*>(QStringLiteral("signinBoxes"));
        boxes->setCurrentIndex(boxes->findData(int(SigninBoxes::InOut)));
        QCOMPARE(panel.setting().boxes, SigninBoxes::InOut);
        auto* sessions = panel.findChild<QListWidget*>(QStringLiteral("signinSessions"));
        for (int row = 0; row < sessions->count(); ++row) {
            sessions->item(row)->setCheckState(Qt::Unchecked);
        }
        QVERIFY(!panel.findChild<QWidget*>(QStringLiteral("print"))->isEnabled());
        if (const QString folder = qEnvironmentVariable("ATTENDANCE_PICTURES"); !folder.isEmpty()) {
            picture(signin::layOut(aCourse(), people(23), setting(SigninBoxes::Day, {1, 2})).at(0))
                .save(folder + QStringLiteral("/signin.png"));
            QList<AdmissionSlip> all;
            for (int at = 0; at < 8; ++at) {
                all << slip(at);
            }
            picture(slips::layOut(slipCourse(), all).at(0)).save(folder + QStringLiteral("/slips.png"));
            picture(slips::layOutOwn(slipCourse(), slip(1))).save(folder + QStringLiteral("/own.png"));
        }
    }
};

QTEST_MAIN(AttendancePapersTest)
#include "tst_attendancepapers.moc"
