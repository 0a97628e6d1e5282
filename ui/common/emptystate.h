// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/labels.h"

namespace vekha::ui {

class LinkButton;
class PrimaryButton;

/// What an empty page or card says: icon, what belongs here, why it is empty, one button and at most one
/// link.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setIconName(const QString &name);

    void setTexts(const QString &what, const QString &why);

    /// An empty text hides the button or link.
    void setPrimary(const QString &text);
    void setLink(const QString &text);

    [[nodiscard]] QString what() const { return m_what->text(); }

    [[nodiscard]] PrimaryButton *primary() const { return m_primary; }

    [[nodiscard]] LinkButton *link() const { return m_link; }

Q_SIGNALS:
    void primaryClicked();
    void linkClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QWidget *m_picture; // where the icon is painted
    TextLabel *m_what;
    TextLabel *m_why;
    PrimaryButton *m_primary;
    LinkButton *m_link;
};

} // namespace vekha::ui
