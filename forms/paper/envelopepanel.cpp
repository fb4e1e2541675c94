// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/envelopepanel.h"

#include "forms/look/look.h"
#include "forms/paper/printpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace inservice {
namespace {

const QLatin1String kept("paper/envelope");

} // namespace

EnvelopePanel::EnvelopePanel(const QList<Mailing>& mailings, QWidget* parent)
    : QWidget(parent)
    , m_mailings(mailings)
    , m_kind(new QComboBox)
    , m_first(new QSpinBox)
    , m_firstRow(new QWidget)
    , m_print(new PrintPanel) {
    m_kind->setObjectName(QStringLiteral("envelopeKind"));
    const QList<EnvelopeKind> all = kinds();
    for (const EnvelopeKind kind : all) {
        m_kind->addItem(word(kind), int(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(QSettings().value(kept, int(EnvelopeKind::Dl)))));
    m_first->setObjectName(QStringLiteral("envelopeFirst"));
    auto* first = new QHBoxLayout(m_firstRow);
    first->setContentsMargins({});
    auto* firstLabel = new QLabel(tr("&First free label"));
    firstLabel->setBuddy(m_first);
    first->addWidget(firstLabel);
    first->addWidget(m_first);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Print &on"));
    label->setBuddy(m_kind);
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addWidget(m_firstRow);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(look::grid);
    column->addLayout(row);
    column->addWidget(m_print, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(kept, m_kind->currentData());
        show();
    });
    connect(m_first, &QSpinBox::valueChanged, this, &EnvelopePanel::show);
    show();
}

QList<EnvelopeKind> EnvelopePanel::kinds() {
    return {EnvelopeKind::Dl,       EnvelopeKind::C5,       EnvelopeKind::Window,
            EnvelopeKind::Labels24, EnvelopeKind::Labels21, EnvelopeKind::Labels14};
}

QString EnvelopePanel::word(EnvelopeKind kind) {
    switch (kind) {
    case EnvelopeKind::Dl:
        return tr("Envelopes DL (220 × 110 mm)");
    case EnvelopeKind::C5:
        return tr("Envelopes C5 (229 × 162 mm)");
    case EnvelopeKind::Window:
        return tr("Slips for window envelopes (A4)");
    case EnvelopeKind::Labels24:
        return tr("24 labels a sheet (70 × 37 mm)");
    case EnvelopeKind::Labels21:
        return tr("21 labels a sheet (63.5 × 38.1 mm)");
    case EnvelopeKind::Labels14:
        return tr("14 labels a sheet (99.1 × 38.1 mm)");
    }
    return {};
}

QString EnvelopePanel::advice(EnvelopeKind kind) {
    if (isLabels(kind)) {
        return tr("Print at 100 %, without fitting to the page. Of a sheet that has been begun, choose the first label "
                  "that is still there.");
    }
    return kind == EnvelopeKind::Window
               ? tr("Fold each slip at the two marks, around what goes with it, so that the address stands in the "
                    "window (left, 45 mm from the top).")
               : tr("Lay the envelopes into the printer as it asks for them, and print at 100 %.");
}

void EnvelopePanel::show() {
    const auto kind = EnvelopeKind(m_kind->currentData().toInt());
    m_firstRow->setVisible(isLabels(kind));
    m_first->setRange(1, std::max(1, labelsOnSheet(kind)));
    PrintPanel::Paper paper;
    paper.document = envelopes(kind, m_mailings, m_first->value() - 1);
    paper.subject = QStringLiteral("%1 %2").arg(int(kind)).arg(m_first->value());
    paper.copies = {1};
    paper.next = advice(kind);
    m_print->setPaper(paper);
}

} // namespace inservice
