// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecards/scorecard.h"
#include "ui/common/appcontext.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace vekha::ui {

class LinkButton;
class TextLabel;

/// Editor of the points of a payout curve: result of the card -> share of the bonus, both in percent.
class PayoutEdit : public QWidget {
    Q_OBJECT

public:
    PayoutEdit(AppContext &context, const std::vector<scorecards::PayoutPoint> &points,
               QWidget *parent = nullptr);

    /// The points that can be read, in the order of the rows.
    [[nodiscard]] std::vector<scorecards::PayoutPoint> points() const;
    /// What is wrong, as a sentence; empty if nothing. Marks the fields.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QWidget *row = nullptr;
        QLineEdit *result = nullptr;
        QLineEdit *share = nullptr;
    };
    void addLine(const scorecards::PayoutPoint &point);
    void removeLine(QWidget *row);
    void addNext();
    void retranslate();

    AppContext &m_context;
    QVBoxLayout *m_lines;
    TextLabel *m_resultHead;
    TextLabel *m_shareHead;
    LinkButton *m_add;
    std::vector<Line> m_rows;
};

} // namespace vekha::ui
