// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/casespane.h"

#include "forms/lists/listcolumns.h"
#include "forms/look/look.h"
#include "forms/look/statedelegate.h"
#include "models/domain/applicationnumber.h"

#include <QLineEdit>

namespace inservice {

namespace {

using Bucket = CaseListModel::Bucket;
using Column = CaseListModel::Column;

} // namespace

CasesPane::CasesPane(CaseListModel* model, QWidget* parent)
    // Whoever uses this PC without an account sees one list.
    : ListPane(model, "cases", "this-pc",
               numbers({Column::Number, Column::Name, Column::State, Column::Remark, Column::Type, Column::At,
                        Column::Paper}),
               parent)
    , m_cases(model) {
    setFindHint(tr("Number, name, unit or state"), tr("Find a draft or an application"));
    view()->setAccessibleName(tr("Drafts and applications on this PC"));
    makeColumns();
    makeChips();
    setEmpty([this] { return emptyWords(); });
    connect(this, &ListPane::chipChosen, this, [this](int key) { m_cases->setBucket(Bucket(key)); });
    connect(this, &ListPane::findEntered, this, &ListPane::focusList);
}

void CasesPane::makeColumns() {
    view()->setItemDelegateForColumn(
        int(Column::State),
        new look::StateDelegate(
            [](const QModelIndex& index) { return look::Tone(index.data(CaseListModel::ToneRole).toInt()); }, this));
    columns()->setWidths({{int(Column::Number), 98},
                          {int(Column::Name), 92},
                          {int(Column::State), 116},
                          {int(Column::Type), 82},
                          {int(Column::At), 140},
                          {int(Column::Unit), 180},
                          {int(Column::Paper), 110}});
    columns()->setInView(numbers({Column::Number, Column::Name, Column::State, Column::Remark}), int(Column::Remark));
}

void CasesPane::makeChips() {
    addChip(int(Bucket::All), tr("All"));
    addChip(int(Bucket::Drafts), tr("Drafts"));
    addChip(int(Bucket::UnderWay), tr("Under way"));
    addChip(int(Bucket::Ended), tr("Ended"));
    addChip(int(Bucket::PaperOut), tr("Form missing", "printed, and not back at its desk"));
    const int before = kept("chip", int(Bucket::All)).toInt();
    chooseBucket(before >= 0 && before < int(Bucket::Count) ? Bucket(before) : Bucket::All);
}

ListPane::Empty CasesPane::emptyWords() {
    if (m_cases->total() == 0) {
        return {"document-edit", tr("No draft and no application on this PC yet."), tr("Apply for a business account"),
                [this] { emit applyRequested(); }};
    }
    if (const QString number = typedNumber(); !number.isEmpty()) {
        return {"edit-find", tr("%1 is not on this PC.", "application number").arg(number),
                tr("Look up one made on another PC…"), [this] { emit followRequested(); }};
    }
    return {"view-filter", tr("No draft or application fits what is typed or filtered."), tr("Show all"),
            [this] { showAll(); }};
}

void CasesPane::chooseBucket(Bucket bucket) {
    setCurrentChip(int(bucket));
    m_cases->setBucket(bucket);
}

void CasesPane::showAll() {
    findEdit()->clear();
    chooseBucket(Bucket::All);
}

QString CasesPane::typedNumber() const {
    const Result<ApplicationNumber> number = ApplicationNumber::parse(findEdit()->text().trimmed());
    return number ? number->text() : QString();
}

} // namespace inservice
