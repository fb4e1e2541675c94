// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/sealcheckpanel.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/paper/papercode.h"
#include "forms/paper/scanfaults.h"

#include <QHBoxLayout>
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

/// Where there is something on a picture, as shares of it; the whole where there is nothing.
QRectF inked(const QImage& image) {
    constexpr QSize coarse(160, 24); // specks of a scan are gone, words are not
    constexpr int dark = 200;        // of 255
    const QImage small = image.convertToFormat(QImage::Format_Grayscale8)
                             .scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QRect box;
    for (int y = 0; y < small.height(); ++y) {
        const uchar* line = small.constScanLine(y);
        for (int x = 0; x < small.width(); ++x) {
            box |= line[x] < dark ? QRect(x, y, 1, 1) : QRect();
        }
    }
    return box.isNull() ? QRectF(0, 0, 1, 1)
                        : QRectF(double(box.x()) / coarse.width(), double(box.y()) / coarse.height(),
                                 double(box.width()) / coarse.width(), double(box.height()) / coarse.height());
}

/// What is looked at of both pictures of a part: where either has something, so that it is seen large.
QRectF looked(const Finding& finding) {
    if (finding.verdict == Verdict::Missing) {
        return {0, 0, 1, 1};
    }
    constexpr double edge = 0.03;
    constexpr double least = 0.3; // less would be larger than the form
    QRectF area = inked(finding.part.expected) | inked(finding.came);
    area.setWidth(qMax(area.width(), least));
    area.setTop(0);
    area.setHeight(1);
    return area.adjusted(-edge, 0, edge, 0) & QRectF(0, 0, 1, 1);
}

/// The same picture where the row is chosen: it is looked at there above all.
QIcon iconOf(const QImage& image, const QRectF& area) {
    const QRect part(qRound(area.x() * image.width()), qRound(area.y() * image.height()),
                     qRound(area.width() * image.width()), qRound(area.height() * image.height()));
    const QPixmap picture =
        QPixmap::fromImage(image.copy(part)).scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

} // namespace

SealCheckPanel::SealCheckPanel(const ApplicationPaper& paper, const QByteArray& scan, const QString& scanName,
                               bool maySendBack, QWidget* parent)
    : QWidget(parent)
    , m_paper(paper)
    , m_print(paper)
    , m_document(std::make_unique<ScanDocument>(scan))
    , m_said(new look::MessageBar(this))
    , m_table(new QTableWidget(0, Columns))
    , m_sendBack(new QPushButton(tr("&Send back for this…")))
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
    m_sendBack->setObjectName(QStringLiteral("sealCheckSendBack"));
    m_sendBack->setVisible(maySendBack);
    look::setPossible(m_sendBack, tr("The scan is being read…"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(m_said);
    column->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_sendBack);
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);
    m_said->show(look::Tone::Info, tr("The scan is being read…"));

    connect(m_confirm, &QPushButton::clicked, this,
            [this] { emit confirmed(isSealed(Kind::HeadSeal), isSealed(Kind::UnitSeal)); });
    connect(m_sendBack, &QPushButton::clicked, this, &SealCheckPanel::sendBack);
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
    look::setPossible(m_sendBack, sentence);
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
        const QRectF area = looked(finding);
        put(Expected, {}, iconOf(finding.part.expected, area))
            ->setData(Qt::AccessibleTextRole, tr("Picture of the print"));
        put(Came, {}, iconOf(finding.came, area))->setData(Qt::AccessibleTextRole, tr("Picture of the scan"));
    }
    m_said->show(wrong() > 0 ? look::Tone::Warning : look::Tone::Info,
                 wrong() > 0 ? tr("%n part(s) want a look; they stand first. The program compares, you decide.",
                                  nullptr, int(wrong()))
                             : tr("Nothing stands out. The program compares, you decide."));
    look::setPossible(m_confirm, {});
    look::setPossible(m_sendBack, wrong() > 0 ? QString() : tr("Nothing stands out."));
    m_table->setCurrentCell(0, Label);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

qsizetype SealCheckPanel::wrong() const {
    return std::count_if(m_findings.begin(), m_findings.end(),
                         [](const Finding& finding) { return finding.verdict != Verdict::Fine; });
}

/// What the catalogue has no reason for is said in words; what could not be told is left to the person.
void SealCheckPanel::sendBack() {
    QStringList reasons;
    QStringList empty;
    QStringList changed;
    for (const Finding& finding : std::as_const(m_findings)) {
        if (finding.verdict == Verdict::Altered) {
            changed << finding.part.label;
        } else if (finding.verdict == Verdict::Missing && finding.part.kind == Kind::HeadSeal) {
            reasons << QStringLiteral("seal.head_missing");
        } else if (finding.verdict == Verdict::Missing && finding.part.kind == Kind::UnitSeal) {
            reasons << QStringLiteral("seal.unit_missing");
        } else if (finding.verdict == Verdict::Missing) {
            empty << finding.part.label;
        }
    }
    const QString comma = tr(", ", "between parts of a form");
    QStringList sentences;
    if (!empty.isEmpty()) {
        sentences << tr("Not filled in on the form: %1.").arg(empty.join(comma));
    }
    if (!changed.isEmpty()) {
        sentences << tr("Changed on the paper: %1. Put it right in the system, then print and seal the form anew.")
                         .arg(changed.join(comma));
    }
    emit sendBackRequested(reasons, sentences.join(QString()));
}

bool SealCheckPanel::isSealed(Kind kind) const {
    return std::any_of(m_findings.begin(), m_findings.end(), [kind](const Finding& finding) {
        return finding.part.kind == kind && finding.verdict == Verdict::Fine;
    });
}

} // namespace inservice
