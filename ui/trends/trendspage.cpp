// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendspage.h"

#include "core/wording/forecastwords.h"
#include "core/wording/names.h"
#include "ui/charts/forecastline.h"
#include "ui/charts/trendchart.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/metricpicker.h"
#include "ui/common/workspacekey.h"
#include "ui/trends/chiprow.h"
#include "ui/trends/serieschip.h"
#include "ui/trends/suggestions.h"
#include "ui/trends/trendsmodel.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vekha::ui {

using Kind = calendar::Granularity; // the chart has a Granularity of its own

namespace {

constexpr int pageMargin = 24;
constexpr int gap = 16;
constexpr int chartHeight = 220;
constexpr int tableHeight = 134; // at least: the head and three rows

/// What is computed of each line, in their order.
template <class T>
Result<std::vector<T>> eachOf(const Workspace &workspace, const std::vector<ForecastRequest> &lines,
                              Result<T> (*compute)(const Workspace &, const ForecastRequest &))
{
    std::vector<T> found;
    for (const ForecastRequest &line : lines) {
        auto made = compute(workspace, line);
        if (!made)
            return failure(made.error());
        found.push_back(std::move(*made));
    }
    return found;
}

} // namespace

TrendsPage::TrendsPage(AppContext &context, QWidget *parent)
    : Page(context, parent), m_head(new PageHead({}, this)), m_view(new FilterButton),
      m_viewMenu(new QMenu(this)), m_save(new SecondaryButton), m_more(new SecondaryButton),
      m_menu(new QMenu(this)), m_stack(new QStackedWidget(this)), m_full(new QWidget), m_card(new Card),
      m_add(new SecondaryButton), m_picker(new MetricPicker(MetricPicker::Mode::One, this)),
      m_row(new ChipRow), m_kind(new FilterButton), m_kinds(new QMenu(this)), m_span(new SegmentedControl),
      m_index(new QCheckBox), m_average(new QCheckBox), m_yearAgo(new QCheckBox),
      m_hint(new TextLabel(TypeRole::Secondary, Role::Muted)), m_chart(new TrendChart), m_tableCard(new Card),
      m_tableToggle(new LinkButton), m_model(new TrendsModel(this)), m_table(new DataTable),
      m_emptyCard(new Card), m_empty(new EmptyState(QStringLiteral("trends"))), m_suggestionRow(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    column->setSpacing(0);
    layHead();
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);

    auto *full = new QVBoxLayout(m_full);
    full->setContentsMargins(0, 0, 0, 0);
    full->setSpacing(gap);
    layOptions(m_card->body());
    m_chart->setMinimumHeight(chartHeight);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_card->body()->addWidget(m_chart, 1);
    full->addWidget(m_card, 2); // against the table, where that is open
    m_tableCard->setBodyPadded(false);
    m_tableCard->addHeaderWidget(m_tableToggle);
    m_table->setSortable(true);
    m_table->setModel(m_model);
    m_table->setFrozenColumns(1);
    m_table->hide();
    m_table->setMinimumHeight(tableHeight);
    m_tableCard->body()->addWidget(m_table);
    m_tableCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    full->addWidget(m_tableCard);
    m_stack->addWidget(m_full);
    layEmpty();
    m_stack->addWidget(m_emptyCard);
    m_stack->setCurrentWidget(m_emptyCard);
    connectOptions();
    retranslate();
}

// State

void TrendsPage::open(const Destination &destination)
{
    if (!destination.section.isEmpty())
        m_state = TrendState::fromJson(destination.section);
    if (!destination.metric.isEmpty() && workspace())
        m_state.add(destination.metric, destination.channel, workspace()->catalog());
    changed();
}

Destination TrendsPage::current() const
{
    return {QStringLiteral("trends"), {}, ChannelId::All, m_state.toJson(), {}};
}

void TrendsPage::setState(const TrendState &state)
{
    m_state = state;
    changed();
}

void TrendsPage::addLine(const MetricId &metric, ChannelId channel)
{
    if (!workspace())
        return;
    if (!m_state.add(metric, channel, workspace()->catalog())) {
        Q_EMIT messageShown(m_state.lines.size() >= size_t(mostTrendLines)
                                ? tr("There is room for eight lines: take one out first.")
                                : tr("This line is there already."),
                            false);
        return;
    }
    changed();
}

void TrendsPage::changed()
{
    remember();
    showOptions();
    invalidate();
}

void TrendsPage::clear()
{
    m_shown.reset();
    m_viewId = 0;
    m_state = {};
    m_chart->setData({});
    if (workspace())
        restore();
    showOptions();
}

QString TrendsPage::memoryKey() const
{
    return QStringLiteral("trends/") + workspaceKey(workspace()->path());
}

void TrendsPage::remember()
{
    if (workspace())
        m_settings.setValue(memoryKey(), m_state.toJson());
}

void TrendsPage::restore() { m_state = TrendState::fromJson(m_settings.value(memoryKey()).toString()); }

calendar::DayRange TrendsPage::days() const
{
    const calendar::FiscalCalendar calendar = workspace()->calendar();
    const calendar::Day last = view().days.last;
    switch (m_state.span) {
    case TrendSpan::Months12:
        return lastPeriods(calendar, Kind::Month, last, 12);
    case TrendSpan::Months24:
        return lastPeriods(calendar, Kind::Month, last, 24);
    case TrendSpan::Years3:
        return lastPeriods(calendar, Kind::Month, last, 36);
    case TrendSpan::All:
        return {std::min(workspace()->dataStart().value_or(view().days.first), view().days.first),
                std::max(workspace()->dataEnd().value_or(last), last)};
    case TrendSpan::Chosen:
        break;
    }
    return view().days;
}

// Showing

void TrendsPage::refresh()
{
    m_state.dropUnknown(workspace()->catalog());
    m_picker->setCatalog(workspace()->catalog(), context().language());
    m_picker->setChannels(workspace()->content()->channels);
    showOptions();
    std::vector<TrendLineRequest> requests;
    for (const TrendLine &line : m_state.lines) {
        TrendLineRequest request;
        request.metric = *workspace()->catalog().indexOf(line.metric);
        request.channel = line.channel;
        request.granularity = m_state.granularity;
        request.days = days();
        request.channels = view().channels;
        request.campaigns = view().campaigns;
        request.yearAgo = m_state.yearAgo;
        request.window = m_state.window();
        requests.push_back(request);
    }
    using Figures = std::shared_ptr<const TrendsFigures>;
    const auto work = [requests](const Workspace &asked) -> Result<Figures> {
        auto figures = std::make_shared<TrendsFigures>();
        for (const TrendLineRequest &request : requests) {
            auto line = trendLine(asked, request);
            if (!line)
                return failure(line.error());
            figures->push_back(std::move(*line));
        }
        return Figures(figures);
    };
    const metrics::MetricCatalog catalog = workspace()->catalog();
    ask<Figures>(QStringLiteral("lines"), work, [this, state = m_state, catalog](const Figures &figures) {
        TrendsShown shown{state,
                          figures,
                          catalog,
                          KpiWords(context().format(), context().names(), nameBook()),
                          workspace()->dataEnd(),
                          {},
                          {}};
        if (m_shown && m_shown->state == state) { // until the new ones are there
            shown.forecasts = m_shown->forecasts;
            shown.unusual = m_shown->unusual;
        }
        showFigures(shown);
    });
    if (m_state.canHaveForecast())
        refreshForecasts(requests);
}

void TrendsPage::refreshForecasts(const std::vector<TrendLineRequest> &lines)
{
    std::vector<ForecastRequest> requests;
    for (const TrendLineRequest &line : lines) {
        ForecastRequest request;
        request.metric = line.metric;
        request.channel = line.channel;
        request.granularity = line.granularity;
        request.horizon = usualHorizon(line.granularity);
        request.channels = line.channels;
        request.campaigns = line.campaigns;
        requests.push_back(request);
    }
    using Forecasts = std::vector<MetricForecast>;
    const auto work = [requests](const Workspace &asked) {
        return eachOf<MetricForecast>(asked, requests, forecastOf);
    };
    ask<Forecasts>(QStringLiteral("forecast"), work, [this, state = m_state](const Forecasts &forecasts) {
        if (!m_shown || !(m_shown->state == state))
            return;
        TrendsShown shown = *m_shown;
        shown.forecasts = forecasts;
        showFigures(shown);
        showHint();
    });
    using Points = std::vector<std::vector<UnusualPoint>>;
    const auto look = [requests](const Workspace &asked) {
        return eachOf<std::vector<UnusualPoint>>(asked, requests, unusualPoints);
    };
    ask<Points>(QStringLiteral("unusual"), look, [this, state = m_state](const Points &points) {
        if (!m_shown || !(m_shown->state == state))
            return;
        TrendsShown shown = *m_shown;
        shown.unusual = points;
        showFigures(shown);
    });
}

void TrendsPage::showFigures(const TrendsShown &shown)
{
    m_shown = shown;
    m_chart->setData(shown.chartData());
    if (m_tableIsOpen) {
        m_model->setShown(shown);
        m_table->resizeToContents();
    }
}

void TrendsPage::showOptions()
{
    const QSignalBlocker noSpan(m_span);
    const QSignalBlocker noIndex(m_index);
    const QSignalBlocker noAverage(m_average);
    const QSignalBlocker noYearAgo(m_yearAgo);
    m_span->setCurrent(int(m_state.span));
    m_index->setChecked(m_state.index);
    m_average->setChecked(m_state.average);
    m_yearAgo->setChecked(m_state.yearAgo);
    m_kind->setValue(wording::granularityPlural(m_state.granularity));
    m_kind->setAccessibleName(tr("Length of the periods: %1").arg(m_kind->value()));
    m_add->setEnabled(m_state.lines.size() < size_t(mostTrendLines));
    showHint();
    buildGranularities();
    const std::vector<SavedView> views = savedViews();
    const SavedView *current = shownView(views);
    const bool isChanged = current && !(TrendState::fromJson(current->payload) == m_state);
    m_view->setValue(!current    ? tr("not saved")
                     : isChanged ? tr("%1, changed").arg(current->name)
                                 : current->name);
    m_view->setVisible(!views.empty());
    m_save->setVisible(!m_state.lines.empty());
    m_more->setVisible(!m_state.lines.empty());
    showChips();
    if (m_state.lines.empty())
        showEmpty();
    m_stack->setCurrentWidget(m_state.lines.empty() ? static_cast<QWidget *>(m_emptyCard) : m_full);
}

void TrendsPage::showHint()
{
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

/// Why lines have no forecast, or none by a method, for the first few of them.
QStringList TrendsPage::missingForecasts() const
{
    constexpr qsizetype most = 2;
    QStringList told;
    if (!m_shown || !(m_shown->state == m_state))
        return told;
    for (int line = 0; line < int(m_shown->forecasts.size()) && told.size() < most; ++line) {
        const MetricForecast &forecast = m_shown->forecasts[size_t(line)];
        if (forecast.reason == analysis::NoForecast::None)
            continue;
        const QString why = wording::sentence(forecast);
        told.append(forecast.canBeDrawn()
                        ? tr("%1: %2", "line, what is to be known of it").arg(m_shown->name(line), why)
                        : tr("%1 has no forecast. %2").arg(m_shown->name(line), why));
    }
    return told;
}

QString TrendsPage::hint() const
{
    QStringList parts;
    if (workspace() && m_state.needsIndex(workspace()->catalog()))
        parts.append(
            tr("Three units do not fit two axes: every line is shown as an index, its first figure is 100."));
    else if (m_state.index)
        parts.append(tr("Index: the first figure of every line is 100."));
    if (m_state.average) {
        const int window = m_state.window();
        parts.append(tr("Every point takes %n periods together.", nullptr, window));
    }
    if (m_shown && m_shown->state == m_state && m_chart->data().forecasts.size() > size_t(mostForecastBands))
        parts.append(tr("Point at the name of a line to see how far its forecast may be off."));
    parts += missingForecasts();
    return parts.join(QLatin1Char(' '));
}

/// A metric that all lines share is named once, before the chips of its channels.
void TrendsPage::showSharedMetric(QList<QWidget *> &widgets)
{
    if (!workspace() || !m_state.isOfOneMetric()) {
        m_sharedMetric = nullptr; // the row deletes it
        return;
    }
    if (!m_sharedMetric) {
        m_sharedMetric = new TextLabel(TypeRole::SecondaryBold, Role::Text, m_row);
        m_sharedMetric->setContentsMargins(0, 5, 4, 5);
    }
    const auto index = workspace()->catalog().indexOf(m_state.lines[0].metric);
    m_sharedMetric->setText(index ? nameBook().shortMetric(*index) : m_state.lines[0].metric);
    widgets.append(m_sharedMetric);
}

void TrendsPage::showChips()
{
    QList<QWidget *> widgets;
    showSharedMetric(widgets);
    const bool hasRight = !m_state.index && std::any_of(m_state.lines.begin(), m_state.lines.end(),
                                                        [](const TrendLine &line) { return line.onRight; });
    std::optional<wording::NameBook> names;
    if (workspace())
        names = nameBook();
    while (m_chips.size() > qsizetype(m_state.lines.size()))
        m_chips.removeLast(); // the row deletes it
    for (int i = 0; i < int(m_state.lines.size()); ++i) {
        const TrendLine &line = m_state.lines[size_t(i)];
        if (m_chips.size() <= i) {
            auto *chip = new SeriesChip(m_row);
            connect(chip, &QAbstractButton::clicked, this, [this, i] { showChipMenu(i); });
            // To the chart alone: a chip that has the focus gives it away when the page is gone already.
            connect(chip, &SeriesChip::pointedAt, m_chart,
                    [chart = m_chart, i](bool on) { chart->setEmphasised(on ? i : -1); });
            connect(chip, &SeriesChip::removeRequested, this, [this, i] {
                m_state.remove(i);
                changed();
            });
            m_chips.append(chip);
        }
        const auto index = names ? workspace()->catalog().indexOf(line.metric) : std::nullopt;
        const QString metric = index ? names->shortMetric(*index) : line.metric;
        const bool isWhole = line.channel == ChannelId::All;
        const QString channel = !names || isWhole ? wording::allChannelsName() : names->channel(line.channel);
        const QString full = !names || isWhole ? metric : QStringLiteral("%1, %2").arg(metric, channel);
        //: The value axis of a line, beside its name; short
        const QString axis = !hasRight ? QString() : line.onRight ? tr("right") : tr("left");
        m_chips[i]->setSeries(m_state.isOfOneMetric() ? channel : full, line.colour, axis, full);
        widgets.append(m_chips[i]);
    }
    m_row->setWidgets(widgets);
}

void TrendsPage::showEmpty()
{
    qDeleteAll(m_suggestions);
    m_suggestions.clear();
    if (!workspace())
        return;
    auto *row = static_cast<QHBoxLayout *>(m_suggestionRow->layout());
    for (const TrendSuggestion &suggestion : trendSuggestions(*workspace())) {
        auto *button = new SecondaryButton(suggestion.text, m_suggestionRow);
        connect(
            button, &QAbstractButton::clicked, this, [this, state = suggestion.state] { setState(state); },
            Qt::QueuedConnection);
        row->insertWidget(row->count() - 1, button);
        m_suggestions.append(button);
    }
}

void TrendsPage::showChipMenu(int line)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TrendLine chosen = m_state.lines[size_t(line)];
    const auto addAxis = [&](const QString &text, bool onRight) {
        QAction *action = menu->addAction(text, this, [this, line, onRight] {
            m_state.setOnRight(line, onRight, workspace()->catalog());
            changed();
        });
        action->setCheckable(true);
        action->setChecked(chosen.onRight == onRight);
        action->setEnabled(!m_state.index);
    };
    addAxis(tr("Left axis"), false);
    addAxis(tr("Right axis"), true);
    menu->addSeparator();
    menu->addAction(tr("Open the metric"), this, [this, chosen] {
        Q_EMIT destinationChosen({QStringLiteral("metric"), chosen.metric, chosen.channel, {}, {}});
    });
    menu->addAction(tr("Take out"), this, [this, line] {
        m_state.remove(line);
        changed();
    });
    popUpUnder(menu, m_chips[line]);
}

void TrendsPage::popUpUnder(QMenu *menu, QWidget *button)
{
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void TrendsPage::setTableOpen(bool open)
{
    m_tableIsOpen = open;
    m_table->setVisible(open);
    m_tableCard->setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    static_cast<QBoxLayout *>(m_full->layout())->setStretchFactor(m_tableCard, open ? 1 : 0);
    m_tableToggle->setText(open ? tr("Hide") : tr("Show"));
    m_tableToggle->setAccessibleName(open ? tr("Hide the table") : tr("Show the table"));
    if (open && m_shown)
        showFigures(*m_shown);
}

// Menus

} // namespace vekha::ui
