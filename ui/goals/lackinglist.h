// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/smart.h"

#include <QStringList>
#include <QWidget>

namespace vekha::ui {

class GoalText;

/// What one letter of SMART still lacks, as sentences: each once, those of a measure with its name.
[[nodiscard]] QStringList lackingSentences(const goals::Goal &goal, const std::vector<goals::Lacking> &lacks,
                                           goals::Letter letter, const GoalText &text);

/// "Still lacking", letter by letter; hidden while nothing is.
class LackingList : public QWidget {
    Q_OBJECT

public:
    explicit LackingList(QWidget *parent = nullptr);

    void show(const goals::Goal &goal, const std::vector<goals::Lacking> &lacks, const GoalText &text);
    using QWidget::show;
};

} // namespace vekha::ui
