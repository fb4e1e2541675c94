// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/scantab.h"

#include "forms/application/paper/applicationpaper.h"
#include "forms/application/paper/reviewedpaper.h"
#include "forms/look/buttonaction.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/paper/printwindow.h"
#include "forms/review/ownerbar.h"
#include "forms/review/sealcheckpanel.h"
#include "forms/words/words.h"
#include "models/questions/applications.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"

#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace inservice {

ScanTab::ScanTab(AccountLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_choice(new QComboBox(this))
    , m_attach(new QPushButton(tr("Attach this &scan"), this))
    , m_void(new QPushButton(tr("Vo&id…"), this))
    , m_check(new QPushButton(tr("Check seals and fields… (&6)"), this))
    , m_hint(new QLabel(this))
    , m_owner(new OwnerBar(link, this))
    , m_view(new ScanView(this))
    , m_fields(new FieldsView(this, FieldsView::Arrangement::Below)) {
    dress();
    auto* row = new QHBoxLayout;
    row->setSpacing(look::grid);
    row->addWidget(m_choice, 1);
    row->addWidget(m_check);
    row->addWidget(m_void);
    auto* coming = new QHBoxLayout;
    coming->setSpacing(look::grid);
    coming->addWidget(m_hint, 1);
    coming->addWidget(m_attach);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_view);
    sides->addWidget(m_fields);
    m_fields->setMinimumWidth(22 * look::grid); // a number, a mail
    sides->setStretchFactor(0, 5);
    sides->setStretchFactor(1, 2);
    sides->setSizes({500, 200});
    sides->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look::grid, 0, 0);
    layout->setSpacing(look::grid);
    layout->addLayout(row);
    layout->addLayout(coming);
    layout->addWidget(m_owner);
    layout->addWidget(sides, 1);
    connectAll();
}

void ScanTab::dress() {
    m_choice->setObjectName(QStringLiteral("scanChoice"));
    m_choice->setAccessibleName(tr("Scans of this case"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_attach->setObjectName(QStringLiteral("scanAttach"));
    look::makePrimary(m_attach); // it is there while a scan waits to be attached
    m_void->setObjectName(QStringLiteral("scanVoid"));
    new look::ButtonAction(m_attach, QStringLiteral("document-import"), tr("Attach the &scan"), this);
    m_check->setObjectName(QStringLiteral("scanCheckSeals"));
    new look::ButtonAction(m_check, QStringLiteral("edit-find"), tr("Check seals and fields… (&6)"), this);
    new look::ButtonAction(m_void, QStringLiteral("edit-delete"), tr("Vo&id the scan…"), this);
    m_hint->setObjectName(QStringLiteral("scanHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_view->setObjectName(QStringLiteral("scanView"));
    m_fields->setObjectName(QStringLiteral("scanFields"));
}

void ScanTab::connectAll() {
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_shownScan = 0;
        showChosen();
    });
    connect(m_view, &ScanView::fileDropped, this, [this](const QString& file) {
        stage(file);
        m_byHand = m_coming.has_value();
    });
    connect(m_view, &ScanView::read, this, [this] { readStaged(); });
    connect(m_view, &ScanView::failed, this, [this] {
        if (m_staged || m_coming) {
            putAway();
        }
    });
    connect(m_owner, &OwnerBar::changesKnown, this, &ScanTab::showFields);
    connect(m_owner, &OwnerBar::otherCaseRequested, this, [this](qint64 other) {
        if (m_staged) {
            emit otherCaseRequested(other, *m_staged, m_byHand);
        }
    });
    connect(m_owner, &OwnerBar::deliverRequested, this, [this](const PaperCode& code, const DeskRow& desk) {
        if (m_staged) {
            emit deliverRequested(code, *m_staged, desk);
        }
    });
    connect(m_owner, &OwnerBar::outdatedRequested, this, &ScanTab::outdatedRequested);
    connect(m_check, &QPushButton::clicked, this, &ScanTab::checkSeals);
    connect(m_attach, &QPushButton::clicked, this, &ScanTab::attachRequested);
    connect(m_void, &QPushButton::clicked, this, [this] { emit voidRequested(m_choice->currentData().toLongLong()); });
}

void ScanTab::setCase(const ApplicationRow& application, const QList<ScanRow>& scans,
                      const QList<FieldsView::Section>& fields) {
    const bool another = application.id != m_application.id;
    const qint64 chosen = another ? 0 : m_choice->currentData().toLongLong();
    m_application = application;
    m_scans = scans;
    m_typed = fields;
    if (another) {
        m_coming.reset();
        m_staged.reset();
        m_shownScan = 0;
        m_view->clear();
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    int best = -1;
    for (const ScanRow& scan : scans) {
        QString text = tr("%1, revision %2, %3 by %4", "scan: file, revision, time, person")
                           .arg(scan.name, QString::number(scan.revision), shownTime(scan.at), scan.byName);
        if (scan.isVoid) {
            text = tr("void: %1").arg(text);
        } else if (scan.revision < application.paperRevision) {
            text = tr("outdated: %1").arg(text);
        }
        m_choice->addItem(text, scan.id);
        if (!scan.isVoid && (best < 0 || scan.at >= scans.at(best).at)) {
            best = m_choice->count() - 1;
        }
    }
    const int before = m_choice->findData(chosen);
    m_choice->setCurrentIndex(before >= 0 && chosen != 0 && !m_scans.at(before).isVoid ? before
                              : best >= 0                                              ? best
                                                                                       : m_choice->count() - 1);
    if (!m_staged && !m_coming) {
        showChosen();
    }
    updateButtons();
    updateOwner();
}

void ScanTab::setWhyNot(const QString& attach, const QString& voids) {
    m_whyNotAttach = attach;
    m_whyNotVoid = voids;
    updateButtons();
}

void ScanTab::dropStaged() {
    if (!m_staged && !m_coming) {
        return;
    }
    putAway();
    m_shownScan = 0;
    showChosen();
}

/// What was not attached is no longer there to be attached; what is said about it stays in the view.
void ScanTab::putAway() {
    const bool was = m_staged || m_coming;
    m_byHand = false;
    m_coming.reset();
    m_staged.reset();
    m_shownScan = m_choice->currentData().toLongLong(); // what was said stays until another is chosen
    updateButtons();
    updateOwner();
    if (was) {
        emit stagedChanged();
    }
}

void ScanTab::stage(const QString& file) {
    try {
        stage(readScan(file));
    } catch (const PaperError& error) {
        m_view->refuse(error.text);
        putAway();
    }
}

void ScanTab::stage(const Scan& scan, bool byHand) {
    putAway();
    m_byHand = byHand;
    m_coming = scan;
    showScan(scan.name, scan.content);
    updateButtons();
}

void ScanTab::readStaged() {
    const bool comes = m_coming.has_value();
    if (comes) {
        m_staged = std::exchange(m_coming, std::nullopt);
        updateButtons();
        emit stagedChanged();
    }
    updateOwner();
    const std::optional<ScanOwner> owner = stagedOwner();
    if (comes && m_byHand && m_staged && !(owner && owner->fit == ScanOwner::Fit::Other)) {
        emit taken();
    }
}

std::optional<ScanOwner> ScanTab::stagedOwner() const {
    if (!m_staged || !m_view->reading()) {
        return {};
    }
    return scanOwner(*m_view->reading(), m_application);
}

int ScanTab::stagedRevision() const {
    const std::optional<ScanOwner> owner = stagedOwner();
    const bool own = owner && owner->fit != ScanOwner::Fit::Unread && owner->fit != ScanOwner::Fit::Other;
    return own ? owner->code.revision : m_application.revision;
}

QString ScanTab::stagedCode() const {
    // Of a forged one anything may be its hash; then a person has been told that it is not what was sent.
    static const QRegularExpression plain(QStringLiteral("^[!-{}~]{1,64}$"));
    const std::optional<ScanOwner> owner = stagedOwner();
    const bool read = owner && owner->fit != ScanOwner::Fit::Unread && plain.match(owner->code.hash).hasMatch();
    return read ? owner->code.text() : QString();
}

/// Of what is shown, also of a scan that lies at the centre: attached to the wrong case is attached to the wrong case.
void ScanTab::updateOwner() {
    const std::optional<ScanReading>& reading = m_view->reading();
    m_owner->setReading(m_application, reading ? &*reading : nullptr, m_staged.has_value());
    updateButtons(); // what can be laid over the print is known now
    showFields();
}

/// What was typed; above it, beside an outdated print, what that said otherwise.
void ScanTab::showFields() {
    QList<FieldsView::Section> sections = m_typed;
    if (const auto changes = m_owner->changes()) {
        sections.prepend(*changes);
    }
    m_fields->setSections(sections);
}

void ScanTab::setReceiving(bool on) {
    m_receiving = on;
    updateButtons();
    if (on) {
        m_view->showFoot();
    }
}

/// The scan laid over the form as it was printed; whose code it has not, cannot be.
void ScanTab::checkSeals() {
    try {
        auto* panel = new SealCheckPanel(reviewedPaper(m_application, m_link.replica()), m_content, m_name,
                                         m_owner->maySendBack(), this);
        QDialog* window = openPrintWindow(panel, QStringLiteral("sealCheck"),
                                          tr("Seals and fields of %1", "number").arg(m_application.number), this);
        connect(panel, &SealCheckPanel::confirmed, this, [this, window](bool head, bool unit) {
            window->accept();
            emit sealsSeen(head, unit);
        });
        connect(panel, &SealCheckPanel::sendBackRequested, this,
                [this, window](const QStringList& reasons, const QString& text) {
                    window->accept();
                    emit faultsFound(reasons, text);
                });
    } catch (const ReplicaError& error) {
        m_view->refuse(tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void ScanTab::showScan(const QString& name, const QByteArray& content) {
    m_name = name;
    m_content = content;
    m_view->showScan(name, content);
    if (m_receiving) {
        m_view->showFoot();
    }
}

int ScanTab::validScans() const {
    int count = 0;
    for (const ScanRow& scan : m_scans) {
        if (!scan.isVoid && scan.revision >= m_application.paperRevision) {
            ++count;
        }
    }
    return count;
}

void ScanTab::showChosen() {
    if (m_staged || m_coming) { // another one was chosen
        putAway();
        m_shownScan = 0;
    }
    updateButtons();
    const qint64 scan = m_choice->currentData().toLongLong();
    if (scan == 0) {
        m_shownScan = 0;
        if (m_view->hasScan()) {
            m_view->clear();
        }
        updateOwner();
        return;
    }
    // Fetched only when somebody looks: a queue is gone through faster than scans travel.
    if (scan == m_shownScan || !isVisible()) {
        return;
    }
    m_shownScan = scan;
    m_view->clear(tr("The scan is being fetched…"));
    updateOwner();
    m_link.ask(questions::scan(scan), this, [this, scan](const Answer<questions::ScanContent>& answer) {
        if (m_shownScan != scan) {
            return; // another one was chosen meanwhile
        }
        if (answer) {
            showScan(answer.value->name, answer.value->content);
            return;
        }
        m_shownScan = 0;
        m_view->clear(answer.error.offline
                          ? tr("The scan lies at the centre, which cannot be reached now. It is shown as soon as you "
                               "are online and open this case again.")
                          : words::centreRefusal(answer.error.key, answer.error.detail));
    });
}

void ScanTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_staged && !m_coming) {
        showChosen();
    }
}

void ScanTab::updateButtons() {
    const int chosen = m_choice->currentIndex();
    const bool some = chosen >= 0 && chosen < m_scans.size();
    m_choice->setVisible(!m_scans.isEmpty());
    m_choice->setEnabled(some);
    m_view->setAcceptsFiles(m_whyNotAttach.isEmpty());
    const std::optional<ScanOwner> owner = stagedOwner();
    // Another case's paper is not offered to be attached here: the bar says whose it is and leads there.
    const bool foreign = owner && owner->fit == ScanOwner::Fit::Other;
    m_attach->setVisible((m_staged || m_coming) && !m_receiving && !foreign);
    look::setPossible(m_attach, !m_staged ? tr("The file is still being read.")
                                : foreign ? tr("It is the paper of another case: the line above leads there.")
                                          : m_whyNotAttach);
    const std::optional<ScanReading>& reading = m_view->reading();
    const std::optional<ScanOwner> shown = reading ? std::optional(scanOwner(*reading, m_application)) : std::nullopt;
    m_check->setVisible(m_view->hasScan() && !foreign);
    look::setPossible(m_check, !shown ? tr("The scan is still being read.")
                               : shown->fit == ScanOwner::Fit::Fits
                                   ? QString()
                                   : tr("Only a scan with the code of this form as it holds now can be laid over it."));
    m_void->setVisible(some && !m_staged && !m_coming);
    look::setPossible(m_void, !some                       ? tr("There is no scan of this case.")
                              : m_scans.at(chosen).isVoid ? tr("This scan is void already.")
                                                          : m_whyNotVoid);
    QString hint;
    if (m_coming) {
        hint = tr("“%1” is being read…").arg(m_coming->name);
    } else if (foreign) {
        hint.clear();
    } else if (m_staged && m_receiving) {
        hint = tr("“%1” is attached to %2, revision %3, together with its receipt.")
                   .arg(m_staged->name, m_application.number, QString::number(m_application.revision));
    } else if (m_staged) {
        hint = tr("“%1” is not attached yet: attach it to %2, revision %3, if it is this form.")
                   .arg(m_staged->name, m_application.number, QString::number(stagedRevision()));
    } else if (some && !m_scans.at(chosen).isVoid && m_scans.at(chosen).revision < m_application.paperRevision) {
        hint =
            tr("This scan shows revision %1; the case has been corrected since (revision %2). A new print is needed.")
                .arg(m_scans.at(chosen).revision)
                .arg(m_application.revision);
    } else if (m_scans.isEmpty()) {
        hint = m_whyNotAttach;
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace inservice
