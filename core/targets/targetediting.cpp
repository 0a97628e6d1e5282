// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetediting.h"

#include "core/targets/addsup.h"
#include "core/targets/spreading.h"

#include <algorithm>
#include <cmath>

namespace vekha::targets {

using calendar::Granularity;
using calendar::Period;

namespace {

/// The shortest longer target that holds the month.
const Target *wholeOf(const TargetBook &book, const TargetKey &month)
{
    const Target *best = nullptr;
    for (const Target &target : book.all()) {
        const Period &period = target.key.period;
        if (target.key.metric != month.metric || target.key.channel != month.channel ||
            period.granularity <= Granularity::Month || !period.days().contains(month.period.days()))
            continue;
        if (best == nullptr || period.granularity < best->key.period.granularity)
            best = &target;
    }
    return best;
}

double valueOf(const MonthTarget &month) { return month.target ? month.target->value : 0; }

bool canBeNegative(const metrics::MetricCatalog &catalog, const MetricId &id)
{
    const metrics::Metric *metric = catalog.find(id);
    return metric != nullptr && !metric->isInput();
}

Result<std::vector<TargetEdit>> restSpread(const TargetBook &book, const Target &whole, const Target &target)
{
    std::vector<TargetEdit> edits{{target.key, target}};
    double rest = whole.value - target.value;
    bool isOpen = false;
    std::vector<TargetEdit> released;
    for (const MonthTarget &month : book.monthsOf(whole)) {
        if (month.month == target.key.period)
            continue;
        const TargetKey key{whole.key.metric, whole.key.channel, month.month};
        if (month.byHand && book.find(key) != nullptr) {
            rest -= valueOf(month);
            released.push_back({key, std::nullopt});
        } else {
            isOpen = true;
        }
    }
    if (!isOpen) {
        rest = whole.value - target.value;
        edits.insert(edits.end(), released.begin(), released.end());
    }
    const bool isLeft = isOpen || !released.empty();
    const double step = stepOf(book.catalog().find(whole.key.metric)->unit);
    if (isLeft && whole.value >= 0 && rest < -step / 2 && !canBeNegative(book.catalog(), whole.key.metric))
        return failure(ErrorCode::TargetRestNegative,
                       {calendar::FiscalCalendar(calendar::dateOf(whole.key.period.first).month())
                            .code(whole.key.period)});
    return edits;
}

/// The other months stay as they are shown: where spreading anew would move a unit, they are set by hand too.
std::vector<TargetEdit> wholeChanged(const TargetBook &book, const Target &whole, const Target &target)
{
    Target changed = whole;
    changed.value = target.value;
    std::vector<MonthTarget> others;
    for (const MonthTarget &month : book.monthsOf(whole)) {
        if (month.month == target.key.period)
            continue;
        changed.value += valueOf(month);
        others.push_back(month);
    }
    changed.low.reset();
    changed.high.reset();
    changed.rule = {Rule::Kind::Value, changed.value, false};
    std::vector<TargetEdit> edits{{target.key, target}, {changed.key, changed}};
    const TargetBook after = book.with(edits);
    const std::vector<MonthTarget> spread = after.monthsOf(changed);
    const bool isMoved = std::any_of(others.begin(), others.end(), [&](const MonthTarget &other) {
        const auto now = std::find_if(spread.begin(), spread.end(),
                                      [&](const MonthTarget &each) { return each.month == other.month; });
        return now == spread.end() || valueOf(*now) != valueOf(other);
    });
    for (const MonthTarget &other : others) {
        if (isMoved && !other.byHand && other.target) {
            Target fixed = *other.target;
            fixed.rule = {Rule::Kind::Value, fixed.value, false};
            edits.push_back({fixed.key, fixed});
        }
    }
    return edits;
}

double inUnits(double value, double step)
{
    return step > 0 ? std::round(value * std::round(1 / step)) / std::round(1 / step) : value;
}

Target changedTarget(Target target, double changeShare, double step)
{
    const auto change = [&](double value) { return inUnits(value + std::abs(value) * changeShare, step); };
    target.value = change(target.value);
    if (target.isBand()) {
        target.low = change(*target.low);
        target.high = change(*target.high);
        target.value = (*target.low + *target.high) / 2;
        return target;
    }
    target.rule = {Rule::Kind::ChangePercent, changeShare, false};
    return target;
}

template <class T> bool isWanted(const std::vector<T> &list, const T &value)
{
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

Result<std::vector<TargetEdit>> monthEdits(const TargetBook &book, const Target &target, Settle settle)
{
    const auto metric = book.catalog().indexOf(target.key.metric);
    if (!metric)
        return failure(ErrorCode::UnknownMetric, {target.key.metric});
    const Target *whole =
        target.key.period.granularity == Granularity::Month ? wholeOf(book, target.key) : nullptr;
    if (whole == nullptr || !addsUp(*metric, book.catalog()))
        return std::vector<TargetEdit>{{target.key, target}};
    if (settle == Settle::QuarterChanges)
        return wholeChanged(book, *whole, target);
    return restSpread(book, *whole, target);
}

std::vector<TargetEdit> copiedTargets(const TargetBook &book, const Period &from, const Period &to,
                                      double changeShare, const std::vector<MetricId> &metrics,
                                      const std::vector<ChannelId> &channels)
{
    std::vector<TargetEdit> edits;
    const int months = calendar::monthOf(to.first) - calendar::monthOf(from.first);
    for (const Target &target : book.all()) {
        const Period &period = target.key.period;
        if (!from.days().contains(period.days()) || !isWanted(metrics, target.key.metric) ||
            !isWanted(channels, target.key.channel))
            continue;
        const metrics::Metric *metric = book.catalog().find(target.key.metric);
        Target copy = changedTarget(target, changeShare, metric != nullptr ? stepOf(metric->unit) : 0);
        copy.key.period = {period.granularity,
                           calendar::daysOfMonth(calendar::monthOf(period.first) + months).first};
        edits.push_back({copy.key, copy});
    }
    return edits;
}

} // namespace vekha::targets
