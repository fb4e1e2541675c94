// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctionfiles.h"

#include "forms/closing/correct/sealedscan.h"
#include "forms/courses/view/courseattachments.h"
#include "forms/look/flow.h"
#include "forms/paper/scanview.h"
#include "forms/words/words.h"
#include "models/questions/coursefiles.h"

#include <QJsonObject>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace inservice {
namespace {

bool isScan(const QJsonObject& file) {
    const QString type = file.value(QLatin1String("media_type")).toString();
    return type == u"application/pdf" || type == u"image/jpeg" || type == u"image/png";
}

bool isSealed(const QJsonObject& file) {
    return file.value(QLatin1String("kind")).toString() == u"sealed";
}

/// It is asked to hang on the course.
bool isAsked(const QJsonObject& file) {
    return file.value(QLatin1String("kind")).toString() == u"form";
}

} // namespace

CorrectionFiles::CorrectionFiles(AccountLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_buttons(new QWidget(this))
    , m_view(new ScanView(this))
    , m_saver(new CourseFileSaver(link, this)) {
    m_view->setObjectName(QStringLiteral("correctionScan"));
    auto* flow = new look::FlowLayout(m_buttons, look::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::grid, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_buttons);
    column->addWidget(m_view, 1);
    connect(m_saver, &CourseFileSaver::said, this, &CorrectionFiles::said);
}

void CorrectionFiles::show(const QJsonArray& files, const CorrectionCode& code) {
    m_code = code;
    if (files == m_files && !m_buttons->findChildren<QPushButton*>().isEmpty()) {
        return;
    }
    m_files = files;
    m_shown.clear();
    qDeleteAll(m_buttons->findChildren<QPushButton*>());
    m_view->clear(files.isEmpty() ? tr("No file goes along with this request.") : tr("Choose a file above."));
    qsizetype newest = -1; // of each revision one may have come
    for (qsizetype i = 0; i < files.size(); ++i) {
        newest = isSealed(files.at(i).toObject()) ? i : newest;
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QJsonObject file = files.at(i).toObject();
        const QString name = file.value(QLatin1String("name")).toString().replace(u'&', QStringLiteral("&&"));
        if (isScan(file)) {
            auto* look = new QPushButton(isAsked(file)     ? tr("Show what is to be attached: %1").arg(name)
                                         : !isSealed(file) ? tr("Show the evidence: %1").arg(name)
                                         : i == newest     ? tr("Show the sealed form: %1").arg(name)
                                                           : tr("Show an earlier sealed form: %1").arg(name),
                                         m_buttons);
            look->setObjectName(QStringLiteral("correctionFileShow%1").arg(i));
            m_buttons->layout()->addWidget(look);
            connect(look, &QPushButton::clicked, this, [this, file] { showFile(file); });
        }
        auto* save = new QPushButton(tr("Save %1…").arg(name), m_buttons);
        save->setObjectName(QStringLiteral("correctionFileSave%1").arg(i));
        m_buttons->layout()->addWidget(save);
        connect(save, &QPushButton::clicked, this, [this, file] {
            m_saver->follow(QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(
                                                          file.value(QLatin1String("id")).toString())),
                            {{QStringLiteral("files"), m_files}});
        });
    }
    m_buttons->setVisible(!files.isEmpty());
}

void CorrectionFiles::showFirst() {
    if (!m_shown.isEmpty()) {
        return;
    }
    QJsonObject first;
    for (const auto& one : std::as_const(m_files)) {
        const QJsonObject file = one.toObject();
        if (isScan(file) && !isAsked(file) && (first.isEmpty() || isSealed(file))) {
            first = file; // of several sealed ones the newest
        }
    }
    if (!first.isEmpty()) {
        showFile(first);
    }
}

void CorrectionFiles::showFile(const QJsonObject& file) {
    m_shown = file.value(QLatin1String("id")).toString();
    m_view->clear(tr("The centre is being asked for the file…"));
    m_link.ask(questions::courseFile(m_shown), this,
               [this, asked = m_shown, sealed = isSealed(file)](const Answer<questions::CourseFileContent>& answer) {
                   if (asked != m_shown) {
                       return; // another one is shown meanwhile
                   }
                   if (answer) {
                       m_view->showScan(answer.value->name, answer.value->content);
                       if (sealed) {
                           judge(answer.value->content);
                       }
                       return;
                   }
                   m_shown.clear();
                   m_view->clear(answer.error.offline
                                     ? tr("The centre does not answer, and files lie there alone. Check the network, "
                                          "or try again in a few minutes.")
                                     : words::centreRefusal(answer.error.key, answer.error.detail));
               });
}

/// What the code on a sealed form says, beside what it has to say.
void CorrectionFiles::judge(const QByteArray& content) {
    auto* scan = new SealedScan(content, m_code, this);
    connect(scan, &SealedScan::judged, this,
            [this, scan, asked = m_shown](SealedScan::Verdict verdict, const QString& sentence) {
                scan->deleteLater();
                if (asked == m_shown) {
                    emit said(verdict == SealedScan::Verdict::Same    ? look::Tone::Info
                              : verdict == SealedScan::Verdict::Other ? look::Tone::Bad
                                                                      : look::Tone::Warning,
                              sentence);
                }
            });
    scan->read();
}

} // namespace inservice
