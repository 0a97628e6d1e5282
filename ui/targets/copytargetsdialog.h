// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog.h"

#include <QString>

#include <array>
#include <functional>

class QLineEdit;
class QRadioButton;

namespace vekha::ui {

class FormField;

/// What targets are begun from.
struct CopyTargets {
    enum class From { Targets, YearAgo, Previous };
    From from = From::Targets;
    double change = 0; ///< a fraction: 0.1 is +10 %
};

/// Asks what the targets of a period are begun from - earlier targets, or figures - and with which change.
class CopyTargetsDialog : public Dialog {
    Q_OBJECT

public:
    /// Names of periods as they stand in a sentence.
    struct Names {
        QString to;
        QString previous;
        QString yearAgo;
    };
    /// @param names  gives them in the language now chosen
    CopyTargetsDialog(std::function<Names()> names, CopyTargets::From offered,
                      std::function<void(const CopyTargets &)> accepted, QWidget *parent);

    [[nodiscard]] QRadioButton *choice(CopyTargets::From from) const { return m_choices[size_t(from)]; }
    [[nodiscard]] QLineEdit *changeEdit() const { return m_change; }

private:
    void showHint();
    void say(const Names &names);
    void take(const std::function<void(const CopyTargets &)> &accepted);
    [[nodiscard]] CopyTargets::From from() const;

    std::array<QRadioButton *, 3> m_choices{};
    TextLabel *m_text;
    QLineEdit *m_change;
    FormField *m_field;
};

} // namespace vekha::ui
