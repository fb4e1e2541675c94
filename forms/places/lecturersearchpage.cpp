// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/places/lecturersearchpage.h"

#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/commands/undobar.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/whynot.h"
#include "forms/places/lecturerspage.h"
#include "forms/places/placesubjects.h"
#include "forms/teachers/rosterchoices.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/domain/unitkind.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using Column = RecommendationModel::Column;

constexpr int wordsLimit = 50; ///< characters, as the centre takes them
constexpr int leastWords = 2;

} // namespace

LecturerSearchPage::LecturerSearchPage(AccountLink& link, QWidget* parent)
    : LecturerSearchPage(link, new RecommendationModel, parent) {
}

LecturerSearchPage::LecturerSearchPage(AccountLink& link, RecommendationModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("lecturerSearch"),
               numbers({Column::Name, Column::ServiceUnit, Column::Subjects, Column::Expertise, Column::Unit}), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new UpkeepOutbox(
          link, lecturerSubject(), *model, [model](const QList<OutboxItem>& items) { model->setOutbox(items); },
          [model](qint64 id) {
              const RecommendationRow* row = model->row(id);
              return row != nullptr ? std::optional(row->lecturer.rowVersion) : std::nullopt;
          },
          this))
    , m_bars(std::make_unique<PageBars>(*m_outbox, this, QStringLiteral("lecturerSearchMessage"))) {
    setObjectName(QStringLiteral("lecturerSearchPage"));
    list()->addBelowHead(makeQuestion());
    list()->setFindHint(tr("Among those found: name, unit, subject or expertise"), tr("Find among those found"));
    list()->columns()->setWidths({{int(Column::Name), 90},
                                  {int(Column::ServiceUnit), 150},
                                  {int(Column::JobTitle), 90},
                                  {int(Column::Subjects), 120},
                                  {int(Column::Expertise), 190},
                                  {int(Column::Unit), 150}});
    list()->columns()->setInView(numbers({Column::Name, Column::ServiceUnit, Column::Expertise}),
                                 int(Column::Expertise), numbers({Column::Name}));
    setDetail(makeDetail(), QStringLiteral("user-identity"), tr("Choose a lecturer from the list."), 56);
    const QString begin = tr("Choose a subject, or type two characters of a name, a unit or an expertise, and search. "
                             "Each search stands in the audit.");
    setEmptyWords({QStringLiteral("edit-find"), begin,
                   tr("The centre cannot be reached. Recommended lecturers lie there alone."),
                   tr("Nobody among those found fits what is typed."), tr("The centre has found nobody."),
                   tr("The centre has found nobody."), tr("The centre has found nobody.")});
    addPageAction(m_bars->undoAction());
    connectParts();
    fillChoices();
    this->begin({{int(Column::Name), Qt::AscendingOrder}});
    check();
}

LecturerSearchPage::~LecturerSearchPage() = default;

QWidget* LecturerSearchPage::makeQuestion() {
    auto* line = new QWidget(this);
    m_words = new QLineEdit(line);
    m_words->setObjectName(QStringLiteral("lecturerSearchWords"));
    m_words->setMaxLength(wordsLimit);
    m_words->setPlaceholderText(tr("name, unit or expertise"));
    m_stage = new QComboBox(line);
    m_stage->setObjectName(QStringLiteral("lecturerSearchStage"));
    m_subject = new QComboBox(line);
    m_subject->setObjectName(QStringLiteral("lecturerSearchSubject"));
    m_county = new QComboBox(line);
    m_county->setObjectName(QStringLiteral("lecturerSearchCounty"));
    for (QComboBox* box : {m_stage, m_subject, m_county}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
    }
    m_ask = new QPushButton(tr("&Search at the centre"), line);
    m_ask->setObjectName(QStringLiteral("lecturerSearchAsk"));
    look::makePrimary(m_ask);
    m_found = new look::QuietLabel(line);
    m_found->setObjectName(QStringLiteral("lecturerSearchFound"));
    const auto add = [line](QHBoxLayout* row, const QString& word, QWidget* edit) {
        auto* label = new QLabel(word, line);
        label->setBuddy(edit);
        edit->setAccessibleName(look::withoutAccessKey(word));
        row->addWidget(label);
        row->addWidget(edit, 1);
    };
    auto* typed = new QHBoxLayout; // two lines: a large font has room for no more in one
    typed->setSpacing(look::grid);
    add(typed, tr("&Words"), m_words);
    typed->addWidget(m_ask);
    auto* chosen = new QHBoxLayout;
    chosen->setSpacing(look::grid);
    add(chosen, tr("Sta&ge"), m_stage);
    add(chosen, tr("Su&bject"), m_subject);
    add(chosen, tr("Recommended in (&1)"), m_county);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addLayout(typed);
    column->addLayout(chosen);
    column->addWidget(m_found);
    m_found->hide();
    return line;
}

QWidget* LecturerSearchPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("foundLecturer"), DetailColumn::Head::NameAlone);
    m_name = detail->name();
    m_notice = detail->notice();
    m_contact = new QPushButton(tr("Show &how to reach them"), detail);
    m_contact->setObjectName(QStringLiteral("foundLecturerContact"));
    m_withdraw = new QPushButton(tr("Wi&thdraw the recommendation…"), detail);
    m_withdraw->setObjectName(QStringLiteral("foundLecturerWithdraw"));
    m_reason = new ReasonPanel(QStringLiteral("foundLecturerReason"), detail);
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("foundLecturerFields"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::grid);
    buttons->addWidget(m_contact);
    buttons->addWidget(m_withdraw);
    buttons->addStretch(1);
    detail->add({m_notice});
    detail->add(buttons);
    detail->add({m_reason});
    detail->addFilling(m_fields);
    return detail;
}

void LecturerSearchPage::connectParts() {
    connect(m_words, &QLineEdit::textChanged, this, &LecturerSearchPage::check);
    connect(m_words, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this] {
        try {
            RosterChoices::read(m_link.replica()).fillSubjects(m_subject, chosenId(m_stage));
            m_subject->insertItem(0, tr("Any"), 0);
            m_subject->setCurrentIndex(0);
        } catch (const ReplicaError& error) {
            m_bars->sayUnreadable(error.text);
        }
        check();
    });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &LecturerSearchPage::check);
    connect(m_ask, &QPushButton::clicked, this, &LecturerSearchPage::ask);
    connect(m_contact, &QPushButton::clicked, this, &LecturerSearchPage::askContact);
    connect(m_withdraw, &QPushButton::clicked, this, &LecturerSearchPage::startWithdrawal);
    connect(m_reason, &ReasonPanel::confirmed, this, &LecturerSearchPage::withdraw);
    connect(m_reason, &ReasonPanel::closed, this, &LecturerSearchPage::focusDetail);
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] { m_outbox->dismissRefused(shownId()); });
    connect(m_outbox, &HeldCommands::changed, this, &LecturerSearchPage::showChosen);
    connect(m_outbox, &RowOutbox::finished, this, [this](const QUuid&, qint64 id, bool done) {
        if (done) { // nobody finds them any more
            m_rows.removeIf([id](const LecturerRow& row) { return row.id == id; });
            showRows(m_rows);
        }
    });
}

void LecturerSearchPage::fillChoices() {
    try {
        RosterChoices::read(m_link.replica()).fillStages(m_stage, 0);
        m_stage->setItemText(0, tr("Any"));
        m_subject->addItem(tr("Any"), 0);
        m_county->addItem(tr("Any county"), 0);
        const auto counties = m_link.replica().rows<CountyRow>();
        for (const CountyRow& county : counties) {
            m_county->addItem(county.name, county.id);
        }
    } catch (const ReplicaError& error) {
        m_bars->sayUnreadable(error.text);
    }
}

QString LecturerSearchPage::title() const {
    return tr("Find lecturers");
}

void LecturerSearchPage::focusFind() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void LecturerSearchPage::setCurrent(bool current) {
    m_bars->setPageShown(current);
    if (current) {
        focusFind();
    }
}

/// Nothing here is in the replica; the words of a catalogue may be others, and come with the next search.
void LecturerSearchPage::refresh(const Changes& changes) {
    Q_UNUSED(changes)
}

void LecturerSearchPage::check() {
    const bool isEmpty = chosenId(m_subject) == 0 && m_words->text().trimmed().size() < leastWords;
    look::setPossible(m_ask, m_isAsking ? tr("The centre is being asked.")
                             : isEmpty
                                 ? tr("Choose a stage and a subject, or type two characters of a name, a unit or an "
                                      "expertise.")
                                 : QString());
}

void LecturerSearchPage::sayRefused(const CallError& error) {
    m_bars->message().show(error.offline ? look::Tone::Warning : look::Tone::Bad,
                           error.offline ? tr("The centre does not answer, and recommended lecturers lie there alone. "
                                              "Check the network, or try again in a few minutes.")
                                         : words::centreRefusal(error.key, error.detail));
}

void LecturerSearchPage::ask() {
    m_isAsking = true;
    check();
    const quint64 mine = ++m_question;
    m_link.ask(questions::lecturers({m_words->text().trimmed(), chosenId(m_subject), chosenId(m_county)}), this,
               [this, mine](const Answer<questions::FoundLecturers>& answer) {
                   if (mine != m_question) {
                       return;
                   }
                   m_isAsking = false;
                   if (answer) {
                       take(*answer.value);
                   } else {
                       sayRefused(answer.error);
                   }
                   check();
               });
}

void LecturerSearchPage::take(const questions::FoundLecturers& found) {
    m_bars->message().clear();
    showRows(found.rows);
    const int more = int(found.found - found.rows.size());
    m_found->setText(
        more > 0 ? tr("%n more fit, and are not shown. Choose a subject or a county too, or type more.", nullptr, more)
                 : QString());
    m_found->setVisible(more > 0);
}

void LecturerSearchPage::showRows(const QList<LecturerRow>& rows) {
    m_rows = rows;
    m_shownOf = 0;
    try {
        m_model->showFound(m_rows, m_link.replica());
    } catch (const ReplicaError& error) {
        m_bars->sayUnreadable(error.text);
    }
}

void LecturerSearchPage::showRow(qint64 id) {
    if (id != m_shownOf) {
        const QSignalBlocker quiet(m_reason); // whoever goes through the list keeps the focus there
        m_reason->cancel();
        m_shown = {};
        m_shownOf = 0;
    }
    showChosen();
}

void LecturerSearchPage::showChosen() {
    const RecommendationRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    m_name->setText(row->lecturer.name);
    showRefused(m_outbox->refused(shownId()), *m_notice);
    FieldsView::Section about = lecturerSection(*row);
    if (m_shownOf == shownId()) {
        const auto add = [&about](const char* field, const QString& value) {
            if (!value.isEmpty()) {
                about.fields << FieldsView::Field{words::field(QLatin1String(field)), value, true};
            }
        };
        add("email", m_shown.email);
        add("phone", m_shown.phone);
    }
    m_fields->setSections({about});
    m_fields->setVisible(!m_reason->isOpen());
    const bool hasContact = row->lecturer.showEmail || row->lecturer.showPhone;
    look::setPossible(m_contact, !hasContact ? tr("The lecturer wants to be reached through the unit that recommends "
                                                  "them: ask there.")
                                 : m_shownOf == shownId() ? tr("It is shown already.")
                                                          : QString());
    m_withdraw->setVisible(m_link.identity().accountType == AccountType::Reviewer);
    const Pending pending = m_model->pending(shownId()).state;
    look::setPossible(m_withdraw, !isOfMyArea(row->lecturer.unitId)
                                      ? tr("The unit that recommends them is not of your area; the desk over it can.")
                                  : pending == Pending::Waiting || pending == Pending::NeedsSignIn
                                      ? tr("Something about it has not been sent yet. Wait for the centre's answer.")
                                      : QString());
}

bool LecturerSearchPage::isOfMyArea(qint64 unitId) const {
    const qint64 mine = m_link.identity().unitId;
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(unitId);
        const std::optional<UnitRow> desk = m_link.replica().row<UnitRow>(mine);
        return unitId == mine || (desk && desk->kind == toKey(UnitKind::InserviceNet)) ||
               (unit && unit->chiefReviewerId.value_or(0) == mine);
    } catch (const ReplicaError&) {
        return false; // the centre decides
    }
}

void LecturerSearchPage::askContact() {
    const qint64 asked = shownId();
    m_link.ask(questions::lecturerContact(asked), this,
               [this, asked](const Answer<questions::LecturerContact>& answer) {
                   if (asked != shownId()) {
                       return;
                   }
                   if (answer) {
                       m_shown = *answer.value;
                       m_shownOf = asked;
                       m_bars->message().clear();
                   } else {
                       sayRefused(answer.error);
                   }
                   showChosen();
               });
}

void LecturerSearchPage::startWithdrawal() {
    const RecommendationRow* row = m_model->row(shownId());
    if (row == nullptr || !m_withdraw->isEnabled()) {
        return;
    }
    const UpkeepAction& action = *lecturerSubject().actionOf(QStringLiteral("lecturer.withdraw"));
    m_reason->open({.key = QString::number(shownId()),
                    .title = tr("%1: %2", "action, of whom").arg(action.text(), row->lecturer.name),
                    .explanation = tr("Nobody finds it any more, and the unit that recommended them sees your reason."),
                    .confirm = action.text(),
                    .textLabel = tr("Reason"),
                    .textMissing = tr("Write the reason: the unit that recommended them sees it."),
                    .isGrave = true});
    m_fields->hide();
}

void LecturerSearchPage::withdraw() {
    const RecommendationRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    const UpkeepAction& action = *lecturerSubject().actionOf(QStringLiteral("lecturer.withdraw"));
    const QJsonObject body{{QStringLiteral("lecturer_id"), row->lecturer.id},
                           {QStringLiteral("row_version"), row->lecturer.rowVersion},
                           {QStringLiteral("reason"), m_reason->reason()}};
    const QString caption = tr("%1: %2", "action, of whom").arg(action.text(), PersonName::mask(row->lecturer.name));
    if (m_outbox->ask({Commands::makeItem(lecturerSubject().kind(action), rowSubject("lecturer", row->lecturer.id),
                                          caption, body, {})})) {
        m_reason->close();
    }
}

void LecturerSearchPage::focusDetail() {
    m_fields->show();
    m_fields->setFocus(Qt::OtherFocusReason);
}

} // namespace inservice
