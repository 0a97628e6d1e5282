// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/reportfixture.h"

#include "core/demo/demo.h"
#include "core/workspace/reviewfigures.h"
#include "ui/theme/type.h"

#include <algorithm>
#include <cmath>

namespace vekha::ui::testing {

namespace {

OpenOptions options()
{
    OpenOptions options;
    options.who = QStringLiteral("anna");
    options.systemDate = QDate(2026, 6, 10);
    return options;
}

calendar::Period month(int year, int number)
{
    return calendar::FiscalCalendar().periodOf(calendar::Granularity::Month,
                                               calendar::dayOf(QDate(year, number, 1)));
}

Channel channel(const QString &name, ChannelType type)
{
    Channel made;
    made.name.en = name;
    made.type = type;
    return made;
}

std::unique_ptr<Workspace> made(const QString &path, const NewWorkspace &setup)
{
    auto workspace = Workspace::create(path, setup, options());
    EXPECT_TRUE(workspace);
    return workspace ? std::move(*workspace) : nullptr;
}

void apply(Workspace &workspace, Edit edit)
{
    Change change;
    change.kind = ChangeKind::EnterFacts;
    change.args = {QStringLiteral("1")};
    change.edits.push_back(std::move(edit));
    const auto applied = workspace.apply(change);
    ASSERT_TRUE(applied) << (applied ? "" : applied.error().detail.toStdString());
}

targets::TargetEdit targetOf(const MetricId &metric, ChannelId channel, const calendar::Period &period,
                             double value)
{
    targets::Target target;
    target.key = {metric, channel, period};
    target.value = value;
    target.direction = metrics::Direction::Up;
    return {target.key, target};
}

} // namespace

void ReportTest::SetUpTestSuite()
{
    loadApplicationFonts();
    folder = std::make_unique<QTemporaryDir>();
    auto opened = demo::create(pathOf(QStringLiteral("demo.vekha")), Language::English, options());
    ASSERT_TRUE(opened);
    demo = std::move(*opened);
}

void ReportTest::TearDownTestSuite()
{
    demo.reset();
    folder.reset();
}

QString ReportTest::pathOf(const QString &name) { return folder->filePath(name); }

std::unique_ptr<Workspace> ReportTest::largeWorkspace()
{
    NewWorkspace setup;
    setup.settings.name = QStringLiteral("Large");
    for (int i = 1; i <= 12; ++i)
        setup.channels.push_back(
            channel(QStringLiteral("Channel number %1").arg(i), ChannelType::PaidSearch));
    setup.kpis = {"revenue", "spend",         "leads",        "orders", "clicks",  "impressions",
                  "visits",  "cpl",           "cpc",          "cpm",    "ctr",     "romi",
                  "roas",    "cac",           "aov",          "drr",    "cr_lead", "cpo",
                  "mql",     "new_customers", "gross_profit", "sql",    "deals",   "ltv"};
    std::erase_if(setup.kpis,
                  [](const MetricId &id) { return !metrics::MetricCatalog::builtIn().indexOf(id); });
    auto workspace = made(pathOf(QStringLiteral("large.vekha")), setup);
    const auto content = workspace->content();
    // Whatever is computed in this catalogue, until there are 24.
    Dashboard dashboard = content->dashboards.front();
    for (int i = 0; i < content->catalog.size() && dashboard.table.size() < 24; ++i) {
        const MetricId id = content->catalog.at(i).id;
        if (std::find(dashboard.table.begin(), dashboard.table.end(), id) == dashboard.table.end())
            dashboard.table.push_back(id);
    }
    apply(*workspace, store::SaveDashboard{dashboard});
    std::vector<FactEdit> facts;
    const std::vector<std::pair<MetricId, double>> inputs{
        {"spend", 184321.5}, {"revenue", 1234567.25},  {"leads", 431},   {"orders", 118},
        {"clicks", 15432},   {"impressions", 1912345}, {"visits", 14210}};
    for (const auto &[metric, base] : inputs) {
        if (!content->catalog.indexOf(metric))
            continue;
        for (const Channel &shown : content->channels) {
            if (shown.id == ChannelId::Company)
                continue;
            for (int i = 0; i < 24; ++i) {
                const double value = std::round(base * (1 + 0.02 * i + 0.07 * number(shown.id)));
                facts.push_back(
                    {metric, shown.id, CampaignId::None, month(2024 + i / 12, 1 + i % 12), value, {}, false});
            }
        }
    }
    apply(*workspace, store::SetFacts{std::move(facts)});
    std::vector<targets::TargetEdit> targets;
    for (const MetricId &metric : dashboard.table) {
        targets.push_back(targetOf(metric, ChannelId::All, month(2025, 12), 1000));
        for (const Channel &shown : content->channels)
            targets.push_back(targetOf(metric, shown.id, month(2025, 12), 100));
    }
    apply(*workspace, store::SetTargets{std::move(targets), {}});
    return workspace;
}

std::unique_ptr<Workspace> ReportTest::smallWorkspace()
{
    NewWorkspace setup;
    setup.settings.name = QStringLiteral("Small");
    setup.channels = {channel(QStringLiteral("Letters"), ChannelType::Email)};
    setup.kpis = {QStringLiteral("leads")};
    auto workspace = made(pathOf(QStringLiteral("small.vekha")), setup);
    std::vector<FactEdit> facts;
    for (const Channel &shown : workspace->content()->channels) {
        if (shown.id != ChannelId::Company)
            facts.push_back(
                {QStringLiteral("leads"), shown.id, CampaignId::None, month(2026, 5), 17., {}, false});
    }
    apply(*workspace, store::SetFacts{std::move(facts)});
    return workspace;
}

std::unique_ptr<Workspace> ReportTest::longNames()
{
    const QString words =
        QStringLiteral("A very long name of a channel that somebody copied from an advertising "
                       "cabinet together with its whole description, region and audience");
    const QString word = QString(140, QLatin1Char('W'));
    NewWorkspace setup;
    setup.settings.name = words + words;
    setup.channels = {channel(words, ChannelType::Email), channel(word, ChannelType::PaidSearch)};
    setup.kpis = {QStringLiteral("revenue"), QStringLiteral("leads"), QStringLiteral("cpl")};
    auto workspace = made(pathOf(QStringLiteral("long.vekha")), setup);
    std::vector<FactEdit> facts;
    for (const Channel &shown : workspace->content()->channels) {
        if (shown.id == ChannelId::Company)
            continue;
        for (int i = 1; i <= 5; ++i) {
            facts.push_back(
                {QStringLiteral("leads"), shown.id, CampaignId::None, month(2026, i), 17. * i, {}, false});
            facts.push_back({QStringLiteral("revenue"),
                             shown.id,
                             CampaignId::None,
                             month(2026, i),
                             123456789012. * i,
                             {},
                             false});
            facts.push_back(
                {QStringLiteral("spend"), shown.id, CampaignId::None, month(2026, i), 9999.5 * i, {}, false});
        }
    }
    apply(*workspace, store::SetFacts{std::move(facts)});
    return workspace;
}

report::ReportRequest ReportTest::request(const Workspace &of, Language language)
{
    report::ReportRequest request;
    request.view = report::lastFinishedMonth(of);
    request.language = language;
    for (report::SectionChoice &choice : request.setUp.sections)
        choice.on = true;
    return request;
}

report::Document ReportTest::documentOf(const Workspace &of, const report::ReportRequest &request)
{
    Progress progress;
    auto document = report::reportDocument(of, request, progress);
    EXPECT_TRUE(document) << (document ? "" : document.error().detail.toStdString());
    return document ? std::move(*document) : report::Document();
}

report::Document ReportTest::demoDocument(Language language)
{
    return documentOf(*demo, request(*demo, language));
}

namespace {

bool isText(const PageItem &item) { return std::holds_alternative<PageText>(item); }

} // namespace

void expectTidy(const ReportPages &pages)
{
    const QRectF paper(QPointF(), pages.size);
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        std::vector<std::pair<QRectF, QString>> texts;
        for (const PageItem &item : pages.pages[page].items) {
            const QRectF box = boundsOf(item);
            EXPECT_TRUE(
                paper.adjusted(pt(20), pt(15), -pt(20), -pt(15)).contains(box.adjusted(0, 0, -1, -1)) ||
                box.isEmpty())
                << "page " << page + 1 << ": something reaches over the margin: " << box.left() << ' '
                << box.top() << ' ' << box.right() << ' ' << box.bottom()
                << (isText(item) ? std::get<PageText>(item).text.toStdString() : std::string());
            if (const auto *text = std::get_if<PageText>(&item))
                texts.emplace_back(box.adjusted(1, 1, -1, -1), text->text);
        }
        for (size_t i = 0; i < texts.size(); ++i) {
            for (size_t j = i + 1; j < texts.size(); ++j)
                EXPECT_FALSE(texts[i].first.intersects(texts[j].first))
                    << "page " << page + 1 << ": “" << texts[i].second.toStdString() << "” runs into “"
                    << texts[j].second.toStdString() << "”";
        }
        for (const PageLink &link : pages.pages[page].links)
            EXPECT_TRUE(pages.anchor(link.anchor))
                << "page " << page + 1 << " links to nothing: " << link.anchor.toStdString();
    }
}

QStringList textsOf(const ReportPage &page)
{
    QStringList texts;
    for (const PageItem &item : page.items) {
        if (isText(item))
            texts << std::get<PageText>(item).text;
    }
    return texts;
}

} // namespace vekha::ui::testing
