// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scanwire.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>
#include <cmath>
#include <cstring>

namespace inservice::scanwire {

namespace {

enum class Kind : quint8 { Open = 1, Draw, Read, Ready = 17, Opened, Refused, Drawn, Codes };

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

std::optional<Answer> drawn(const QByteArray& body) {
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
    return Drawn{image};
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

std::optional<Answer> codes(const QByteArray& body) {
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || count > mostCodes || body.size() > mostCodes * (longestCode + 8)) {
        return {};
    }
    Codes answer;
    for (quint32 i = 0; i < count; ++i) {
        QByteArray text;
        in >> text;
        if (text.size() > longestCode) {
            return {};
        }
        answer.texts << text;
    }
    if (in.status() != QDataStream::Ok || !in.atEnd()) {
        return {};
    }
    return answer;
}

QByteArray bodyOf(const QByteArray& frame) {
    return QByteArray::fromRawData(frame.constData() + headSize, frame.size() - headSize);
}

} // namespace

QByteArray encode(const Request& request) {
    return std::visit(Cases{
                          [](const Open& open) { return frame(Kind::Open, open.content); },
                          [](const Draw& draw) {
                              return frame(Kind::Draw, packed(qint32(draw.page), draw.pixels, qint32(draw.rotation)));
                          },
                          [](const Read& read) { return frame(Kind::Read, packed(qint32(read.page))); },
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
            [](const Codes& codes) {
                QByteArray body = packed(quint32(codes.texts.size()));
                for (const QByteArray& text : codes.texts) {
                    body += packed(text);
                }
                return frame(Kind::Codes, body);
            },
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
    case Kind::Read:
        if (!unpacked(body, page) || page < 0 || page >= mostPages) {
            return {};
        }
        return Read{page};
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
    case Kind::Codes:
        return codes(body);
    default:
        return {};
    }
}

} // namespace inservice::scanwire
