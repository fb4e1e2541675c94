// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QHash>
#include <QPlainTextEdit>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace inservice {

class PhoneEdit;
class ValueEdit;

/// A row of a form (ui.md): label with its access key on the left, the field on the right, and below the field what
/// helps, what was changed, what is doubtful, and what is wrong. Accessible by the same words.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// `label` carries the access key (&). A ValueEdit tells its own faults and notes.
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    /// Marks it as needed, with a shape and for a screen reader in words; a ValueEdit then refuses to be empty.
    void setRequired(bool required);
    void setHelp(const QString& help);
    void setFault(const QString& sentence);
    void setNote(const QString& note);
    void setWarning(const QString& sentence);
    /// Puts something to the right of the field.
    void addBeside(QWidget* widget);
    /// Puts something between the field and what is said about it.
    void addBelow(QWidget* widget);

    [[nodiscard]] QWidget* editor() const { return m_editor; }
    [[nodiscard]] QString labelText() const; ///< without access key
    [[nodiscard]] QString fault() const;
    /// Brings the field into view and the cursor into it.
    void jumpTo();
    /// The label column is this wide in every row, so that fields stand in one line.
    static int labelWidth(const QWidget* widget);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    void describe();
    /// Scrolls the page until the whole row is seen, or what has the focus where the row is higher than the page;
    /// `fromTop`: to the page's top, where the row is seen from there.
    void reveal(bool fromTop);
    void revealSoon(bool fromTop);
    void showSentence(QWidget* row, QLabel* text, const QString& sentence);
    QWidget* makeLine(QLabel*& icon, QLabel*& text, const QString& name);

    QWidget* m_editor;
    QLabel* m_label;
    QLabel* m_mark;
    QVBoxLayout* m_column;
    QHBoxLayout* m_line;
    QLabel* m_help;
    QLabel* m_note;
    QWidget* m_warningRow;
    QLabel* m_warningIcon = nullptr;
    QLabel* m_warning = nullptr;
    QWidget* m_faultRow;
    QLabel* m_faultIcon = nullptr;
    QLabel* m_fault = nullptr;
    QHash<QLabel*, QString> m_sentences; ///< what each line says, or will once no mouse button is down
    bool m_required = false;
};

/// A drop-down list that a wheel turning over the page never changes, whether or not it has the focus.
class ChoiceEdit : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceEdit(QWidget* parent = nullptr);
    /// Empties the list but for a first line without a value («請選擇»).
    void restart(const QString& prompt);
    /// The value chosen; invalid while only the prompt stands.
    [[nodiscard]] QVariant choice() const;
    /// Chooses the entry with this value; the prompt if there is none.
    void setChoice(const QVariant& value);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Several lines of text that Tab leaves. Of what is pasted or dropped it takes no more than its bound, which is well
/// above every limit: what is too long is said to be too long, and the window does not stand still over it.
class LinesEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int Bound = 2000; ///< UTF-16 units

    explicit LinesEdit(int lines, QWidget* parent = nullptr);
    /// Where a limit is near the usual bound, or above it.
    void setBound(int bound) { m_bound = bound; }

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] qsizetype room() const;
    int m_bound = Bound;
};

} // namespace inservice
