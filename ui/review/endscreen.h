// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/decisionlist.h"
#include "ui/review/reviewshown.h"

#include <QWidget>

class QPlainTextEdit;

namespace vekha::ui {

class Card;
class ClosingCard;
class DecisionForm;
class LinkButton;
class PageScroll;
class PrimaryButton;
class TextLabel;

/// How a review ends: what was decided, a comment on the whole, finishing it, closing the period.
class EndScreen : public QWidget {
    Q_OBJECT

public:
    explicit EndScreen(Language language, QWidget *parent = nullptr);

    /// @param seen  KPIs that the meeting has been at, also those not stored yet
    void setShown(const ReviewShown &shown, const QString &comment, int seen);
    void clear();
    void retranslate();

    [[nodiscard]] DecisionList *decisions() const { return m_decisions; }
    [[nodiscard]] DecisionForm *form() const { return m_form; }
    [[nodiscard]] QPlainTextEdit *comment() const { return m_comment; }
    [[nodiscard]] PrimaryButton *finishButton() const { return m_finish; }
    [[nodiscard]] ClosingCard *closing() const { return m_closing; }
    [[nodiscard]] LinkButton *reportLink() const { return m_report; }
    [[nodiscard]] QString progress() const;

Q_SIGNALS:
    void commentTyped(const QString &text);
    void finishRequested();
    void reportRequested();

private:
    PageScroll *m_scroll;
    Card *m_decisionCard;
    TextLabel *m_decided;
    DecisionList *m_decisions;
    DecisionForm *m_form;
    Card *m_commentCard;
    QPlainTextEdit *m_comment;
    Card *m_finishCard;
    TextLabel *m_progress;
    PrimaryButton *m_finish;
    LinkButton *m_report;
    ClosingCard *m_closing;
    bool m_quiet = false;
};

} // namespace vekha::ui
