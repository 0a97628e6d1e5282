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
      m_scroll(new QScrollArea(this))
{
    setHelpTopic(QStringLiteral("warnings"));
    setTitle(tr("When to warn"));
    setPrimaryText(tr("Save"));
    setAcceptsByItself(false);
    auto *what = new TextLabel(
        tr("Low warns of gross things alone, High also of what may be chance. A ratio over too little is not "
           "told: set from which volume on."),
        TypeRole::Body, Role::Muted, this);
    what->setWordWrap(true);
    body()->addWidget(what);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int column = 0;
    for (const QString &head : {tr("Metric"), tr("Warns"), tr("Smallest volume")})
        grid->addWidget(new TextLabel(head, TypeRole::SmallBold, Role::Muted, table), 0, column++);
    for (const MetricIndex metric : kpisInUse(*workspace.content()))
        addLine(metric, table);
    grid->setRowStretch(grid->rowCount(), 1);
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
    const QString name = wording::metricName(definition, m_context.language());
    Line line;
    line.stored = storedRule(m_workspace, definition.id);
    const int row = grid->rowCount();
    auto *label = new TextLabel(name, TypeRole::Body, Role::Text, table);
    label->setWordWrap(true);
    grid->addWidget(label, row, 0);
    line.sensitivity = new QComboBox(table);
    for (const Sensitivity level : levels)
        line.sensitivity->addItem(wording::sensitivityName(level));
    line.sensitivity->setCurrentIndex(int(line.stored.sensitivity));
    line.sensitivity->setAccessibleName(tr("How readily it warns: %1").arg(name));
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
        line.volume->setPlaceholderText(m_context.format().number(usual->least));
        if (line.stored.smallestVolume)
            line.volume->setText(m_context.format().editText(base, line.stored.smallestVolume));
        line.volume->setAccessibleName(tr("Smallest volume: %1").arg(name));
        cells->addWidget(line.volume);
        cells->addWidget(new TextLabel(wording::shortMetricName(base, m_context.language()),
                                       TypeRole::Secondary, Role::Muted, box));
        cells->addStretch(1);
        grid->addWidget(box, row, 2);
    }
    m_lines.push_back(line);
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
