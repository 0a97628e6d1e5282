// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/smart.h"

#include <QWidget>

class QVBoxLayout;

namespace vekha::ui {

class TextLabel;

/// One letter of SMART in the goal editor: its fields, and what it still lacks.
class SmartSection : public QWidget {
    Q_OBJECT

public:
    explicit SmartSection(goals::Letter letter, QWidget *parent = nullptr);

    /// Where the fields go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// Empty: the letter is complete.
    void setLacking(const QStringList &sentences);
    [[nodiscard]] QString lacking() const;

    void retranslate();

private:
    class Badge;

    goals::Letter m_letter;
    QStringList m_sentences;
    Badge *m_badge;
    TextLabel *m_name;
    TextLabel *m_state;
    QVBoxLayout *m_body;
};

} // namespace vekha::ui
