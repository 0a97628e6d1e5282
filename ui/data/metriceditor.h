// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalog.h"
#include "ui/data/formulaedit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace vekha::ui {

class CheckMenu;
class FormField;
class SearchCombo;

/// The form of one metric. Of a built-in one names, owner and texts can be changed; unit, direction, rules
/// and formula are shown and belong to the program.
class MetricEditor : public QWidget {
    Q_OBJECT

public:
    explicit MetricEditor(QWidget *parent = nullptr);

    void setTexts(const metrics::MetricCatalog &catalog, Language language);
    void show(const metrics::Metric &metric, const metrics::MetricCatalog &catalog, Language language);
    /// The metric as the form has it. A new one has no id yet: it is made from the name.
    [[nodiscard]] metrics::Metric metric() const;
    [[nodiscard]] bool isChanged() const { return !(metric() == m_shown); }
    /// True when it can be stored; else the fields say what is wrong and the first of them has the focus.
    [[nodiscard]] bool check();
    [[nodiscard]] FormulaEdit *formula() const { return m_formula; }
    [[nodiscard]] QLineEdit *nameField(Language language) const;
    void showNameError(const QString &text);

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void fillChoices();
    void showParts();
    void showInput(const metrics::InputRules &rules);
    void showKpi(const metrics::KpiRules &rules);
    [[nodiscard]] metrics::InputRules inputRules() const;
    [[nodiscard]] metrics::KpiRules kpiRules() const;
    void takeEdit();

    metrics::Metric m_shown;
    metrics::MetricCatalog m_catalog = metrics::MetricCatalog::builtIn();
    Language m_language = Language::English;
    bool m_filling = false;
    bool m_unitChosen = false; ///< by the person, of a new metric

    QLineEdit *m_nameRu;
    QLineEdit *m_nameEn;
    QLineEdit *m_shortRu;
    QLineEdit *m_shortEn;
    FormulaEdit *m_formula;
    QComboBox *m_unit;
    QComboBox *m_better;
    CheckMenu *m_only;
    QComboBox *m_overTime;
    QComboBox *m_overChannels;
    SearchCombo *m_weightTime;
    SearchCombo *m_weightChannels;
    QCheckBox *m_optional;
    QCheckBox *m_people;
    CheckMenu *m_groups;
    QLineEdit *m_synonyms;
    QLineEdit *m_owner;
    QSpinBox *m_close;
    QPlainTextEdit *m_helpRu;
    QPlainTextEdit *m_helpEn;
    FormField *m_nameRuField = nullptr;
    FormField *m_nameEnField = nullptr;
    FormField *m_shortRuField = nullptr;
    FormField *m_shortEnField = nullptr;
    FormField *m_formulaField = nullptr;
    FormField *m_unitField = nullptr;
    FormField *m_betterField = nullptr;
    FormField *m_onlyField = nullptr;
    FormField *m_overTimeField = nullptr;
    FormField *m_overChannelsField = nullptr;
    FormField *m_weightTimeField = nullptr;
    FormField *m_weightChannelsField = nullptr;
    FormField *m_groupsField = nullptr;
    FormField *m_synonymsField = nullptr;
    FormField *m_ownerField = nullptr;
    FormField *m_closeField = nullptr;
    FormField *m_helpRuField = nullptr;
    FormField *m_helpEnField = nullptr;
};

} // namespace vekha::ui
