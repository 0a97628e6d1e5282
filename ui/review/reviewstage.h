// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewshown.h"

#include <QWidget>

class QFrame;
class QPlainTextEdit;

namespace vekha::ui {

class CauseCard;
class DecisionForm;
class StagePainter;
class TextLabel;
class Waterfall;

/// The review for a room: one step of it fills the screen in large letters, and keys alone lead on. Arrows,
/// Space and Page Down or Up turn the pages, N writes a note, D a decision, Esc ends it.
class ReviewStage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewStage(Language language, QWidget *parent = nullptr);

    /// @param step  as the page counts them: 0 the start, then the KPIs, then the end
    /// @param note  of the KPI shown, also if it is not stored yet
    void setStep(const ReviewShown &shown, int step, int seen, const QString &note);
    /// What belongs to the KPI of this step, once it is known.
    void setDetail(const ReviewDetail &detail);
    void clear();
    void retranslate();

    /// All that is shown, in words: for screen readers.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QPlainTextEdit *note() const { return m_note; }
    [[nodiscard]] DecisionForm *form() const { return m_form; }
    [[nodiscard]] bool isWriting() const;

Q_SIGNALS:
    void stepRequested(int step);
    void noteTyped(const QString &metric, const QString &text);
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const ReviewKpi *kpi() const;
    [[nodiscard]] int last() const { return m_shown ? int(m_shown->board->kpis.size()) + 1 : 0; }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString keys() const;
    void paintStart(StagePainter &stage) const;
    void paintKpi(StagePainter &stage) const;
    void paintFigures(StagePainter &stage, const QRectF &box) const;
    void paintMeeting(StagePainter &stage, const QRectF &box) const;
    void paintEnd(StagePainter &stage) const;
    void openBox(QFrame *box, QWidget *field);
    void closeBoxes();
    void layBoxes();
    QFrame *makeBox(TextLabel *title, QWidget *field, TextLabel *hint);

    std::optional<ReviewShown> m_shown;
    std::optional<ReviewDetail> m_detail;
    int m_step = 0;
    int m_seen = 0;
    QString m_noteText;
    bool m_quiet = false;

    CauseCard *m_cause; ///< makes the columns of m_waterfall; never shown itself
    TextLabel *m_noteTitle;
    TextLabel *m_noteHint;
    QPlainTextEdit *m_note;
    QFrame *m_noteBox;
    TextLabel *m_formTitle;
    TextLabel *m_formHint;
    DecisionForm *m_form;
    QFrame *m_formBox;
};

} // namespace vekha::ui
