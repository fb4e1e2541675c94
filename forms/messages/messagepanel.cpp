// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/messages/messagepanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/words/recordwords.h"
#include "models/domain/plaintext.h"

namespace inservice {
namespace {

constexpr PlainText::Limits subjectLimits{1, 60, false, true};
constexpr PlainText::Limits textLimits{1, 1000, true, false};
constexpr int textLines = 6;
constexpr qint64 school = 0; ///< in place of a course

} // namespace

MessagePanel::MessagePanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("messagePanel"), tr("&Send"), parent)
    , m_course(new ChoiceEdit)
    , m_audience(new ChoiceEdit)
    , m_subject(new TextEdit(subjectLimits))
    , m_text(new LinesEdit(textLines)) {
    add("course", tr("&About"), m_course);
    add("audience", tr("&To"), m_audience);
    add("subject", tr("S&ubject"), m_subject);
    add("text", tr("&Message"), m_text);
    connect(m_course, &QComboBox::currentIndexChanged, this, [this] {
        showAudiences();
        edited();
    });
    connect(m_audience, &QComboBox::currentIndexChanged, this, &MessagePanel::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessagePanel::edited);
}

void MessagePanel::open(const QList<CourseRow>& courses, qint64 chosen, bool hasRoster) {
    const bool kept = takeKept();
    const QVariant before = m_course->choice();
    m_course->restart(tr("Choose what it is about"));
    if (hasRoster) {
        m_course->addItem(tr("The teachers of the school"), school);
    }
    for (const CourseRow& course : courses) {
        m_course->addItem(tr("%1 %2", "number, title").arg(course.number).arg(course.title), course.id);
    }
    m_course->setChoice(chosen != 0 ? QVariant(chosen) : kept ? before : QVariant());
    if (!kept) {
        m_subject->clear();
        m_text->clear();
    }
    showAudiences();
    openWith(tr("Write a message"),
             tr("It appears at once with those who have a teacher account, and stands there for half a year. It is no "
                "mail: what somebody must know also goes by the notices of the course."),
             m_course);
}

void MessagePanel::showAudiences() {
    const QVariant about = m_course->choice();
    const QVariant before = m_audience->choice();
    m_audience->restart(tr("Choose who gets it"));
    if (about.isValid()) {
        const QStringList keys =
            about.toLongLong() == school
                ? QStringList{QStringLiteral("roster")}
                : QStringList{QStringLiteral("all"), QStringLiteral("accepted"), QStringLiteral("waiting")};
        for (const QString& key : keys) {
            m_audience->addItem(words::messageAudience(key), key);
        }
        m_audience->setChoice(keys.contains(before.toString()) ? before : QVariant(keys.constFirst()));
    }
}

QJsonObject MessagePanel::body() const {
    const Result<PlainText> text = PlainText::parse(m_text->toPlainText(), textLimits);
    QJsonObject body{{QStringLiteral("audience"), m_audience->choice().toString()},
                     {QStringLiteral("subject"), subject()},
                     {QStringLiteral("text"), text ? text->text() : QString()}};
    if (const qint64 course = m_course->choice().toLongLong(); course != school) {
        body.insert(QStringLiteral("course_id"), course);
    }
    return body;
}

QString MessagePanel::subject() const {
    const auto subject = m_subject->value();
    return subject ? subject->text() : QString();
}

QString MessagePanel::whyNot() const {
    if (!m_course->choice().isValid()) {
        return tr("Choose what it is about.");
    }
    if (!m_audience->choice().isValid()) {
        return tr("Choose who gets it.");
    }
    if (const QString fault = faultOf({m_subject}); !fault.isEmpty()) {
        return fault;
    }
    return PlainText::parse(m_text->toPlainText(), textLimits) ? QString()
                                                               : tr("Write the message, 1,000 characters at most.");
}

} // namespace inservice
