// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedforms.h"

#include "forms/application/paper/applicationsheet.h"

#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <algorithm>

using namespace inservice;
using sealcheck::Kind;

namespace sealedforms {
namespace {

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

void change(QPainter& painter, const QRectF& field, Change how, QRandomGenerator& random) {
    switch (how) {
    case Change::WrittenOver:
        scribble(painter, field.adjusted(2 + random.bounded(10), 0, 0, 0), 3, 5, random);
        return;
    case Change::StruckOut:
        painter.setPen(QPen(QColor(20, 20, 20), 0.5));
        for (const double aside : {-0.7, 0.7}) {
            const double y = field.center().y() + aside;
            painter.drawLine(QPointF(field.left() + 1, y + random.generateDouble()),
                             QPointF(field.left() + 14 + random.bounded(6), y + random.generateDouble()));
        }
        return;
    case Change::Covered:
        painter.fillRect(QRectF(field.left() - 0.5, field.top(), std::min(field.width(), 45.0), field.height()),
                         QColor(250, 250, 248));
        return;
    }
}

} // namespace

QImage formOf(const ApplicationPaper& paper, const Done& done, quint32 seed) {
    const QList<sealcheck::Part> parts = sealcheck::Print(paper).parts();
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
        if (!done.changed.isEmpty()) {
            change(painter, areaOf(parts, Kind::Field, done.changed), done.how, random);
        }
    });
}

faxlike::Way wayOf(quint32 seed) {
    faxlike::Way way = faxlike::wayOf(seed);
    way.seal = faxlike::Seal::None; // they are set here
    way.penMarks = 0;
    return way;
}

ApplicationPaper asKnown(ApplicationPaper paper) {
    paper.nationalId = QStringLiteral("A12****789");
    paper.printedAt = QDateTime::currentDateTimeUtc();
    paper.copy = 1;
    return paper;
}

} // namespace sealedforms
