// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targetdialog.h"

#include "core/targets/targetbook.h"
#include "core/wording/names.h"
#include "core/wording/number_input.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/errorwords.h"
#include "ui/common/fields.h"
#include "ui/common/helpplace.h"
#include "ui/common/searchcombo.h"
#include "ui/common/unsaved.h"
#include "ui/common/whendone.h"
#include "ui/targets/historymodel.h"
#include "ui/targets/realismview.h"
#include "ui/targets/reasoncard.h"
#include "ui/targets/targettext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QScrollArea>
#include <QtConcurrent>

namespace vekha::ui {

namespace {

using calendar::Granularity;
using metrics::Direction;

constexpr std::array kinds{Granularity::Month, Granularity::Quarter, Granularity::HalfYear,
                           Granularity::Year};
constexpr int formWidth = 360;
constexpr int monthsBack = 24;
constexpr int monthsAhead = 18;
constexpr int revisionsShown = 4;

int placeOf(Granularity kind) { return int(std::find(kinds.begin(), kinds.end(), kind) - kinds.begin()); }

} // namespace

TargetDialog::TargetDialog(AppContext &context, Workspace &workspace, const targets::TargetKey &key,
                           QWidget *parent)
    : Dialog(DialogWidth::Wide, parent), m_context(context), m_workspace(workspace), m_key(key),
      m_metric(new SearchCombo(this)), m_channel(new QComboBox(this)), m_kind(new SegmentedControl(this)),
      m_period(new QComboBox(this)), m_value(new QLineEdit(this)), m_against(new SegmentedControl(this)),
      m_baseline(new QLineEdit(this)), m_direction(new SegmentedControl(this)), m_reason(new QComboBox(this)),
      m_result(new TextLabel(TypeRole::BodyBold, Role::Text, this)),
      m_historyTitle(new TextLabel(TypeRole::CardTitle, Role::Text, this)),
      m_revisionsTitle(new TextLabel(TypeRole::CardTitle, Role::Text, this)),
      m_revisions(new TextLabel(TypeRole::Secondary, Role::Muted, this)), m_table(new DataTable(this)),
      m_model(new HistoryModel(context, this)), m_realism(new RealismView(RealismView::Form::Compact, this)),
      m_remove(new LinkButton({}, this))
{
    setHelpTopic(QStringLiteral("targets"));
    setAcceptsByItself(false);
    m_table->setDensity(RowDensity::Compact);
    m_table->setFitsContents(true);
    m_table->setModel(m_model);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setCompleter(nullptr);
    m_revisions->setWordWrap(true);
    m_result->setWordWrap(true);
    for (QComboBox *box : {static_cast<QComboBox *>(m_metric), m_channel, m_period, m_reason}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    setHelpChoosesMetric(m_metric);
    addLeftButton(m_remove);
    layOut();
    retranslate();
    connectFields();
    m_value->setFocus();
}

void TargetDialog::layOut()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(formColumn());
    columns->addWidget(historyColumn(), 1);
    body()->addLayout(columns, 1);
}

QWidget *TargetDialog::formColumn()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(formWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    const auto add = [&](QWidget *editor) {
        auto *field = new FormField({}, editor, column);
        rows->addWidget(field);
        return field;
    };
    for (SegmentedControl *control : {m_kind, m_against, m_direction})
        control->setCompact(false);
    m_metricField = add(m_metric);
    m_channelField = add(m_channel);
    auto *period = new QWidget(column);
    auto *periodRows = new QVBoxLayout(period);
    periodRows->setContentsMargins(0, 0, 0, 0);
    periodRows->setSpacing(8);
    periodRows->addWidget(m_kind, 0, Qt::AlignLeft);
    periodRows->addWidget(m_period);
    m_periodField = add(period);
    m_valueField = add(m_value);
    rows->addWidget(m_result);
    m_againstField = add(m_against);
    m_directionField = add(m_direction);
    m_baselineField = add(m_baseline);
    m_reasonField = add(m_reason);
    rows->addStretch(1);
    return column;
}

QWidget *TargetDialog::historyColumn()
{
    auto *column = new QWidget(this);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_historyTitle);
    rows->addWidget(m_table);
    rows->addSpacing(8);
    rows->addWidget(m_realism);
    rows->addSpacing(8);
    rows->addWidget(m_revisionsTitle);
    rows->addWidget(m_revisions);
    rows->addStretch(1);
    return column;
}

void TargetDialog::connectFields()
{
    connect(m_metric, &QComboBox::currentIndexChanged, this, &TargetDialog::takeKey);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &TargetDialog::takeKey);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TargetDialog::takeKey);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int place) {
        if (m_filling)
            return;
        m_key.period = m_workspace.calendar().periodOf(kinds[size_t(place)], m_key.period.days().last);
        fillPeriods();
        takeKey();
    });
    connect(m_value, &QLineEdit::textChanged, this, &TargetDialog::showResult);
    connect(m_baseline, &QLineEdit::textChanged, this, &TargetDialog::showResult);
    connect(m_against, &SegmentedControl::currentChanged, this, &TargetDialog::showResult);
    connect(m_direction, &SegmentedControl::currentChanged, this, &TargetDialog::showResult);
    connect(m_reason, &QComboBox::editTextChanged, this, [this] { m_reasonField->setError({}); });
    connect(this, &Dialog::primaryClicked, this, &TargetDialog::save);
    connect(m_remove, &QAbstractButton::clicked, this, &TargetDialog::remove);
}

void TargetDialog::retranslate()
{
    m_metricField->setLabel(tr("&Metric"));
    m_channelField->setLabel(tr("C&hannel"));
    m_periodField->setLabel(tr("&Period"));
    m_valueField->setLabel(tr("&Target"));
    m_againstField->setLabel(tr("The change refers to"));
    m_directionField->setLabel(tr("Which way is better"));
    m_baselineField->setLabel(tr("&Baseline (optional)"));
    m_baselineField->setHint(tr("Attainment is then counted from this value"));
    m_reasonField->setLabel(tr("&Reason"));
    m_reason->lineEdit()->setPlaceholderText(tr("Choose or write a reason"));
    m_historyTitle->setText(tr("The last 8 periods"));
    m_revisionsTitle->setText(tr("Changes of this target"));
    m_remove->setText(tr("Remove target"));
    m_table->setAccessibleName(tr("The last 8 periods"));
    m_realism->retranslate();
    m_kind->setAccessibleName(tr("Kind of period"));
    m_period->setAccessibleName(tr("Period"));
    m_filling = true;
    m_kind->setSegments({tr("Month"), tr("Quarter"), tr("Half-year"), tr("Year")});
    m_against->setSegments({tr("The previous period"), tr("A year ago")});
    m_direction->setSegments({tr("Higher"), tr("Lower")});
    m_filling = false;
    fillMetrics();
    fillChannels();
    fillPeriods();
    fillReasons();
    takeKey();
}

void TargetDialog::fillMetrics()
{
    m_filling = true;
    m_metric->clear();
    const metrics::MetricCatalog &catalog = m_workspace.catalog();
    for (const bool inputs : {false, true}) {
        m_metric->addHead(inputs ? tr("Inputs") : tr("KPIs"));
        for (int i = 0; i < catalog.size(); ++i) {
            const metrics::Metric &each = catalog.at(i);
            if (each.isInput() == inputs)
                m_metric->addItem(wording::metricName(each, m_context.language()), each.id);
        }
    }
    m_metric->choose(m_key.metric);
    m_filling = false;
}

void TargetDialog::fillChannels()
{
    m_filling = true;
    m_channel->clear();
    m_channel->addItem(wording::allChannelsName(), number(ChannelId::All));
    for (const Channel &channel : m_workspace.content()->channels) {
        if (!channel.archived || channel.id == m_key.channel)
            m_channel->addItem(wording::channelName(channel, m_context.language()), number(channel.id));
    }
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(number(m_key.channel))));
    m_filling = false;
}

void TargetDialog::fillPeriods()
{
    m_filling = true;
    m_kind->setCurrent(placeOf(m_key.period.granularity));
    m_period->clear();
    const calendar::Day today = calendar::dayOf(m_workspace.today());
    const auto month = m_workspace.calendar().periodOf(Granularity::Month, today);
    const calendar::DayRange offered{
        std::min(month.shifted(-monthsBack).first, m_key.period.first),
        std::max(month.shifted(monthsAhead).days().last, m_key.period.days().last)};
    for (const calendar::Period &period : m_workspace.calendar().periodsIn(m_key.period.granularity, offered))
        m_period->addItem(m_context.names().longName(period), period.first);
    m_period->setCurrentIndex(std::max(0, m_period->findData(m_key.period.first)));
    m_filling = false;
}

void TargetDialog::fillReasons()
{
    const QString written = m_reason->currentText();
    m_reason->clear();
    m_reason->addItems(ReasonCard::usualReasons());
    m_reason->setCurrentIndex(-1);
    m_reason->setEditText(written);
}

void TargetDialog::takeKey()
{
    if (m_filling)
        return;
    m_key.metric = m_metric->currentData().toString();
    m_key.channel = ChannelId(m_channel->currentData().toInt());
    m_key.period = {kinds[size_t(m_kind->current())], m_period->currentData().toInt()};
    showStored();
    askHistory();
}

const metrics::Metric &TargetDialog::metric() const
{
    const metrics::Metric *found = m_workspace.catalog().find(m_key.metric);
    Q_ASSERT(found);
    return *found;
}

// A text that was typed stays while one looks for its metric, channel and period.
void TargetDialog::showStored()
{
    const bool typedByHand = m_value->text() != m_storedText;
    const targets::TargetBook book = m_workspace.targets();
    const targets::Target *stored = book.find(m_key);
    m_stored = stored ? std::optional(*stored) : std::nullopt;
    m_storedText = m_stored ? typedText(*m_stored, metric(), m_context.format()) : QString();
    if (!typedByHand) {
        m_value->setText(m_storedText);
        m_against->setCurrent(m_stored && m_stored->rule.onYearAgo ? 1 : 0);
        m_baseline->setText(m_stored ? m_context.format().editText(metric(), m_stored->baseline) : QString());
        m_direction->setCurrent(m_stored && m_stored->direction == Direction::Down ? 1 : 0);
    }
    setTitle(m_stored ? tr("Change target") : tr("Set target"));
    //: On the button that does it, under a title of the same words.
    setPrimaryText(m_stored ? tr("Change target", "button") : tr("Set target", "button"));
    m_remove->setVisible(m_stored.has_value());
    m_directionField->setVisible(metric().better == Direction::None);
    showResult();
}

void TargetDialog::askHistory()
{
    const int turn = ++m_turn;
    auto *watcher = new QFutureWatcher<Result<TargetHistory>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        const Result<TargetHistory> history = watcher->result();
        if (history)
            showHistory(*history);
        else
            setError(errorSentence(history.error(), &m_workspace, m_context));
    });
    watcher->setFuture(QtConcurrent::run(&m_workspace.asking(), [workspace = &m_workspace, key = m_key] {
        return targetHistory(*workspace, key);
    }));
}

void TargetDialog::showHistory(const TargetHistory &history)
{
    m_history = history;
    m_historyKey = m_key;
    m_model->show(metric(), history.rows);
    m_table->resizeToContents();
    showRevisions();
    showResult();
}

void TargetDialog::showRevisions()
{
    QStringList lines;
    for (const targets::Revision &revision : m_history.revisions) {
        if (lines.size() == revisionsShown) {
            lines +=
                tr("and %n earlier change(s)", nullptr, int(m_history.revisions.size()) - revisionsShown);
            break;
        }
        const QString value =
            revision.target ? targetValueText(*revision.target, metric(), m_context.format()) : tr("removed");
        QStringList parts{m_context.names().momentName(revision.when.toLocalTime(), m_workspace.today()),
                          value};
        for (const QString &part : {revision.who, revision.why}) {
            if (!part.isEmpty())
                parts += part;
        }
        lines += parts.join(QStringLiteral(" · "));
    }
    const bool isOver = m_key.period.days().last < calendar::dayOf(m_workspace.today());
    if (isOver && targets::isReviewed(m_history.revisions, m_key.period))
        lines += tr("The period is over: its review keeps the target that was in force when it ended.");
    m_revisions->setText(lines.isEmpty()
                             ? tr("None yet. Each change is kept with its time, author and reason.")
                             : lines.join(u'\n'));
}

Result<targets::Target> TargetDialog::typed() const
{
    targets::TargetText text;
    text.text = meantText(m_value->text(), metric().unit);
    text.onYearAgo = m_against->current() == 1;
    if (metric().better == Direction::None)
        text.direction = m_direction->current() == 1 ? Direction::Down : Direction::Up;
    if (!m_baseline->text().trimmed().isEmpty()) {
        const auto baseline =
            wording::parseMetricNumber(m_baseline->text(), m_context.language(), metric().unit);
        if (!baseline)
            return failure(baseline.error());
        text.baseline = *baseline;
    }
    auto target = targets::readTarget(m_key, metric(), text, [this](bool yearAgo) {
        return yearAgo ? m_history.yearAgo : m_history.previous;
    });
    // A band says itself which way is better: neither.
    if (target && target->isBand())
        target->direction.reset();
    return target;
}

void TargetDialog::showResult()
{
    if (!m_metricField)
        return;
    const QString text = m_value->text().trimmed();
    const bool isChange = text.contains(u'%') || text.startsWith(u'+');
    m_againstField->setVisible(
        isChange && (text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(QChar(u'\u2212'))));
    m_valueField->setHint(tr("A value, a band like 10..12, or a change like +10%, −5% or +2 pp"));
    m_valueField->setError({});
    m_baselineField->setError({});
    primary()->setEnabled(!text.isEmpty());
    if (text.isEmpty()) {
        m_result->setText({});
        showRealism(std::nullopt);
        return;
    }
    const auto target = typed();
    primary()->setEnabled(target.has_value());
    showRealism(target ? std::optional(*target) : std::nullopt);
    if (!target) {
        m_result->setText({});
        const bool atBaseline =
            !m_baseline->text().trimmed().isEmpty() &&
            !wording::parseMetricNumber(m_baseline->text(), m_context.language(), metric().unit);
        (atBaseline ? m_baselineField : m_valueField)
            ->setError(errorSentence(target.error(), &m_workspace, m_context));
        return;
    }
    const bool yearAgo = m_against->current() == 1 && !m_againstField->isHidden();
    const auto referred = yearAgo ? m_key.period.yearAgo() : std::optional(m_key.period.shifted(-1));
    m_result->setText(resultText(*target, metric(), yearAgo ? m_history.yearAgo : m_history.previous,
                                 referred.value_or(m_key.period), m_context.format(), m_context.names()));
}

/// What is known of the key was read with its history; the typed target is judged at every key.
void TargetDialog::showRealism(const std::optional<targets::Target> &target)
{
    if (m_historyKey != m_key) {
        m_realism->clear();
        return;
    }
    const RealismFacts &known = m_history.known;
    const auto content = m_workspace.content();
    const wording::NameBook names(content->catalog, content->channels, content->campaigns,
                                  m_context.language());
    m_realism->setRealism({{},
                           m_key.period,
                           metric(),
                           target,
                           targets::realism(metric(), target, known.history, known.expected),
                           known.standing(metric(), target),
                           known.closeFrom},
                          {m_context.format(), m_context.names(), names});
}

bool TargetDialog::isChanged() const
{
    const QString baseline = m_stored ? m_context.format().editText(metric(), m_stored->baseline) : QString();
    return m_value->text() != m_storedText || m_baseline->text() != baseline;
}

bool TargetDialog::checkReason()
{
    if (!m_reason->currentText().trimmed().isEmpty())
        return true;
    m_reasonField->setError(tr("Say why: the reason is kept with the change."));
    m_reason->setFocus();
    return false;
}

void TargetDialog::save()
{
    const auto target = typed();
    if (!target || !checkReason())
        return;
    store(*target, m_reason->currentText().trimmed());
}

void TargetDialog::remove()
{
    if (checkReason())
        store(std::nullopt, m_reason->currentText().trimmed());
}

void TargetDialog::store(std::optional<targets::Target> target, const QString &why)
{
    Change change;
    change.kind = ChangeKind::SetTarget;
    change.args = {m_key.metric, QString::number(number(m_key.channel)),
                   m_workspace.calendar().code(m_key.period)};
    change.edits.push_back(store::SetTargets{{{m_key, std::move(target)}}, why});
    setEnabled(false);
    whenDone(this, m_workspace.applyLater(change), [this](const Result<Applied> &applied) {
        setEnabled(true);
        if (applied)
            accept();
        else
            setError(errorSentence(applied.error(), &m_workspace, m_context));
    });
}

void TargetDialog::reject()
{
    if (!isChanged() || confirmDiscard(this))
        Dialog::reject();
}

void TargetDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Dialog::changeEvent(event);
}

void editTarget(QWidget *window, AppContext &context, Workspace &workspace, const MetricId &metric,
                ChannelId channel, const calendar::Period &period)
{
    targets::TargetKey key{metric, channel, period};
    if (period.granularity < Granularity::Month)
        key.period = workspace.calendar().periodOf(Granularity::Month, period.first);
    if (!workspace.catalog().find(metric))
        return;
    TargetDialog dialog(context, workspace, key, window);
    dialog.exec();
}

} // namespace vekha::ui
