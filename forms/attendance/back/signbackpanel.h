// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/back/signback.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace inservice {

namespace look {
class MessageBar;
} // namespace look

class SignBackReader;

/// 讀回簽到表: scans are chosen or dropped, who has signed is proposed, what is doubtful is shown as it was written and
/// decided with one key (P is there, N is not noted), and one button notes it all.
///
/// Object names: signBackChoose, signBackCancel, signBackProgress, signBackSummary, signBackShown, signBackTable,
/// signBackWalkIns, signBackEvidence, signBackConfirm.
class SignBackPanel : public QWidget {
    Q_OBJECT

public:
    /// Somebody on the list of the course.
    struct Person {
        QString name;
        QString unit;
        QList<PresenceMark> marks;
    };
    struct Mark {
        qint64 enrolmentId = 0;
        int session = 0;
        bool replaces = false; ///< what was noted by hand, as it was shown
        QString place;         ///< where it is signed, for whoever asks later
        bool operator==(const Mark&) const = default;
    };
    struct File {
        QString name;
        QByteArray content;
    };

    SignBackPanel(qint64 courseNumber, const QHash<qint64, Person>& people, QWidget* parent = nullptr);

    /// As if it had been chosen.
    void take(const QString& path);
    void take(const QString& name, const QByteArray& content);
    /// The sheets lie in the stack of returned papers: confirmed they leave it, also where nobody is to be noted.
    void setReturned(bool returned);
    /// What could not be had of them.
    void sayFault(const QString& sentence);
    /// The pages that were read.
    [[nodiscard]] const QList<SigninCode>& sheets() const { return m_reading.pages; }
    /// What would be noted now.
    [[nodiscard]] QList<Mark> marks() const;
    /// The files, where they are to be the evidence of presence (簽到佐證) too.
    [[nodiscard]] QList<File> evidence() const;
    [[nodiscard]] QList<int> sessions() const; ///< that the sheets read are of

signals:
    void confirmed();
    /// A row in which somebody wrote who was on no list.
    void walkInWanted(int session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Shown { Ask, Here, Empty, All };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void makeTable();
    void choose();
    void reread();
    void fill();
    void summarise();
    void decide(bool isHere);
    [[nodiscard]] bool isShown(const signback::Finding& finding, Shown shown) const;
    [[nodiscard]] QString verdictText(const signback::Finding& finding) const;

    QHash<qint64, Person> m_people;
    SignBackReader* m_reader;
    QList<File> m_files;
    signback::Reading m_reading;
    bool m_isReturned = false;
    QHash<qsizetype, bool> m_decided; ///< of what was asked, by place in the findings
    QPushButton* m_choose;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    look::MessageBar* m_summary;
    QComboBox* m_shown;
    QTableWidget* m_table;
    QLabel* m_walkIns;
    QPushButton* m_addWalkIn;
    QCheckBox* m_evidence;
    QPushButton* m_confirm;
};

} // namespace inservice
