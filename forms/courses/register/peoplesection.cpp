// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/lecturertable.h"
#include "forms/courses/register/coursesections.h"
#include "forms/edits/edits.h"

#include <QJsonArray>

namespace inservice {

PeopleSection::PeopleSection(QWidget* parent)
    : CourseSection(u'F', tr("Contacts and lecturers"), parent) {
    addContact(0, tr("Contact 1"));
    addContact(1, tr("Contact 2"));
    bindContacts();
    addLecturers();
}

void PeopleSection::addLecturers() {
    addHeading(tr("Lecturers"));
    m_lecturers = new LecturerTable(this);
    addRow(QStringLiteral("lecturers"), tr("&Lecturers"), m_lecturers)
        ->setHelp(tr("An ID number is asked only where hours as a lecturer are credited; the centre shows it masked."));
    bind(
        QStringLiteral("lecturers"), [this](const QJsonValue& value) { m_lecturers->load(value); },
        [this] { return m_lecturers->stored(); });
    connect(m_lecturers, &LecturerTable::edited, this, [this] { touched(QStringLiteral("lecturers")); });
}

void PeopleSection::fill() {
    m_lecturers->setRecommended(material().recommended);
}

void PeopleSection::jumpTo(const QString& path) {
    CourseSection::jumpTo(path);
    if (path.startsWith(u"lecturers[")) {
        m_lecturers->jumpTo(path);
    }
}

void PeopleSection::showFindings(const QList<CourseFinding>& findings) {
    QList<CourseFinding> rest = findings;
    QList<CourseFault> cells;
    rest.removeIf([&cells](const CourseFinding& finding) {
        const bool isCell = finding.field.startsWith(u"lecturers[");
        if (isCell) {
            cells << finding.fault;
        }
        return isCell;
    });
    m_lecturers->showFaults(cells);
    CourseSection::showFindings(rest);
}

void PeopleSection::addContact(int index, const QString& heading) {
    const QString path = QStringLiteral("contacts[%1].").arg(index);
    const bool first = index == 0;
    addHeading(heading);
    const Contact contact{new PersonNameEdit(this), new PhoneEdit(PhoneNumber::Use::Phone, this), new EmailEdit(this)};
    addRow(path + QStringLiteral("name"), tr("Name"), contact.name, first);
    addRow(path + QStringLiteral("phone"), tr("Telephone"), contact.phone, first)
        ->setHelp(first ? tr("With area code and extension, for example 07-6000000#123") : QString());
    addRow(path + QStringLiteral("email"), tr("E-mail"), contact.email, first);
    for (ValueEdit* edit : QList<ValueEdit*>{contact.name, contact.phone, contact.email}) {
        connect(edit, &ValueEdit::edited, this, [this, edit] {
            touched(edit->objectName().mid(7)); // after «course.»
        });
    }
    m_contacts << contact;
}

void PeopleSection::bindContacts() {
    bind(
        QStringLiteral("contacts"),
        [this](const QJsonValue& value) {
            const QJsonArray all = value.toArray();
            for (qsizetype i = 0; i < m_contacts.size(); ++i) {
                const QJsonObject one = all.at(i).toObject();
                m_contacts.at(i).name->load(one.value(QLatin1String("name")).toString());
                m_contacts.at(i).phone->load(one.value(QLatin1String("phone")).toString());
                m_contacts.at(i).email->load(one.value(QLatin1String("email")).toString());
            }
        },
        [this] {
            QJsonArray all;
            for (const Contact& contact : m_contacts) {
                const bool isBlank = contact.name->isBlank() && contact.phone->isBlank() && contact.email->isBlank();
                if (isBlank && !all.isEmpty()) {
                    break; // there is no second one
                }
                all.append(QJsonObject{{QStringLiteral("name"), contact.name->normalisedText()},
                                       {QStringLiteral("phone"), contact.phone->normalisedText()},
                                       {QStringLiteral("email"), contact.email->normalisedText()}});
            }
            return QJsonValue(all);
        });
}

QString PeopleSection::summary(const QJsonObject& body) const {
    QStringList names;
    const QJsonArray contacts = body.value(QLatin1String("contacts")).toArray();
    for (const auto& contact : contacts) {
        names << contact.toObject().value(QLatin1String("name")).toString();
    }
    QStringList lecturers;
    const QJsonArray all = body.value(QLatin1String("lecturers")).toArray();
    for (const auto& lecturer : all) {
        lecturers << lecturer.toObject().value(QLatin1String("name")).toString();
    }
    names.removeAll(QString());
    lecturers.removeAll(QString());
    const QString between = tr(", ", "between things chosen");
    QStringList parts;
    if (!names.isEmpty()) {
        parts << tr("Contact: %1").arg(names.join(between));
    }
    if (!lecturers.isEmpty()) {
        parts << tr("Lecturers: %1").arg(lecturers.join(between));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace inservice
