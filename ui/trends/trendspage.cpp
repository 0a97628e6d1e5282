// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendspage.h"

#include "core/wording/forecastwords.h"
#include "core/wording/names.h"
#include "ui/charts/forecastline.h"
#include "ui/charts/trendchart.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/dialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/metricpicker.h"
#include "ui/common/whendone.h"
#include "ui/trends/chiprow.h"
#include "ui/trends/serieschip.h"
#include "ui/trends/suggestions.h"
#include "ui/trends/trendsmodel.h"
#include "ui/trends/viewdialog.h"
#include "ui/common/workspacekey.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vekha::ui {

using Kind = calendar::Granularity; // the chart has a Granularity of its own

namespace {

constexpr int pageMargin = 24;
constexpr int gap = 16;
constexpr int chartHeight = 220;
constexpr int tableHeight = 230;
constexpr std::array kinds = {Kind::Day, Kind::Week, Kind::Month, Kind::Quarter, Kind::HalfYear, Kind::Year};

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
    full->addWidget(m_card, 1);
    m_tableCard->setBodyPadded(false);
    m_tableCard->addHeaderWidget(m_tableToggle);
    m_table->setSortable(true);
    m_table->setModel(m_model);
    m_table->setFrozenColumns(1);
    m_table->hide();
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

void TrendsPage::layHead()
{
    m_more->setIconName(QStringLiteral("more"));
    m_save->setIconName(QStringLiteral("save"));
    m_view->setMenu(m_viewMenu);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_save, m_more})
        m_head->addRight(widget);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &TrendsPage::buildViewMenu);
    connect(m_save, &QAbstractButton::clicked, this, &TrendsPage::saveViewAs);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        buildMoreMenu();
        popUpUnder(m_menu, m_more);
    });
}

void TrendsPage::layOptions(QVBoxLayout *column)
{
    column->setSpacing(12);
    m_add->setIconName(QStringLiteral("plus"));
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_add, 0, Qt::AlignTop);
    top->addWidget(m_row, 1);
    column->addLayout(top);

    auto *options = new QHBoxLayout;
    options->setSpacing(gap);
    m_kind->setCompact(true);
    m_kind->setMenu(m_kinds);
    options->addWidget(m_kind);
    options->addWidget(m_span);
    for (QCheckBox *box : {m_index, m_average, m_yearAgo})
        options->addWidget(box);
    options->addStretch(1);
    column->addLayout(options);
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);
}

void TrendsPage::layEmpty()
{
    auto *row = new QHBoxLayout(m_suggestionRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addStretch(1);
    row->addStretch(1);
    m_emptyCard->body()->addStretch(2);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_emptyCard->body()->addWidget(m_empty);
    m_emptyCard->body()->addWidget(m_suggestionRow);
    m_emptyCard->body()->addStretch(3);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] { m_picker->openUnder(m_empty->primary()); });
}

void TrendsPage::connectOptions()
{
    connect(m_add, &QAbstractButton::clicked, this, [this] { m_picker->openUnder(m_add); });
    connect(m_picker, &MetricPicker::chosen, this, &TrendsPage::addLine);
    connect(m_span, &SegmentedControl::currentChanged, this, [this](int span) {
        m_state.span = TrendSpan(span);
        changed();
    });
    connect(m_index, &QCheckBox::toggled, this, [this](bool on) {
        m_state.index = on || m_state.needsIndex(workspace()->catalog());
        changed();
    });
    connect(m_average, &QCheckBox::toggled, this, [this](bool on) {
        m_state.average = on;
        changed();
    });
    connect(m_yearAgo, &QCheckBox::toggled, this, [this](bool on) {
        m_state.yearAgo = on;
        changed();
    });
    connect(m_tableToggle, &QAbstractButton::clicked, this, [this] { setTableOpen(!m_tableIsOpen); });
    connect(m_table, &DataTable::statisticsChanged, this, [this](const SelectionStatistics &selection) {
        const wording::Format &format = context().format();
        Q_EMIT selectionDescribed(selection.figures < 2
                                      ? QString()
                                      : tr("Sum: %1  Average: %2  Count: %3")
                                            .arg(format.trimmedNumber(selection.sum, 0, 2),
                                                 format.trimmedNumber(selection.average(), 0, 2),
                                                 format.number(selection.figures)));
    });
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

void TrendsPage::showChips()
{
    QList<QWidget *> widgets;
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
            connect(chip, &SeriesChip::pointedAt, this,
                    [this, i](bool on) { m_chart->setEmphasised(on ? i : -1); });
            connect(chip, &SeriesChip::removeRequested, this, [this, i] {
                m_state.remove(i);
                changed();
            });
            m_chips.append(chip);
        }
        const auto index = names ? workspace()->catalog().indexOf(line.metric) : std::nullopt;
        QString name = index ? names->shortMetric(*index) : line.metric;
        if (names && line.channel != ChannelId::All)
            name = QStringLiteral("%1, %2").arg(name, names->channel(line.channel));
        //: The value axis of a line, beside its name; short
        const QString axis = !hasRight ? QString() : line.onRight ? tr("right") : tr("left");
        m_chips[i]->setSeries(name, line.colour, axis);
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
    m_table->setFixedHeight(tableHeight);
    m_tableToggle->setText(open ? tr("Hide") : tr("Show"));
    m_tableToggle->setAccessibleName(open ? tr("Hide the table") : tr("Show the table"));
    if (open && m_shown)
        showFigures(*m_shown);
}

// Menus

void TrendsPage::buildGranularities()
{
    m_kinds->clear();
    for (const Kind kind : kinds) {
        QAction *action = m_kinds->addAction(wording::granularityPlural(kind), this, [this, kind] {
            m_state.granularity = kind;
            if (kind == Kind::Year && m_state.span != TrendSpan::All)
                m_state.span = TrendSpan::All; // a year or two would be one or two points
            changed();
        });
        action->setCheckable(true);
        action->setChecked(kind == m_state.granularity);
    }
}

void TrendsPage::buildMoreMenu()
{
    m_menu->clear();
    addExportActions(m_menu, m_chart, [this] { return m_chart->exported(); });
    m_menu->addAction(m_tableIsOpen ? tr("Hide the table") : tr("Show as table"), this,
                      [this] { setTableOpen(!m_tableIsOpen); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Take out all lines"), this, [this] {
        m_state.lines.clear();
        changed();
    });
}

void TrendsPage::buildViewMenu()
{
    m_viewMenu->clear();
    const std::vector<SavedView> views = savedViews();
    for (const SavedView &saved : views) {
        QAction *action = m_viewMenu->addAction(saved.name, this, [this, id = saved.id] { showView(id); });
        action->setCheckable(true);
        action->setChecked(saved.id == m_viewId);
    }
    const SavedView *current = shownView(views);
    if (!current)
        return;
    m_viewMenu->addSeparator();
    m_viewMenu
        ->addAction(tr("Save changes"), this,
                    [this, view = *current] {
                        SavedView changedView = view;
                        changedView.payload = m_state.toJson();
                        storeView(changedView, tr("View saved: %1").arg(view.name));
                    })
        ->setEnabled(!(TrendState::fromJson(current->payload) == m_state));
    m_viewMenu->addAction(tr("Rename…"), this, [this, view = *current] { renameView(view); });
    m_viewMenu->addAction(tr("Delete"), this, [this, view = *current] { removeView(view); });
}

// Saved views

std::vector<SavedView> TrendsPage::savedViews() const
{
    std::vector<SavedView> views;
    if (!workspace())
        return views;
    const auto content = workspace()->content();
    std::copy_if(content->views.begin(), content->views.end(), std::back_inserter(views),
                 [](const SavedView &view) { return view.page == QLatin1String("trends"); });
    return views;
}

QStringList TrendsPage::takenNames(int exceptId) const
{
    QStringList names;
    for (const SavedView &view : savedViews()) {
        if (view.id != exceptId)
            names.append(view.name);
    }
    return names;
}

const SavedView *TrendsPage::shownView(const std::vector<SavedView> &views) const
{
    const auto found = std::find_if(views.begin(), views.end(),
                                    [this](const SavedView &view) { return view.id == m_viewId; });
    return found == views.end() ? nullptr : &*found;
}

void TrendsPage::showView(int id)
{
    m_viewId = id;
    const std::vector<SavedView> views = savedViews();
    if (const SavedView *view = shownView(views))
        setState(TrendState::fromJson(view->payload));
}

void TrendsPage::saveViewAs()
{
    if (!workspace())
        return;
    auto *dialog = new ViewDialog({}, takenNames(0), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        storeView({0, QStringLiteral("trends"), dialog->name(), m_state.toJson()},
                  tr("View saved: %1").arg(dialog->name()));
    });
    dialog->open();
}

void TrendsPage::storeView(const SavedView &view, const QString &message)
{
    const Change change{{store::SaveView{view}}, ChangeKind::SaveView, {view.name}};
    whenDone(this, workspace()->applyLater(change),
             [this, message, id = view.id](const Result<Applied> &applied) {
                 if (!applied) {
                     Q_EMIT errorOccurred(applied.error());
                     return;
                 }
                 m_viewId = id != 0 || applied->newIds.empty() ? id : applied->newIds.front();
                 showOptions();
                 Q_EMIT messageShown(message, true);
             });
}

void TrendsPage::renameView(const SavedView &view)
{
    auto *dialog = new ViewDialog(view.name, takenNames(view.id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, view] {
        SavedView renamed = view;
        renamed.name = dialog->name();
        storeView(renamed, tr("View renamed: %1").arg(renamed.name));
    });
    dialog->open();
}

void TrendsPage::removeView(const SavedView &view)
{
    const Change change{{store::RemoveView{view.id}}, ChangeKind::RemoveView, {view.name}};
    whenDone(this, workspace()->applyLater(change), [this, name = view.name](const Result<Applied> &applied) {
        if (applied)
            Q_EMIT messageShown(tr("View deleted: %1").arg(name), true);
        else
            Q_EMIT errorOccurred(applied.error());
    });
}

void TrendsPage::retranslate()
{
    m_head->setTitle(tr("Trends"));
    m_view->setPrefix(tr("View:"));
    m_save->setText(tr("Save view"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_add->setText(tr("Add line"));
    const QSignalBlocker noSpan(m_span);
    m_span->setSegments({tr("12 mo."), tr("24 mo."), tr("3 years"), tr("All"), tr("Chosen")});
    m_span->setSegmentToolTip(0, tr("The last 12 months"));
    m_span->setSegmentToolTip(1, tr("The last 24 months"));
    m_span->setSegmentToolTip(2, tr("The last 3 years"));
    m_span->setSegmentToolTip(3, tr("All that was entered"));
    m_span->setSegmentToolTip(4, tr("The period chosen in the bar on top"));
    m_span->setAccessibleName(tr("Range of the lines"));
    m_index->setText(tr("Index to 100"));
    m_average->setText(tr("Moving average"));
    m_yearAgo->setText(tr("Year ago"));
    m_tableCard->setTitle(tr("Table"));
    m_table->setAccessibleName(tr("Figures of the lines"));
    m_empty->setTexts(tr("Lines of any metrics and channels stand here"),
                      tr("Put up to eight of them side by side, or start with one of these."));
    m_empty->setPrimary(tr("Add line"));
    m_chart->setAccessibleName(tr("Trends"));
    setTableOpen(m_tableIsOpen);
    showOptions();
}

} // namespace vekha::ui
