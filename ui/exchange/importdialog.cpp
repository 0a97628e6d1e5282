// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/errorwords.h"
#include "ui/common/searchcombo.h"
#include "ui/common/unsaved.h"
#include "ui/exchange/columnheads.h"
#include "ui/exchange/doubtcard.h"
#include "ui/exchange/eventeditor.h"
#include "ui/exchange/factspanel.h"
#include "ui/exchange/importverdict.h"
#include "ui/exchange/mergelist.h"
#include "ui/exchange/newchannellist.h"
#include "ui/exchange/previewmodel.h"
#include "ui/exchange/problemlist.h"
#include "ui/exchange/recognisedbar.h"
#include "ui/exchange/remarklist.h"
#include "ui/exchange/rememberrow.h"
#include "ui/exchange/tablewords.h"
#include "ui/exchange/wholetablerow.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace vekha::ui {

namespace {

constexpr int widest = 1480;
constexpr int tallest = 960;
constexpr int smallestWidth = 720;
constexpr int smallestHeight = 560;
constexpr int margin = 48; // of the window around the dialog
constexpr int leastColumnWidth = 160;
constexpr int ignoredColumnWidth = 112;
constexpr int mostColumnWidth = 320;
constexpr int previewRowHeight = 28;
constexpr int sideWidth = 460;
constexpr int leastSideWidth = 320;
constexpr int leastTableHeight = 190;
constexpr int columnsFitted = 100;
constexpr int textsForFilter = 50;
constexpr int tickMs = 100;
constexpr int waitBeforeBarMs = 700;

QSize sizeIn(const QWidget *parent)
{
    if (!parent)
        return {1280, 820};
    const QSize window = parent->window()->size();
    return {std::clamp(window.width() - 2 * margin, smallestWidth, widest),
            std::clamp(window.height() - margin, smallestHeight, tallest)};
}

/// A count in a translated sentence with the language's marks: Qt writes %n without them.
QString grouped(QString sentence, qint64 count, const wording::Format &format)
{
    return sentence.replace(QString::number(count), format.number(double(count)));
}

} // namespace

ImportDialog::ImportDialog(AppContext &context, Workspace &workspace,
                           std::vector<exchange::TableSource> sources, QWidget *parent)
    : Dialog(DialogWidth::Wide, parent), m_context(context), m_workspace(workspace),
      m_session(context, workspace, std::move(sources)), m_content(new QWidget(this)),
      m_sourceText(new TextLabel(TypeRole::Secondary, Role::Muted)), m_anew(new LinkButton),
      m_together(new QCheckBox), m_recognised(new RecognisedBar(m_session, context)),
      m_doubts(new DoubtCard(m_session, context)), m_events(new EventEditor(m_session, context)),
      m_preview(new QTableView), m_model(new PreviewModel(this)), m_heads(new ColumnHeads(m_preview)),
      m_whole(new WholeTableRow(m_session, context)), m_splitter(new QSplitter(Qt::Horizontal)),
      m_sides(new SegmentedControl), m_side(new QStackedWidget), m_facts(new FactsPanel(m_session, context)),
      m_channels(new NewChannelList(m_session, context)), m_merges(new MergeList(m_session, context)),
      m_problems(new ProblemList), m_remarks(new RemarkList(m_session, context)),
      m_verdict(new ImportVerdict(m_session, context)), m_remember(new RememberRow(m_session)),
      m_skip(new LinkButton), m_progressText(new TextLabel(TypeRole::Secondary, Role::Muted)),
      m_progressBar(new QProgressBar)
{
    setHelpTopic(QStringLiteral("import"));
    setFixedSize(sizeIn(parent));
    setAcceptsByItself(false);
    layOut();
    setTexts();
    listen();
    m_session.recognise({});
    showState();
}

// A field that has the focus takes what was typed when it gives it away: while there is a session to take it.
ImportDialog::~ImportDialog() { hide(); }

QStringList ImportDialog::askForFiles(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(
        parent, tr("Import files"), {},
        tr("Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods *.xls *.xml *.htm *.html);;All files (*)"));
}

// Laying out

void ImportDialog::layOut()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(sourceRow());
    column->addWidget(m_recognised);
    column->addWidget(m_doubts);
    column->addWidget(m_events);
    m_splitter->addWidget(tablePart());
    m_splitter->addWidget(sidePart());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->setSizes({width() - sideWidth, sideWidth});
    column->addWidget(m_splitter, 1);
    body()->addWidget(m_content, 1);
    body()->addWidget(m_verdict);
    body()->addWidget(m_remember);
    body()->addWidget(m_progressText);
    body()->addWidget(m_progressBar);
    m_progressText->hide();
    m_progressBar->hide();
    m_progressBar->setTextVisible(false);
    addLeftButton(m_skip);
    m_skip->hide();
    m_doubts->setTabsAfter(m_recognised->button(RecognisedBar::Periods));
}

QWidget *ImportDialog::sourceRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_sourceText);
    line->addWidget(m_anew);
    line->addStretch(1);
    line->addWidget(m_together);
    m_anew->hide();
    m_together->hide();
    return row;
}

QWidget *ImportDialog::tablePart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_preview->setHorizontalHeader(m_heads);
    m_preview->setItemDelegate(new FigureDelegate(m_preview));
    m_preview->setModel(m_model);
    m_preview->setShowGrid(false);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setTabKeyNavigation(false);
    m_preview->setMinimumHeight(leastTableHeight);
    m_preview->verticalHeader()->setDefaultSectionSize(previewRowHeight);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    column->addWidget(m_preview, 1);
    column->addWidget(m_whole);
    return part;
}

QWidget *ImportDialog::sidePart()
{
    auto *part = new QWidget;
    part->setMinimumWidth(leastSideWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sides, 0, Qt::AlignLeft);
    // In the order of Side.
    for (QWidget *each : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_channels),
                          static_cast<QWidget *>(m_merges), static_cast<QWidget *>(m_problems),
                          static_cast<QWidget *>(m_remarks)})
        m_side->addWidget(each);
    column->addWidget(m_side, 1);
    return part;
}

void ImportDialog::listen()
{
    connect(&m_session, &ImportSession::recognised, this, &ImportDialog::showTable);
    connect(&m_session, &ImportSession::changed, this, &ImportDialog::showState);
    connect(&m_session, &ImportSession::finished, this, &ImportDialog::takeFinished);
    connect(&m_session, &ImportSession::failed, this, [this](const Error &error) {
        if (m_closing && error.code == ErrorCode::Cancelled)
            Dialog::reject();
        else
            setError(errorSentence(error, &m_workspace, m_context));
        m_closing = false;
    });
    connect(&m_session, &ImportSession::excerptRead, this,
            [this](qint64 line, const std::vector<exchange::RawRow> &rows) {
                m_model->showExcerpt(rows);
                showLine(m_model->rowOfLine(line), m_wantedColumn);
            });
    connect(this, &Dialog::primaryClicked, this, [this] {
        setError({});
        m_session.store();
    });
    connect(m_skip, &QAbstractButton::clicked, this, [this] {
        setError({});
        m_session.skipFile();
    });
    connect(m_anew, &QAbstractButton::clicked, &m_session, &ImportSession::dropProfile);
    connect(static_cast<QCheckBox *>(m_together), &QCheckBox::toggled, &m_session,
            &ImportSession::setTogether);
    connect(m_heads, &ColumnHeads::useChosen, this, [this](int column, const ColumnUse &use) {
        setError({});
        m_session.setUse(column, use);
    });
    connect(m_problems, &ProblemList::problemChosen, this, &ImportDialog::goTo);
    connect(m_problems, &ProblemList::failed, this, &Dialog::setError);
    connect(m_whole, &WholeTableRow::failed, this,
            [this](const Error &error) { setError(errorSentence(error, &m_workspace, m_context)); });
    connect(m_remarks, &RemarkList::lineChosen, this, [this](qint64 line) { goTo(line, {}); });
    connect(m_sides, &SegmentedControl::currentChanged, this, [this](int segment) {
        if (segment >= 0 && segment < int(m_shownSides.size()))
            m_side->setCurrentIndex(m_shownSides[size_t(segment)]);
    });
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::showProgress);
}

void ImportDialog::setTexts()
{
    setPrimaryText(tr("Import"));
    m_anew->setText(tr("Recognise anew"));
    m_skip->setText(tr("Skip this file"));
    m_preview->setAccessibleName(tr("The first rows of the file"));
    m_sides->setAccessibleName(tr("What comes of the file"));
    m_progressBar->setAccessibleName(tr("Progress of the import"));
}

void ImportDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_model) {
        setTexts();
        m_heads->setChoices(m_workspace.catalog(), m_workspace.content()->channels, m_context.names());
        m_doubts->retranslate();
        m_events->retranslate();
        showState();
    }
}

// Showing

void ImportDialog::showTable()
{
    const auto &table = m_session.table();
    m_model->show(table.value_or(exchange::TablePreview()), m_session.rows());
    m_wantedColumn.clear();
    m_texts.clear();
    for (int column = 0; table && column < int(table->columns.size()); ++column)
        m_texts += textsOf(column);
    if (table)
        setError({});
    m_heads->setChoices(m_workspace.catalog(), m_workspace.content()->channels, m_context.names());
    showHeads();
    fitColumns();
    m_remember->reset();
    showSide(Figures);
    showState();
    m_heads->orderTabs(m_recognised->button(RecognisedBar::Periods));
    m_ready = false;
    // Titles above the header stay a scroll away: the figures are what is looked for.
    if (table)
        m_preview->scrollTo(m_model->index(std::max(0, m_model->rowOfLine(table->headerLine)), 0),
                            QAbstractItemView::PositionAtTop);
}

// Columns that are not used give room to those that are.
void ImportDialog::fitColumns()
{
    const auto &heads = m_heads->heads();
    m_preview->horizontalHeader()->setDefaultSectionSize(leastColumnWidth);
    for (int column = 0; column < std::min(int(heads.size()), columnsFitted); ++column) {
        const bool used = heads[size_t(column)].use.kind != ColumnUse::Kind::Ignore;
        m_preview->resizeColumnToContents(column);
        const int needed = m_preview->columnWidth(column);
        m_preview->setColumnWidth(column, used ? std::clamp(needed, leastColumnWidth, mostColumnWidth)
                                               : std::clamp(needed, ignoredColumnWidth, leastColumnWidth));
    }
}

// A column that came into use needs room for its drop-downs; none gets narrower under the pointer.
void ImportDialog::widenUsedColumns()
{
    const auto &heads = m_heads->heads();
    for (int column = 0; column < std::min(int(heads.size()), columnsFitted); ++column) {
        if (heads[size_t(column)].use.kind != ColumnUse::Kind::Ignore &&
            m_preview->columnWidth(column) < leastColumnWidth)
            m_preview->setColumnWidth(column, leastColumnWidth);
    }
}

QStringList ImportDialog::textsOf(int column) const
{
    QStringList texts;
    for (const QStringList &row : m_session.table()->rows) {
        const QString text = row.value(column).trimmed();
        if (!text.isEmpty() && !texts.contains(text) && texts.size() < textsForFilter)
            texts += text;
    }
    return texts;
}

void ImportDialog::showHeads()
{
    std::vector<ColumnHead> heads;
    if (const auto &table = m_session.table()) {
        const auto uses = usesIn(m_session.mapping(), int(table->columns.size()));
        const auto certainties = m_session.certainties();
        for (int i = 0; i < int(uses.size()); ++i) {
            const exchange::Column &column = table->columns[size_t(i)];
            heads.push_back({column.name, uses[size_t(i)], certainties[size_t(i)], m_session.isByHand(i),
                             column.percent ? 0.01 : column.scale, column.period, m_texts.value(i)});
        }
        m_model->setUses(uses);
    }
    m_heads->show(heads, isEventList(m_session.mapping()));
    widenUsedColumns();
}

QString ImportDialog::sourceLine() const
{
    QStringList parts;
    if (m_session.summary().files > 0 && m_session.state() != ImportSession::State::Storing)
        parts += tr("Imported so far: %n file(s).", nullptr, m_session.summary().files);
    if (!m_session.profileName().isEmpty())
        parts += tr("Read as in the profile “%1”.").arg(shortened(m_session.profileName(), 60));
    else if (!m_session.readyProfile().isEmpty())
        parts += tr("Recognised: an export of %1.").arg(m_session.readyProfile());
    return parts.join(QLatin1Char(' '));
}

void ImportDialog::showSource()
{
    const QString name = shortened(m_session.sourceName(), 80);
    setTitle(m_session.count() > 1
                 ? tr("Import “%1” (%2 of %3)").arg(name).arg(m_session.place() + 1).arg(m_session.count())
                 : tr("Import “%1”").arg(name));
    m_sourceText->setText(sourceLine());
    m_anew->setVisible(!m_session.profileName().isEmpty());
    const QStringList alike = m_session.alike();
    auto *together = static_cast<QCheckBox *>(m_together);
    together->setVisible(!alike.isEmpty());
    together->setText(tr("Import %n other file(s) of this form with it", nullptr, int(alike.size())));
    together->setToolTip(tipText(alike.join(QLatin1Char('\n'))));
    together->setChecked(m_session.isTogether());
    m_sourceText->parentWidget()->setVisible(!m_sourceText->text().isEmpty() || !alike.isEmpty());
    m_skip->setVisible(m_session.place() + 1 < m_session.count());
}

void ImportDialog::showState()
{
    const bool storing = m_session.state() == ImportSession::State::Storing;
    const bool recognising = m_session.state() == ImportSession::State::Recognising;
    showSource();
    m_recognised->refresh();
    m_doubts->refresh();
    m_events->refresh();
    m_whole->refresh();
    m_facts->refresh();
    m_channels->refresh();
    m_merges->refresh();
    m_remarks->refresh();
    m_verdict->refresh();
    m_remember->refresh();
    showHeads();
    if (const auto &judgement = m_session.judgement()) {
        m_problems->show(judgement->report.problems, judgement->report.skipped);
        m_model->setProblems(judgement->report.problems);
    }
    showSides();
    m_content->setEnabled(!storing && !recognising);
    m_remember->setEnabled(!storing && !recognising);
    m_skip->setEnabled(!storing);
    primary()->setEnabled(m_session.canImport());
    // Most of the time Enter is all that is left to do; who has gone elsewhere stays there.
    if (m_session.canImport() && !m_ready) {
        m_ready = true;
        if (!m_session.isChanged() &&
            (!focusWidget() || focusWidget() == cancel() || focusWidget() == m_skip))
            primary()->setFocus();
    }
    // A question waits for its answer, not for Cancel.
    if (m_session.table() && !m_session.doubts().empty() && !m_session.isChanged() &&
        (!focusWidget() || focusWidget() == cancel()))
        m_doubts->focusQuestion();
    // Counting is told in words at once; the bar comes where it takes longer.
    const bool busy = m_session.state() != ImportSession::State::Idle;
    if (!busy) {
        m_tick.stop();
        m_busy.invalidate();
        m_progressBar->hide();
        m_progressText->hide();
    } else {
        if (!m_busy.isValid())
            m_busy.start();
        m_tick.start();
        showProgress();
    }
}

// Only what has something to show has a segment; problems come forward by themselves, once.
void ImportDialog::showSides()
{
    const auto &judgement = m_session.judgement();
    const int problems = judgement ? int(judgement->report.problems.size()) : 0;
    std::vector<Side> shown{Figures};
    //: Five short words stand beside each other: at most nine letters each.
    QStringList texts{tr("Figures")};
    const auto add = [&](Side side, int count, const QString &text) {
        if (count <= 0)
            return;
        shown.push_back(side);
        texts += QStringLiteral("%1 %2").arg(text, m_context.format().number(count));
    };
    // While the next answer is being counted, the segments stay as they are.
    if (m_session.state() == ImportSession::State::Judging)
        return;
    add(Channels, m_channels->count(), tr("Channels", "new channels of an import"));
    add(Names, m_merges->count(), tr("Names", "spellings of names in an import"));
    add(Problems, judgement ? int(judgement->report.skipped) : 0,
        tr("Errors", "rows of an import that cannot be read"));
    add(Remarks, m_remarks->count(), tr("Notes", "remarks on an import"));
    const bool hadProblems =
        std::find(m_shownSides.begin(), m_shownSides.end(), Problems) != m_shownSides.end();
    const Side current = Side(m_side->currentIndex());
    m_shownSides = shown;
    m_sides->setSegments(texts);
    showSide(problems > 0 && !hadProblems ? Problems : current);
}

void ImportDialog::showSide(Side side)
{
    const auto place = std::find(m_shownSides.begin(), m_shownSides.end(), side);
    const int segment = place == m_shownSides.end() ? 0 : int(place - m_shownSides.begin());
    m_sides->setCurrent(segment);
    m_side->setCurrentIndex(m_shownSides[size_t(segment)]);
}

void ImportDialog::showProgress()
{
    const Progress *progress = m_session.progress();
    const bool storing = m_session.state() == ImportSession::State::Storing;
    const bool shown = storing || m_busy.hasExpired(waitBeforeBarMs);
    m_progressBar->setVisible(shown);
    m_progressText->setVisible(shown);
    if (!progress)
        return;
    // Thousandths, so that files of any size fit an int; without a known size the bar only moves.
    const qint64 total = progress->total;
    const qint64 done = progress->done;
    m_progressBar->setRange(0, total > 0 ? 1000 : 0);
    if (total <= 0) {
        m_progressText->setText({});
        return;
    }
    m_progressBar->setValue(int(std::min<qint64>(1000, done * 1000 / total)));
    const QLocale locale(m_context.language() == Language::Russian ? QLocale::Russian : QLocale::English);
    m_progressText->setText(tr("%1 rows read · %2 of %3", "bytes")
                                .arg(m_context.format().number(double(progress->rows)),
                                     locale.formattedDataSize(std::min(done, total)),
                                     locale.formattedDataSize(total)));
}

// Going to a place

void ImportDialog::goTo(qint64 line, const QString &column)
{
    m_wantedColumn = column;
    const int row = m_model->rowOfLine(line);
    if (row >= 0)
        showLine(row, column);
    else
        m_session.readAround(line);
}

void ImportDialog::showLine(int row, const QString &column)
{
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, std::max(0, m_model->columnNamed(column)));
    m_preview->setCurrentIndex(index);
    m_preview->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

// Ending

void ImportDialog::takeFinished()
{
    if (m_session.summary().files > 0)
        accept();
    else
        Dialog::reject();
}

QString ImportDialog::summary() const
{
    const ImportSummary &done = m_session.summary();
    if (done.files == 0)
        return {};
    QStringList parts;
    if (done.files > 1)
        parts += tr("%n file(s) imported", nullptr, done.files);
    parts += grouped(tr("%n figure(s) stored", nullptr, int(done.stored)), done.stored, m_context.format());
    if (done.replaced > 0)
        parts += grouped(tr("in place of %n earlier one(s)", nullptr, int(done.replaced)), done.replaced,
                         m_context.format());
    if (done.kept > 0)
        parts += grouped(tr("%n left out, because something was stored", nullptr, int(done.kept)), done.kept,
                         m_context.format());
    if (done.skipped > 0)
        parts +=
            grouped(tr("%n row(s) skipped", nullptr, int(done.skipped)), done.skipped, m_context.format());
    return parts.join(QStringLiteral(", "));
}

// While it imports, Cancel stops the import; else a changed mapping is not thrown away without a question.
// What earlier files of the same dialog have stored stays.
void ImportDialog::reject()
{
    if (m_session.state() == ImportSession::State::Storing) {
        m_closing = true;
        m_session.cancel();
        return;
    }
    if (!m_session.isChanged() || confirmDiscard(this))
        Dialog::reject();
}

} // namespace vekha::ui
