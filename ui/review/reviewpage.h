// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/review/reviewkeeper.h"
#include "ui/review/reviewshown.h"

class QProgressBar;
class QStackedWidget;

namespace vekha::ui {

class Card;
class EmptyState;
class EndScreen;
class KpiScreen;
class LinkButton;
class PageHead;
class PrimaryButton;
class ReviewList;
class ReviewStage;
class SecondaryButton;
class StartScreen;
class TextLabel;

/// The meeting about a month or quarter: the decisions of the last one, then the KPIs worst first with note
/// and decisions, then the end: finish the review and close the period.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(AppContext &context, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// A metric leads to its screen; `section` may be "end".
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] bool canPresent() const override;
    void setPresenting(bool presenting) override;

    /// 0 the start, then one a KPI, then the end.
    [[nodiscard]] int step() const { return m_step; }
    void goTo(int step);
    [[nodiscard]] const ReviewBoard *board() const { return m_board.get(); }

    [[nodiscard]] ReviewList *list() const { return m_list; }
    [[nodiscard]] StartScreen *startScreen() const { return m_start; }
    [[nodiscard]] KpiScreen *kpiScreen() const { return m_kpi; }
    [[nodiscard]] EndScreen *endScreen() const { return m_end; }
    [[nodiscard]] ReviewStage *stage() const { return m_stage; }
    [[nodiscard]] SecondaryButton *historyButton() const { return m_history; }
    [[nodiscard]] SecondaryButton *presentButton() const { return m_present; }
    [[nodiscard]] PrimaryButton *nextButton() const { return m_next; }
    [[nodiscard]] SecondaryButton *backButton() const { return m_back; }
    [[nodiscard]] LinkButton *resumeLink() const { return m_resume; }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString asItWasText() const;

public Q_SLOTS:
    /// Stores the figures of the moment with the review.
    void finish();
    /// Goes on with a finished one.
    void resume();

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;
    void workspaceChanged(const store::Touched &touched) override;

private:
    void buildHead();
    void buildBody();
    QWidget *buildSide();
    QWidget *buildMain();
    void connectParts();
    void showBoard(const ReviewBoard &board);
    void showStep();
    void showKpi(const ReviewKpi &kpi);
    void askDetail(const ReviewKpi &kpi, bool isShown);
    void takeDetail(const MetricId &metric, const ReviewDetail &detail, bool isShown);
    void showDetail(const ReviewKpi &kpi, const ReviewDetail &detail);
    void showClosing();
    void showBanner();
    void showProgress();
    void markSeen();
    void begin();
    void fillHistory();
    void addDecision(review::Decision decision);
    void changeDecision(const review::Decision &decision);
    void removeDecision(const review::Decision &decision);
    void openReport();
    [[nodiscard]] int lastStep() const { return m_board ? int(m_board->kpis.size()) + 1 : 0; }
    [[nodiscard]] const ReviewKpi *shownKpi() const;
    [[nodiscard]] ReviewShown shown() const;
    [[nodiscard]] QString noteOf(const MetricId &metric) const;
    [[nodiscard]] int seen() const;
    /// What the button says that begins the meeting or goes on with it.
    [[nodiscard]] QString beginText() const;

    ReviewKeeper m_keeper;
    std::shared_ptr<const ReviewBoard> m_board;
    QHash<MetricId, ReviewDetail> m_details; ///< of the figures as they are; those of a snapshot are its own
    calendar::Period m_period;               ///< of the board
    MetricId m_wanted; ///< the KPI a person looks at, wherever it stands after a refresh
    int m_step = 0;
    bool m_isPresenting = false;

    QStackedWidget *m_modes; ///< page or stage
    QWidget *m_sheet;
    PageHead *m_head;
    SecondaryButton *m_history;
    SecondaryButton *m_present;
    QStackedWidget *m_body; ///< the review, or that there is nothing to review
    EmptyState *m_empty;
    ReviewList *m_list;
    TextLabel *m_progress;
    QProgressBar *m_bar;
    QWidget *m_banner;
    TextLabel *m_asItWas;
    LinkButton *m_resume;
    QStackedWidget *m_screens;
    StartScreen *m_start;
    KpiScreen *m_kpi;
    EndScreen *m_end;
    SecondaryButton *m_back;
    PrimaryButton *m_next;
    TextLabel *m_place;
    ReviewStage *m_stage;
};

} // namespace vekha::ui
