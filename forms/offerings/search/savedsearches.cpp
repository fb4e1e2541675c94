// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/savedsearches.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace inservice {
namespace {

constexpr QLatin1String keptKey("searches");

} // namespace

SavedSearches::SavedSearches(const QString& name, const QString& user, QWidget* parent)
    : QWidget(parent)
    , m_memory(user, name)
    , m_box(new QComboBox(parent))
    , m_save(new QToolButton(parent))
    , m_forget(new QToolButton(parent))
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(tr("&Keep"), this)) {
    build(name);
    read();
    showAll();
}

void SavedSearches::build(const QString& name) {
    m_box->setObjectName(name + QStringLiteral("Saved"));
    m_box->setAccessibleName(tr("Saved searches"));
    m_box->setToolTip(tr("Searches kept on this PC, with how many courses that have not ended they find"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_save->setObjectName(name + QStringLiteral("Save"));
    m_save->setText(tr("Keep this search…"));
    m_save->setIcon(look::icon(QStringLiteral("document-save")));
    m_forget->setObjectName(name + QStringLiteral("Forget"));
    m_forget->setText(tr("Delete this search"));
    m_forget->setIcon(look::icon(QStringLiteral("edit-delete")));
    for (QToolButton* button : {m_save, m_forget}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_name->setObjectName(name + QStringLiteral("SaveName"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Name of the search"));
    m_name->setAccessibleName(tr("Name of the search"));
    m_keep->setObjectName(name + QStringLiteral("SaveKeep"));
    look::makePrimary(m_keep);
    auto* cancel = new QPushButton(tr("Cancel (&X)"), this);
    cancel->setObjectName(name + QStringLiteral("SaveCancel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    row->addWidget(m_name, 1);
    row->addWidget(cancel);
    row->addWidget(m_keep);
    hide();
    connect(m_box, &QComboBox::activated, this, [this](int place) {
        if (place == 0) {
            emit cleared();
        } else if (const QList<SavedSearch> searches = all(); place <= searches.size()) {
            emit chosen(searches.at(place - 1));
        }
    });
    connect(m_save, &QToolButton::clicked, this, &SavedSearches::askName);
    connect(m_forget, &QToolButton::clicked, this, &SavedSearches::forgetIt);
    connect(m_name, &QLineEdit::textChanged, this, &SavedSearches::checkName);
    connect(m_name, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &SavedSearches::keepIt);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void SavedSearches::read() {
    const QJsonArray told = QJsonDocument::fromJson(m_memory.kept(keptKey).toString().toUtf8()).array();
    for (const auto& value : told) {
        const QJsonObject one = value.toObject();
        const auto query = OfferingQuery::fromJson(one.value(QLatin1String("query")).toObject());
        const QString name = one.value(QLatin1String("name")).toString();
        if (query && !name.isEmpty()) {
            m_all.append({name, one.value(QLatin1String("span")).toString(), *query});
        }
    }
}

void SavedSearches::write() const {
    QJsonArray told;
    for (const SavedSearch& one : m_all) {
        told.append(QJsonObject{{QStringLiteral("name"), one.name},
                                {QStringLiteral("span"), one.span},
                                {QStringLiteral("query"), one.query.toJson()}});
    }
    m_memory.keep(keptKey, QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)));
}

void SavedSearches::setGiven(const QList<SavedSearch>& given) {
    if (given != m_given) {
        m_given = given;
        m_counts.clear();
        showAll();
        emit changed();
    }
}

void SavedSearches::setCounts(const QList<qint64>& counts) {
    m_counts = counts;
    showAll();
}

void SavedSearches::setPresent(const SavedSearch& present, bool isNone) {
    m_present = present;
    m_isNone = isNone;
    showAll();
}

/// What was kept before it stands there by itself: that one can be deleted.
int SavedSearches::placeOfPresent() const {
    const QList<SavedSearch> searches = all();
    const auto found = std::find_if(searches.rbegin(), searches.rend(), [this](const SavedSearch& one) {
        return one.span == m_present.span && one.query == m_present.query;
    });
    return int(searches.rend() - found) - 1;
}

void SavedSearches::showAll() {
    const int present = placeOfPresent();
    const QList<SavedSearch> searches = all();
    QStringList words{searches.isEmpty() ? tr("No saved search") : tr("Saved searches…")};
    for (int place = 0; place < searches.size(); ++place) {
        words << (place < m_counts.size() ? tr("%1 (%2)", "name of a search, how many it finds")
                                                .arg(searches.at(place).name, QLocale().toString(m_counts.at(place)))
                                          : searches.at(place).name);
    }
    for (int place = 0; place < words.size(); ++place) {
        if (place < m_box->count()) {
            m_box->setItemText(place, words.at(place));
        } else {
            m_box->addItem(words.at(place));
        }
    }
    while (m_box->count() > words.size()) {
        m_box->removeItem(m_box->count() - 1);
    }
    m_box->setCurrentIndex(present + 1);
    m_forget->setVisible(present >= m_given.size());
    m_save->setVisible(present < 0);
    look::setPossible(m_save, m_isNone               ? tr("Choose or type something to look for first.")
                              : m_all.size() >= most ? tr("Fifty searches are the most. Delete one first.")
                                                     : QString());
}

void SavedSearches::askName() {
    m_name->clear();
    checkName();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SavedSearches::checkName() {
    const QString name = m_name->text().trimmed();
    const bool isTaken =
        std::any_of(m_all.begin(), m_all.end(), [&name](const SavedSearch& one) { return one.name == name; });
    m_keep->setText(isTaken ? tr("&Replace it") : tr("&Keep"));
    look::setPossible(m_keep, name.isEmpty() ? tr("Give the search a name.") : QString());
}

void SavedSearches::keepIt() {
    if (!m_keep->isEnabled()) {
        return;
    }
    m_present.name = m_name->text().trimmed();
    m_all.removeIf([this](const SavedSearch& one) { return one.name == m_present.name; });
    m_all.prepend(m_present);
    m_counts.clear();
    write();
    hide();
    showAll();
    emit changed();
}

void SavedSearches::forgetIt() {
    if (const qsizetype place = placeOfPresent() - m_given.size(); place >= 0) {
        m_all.removeAt(place);
        m_counts.clear();
        write();
        showAll();
        emit changed();
    }
}

} // namespace inservice
