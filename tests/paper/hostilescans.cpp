// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilescans.h"

#include <QList>
#include <QtEndian>

namespace hostile {

namespace {

/// A PDF of numbered objects; the first is the catalogue.
QByteArray pdf(const QList<QByteArray>& objects) {
    QByteArray file("%PDF-1.5\n");
    QList<qsizetype> places;
    for (int i = 0; i < objects.size(); ++i) {
        places << file.size();
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype table = file.size();
    file += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places) {
        file += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    }
    return file + "trailer\n<</Root 1 0 R/Size " + QByteArray::number(objects.size() + 1) + ">>\nstartxref\n" +
           QByteArray::number(table) + "\n%%EOF\n";
}

QByteArray stream(const QByteArray& dictionary, const QByteArray& content) {
    return "<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content +
           "\nendstream";
}

QByteArray onePage(const QByteArray& content, const QByteArray& resources, const QList<QByteArray>& more,
                   const QByteArray& box = "0 0 595 842") {
    return pdf(QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                 "<</Type/Page/Parent 2 0 R/MediaBox[" + box + "]/Contents 4 0 R/Resources<<" +
                                     resources + ">>>>",
                                 stream({}, content)} +
               more);
}

/// Forms that each draw the next ten times; the first is object `first`.
QList<QByteArray> nestedForms(const QByteArray& more, int first) {
    constexpr int levels = 12;
    QList<QByteArray> forms;
    for (int level = 0; level < levels; ++level) {
        const bool last = level + 1 == levels;
        const QByteArray next = QByteArray::number(first + 1 + level);
        forms << stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + more +
                            (last ? QByteArray() : "/Resources<</XObject<</F " + next + " 0 R>>>>"),
                        last ? QByteArray("0 0 595 842 re f") : QByteArray("/F Do ").repeated(10));
    }
    return forms;
}

QByteArray nested(const QByteArray& more) {
    return onePage(QByteArray("/F Do ").repeated(10), "/XObject<</F 5 0 R>>", nestedForms(more, 5));
}

template<typename Number>
QByteArray big(Number number) {
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

template<typename Number>
QByteArray little(Number number) {
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray jbig2Segment(quint32 number, quint8 type, const QByteArray& data) {
    return big(number) + char(type) + '\0' + '\1' + big(quint32(data.size())) + data;
}

QByteArray marker(quint8 code, const QByteArray& data) {
    return QByteArray("\xff") + char(code) + big(quint16(data.size() + 2)) + data;
}

QByteArray jpegFrame(quint16 side, bool progressive) {
    return marker(progressive ? 0xc2 : 0xc0, '\x08' + big(side) + big(side) + QByteArray("\x01\x01\x11\x00", 4));
}

quint32 crc(const QByteArray& data) {
    quint32 value = 0xffffffff;
    for (const char byte : data) {
        value ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1) ? 0xedb88320 ^ (value >> 1) : value >> 1;
        }
    }
    return value ^ 0xffffffff;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data) {
    return big(quint32(data.size())) + type + data + big(crc(type + data));
}

QByteArray tiffEntry(quint16 tag, quint16 type, quint32 value) {
    return little(tag) + little(type) + little(quint32(1)) + little(value);
}

/// `next`: where the following directory is.
QByteArray tiff(quint32 side, const QByteArray& strip, quint32 next) {
    constexpr quint32 directory = 8;
    constexpr quint32 entries = 9;
    constexpr quint32 data = directory + 2 + 12 * entries + 4;
    return QByteArray("II*\0", 4) + little(directory) + little(quint16(entries)) + tiffEntry(256, 4, side) +
           tiffEntry(257, 4, side) + tiffEntry(258, 3, 8) + tiffEntry(259, 3, 32773) + tiffEntry(262, 3, 1) +
           tiffEntry(273, 4, data) + tiffEntry(277, 3, 1) + tiffEntry(278, 4, side) +
           tiffEntry(279, 4, quint32(strip.size())) + little(next) + strip;
}

} // namespace

QByteArray exponentialForms() {
    return nested({});
}

QByteArray exponentialGroups() {
    return nested("/Group<</S/Transparency/I true/K true>>");
}

QByteArray exponentialPage(int pages, int which) {
    const int form = 5 + pages;
    QByteArray kids;
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>",
                              {},
                              stream({}, QByteArray("/F Do ").repeated(10)),
                              stream({}, "100 400 300 0.1 re f")};
    for (int page = 0; page < pages; ++page) {
        kids += QByteArray::number(5 + page) + " 0 R ";
        objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " +
                       QByteArray(page == which ? "3 0 R" : "4 0 R") + "/Resources<</XObject<</F " +
                       QByteArray::number(form) + " 0 R>>>>>>";
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>";
    return pdf(objects + nestedForms({}, form));
}

QByteArray vastImage() {
    return onePage(
        "595 0 0 842 0 0 cm /I Do", "/XObject<</I 5 0 R>>",
        {stream("/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB"
                "/Filter/FlateDecode",
                qCompress(QByteArray(1 << 20, '\x7f'), 9).mid(4))});
}

QByteArray jbig2Regions() {
    constexpr quint32 side = 65000;
    QByteArray data =
        jbig2Segment(0, 48, big(side) + big(side) + big(quint32(0)) + big(quint32(0)) + QByteArray(3, '\0'));
    for (quint32 region = 1; region <= 4; ++region) {
        data += jbig2Segment(region, 38,
                             big(side) + big(side) + big(quint32(0)) + big(quint32(0)) + QByteArray(2, '\0') +
                                 QByteArray("\x03\xff\xfd\xff\x02\xfe\xfe\xfe", 8) + QByteArray(2000, '\x55'));
    }
    return onePage(
        "595 0 0 842 0 0 cm /I Do", "/XObject<</I 5 0 R>>",
        {stream("/Type/XObject/Subtype/Image/Width 65000/Height 65000/BitsPerComponent 1/ColorSpace/DeviceGray"
                "/Filter/JBIG2Decode",
                data)});
}

QByteArray pageLoop() {
    return pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>"});
}

QByteArray vastPage() {
    return onePage("0 0 1000 1000 re f", {}, {}, "0 0 14000000 14000000");
}

QByteArray manyPages() {
    QByteArray kids;
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
    for (int page = 0; page < 60000; ++page) {
        kids += QByteArray::number(page + 3) + " 0 R ";
        objects << "<</Type/Page/Parent 2 0 R>>";
    }
    objects[1] = "<</Type/Pages/MediaBox[0 0 595 842]/Count 60000/Kids[" + kids + "]>>";
    return pdf(objects);
}

QByteArray progressiveJpeg() {
    const QByteArray table(64, '\x01');
    // One Huffman code, for an end of block.
    const QByteArray codes = '\x01' + QByteArray(15, '\0') + '\0';
    QByteArray file = QByteArray("\xff\xd8") + marker(0xdb, '\0' + table) + jpegFrame(5700, true) +
                      marker(0xc4, '\0' + codes) + marker(0xc4, '\x10' + codes);
    file += marker(0xda, QByteArray("\x01\x01\x00\x00\x00\x00", 6));
    for (int scan = 0; scan < 20000; ++scan) {
        file += marker(0xda, QByteArray("\x01\x01\x00\x01\x3f\x00", 6));
    }
    return file + "\xff\xd9";
}

QByteArray jpegHead(int side, bool progressive) {
    const QByteArray codes = '\x01' + QByteArray(15, '\0') + '\0';
    return QByteArray("\xff\xd8") + marker(0xdb, '\0' + QByteArray(64, '\x01')) +
           jpegFrame(quint16(side), progressive) + marker(0xc4, '\0' + codes) + marker(0xc4, '\x10' + codes) +
           marker(0xda,
                  progressive ? QByteArray("\x01\x01\x00\x00\x00\x00", 6) : QByteArray("\x01\x01\x00\x00\x3f\x00", 6)) +
           "\xff\xd9";
}

QByteArray pngBomb(quint32 side) {
    // Deflate packs what repeats a thousandfold.
    const QByteArray lines = qCompress(QByteArray(64 << 20, '\0'), 9).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n") +
           chunk("IHDR", big(side) + big(side) + QByteArray("\x10\x06\x00\x00\x00", 5)) + chunk("IDAT", lines) +
           chunk("IEND", {});
}

QByteArray tiffBomb(quint32 side) {
    return tiff(side, QByteArray("\x81\xff").repeated(100000), 0);
}

QByteArray tiffLoop() {
    return tiff(8, QByteArray("\xf9\xff").repeated(8), 8);
}

} // namespace hostile
