// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warnings/rulesdialog.h"

#include "core/wording/names.h"
#include "core/wording/number_input.h"
#include "core/wording/warningwords.h"
#include "core/workspace/goalsboard.h"
#include "core/workspace/warningfigures.h"
#include "ui/common/appcontext.h"
#include "ui/common/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int tableHeight = 380;
constexpr int volumeWidth = 110;
constexpr Sensitivity levels[]{Sensitivity::Off, Sensitivity::Low, Sensitivity::Normal, Sensitivity::High};

WarningRule storedRule(const Workspace &workspace, const MetricId &metric)
{
    for (const WarningRule &rule : workspace.content()->warningRules) {
        if (rule.metric == metric)
            return rule;
    }
    return {metric, Sensitivity::Normal, std::nullopt};
}

} // namespace

RulesDialog::RulesDialog(AppContext &context, const Workspace &workspace, QWidget *parent)
    : Dialog(DialogWidth::Wide, parent), m_context(context), m_workspace(workspace),
      m_what(new TextLabel(TypeRole::Body, Role::Muted, this)), m_scroll(new QScrollArea(this))
{
    setHelpTopic(QStringLiteral("warnings"));
    setAcceptsByItself(false);
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (size_t column = 0; column < m_heads.size(); ++column) {
        m_heads[column] = new TextLabel(TypeRole::SmallBold, Role::Muted, table);
        grid->addWidget(m_heads[column], 0, int(column));
    }
    for (const MetricIndex metric : kpisInUse(*workspace.content()))
        addLine(metric, table);
    grid->setRowStretch(grid->rowCount(), 1);
    setTexts([this] { say(); });
    m_scroll->setWidget(table);
    m_scroll->setMinimumHeight(std::min(tableHeight, table->sizeHint().height()));
    m_scroll->viewport()->setAutoFillBackground(false); // the dialog's own ground shines through
    table->setAutoFillBackground(false);
    body()->addWidget(m_scroll);
    connect(this, &Dialog::primaryClicked, this, &RulesDialog::apply);
}

void RulesDialog::addLine(MetricIndex metric, QWidget *table)
{
    auto *grid = static_cast<QGridLayout *>(table->layout());
    const auto content = m_workspace.content();
    const metrics::Metric &definition = content->catalog.at(metric);
    Line line;
    line.metric = metric;
    line.stored = storedRule(m_workspace, definition.id);
    const int row = grid->rowCount();
    line.name = new TextLabel(TypeRole::Body, Role::Text, table);
    line.name->setWordWrap(true);
    grid->addWidget(line.name, row, 0);
    line.sensitivity = new QComboBox(table);
    for (int i = 0; i < int(std::size(levels)); ++i)
        line.sensitivity->addItem({});
    line.sensitivity->setCurrentIndex(int(line.stored.sensitivity));
    grid->addWidget(line.sensitivity, row, 1);
    if (const auto usual = workspace::usualSmallestVolume(content->catalog, metric)) {
        const metrics::Metric &base = content->catalog.at(usual->dividedBy);
        auto *box = new QWidget(table);
        auto *cells = new QHBoxLayout(box);
        cells->setContentsMargins(0, 0, 0, 0);
        cells->setSpacing(8);
        line.volume = new QLineEdit(box);
        line.volume->setFixedWidth(volumeWidth);
        line.volume->setAlignment(Qt::AlignRight);
        line.dividedBy = usual->dividedBy;
        line.usual = usual->least;
        if (line.stored.smallestVolume)
            line.volume->setText(m_context.format().editText(base, line.stored.smallestVolume));
        cells->addWidget(line.volume);
        line.base = new TextLabel(TypeRole::Secondary, Role::Muted, box);
        cells->addWidget(line.base);
        cells->addStretch(1);
        grid->addWidget(box, row, 2);
    }
    m_lines.push_back(line);
}

void RulesDialog::say()
{
    setTitle(tr("When to warn"));
    setPrimaryText(tr("Save"));
    m_what->setText(
        tr("Low warns of gross things alone, High also of what may be chance. A ratio over too little is not "
           "told: set from which volume on."));
    m_heads[0]->setText(tr("Metric"));
    m_heads[1]->setText(tr("Warns"));
    m_heads[2]->setText(tr("Smallest volume"));
    const auto content = m_workspace.content();
    const Language language = m_context.language();
    for (const Line &line : m_lines) {
        const QString name = wording::metricName(content->catalog.at(line.metric), language);
        line.name->setText(name);
        for (int i = 0; i < int(std::size(levels)); ++i)
            line.sensitivity->setItemText(i, wording::sensitivityName(levels[i]));
        line.sensitivity->setAccessibleName(tr("How readily it warns: %1").arg(name));
        if (!line.volume)
            continue;
        line.volume->setPlaceholderText(m_context.format().number(line.usual));
        line.volume->setAccessibleName(tr("Smallest volume: %1").arg(name));
        line.base->setText(wording::shortMetricName(content->catalog.at(line.dividedBy), language));
    }
}

void RulesDialog::showMetric(const MetricId &metric)
{
    for (const Line &line : m_lines) {
        if (line.stored.metric != metric)
            continue;
        line.sensitivity->setFocus();
        m_scroll->ensureWidgetVisible(line.sensitivity, 0, tableHeight / 3);
    }
}

QComboBox *RulesDialog::sensitivityOf(const MetricId &metric) const
{
    for (const Line &line : m_lines) {
        if (line.stored.metric == metric)
            return line.sensitivity;
    }
    return nullptr;
}

QLineEdit *RulesDialog::volumeOf(const MetricId &metric) const
{
    for (const Line &line : m_lines) {
        if (line.stored.metric == metric)
            return line.volume;
    }
    return nullptr;
}

void RulesDialog::apply()
{
    Change change;
    change.kind = ChangeKind::SetWarningRule;
    for (const Line &line : m_lines) {
        WarningRule rule = line.stored;
        rule.sensitivity = levels[std::max(0, line.sensitivity->currentIndex())];
        if (line.volume) {
            const QString typed = line.volume->text().trimmed();
            rule.smallestVolume.reset();
            if (!typed.isEmpty()) {
                const auto number =
                    wording::parseMetricNumber(typed, m_context.language(), metrics::Unit::Count);
                if (!number || *number < 0) {
                    setError(tr("A smallest volume is a number from 0 on."));
                    line.volume->setFocus();
                    line.volume->selectAll();
                    return;
                }
                rule.smallestVolume = *number;
            }
        }
        if (rule == line.stored)
            continue;
        change.edits.push_back(store::SetWarningRule{rule});
        change.args = {rule.metric};
    }
    accept();
    if (!change.edits.empty())
        Q_EMIT changeMade(change);
}

} // namespace vekha::ui
