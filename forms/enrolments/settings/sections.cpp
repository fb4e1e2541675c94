// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/settings/sections.h"

#include "forms/edits/edits.h"
#include "forms/enrolments/settings/itemsedit.h"
#include "forms/enrolments/settings/momentedit.h"
#include "forms/enrolments/settings/rows.h"
#include "forms/look/whynot.h"
#include "forms/look/wrappingbox.h"
#include "forms/words/coursewords.h"
#include "forms/words/enrolmentwords.h"
#include "models/courses/wirevalue.h"
#include "models/enrolments/enrolmentitem.h"
#include "models/tables/unitfinder.h"

#include <QRegularExpression>
#include <algorithm>

namespace inservice {
namespace {

constexpr int MostPlaces = 5000;

template<typename E>
QList<Choice> choicesOf() {
    QList<Choice> choices;
    for (const E value : course::all<E>()) {
        choices << Choice{course::keyOf(value), words::enrolmentTerm(value)};
    }
    return choices;
}

template<typename E>
QString termOf(const QJsonObject& body, const char* field) {
    const auto value = course::fromKey<E>(body.value(QLatin1String(field)).toString());
    return value ? words::enrolmentTerm(*value) : QString();
}

} // namespace

void RegistrationSection::setInUse(const std::optional<RegistrationInUse>& inUse) {
    for (const char* name : {"open_at", "close_at", "online_quota", "per_unit_max", "accept_mode", "result_at"}) {
        const QString field = QString::fromLatin1(name);
        const QString key = inUse ? enrolment::fixedBy(field, *inUse) : QString();
        if (FormField* line = row(field)) {
            look::setPossible(line->editor(),
                              key.isEmpty()
                                  ? QString()
                                  : words::enrolmentFault({field, key, {{QStringLiteral("field"), field}}, true}));
        }
    }
}

void RegistrationSection::setClasses(int classes) {
    const QString field = QStringLiteral("class_choice");
    if (row(field) != nullptr) {
        setRowShown(field, classes > 1);
    }
}

MomentEdit* RegistrationSection::addMoment(const QString& field, const QString& label, bool isEnd) {
    auto* edit = new MomentEdit(isEnd ? MomentEdit::Day::End : MomentEdit::Day::Begin, this);
    addRow(field, label, edit);
    bind(
        field,
        [edit](const QJsonValue& value) {
            const QDateTime moment = course::taiwanMinute(value.toString());
            moment.isValid() ? edit->setMoment(moment) : edit->load(value.toString());
        },
        [edit]() -> QJsonValue {
            return edit->value() ? course::written(*edit->value()) : QJsonValue(edit->normalisedText());
        });
    connect(edit, &ValueEdit::edited, this, [this, field] { touched(field); });
    return edit;
}

NumberEdit* RegistrationSection::addOptional(const QString& field, const QString& label, int least, int most,
                                             const QString& unset) {
    NumberEdit* number = addNumber(field, label, {double(least), double(most), 1}, false);
    number->setPlaceholderText(unset);
    return number;
}

template<typename E>
ChoiceEdit* RegistrationSection::addTerm(const QString& field) {
    auto* choice = new ChoiceEdit(this);
    const QList<Choice> choices = choicesOf<E>();
    for (const Choice& one : choices) {
        choice->addItem(one.word, one.key);
    }
    add(field, words::registrationField(field), choice);
    return choice;
}

RowsEdit* RegistrationSection::addRows(const QString& field, const QString& label, RowsEdit* rows) {
    const QString name = rows->objectName();
    addRow(field, label, rows);
    rows->setObjectName(name);
    bind(
        field, [rows](const QJsonValue& value) { rows->load(value.toArray()); }, [rows] { return rows->stored(); });
    connect(rows, &RowsEdit::edited, this, [this, field] { touched(field); });
    return rows;
}

WindowSection::WindowSection(QWidget* parent)
    : RegistrationSection(u'A', tr("When, and how many"), parent) {
    const QString field = QStringLiteral("enabled");
    add(field, words::registrationField(field), new look::WrappingBox(tr("Teachers enrol here"), this));
    addMoment(QStringLiteral("open_at"), words::registrationField(QStringLiteral("open_at")), false);
    row(QStringLiteral("open_at"))->setHelp(tr("A day and a time: 2026-03-02 09:00 or 115/3/2 9:00."));
    setRowRequired(QStringLiteral("open_at"), true);
    addMoment(QStringLiteral("close_at"), words::registrationField(QStringLiteral("close_at")), true);
    row(QStringLiteral("close_at"))->setHelp(tr("A day alone goes to its end, 24:00."));
    setRowRequired(QStringLiteral("close_at"), true);
    addNumber(QStringLiteral("online_quota"), words::registrationField(QStringLiteral("online_quota")),
              {1, MostPlaces, 1}, true);
    row(QStringLiteral("online_quota"))
        ->setHelp(
            tr("The other places of the course are for those sent by their units, and for who comes on the spot."));
    addOptional(QStringLiteral("wait_quota"), words::registrationField(QStringLiteral("wait_quota")), 0,
                enrolment::MostWaiting, tr("any number"));
    row(QStringLiteral("wait_quota"))
        ->setHelp(tr("Who comes after that is not taken; after a draw or by order they are told that they are not "
                     "accepted."));
    addOptional(QStringLiteral("per_unit_max"), words::registrationField(QStringLiteral("per_unit_max")), 1, MostPlaces,
                tr("any number"));
}

QString WindowSection::summary(const QJsonObject& body) const {
    const RegistrationSettings settings = RegistrationSettings::fromJson(body);
    if (!settings.enabled) {
        return tr("No online registration");
    }
    if (!settings.openAt.isValid() || !settings.closeAt.isValid()) {
        return tr("When it opens and closes is not said yet");
    }
    return tr("%1 to %2, %3 places", "opens, closes, how many")
        .arg(taiwanTime(settings.openAt).toString(QStringLiteral("yyyy/MM/dd HH:mm")),
             enrolment::deadlineText(settings.closeAt))
        .arg(settings.onlineQuota.value_or(0));
}

FormSection::FormSection(QWidget* parent)
    : RegistrationSection(u'B', tr("What the form asks"), parent) {
    m_items = new ItemsEdit(this);
    const QString items = QStringLiteral("items");
    addRow(items, words::registrationField(items), m_items);
    row(items)->setHelp(tr("Every item that is ticked has to be answered. Ask only what you need."));
    bind(
        items, [this](const QJsonValue& value) { m_items->setCodes(value.toVariant().toStringList()); },
        [this] { return QJsonArray::fromStringList(m_items->codes()); });
    connect(m_items, &ItemsEdit::edited, this, [this, items] { touched(items); });
    addChoice(QStringLiteral("purpose"), words::registrationField(QStringLiteral("purpose")), choicesOf<DataPurpose>(),
              true);
    auto* stops = new TextEdit({0, 450, false, false}, this);
    const QString field = QStringLiteral("stops");
    addRow(field, words::registrationField(field), stops);
    row(field)->setHelp(tr("With 、 between them; at most %1.").arg(enrolment::MostStops));
    bind(
        field,
        [stops](const QJsonValue& value) { stops->load(value.toVariant().toStringList().join(QStringLiteral("、"))); },
        [stops]() -> QJsonValue {
            static const QRegularExpression between(QStringLiteral("[、,，;；]"));
            QStringList all = stops->text().split(between, Qt::SkipEmptyParts);
            for (QString& stop : all) {
                stop = stop.trimmed();
            }
            all.removeAll(QString());
            return QJsonArray::fromStringList(all);
        });
    connect(stops, &ValueEdit::edited, this, [this, field] { touched(field); });
    addRows(QStringLiteral("questions"), words::registrationField(QStringLiteral("questions")),
            new RowsEdit({.name = QStringLiteral("registrationQuestions"),
                          .add = tr("Add a &question"),
                          .most = RegistrationSettings::MostQuestions,
                          .full = tr("At most %1 own questions can be asked.").arg(RegistrationSettings::MostQuestions),
                          .isOrdered = true,
                          .make = [](int no, QWidget* line) { return new QuestionRow(no, line); },
                          .fresh =
                              [](const QJsonArray& rows) {
                                  const RegistrationSettings now =
                                      RegistrationSettings::fromJson({{QStringLiteral("questions"), rows}});
                                  return QJsonObject{{QStringLiteral("id"), now.nextQuestionId()},
                                                     {QStringLiteral("kind"), QStringLiteral("text")}};
                              }},
                         this));
}

void FormSection::settle() {
    const QStringList codes = m_items->codes();
    setRowShown(QStringLiteral("purpose"), !enrolment::itemsOf(codes, EnrolmentItem::DataClass::Sensitive).isEmpty());
    setRowShown(QStringLiteral("stops"), codes.contains(QStringLiteral("transport")));
}

QString FormSection::summary(const QJsonObject& body) const {
    QStringList words;
    const QStringList codes = body.value(QLatin1String("items")).toVariant().toStringList();
    for (const QString& code : codes) {
        words << words::enrolmentItem(code);
    }
    if (const int own = int(body.value(QLatin1String("questions")).toArray().size()); own > 0) {
        words << tr("%n own question(s)", nullptr, own);
    }
    return words.isEmpty() ? tr("Nothing is asked") : words.join(tr(", ", "between things chosen"));
}

SelectionSection::SelectionSection(QWidget* parent)
    : RegistrationSection(u'C', tr("How it is decided"), parent) {
    m_mode = addTerm<AcceptMode>(QStringLiteral("accept_mode"));
    addMoment(QStringLiteral("result_at"), words::registrationField(QStringLiteral("result_at")), false)
        ->setPlaceholderText(tr("at once"));
    row(QStringLiteral("result_at"))->setHelp(tr("Until then teachers see «not looked at yet»."));
    m_priority =
        addRows(QStringLiteral("priority"), words::registrationField(QStringLiteral("priority")),
                new RowsEdit({.name = QStringLiteral("registrationPriority"),
                              .add = tr("Add a &group"),
                              .most = enrolment::MostGroups,
                              .full = tr("At most %1 groups can come first.").arg(enrolment::MostGroups),
                              .isOrdered = true,
                              .make = [this](int no, QWidget* line) { return new PriorityRow(no, material(), line); },
                              .fresh =
                                  [](const QJsonArray&) {
                                      return QJsonObject{{QStringLiteral("rule"), QStringLiteral("own_unit")}};
                                  }},
                             this));
    m_counties =
        addRows(QStringLiteral("county_quota"), words::registrationField(QStringLiteral("county_quota")),
                new RowsEdit(
                    {.name = QStringLiteral("registrationCounties"),
                     .add = tr("Add a co&unty"),
                     .most = 22,
                     .full = tr("There are no more counties."),
                     .isOrdered = false,
                     .make = [this](int no, QWidget* line) { return new CountyRowEdit(no, material().counties, line); },
                     .fresh = [](const QJsonArray&) { return QJsonObject(); }},
                    this));
    row(QStringLiteral("county_quota"))
        ->setHelp(tr("Kept for the teachers of that county. Those of all other counties share what is left, until the "
                     "places are opened to all."));
    addMoment(QStringLiteral("release_at"), words::registrationField(QStringLiteral("release_at")), false);
    m_each = addOptional(QStringLiteral("nominate_each"), words::registrationField(QStringLiteral("nominate_each")), 1,
                         MostPlaces, tr("any number"));
    row(QStringLiteral("nominate_each"))
        ->setHelp(tr("How many teachers a school may send that does not stand in the list below."));
    addOptional(QStringLiteral("nominate_desk_each"), words::registrationField(QStringLiteral("nominate_desk_each")), 1,
                MostPlaces, tr("none"));
    row(QStringLiteral("nominate_desk_each"))
        ->setHelp(tr("How many teachers of its area a regional centre may send that does not stand in the list."));
    m_schools =
        addRows(QStringLiteral("nominate_units"), words::registrationField(QStringLiteral("nominate_units")),
                new RowsEdit(
                    {.name = QStringLiteral("registrationSchools"),
                     .add = tr("Add a scho&ol or centre"),
                     .most = enrolment::MostNominating,
                     .full = tr("At most %1 schools and centres can stand in the list.").arg(enrolment::MostNominating),
                     .isOrdered = false,
                     .make = [this](int no, QWidget* line) { return new NominateRow(no, material().units, line); },
                     .fresh = [](const QJsonArray&) { return QJsonObject(); }},
                    this));
    addTerm<ClassChoice>(QStringLiteral("class_choice"));
}

void SelectionSection::setInUse(const std::optional<RegistrationInUse>& inUse) {
    RegistrationSection::setInUse(inUse);
    const auto why = [&inUse](const char* name) {
        const QString field = QString::fromLatin1(name);
        const QString key = inUse ? enrolment::fixedBy(field, *inUse) : QString();
        return key.isEmpty() ? QString()
                             : words::enrolmentFault({field, key, {{QStringLiteral("field"), field}}, true});
    };
    m_priority->setFixed(why("priority"));
    m_counties->setFixed(why("county_quota"));
}

void SelectionSection::settle() {
    setRowShown(QStringLiteral("result_at"), m_mode->choice() != course::keyOf(AcceptMode::FirstCome));
    setRowShown(QStringLiteral("release_at"), !m_counties->stored().isEmpty());
    // Whoever comes first needs nobody to send them.
    const bool sends = m_mode->choice() != course::keyOf(AcceptMode::FirstCome);
    setRowShown(QStringLiteral("nominate_each"), sends);
    setRowShown(QStringLiteral("nominate_desk_each"), sends);
    setRowShown(QStringLiteral("nominate_units"), sends);
    m_each->setPlaceholderText(
        m_mode->choice() != course::keyOf(AcceptMode::Nominated) && !listsSchool() ? tr("any number") : tr("none"));
}

/// Whether a school stands in the list, and so others do not send anybody; of a desk nobody but itself can send.
bool SelectionSection::listsSchool() const {
    const UnitFinder* units = material().units;
    const QJsonArray lines = m_schools->stored();
    return std::any_of(lines.begin(), lines.end(), [units](const auto& line) {
        const qint64 id = line[QLatin1String("unit_id")].toInteger();
        const UnitRow* unit = units != nullptr ? units->units()->unit(id) : nullptr;
        const UnitKindRow* kind = unit != nullptr ? units->units()->kind(unit->kind) : nullptr;
        return id != 0 && (kind == nullptr || !kind->accountTypes.isEmpty());
    });
}

QString SelectionSection::summary(const QJsonObject& body) const {
    QStringList said{termOf<AcceptMode>(body, "accept_mode")};
    if (const int groups = int(body.value(QLatin1String("priority")).toArray().size()); groups > 0) {
        said << tr("%n group(s) come first", nullptr, groups);
    }
    if (const int schools = int(body.value(QLatin1String("nominate_units")).toArray().size()); schools > 0) {
        said << tr("%n unit(s) in the list send teachers", nullptr, schools);
    }
    if (const int counties = int(body.value(QLatin1String("county_quota")).toArray().size()); counties > 0) {
        said << tr("places kept for %n county(s)", nullptr, counties);
    }
    return said.join(QStringLiteral(" · "));
}

EligibilitySection::EligibilitySection(QWidget* parent)
    : RegistrationSection(u'D', tr("Who can enrol"), parent) {
    addTerm<ClashRule>(QStringLiteral("clash"));
    addTerm<RepeatRule>(QStringLiteral("repeat"));
    addNumber(QStringLiteral("same_series"), words::registrationField(QStringLiteral("same_series")),
              {0, enrolment::MostOfSeries, 1}, false);
    row(QStringLiteral("same_series"))->setHelp(tr("How many runs of one series a teacher can take; 0: any number."));
    addOptional(QStringLiteral("max_open"), words::registrationField(QStringLiteral("max_open")), 1,
                enrolment::MostOpen, tr("any number"));
    m_courses = new TextEdit({0, 100, false, false}, this);
    addRow(QStringLiteral("prereq.courses"), tr("Needed before: courses"), m_courses);
    row(QStringLiteral("prereq.courses"))->setHelp(tr("Their numbers, with a blank between them."));
    m_tag = new ChoiceEdit(this);
    addRow(QStringLiteral("prereq.tag"), tr("Needed before: tag"), m_tag);
    m_hours = new NumberEdit({0, 400, 0.5}, this);
    m_hours->setMaximumWidth(m_hours->fontMetrics().averageCharWidth() * 16);
    addRow(QStringLiteral("prereq.hours"), tr("with so many hours"), m_hours);
    const QString field = QStringLiteral("prereq");
    bind(
        field,
        [this](const QJsonValue& value) {
            const QJsonObject before = value.toObject();
            QStringList numbers;
            const QJsonArray courses = before.value(QLatin1String("courses")).toArray();
            for (const auto& number : courses) {
                numbers << QString::number(number.toInteger());
            }
            m_courses->load(numbers.join(u' '));
            m_tag->setChoice(before.value(QLatin1String("tag")).toString());
            const double hours = before.value(QLatin1String("hours")).toDouble();
            m_hours->load(hours > 0 ? QString::number(hours) : QString());
        },
        [this] { return prerequisite(); });
    const auto changed = [this, field] { touched(field); };
    connect(m_courses, &ValueEdit::edited, this, changed);
    connect(m_hours, &ValueEdit::edited, this, changed);
    connect(m_tag, &QComboBox::currentIndexChanged, this, changed);
}

void EligibilitySection::fill() {
    const QVariant chosen = m_tag->choice();
    m_tag->restart(tr("none"));
    for (const CourseTag& tag : material().tags) {
        m_tag->addItem(tag.label, tag.code);
    }
    m_tag->setChoice(chosen);
}

QJsonValue EligibilitySection::prerequisite() const {
    static const QRegularExpression between(QStringLiteral("[\\s、,，;；]+"));
    QJsonArray courses;
    const QStringList numbers = m_courses->text().split(between, Qt::SkipEmptyParts);
    for (const QString& number : numbers) {
        courses << number.toLongLong();
    }
    const QString tag = m_tag->choice().toString();
    const double hours = m_hours->value().value_or(0);
    if (courses.isEmpty() && tag.isEmpty() && hours <= 0) {
        return QJsonValue::Null;
    }
    return QJsonObject{
        {QStringLiteral("courses"), courses}, {QStringLiteral("tag"), tag}, {QStringLiteral("hours"), hours}};
}

QString EligibilitySection::summary(const QJsonObject& body) const {
    QStringList said{tr("clash: %1").arg(termOf<ClashRule>(body, "clash")),
                     tr("taken before: %1").arg(termOf<RepeatRule>(body, "repeat"))};
    if (body.value(QLatin1String("prereq")).isObject()) {
        said << tr("something is needed before");
    }
    return said.join(QStringLiteral(" · "));
}

AfterSection::AfterSection(QWidget* parent)
    : RegistrationSection(u'E', tr("Cancelling and free seats"), parent) {
    addMoment(QStringLiteral("cancel_until"), words::registrationField(QStringLiteral("cancel_until")), true);
    row(QStringLiteral("cancel_until"))->setHelp(tr("After that a teacher asks, and you let them go or not."));
    addMoment(QStringLiteral("freeze_at"), words::registrationField(QStringLiteral("freeze_at")), true);
    row(QStringLiteral("freeze_at"))
        ->setHelp(tr("Meals and beds are counted then; nobody accepted is moved after it."));
    m_promote = addTerm<PromoteMode>(QStringLiteral("promote"));
    row(QStringLiteral("promote"))
        ->setHelp(tr("A free seat is proposed to the waiting list; nobody moves up by itself."));
    NumberEdit* hours =
        addNumber(QStringLiteral("offer_hours"), words::registrationField(QStringLiteral("offer_hours")),
                  {enrolment::LeastOfferHours, enrolment::MostOfferHours, 1}, false);
    hours->setPlaceholderText(tr("hours"));
    row(QStringLiteral("offer_hours"))
        ->setHelp(tr("In hours, %1 to %2.").arg(enrolment::LeastOfferHours).arg(enrolment::MostOfferHours));
    addTerm<OfferLapse>(QStringLiteral("offer_lapse"));
    const QString walkIn = QStringLiteral("walk_in");
    add(walkIn, words::registrationField(walkIn),
        new look::WrappingBox(tr("Somebody can still be accepted after the course has begun"), this));
}

void AfterSection::settle() {
    const bool offers = m_promote->choice() == course::keyOf(PromoteMode::Offer);
    setRowShown(QStringLiteral("offer_hours"), offers);
    setRowShown(QStringLiteral("offer_lapse"), offers);
}

QString AfterSection::summary(const QJsonObject& body) const {
    const RegistrationSettings settings = RegistrationSettings::fromJson(body);
    const QDateTime until = settings.cancelUntil.isValid() ? settings.cancelUntil : settings.freezeAt;
    const QString promote = termOf<PromoteMode>(body, "promote");
    return until.isValid() ? tr("until %1 · %2", "cancelling, free seats").arg(enrolment::deadlineText(until), promote)
                           : tr("until three days before it begins · %1", "cancelling, free seats").arg(promote);
}

NoticeSection::NoticeSection(QWidget* parent)
    : RegistrationSection(u'F', tr("List and mails"), parent) {
    addTerm<ListShown>(QStringLiteral("show_list"));
    row(QStringLiteral("show_list"))->setHelp(tr("What teachers who have enrolled see of each other."));
    addMails();
}

/// What can be left out. The result is mailed whatever stands here, and stands in the settings.
void NoticeSection::addMails() {
    const QString field = QStringLiteral("mails");
    QList<Choice> choices = choicesOf<EnrolmentNotice>();
    choices.removeIf([](const Choice& choice) { return choice.key == course::keyOf(EnrolmentNotice::Result); });
    auto* mails = new ManyEdit(choices, this);
    addRow(field, words::registrationField(field), mails);
    mails->setChoices(choices);
    bind(
        field, [mails](const QJsonValue& value) { mails->setKeys(value.toArray().toVariantList()); },
        [mails] {
            const QVariantList chosen = mails->keys();
            QJsonArray all;
            for (const EnrolmentNotice notice : course::all<EnrolmentNotice>()) {
                if (notice == EnrolmentNotice::Result || chosen.contains(course::keyOf(notice))) {
                    all << course::keyOf(notice);
                }
            }
            return QJsonValue(all);
        });
    connect(mails, &ManyEdit::edited, this, [this, field] { touched(field); });
    row(field)->setHelp(
        tr("The result is always mailed, and so is a change of when, where or how the course is held."));
}

QString NoticeSection::summary(const QJsonObject& body) const {
    return tr("list: %1").arg(termOf<ListShown>(body, "show_list"));
}

} // namespace inservice
