// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/formfield.h"

#include "forms/edits/afterpress.h"
#include "forms/edits/edits.h"
#include "forms/look/composition.h"
#include "forms/look/look.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace inservice {

namespace {

/// The words of a label: 「姓名(&N)」 is 「姓名」.
QString withoutAccessKey(const QString& label) {
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&.\\)"));
    QString words = label;
    words.remove(bracketed);
    words.remove(u'&');
    return words;
}

constexpr int markSize = 20; ///< px of the sign before a fault or a doubt

QLabel* smallLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

} // namespace

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel(label, this))
    , m_mark(new QLabel(QStringLiteral("＊"), this)) {
    m_label->setWordWrap(true);
    m_label->setBuddy(editor);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_label->setMinimumHeight(look::row - 2);
    m_mark->hide();
    m_mark->setToolTip(tr("needed"));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, look::grid / 2, 0, look::grid / 2);
    grid->setHorizontalSpacing(look::grid);
    grid->setVerticalSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_label, 1);
    head->addWidget(m_mark);
    grid->addLayout(head, 0, 0, Qt::AlignTop);
    m_column = new QVBoxLayout;
    m_column->setSpacing(look::grid / 4);
    grid->addLayout(m_column, 0, 1);
    grid->setColumnMinimumWidth(0, labelWidth(this));
    grid->setColumnStretch(1, 1);
    m_label->setFixedWidth(labelWidth(this) - 18);

    m_line = new QHBoxLayout;
    m_line->setSpacing(look::grid);
    m_line->addWidget(editor, 1);
    m_line->addStretch(); // a field that is not to grow leaves the rest of the row free
    m_column->addLayout(m_line);
    if (qobject_cast<QLineEdit*>(editor) || qobject_cast<QComboBox*>(editor)) {
        editor->setMinimumHeight(look::row - 2);
    }

    m_faultRow = makeLine(m_faultIcon, m_fault, "fault");
    m_warningRow = makeLine(m_warningIcon, m_warning, "warning");
    m_note = smallLabel(this);
    m_note->setObjectName(editor->objectName() + "Note");
    m_help = smallLabel(this);
    m_column->addWidget(m_faultRow);
    m_column->addWidget(m_warningRow);
    m_column->addWidget(m_note);
    m_column->addWidget(m_help);

    if (auto* value = qobject_cast<ValueEdit*>(editor)) {
        connect(value, &ValueEdit::faultChanged, this, &FormField::setFault);
        connect(value, &ValueEdit::noteChanged, this, &FormField::setNote);
        connect(value, &ValueEdit::edited, this, [this, value] { setFault(value->fault()); });
    }
    if (auto* phone = qobject_cast<PhoneEdit*>(editor)) {
        connect(phone, &PhoneEdit::warningChanged, this, &FormField::setWarning);
    }
    // Who comes to a field sees what is said about it, too; not under a button that is down.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isAncestorOf(now)) {
            afterPress(this, [this] { revealSoon(false); });
        }
    });
    recolour();
    describe();
}

int FormField::labelWidth(const QWidget* widget) {
    return widget->fontMetrics().averageCharWidth() * 10 + widget->fontMetrics().horizontalAdvance(u'國') * 4;
}

QWidget* FormField::makeLine(QLabel*& icon, QLabel*& text, const QString& name) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::grid / 2);
    icon = new QLabel(row);
    icon->setFixedSize(markSize, markSize);
    text = smallLabel(row);
    text->setObjectName(m_editor->objectName() + (name == "fault" ? "Fault" : "Warning"));
    text->show();
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    row->hide();
    return row;
}

void FormField::setRequired(bool required) {
    m_required = required;
    m_mark->setVisible(required);
    if (auto* value = qobject_cast<ValueEdit*>(m_editor)) {
        value->setRequired(required);
    }
    describe();
}

void FormField::setHelp(const QString& help) {
    showSentence(m_help, m_help, help);
}

void FormField::showSentence(QWidget* row, QLabel* text, const QString& sentence) {
    m_sentences.insert(text, sentence);
    afterPress(this, [this, row, text] {
        const QString& last = m_sentences[text]; // it may have been taken back meanwhile
        text->setText(last);
        row->setVisible(!last.isEmpty());
        recolour();
        describe();
    });
}

void FormField::setFault(const QString& sentence) {
    showSentence(m_faultRow, m_fault, sentence);
}

void FormField::setWarning(const QString& sentence) {
    showSentence(m_warningRow, m_warning, sentence);
}

void FormField::setNote(const QString& note) {
    showSentence(m_note, m_note, note);
}

void FormField::addBeside(QWidget* widget) {
    m_line->insertWidget(m_line->count() - 1, widget);
}

void FormField::addBelow(QWidget* widget) {
    m_column->insertWidget(m_column->indexOf(m_faultRow), widget);
}

QString FormField::labelText() const {
    return withoutAccessKey(m_label->text());
}

QString FormField::fault() const {
    return m_sentences.value(m_fault);
}

void FormField::jumpTo() {
    m_editor->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor)) {
        line->selectAll();
    }
    reveal(true);
    revealSoon(true);
}

/// A page that has just been opened gets its size afterwards, and a field may say more once it has the focus.
void FormField::revealSoon(bool fromTop) {
    QMetaObject::invokeMethod(
        this,
        [this, fromTop] {
            if (isAncestorOf(QApplication::focusWidget())) {
                reveal(fromTop);
            }
        },
        Qt::QueuedConnection);
}

void FormField::reveal(bool fromTop) {
    QScrollArea* area = nullptr;
    for (QWidget* parent = parentWidget(); parent && !area; parent = parent->parentWidget()) {
        area = qobject_cast<QScrollArea*>(parent);
    }
    if (!area || !area->widget()) {
        return;
    }
    const int room = area->viewport()->height();
    const int around = look::margin * 2;
    QWidget* focus = QApplication::focusWidget();
    QWidget* target = height() + around <= room || !focus || !isAncestorOf(focus) ? this : focus;
    const int end = target->mapTo(area->widget(), QPoint(0, target->height())).y() + around;
    if (fromTop && end <= room) {
        area->verticalScrollBar()->setValue(0); // with the headings above it
    } else {
        area->ensureWidgetVisible(target, 0, around);
    }
}

void FormField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (look::isRecolouring(event)) {
        recolour();
    }
}

void FormField::recolour() {
    const auto colour = [](QLabel* label, const QColor& text) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, text);
        label->setPalette(palette);
    };
    colour(m_help, look::muted());
    colour(m_note, look::color(look::Tone::Info));
    colour(m_warning, look::color(look::Tone::Warning));
    colour(m_fault, look::color(look::Tone::Bad));
    colour(m_mark, look::color(look::Tone::Bad));
    const auto mark = [this](QLabel* label, const char* name, look::Tone tone) {
        label->setPixmap(look::icon(name, tone).pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    };
    mark(m_faultIcon, "data-fault", look::Tone::Bad); // filled: told from a doubt by more than its colour
    mark(m_warningIcon, "data-warning", look::Tone::Warning);
    if (qobject_cast<QLineEdit*>(m_editor)) {
        QPalette palette; // the application's again, unless there is something to point at
        if (!m_fault->text().isEmpty()) {
            palette.setColor(QPalette::Base, look::background(look::Tone::Bad));
        }
        m_editor->setPalette(palette);
    }
}

void FormField::describe() {
    QWidget* target = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    if (m_editor->accessibleName().isEmpty()) {
        m_editor->setAccessibleName(labelText());
    }
    QStringList words;
    if (m_required) {
        words.append(tr("needed"));
    }
    for (const QLabel* label : {m_fault, m_warning, m_note, m_help}) {
        if (label && !label->text().isEmpty()) {
            words.append(label->text());
        }
    }
    target->setAccessibleDescription(words.join(u' '));
}

ChoiceEdit::ChoiceEdit(QWidget* parent)
    : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(16);
}

void ChoiceEdit::restart(const QString& prompt) {
    clear();
    addItem(prompt);
}

QVariant ChoiceEdit::choice() const {
    return currentData();
}

void ChoiceEdit::setChoice(const QVariant& value) {
    const int at = value.isValid() ? findData(value) : -1;
    setCurrentIndex(at < 0 ? 0 : at);
}

void ChoiceEdit::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the page scrolls; an open list has a wheel of its own
}

LinesEdit::LinesEdit(int lines, QWidget* parent)
    : QPlainTextEdit(parent) {
    look::Composition::guard();
    setTabChangesFocus(true);
    const int margins = int(document()->documentMargin() * 2) + frameWidth() * 2;
    setFixedHeight(fontMetrics().lineSpacing() * lines + margins);
}

qsizetype LinesEdit::room() const {
    const QTextCursor cursor = textCursor();
    return m_bound - (document()->characterCount() - 1) + (cursor.selectionEnd() - cursor.selectionStart());
}

void LinesEdit::insertFromMimeData(const QMimeData* source) {
    if (source->hasText()) {
        const qsizetype free = room();
        if (free > 0) {
            textCursor().insertText(source->text().left(free));
        }
        ensureCursorVisible();
    }
}

void LinesEdit::inputMethodEvent(QInputMethodEvent* event) {
    if (event->commitString().size() <= room()) {
        QPlainTextEdit::inputMethodEvent(event);
        return;
    }
    // What does not fit is left out; what was being composed must go all the same.
    QInputMethodEvent fitting(event->preeditString(), event->attributes());
    fitting.setCommitString(event->commitString().left(std::max<qsizetype>(0, room())), event->replacementStart(),
                            event->replacementLength());
    QPlainTextEdit::inputMethodEvent(&fitting);
}

void LinesEdit::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                        (!event->text().isEmpty() && event->text().front().isPrint());
    if (!enters || event->text().size() <= room()) {
        QPlainTextEdit::keyPressEvent(event);
    }
}

} // namespace inservice
