// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/catalogues.h"

#include <QJsonArray>
#include <QList>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QTextBrowser;
class QToolButton;
class QVBoxLayout;

namespace inservice {

/// 帳號申請同意書: one tick for the texts (three of a 業務帳號, S0; one of a 教師個人帳號), each of which can be read
/// here, with its version.
class ConsentChoice : public QWidget {
    Q_OBJECT

public:
    /// `usual`: of how many texts it is, before the centre has sent them.
    explicit ConsentChoice(int usual, QWidget* parent = nullptr);

    /// The texts in force. A tick set for other versions goes, and that is said.
    void setTexts(const QList<ConsentRow>& texts);
    [[nodiscard]] QList<ConsentRow> texts() const { return m_texts; }
    /// {key, version, sha256} of each text agreed to; empty without the tick.
    [[nodiscard]] QJsonArray consents() const;
    void setConsents(const QJsonArray& consents);
    /// Opens the reader at a text ("terms", "rules", "personal_data").
    void read(const QString& key);
    /// Closes the reader: somebody else fills in the form now.
    void reset();

signals:
    void changed();
    /// The texts have changed since they were agreed to.
    void outdated();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void addButton();
    void showText(const QString& key);
    void closeReader();
    QList<ConsentRow> m_texts;
    QJsonArray m_wanted; ///< of a draft loaded before the texts were there
    QVBoxLayout* m_links;
    QList<QToolButton*> m_buttons;
    QWidget* m_reader;
    QLabel* m_version;
    QToolButton* m_close;
    QTextBrowser* m_text;
    QCheckBox* m_tick;
    QLabel* m_none;
    QString m_open;
};

} // namespace inservice
