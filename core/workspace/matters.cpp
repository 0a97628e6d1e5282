// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/matters.h"

#include "core/workspace/goalsboard.h"
#include "core/workspace/kpitable.h"

#include <algorithm>
#include <cmath>

namespace vekha {

using warnings::Severity;
using warnings::Warning;

namespace {

constexpr size_t fewest = 3;
constexpr size_t mostWarnings = 5;
constexpr size_t mostGains = 2;
constexpr double gainWorthTelling = 0.05;

bool isShown(const Warning &warning, const ViewState &view)
{
    return warning.isActive() &&
           (view.channels.empty() || warning.channel == ChannelId::All ||
            std::find(view.channels.begin(), view.channels.end(), warning.channel) != view.channels.end());
}

/// How much a total has changed for the better (below 0: for the worse), as a share.
struct Change {
    MetricIndex metric = -1;
    double gain = 0;
    bool standsWell = true; ///< on course or met, or without target
    bool hasTarget = false;
};

Result<std::vector<Change>> changesOf(const Workspace &workspace, const ViewState &view)
{
    const auto content = workspace.content();
    const std::vector<MetricIndex> metrics = kpisInUse(*content);
    const auto table = kpiTable(workspace, metrics, view, facts::Split::None);
    if (!table)
        return failure(table.error());
    std::vector<Change> changes;
    for (int row = 0; row < int(metrics.size()) && !table->groups.empty(); ++row) {
        const KpiCell &cell = table->at(row, 0);
        const metrics::Direction better = content->catalog.at(metrics[size_t(row)]).better;
        const auto now = cell.basis.number;
        const auto before = cell.compared.number;
        if (!now || !before || *before == 0 || better == metrics::Direction::None)
            continue;
        const double change = (*now - *before) / std::abs(*before);
        const targets::Status status = cell.standing.status;
        const bool standsBadly = status == targets::Status::OffCourse || status == targets::Status::Missed ||
                                 status == targets::Status::AtRisk;
        changes.push_back({metrics[size_t(row)], better == metrics::Direction::Up ? change : -change,
                           !standsBadly, cell.standing.target.has_value()});
    }
    return changes;
}

class Gathering {
public:
    Gathering(const Workspace &workspace, const ViewState &view) : m_workspace(workspace), m_view(view)
    {
        // A change is told against a period; the distance to the target is told by warnings.
        if (m_view.compare == ViewState::Compare::Target)
            m_view.compare = ViewState::Compare::Previous;
    }

    Result<std::vector<Matter>> all()
    {
        const auto board = warningsBoard(m_workspace, m_view);
        if (!board)
            return failure(board.error());
        addWarnings(
            *board, [](Severity severity) { return severity > Severity::Low; }, mostWarnings);
        auto changes = changesOf(m_workspace, m_view);
        if (!changes)
            return failure(changes.error());
        std::erase_if(*changes, [this](const Change &change) { return isTold(change.metric); });
        std::stable_sort(changes->begin(), changes->end(), [](const Change &a, const Change &b) {
            return std::pair(a.hasTarget, a.gain) > std::pair(b.hasTarget, b.gain);
        });
        const size_t wanted = m_matters.size() + mostGains;
        for (const Change &change : *changes) {
            if (m_matters.size() >= wanted || change.gain < gainWorthTelling || !change.standsWell)
                continue;
            if (const Done done = addChange(change); !done)
                return failure(done.error());
        }
        addWarnings(
            *board, [](Severity severity) { return severity == Severity::Low; }, fewest);
        std::stable_sort(changes->begin(), changes->end(), [](const Change &a, const Change &b) {
            return std::abs(a.gain) > std::abs(b.gain);
        });
        for (const Change &change : *changes) {
            if (m_matters.size() >= fewest)
                break;
            if (const Done done = isTold(change.metric) ? Done() : addChange(change); !done)
                return failure(done.error());
        }
        return std::move(m_matters);
    }

private:
    template <class Test> void addWarnings(const WarningsBoard &board, Test isWanted, size_t most)
    {
        for (const Warning &warning : board.warnings) {
            if (m_matters.size() < most && isShown(warning, m_view) && isWanted(warning.severity))
                m_matters.push_back({warning.index, warning.channel, warning, std::nullopt, false});
        }
    }

    [[nodiscard]] bool isTold(MetricIndex metric) const
    {
        return std::any_of(m_matters.begin(), m_matters.end(),
                           [metric](const Matter &matter) { return matter.metric == metric; });
    }

    Done addChange(const Change &change)
    {
        ExplainRequest request;
        request.metric = change.metric;
        request.view = m_view;
        auto explanation = explain(m_workspace, request);
        if (!explanation)
            return failure(explanation.error());
        if (explanation->explained && explanation->change() != 0)
            m_matters.push_back(
                {change.metric, ChannelId::All, std::nullopt, std::move(*explanation), change.gain > 0});
        return {};
    }

    const Workspace &m_workspace;
    ViewState m_view;
    std::vector<Matter> m_matters;
};

} // namespace

Result<std::vector<Matter>> whatMatters(const Workspace &workspace, const ViewState &view)
{
    return Gathering(workspace, view).all();
}

} // namespace vekha
