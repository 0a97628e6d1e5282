// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/cardrowedit.h"

#include "core/wording/names.h"
#include "core/wording/number_input.h"
#include "ui/common/buttons.h"
#include "ui/common/helpplace.h"
#include "ui/common/searchcombo.h"
#include "ui/theme/style.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace vekha::ui {

using metrics::Direction;
using scorecards::CardRow;

namespace {

constexpr double percents = 100;
constexpr int weightDecimals = 2;

void setInvalid(QWidget *field, bool invalid)
{
    if (field->property(invalidProperty).toBool() == invalid)
        return;
    field->setProperty(invalidProperty, invalid);
    field->update();
}

std::optional<double> &slotOf(CardRow &row, CardRowEdit::Figure figure)
{
    switch (figure) {
    case CardRowEdit::Floor:
        return row.floor;
    case CardRowEdit::Stretch:
        return row.stretch;
    case CardRowEdit::Baseline:
        return row.baseline;
    default:
        return row.target;
    }
}

} // namespace

CardRowEdit::CardRowEdit(AppContext &context, const Workspace &workspace, const CardRow &row, QWidget *parent)
    : QWidget(parent), m_context(context), m_workspace(workspace), m_row(row),
      m_metric(new SearchCombo(this)), m_channel(new QComboBox(this)), m_direction(new QComboBox(this)),
      m_up(new IconButton(QStringLiteral("chevron-up"), {}, this)),
      m_down(new IconButton(QStringLiteral("chevron-down"), {}, this)),
      m_remove(new IconButton(QStringLiteral("close"), {}, this))
{
    for (QLineEdit *&field : m_figures)
        field = new QLineEdit(this);
    build();
    fill();
    retranslate();
    setHelpChoosesMetric(m_metric);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        showDirection();
        Q_EMIT changed();
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, &CardRowEdit::changed);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &CardRowEdit::changed);
    for (QLineEdit *field : m_figures)
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            setInvalid(field, false);
            Q_EMIT changed();
        });
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &CardRowEdit::removeRequested);
}

void CardRowEdit::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    const std::array<QWidget *, 7> editors{m_metric,           m_channel,         m_figures[Weight],
                                           m_figures[Floor],   m_figures[Target], m_figures[Stretch],
                                           m_figures[Baseline]};
    for (size_t i = 0; i < editors.size(); ++i) {
        editors[i]->setFixedWidth(widths[i]);
        line->addWidget(editors[i]);
    }
    for (QLineEdit *field : m_figures)
        field->setAlignment(Qt::AlignRight);
    for (QWidget *button : std::initializer_list<QWidget *>{m_up, m_down, m_remove})
        line->addWidget(button);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_direction, 0, Qt::AlignLeft);
    for (QComboBox *box : {static_cast<QComboBox *>(m_metric), m_channel}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
}

void CardRowEdit::fill()
{
    const Language language = m_context.language();
    const QSignalBlocker quietMetric(m_metric), quietChannel(m_channel), quietDirection(m_direction);
    const metrics::MetricCatalog catalog = m_workspace.catalog();
    m_metric->clear();
    for (const bool inputs : {false, true}) {
        m_metric->addHead(inputs ? tr("Inputs") : tr("KPIs"));
        for (int i = 0; i < catalog.size(); ++i) {
            if (catalog.at(i).isInput() == inputs)
                m_metric->addItem(wording::metricName(catalog.at(i), language), catalog.at(i).id);
        }
    }
    m_metric->choose(m_row.metric);
    m_channel->clear();
    m_channel->addItem(wording::allChannelsName(), number(ChannelId::All));
    const auto content = m_workspace.content();
    for (const Channel &channel : content->channels) {
        if (!channel.archived || channel.id == m_row.channel)
            m_channel->addItem(wording::channelName(channel, language), number(channel.id));
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(number(m_row.channel))));
    m_direction->clear();
    m_direction->addItem(QString(), int(Direction::Up));
    m_direction->addItem(QString(), int(Direction::Down));
    m_direction->setCurrentIndex(m_row.direction == Direction::Down ? 1 : 0);
    setWeight(m_row.weight);
    if (const metrics::Metric *shown = metric()) {
        for (const Figure figure : {Floor, Target, Stretch, Baseline})
            m_figures[figure]->setText(m_context.format().editText(*shown, slotOf(m_row, figure)));
    }
    showDirection();
}

void CardRowEdit::retranslate()
{
    m_up->setLabel(tr("Move up"));
    m_down->setLabel(tr("Move down"));
    m_remove->setLabel(tr("Remove the row"));
    m_direction->setItemText(0, tr("Higher is better"));
    m_direction->setItemText(1, tr("Lower is better"));
    m_figures[Target]->setPlaceholderText(tr("as set"));
    m_figures[Target]->setToolTip(tr("Empty: the target that is set for the period on the page Targets"));
    const QString row = tr("Row %1").arg(m_place + 1);
    const std::array names{tr("weight, %"), tr("floor"), tr("target"), tr("stretch"), tr("baseline")};
    for (size_t i = 0; i < names.size(); ++i)
        m_figures[i]->setAccessibleName(QStringLiteral("%1, %2").arg(row, names[i]));
    m_metric->setAccessibleName(QStringLiteral("%1, %2").arg(row, tr("KPI")));
    m_channel->setAccessibleName(QStringLiteral("%1, %2").arg(row, tr("channel")));
    m_direction->setAccessibleName(QStringLiteral("%1, %2").arg(row, tr("which way is better")));
}

void CardRowEdit::setPlace(int place, int count)
{
    m_place = place;
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
    retranslate();
}

const metrics::Metric *CardRowEdit::metric() const
{
    return m_workspace.catalog().find(m_metric->currentData().toString());
}

void CardRowEdit::showDirection()
{
    const metrics::Metric *shown = metric();
    m_direction->setVisible(shown && shown->better == Direction::None);
}

void CardRowEdit::setWeight(double share)
{
    m_figures[Weight]->setText(m_context.format().trimmedNumber(share * percents, 0, weightDecimals));
}

double CardRowEdit::weight() const
{
    return wording::parseMetricNumber(m_figures[Weight]->text(), m_context.language(), metrics::Unit::Percent)
        .value_or(0);
}

ReadCardRow CardRowEdit::read() const
{
    ReadCardRow read;
    const metrics::Metric *shown = metric();
    if (!shown) {
        read.fault = tr("Row %1: choose a KPI.").arg(m_place + 1);
        return read;
    }
    read.row.metric = shown->id;
    read.row.channel = ChannelId(m_channel->currentData().toInt());
    if (shown->better == Direction::None)
        read.row.direction = Direction(m_direction->currentData().toInt());
    for (int i = 0; i < FigureCount; ++i) {
        const QString typed = m_figures[size_t(i)]->text().trimmed();
        const bool isWeight = i == Weight;
        if (typed.isEmpty() && !isWeight)
            continue;
        const auto value = wording::parseMetricNumber(typed, m_context.language(),
                                                      isWeight ? metrics::Unit::Percent : shown->unit);
        const bool isWrong = !value || (isWeight && *value < 0);
        setInvalid(m_figures[size_t(i)], isWrong);
        if (isWrong && read.fault.isEmpty())
            read.fault = isWeight
                             ? tr("Row %1: the weight is a number of percent from 0 on.").arg(m_place + 1)
                             : tr("Row %1: “%2” is not a number.").arg(m_place + 1).arg(typed);
        else if (value && isWeight)
            read.row.weight = *value;
        else if (value)
            slotOf(read.row, Figure(i)) = *value;
    }
    return read;
}

void CardRowEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_row = read().row;
        fill();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace vekha::ui
