// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/seriespanel.h"

#include "forms/edits/edits.h"
#include "forms/look/flow.h"
#include "forms/look/formcolumn.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUuid>

namespace inservice {
namespace {

constexpr int panelWidth = 900;
constexpr int daysOfWeek = 7;
constexpr double mostWeeks = 30;

} // namespace

SeriesPanel::SeriesPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new TextEdit({1, 60}, this))
    , m_lineColumn(new QVBoxLayout)
    , m_add(new QPushButton(tr("&Add a day"), this))
    , m_weeks(new NumberEdit({1, mostWeeks, 1}, this))
    , m_weekly(new QPushButton(tr("more &weeks, same weekday"), this))
    , m_go(new QPushButton(this))
    , m_whyNot(new look::QuietLabel(this))
    , m_said(new QLabel(this)) {
    auto* inside = new QWidget(this);
    inside->setMaximumWidth(panelWidth);
    QVBoxLayout* column = look::formColumn(inside);
    auto* about = new look::QuietLabel(
        tr("Each line becomes a course of its own with its own number, like the one that was filled in; its sessions "
           "keep their distance from its day. Where a line says no place, it is as in the form."),
        inside);
    about->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("seriesName"));
    auto* name = new FormField(tr("&Name of the series"), m_name, inside);
    name->setRequired(true);
    m_lineColumn->setSpacing(look::grid / 2);
    m_said->setObjectName(QStringLiteral("seriesSaid"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    column->addWidget(about);
    column->addWidget(name);
    column->addLayout(m_lineColumn);
    column->addWidget(makeTools());
    column->addWidget(m_said);
    m_go->setObjectName(QStringLiteral("seriesGo"));
    look::makePrimary(m_go);
    auto* back = new QPushButton(tr("&Back to the form"), inside);
    back->setObjectName(QStringLiteral("seriesBack"));
    m_whyNot->setObjectName(QStringLiteral("seriesWhyNot"));
    m_whyNot->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_go);
    foot->addWidget(back);
    foot->addWidget(m_whyNot, 1);
    column->addLayout(foot);
    column->addStretch(1);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->addWidget(inside, 60);
    across->addStretch(1); // of what is left it takes none beyond its width
    connect(m_name, &ValueEdit::edited, this, &SeriesPanel::settle);
    connect(m_go, &QPushButton::clicked, this, &SeriesPanel::confirmed);
    connect(back, &QPushButton::clicked, this, &SeriesPanel::closed);
}

QWidget* SeriesPanel::makeTools() {
    auto* tools = new QWidget(this);
    auto* flow = new look::FlowLayout(tools, look::grid);
    flow->setContentsMargins({});
    m_add->setObjectName(QStringLiteral("seriesAdd"));
    m_weeks->setObjectName(QStringLiteral("seriesWeeks"));
    m_weeks->setAccessibleName(tr("How many more weeks"));
    m_weeks->setFixedWidth(m_weeks->fontMetrics().averageCharWidth() * 8);
    m_weeks->load(QStringLiteral("5"));
    m_weekly->setObjectName(QStringLiteral("seriesWeekly"));
    auto* paste = new QPushButton(tr("&Paste days from a spreadsheet"), tools);
    paste->setObjectName(QStringLiteral("seriesPaste"));
    paste->setToolTip(tr("A line each: the day, and in the next column the place, if it is another one"));
    for (QWidget* tool : QList<QWidget*>{m_add, m_weeks, m_weekly, paste}) {
        flow->addWidget(tool);
    }
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({})->day->setFocus(Qt::OtherFocusReason);
        settle();
    });
    connect(m_weekly, &QPushButton::clicked, this, &SeriesPanel::addWeekly);
    connect(m_weeks, &ValueEdit::edited, this, &SeriesPanel::settle);
    connect(paste, &QPushButton::clicked, this, &SeriesPanel::paste);
    return tools;
}

void SeriesPanel::begin(const Course& pattern) {
    m_pattern = pattern;
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    while (!m_lines.isEmpty()) {
        remove(m_lines.constFirst()->row);
    }
    m_name->load(pattern.title.left(60));
    say({});
    add(pattern.firstDay());
    settle();
    m_add->setFocus(Qt::OtherFocusReason);
}

QList<Course> SeriesPanel::courses() const {
    QList<course::SeriesRun> runs;
    for (const auto& line : m_lines) {
        course::SeriesRun run;
        run.firstDay = line->day->value() ? line->day->value()->day() : QDate();
        if (line->county->choice().isValid()) {
            run.countyId = line->county->choice().toLongLong();
        }
        if (line->district->choice().isValid()) {
            run.districtId = line->district->choice().toLongLong();
        }
        run.venue = line->venue->normalisedText();
        runs << run;
    }
    return course::series(m_pattern, m_id, m_name->normalisedText(), runs);
}

void SeriesPanel::say(const QString& sentence) {
    QPalette palette;
    palette.setColor(QPalette::WindowText, look::color(look::Tone::Bad));
    m_said->setPalette(palette);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

SeriesPanel::Line* SeriesPanel::add(const QDate& day) {
    auto line = std::make_shared<Line>();
    line->row = new QWidget(this);
    line->no = new QLabel(line->row);
    line->day = new RocDateEdit(line->row);
    line->day->setAccessibleName(tr("Day"));
    line->day->setPlaceholderText(tr("Day"));
    line->county = new ChoiceEdit(line->row);
    line->county->setAccessibleName(tr("County or city"));
    line->county->restart(tr("as in the form"));
    for (const CountyRow& county : std::as_const(m_material.counties)) {
        line->county->addItem(county.name, county.id);
    }
    line->district = new ChoiceEdit(line->row);
    line->district->setAccessibleName(tr("District"));
    line->venue = new TextEdit({0, 80}, line->row);
    line->venue->setAccessibleName(tr("Place"));
    line->venue->setPlaceholderText(tr("Place, if it is another one"));
    line->remove = new QPushButton(tr("Take out"), line->row);
    auto* across = new QHBoxLayout(line->row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(look::grid);
    across->addWidget(line->no);
    across->addWidget(line->day, 2);
    across->addWidget(line->county, 1);
    across->addWidget(line->district, 1);
    across->addWidget(line->venue, 4);
    across->addWidget(line->remove);
    for (QWidget* edit : QList<QWidget*>{line->day, line->county, line->district, line->venue}) {
        edit->setMinimumHeight(look::row - 2);
    }
    line->day->load(day.isValid() ? day.toString(Qt::ISODate) : QString());
    Line* one = line.get();
    fillDistricts(one);
    connect(line->day, &ValueEdit::edited, this, &SeriesPanel::settle);
    connect(line->venue, &ValueEdit::edited, this, &SeriesPanel::settle);
    connect(line->county, &QComboBox::currentIndexChanged, this, [this, one] {
        fillDistricts(one);
        settle();
    });
    connect(line->remove, &QPushButton::clicked, this, [this, row = line->row] {
        remove(row);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    m_lines << line;
    m_lineColumn->addWidget(line->row);
    return one;
}

void SeriesPanel::fillDistricts(Line* line) {
    line->district->restart(tr("Choose…"));
    for (const DistrictRow& district : std::as_const(m_material.districts)) {
        if (district.countyId == line->county->choice().toLongLong()) {
            line->district->addItem(district.name, district.id);
        }
    }
    line->district->setVisible(line->county->choice().isValid());
}

void SeriesPanel::addWeekly() {
    QDate day = lastDay();
    const int weeks = int(m_weeks->value().value_or(0));
    for (int i = 0; i < weeks && day.isValid() && m_lines.size() < most; ++i) {
        day = day.addDays(daysOfWeek);
        add(day);
    }
    settle();
}

void SeriesPanel::paste() {
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    int unread = 0;
    for (const QString& text : lines) {
        const Result<RocDate> day = RocDate::parse(text.section(u'\t', 0, 0).trimmed());
        if (!day || m_lines.size() >= most) {
            ++unread; // a heading, or something that is no day
            continue;
        }
        if (m_lines.size() == 1 && m_lines.constFirst()->day->isBlank()) {
            remove(m_lines.constFirst()->row);
        }
        add(day.value().day())->venue->load(text.section(u'\t', 1, 1).trimmed());
    }
    settle();
    say(unread > 0 ? tr("%n line(s) of what was copied do not begin with a day and were left out.", nullptr, unread)
                   : QString());
}

void SeriesPanel::remove(QWidget* row) {
    m_lines.removeIf([row](const std::shared_ptr<Line>& line) { return line->row == row; });
    m_lineColumn->removeWidget(row);
    row->hide();
    row->disconnect(this);
    row->deleteLater(); // its button may be what is being pressed
    settle();
}

QDate SeriesPanel::lastDay() const {
    QDate last;
    for (const auto& line : m_lines) {
        if (const std::optional<RocDate> day = line->day->value()) {
            last = qMax(last, day->day());
        }
    }
    return last;
}

QString SeriesPanel::whyNot() const {
    if (m_name->isBlank()) {
        return tr("Enter the name of the series.");
    }
    if (m_lines.size() < 2) {
        return tr("A series has two days at least.");
    }
    QSet<QString> seen;
    for (int i = 0; i < m_lines.size(); ++i) {
        const std::optional<RocDate> day = m_lines.at(i)->day->value();
        if (!day) {
            return tr("Line %1 has no day yet.").arg(i + 1);
        }
        const QString where = day->iso() + u'\n' + m_lines.at(i)->venue->normalisedText() + u'\n' +
                              m_lines.at(i)->county->choice().toString();
        if (seen.contains(where)) {
            return tr("Line %1 has the day and place of another one.").arg(i + 1);
        }
        seen << where;
    }
    return {};
}

void SeriesPanel::settle() {
    for (int i = 0; i < m_lines.size(); ++i) {
        const auto& line = m_lines.at(i);
        line->no->setText(QString::number(i + 1));
        line->day->setObjectName(QStringLiteral("seriesDay%1").arg(i));
        line->county->setObjectName(QStringLiteral("seriesCounty%1").arg(i));
        line->district->setObjectName(QStringLiteral("seriesDistrict%1").arg(i));
        line->venue->setObjectName(QStringLiteral("seriesVenue%1").arg(i));
        line->remove->setObjectName(QStringLiteral("seriesRemove%1").arg(i));
        look::setPossible(line->remove, m_lines.size() > 1 ? QString() : tr("A series has two days at least."));
    }
    const QString full = m_lines.size() < most ? QString() : tr("A series has 60 courses at most.");
    look::setPossible(m_add, full);
    look::setPossible(m_weekly, !full.isEmpty()        ? full
                                : !lastDay().isValid() ? tr("Enter the first day.")
                                : !m_weeks->value()    ? tr("Enter how many weeks, 1 to 30.")
                                                       : QString());
    m_go->setText(tr("&Submit %n course(s) for review", nullptr, int(m_lines.size())));
    const QString why = whyNot();
    look::setPossible(m_go, why);
    m_whyNot->setText(why);
}

} // namespace inservice
