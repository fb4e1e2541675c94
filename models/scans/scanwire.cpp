// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scanwire.h"

#include "models/scans/scankind.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace inservice::scanwire {

namespace {

constexpr int corners = 4;
constexpr qsizetype longestDigest = 32;

enum class Kind : quint8 {
    Open = 1,
    Draw,
    Survey,
    Extract,
    Compare,
    Ready = 17,
    Opened,
    Refused,
    Drawn,
    Surveyed,
    Extracted,
    Compared,
};

template<typename... Do>
struct Cases : Do... {
    using Do::operator()...;
};
template<typename... Do>
Cases(Do...) -> Cases<Do...>;

QByteArray frame(Kind kind, const QByteArray& body) {
    QByteArray made(headSize, Qt::Uninitialized);
    made[0] = char(kind);
    qToBigEndian(quint32(body.size()), made.data() + 1);
    return made + body;
}

template<typename... Parts>
QByteArray packed(const Parts&... parts) {
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    (out << ... << parts);
    return body;
}

/// Reads all parts and nothing is left over.
template<typename... Parts>
bool unpacked(const QByteArray& body, Parts&... parts) {
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_0);
    (in >> ... >> parts);
    return in.status() == QDataStream::Ok && in.atEnd();
}

qsizetype bytesPerPixel(QImage::Format format) {
    return format == QImage::Format_Grayscale8 ? 1 : 4;
}

/// Width, height, format; then the lines without the gaps a QImage has between them.
QByteArray pixelsOf(const QImage& image) {
    const qsizetype line = image.width() * bytesPerPixel(image.format());
    QByteArray body =
        packed(quint32(image.width()), quint32(image.height()), quint8(image.format() == QImage::Format_Grayscale8));
    const qsizetype head = body.size();
    body.resize(head + line * image.height());
    for (int y = 0; y < image.height(); ++y) {
        std::memcpy(body.data() + head + y * line, image.constScanLine(y), size_t(line));
    }
    return body;
}

std::optional<QImage> imageOf(const QByteArray& body) {
    constexpr qsizetype head = 9;
    quint32 width = 0;
    quint32 height = 0;
    quint8 grey = 0;
    if (body.size() < head || !unpacked(body.first(head), width, height, grey) || width == 0 || height == 0 ||
        width > mostPixels || height > mostPixels || qint64(width) * height > mostPixels) {
        return {};
    }
    const auto format = grey ? QImage::Format_Grayscale8 : QImage::Format_RGB32;
    const qsizetype line = width * bytesPerPixel(format);
    if (body.size() != head + line * height) {
        return {};
    }
    QImage image(int(width), int(height), format);
    if (image.isNull()) {
        return {};
    }
    for (int y = 0; y < int(height); ++y) {
        std::memcpy(image.scanLine(y), body.constData() + head + y * line, size_t(line));
    }
    return image;
}

std::optional<Answer> drawn(const QByteArray& body) {
    const auto image = imageOf(body);
    return image ? std::optional<Answer>(Drawn{*image}) : std::nullopt;
}

std::optional<Answer> opened(const QByteArray& body) {
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || count < 1 || count > mostPages) {
        return {};
    }
    Opened answer;
    for (quint32 page = 0; page < count; ++page) {
        double width = 0;
        double height = 0;
        in >> width >> height;
        if (!(width >= 1 && width <= longestSide && height >= 1 && height <= longestSide)) {
            return {};
        }
        answer.pages << QSizeF(width, height);
    }
    if (in.status() != QDataStream::Ok || !in.atEnd()) {
        return {};
    }
    return answer;
}

bool isTurn(int rotation) {
    return rotation >= 0 && rotation <= 270 && rotation % 90 == 0;
}

QByteArray codesOf(const ScanPage& page) {
    QByteArray body = packed(quint32(page.codes.size()));
    for (const ScanCode& code : page.codes) {
        body += packed(code.text.toUtf8());
        for (int corner = 0; corner < corners; ++corner) {
            body += packed(code.corners.value(corner));
        }
    }
    return body;
}

bool isOnPaper(const QPointF& point) {
    return std::abs(point.x()) <= longestSide && std::abs(point.y()) <= longestSide; // not so for what is no number
}

bool readCode(QDataStream& in, ScanCode& code) {
    QByteArray text;
    in >> text;
    if (text.size() > longestCode) {
        return false;
    }
    code.text = QString::fromUtf8(text);
    for (int corner = 0; corner < corners; ++corner) {
        QPointF point;
        in >> point;
        if (!isOnPaper(point)) {
            return false;
        }
        code.corners << point;
    }
    return true;
}

std::optional<Answer> surveyed(const QByteArray& body) {
    constexpr qsizetype largestCode = longestCode + 8 + corners * 16;
    if (body.size() > mostCodes * largestCode + 256) {
        return {};
    }
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_0);
    ScanPage page;
    qint32 rotation = 0;
    quint32 count = 0;
    in >> page.ink >> page.blank >> page.fingerprint >> page.digest >> rotation >> page.skew >> count;
    page.rotation = rotation;
    if (in.status() != QDataStream::Ok || !(page.ink >= 0 && page.ink <= 1) || page.digest.size() > longestDigest ||
        !isTurn(rotation) || !(std::abs(page.skew) <= 45) || count > mostCodes) {
        return {};
    }
    for (quint32 i = 0; i < count; ++i) {
        ScanCode code;
        if (!readCode(in, code)) {
            return {};
        }
        page.codes << code;
    }
    if (in.status() != QDataStream::Ok || !in.atEnd()) {
        return {};
    }
    return Surveyed{page};
}

std::optional<Request> extract(const QByteArray& body) {
    Extract request;
    if (body.size() > 2 * (4 + 4 * mostExtracted) || !unpacked(body, request.pages, request.rotations) ||
        request.pages.isEmpty() || request.pages.size() > mostExtracted ||
        request.rotations.size() != request.pages.size()) {
        return {};
    }
    const bool arePages =
        std::all_of(request.pages.begin(), request.pages.end(), [](int page) { return page >= 0 && page < mostPages; });
    if (!arePages || !std::all_of(request.rotations.begin(), request.rotations.end(), isTurn)) {
        return {};
    }
    return request;
}

bool isArea(const QRectF& area) {
    return isOnPaper(area.topLeft()) && isOnPaper(area.bottomRight()) && area.width() >= 0 && area.height() >= 0;
}

std::optional<Request> compare(const QByteArray& body) {
    constexpr qsizetype largestHead = 1024 + 32 * mostAreas;
    if (body.size() > mostPrintPixels + largestHead) {
        return {};
    }
    Compare request;
    QList<QPointF> corners;
    QByteArray print;
    qint32 page = 0;
    if (!unpacked(body, page, request.paper, request.codeOnPrint, corners, request.areas, print) || page < 0 ||
        page >= mostPages || request.areas.isEmpty() || request.areas.size() > mostAreas ||
        (!corners.isEmpty() && corners.size() != 4) || !isArea(request.codeOnPrint) ||
        !(request.paper.width() >= 1 && request.paper.width() <= longestSide)) {
        return {};
    }
    const auto image = imageOf(print);
    if (!image || image->format() != QImage::Format_Grayscale8 ||
        qint64(image->width()) * image->height() > mostPrintPixels ||
        !std::all_of(corners.begin(), corners.end(), isOnPaper) ||
        !std::all_of(request.areas.begin(), request.areas.end(), isArea)) {
        return {};
    }
    request.page = page;
    request.print = *image;
    request.codeOnPage = QPolygonF(corners);
    return request;
}

QByteArray areasOf(const ScanComparison& comparison) {
    QByteArray body = packed(comparison.found, comparison.error, quint32(comparison.areas.size()));
    for (const ScanArea& area : comparison.areas) {
        body += packed(area.extra, area.missing, area.crop.isNull() ? QByteArray() : pixelsOf(area.crop));
    }
    return body;
}

std::optional<Answer> compared(const QByteArray& body) {
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_0);
    ScanComparison comparison;
    quint32 count = 0;
    in >> comparison.found >> comparison.error >> count;
    if (in.status() != QDataStream::Ok || count > mostAreas || !(comparison.error >= 0)) {
        return {};
    }
    const auto isShare = [](double value) { return value >= 0 && value <= 1; };
    for (quint32 i = 0; i < count; ++i) {
        ScanArea area;
        QByteArray crop;
        in >> area.extra >> area.missing >> crop;
        if (in.status() != QDataStream::Ok || !isShare(area.extra) || !isShare(area.missing)) {
            return {};
        }
        if (!crop.isEmpty()) {
            const auto image = imageOf(crop);
            if (!image) {
                return {};
            }
            area.crop = *image;
        }
        comparison.areas << area;
    }
    return in.atEnd() ? std::optional<Answer>(Compared{comparison}) : std::nullopt;
}

QByteArray bodyOf(const QByteArray& frame) {
    return QByteArray::fromRawData(frame.constData() + headSize, frame.size() - headSize);
}

} // namespace

QByteArray encode(const Request& request) {
    return std::visit(
        Cases{
            [](const Open& open) { return frame(Kind::Open, open.content); },
            [](const Draw& draw) {
                return frame(Kind::Draw, packed(qint32(draw.page), draw.pixels, qint32(draw.rotation)));
            },
            [](const Survey& survey) { return frame(Kind::Survey, packed(qint32(survey.page))); },
            [](const Extract& extract) { return frame(Kind::Extract, packed(extract.pages, extract.rotations)); },
            [](const Compare& compare) {
                return frame(Kind::Compare,
                             packed(qint32(compare.page), compare.paper, compare.codeOnPrint,
                                    QList<QPointF>(compare.codeOnPage), compare.areas, pixelsOf(compare.print)));
            },
        },
        request);
}

QByteArray encode(const Answer& answer) {
    return std::visit(
        Cases{
            [](const Ready& ready) { return frame(Kind::Ready, ready.version); },
            [](const Opened& opened) {
                QByteArray body = packed(quint32(opened.pages.size()));
                for (const QSizeF& page : opened.pages) {
                    body += packed(page.width(), page.height());
                }
                return frame(Kind::Opened, body);
            },
            [](const Refused& refused) { return frame(Kind::Refused, packed(refused.key, refused.pixels)); },
            [](const Drawn& drawn) { return frame(Kind::Drawn, pixelsOf(drawn.image)); },
            [](const Surveyed& surveyed) {
                const ScanPage& page = surveyed.page;
                return frame(Kind::Surveyed, packed(page.ink, page.blank, page.fingerprint, page.digest,
                                                    qint32(page.rotation), page.skew) +
                                                 codesOf(page));
            },
            [](const Extracted& extracted) { return frame(Kind::Extracted, extracted.pdf); },
            [](const Compared& compared) { return frame(Kind::Compared, areasOf(compared.comparison)); },
        },
        answer);
}

std::optional<qsizetype> frameSize(QByteArrayView bytes) {
    if (bytes.size() < headSize) {
        return {};
    }
    return headSize + qsizetype(qFromBigEndian<quint32>(bytes.data() + 1));
}

std::optional<Request> decodeRequest(const QByteArray& frame) {
    const QByteArray body = bodyOf(frame);
    qint32 page = 0;
    switch (static_cast<Kind>(frame.at(0))) {
    case Kind::Open:
        return Open{QByteArray(body.constData(), body.size())};
    case Kind::Draw: {
        QSize pixels;
        qint32 rotation = 0;
        if (!unpacked(body, page, pixels, rotation) || page < 0 || page >= mostPages || pixels.isEmpty() ||
            qint64(pixels.width()) * pixels.height() > mostPixels || rotation % 90 != 0) {
            return {};
        }
        return Draw{page, pixels, rotation};
    }
    case Kind::Survey:
        if (!unpacked(body, page) || page < 0 || page >= mostPages) {
            return {};
        }
        return Survey{page};
    case Kind::Extract:
        return extract(body);
    case Kind::Compare:
        return compare(body);
    default:
        return {};
    }
}

std::optional<Answer> decodeAnswer(const QByteArray& frame) {
    const QByteArray body = bodyOf(frame);
    switch (static_cast<Kind>(frame.at(0))) {
    case Kind::Ready:
        return Ready{QByteArray(body.constData(), std::min<qsizetype>(body.size(), 64))};
    case Kind::Opened:
        return opened(body);
    case Kind::Refused: {
        Refused refused;
        if (body.size() > 128 || !unpacked(body, refused.key, refused.pixels)) {
            return {};
        }
        return refused;
    }
    case Kind::Drawn:
        return drawn(body);
    case Kind::Surveyed:
        return surveyed(body);
    case Kind::Extracted:
        if (body.isEmpty() || body.size() > Scan::maximumSize) {
            return {};
        }
        return Extracted{QByteArray(body.constData(), body.size())};
    case Kind::Compared:
        return compared(body);
    default:
        return {};
    }
}

} // namespace inservice::scanwire
