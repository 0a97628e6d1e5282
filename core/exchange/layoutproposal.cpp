// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnwords.h"
#include "core/exchange/proposer.h"

#include <algorithm>

namespace vekha::exchange {

/// The first column of texts that has no other use: labels of rows.
std::optional<int> Proposer::labelColumn() const
{
    for (int i = 0; i < columnCount(); ++i) {
        const bool used =
            m_mapping.date == i || m_mapping.campaign == i || m_mapping.metricName == i ||
            std::find(m_mapping.channels.begin(), m_mapping.channels.end(), i) != m_mapping.channels.end();
        if (column(i).type == u"text" && !used)
            return i;
    }
    return std::nullopt;
}

/// "Расходы по каналам за 2024 год": the input that a title or the corner of the table names.
MetricId Proposer::metricOfTitles() const
{
    QStringList texts = m_table.titles;
    if (const auto label = labelColumn())
        texts.prepend(column(*label).name);
    texts += column(0).name;
    texts += m_table.sheet;
    constexpr qsizetype longestTitle = 300;
    for (const QString &text : texts) {
        const QStringList words = text.left(longestTitle).simplified().split(u' ');
        for (qsizetype length = std::min<qsizetype>(4, words.size()); length > 0; --length) {
            for (qsizetype first = 0; first + length <= words.size(); ++first) {
                if (const auto input = inputOfHeader(words.mid(first, length).join(u' '), m_catalog))
                    return *input;
            }
        }
    }
    return {};
}

bool Proposer::findPeriodsAcross()
{
    std::vector<PeriodColumn> periods;
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i).period)
            periods.push_back({i, *column(i).period});
    }
    if (periods.size() < 2 || m_mapping.date)
        return false;
    m_mapping.periods = std::move(periods);
    m_mapping.wholePeriod.reset();
    m_mapping.metricName = best(Kind::MetricName);
    for (int i = 0; i < columnCount() && !m_mapping.metricName; ++i) {
        if (column(i).type == u"text" && holdsMetricNames(m_table, i, m_catalog)) {
            m_mapping.metricName = i;
            mark(i, Certainty::Guess);
            std::erase(m_mapping.channels, i);
        }
    }
    if (!m_mapping.metricName)
        m_mapping.metric = metricOfTitles();
    if (const auto label = m_mapping.channels.empty() ? labelColumn() : std::nullopt) {
        m_mapping.channels = {*label};
        mark(*label, Certainty::Guess);
    }
    for (const PeriodColumn &period : m_mapping.periods)
        mark(period.column, m_mapping.metricName ? Certainty::Sure : Certainty::Guess);
    return true;
}

bool Proposer::findLong()
{
    auto name = best(Kind::MetricName);
    auto value = best(Kind::Value);
    std::vector<int> figures;
    // Where columns or a profile tell what the figures are, words in cells do not.
    const bool told = m_profile || best(Kind::Input);
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i).type == u"number" && meaning(i).kind != Kind::Id)
            figures.push_back(i);
        const bool open = column(i).type == u"text" && meaning(i).kind == Kind::None;
        if (!name && !told && open && holdsMetricNames(m_table, i, m_catalog)) {
            name = i;
            mark(i, Certainty::Guess);
        }
    }
    if (name && !value && figures.size() == 1) {
        value = figures.front();
        mark(*value, Certainty::Guess);
    }
    if (!name || !value)
        return false;
    m_mapping.metricName = name;
    m_mapping.value = value;
    std::erase(m_mapping.channels, *name);
    return true;
}

} // namespace vekha::exchange
