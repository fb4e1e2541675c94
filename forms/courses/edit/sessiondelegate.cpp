// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/sessiondelegate.h"

#include "forms/courses/edit/sessionmodel.h"
#include "forms/edits/formfield.h"
#include "forms/words/coursewords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <algorithm>

namespace inservice {

NamesEdit::NamesEdit(const QStringList& names, QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(names, this)) {
    m_completer->setWidget(this);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QLineEdit::textEdited, this, &NamesEdit::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &NamesEdit::take);
}

qsizetype NamesEdit::begin() const {
    const QString before = text().left(cursorPosition());
    qsizetype begin = 0;
    for (const QChar c : {QChar(u'、'), QChar(u','), QChar(u'，'), QChar(u';'), QChar(u'；')}) {
        begin = std::max(begin, before.lastIndexOf(c) + 1);
    }
    return begin;
}

void NamesEdit::offer() {
    const QString prefix = text().mid(begin(), cursorPosition() - begin()).trimmed();
    m_completer->setCompletionPrefix(prefix);
    const bool isWhole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == prefix;
    if (prefix.isEmpty() || m_completer->completionCount() == 0 || isWhole) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void NamesEdit::take(const QString& name) {
    const qsizetype from = begin();
    QString names = text();
    names.replace(from, cursorPosition() - from, name);
    setText(names);
    setCursorPosition(int(from + name.size()));
}

void NamesEdit::keyPressEvent(QKeyEvent* event) {
    const bool belongsToList =
        m_completer->popup()->isVisible() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                                              event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab);
    if (belongsToList) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QWidget* SessionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const {
    const auto* model = qobject_cast<const SessionModel*>(index.model());
    const SessionField field = SessionModel::columns().at(index.column());
    if (field == SessionField::Mode) {
        auto* choice = new ChoiceEdit(parent);
        for (const SessionMode mode : course::all<SessionMode>()) {
            choice->addItem(words::courseTerm(mode), course::keyOf(mode));
        }
        return choice;
    }
    if (field == SessionField::Lecturers && model != nullptr) {
        QStringList names;
        for (const CourseLecturer& lecturer : model->context().lecturers) {
            names << lecturer.name;
        }
        return new NamesEdit(names, parent);
    }
    return CellsDelegate::createEditor(parent, option, index);
}

bool SessionDelegate::isLatin(const QModelIndex& index) const {
    const SessionField field = SessionModel::columns().at(index.column());
    return field == SessionField::From || field == SessionField::To || field == SessionField::Break ||
           field == SessionField::Hours;
}

} // namespace inservice
