// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/keyin/paperside.h"

#include "forms/look/flow.h"
#include "forms/look/wrappingbox.h"
#include "forms/paper/scantaker.h"
#include "forms/paper/scanview.h"
#include "forms/words/words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace inservice {

PaperSide::PaperSide(QWidget* parent)
    : QWidget(parent)
    , m_view(new ScanView(this))
    , m_scan(new ScanTaker(m_view))
    , m_how(new QButtonGroup(this)) {
    m_view->setObjectName(QStringLiteral("keyInScan"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(new look::Heading(tr("The sealed form"), 2, this));
    column->addWidget(m_view, 1);
    column->addWidget(makeReceipt());
    connect(m_scan, &ScanTaker::changed, this, &PaperSide::edited);
}

QWidget* PaperSide::makeReceipt() {
    auto* receipt = new QWidget(this);
    auto* ways = new look::FlowLayout(nullptr, 2 * look::grid);
    ways->addWidget(new QLabel(tr("How it came"), receipt));
    for (const auto& [way, name] :
         {std::pair{ReceivedHow::Scan, "keyInHowScan"}, std::pair{ReceivedHow::Fax, "keyInHowFax"},
          std::pair{ReceivedHow::Post, "keyInHowPost"}, std::pair{ReceivedHow::Hand, "keyInHowHand"}}) {
        auto* button = new QRadioButton(words::receivedHow(way), receipt);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(tr("How it came: %1").arg(words::receivedHow(way)));
        m_how->addButton(button, int(way));
        ways->addWidget(button);
    }
    m_headSeal = new look::WrappingBox(tr("Seal of the head (主管職章) seen (&A)"), receipt);
    m_headSeal->setObjectName(QStringLiteral("keyInHeadSeal"));
    m_unitSeal = new look::WrappingBox(receipt);
    m_unitSeal->setObjectName(QStringLiteral("keyInUnitSeal"));
    setUnitSealRequired(false);
    auto* column = new QVBoxLayout(receipt);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addLayout(ways);
    column->addWidget(m_headSeal);
    column->addWidget(m_unitSeal);
    connect(m_how, &QButtonGroup::idToggled, this, &PaperSide::edited);
    connect(m_headSeal, &QCheckBox::toggled, this, &PaperSide::edited);
    connect(m_unitSeal, &QCheckBox::toggled, this, &PaperSide::edited);
    return receipt;
}

void PaperSide::clear() {
    m_scan->clear();
    m_how->setExclusive(false);
    const QList<QAbstractButton*> ways = m_how->buttons();
    for (QAbstractButton* way : ways) {
        way->setChecked(false);
    }
    m_how->setExclusive(true);
    m_headSeal->setChecked(false);
    m_unitSeal->setChecked(false);
}

void PaperSide::setUnitSealRequired(bool required) {
    m_unitSealRequired = required;
    m_unitSeal->setText(required ? tr("Seal of the unit (關防) seen (required here) (&W)")
                                 : tr("Seal of the unit (關防) seen (not required) (&W)"));
}

QString PaperSide::whyNot() const {
    if (!m_scan->scan()) {
        return tr("Drop the scan of the form on the right, or choose its file: it stays with the case.");
    }
    if (m_how->checkedId() < 0) {
        return tr("Say how the form came.");
    }
    if (!m_headSeal->isChecked()) {
        return tr("Tick the seal of the head (主管職章). A form without it is not keyed in: give it back.");
    }
    if (m_unitSealRequired && !m_unitSeal->isChecked()) {
        return tr("This form also needs the seal of the unit (關防). Without it, it is not keyed in: give it back.");
    }
    return {};
}

QJsonObject PaperSide::body() const {
    return {{QStringLiteral("how"), toKey(static_cast<ReceivedHow>(m_how->checkedId()))},
            {QStringLiteral("head_seal"), m_headSeal->isChecked()},
            {QStringLiteral("unit_seal"), m_unitSeal->isChecked()},
            {QStringLiteral("scan"), scanBody(*m_scan->scan())}};
}

void PaperSide::load(const QJsonObject& body) {
    clear();
    if (const auto how = receivedHowFromKey(body.value(QLatin1String("how")).toString())) {
        m_how->button(int(*how))->setChecked(true);
    }
    m_headSeal->setChecked(body.value(QLatin1String("head_seal")).toBool());
    m_unitSeal->setChecked(body.value(QLatin1String("unit_seal")).toBool());
    m_scan->load(body.value(QLatin1String("scan")).toObject());
}

} // namespace inservice
