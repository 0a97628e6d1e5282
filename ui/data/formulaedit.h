// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/formulacheck.h"

#include <QPlainTextEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace vekha::ui {

class LinkButton;
class TextLabel;

/// Text of a formula, with completion of names and functions in both languages and the mistake underlined.
class FormulaText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit FormulaText(QWidget *parent = nullptr);

    /// Names and words that are offered while typing; chosen ones are written as formulaName() writes them.
    void setWords(const QStringList &words);
    /// Underlines a stretch of the text; a place of -1 removes the line.
    void underline(int place, int length);
    [[nodiscard]] QPair<int, int> underlined() const { return m_underlined; }
    [[nodiscard]] QCompleter *finder() const { return m_finder; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString wordBefore(int *start) const;
    void offer(bool always);
    void insertName(const QString &name);
    void paintUnderline();

    QCompleter *m_finder;
    QStringListModel *m_words;
    QPair<int, int> m_underlined{-1, 0};
};

/// The formula of a KPI with all that is said about it while one types: the mistake in words under its place,
/// what an unknown name may mean, the value it gives, and the unit it most likely has.
class FormulaEdit : public QWidget {
    Q_OBJECT

public:
    explicit FormulaEdit(QWidget *parent = nullptr);

    /// Shows a metric's formula. The catalogue stays valid until the next call.
    void show(const metrics::Metric &metric, const metrics::MetricCatalog &catalog, Language language);
    /// The metric whose unit, name and limits the check takes; its formula is the text.
    void setMetric(const metrics::Metric &metric);
    void setReadOnly(bool readOnly);
    [[nodiscard]] FormulaText *text() const { return m_text; }
    /// Checked now, not after the pause in typing.
    [[nodiscard]] const FormulaCheck &check();
    [[nodiscard]] QString sentence() const;
    /// What the formula gives: "= 12,3 % in April 2026"; empty while there is a mistake.
    void showPreview(const QString &text);

Q_SIGNALS:
    void textChanged();
    /// The text was checked; a value may be computed from check().trial.
    void checked();
    void unitProposed(vekha::metrics::Unit unit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void checkNow();
    void showCheck();
    void takeMeant();

    metrics::Metric m_metric;
    metrics::MetricCatalog m_catalog = metrics::MetricCatalog::builtIn();
    Language m_language = Language::English;
    FormulaCheck m_check;
    FormulaText *m_text;
    TextLabel *m_sentence;
    LinkButton *m_meant;
    TextLabel *m_preview;
    LinkButton *m_unit;
    QTimer m_pause;
};

} // namespace vekha::ui
