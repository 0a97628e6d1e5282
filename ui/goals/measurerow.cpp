// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/measurerow.h"

#include "core/wording/goalwords.h"
#include "core/wording/names.h"
#include "core/wording/number_input.h"
#include "ui/common/buttons.h"
#include "ui/common/helpplace.h"
#include "ui/common/labels.h"
#include "ui/common/searchcombo.h"
#include "ui/goals/goaltext.h"
#include "ui/theme/style.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <array>

namespace vekha::ui {

using goals::MeasureSpan;
using metrics::Direction;

namespace {

constexpr std::array spans{MeasureSpan::WholeTime, MeasureSpan::Month, MeasureSpan::Quarter};
constexpr int gap = 8;
constexpr int spanWidth = 216;

} // namespace

const std::vector<int> &MeasureRow::widths()
{
    static const std::vector<int> all{0, 150, 108, 108, 56, 32};
    return all;
}

MeasureRow::MeasureRow(AppContext &context, const Workspace &workspace, const goals::Measure &measure,
                       QWidget *parent)
    : QWidget(parent), m_context(context), m_workspace(workspace), m_metric(new SearchCombo(this)),
      m_channel(new QComboBox(this)), m_span(new QComboBox(this)), m_baseline(new QLineEdit(this)),
      m_target(new QLineEdit(this)), m_weight(new QLineEdit(this)),
      m_remove(new IconButton(QStringLiteral("delete"), {}, this)), m_direction(new SegmentedControl(this)),
      m_facts(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_takeNow(new LinkButton({}, this))
{
    setHelpChoosesMetric(m_metric);
    layOut();
    retranslate();
    fill(measure);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] { showUnit(); });
    for (QComboBox *box : {static_cast<QComboBox *>(m_metric), m_channel, m_span})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
    for (QLineEdit *edit : {m_baseline, m_target, m_weight})
        connect(edit, &QLineEdit::textChanged, this, [this, edit] {
            edit->setProperty(invalidProperty, !read(edit).has_value());
            edit->update();
            if (!m_filling)
                Q_EMIT changed();
        });
    connect(m_direction, &SegmentedControl::currentChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    connect(m_remove, &QAbstractButton::clicked, this, &MeasureRow::removeRequested);
    connect(m_takeNow, &QAbstractButton::clicked, this, [this] {
        if (metric() && m_now)
            m_baseline->setText(m_context.format().editText(*metric(), m_now));
    });
    m_filling = false;
}

void MeasureRow::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    const std::vector<QWidget *> fields{m_metric, m_channel, m_baseline, m_target, m_weight, m_remove};
    for (size_t i = 0; i < fields.size(); ++i) {
        row->addWidget(fields[i], widths()[i] == 0 ? 1 : 0);
        if (widths()[i] > 0)
            fields[i]->setFixedWidth(widths()[i]);
    }
    for (QComboBox *box : {static_cast<QComboBox *>(m_metric), m_channel, m_span}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    for (QLineEdit *edit : {m_baseline, m_target, m_weight})
        edit->setAlignment(Qt::AlignRight);
    auto *under = new QHBoxLayout;
    under->setSpacing(gap);
    under->addWidget(m_span);
    under->addWidget(m_direction);
    under->addWidget(m_facts, 1);
    under->addWidget(m_takeNow);
    m_span->setFixedWidth(spanWidth);
    m_facts->setWordWrap(true);
    m_takeNow->hide();
    m_direction->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addLayout(under);
}

void MeasureRow::retranslate()
{
    m_metric->setAccessibleName(tr("Metric"));
    m_metric->lineEdit()->setPlaceholderText(tr("Choose a metric"));
    m_channel->setAccessibleName(tr("Channel"));
    m_span->setAccessibleName(tr("Over which time"));
    m_baseline->setAccessibleName(tr("Baseline"));
    m_target->setAccessibleName(tr("Target"));
    m_weight->setAccessibleName(tr("Weight"));
    m_remove->setLabel(tr("Remove the measure"));
    m_direction->setSegments({tr("Higher is better"), tr("Lower is better")});
    m_direction->setAccessibleName(tr("Which way is better"));
    m_takeNow->setText(tr("Take as baseline"));
}

void MeasureRow::fill(const goals::Measure &measure)
{
    const metrics::MetricCatalog catalog = m_workspace.catalog();
    for (const bool inputs : {false, true}) {
        m_metric->addHead(inputs ? tr("Inputs") : tr("KPIs"));
        for (int i = 0; i < catalog.size(); ++i) {
            if (catalog.at(i).isInput() == inputs)
                m_metric->addItem(wording::metricName(catalog.at(i), m_context.language()), catalog.at(i).id);
        }
    }
    // A metric that is gone keeps its id in sight, so that it can be replaced.
    if (!measure.metric.isEmpty() && !catalog.find(measure.metric))
        m_metric->addItem(measure.metric, measure.metric);
    m_metric->setCurrentIndex(-1);
    m_metric->choose(measure.metric);
    m_channel->addItem(wording::allChannelsName(), number(ChannelId::All));
    for (const Channel &channel : m_workspace.content()->channels) {
        if (!channel.archived || channel.id == measure.channel)
            m_channel->addItem(wording::channelName(channel, m_context.language()), number(channel.id));
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(number(measure.channel))));
    for (const MeasureSpan span : spans)
        m_span->addItem(wording::measureSpanName(span), int(span));
    m_span->setCurrentIndex(m_span->findData(int(measure.span)));
    if (const metrics::Metric *known = metric()) {
        m_baseline->setText(m_context.format().editText(*known, measure.baseline));
        m_target->setText(m_context.format().editText(*known, measure.target));
    }
    m_weight->setText(m_context.format().trimmedNumber(measure.weight, 0, 2));
    m_direction->setCurrent(measure.direction == Direction::Down ? 1 : 0);
    showUnit();
}

const metrics::Metric *MeasureRow::metric() const
{
    return m_workspace.content()->catalog.find(m_metric->currentData().toString());
}

void MeasureRow::showUnit()
{
    const metrics::Metric *known = metric();
    const QString unit = known ? m_context.format().unitSuffix(*known) : QString();
    m_baseline->setPlaceholderText(unit);
    m_target->setPlaceholderText(unit);
    m_direction->setVisible(known && known->better == Direction::None);
    m_metric->setToolTip(m_metric->currentText());
}

Result<std::optional<double>> MeasureRow::read(const QLineEdit *edit) const
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return std::optional<double>();
    const metrics::Metric *known = edit == m_weight ? nullptr : metric();
    const auto number = known ? wording::parseMetricNumber(text, m_context.language(), known->unit)
                              : wording::parseNumber(text, m_context.language());
    if (!number)
        return failure(number.error());
    return std::optional(*number);
}

goals::Measure MeasureRow::measure() const
{
    goals::Measure measure;
    measure.metric = m_metric->currentData().toString();
    measure.channel = ChannelId(m_channel->currentData().toInt());
    measure.span = MeasureSpan(m_span->currentData().toInt());
    measure.baseline = read(m_baseline).value_or(std::nullopt);
    measure.target = read(m_target).value_or(std::nullopt);
    measure.weight = read(m_weight).value_or(std::nullopt).value_or(0);
    if (const metrics::Metric *known = metric(); known && known->better == Direction::None)
        measure.direction = m_direction->current() == 1 ? Direction::Down : Direction::Up;
    return measure;
}

bool MeasureRow::hasFault() const { return !read(m_baseline) || !read(m_target) || !read(m_weight); }

void MeasureRow::showFacts(const goals::MeasureFacts &facts, const goals::MeasureProgress &progress,
                           const QStringList &lacking, const GoalText &text)
{
    m_now = progress.actual;
    const goals::Measure filled = measure();
    QStringList sentences;
    if (progress.actual)
        sentences += tr("Now: %1.").arg(text.value(filled, progress.actual));
    if (facts.likelihood)
        sentences += tr("By its history: %1.").arg(wording::likelihoodName(*facts.likelihood).toLower());
    sentences += lacking;
    m_facts->setRole(lacking.isEmpty() ? Role::Muted : Role::RiskText);
    m_facts->setText(sentences.join(u' '));
    m_takeNow->setVisible(progress.actual && filled.baseline != progress.actual &&
                          m_baseline->text().isEmpty());
}

void MeasureRow::clearFacts()
{
    m_now.reset();
    m_facts->setText({});
    m_takeNow->hide();
}

} // namespace vekha::ui
