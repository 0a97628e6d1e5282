// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "core/workspace/closing.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/unsaved.h"
#include "ui/review/closingcard.h"
#include "ui/review/decisionform.h"
#include "ui/review/endscreen.h"
#include "ui/review/kpiscreen.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewstage.h"
#include "ui/review/startscreen.h"

#include <QBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>

namespace vekha::ui {

namespace {

constexpr int pagePadding = 24;
constexpr int topPadding = 4; ///< as the screens beside have it
constexpr int sideWidth = 272;
constexpr int navigationHeight = 56;

const QString pageId = QStringLiteral("review");
const QString endSection = QStringLiteral("end");

} // namespace

ReviewPage::ReviewPage(AppContext &context, QWidget *parent)
    : Page(context, parent), m_modes(new QStackedWidget(this)), m_sheet(new QWidget),
      m_stage(new ReviewStage(context.language()))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_modes);
    m_modes->addWidget(m_sheet);
    m_modes->addWidget(m_stage);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    buildBody();
    connectParts();
    new UnsavedGuard(this, [this] {
        m_keeper.keepNow(); // notes are kept without a question
        return m_kpi->form()->isBegun() || m_end->form()->isBegun() || m_stage->form()->isBegun();
    });
    retranslate();
}

ReviewPage::~ReviewPage() = default;

// Building

void ReviewPage::buildHead()
{
    m_head = new PageHead(QString(), m_sheet);
    m_history = new SecondaryButton({}, m_head);
    m_history->setIconName(QStringLiteral("history"));
    m_history->setMenu(new QMenu(m_history));
    m_present = new SecondaryButton({}, m_head);
    m_present->setIconName(QStringLiteral("eye"));
    m_head->addRight(m_history);
    m_head->addRight(m_present);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(pagePadding, 0, pagePadding, 0);
    frame->addWidget(m_head);
    static_cast<QVBoxLayout *>(m_sheet->layout())->addLayout(frame);
}

void ReviewPage::buildBody()
{
    m_body = new QStackedWidget(m_sheet);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(pagePadding, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(buildMain(), 1);
    m_empty = new EmptyState(QStringLiteral("review"));
    m_body->addWidget(both);
    m_body->addWidget(m_empty);
    static_cast<QVBoxLayout *>(m_sheet->layout())->addWidget(m_body, 1);
}

QWidget *ReviewPage::buildSide()
{
    auto *card = new Card;
    card->setFixedWidth(sideWidth);
    card->setBodyPadded(false);
    m_progress = new TextLabel(TypeRole::Secondary, Role::Muted);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_list = new ReviewList;
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(6);
    top->addWidget(m_progress);
    top->addWidget(m_bar);
    card->body()->setSpacing(0);
    card->body()->addLayout(top);
    card->body()->addWidget(m_list, 1);
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, topPadding, 0, pagePadding);
    column->addWidget(card, 1);
    return frame;
}

QWidget *ReviewPage::buildMain()
{
    auto *main = new QWidget;
    m_banner = new QWidget(main);
    m_asItWas = new TextLabel(TypeRole::Secondary, Role::Text);
    m_asItWas->setWordWrap(true);
    m_resume = new LinkButton;
    auto *banner = new QHBoxLayout(m_banner);
    banner->setContentsMargins(besideList, 0, pagePadding, 12);
    banner->setSpacing(12);
    banner->addWidget(m_asItWas, 1);
    banner->addWidget(m_resume, 0, Qt::AlignTop);
    m_screens = new QStackedWidget(main);
    m_start = new StartScreen;
    m_kpi = new KpiScreen(context().language());
    m_end = new EndScreen(context().language());
    for (QWidget *screen : std::initializer_list<QWidget *>{m_start, m_kpi, m_end})
        m_screens->addWidget(screen);
    m_back = new SecondaryButton;
    m_back->setIconName(QStringLiteral("chevron-left"));
    m_next = new PrimaryButton;
    m_place = new TextLabel(TypeRole::Secondary, Role::Muted);
    auto *foot = new QWidget(main);
    foot->setFixedHeight(navigationHeight);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(besideList, 0, pagePadding, 0);
    buttons->setSpacing(16);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_place);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_screens, 1);
    column->addWidget(foot);
    return main;
}

void ReviewPage::connectParts()
{
    connect(&m_keeper, &ReviewKeeper::failed, this, &Page::errorOccurred);
    connect(m_history->menu(), &QMenu::aboutToShow, this, &ReviewPage::fillHistory);
    connect(m_present, &QAbstractButton::clicked, this, [this] { Q_EMIT presentingRequested(true); });
    connect(m_list, &ReviewList::stepChosen, this, &ReviewPage::goTo);
    connect(m_back, &QAbstractButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_step == 0 ? begin() : goTo(m_step + 1); });
    connect(m_resume, &QAbstractButton::clicked, this, &ReviewPage::resume);
    connect(m_kpi, &KpiScreen::noteTyped, &m_keeper, &ReviewKeeper::note);
    connect(m_kpi, &KpiScreen::metricRequested, this, [this](const QString &metric) {
        Q_EMIT destinationChosen({QStringLiteral("metric"), metric, ChannelId::All, {}, m_period});
    });
    connect(m_end, &EndScreen::commentTyped, &m_keeper, &ReviewKeeper::comment);
    connect(m_end, &EndScreen::finishRequested, this, &ReviewPage::finish);
    connect(m_end, &EndScreen::reportRequested, this, &ReviewPage::openReport);
    connect(m_end->closing(), &ClosingCard::closeRequested, this, [this] {
        if (const auto change = closingChange(*workspace(), m_period))
            storeChange(*change);
        else
            Q_EMIT errorOccurred(change.error());
    });
    connect(m_end->closing(), &ClosingCard::reopenRequested, this,
            [this](const QString &why) { storeChange(reopeningChange(*workspace(), m_period, why)); });
    for (DecisionForm *form : {m_kpi->form(), m_end->form(), m_stage->form()})
        connect(form, &DecisionForm::added, this, &ReviewPage::addDecision);
    for (DecisionList *list : {m_start->decisions(), m_kpi->decisions(), m_end->decisions()}) {
        connect(list, &DecisionList::changed, this, &ReviewPage::changeDecision);
        connect(list, &DecisionList::removed, this, &ReviewPage::removeDecision);
    }
    connect(m_stage, &ReviewStage::stepRequested, this, &ReviewPage::goTo);
    connect(m_stage, &ReviewStage::noteTyped, &m_keeper, &ReviewKeeper::note);
    connect(m_stage, &ReviewStage::ended, this, [this] { Q_EMIT presentingRequested(false); });
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        const bool hasData = workspace() && workspace()->dataEnd();
        Q_EMIT destinationChosen({hasData ? QStringLiteral("overview") : QStringLiteral("data"),
                                  {},
                                  ChannelId::All,
                                  hasData ? QString() : QStringLiteral("entry"),
                                  {}});
    });
    connect(m_empty, &EmptyState::linkClicked, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("import"), {}, ChannelId::All, {}, {}});
    });
    const auto shortcut = [this](const QKeySequence &keys, int steps) {
        auto *made = new QShortcut(keys, m_sheet);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, steps] { goTo(m_step + steps); });
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void ReviewPage::retranslate()
{
    m_head->setTitle(tr("Review"));
    m_history->setText(tr("Reviews"));
    m_history->setAccessibleName(tr("All reviews"));
    m_present->setText(tr("Present"));
    m_present->setToolTip(tr("Large letters on the whole screen, by keys alone (F11)"));
    m_list->setAccessibleName(tr("KPIs of the review, worst first"));
    m_bar->setAccessibleName(tr("Progress of the review"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Ctrl+Page Up"));
    m_next->setToolTip(tr("Ctrl+Page Down"));
    m_resume->setText(tr("Go on with this review"));
    m_start->retranslate();
    m_kpi->retranslate();
    m_end->retranslate();
    m_stage->retranslate();
}

// Going places

void ReviewPage::open(const Destination &destination)
{
    if (!destination.metric.isEmpty())
        m_wanted = destination.metric;
    else if (destination.section == endSection)
        m_step = lastStep();
    invalidate();
}

Destination ReviewPage::current() const
{
    const bool isEnd = m_board && m_step == lastStep() && m_step > 0;
    return {pageId, m_wanted, ChannelId::All, isEnd ? endSection : QString(), {}};
}

bool ReviewPage::leave()
{
    m_keeper.keepNow();
    return true; // decisions that were begun wait in their fields
}

bool ReviewPage::canPresent() const { return m_board && !m_board->kpis.empty(); }

void ReviewPage::setPresenting(bool presenting)
{
    if (m_isPresenting == presenting)
        return;
    m_isPresenting = presenting;
    m_modes->setCurrentWidget(presenting ? static_cast<QWidget *>(m_stage) : m_sheet);
    if (m_board)
        showStep();
    if (presenting)
        m_stage->setFocus();
    else
        m_list->setFocus();
}

void ReviewPage::goTo(int step)
{
    if (!m_board || step < 0 || step > lastStep())
        return;
    m_step = step;
    m_wanted = shownKpi() ? m_board->metricOf(*shownKpi()).id : MetricId();
    showStep();
    markSeen();
}

void ReviewPage::begin()
{
    if (m_board->review) {
        goTo(1);
        return;
    }
    m_keeper.whenBegun([this] {
        m_wanted =
            m_board && !m_board->kpis.empty() ? m_board->metricOf(m_board->kpis.front()).id : MetricId();
        invalidate();
    });
}

// Showing

void ReviewPage::refresh()
{
    m_keeper.setReview(workspace(), reviewPeriod(*workspace(), view()));
    ask<ReviewBoard>(
        QStringLiteral("board"), [view = view()](const Workspace &open) { return reviewList(open, view); },
        [this, stored = m_keeper.stored()](const ReviewBoard &board) {
            m_keeper.readBack(stored);
            showBoard(board);
        });
}

void ReviewPage::workspaceChanged(const store::Touched &touched)
{
    store::Touched others = touched;
    others.reviews = others.reports = others.views = false;
    const bool onlyWords =
        !(others.facts || others.channels || others.metrics || others.targets || others.settings ||
          others.dashboards || others.events || others.scorecards || others.warnings || others.everything);
    if (!onlyWords)
        m_details.clear();
    invalidate();
}

void ReviewPage::clear()
{
    m_keeper.setReview(nullptr, std::nullopt);
    m_board.reset();
    m_details.clear();
    m_wanted.clear();
    m_step = 0;
    m_list->steps()->clear();
    m_start->clear();
    m_kpi->clear();
    m_end->clear();
    m_stage->clear();
}

ReviewShown ReviewPage::shown() const
{
    const wording::NameBook names(m_board->catalog, m_board->channels, m_board->campaigns,
                                  context().language());
    QStringList people;
    for (const goals::Person &person : workspace()->content()->people) {
        if (!person.archived)
            people.append(person.name);
    }
    return {m_board, KpiWords(context().format(), context().names(), names), context().language(),
            workspace()->today(), people};
}

void ReviewPage::showBoard(const ReviewBoard &board)
{
    const bool isOther = !m_board || m_period != board.period() || m_board->asItWas != board.asItWas ||
                         m_board->view.compare != board.view.compare;
    if (isOther)
        m_details.clear();
    if (m_board && m_period != board.period()) {
        m_wanted.clear();
        m_step = 0;
    }
    m_board = std::make_shared<const ReviewBoard>(board);
    m_period = board.period();
    const bool isEmpty = board.kpis.empty() || !board.dataEnd;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    m_present->setVisible(!isEmpty);
    if (isEmpty) {
        const bool hasData = board.dataEnd.has_value();
        m_empty->setTexts(tr("Here the team goes through its KPIs, the worst first."),
                          hasData ? tr("Nothing is reviewed yet: put KPIs on a dashboard or set targets.")
                                  : tr("There are no figures yet."));
        m_empty->setPrimary(hasData ? tr("Choose KPIs") : tr("Enter data"));
        m_empty->setLink(hasData ? QString() : tr("Import a file"));
        m_head->setHint({});
        return;
    }
    // A KPI keeps the person's eye, wherever it stands now.
    if (!m_wanted.isEmpty()) {
        const ReviewKpi *wanted = board.find(m_wanted);
        m_step = wanted ? int(wanted - board.kpis.data()) + 1 : 0;
    }
    m_step = std::clamp(m_step, 0, lastStep());
    m_list->steps()->setShown(shown());
    showStep();
    markSeen();
}

const ReviewKpi *ReviewPage::shownKpi() const
{
    const bool isKpi = m_board && m_step > 0 && m_step < lastStep();
    return isKpi ? &m_board->kpis[size_t(m_step - 1)] : nullptr;
}

QString ReviewPage::noteOf(const MetricId &metric) const
{
    return m_keeper.pendingNote(metric).value_or(m_board->itemOf(metric).note);
}

int ReviewPage::seen() const { return m_list->steps()->seen(); }

void ReviewPage::showStep()
{
    const ReviewShown now = shown();
    m_head->setHint(QStringList{now.title(), now.comparing()}.join(QStringLiteral("  ·  ")));
    m_list->steps()->setSeen(m_keeper.pendingSeen());
    m_list->setStep(m_step);
    m_back->setVisible(m_step > 0);
    m_next->setVisible(m_step < lastStep());
    m_next->setText(m_step == 0 ? beginText() : m_step == lastStep() - 1 ? tr("To the end") : tr("Next"));
    m_place->setText(shownKpi() ? tr("%L1 of %L2").arg(m_step).arg(lastStep() - 1) : QString());
    showBanner();
    showProgress();
    if (const ReviewKpi *kpi = shownKpi()) {
        showKpi(*kpi);
    } else if (m_step == 0) {
        m_start->setShown(now);
        m_screens->setCurrentWidget(m_start);
    } else {
        m_end->setShown(
            now, m_keeper.pendingComment().value_or(m_board->review ? m_board->review->comment : QString()),
            seen());
        m_screens->setCurrentWidget(m_end);
        showClosing();
    }
    if (!shownKpi())
        m_stage->setStep(now, m_step, seen(), {});
}

QString ReviewPage::beginText() const
{
    if (!m_board->review)
        return tr("Start the review");
    return m_board->isFinished() ? tr("Look through the review") : tr("Go on with the review");
}

void ReviewPage::showKpi(const ReviewKpi &kpi)
{
    const ReviewShown now = shown();
    const MetricId &id = m_board->metricOf(kpi).id;
    m_kpi->setKpi(now, kpi, noteOf(id));
    m_screens->setCurrentWidget(m_kpi);
    m_stage->setStep(now, m_step, seen(), noteOf(id));
    if (kpi.detail)
        showDetail(kpi, *kpi.detail);
    else if (const auto known = m_details.constFind(id); known != m_details.constEnd())
        showDetail(kpi, *known);
    else
        askDetail(kpi, true);
    // The next one is ready by the time it is wanted.
    if (m_step + 1 < lastStep() && !m_board->asItWas) {
        const ReviewKpi &next = m_board->kpis[size_t(m_step)];
        if (!m_details.contains(m_board->metricOf(next).id))
            askDetail(next, false);
    }
}

void ReviewPage::askDetail(const ReviewKpi &kpi, bool isShown)
{
    const MetricId id = m_board->metricOf(kpi).id;
    ask<ReviewDetail>(
        isShown ? QStringLiteral("shown") : QStringLiteral("next"),
        [view = m_board->view, metric = kpi.metric](const Workspace &open) {
            return reviewDetail(open, view, metric);
        },
        [this, id, isShown](const ReviewDetail &detail) { takeDetail(id, detail, isShown); });
}

void ReviewPage::takeDetail(const MetricId &metric, const ReviewDetail &detail, bool isShown)
{
    m_details.insert(metric, detail);
    const ReviewKpi *kpi = shownKpi();
    if (isShown && kpi && m_board->metricOf(*kpi).id == metric)
        showDetail(*kpi, detail);
}

void ReviewPage::showDetail(const ReviewKpi &kpi, const ReviewDetail &detail)
{
    m_kpi->setDetail(shown(), kpi, detail);
    m_stage->setDetail(detail);
}

void ReviewPage::showClosing()
{
    ask<ClosingSummary>(
        QStringLiteral("closing"),
        [period = m_period](const Workspace &open) { return closingSummary(open, period); },
        [this](const ClosingSummary &summary) {
            if (m_board)
                m_end->closing()->setSummary(summary, shown(), nameBook());
        });
}

void ReviewPage::showBanner()
{
    m_banner->setVisible(m_board->asItWas);
    if (!m_board->asItWas)
        return;
    const QDate day = m_board->review->finished->toLocalTime().date();
    QStringList told{
        tr("Finished on %1. All figures are shown as they were then.").arg(context().names().dateName(day))};
    if (m_board->changedSince > 0)
        told += tr("The figures of %n KPI(s) have changed since.", nullptr, m_board->changedSince);
    m_asItWas->setText(told.join(QLatin1Char(' ')));
}

void ReviewPage::showProgress()
{
    const int all = lastStep() - 1;
    m_progress->setText(tr("KPIs seen: %L1 of %L2").arg(seen()).arg(all));
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(seen());
}

QString ReviewPage::progressText() const { return m_progress->text(); }

QString ReviewPage::asItWasText() const { return m_banner->isHidden() ? QString() : m_asItWas->text(); }

// Only a review that was begun: looking around leaves no trace.
void ReviewPage::markSeen()
{
    const ReviewKpi *kpi = shownKpi();
    if (!kpi || !m_board->review || m_board->isFinished() || !isVisible())
        return;
    const MetricId &id = m_board->metricOf(*kpi).id;
    if (m_board->itemOf(id).seen || m_keeper.pendingSeen().contains(id))
        return;
    m_keeper.seen(id);
    m_list->steps()->setSeen(m_keeper.pendingSeen());
    showProgress();
}

void ReviewPage::addDecision(review::Decision decision)
{
    m_keeper.whenBegun([this, decision]() mutable {
        decision.review = storedReview(*workspace(), m_period).value_or(review::Review()).id;
        storeChange(decisionChange(*workspace(), decision));
    });
}

void ReviewPage::changeDecision(const review::Decision &decision)
{
    storeChange(decisionChange(*workspace(), decision));
}

void ReviewPage::removeDecision(const review::Decision &decision) { storeChange(removingChange(decision)); }

void ReviewPage::finish()
{
    m_keeper.keepNow();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ask<Change>(
        QStringLiteral("finish"),
        [view = m_board->view, now](const Workspace &open) { return finishingChange(open, view, now); },
        [this](const Change &change) { storeChange(change); });
}

void ReviewPage::resume()
{
    if (const auto change = resumingChange(*workspace(), m_period))
        storeChange(*change);
}

void ReviewPage::openReport()
{
    m_keeper.keepNow();
    Q_EMIT destinationChosen({QStringLiteral("report"), {}, ChannelId::All, {}, m_period});
}

// All reviews, the newest first; and what can be done with the shown one.
void ReviewPage::fillHistory()
{
    QMenu *menu = m_history->menu();
    menu->clear();
    if (!workspace())
        return;
    const auto content = workspace()->content();
    std::vector<review::Review> all(content->reviews.begin(), content->reviews.end());
    std::stable_sort(all.begin(), all.end(), [](const review::Review &a, const review::Review &b) {
        return a.period.days().last > b.period.days().last;
    });
    for (const review::Review &each : all) {
        const QString name = wording::capitalised(context().names().inlineName(each.period));
        const QString text =
            each.finished ? tr("%1, finished on %2")
                                .arg(name, context().names().dateName(each.finished->toLocalTime().date()))
                          : tr("%1, not finished").arg(name);
        QAction *action = menu->addAction(text, this, [this, period = each.period] {
            ViewState wanted = view();
            wanted.period = period;
            wanted.days = period.days();
            Q_EMIT viewChosen(wanted);
        });
        action->setCheckable(true);
        action->setChecked(each.period == m_period);
    }
    if (all.empty())
        menu->addAction(tr("No review was begun yet"))->setEnabled(false);
    if (!m_board || !m_board->review)
        return;
    menu->addSeparator();
    if (m_board->isFinished())
        menu->addAction(tr("Go on with this review"), this, &ReviewPage::resume);
    menu->addAction(tr("Remove this review with its decisions"), this,
                    [this] { storeChange(removingChange(*workspace(), *m_board->review)); });
}

} // namespace vekha::ui
