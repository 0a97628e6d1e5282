#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Second opinion on every KPI of metrics.md section 4: writes facts.csv and expected.csv beside this file.

Each formula is written out below as it stands in the page, in plain Python over sums of monthly figures. Nothing here
is shared with the program. Figures are arbitrary but fixed; some are left out and some are 0, so that missing values
and zero denominators occur. Run it again only when the page changes.
"""
import csv
import os
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
CHANNELS = {"search": "organic_search", "ads": "social_ads", "direct": "direct", "email": "email"}
COMPANY = "company"
MONTHS = [(y, m) for y in (2022, 2023, 2024) for m in range(1, 13)]

FLOWS = """spend overhead sales_cost service_cost cost_of_sales revenue other_income company_revenue market_revenue impressions
reach clicks sessions visitors pageviews new_visitors bounces session_seconds landing_visits landing_conversions
actions leads mql sqo deals_won deals_closed orders repeat_orders active_customers new_customers lost_customers
unsubscribed emails_sent emails_opened emails_clicked likes comments shares other_interactions video_views
watch_time""".split()
PEOPLE = "reach visitors active_customers customers_start leads subscribers followers".split()
OPTIONAL = "overhead sales_cost service_cost cost_of_sales other_income likes comments shares other_interactions".split()
LAST = "open_sqo followers subscribers target_audience awareness".split()
ONLY_COMPANY = "company_revenue market_revenue awareness customers_start lost_customers overhead".split()


class Lcg:
    """The same numbers in every version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n


def make_facts():
    random = Lcg(20240607)
    facts = {}
    for name in FLOWS + LAST + ["customers_start", "sales_cycle_days", "lifetime_months"]:
        for channel in list(CHANNELS) + [COMPANY]:
            if (channel == COMPANY) != (name in ONLY_COMPANY) and not (name in ("leads", "subscribers") and channel == COMPANY):
                continue
            for month in MONTHS:
                value = 50 + random.below(900)
                chance = random.below(100)
                if name == "awareness":
                    value = value / 1000
                if name in ("leads", "subscribers") and channel == COMPANY and month[1] % 4 != 1:
                    continue  # the company's own count exists now and then
                if name == "lifetime_months" and (channel != "search" or month[1] > 2):
                    continue
                if name in ("sales_cost", "likes") and channel == "direct":
                    continue
                if chance < 5:
                    continue  # missing
                if chance < 8 and name not in LAST:
                    value = 0
                facts[name, channel, month] = value
    return facts


FACTS = make_facts()


def figure(name, channel, month):
    return FACTS.get((name, channel, month))


def total(values):
    present = [v for v in values if v is not None]
    return sum(present) if present else None


class Missing(Exception):
    pass


class View:
    """Inputs of one group (a list of channels) over a list of months."""

    def __init__(self, channels, months, is_total):
        self.channels, self.months, self.is_total = channels, months, is_total

    def previous(self):
        n = len(self.months)
        i = MONTHS.index(self.months[0])
        return self.shift([MONTHS[j] for j in range(i - n, i)] if i >= n else [])

    def year_ago(self):
        return self.shift([(y - 1, m) for y, m in self.months if y > 2022])

    def shift(self, months):
        return View(self.channels, months, self.is_total)

    def limited(self, wanted):
        return View([c for c in self.channels if wanted(CHANNELS.get(c, COMPANY))], self.months, self.is_total)

    def sum(self, name):
        """A flow; company figures of people replace the channels' of their month."""
        parts = []
        for month in self.months:
            if self.is_total and name in PEOPLE and COMPANY in self.channels and figure(name, COMPANY, month) is not None:
                parts.append(figure(name, COMPANY, month))
            else:
                parts.append(total(figure(name, c, month) for c in self.channels))
        return self.known(total(parts))

    @staticmethod
    def known(value):
        if value is None:
            raise Missing()
        return value

    def stock_of(self, name, channel):
        present = [figure(name, channel, m) for m in self.months if figure(name, channel, m) is not None]
        return present[-1] if present else None

    def last(self, name, channels=None):
        channels = self.channels if channels is None else channels
        if self.is_total and name in PEOPLE and COMPANY in channels and self.stock_of(name, COMPANY) is not None:
            return self.stock_of(name, COMPANY)
        return self.known(total(self.stock_of(name, c) for c in channels))

    def last_mean(self, name, channels=None):
        present = [v for v in (self.stock_of(name, c) for c in (self.channels if channels is None else channels))
                   if v is not None]
        return self.known(sum(present) / len(present) if present else None)

    def both(self, name):
        """Channels that have a stock both now and in the period before."""
        before = self.previous()
        return [c for c in self.channels if self.stock_of(name, c) is not None and before.stock_of(name, c) is not None]

    def first(self, name):
        return self.known(total(figure(name, c, self.months[0]) for c in self.channels) if self.months else None)

    def weighted(self, name, weight, over_time):
        """Scores weighted by another input in the score's own month and channel."""
        rows = [(c, figure(name, c, m), figure(weight, c, m), days(m)) for c in self.channels for m in self.months
                if figure(name, c, m) is not None]
        if not rows:
            raise Missing()
        channels = sorted({row[0] for row in rows})
        if len(rows) == 1:
            return rows[0][1]
        if any(w is None for _, _, w, _ in rows) and (over_time or len(channels) > 1):
            means = [sum(v * d for c, v, _, d in rows if c == channel) / sum(d for c, _, _, d in rows if c == channel)
                     for channel in channels]
            return sum(means) / len(means)
        if over_time:
            return divide(sum(v * w for _, v, w, _ in rows), sum(w for _, _, w, _ in rows))
        numerator = denominator = 0
        for channel in channels:
            own = [row for row in rows if row[0] == channel]
            mean = sum(v * d for _, v, _, d in own) / sum(d for _, _, _, d in own)
            share = sum(w or 0 for _, _, w, _ in own) if len(channels) > 1 else 1
            numerator += mean * share
            denominator += share
        return divide(numerator, denominator)

    def optional(self, name):
        try:
            return self.sum(name)
        except Missing:
            return 0


def days(month):
    y, m = month
    return (date(y + m // 12, m % 12 + 1, 1) - date(y, m, 1)).days


def divide(a, b):
    if b == 0:
        raise Missing()
    return a / b


def marketing_cost(v):
    return v.sum("spend") + v.optional("overhead")


def profit(v):
    return (v.sum("revenue") + v.optional("other_income") - v.optional("cost_of_sales") - marketing_cost(v)
            - v.optional("sales_cost") - v.optional("service_cost"))


def cost_share(v):
    try:
        income = v.sum("company_revenue")
    except Missing:
        income = v.sum("revenue")
    return divide(marketing_cost(v), income)


def growth(now, before):
    return divide(now - before, before)


def cac(v):
    return divide(marketing_cost(v) + v.optional("sales_cost"), v.sum("new_customers"))


def arpc(v):
    return divide(v.sum("revenue"), v.sum("active_customers"))


def churn(v):
    return divide(v.sum("lost_customers"), v.first("customers_start"))


def lifetime(v):
    try:
        return v.weighted("lifetime_months", "active_customers", False)
    except Missing:
        return divide(1, divide(churn(v), len(v.months)))


def aov(v):
    return divide(v.sum("revenue"), v.sum("orders"))


def ltv(v):
    return aov(v) * divide(v.sum("orders"), v.sum("active_customers")) * lifetime(v)


def clv(v):
    return ltv(v) - cac(v) - divide(v.optional("service_cost"), v.sum("active_customers")) * lifetime(v)


def pipeline_velocity(v):
    return divide(v.last("open_sqo") * divide(v.sum("deals_won"), v.sum("deals_closed"))
                  * divide(v.sum("revenue"), v.sum("deals_won")),
                  v.weighted("sales_cycle_days", "deals_won", True))


def engagement(v):
    four = "likes comments shares other_interactions".split()
    if not any(has(v, name) for name in four):
        raise Missing()
    return divide(sum(v.optional(name) for name in four), v.sum("reach"))


def has(v, name):
    try:
        v.sum(name)
        return True
    except Missing:
        return False


def follower_growth(v):
    c = v.both("followers")
    return v.last("followers", c) - v.previous().last("followers", c)


def ratio(a, b):
    return lambda v: divide(v.sum(a), v.sum(b))


FORMULAS = {
    "marketing_cost": marketing_cost,
    "total_income": lambda v: v.sum("revenue") + v.optional("other_income"),
    "profit": profit,
    "profit_margin": lambda v: divide(profit(v), v.sum("revenue") + v.optional("other_income")),
    "roi": lambda v: divide(v.sum("revenue") - marketing_cost(v), marketing_cost(v)),
    "romi": lambda v: divide(v.sum("revenue") - v.sum("spend"), v.sum("spend")),
    "romi_margin": lambda v: divide(v.sum("revenue") - v.sum("cost_of_sales") - v.sum("spend"), v.sum("spend")),
    "roas": ratio("revenue", "spend"),
    "cost_share": cost_share,
    "market_growth": lambda v: growth(v.sum("market_revenue"), v.year_ago().sum("market_revenue")),
    "sales_growth": lambda v: growth(v.sum("revenue"), v.previous().sum("revenue")),
    "sales_growth_yoy": lambda v: growth(v.sum("revenue"), v.year_ago().sum("revenue")),
    "market_share": ratio("company_revenue", "market_revenue"),
    "marketing_contribution": ratio("revenue", "company_revenue"),
    "cac": cac,
    "arpc": arpc,
    "ltv": ltv,
    "clv": clv,
    "ltv_to_cac": lambda v: divide(ltv(v), cac(v)),
    "payback_months": lambda v: divide(cac(v), arpc(v)),
    "churn": churn,
    "retention": lambda v: 1 - churn(v),
    "purchase_frequency": ratio("orders", "active_customers"),
    "repeat_frequency": ratio("repeat_orders", "active_customers"),
    "repeat_rate": ratio("repeat_orders", "orders"),
    "aov": aov,
    "action_rate": ratio("actions", "visitors"),
    "conversion": ratio("orders", "visitors"),
    "lead_to_sale": ratio("orders", "leads"),
    "revenue_per_lead": ratio("revenue", "leads"),
    "close_rate": ratio("deals_won", "leads"),
    "win_rate": ratio("deals_won", "deals_closed"),
    "pipeline_velocity": pipeline_velocity,
    "opportunity_yield": ratio("deals_won", "sqo"),
    "ctr": ratio("clicks", "impressions"),
    "cpm": lambda v: divide(1000 * v.sum("spend"), v.sum("impressions")),
    "cpc": ratio("spend", "clicks"),
    "cpa": ratio("spend", "actions"),
    "cpl": ratio("spend", "leads"),
    "cps": ratio("spend", "orders"),
    "cost_per_mql": ratio("spend", "mql"),
    "cost_per_sqo": lambda v: divide(marketing_cost(v), v.sum("sqo")),
    "penetration": lambda v: divide(v.sum("reach"), v.last_mean("target_audience")),
    "bounce_rate": ratio("bounces", "sessions"),
    "pages_per_visit": ratio("pageviews", "sessions"),
    "avg_visit_time": ratio("session_seconds", "sessions"),
    "new_visitor_share": ratio("new_visitors", "visitors"),
    "visit_to_lead": ratio("leads", "sessions"),
    "traffic_to_mql": ratio("mql", "sessions"),
    "landing_conversion": ratio("landing_conversions", "landing_visits"),
    "lead_to_mql": ratio("mql", "leads"),
    "mql_to_sqo": ratio("sqo", "mql"),
    "organic_sessions": lambda v: v.limited(lambda t: t == "organic_search").sum("sessions"),
    "direct_sessions": lambda v: v.limited(lambda t: t == "direct").sum("sessions"),
    "referral_sessions": lambda v: v.limited(lambda t: t == "referral").sum("sessions"),
    "other_sessions": lambda v: v.limited(lambda t: t not in ("organic_search", "direct", "referral")).sum("sessions"),
    "engagement": engagement,
    "follower_growth": follower_growth,
    "follower_growth_rate": lambda v: divide(follower_growth(v), v.previous().last("followers", v.both("followers"))),
    "social_orders": lambda v: v.limited(lambda t: t in ("social", "social_ads")).sum("orders"),
    "social_revenue": lambda v: v.limited(lambda t: t in ("social", "social_ads")).sum("revenue"),
    "subscriber_growth": lambda v: v.last("subscribers", v.both("subscribers"))
    - v.previous().last("subscribers", v.both("subscribers")),
    "subscriber_retention": lambda v: 1 - divide(v.sum("unsubscribed"), v.previous().last("subscribers")),
    "open_rate": ratio("emails_opened", "emails_sent"),
    "email_ctr": ratio("emails_clicked", "emails_sent"),
    "unsubscribe_rate": ratio("unsubscribed", "emails_sent"),
    "avg_watch_time": ratio("watch_time", "video_views"),
    "awareness_growth": lambda v: v.last_mean("awareness", v.both("awareness"))
    - v.previous().last_mean("awareness", v.both("awareness")),
}


def months_from(year, month, count):
    i = MONTHS.index((year, month))
    return MONTHS[i:i + count]


# name, first day, last day, months; the fiscal year starts in April
PERIODS = ([("2023-%02d" % m, months_from(2023, m, 1)) for m in range(1, 13)]
           + [("2023-Q%d" % q, months_from(2023, 3 * q - 2, 3)) for q in range(1, 5)]
           + [("2023", months_from(2023, 1, 12)), ("FY2023", months_from(2023, 4, 12)),
              ("five months", months_from(2023, 11, 5))])


def write():
    with open(os.path.join(HERE, "facts.csv"), "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["metric", "channel", "month", "value"])
        for (name, channel, (y, m)), value in FACTS.items():
            out.writerow([name, channel, "%d-%02d" % (y, m), value])
    with open(os.path.join(HERE, "expected.csv"), "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["kpi", "group", "period", "first", "last", "value"])
        groups = [("total", list(CHANNELS) + [COMPANY], True)] + [(c, [c], False) for c in list(CHANNELS) + [COMPANY]]
        for kpi, formula in FORMULAS.items():
            for group, channels, is_total in groups:
                for period, months in PERIODS:
                    try:
                        value = repr(float(formula(View(channels, months, is_total))))
                    except Missing:
                        value = ""
                    first = date(months[0][0], months[0][1], 1)
                    last = date(months[-1][0], months[-1][1], days(months[-1]))
                    out.writerow([kpi, group, period, first, last, value])


write()
