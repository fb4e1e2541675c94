// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/demopaper.h"

#include "models/central/client/pgconnection.h"
#include "models/central/trial/sampleclient.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace inservice {

namespace {

/// A case as its paper names it.
struct Case {
    qint64 id = 0;
    QString number;
    int revision = 0;
    QString hash;
};

Case caseOf(PgConnection& admin, const QString& account) {
    const PgRows found = admin.exec(
        QStringLiteral("SELECT id, number, revision, content_hash FROM core.application WHERE account_name = $1"),
        {account});
    if (found.rows.isEmpty()) {
        throw DemoError(QStringLiteral("no application of %1").arg(account));
    }
    const auto& row = found.rows.constFirst();
    const auto text = [&row](int column) { return QString::fromUtf8(row.at(column).value_or(QByteArray())); };
    return {text(0).toLongLong(), text(1), text(2).toInt(), text(3)};
}

/// Somebody's paper came to the desk of this token.
void passOn(SampleClient& player, const QString& token, const Case& paper) {
    const QByteArray scan = demoScan(paper.number.toLatin1());
    player.submit(token, QStringLiteral("application.deliver_scan"),
                  {{QStringLiteral("number"), paper.number},
                   {QStringLiteral("revision"), paper.revision},
                   {QStringLiteral("hash"), paper.hash},
                   {QStringLiteral("name"), QStringLiteral("傳真.pdf")},
                   {QStringLiteral("mime"), QStringLiteral("application/pdf")},
                   {QStringLiteral("sha256"),
                    QString::fromLatin1(QCryptographicHash::hash(scan, QCryptographicHash::Sha256).toHex())},
                   {QStringLiteral("content"), QString::fromLatin1(scan.toBase64())}});
}

} // namespace

QByteArray demoScan(const QByteArray& words) {
    // Points; the seal is a frame with strokes in it.
    const QByteArray page = "BT /F1 18 Tf 60 770 Td (" + words +
                            ") Tj ET\n0.5 w 50 60 495 690 re S\n0.8 0.18 0.15 RG 2.5 w 280 90 56 56 re S\n"
                            "290 132 m 326 132 l 290 118 m 326 118 l 290 104 m 326 104 l 308 138 m 308 98 l S\n";
    const QByteArray sheet("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
                           "<< /Font << /F1 5 0 R >> >> >>");
    const QByteArray objects[] = {
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", sheet,
        "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray pdf("%PDF-1.4\n");
    QByteArray places("0000000000 65535 f \n");
    int number = 0;
    for (const QByteArray& object : objects) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray begin = QByteArray::number(pdf.size());
    const QByteArray count = QByteArray::number(number + 1);
    return pdf + "xref\n0 " + count + "\n" + places + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" +
           begin + "\n%%EOF\n";
}

void fillPaper(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens) {
    const QString kaohsiung = tokens.value(QStringLiteral("khdesk1"));
    const Case scanned = caseOf(admin, QStringLiteral("yangben01"));
    QJsonArray cases;
    for (const Case& one :
         {scanned, caseOf(admin, QStringLiteral("lishi02")), caseOf(admin, QStringLiteral("kinder03"))}) {
        cases << QJsonObject{{QStringLiteral("application_id"), one.id}, {QStringLiteral("revision"), one.revision}};
    }
    player.submit(kaohsiung, QStringLiteral("run.print"),
                  {{QStringLiteral("cases"), cases},
                   {QStringLiteral("purpose"), QStringLiteral("代為列印並分送各單位用印")},
                   {QStringLiteral("note"), QStringLiteral("期初說明會現場發放")}});
    passOn(player, tokens.value(QStringLiteral("gjdesk1")), scanned);
    passOn(player, kaohsiung, caseOf(admin, QStringLiteral("zhonggong10")));
}

} // namespace inservice
