// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"

#include <QLineEdit>
#include <QString>
#include <optional>

namespace inservice {

/// What was changed in a typed text, in words: 「已轉為半形、已去除空白：A123456789」. Empty when nothing was.
[[nodiscard]] QString normalisationNote(const QString& raw, const QString& normalised);

/// A line in which only a value that keeps its rule is a value. What is wrong is said after the field was left, or
/// when the form is sent, never while a person is still typing towards a right one; what was changed is said too.
class ValueEdit : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int Bound = 1000; ///< characters that a line takes in; every rule's limit is well below

    explicit ValueEdit(QWidget* parent = nullptr);

    /// An empty field that is not required is neither a value nor a fault.
    void setRequired(bool required);
    [[nodiscard]] bool isRequired() const { return m_required; }
    /// The sentence for a required field that is empty, where the seed has its own (「請輸入電話」). Otherwise the
    /// rule's.
    void setEmptySentence(const QString& sentence);

    /// As typed.
    [[nodiscard]] QString rawText() const { return text(); }
    /// As it would be stored.
    [[nodiscard]] QString normalisedText() const { return normalised(text()).text; }
    [[nodiscard]] bool isBlank() const { return text().trimmed().isEmpty(); }
    /// Why there is no value; nothing when there is one, or when none is needed.
    [[nodiscard]] std::optional<Refusal> refusal() const;
    [[nodiscard]] bool isValid() const { return !refusal() && m_foreignFault.isEmpty(); }
    /// What is wrong in words, whether or not it is shown yet. Empty: nothing.
    [[nodiscard]] QString sentence() const;

    /// The sentence that is shown now. Empty: none.
    [[nodiscard]] QString fault() const { return m_shownFault; }
    [[nodiscard]] QString note() const { return m_note; }

    /// Sets the text as if it had not been touched: neither note nor fault.
    void load(const QString& text);
    /// The form is being sent: whatever is wrong is shown now.
    void showFault();
    /// Somebody else (the centre) refuses this value. Shown at once; gone when the text changes.
    void setForeignFault(const QString& sentence);
    /// Looks again: something this field depends on has changed.
    void recheck();

signals:
    /// The value may be another one, or none.
    void edited();
    void faultChanged(const QString& sentence);
    void noteChanged(const QString& note);

protected:
    /// Why `raw` is no value. Never asked for a blank text of a field that is not required.
    [[nodiscard]] virtual std::optional<Refusal> check(const QString& raw) const = 0;
    [[nodiscard]] virtual Normalised normalised(const QString& raw) const { return {raw, false}; }
    /// What is said once `raw` has become `stored`.
    [[nodiscard]] virtual QString noteOn(const QString& raw, const QString& stored) const;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void leave();
    void setShown(const QString& fault);
    void setNote(const QString& note);

    QString m_emptySentence;
    QString m_foreignFault;
    QString m_shownFault;
    QString m_note;
    bool m_required = false;
    bool m_touched = false; ///< typed into since it was loaded
};

/// A ValueEdit whose value is a T.
template<typename T>
class TypedEdit : public ValueEdit {
public:
    using ValueEdit::ValueEdit;

    [[nodiscard]] std::optional<T> value() const {
        if (isBlank()) {
            return std::nullopt;
        }
        const Result<T> result = parse(text());
        return result ? std::optional<T>(result.value()) : std::nullopt;
    }

protected:
    [[nodiscard]] virtual Result<T> parse(const QString& raw) const = 0;
    [[nodiscard]] std::optional<Refusal> check(const QString& raw) const override {
        const Result<T> result = parse(raw);
        return result ? std::nullopt : std::optional<Refusal>(result.refusal());
    }
};

} // namespace inservice
