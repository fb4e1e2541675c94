// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QPalette>
#include <QString>

class QAbstractItemView;
class QApplication;
class QEvent;
class QPainter;
class QPushButton;
class QStyleOption;

/// How things look, in one place: palette, sizes, fonts, icons, and the few small widgets that every page uses.
namespace inservice::look {

inline constexpr int grid = 8;    ///< px, every distance is a multiple of it or half of it
inline constexpr int margin = 24; ///< px around a page
inline constexpr int row = 32;    ///< px, height of a list row

enum class Scheme { System, Light, Dark };
/// Colour of a meaning; always shown with a word and a shape.
enum class Tone { Neutral, Info, Good, Warning, Bad };

/// Sets Fusion, palette and font, and follows the desktop's setting while Scheme::System.
void apply(QApplication& application, Scheme scheme);
[[nodiscard]] bool isDark();
[[nodiscard]] QColor accent();
[[nodiscard]] QColor color(Tone tone);      ///< for text and shapes, ≥ 4.5:1 on the window
[[nodiscard]] QColor background(Tone tone); ///< a tint behind text in the normal text colour
[[nodiscard]] QColor muted();               ///< secondary text, ≥ 4.5:1
/// Whether a widget that has set colours or pictures of its own has to set them anew: the palette or the style is
/// another one. Such a widget sets single roles on a QPalette() of no own; one with every role set is never told.
[[nodiscard]] bool isRecolouring(const QEvent* event);
/// 1: page title (1.5×), 2: section (1.25×), 0: body.
[[nodiscard]] QFont font(int headingLevel);
/// Breeze icon by theme name, from the theme or from the bundled fallback, recoloured for the palette (also when it
/// changes). `tone` colours it with that meaning instead of the text colour. An unknown name gives an icon without a
/// picture.
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QIcon icon(const QString& name, Tone tone);

/// The one button of a page or form that does what the page is for: filled with the accent colour.
void makePrimary(QPushButton* button, bool primary = true);
/// Rows of 32 px, no grid, alternating rows, whole rows selected, smooth scrolling: for every table, tree and list.
void dressView(QAbstractItemView* view);

/// The colours a cell is drawn with: a list without the focus has its selection paler, and dark text on it.
[[nodiscard]] QPalette::ColorGroup colorGroup(const QStyleOption& option);

/// A heading of level 1 or 2.
class Heading : public QLabel {
    Q_OBJECT

public:
    explicit Heading(const QString& text, int level, QWidget* parent = nullptr);
};

/// A state as word and shape: ● 待審核.
class StateBadge : public QWidget {
    Q_OBJECT

public:
    explicit StateBadge(QWidget* parent = nullptr);
    void set(Tone tone, const QString& word);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The shape alone, for delegates that draw a state in a cell.
    static void paintShape(QPainter* painter, const QRectF& place, Tone tone);
    /// The same in the one colour that is legible on what lies under it (a selected row).
    static void paintShape(QPainter* painter, const QRectF& place, Tone tone, const QColor& ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

/// A message inside a form, at its top: cause and cure, and at most one thing to do about it, which is where
/// its focus goes. Plain text, with lines. Hidden while empty.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    using QFrame::show;
    void show(Tone tone, const QString& text, const QString& actionText = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] bool hasAction() const; ///< what is said has a button

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paint();
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    Tone m_tone = Tone::Neutral;
};

/// What stands where a list would be: why it is empty, and the next step.
class EmptyView : public QWidget {
    Q_OBJECT

public:
    explicit EmptyView(QWidget* parent = nullptr);
    void set(const QString& iconName, const QString& sentence, const QString& actionText = {});

    [[nodiscard]] QString sentence() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paint();
    QLabel* m_icon = nullptr;
    QLabel* m_sentence = nullptr;
    QPushButton* m_action = nullptr;
    QString m_iconName;
};

} // namespace inservice::look
