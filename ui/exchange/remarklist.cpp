// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/remarklist.h"

#include "core/exchange/columnmeaning.h"
#include "ui/exchange/tablewords.h"

#include <QBoxLayout>
#include <QListWidget>

namespace vekha::ui {

RemarkList::RemarkList(ImportSession &session, AppContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context), m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    m_list->setWordWrap(true);
    const auto go = [this](const QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (row >= 0 && row < int(m_remarks.size()) && m_remarks[size_t(row)].line > 0)
            Q_EMIT lineChosen(m_remarks[size_t(row)].line);
    };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, go);
}

std::vector<RemarkList::Remark> RemarkList::remarks() const
{
    std::vector<Remark> found;
    if (!m_session.table())
        return found;
    if (const auto &judgement = m_session.judgement()) {
        for (const auto &[header, rows] : judgement->report.ratioDisagreements)
            found.push_back(
                {tr("“%1” differs from what the file’s own figures give in %n row(s). It is computed "
                    "from them.",
                    nullptr, int(rows))
                     .arg(shortened(header)),
                 0});
    }
    const QString told = exchange::currencyTold(*m_session.table());
    const QString own = m_session.workspace().content()->settings.currency;
    if (!told.isEmpty() && told != own)
        found.push_back(
            {tr("The file counts in %1, the workspace in %2. The figures are not converted.").arg(told, own),
             0});
    if (const auto &judgement = m_session.judgement(); judgement && judgement->report.withoutMatch > 0)
        found.push_back({tr("%n row(s) are not in the list that names the channels. They have no source.",
                            nullptr, int(judgement->report.withoutMatch)),
                         0});
    qint64 listed = 0;
    for (const exchange::RawRow &row : m_session.rows()) {
        if (row.why.isEmpty() || row.why == QLatin1String("other_table") ||
            row.line == m_session.table()->headerLine)
            continue;
        ++listed;
        found.push_back({tr("Line %1: %2. %3", "line, why it is left out, its text")
                             .arg(row.line)
                             .arg(furnitureName(row.why), shortened(row.cells.join(QLatin1Char(' ')), 50)),
                         row.line});
    }
    if (const auto &judgement = m_session.judgement(); judgement && judgement->report.furniture > listed)
        found.push_back({tr("%n row(s) of totals, comments and repeated headers are left out in all.",
                            nullptr, int(judgement->report.furniture)),
                         0});
    return found;
}

int RemarkList::count() const { return int(m_remarks.size()); }

void RemarkList::refresh()
{
    m_list->setAccessibleName(tr("What is left out or does not agree"));
    if (m_session.state() == ImportSession::State::Judging)
        return;
    auto found = remarks();
    if (found == m_remarks && m_list->count() == int(found.size()))
        return;
    m_remarks = std::move(found);
    m_list->clear();
    for (const Remark &remark : m_remarks)
        m_list->addItem(remark.text);
}

} // namespace vekha::ui
