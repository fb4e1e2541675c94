// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

#include "models/replica/tables/units.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace inservice;

namespace papers {

ApplicationPaper usual() {
    ApplicationPaper paper;
    paper.accepted = true;
    paper.number = QStringLiteral("115-000123");
    paper.revision = 2;
    paper.contentHash = QStringLiteral("ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12");
    paper.accountType = AccountType::ChiefManager;
    paper.accountName = QStringLiteral("demo2026");
    paper.name = QStringLiteral("林示範");
    paper.sex = Sex::Female;
    paper.nationalId = QStringLiteral("B200000004");
    paper.jobTitle = QStringLiteral("教務主任");
    paper.county = QStringLiteral("高雄市");
    paper.district = QStringLiteral("鼓山區");
    paper.unitKind = QStringLiteral("國中");
    paper.unitName = QStringLiteral("高雄市立示範國民中學");
    paper.subunit = QStringLiteral("教務處註冊組");
    paper.region = QStringLiteral("高雄市政府教育局");
    paper.phone = QStringLiteral("07-5550123#210");
    paper.fax = QStringLiteral("07-5550124");
    paper.email = QStringLiteral("demo2026@example.edu.tw");
    paper.consented = true;
    paper.returnTo = DeskRow{7,
                             QStringLiteral("高雄市政府教育局"),
                             QStringLiteral("07-5550199"),
                             QStringLiteral("800000 高雄市示範區示範一路 1 號 3 樓"),
                             QStringLiteral("desk-kh@example.invalid"),
                             QStringLiteral("07-5550198")};
    paper.printedBy = QStringLiteral("張列印");
    paper.printedAt = QDateTime(QDate(2026, 11, 23), QTime(16, 5), Qt::UTC);
    paper.copy = 3;
    return paper;
}

ApplicationPaper draft() {
    ApplicationPaper paper = usual();
    paper.accepted = false;
    paper.number.clear();
    paper.revision = 0;
    paper.contentHash.clear();
    paper.copy = 0;
    return paper;
}

ApplicationPaper extreme() {
    // Different characters, so that a lost one is noticed.
    const auto run = [](char16_t first, int length) {
        QString text;
        for (int i = 0; i < length; ++i) {
            text += QChar(static_cast<char16_t>(first + i));
        }
        return text;
    };
    ApplicationPaper paper = usual();
    paper.accountName = QStringLiteral("ABCDEFGHIJKLMNO");
    paper.name = run(0x9F00, 50);
    paper.jobTitle = run(0x8077, 30);
    paper.county = QStringLiteral("連江縣");
    paper.district = QStringLiteral("莒光鄉");
    paper.unitKind = QStringLiteral("實驗教育機構");
    paper.unitName = run(0x7063, 40);
    paper.subunit = run(0x8655, 30);
    paper.region = run(0x5340, 40);
    paper.phone = QStringLiteral("0836-55123#123456");
    paper.fax = QStringLiteral("0836-55124#654321");
    paper.email = QStringLiteral("wwwwwwwwwwmmmmmmmmmmwwwwwwwwwwmmmmmmmmmmwwwwww@example.edu.tw");
    paper.needsUnitSeal = true;
    paper.returnTo->name = paper.region;
    paper.returnTo->address = run(0x8DEF, 80);
    paper.returnTo->email = QStringLiteral("mmmmmmmmmmwwwwwwwwwwmmmmmmmmmmwwwwwwwwwwmmmmmm@example.invalid");
    paper.returnTo->fax = QStringLiteral("0836-55199#123456");
    paper.printedBy = run(0x9E00, 50);
    paper.copy = 99;
    return paper;
}

QByteArray output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        QTest::qFail(qPrintable(program + QStringLiteral(": ") + process.errorString() + QLatin1Char(' ') +
                                QString::fromUtf8(process.readAllStandardError())),
                     __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

QString pdfText(const QString& file, const QStringList& arguments) {
    return QString::fromUtf8(
        output(QStringLiteral("pdftotext"),
               arguments + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")}));
}

QString squeezed(const QString& text) {
    static const QRegularExpression blanks(QStringLiteral("[\\s\u3000]+"));
    return QString(text).remove(blanks);
}

} // namespace papers
