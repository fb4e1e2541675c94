// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationsheet.h"
#include "forms/application/paper/formtext.h"
#include "forms/application/paper/sealcheck.h"
#include "models/scans/scandocument.h"
#include "papers.h"
#include "tests/support/faxlike.h"

#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;
using sealcheck::Finding;
using sealcheck::Kind;
using sealcheck::Verdict;

namespace {

/// What was done with a form before it came back.
struct Done {
    bool headSeal = true;
    bool unitSeal = true;
    bool isSigned = true;
    bool isDated = true;
    QString struckOut; ///< label of a field with something written over it
};

QRectF areaOf(const QList<sealcheck::Part>& parts, Kind kind, const QString& label = {}) {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const sealcheck::Part& part) {
        return part.kind == kind && (label.isEmpty() || part.label == label);
    });
    return found == parts.end() ? QRectF() : found->area;
}

void seal(QPainter& painter, const QRectF& area, double side, QRandomGenerator& random) {
    const QPointF at(area.left() + (area.width() - side) * random.generateDouble(),
                     area.top() + 8 + std::max(0.0, area.height() - 8 - side) * random.generateDouble());
    painter.save();
    painter.translate(at + QPointF(side / 2, side / 2));
    painter.rotate(random.bounded(17) - 8);
    painter.setPen(QPen(QColor(190 + random.bounded(40), 40, 40), 0.7));
    painter.drawRect(QRectF(-side / 2, -side / 2, side, side));
    for (int stroke = 0; stroke < 22; ++stroke) {
        const auto anywhere = [&] { return (random.generateDouble() - 0.5) * side * 0.85; };
        const QPointF from(anywhere(), anywhere());
        painter.drawLine(from, from + (stroke % 2 == 0 ? QPointF(side / 4, 0) : QPointF(0, side / 4)));
    }
    painter.restore();
}

void scribble(QPainter& painter, const QRectF& area, int characters, double side, QRandomGenerator& random) {
    painter.setPen(QPen(QColor(20, 20, 90), 0.5, Qt::SolidLine, Qt::RoundCap));
    double x = area.left() + 1;
    for (int i = 0; i < characters; ++i, x += side) {
        for (int stroke = 0; stroke < 6; ++stroke) {
            const auto point = [&] {
                return QPointF(x + random.generateDouble() * side * 0.9,
                               area.center().y() + (random.generateDouble() - 0.5) * std::min(side, area.height()));
            };
            QPainterPath path(point());
            path.quadTo(point(), point());
            painter.drawPath(path);
        }
    }
}

QImage formOf(const ApplicationPaper& paper, const Done& done, quint32 seed) {
    const QList<sealcheck::Part> parts = sealcheck::partsOf(paper);
    return faxlike::sheet([&](QPainter& painter) {
        layOutApplication(paper).paint(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        QRandomGenerator random(seed);
        if (done.headSeal) {
            seal(painter, areaOf(parts, Kind::HeadSeal), 15 + random.bounded(6), random);
        }
        if (done.unitSeal && paper.needsUnitSeal) {
            seal(painter, areaOf(parts, Kind::UnitSeal), 40, random);
        }
        if (done.isSigned) {
            scribble(painter, areaOf(parts, Kind::Signature), 3, 7, random);
        }
        if (done.isDated) {
            scribble(painter, areaOf(parts, Kind::Date).adjusted(26, 0, 0, 0), 5, 5, random);
        }
        if (!done.struckOut.isEmpty()) {
            const QRectF field = areaOf(parts, Kind::Field, done.struckOut);
            scribble(painter, field.adjusted(2 + random.bounded(10), 0, 0, 0), 3, 5, random);
        }
    });
}

faxlike::Way wayOf(quint32 seed) {
    faxlike::Way way = faxlike::wayOf(seed);
    way.seal = faxlike::Seal::None; // they are set here
    way.penMarks = 0;
    return way;
}

/// The form as the desk knows it: without the whole ID, printed at another time.
ApplicationPaper asKnown(ApplicationPaper paper) {
    paper.nationalId = QStringLiteral("A12****789");
    paper.printedAt = QDateTime::currentDateTimeUtc();
    paper.copy = 1;
    return paper;
}

} // namespace

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
    const ApplicationPaper known = asKnown(paper);
    const QList<sealcheck::Part> parts = sealcheck::partsOf(known);
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
    document.compare(sealcheck::comparison(known, parts, 0, code));
    if (!compared.wait(30'000)) {
        return {};
    }
    const auto comparison = compared.constFirst().at(1).value<ScanComparison>();
    return comparison.found ? std::optional(sealcheck::judge(parts, comparison)) : std::nullopt;
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
        done.struckOut = seed % 2 == 0 ? formtext::phone.toString() : formtext::jobTitle.toString();
        const auto findings = checked(faxlike::returned(formOf(paper(), done, seed), wayOf(seed)), paper());
        QVERIFY2(findings, qPrintable(faxlike::words(wayOf(seed))));
        const auto field = std::find_if(findings->begin(), findings->end(),
                                        [&](const Finding& finding) { return finding.part.label == done.struckOut; });
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
