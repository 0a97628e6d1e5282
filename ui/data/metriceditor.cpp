// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/metriceditor.h"

#include "core/wording/errors.h"
#include "core/wording/names.h"
#include "ui/common/fields.h"
#include "ui/common/searchcombo.h"
#include "ui/data/checkmenu.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace vekha::ui {

namespace {

using metrics::Direction;
using metrics::Metric;
using metrics::OverChannels;
using metrics::OverTime;
using metrics::Unit;

constexpr int helpHeight = 76;
constexpr std::array units{Unit::Money,  Unit::Count,   Unit::Percent, Unit::Ratio, Unit::Days,
                           Unit::Months, Unit::Seconds, Unit::Score,   Unit::Points};

void chooseData(QComboBox *box, const QVariant &wanted)
{
    box->setCurrentIndex(std::max(0, box->findData(wanted)));
}

// Keeps the choice while the words change.
void setItems(QComboBox *box, const QList<std::pair<QString, QVariant>> &items)
{
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, code] : items)
        box->addItem(text, code);
    chooseData(box, chosen);
}

QStringList splitNames(const QString &text)
{
    QStringList names;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString name = each.simplified(); !name.isEmpty())
            names += name;
    }
    return names;
}

} // namespace

MetricEditor::MetricEditor(QWidget *parent)
    : QWidget(parent), m_nameRu(new QLineEdit), m_nameEn(new QLineEdit), m_shortRu(new QLineEdit),
      m_shortEn(new QLineEdit), m_formula(new FormulaEdit), m_unit(new QComboBox), m_better(new QComboBox),
      m_only(new CheckMenu), m_overTime(new QComboBox), m_overChannels(new QComboBox),
      m_weightTime(new SearchCombo), m_weightChannels(new SearchCombo), m_optional(new QCheckBox),
      m_people(new QCheckBox), m_groups(new CheckMenu), m_synonyms(new QLineEdit), m_owner(new QLineEdit),
      m_close(new QSpinBox), m_helpRu(new QPlainTextEdit), m_helpEn(new QPlainTextEdit)
{
    m_close->setRange(0, 100);
    for (QPlainTextEdit *help : {m_helpRu, m_helpEn}) {
        help->setFixedHeight(helpHeight);
        help->setTabChangesFocus(true);
        connect(help, &QPlainTextEdit::textChanged, this, &MetricEditor::takeEdit);
    }
    layOut();
    for (QLineEdit *edit : {m_nameRu, m_nameEn, m_shortRu, m_shortEn, m_synonyms, m_owner})
        connect(edit, &QLineEdit::textChanged, this, &MetricEditor::takeEdit);
    for (QComboBox *box :
         {m_unit, m_better, m_overTime, m_overChannels, static_cast<QComboBox *>(m_weightTime),
          static_cast<QComboBox *>(m_weightChannels)}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentIndexChanged, this, &MetricEditor::takeEdit);
    }
    for (CheckMenu *menu : {m_only, m_groups})
        connect(menu, &CheckMenu::checkedChanged, this, &MetricEditor::takeEdit);
    for (QCheckBox *box : {m_optional, m_people})
        connect(box, &QCheckBox::toggled, this, &MetricEditor::takeEdit);
    connect(m_close, &QSpinBox::valueChanged, this, &MetricEditor::takeEdit);
    connect(m_formula, &FormulaEdit::textChanged, this, &MetricEditor::takeEdit);
    // A new KPI has the unit that its formula gives, until a person chooses one.
    connect(m_unit, &QComboBox::activated, this, [this] { m_unitChosen = true; });
    connect(m_formula, &FormulaEdit::checked, this, [this] {
        const auto unit = m_formula->check().unit;
        if (!m_filling && unit && !m_unitChosen && m_shown.own && m_shown.id.isEmpty())
            chooseData(m_unit, int(*unit));
    });
    connect(m_formula, &FormulaEdit::unitProposed, this,
            [this](Unit unit) { chooseData(m_unit, int(unit)); });
}

void MetricEditor::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto pair = [&](FormField *&left, QWidget *leftEditor, FormField *&right, QWidget *rightEditor) {
        left = new FormField({}, leftEditor, this);
        right = new FormField({}, rightEditor, this);
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row++, 1, Qt::AlignTop);
    };
    const auto wide = [&](FormField *&field, QWidget *editor) {
        field = new FormField({}, editor, this);
        grid->addWidget(field, row++, 0, 1, 2);
    };
    pair(m_nameRuField, m_nameRu, m_nameEnField, m_nameEn);
    wide(m_formulaField, m_formula);
    pair(m_unitField, m_unit, m_betterField, m_better);
    pair(m_overTimeField, m_overTime, m_overChannelsField, m_overChannels);
    pair(m_weightTimeField, m_weightTime, m_weightChannelsField, m_weightChannels);
    grid->addWidget(m_optional, row++, 0, 1, 2);
    grid->addWidget(m_people, row++, 0, 1, 2);
    wide(m_onlyField, m_only);
    pair(m_shortRuField, m_shortRu, m_shortEnField, m_shortEn);
    pair(m_groupsField, m_groups, m_ownerField, m_owner);
    wide(m_synonymsField, m_synonyms);
    pair(m_helpRuField, m_helpRu, m_helpEnField, m_helpEn);
    m_closeField = new FormField({}, m_close, this);
    grid->addWidget(m_closeField, row++, 0, Qt::AlignTop);
    grid->setRowStretch(row, 1);
}

void MetricEditor::setTexts(const metrics::MetricCatalog &catalog, Language language)
{
    m_catalog = catalog;
    m_language = language;
    m_nameRuField->setLabel(tr("Name in Russian"));
    m_nameEnField->setLabel(tr("Name in English"));
    m_shortRuField->setLabel(tr("Short name in Russian"));
    m_shortEnField->setLabel(tr("Short name in English"));
    m_formulaField->setLabel(tr("Formula"));
    m_formula->text()->setAccessibleName(tr("Formula"));
    m_formula->text()->setPlaceholderText(tr("For example: spend / leads"));
    m_unitField->setLabel(tr("Unit"));
    m_betterField->setLabel(tr("Better"));
    m_onlyField->setLabel(tr("Counts these channels alone"));
    m_overTimeField->setLabel(tr("Over time"));
    m_overChannelsField->setLabel(tr("Over channels"));
    m_weightTimeField->setLabel(tr("Weighted over time by"));
    m_weightChannelsField->setLabel(tr("Weighted over channels by"));
    m_optional->setText(tr("Counts as zero in formulas where it is absent"));
    m_people->setText(tr("Counts people: a company figure replaces the sum of channels"));
    m_groupsField->setLabel(tr("Groups"));
    m_synonymsField->setLabel(tr("Other names, parted by commas"));
    m_synonymsField->setHint(tr("The search and imports find it by them"));
    m_ownerField->setLabel(tr("Person responsible"));
    m_closeField->setLabel(tr("A missed target is “close” from"));
    m_close->setSuffix(language == Language::Russian ? QStringLiteral(" %") : QStringLiteral("%"));
    m_helpRuField->setLabel(tr("What it means, in Russian"));
    m_helpEnField->setLabel(tr("What it means, in English"));
    fillChoices();
}

void MetricEditor::fillChoices()
{
    m_filling = true;
    QList<std::pair<QString, QVariant>> items;
    for (const Unit unit : units)
        items.append({wording::unitName(unit), int(unit)});
    setItems(m_unit, items);
    items.clear();
    for (const Direction each : {Direction::Up, Direction::Down, Direction::None})
        items.append({wording::directionName(each), int(each)});
    setItems(m_better, items);
    items.clear();
    for (const OverTime each : {OverTime::Sum, OverTime::Last, OverTime::First, OverTime::Mean})
        items.append({wording::overTimeName(each), int(each)});
    setItems(m_overTime, items);
    items.clear();
    for (const OverChannels each : {OverChannels::Sum, OverChannels::Mean})
        items.append({wording::overChannelsName(each), int(each)});
    setItems(m_overChannels, items);
    QList<std::pair<QString, QVariant>> timeWeights{{tr("Days"), QString()}};
    QList<std::pair<QString, QVariant>> channelWeights{{tr("Nothing: channels count equally"), QString()}};
    for (int i = 0; i < m_catalog.size(); ++i) {
        if (!m_catalog.at(i).isInput())
            continue;
        timeWeights.append({wording::metricName(m_catalog.at(i), m_language), m_catalog.at(i).id});
        channelWeights.append(timeWeights.last());
    }
    setItems(m_weightTime, timeWeights);
    setItems(m_weightChannels, channelWeights);
    QList<CheckMenu::Item> groups;
    for (const metrics::MetricGroup &group : m_catalog.groups())
        groups += {wording::groupName(group, m_language), group.id};
    m_groups->setItems(groups, tr("No group"));
    QList<CheckMenu::Item> types;
    for (const ChannelType type : channelTypes())
        types += {wording::channelTypeName(type), codeOf(type)};
    m_only->setItems(types, tr("All channels"));
    m_filling = false;
}

void MetricEditor::show(const Metric &metric, const metrics::MetricCatalog &catalog, Language language)
{
    setTexts(catalog, language);
    m_filling = true;
    m_unitChosen = false;
    m_shown = metric;
    m_nameRu->setText(metric.name.ru);
    m_nameEn->setText(metric.name.en);
    m_shortRu->setText(metric.shortName.ru);
    m_shortEn->setText(metric.shortName.en);
    chooseData(m_unit, int(metric.unit));
    chooseData(m_better, int(metric.better));
    m_groups->setChecked(metric.groups);
    m_synonyms->setText(metric.synonyms.join(QStringLiteral(", ")));
    m_owner->setText(metric.owner);
    m_close->setValue(int(std::lround(metric.closeFrom * 100)));
    m_helpRu->setPlainText(metric.help.ru);
    m_helpEn->setPlainText(metric.help.en);
    if (metric.isInput())
        showInput(metric.input());
    else
        showKpi(metric.kpi());
    m_filling = false;
    showNameError({});
    m_formulaField->setError({});
    showParts();
    // What a form cannot show exactly (synonyms with a comma, rounded shares) is no change of the person.
    m_shown = this->metric();
}

void MetricEditor::showInput(const metrics::InputRules &rules)
{
    chooseData(m_overTime, int(rules.overTime));
    chooseData(m_overChannels, int(rules.overChannels));
    m_weightTime->choose(rules.weightOverTime);
    m_weightChannels->choose(rules.weightOverChannels);
    m_optional->setChecked(rules.optional);
    m_people->setChecked(rules.countsPeople);
}

void MetricEditor::showKpi(const metrics::KpiRules &rules)
{
    QStringList only;
    for (const ChannelType type : rules.only)
        only += codeOf(type);
    m_only->setChecked(only);
    m_formula->setReadOnly(!m_shown.own);
    m_formula->show(m_shown, m_catalog, m_language);
}

void MetricEditor::showParts()
{
    const bool input = m_shown.isInput();
    const bool own = m_shown.own;
    const bool timeMean = OverTime(m_overTime->currentData().toInt()) == OverTime::Mean;
    const bool channelMean = OverChannels(m_overChannels->currentData().toInt()) == OverChannels::Mean;
    m_formulaField->setVisible(!input);
    m_onlyField->setVisible(!input);
    for (QWidget *each :
         {static_cast<QWidget *>(m_overTimeField), static_cast<QWidget *>(m_overChannelsField),
          static_cast<QWidget *>(m_optional), static_cast<QWidget *>(m_people)})
        each->setVisible(input);
    m_weightTimeField->setVisible(input && timeMean);
    m_weightChannelsField->setVisible(input && channelMean);
    for (QWidget *each :
         {static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_better), static_cast<QWidget *>(m_only),
          static_cast<QWidget *>(m_overTime), static_cast<QWidget *>(m_overChannels),
          static_cast<QWidget *>(m_weightTime), static_cast<QWidget *>(m_weightChannels),
          static_cast<QWidget *>(m_optional), static_cast<QWidget *>(m_people)})
        each->setEnabled(own);
    m_formulaField->setHint(own ? tr("Names of metrics are offered while you type; Ctrl+Space shows them all")
                                : tr("Built in: copy it as an own KPI to change it"));
}

metrics::InputRules MetricEditor::inputRules() const
{
    metrics::InputRules rules = m_shown.input();
    rules.overTime = OverTime(m_overTime->currentData().toInt());
    rules.overChannels = OverChannels(m_overChannels->currentData().toInt());
    rules.weightOverTime =
        rules.overTime == OverTime::Mean ? m_weightTime->currentData().toString() : QString();
    rules.weightOverChannels =
        rules.overChannels == OverChannels::Mean ? m_weightChannels->currentData().toString() : QString();
    rules.optional = m_optional->isChecked();
    rules.countsPeople = m_people->isChecked();
    return rules;
}

metrics::KpiRules MetricEditor::kpiRules() const
{
    metrics::KpiRules rules = m_shown.kpi();
    if (!m_shown.own)
        return rules;
    // What cannot be read is kept as it was typed, so that isChanged() sees it; check() lets none of it
    // through.
    const QString text = m_formula->text()->toPlainText();
    const auto formula = m_catalog.parse(text);
    rules.formula = formula ? m_catalog.canonicalText(*formula) : text;
    rules.only.clear();
    for (const QString &code : m_only->checked()) {
        if (const auto type = channelTypeFromCode(code))
            rules.only.push_back(*type);
    }
    return rules;
}

Metric MetricEditor::metric() const
{
    Metric metric = m_shown;
    metric.name = {m_nameEn->text().simplified(), m_nameRu->text().simplified()};
    metric.shortName = {m_shortEn->text().simplified(), m_shortRu->text().simplified()};
    metric.unit = Unit(m_unit->currentData().toInt());
    metric.better = Direction(m_better->currentData().toInt());
    metric.groups = m_groups->checked();
    metric.synonyms = splitNames(m_synonyms->text());
    metric.owner = m_owner->text().simplified();
    if (std::lround(m_shown.closeFrom * 100) != m_close->value())
        metric.closeFrom = m_close->value() / 100.0;
    metric.help = {m_helpEn->toPlainText(), m_helpRu->toPlainText()};
    if (metric.isInput())
        metric.rules = inputRules();
    else
        metric.rules = kpiRules();
    return metric;
}

void MetricEditor::takeEdit()
{
    if (m_filling)
        return;
    showNameError({});
    m_formulaField->setError({});
    showParts();
    m_formula->setMetric(metric());
    Q_EMIT edited();
}

bool MetricEditor::check()
{
    if (m_nameRu->text().simplified().isEmpty() && m_nameEn->text().simplified().isEmpty()) {
        showNameError(tr("Write a name, in one of the languages at least."));
        return false;
    }
    if (m_shown.isInput() || !m_shown.own)
        return true;
    const FormulaCheck &formula = m_formula->check();
    if (!formula.error)
        return true;
    if (formula.error->code == ErrorCode::FormulaEmpty)
        m_formulaField->setError(wording::sentence(*formula.error));
    m_formula->text()->setFocus();
    return false;
}

QLineEdit *MetricEditor::nameField(Language language) const
{
    return language == Language::Russian ? m_nameRu : m_nameEn;
}

void MetricEditor::showNameError(const QString &text)
{
    FormField *field = m_language == Language::Russian ? m_nameRuField : m_nameEnField;
    (field == m_nameRuField ? m_nameEnField : m_nameRuField)->setError({});
    field->setError(text);
    if (!text.isEmpty())
        field->editor()->setFocus();
}

} // namespace vekha::ui
