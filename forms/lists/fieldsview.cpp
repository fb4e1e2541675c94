// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/fieldsview.h"

#include "forms/look/look.h"
#include "forms/look/valuelabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

FieldsView::FieldsView(QWidget* parent, Arrangement arrangement)
    : QScrollArea(parent)
    , m_arrangement(arrangement) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void FieldsView::setSections(const QList<Section>& sections) {
    if (m_body && sections == m_sections) {
        return;
    }
    m_sections = sections;
    const int scroll = verticalScrollBar()->value();
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    // In line with the head above it; beside a scan away from the handle between them.
    layout->setContentsMargins(m_arrangement == Arrangement::Below ? look::grid : 0, look::grid, look::grid,
                               look::grid);
    layout->setSpacing(look::grid);
    QList<QLabel*> labels;
    int labelWidth = 0;
    for (const Section& section : sections) {
        if (!section.title.isEmpty()) {
            if (layout->count() > 0) {
                layout->addSpacing(look::grid);
            }
            layout->addWidget(new look::Heading(section.title, 2, body));
        }
        auto* form = new QFormLayout;
        form->setHorizontalSpacing(2 * look::grid);
        form->setVerticalSpacing(look::grid / 2 + 2);
        form->setRowWrapPolicy(m_arrangement == Arrangement::Below ? QFormLayout::WrapAllRows
                                                                   : QFormLayout::WrapLongRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
        for (const Field& field : section.fields) {
            auto* label = new look::QuietLabel(field.label, body);
            label->setWordWrap(m_arrangement == Arrangement::Below);
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside the first line of several
            label->setContentsMargins(0, 1, 0, 0);             // as ValueLabel
            labels << label;
            labelWidth = std::max(labelWidth, label->sizeHint().width());
            auto* value = new look::ValueLabel(field.value.isEmpty() ? QStringLiteral("—") : field.value, body);
            value->setAccessibleName(field.label + QStringLiteral("：") + field.value);
            if (field.strong) {
                QFont bold = value->font();
                bold.setBold(true);
                value->setFont(bold);
            }
            form->addRow(label, value);
        }
        if (!section.fields.isEmpty()) {
            layout->addLayout(form);
        }
        if (!section.text.isEmpty()) {
            auto* text = new QLabel(section.text, body);
            text->setTextFormat(Qt::RichText);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextBrowserInteraction);
            connect(text, &QLabel::linkActivated, this, &FieldsView::linkActivated);
            layout->addWidget(text);
        }
    }
    // One column of labels through all sections.
    if (m_arrangement == Arrangement::Beside) {
        for (QLabel* label : std::as_const(labels)) {
            label->setMinimumWidth(labelWidth);
        }
    }
    layout->addStretch(1);
    // A link in the old body may be what brought us here: it must outlive its own signal.
    if (QWidget* before = takeWidget()) {
        before->deleteLater();
    }
    setWidget(body);
    m_body = body;
    verticalScrollBar()->setValue(scroll);
}

} // namespace inservice
