// SPDX-License-Identifier: GPL-3.0-or-later
// Application forms as PDF, one and many, beside what LibreOffice makes of the empty form; on the screen; and to a
// printer queue (the default one, when the machine has any).
#include "forms/application/paper/applicationpaper.h"
#include "forms/application/paper/handforms.h"
#include "forms/paper/documentout.h"
#include "forms/paper/sheet.h"
#include "tests/bench/figure.h"
#include "tests/paper/papers.h"

#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace inservice;

namespace {

constexpr int many = 100;

/// Forms of different people: names, numbers, units; every tenth has long fields and is set closer.
ApplicationPaper form(int i) {
    static const QString names = QStringLiteral(
        "示範測試虛構假設樣本例範模擬練習演說明舉甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黃宇宙洪荒");
    const auto name = [i](int step) { return names.at((i * step + step) % names.size()); };
    ApplicationPaper paper = papers::usual();
    paper.number = QStringLiteral("115-%1").arg(100000 + i * 37);
    paper.contentHash = QString::number(0x12345678u + unsigned(i) * 7919, 16) + paper.contentHash;
    paper.accountName = QStringLiteral("demo%1").arg(1000 + i);
    paper.name = QString(name(3)) + name(7) + name(11);
    paper.printedBy = paper.name;
    paper.nationalId = QStringLiteral("B2%1").arg(10000000 + i * 1237);
    paper.email = paper.accountName + QStringLiteral("@example.edu.tw");
    paper.unitName = QStringLiteral("高雄市立") + name(5) + name(13) + QStringLiteral("國民中學");
    paper.needsUnitSeal = i % 3 == 0;
    if (i % 10 == 9) {
        paper.jobTitle = QStringLiteral("教務處註冊組組長兼資訊執行秘書");
        paper.subunit = QStringLiteral("教務處註冊組及資訊設備推動小組");
        paper.returnTo->address += QStringLiteral("（示範行政中心東側第二棟五樓資訊教育科）");
    }
    return paper;
}

QList<ApplicationPaper> forms(int from) {
    QList<ApplicationPaper> all;
    for (int i = 0; i < many; ++i) {
        all += form(from + i);
    }
    return all;
}

void single(const QTemporaryDir& folder) {
    const auto document = makeApplicationDocument(papers::usual());
    int n = 0;
    const auto once = [&] { writePdf(*document, folder.filePath(QStringLiteral("%1.pdf").arg(++n))); };
    const double first = bench::milliseconds(1, once);
    const double each = bench::milliseconds(25, once);
    bench::told(QStringLiteral("application forms to PDF"), 1000 / each, QStringLiteral("/s"),
                QStringLiteral("the first, with its font: %1 ms").arg(first, 0, 'f', 0));
}

/// Forms a second of LibreOffice for the same number of the empty form, in one call; 0 where it is not installed.
double libreOffice(const QTemporaryDir& folder) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("libreoffice"));
    if (program.isEmpty()) {
        return 0;
    }
    QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                          QStringLiteral("--headless"),
                          QStringLiteral("--convert-to"),
                          QStringLiteral("pdf"),
                          QStringLiteral("--outdir"),
                          folder.filePath(QStringLiteral("converted"))};
    const qsizetype options = arguments.size();
    for (int i = 0; i < many; ++i) {
        arguments += folder.filePath(QStringLiteral("%1.odt").arg(i));
        writeHandFormOdt(accountHandForm({}), arguments.last());
    }
    const auto convert = [&](const QStringList& files) {
        QProcess office;
        office.start(program, files);
        office.waitForFinished(-1);
    };
    convert(arguments.mid(0, options + 1)); // its profile is made once
    const double milliseconds = bench::milliseconds(1, [&] { convert(arguments); });
    if (!QFileInfo::exists(folder.filePath(QStringLiteral("converted/%1.pdf").arg(many - 1)))) {
        return 0;
    }
    return many * 1000 / milliseconds;
}

void manyInOne(const QTemporaryDir& folder) {
    int run = 0;
    const auto write = [&] {
        writePdf(*makeApplicationDocument(forms(++run * many)), folder.filePath(QStringLiteral("many.pdf")));
    };
    write();
    const double rate = many * 1000 / bench::milliseconds(5, write);
    const double office = libreOffice(folder);
    const QString name = QStringLiteral("%1 different forms into one PDF").arg(many);
    bench::atLeast(name, rate, QStringLiteral("/s"), 100);
    if (office > 0) {
        bench::atLeast(name, rate, QStringLiteral("/s"), 10 * office,
                       QStringLiteral("libreoffice --convert-to pdf: %1/s").arg(office, 0, 'f', 1));
    } else {
        std::puts("libreoffice --convert-to pdf: not on this machine");
    }
    int laid = 1000000;
    bench::told(QStringLiteral("laying out a form that was not seen before"),
                bench::milliseconds(50, [&] { (void)makeApplicationDocument(form(++laid)); }), QStringLiteral("ms"));
}

/// What a key costs while the preview follows.
void preview() {
    int typed = 0;
    bench::told(QStringLiteral("a refresh of the preview, 800 px"),
                bench::milliseconds(50,
                                    [&] {
                                        ApplicationPaper paper = papers::draft();
                                        paper.subunit =
                                            QStringLiteral("教務處註冊組").left(1 + typed % 6) + QString::number(typed);
                                        ++typed;
                                        const auto document = makeApplicationDocument(paper);
                                        QImage image(800, int(800 * paperHeight / paperWidth), QImage::Format_RGB32);
                                        image.fill(Qt::white);
                                        QPainter painter(&image);
                                        painter.scale(image.width() / paperWidth, image.height() / paperHeight);
                                        document->paint(painter, 0);
                                    }),
                QStringLiteral("ms"));
}

void queue() {
    if (QPrinterInfo::defaultPrinterName().isEmpty()) {
        std::puts("application forms to a printer queue: this machine has no queue (set CUPS_SERVER)");
        return;
    }
    const auto document = makeApplicationDocument(papers::usual());
    const double page = bench::milliseconds(15, [&] {
        QPrinter printer(QPrinterInfo::defaultPrinter(), QPrinter::HighResolution);
        print(*document, printer);
    });
    bench::told(QStringLiteral("application forms to a printer queue"), 1000 / page, QStringLiteral("pages/s"),
                QStringLiteral("queue %1").arg(QPrinterInfo::defaultPrinterName()));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    single(folder);
    manyInOne(folder);
    preview();
    queue();
    return bench::over == 0 ? 0 : 1;
}
