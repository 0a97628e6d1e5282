// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/realismview.h"

#include "core/wording/goalwords.h"
#include "ui/common/labels.h"
#include "ui/common/status.h"
#include "ui/targets/realismchart.h"
#include "ui/targets/targettext.h"

#include <QBoxLayout>

#include <cmath>

namespace vekha::ui {

namespace {

constexpr double longFrom = 100'000; // two such figures do not fit beside each other

/// How the figures of the card are written: all in one form, or they are hard to compare.
wording::Style styleOf(const RealismShown &shown)
{
    std::vector<std::optional<double>> figures{shown.realism.expected, shown.realism.low80,
                                               shown.realism.high80};
    for (const std::optional<targets::Target> &target :
         {shown.target, shown.result ? shown.result->target : std::nullopt}) {
        if (target)
            figures.insert(figures.end(), {target->value, target->low, target->high});
    }
    if (shown.result)
        figures.push_back(shown.result->actual);
    const bool isLong = std::any_of(figures.begin(), figures.end(), [](std::optional<double> figure) {
        return std::abs(figure.value_or(0)) >= longFrom;
    });
    return isLong ? wording::Style::Short : wording::Style::Full;
}

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

QString nameWithYear(const calendar::Period &period, const wording::PeriodNames &names)
{
    const QString name = names.shortName(period);
    return period.granularity == calendar::Granularity::Year
               ? name
               : name + QLatin1Char(' ') + names.yearName(period);
}

} // namespace

RealismView::RealismView(Form form, QWidget *parent)
    : QWidget(parent), m_form(form), m_place(new TextLabel({}, TypeRole::Secondary, Role::Muted)),
      m_value(new TextLabel({}, form == Form::Full ? TypeRole::Title : TypeRole::CardTitle, Role::Text)),
      m_word(new StatusLabel), m_chart(new RealismChart), m_body(new QWidget),
      m_chanceName(new TextLabel({}, TypeRole::Secondary, Role::Muted)),
      m_chanceValue(new TextLabel({}, TypeRole::SecondaryBold, Role::Text)), m_bar(new ChanceBar),
      m_empty(new TextLabel({}, TypeRole::Secondary, Role::Muted))
{
    m_place->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_word->setTag(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_value);
    head->addStretch(1);
    head->addWidget(m_word);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_place);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_body);
    buildLines();
    m_place->setVisible(form == Form::Full);
    m_chart->setVisible(form == Form::Full);
    retranslate();
    clear();
}

void RealismView::buildLines()
{
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_chart);
    for (int i = 0; i < int(m_lines.size()); ++i) {
        m_lines[size_t(i)] = {new TextLabel({}, TypeRole::Secondary, Role::Muted),
                              new TextLabel({}, TypeRole::SecondaryBold, Role::Text)};
        m_lines[size_t(i)].name->setWordWrap(true);
        // Each has the width its own value leaves: in a grid the widest would narrow all names.
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(m_lines[size_t(i)].name, 1, Qt::AlignTop);
        line->addWidget(m_lines[size_t(i)].value, 0, Qt::AlignTop);
        rows->addLayout(line);
    }
    auto *chance = new QHBoxLayout;
    chance->addWidget(m_chanceName, 1);
    chance->addWidget(m_chanceValue);
    rows->addLayout(chance);
    rows->addWidget(m_bar);
}

void RealismView::retranslate()
{
    m_chanceName->setText(tr("Chance to meet it"));
    m_empty->setText(
        m_form == Form::Full
            ? tr("Choose a cell: what is usual, what is expected and the chance of its target are shown "
                 "here.")
            : tr("What is usual, what is expected and the chance of the target are shown here."));
    if (m_form == Form::Compact)
        m_value->setText(m_isOver ? tr("How did it end?") : tr("Is it realistic?"));
}

void RealismView::clear()
{
    m_place->hide();
    m_value->setVisible(m_form == Form::Compact);
    m_word->hide();
    m_body->hide();
    m_empty->show();
    m_told.clear();
}

QString RealismView::word() const { return m_word->isHidden() ? QString() : m_word->text(); }

QString RealismView::value() const { return m_value->text(); }

void RealismView::addLine(const QString &name, const QString &value)
{
    const auto next = size_t(m_told.size());
    if (next >= m_lines.size())
        return;
    m_lines[next].name->setText(name);
    m_lines[next].value->setText(value);
    m_told.append(name + QStringLiteral(": ") + value);
}

void RealismView::setRealism(const RealismShown &shown, const KpiWords &words)
{
    m_empty->hide();
    m_body->show();
    m_told.clear();
    if (m_form == Form::Full) {
        m_place->setText(shown.place);
        m_place->show();
        m_value->setText(shown.target
                             ? targetValueText(*shown.target, shown.metric, words.format(), styleOf(shown))
                             : tr("No target"));
        m_value->setToolTip(shown.target ? targetValueText(*shown.target, shown.metric, words.format())
                                         : QString());
        m_value->show();
        showChart(shown, words);
    }
    m_isOver = shown.result.has_value();
    retranslate();
    showWord(shown);
    if (m_isOver)
        showResult(shown, words);
    showChange(shown, words);
    if (!m_isOver)
        showForecast(shown, words);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].name->setVisible(i < size_t(m_told.size()));
        m_lines[i].value->setVisible(i < size_t(m_told.size()));
    }
    showChance(shown.result ? targets::Realism() : shown.realism, words);
}

void RealismView::showWord(const RealismShown &shown)
{
    if (shown.result && shown.result->target) {
        m_word->setStatus(shown.result->status);
        m_word->setText(statusWord(shown.result->status));
    } else if (!shown.result && shown.realism.word) {
        m_word->setStatus(statusOf(*shown.realism.word));
        m_word->setText(wording::likelihoodName(*shown.realism.word));
    }
    m_word->setVisible(shown.result ? shown.result->target.has_value() : shown.realism.word.has_value());
}

void RealismView::showResult(const RealismShown &shown, const KpiWords &words)
{
    const targets::Standing &result = *shown.result;
    addLine(tr("Actual"), words.format().metricValue(shown.metric, result.actual, styleOf(shown)));
    if (!result.target)
        return;
    // Another target may be in force now, or be typed.
    if (!shown.target || !result.target->saysTheSameAs(*shown.target))
        addLine(tr("Target in force then"),
                targetValueText(*result.target, shown.metric, words.format(), styleOf(shown)));
    if (result.attainment)
        addLine(tr("Attained"), words.format().attainment(result.attainment, shown.closeFrom));
}

void RealismView::showChart(const RealismShown &shown, const KpiWords &words)
{
    const targets::Realism &realism = shown.realism;
    RealismChart::Content content;
    for (const targets::PeriodFigure &figure : realism.last)
        content.last.push_back(figure.value);
    if (shown.result) {
        content.actual = shown.result->actual;
    } else {
        content.expected = realism.expected;
        content.low = realism.low80;
        content.high = realism.high80;
    }
    if (shown.target) {
        content.target = shown.target->value;
        content.targetText =
            tr("target %1").arg(targetValueText(*shown.target, shown.metric, words.format(), styleOf(shown)));
    }
    content.lastName = nameWithYear(shown.period, words.periods());
    if (!realism.last.empty())
        content.firstName = nameWithYear(realism.last.front().period, words.periods());
    for (const double value : RealismChart::axisOf(content).lines)
        content.axis.append(words.format().metricValue(shown.metric, value, wording::Style::Short));
    m_chart->setVisible(!realism.last.empty() || realism.expected || content.actual);
    m_chart->setContent(std::move(content));
}

void RealismView::showChange(const RealismShown &shown, const KpiWords &words)
{
    const targets::Realism &realism = shown.realism;
    if (!realism.change || !realism.from)
        return;
    const wording::Format &format = words.format();
    //: %1 "vs April"
    addLine(
        tr("Change needed %1").arg(words.periods().comparedWith(realism.from->days(), shown.period.days())),
        realism.isDifference ? format.signedValue(shown.metric, *realism.change)
                             : format.signedPercent(*realism.change));
    if (realism.changes > 0)
        addLine(realism.isFall ? tr("Fell at least this much") : tr("Rose at least this much"),
                tr("%1 of %2 times").arg(format.number(realism.bigChanges), format.number(realism.changes)));
}

void RealismView::showForecast(const RealismShown &shown, const KpiWords &words)
{
    const targets::Realism &realism = shown.realism;
    if (!realism.expected) {
        addLine(tr("Forecast"), tr("too few figures"));
        return;
    }
    const auto shortly = [&](std::optional<double> value) {
        return words.format().metricValue(shown.metric, value, styleOf(shown));
    };
    addLine(tr("Forecast"), shortly(realism.expected));
    addLine(tr("80% band"), tr("%1 to %2").arg(shortly(realism.low80), shortly(realism.high80)));
}

void RealismView::showChance(const targets::Realism &realism, const KpiWords &words)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chanceName, m_chanceValue, m_bar})
        widget->setVisible(realism.chance.has_value());
    if (!realism.chance)
        return;
    m_chanceValue->setText(words.format().percent(*realism.chance, 0));
    m_bar->setChance(realism.chance);
    m_told.append(m_chanceName->text() + QStringLiteral(": ") + m_chanceValue->text());
}

} // namespace vekha::ui
