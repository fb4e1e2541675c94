// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/about.h"

#include "app/desk/shell/mainwindow.h"
#include "forms/look/look.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::About)
};

} // namespace

void showAbout(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("aboutDialog");
    dialog->setWindowTitle(Text::tr("About Inservice Desk"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(2 * look::grid);
    auto* head = new QHBoxLayout;
    auto* picture = new QLabel(dialog);
    picture->setPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), dialog->devicePixelRatioF()));
    head->addWidget(picture);
    auto* name = new QVBoxLayout;
    name->addWidget(new look::Heading(Text::tr("Inservice Desk"), 1, dialog));
    name->addWidget(new QLabel(Text::tr("Version %1").arg(QApplication::applicationVersion()), dialog));
    head->addLayout(name, 1);
    layout->addLayout(head);
    auto* text = new QLabel(
        Text::tr("<p>The desk of schools and regional centres for teachers' in-service training: courses, "
                 "enrolments, hours, rosters and business accounts.</p>"
                 "<p>Free software under the GNU General Public License, version 3 or later. It comes "
                 "without any warranty.</p>"
                 "<p>Built with Qt %1, PostgreSQL, SQLite, libsodium, liboath, libqrencode and QtKeychain.</p>")
            .arg(QLatin1String(qVersion())),
        dialog);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(text);
    auto* buttons = new QDialogButtonBox(dialog);
    buttons->addButton(Text::tr("&Close"), QDialogButtonBox::RejectRole)->setObjectName("aboutClose");
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    if (auto* main = qobject_cast<MainWindow*>(parent)) {
        QObject::connect(new QShortcut(QKeySequence::HelpContents, dialog), &QShortcut::activated, main,
                         [main] { main->openManual(QStringLiteral("index")); });
    }
    dialog->open();
}

} // namespace inservice
