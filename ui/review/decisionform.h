// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewshown.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vekha::ui {

class DateField;
class SecondaryButton;

/// A combo box to type a name in, with the people of the workspace to choose from.
[[nodiscard]] QComboBox *makePersonBox(QWidget *parent);
/// Sets whom it suggests; what is typed stays.
void setPeople(QComboBox *box, const QStringList &people);

/// A line for a new decision: what, who, by when. What was begun for one KPI waits there while one looks at
/// another.
class DecisionForm : public QWidget {
    Q_OBJECT

public:
    explicit DecisionForm(Language language, QWidget *parent = nullptr);

    /// @param metric  what it is about; empty: no metric alone
    void show(const MetricId &metric, const ReviewShown &shown);
    using QWidget::show;
    void clear();
    void retranslate();
    /// Larger letters and fields, for a room.
    void setLetters(int pixels);

    /// Whether a decision on any KPI was begun and not added.
    [[nodiscard]] bool isBegun() const { return !m_begun.isEmpty(); }

    [[nodiscard]] QLineEdit *what() const { return m_what; }
    [[nodiscard]] QComboBox *who() const { return m_who; }
    [[nodiscard]] DateField *due() const { return m_due; }
    [[nodiscard]] SecondaryButton *addButton() const { return m_add; }

Q_SIGNALS:
    void added(const vekha::review::Decision &decision);

private:
    /// What waits to be added.
    struct Begun {
        QString what;
        QString who;
        QDate due;
    };
    void remember();
    void add();

    std::optional<MetricId> m_metric;
    QHash<MetricId, Begun> m_begun;
    QDate m_today;
    bool m_quiet = false;
    QLineEdit *m_what;
    QComboBox *m_who;
    DateField *m_due;
    SecondaryButton *m_add;
};

} // namespace vekha::ui
