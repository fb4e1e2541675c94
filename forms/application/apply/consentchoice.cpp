// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/consentchoice.h"

#include "forms/application/applicationdata.h"
#include "forms/look/look.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {

ConsentChoice::ConsentChoice(int usual, QWidget* parent)
    : QWidget(parent)
    , m_links(new QVBoxLayout)
    , m_reader(new QWidget(this))
    , m_version(new QLabel(m_reader))
    , m_close(new QToolButton(m_reader))
    , m_text(new QTextBrowser(m_reader))
    , m_tick(new QCheckBox(usual == 1 ? tr("I have read the text above carefully and agree to it (&Y)")
                                      : tr("I have read the three texts above carefully and agree to the&m"),
                           this))
    , m_none(new QLabel(usual == 1 ? tr("The text comes from the centre and is not loaded yet.")
                                   : tr("The texts come from the centre and are not loaded yet."),
                        this)) {
    // Made before the texts come, and moved in front of the reader and the tick: Tab goes as one reads.
    for (int i = 0; i < usual; ++i) {
        addButton();
    }
    m_reader->setParent(nullptr);
    m_reader->setParent(this);
    m_tick->setParent(nullptr);
    m_tick->setParent(this);
    m_tick->setObjectName("consents");
    m_text->setObjectName("consentText");
    m_text->setOpenLinks(false);
    m_text->setMinimumHeight(240);
    m_version->setObjectName("consentVersion");
    m_close->setText(tr("Close the text"));
    m_close->setObjectName("consentClose");

    auto* head = new QHBoxLayout;
    head->addWidget(m_version, 1);
    head->addWidget(m_close);
    auto* reader = new QVBoxLayout(m_reader);
    reader->setContentsMargins(0, look::grid, 0, look::grid);
    reader->addLayout(head);
    reader->addWidget(m_text);
    m_reader->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    m_links->setSpacing(look::grid / 2);
    column->addLayout(m_links);
    column->addWidget(m_none);
    column->addWidget(m_reader);
    column->addWidget(m_tick);
    m_tick->setEnabled(false);
    connect(m_tick, &QCheckBox::toggled, this, &ConsentChoice::changed);
    connect(m_close, &QToolButton::clicked, this, &ConsentChoice::closeReader);
}

void ConsentChoice::setTexts(const QList<ConsentRow>& texts) {
    if (consentTo(texts) == consentTo(m_texts)) {
        return;
    }
    const bool ticked = m_tick->isChecked();
    m_texts = inReadingOrder(texts);
    for (qsizetype i = m_buttons.size(); i < m_texts.size(); ++i) {
        addButton();
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        QToolButton* button = m_buttons.at(i);
        button->setVisible(i < m_texts.size());
        if (i < m_texts.size()) {
            button->setObjectName("consentRead_" + m_texts.at(i).key);
            button->setText(tr("Read “%1”", "title of a text")
                                .arg(QString(m_texts.at(i).title).replace(u'&', QStringLiteral("&&"))));
        }
    }
    m_none->setVisible(m_texts.isEmpty());
    m_tick->setEnabled(!m_texts.isEmpty());
    if (!m_open.isEmpty()) { // who is reading goes on with the text in force
        showText(m_open);
    }
    if (ticked) {
        m_tick->setChecked(false);
        emit outdated();
    }
    if (!m_wanted.isEmpty()) {
        setConsents(m_wanted);
    }
}

void ConsentChoice::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_tick->setFocus(event->reason()); // a focus proxy would make Tab pass over the texts
}

void ConsentChoice::addButton() {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(look::icon("document-preview"));
    button->setAutoRaise(true);
    button->hide();
    m_links->addWidget(button, 0, Qt::AlignLeft);
    const int at = int(m_buttons.size());
    connect(button, &QToolButton::clicked, this, [this, at] {
        const QString key = m_texts.at(at).key;
        key == m_open ? closeReader() : read(key);
    });
    m_buttons.append(button);
}

QJsonArray ConsentChoice::consents() const {
    if (m_tick->isChecked()) {
        return consentTo(m_texts);
    }
    return m_texts.isEmpty() ? m_wanted : QJsonArray();
}

void ConsentChoice::setConsents(const QJsonArray& consents) {
    m_wanted = m_texts.isEmpty() ? consents : QJsonArray();
    const QSignalBlocker quiet(m_tick);
    m_tick->setChecked(!m_texts.isEmpty() && !consents.isEmpty() && consents == consentTo(m_texts));
    if (!m_texts.isEmpty() && !consents.isEmpty() && !m_tick->isChecked()) {
        emit outdated();
    }
}

void ConsentChoice::read(const QString& key) {
    showText(key);
    m_text->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { // once the page has made room for it
        for (QWidget* parent = parentWidget(); parent && m_reader->isVisible(); parent = parent->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(parent)) {
                area->ensureWidgetVisible(m_reader, 0, look::grid);
                return;
            }
        }
    });
}

void ConsentChoice::reset() {
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setChecked(false);
    }
    m_open.clear();
    m_reader->hide();
}

void ConsentChoice::showText(const QString& key) {
    m_open = key; // a text that is still on its way is shown when it comes
    for (int i = 0; i < m_texts.size(); ++i) {
        const ConsentRow& text = m_texts.at(i);
        m_buttons.at(i)->setChecked(text.key == key);
        if (text.key == key) {
            m_version->setText(tr("%1 · version %2").arg(text.title, text.version));
            m_text->setPlainText(text.text);
            m_text->setAccessibleName(text.title);
            m_reader->show();
        }
    }
}

void ConsentChoice::closeReader() {
    for (QToolButton* button : std::as_const(m_buttons)) {
        if (button->isChecked()) {
            button->setFocus(Qt::OtherFocusReason);
        }
    }
    reset();
}

} // namespace inservice
