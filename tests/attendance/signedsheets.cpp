// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedsheets.h"

#include "tests/support/faxlike.h"

#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

using namespace inservice;

namespace signedsheets {
namespace {

/// Two or three characters of some strokes each, as a hand writes them: beside the middle, now and then over a line.
void signName(QPainter& painter, const QRectF& box, QRandomGenerator& random) {
    const auto between = [&random](double from, double to) { return from + random.generateDouble() * (to - from); };
    const int characters = random.bounded(2, 4);
    const double side = std::min(box.height() * between(0.7, 1.15), box.width() / (characters + 0.4));
    double x = box.left() + between(0.5, std::max(0.6, box.width() - characters * side - 0.5));
    const double y = box.center().y() - side / 2 + between(-0.8, 0.8);
    const int light = random.bounded(0, 110);
    painter.setPen(QPen(random.bounded(3) == 0 ? QColor(20, 30, 120 + light) : QColor(light, light, light),
                        between(0.35, 0.7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (int i = 0; i < characters; ++i, x += side) {
        const int strokes = random.bounded(4, 9);
        for (int stroke = 0; stroke < strokes; ++stroke) {
            QPainterPath path(QPointF(x + between(0.05, 0.95) * side, y + between(0.05, 0.95) * side));
            path.quadTo({x + between(0, 1) * side, y + between(0, 1) * side},
                        {x + between(0.05, 0.95) * side, y + between(0.05, 0.95) * side});
            painter.drawPath(path);
        }
    }
}

} // namespace

SigninCourse course() {
    SigninCourse course;
    course.number = 7000012;
    course.title = QStringLiteral("班級經營與親師溝通");
    course.organiser = QStringLiteral("示範縣立示範國民中學");
    course.place = QStringLiteral("示範縣示範鄉 視聽教室");
    for (int no = 1; no <= 2; ++no) {
        CourseSession session;
        session.no = no;
        session.date = QDate(2026, 11, 18);
        session.from = QTime(no == 1 ? 9 : 13, 0);
        session.to = QTime(no == 1 ? 12 : 16, 0);
        course.sessions << session;
    }
    return course;
}

QList<SigninPerson> people(int count) {
    static const QStringList families{QStringLiteral("王"), QStringLiteral("林"), QStringLiteral("陳"),
                                      QStringLiteral("張"), QStringLiteral("黃")};
    QList<SigninPerson> all;
    for (int i = 0; i < count; ++i) {
        all << SigninPerson{40'000 + i * 37,
                            0,
                            QStringLiteral("示範縣立第%1國民小學").arg(i % 7 + 1),
                            QStringLiteral("導師"),
                            families.at(i % families.size()) + QStringLiteral("示%1").arg(QChar(char16_t(0x4e00 + i))),
                            {}};
    }
    return all;
}

SigninCode codeOf(const Sheet& page) {
    return SigninCode::parse(QString::fromUtf8(page.codes().front().content)).value_or(SigninCode());
}

Written anyhow(const SigninCode& code, double share, quint32 seed) {
    QRandomGenerator random(seed);
    Written written;
    for (int line = 0; line < code.people.size(); ++line) {
        for (int box = 0; box < code.boxes.size(); ++box) {
            if (random.generateDouble() < share) {
                written.boxes.insert({line, box});
            }
        }
    }
    for (int line = int(code.people.size()); line < code.lines; ++line) {
        if (random.bounded(4) == 0) {
            written.walkIns.insert(line);
        }
    }
    return written;
}

QImage signedPage(const Sheet& page, const SigninCode& code, const Written& written, quint32 seed) {
    return faxlike::sheet([&](QPainter& painter) {
        page.paint(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        QRandomGenerator random(seed);
        for (int line = 0; line < code.lines; ++line) {
            for (int box = 0; box < code.boxes.size(); ++box) {
                if (written.boxes.contains({line, box})) {
                    signName(painter, signin::boxArea(code, line, box), random);
                }
            }
            if (written.walkIns.contains(line)) {
                signName(painter, signin::walkInArea(code, line), random);
            }
        }
    });
}

} // namespace signedsheets
