// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metric/formulacard.h"

#include "core/metrics/formulawriter.h"
#include "core/wording/marks.h"
#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/helpplace.h"
#include "ui/metric/separator.h"
#include "ui/theme/stylepaint.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vekha::ui {

namespace {

constexpr int formulaRadius = 6;

/// Formula text with the names of the list below and signs as in print instead of as typed.
QString printed(const metrics::Node &node, const Shown &shown)
{
    QString text = metrics::formulaText(
        node, [&shown](MetricIndex metric) { return shown.words.names().shortMetric(metric); },
        shown.words.format().language());
    text.remove(QLatin1Char('['));
    text.remove(QLatin1Char(']'));
    text.replace(QStringLiteral(" * "), QStringLiteral(" × "));
    text.replace(QStringLiteral(" - "), QStringLiteral(" ") + wording::minusSign + QStringLiteral(" "));
    return text;
}

/// The composed metrics that a formula names, and those in their formulas, each once and in reading order.
void collectComposed(const metrics::Node &node, const Shown &shown, std::vector<MetricIndex> *found)
{
    if (node.kind == metrics::Node::Kind::Name && !shown.catalog.at(node.metric).isInput() &&
        std::find(found->begin(), found->end(), node.metric) == found->end()) {
        found->push_back(node.metric);
        collectComposed(shown.catalog.formulaOf(node.metric).root(), shown, found);
    }
    for (const metrics::Node &child : node.children)
        collectComposed(child, shown, found);
}

} // namespace

FormulaView::FormulaView(QWidget *parent)
    : QFrame(parent), m_numerator(new TextLabel(TypeRole::Body, Role::Text, this)),
      m_line(new Separator(this, Role::Text)), m_denominator(new TextLabel(TypeRole::Body, Role::Text, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    for (TextLabel *label : {m_numerator, m_denominator}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    column->addWidget(m_numerator);
    column->addWidget(m_line);
    column->addWidget(m_denominator);
}

void FormulaView::setFormula(const QString &numerator, const QString &denominator)
{
    m_numerator->setText(numerator);
    m_denominator->setText(denominator);
    m_line->setVisible(!denominator.isEmpty());
    m_denominator->setVisible(!denominator.isEmpty());
    setAccessibleName(denominator.isEmpty() ? numerator : tr("%1 divided by %2").arg(numerator, denominator));
}

void FormulaView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), ui::color(Role::Head), ui::color(Role::Border), formulaRadius);
}

FormulaCard::FormulaCard(QWidget *parent)
    : Card({}, parent), m_edit(new LinkButton({}, this)), m_formula(new FormulaView(this)),
      m_composed(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_inputs(new QWidget(this)),
      m_grid(new QGridLayout(m_inputs)), m_rules(new TextLabel(TypeRole::Secondary, Role::Text, this)),
      m_help(new TextLabel(TypeRole::Secondary, Role::Muted, this))
{
    addHeaderWidget(m_edit);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    m_grid->setHorizontalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_composed->setWordWrap(true);
    m_rules->setWordWrap(true);
    m_help->setWordWrap(true);
    body()->setSpacing(10);
    body()->addWidget(m_formula);
    body()->addWidget(m_composed);
    body()->addWidget(m_inputs);
    body()->addWidget(m_rules);
    body()->addWidget(m_help);
    connect(m_edit, &QAbstractButton::clicked, this, &FormulaCard::editRequested);
}

void FormulaCard::setShown(const Shown &shown)
{
    const metrics::Metric &metric = shown.metric();
    setHelpMetric(this, metric.id);
    setTitle(metric.isInput() ? tr("Definition") : tr("Formula"));
    m_edit->setText(metric.own || metric.isInput() ? tr("Edit") : tr("Copy as own"));
    m_formula->setVisible(!metric.isInput());
    if (!metric.isInput()) {
        const metrics::Node &root = shown.catalog.formulaOf(shown.detail->metric).root();
        if (root.kind == metrics::Node::Kind::Divide)
            m_formula->setFormula(printed(root.children[0], shown), printed(root.children[1], shown));
        else
            m_formula->setFormula(printed(root, shown), {});
    }
    showComposed(shown);
    showInputs(shown);
    showRules(shown);
    const QString help = metric.help.in(shown.words.format().language());
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

/// Between the formula and the inputs: what the composed metrics in it are made of.
void FormulaCard::showComposed(const Shown &shown)
{
    std::vector<MetricIndex> composed;
    if (!shown.metric().isInput())
        collectComposed(shown.catalog.formulaOf(shown.detail->metric).root(), shown, &composed);
    QStringList lines;
    for (const MetricIndex metric : composed)
        lines += QStringLiteral("%1 = %2").arg(shown.words.names().shortMetric(metric),
                                               printed(shown.catalog.formulaOf(metric).root(), shown));
    m_composed->setText(lines.join(QLatin1Char('\n')));
    m_composed->setVisible(!lines.isEmpty());
}

void FormulaCard::showInputs(const Shown &shown)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const MetricDetail &detail = *shown.detail;
    for (int i = 0; i < int(detail.inputs.size()); ++i) {
        const MetricIndex input = detail.inputs[size_t(i)];
        const KpiCell *cell = detail.cell(detail.previous, i + 1);
        auto *name = new LinkButton(shown.words.names().shortMetric(input), m_inputs);
        name->setToolTip(shown.words.names().metric(input));
        connect(name, &QAbstractButton::clicked, this, [this, input] { Q_EMIT inputChosen(input); });
        auto *value = new FigureLabel(TypeRole::Secondary, Role::Text, m_inputs);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const metrics::Metric &metric = shown.catalog.at(input);
        const std::optional<double> number = cell ? cell->value.number : std::nullopt;
        const QString why = cell && !number ? shown.words.remarks(cell->value).value(0) : QString();
        value->setFigure(shown.words.format().metricValue(metric, number), why);
        m_grid->addWidget(name, i, 0, Qt::AlignLeft);
        m_grid->addWidget(value, i, 1);
    }
    m_inputs->setVisible(!detail.inputs.empty());
}

void FormulaCard::showRules(const Shown &shown)
{
    const metrics::Metric &metric = shown.metric();
    QStringList lines;
    if (metric.isInput()) {
        lines.append(tr("Entered or imported"));
        lines.append(tr("Unit: %1").arg(wording::unitName(metric.unit).toLower()));
        lines.append(tr("Over time: %1").arg(wording::overTimeName(metric.input().overTime).toLower()));
        lines.append(
            tr("Over channels: %1").arg(wording::overChannelsName(metric.input().overChannels).toLower()));
    }
    if (metric.better != metrics::Direction::None)
        lines.append(wording::directionName(metric.better));
    if (!metric.owner.isEmpty())
        lines.append(tr("Owner: %1").arg(metric.owner));
    m_rules->setText(lines.join(QLatin1Char('\n')));
    m_rules->setVisible(!lines.isEmpty());
}

} // namespace vekha::ui
