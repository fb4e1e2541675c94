// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/hand/handform.h"
#include "forms/pages/page.h"
#include "forms/pages/place.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace inservice {

namespace look {
class Heading;
class MessageBar;
} // namespace look

class FormField;
class PaperPreview;
class UnitChoice;
class UnitFinder;

/// 下載專區: the three forms to fill in by hand (S0), as ODT or ODS and as PDF, with their preview; prefilled for a
/// unit or a course. And 業務帳號啟用類別說明.
class DownloadsPage : public Page {
    Q_OBJECT

public:
    DownloadsPage(const Ties& ties, QWidget* parent);
    ~DownloadsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    /// Its buttons stand beside the form.
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    enum class Form { Account, Project, Correction };
    /// For tests and the tour: which form is shown.
    void choose(Form form);
    /// For tests and the tour: where the next save goes without asking.
    void setNextFile(const QString& file) { m_nextFile = file; }

private:
    [[nodiscard]] QWidget* makeText();
    void makeForms(QVBoxLayout* column);
    void makeFilling(QVBoxLayout* column);
    void makeButtons(QVBoxLayout* column);
    void makeTypes(QVBoxLayout* column);
    [[nodiscard]] Form form() const;
    [[nodiscard]] HandForm made() const;
    [[nodiscard]] HandForm correction() const;
    void chooseOwnUnit();
    void show();
    void save(bool editable);
    void print();

    Ties m_ties;
    std::shared_ptr<const Document> m_document;
    look::MessageBar* m_message;
    QListWidget* m_forms = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_fillNote = nullptr;
    look::Heading* m_fillTitle = nullptr;
    UnitFinder* m_finder;
    UnitChoice* m_unit;
    QLineEdit* m_number = nullptr;
    FormField* m_numberField = nullptr;
    QWidget* m_types = nullptr;
    PaperPreview* m_preview;
    QAction* m_office;
    QAction* m_pdf;
    QAction* m_print;
    QString m_nextFile;
    bool m_wasOpened = false;
};

} // namespace inservice
