// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/fieldsview.h"

#include "forms/look/look.h"
#include "forms/look/valuelabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int widestLabel = 12; ///< characters of Han beside a value

/// One column of labels through all sections; a long one (「第 1 場 2026/11/18 13:30–16:30 …」) goes on in a second
/// line rather than leave the values a strip.
void alignLabels(const QList<QLabel*>& labels, const QFontMetrics& metrics) {
    const int widest = metrics.horizontalAdvance(u'國') * widestLabel;
    int width = 0;
    for (const QLabel* label : labels) {
        width = std::max(width, std::min(label->sizeHint().width(), widest));
    }
    for (QLabel* label : labels) {
        if (label->sizeHint().width() > widest) {
            label->setWordWrap(true);
            label->setMaximumWidth(widest);
        }
        label->setMinimumWidth(width);
    }
}

} // namespace

FieldsView::FieldsView(QWidget* parent, Arrangement arrangement)
    : QScrollArea(parent)
    , m_arrangement(arrangement) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

QFormLayout* FieldsView::makeForm() const {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * look::grid);
    form->setVerticalSpacing(look::grid / 2 + 2);
    form->setRowWrapPolicy(m_arrangement == Arrangement::Below ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    return form;
}

QList<QLabel*> FieldsView::addFields(QFormLayout* form, const QList<Field>& fields, QWidget* body) const {
    QList<QLabel*> labels;
    for (const Field& field : fields) {
        auto* label = new look::QuietLabel(field.label, body);
        label->setWordWrap(m_arrangement == Arrangement::Below);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside the first line of several
        label->setContentsMargins(0, 1, 0, 0);             // as ValueLabel
        labels << label;
        auto* value = new look::ValueLabel(field.value.isEmpty() ? QStringLiteral("—") : field.value, body);
        value->setAccessibleName(field.label + QStringLiteral("：") + field.value);
        if (field.strong) {
            QFont bold = value->font();
            bold.setBold(true);
            value->setFont(bold);
        }
        form->addRow(label, value);
    }
    return labels;
}

void FieldsView::addText(QVBoxLayout* layout, const QString& text, QWidget* body) {
    auto* label = new QLabel(text, body);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(label, &QLabel::linkActivated, this, &FieldsView::linkActivated);
    layout->addWidget(label);
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
    for (const Section& section : sections) {
        if (!section.title.isEmpty()) {
            if (layout->count() > 0) {
                layout->addSpacing(look::grid);
            }
            layout->addWidget(new look::Heading(section.title, 2, body));
        }
        if (!section.fields.isEmpty()) {
            QFormLayout* form = makeForm();
            labels << addFields(form, section.fields, body);
            layout->addLayout(form);
        }
        if (!section.text.isEmpty()) {
            addText(layout, section.text, body);
        }
    }
    if (m_arrangement == Arrangement::Beside) {
        alignLabels(labels, fontMetrics());
    }
    layout->addStretch(1);
    // A link in the old body may be what brought us here: it must outlive its own signal.
    if (QWidget* before = takeWidget()) {
        before->deleteLater();
    }
    setWidget(body);
    m_body = body;
    verticalScrollBar()->setValue(scroll);
    updateGeometry();
}

void FieldsView::setFitting() {
    m_fits = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize FieldsView::sizeHint() const {
    QSize hint = QScrollArea::sizeHint();
    if (m_fits && m_body != nullptr) {
        const QLayout* body = m_body->layout();
        hint.setHeight(body->hasHeightForWidth() ? body->totalHeightForWidth(viewport()->width())
                                                 : m_body->sizeHint().height());
    }
    return hint;
}

void FieldsView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (m_fits && event->size().width() != event->oldSize().width()) {
        updateGeometry(); // words that wrap need another height
    }
}

} // namespace inservice
