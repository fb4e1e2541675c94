// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/map/countymap.h"

#include "forms/look/look.h"
#include "forms/offerings/map/countymapmodel.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace inservice {
namespace {

constexpr int gap = look::grid / 2;
constexpr double radius = 6;
constexpr double faintest = 0.10; ///< of the accent, in the tile with the fewest courses
constexpr double strongest = 0.34;
constexpr int sideways = 3; ///< an arrow leads rather straight on than near by

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

CountyMap::CountyMap(QWidget* parent)
    : QListView(parent)
    , m_counties(new CountyMapModel(this)) {
    setObjectName(QStringLiteral("countyMap"));
    setAccessibleName(tr("Map of the counties"));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    viewport()->setBackgroundRole(QPalette::Window);
    setModel(m_counties);
    connect(this, &QListView::clicked, this, &CountyMap::choose);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& now) {
        if (!m_isTold && !now.isEmpty()) {
            emit chosen(chosenCounty());
        }
    });
    setAttribute(Qt::WA_InputMethodEnabled); // a name is typed through it
}

void CountyMap::setCounties(const QList<CountyRow>& counties) {
    const qint64 before = chosenCounty();
    m_counties->setCounties(counties);
    setChosen(before);
    updateGeometry();
}

void CountyMap::setCounts(const QHash<qint64, int>& counts) {
    m_counties->setCounts(counts);
    viewport()->update();
}

void CountyMap::setChosen(qint64 countyId) {
    m_isTold = true;
    const QModelIndex index = m_counties->indexOf(countyId);
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    } else {
        selectionModel()->clearSelection();
    }
    m_isTold = false;
}

qint64 CountyMap::chosenCounty() const {
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    return indexes.isEmpty() ? 0 : m_counties->countyId(indexes.constFirst());
}

void CountyMap::choose(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    if (m_counties->countyId(index) == chosenCounty()) {
        emit chosen(chosenCounty());
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

/// Moving about chooses nothing.
QItemSelectionModel::SelectionFlags CountyMap::selectionCommand(const QModelIndex&, const QEvent*) const {
    return QItemSelectionModel::NoUpdate;
}

QSize CountyMap::smallestTile() const {
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(QStringLiteral("88,888"));
    for (int row = 0; row < m_counties->rowCount(); ++row) {
        width = std::max(width, metrics.horizontalAdvance(m_counties->index(row).data().toString()));
    }
    return {width + 2 * look::grid + gap, 2 * metrics.height() + look::grid + gap};
}

QSize CountyMap::tile() const {
    const QSize smallest = smallestTile();
    const QSize grid = m_counties->grid().expandedTo({1, 1});
    const QSize there(viewport()->width() / grid.width(), viewport()->height() / grid.height());
    return there.boundedTo(smallest * 3 / 2).expandedTo(smallest);
}

QSize CountyMap::sizeOf(QSize tile) const {
    return {m_counties->grid().width() * tile.width(), m_counties->grid().height() * tile.height()};
}

QSize CountyMap::sizeHint() const {
    return sizeOf(smallestTile() * 5 / 4);
}

QSize CountyMap::minimumSizeHint() const {
    const QSize smallest = smallestTile();
    return {sizeOf(smallest).width() + verticalScrollBar()->sizeHint().width(), 3 * smallest.height()};
}

QRect CountyMap::visualRect(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    const QSize size = tile();
    const QPoint place = m_counties->place(index);
    const int left = std::max(0, (viewport()->width() - sizeOf(size).width()) / 2);
    return {left + place.x() * size.width() - horizontalScrollBar()->value(),
            place.y() * size.height() - verticalScrollBar()->value(), size.width() - gap, size.height() - gap};
}

QModelIndex CountyMap::indexAt(const QPoint& at) const {
    for (int row = 0; row < m_counties->rowCount(); ++row) {
        const QModelIndex index = m_counties->index(row);
        if (visualRect(index).contains(at)) {
            return index;
        }
    }
    return {};
}

void CountyMap::scrollTo(const QModelIndex& index, ScrollHint) {
    const QRect rect = visualRect(index);
    const auto bring = [](QScrollBar* bar, int from, int to, int room) {
        if (from < 0) {
            bar->setValue(bar->value() + from);
        } else if (to > room) {
            bar->setValue(bar->value() + to - room);
        }
    };
    bring(verticalScrollBar(), rect.top(), rect.bottom() + 1, viewport()->height());
    bring(horizontalScrollBar(), rect.left(), rect.right() + 1, viewport()->width());
}

void CountyMap::updateGeometries() {
    const QSize whole = sizeOf(tile());
    const auto fit = [](QScrollBar* bar, int whole, int room) {
        bar->setRange(0, std::max(0, whole - gap - room));
        bar->setPageStep(room);
    };
    fit(verticalScrollBar(), whole.height(), viewport()->height());
    fit(horizontalScrollBar(), whole.width(), viewport()->width());
    verticalScrollBar()->setSingleStep(tile().height());
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call): QListView lays out rows, there are
                                           // none
}

void CountyMap::scrollContentsBy(int, int) {
    viewport()->update();
}

/// The nearest tile on that side. Where there is none, the one where it is.
QModelIndex CountyMap::neighbour(const QModelIndex& from, QPoint direction) const {
    QModelIndex nearest = from;
    int least = 0;
    for (int row = 0; row < m_counties->rowCount(); ++row) {
        const QModelIndex index = m_counties->index(row);
        const QPoint way = m_counties->place(index) - m_counties->place(from);
        const int ahead = QPoint::dotProduct(way, direction);
        const int beside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        const int length = ahead + sideways * beside;
        if (ahead > 0 && ahead >= beside && (nearest == from || length < least)) {
            nearest = index;
            least = length;
        }
    }
    return nearest;
}

QModelIndex CountyMap::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return m_counties->index(0);
    }
    switch (action) {
    case MoveUp:
    case MovePageUp:
        return neighbour(current, {0, -1});
    case MoveDown:
    case MovePageDown:
        return neighbour(current, {0, 1});
    case MoveLeft:
        return neighbour(current, {-1, 0});
    case MoveRight:
        return neighbour(current, {1, 0});
    case MoveHome:
        return m_counties->index(0);
    case MoveEnd:
        return m_counties->index(m_counties->rowCount() - 1);
    case MoveNext:
    case MovePrevious:
        break;
    }
    return current;
}

void CountyMap::keyboardSearch(const QString& typed) {
    QString name = typed;
    QListView::keyboardSearch(name.replace(QStringLiteral("台"), QStringLiteral("臺")));
}

QVariant CountyMap::inputMethodQuery(Qt::InputMethodQuery query) const {
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle:
        return visualRect(currentIndex());
    default:
        return QListView::inputMethodQuery(query);
    }
}

void CountyMap::inputMethodEvent(QInputMethodEvent* event) {
    if (!event->commitString().isEmpty()) {
        keyboardSearch(event->commitString());
    }
    event->accept();
}

void CountyMap::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void CountyMap::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid()) {
        selectionModel()->setCurrentIndex(m_counties->index(0), QItemSelectionModel::NoUpdate);
    }
    QListView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled); // the base looks at whether the tile can be edited
    viewport()->update();
}

void CountyMap::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled); // as above
    viewport()->update();
}

void CountyMap::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        updateGeometries();
    }
}

void CountyMap::hover(const QModelIndex& index) {
    if (m_hovered != index) {
        m_hovered = index;
        viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
}

void CountyMap::mouseMoveEvent(QMouseEvent* event) {
    hover(indexAt(event->pos()));
    QListView::mouseMoveEvent(event);
}

void CountyMap::leaveEvent(QEvent* event) {
    hover({});
    QListView::leaveEvent(event);
}

void CountyMap::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_counties->rowCount(); ++row) {
        paintTile(&painter, m_counties->index(row));
    }
}

void CountyMap::paintTile(QPainter* painter, const QModelIndex& index) const {
    const int count = m_counties->count(index);
    const bool isChosen = selectionModel()->isSelected(index);
    const double share = count > 0 ? double(count) / std::max(1, m_counties->largestCount()) : 0;
    QColor fill = palette().color(QPalette::Base);
    QColor ink = palette().color(count == 0 ? QPalette::WindowText : QPalette::Text);
    if (isChosen) {
        fill = look::accent();
        ink = palette().color(QPalette::Base);
    } else if (count > 0) {
        fill = mixed(fill, look::accent(), faintest + (strongest - faintest) * share);
    } else if (count == 0) {
        ink = look::muted();
    }
    const bool hasFocus = viewport()->hasFocus() || this->hasFocus();
    const QRectF rect = QRectF(visualRect(index)).adjusted(1, 1, -1, -1);
    painter->setPen(QPen(m_hovered == index ? look::accent() : look::line(), 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, radius, radius);
    if (hasFocus && currentIndex() == index) { // seen on every colour of a tile: ink inside of it
        painter->setPen(QPen(isChosen ? ink : look::accent(), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
    painter->setPen(ink);
    QFont font = this->font();
    font.setBold(isChosen);
    painter->setFont(font);
    const QString name = index.data().toString();
    if (count < 0) {
        painter->drawText(rect, Qt::AlignCenter, name);
        return;
    }
    const QRectF upper(rect.left(), rect.top(), rect.width(), rect.height() / 2);
    painter->drawText(upper.adjusted(0, 2, 0, 0), Qt::AlignCenter, name);
    painter->drawText(upper.translated(0, rect.height() / 2).adjusted(0, -2, 0, 0), Qt::AlignCenter,
                      QLocale().toString(count));
}

} // namespace inservice
