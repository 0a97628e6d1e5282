// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/buttons.h"

#include <QVariant>

namespace vekha::ui {

/// A button with a list of items that can be checked: "Finance, Sales". The list stays open while one checks.
class CheckMenu : public SecondaryButton {
    Q_OBJECT

public:
    explicit CheckMenu(QWidget *parent = nullptr);

    struct Item {
        QString text;
        QString code;
    };
    /// @param none  what the button says while nothing is checked
    void setItems(const QList<Item> &items, const QString &none);
    void setChecked(const QStringList &codes);
    [[nodiscard]] QStringList checked() const;

Q_SIGNALS:
    void checkedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText();

    QString m_none;
};

} // namespace vekha::ui
