// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/evidencepanel.h"

#include "forms/closing/hourswords.h"
#include "forms/look/fitarea.h"
#include "forms/look/wrappingbox.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int leastSessions = 12 * look::grid; ///< px; the rest scrolls

} // namespace

EvidencePanel::EvidencePanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("closingEvidence"), tr("Attach it (&Y)"), parent)
    , m_choice(new QWidget)
    , m_fileName(new QLabel(m_choice))
    , m_choose(new QPushButton(tr("&Choose a file…"), m_choice))
    , m_sessions(new QWidget) {
    m_choose->setObjectName(QStringLiteral("closingEvidenceFile"));
    m_fileName->setTextFormat(Qt::PlainText);
    m_fileName->setWordWrap(true);
    auto* across = new QHBoxLayout(m_choice);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_choose);
    across->addWidget(m_fileName, 1);
    m_choice->setFocusProxy(m_choose);
    m_lines = new QVBoxLayout(m_sessions);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(look::grid / 2);
    auto* area = new look::FitArea(leastSessions, this);
    area->setWidget(m_sessions);
    add("file", tr("F&ile"), m_choice);
    add("sessions", tr("&Sessions it shows"), area);
    watch(m_choose);
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        take(QFileDialog::getOpenFileName(this, tr("The signed sheets, scanned, or a log"), QString(),
                                          tr("Scans and documents (*.pdf *.jpg *.jpeg *.png *.ods *.xlsx);;All files "
                                             "(*)")));
    });
}

void EvidencePanel::open(const QString& title, const QList<CourseSession>& sessions, const QSet<int>& covered) {
    if (!takeKept()) {
        m_file = {};
        m_fileName->clear();
    }
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const CourseSession& session : sessions) {
        auto* box = new look::WrappingBox(sessionText(session), m_sessions);
        box->setObjectName(QStringLiteral("closingEvidenceSession_%1").arg(session.no));
        box->setChecked(!covered.contains(session.no));
        m_lines->addWidget(box);
        m_boxes.insert(session.no, box);
        watch(box);
        connect(box, &QCheckBox::toggled, this, [this] { edited(); });
    }
    setTitle(title, tr("Attach it"));
    openWith(title,
             tr("The signed sheets, scanned, or a log of scans or of the online class. Who reviews the list sees it, "
                "nobody else."),
             m_choose);
}

void EvidencePanel::take(const QString& path) {
    if (path.isEmpty()) {
        return;
    }
    m_file = readCourseFile(path);
    m_fileName->setText(m_file.fault.isEmpty() ? m_file.name : m_file.fault);
    edited();
}

QList<int> EvidencePanel::sessions() const {
    QList<int> ticked;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) {
        if (box.value()->isChecked()) {
            ticked << box.key();
        }
    }
    return ticked;
}

QString EvidencePanel::whyNot() const {
    if (!m_file.fault.isEmpty()) {
        return m_file.fault;
    }
    if (m_file.content.isEmpty()) {
        return tr("Choose the file, or drop it here.");
    }
    return sessions().isEmpty() ? tr("Tick the sessions that it shows.") : QString();
}

void EvidencePanel::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void EvidencePanel::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    const auto local = std::find_if(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    if (local != urls.end()) {
        take(local->toLocalFile());
    }
}

} // namespace inservice
