// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewstage.h"

#include "core/wording/reviewwords.h"
#include "ui/charts/waterfall.h"
#include "ui/common/card.h"
#include "ui/charts/causecard.h"
#include "ui/review/decisionform.h"
#include "ui/review/stagepainter.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr double margin = 80;
constexpr double chartMagnified = 1.7;
constexpr double wordsHeight = 190; ///< under the chart
constexpr int writtenPixels = 26;   ///< in fields, on a screen of the layout's size
constexpr int boxPadding = 24;
constexpr double boxShare = 0.62; ///< of the screen's width

} // namespace

ReviewStage::ReviewStage(Language language, QWidget *parent)
    : QWidget(parent), m_cause(new CauseCard(this)), m_noteTitle(new TextLabel(TypeRole::Title, Role::Text)),
      m_noteHint(new TextLabel(TypeRole::Body, Role::Muted)), m_note(new QPlainTextEdit),
      m_noteBox(makeBox(m_noteTitle, m_note, m_noteHint)),
      m_formTitle(new TextLabel(TypeRole::Title, Role::Text)),
      m_formHint(new TextLabel(TypeRole::Body, Role::Muted)), m_form(new DecisionForm(language)),
      m_formBox(makeBox(m_formTitle, m_form, m_formHint))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_cause->hide();
    // The stage gives the chart its size: the layout of the hidden card would shrink it to nothing as it is
    // drawn.
    m_cause->body()->removeWidget(m_cause->waterfall());
    m_cause->waterfall()->setMinimumSize(0, 0);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_quiet || !kpi())
            return;
        m_noteText = m_note->toPlainText();
        Q_EMIT noteTyped(m_shown->metric(*kpi()).id, m_noteText);
        update();
    });
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_note, m_form->what(), m_form->who(), m_form->who()->lineEdit()})
        field->installEventFilter(this);
    retranslate();
}

QFrame *ReviewStage::makeBox(TextLabel *title, QWidget *field, TextLabel *hint)
{
    auto *box = new Card({}, this);
    box->setBodyPadded(false);
    box->body()->setContentsMargins(boxPadding, boxPadding, boxPadding, boxPadding);
    box->body()->setSpacing(12);
    box->body()->addWidget(title);
    box->body()->addWidget(field, 1);
    box->body()->addWidget(hint);
    hint->setWordWrap(true);
    box->hide();
    return box;
}

void ReviewStage::retranslate()
{
    m_noteTitle->setText(tr("Note of the meeting"));
    m_noteHint->setText(tr("Esc or Ctrl+Enter closes the field; what is written is kept."));
    m_note->setAccessibleName(tr("Note of the meeting"));
    m_formTitle->setText(tr("New decision"));
    m_formHint->setText(tr("Enter adds it, Esc closes the fields."));
    m_form->retranslate();
    m_cause->retranslate();
    setAccessibleName(tr("Presentation of the review"));
}

const ReviewKpi *ReviewStage::kpi() const
{
    const bool isKpi = m_shown && m_step > 0 && m_step < last();
    return isKpi ? &m_shown->board->kpis[size_t(m_step - 1)] : nullptr;
}

void ReviewStage::setStep(const ReviewShown &shown, int step, int seen, const QString &note)
{
    const bool isOther = step != m_step;
    m_shown = shown;
    m_step = step;
    m_seen = seen;
    m_noteText = note;
    if (isOther) {
        m_detail.reset();
        closeBoxes();
    }
    m_form->show(kpi() ? shown.metric(*kpi()).id : MetricId(), shown);
    if (m_note->toPlainText() != note) {
        m_quiet = true;
        m_note->setPlainText(note);
        m_quiet = false;
    }
    setAccessibleDescription(spoken());
    update();
}

void ReviewStage::setDetail(const ReviewDetail &detail)
{
    if (!kpi())
        return;
    m_detail = detail;
    m_cause->setExplanation(detail.cause, m_shown->metric(*kpi()), m_shown->words, true);
    setAccessibleDescription(spoken());
    update();
}

void ReviewStage::clear()
{
    closeBoxes();
    m_shown.reset();
    m_detail.reset();
    m_step = 0;
    m_form->clear();
}

QString ReviewStage::place() const
{
    if (!kpi())
        return tr("KPIs seen: %L1 of %L2").arg(m_seen).arg(last() - 1);
    return tr("%L1 of %L2").arg(m_step).arg(last() - 1);
}

QString ReviewStage::keys() const
{
    QStringList keys;
    if (m_step < last())
        keys += tr("→  next");
    if (m_step > 0)
        keys += tr("←  back");
    if (!m_shown->board->isFinished()) {
        if (kpi())
            keys += tr("N  note");
        keys += tr("D  decision");
    }
    keys += tr("Esc  end the presentation");
    return keys.join(QStringLiteral("      "));
}

QString ReviewStage::spoken() const
{
    if (!m_shown)
        return {};
    const ReviewBoard &board = *m_shown->board;
    QStringList told;
    if (const ReviewKpi *shown = kpi()) {
        told = {m_shown->name(*shown), statusWord(shownStatus(shown->cell)), m_shown->value(*shown),
                m_shown->change(*shown) + QLatin1Char(' ') + m_shown->comparedWith(),
                m_shown->target(*shown)};
        if (m_detail) {
            told += wording::outlookSentences(board, *shown, *m_detail, m_shown->words.format(),
                                              m_shown->words.periods());
            told += m_shown->cause(*shown, *m_detail);
            told += m_shown->warningTexts(*m_detail);
        }
        told += m_noteText;
        for (const ReviewedDecision &known : board.decisionsOn(m_shown->metric(*shown).id))
            told += known.decision.what;
    } else {
        const auto &decisions = m_step == 0 ? board.earlier : board.decisions;
        told = wording::boardSentences(board);
        told += wording::decisionsSentence(decisions);
        for (const ReviewedDecision &known : decisions)
            told += known.decision.what;
    }
    told.removeAll(QString());
    return told.join(QLatin1Char('\n'));
}

bool ReviewStage::isWriting() const { return m_noteBox->isVisible() || m_formBox->isVisible(); }

void ReviewStage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    StagePainter stage(painter, size());
    if (!m_shown)
        return;
    stage.frame(m_shown->title(), place(), last() > 0 ? double(m_step) / last() : 0, keys());
    if (kpi())
        paintKpi(stage);
    else if (m_step == 0)
        paintStart(stage);
    else
        paintEnd(stage);
}

void ReviewStage::paintStart(StagePainter &stage) const
{
    const ReviewBoard &board = *m_shown->board;
    const double half = stage.ground().width() * 0.58;
    const QRectF left(margin, 120, half - margin, stage.bottom() - 120);
    const QRectF right(half + margin, 120, stage.ground().width() - half - 2 * margin, left.height());
    double y = stage.text(
        left,
        board.previous
            ? tr("Decisions of the last review, %1").arg(m_shown->words.periods().inlineName(*board.previous))
            : tr("Decisions of the last review"),
        44, Role::Text, true);
    const QString told = wording::decisionsSentence(board.earlier);
    y = stage.text({left.left(), y + 8, left.width(), 80},
                   told.isEmpty() ? tr("Nothing of before is open.") : told, 28, Role::Muted);
    stage.decisions({left.left(), y + 24, left.width(), left.bottom() - y - 24}, board.earlier, *m_shown,
                    true);
    y = stage.text(right, tr("How the KPIs stand"), 44, Role::Text, true);
    QStringList standing = wording::boardSentences(board);
    standing += QString();
    standing += m_shown->comparing();
    stage.text({right.left(), y + 24, right.width(), right.bottom() - y - 24},
               standing.join(QLatin1Char('\n')), 30, Role::Text);
}

void ReviewStage::paintEnd(StagePainter &stage) const
{
    const ReviewBoard &board = *m_shown->board;
    const QRectF box(margin, 120, stage.ground().width() - 2 * margin, stage.bottom() - 120);
    double y = stage.text(box, tr("What was decided"), 52, Role::Text, true);
    const QString told = wording::decisionsSentence(board.decisions);
    y = stage.text({box.left(), y + 8, box.width(), 80},
                   told.isEmpty() ? tr("Nothing was decided yet.") : told, 30, Role::Muted);
    stage.decisions({box.left(), y + 24, box.width(), box.bottom() - y - 24}, board.decisions, *m_shown,
                    true);
}

void ReviewStage::paintKpi(StagePainter &stage) const
{
    const ReviewKpi &shown = *kpi();
    const QString name = m_shown->name(shown);
    const double right = stage.ground().width() - margin;
    const double end = stage.line({margin, 96}, right - margin - 420, name, 56, true, Role::Text);
    stage.status({end + 40, 110}, shownStatus(shown.cell), 34);

    const double middle = stage.ground().width() * 0.4;
    // What the meeting has said takes its place from the chart; where it said nothing, the chart has all.
    const bool isSilent =
        m_noteText.isEmpty() && m_shown->board->decisionsOn(m_shown->metric(shown).id).empty();
    const double foot = stage.bottom() - (isSilent ? 24 : 260);
    paintFigures(stage, {margin, 200, middle - margin - 40, foot - 200});
    if (m_detail) {
        const QRectF chart(middle, 200, right - middle, foot - 200 - wordsHeight);
        if (m_detail->cause.explained)
            stage.picture(chart, m_cause->waterfall(), chartMagnified);
        const double top = m_detail->cause.explained ? chart.bottom() + 20 : chart.top();
        stage.text({middle, top, right - middle, foot - top}, m_shown->cause(shown, *m_detail), 28,
                   Role::Text);
    }
    if (!isSilent)
        paintMeeting(stage, {margin, foot + 24, right - margin, stage.bottom() - foot - 24});
}

void ReviewStage::paintFigures(StagePainter &stage, const QRectF &box) const
{
    const ReviewKpi &shown = *kpi();
    const metrics::Metric &metric = m_shown->metric(shown);
    stage.line(box.topLeft(), box.width(), m_shown->value(shown), 104, true, Role::Text);
    double y = box.top() + 136;
    const QString change = m_shown->change(shown);
    if (change != wording::Format::missing()) {
        const double end =
            stage.line({box.left(), y}, box.width(), change, 38, true,
                       m_shown->words.changeRole(metric, shown.cell, m_shown->board->view.compare));
        stage.line({end + 16, y + 5}, box.right() - end - 16, m_shown->comparedWith(), 30, false,
                   Role::Muted);
        y += 60;
    }
    y = stage.text({box.left(), y, box.width(), 90}, m_shown->target(shown), 30, Role::Muted) + 14;
    if (!m_detail)
        return;
    const QStringList outlook = wording::outlookSentences(*m_shown->board, shown, *m_detail,
                                                          m_shown->words.format(), m_shown->words.periods());
    y = stage.text({box.left(), y, box.width(), box.bottom() - y}, outlook.join(QLatin1Char('\n')), 28,
                   Role::Text) +
        14;
    stage.text({box.left(), y, box.width(), box.bottom() - y},
               m_shown->warningTexts(*m_detail).join(QLatin1Char('\n')), 26, Role::RiskText);
}

void ReviewStage::paintMeeting(StagePainter &stage, const QRectF &box) const
{
    const ReviewKpi &shown = *kpi();
    const double half = box.width() * 0.42;
    const QRectF left(box.left(), box.top(), half - 40, box.height());
    const QRectF right(box.left() + half, box.top(), box.width() - half, box.height());
    const auto decisions = m_shown->board->decisionsOn(m_shown->metric(shown).id);
    if (!m_noteText.isEmpty()) {
        stage.line(left.topLeft(), left.width(), tr("Note"), 26, true, Role::Muted);
        stage.text(left.adjusted(0, 40, 0, 0), m_noteText, 28, Role::Text);
    }
    if (!decisions.empty()) {
        stage.line(right.topLeft(), right.width(), tr("Decisions"), 26, true, Role::Muted);
        stage.decisions(right.adjusted(0, 40, 0, 0), decisions, *m_shown, false);
    }
}

void ReviewStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layBoxes();
}

void ReviewStage::layBoxes()
{
    const double scale = StagePainter::scaleFor(size());
    const int pixels = int(writtenPixels * scale);
    QFont letters = m_note->font();
    letters.setPixelSize(pixels);
    m_note->setFont(letters);
    m_note->setMinimumHeight(pixels * 6);
    m_form->setLetters(pixels);
    const int wide = int(width() * boxShare);
    for (QFrame *box : {m_noteBox, m_formBox}) {
        const int high = box->heightForWidth(wide) > 0 ? box->heightForWidth(wide) : box->sizeHint().height();
        box->setGeometry((width() - wide) / 2, height() - high - int(96 * scale), wide, high);
    }
}

void ReviewStage::openBox(QFrame *box, QWidget *field)
{
    closeBoxes();
    layBoxes();
    box->show();
    box->raise();
    field->setFocus();
}

void ReviewStage::closeBoxes()
{
    m_noteBox->hide();
    m_formBox->hide();
    if (isVisible())
        setFocus();
}

void ReviewStage::keyPressEvent(QKeyEvent *event)
{
    // What a field leaves over turns no page.
    if (isWriting() && event->key() != Qt::Key_Escape)
        return;
    const bool isOpen = m_shown && !m_shown->board->isFinished();
    const auto go = [this](int step) {
        if (step >= 0 && step <= last() && step != m_step)
            Q_EMIT stepRequested(step);
    };
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_step + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        go(m_step - 1);
        return;
    case Qt::Key_Home:
        go(0);
        return;
    case Qt::Key_End:
        go(last());
        return;
    case Qt::Key_Escape:
        isWriting() ? closeBoxes() : Q_EMIT ended();
        return;
    default:
        break;
    }
    // The same keys on a Russian keyboard.
    const bool isNote = event->key() == Qt::Key_N || event->text().toLower() == QStringLiteral("т");
    const bool isDecision = event->key() == Qt::Key_D || event->text().toLower() == QStringLiteral("в");
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isOpen && isPlain && isNote && kpi())
        openBox(m_noteBox, m_note);
    else if (isOpen && isPlain && isDecision)
        openBox(m_formBox, m_form->what());
    else
        QWidget::keyPressEvent(event);
}

// A click turns the page too, as presenters' remote controls do.
void ReviewStage::mousePressEvent(QMouseEvent *event)
{
    if (isWriting() || event->button() != Qt::LeftButton)
        return;
    const int step = event->position().x() < width() / 4.0 ? m_step - 1 : m_step + 1;
    if (step >= 0 && step <= last())
        Q_EMIT stepRequested(step);
}

bool ReviewStage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool closesNote =
            isEnter && key->modifiers().testFlag(Qt::ControlModifier) && watched == m_note;
        if (key->key() == Qt::Key_Escape || closesNote) {
            closeBoxes();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vekha::ui
