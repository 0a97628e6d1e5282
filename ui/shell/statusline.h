// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vekha::ui {

class ElidingLabel;
class TextLabel;

/// The bar at the bottom: how far the data reach, the last result, what is selected; at the right currency
/// and language.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setDataEnd(const QString &text);
    void setMessage(const QString &text);
    void setSelection(const QString &text);
    void setCurrency(const QString &text);
    void setLanguage(const QString &text);
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString selection() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    TextLabel *m_dataEnd;
    ElidingLabel *m_message;
    TextLabel *m_selection;
    TextLabel *m_currency;
    TextLabel *m_language;
};

} // namespace vekha::ui
