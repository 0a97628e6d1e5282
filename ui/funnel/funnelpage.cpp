// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funnel/funnelpage.h"

#include "ui/common/askname.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/metricpicker.h"
#include "ui/common/pagescroll.h"
#include "ui/funnel/funneltable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int pagePadding = 24;
constexpr int tableFoot = 8;
constexpr int mostStages = 10;

const QString pageId = QStringLiteral("funnel");

/// Counts that add up over time: only of these one part can go on to the next.
bool canBeStage(const metrics::Metric &metric)
{
    return metric.isInput() && metric.unit == metrics::Unit::Count &&
           metric.input().overTime == metrics::OverTime::Sum;
}

QStringList stagesOf(const SavedView &funnel)
{
    QStringList stages;
    for (const auto &id : QJsonDocument::fromJson(funnel.payload.toUtf8()).array())
        stages.append(id.toString());
    return stages;
}

QString payloadOf(const QStringList &stages)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(stages)).toJson(QJsonDocument::Compact));
}

} // namespace

FunnelPage::FunnelPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    buildCards();
    retranslate();
}

void FunnelPage::buildHead()
{
    m_head = new PageHead(QString(), this);
    m_funnels = new SegmentedControl(this);
    m_funnels->setAddVisible(true);
    m_stageButton = new FilterButton(QString(), this);
    m_picker = new MetricPicker(MetricPicker::Mode::Several, this);
    m_picker->setOffered(canBeStage);
    m_picker->setMost(mostStages);
    m_head->addLeft(m_funnels);
    m_head->addRight(m_stageButton);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(pagePadding, 0, pagePadding, 0);
    frame->addWidget(m_head);
    static_cast<QVBoxLayout *>(layout())->addLayout(frame);
    connect(m_funnels, &SegmentedControl::currentChanged, this, &FunnelPage::chooseFunnel);
    connect(m_funnels, &SegmentedControl::addRequested, this, &FunnelPage::addFunnel);
    connect(m_funnels, &SegmentedControl::menuRequested, this, &FunnelPage::showFunnelMenu);
    connect(m_stageButton, &FilterButton::clicked, this, [this] {
        QList<MetricId> checked;
        const metrics::MetricCatalog catalog = workspace()->catalog();
        for (const MetricIndex stage : stages())
            checked.append(catalog.at(stage).id);
        m_picker->setChecked(checked);
        m_picker->openUnder(m_stageButton);
    });
    connect(m_picker, &MetricPicker::closed, this, [this] { setStages(m_picker->checked()); });
}

void FunnelPage::buildCards()
{
    m_stack = new QStackedWidget(this);
    m_scroll = new PageScroll(m_stack);
    m_chartCard = new Card;
    m_chart = new FunnelChart;
    m_weakSpot = new TextLabel(QString(), TypeRole::Body, Role::Text);
    m_weakSpot->setWordWrap(true);
    m_weakSpot->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chartCard->body()->addWidget(m_weakSpot);
    m_chartCard->body()->addWidget(m_chart);
    m_tableCard = new Card;
    m_tableCard->setBodyPadded(false);
    m_model = new FunnelTable(this);
    m_table = new DataTable(m_tableCard);
    m_table->setFitsContents(true);
    m_table->setSortable(true);
    m_table->setFrozenColumns(1);
    m_table->setModel(m_model);
    m_tableCard->body()->addWidget(m_table);
    m_tableCard->body()->addSpacing(tableFoot);
    m_scroll->column()->addWidget(m_chartCard);
    m_scroll->column()->addWidget(m_tableCard);
    m_scroll->column()->addStretch(1);
    m_empty = new EmptyState(QStringLiteral("funnel"), m_stack);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);
    connect(m_chart, &FunnelChart::itemActivated, this, &FunnelPage::openStage);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const QModelIndex source =
            static_cast<const QSortFilterProxyModel *>(m_table->model())->mapToSource(index);
        const int group = m_model->groupAt(source.row());
        if (group < 0)
            return;
        m_channel = m_board.groups[size_t(group)].kind == facts::Group::Kind::Total
                        ? ChannelId::All
                        : m_board.groups[size_t(group)].channel;
        showGroup();
    });
    connect(m_table, &DataTable::statisticsChanged, this, [this](const SelectionStatistics &selected) {
        Q_EMIT selectionDescribed(selectionText(selected, context().format()));
    });
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        Q_EMIT destinationChosen(
            {QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), view().period});
    });
    connect(m_empty, &EmptyState::linkClicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("import"), {}, ChannelId::All, {}, {}});
    });
}

void FunnelPage::retranslate()
{
    m_head->setTitle(tr("Funnel"));
    m_stageButton->setPrefix(tr("Stages:"));
    m_chart->setAccessibleName(tr("Stages of the funnel"));
    m_tableCard->setTitle(tr("Conversion from stage to stage, by channel"));
    m_table->setAccessibleName(tr("Conversion from stage to stage, by channel"));
    m_empty->setTexts(tr("Here the stages from impressions to orders stand under each other."),
                      tr("It takes figures of two stages at least, such as clicks and leads."));
    m_empty->setPrimary(tr("Enter data"));
    m_empty->setLink(tr("Import a file"));
    if (workspace())
        showFunnels();
}

void FunnelPage::open(const Destination &destination)
{
    m_channel = destination.channel;
    if (!destination.section.isEmpty())
        m_wanted = destination.section.toInt();
    invalidate();
}

Destination FunnelPage::current() const
{
    return {pageId, {}, m_channel, m_wanted > 0 ? QString::number(m_wanted) : QString(), {}};
}

void FunnelPage::clear()
{
    m_saved.clear();
    m_wanted = 0;
    m_channel = ChannelId::All;
    m_board = {};
    m_chart->setRows({});
    m_model->clear();
}

QString FunnelPage::weakSpotText() const { return m_weakSpot->text(); }

const SavedView *FunnelPage::chosen() const
{
    for (const SavedView &funnel : m_saved) {
        if (funnel.id == m_wanted)
            return &funnel;
    }
    return nullptr;
}

std::vector<MetricIndex> FunnelPage::stages() const
{
    const SavedView *funnel = chosen();
    if (!funnel)
        return usualStages(*workspace());
    const metrics::MetricCatalog catalog = workspace()->catalog();
    std::vector<MetricIndex> stages;
    for (const QString &id : stagesOf(*funnel)) {
        if (const auto index = catalog.indexOf(id); index && canBeStage(catalog.at(*index)))
            stages.push_back(*index);
    }
    return stages;
}

FunnelWords FunnelPage::words() const
{
    return {KpiWords(context().format(), context().names(), nameBook()), workspace()->catalog()};
}

void FunnelPage::showFunnels()
{
    QStringList names{tr("Main")};
    int current = 0;
    for (const SavedView &funnel : m_saved) {
        names.append(funnel.name);
        if (funnel.id == m_wanted)
            current = int(names.size()) - 1;
    }
    m_funnels->setSegments(names);
    m_funnels->setCurrent(current);
    m_funnels->setAccessibleName(tr("Funnels"));
}

void FunnelPage::refresh()
{
    m_saved.clear();
    const auto content = workspace()->content();
    for (const SavedView &saved : content->views) {
        if (saved.page == pageId)
            m_saved.push_back(saved);
    }
    if (!chosen())
        m_wanted = 0;
    showFunnels();
    m_picker->setCatalog(workspace()->catalog(), context().language());
    const auto asked = stages();
    m_stageButton->setValue(context().format().number(double(asked.size())));
    const auto work = [asked, view = view()](const Workspace &open) {
        return funnelBoard(open, asked, view);
    };
    ask<FunnelBoard>(QStringLiteral("funnel"), work, [this](const FunnelBoard &board) { showBoard(board); });
}

void FunnelPage::showBoard(const FunnelBoard &board)
{
    m_board = board;
    const bool isEmpty = board.stages.size() < 2 && m_wanted == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_scroll);
    m_stageButton->setVisible(!isEmpty);
    if (isEmpty) {
        m_head->setHint({});
        return;
    }
    m_model->setBoard(board, words());
    m_table->resizeToContents();
    showGroup();
}

void FunnelPage::showGroup()
{
    int group = 0;
    for (int i = 0; i < int(m_board.groups.size()); ++i) {
        if (m_board.groups[size_t(i)].kind == facts::Group::Kind::Channel &&
            m_board.groups[size_t(i)].channel == m_channel)
            group = i;
    }
    if (m_board.groups.empty()) {
        m_chartCard->setTitle({});
        m_weakSpot->setText(tr("None of these stages has figures."));
        m_chart->setRows({});
        return;
    }
    const FunnelWords told = words();
    const KpiWords kpi(context().format(), context().names(), nameBook());
    KpiTable days;
    days.shownDays = m_board.shownDays;
    days.comparedDays = m_board.comparedDays;
    m_head->setHint(kpi.comparing(days));
    m_chartCard->setTitle(told.groupName(m_board.groups[size_t(group)]));
    m_weakSpot->setText(told.weakSpot(m_board, group));
    m_chart->setRows(told.rows(m_board, group));
}

void FunnelPage::chooseFunnel(int index)
{
    m_wanted = index > 0 && index <= int(m_saved.size()) ? m_saved[size_t(index - 1)].id : 0;
    invalidate();
}

void FunnelPage::setStages(const QList<MetricId> &stages)
{
    if (!workspace() || stages.size() < 2)
        return;
    if (const SavedView *funnel = chosen()) {
        SavedView changed = *funnel;
        changed.payload = payloadOf(stages);
        if (changed.payload != funnel->payload)
            store(changed);
        return;
    }
    // The usual funnel stays what it is: other stages make one of one's own.
    QStringList usual;
    for (const MetricIndex stage : usualStages(*workspace()))
        usual.append(workspace()->catalog().at(stage).id);
    if (QStringList(stages) == usual)
        return;
    askName(
        this, [] { return tr("Save as an own funnel"); }, [] { return tr("Save"); }, QString(),
        [this, stages](const QString &name) {
            store({0, pageId, name, payloadOf(stages)});
        });
}

void FunnelPage::addFunnel()
{
    QStringList ids;
    for (const MetricIndex stage : stages())
        ids.append(workspace()->catalog().at(stage).id);
    askName(
        this, [] { return tr("Add a funnel"); }, [] { return tr("Add"); }, QString(),
        [this, ids](const QString &name) {
            store({0, pageId, name, payloadOf(ids)});
        });
}

void FunnelPage::store(const SavedView &funnel)
{
    storeChange({{store::SaveView{funnel}}, ChangeKind::SaveView, {funnel.name}},
                [this](const Applied &applied) {
                    if (!applied.newIds.empty())
                        m_wanted = applied.newIds.front();
                    invalidate();
                    tell(applied);
                });
}

void FunnelPage::showFunnelMenu(int index, const QPoint &globalPos)
{
    if (index <= 0 || index > int(m_saved.size()))
        return;
    const SavedView funnel = m_saved[size_t(index - 1)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename…"), this, [this, funnel] {
        askName(
            this, [] { return tr("Rename the funnel"); }, [] { return tr("Rename"); }, funnel.name,
            [this, funnel](const QString &name) {
                SavedView renamed = funnel;
                renamed.name = name;
                store(renamed);
            });
    });
    menu->addAction(tr("Remove"), this, [this, funnel] {
        storeChange({{store::RemoveView{funnel.id}}, ChangeKind::RemoveView, {funnel.name}});
    });
    menu->popup(globalPos);
}

void FunnelPage::openStage(int stage)
{
    if (stage < 0 || stage >= int(m_board.stages.size()))
        return;
    Q_EMIT destinationChosen({QStringLiteral("metric"),
                              workspace()->catalog().at(m_board.stages[size_t(stage)]).id,
                              m_channel,
                              {},
                              {}});
}

} // namespace vekha::ui
