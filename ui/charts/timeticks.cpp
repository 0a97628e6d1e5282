// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeticks.h"

#include "ui/charts/chartscale.h"
#include "ui/charts/charttext.h"
#include "ui/theme/textwidth.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double labelGap = 8;
constexpr double leastTickWidth = 14;

class TickMaker {
public:
    TickMaker(const FigureState &state, double slotWidth, const QFont &font, const QFont &boldFont)
        : m_state(state), m_slotWidth(slotWidth), m_font(font), m_boldFont(boldFont)
    {
    }

    TimeTicks make()
    {
        if (m_state.data.periods.empty() || !m_state.data.axisTick || m_slotWidth <= 0)
            return {};
        for (const TickStep step : tickSteps(m_state.data.granularity)) {
            if (pixelsOf(step) < leastTickWidth)
                continue;
            TimeTicks ticks{ticksOf(step), {}};
            if (fits(ticks.labels)) {
                ticks.groups = groupsOver(step);
                return ticks;
            }
        }
        return {};
    }

private:
    [[nodiscard]] const TrendPeriod &period(int index) const
    {
        return m_state.data.periods[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] QDate firstDay() const { return period(m_state.firstVisible()).from; }
    [[nodiscard]] QDate lastDay() const { return period(m_state.lastVisible()).to; }

    [[nodiscard]] double pixelsOf(TickStep step) const
    {
        return m_slotWidth * daysOf(step) / daysOf({slotUnit(m_state.data.granularity), 1});
    }

    [[nodiscard]] std::vector<TimeTick> ticksOf(TickStep step) const
    {
        return step.unit == slotUnit(m_state.data.granularity) ? slotTicks(step) : boundaryTicks(step);
    }

    /// Labels of whole slots, in their middle.
    [[nodiscard]] std::vector<TimeTick> slotTicks(TickStep step) const
    {
        std::vector<TimeTick> ticks;
        int last = -1;
        const QDate end = lastDay();
        const QDate begin = step.step == 1 ? firstDay() : firstTick(firstDay(), step);
        // A week may start on Sunday while steps start on Mondays, so the slot decides, not the day of the
        // step.
        for (QDate day = begin; day.isValid() && day <= end; day = nextTick(day, step)) {
            const int slot = static_cast<int>(std::floor(m_state.startOf(day) + 0.5 + 1e-9));
            if (slot == last || slot > m_state.lastVisible())
                continue;
            last = slot;
            TimeTick tick{static_cast<double>(slot), m_state.data.axisTick(period(slot).from, step.unit)};
            tick.bold = m_state.data.runningPeriod == slot;
            ticks.push_back(tick);
        }
        return ticks;
    }

    /// Labels right of where a month or year starts; the one that is under way at the left end has no mark.
    [[nodiscard]] std::vector<TimeTick> boundaryTicks(TickStep step) const
    {
        std::vector<TimeTick> ticks;
        const QDate end = lastDay();
        for (QDate day = firstTick(firstDay(), step); day.isValid() && day <= end;
             day = nextTick(day, step)) {
            const double x = m_state.startOf(day);
            if (x >= m_state.from - 1e-6)
                ticks.push_back({x, m_state.data.axisTick(day, step.unit), false, true, false});
        }
        const double room = ticks.empty() ? HUGE_VAL : (ticks.front().x - m_state.from) * m_slotWidth;
        const QString text = m_state.data.axisTick(firstDay(), step.unit);
        if (step.step == 1 && room > exactTextWidth(m_font, text) + 2 * labelGap)
            ticks.insert(ticks.begin(), TimeTick{m_state.from, text, false, false, false});
        return ticks;
    }

    [[nodiscard]] bool fits(const std::vector<TimeTick> &ticks) const
    {
        double free = -HUGE_VAL;
        for (const TimeTick &tick : ticks) {
            const double width = exactTextWidth(tick.bold ? m_boldFont : m_font, tick.text);
            const double left = tick.x * m_slotWidth - (tick.centred ? width / 2 : 0);
            if (left < free)
                return false;
            free = left + width + labelGap;
        }
        return true;
    }

    [[nodiscard]] std::vector<TimeTick> groupsOver(TickStep step) const
    {
        if (step.unit == AxisUnit::Year)
            return {};
        const bool days = step.unit == AxisUnit::Day;
        std::vector<TimeTick> groups = boundaryTicks({days ? AxisUnit::MonthYear : AxisUnit::Year, 1});
        return fits(groups) ? groups : std::vector<TimeTick>();
    }

    const FigureState &m_state;
    double m_slotWidth;
    const QFont &m_font;
    const QFont &m_boldFont;
};

} // namespace

TimeTicks timeTicks(const FigureState &state, double slotWidth, const QFont &font, const QFont &boldFont)
{
    return TickMaker(state, slotWidth, font, boldFont).make();
}

} // namespace vekha::ui
