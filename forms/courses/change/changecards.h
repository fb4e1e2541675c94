// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/view/coursesections.h"
#include "forms/look/look.h"

#include <QHash>
#include <QScrollArea>

class QCheckBox;
class QVBoxLayout;

namespace inservice {

class TextEdit;

/// One field of a change as it is shown.
struct ChangeCard {
    QString field;
    QList<courseview::ChangedField> lines; ///< what is another, side by side
    QString badge;                         ///< the way it goes, or what was decided
    look::Tone tone = look::Tone::Neutral;
    QString consequence; ///< in a sentence
    QString reason;      ///< as it was written with it
    QString decision;    ///< what the desk said of it
    QString conflict;    ///< why it cannot be approved as it stands; empty: it can
    bool canBeDecided = false;
    QString title;                             ///< where it is no field of the form: what it is about
    QList<std::pair<QString, QString>> causes; ///< of a catalogue, their keys and words, to be asked with one of them
    bool operator==(const ChangeCard&) const = default;
};

/// 異動項目: what stands and what is to stand, side by side, a card a field; each with the way it goes, and with what
/// is asked or decided about it.
///
/// Object names: changeCard_<field>, and after the field's: changeBadge_, changeCause_, changeReason_, changeRevert_,
/// changeApprove_, changeSaid_.
class ChangeCards : public QScrollArea {
    Q_OBJECT

public:
    enum class Mode {
        Read,
        Ask,    ///< a reason each, and 復原
        Decide, ///< whether it is approved, and why not
    };

    explicit ChangeCards(QWidget* parent = nullptr);

    /// The same again change nothing: what is being written stays. What was written of fields that stay is kept.
    void setCards(Mode mode, const QList<ChangeCard>& cards);
    [[nodiscard]] const QList<ChangeCard>& cards() const { return m_cards; }

    /// As written; of a card that is only read, nothing.
    [[nodiscard]] QString reason(const QString& field) const { return m_written.value(field); }
    void setReason(const QString& field, const QString& text);
    /// Of the catalogue, as chosen; where none was, empty.
    [[nodiscard]] QString cause(const QString& field) const { return m_causes.value(field); }
    /// Where none was chosen yet.
    void proposeCause(const QString& field, const QString& key);
    [[nodiscard]] bool approves(const QString& field) const { return m_approved.value(field, true); }
    void setApproved(const QString& field, bool approved);
    /// Above what is to be, where it is no change of a course that is asked for.
    void setAfterWord(const QString& word) { m_afterWord = word; }
    /// What was written and decided is gone.
    void forget();
    void jumpTo(const QString& field);

signals:
    void edited();
    void revertWanted(const QString& field);

private:
    void addCauses(QVBoxLayout* column, const ChangeCard& card, QWidget* parent);
    [[nodiscard]] QWidget* makeCard(const ChangeCard& card);
    void addLines(QVBoxLayout* column, const ChangeCard& card, QWidget* parent) const;
    void addAsked(QVBoxLayout* column, const ChangeCard& card, QWidget* parent);
    void addDecided(QVBoxLayout* column, const ChangeCard& card, QWidget* parent);
    [[nodiscard]] TextEdit* addWritten(QVBoxLayout* column, const ChangeCard& card, const QString& label,
                                       QWidget* parent);

    Mode m_mode = Mode::Read;
    QString m_afterWord;
    QList<ChangeCard> m_cards;
    QHash<QString, QString> m_written; ///< by field
    QHash<QString, QString> m_causes;
    QHash<QString, bool> m_approved;
    QHash<QString, TextEdit*> m_edits;
    QHash<QString, QCheckBox*> m_boxes;
};

} // namespace inservice
