// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile.h"

#include "core/base/channel.h"

#include <algorithm>

namespace vekha::exchange {

namespace {

/// Headers of a table, by which a profile finds its columns.
class Header {
public:
    explicit Header(const TablePreview &table)
    {
        for (const Column &column : table.columns) {
            m_names += column.name;
            m_folded += foldedName(column.name);
        }
    }
    [[nodiscard]] const QStringList &folded() const { return m_folded; }

    /// The column that is called as column `at` of `header` is; the nth of those where several are.
    [[nodiscard]] std::optional<int> find(const QStringList &header, int at) const
    {
        const QString name = header.value(at);
        const int nth = int(header.mid(0, at).count(name));
        const auto exact = nthOf(m_names, name, nth);
        return exact ? exact : nthOf(m_folded, foldedName(name), nth);
    }

private:
    static std::optional<int> nthOf(const QStringList &names, const QString &name, int nth)
    {
        for (int i = 0; i < names.size(); ++i) {
            if (names[i] == name && nth-- == 0)
                return i;
        }
        return std::nullopt;
    }

    QStringList m_names;
    QStringList m_folded;
};

/// Moves a profile's mapping to the columns of a table.
class Moving {
public:
    Moving(const ImportProfile &profile, const TablePreview &table)
        : m_header(table), m_profile(profile), m_table(table), m_mapping(profile.mapping)
    {
    }

    std::optional<Mapping> moved()
    {
        if (!fitsForm())
            return std::nullopt;
        moveNeeded();
        moveUseful();
        takePeriods();
        return m_fine ? std::optional(m_mapping) : std::nullopt;
    }
    [[nodiscard]] const QStringList &missing() const { return m_missing; }

private:
    [[nodiscard]] std::optional<int> found(int column) const
    {
        return m_header.find(m_profile.header, column);
    }

    void need(int &column)
    {
        const auto at = found(column);
        if (!at)
            m_missing += m_profile.header.value(column);
        m_fine = m_fine && at;
        column = at.value_or(0);
    }
    void need(std::optional<int> &column)
    {
        if (column)
            need(*column);
    }

    /// The sheet and the table must be those of the profile; a header may have moved.
    bool fitsForm()
    {
        FormChoice &form = m_mapping.form;
        if (form.block && *form.block != m_table.block)
            return false;
        if (!form.sheet.isEmpty() && form.sheet != m_table.sheet)
            return false;
        if (form.headerLine && *form.headerLine != m_table.headerLine)
            form.headerLine.reset();
        return true;
    }

    void moveNeeded()
    {
        for (std::optional<int> *column : {&m_mapping.date, &m_mapping.periodKind, &m_mapping.campaign,
                                           &m_mapping.metricName, &m_mapping.value})
            need(*column);
        for (int &column : m_mapping.channels)
            need(column);
        for (MetricColumn &each : m_mapping.metrics)
            need(each.column);
        for (EventOutput &each : m_mapping.events) {
            if (each.column >= 0)
                need(each.column);
        }
        for (auto &condition : m_mapping.where)
            need(condition.first);
        if (m_mapping.lookup)
            need(m_mapping.lookup->column);
    }

    /// What a table may lack all the same.
    void moveUseful()
    {
        if (m_mapping.note)
            m_mapping.note = found(*m_mapping.note);
        std::erase_if(m_mapping.renames, [this](Rename &each) {
            const auto at = found(each.column);
            each.column = at.value_or(0);
            return !at;
        });
        std::erase_if(m_mapping.ratios, [this](auto &each) {
            const auto at = found(each.first);
            each.first = at.value_or(0);
            return !at;
        });
    }

    /// Periods are those of this table, never of the one that the profile was made from.
    void takePeriods()
    {
        if (!m_mapping.periods.empty()) {
            m_mapping.periods.clear();
            for (int i = 0; i < int(m_table.columns.size()); ++i) {
                if (const auto &period = m_table.columns[size_t(i)].period)
                    m_mapping.periods.push_back({i, *period});
            }
            m_fine = m_fine && !m_mapping.periods.empty();
        }
        if (m_mapping.wholePeriod)
            m_mapping.wholePeriod = m_table.titlePeriod;
        if (m_mapping.dayZero)
            m_mapping.dayZero = m_table.titleDays ? std::optional(m_table.titleDays->first) : std::nullopt;
    }

    Header m_header;
    const ImportProfile &m_profile;
    const TablePreview &m_table;
    Mapping m_mapping;
    QStringList m_missing;
    bool m_fine = true;
};

/// How many names of the profile's header the table has; columns of periods count as they are.
int namesInCommon(const ImportProfile &profile, const TablePreview &table)
{
    const Header header(table);
    int common = 0;
    for (int i = 0; i < profile.header.size(); ++i) {
        const auto isPeriod = [i](const PeriodColumn &each) { return each.column == i; };
        const auto &periods = profile.mapping.periods;
        common += header.find(profile.header, i) || std::any_of(periods.begin(), periods.end(), isPeriod);
    }
    return common;
}

} // namespace

std::optional<Mapping> mappingFor(const ImportProfile &profile, const TablePreview &table)
{
    return Moving(profile, table).moved();
}

QStringList missingColumns(const ImportProfile &profile, const TablePreview &table)
{
    Moving moving(profile, table);
    (void)moving.moved();
    return moving.missing();
}

const ImportProfile *profileFor(const std::vector<ImportProfile> &profiles, const TablePreview &table)
{
    const ImportProfile *best = nullptr;
    int most = 0;
    for (const ImportProfile &profile : profiles) {
        const int common = namesInCommon(profile, table);
        if (common > most && common * 2 >= profile.header.size() && mappingFor(profile, table)) {
            best = &profile;
            most = common;
        }
    }
    return best;
}

} // namespace vekha::exchange
