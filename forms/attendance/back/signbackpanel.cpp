// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/back/signbackpanel.h"

#include "forms/attendance/back/signbackreader.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/sentences.h"
#include "models/scans/scanwire.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr QSize pictureSize(300, 44);                ///< px
constexpr qint64 largestEvidence = 10 * 1024 * 1024; ///< bytes; the centre takes no larger file
enum Column { Name, Unit, Session, Picture, Says, Columns };
constexpr int FindingRole = Qt::UserRole;

QString whyText(signback::Finding::Why why) {
    using Why = signback::Finding::Why;
    switch (why) {
    case Why::Nothing:
        break;
    case Why::Faint:
        return SignBackPanel::tr("Something is written that may be no name");
    case Why::OneOfTwo:
        return SignBackPanel::tr("Only one of two boxes is signed");
    case Why::Absent:
        return SignBackPanel::tr("Signed, but noted as absent or on leave");
    case Why::Printed:
        return SignBackPanel::tr("The sheet said they were on leave, which is noted no more");
    case Why::Stranger:
        return SignBackPanel::tr("Not on the list of the course any more: cannot be noted");
    case Why::Differs:
        return SignBackPanel::tr("The page came twice, and not the same");
    }
    return {};
}

} // namespace

using Verdict = signback::Finding::Verdict;

SignBackPanel::SignBackPanel(qint64 courseNumber, const QHash<qint64, Person>& people, QWidget* parent)
    : QWidget(parent)
    , m_people(people)
    , m_reader(new SignBackReader(courseNumber, this))
    , m_choose(new QPushButton(look::icon(QStringLiteral("document-open")), tr("&Choose scans…")))
    , m_cancel(new QPushButton(tr("&Stop")))
    , m_progress(new QProgressBar)
    , m_summary(new look::MessageBar(this))
    , m_shown(new QComboBox)
    , m_table(new QTableWidget(0, Columns))
    , m_walkIns(new QLabel)
    , m_addWalkIn(new QPushButton(tr("Add who &walked in…")))
    , m_evidence(new QCheckBox(tr("Keep the scans as evidence of &presence too")))
    , m_confirm(new QPushButton) {
    setObjectName(QStringLiteral("signBackPanel"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    m_summary->setObjectName(QStringLiteral("signBackSummary"));
    column->addWidget(makeHead());
    column->addWidget(m_summary);
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    connect(m_choose, &QPushButton::clicked, this, &SignBackPanel::choose);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_reader->cancel();
        m_progress->hide();
        m_cancel->hide();
        reread();
    });
    connect(m_reader, &SignBackReader::progressed, this, [this](int done, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(done);
    });
    connect(m_reader, &SignBackReader::ended, this, [this] {
        m_progress->hide();
        m_cancel->hide();
        reread();
    });
    connect(m_shown, &QComboBox::currentIndexChanged, this, &SignBackPanel::fill);
    connect(m_confirm, &QPushButton::clicked, this, &SignBackPanel::confirmed);
    connect(m_addWalkIn, &QPushButton::clicked, this, [this] {
        emit walkInWanted(m_reading.walkIns.isEmpty() ? 0 : m_reading.walkIns.constFirst().sessions.value(0));
    });
    summarise();
}

QWidget* SignBackPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    m_choose->setObjectName(QStringLiteral("signBackChoose"));
    m_cancel->setObjectName(QStringLiteral("signBackCancel"));
    m_progress->setObjectName(QStringLiteral("signBackProgress"));
    m_progress->setFormat(tr("%v of %m steps"));
    m_shown->setObjectName(QStringLiteral("signBackShown"));
    m_shown->setAccessibleName(tr("What is shown"));
    m_shown->addItem(tr("To be decided"), int(Shown::Ask));
    m_shown->addItem(tr("Signed"), int(Shown::Here));
    m_shown->addItem(tr("Not signed"), int(Shown::Empty));
    m_shown->addItem(tr("All"), int(Shown::All));
    m_progress->hide();
    m_cancel->hide();
    row->addWidget(m_choose);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_shown);
    return head;
}

void SignBackPanel::makeTable() {
    m_table->setObjectName(QStringLiteral("signBackTable"));
    m_table->setAccessibleName(tr("What stands on the sheets"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Unit"), tr("Session"), tr("As it was signed"), tr("Proposed")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setIconSize(pictureSize);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(pictureSize.height() + look::grid);
    m_table->setColumnWidth(Name, 90);
    m_table->setColumnWidth(Unit, 170);
    m_table->setColumnWidth(Session, 60);
    m_table->setColumnWidth(Picture, pictureSize.width() + 2 * look::grid);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setWordWrap(true);
    m_table->installEventFilter(this);
}

QWidget* SignBackPanel::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_walkIns->setObjectName(QStringLiteral("signBackWalkIns"));
    m_walkIns->setWordWrap(true);
    m_addWalkIn->setObjectName(QStringLiteral("signBackAddWalkIn"));
    m_evidence->setObjectName(QStringLiteral("signBackEvidence"));
    m_evidence->setChecked(true);
    m_confirm->setObjectName(QStringLiteral("signBackConfirm"));
    look::makePrimary(m_confirm);
    row->addWidget(m_walkIns, 1);
    row->addWidget(m_addWalkIn);
    row->addWidget(m_evidence);
    row->addWidget(m_confirm);
    return foot;
}

void SignBackPanel::choose() {
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("The signed sheets, scanned"), {}, tr("Scans (*.pdf *.tif *.tiff *.jpg *.jpeg *.png);;All files (*)"));
    for (const QString& file : files) {
        take(file);
    }
}

void SignBackPanel::take(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_summary->show(look::Tone::Bad, tr("%1 could not be read: %2").arg(name, file.errorString()));
        return;
    }
    if (file.size() > scanwire::largestFile) {
        m_summary->show(look::Tone::Bad, tr("%1 is too large to be read. Scan fewer pages into one file.").arg(name));
        return;
    }
    take(name, file.readAll());
}

void SignBackPanel::setReturned(bool returned) {
    m_isReturned = returned;
    summarise();
}

void SignBackPanel::sayFault(const QString& sentence) {
    m_summary->show(look::Tone::Bad, sentence);
}

void SignBackPanel::take(const QString& name, const QByteArray& content) {
    m_files << File{name, content};
    m_summary->clear();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_reader->read(name, content);
}

void SignBackPanel::reread() {
    m_decided.clear();
    m_reading = signback::read(m_reader->pages(), [this](qint64 id) -> std::optional<QList<PresenceMark>> {
        const auto found = m_people.constFind(id);
        return found == m_people.constEnd() ? std::nullopt : std::optional(found->marks);
    });
    const bool asks = std::any_of(m_reading.findings.begin(), m_reading.findings.end(),
                                  [](const signback::Finding& finding) { return finding.verdict == Verdict::Ask; });
    const QSignalBlocker quiet(m_shown);
    m_shown->setCurrentIndex(m_shown->findData(int(asks ? Shown::Ask : Shown::All)));
    fill();
}

bool SignBackPanel::isShown(const signback::Finding& finding, Shown shown) const {
    switch (shown) {
    case Shown::Ask:
        return finding.verdict == Verdict::Ask;
    case Shown::Here:
        return finding.verdict == Verdict::Here || finding.verdict == Verdict::Known;
    case Shown::Empty:
        return finding.verdict == Verdict::Empty;
    case Shown::All:
        break;
    }
    return true;
}

QString SignBackPanel::verdictText(const signback::Finding& finding) const {
    switch (finding.verdict) {
    case Verdict::Here:
        return tr("Here");
    case Verdict::Known:
        return tr("Noted already");
    case Verdict::Empty:
        return tr("Not signed: stays as it is");
    case Verdict::Ask:
        break;
    }
    return whyText(finding.why);
}

void SignBackPanel::fill() {
    const auto shown = Shown(m_shown->currentData().toInt());
    m_table->setRowCount(0);
    for (qsizetype at = 0; at < m_reading.findings.size(); ++at) {
        const signback::Finding& finding = m_reading.findings.at(at);
        if (!isShown(finding, shown)) {
            continue;
        }
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const Person person = m_people.value(finding.enrolmentId);
        const auto put = [&](Column column, const QString& text) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            item->setData(FindingRole, qlonglong(at));
            m_table->setItem(row, column, item);
            return item;
        };
        put(Name, person.name.isEmpty() ? tr("(left the list)") : person.name);
        put(Unit, person.unit);
        put(Session, QString::number(finding.session));
        auto* picture = put(Picture, {});
        const QPixmap boxes =
            QPixmap::fromImage(finding.picture).scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QIcon icon(boxes);
        icon.addPixmap(boxes, QIcon::Selected); // the row that is chosen is the one looked at
        picture->setIcon(icon);
        picture->setData(Qt::AccessibleTextRole, tr("Picture of the box"));
        const QString decided = !m_decided.contains(at) ? QString()
                                : m_decided.value(at)   ? tr("Decided: here")
                                                        : tr("Decided: not noted");
        put(Says, decided.isEmpty() ? verdictText(finding) : decided);
    }
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, Name);
        m_table->setFocus(Qt::OtherFocusReason);
    }
    summarise();
}

void SignBackPanel::summarise() {
    int here = 0;
    int known = 0;
    int empty = 0;
    int open = 0;
    for (qsizetype at = 0; at < m_reading.findings.size(); ++at) {
        const Verdict verdict = m_reading.findings.at(at).verdict;
        here += verdict == Verdict::Here ? 1 : 0;
        known += verdict == Verdict::Known ? 1 : 0;
        empty += verdict == Verdict::Empty ? 1 : 0;
        open += verdict == Verdict::Ask && !m_decided.contains(at) ? 1 : 0;
    }
    QStringList sentences;
    if (m_reading.pages.isEmpty() && m_reader->faults().isEmpty()) {
        sentences << tr("Choose the scanned sheets, or drop them here: PDF, TIFF, JPEG or PNG, at 200 dpi or more.");
    } else {
        sentences << tr("%n page(s) read.", nullptr, int(m_reading.pages.size()))
                  << tr("Signed %1, noted already %2, not signed %3, to be decided %4.")
                         .arg(here)
                         .arg(known)
                         .arg(empty)
                         .arg(open);
    }
    if (open > 0) {
        sentences << tr("Press P for who is there, N for who is not noted.");
    }
    const QList<SigninCode> missing = m_reading.missing();
    if (!missing.isEmpty()) {
        QStringList pages;
        for (const SigninCode& code : missing) {
            pages << code.shownText();
        }
        sentences << tr("Not read yet: %1.").arg(pages.join(tr(", ", "between pages")));
    }
    sentences << m_reader->faults();
    m_summary->show(open > 0 || !missing.isEmpty() || !m_reader->faults().isEmpty() ? look::Tone::Warning
                                                                                    : look::Tone::Info,
                    words::together(sentences));
    const int walkIns = int(m_reading.walkIns.size());
    m_walkIns->setText(walkIns > 0 ? tr("%n row(s) for who walked in are written in.", nullptr, walkIns) : QString());
    m_addWalkIn->setVisible(walkIns > 0);
    m_evidence->setVisible(!m_files.isEmpty());
    const int count = int(marks().size());
    const bool isDone = m_isReturned && count == 0 && open == 0 && !m_reading.pages.isEmpty() && !m_reader->isReading();
    m_confirm->setText(isDone ? tr("&Nothing to note: done with these sheets")
                              : tr("&Note %n as here", nullptr, count));
    look::setPossible(m_confirm, count == 0 && !isDone ? tr("Nobody is to be noted.") : QString());
}

void SignBackPanel::decide(bool isHere) {
    QSet<int> rows;
    const auto chosen = m_table->selectedItems();
    for (const QTableWidgetItem* item : chosen) {
        rows.insert(item->row());
    }
    int last = -1;
    for (const int row : rows) {
        const qsizetype at = m_table->item(row, Name)->data(FindingRole).toLongLong();
        const signback::Finding& finding = m_reading.findings.at(at);
        if (finding.verdict != Verdict::Ask || finding.why == signback::Finding::Why::Stranger) {
            continue;
        }
        m_decided.insert(at, isHere);
        m_table->item(row, Says)->setText(isHere ? tr("Decided: here") : tr("Decided: not noted"));
        last = std::max(last, row);
    }
    if (last >= 0 && last + 1 < m_table->rowCount()) {
        m_table->setCurrentCell(last + 1, Name); // one key a person
    }
    summarise();
}

QList<SignBackPanel::Mark> SignBackPanel::marks() const {
    QList<Mark> all;
    for (qsizetype at = 0; at < m_reading.findings.size(); ++at) {
        const signback::Finding& finding = m_reading.findings.at(at);
        if (finding.verdict == Verdict::Here || m_decided.value(at)) {
            all << Mark{finding.enrolmentId, finding.session, finding.why == signback::Finding::Why::Absent,
                        tr("Sign-in sheet, page %1, no. %2").arg(finding.page).arg(finding.number)};
        }
    }
    return all;
}

QList<SignBackPanel::File> SignBackPanel::evidence() const {
    QList<File> kept;
    if (m_evidence->isChecked()) {
        std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(kept),
                     [](const File& file) { return file.content.size() <= largestEvidence; });
    }
    return kept;
}

QList<int> SignBackPanel::sessions() const {
    QList<int> all;
    for (const SigninCode& code : m_reading.pages) {
        const QList<int> sessions = code.sessions();
        for (const int session : sessions) {
            if (!all.contains(session)) {
                all << session;
            }
        }
    }
    return all;
}

bool SignBackPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_P || key->key() == Qt::Key_N)) {
            decide(key->key() == Qt::Key_P);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SignBackPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void SignBackPanel::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            take(url.toLocalFile());
        }
    }
}

} // namespace inservice
