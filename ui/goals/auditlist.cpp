// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/auditlist.h"

#include "core/wording/goalwords.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/helpplace.h"
#include "ui/common/status.h"

#include <QGridLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vekha::ui {

using goals::AuditFinding;
using goals::AuditFlag;

namespace {

constexpr std::array flags{AuditFlag::NoOwner,          AuditFlag::NoGoal,  AuditFlag::NoTarget,
                           AuditFlag::NoData,           AuditFlag::TooEasy, AuditFlag::Unrealistic,
                           AuditFlag::DefinitionChanged};
constexpr int kpiGap = 12;

// Shapes as everywhere: a diamond warns, a cross is bad.
Status shapeOf(AuditFlag flag)
{
    switch (flag) {
    case AuditFlag::NoData:
    case AuditFlag::Unrealistic:
        return Status::OffCourse;
    case AuditFlag::DefinitionChanged:
        return Status::TooEarly;
    default:
        return Status::AtRisk;
    }
}

} // namespace

QString auditFlagName(AuditFlag flag)
{
    switch (flag) {
    case AuditFlag::NoOwner:
        return AuditList::tr("No owner");
    case AuditFlag::NoGoal:
        return AuditList::tr("No goal");
    case AuditFlag::NoTarget:
        return AuditList::tr("No target");
    case AuditFlag::NoData:
        return AuditList::tr("No data");
    case AuditFlag::TooEasy:
        return AuditList::tr("Too easy");
    case AuditFlag::Unrealistic:
        return AuditList::tr("Missed time after time");
    case AuditFlag::DefinitionChanged:
        return AuditList::tr("Definition changed");
    }
    Q_UNREACHABLE();
}

AuditList::AuditList(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_summary(new TextLabel(TypeRole::Body, Role::Text)),
      m_filter(new FilterButton), m_menu(new QMenu(this))
{
    m_summary->setWordWrap(true);
    m_filter->setCompact(true);
    m_filter->setMenu(m_menu);
    m_card->addHeaderWidget(m_filter);
    m_card->body()->addWidget(m_summary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_menu, &QMenu::aboutToShow, this, &AuditList::fillMenu);
    connect(m_filter, &FilterButton::cleared, this, [this] {
        m_flag.reset();
        fill();
    });
    retranslate();
}

void AuditList::retranslate()
{
    m_card->setTitle(tr("Audit of KPIs"));
    m_filter->setPrefix(tr("Show:"));
}

QString AuditList::summary() const { return m_summary->text(); }

void AuditList::show(const std::vector<AuditFinding> &findings, const std::vector<MetricIndex> &kpis,
                     const GoalText &text)
{
    m_findings = findings;
    m_kpis = kpis;
    m_text = text;
    if (std::none_of(findings.begin(), findings.end(), [this](const AuditFinding &f) { return isShown(f); }))
        m_flag.reset();
    fill();
}

void AuditList::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &name, qsizetype count, std::optional<AuditFlag> flag) {
        QAction *action =
            m_menu->addAction(QStringLiteral("%1 (%2)").arg(name, m_text->format().number(double(count))));
        action->setCheckable(true);
        action->setChecked(m_flag == flag);
        connect(action, &QAction::triggered, this, [this, flag] {
            m_flag = flag;
            fill();
        });
    };
    add(tr("Everything"), qsizetype(m_findings.size()), std::nullopt);
    for (const AuditFlag flag : flags) {
        const auto count = std::count_if(m_findings.begin(), m_findings.end(),
                                         [flag](const AuditFinding &each) { return each.flag == flag; });
        if (count > 0)
            add(auditFlagName(flag), count, flag);
    }
}

void AuditList::fill()
{
    m_filter->setValue(m_flag ? auditFlagName(*m_flag) : tr("Everything"));
    m_filter->setActive(m_flag.has_value());
    m_filter->setVisible(!m_findings.empty());
    m_actions.clear();
    delete m_rows;
    m_rows = new QWidget(m_card);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    int sound = 0;
    for (const MetricIndex kpi : m_kpis) {
        const auto isOf = [kpi](const AuditFinding &each) { return each.metric == kpi; };
        if (std::none_of(m_findings.begin(), m_findings.end(), isOf))
            ++sound;
        const auto isListed = [&](const AuditFinding &each) { return isOf(each) && isShown(each); };
        if (std::none_of(m_findings.begin(), m_findings.end(), isListed))
            continue;
        addKpi(grid, kpi);
        for (const AuditFinding &finding : m_findings) {
            if (isListed(finding))
                addFinding(grid, finding);
        }
    }
    m_card->body()->addWidget(m_rows);
    m_summary->setText(
        m_findings.empty()
            ? tr("Nothing to do: each KPI has an owner, a goal, a target and data.")
            : tr("%n thing(s) to look at.", nullptr, int(m_findings.size())) + u' ' +
                  tr("KPIs without a remark: %1 of %2.")
                      .arg(m_text->format().number(sound), m_text->format().number(double(m_kpis.size()))));
}

void AuditList::addKpi(QGridLayout *grid, MetricIndex metric)
{
    const int row = grid->rowCount();
    auto *name = new LinkButton(m_text->names().metric(metric), m_rows);
    name->setFont(ui::font(TypeRole::BodyBold));
    name->setToolTip(tr("Open the metric"));
    setHelpMetric(name, m_text->catalog().at(metric).id);
    grid->setRowMinimumHeight(row, name->sizeHint().height() + kpiGap);
    grid->addWidget(name, row, 0, 1, 3, Qt::AlignLeft | Qt::AlignBottom);
    connect(name, &QAbstractButton::clicked, this, [this, metric] { Q_EMIT metricChosen(metric); });
}

void AuditList::addFinding(QGridLayout *grid, const AuditFinding &finding)
{
    const int row = grid->rowCount();
    auto *shape = new StatusShape(shapeOf(finding.flag), statusSide, m_rows);
    shape->setToolTip(auditFlagName(finding.flag));
    shape->setAccessibleName(auditFlagName(finding.flag));
    auto *reason =
        new TextLabel(wording::sentence(finding, m_text->periods()), TypeRole::Body, Role::Text, m_rows);
    reason->setWordWrap(true);
    const QString verb = wording::auditActionName(finding.action);
    auto *action = new LinkButton(verb, m_rows);
    action->setAccessibleName(QStringLiteral("%1: %2").arg(m_text->names().metric(finding.metric), verb));
    grid->addWidget(shape, row, 0);
    grid->addWidget(reason, row, 1);
    grid->addWidget(action, row, 2, Qt::AlignLeft);
    setHelpMetric(action, m_text->catalog().at(finding.metric).id);
    m_actions.push_back(action);
    connect(action, &QAbstractButton::clicked, this, [this, finding] { Q_EMIT actionChosen(finding); });
}

} // namespace vekha::ui
