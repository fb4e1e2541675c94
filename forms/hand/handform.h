// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/hand/handformcode.h"
#include "forms/paper/document.h"
#include "forms/paper/sheet.h"

#include <QStringList>

namespace inservice {

/// A form to fill in by hand (下載專區), said once: the PDF, the ODT and the ODS are written from it. One page of A4.
/// Its words are those of an official paper and are not translated.
struct HandForm {
    static constexpr int columns = 6; ///< of a grid; what a spreadsheet of it has

    enum class Kind {
        Section,   ///< a heading of the rows below
        Field,     ///< label, value or room for it, hint
        Pair,      ///< two fields side by side
        Ticks,     ///< boxes to tick, `choices` beside them
        Squares,   ///< a square a letter, `count` of them
        Consent,   ///< a box to tick before a text
        Grid,      ///< `count` empty rows under headings
        Signature, ///< room to sign, the date at its end
    };
    struct Column {
        QString title;
        int span = 1; ///< of `columns`
    };
    struct Row {
        Kind kind = Kind::Field;
        QString label;
        QString value; ///< as it was prefilled; of Consent its text, of Signature the date
        QString hint;
        QString label2;
        QString value2;
        QStringList choices;
        int count = 0;
        QList<Column> grid;
    };
    struct Seal {
        QString label;
        QString hint;
    };

    QString heading;
    QString name;   ///< below the heading
    QString number; ///< label of the number that the desk gives it; empty: none
    QStringList steps;
    QList<Row> rows;
    QList<Seal> seals;
    HandFormCode code;

    static Row section(const QString& label) { return {Kind::Section, label, {}, {}, {}, {}, {}, 0, {}}; }
    static Row field(const QString& label, const QString& value = {}, const QString& hint = {}) {
        return {Kind::Field, label, value, hint, {}, {}, {}, 0, {}};
    }
    static Row pair(const QString& label, const QString& value, const QString& label2, const QString& value2) {
        return {Kind::Pair, label, value, {}, label2, value2, {}, 0, {}};
    }
    static Row ticks(const QString& label, const QStringList& choices) {
        return {Kind::Ticks, label, {}, {}, {}, {}, choices, 0, {}};
    }
    static Row squares(const QString& label, int count, const QString& hint = {}) {
        return {Kind::Squares, label, {}, hint, {}, {}, {}, count, {}};
    }
    static Row consent(const QString& label, const QString& words) {
        return {Kind::Consent, label, words, {}, {}, {}, {}, 0, {}};
    }
    static Row table(const QList<Column>& grid, int count) { return {Kind::Grid, {}, {}, {}, {}, {}, {}, count, grid}; }
    static Row signature(const QString& label, const QString& date) {
        return {Kind::Signature, label, date, {}, {}, {}, {}, 0, {}};
    }
};

/// Labels of parts of a line end with a colon; in a cell of its own none is needed.
[[nodiscard]] inline QString cellLabel(QString label) {
    return label.remove(u'：');
}

/// The page as it is printed.
[[nodiscard]] Sheet layOutHandForm(const HandForm& form);
[[nodiscard]] std::shared_ptr<const Document> handFormDocument(const HandForm& form);
/// As office programs edit it. Throw PaperError.
void writeHandFormOdt(const HandForm& form, const QString& file);
void writeHandFormOds(const HandForm& form, const QString& file);

} // namespace inservice
