// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsession.h"

#include "core/exchange/proposal.h"
#include "ui/common/whendone.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace vekha::ui {

namespace {

using exchange::ImportChoices;
using exchange::TableImport;

constexpr int waitBeforeJudgingMs = 300; // so that several quick choices are judged once

} // namespace

ImportSession::ImportSession(AppContext &context, Workspace &workspace, const QString &file, QObject *parent)
    : QObject(parent), m_context(context), m_workspace(workspace), m_file(file)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(waitBeforeJudgingMs);
    connect(&m_soon, &QTimer::timeout, this, &ImportSession::judge);
}

ImportSession::~ImportSession()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void ImportSession::recognise(const exchange::FormChoice &form)
{
    stopJudging();
    m_state = State::Recognising;
    m_judgement.reset();
    m_changed = m_changed || form != exchange::FormChoice();
    m_progress = std::make_shared<Progress>();
    Q_EMIT changed();
    const int turn = m_turn;
    auto *watcher = new QFutureWatcher<Result<exchange::TablePreview>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn, form] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        m_state = State::Idle;
        const auto table = watcher->result();
        if (!table) {
            Q_EMIT failed(table.error());
            Q_EMIT changed();
            return;
        }
        m_table = *table;
        m_mapping = exchange::proposeMapping(*table, m_workspace.catalog());
        m_mapping.form = form;
        Q_EMIT recognised();
        judgeSoon();
        Q_EMIT changed();
    });
    watcher->setFuture(
        QtConcurrent::run([file = m_file, form, fiscal = m_workspace.calendar(), progress = m_progress] {
            return exchange::inspect(file, exchange::previewRows, form, fiscal, progress.get());
        }));
}

void ImportSession::setMapping(const exchange::Mapping &mapping)
{
    if (mapping == m_mapping)
        return;
    m_mapping = mapping;
    m_changed = true;
    judgeSoon();
    Q_EMIT changed();
}

void ImportSession::setChoices(const ImportChoices &choices)
{
    m_choices = choices;
    m_changed = true;
    judgeSoon();
    Q_EMIT changed();
}

void ImportSession::stopJudging()
{
    ++m_turn;
    m_soon.stop();
    if (m_progress)
        m_progress->cancelled = true;
}

void ImportSession::judgeSoon()
{
    stopJudging();
    m_judgement.reset();
    m_state = State::Idle;
    if (!m_table || lacking() || doubtfulDates() || doubtfulNumbers())
        return;
    m_state = State::Judging;
    m_soon.start();
}

// Overlaps are counted as if they were replaced, so that the person sees how many there are before choosing.
void ImportSession::judge()
{
    ImportChoices choices = m_choices;
    choices.dryRun = true;
    if (choices.onConflict == ImportChoices::OnConflict::Stop)
        choices.onConflict = ImportChoices::OnConflict::Replace;
    m_progress = std::make_shared<Progress>();
    const int turn = m_turn;
    whenDone(this, m_workspace.importLater(m_file, m_mapping, choices, m_progress),
             [this, turn](const TableImport &result) { takeJudgement(result, turn); });
    Q_EMIT changed();
}

void ImportSession::takeJudgement(const TableImport &result, int turn)
{
    if (turn != m_turn)
        return;
    m_judgement = result;
    m_state = State::Idle;
    Q_EMIT changed();
}

std::optional<Error> ImportSession::lacking() const
{
    const Done done = exchange::canImport(m_mapping, m_workspace.catalog());
    return done ? std::nullopt : std::optional(done.error());
}

bool ImportSession::isUsed(int column) const
{
    const auto isMetric = [column](const exchange::MetricColumn &each) { return each.column == column; };
    return m_mapping.date == column || m_mapping.value == column ||
           std::any_of(m_mapping.metrics.begin(), m_mapping.metrics.end(), isMetric);
}

std::optional<QString> ImportSession::doubtful(const QString &type) const
{
    if (!m_table)
        return std::nullopt;
    for (int column = 0; column < int(m_table->columns.size()); ++column) {
        const exchange::Column &each = m_table->columns[size_t(column)];
        const bool asDate = m_mapping.date == column;
        if (each.ambiguous && isUsed(column) && asDate == (type == QLatin1String("date")))
            return each.name;
    }
    return std::nullopt;
}

std::optional<QString> ImportSession::doubtfulDates() const
{
    return m_mapping.dateOrder == exchange::DateOrder::Unknown ? doubtful(QStringLiteral("date"))
                                                               : std::nullopt;
}

std::optional<QString> ImportSession::doubtfulNumbers() const
{
    return m_mapping.decimalMark == exchange::DecimalMark::Unknown ? doubtful(QStringLiteral("number"))
                                                                   : std::nullopt;
}

bool ImportSession::canImport() const
{
    if (m_state != State::Idle || !m_judgement || m_judgement->error)
        return false;
    const exchange::ImportReport &report = m_judgement->report;
    const bool conflicts = report.replaced > 0 && m_choices.onConflict == ImportChoices::OnConflict::Stop;
    return !conflicts && report.stored + report.replaced > 0;
}

void ImportSession::store()
{
    if (!canImport())
        return;
    stopJudging();
    m_state = State::Storing;
    m_progress = std::make_shared<Progress>();
    Q_EMIT changed();
    whenDone(this, m_workspace.importLater(m_file, m_mapping, m_choices, m_progress),
             [this](const TableImport &result) { takeStored(result); });
}

void ImportSession::takeStored(const TableImport &result)
{
    m_state = State::Idle;
    if (!result.error) {
        Q_EMIT stored(result.report);
        return;
    }
    m_changed = true;
    Q_EMIT failed(*result.error);
    judgeSoon();
    Q_EMIT changed();
}

void ImportSession::cancel()
{
    if (m_progress)
        m_progress->cancelled = true;
}

} // namespace vekha::ui
