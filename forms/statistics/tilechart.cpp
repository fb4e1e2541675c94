// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/tilechart.h"

#include "forms/look/look.h"
#include "forms/statistics/figuremodel.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace inservice {
namespace {

constexpr double gap = 2;         // px between tiles
constexpr double inset = 4;       // px around the words of a tile
constexpr double palest = 0.12;   // of the colour, behind the smallest number
constexpr double darkest = 0.75;  // behind the largest
constexpr double evenShade = 0.3; // where the size says how much it is
constexpr double above = 100;     // the chart's own background

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// How bright it is to the eye, from 0 to 1.
double brightness(const QColor& colour) {
    constexpr double red = 0.2126;
    constexpr double green = 0.7152;
    constexpr double blue = 0.0722;
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return red * linear(colour.redF()) + green * linear(colour.greenF()) + blue * linear(colour.blueF());
}

/// Ink or paper, whichever is read on it.
QColor readable(const QColor& behind, const ChartColours& colours) {
    const auto contrast = [&behind](const QColor& text) {
        const double a = brightness(behind) + 0.05;
        const double b = brightness(text) + 0.05;
        return std::max(a, b) / std::min(a, b);
    };
    return contrast(colours.ink) >= contrast(colours.background) ? colours.ink : colours.background;
}

double numberOf(const FigureTable& table, int row) {
    const int number = table.rows.at(row).numbers.value(table.barColumn()).value_or(0);
    return number == FigureTable::none ? 0 : number;
}

} // namespace

/// A tile of a row.
class ChartTile : public QGraphicsRectItem {
public:
    ChartTile(int theRow, QString name, QString number, const QColor& fill, const ChartColours& colours,
              QGraphicsItem* parent, std::function<void(int)> clicked)
        : QGraphicsRectItem(parent)
        , row(theRow)
        , m_name(std::move(name))
        , m_number(std::move(number))
        , m_fill(fill)
        , m_text(readable(fill, colours))
        , m_chosenPen(colours.series.at(1), 3)
        , m_font(colours.font)
        , m_clicked(std::move(clicked)) {
        setZValue(above);
        setCursor(Qt::PointingHandCursor);
        setToolTip(QStringLiteral("%1：%2").arg(m_name, m_number));
    }

    void setChosen(bool chosen) {
        m_isChosen = chosen;
        update();
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override {
        Q_UNUSED(option)
        Q_UNUSED(widget)
        const QRectF tile = rect().adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
        painter->setPen(m_isChosen ? m_chosenPen : QPen(Qt::NoPen));
        painter->setBrush(m_fill);
        painter->drawRect(tile);
        const QRectF words = tile.adjusted(inset, inset, -inset, -inset);
        const QFontMetricsF metrics(m_font);
        if (words.height() < metrics.height() || words.width() < 2 * metrics.averageCharWidth()) {
            return; // the tool tip and the table have it
        }
        painter->setFont(m_font);
        painter->setPen(m_text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                          metrics.elidedText(m_name, Qt::ElideRight, words.width()));
        if (words.height() >= 2 * metrics.height() && metrics.horizontalAdvance(m_number) <= words.width()) {
            painter->drawText(words.adjusted(0, metrics.height(), 0, 0), Qt::AlignLeft | Qt::AlignTop, m_number);
        }
    }

    int row;

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override {
        event->accept();
        m_clicked(row);
    }

private:
    QString m_name;
    QString m_number;
    QColor m_fill;
    QColor m_text;
    QPen m_chosenPen;
    QFont m_font;
    bool m_isChosen = false;
    std::function<void(int)> m_clicked;
};

TileChart::TileChart(const FigureTable& table, ChartKind kind, const ChartColours& colours)
    : m_kind(kind) {
    QList<int> rows = chartRows(table, kind).rows;
    rows.removeIf([&table, kind](int row) {
        return kind == ChartKind::Map ? !table.rows.at(row).place : numberOf(table, row) <= 0;
    });
    if (kind == ChartKind::Treemap) {
        std::stable_sort(rows.begin(), rows.end(),
                         [&table](int a, int b) { return numberOf(table, a) > numberOf(table, b); });
    }
    double largest = 1;
    for (const int row : std::as_const(rows)) {
        largest = std::max(largest, numberOf(table, row));
    }
    const int column = table.barColumn();
    for (const int row : std::as_const(rows)) {
        const FigureTable::Row& one = table.rows.at(row);
        const double share =
            kind == ChartKind::Map ? palest + (darkest - palest) * numberOf(table, row) / largest : evenShade;
        m_tiles << new ChartTile(row, one.name, figureText(one.numbers.value(column), table.measure(column)),
                                 mixed(colours.background, colours.series.constFirst(), share), colours, this,
                                 [this](int clicked) { emit rowClicked(clicked); });
        m_sizes << numberOf(table, row);
        m_places << one.place.value_or(QPoint());
    }
}

void TileChart::setChosen(int row) {
    for (ChartTile* tile : std::as_const(m_tiles)) {
        tile->setChosen(tile->row == row);
    }
}

void TileChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
    QChart::resizeEvent(event);
    place();
}

void TileChart::place() {
    const QRectF area = QRectF(QPointF(0, 0), size()).adjusted(look::grid, look::grid, -look::grid, -look::grid);
    if (area.isEmpty() || m_tiles.isEmpty()) {
        return;
    }
    QList<QRectF> rects;
    if (m_kind == ChartKind::Map) {
        QSize grid;
        for (const QPoint& at : std::as_const(m_places)) {
            grid = grid.expandedTo({at.x() + 1, at.y() + 1});
        }
        const QSizeF tile(area.width() / grid.width(), area.height() / grid.height());
        for (const QPoint& at : std::as_const(m_places)) {
            rects << QRectF(area.topLeft() + QPointF(at.x() * tile.width(), at.y() * tile.height()), tile);
        }
    } else {
        rects = squarified(m_sizes, area);
    }
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setRect(rects.at(i));
    }
}

QList<QRectF> squarified(const QList<double>& sizes, const QRectF& area) {
    const double whole = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    const double scale = whole > 0 ? area.width() * area.height() / whole : 0;
    QList<QRectF> all;
    QRectF rest = area;
    qsizetype first = 0;
    while (first < sizes.size()) {
        // As many beside each other as make them better squares: Bruls, Huizing and van Wijk's way.
        const double side = std::min(rest.width(), rest.height());
        double best = std::numeric_limits<double>::max();
        double sum = 0;
        qsizetype end = first;
        while (end < sizes.size()) {
            const double next = sum + sizes.at(end) * scale;
            const double thick = next / side;
            const double worst =
                std::max(thick * thick / (sizes.at(end) * scale), sizes.at(first) * scale / (thick * thick));
            if (end > first && worst > best) {
                break;
            }
            best = worst;
            sum = next;
            ++end;
        }
        const bool isUpright = rest.width() >= rest.height(); // a column at the left, else a row at the top
        const double thick = sum / side;
        double at = 0;
        for (qsizetype i = first; i < end; ++i) {
            const double length = sizes.at(i) * scale / thick;
            all << (isUpright ? QRectF(rest.left(), rest.top() + at, thick, length)
                              : QRectF(rest.left() + at, rest.top(), length, thick));
            at += length;
        }
        rest = isUpright ? rest.adjusted(thick, 0, 0, 0) : rest.adjusted(0, thick, 0, 0);
        first = end;
    }
    return all;
}

} // namespace inservice
