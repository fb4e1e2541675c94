// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/sealedform.h"

#include "forms/closing/correct/sealedscan.h"
#include "forms/courses/register/coursefile.h"
#include "forms/paper/scanfaults.h"
#include "models/intake/takenpages.h"
#include "models/scans/scandocument.h"

#include <QWidget>
#include <utility>

namespace inservice {

SealedForm::SealedForm(AccountLink& link, CorrectionOutbox& outbox, QWidget* page)
    : QObject(page)
    , m_link(link)
    , m_outbox(outbox) {
}

void SealedForm::expect(qint64 correction, const QList<qint64>& pages) {
    delete std::exchange(m_taken, new TakenPages(m_link, pages, this));
    m_takenFor = correction;
    m_isExpected = true;
    connect(m_taken, &TakenPages::fetched, this, [this](const Scan& scan) {
        if (m_row.correction.id == m_takenFor) {
            judge({QUuid::createUuid(), scan.name, scan.content, {}});
        }
    });
    connect(m_taken, &TakenPages::failed, this, [this](const QString& name, const QString& key) {
        emit said(look::Tone::Bad, scanFaultText({key, {}}, name));
    });
}

bool SealedForm::takeExpected() {
    return m_row.correction.id == m_takenFor && std::exchange(m_isExpected, false);
}

void SealedForm::fetch() {
    m_taken->fetch();
}

bool SealedForm::planFor(const QUuid& command) {
    if (m_taken == nullptr || m_takenFor != m_row.correction.id) {
        return true;
    }
    if (!m_taken->planFor(command)) {
        emit said(look::Tone::Bad, tr("The page of this form is on its way with something else already. Look at it "
                                      "under “Returned papers”."));
        return false;
    }
    m_taken->deleteLater(); // it may be what is speaking
    m_taken = nullptr;
    return true;
}

void SealedForm::attach(const QString& path) {
    if (path.isEmpty()) {
        return;
    }
    const ChosenFile file = readCourseFile(path);
    if (!file.fault.isEmpty()) {
        emit said(look::Tone::Bad, file.fault);
        return;
    }
    delete std::exchange(m_taken, nullptr); // another one was chosen
    judge(file);
}

void SealedForm::judge(const ChosenFile& file) {
    auto* sealed = new SealedScan(file.content, codeOf(m_row), this);
    connect(sealed, &SealedScan::judged, this,
            [this, file, sealed, of = m_row.correction.id](SealedScan::Verdict verdict, const QString& sentence) {
                sealed->deleteLater();
                if (of != m_row.correction.id) {
                    return; // another one is shown meanwhile
                }
                if (verdict == SealedScan::Verdict::Other) {
                    emit said(look::Tone::Bad, sentence);
                    return;
                }
                send(file);
                emit said(verdict == SealedScan::Verdict::Same ? look::Tone::Info : look::Tone::Warning, sentence);
            });
    sealed->read();
}

void SealedForm::send(const ChosenFile& file) {
    const QString id = file.id.toString(QUuid::WithoutBraces);
    const OutboxItem bring =
        makeCorrectionCommand(QStringLiteral("course.attach"), m_row,
                              {{QStringLiteral("file_id"), id},
                               {QStringLiteral("name"), file.name},
                               {QStringLiteral("kind"), QStringLiteral("other")},
                               {QStringLiteral("public"), false},
                               {QStringLiteral("content"), QString::fromLatin1(file.content.toBase64())}});
    const OutboxItem attach = makeCorrectionCommand(
        QStringLiteral("correction.attach"), m_row,
        {{QStringLiteral("row_version"), m_row.correction.rowVersion}, {QStringLiteral("file_id"), id}});
    if (planFor(attach.id)) {
        m_outbox.ask({bring, attach});
    }
}

} // namespace inservice
