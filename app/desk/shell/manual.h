// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/whynot.h"

#include <QList>
#include <QString>
#include <QTextBrowser>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace inservice {

class Settings;

/// The user's manual as it is inside the program (docs/manual, under :/manual): Markdown pages, each known by the name
/// of its file without the ending.
namespace manual {

struct Chapter {
    QString page;
    QString title;
};

/// The chapters in their order: the links of the index page.
QList<Chapter> chapters();
/// Whether these words stand in a page, whatever their case; not in the names of its pictures and links.
[[nodiscard]] bool contains(const QString& page, const QString& words);
/// The page that belongs to a place of the window (Page::openRequested), or to what has the focus there: a print panel
/// inside the application has its own.
QString pageFor(const QString& place, const QWidget* focus = nullptr);

} // namespace manual

/// Shows one page; pictures are never wider than the view.
class ManualView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualView(QWidget* parent = nullptr);

    void open(const QString& page);
    /// Of the page that is shown.
    [[nodiscard]] QString page() const;
    /// Marks every place of the page where these words stand; none are marked for an empty text.
    void mark(const QString& words);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    void dress();
    void showAgain();
    QTimer m_resized;
    QString m_marked;
};

/// The manual in a window of its own: chapters on the left, the page on the right. What is typed into the find box
/// leaves the chapters in which it stands; Enter goes from place to place, and on to the next of them.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(Settings& settings);
    ~ManualWindow() override;

    /// `notPossible`: what cannot be done now where F1 was pressed. It is said above the page, and read first.
    void open(const QString& page, const QList<look::NotPossible>& notPossible = {});
    [[nodiscard]] QString page() const { return m_view->page(); }

private:
    [[nodiscard]] QLayout* makeChapters();
    void connectAll();
    /// The chapter in front is the one of the page, however one came there.
    void follow(const QUrl& source);
    void addChapter(const QString& page, const QString& title);
    void find(const QString& words);
    void findNext();
    void print();

    Settings& m_settings;
    QLineEdit* m_find;
    QListWidget* m_chapters;
    QLabel* m_notPossible;
    ManualView* m_view;
    QPushButton* m_back;
    QPushButton* m_forward;
    QPushButton* m_print;
};

} // namespace inservice
