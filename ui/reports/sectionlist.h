// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportsetup.h"

#include <QListWidget>

namespace vekha::ui {

/// The sections of a report in their order, with a tick for those that are in it. They are moved by dragging
/// and by Alt+Up and Alt+Down; Space ticks.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    /// Shows these sections; nothing is emitted.
    void setSections(const std::vector<report::SectionChoice> &sections);
    [[nodiscard]] std::vector<report::SectionChoice> sections() const;
    /// Names of the sections in the language of now.
    void retranslate();
    /// Moves the chosen section by so many places.
    void moveCurrent(int steps);
    /// The person's text of the chosen section.
    void setCurrentText(const QString &text);
    [[nodiscard]] QString currentText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Ticked or moved by the person.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void tell();

    bool m_showing = false;
};

} // namespace vekha::ui
