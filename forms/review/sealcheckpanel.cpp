// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/sealcheckpanel.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/paper/papercode.h"
#include "forms/paper/scanfaults.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using sealcheck::Finding;
using sealcheck::Kind;
using sealcheck::Verdict;

constexpr QSize pictureSize(330, 84); ///< px
enum Column { Label, Says, Expected, Came, Columns };

QString textOf(const Finding& finding) {
    const bool isBox = finding.part.kind != Kind::Field;
    switch (finding.verdict) {
    case Verdict::Missing:
        return SealCheckPanel::tr("Seems to be empty");
    case Verdict::Altered:
        return SealCheckPanel::tr("Seems to be changed or covered");
    case Verdict::Doubtful:
        return SealCheckPanel::tr("Cannot be told: please look");
    case Verdict::Fine:
        break;
    }
    return isBox ? SealCheckPanel::tr("Something is there") : SealCheckPanel::tr("As it was printed");
}

QIcon iconOf(const QImage& image) {
    return QIcon(QPixmap::fromImage(image).scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

} // namespace

SealCheckPanel::SealCheckPanel(const ApplicationPaper& paper, const QByteArray& scan, const QString& scanName,
                               QWidget* parent)
    : QWidget(parent)
    , m_paper(paper)
    , m_print(paper)
    , m_document(std::make_unique<ScanDocument>(scan))
    , m_said(new look::MessageBar(this))
    , m_table(new QTableWidget(0, Columns))
    , m_confirm(new QPushButton(tr("&Looked at all of it"))) {
    setObjectName(QStringLiteral("sealCheckPanel"));
    m_said->setObjectName(QStringLiteral("sealCheckSaid"));
    m_table->setObjectName(QStringLiteral("sealCheckTable"));
    m_table->setAccessibleName(tr("Parts of the form, the worst first"));
    m_table->setHorizontalHeaderLabels({tr("Part"), tr("What it looks like"), tr("As printed"), tr("As it came")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setIconSize(pictureSize);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(pictureSize.height() + look::grid);
    m_table->setColumnWidth(Label, 110);
    m_table->setColumnWidth(Says, 150);
    m_table->setColumnWidth(Expected, pictureSize.width() + 2 * look::grid);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_confirm->setObjectName(QStringLiteral("sealCheckConfirm"));
    look::makePrimary(m_confirm);
    m_confirm->setDefault(true);
    look::setPossible(m_confirm, tr("The scan is being read…"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(m_said);
    column->addWidget(m_table, 1);
    column->addWidget(m_confirm, 0, Qt::AlignRight);
    m_said->show(look::Tone::Info, tr("The scan is being read…"));

    connect(m_confirm, &QPushButton::clicked, this,
            [this] { emit confirmed(isSealed(Kind::HeadSeal), isSealed(Kind::UnitSeal)); });
    connect(m_document.get(), &ScanDocument::opened, this, [this] { m_document->survey(); });
    connect(m_document.get(), &ScanDocument::failed, this,
            [this, scanName](const ScanFault& fault) { fail(scanFaultText(fault, scanName)); });
    connect(m_document.get(), &ScanDocument::surveyed, this, &SealCheckPanel::surveyed);
    connect(m_document.get(), &ScanDocument::surveyEnded, this, &SealCheckPanel::compare);
    connect(m_document.get(), &ScanDocument::compared, this,
            [this](int, const ScanComparison& comparison) { take(comparison); });
    connect(m_document.get(), &ScanDocument::notCompared, this,
            [this, scanName](int, const ScanFault& fault) { fail(scanFaultText(fault, scanName)); });
    m_document->open();
}

SealCheckPanel::~SealCheckPanel() = default;

void SealCheckPanel::surveyed(int page, const ScanPage& found) {
    for (const ScanCode& code : found.codes) {
        const std::optional<PaperCode> read = PaperCode::parse(code.text);
        if (read && read->number == m_paper.number && read->revision == m_paper.revision) {
            m_page = page;
            m_code = code.corners;
        }
    }
}

void SealCheckPanel::compare() {
    if (m_page < 0) {
        fail(tr(
            "No page of this scan has the code of this form as it holds now, so nothing can be laid over it. Compare "
            "it by eye."));
        return;
    }
    m_document->compare(m_print.comparison(m_page, m_code));
}

void SealCheckPanel::take(const ScanComparison& comparison) {
    if (!comparison.found) {
        fail(tr(
            "The scan does not lie over the form that was printed: a part of it is cut off or covered. Compare it by "
            "eye."));
        return;
    }
    m_findings = sealcheck::judge(m_print.parts(), comparison);
    fill();
}

void SealCheckPanel::fail(const QString& sentence) {
    m_said->show(look::Tone::Warning, sentence);
    look::setPossible(m_confirm, sentence);
}

void SealCheckPanel::fill() {
    for (const Finding& finding : std::as_const(m_findings)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const auto put = [this, row](Column column, const QString& text, const QIcon& icon = {}) {
            auto* item = new QTableWidgetItem(icon, text);
            item->setToolTip(text);
            m_table->setItem(row, column, item);
            return item;
        };
        put(Label, finding.part.label);
        QTableWidgetItem* says = put(Says, textOf(finding));
        QFont font = says->font();
        font.setBold(finding.verdict != Verdict::Fine);
        says->setFont(font);
        put(Expected, {}, iconOf(finding.part.expected))->setData(Qt::AccessibleTextRole, tr("Picture of the print"));
        put(Came, {}, iconOf(finding.came))->setData(Qt::AccessibleTextRole, tr("Picture of the scan"));
    }
    const auto wrong = std::count_if(m_findings.begin(), m_findings.end(),
                                     [](const Finding& finding) { return finding.verdict != Verdict::Fine; });
    m_said->show(wrong > 0 ? look::Tone::Warning : look::Tone::Info,
                 wrong > 0 ? tr("%n part(s) want a look; they stand first. The program compares, you decide.", nullptr,
                                int(wrong))
                           : tr("Nothing stands out. The program compares, you decide."));
    look::setPossible(m_confirm, {});
    m_table->setCurrentCell(0, Label);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

bool SealCheckPanel::isSealed(Kind kind) const {
    return std::any_of(m_findings.begin(), m_findings.end(), [kind](const Finding& finding) {
        return finding.part.kind == kind && finding.verdict == Verdict::Fine;
    });
}

} // namespace inservice
