// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/formtext.h"
#include "forms/application/paper/sealcheck.h"
#include "models/scans/scandocument.h"
#include "papers.h"
#include "sealedforms.h"
#include "tests/support/faxlike.h"

#include <QSignalSpy>
#include <QTest>

using namespace inservice;
using sealcheck::Finding;
using sealcheck::Kind;
using sealcheck::Verdict;
using sealedforms::asKnown;
using sealedforms::Done;
using sealedforms::formOf;
using sealedforms::wayOf;

/// 核章檢核 over forms as offices send them back.
class SealCheckTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsInOrderRaisesNoAlarm();
    void anEmptyBoxIsFound_data();
    void anEmptyBoxIsFound();
    void aFieldChangedByPenIsFound();
    void theFormOfSomebodyElseIsNotLaidOver();

private:
    /// Nothing where it could not be laid over the print.
    static std::optional<QList<Finding>> checked(const QImage& scan, const ApplicationPaper& paper);
    static Verdict of(const QList<Finding>& findings, Kind kind) {
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [kind](const Finding& finding) { return finding.part.kind == kind; });
        return found == findings.end() ? Verdict::Fine : found->verdict;
    }
    static ApplicationPaper paper() {
        ApplicationPaper paper = papers::usual();
        paper.needsUnitSeal = true;
        return paper;
    }
};

std::optional<QList<Finding>> SealCheckTest::checked(const QImage& scan, const ApplicationPaper& paper) {
    const sealcheck::Print print(asKnown(paper));
    ScanDocument document(faxlike::tiff({scan}, faxlike::Packing::Lzw));
    QSignalSpy opened(&document, &ScanDocument::opened);
    QSignalSpy surveyed(&document, &ScanDocument::surveyed);
    QSignalSpy compared(&document, &ScanDocument::compared);
    document.open();
    if (opened.isEmpty() && !opened.wait(30'000)) {
        return {};
    }
    document.survey({0});
    if (!surveyed.wait(30'000)) {
        return {};
    }
    const auto page = surveyed.constFirst().at(1).value<ScanPage>();
    const QPolygonF code = page.codes.isEmpty() ? QPolygonF() : page.codes.constFirst().corners;
    document.compare(print.comparison(0, code));
    if (!compared.wait(30'000)) {
        return {};
    }
    const auto comparison = compared.constFirst().at(1).value<ScanComparison>();
    return comparison.found ? std::optional(sealcheck::judge(print.parts(), comparison)) : std::nullopt;
}

void SealCheckTest::whatIsInOrderRaisesNoAlarm() {
    int looked = 0;
    int alarms = 0;
    QStringList about;
    for (quint32 seed = 0; seed < 14; ++seed) {
        const auto findings = checked(faxlike::returned(formOf(paper(), {}, seed), wayOf(seed)), paper());
        QVERIFY2(findings, qPrintable(faxlike::words(wayOf(seed))));
        for (const Finding& finding : *findings) {
            ++looked;
            if (finding.verdict == Verdict::Missing || finding.verdict == Verdict::Altered) {
                ++alarms;
                about << faxlike::words(wayOf(seed)) + u' ' + finding.part.label;
            }
            QVERIFY(!finding.came.isNull() && !finding.part.expected.isNull());
        }
    }
    QVERIFY2(alarms * 50 <= looked, qPrintable(about.join(u'\n')));
}

void SealCheckTest::anEmptyBoxIsFound_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("head seal") << int(Kind::HeadSeal);
    QTest::newRow("unit seal") << int(Kind::UnitSeal);
    QTest::newRow("signature") << int(Kind::Signature);
    QTest::newRow("date") << int(Kind::Date);
}

void SealCheckTest::anEmptyBoxIsFound() {
    QFETCH(int, kind);
    for (quint32 seed = 20; seed < 26; ++seed) {
        Done done;
        done.headSeal = kind != int(Kind::HeadSeal);
        done.unitSeal = kind != int(Kind::UnitSeal);
        done.isSigned = kind != int(Kind::Signature);
        done.isDated = kind != int(Kind::Date);
        const auto findings = checked(faxlike::returned(formOf(paper(), done, seed), wayOf(seed)), paper());
        QVERIFY2(findings, qPrintable(faxlike::words(wayOf(seed))));
        QVERIFY2(of(*findings, Kind(kind)) != Verdict::Fine, qPrintable(faxlike::words(wayOf(seed))));
        QCOMPARE(findings->constFirst().part.kind, Kind(kind)); // the worst first
    }
}

void SealCheckTest::aFieldChangedByPenIsFound() {
    int found = 0;
    int all = 0;
    for (quint32 seed = 40; seed < 52; ++seed) {
        Done done;
        done.changed = seed % 2 == 0 ? formtext::phone.toString() : formtext::jobTitle.toString();
        const auto findings = checked(faxlike::returned(formOf(paper(), done, seed), wayOf(seed)), paper());
        QVERIFY2(findings, qPrintable(faxlike::words(wayOf(seed))));
        const auto field = std::find_if(findings->begin(), findings->end(),
                                        [&](const Finding& finding) { return finding.part.label == done.changed; });
        ++all;
        found += field != findings->end() && field->verdict == Verdict::Altered ? 1 : 0;
    }
    QVERIFY2(found * 20 >= all * 19, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(all)));
}

void SealCheckTest::theFormOfSomebodyElseIsNotLaidOver() {
    const QImage white = faxlike::returned(faxlike::sheet([](QPainter&) {}), wayOf(1));
    QVERIFY(!checked(white, paper()));
}

QTEST_MAIN(SealCheckTest)
#include "tst_sealcheck.moc"
