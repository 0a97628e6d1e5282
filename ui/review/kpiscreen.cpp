// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/kpiscreen.h"

#include "ui/charts/trendchart.h"
#include "ui/common/card.h"
#include "ui/common/helpplace.h"
#include "ui/common/pagescroll.h"
#include "ui/charts/causecard.h"
#include "ui/review/decisionform.h"
#include "ui/review/kpihead.h"
#include "ui/review/reviewtrend.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace vekha::ui {

namespace {

constexpr int cardGap = 16;
constexpr int trendHeight = 220;
constexpr int noteHeight = 88;
constexpr int sideWidth = 320;
constexpr int wideFrom = 1180; ///< from here on cause and trend stand side by side

} // namespace

KpiScreen::KpiScreen(Language language, QWidget *parent)
    : QWidget(parent), m_scroll(new PageScroll(this)), m_head(new KpiHead), m_warningCard(new Card),
      m_warnings(new TextLabel(TypeRole::Body, Role::Text)), m_cause(new CauseCard), m_trendCard(new Card),
      m_chart(new TrendChart), m_noteCard(new Card), m_note(new QPlainTextEdit), m_decisionCard(new Card),
      m_decisions(new DecisionList), m_none(new TextLabel(TypeRole::Secondary, Role::Muted)),
      m_form(new DecisionForm(language)), m_charts(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_cause->setSmall(true);
    m_chart->setMinimumHeight(trendHeight);
    m_trendCard->body()->addWidget(m_chart);
    m_warnings->setWordWrap(true);
    m_warnings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warningCard->body()->addWidget(m_warnings);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_noteCard->body()->addWidget(m_note);
    m_none->setWordWrap(true);
    m_decisionCard->body()->setSpacing(12);
    m_decisionCard->body()->addWidget(m_decisions);
    m_decisionCard->body()->addWidget(m_none);
    m_decisionCard->body()->addWidget(m_form);
    lay();
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT noteTyped(m_metric, m_note->toPlainText());
    });
    connect(m_head, &KpiHead::openRequested, this, [this] { Q_EMIT metricRequested(m_metric); });
    retranslate();
}

void KpiScreen::lay()
{
    m_charts->setSpacing(cardGap);
    m_charts->addWidget(m_cause, 1);
    m_charts->addWidget(m_trendCard, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(cardGap);
    left->addLayout(m_charts);
    left->addStretch(1);
    auto *side = new QVBoxLayout;
    side->setSpacing(cardGap);
    side->addWidget(m_warningCard);
    side->addWidget(m_noteCard);
    side->addWidget(m_decisionCard);
    side->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(cardGap);
    row->addLayout(left, 5);
    row->addLayout(side, 3);
    for (QWidget *card : std::initializer_list<QWidget *>{m_warningCard, m_noteCard, m_decisionCard})
        card->setMinimumWidth(sideWidth);
    m_scroll->column()->addWidget(m_head);
    m_scroll->column()->addLayout(row, 1);
    m_scroll->setLeftPadding(besideList);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
}

void KpiScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() >= wideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_charts->direction() == direction)
        return;
    m_charts->setDirection(direction);
    m_charts->update(); // the layouts around it have other heights as well
}

void KpiScreen::retranslate()
{
    m_cause->retranslate();
    m_form->retranslate();
    m_trendCard->setTitle(tr("Trend"));
    m_warningCard->setTitle(tr("Warnings"));
    m_noteCard->setTitle(tr("Note"));
    m_note->setPlaceholderText(tr("What the meeting says about it"));
    m_note->setAccessibleName(tr("Note of the meeting"));
    m_decisionCard->setTitle(tr("Decisions"));
    m_none->setText(tr("Nothing is decided about it yet."));
}

QString KpiScreen::warnings() const { return m_warningCard->isHidden() ? QString() : m_warnings->text(); }

void KpiScreen::setKpi(const ReviewShown &shown, const ReviewKpi &kpi, const QString &note)
{
    const MetricId &id = shown.metric(kpi).id;
    const bool isOther = m_metric != id;
    m_metric = id;
    setHelpMetric(m_head, id);
    m_head->setKpi(shown, kpi);
    if (isOther) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_warningCard->hide();
    }
    // Only where it says something else: the cursor stays where it is.
    if (m_note->toPlainText() != note) {
        m_quiet = true;
        m_note->setPlainText(note);
        m_quiet = false;
    }
    const bool isOpen = !shown.board->isFinished();
    m_note->setReadOnly(!isOpen);
    m_noteCard->setVisible(isOpen || !note.isEmpty());
    const auto decisions = shown.board->decisionsOn(id);
    m_decisions->setDecisions(decisions, {false, false, true, true}, shown);
    m_none->setVisible(decisions.empty());
    m_form->setVisible(isOpen);
    m_form->show(id, shown);
}

void KpiScreen::setDetail(const ReviewShown &shown, const ReviewKpi &kpi, const ReviewDetail &detail)
{
    m_head->setDetail(shown, kpi, detail);
    m_cause->setExplanation(detail.cause, shown.metric(kpi), shown.words, true);
    m_chart->setData(trendOf(shown, kpi, detail));
    const QStringList warnings = shown.warningTexts(detail);
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warningCard->setVisible(!warnings.isEmpty());
}

void KpiScreen::clear()
{
    m_metric.clear();
    m_quiet = true;
    m_note->clear();
    m_quiet = false;
    m_form->clear();
    m_decisions->clear();
}

} // namespace vekha::ui
