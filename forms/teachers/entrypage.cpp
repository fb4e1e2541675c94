// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/entrypage.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/flow.h"
#include "forms/look/whynot.h"
#include "forms/teachers/rosterhistory.h"
#include "forms/teachers/schoolchoice.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int formWidth = 560;

} // namespace

EntryPage::EntryPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_entries(new RosterEntries(link, this))
    , m_message(new look::MessageBar(this))
    , m_school(new SchoolChoice(link, this))
    , m_name(new PersonNameEdit(this))
    , m_sex(new ChoiceEdit(this))
    , m_nationalId(new NationalIdEdit(this))
    , m_birthDate(new RocDateEdit(this))
    , m_title(new ChoiceEdit(this))
    , m_save(new QPushButton(tr("&Save and enter the next person"), this))
    , m_whyNot(new look::QuietLabel(this)) {
    setObjectName(QStringLiteral("entryPage"));
    m_message->setObjectName(QStringLiteral("entryMessage"));
    m_save->setObjectName(QStringLiteral("entrySave"));
    look::makePrimary(m_save);
    auto* form = new QWidget(this);
    form->setMaximumWidth(formWidth);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(2 * look::grid);
    auto* about = new look::QuietLabel(
        m_school->isDesk()
            ? tr("For a school that cannot do it itself. Choose the school, then enter who teaches or works there. "
                 "The school sees what you have entered. Trainee teachers are not entered.")
            : tr("Enter everybody who teaches or works at your school, at the beginning of each semester at "
                 "least. Trainee teachers are not entered. Entering the same person again puts their data right."));
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(m_message);
    column->addWidget(m_school);
    connect(m_school, &SchoolChoice::changed, this, &EntryPage::check);
    addFields(column);
    auto* line = new QHBoxLayout;
    m_whyNot->setObjectName(QStringLiteral("entryWhyNot"));
    m_whyNot->setWordWrap(true);
    line->setSpacing(2 * look::grid);
    line->addWidget(m_save);
    line->addWidget(m_whyNot, 1);
    column->addLayout(line);
    addImport(column);
    column->addStretch(1);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(form, 1);
    page->addWidget(makeResults(), 1);
    connect(m_save, &QPushButton::clicked, this, &EntryPage::save);
    auto* quick = new QShortcut(Qt::CTRL | Qt::Key_Return, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(quick, &QShortcut::activated, this, &EntryPage::save);
    connect(m_entries, &RosterEntries::changed, this, &EntryPage::showResults);
    connect(m_entries, &RosterEntries::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nobody was entered: %1").arg(cause));
    });
    loadChoices();
    check();
    showResults();
}

/// Many at once, for those who have them in a list.
void EntryPage::addImport(QVBoxLayout* column) {
    auto* import =
        new QPushButton(look::icon(QStringLiteral("document-import")), tr("Im&port a personnel list…"), this);
    import->setObjectName(QStringLiteral("entryImport"));
    connect(import, &QPushButton::clicked, this,
            [this] { emit openRequested(QStringLiteral("import-teachers:%1").arg(m_school->unitId())); });
    column->addWidget(import, 0, Qt::AlignLeft);
}

void EntryPage::addFields(QVBoxLayout* column) {
    m_nationalId->setObjectName(QStringLiteral("entryNationalId"));
    m_name->setObjectName(QStringLiteral("entryName"));
    m_sex->setObjectName(QStringLiteral("entrySex"));
    m_birthDate->setObjectName(QStringLiteral("entryBirthDate"));
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_sex->addItem(tr("Choose…"), QString());
    m_sex->addItem(words::sex(Sex::Male), toKey(Sex::Male));
    m_sex->addItem(words::sex(Sex::Female), toKey(Sex::Female));
    const auto add = [column, this](const QString& label, QWidget* edit, const QString& help = {}) {
        auto* row = new FormField(label, edit, this);
        row->setRequired(true);
        if (!help.isEmpty()) {
            row->setHelp(help);
        }
        column->addWidget(row);
    };
    add(tr("&Name"), m_name);
    add(tr("Se&x"), m_sex);
    add(tr("&ID number"), m_nationalId, tr("The national ID number, or the residence number of a foreign teacher"));
    add(tr("Birth d&ate"), m_birthDate, tr("Either calendar: 1986-03-02 or 75/03/02"));
    add(tr("&Job title"), m_title);
    for (ValueEdit* edit : {static_cast<ValueEdit*>(m_nationalId), static_cast<ValueEdit*>(m_name),
                            static_cast<ValueEdit*>(m_birthDate)}) {
        connect(edit, &ValueEdit::edited, this, &EntryPage::check);
    }
    connect(m_sex, &QComboBox::currentIndexChanged, this, [this] {
        m_nationalId->setStatedSex(sexFromKey(m_sex->currentData().toString()));
        check();
    });
    connect(m_title, &QComboBox::currentIndexChanged, this, &EntryPage::check);
}

QWidget* EntryPage::makeResults() {
    auto* side = new QWidget(this);
    auto* heading = new look::Heading(tr("Entered just now"), 2, side);
    m_results = new QTreeWidget(side);
    m_results->setObjectName(QStringLiteral("entryResults"));
    m_results->setAccessibleName(tr("Who was entered, and what came of it"));
    m_results->setHeaderLabels({tr("Name"), tr("What came of it")});
    m_results->setRootIsDecorated(false);
    m_results->header()->setStretchLastSection(true);
    m_results->setColumnWidth(0, 110);
    look::dressView(m_results);
    m_said = new QLabel(side);
    m_said->setObjectName(QStringLiteral("entrySaid"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_again = new QPushButton(tr("&Correct"), side);
    m_again->setObjectName(QStringLiteral("entryAgain"));
    m_move = new QPushButton(tr("Co&mes from another school"), side);
    m_move->setObjectName(QStringLiteral("entryMove"));
    m_right = new QPushButton(tr("The former school's data are &wrong"), side);
    m_right->setObjectName(QStringLiteral("entryRight"));
    m_right->setVisible(m_school->isDesk());
    m_drop = new QPushButton(tr("&Do not enter"), side);
    m_drop->setObjectName(QStringLiteral("entryDrop"));
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_again, m_move, m_right, m_drop}) {
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(heading);
    column->addWidget(m_results, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    connect(m_results, &QTreeWidget::currentItemChanged, this, &EntryPage::showChosen);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const EntryLine* line = chosen()) {
            load(line->entry);
            m_entries->drop(QString(line->subject));
            m_name->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const EntryLine* line = chosen()) {
            m_entries->moveHere(QString(line->subject));
        }
    });
    connect(m_right, &QPushButton::clicked, this, [this] {
        if (const EntryLine* line = chosen()) {
            m_entries->putRight(QString(line->subject));
        }
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (const EntryLine* line = chosen()) {
            m_entries->drop(QString(line->subject));
        }
    });
    return side;
}

void EntryPage::loadChoices() {
    try {
        RosterChoices::read(m_link.replica()).fillTitles(m_title, chosenId(m_title));
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

QString EntryPage::title() const {
    return tr("Enter teachers");
}

QString EntryPage::scope() const {
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId);
        return unit ? unit->name : QString();
    } catch (const ReplicaError&) {
        return {}; // the page says what is wrong
    }
}

void EntryPage::setCurrent(bool current) {
    if (current) {
        m_school->unitId() == 0 ? m_school->takeFocus() : m_name->setFocus(Qt::OtherFocusReason);
    } else {
        m_message->clear();
    }
}

void EntryPage::openAt(const QString& argument) {
    for (int line = 0; line < m_lines.size(); ++line) {
        if (m_lines.at(line).subject.endsWith(u':' + argument)) {
            m_results->setCurrentItem(m_results->topLevelItem(line));
        }
    }
}

void EntryPage::refresh(const Changes& changes) {
    m_school->refresh(changes);
    if (changes.concerns({"teacher_title"})) {
        loadChoices();
        check();
    }
}

QString EntryPage::whyNot() const {
    if (const QString why = m_school->whyNot(); !why.isEmpty()) {
        return why;
    }
    for (const ValueEdit* edit : {static_cast<const ValueEdit*>(m_name), static_cast<const ValueEdit*>(m_nationalId),
                                  static_cast<const ValueEdit*>(m_birthDate)}) {
        if (!edit->isValid() && edit != m_nationalId) {
            return tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->sentence());
        }
        if (edit == m_name && m_sex->currentData().toString().isEmpty()) {
            return tr("Choose the sex.");
        }
        if (!edit->isValid()) {
            return tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->sentence());
        }
    }
    return chosenId(m_title) == 0 ? tr("Choose the job title.") : QString();
}

void EntryPage::check() {
    const QString reason = whyNot();
    look::setPossible(m_save, reason, tr("Ctrl+Return"));
    // Nobody is told what is missing before they have begun.
    m_whyNot->setText(m_name->isBlank() && m_nationalId->isBlank() ? QString() : reason);
}

void EntryPage::save() {
    if (!whyNot().isEmpty()) {
        return;
    }
    RosterEntry entry;
    entry.unitId = m_school->unitId();
    entry.nationalId = m_nationalId->normalisedText();
    entry.name = m_name->normalisedText();
    entry.sex = m_sex->currentData().toString();
    entry.birthDate = m_birthDate->value()->iso();
    entry.titleId = chosenId(m_title);
    if (!m_entries->enter(entry)) {
        return;
    }
    m_message->clear();
    RosterEntry next; // unit and title are often the same
    next.unitId = entry.unitId;
    next.titleId = entry.titleId;
    load(next);
    m_name->setFocus(Qt::OtherFocusReason);
}

void EntryPage::load(const RosterEntry& entry) {
    m_school->setUnit(entry.unitId);
    m_sex->setCurrentIndex(std::max(0, m_sex->findData(entry.sex)));
    m_nationalId->load(entry.nationalId);
    m_name->load(entry.name);
    m_birthDate->load(entry.birthDate);
    m_title->setCurrentIndex(std::max(0, m_title->findData(entry.titleId)));
    check();
}

QString EntryPage::sentenceOf(const EntryLine& line) const {
    if (line.state == EntryLine::State::Waiting) {
        return tr("To be sent");
    }
    if (line.state == EntryLine::State::Refused) {
        return words::centreRefusal(line.errorKey, line.errorDetail);
    }
    if (line.outcome == u"overwritten") {
        QStringList changes;
        for (auto change = line.changes.begin(); change != line.changes.end(); ++change) {
            changes << rosterChange(m_link.replica(), change.key(), change.value().toObject());
        }
        return tr("Put right. %1").arg(changes.join(tr("; ")));
    }
    return line.outcome == u"unchanged"  ? tr("Was on the roster like this already")
           : line.outcome == u"moved"    ? tr("Entered; came from another school, which is told")
           : line.outcome == u"returned" ? tr("Entered; back on a roster")
                                         : tr("Entered");
}

void EntryPage::showResults() {
    const QString before = chosen() != nullptr ? chosen()->subject : QString();
    try {
        m_lines = m_entries->lines();
        m_results->clear();
        for (const EntryLine& line : std::as_const(m_lines)) {
            const QString sentence = sentenceOf(line);
            auto* item = new QTreeWidgetItem(m_results, {PersonName::mask(line.entry.name), sentence});
            item->setToolTip(1, sentence);
            const look::Tone tone = line.state == EntryLine::State::Done      ? look::Tone::Good
                                    : line.state == EntryLine::State::Refused ? look::Tone::Bad
                                                                              : look::Tone::Info;
            item->setForeground(1, look::color(tone));
            if (line.subject == before || (before.isEmpty() && line.state == EntryLine::State::Refused)) {
                m_results->setCurrentItem(item);
            }
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    showChosen();
}

const EntryLine* EntryPage::chosen() const {
    const int line =
        m_results->currentItem() != nullptr ? m_results->indexOfTopLevelItem(m_results->currentItem()) : -1;
    return line >= 0 && line < m_lines.size() ? &m_lines.at(line) : nullptr;
}

void EntryPage::showChosen() {
    const EntryLine* line = chosen();
    m_said->setText(line != nullptr ? sentenceOf(*line) : QString());
    const bool isDone = line != nullptr && line->state == EntryLine::State::Done;
    const QString none = tr("Choose somebody from the list first.");
    const QString done = tr("This has been entered. Change it in the roster.");
    look::setPossible(m_again, line == nullptr ? none : isDone ? done : QString());
    look::setPossible(m_drop, line == nullptr ? none : isDone ? done : QString());
    look::setPossible(m_move, line == nullptr ? none
                              : line->errorKey != u"teacher.elsewhere"
                                  ? tr("Only for somebody who is on another school's roster.")
                                  : QString());
    look::setPossible(m_right, line == nullptr ? none
                               : line->errorKey != u"teacher.differs"
                                   ? tr("Only for somebody who is known under another name or birth date.")
                                   : QString());
}

} // namespace inservice
