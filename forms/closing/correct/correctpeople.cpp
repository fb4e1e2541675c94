// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctpeople.h"

#include "forms/closing/correct/correctwords.h"
#include "forms/closing/correct/personpanel.h"
#include "forms/commands/actionbar.h"
#include "forms/look/look.h"
#include "forms/words/closingwords.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using questions::ListedPerson;

double hoursOf(const ListedPerson& person) {
    return person.role == ListRole::Lecturer ? person.lectureHours : person.hours;
}

bool isNew(const QJsonObject& person) {
    return person.value(QLatin1String("change")).toString() == u"add";
}

QString roleKey(ListRole role) {
    return course::keyOf(role);
}

/// What a row is before anything is asked of it.
QJsonObject baseOf(const ListedPerson& person, const char* change) {
    return {{QStringLiteral("change"), QLatin1String(change)},
            {QStringLiteral("no"), person.no},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("role"), roleKey(person.role)},
            {QStringLiteral("before"), hoursOf(person)},
            {QStringLiteral("hours"), hoursOf(person)}};
}

} // namespace

CorrectLines::CorrectLines(QObject* parent)
    : ColumnTable(parent) {
    using Line = const CorrectLine&;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({
        {tr("No."), nullptr, [](Line line) { return line.listed ? QString::number(line.listed->no) : QString(); },
         nullptr, right},
        {tr("Name"), nullptr,
         [](Line line) {
             return line.listed ? line.listed->name : line.asked.value(QLatin1String("name")).toString();
         }},
        {tr("School"), nullptr,
         [](Line line) {
             return line.listed ? line.listed->unit : line.asked.value(QLatin1String("unit")).toString();
         }},
        {tr("Role"), nullptr,
         [](Line line) { return words::closingTerm(line.listed ? line.listed->role : ListRole::Attendee); }},
        {tr("Hours"), nullptr,
         [](Line line) { return line.listed ? words::hours(hoursOf(*line.listed)) : tr("(left out)"); }, nullptr,
         right},
        {tr("Should be"), nullptr,
         [](Line line) { return line.asked.isEmpty() ? QString() : correct::personAfter(line.asked); }},
    });
}

void CorrectLines::setLines(const QList<CorrectLine>& lines) {
    beginResetModel();
    m_rows = lines;
    endResetModel();
}

CorrectPeople::CorrectPeople(QWidget* parent)
    : QWidget(parent)
    , m_lines(new CorrectLines(this))
    , m_view(new QTableView(this))
    , m_said(new QLabel(this))
    , m_panel(new PersonPanel(this))
    , m_bar(new ActionBar(QStringLiteral("correct"),
                          {{int(Action::Hours), tr("Other ho&urs…"), QStringLiteral("Hours"), true},
                           {int(Action::Remove), tr("&Off the list"), QStringLiteral("Remove")},
                           {int(Action::Add), tr("&Put somebody on the list…"), QStringLiteral("Add")},
                           {int(Action::Leave), tr("&Leave it as it stands"), QStringLiteral("Leave")}},
                          this)) {
    setObjectName(QStringLiteral("correctPeople"));
    m_view->setObjectName(QStringLiteral("correctRows"));
    m_view->setAccessibleName(tr("The list that holds"));
    m_view->setModel(m_lines);
    look::dressView(m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = {48, 110, 240, 110, 80, 240};
    for (int column = 0; column < int(std::size(widths)); ++column) {
        m_view->setColumnWidth(column, widths[column]);
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_said->setObjectName(QStringLiteral("correctPeopleSaid"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::grid, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_said);
    column->addWidget(m_view, 1);
    column->addWidget(m_panel);
    column->addWidget(m_bar);
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(Action(action)); });
    connect(m_panel, &AskingPanel::confirmed, this, &CorrectPeople::take);
    connect(m_panel, &AskingPanel::closed, this, [this] {
        settle();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CorrectPeople::settle);
    connect(m_view, &QAbstractItemView::activated, this, [this] { start(Action::Hours); });
}

void CorrectPeople::setCourse(double hours, bool isCredit) {
    m_panel->setCourse(hours, isCredit);
}

void CorrectPeople::setListed(const QList<ListedPerson>& people, const QString& why) {
    m_listed = people;
    m_said->setText(why.isEmpty() ? tr("Choose whose row is wrong. Who is missing is put on the list below.") : why);
    showLines();
}

void CorrectPeople::load(const QJsonArray& people) {
    m_people = people;
    showLines();
}

QJsonObject CorrectPeople::askedOf(const ListedPerson& person) const {
    for (const auto& one : m_people) {
        const QJsonObject asked = one.toObject();
        if (!isNew(asked) && asked.value(QLatin1String("no")).toInt() == person.no) {
            return asked;
        }
    }
    return {};
}

void CorrectPeople::showLines() {
    const int row = m_view->currentIndex().row();
    QList<CorrectLine> lines;
    for (const ListedPerson& person : std::as_const(m_listed)) {
        lines.append({person, askedOf(person)});
    }
    for (const auto& one : std::as_const(m_people)) {
        if (const QJsonObject asked = one.toObject(); isNew(asked)) {
            lines.append({std::nullopt, asked});
        }
    }
    m_lines->setLines(lines);
    if (row >= 0 && row < lines.size()) {
        m_view->selectRow(row);
    }
    settle();
}

const CorrectLine* CorrectPeople::current() const {
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_lines->line(index.row()) : nullptr;
}

void CorrectPeople::settle() {
    const CorrectLine* line = current();
    const bool isFull = m_people.size() >= most;
    m_bar->setVisible(!m_panel->isOpen());
    m_bar->setAvailable([&](int action) -> Availability {
        if (!m_isEditable) {
            return {true, tr("The request is on its way to the centre.")};
        }
        const QString choose = line == nullptr ? tr("Choose a row of the list first.") : QString();
        const QString full = isFull && (line == nullptr || line->asked.isEmpty())
                                 ? tr("%n person(s) at most in one request.", nullptr, most)
                                 : QString();
        switch (Action(action)) {
        case Action::Hours:
            return {true, !choose.isEmpty()                                       ? choose
                          : line->listed && line->listed->role == ListRole::Staff ? tr("Staff have no hours.")
                                                                                  : full};
        case Action::Remove:
            return {true, !choose.isEmpty() ? choose
                          : !line->listed   ? tr("This person is not on the list yet.")
                          : line->asked.value(QLatin1String("change")).toString() == u"remove"
                              ? tr("It is to come off already.")
                              : full};
        case Action::Add:
            return {true, isFull ? tr("%n person(s) at most in one request.", nullptr, most) : QString()};
        case Action::Leave:
            return {line != nullptr && !line->asked.isEmpty(), {}};
        }
        return {};
    });
}

void CorrectPeople::start(Action action) {
    if (m_bar->isPausing() || !m_isEditable || m_panel->isOpen()) {
        return;
    }
    const CorrectLine* line = current();
    if (action == Action::Add) {
        int place = 1;
        for (const auto& one : std::as_const(m_people)) {
            place = std::max(place, one.toObject().value(QLatin1String("place")).toInt() + 1);
        }
        m_panel->openNew({{QStringLiteral("change"), QStringLiteral("add")}, {QStringLiteral("place"), place}});
    } else if (line == nullptr) {
        return;
    } else if (action == Action::Hours) {
        if (!line->listed) {
            m_panel->openNew(line->asked);
        } else if (line->listed->role != ListRole::Staff) {
            QJsonObject person = baseOf(*line->listed, "set");
            if (const QJsonValue hours = line->asked.value(QLatin1String("hours")); hours.isDouble()) {
                person.insert(QStringLiteral("hours"), hours);
            }
            m_panel->openHours(person);
        }
    } else if (action == Action::Remove && line->listed) {
        QJsonObject person = baseOf(*line->listed, "remove");
        person.remove(QStringLiteral("hours"));
        put(person);
    } else if (action == Action::Leave && !line->asked.isEmpty()) {
        leave(correct::personKey(line->asked));
        emit edited();
    }
    settle();
}

void CorrectPeople::take() {
    const QJsonObject person = m_panel->person();
    m_panel->close();
    put(person);
}

void CorrectPeople::put(const QJsonObject& person) {
    const QString key = correct::personKey(person);
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (correct::personKey(m_people.at(i).toObject()) == key) {
            m_people.removeAt(i);
            break;
        }
    }
    m_people.append(person);
    showLines();
    emit edited();
}

void CorrectPeople::leave(const QString& key) {
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (correct::personKey(m_people.at(i).toObject()) == key) {
            m_people.removeAt(i);
            break;
        }
    }
    showLines();
}

void CorrectPeople::setEditable(bool editable) {
    m_isEditable = editable;
    m_panel->setEnabled(editable);
    settle();
}

} // namespace inservice
