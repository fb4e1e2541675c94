// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/entrypanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/edits/numberedit.h"
#include "forms/words/closingwords.h"

#include <QJsonObject>
#include <algorithm>

namespace inservice {
namespace {

constexpr PlainText::Limits reasonLimits{0, 200, false, false}; ///< as the centre takes it
constexpr PlainText::Limits noteLimits{0, 200, false, false};
constexpr qsizetype leastReason = 5; ///< characters, as the centre takes it
constexpr double mostHours = 999;

/// What all lines have; none: they differ.
template<typename Get>
auto common(const QList<HoursLine>& lines, Get get) -> std::optional<decltype(get(lines.constFirst()))> {
    const auto first = get(lines.constFirst());
    const bool same =
        std::all_of(lines.begin(), lines.end(), [&](const HoursLine& line) { return get(line) == first; });
    return same ? std::optional(first) : std::nullopt;
}

QString numberText(const std::optional<double>& number) {
    return number ? words::hours(*number) : QString();
}

/// Empties it; where the lines differ, it can stay as it is for each.
void restart(ChoiceEdit* edit, bool areAlike) {
    edit->clear();
    if (!areAlike) {
        edit->restart(EntryPanel::tr("(as it is for each)"));
    }
}

} // namespace

EntryPanel::EntryPanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("hoursEntry"), tr("Set it (&Y)"), parent)
    , m_role(new ChoiceEdit)
    , m_way(new ChoiceEdit)
    , m_hours(new NumberEdit({0, mostHours, 0.5}))
    , m_reason(new TextEdit(reasonLimits))
    , m_assess(new ChoiceEdit)
    , m_lectures(new NumberEdit({0, mostHours, 0.5}))
    , m_note(new TextEdit(noteLimits)) {
    add("role", tr("&Role"), m_role);
    add("way", tr("Ho&urs"), m_way);
    add("hours", tr("Hours &given"), m_hours);
    add("reason", tr("Rea&son"), m_reason);
    add("assess", tr("&Assessment"), m_assess);
    add("lectures", tr("Hours of a &lecturer"), m_lectures);
    add("note", tr("&Note"), m_note);
    m_reason->setSuggestions(
        {tr("The signed sheet shows it"), tr("Part of the course was waived"), tr("Counted by the trainer")});
    for (ChoiceEdit* edit : {m_role, m_way, m_assess}) {
        connect(edit, &QComboBox::currentIndexChanged, this, [this] {
            showRows();
            edited();
        });
    }
}

void EntryPanel::open(const QList<HoursLine>& lines, double declared) {
    const bool same = lines.size() == m_lines.size() &&
                      std::equal(lines.begin(), lines.end(), m_lines.begin(),
                                 [](const auto& a, const auto& b) { return a.enrolment.id == b.enrolment.id; });
    const bool kept = takeKept() && same;
    m_lines = lines;
    m_declared = declared;
    if (!kept) {
        fill();
    }
    showRows();
    const QString title = lines.size() == 1 ? tr("Correct: %1", "a person").arg(lines.constFirst().enrolment.name)
                                            : tr("Correct %n person(s)", nullptr, int(lines.size()));
    setTitle(title, tr("Set it"));
    openWith(title,
             lines.size() == 1
                 ? tr("Hours that are given by hand are marked in the list and on paper, with their reason.")
                 : tr("What is left as it is stays for each of them. Hours that are given by hand are marked in the "
                      "list and on paper, with their reason."),
             m_role);
}

void EntryPanel::fill() {
    const auto role = common(m_lines, [](const HoursLine& line) { return line.role; });
    restart(m_role, role.has_value());
    for (const ListRole one : course::all<ListRole>()) {
        m_role->addItem(words::closingTerm(one), course::keyOf(one));
    }
    m_role->setChoice(role ? QVariant(course::keyOf(*role)) : QVariant());
    const auto byHand = common(m_lines, [](const HoursLine& line) { return line.isSetByHand(); });
    restart(m_way, byHand.has_value());
    m_way->addItem(tr("As computed from the presence"), false);
    m_way->addItem(tr("Given by hand"), true);
    m_way->setChoice(byHand ? QVariant(*byHand) : QVariant());
    const auto hours = common(m_lines, [](const HoursLine& line) { return line.entry.hours; });
    m_hours->load(numberText(hours.value_or(std::nullopt)));
    m_reason->load(common(m_lines, [](const HoursLine& line) { return line.entry.reason; }).value_or(QString()));
    const auto assess = common(m_lines, [](const HoursLine& line) { return line.assess; });
    restart(m_assess, assess.has_value());
    for (const AssessResult one : course::all<AssessResult>()) {
        m_assess->addItem(one == AssessResult::Missing ? tr("(none yet)") : words::closingTerm(one), int(one));
    }
    m_assess->setChoice(assess ? QVariant(int(*assess)) : QVariant());
    const auto lectures = common(m_lines, [](const HoursLine& line) { return line.entry.lectureHours; });
    m_lectures->load(numberText(lectures.value_or(std::nullopt)));
    m_note->load(common(m_lines, [](const HoursLine& line) { return line.entry.note; }).value_or(QString()));
}

void EntryPanel::showRows() {
    const bool isAttendee = !m_role->choice().isValid() || role() == ListRole::Attendee;
    const bool isLecturer = role() == ListRole::Lecturer;
    const bool isAssessed = std::any_of(m_lines.begin(), m_lines.end(), [](const auto& one) { return one.isAssessed; });
    setRowShown(m_way, isAttendee);
    setRowShown(m_hours, isAttendee && setsHours());
    setRowShown(m_reason, isAttendee && setsHours());
    setRowShown(m_assess, isAttendee && isAssessed);
    setRowShown(m_lectures, isLecturer);
}

/// Of those it was opened for; where they differ and stay so, that of participants.
ListRole EntryPanel::role() const {
    return course::fromKey<ListRole>(m_role->choice().toString()).value_or(ListRole::Attendee);
}

bool EntryPanel::setsHours() const {
    return m_way->choice().toBool();
}

QString EntryPanel::whyNot() const {
    if (role() == ListRole::Attendee && setsHours()) {
        if (const QString fault = faultOf({m_hours, m_reason}); !fault.isEmpty()) {
            return fault;
        }
        if (!m_hours->value()) {
            return tr("Write the hours that are given.");
        }
        if (*m_hours->value() > m_declared) {
            return tr("The course has %1 hours: nobody gets more.").arg(words::hours(m_declared));
        }
        if (m_reason->normalisedText().size() < leastReason) {
            return tr("Write why the hours are not as computed, at least 5 characters: it stands in the list.");
        }
    }
    return faultOf(role() == ListRole::Lecturer ? QList<ValueEdit*>{m_lectures, m_note} : QList<ValueEdit*>{m_note});
}

QJsonObject EntryPanel::rowOf(const HoursLine& line) const {
    const ListRole role = m_role->choice().isValid() ? this->role() : line.role;
    const bool isAttendee = role == ListRole::Attendee;
    std::optional<double> hours = line.entry.hours;
    QString reason = line.entry.reason;
    if (!isAttendee || (m_way->choice().isValid() && !setsHours())) {
        hours = std::nullopt;
        reason.clear();
    } else if (setsHours()) {
        hours = m_hours->value();
        reason = m_reason->normalisedText();
    }
    QString assess = line.entry.assess;
    if (!isAttendee || !line.isAssessed) {
        assess.clear();
    } else if (m_assess->choice().isValid()) {
        assess = course::keyOf(AssessResult(m_assess->choice().toInt()));
    }
    std::optional<double> lectures = line.entry.lectureHours;
    if (role != ListRole::Lecturer) {
        lectures = std::nullopt;
    } else if (m_lines.size() == 1 || m_lectures->value()) {
        lectures = m_lectures->value();
    }
    const QString note = m_note->normalisedText();
    const auto numberOrNone = [](const std::optional<double>& number) {
        return number ? QJsonValue(*number) : QJsonValue();
    };
    return {{QStringLiteral("enrolment_id"), line.enrolment.id},
            {QStringLiteral("role"), course::keyOf(role)},
            {QStringLiteral("hours"), numberOrNone(hours)},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("assess"), assess},
            {QStringLiteral("lecture_hours"), numberOrNone(lectures)},
            {QStringLiteral("note"), m_lines.size() == 1 || !note.isEmpty() ? note : line.entry.note},
            {QStringLiteral("row_version"), line.entry.rowVersion}};
}

QJsonArray EntryPanel::rows() const {
    QJsonArray rows;
    for (const HoursLine& line : m_lines) {
        rows << rowOf(line);
    }
    return rows;
}

} // namespace inservice
