// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/upkeep/recurringpanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "models/tables/recurringmodel.h"

#include <QSignalBlocker>

namespace inservice {

RecurringPanel::RecurringPanel(const QString& objectName, const PlainText::Limits& nameLimits, const QString& byMail,
                               const QString& here, QWidget* parent)
    : UpkeepPanel(objectName, {}, parent)
    , m_name(new TextEdit(nameLimits))
    , m_every(new ChoiceEdit)
    , m_way(new ChoiceEdit) {
    m_name->setRequired(true);
    m_way->addItem(byMail, true);
    m_way->addItem(here, false);
}

void RecurringPanel::addName(const QString& label) {
    add("name", label, m_name);
}

void RecurringPanel::addHow() {
    add("every", tr("How &often"), m_every);
    add("by_mail", tr("Tol&d"), m_way);
    watchBox(m_every);
    watchBox(m_way);
}

void RecurringPanel::watchBox(ChoiceEdit* box) {
    connect(box, &QComboBox::currentIndexChanged, this, &RecurringPanel::edited);
}

void RecurringPanel::fillEvery(const QStringList& keys) {
    const QSignalBlocker quiet(m_every);
    m_every->clear();
    for (const QString& key : keys) {
        m_every->addItem(Recurring::everyWord(key), key);
    }
}

void RecurringPanel::fillCommon(const QJsonObject& all, const QString& name) {
    const QSignalBlocker quiet(m_every);
    const QSignalBlocker silent(m_way);
    const QString known = all.value(QLatin1String("name")).toString();
    m_name->load(known.isEmpty() ? name : known);
    m_every->setCurrentIndex(std::max(0, m_every->findData(all.value(QLatin1String("every")).toString())));
    m_way->setCurrentIndex(all.value(QLatin1String("by_mail")).toBool(true) ? 0 : 1);
}

void RecurringPanel::showCommon() {
    for (QWidget* edit : QList<QWidget*>{m_name, m_every, m_way}) {
        setRowShown(edit, asksAll());
    }
}

QWidget* RecurringPanel::firstEdit() const {
    return asksAll() ? m_name : findChild<QWidget*>(objectName() + QStringLiteral("Cancel"));
}

QString RecurringPanel::whyUnchanged() const {
    return isFor("change") && isUnchanged() ? tr("Nothing has been changed.") : QString();
}

QJsonObject RecurringPanel::body() const {
    if (!asksAll()) {
        return {};
    }
    return {{QStringLiteral("name"), m_name->normalisedText()},
            {QStringLiteral("every"), m_every->currentData().toString()},
            {QStringLiteral("by_mail"), m_way->currentData().toBool()}};
}

} // namespace inservice
