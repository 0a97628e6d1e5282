// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmeaning.h"

namespace vekha::exchange {

/// Puts a proposal together from the meanings of the columns.
class Proposer {
    using Kind = ColumnMeaning::Kind;

public:
    Proposer(const TablePreview &table, const metrics::MetricCatalog &catalog)
        : m_table(table), m_catalog(catalog), m_profile(readyProfileFor(table)),
          m_meanings(meaningsOf(table, m_profile, catalog))
    {
        m_proposal.columns.assign(table.columns.size(), Certainty::Sure);
        m_proposal.profile = m_profile ? m_profile->name : QString();
    }

    Proposal propose();

private:
    [[nodiscard]] int columnCount() const { return int(m_table.columns.size()); }
    [[nodiscard]] const Column &column(int at) const { return m_table.columns[size_t(at)]; }
    [[nodiscard]] const ColumnMeaning &meaning(int at) const { return m_meanings[size_t(at)]; }
    [[nodiscard]] std::optional<int> best(Kind kind) const;
    void mark(int at, Certainty certainty) { m_proposal.columns[size_t(at)] = certainty; }

    void findDate();
    void findWholePeriods();
    void findNames();
    bool findPeriodsAcross();
    [[nodiscard]] MetricId metricOfTitles() const;
    [[nodiscard]] std::optional<int> labelColumn() const;
    bool findLong();
    void findInputs();
    void addInput(int at, const QString &channel, Certainty certainty);
    [[nodiscard]] bool sameFigures(int a, int b) const;
    [[nodiscard]] bool isSumOf(int total, const std::vector<int> &parts) const;
    void dropTotals();
    void findWeakInputs();
    void findRatios();
    [[nodiscard]] bool isEventList() const;
    [[nodiscard]] std::optional<int> idColumn() const;
    void findEvents();
    [[nodiscard]] std::pair<MetricId, Certainty> eventOf() const;
    void findConditions();
    [[nodiscard]] double scaleOf(int at) const { return column(at).percent ? 0.01 : column(at).scale; }
    [[nodiscard]] std::optional<double> figureAt(const QStringList &row, int at) const;

    const TablePreview &m_table;
    const metrics::MetricCatalog &m_catalog;
    const ReadyProfile *m_profile;
    std::vector<ColumnMeaning> m_meanings;
    Proposal m_proposal;
    Mapping &m_mapping = m_proposal.mapping;
};

} // namespace vekha::exchange
