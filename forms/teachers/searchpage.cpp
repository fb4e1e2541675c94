// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/searchpage.h"

#include "forms/lists/listcolumns.h"
#include "forms/look/loweredge.h"
#include "forms/teachers/country/countrysearch.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"

#include <QTableView>

namespace inservice {
namespace {

using Bucket = TeacherModel::Bucket;
using Column = TeacherModel::Column;

} // namespace

SearchPage::SearchPage(AccountLink& link, QWidget* parent)
    : SearchPage(link, new TeacherModel, parent) {
}

SearchPage::SearchPage(AccountLink& link, TeacherModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("search"),
               numbers({Column::Name, Column::Unit, Column::Title, Column::State, Column::NationalId}), parent)
    , m_link(link)
    , m_model(model)
    , m_message(new look::MessageBar(this))
    , m_search(new CountrySearch(link, QStringLiteral("search"), this))
    , m_fields(new FieldsView) {
    setObjectName(QStringLiteral("searchPage"));
    m_message->setObjectName(QStringLiteral("searchMessage"));
    m_fields->setObjectName(QStringLiteral("searchFields"));
    look::LowerEdge::of(this)->add(m_message, this);
    list()->addBelowHead(m_search);
    list()->setFindHint(tr("Among those found: name, unit, job title or subject"), tr("Find among those found"));
    list()->columns()->setWidths({{int(Column::Name), 84},
                                  {int(Column::Unit), 190},
                                  {int(Column::Title), 110},
                                  {int(Column::State), 104},
                                  {int(Column::Subjects), 150},
                                  {int(Column::NationalId), 104}});
    list()->columns()->setInView(numbers({Column::Name, Column::Unit, Column::Title, Column::State}), int(Column::Unit),
                                 numbers({Column::Title, Column::State}));
    setChips({tr("On the roster"), tr("On leave"), tr("Left"), tr("All")}, int(Bucket::All));
    setDetail(m_fields, QStringLiteral("user-identity"), tr("Choose a teacher from the list."), 60);
    const QString begin = tr("Type how the name begins, or the unit, and search. Each search stands in the audit.");
    setEmptyWords({QStringLiteral("edit-find"), begin,
                   tr("The centre cannot be reached. The teachers of the country lie there alone."),
                   tr("Nobody among those found fits what is typed."), tr("Nobody among those found stands like this."),
                   tr("The centre has found nobody."), tr("The centre has found nobody.")});
    this->begin({{int(Column::Unit), Qt::AscendingOrder}, {int(Column::Name), Qt::AscendingOrder}});
    connect(m_search, &CountrySearch::found, this, &SearchPage::take);
    connect(m_search, &CountrySearch::failed, m_message,
            [this](look::Tone tone, const QString& sentence) { m_message->show(tone, sentence); });
}

SearchPage::~SearchPage() {
    delete m_message; // it lies over the edge of the window
}

QString SearchPage::title() const {
    return tr("Teachers of the country");
}

void SearchPage::focusFind() {
    m_search->takeFocus();
}

void SearchPage::setCurrent(bool current) {
    if (current) {
        focusFind();
    } else {
        m_message->clear();
    }
}

/// Nothing here is in the replica; the words of a catalogue may be others, and come with the next search.
void SearchPage::refresh(const Changes& changes) {
    Q_UNUSED(changes)
}

void SearchPage::take(const QList<TeacherRow>& found) {
    m_message->clear();
    try {
        m_model->showFound(found, m_link.replica());
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void SearchPage::showRow(qint64 id) {
    const TeacherListRow* row = m_model->row(id);
    if (row == nullptr) {
        return;
    }
    FieldsView::Section section;
    const auto add = [&section](const char* field, const QString& value) {
        if (!value.isEmpty()) {
            section.fields << FieldsView::Field{words::field(QLatin1String(field)), value};
        }
    };
    add("name", row->teacher.name);
    add("sex", words::sex(row->teacher.sex));
    add("national_id", row->teacher.nationalId);
    add("unit_id", tr("%1 (%2)", "unit, its code").arg(row->unit, row->unitCode));
    add("title_id", row->title);
    section.fields << FieldsView::Field{tr("Standing"), TeacherModel::stateWord(*row)};
    if (row->teacher.state != u"active") {
        add("on_date", row->teacher.stateSince);
    }
    section.fields << FieldsView::Field{tr("Account"), TeacherModel::accountWord(row->teacher.accountState)};
    add("account_name", row->teacher.accountName);
    add("stage_id", row->stage);
    add("subjects", row->subjects);
    m_fields->setSections({section});
}

void SearchPage::focusDetail() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

} // namespace inservice
