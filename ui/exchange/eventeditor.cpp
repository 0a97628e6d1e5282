// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/eventeditor.h"

#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/searchcombo.h"
#include "ui/exchange/tablewords.h"
#include "ui/theme/stylepaint.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace vekha::ui {

namespace {

using exchange::EventOutput;
using exchange::Mapping;

constexpr int gap = 8;
constexpr int textsOffered = 50;

// How and column of an output as the data of an item.
QVariant codeOf(const EventOutput &output) { return QPoint(int(output.how), output.column); }

void removeRow(QWidget *row)
{
    row->hide();
    row->deleteLater();
}

} // namespace

EventEditor::EventEditor(ImportSession &session, AppContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context), m_outputColumn(new QVBoxLayout),
      m_filterColumn(new QVBoxLayout), m_title(new TextLabel(TypeRole::BodyBold, Role::Text, this)),
      m_filterTitle(new TextLabel(TypeRole::BodyBold, Role::Text, this)), m_add(new LinkButton({}, this)),
      m_addFilter(new LinkButton({}, this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(4 * gap);
    for (QVBoxLayout *column : {m_outputColumn, m_filterColumn}) {
        column->setSpacing(gap / 2);
        auto *head = new QHBoxLayout;
        head->setSpacing(2 * gap);
        head->addWidget(column == m_outputColumn ? m_title : m_filterTitle);
        head->addWidget(column == m_outputColumn ? m_add : m_addFilter);
        head->addStretch(1);
        column->addLayout(head);
        auto *half = new QVBoxLayout;
        half->addLayout(column);
        half->addStretch(1);
        columns->addLayout(half, 1);
    }
    connect(m_add, &QAbstractButton::clicked, this, &EventEditor::addOutput);
    connect(m_addFilter, &QAbstractButton::clicked, this, &EventEditor::addFilter);
    hide();
}

void EventEditor::refresh()
{
    m_title->setText(tr("Each row is an event. Stored are:"));
    m_add->setText(tr("Add a figure"));
    m_addFilter->setText(tr("Add a condition"));
    const Mapping &mapping = m_session.mapping();
    m_filterTitle->setText(mapping.where.empty() ? tr("All rows count.") : tr("Rows count only where:"));
    setVisible(m_session.table() && isEventList(mapping));
    if (isHidden())
        return;
    QStringList columns;
    for (const exchange::Column &column : m_session.table()->columns)
        columns += column.name;
    if (mapping.events == m_shownOutputs && mapping.where == m_shownFilters && columns == m_shownColumns)
        return;
    m_shownOutputs = mapping.events;
    m_shownFilters = mapping.where;
    m_shownColumns = columns;
    rebuild();
}

void EventEditor::retranslate()
{
    m_shownColumns.clear();
    refresh();
}

void EventEditor::rebuild()
{
    for (const OutputRow &row : m_outputs)
        removeRow(row.row);
    for (const FilterRow &row : m_filters)
        removeRow(row.row);
    m_outputs.clear();
    m_filters.clear();
    for (int i = 0; i < int(m_shownOutputs.size()); ++i)
        addOutputRow(i);
    for (int i = 0; i < int(m_shownFilters.size()); ++i)
        addFilterRow(i);
}

void EventEditor::fillHow(QComboBox *box, const EventOutput &now) const
{
    using How = EventOutput::How;
    box->addItem(tr("Number of rows"), codeOf({How::Count, -1, {}}));
    for (int column = 0; column < m_shownColumns.size(); ++column) {
        const QString name = shortened(m_shownColumns[column]);
        if (m_session.table()->columns[size_t(column)].type == QLatin1String("number") ||
            now == EventOutput{How::Sum, column, now.metric})
            box->addItem(tr("Sum of “%1”").arg(name), codeOf({How::Sum, column, {}}));
    }
    for (int column = 0; column < m_shownColumns.size(); ++column)
        box->addItem(tr("Different values of “%1”").arg(shortened(m_shownColumns[column])),
                     codeOf({How::Distinct, column, {}}));
    box->setCurrentIndex(std::max(0, box->findData(codeOf(now))));
}

void EventEditor::addOutputRow(int output)
{
    const EventOutput &now = m_shownOutputs[size_t(output)];
    OutputRow made;
    made.row = new QWidget(this);
    auto *line = new QHBoxLayout(made.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    made.how = new QComboBox(made.row);
    fillHow(made.how, now);
    made.how->setAccessibleName(tr("What is counted"));
    made.how->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made.how->setMinimumContentsLength(16);
    made.metric = new SearchCombo(made.row);
    const metrics::MetricCatalog catalog = m_session.catalog();
    for (int i = 0; i < catalog.size(); ++i) {
        if (catalog.at(i).isInput())
            made.metric->addItem(wording::metricName(catalog.at(i), m_context.language()), catalog.at(i).id);
    }
    made.metric->choose(now.metric);
    made.metric->setAccessibleName(tr("Metric that it is stored as"));
    auto *remove = new IconButton(QStringLiteral("close"), tr("Remove this figure"), made.row);
    remove->setEnabled(m_shownOutputs.size() > 1);
    line->addWidget(made.how, 1);
    line->addWidget(new TextLabel(QStringLiteral("→"), TypeRole::Body, Role::Muted, made.row));
    line->addWidget(made.metric, 1);
    line->addWidget(remove);
    m_outputColumn->addWidget(made.row);
    made.row->show();
    m_outputs.push_back(made);
    connect(made.how, &QComboBox::activated, this, [this, output] { takeOutput(output); });
    connect(made.metric, &QComboBox::currentIndexChanged, this, [this, output] { takeOutput(output); });
    connect(remove, &QAbstractButton::clicked, this, [this, output] {
        change([output](Mapping &mapping) { mapping.events.erase(mapping.events.begin() + output); });
    });
}

void EventEditor::addFilterRow(int filter)
{
    const auto &[column, text] = m_shownFilters[size_t(filter)];
    FilterRow made;
    made.row = new QWidget(this);
    auto *line = new QHBoxLayout(made.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    made.column = new QComboBox(made.row);
    for (const QString &name : std::as_const(m_shownColumns))
        made.column->addItem(shortened(name));
    made.column->setCurrentIndex(column);
    made.column->setAccessibleName(tr("Column of the condition"));
    made.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made.column->setMinimumContentsLength(12);
    made.text = new QComboBox(made.row);
    made.text->setEditable(true);
    made.text->setInsertPolicy(QComboBox::NoInsert);
    made.text->addItems(textsOf(column));
    made.text->setCurrentText(text);
    made.text->setAccessibleName(tr("Text that the column must have"));
    auto *remove = new IconButton(QStringLiteral("close"), tr("Remove this condition"), made.row);
    line->addWidget(made.column, 1);
    line->addWidget(new TextLabel(tr("is", "condition of a column"), TypeRole::Body, Role::Muted, made.row));
    line->addWidget(made.text, 1);
    line->addWidget(remove);
    m_filterColumn->addWidget(made.row);
    made.row->show();
    m_filters.push_back(made);
    connect(made.column, &QComboBox::activated, this, [this, filter] {
        const int chosen = m_filters[size_t(filter)].column->currentIndex();
        const QString first = textsOf(chosen).value(0);
        change([filter, chosen, &first](Mapping &mapping) {
            mapping.where[size_t(filter)] = {chosen, first};
        });
    });
    connect(made.text, &QComboBox::activated, this, [this, filter] { takeFilter(filter); });
    connect(made.text->lineEdit(), &QLineEdit::editingFinished, this, [this, filter] { takeFilter(filter); });
    connect(remove, &QAbstractButton::clicked, this, [this, filter] {
        change([filter](Mapping &mapping) { mapping.where.erase(mapping.where.begin() + filter); });
    });
}

QStringList EventEditor::textsOf(int column) const
{
    QStringList texts;
    for (const QStringList &row : m_session.table()->rows) {
        const QString text = row.value(column).trimmed();
        if (!text.isEmpty() && !texts.contains(text) && texts.size() < textsOffered)
            texts += text;
    }
    return texts;
}

void EventEditor::takeOutput(int output)
{
    if (output >= int(m_outputs.size()))
        return;
    const OutputRow &row = m_outputs[size_t(output)];
    const QPoint how = row.how->currentData().toPoint();
    const MetricId metric = row.metric->currentData().toString();
    change([&](Mapping &mapping) {
        if (output < int(mapping.events.size()) && !metric.isEmpty())
            mapping.events[size_t(output)] = {EventOutput::How(how.x()), how.y(), metric};
    });
}

void EventEditor::takeFilter(int filter)
{
    if (filter >= int(m_filters.size()))
        return;
    const QString text = m_filters[size_t(filter)].text->currentText().trimmed();
    change([filter, &text](Mapping &mapping) {
        if (filter < int(mapping.where.size()))
            mapping.where[size_t(filter)].second = text;
    });
}

// The first column of figures that is not summed yet; without one the rows are counted once more.
void EventEditor::addOutput()
{
    EventOutput output{EventOutput::How::Count, -1, QStringLiteral("orders")};
    for (int column = 0; column < m_shownColumns.size(); ++column) {
        const bool taken = std::any_of(m_shownOutputs.begin(), m_shownOutputs.end(),
                                       [column](const EventOutput &each) { return each.column == column; });
        if (!taken && m_session.table()->columns[size_t(column)].type == QLatin1String("number")) {
            output = {EventOutput::How::Sum, column, QStringLiteral("revenue")};
            break;
        }
    }
    change([&output](Mapping &mapping) { mapping.events.push_back(output); });
}

// Of the columns with few texts the first that is not used otherwise: a status, a type.
void EventEditor::addFilter()
{
    int chosen = 0;
    const auto uses = usesIn(m_session.mapping(), int(m_shownColumns.size()));
    qsizetype fewest = textsOffered;
    for (int column = 0; column < m_shownColumns.size(); ++column) {
        const qsizetype texts = textsOf(column).size();
        if (uses[size_t(column)].kind == ColumnUse::Kind::Ignore && texts > 0 && texts < fewest) {
            fewest = texts;
            chosen = column;
        }
    }
    const QString text = textsOf(chosen).value(0);
    change([chosen, &text](Mapping &mapping) { mapping.where.emplace_back(chosen, text); });
}

void EventEditor::change(const std::function<void(Mapping &)> &edit)
{
    Mapping mapping = m_session.mapping();
    edit(mapping);
    m_session.setMapping(mapping);
}

QComboBox *EventEditor::howBox(int output) const { return m_outputs[size_t(output)].how; }

SearchCombo *EventEditor::metricBox(int output) const { return m_outputs[size_t(output)].metric; }

} // namespace vekha::ui
