// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inservice {

/// How a list is taken in, and what does it.
///
/// Object names: uploadSkip, uploadMissing, uploadReason, uploadCompare, uploadApply, uploadWhyNot.
class UploadFoot : public QWidget {
    Q_OBJECT

public:
    /// Why something cannot be chosen or pressed; empty: it can.
    struct WhyNot {
        QString skip;
        QString choose;
        QString compare;
        QString apply;
        QString said; ///< beside the buttons
    };

    explicit UploadFoot(QWidget* parent = nullptr);

    [[nodiscard]] bool isSkipping() const; ///< rows with errors
    /// Another list: its rows with errors are to be looked at first.
    void stopSkipping();
    [[nodiscard]] QString missing() const; ///< keep, absent
    [[nodiscard]] QString reason() const;
    void focusReason();
    void settle(const WhyNot& why);

signals:
    void skipToggled();
    void compareWanted();
    void applyWanted();

private:
    void layOut();

    QCheckBox* m_skip;
    QComboBox* m_missing;
    QLineEdit* m_reason;
    QPushButton* m_compare;
    QPushButton* m_apply;
    QLabel* m_said;
};

} // namespace inservice
