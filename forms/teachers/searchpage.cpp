// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/searchpage.h"

#include "forms/lists/listcolumns.h"
#include "forms/look/loweredge.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = TeacherModel::Bucket;
using Column = TeacherModel::Column;

constexpr int nameLimit = 50; ///< characters, as the centre takes them
constexpr int unitLimit = 100;
constexpr int leastUnit = 2; ///< characters of a unit alone, as the centre has it

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
    , m_fields(new FieldsView) {
    setObjectName(QStringLiteral("searchPage"));
    m_message->setObjectName(QStringLiteral("searchMessage"));
    m_fields->setObjectName(QStringLiteral("searchFields"));
    look::LowerEdge::of(this)->add(m_message, this);
    list()->addBelowHead(makeQuestion());
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
    check();
}

SearchPage::~SearchPage() {
    delete m_message; // it lies over the edge of the window
}

QWidget* SearchPage::makeQuestion() {
    auto* line = new QWidget(this);
    m_name = new QLineEdit(line);
    m_name->setObjectName(QStringLiteral("searchName"));
    m_name->setMaxLength(nameLimit);
    m_unit = new QLineEdit(line);
    m_unit->setObjectName(QStringLiteral("searchUnit"));
    m_unit->setMaxLength(unitLimit);
    m_ask = new QPushButton(tr("&Search at the centre"), line);
    m_ask->setObjectName(QStringLiteral("searchAsk"));
    look::makePrimary(m_ask);
    m_more = new QPushButton(tr("&Next hundred"), line);
    m_more->setObjectName(QStringLiteral("searchMore"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    const auto add = [row, line](const QString& word, QLineEdit* edit) {
        auto* label = new QLabel(word, line);
        label->setBuddy(edit);
        edit->setAccessibleName(look::withoutAccessKey(word));
        row->addWidget(label);
        row->addWidget(edit, 1);
    };
    add(tr("Na&me begins with"), m_name);
    add(tr("&Unit (code or part of its name)"), m_unit);
    row->addWidget(m_ask);
    row->addWidget(m_more);
    for (QLineEdit* edit : {m_name, m_unit}) {
        connect(edit, &QLineEdit::textChanged, this, &SearchPage::check);
        connect(edit, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
    }
    connect(m_ask, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_more, &QPushButton::clicked, this, [this] { ask(true); });
    return line;
}

QString SearchPage::title() const {
    return tr("Teachers of the country");
}

void SearchPage::focusFind() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
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

void SearchPage::check() {
    const bool empty = m_name->text().trimmed().isEmpty() && m_unit->text().trimmed().size() < leastUnit;
    look::setPossible(m_ask, m_isAsking ? tr("The centre is being asked.")
                             : empty    ? tr("Type how the name begins, or at least two characters of the unit.")
                                        : QString());
    look::setPossible(m_more, m_isAsking   ? tr("The centre is being asked.")
                              : !m_hasMore ? tr("All that were found are in the list.")
                                           : QString());
}

void SearchPage::ask(bool more) {
    if (!more) {
        m_asked = {m_name->text().trimmed(), m_unit->text().trimmed()};
        m_found.clear();
    }
    m_isAsking = true;
    check();
    const quint64 mine = ++m_question;
    m_link.ask(questions::teachers(m_asked, m_found.isEmpty() ? 0 : m_found.constLast().id), this,
               [this, mine](const Answer<questions::FoundTeachers>& answer) {
                   if (mine != m_question) {
                       return;
                   }
                   m_isAsking = false;
                   if (answer) {
                       take(*answer.value);
                   } else {
                       m_message->show(answer.error.offline ? look::Tone::Warning : look::Tone::Bad,
                                       answer.error.offline
                                           ? tr("The centre does not answer, and the teachers of the country lie there "
                                                "alone. Check the network, or try again in a few minutes.")
                                           : words::centreRefusal(answer.error.key, answer.error.detail));
                   }
                   check();
               });
}

void SearchPage::take(const questions::FoundTeachers& found) {
    m_message->clear();
    m_found += found.rows;
    m_hasMore = found.more;
    try {
        m_model->showFound(m_found, m_link.replica());
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
