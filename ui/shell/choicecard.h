// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace vekha::ui {

/// One of several answers shown as cards: a name and a muted line. Exclusive within its parent, like radio
/// buttons; arrow keys move between the cards.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &line);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_line;
};

} // namespace vekha::ui
