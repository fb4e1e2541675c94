// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printruns/runprint.h"

#include "forms/application/paper/rowpaper.h"
#include "forms/commands/purposeedit.h"
#include "forms/paper/printpanel.h"
#include "forms/printruns/runcover.h"
#include "forms/words/casesteps.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int longestNote = 500; // as the centre takes it

} // namespace

RunPrint::RunPrint(AccountLink& link, const QList<ApplicationRow>& cases, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_cases(cases)
    , m_message(new look::MessageBar(this))
    , m_purpose(new PurposeEdit)
    , m_note(new QLineEdit)
    , m_print(new PrintPanel) {
    setObjectName(QStringLiteral("runPrint"));
    m_message->setObjectName(QStringLiteral("runMessage"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(makeFields());
    column->addWidget(m_print, 1);
    m_print->setBeforePrint([this](const PrintPanel::Done& done) {
        count([done](const std::shared_ptr<const Document>& document, const QList<int>& copies) {
            if (!document) {
                done(std::nullopt);
                return;
            }
            PrintPanel::Paper paper;
            paper.document = document;
            paper.subject = QStringLiteral("run");
            paper.copies = copies;
            paper.next = tr("Hand the forms out or post them. “Print runs” says which have come back, and which are "
                            "missing.");
            done(paper);
        });
    });
    preview();
}

QWidget* RunPrint::makeFields() {
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    m_purpose->setObjectName(QStringLiteral("runPurpose"));
    m_purpose->restart({tr("Forms are handed out or posted for their seals"), tr("The unit has lost its form"),
                        tr("The unit has no printer")});
    m_purpose->setToolTip(tr("The whole ID numbers stand on the forms: the purpose is recorded with each."));
    m_note->setObjectName(QStringLiteral("runNote"));
    m_note->setMaxLength(longestNote);
    m_note->setPlaceholderText(tr("For the cover: where the forms go, what they are for"));
    form->addRow(tr("P&urpose"), m_purpose);
    form->addRow(tr("&Note"), m_note);
    connect(m_note, &QLineEdit::editingFinished, this, &RunPrint::preview);
    return fields;
}

QString RunPrint::whyNot(const ApplicationRow& application) {
    if (application.deletes) {
        return tr("The unit prints the form of a deletion itself.");
    }
    if (!application.needsPaper) {
        return tr("No paper is needed.");
    }
    const CaseStanding standing = application.standing();
    return standing.mayPrint() ? QString() : words::whyNotPrinted(standing);
}

QString RunPrint::unitName(qint64 unitId) const {
    const auto unit = m_link.replica().row<UnitRow>(unitId);
    return unit ? unit->name : QString();
}

QString RunPrint::deskName() const {
    const auto desk = m_link.replica().row<DeskRow>(m_link.identity().unitId);
    return desk ? desk->name : unitName(m_link.identity().unitId);
}

ApplicationPaper RunPrint::paperOf(const ApplicationRow& application) const {
    return rowPaper(application, m_link.replica(), QStringLiteral("%1 %2").arg(deskName(), m_link.identity().name));
}

void RunPrint::preview() {
    try {
        QList<std::shared_ptr<const Document>> documents;
        RunCover cover;
        cover.desk = deskName();
        cover.purpose = m_purpose->purpose();
        cover.note = m_note->text().trimmed();
        cover.printedBy = m_link.identity().name;
        cover.at = QDateTime::currentDateTimeUtc();
        QList<int> copies;
        for (const ApplicationRow& application : std::as_const(m_cases)) {
            cover.lines.append(
                {application.number, PersonName::mask(application.name), unitName(application.unitId), 0});
            copies << 1;
        }
        documents << coverDocument(cover);
        for (const ApplicationRow& application : std::as_const(m_cases)) {
            documents << makeApplicationDocument(paperOf(application));
        }
        PrintPanel::Paper paper;
        paper.document = joined(documents, tr("Print run"));
        paper.subject = QStringLiteral("run");
        paper.copies = copies;
        paper.next = tr("A cover goes before the forms. The preview shows the ID numbers masked; they are whole on the "
                        "paper. Copies that went out before become void in the list, a form sealed on one of them "
                        "still counts as long as nothing has been corrected.");
        m_print->setPaper(paper);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, error.text);
    }
}

void RunPrint::count(const std::function<void(std::shared_ptr<const Document>, const QList<int>&)>& done) {
    if (const QString why = m_purpose->whyNot(); !why.isEmpty()) {
        m_message->show(look::Tone::Warning, why);
        done(nullptr, {});
        return;
    }
    QList<questions::FormToPrint> forms;
    for (const ApplicationRow& application : std::as_const(m_cases)) {
        forms.append({application.id, application.revision});
    }
    m_message->clear();
    m_link.ask(questions::runPapers(forms, m_purpose->purpose(), m_note->text()), this,
               [this, done](const Answer<questions::RunPapers>& answer) {
                   if (!answer) {
                       m_message->show(answer.error.offline ? look::Tone::Warning : look::Tone::Bad,
                                       answer.error.offline
                                           ? tr("The centre cannot be reached, and every copy is counted there. Print "
                                                "again as soon as the status bar says “synchronised”.")
                                           : words::centreRefusal(answer.error.key, answer.error.detail));
                       done(nullptr, {});
                       return;
                   }
                   const auto [document, copies] = take(*answer.value);
                   emit counted(answer.value->run.number);
                   done(document, copies);
               });
}

std::pair<std::shared_ptr<const Document>, QList<int>> RunPrint::take(const questions::RunPapers& answer) {
    const questions::PrintRun& run = answer.run;
    RunCover cover{run.number, deskName(), run.purpose, run.note, run.byName, run.at, {}};
    QList<std::shared_ptr<const Document>> forms;
    QList<int> copies;
    QStringList leftOut;
    for (const ApplicationRow& application : std::as_const(m_cases)) {
        const auto paper =
            std::find_if(answer.papers.begin(), answer.papers.end(), [&application](const questions::RunPaper& one) {
                return one.applicationId == application.id && one.revision == application.revision;
            });
        if (paper == answer.papers.end()) {
            leftOut << application.number;
            continue;
        }
        ApplicationPaper form = paperOf(application);
        form.nationalId = paper->nationalId;
        form.contentHash = paper->contentHash;
        form.copy = paper->copy;
        form.printedAt = paper->at;
        form.run = QStringLiteral("%1（%2／%3）").arg(run.number).arg(paper->place).arg(answer.papers.size());
        cover.lines.append(
            {application.number, PersonName::mask(application.name), unitName(application.unitId), paper->copy});
        forms << makeApplicationDocument(form);
        copies << paper->copy;
    }
    if (!leftOut.isEmpty()) {
        m_message->show(look::Tone::Warning,
                        tr("Left out, because they are not as they were when you chose them: %1.", "numbers")
                            .arg(leftOut.join(tr(", ", "between application numbers"))));
    }
    if (forms.isEmpty()) {
        return {nullptr, {}};
    }
    forms.prepend(coverDocument(cover));
    return {joined(forms, tr("Print run %1").arg(run.number)), copies};
}

} // namespace inservice
