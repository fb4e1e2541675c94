// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/purposeedit.h"

#include "forms/edits/valueedit.h"
#include "forms/words/words.h"
#include "models/domain/plaintext.h"

#include <QLineEdit>

namespace inservice {
namespace {

constexpr PlainText::Limits limits{1, 500, false}; ///< as the centre takes it

} // namespace

PurposeEdit::PurposeEdit(QWidget* parent)
    : QComboBox(parent) {
    setEditable(true);
    lineEdit()->setMaxLength(ValueEdit::Bound);
    setAccessibleName(tr("Purpose"));
}

QString PurposeEdit::title() {
    return tr("Show the whole ID number");
}

QString PurposeEdit::explanation() {
    return tr("Each look is recorded with its purpose. The purpose is asked once; it holds until you leave this page.");
}

void PurposeEdit::restart(const QStringList& usual) {
    clear();
    addItems(usual);
}

QString PurposeEdit::purpose() const {
    return PlainText::normalised(currentText(), limits).text;
}

QString PurposeEdit::whyNot() const {
    if (purpose().isEmpty()) {
        return tr("Say what the number is needed for.");
    }
    const Result<PlainText> text = PlainText::parse(currentText(), limits);
    return text ? QString() : words::refusal(text.refusal());
}

} // namespace inservice
