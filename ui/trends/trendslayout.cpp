// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on the page of trends, and what it is called.
#include "ui/trends/trendspage.h"

#include "core/wording/names.h"
#include "ui/charts/trendchart.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/metricpicker.h"
#include "ui/theme/stylepaint.h"
#include "ui/trends/chiprow.h"
#include "ui/trends/suggestions.h"
#include "ui/trends/trendsmodel.h"

#include <QCheckBox>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

namespace vekha::ui {

using Kind = calendar::Granularity; // the chart has a Granularity of its own

namespace {

constexpr int gap = 16;
constexpr std::array kinds = {Kind::Day, Kind::Week, Kind::Month, Kind::Quarter, Kind::HalfYear, Kind::Year};

} // namespace

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
    m_add->setFixedHeight(cardControlHeight); // as high as the chips beside it
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

void TrendsPage::retranslate()
{
    m_head->setTitle(tr("Trends"));
    m_view->setPrefix(tr("View:"));
    m_save->setText(tr("Save view"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_add->setText(tr("Add line"));
    const QSignalBlocker noSpan(m_span);
    m_span->setSegments({tr("12 mo."), tr("24 mo."), tr("3 years"), tr("All"), tr("Period above")});
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
