// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagelist.h"

#include "ui/budget/budgetpage.h"
#include "ui/channels/channelspage.h"
#include "ui/data/datapage.h"
#include "ui/funnel/funnelpage.h"
#include "ui/goals/goalspage.h"
#include "ui/help/helppage.h"
#include "ui/metric/metricpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reports/reportspage.h"
#include "ui/review/reviewpage.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/settings/settingspage.h"
#include "ui/targets/targetspage.h"
#include "ui/trends/trendspage.h"
#include "ui/warnings/warningspage.h"

#include <QCoreApplication>

namespace vekha::ui {

namespace {

template <class P> Page *made(AppContext &context) { return new P(context); }

QKeySequence control(Qt::Key key) { return Qt::CTRL | key; }

std::vector<PageKind> makeList()
{
    using enum PageGroup;
    return {
        {QStringLiteral("overview"),
         Figures,
         QStringLiteral("overview"),
         [] { return QCoreApplication::translate("Pages", "&Overview"); },
         control(Qt::Key_1),
         {QStringLiteral("overview dashboard"), QStringLiteral("обзор дашборд")},
         true,
         made<OverviewPage>},
        {QStringLiteral("warnings"),
         Figures,
         QStringLiteral("warning"),
         [] { return QCoreApplication::translate("Pages", "&Warnings"); },
         {},
         {QStringLiteral("warnings alerts problems"), QStringLiteral("предупреждения сигналы проблемы")},
         true,
         made<WarningsPage>},
        {QStringLiteral("metric"),
         Figures,
         QStringLiteral("metrics"),
         [] { return QCoreApplication::translate("Pages", "&Metrics"); },
         control(Qt::Key_2),
         {QStringLiteral("metrics kpi"), QStringLiteral("показатели kpi")},
         true,
         made<MetricPage>},
        {QStringLiteral("channels"),
         Figures,
         QStringLiteral("channels"),
         [] { return QCoreApplication::translate("Pages", "&Channels"); },
         control(Qt::Key_3),
         {QStringLiteral("channels gauges"), QStringLiteral("каналы")},
         true,
         made<ChannelsPage>},
        {QStringLiteral("trends"),
         Figures,
         QStringLiteral("trends"),
         [] { return QCoreApplication::translate("Pages", "&Trends"); },
         control(Qt::Key_4),
         {QStringLiteral("trends chart"), QStringLiteral("тренды графики")},
         true,
         made<TrendsPage>},
        {QStringLiteral("funnel"),
         Figures,
         QStringLiteral("funnel"),
         [] { return QCoreApplication::translate("Pages", "&Funnel"); },
         control(Qt::Key_5),
         {QStringLiteral("funnel conversion"), QStringLiteral("воронка конверсия")},
         true,
         made<FunnelPage>},
        {QStringLiteral("budget"),
         Figures,
         QStringLiteral("budget"),
         [] { return QCoreApplication::translate("Pages", "&Budget"); },
         {},
         {QStringLiteral("budget media mix marginal roas response curve"),
          QStringLiteral("бюджет медиамикс отдача распределение денег")},
         true,
         made<BudgetPage>},
        {QStringLiteral("targets"),
         Plans,
         QStringLiteral("targets"),
         [] { return QCoreApplication::translate("Pages", "&Targets"); },
         control(Qt::Key_6),
         {QStringLiteral("targets plan"), QStringLiteral("план цели")},
         true,
         made<TargetsPage>},
        {QStringLiteral("goals"),
         Plans,
         QStringLiteral("goals"),
         [] { return QCoreApplication::translate("Pages", "&Goals"); },
         control(Qt::Key_7),
         {QStringLiteral("goals smart audit"), QStringLiteral("цели аудит")},
         true,
         made<GoalsPage>},
        {QStringLiteral("scorecards"),
         Plans,
         QStringLiteral("scorecards"),
         [] { return QCoreApplication::translate("Pages", "&Scorecards"); },
         control(Qt::Key_8),
         {QStringLiteral("scorecards bonus payout"), QStringLiteral("карты показателей премия бонус kpi")},
         true,
         made<ScorecardsPage>},
        {QStringLiteral("review"),
         Plans,
         QStringLiteral("review"),
         [] { return QCoreApplication::translate("Pages", "Re&view"); },
         {},
         {QStringLiteral("review meeting decisions"),
          QStringLiteral("разбор встреча решения отчёт за месяц")},
         true,
         made<ReviewPage>},
        {QStringLiteral("report"),
         Plans,
         QStringLiteral("reports"),
         [] { return QCoreApplication::translate("Pages", "Re&ports"); },
         {},
         {QStringLiteral("reports report pdf html print"), QStringLiteral("отчёты отчёт pdf html печать")},
         true,
         made<ReportsPage>},
        {QStringLiteral("data"),
         Data,
         QStringLiteral("data"),
         [] { return QCoreApplication::translate("Pages", "&Data"); },
         control(Qt::Key_9),
         {QStringLiteral("data entry"), QStringLiteral("данные ввод")},
         true,
         made<DataPage>},
        {QStringLiteral("settings"),
         AtBottom,
         QStringLiteral("settings"),
         [] { return QCoreApplication::translate("Pages", "&Settings"); },
         control(Qt::Key_Comma),
         {QStringLiteral("settings preferences"), QStringLiteral("настройки параметры")},
         false,
         made<SettingsPage>},
        {QStringLiteral("help"),
         AtBottom,
         QStringLiteral("help"),
         [] { return QCoreApplication::translate("Pages", "&Help"); },
         Qt::Key_F1,
         {QStringLiteral("help glossary"), QStringLiteral("справка словарь")},
         false,
         made<HelpPage>},
    };
}

} // namespace

const std::vector<PageKind> &pageList()
{
    static const std::vector<PageKind> list = makeList();
    return list;
}

} // namespace vekha::ui
