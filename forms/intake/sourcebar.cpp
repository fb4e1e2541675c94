// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/sourcebar.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/intake/intake.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inservice {

SourceBar::SourceBar(Intake& intake, QWidget* parent)
    : QWidget(parent)
    , m_intake(intake)
    , m_folder(new QLabel(this))
    , m_chooseFolder(new QPushButton(tr("&Watch a folder…"), this))
    , m_noFolder(new QPushButton(tr("Stop watchin&g"), this))
    , m_files(new QPushButton(tr("Choose fi&les…"), this))
    , m_automatic(new QCheckBox(tr("What fits goes by itself"), this))
    , m_deleting(new QCheckBox(tr("Delete files once the centre has them"), this))
    , m_progress(new QProgressBar(this))
    , m_progressWords(new QLabel(this))
    , m_pause(new QPushButton(this))
    , m_reading(new QWidget(this)) {
    dress();
    layOut();
    connect(m_chooseFolder, &QPushButton::clicked, this, &SourceBar::chooseFolder);
    connect(m_noFolder, &QPushButton::clicked, this, [this] { m_intake.setFolder({}); });
    connect(m_files, &QPushButton::clicked, this, &SourceBar::chooseFiles);
    connect(m_automatic, &QCheckBox::toggled, &m_intake, &Intake::setAutomatic);
    connect(m_deleting, &QCheckBox::toggled, &m_intake, &Intake::setDeleting);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_intake.setPaused(!m_intake.progress().isPaused); });
    connect(&m_intake, &Intake::changed, this, &SourceBar::showState);
    connect(&m_intake, &Intake::progressed, this, &SourceBar::showProgress);
    showState();
    showProgress();
}

void SourceBar::dress() {
    m_folder->setObjectName(QStringLiteral("intakeFolder"));
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);
    m_chooseFolder->setObjectName(QStringLiteral("intakeChooseFolder"));
    m_chooseFolder->setIcon(look::icon(QStringLiteral("view-visible")));
    m_noFolder->setObjectName(QStringLiteral("intakeNoFolder"));
    m_files->setObjectName(QStringLiteral("intakeChooseFiles"));
    m_files->setIcon(look::icon(QStringLiteral("document-import")));
    m_automatic->setObjectName(QStringLiteral("intakeAutomatic"));
    m_automatic->setToolTip(
        tr("A page whose code fits its case is attached without a question. It can be voided in the "
           "case."));
    m_deleting->setObjectName(QStringLiteral("intakeDeleting"));
    m_progress->setObjectName(QStringLiteral("intakeProgress"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Pages read"));
    m_pause->setObjectName(QStringLiteral("intakePause"));
}

void SourceBar::layOut() {
    auto* buttons = new QWidget(this);
    auto* flow = new look::FlowLayout(buttons);
    for (QWidget* one :
         {static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_chooseFolder), static_cast<QWidget*>(m_noFolder),
          static_cast<QWidget*>(m_automatic), static_cast<QWidget*>(m_deleting)}) {
        flow->addWidget(one);
    }
    auto* reading = new QHBoxLayout(m_reading);
    reading->setContentsMargins({});
    reading->setSpacing(look::grid);
    reading->addWidget(m_progressWords);
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_pause);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addWidget(m_folder);
    column->addWidget(buttons);
    column->addWidget(m_reading);
}

void SourceBar::setAttaching(bool attaches) {
    m_automatic->setVisible(attaches);
}

void SourceBar::addSource(QWidget* button) {
    m_noFolder->parentWidget()->layout()->addWidget(button);
}

void SourceBar::chooseFolder() {
    auto* dialog =
        new QFileDialog(this, tr("The folder into which the scanner or the fax server writes"), m_intake.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) { m_intake.setFolder(folder); });
    dialog->open();
}

void SourceBar::chooseFiles() {
    auto* dialog =
        new QFileDialog(this, tr("Choose the scans"), {}, tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) { m_intake.takeFiles(files); });
    dialog->open();
}

void SourceBar::showState() {
    const QString folder = QDir::toNativeSeparators(m_intake.folder());
    const QString reason = tr("No folder is watched.");
    if (folder.isEmpty()) {
        m_folder->setText(tr("No folder is watched. Drop scans here, choose files, or let a folder be watched into "
                             "which your scanner or fax server writes."));
    } else if (m_intake.isFolderReachable()) {
        m_folder->setText(
            m_intake.isDeleting()
                ? tr("%1 is watched. A file there is deleted once the centre has all its pages.").arg(folder)
                : tr("%1 is watched. A file there is put into its folder %2 once the centre has all its pages.")
                      .arg(folder, QDir(WatchedFolder::doneFolder(m_intake.folder())).dirName()));
    } else {
        m_folder->setText(tr("%1 cannot be reached now. It is looked into again every few seconds; see that the "
                             "network drive is there.")
                              .arg(folder));
    }
    look::setPossible(m_noFolder, folder.isEmpty() ? reason : QString());
    look::setPossible(m_deleting, folder.isEmpty() ? reason : QString());
    const QSignalBlocker quiet(m_automatic);
    const QSignalBlocker still(m_deleting);
    m_automatic->setChecked(m_intake.isAutomatic());
    m_deleting->setChecked(m_intake.isDeleting());
}

void SourceBar::showProgress() {
    const Intake::Progress now = m_intake.progress();
    m_reading->setVisible(now.files > 0);
    m_progress->setRange(0, now.pages);
    m_progress->setValue(now.read);
    m_progressWords->setText(now.isPaused ? tr("Reading is paused: %1 of %2 pages").arg(now.read).arg(now.pages)
                                          : tr("Being read: %1 of %2 pages").arg(now.read).arg(now.pages));
    m_pause->setText(now.isPaused ? tr("Go on &reading") : tr("&Pause"));
}

} // namespace inservice
