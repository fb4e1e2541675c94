// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/big5.h"

#include <QStringDecoder>
#include <QStringEncoder>

namespace inservice {

namespace {

bool endsInBackslash(QChar character) {
    if (character.unicode() < 0x80) {
        return false;
    }
    QStringEncoder encoder("Big5");
    const QByteArray bytes = encoder(QString(character));
    return bytes.size() == 2 && bytes.at(1) == '\\';
}

} // namespace

QString fromBig5(const QByteArray& bytes, int* backslashes) {
    QStringDecoder decoder("Big5");
    const QString text = decoder(bytes);
    QString mended;
    mended.reserve(text.size());
    int taken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i > 0 && endsInBackslash(text.at(i - 1))) {
            ++taken;
        } else {
            mended.append(text.at(i));
        }
    }
    if (backslashes) {
        *backslashes = taken;
    }
    return mended;
}

QByteArray toBig5(const QString& text, QString& lost) {
    QStringEncoder whole("Big5");
    QByteArray bytes = whole(text);
    if (!whole.hasError() && fromBig5(bytes) == text) {
        return bytes;
    }
    bytes.clear();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString character = text.mid(i, length);
        QStringEncoder encoder("Big5");
        const QByteArray code = encoder(character);
        if (encoder.hasError() || fromBig5(code) != character) {
            bytes += "\xa1\xbc"; // □
            lost += lost.contains(character) ? QString() : character;
        } else {
            bytes += code;
        }
        i += length - 1;
    }
    return bytes;
}

} // namespace inservice
