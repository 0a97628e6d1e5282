// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/realismcard.h"

#include "core/wording/goalwords.h"
#include "ui/common/status.h"
#include "ui/targets/targettext.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vekha::ui {

namespace {

constexpr double rightAxis = 56;
constexpr double foot = 22;
constexpr double pointRadius = 2.5;
constexpr double barHeight = 6;

Status statusOf(targets::Likelihood word)
{
    switch (word) {
    case targets::Likelihood::Modest:
        return Status::OnCourse;
    case targets::Likelihood::Ambitious:
        return Status::AtRisk;
    case targets::Likelihood::Hardly:
        break;
    }
    return Status::OffCourse;
}

} // namespace

// The chart

RealismChart::RealismChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RealismChart::setContent(Content content)
{
    m_content = std::move(content);
    update();
}

std::pair<double, double> RealismChart::rangeOf(const Content &content)
{
    double low = HUGE_VAL, high = -HUGE_VAL;
    const auto take = [&](std::optional<double> value) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    };
    for (const auto &value : content.last)
        take(value);
    for (const auto &value : {content.low, content.high, content.expected, content.target})
        take(value);
    if (low > high)
        return {0, 1};
    const double room = high > low ? (high - low) * 0.12 : std::max(1.0, std::abs(high) * 0.1);
    return {low - room, high + room};
}

void RealismChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [low, high] = rangeOf(m_content);
    const QRectF plot = QRectF(rect()).adjusted(4, 8, -rightAxis, -foot);
    const int steps = int(m_content.last.size()) + 1;
    const auto xAt = [&](int step) { return plot.left() + (step + 0.5) * plot.width() / steps; };
    const auto yAt = [&](double value) {
        return plot.bottom() - (value - low) / (high - low) * plot.height();
    };

    painter.setFont(figureFont(TypeRole::Small));
    for (int i = 0; i < int(m_content.axis.size()); ++i) {
        const double y =
            plot.bottom() - plot.height() * i / std::max<qsizetype>(1, m_content.axis.size() - 1);
        painter.setPen(QPen(color(Role::Grid), 1));
        painter.drawLine(QPointF(plot.left(), std::round(y) + 0.5),
                         QPointF(plot.right(), std::round(y) + 0.5));
        painter.setPen(color(Role::Muted));
        painter.drawText(QRectF(plot.right() + 6, y - 10, rightAxis - 6, 20),
                         Qt::AlignLeft | Qt::AlignVCenter, m_content.axis[i]);
    }
    const double next = xAt(steps - 1);
    if (m_content.low && m_content.high) {
        painter.fillRect(
            QRectF(next - 8, yAt(*m_content.high), 16, yAt(*m_content.low) - yAt(*m_content.high)),
            color(Role::ForecastBand));
    }
    const QColor line = Palette::active().series(1);
    QPainterPath path;
    bool open = false;
    std::optional<QPointF> end;
    for (int i = 0; i < steps - 1; ++i) {
        if (!m_content.last[size_t(i)]) {
            open = false;
            continue;
        }
        const QPointF at(xAt(i), yAt(*m_content.last[size_t(i)]));
        open ? path.lineTo(at) : path.moveTo(at);
        open = true;
        end = at;
    }
    painter.setPen(QPen(line, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (end && m_content.expected) {
        QPen dashed(line, 2);
        dashed.setDashPattern({2.5, 2});
        painter.setPen(dashed);
        painter.drawLine(*end, QPointF(next, yAt(*m_content.expected)));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    for (int i = 0; i < steps - 1; ++i) {
        if (m_content.last[size_t(i)])
            painter.drawEllipse(QPointF(xAt(i), yAt(*m_content.last[size_t(i)])), pointRadius, pointRadius);
    }
    if (m_content.target) {
        const double y = std::round(yAt(*m_content.target));
        painter.fillRect(QRectF(next - 13, y - 1, 26, 2), color(Role::Text));
        painter.setFont(figureFont(TypeRole::Small));
        painter.setPen(color(Role::Text));
        const bool above = y > plot.top() + 24;
        painter.drawText(QRectF(plot.left(), above ? y - 18 : y + 2, next - 16 - plot.left(), 16),
                         Qt::AlignRight | Qt::AlignVCenter, m_content.targetText);
    }
    painter.setFont(ui::font(TypeRole::Small));
    painter.setPen(color(Role::Muted));
    const QRectF names(0, plot.bottom() + 4, width() - rightAxis + 30, foot - 4);
    painter.drawText(names, Qt::AlignLeft | Qt::AlignVCenter, m_content.firstName);
    painter.drawText(names, Qt::AlignRight | Qt::AlignVCenter, m_content.lastName);
}

void RealismChart::changeEvent(QEvent *event)
{
    update();
    QWidget::changeEvent(event);
}

// The bar of the chance

ChanceBar::ChanceBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChanceBar::setChance(std::optional<double> chance)
{
    m_chance = chance;
    update();
}

void ChanceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double top = 6, right = width();
    const std::pair<double, Role> zones[]{
        {0.2, Role::OffShape}, {0.8, Role::RiskShape}, {1.0, Role::OkShape}};
    double from = 0;
    for (const auto &[to, role] : zones) {
        painter.setBrush(color(role));
        painter.drawRoundedRect(QRectF(from * right + 1, top, (to - from) * right - 2, barHeight), 2, 2);
        from = to;
    }
    if (m_chance) {
        const double x = std::round(std::clamp(*m_chance, 0.0, 1.0) * (right - 4)) + 1;
        painter.fillRect(QRectF(x - 2, top - 4, 6, barHeight + 8), color(Role::Surface));
        painter.fillRect(QRectF(x, top - 4, 2, barHeight + 8), color(Role::Text));
    }
    painter.setFont(ui::font(TypeRole::Small));
    painter.setPen(color(Role::Muted));
    const QRectF words(0, top + barHeight + 2, right, 18);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     wording::likelihoodName(targets::Likelihood::Hardly));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter,
                     wording::likelihoodName(targets::Likelihood::Ambitious));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter,
                     wording::likelihoodName(targets::Likelihood::Modest));
}

void ChanceBar::changeEvent(QEvent *event)
{
    update();
    QWidget::changeEvent(event);
}

// The card

RealismCard::RealismCard(QWidget *parent)
    : Card({}, parent), m_place(new TextLabel({}, TypeRole::Secondary, Role::Muted)),
      m_value(new TextLabel({}, TypeRole::Title, Role::Text)), m_word(new StatusLabel),
      m_chart(new RealismChart), m_lines(new QWidget), m_grid(new QGridLayout(m_lines)),
      m_chanceName(new TextLabel({}, TypeRole::Secondary, Role::Muted)),
      m_chanceValue(new TextLabel({}, TypeRole::SecondaryBold, Role::Text)), m_bar(new ChanceBar),
      m_empty(new TextLabel({}, TypeRole::Secondary, Role::Muted))
{
    m_place->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_word->setTag(true);
    auto *value = new QHBoxLayout;
    value->addWidget(m_value);
    value->addStretch(1);
    value->addWidget(m_word);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    auto *chance = new QHBoxLayout;
    chance->addWidget(m_chanceName, 1);
    chance->addWidget(m_chanceValue);
    body()->setSpacing(8);
    body()->addWidget(m_place);
    body()->addLayout(value);
    body()->addWidget(m_empty);
    body()->addWidget(m_chart);
    body()->addWidget(m_lines);
    body()->addLayout(chance);
    body()->addWidget(m_bar);
    retranslate();
    clear();
}

void RealismCard::retranslate()
{
    setTitle(tr("Is it realistic?"));
    m_chanceName->setText(tr("Chance to meet it"));
    m_empty->setText(
        tr("Choose a cell: what is usual, what is expected and the chance of its target are shown "
           "here."));
}

void RealismCard::clear()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_value, m_word, m_chart, m_lines,
                                                            m_chanceName, m_chanceValue, m_bar})
        widget->hide();
    m_empty->show();
    m_told.clear();
}

QStringList RealismCard::lines() const { return m_told; }

void RealismCard::addLine(const QString &name, const QString &value)
{
    const int row = m_grid->rowCount();
    auto *left = new TextLabel(name, TypeRole::Secondary, Role::Muted);
    left->setWordWrap(true);
    m_grid->addWidget(left, row, 0);
    m_grid->addWidget(new TextLabel(value, TypeRole::SecondaryBold, Role::Text), row, 1, Qt::AlignRight);
    m_told.append(name + QStringLiteral(": ") + value);
}

void RealismCard::setRealism(const QString &place, const metrics::Metric &metric,
                             const std::optional<targets::Target> &target,
                             const std::optional<targets::Realism> &realism, const KpiWords &words)
{
    const wording::Format &format = words.format();
    m_empty->hide();
    m_place->setText(place);
    m_place->show();
    m_value->setText(target ? targetValueText(*target, metric, format) : tr("No target"));
    m_value->show();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_told.clear();
    m_word->setVisible(realism && realism->word);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chart, m_lines})
        widget->setVisible(realism.has_value());
    const bool hasChance = realism && realism->chance;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chanceName, m_chanceValue, m_bar})
        widget->setVisible(hasChance);
    if (!realism)
        return;

    if (realism->word) {
        m_word->setStatus(statusOf(*realism->word));
        m_word->setText(wording::likelihoodName(*realism->word));
    }
    const auto nameOf = [&](const calendar::Period &period) {
        const QString name = words.periods().shortName(period);
        return period.granularity == calendar::Granularity::Year
                   ? name
                   : name + QLatin1Char(' ') + words.periods().yearName(period);
    };
    RealismChart::Content content;
    for (const targets::PeriodFigure &figure : realism->last)
        content.last.push_back(figure.value);
    content.expected = realism->expected;
    content.low = realism->low80;
    content.high = realism->high80;
    if (target) {
        content.target = target->value;
        content.targetText = tr("target %1").arg(targetValueText(*target, metric, format));
        content.lastName = nameOf(target->key.period);
    }
    if (!realism->last.empty())
        content.firstName = nameOf(realism->last.front().period);
    const auto [low, high] = RealismChart::rangeOf(content);
    const double step = (high - low) / 2;
    for (const double value : {low, low + step, high})
        content.axis.append(format.metricValue(metric, value, wording::Style::Short));
    m_chart->setContent(std::move(content));

    if (realism->change && realism->from) {
        const QString needed = realism->isDifference ? format.signedValue(metric, *realism->change)
                                                     : format.signedPercent(*realism->change);
        const calendar::Period &asked = target ? target->key.period : *realism->from;
        //: %1 "vs April"
        addLine(tr("Change needed %1").arg(words.periods().comparedWith(realism->from->days(), asked.days())),
                needed);
        if (realism->changes > 0)
            addLine(realism->isFall ? tr("Fell at least this much") : tr("Rose at least this much"),
                    tr("%1 of %2 times")
                        .arg(format.number(realism->bigChanges), format.number(realism->changes)));
    }
    if (realism->expected) {
        addLine(tr("Forecast"), format.metricValue(metric, realism->expected));
        addLine(tr("80% band"), tr("%1 to %2")
                                    .arg(format.metricValue(metric, realism->low80, wording::Style::Short),
                                         format.metricValue(metric, realism->high80, wording::Style::Short)));
    } else {
        addLine(tr("Forecast"), tr("too few figures"));
    }
    if (hasChance) {
        m_chanceValue->setText(format.percent(*realism->chance, 0));
        m_bar->setChance(realism->chance);
        m_told.append(m_chanceName->text() + QStringLiteral(": ") + m_chanceValue->text());
    }
}

} // namespace vekha::ui
