// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace inservice {

/// Labels and values, one under the other, to read and to copy; in the order of the paper.
class FieldsView : public QScrollArea {
    Q_OBJECT

public:
    struct Field {
        QString label;
        QString value;
        bool strong = false;
        bool operator==(const Field&) const = default;
    };
    struct Section {
        QString title; ///< empty: none
        QList<Field> fields;
        QString text; ///< rich text with links below the fields; empty: none
        bool operator==(const Section&) const = default;
    };

    /// Beside each other, or, where there is little width, each value below its label: nothing is cut off.
    enum class Arrangement { Beside, Below };

    explicit FieldsView(QWidget* parent = nullptr, Arrangement arrangement = Arrangement::Beside);
    /// The same sections again change nothing: what is being selected or scrolled to stays.
    void setSections(const QList<Section>& sections);
    /// From now on it is as high as what stands in it, however it wraps, where there is room: other parts come right
    /// below.
    void setFitting();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void linkActivated(const QString& link);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QFormLayout* makeForm() const;
    /// The labels of its rows.
    QList<QLabel*> addFields(QFormLayout* form, const QList<Field>& fields, QWidget* body) const;
    void addText(QVBoxLayout* layout, const QString& text, QWidget* body);
    QWidget* m_body = nullptr;
    QList<Section> m_sections;
    Arrangement m_arrangement;
    bool m_fits = false;
};

} // namespace inservice
