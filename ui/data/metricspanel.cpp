// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/metricspanel.h"

#include "core/calendar/comparison.h"
#include "core/wording/errors.h"
#include "core/wording/names.h"
#include "core/wording/reasons.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"
#include "ui/common/fields.h"
#include "ui/common/unsaved.h"
#include "ui/common/whendone.h"
#include "ui/data/metriceditorlistmodel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace vekha::ui {

namespace {

using metrics::Metric;

constexpr int formWidth = 480;
constexpr int nameWidth = 260; // of the list; longer names are elided

// Indices of the figures are those of the catalogue in use: a trial one must have them too.
bool sameIndices(const metrics::MetricCatalog &trial, const metrics::MetricCatalog &catalog)
{
    for (int i = 0; i < catalog.size(); ++i) {
        if (i >= trial.size() || trial.at(i).id != catalog.at(i).id)
            return false;
    }
    return true;
}

Result<facts::Value> valueOf(const Workspace &workspace, const metrics::MetricCatalog &trial,
                             MetricIndex metric, const calendar::Period &period)
{
    const auto source = workspace.source();
    if (!source)
        return failure(source.error());
    facts::Context context = workspace.context();
    context.catalog = trial;
    facts::Query query;
    query.metrics = {metric};
    query.buckets = {{period.days(), period.granularity}};
    query.today = workspace.today();
    const auto answer = facts::evaluate(query, context, **source);
    if (!answer)
        return failure(answer.error());
    return answer->groups.empty() ? facts::Value() : answer->at(0, 0, 0);
}

} // namespace

MetricsPanel::MetricsPanel(AppContext &context, QWidget *parent)
    : Page(context, parent), m_listCard(new Card({}, this)), m_search(new SearchField({}, {}, this)),
      m_addKpi(new SecondaryButton({}, this)), m_addInput(new SecondaryButton({}, this)),
      m_table(new DataTable(this)), m_model(new MetricEditorListModel(this)),
      m_nothingFound(new EmptyState(QStringLiteral("search"), this)), m_formCard(new Card({}, this)),
      m_scroll(new QScrollArea(this)), m_editor(new MetricEditor),
      m_origin(new TextLabel(TypeRole::Secondary, Role::Muted)), m_copy(new SecondaryButton({}, this)),
      m_remove(new SecondaryButton({}, this)), m_revert(new SecondaryButton({}, this)),
      m_save(new PrimaryButton({}, this)), m_error(new TextLabel(TypeRole::Secondary, Role::OffText, this))
{
    layOut();
    new UnsavedGuard(this, [this] { return hasChanges(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->find(text);
        m_nothingFound->setVisible(m_model->rowCount() == 0);
        m_table->setVisible(m_model->rowCount() > 0);
        selectShown();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { chooseRow(index.row()); });
    connect(m_addKpi, &QAbstractButton::clicked, this, [this] { add(false); });
    connect(m_addInput, &QAbstractButton::clicked, this, [this] { add(true); });
    connect(m_copy, &QAbstractButton::clicked, this, &MetricsPanel::duplicate);
    connect(m_remove, &QAbstractButton::clicked, this, &MetricsPanel::removeShown);
    connect(m_revert, &QAbstractButton::clicked, this, &MetricsPanel::revert);
    connect(m_save, &QAbstractButton::clicked, this, &MetricsPanel::save);
    connect(m_editor, &MetricEditor::edited, this, &MetricsPanel::showButtons);
    connect(m_editor->formula(), &FormulaEdit::checked, this, &MetricsPanel::preview);
    auto *saveKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &MetricsPanel::save);
    retranslate();
    clear();
}

void MetricsPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(16);
    sides->addWidget(listSide());
    sides->addWidget(formSide());
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 0);
    sides->setSizes({formWidth * 2, formWidth});
    column->addWidget(sides);
}

QWidget *MetricsPanel::listSide()
{
    m_listCard->setBodyPadded(false);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 12, 16, 12);
    tools->setSpacing(8);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_addKpi);
    tools->addWidget(m_addInput);
    m_addKpi->setIconName(QStringLiteral("plus"));
    m_addInput->setIconName(QStringLiteral("plus"));
    m_listCard->body()->addLayout(tools);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrozenColumns(1);
    m_listCard->body()->addWidget(m_table, 1);
    m_listCard->body()->addWidget(m_nothingFound, 1);
    m_nothingFound->hide();
    return m_listCard;
}

QWidget *MetricsPanel::formSide()
{
    m_formCard->setMinimumWidth(400);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(4, 4, 12, 4); // room for the focus ring
    rows->addWidget(m_editor, 1);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false); // the card's own ground
    inside->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formCard->body()->addWidget(m_origin);
    m_formCard->body()->addWidget(m_scroll, 1);
    m_error->setWordWrap(true);
    m_formCard->body()->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    m_formCard->body()->addLayout(buttons);
    return m_formCard;
}

Destination MetricsPanel::current() const
{
    Destination here;
    here.page = QStringLiteral("data");
    here.section = QStringLiteral("metrics");
    here.metric = m_shown;
    return here;
}

void MetricsPanel::open(const Destination &destination)
{
    if (!destination.metric.isEmpty() && workspace())
        choose(destination.metric);
}

void MetricsPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find", "a metric, beside two buttons: keep it short"));
    m_search->setAccessibleName(tr("Find a metric"));
    m_addKpi->setText(tr("Own KPI"));
    m_addKpi->setToolTip(tr("Add an own KPI"));
    m_addInput->setText(tr("Own input"));
    m_addInput->setToolTip(tr("Add an own input"));
    m_table->setAccessibleName(tr("Inputs and KPIs"));
    m_nothingFound->setTexts(tr("Nothing found"),
                             tr("Try another word or a part of it, in either language."));
    m_revert->setText(tr("Discard"));
    m_save->setText(tr("Save"));
    showHead();
    showButtons();
}

void MetricsPanel::clear()
{
    m_shown.clear();
    m_isNew = false;
    m_model->show(metrics::MetricCatalog::builtIn(), context().language());
    m_formCard->setEnabled(false);
}

// A changed form stays as it is: the list beside it is refreshed alone.
void MetricsPanel::refresh()
{
    const metrics::MetricCatalog &catalog = workspace()->catalog();
    const bool edited = m_isNew || (m_formCard->isEnabled() && m_editor->isChanged());
    m_selecting = true;
    m_model->show(catalog, context().language());
    m_selecting = false;
    if (!m_sized) {
        m_sized = true; // once: then widths are the person's
        m_table->resizeToContents();
        m_table->setColumnWidth(MetricEditorListModel::NameColumn, nameWidth);
    }
    m_formCard->setEnabled(true);
    if (edited) {
        m_editor->setTexts(catalog, context().language());
        selectShown();
        return;
    }
    const Metric *shown = catalog.find(m_shown);
    if (!shown) {
        for (int row = 0; row < m_model->rowCount() && !shown; ++row)
            shown = catalog.find(m_model->metricAt(row));
    }
    if (shown)
        showMetric(*shown);
}

void MetricsPanel::selectShown()
{
    m_selecting = true;
    const int row = m_model->rowOf(m_shown);
    // The same metric may stand in several groups: the row that was chosen stays.
    const int now = m_table->currentIndex().row();
    if (row < 0)
        m_table->selectionModel()->clear();
    else if (m_model->metricAt(now) != m_shown || !m_table->selectionModel()->isRowSelected(now))
        m_table->setCurrentIndex(m_model->index(m_model->metricAt(now) == m_shown ? now : row, 0));
    m_selecting = false;
}

void MetricsPanel::chooseRow(int row)
{
    if (m_selecting || m_leaving || !workspace())
        return;
    const MetricId metric = m_model->metricAt(row);
    if (metric.isEmpty() || (metric == m_shown && !m_isNew))
        return;
    choose(metric);
}

// A form that was never filled holds nothing to lose.
bool MetricsPanel::hasChanges() const
{
    return (m_isNew || !m_shown.isEmpty()) && m_formCard->isEnabled() && m_editor->isChanged();
}

bool MetricsPanel::leave()
{
    if (!workspace())
        return true;
    if (!mayLeave())
        return false;
    if (hasChanges())
        revert();
    return true;
}

bool MetricsPanel::mayLeave()
{
    if (!hasChanges())
        return true;
    m_leaving = true;
    const bool may = confirmDiscard(this);
    m_leaving = false;
    return may;
}

void MetricsPanel::choose(const MetricId &metric)
{
    const Metric *found = workspace()->catalog().find(metric);
    if (found && mayLeave()) {
        m_isNew = false;
        showMetric(*found);
    } else {
        selectShown();
    }
}

void MetricsPanel::showMetric(const Metric &metric)
{
    m_shown = m_isNew ? MetricId() : metric.id;
    m_error->hide();
    m_editor->show(metric, workspace()->catalog(), context().language());
    showHead();
    showButtons();
    selectShown();
    preview();
}

void MetricsPanel::showHead()
{
    if (!workspace())
        return;
    const Metric metric = m_editor->metric();
    const bool input = metric.isInput();
    if (m_isNew) {
        m_formCard->setTitle(input ? tr("New input") : tr("New KPI"));
        m_origin->setText(tr("It is stored when you press Save."));
        return;
    }
    m_formCard->setTitle(wording::metricName(metric, context().language()));
    const QString kind = metric.own ? (input ? tr("Own input") : tr("Own KPI"))
                                    : (input ? tr("Built-in input") : tr("Built-in KPI"));
    m_origin->setText(QStringLiteral("%1 · %2").arg(kind, metric.id));
}

void MetricsPanel::showButtons()
{
    const Metric metric = m_editor->metric();
    const bool changed = m_editor->isChanged();
    m_copy->setText(metric.own || metric.isInput() ? tr("Duplicate") : tr("Copy as own KPI"));
    m_copy->setVisible(!m_isNew);
    m_remove->setText(tr("Delete"));
    m_remove->setVisible(metric.own && !m_isNew);
    m_revert->setEnabled(changed || m_isNew);
    m_save->setEnabled(changed);
}

void MetricsPanel::add(bool input)
{
    if (!workspace() || !mayLeave())
        return;
    Metric metric;
    metric.own = true;
    if (input) {
        metric.rules = metrics::InputRules();
    } else {
        metric.unit = metrics::Unit::Percent;
        metric.rules = metrics::KpiRules();
    }
    m_isNew = true;
    showMetric(metric);
    m_editor->nameField(context().language())->setFocus();
}

void MetricsPanel::duplicate()
{
    const Metric *shown = workspace()->catalog().find(m_shown);
    if (!shown || !mayLeave())
        return;
    Metric metric = *shown;
    metric.id.clear();
    metric.own = true;
    metric.shortName = {};
    metric.synonyms.clear();
    const TwoLanguageText name = metric.name;
    metric.name = {};
    m_isNew = true;
    showMetric(metric);
    // The name is typed into the shown copy, so that it counts as a change that is not stored yet.
    if (!name.en.isEmpty())
        m_editor->nameField(Language::English)->setText(name.en + QStringLiteral(" (own)"));
    if (!name.ru.isEmpty())
        m_editor->nameField(Language::Russian)->setText(name.ru + QStringLiteral(" (свой)"));
    m_editor->nameField(context().language())->setFocus();
    m_editor->nameField(context().language())->selectAll();
}

void MetricsPanel::save()
{
    if (!workspace() || !m_editor->isChanged() || !m_editor->check())
        return;
    const metrics::MetricCatalog &catalog = workspace()->catalog();
    Metric metric = m_editor->metric();
    if (m_isNew)
        metric.id = catalog.freeIdFor(metric.name.en.isEmpty() ? metric.name.ru : metric.name.en);
    if (const auto trial = withMetric(catalog, metric); !trial) {
        if (trial.error().code == ErrorCode::NameTaken || trial.error().code == ErrorCode::NameEmpty) {
            m_editor->showNameError(wording::sentence(trial.error()));
            return;
        }
    }
    Change change;
    change.kind = ChangeKind::SaveMetric;
    change.args = {metric.id};
    change.edits.push_back(store::SaveMetric{metric});
    apply(change, tr("“%1” is saved").arg(wording::metricName(metric, context().language())), metric.id);
}

void MetricsPanel::revert()
{
    m_isNew = false;
    const Metric *shown = workspace()->catalog().find(m_shown);
    if (!shown)
        shown = &workspace()->catalog().at(0);
    showMetric(*shown);
}

void MetricsPanel::removeShown()
{
    const Metric *shown = workspace()->catalog().find(m_shown);
    if (!shown || !shown->own)
        return;
    Change change;
    change.kind = ChangeKind::RemoveMetric;
    change.args = {shown->id};
    change.edits.push_back(store::RemoveMetric{shown->id});
    apply(change, tr("“%1” is deleted").arg(wording::metricName(*shown, context().language())), {});
}

// The form is let go before the workspace tells of the change, so that it is refreshed with what was stored;
// where storing fails it is as it was.
void MetricsPanel::apply(Change change, const QString &message, const MetricId &then)
{
    const Metric form = m_editor->metric();
    m_formCard->setEnabled(false);
    m_error->hide();
    const bool wasNew = m_isNew;
    const MetricId before = m_shown;
    m_isNew = false;
    m_shown = then;
    whenDone(this, workspace()->applyLater(std::move(change)), [=, this](const Result<Applied> &applied) {
        m_formCard->setEnabled(true);
        if (applied) {
            if (const Metric *stored = workspace() ? workspace()->catalog().find(then) : nullptr)
                showMetric(*stored);
            Q_EMIT messageShown(message, true);
            return;
        }
        m_isNew = wasNew;
        m_shown = before;
        showHead();
        showButtons();
        m_error->setText(errorSentence(applied.error(), workspace(), context()));
        m_error->show();
        Q_UNUSED(form)
    });
}

void MetricsPanel::preview()
{
    const Metric metric = m_editor->metric();
    m_editor->formula()->showPreview({});
    const FormulaCheck &check = m_editor->formula()->check();
    if (!workspace() || metric.isInput() || !check.trial ||
        !sameIndices(*check.trial, workspace()->catalog()))
        return;
    const metrics::MetricCatalog trial = *check.trial;
    const auto index = m_isNew ? std::optional(trial.size() - 1) : trial.indexOf(metric.id);
    const auto end = workspace()->dataEnd();
    if (!index || !end)
        return;
    const auto period = calendar::FiscalCalendar().periodOf(calendar::Granularity::Month, *end);
    ask<facts::Value>(
        QStringLiteral("preview"),
        [trial, index = *index, period](const Workspace &asked) {
            return valueOf(asked, trial, index, period);
        },
        [this, trial, index = *index, period](const facts::Value &value) {
            Metric shown = trial.at(index);
            shown.unit = m_editor->metric().unit;
            const QString when = context().names().longName(period);
            const QString why = value.culprit < 0
                                    ? QString()
                                    : wording::metricName(trial.at(value.culprit), context().language());
            m_editor->formula()->showPreview(
                value.hasNumber() ? tr("= %1 · %2", "value · period")
                                        .arg(context().format().metricValue(shown, value.number), when)
                                  : tr("%1: %2", "period: why there is no value")
                                        .arg(when, wording::sentence(value.reason, why)));
        });
}

} // namespace vekha::ui
