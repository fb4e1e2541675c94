// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/listing/listingform.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/formcolumn.h"
#include "forms/look/look.h"
#include "forms/paper/scantaker.h"
#include "forms/paper/scanview.h"
#include "forms/unitchoice/unitfields.h"
#include "forms/words/words.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr PlainText::Limits permitLimits{1, 100, false, true}; ///< as the centre takes them
constexpr PlainText::Limits titleLimits{1, 50, false, true};
constexpr PlainText::Limits noteLimits{0, 500, true};

/// Those that go this way (前置流程); a school comes with the Ministry's list.
QList<UnitKind> kindsThatAsk() {
    return {UnitKind::Kindergarten, UnitKind::SocialEducation, UnitKind::LegalPerson};
}

} // namespace

ListingForm::ListingForm(const QString& replicaFile, QWidget* parent)
    : QWidget(parent)
    , m_unit(new UnitFields(replicaFile, QStringLiteral("listingForm."), UnitFields::Written::ByApplicant,
                            kindsThatAsk(), this))
    , m_asker(new QFormLayout)
    , m_permit(new TextEdit(permitLimits))
    , m_applicant(new PersonNameEdit)
    , m_jobTitle(new TextEdit(titleLimits))
    , m_contactPhone(new PhoneEdit(PhoneNumber::Use::Phone))
    , m_email(new EmailEdit)
    , m_note(new LinesEdit(2))
    , m_before(new QLabel)
    , m_view(new ScanView)
    , m_evidence(new ScanTaker(m_view)) {
    m_view->setObjectName(QStringLiteral("listingFormEvidence"));
    m_before->setObjectName(QStringLiteral("listingFormBefore"));
    m_before->setWordWrap(true);
    m_before->setTextFormat(Qt::PlainText);
    auto* paper = new QWidget;
    auto* right = new QVBoxLayout(paper);
    right->setContentsMargins(look::grid, 0, 0, 0);
    right->setSpacing(look::grid);
    right->addWidget(new look::Heading(tr("Evidence: permit or certificate"), 2, paper));
    right->addWidget(m_before);
    right->addWidget(m_view, 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(makeFields());
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->addWidget(area);
    sides->addWidget(paper);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setSizes({600, 420});
    sides->setChildrenCollapsible(false);
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sides);
    connect(m_unit, &UnitFields::edited, this, &ListingForm::edited);
    connect(m_note, &LinesEdit::textChanged, this, &ListingForm::edited);
    connect(m_evidence, &ScanTaker::changed, this, &ListingForm::edited);
    setFocusProxy(m_unit);
}

QWidget* ListingForm::makeFields() {
    m_asker->setContentsMargins(0, 0, 0, 0);
    m_asker->setHorizontalSpacing(2 * look::grid);
    m_asker->setVerticalSpacing(look::grid / 2);
    m_asker->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    add("permit", tr("Permit or certificate (&9)"), m_permit);
    m_permit->setPlaceholderText(tr("authority, date and number"));
    add("applicant", tr("Your name (&A)"), m_applicant);
    add("job_title", tr("Your job title (&J)"), m_jobTitle);
    add("contact_phone", tr("Your telephone (&P)"), m_contactPhone);
    add("email", tr("Your e-mail (&B)"), m_email);
    m_note->setObjectName(QStringLiteral("listingForm.note"));
    m_note->setAccessibleName(tr("Remarks"));
    m_asker->addRow(tr("Remarks (&R)"), m_note);
    look::alignLabels({qobject_cast<QFormLayout*>(m_unit->layout()), m_asker});
    auto* sentence = new QLabel(
        tr("For kindergartens, social education institutions and legal persons that are in no list of units. The desk "
           "compares what you fill in with the evidence and adds the unit; then accounts can be applied for there. A "
           "code is mailed to your address before anything is sent, and the result afterwards."));
    sentence->setWordWrap(true);
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, look::grid, 0);
    column->setSpacing(look::grid);
    column->addWidget(sentence);
    column->addWidget(new look::Heading(tr("The unit"), 2, fields));
    column->addWidget(m_unit);
    column->addWidget(new look::Heading(tr("Evidence and who asks"), 2, fields));
    column->addLayout(m_asker);
    column->addStretch(1);
    return fields;
}

void ListingForm::add(const char* field, const QString& label, ValueEdit* edit) {
    edit->setObjectName(QStringLiteral("listingForm.") + QLatin1String(field));
    edit->setAccessibleName(look::withoutAccessKey(label));
    edit->setRequired(true);
    m_asker->addRow(label, edit);
    connect(edit, &ValueEdit::edited, this, &ListingForm::edited);
}

void ListingForm::fill(const ReplicaReader& replica) {
    const QJsonObject typed = body(); // the lists are made anew under it
    m_unit->fill(replica);
    m_unit->load(typed);
}

void ListingForm::load(const QJsonObject& body) {
    const auto text = [&body](const char* field) { return body.value(QLatin1String(field)).toString(); };
    m_unit->load(body);
    m_permit->load(text("permit"));
    m_applicant->load(text("applicant"));
    m_jobTitle->load(text("job_title"));
    m_contactPhone->load(text("contact_phone"));
    m_email->load(text("email"));
    m_note->setPlainText(text("note"));
    m_evidence->load(body.value(QLatin1String("evidence")).toObject());
}

void ListingForm::setCorrecting(bool correcting, const QString& evidenceBefore) {
    m_correcting = correcting;
    m_email->setReadOnly(correcting);
    m_before->setVisible(correcting);
    m_before->setText(tr("Sent before: %1. It stays unless you put another file here.", "file").arg(evidenceBefore));
}

QJsonObject ListingForm::body() const {
    QJsonObject all = m_unit->body();
    all.insert(QStringLiteral("permit"), m_permit->normalisedText());
    all.insert(QStringLiteral("applicant"), m_applicant->normalisedText());
    all.insert(QStringLiteral("job_title"), m_jobTitle->normalisedText());
    all.insert(QStringLiteral("contact_phone"), m_contactPhone->normalisedText());
    all.insert(QStringLiteral("note"), PlainText::normalised(m_note->toPlainText(), noteLimits).text);
    if (!m_correcting) {
        all.insert(QStringLiteral("email"), address());
    }
    if (m_evidence->scan()) {
        all.insert(QStringLiteral("evidence"), scanBody(*m_evidence->scan()));
    }
    return all;
}

QString ListingForm::address() const {
    return m_email->normalisedText();
}

QString ListingForm::whyNot() const {
    if (const QString why = m_unit->whyNot(); !why.isEmpty()) {
        return why;
    }
    for (const ValueEdit* edit : QList<const ValueEdit*>{m_permit, m_applicant, m_jobTitle, m_contactPhone, m_email}) {
        if (!edit->isValid()) {
            return tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->sentence());
        }
    }
    const Result<PlainText> note = PlainText::parse(m_note->toPlainText(), noteLimits);
    if (!note) {
        return words::refusal(note.refusal());
    }
    if (!m_correcting && !m_evidence->scan()) {
        return tr("Put the permit or certificate on the right: drop its scan there, or choose the file.");
    }
    return {};
}

} // namespace inservice
