// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <QWidget>
#include <functional>
#include <memory>

namespace inservice {

/// For a look (INSERVICE_PICTURES=folder): what `make` makes in Chinese, light and dark. Without a folder it is only
/// made and drawn.
inline void takePictures(const QString& name, const std::function<std::unique_ptr<QWidget>()>& make) {
    const QString folder = qEnvironmentVariable("INSERVICE_PICTURES");
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral(":/translations/inservice_zh_TW.qm")));
    QApplication::installTranslator(&chinese);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::Taiwan));
    for (const auto& [scheme, word] :
         {std::pair(look::Scheme::Light, "light"), std::pair(look::Scheme::Dark, "dark")}) {
        look::apply(*qApp, scheme);
        const std::unique_ptr<QWidget> widget = make();
        QApplication::processEvents();
        const QPixmap picture = widget->grab();
        QVERIFY(picture.width() > 0);
        if (!folder.isEmpty()) {
            QVERIFY(picture.save(QStringLiteral("%1/%2-%3-%4.png")
                                     .arg(folder, name, QLatin1String(word))
                                     .arg(widget->devicePixelRatio())));
        }
    }
    QLocale::setDefault(before);
    QApplication::removeTranslator(&chinese);
}

} // namespace inservice
