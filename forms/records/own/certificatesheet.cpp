// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/certificatesheet.h"

#include "forms/paper/sheetdocument.h"
#include "forms/paper/sheettable.h"
#include "models/domain/rocdate.h"
#include "models/records/certificatecode.h"
#include "models/records/recordsums.h"

namespace inservice {
namespace {

using namespace sheetmetrics;

// A paper of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
constexpr QStringView heading = u"研習時數證明";
constexpr QStringView lecturerHeading = u"研習授課時數證明";
constexpr QStringView network = u"全國教師在職進修資訊網";
constexpr QStringView attended = u"茲證明 %1 君參加下列研習，經核定時數如下：";
constexpr QStringView taught = u"茲證明 %1 君擔任下列研習講師，授課時數如下：";
constexpr QStringView hoursOf = u"%1 小時";
constexpr QStringView creditsOf = u"%1 學分";
constexpr QStringView correctedOn = u"第 %1 版（%2更正）";
constexpr QStringView howToVerify = u"查驗方式：於「研習業務桌面」之「證明查驗」輸入證明字號及驗證碼，或掃描右側條碼，"
                                    u"即可查得本證明目前是否有效及現行核定"
                                    u"時數。時數如經更正，證明字號不變、版次增加，以查驗結果為準。";
constexpr QStringView listHeading = u"歷年研習清單";
constexpr QStringView listPeriod = u"期間：%1 至 %2";
constexpr QStringView listPage = u"第 %1 頁，共 %2 頁";
constexpr QStringView listNote = u"本清單由系統依核定名單產製；各筆可依證明字號及驗證碼於「證明查驗」查核。";

constexpr double codeSize = 30;   // mm
constexpr double listSize = 9.5;  // pt
constexpr double lineGap = 1.2;   // mm above and below a line of the list
constexpr double listBottom = 24; // mm kept free at the end of a page

QString rocDay(const QString& iso) {
    return RocDate(QDate::fromString(iso, Qt::ISODate)).text();
}

QString daysOf(const CertificateRow& certificate) {
    return certificate.dateFrom == certificate.dateTo
               ? rocDay(certificate.dateFrom)
               : rocDay(certificate.dateFrom) + QStringLiteral(" 至 ") + rocDay(certificate.dateTo);
}

QString hoursOfCertificate(const CertificateRow& certificate) {
    return (certificate.kind == u"credits" ? creditsOf : hoursOf).toString().arg(hoursText(certificate.hours));
}

/// The columns of the list, in mm from its left edge.
struct Column {
    QStringView title;
    double at;
    double width;
};
constexpr Column columns[] = {
    {u"課程代碼", 0, 18},   {u"研習名稱", 18, 58},  {u"辦理單位", 76, 36},
    {u"研習日期", 112, 24}, {u"核定時數", 136, 15}, {u"證明字號／驗證碼", 151, 35},
};

QStringList cellsOf(const RecordListLine& line) {
    return {line.number, line.title, line.organiser, line.days, line.hours, line.certificate};
}

double writeLine(Sheet& sheet, const QStringList& cells, double top, bool write) {
    double height = 0;
    for (int i = 0; i < int(std::size(columns)); ++i) {
        const TextBlock block = breakText(cells.value(i), listSize, columns[i].width - 1);
        if (write) {
            sheet.write(block, left + columns[i].at, top + lineGap);
        }
        height = std::max(height, block.height());
    }
    if (write) {
        sheet.line(left, top + height + 2 * lineGap, right, top + height + 2 * lineGap);
    }
    return height + 2 * lineGap;
}

double writeListHead(Sheet& sheet, const RecordListHead& head) {
    const TextBlock title = breakText(listHeading.toString(), 18, width);
    sheet.writeCentred(title, left, 16, width);
    double y = 16 + title.height() + 2;
    QString who = head.name + QStringLiteral("　") + head.unit;
    if (!head.nationalId.isEmpty()) {
        who += QStringLiteral("　") + head.nationalId;
    }
    const QString from = head.from.isValid() ? RocDate(head.from).text() : QStringLiteral("起始");
    const QString to = RocDate(head.to.isValid() ? head.to : head.printedOn).text();
    for (const QString& line : {who, listPeriod.toString().arg(from, to)}) {
        const TextBlock block = breakText(line, 11, width);
        sheet.write(block, left, y);
        y += block.height() + 1;
    }
    QStringList titles;
    for (const Column& column : columns) {
        titles << column.title.toString();
    }
    y += 2;
    sheet.line(left, y, right, y, frame);
    return y + writeLine(sheet, titles, y, true);
}

} // namespace

Sheet layOutCertificate(const CertificateRow& certificate) {
    const bool isLecture = certificate.kind == u"lecture";
    const CertificateCode code{certificate.number, certificate.code, certificate.version};
    Sheet sheet;
    const TextBlock from = breakText(network.toString(), 14, width);
    sheet.writeCentred(from, left, 24, width);
    double y = 24 + from.height() + 3;
    const TextBlock title = breakText((isLecture ? lecturerHeading : heading).toString(), 24, width);
    sheet.writeCentred(title, left, y, width);
    y += title.height() + 10;
    const TextBlock words = breakText((isLecture ? taught : attended).toString().arg(certificate.name), 14, width);
    sheet.write(words, left, y);
    y += words.height() + 6;
    const double top = y;
    SheetTable table(sheet, {.body = 13, .padding = 2.4}, y);
    table.row(QStringLiteral("姓名"), certificate.name);
    table.row(QStringLiteral("服務單位"), certificate.unitName.isEmpty() ? QStringLiteral("—") : certificate.unitName);
    table.row(QStringLiteral("研習名稱"), certificate.title);
    table.row(QStringLiteral("課程代碼"), QString::number(certificate.courseNumber));
    table.row(QStringLiteral("研習日期"), daysOf(certificate));
    table.row(QStringLiteral("辦理單位"), certificate.organiser);
    table.row(QStringLiteral("依據文號"), certificate.basis.isEmpty() ? QStringLiteral("—") : certificate.basis);
    table.row(isLecture ? QStringLiteral("授課時數") : QStringLiteral("核定時數"), hoursOfCertificate(certificate));
    table.letters(QStringLiteral("證明字號"), certificate.number);
    table.letters(QStringLiteral("驗證碼"), code.shownCode());
    table.row(QStringLiteral("核定日期"), rocDay(certificate.issuedOn));
    if (certificate.version > 1) {
        table.row(QStringLiteral("版次"), correctedOn.toString()
                                              .arg(certificate.version)
                                              .arg(RocDate(taiwanTime(certificate.changedAt).date()).text()));
    }
    sheet.box({left, top, width, table.y() - top}, frame);
    y = table.y() + 8;
    const TextBlock how = breakText(howToVerify.toString(), 11, width - codeSize - 8);
    sheet.write(how, left, y);
    sheet.code({right - codeSize, y, codeSize, codeSize}, code.text().toUtf8());
    if (!certificate.isValid()) {
        sheet.setWatermark(QStringLiteral("已撤銷"), {left, y + codeSize + 8, width, 40});
    }
    return sheet;
}

std::shared_ptr<const Document> certificateDocument(const CertificateRow& certificate) {
    std::vector<Sheet> pages;
    pages.push_back(layOutCertificate(certificate));
    return makeDocument(QStringLiteral("研習時數證明 %1").arg(certificate.number), std::move(pages));
}

std::shared_ptr<const Document> certificatesDocument(const QList<CertificateRow>& certificates) {
    if (certificates.size() == 1) {
        return certificateDocument(certificates.constFirst());
    }
    std::vector<Sheet> pages;
    pages.reserve(std::size_t(certificates.size()));
    for (const CertificateRow& certificate : certificates) {
        pages.push_back(layOutCertificate(certificate));
    }
    return makeDocument(QStringLiteral("研習時數證明 課程 %1（%2 張）")
                            .arg(certificates.isEmpty() ? 0 : certificates.constFirst().courseNumber)
                            .arg(certificates.size()),
                        std::move(pages));
}

std::vector<Sheet> layOutRecordList(const RecordListHead& head, const QList<RecordListLine>& lines,
                                    const QString& sums) {
    std::vector<Sheet> pages(1);
    double y = writeListHead(pages.back(), head);
    for (const RecordListLine& line : lines) {
        const QStringList cells = cellsOf(line);
        if (y + writeLine(pages.back(), cells, y, false) > paperHeight - listBottom) {
            pages.emplace_back();
            y = writeListHead(pages.back(), head);
        }
        y += writeLine(pages.back(), cells, y, true);
    }
    const TextBlock total = breakText(sums, 11, width);
    const TextBlock note = breakText(listNote.toString(), 10, width);
    if (y + 4 + total.height() + 2 + note.height() > paperHeight - listBottom) {
        pages.emplace_back();
        y = writeListHead(pages.back(), head);
    }
    pages.back().write(total, left, y + 4);
    pages.back().write(note, left, y + 4 + total.height() + 2);
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].writeCentred(breakText(listPage.toString().arg(i + 1).arg(pages.size()), 10, width), left,
                              paperHeight - 16, width);
    }
    return pages;
}

std::shared_ptr<const Document> recordListDocument(const RecordListHead& head, const QList<RecordListLine>& lines,
                                                   const QString& sums) {
    return makeDocument(QStringLiteral("歷年研習清單 %1").arg(head.name), layOutRecordList(head, lines, sums));
}

} // namespace inservice
