// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QDate>
#include <QWidget>

class QDateEdit;
class QStackedLayout;

namespace vekha::ui {

class SecondaryButton;

/// Dresses a date edit as the program shows dates everywhere.
void dressDateEdit(QDateEdit *edit, Language language);

/// A date that may not be set yet: a button until then, which offers a first date; then a date edit.
class DateField : public QWidget {
    Q_OBJECT

public:
    /// @param offered  what the button sets
    DateField(Language language, QDate offered, QWidget *parent = nullptr);

    void setDate(QDate date);
    /// What the button sets from now on.
    void setOffered(QDate offered) { m_offered = offered; }
    /// Invalid while it is not set.
    [[nodiscard]] QDate date() const;

    [[nodiscard]] QDateEdit *edit() const { return m_edit; }
    [[nodiscard]] SecondaryButton *button() const { return m_button; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSet(bool set);
    void retranslate();

    QDate m_offered;
    bool m_set = false;
    QDateEdit *m_edit;
    SecondaryButton *m_button;
};

} // namespace vekha::ui
