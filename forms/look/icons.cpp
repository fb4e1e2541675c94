// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <optional>

namespace inservice::look {

namespace {

/// Folders of the Breeze theme on this system; on a system without it there are none, and ours are used.
const QStringList& themeFolders() {
    static const QStringList folders = [] {
        QStringList found;
        QStringList roots = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                                      QStandardPaths::LocateDirectory);
        roots += QIcon::themeSearchPaths();
        roots.removeDuplicates();
        for (const QString& root : std::as_const(roots)) {
            const QString folder = root + QStringLiteral("/breeze/");
            if (!root.startsWith(QLatin1Char(':')) && QFileInfo::exists(folder)) {
                found << folder;
            }
        }
        return found;
    }();
    return folders;
}

QString findFile(const QString& name, int size) {
    static const QStringList contexts{QStringLiteral("actions"),    QStringLiteral("status"),
                                      QStringLiteral("places"),     QStringLiteral("apps"),
                                      QStringLiteral("categories"), QStringLiteral("preferences"),
                                      QStringLiteral("devices"),    QStringLiteral("mimetypes")};
    const QString first = size <= 16 ? QStringLiteral("16") : size < 32 ? QStringLiteral("22") : QStringLiteral("32");
    for (const QString& folder : themeFolders()) {
        for (const QString& s : {first, QStringLiteral("22"), QStringLiteral("16"), QStringLiteral("24")}) {
            for (const QString& context : contexts) {
                const QString file =
                    folder + context + QLatin1Char('/') + s + QLatin1Char('/') + name + QStringLiteral(".svg");
                if (QFileInfo::exists(file)) {
                    return file;
                }
            }
        }
    }
    const QString bundled = QStringLiteral(":/icons/%1.svg").arg(name);
    return QFileInfo::exists(bundled) ? bundled : QString();
}

QByteArray source(const QString& name, int size) {
    static QHash<QString, QByteArray> cache;
    const int step = size <= 16 ? 16 : size < 32 ? 22 : 32;
    const QString key = name + QLatin1Char('/') + QString::number(step);
    const auto known = cache.constFind(key);
    if (known != cache.constEnd()) {
        return *known;
    }
    QByteArray svg;
    const QString path = name.isEmpty() ? QString() : findFile(name, size); // many have no icon, and say so
    if (QFile file(path); !path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        svg = file.readAll();
    }
    cache.insert(key, svg);
    return svg;
}

/// Draws a monochrome SVG in the palette's colour as it is when drawn, so that icons follow a change to dark.
class ThemedIcon : public QIconEngine {
public:
    ThemedIcon(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone) {}

    QIconEngine* clone() const override { return new ThemedIcon(m_name, m_tone); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name, 22).isEmpty(); }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QByteArray svg = source(m_name, qMin(rect.width(), rect.height()));
        if (svg.isEmpty()) {
            return;
        }
        const QByteArray wanted = inkFor(mode).name().toLatin1();
        // Breeze's text colour, and the one our own icons are drawn with.
        svg.replace("#232629", wanted);
        svg.replace("#4d4d4d", wanted);
        QSvgRenderer renderer(svg);
        const int side = qMin(rect.width(), rect.height());
        QRect place(0, 0, side, side);
        place.moveCenter(rect.center());
        renderer.render(painter, place);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        // `size` is in device pixels; the drawing follows the size it is meant to appear in.
        const QString key = QStringLiteral("inservice-icon/%1/%2x%3@%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(inkFor(mode).name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) {
            return pixmap;
        }
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QColor inkFor(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::HighlightedText);
        }
        return m_tone ? color(*m_tone) : palette.color(QPalette::WindowText);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString& name) {
    return QIcon(new ThemedIcon(name, std::nullopt));
}

QIcon icon(const QString& name, Tone tone) {
    return QIcon(new ThemedIcon(name, tone));
}

} // namespace inservice::look
