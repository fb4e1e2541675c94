// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/certificatecode.h"

#include <QTest>

using namespace inservice;

/// The code of a certificate as people and readers give it.
class TestCertificateCode : public QObject {
    Q_OBJECT

private slots:
    /// The vectors of the design, and of nobody else.
    void checkSymbols() {
        QCOMPARE(CertificateCode::checkSymbol(QStringLiteral("7K3M9QXR2B5T")), QChar(u'G'));
        QCOMPARE(CertificateCode::checkSymbol(QStringLiteral("000000000001")), QChar(u'1'));
        QVERIFY(CertificateCode::checkSymbol(QStringLiteral("7K3M9QXR2B5U")).isNull()); // U is no sign of a code
    }

    void oneWrongSignIsFound() {
        const QString code = QStringLiteral("7K3M9QXR2B5TG");
        QVERIFY(CertificateCode::fits(code));
        int found = 0;
        int tried = 0;
        for (int at = 0; at < code.size() - 1; ++at) {
            for (const QChar sign : QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
                if (sign != code.at(at)) {
                    QString other = code;
                    other[at] = sign;
                    ++tried;
                    found += CertificateCode::fits(other) ? 0 : 1;
                }
            }
        }
        QCOMPARE(found, tried);
        int swapped = 0;
        for (int at = 0; at + 1 < code.size() - 1; ++at) {
            QString other = code;
            std::swap(other[at], other[at + 1]);
            swapped += other == code || !CertificateCode::fits(other) ? 0 : 1;
        }
        QCOMPARE(swapped, 0); // and two that have changed places
    }

    void readAsItIsTyped() {
        QCOMPARE(CertificateCode::typedCode(QStringLiteral(" 7k3m-9qxr 2b5t-g")), QStringLiteral("7K3M9QXR2B5TG"));
        QCOMPARE(CertificateCode::typedCode(QStringLiteral("oil０")), QStringLiteral("0110"));
        QCOMPARE(CertificateCode::typedNumber(QStringLiteral("115-123999-000001 ")),
                 QStringLiteral("115-123999-000001"));
        // With the hyphens of an input method, and as a PDF gives them.
        QCOMPARE(CertificateCode::typedCode(QStringLiteral("7k3m—9qxr－2b5t‐g")), QStringLiteral("7K3M9QXR2B5TG"));
        QCOMPARE(CertificateCode::typedNumber(QStringLiteral("１１５－123999–000001\u3000")),
                 QStringLiteral("115-123999-000001"));
        QVERIFY(CertificateCode::isNumber(QStringLiteral("115-123999-000001")));
        QVERIFY(CertificateCode::isNumber(QStringLiteral("099-0144-A1-000001")));
        QVERIFY(!CertificateCode::isNumber(QStringLiteral("115-123999-1")));
    }

    void whatTheReaderGives() {
        const CertificateCode code{QStringLiteral("115-123999-000001"), QStringLiteral("7K3M9QXR2B5TG"), 2};
        QCOMPARE(code.shownCode(), QStringLiteral("7K3M-9QXR-2B5T-G"));
        QCOMPARE(CertificateCode::parse(code.text()), std::optional(code));
        for (const char* text : {"ISD1|115-000123|2|ab12cd34", "ISC1|115-123999-000001|7K3M9QXR2B5TH|2",
                                 "ISC1|115-123999-000001|7K3M9QXR2B5TG|0", "ISC1|x|7K3M9QXR2B5TG|1", ""}) {
            QVERIFY2(!CertificateCode::parse(QString::fromUtf8(text)), text);
        }
    }
};

QTEST_MAIN(TestCertificateCode)
#include "tst_certificatecode.moc"
