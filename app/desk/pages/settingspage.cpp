// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/settingspage.h"

#include "app/desk/application.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/look/wrappingbox.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

SettingsPage::SettingsPage(Application& application, QWidget* parent)
    : Page(parent)
    , m_application(application)
    , m_language(new ChoiceEdit(this))
    , m_appearance(new ChoiceEdit(this))
    , m_textSize(new ChoiceEdit(this))
    , m_notices(
          new look::WrappingBox(tr("Tell me about courses that I foll&ow: before their registration opens or ends, "
                                   "and when they are moved or cancelled"),
                                this))
    , m_connection(new QLabel(this))
    , m_share(new QLabel(tr("This folder lies on another computer's disk. It works, more slowly; a folder on this "
                            "computer is safer."),
                         this))
    , m_key(new QLabel(this)) {
    setObjectName("settingsPage");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    auto* narrow = new QWidget(this);
    narrow->setMaximumWidth(760);
    auto* form = new QFormLayout(narrow);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(3 * look::grid);
    form->setVerticalSpacing(2 * look::grid);
    fillChoices();
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("A&ppearance:"), m_appearance);
    form->addRow(tr("Si&ze of the text:"), m_textSize);
    m_notices->setObjectName("settingsNotices");
    form->addRow(tr("Notices:"), m_notices);
    QLayout* connectionBox = makeConnection();
    form->addRow(tr("Centre:"), connectionBox);
    QLayout* folderBox = makeFolder();
    form->addRow(tr("Data folder:"), folderBox);
    m_key->setObjectName("settingsKey");
    m_key->setWordWrap(true);
    form->addRow(tr("Key of the data:"), m_key);
    // A label begins where its words begin.
    for (QWidget* label :
         {form->labelForField(connectionBox), form->labelForField(folderBox), form->labelForField(m_key)}) {
        static_cast<QLabel*>(label)->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    outer->addWidget(narrow);
    outer->addStretch(1);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_application.setLanguage(m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::activated, this,
            [this] { m_application.setScheme(look::Scheme(m_appearance->currentData().toInt())); });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { m_application.setTextSize(m_textSize->currentData().toInt()); });
    connect(m_notices, &QCheckBox::clicked, this, [this](bool on) { m_application.setDesktopNotices(on); });
    connect(&application.session(), &Session::centreChanged, this, &SettingsPage::showNow);
    showNow();
}

void SettingsPage::fillChoices() {
    m_language->setObjectName("settingsLanguage");
    m_language->addItem(QStringLiteral("正體中文"), "zh_TW");
    m_language->addItem(QStringLiteral("English"), "en");
    m_appearance->setObjectName("settingsAppearance");
    m_appearance->addItem(tr("As the system"), int(look::Scheme::System));
    m_appearance->addItem(tr("Light"), int(look::Scheme::Light));
    m_appearance->addItem(tr("Dark"), int(look::Scheme::Dark));
    m_textSize->setObjectName("settingsTextSize");
    m_textSize->addItem(tr("Usual (100 %)"), 100);
    m_textSize->addItem(tr("Larger (115 %)"), 115);
    m_textSize->addItem(tr("Very large (130 %)"), 130);
    for (ChoiceEdit* box : {m_language, m_appearance, m_textSize}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(260);
    }
}

QLayout* SettingsPage::makeConnection() {
    auto* connectionBox = new QVBoxLayout;
    m_connection->setObjectName("settingsConnection");
    m_connection->setWordWrap(true);
    m_connection->setTextFormat(Qt::PlainText);
    auto* change = new QPushButton(look::icon("network-connect"), tr("&Connection…"), this);
    change->setObjectName("settingsChangeConnection");
    connectionBox->addWidget(m_connection);
    connectionBox->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, [this] { emit openRequested("connection"); });
    return connectionBox;
}

QLayout* SettingsPage::makeFolder() {
    auto* folder = new QLabel(QDir::toNativeSeparators(m_application.settings().dataFolder()), this);
    folder->setTextFormat(Qt::PlainText);
    folder->setWordWrap(true);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* folderBox = new QVBoxLayout;
    m_share->setObjectName("settingsShare");
    m_share->setWordWrap(true);
    folderBox->addWidget(folder);
    folderBox->addWidget(m_share);
    return folderBox;
}

QString SettingsPage::title() const {
    return tr("Settings");
}

void SettingsPage::setCurrent(bool current) {
    if (current) {
        showNow();
    }
}

void SettingsPage::showNow() {
    m_language->setCurrentIndex(m_language->findData(m_application.language()));
    m_appearance->setCurrentIndex(m_appearance->findData(int(m_application.settings().scheme())));
    m_textSize->setCurrentIndex(m_textSize->findData(m_application.settings().textSize()));
    m_notices->setChecked(m_application.settings().desktopNotices());
    const Session& session = m_application.session();
    m_share->setVisible(session.guest() != nullptr && session.guest()->onShare());
    if (session.guest() == nullptr) {
        m_connection->setText(tr("None chosen."));
        m_key->setText(tr("It is made with the first connection."));
        return;
    }
    m_connection->setText(session.isTrial() ? tr("The trial centre on this computer. Its data is invented.")
                                            : shownServer(session.server()));
    m_key->setText(
        session.guest()->vault()->keyPlace() == Vault::KeyPlace::Keychain
            ? tr("What this desk keeps on this computer is sealed; the key lies in the system's keychain.")
            : tr("What this desk keeps on this computer is sealed. This system has no keychain that answers, so the "
                 "key lies in a file of the data folder that only you may read. Whoever can read your files, or takes "
                 "the disk away, could open it: keep this computer's account to yourself, and have the disk "
                 "encrypted."));
}

} // namespace inservice
