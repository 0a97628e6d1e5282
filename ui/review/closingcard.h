// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reviewediting.h"
#include "ui/common/card.h"
#include "ui/review/reviewshown.h"

namespace vekha::ui {

class SecondaryButton;

/// Closes the period of a review: says what would be locked and asks once more; a closed one can be reopened
/// from here, with a reason.
class ClosingCard : public Card {
    Q_OBJECT

public:
    explicit ClosingCard(QWidget *parent = nullptr);

    /// @param names  of the workspace as it is now
    void setSummary(const ClosingSummary &summary, const ReviewShown &shown, const wording::NameBook &names);
    void retranslate();

    [[nodiscard]] QString text() const { return m_text->text(); }
    [[nodiscard]] SecondaryButton *button() const { return m_button; }

Q_SIGNALS:
    void closeRequested();
    void reopenRequested(const QString &why);

private:
    void press();

    TextLabel *m_text;
    SecondaryButton *m_button;
    bool m_isClosed = false;
    QString m_period;
};

} // namespace vekha::ui
