// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/causes.h"

#include "core/wording/partnumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vekha::wording {

namespace {

using Compare = ViewState::Compare;

constexpr size_t inputsNamed = 3;
constexpr double shareWorthNaming = 0.05; ///< of all moves together

/// The sentences of one explanation.
class Telling {
public:
    Telling(const Explanation &explanation, const metrics::Metric &metric, const Format &format,
            const PeriodNames &periods, const NameBook &names)
        : m_explanation(explanation), m_metric(metric), m_format(format), m_periods(periods), m_names(names),
          m_numbers(format, metric, largestTotal(), largestPart())
    {
    }

    [[nodiscard]] QStringList all() const
    {
        QStringList told{change()};
        if (m_explanation.inputs.size() > 1)
            told += byInputs();
        told += byParts();
        told.removeAll(QString());
        return told;
    }

private:
    [[nodiscard]] QString change() const
    {
        const double difference = m_explanation.change();
        const double from = m_explanation.from.number.value_or(0);
        const double to = m_explanation.to.number.value_or(0);
        const QString name = shortMetricName(m_metric, m_names.language());
        const QString size = sizeOf(difference, from);
        if (m_explanation.against == Compare::Target) {
            if (difference == 0)
                return QCoreApplication::translate("Causes", "%1 is exactly on target: %2.")
                    .arg(name, value(to));
            return (difference > 0 ? QCoreApplication::translate("Causes", "%1 is above its target by %2: %3 "
                                                                           "instead of %4.")
                                   : QCoreApplication::translate("Causes", "%1 is below its target by %2: %3 "
                                                                           "instead of %4."))
                .arg(name, size, value(to), value(from));
        }
        const QString compared = m_explanation.comparedDays
                                     ? m_periods.comparedWith(*m_explanation.comparedDays, m_explanation.days)
                                     : QString();
        if (difference == 0)
            return QCoreApplication::translate("Causes", "%1 has not changed: %2 (%3).")
                .arg(name, value(to), compared);
        //: %1 metric, %2 by how much: "₽310 (12%)", %3 "vs April", %4 and %5 values
        return (difference > 0 ? QCoreApplication::translate("Causes", "%1 rose by %2 %3: from %4 to %5.")
                               : QCoreApplication::translate("Causes", "%1 fell by %2 %3: from %4 to %5."))
            .arg(name, size, compared, value(from), value(to));
    }

    [[nodiscard]] QString byInputs() const
    {
        double all = std::abs(m_explanation.rest);
        for (const InputCause &cause : m_explanation.inputs)
            all += std::abs(cause.contribution);
        QStringList named;
        for (const InputCause &cause : m_explanation.inputs) {
            if (size_t(named.size()) == inputsNamed || std::abs(cause.contribution) < shareWorthNaming * all)
                break;
            named += QCoreApplication::translate("Causes", "%1 (%2)")
                         .arg(causeName(cause, m_names), signedValue(cause.contribution));
        }
        if (named.isEmpty())
            return {};
        return QCoreApplication::translate("Causes", "By inputs: %1.")
            .arg(named.join(QCoreApplication::translate("Causes", ", ")));
    }

    [[nodiscard]] QStringList byParts() const
    {
        const auto [most, against] = namedParts(m_explanation);
        QStringList told;
        if (most)
            told += mostOfIt(*most);
        if (against)
            told += QCoreApplication::translate("Causes", "It was held back by %1 (%2).")
                        .arg(causeName(*against, m_names), signedValue(against->part.contribution));
        return told;
    }

    [[nodiscard]] QString mostOfIt(const PartCause &cause) const
    {
        const QString name = causeName(cause, m_names);
        const QString size = signedValue(cause.part.contribution);
        if (cause.part.begun)
            return QCoreApplication::translate("Causes", "Most of it comes from %1 (%2), which is new.")
                .arg(name, size);
        if (cause.part.stopped)
            return QCoreApplication::translate("Causes", "Most of it comes from %1 (%2), which has stopped.")
                .arg(name, size);
        const bool byMix = cause.part.rate && std::abs(*cause.part.mix) > std::abs(*cause.part.rate);
        if (byMix)
            return QCoreApplication::translate("Causes",
                                               "Most of it comes from %1 (%2): its share of the whole "
                                               "has changed.")
                .arg(name, size);
        if (cause.part.from && cause.part.to && m_explanation.against != Compare::Target)
            return QCoreApplication::translate("Causes", "Most of it comes from %1 (%2): %3 before, %4 now.")
                .arg(name, size, value(*cause.part.from), value(*cause.part.to));
        return QCoreApplication::translate("Causes", "Most of it comes from %1 (%2).").arg(name, size);
    }

    [[nodiscard]] QString value(double number) const { return m_format.metricValue(m_metric, number); }
    [[nodiscard]] QString signedValue(double number) const
    {
        // Parts of leads are whole leads to the eye.
        return m_numbers.partWithUnit(m_metric.unit == metrics::Unit::Count ? std::round(number) : number);
    }
    [[nodiscard]] double largestTotal() const
    {
        return std::max(std::abs(m_explanation.from.number.value_or(0)),
                        std::abs(m_explanation.to.number.value_or(0)));
    }
    [[nodiscard]] double largestPart() const
    {
        double largest = 0;
        for (const InputCause &cause : m_explanation.inputs)
            largest = std::max(largest, std::abs(cause.contribution));
        for (const PartCause &cause : m_explanation.parts)
            largest = std::max(largest, std::abs(cause.part.contribution));
        return largest;
    }
    /// "₽310 (12%)": of percents and points the difference alone, and of what was nothing or a loss.
    [[nodiscard]] QString sizeOf(double difference, double from) const
    {
        const bool isShare =
            m_metric.unit == metrics::Unit::Percent || m_metric.unit == metrics::Unit::Points;
        QString size = unsignedValue(difference);
        if (isShare || from <= 0)
            return size;
        //: by how much something changed, and the same as a percentage
        return QCoreApplication::translate("Causes", "%1 (%2)")
            .arg(size, m_format.percent(std::abs(difference) / from, 0));
    }

    /// "310 ₽", "0.5 pp": the words before it tell the direction.
    [[nodiscard]] QString unsignedValue(double difference) const
    {
        QString text = m_format.signedValue(m_metric, std::abs(difference));
        if (text.startsWith(u'+'))
            text.remove(0, 1);
        return text;
    }

    const Explanation &m_explanation;
    const metrics::Metric &m_metric;
    const Format &m_format;
    const PeriodNames &m_periods;
    const NameBook &m_names;
    PartNumbers m_numbers;
};

} // namespace

NamedParts namedParts(const Explanation &explanation)
{
    const double difference = explanation.change();
    NamedParts named;
    for (const PartCause &cause : explanation.parts) {
        const double part = cause.part.contribution;
        if (!named.most && part * difference > 0 && explanation.parts.size() > 1)
            named.most = &cause;
        if (!named.against && part * difference < 0 &&
            std::abs(part) >= shareWorthNaming * std::abs(difference))
            named.against = &cause;
    }
    return named;
}

QString causeName(const InputCause &cause, const NameBook &names)
{
    QString name = names.shortMetric(cause.input);
    if (cause.shifts.empty())
        return name;
    return cause.shifts.back() == metrics::Shift::Previous
               ? QCoreApplication::translate("Causes", "%1, the period before").arg(name)
               : QCoreApplication::translate("Causes", "%1, a year earlier").arg(name);
}

QString causeName(const PartCause &cause, const NameBook &names)
{
    if (cause.group.kind != facts::Group::Kind::Campaign)
        return names.channel(cause.group.channel);
    return cause.group.campaign == CampaignId::None ? withoutCampaignName()
                                                    : names.campaign(cause.group.campaign);
}

QString restName(ViewState::Compare against)
{
    return against == Compare::Target
               ? QCoreApplication::translate("Causes", "Targets that do not fit each other")
               : QCoreApplication::translate("Causes", "A step of the formula");
}

QString outsidePartsName(ViewState::Compare against)
{
    return against == Compare::Target ? QCoreApplication::translate("Causes", "Without a target of its own")
                                      : QCoreApplication::translate("Causes", "Not by channel");
}

QStringList sentences(const Explanation &explanation, const metrics::Metric &metric, const Format &format,
                      const PeriodNames &periods, const NameBook &names)
{
    return explanation.explained ? Telling(explanation, metric, format, periods, names).all() : QStringList();
}

} // namespace vekha::wording
