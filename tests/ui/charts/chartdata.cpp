// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartdata.h"

#include <QLocale>

namespace vekha::ui::test {

namespace {

QString russianMonth(QDate day)
{
    static const QStringList names =
        QStringLiteral("янв фев мар апр май июн июл авг сен окт ноя дек").split(u' ');
    return names.at(day.month() - 1);
}

QString grouped(double value) { return QLocale(QLocale::Russian).toString(value, 'f', 0); }

QString russianTick(QDate day, AxisUnit unit)
{
    if (unit == AxisUnit::Month)
        return russianMonth(day);
    if (unit == AxisUnit::MonthYear)
        return russianMonth(day) + u' ' + QString::number(day.year());
    return plainTick(day, unit);
}

std::vector<double> padded(std::vector<double> values, std::size_t before, std::size_t count)
{
    values.insert(values.begin(), before, noValue);
    values.resize(count, noValue);
    return values;
}

void addTargetSteps(TrendData &data)
{
    const double values[] = {4800, 4600, 4500, 4400, 4400, 4300, 4200};
    QDate from(2025, 1, 1);
    for (const double value : values) {
        const QDate to = std::min(from.addMonths(3).addDays(-1), QDate(2026, 8, 31));
        data.target.push_back({from, to, value, {}});
        from = from.addMonths(3);
    }
    data.targetName = QStringLiteral("План");
    data.targetLabel = [](double value) { return QStringLiteral("план ") + grouped(value); };
}

} // namespace

std::vector<TrendPeriod> months(QDate first, int count)
{
    std::vector<TrendPeriod> periods;
    for (int i = 0; i < count; ++i)
        periods.push_back({first.addMonths(i), first.addMonths(i + 1).addDays(-1)});
    return periods;
}

std::vector<TrendPeriod> days(QDate first, int count)
{
    std::vector<TrendPeriod> periods;
    for (int i = 0; i < count; ++i)
        periods.push_back({first.addDays(i), first.addDays(i)});
    return periods;
}

QString plainTick(QDate day, AxisUnit unit)
{
    switch (unit) {
    case AxisUnit::Day:
        return QString::number(day.day());
    case AxisUnit::Week:
        return QStringLiteral("W%1.%2").arg(day.day()).arg(day.month());
    case AxisUnit::Month:
        return QString::number(day.month());
    case AxisUnit::Quarter:
        return QStringLiteral("Q%1").arg((day.month() + 2) / 3);
    case AxisUnit::HalfYear:
        return QStringLiteral("H%1").arg(day.month() > 6 ? 2 : 1);
    case AxisUnit::Year:
        return QString::number(day.year());
    case AxisUnit::MonthYear:
        return QStringLiteral("%1/%2").arg(day.month()).arg(day.year());
    }
    return {};
}

TrendData fiveMonths()
{
    TrendData data;
    data.title = QStringLiteral("Leads by month");
    data.periods = months(QDate(2026, 1, 1), 5);
    data.series = {{QStringLiteral("Actual"), 1, {100, 120, noValue, 140, 130}},
                   {QStringLiteral("Email"), 4, {10, 20, 30, 40, 50}}};
    data.target = {{QDate(2026, 1, 1), QDate(2026, 3, 31), 110, {}},
                   {QDate(2026, 4, 1), QDate(2026, 5, 31), 125, {}}};
    data.left.value = [](double value) { return QString::number(value) + QStringLiteral(" leads"); };
    data.left.axisLabel = [](double value) { return QString::number(value); };
    data.periodTitle = [](const TrendPeriod &period) {
        return period.from.toString(QStringLiteral("MM/yyyy"));
    };
    data.axisTick = plainTick;
    data.missingText = QStringLiteral("no data");
    return data;
}

TrendData costPerCustomer()
{
    TrendData data;
    data.title = QStringLiteral("Динамика по месяцам");
    data.periods = months(QDate(2025, 1, 1), 20);
    data.series = {{QStringLiteral("Факт"),
                    1,
                    {4720, 4650, 4780, 4560, 4430, 4380, 4310, 4460, 4270, 4190, 4340, 4520, 4410, 4290, 4350,
                     4240, 4529}}};
    addTargetSteps(data);
    data.compare = CompareLine{QStringLiteral("Год назад"),
                               {4980, 4910, 5040, 4890, 4800, 4760, 4700, 4820, 4650, 4590,
                                4720, 4850, 4720, 4650, 4780, 4560, 4430, 4380, 4310, 4460}};
    data.forecasts = {TrendForecast{0, QStringLiteral("Прогноз"), padded({4529, 4380, 4330, 4400}, 16, 20),
                                    padded({4529, 4190, 4070, 4070}, 16, 20),
                                    padded({4529, 4570, 4590, 4730}, 16, 20), QDate(2026, 6, 1),
                                    QStringLiteral("прогноз, 80 %"), QStringLiteral("прогноз")}};
    data.events = {
        {QDate(2025, 6, 15), QStringLiteral("Новый сайт"), {}},
        {QDate(2025, 11, 15), QStringLiteral("Чёрная пятница"), {}},
        {QDate(2026, 2, 14), QStringLiteral("Повышение цен"), QStringLiteral("Повышение цен на 7 %")},
        {QDate(2026, 5, 14), QStringLiteral("Ставки VK"), {}}};
    data.anomalies = {{11, QStringLiteral("Необычно: +4 % к ноябрю")}};
    data.runningPeriod = 16;
    data.left.kind = AxisKind::Fitted;
    data.left.value = [](double value) { return grouped(value) + QChar(0xa0) + QChar(0x20bd); };
    data.left.axisLabel = grouped;
    data.left.topLabel = data.left.value;
    data.periodTitle = [](const TrendPeriod &period) {
        return russianTick(period.from, AxisUnit::MonthYear);
    };
    data.axisTick = russianTick;
    return data;
}

TrendData channels(SeriesKind kind)
{
    TrendData data;
    data.title = QStringLiteral("По каналам");
    data.periods = months(QDate(2025, 1, 1), 18);
    const QStringList names =
        QStringLiteral("Яндекс Директ,VK Реклама,Поиск (SEO),Email,Telegram Ads,Авито").split(u',');
    for (int i = 0; i < names.size(); ++i) {
        TrendSeries series{names.at(i), i + 1, {}, kind};
        for (int month = 0; month < 18; ++month)
            series.values.push_back(900 - 120 * i + (month * (37 + 11 * i)) % 170 + 12 * month);
        data.series.push_back(series);
    }
    data.series[3].values[7] = noValue;
    data.series[3].values[8] = noValue;
    data.left.value = [](double value) { return grouped(value) + QChar(0xa0) + QChar(0x20bd); };
    data.left.axisLabel = grouped;
    data.periodTitle = [](const TrendPeriod &period) {
        return russianTick(period.from, AxisUnit::MonthYear);
    };
    data.axisTick = russianTick;
    data.runningPeriod = 17;
    return data;
}

} // namespace vekha::ui::test
