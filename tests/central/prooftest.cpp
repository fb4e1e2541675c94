// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/proofofwork.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace inservice;

class ProofTest : public QObject {
    Q_OBJECT

private:
    const QString m_challenge = QString(32, u'a');

    static int zeros(const QString& proof) {
        const QByteArray hash = QCryptographicHash::hash(proof.toLatin1(), QCryptographicHash::Sha256);
        int count = 0;
        for (const char byte : hash) {
            for (int bit = 7; bit >= 0; --bit, ++count) {
                if ((static_cast<unsigned char>(byte) >> bit & 1) != 0) {
                    return count;
                }
            }
        }
        return count;
    }

private slots:
    void aProofHasTheWorkThatWasAskedFor() {
        for (const int bits : {0, 1, 8, 9, 15}) {
            const QString proof = solveProof({m_challenge, bits}, [] { return false; });
            QVERIFY2(zeros(proof) >= bits, qPrintable(proof));
            QVERIFY(proof.startsWith(m_challenge + u'/'));
            QVERIFY(proof.size() <= 32 + 1 + 20);
        }
    }

    void noTwoAreAlike() {
        QSet<QString> proofs; // a centre takes each once
        for (int i = 0; i < 20; ++i) {
            proofs.insert(solveProof({m_challenge, 4}, [] { return false; }));
        }
        QCOMPARE(proofs.size(), 20);
    }

    void whoeverGivesUpIsNotKeptWaiting() {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(solveProof({m_challenge, 60}, [&timer] { return timer.hasExpired(50); }).isEmpty());
        QVERIFY(timer.elapsed() < 5000);
    }

    void aCentreAsksForNothingWithoutEnd() {
        PgError error;
        error.sqlState = QStringLiteral("KA008");
        error.detail = {{QStringLiteral("challenge"), m_challenge}, {QStringLiteral("bits"), mostProofBits}};
        QVERIFY(workWanted(error));
        error.detail.insert(QStringLiteral("bits"), mostProofBits + 1);
        QVERIFY(!workWanted(error));
        int calls = 0;
        const auto asked = [&](const QVariant&) -> bool {
            ++calls;
            throw PgError(error);
        };
        QVERIFY_THROWS_EXCEPTION(PgError, withProof(asked, [] { return false; }));
        QCOMPARE(calls, 1);
    }

    void aPriceThatRisesIsPaidAFewTimes() {
        int calls = 0;
        const int answered = withProof(
            [&](const QVariant& proof) {
                PgError error;
                error.sqlState = QStringLiteral("KA008");
                error.detail = {{QStringLiteral("challenge"), m_challenge}, {QStringLiteral("bits"), 4 + calls}};
                if (++calls < 3) {
                    throw PgError(error);
                }
                return zeros(proof.toString());
            },
            [] { return false; });
        QCOMPARE(calls, 3);
        QVERIFY(answered >= 5);
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "prooftest.moc"
