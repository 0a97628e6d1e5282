// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/causecard.h"

#include "core/wording/marks.h"
#include "core/wording/partnumbers.h"
#include "ui/charts/waterfall.h"
#include "ui/common/buttons.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

using Compare = ViewState::Compare;
using Kind = WaterfallStep::Kind;

constexpr size_t mostParts = 6;
constexpr size_t fewParts = 4;
constexpr int chartHeight = 250;
constexpr int smallHeight = 200;

/// One line of either list.
struct Line {
    QString name;
    double contribution = 0;
    QString detail;
    MetricIndex input = -1;
    ChannelId channel = ChannelId::All;
    bool isNamed = false; ///< the sentences below the chart tell of it
};

Kind kindOf(double contribution, metrics::Direction better)
{
    if (better == metrics::Direction::None || contribution == 0)
        return Kind::Neutral;
    return (contribution > 0) == (better == metrics::Direction::Up) ? Kind::Better : Kind::Worse;
}

/// The largest lines and those that are told of, and the sum of all others in one.
std::vector<Line> shortened(std::vector<Line> lines, size_t most, const QString &others)
{
    lines.erase(std::remove_if(lines.begin(), lines.end(), [](const Line &l) { return l.contribution == 0; }),
                lines.end());
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::abs(a.contribution) > std::abs(b.contribution);
    });
    if (lines.size() <= most)
        return lines;
    // Nobody finds a bar that the words name among all others.
    std::stable_partition(lines.begin(), lines.end(), [](const Line &line) { return line.isNamed; });
    const auto isLarger = [](const Line &a, const Line &b) {
        return std::abs(a.contribution) > std::abs(b.contribution);
    };
    std::sort(lines.begin(), lines.begin() + long(most) - 1, isLarger);
    Line rest{others, 0, {}, -1, ChannelId::All, false};
    for (size_t i = most - 1; i < lines.size(); ++i)
        rest.contribution += lines[i].contribution;
    lines.resize(most - 1);
    lines.push_back(rest);
    return lines;
}

} // namespace

CauseCard::CauseCard(QWidget *parent)
    : Card({}, parent), m_modes(new SegmentedControl(this)), m_waterfall(new Waterfall),
      m_text(new TextLabel({}, TypeRole::Body, Role::Text))
{
    addHeaderWidget(m_modes);
    m_waterfall->setMinimumHeight(chartHeight);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_waterfall, 1);
    body()->addWidget(m_text);
    retranslate();
    connect(m_modes, &SegmentedControl::currentChanged, this, &CauseCard::show);
    connect(m_waterfall, &Waterfall::itemActivated, this, &CauseCard::activate);
}

CauseCard::Mode CauseCard::mode() const { return Mode(m_modes->current()); }

void CauseCard::setSmall(bool small)
{
    m_small = small;
    m_waterfall->setMinimumHeight(small ? smallHeight : chartHeight);
    show();
}

void CauseCard::retranslate()
{
    setTitle(tr("Why it changed"));
    m_modes->setSegments({tr("Inputs"), m_channels ? tr("Channels") : tr("Campaigns")});
    m_modes->setAccessibleName(tr("How the change is split"));
    m_waterfall->setAccessibleName(tr("Why it changed"));
}

void CauseCard::setExplanation(const Explanation &explanation, const metrics::Metric &metric,
                               const KpiWords &words, bool channels)
{
    m_explanation = explanation;
    m_metric = metric;
    m_words = words;
    m_channels = channels;
    retranslate();
    // What has no inputs to tell apart is told by channel, and the other way round.
    if (!hasInputs() && hasParts())
        m_modes->setCurrent(int(Mode::Channels));
    else if (!hasParts())
        m_modes->setCurrent(int(Mode::Inputs));
    show();
}

bool CauseCard::hasInputs() const { return m_explanation->inputs.size() > 1; }

bool CauseCard::hasParts() const { return m_explanation->parts.size() > 1; }

QString CauseCard::lacking() const
{
    if (m_explanation->against == Compare::Target && m_explanation->to.hasNumber())
        return tr("There is no target for this period, so there is no distance to explain.");
    if (!m_explanation->to.hasNumber())
        return tr("There is no figure for this period, so there is no change to explain.");
    return tr("There is no figure to compare with, so there is no change to explain.");
}

void CauseCard::show()
{
    if (!m_explanation)
        return;
    const Explanation &told = *m_explanation;
    const wording::Format &format = m_words->format();
    // One bar from start to end would say nothing that the words do not say.
    m_waterfall->setVisible(told.explained && (hasInputs() || hasParts()));
    m_modes->setVisible(told.explained && hasInputs() && hasParts());
    if (!told.explained) {
        setSubtitle({});
        m_text->setText(lacking());
        m_waterfall->setSteps({});
        return;
    }
    const QString compared = told.against == Compare::Target ? tr("to the target")
                             : told.comparedDays
                                 ? m_words->periods().comparedWith(*told.comparedDays, told.days)
                                 : QString();
    // Where the card is small its head has room for the words alone, and the change stands above it.
    setSubtitle(m_small ? QString()
                        : format.signedValue(*m_metric, told.change()) + QLatin1Char(' ') + compared);
    QStringList sentences = wording::sentences(told, *m_metric, format, m_words->periods(), m_words->names());
    if (told.against == Compare::Target && !hasInputs() && !hasParts())
        sentences += tr("Neither its inputs nor its channels have targets for the period, so the distance "
                        "cannot be split.");
    m_text->setText(sentences.join(QLatin1Char(' ')));

    std::vector<Line> lines;
    const auto fromTo = [&](const metrics::Metric &metric, std::optional<double> from,
                            std::optional<double> to) {
        return tr("%1 before, %2 now").arg(format.metricValue(metric, from), format.metricValue(metric, to));
    };
    if (mode() == Mode::Inputs) {
        for (const InputCause &cause : told.inputs)
            lines.push_back({wording::causeName(cause, m_words->names()),
                             cause.contribution,
                             {},
                             cause.input,
                             ChannelId::All,
                             false});
        lines.push_back({wording::restName(told.against), told.rest, {}, -1, ChannelId::All, false});
    } else {
        const wording::NamedParts named = wording::namedParts(told);
        for (const PartCause &cause : told.parts) {
            QStringList details{fromTo(*m_metric, cause.part.from, cause.part.to)};
            if (cause.part.rate)
                details += tr("by its own figures %1, by its share %2")
                               .arg(format.signedValue(*m_metric, *cause.part.rate),
                                    format.signedValue(*m_metric, *cause.part.mix));
            lines.push_back({wording::causeName(cause, m_words->names()), cause.part.contribution,
                             details.join(QStringLiteral("; ")), -1, cause.group.channel,
                             &cause == named.most || &cause == named.against});
        }
        lines.push_back(
            {wording::outsidePartsName(told.against), told.outsideParts, {}, -1, ChannelId::All, false});
    }

    const auto periodName = [&](const calendar::DayRange &days) {
        return m_words->periods().rangeNameWithoutYear(days);
    };
    double largestPart = 0;
    for (const Line &line : lines)
        largestPart = std::max(largestPart, std::abs(line.contribution));
    const double largestTotal = std::max(std::abs(*told.from.number), std::abs(*told.to.number));
    const wording::PartNumbers numbers(format, *m_metric, largestTotal, largestPart);
    const bool isShort = isShortened() && largestTotal >= wording::shortFrom;
    const auto totalText = [&](double value) {
        return isShort   ? format.shortNumber(value)
               : m_small ? numbers.total(value)
                         : numbers.totalWithUnit(value);
    };
    const auto partText = [&](double value) {
        if (!isShort || std::abs(value) < wording::shortFrom)
            return numbers.part(value);
        return value > 0 ? QLatin1Char('+') + format.shortNumber(value) : format.shortNumber(value);
    };

    std::vector<WaterfallStep> steps;
    m_inputs.assign(1, -1);
    m_parts.assign(1, ChannelId::All);
    steps.push_back({Kind::Total,
                     told.comparedDays ? periodName(*told.comparedDays) : tr("Target"),
                     totalText(*told.from.number),
                     *told.from.number,
                     {}});
    for (const Line &line : shortened(std::move(lines), m_small ? fewParts : mostParts, tr("All others"))) {
        steps.push_back({kindOf(line.contribution, m_metric->better), line.name, partText(line.contribution),
                         line.contribution, line.detail});
        m_inputs.push_back(line.input);
        m_parts.push_back(line.channel);
    }
    steps.push_back({Kind::Total, periodName(told.days), totalText(*told.to.number), *told.to.number, {}});
    m_inputs.push_back(-1);
    m_parts.push_back(ChannelId::All);
    m_waterfall->setSteps(std::move(steps));
}

bool CauseCard::isShortened() const
{
    return m_small && (m_metric->unit == metrics::Unit::Money || m_metric->unit == metrics::Unit::Count);
}

void CauseCard::activate(int step)
{
    if (step < 0 || step >= int(m_inputs.size()))
        return;
    if (m_inputs[size_t(step)] >= 0)
        Q_EMIT inputChosen(m_inputs[size_t(step)]);
    else if (m_parts[size_t(step)] != ChannelId::All)
        Q_EMIT channelChosen(m_parts[size_t(step)]);
}

} // namespace vekha::ui
