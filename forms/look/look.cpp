// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"

#include "forms/look/composition.h"
#include "forms/look/enterpresses.h"
#include "forms/look/filedialogs.h"
#include "forms/look/plainlabels.h"
#include "forms/look/style.h"
#include "forms/look/systemscheme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPalette>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyleOption>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace inservice::look {

namespace {

/// What is in force. Palette and style belong to the one QApplication, so this does too.
struct Current {
    bool dark = false;
    Scheme scheme = Scheme::System;
    bool platformDark = false;
    QPointer<SystemScheme> system;
};

Current& current() {
    static Current instance;
    return instance;
}

QPalette makePalette(bool dark) {
    const QColor window = dark ? QColor(0x1d2023) : QColor(0xf4f5f6);
    const QColor base = dark ? QColor(0x25292d) : QColor(0xffffff);
    const QColor alternate = dark ? QColor(0x292d32) : QColor(0xf8f9fa);
    const QColor text = dark ? QColor(0xe7e9eb) : QColor(0x1d2125);
    const QColor button = dark ? QColor(0x30353a) : QColor(0xffffff);
    const QColor disabled = dark ? QColor(0x838b93) : QColor(0x7a838c);
    const QColor highlight = dark ? QColor(0x175568) : QColor(0x0f6a80);
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x343a40) : QColor(0x23282d));
    palette.setColor(QPalette::ToolTipText, QColor(0xf4f5f6));
    palette.setColor(QPalette::PlaceholderText, dark ? QColor(0x9aa2aa) : QColor(0x656e77));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x62c3da) : QColor(0x0f6a80));
    palette.setColor(QPalette::LinkVisited, dark ? QColor(0x62c3da) : QColor(0x0f6a80));
    palette.setColor(QPalette::Light, dark ? QColor(0x3a4046) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, dark ? QColor(0x343a40) : QColor(0xeceef0));
    palette.setColor(QPalette::Mid, dark ? QColor(0x4a5158) : QColor(0xc6cbd0));
    palette.setColor(QPalette::Dark, dark ? QColor(0x15181a) : QColor(0xa9b0b7));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x0d0f10) : QColor(0x7d858c));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Button, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, dark ? QColor(0x3a4046) : QColor(0xd5d9dd));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, dark ? QColor(0x33525c) : QColor(0xcfe4ea));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    return palette;
}

QFont makeFont(const QFont& system) {
    // A generic name would be matched by Latin first, and 漢字 would come in the shapes of another region.
    static const QStringList generic{QString(),
                                     QStringLiteral("Sans"),
                                     QStringLiteral("Sans Serif"),
                                     QStringLiteral("sans-serif"),
                                     QStringLiteral("DejaVu Sans"),
                                     QStringLiteral("Helvetica"),
                                     QStringLiteral("Sans Serif [GNU]")};
    QStringList families;
    if (!generic.contains(system.family()) && QFontDatabase::hasFamily(system.family())) {
        families << system.family();
    }
    families << QStringLiteral("Noto Sans CJK TC") << QStringLiteral("Noto Sans TC")
             << QStringLiteral("Microsoft JhengHei UI") << QStringLiteral("PingFang TC") << system.family();
    families.removeAll(QString());
    families.removeDuplicates();
    QFont font(system);
    font.setFamilies(families);
    const qreal size = system.pointSizeF();
    font.setPointSizeF(size >= 10 && size <= 14 ? size : 10.5);
    return font;
}

/// Words with a link have its colour of the day on which they were set.
void colourLinks() {
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        auto* label = qobject_cast<QLabel*>(widget);
        if (label == nullptr || !label->text().contains(QLatin1String("<a "))) {
            continue;
        }
        const QString text = label->text();
        label->clear();
        label->setText(text);
    }
}

void resolve(QApplication* application) {
    Current& now = current();
    bool dark = now.scheme == Scheme::Dark;
    if (now.scheme == Scheme::System) {
        dark = now.system && now.system->isDark().has_value() ? *now.system->isDark() : now.platformDark;
    }
    now.dark = dark;
    const QPalette palette = makePalette(dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    colourLinks();
    Q_UNUSED(application)
}

} // namespace

void apply(QApplication& application, Scheme scheme) {
    Current& now = current();
    static bool dressed = false;
    if (!dressed || qobject_cast<Style*>(QApplication::style()) == nullptr) {
        now.platformDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        QApplication::setStyle(new Style);
        QApplication::setFont(makeFont(QApplication::font()));
        new EnterPresses(&application);
        Composition::guard();
        new FileDialogs(&application);
        new PlainLabels(&application);
        dressed = true;
    }
    now.scheme = scheme;
    if (scheme == Scheme::System && !now.system) {
        now.system = new SystemScheme(&application);
        QObject::connect(now.system, &SystemScheme::changed, &application, [&application] { resolve(&application); });
    }
    resolve(&application);
}

bool isDark() {
    return current().dark;
}

bool isRecolouring(const QEvent* event) {
    // The application's own event reaches windows only, unless some class has a palette of its own.
    return event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange ||
           event->type() == QEvent::StyleChange;
}

QColor accent() {
    return isDark() ? QColor(0x62c3da) : QColor(0x0f6a80);
}

QColor color(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return muted();
    case Tone::Info:
        return accent();
    case Tone::Good:
        return isDark() ? QColor(0x6ccf8a) : QColor(0x146c33);
    case Tone::Warning:
        return isDark() ? QColor(0xe6b855) : QColor(0x855400);
    case Tone::Bad:
        return isDark() ? QColor(0xff9a90) : QColor(0xb3261e);
    }
    return muted();
}

QColor background(Tone tone) {
    switch (tone) {
    case Tone::Neutral:
        return isDark() ? QColor(0x2c3136) : QColor(0xe9ecee);
    case Tone::Info:
        return isDark() ? QColor(0x1c3a43) : QColor(0xe0f0f4);
    case Tone::Good:
        return isDark() ? QColor(0x1d3a27) : QColor(0xe1f3e6);
    case Tone::Warning:
        return isDark() ? QColor(0x40341a) : QColor(0xfcf0d4);
    case Tone::Bad:
        return isDark() ? QColor(0x47241f) : QColor(0xfde7e4);
    }
    return {};
}

QColor line() {
    return isDark() ? QColor(0x565e66) : QColor(0xb4bbc2);
}

QColor muted() {
    return isDark() ? QColor(0xa7afb7) : QColor(0x56606a);
}

void setTextSize(int percent) {
    static const QFont usual = QApplication::font(); // as apply() has chosen it
    QFont font(usual);
    font.setPointSizeF(usual.pointSizeF() * percent / 100);
    if (font != QApplication::font()) {
        QApplication::setFont(font);
    }
}

QFont font(int headingLevel) {
    QFont font = QApplication::font();
    if (headingLevel == 1 || headingLevel == 2) {
        font.setPointSizeF(font.pointSizeF() * (headingLevel == 1 ? 1.5 : 1.25));
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QString withoutAccessKey(QString text) {
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    text.remove(inBrackets);
    return text.remove(QLatin1Char('&'));
}

void makePrimary(QPushButton* button, bool primary) {
    button->setProperty("primary", primary);
    button->update();
}

void dressView(QAbstractItemView* view) {
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFrameShape(QFrame::NoFrame);
    if (auto* table = qobject_cast<QTableView*>(view)) {
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->setTabKeyNavigation(false);
        table->setCornerButtonEnabled(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setDefaultSectionSize(row);
        table->verticalHeader()->setMinimumSectionSize(row - 6);
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setMinimumHeight(row);
    } else if (auto* tree = qobject_cast<QTreeView*>(view)) {
        tree->setUniformRowHeights(true);
        tree->setAllColumnsShowFocus(true);
        tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        tree->header()->setMinimumHeight(row);
    } else if (auto* list = qobject_cast<QListView*>(view)) {
        list->setUniformItemSizes(true);
    }
}

QPalette::ColorGroup colorGroup(const QStyleOption& option) {
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return QPalette::Disabled;
    }
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace inservice::look
