// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importverdict.h"

#include "core/wording/errors.h"
#include "core/wording/periods.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QRadioButton>

namespace vekha::ui {

namespace {

using exchange::ImportChoices;
using exchange::ImportReport;
using OnConflict = ImportChoices::OnConflict;

bool isAboutTotals(const std::optional<Error> &error)
{
    return error && error->code == ErrorCode::ImportConflicts &&
           error->args.value(1) == QLatin1String("totals");
}

bool isAboutRows(const std::optional<Error> &error) { return error && error->code == ErrorCode::BadRows; }

} // namespace

ImportVerdict::ImportVerdict(ImportSession &session, AppContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context),
      m_before(new TextLabel(TypeRole::Body, Role::RiskText, this)),
      m_line(new TextLabel(TypeRole::BodyBold, Role::Text, this)), m_overlap(new QWidget(this)),
      m_overlapText(new TextLabel(TypeRole::Body, Role::Text, m_overlap)),
      m_stop(new QRadioButton(m_overlap)), m_replace(new QRadioButton(m_overlap)),
      m_keep(new QRadioButton(m_overlap)), m_skip(new QCheckBox(this)), m_totals(new QCheckBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout(m_overlap);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (QWidget *each : {static_cast<QWidget *>(m_overlapText), static_cast<QWidget *>(m_stop),
                          static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_keep)})
        row->addWidget(each);
    row->addStretch(1);
    m_line->setWordWrap(true);
    m_before->setWordWrap(true);
    for (QWidget *each : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_line), m_overlap,
                          static_cast<QWidget *>(m_skip), static_cast<QWidget *>(m_totals)})
        column->addWidget(each);
    for (QAbstractButton *each :
         {static_cast<QAbstractButton *>(m_stop), static_cast<QAbstractButton *>(m_replace),
          static_cast<QAbstractButton *>(m_keep), static_cast<QAbstractButton *>(m_skip),
          static_cast<QAbstractButton *>(m_totals)})
        connect(each, &QAbstractButton::clicked, this, &ImportVerdict::take);
    for (QWidget *each : {static_cast<QWidget *>(m_before), m_overlap, static_cast<QWidget *>(m_skip),
                          static_cast<QWidget *>(m_totals)})
        each->hide();
    refresh();
}

void ImportVerdict::refresh()
{
    m_stop->setText(tr("import nothing"));
    m_replace->setText(tr("replace them"));
    m_keep->setText(tr("keep what is stored"));
    m_line->setText(lineText());
    showQuestions();
}

QString ImportVerdict::lineText() const
{
    switch (m_session.state()) {
    case ImportSession::State::Recognising:
        return tr("Looking at the file…");
    case ImportSession::State::Storing:
        return tr("Importing…");
    case ImportSession::State::Judging:
        return tr("Counting what would be stored…");
    case ImportSession::State::Idle:
        break;
    }
    if (!m_session.table())
        return {};
    if (!m_session.doubts().empty())
        return tr("One thing must be chosen first: see the question above.");
    if (const auto lacking = m_session.lacking()) {
        if (lacking->code == ErrorCode::MappingIncomplete)
            return lacking->args.value(0) == QLatin1String("date")
                       ? tr("Choose the column that holds the date or period, or write the period of all "
                            "rows.")
                       : tr("Choose at least one column of figures, or a metric’s name and its value.");
        return wording::sentence(*lacking);
    }
    if (!m_session.judgement())
        return {};
    const auto &judgement = *m_session.judgement();
    if (!judgement.error)
        return countsText(judgement.report);
    if (isAboutRows(judgement.error))
        return tr("%n row(s) cannot be read. Nothing is imported until they are mended or skipped.", nullptr,
                  int(judgement.report.skipped));
    if (isAboutTotals(judgement.error))
        return tr("%n figure(s) of channels equal the sum of the channel’s campaigns. They may be totals and "
                  "would be "
                  "counted twice.",
                  nullptr, judgement.error->args.value(0).toInt());
    return wording::sentence(*judgement.error);
}

QString ImportVerdict::countsText(const ImportReport &report) const
{
    const wording::Format &format = m_context.format();
    const auto count = [&format](qint64 number) { return format.number(double(number)); };
    QStringList parts{tr("rows read: %1").arg(count(report.read))};
    if (report.stored == 0)
        parts += tr("nothing to store");
    else
        parts += tr("figures to store: %1").arg(count(report.stored));
    if (report.replaced > 0)
        parts += tr("stored ones that give way: %1").arg(count(report.replaced));
    if (report.kept > 0)
        parts += tr("left out, because something is stored: %1").arg(count(report.kept));
    if (report.merged > 0)
        parts += tr("added up with others: %1").arg(count(report.merged));
    if (report.furniture > 0)
        parts += tr("rows of totals and titles left out: %1").arg(count(report.furniture));
    if (report.skipped > 0)
        parts += tr("rows that cannot be read: %1").arg(count(report.skipped));
    if (!report.channelsAdded.empty())
        parts += tr("%n new channel(s)", nullptr, int(report.channelsAdded.size()));
    parts.front() = wording::capitalised(parts.front());
    return parts.join(QStringLiteral(" · "));
}

void ImportVerdict::showQuestions()
{
    m_showing = true;
    const auto &judgement = m_session.judgement();
    const ImportChoices &choices = m_session.choices();
    const bool storing = m_session.state() == ImportSession::State::Storing;
    // Questions stay while their answer is being judged; nothing jumps.
    if (judgement) {
        const ImportReport &report = judgement->report;
        const qint64 overlaps = std::max(report.replaced, report.kept);
        m_overlap->setVisible(!judgement->error && overlaps > 0);
        m_overlapText->setText(
            tr("%n figure(s) are stored for these periods already:", nullptr, int(overlaps)));
        m_skip->setVisible(isAboutRows(judgement->error) || (choices.skipBadRows && report.skipped > 0));
        m_skip->setText(
            tr("Skip %n row(s) that cannot be read and import the others", nullptr, int(report.skipped)));
        m_totals->setVisible(isAboutTotals(judgement->error) || choices.acceptTotals);
        m_totals->setText(tr("They are no totals: import them besides the campaigns"));
        m_before->setVisible(report.importedBefore.has_value());
        if (report.importedBefore)
            m_before->setText(tr("This very file was already imported on %1.")
                                  .arg(m_context.names().dateName(*report.importedBefore)));
    }
    m_stop->setChecked(choices.onConflict == OnConflict::Stop);
    m_replace->setChecked(choices.onConflict == OnConflict::Replace);
    m_keep->setChecked(choices.onConflict == OnConflict::Keep);
    m_skip->setChecked(choices.skipBadRows);
    m_totals->setChecked(choices.acceptTotals);
    for (QWidget *each : {m_overlap, static_cast<QWidget *>(m_skip), static_cast<QWidget *>(m_totals)})
        each->setEnabled(!storing);
    m_showing = false;
}

void ImportVerdict::take()
{
    if (m_showing)
        return;
    ImportChoices choices = m_session.choices();
    choices.onConflict = m_replace->isChecked() ? OnConflict::Replace
                         : m_keep->isChecked()  ? OnConflict::Keep
                                                : OnConflict::Stop;
    choices.skipBadRows = m_skip->isChecked();
    choices.acceptTotals = m_totals->isChecked();
    m_session.setChoices(choices);
}

} // namespace vekha::ui
