// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/display.h"

#include "app/desk/application.h"

#include <QStringList>
#include <cstdio>
#include <cstdlib>

namespace inservice {

namespace {

// What the handler below needs: Qt hands it nothing of ours.
const QString* noScreen = nullptr;
QtMessageHandler usual = nullptr;

struct Message {
    QtMsgType type;
    QByteArray category;
    QString text;
};
QList<Message>& keptBack() {
    static QList<Message> messages;
    return messages;
}

/// While the window system is looked for, Qt's words about it are kept back: they are told only to who has one.
void whileOpening(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(*noScreen));
        std::_Exit(2);
    }
    keptBack() += Message{type, QByteArray(context.category), text};
}

} // namespace

std::unique_ptr<DeskApplication> openDisplay(int& argc, char** argv, const QString& sentence) {
    noScreen = &sentence;
    usual = qInstallMessageHandler(whileOpening);
    auto qt = std::make_unique<DeskApplication>(argc, argv);
    qInstallMessageHandler(usual);
    noScreen = nullptr;
    for (const Message& message : std::as_const(keptBack())) {
        const QMessageLogContext context(nullptr, 0, nullptr, message.category.constData());
        qt_message_output(message.type, context, message.text);
    }
    keptBack().clear();
    return qt;
}

} // namespace inservice
