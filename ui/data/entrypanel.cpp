// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/entrypanel.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/data/entrybar.h"
#include "ui/data/entrychecks.h"
#include "ui/data/entrydelegate.h"
#include "ui/data/entrydone.h"
#include "ui/data/entrygrid.h"
#include "ui/data/entrylegend.h"
#include "ui/data/entryline.h"
#include "ui/data/entrymenu.h"
#include "ui/data/entrymodel.h"
#include "ui/data/entrynote.h"
#include "ui/data/entrystart.h"
#include "ui/data/entrywriter.h"
#include "ui/data/overlapbar.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace vekha::ui {

using calendar::DayRange;
using calendar::Period;
using Layout = EntryRequest::Layout;

namespace {

constexpr int checksWidth = 296;
constexpr int narrowChecksWidth = 232;
constexpr int wideEnough = 1100;

} // namespace

EntryPanel::EntryPanel(AppContext &context, QWidget *parent)
    : Page(context, parent), m_model(new EntryModel(context, this)),
      m_writer(new EntryWriter(context, *m_model, this)), m_card(new Card({}, this)),
      m_bar(new EntryBar(context, this)), m_start(new EntryStart(this)),
      m_line(new EntryLine(*m_model, this)), m_overlap(new OverlapBar(*m_writer, *m_model, this)),
      m_grid(new EntryGrid(*m_model, this)), m_legend(new EntryLegend(this)),
      m_checks(new EntryChecks(*m_model, this)), m_note(new EntryNote(this)), m_place(*m_model, *m_grid)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_card, 1);
    row->addWidget(m_checks);
    m_card->setBodyPadded(false);
    m_card->body()->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_bar, m_start, m_line, m_overlap})
        m_card->body()->addWidget(part);
    m_card->body()->addWidget(m_grid, 1);
    m_card->body()->addWidget(m_legend);
    m_start->hide();
    m_checks->setFixedWidth(checksWidth);
    connect(m_bar, &EntryBar::requestChosen, this, &EntryPanel::setRequest);
    connect(m_bar, &EntryBar::inputAdded, this, &EntryPanel::addInput);
    connect(m_bar->search(), &QLineEdit::textEdited, this, [this] { find(SearchFrom::Here); });
    connect(m_bar->search(), &QLineEdit::returnPressed, this, [this] { find(SearchFrom::After); });
    const auto shortcut = [this](const QKeySequence &keys, const std::function<void()> &run) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_bar->openSearch(); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { find(SearchFrom::After); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(SearchFrom::Before); });
    // SearchField clears itself at Esc and leaves an empty one to its owner.
    connect(
        new QShortcut(QKeySequence(Qt::Key_Escape), m_bar->search(), nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, [this] { m_grid->setFocus(); });
    // Wherever on the page the keyboard is: the period belongs to the page, not to the sheet.
    for (const int direction : {-1, 1}) {
        const QKeySequence keys(Qt::CTRL | (direction < 0 ? Qt::Key_PageUp : Qt::Key_PageDown));
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this, direction] { stepPeriods(direction); });
    }
    connect(m_start, &EntryStart::importRequested, this, [this] {
        Q_EMIT destinationChosen({QStringLiteral("import"), {}, ChannelId::All, {}, {}});
    });
    connect(m_start, &EntryStart::pasteRequested, this, [this] {
        m_grid->setFocus();
        paste();
    });
    connectGrid();
    connectWriter();
    retranslate();
}

void EntryPanel::connectGrid()
{
    connect(m_grid, &EntryGrid::clearRequested, this,
            [this] { m_writer->clear(m_grid->selectionModel()->selectedIndexes()); });
    connect(m_grid, &EntryGrid::copyRequested, this, &EntryPanel::copy);
    connect(m_grid, &EntryGrid::cutRequested, this, [this] {
        copy();
        m_writer->clear(m_grid->selectionModel()->selectedIndexes());
    });
    connect(m_grid, &EntryGrid::pasteRequested, this, &EntryPanel::paste);
    connect(m_grid, &EntryGrid::fillRequested, this,
            [this](Qt::Orientation orientation) { m_writer->fill(m_grid->selectedArea(), orientation); });
    connect(m_grid, &EntryGrid::filled, this, [this](const QRect &from, const QRect &over) {
        m_writer->repeat(from, over);
        m_grid->selectArea(over);
    });
    connect(m_grid, &EntryGrid::noteRequested, this, &EntryPanel::openNote);
    connect(m_grid, &EntryGrid::searchRequested, this, [this] { m_bar->openSearch(); });
    connect(m_grid, &EntryGrid::searchAgainRequested, this,
            [this](bool backwards) { find(backwards ? SearchFrom::Before : SearchFrom::After); });
    connect(m_grid, &EntryGrid::cancelRequested, this, [this] {
        if (m_writer->isAsking())
            m_writer->keepStored();
        else if (m_grid->currentIndex().isValid())
            m_model->clearWrong(m_grid->currentIndex());
    });
    connect(m_grid, &EntryGrid::helpRequested, this, &EntryPanel::explain);
    connect(m_grid, &EntryGrid::chartRequested, this, &EntryPanel::showChart);
    connect(m_grid, &EntryGrid::menuRequested, this, [this](const QPoint &pos) {
        QMenu menu(this);
        fillEntryMenu(menu, *m_grid, *m_model);
        menu.exec(pos);
    });
    connect(m_grid, &EntryGrid::earlierRequested, this, &EntryPanel::showEarlier);
    connect(m_grid, &DataTable::statisticsChanged, this, &EntryPanel::describeSelection);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_line->showCell(current); });
    connect(&m_grid->delegate(), &EntryDelegate::textEdited, this, &EntryPanel::liveTyping);
    connect(&m_grid->delegate(), &EntryDelegate::editingEnded, this, [this] {
        m_editing = false;
        m_model->setLive({});
        m_line->showCell(m_grid->currentIndex());
        if (m_deferred) {
            const EntrySheet sheet = std::move(*m_deferred);
            m_deferred.reset();
            showSheet(sheet);
        }
    });
    connect(m_line, &EntryLine::fixRequested, this, [this](const QModelIndex &index, const QString &text) {
        m_writer->type(index, text);
        m_grid->goTo(index);
    });
    connect(m_checks, &EntryChecks::cellRequested, m_grid, &EntryGrid::goTo);
    connect(m_checks, &EntryChecks::accepted, this, [this](const QModelIndex &index) {
        m_writer->setNote(index, tr("Checked: the figure is right."));
    });
}

void EntryPanel::connectWriter()
{
    connect(m_model, &EntryModel::typed, m_writer, &EntryWriter::type);
    connect(m_model, &EntryModel::stateChanged, this, &EntryPanel::showState);
    connect(m_overlap, &OverlapBar::replaceRequested, m_writer, &EntryWriter::replaceOverlaps);
    connect(m_overlap, &OverlapBar::keepRequested, m_writer, &EntryWriter::keepStored);
    connect(m_writer, &EntryWriter::stored, this,
            [this](const QString &what) { Q_EMIT messageShown(what, false); });
    connect(m_writer, &EntryWriter::leftOut, this, [this](const QString &what) {
        m_line->showMessage(what);
        Q_EMIT messageShown(what, false);
    });
    connect(m_writer, &EntryWriter::failed, this, &EntryPanel::errorOccurred);
    connect(m_writer, &EntryWriter::settled, this, &EntryPanel::invalidate);
    connect(m_writer, &EntryWriter::askingChanged, this, &EntryPanel::waitingChanged);
    connect(m_writer, &EntryWriter::daysNeeded, this, [this](const DayRange &days) {
        m_request.days = days;
        invalidate();
    });
    connect(m_note, &EntryNote::saved, this, [this](const QString &text) {
        if (m_noteCell.isValid())
            m_writer->setNote(m_noteCell, text);
        m_grid->setFocus();
    });
}

// What is shown

EntrySpan EntryPanel::span() const { return {*workspace(), m_request.granularity}; }

void EntryPanel::setRequest(EntryRequest request)
{
    if (!workspace())
        return;
    const bool toPeriod = request.layout == Layout::OnePeriod;
    const EntrySpan span(*workspace(), request.granularity);
    if (!toPeriod) {
        request.days = span.usual();
    } else if (m_request.layout != Layout::OnePeriod || m_request.granularity != request.granularity) {
        const calendar::Day today = span.anchor();
        const bool stays = m_request.layout == Layout::OnePeriod && request.days.first <= today;
        request.days =
            workspace()->calendar().periodOf(request.granularity, stays ? request.days.first : today).days();
    }
    m_request = request;
    m_hasRequest = true;
    m_left.reset(); // the person goes on by themselves
    completeRequest();
    m_bar->setChoices(m_request, workspace()->content(), {}, workspace()->today());
    invalidate();
}

// Names a channel and a metric that exist, whatever was asked for or removed meanwhile.
void EntryPanel::completeRequest()
{
    const auto content = workspace()->content();
    const auto known = [&content](ChannelId id) {
        return std::any_of(content->channels.begin(), content->channels.end(),
                           [id](const Channel &c) { return c.id == id; });
    };
    if (!m_hasRequest) {
        m_request = {};
        m_request.channel = ChannelId::All;
        m_request.withCampaigns = true;
        m_request.days = span().usual();
        m_hasRequest = true;
    }
    if (m_request.channel == ChannelId::All || !known(m_request.channel)) {
        m_request.channel = ChannelId::Company;
        m_request.campaign = CampaignId::None;
        m_request.withCampaigns = true;
        for (const Channel &channel : content->channels) {
            if (channel.id != ChannelId::Company && !channel.archived) {
                m_request.channel = channel.id;
                break;
            }
        }
    }
    const metrics::Metric *input = content->catalog.find(m_request.input);
    if (!input || !input->isInput())
        m_request.input = QStringLiteral("spend");
}

void EntryPanel::open(const Destination &destination)
{
    if (!workspace())
        return;
    completeRequest();
    EntryRequest request = m_request;
    const metrics::Metric *metric = workspace()->content()->catalog.find(destination.metric);
    if (!metric && !destination.period && destination.channel == ChannelId::All) {
        m_grid->setFocus(); // where one was, or where the figures went that were imported meanwhile
        return;
    }
    if (destination.channel != ChannelId::All) {
        request.layout = Layout::OneChannel;
        request.channel = destination.channel;
        request.campaign = CampaignId::None;
        request.withCampaigns = true;
    } else if (metric && metric->isInput()) {
        request.layout = Layout::OneInput;
        request.input = metric->id;
    }
    if (destination.period)
        request.granularity = destination.period->granularity;
    const bool isWanted = metric || destination.period;
    if (isWanted)
        m_place.want(destination.metric, destination.period);
    if (request != m_request || isWanted)
        setRequest(request);
    if (destination.period && request.layout != Layout::OnePeriod)
        m_request.days = span().reaching(m_request.days, *destination.period);
    m_grid->setFocus();
}

Destination EntryPanel::current() const
{
    Destination destination{QStringLiteral("data"), {}, ChannelId::All, QStringLiteral("entry"), {}};
    if (m_hasRequest && m_request.layout == Layout::OneChannel)
        destination.channel = m_request.channel;
    if (m_hasRequest && m_request.layout == Layout::OneInput)
        destination.metric = m_request.input;
    return destination;
}

void EntryPanel::refresh()
{
    m_writer->setWorkspace(workspace());
    m_writer->forgetUndone();
    completeRequest();
    const std::vector<ChangeId> imports = m_left ? m_left->imports : std::vector<ChangeId>();
    const auto work = [request = m_request, imports](const Workspace &asked) -> Result<Answer> {
        auto sheet = entrySheet(asked, request);
        if (!sheet)
            return failure(sheet.error());
        const auto areGone = areTakenBack(imports, asked);
        if (!areGone)
            return failure(areGone.error());
        return Answer{std::move(*sheet), *areGone};
    };
    ask<Answer>(QStringLiteral("sheet"), work, [this](const Answer &answer) { take(answer); });
}

void EntryPanel::take(const Answer &answer)
{
    if (answer.sheet.request != m_request)
        return; // another part is wanted since, and asked for at once
    if (m_editing) {
        m_deferred = answer.sheet;
    } else if (answer.isTakenBack && m_left && isEmptyHere(answer.sheet)) {
        comeBack();
    } else {
        if (answer.isTakenBack)
            m_left.reset();
        showSheet(answer.sheet);
    }
}

void EntryPanel::showSheet(const EntrySheet &sheet)
{
    m_place.show(sheet, span().anchor(), [this, &sheet] {
        m_model->setSheet(sheet, nameBook(), workspace()->content());
        std::vector<MetricIndex> inputs;
        inputs.reserve(size_t(sheet.inputRows));
        for (int row = 0; row < sheet.inputRows; ++row)
            inputs.push_back(sheet.rows[size_t(row)].metric);
        m_bar->setChoices(m_request, workspace()->content(), inputs, workspace()->today());
    });
    m_line->showCell(m_grid->currentIndex());
    showState();
}

void EntryPanel::showEarlier()
{
    if (!m_hasRequest || m_request.layout == Layout::OnePeriod || m_place.shown() != m_request)
        return;
    const auto days = span().earlier(m_request.days);
    if (!days)
        return;
    m_request.days = *days;
    invalidate();
}

// The period where there is one, else as many columns as are seen at once.
void EntryPanel::stepPeriods(int direction)
{
    if (!m_hasRequest || !m_model->hasSheet() || m_model->columnCount() == 0)
        return;
    if (m_request.layout == Layout::OnePeriod) {
        const Period shown = workspace()->calendar().periodOf(m_request.granularity, m_request.days.first);
        m_request.days = shown.shifted(direction).days();
        m_bar->setChoices(m_request, workspace()->content(), {}, workspace()->today());
        invalidate();
        return;
    }
    const QModelIndex at = m_grid->currentIndex();
    const int seen = std::max(1, m_grid->viewport()->width() / std::max(1, m_grid->columnWidth(0)) - 1);
    const int column =
        std::clamp((at.isValid() ? at.column() : 0) + direction * seen, 0, m_model->columnCount() - 1);
    if (at.isValid() && direction < 0 && at.column() < seen)
        showEarlier();
    m_grid->goTo(m_model->index(at.isValid() ? at.row() : 1, column));
}

// Going where figures were imported, and back

void EntryPanel::showImported(const ImportedFigures &imported)
{
    completeRequest();
    ask<EntryRequest>(
        QStringLiteral("imported"),
        [request = m_request, imported](const Workspace &asked) {
            return requestThatShows(imported, request, asked);
        },
        [this, imported](const EntryRequest &request) { goToImported(request, imported); });
}

void EntryPanel::goToImported(const EntryRequest &request, const ImportedFigures &imported)
{
    keepLeft(imported.changes);
    m_request = request;
    const Period wanted =
        workspace()->calendar().periodOf(m_request.granularity, imported.newest.days().last);
    if (m_request.layout == Layout::OnePeriod) {
        m_request.days = wanted.days();
        m_bar->setChoices(m_request, workspace()->content(), {}, workspace()->today());
    } else {
        m_request.days = span().reaching(m_request.days, wanted);
        m_place.want({}, wanted);
    }
    invalidate();
}

// One that is led there again was not there before.
void EntryPanel::keepLeft(const std::vector<ChangeId> &imports)
{
    if (imports.empty() || (m_left && m_left->imports == imports))
        return;
    m_left = Left{m_request, {}, {}, imports};
    const QModelIndex at = m_grid->currentIndex();
    if (!m_model->hasSheet() || m_place.shown() != m_request || !at.isValid())
        return;
    m_left->period = m_model->periodAt(at.column());
    if (m_model->sheetRow(at.row()) >= 0)
        m_left->metric = m_model->metricAt(at.row()).id;
}

bool EntryPanel::isEmptyHere(const EntrySheet &sheet) const
{
    const QModelIndex at = m_grid->currentIndex();
    if (!m_model->hasSheet() || !at.isValid())
        return true;
    const Period here = m_model->periodAt(at.column());
    for (int column = 0; column < int(sheet.columns.size()); ++column) {
        for (int row = 0; row < sheet.inputRows; ++row) {
            if (sheet.periodAt(column) == here && sheet.cell(row, column).shown())
                return false;
        }
    }
    return true;
}

void EntryPanel::comeBack()
{
    const Left left = std::move(*m_left);
    m_left.reset();
    m_request = left.request;
    completeRequest(); // the import may have brought the channel
    m_place.want(left.metric, left.period);
    m_bar->setChoices(m_request, workspace()->content(), {}, workspace()->today());
    invalidate();
}

void EntryPanel::clear()
{
    m_start->hide();
    m_writer->setWorkspace(workspace());
    m_editing = false;
    m_model->clear();
    Q_EMIT waitingChanged();
    m_deferred.reset();
    m_hasRequest = false;
    m_left.reset();
    m_place.forget();
    m_line->showCell({});
    m_note->hide();
}

void EntryPanel::retranslate()
{
    m_grid->setAccessibleName(tr("Entry grid"));
    m_model->retranslate();
    m_bar->retranslate();
    m_overlap->refresh();
    m_checks->retranslate();
    m_line->showCell(m_grid->currentIndex());
    showState();
}

void EntryPanel::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_checks->setFixedWidth(width() >= wideEnough ? checksWidth : narrowChecksWidth);
}

void EntryPanel::showState()
{
    Q_EMIT waitingChanged();
    m_checks->refresh();
    // Beside the grid a card that says but one thing would stand empty.
    layout()->setAlignment(m_checks, m_checks->texts().isEmpty() ? Qt::AlignTop : Qt::Alignment());
    if (!m_model->hasSheet())
        return;
    if (!m_editing)
        m_line->showCell(m_grid->currentIndex());
    const EntrySheet &sheet = m_model->sheet();
    const bool empty =
        std::none_of(sheet.cells.begin(), sheet.cells.end(), [](const EntryCell &c) { return c.shown(); });
    m_start->setVisible(empty && !workspace()->dataStart());
    m_legend->describe(sheet, context().names(), !m_start->isHidden());
}

// The status bar: one cell by its name, several by their sum.
void EntryPanel::describeSelection()
{
    const SelectionStatistics statistics = m_grid->statistics();
    const QModelIndex current = m_grid->currentIndex();
    if (statistics.cells <= 1) {
        Q_EMIT selectionDescribed(current.isValid() ? m_model->placeName(current) : QString());
        return;
    }
    const QRect area = m_grid->selectedArea();
    const bool oneMetric = area.height() == 1 && m_model->sheetRow(area.top()) >= 0;
    const auto written = [&](double value) {
        return oneMetric ? m_model->written(area.top(), value)
                         : context().format().trimmedNumber(value, 0, 2);
    };
    if (statistics.figures == 0) {
        Q_EMIT selectionDescribed(tr("%n cell(s)", nullptr, statistics.cells));
        return;
    }
    Q_EMIT selectionDescribed(tr("Sum: %1   Average: %2   Count: %3")
                                  .arg(written(statistics.sum), written(statistics.average()),
                                       context().format().number(statistics.figures)));
}

// Doing

bool EntryPanel::hasUnstored() const { return m_writer->hasUnstored(); }

bool EntryPanel::hasWaiting() const { return m_writer->isAsking() || m_model->hasWrong(); }

bool EntryPanel::takeBack()
{
    if (!hasUnstored())
        return false;
    m_grid->goTo(m_writer->giveUp());
    Q_EMIT messageShown(tr("Taken back: it was not stored yet"), false);
    return true;
}

void EntryPanel::liveTyping(const QModelIndex &index, const QString &text)
{
    m_editing = true;
    m_line->showTyping(index, text, context().language());
    const EntryText read = readEntry(text, context().language(), m_model->metricAt(index.row()).unit);
    if (read.isWrong())
        m_model->setLive({});
    else
        m_model->setLive(
            TypedFigure{m_model->seriesAt(index), m_model->periodAt(index.column()), read.value});
}

void EntryPanel::copy() { m_grid->copySelection(false); }

void EntryPanel::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QRect area = m_grid->selectedArea();
    if (!copied || !copied->hasText() || area.isEmpty())
        return;
    const QRect taken = m_writer->paste(area, blockFromText(copied->text()));
    if (!taken.isEmpty())
        m_grid->selectArea(taken);
}

void EntryPanel::openNote()
{
    const QModelIndex index = m_grid->currentIndex();
    const EntryCell *cell = index.isValid() ? m_model->cell(index) : nullptr;
    if (!cell)
        return;
    m_noteCell = index;
    QString by;
    if (!cell->note.isEmpty())
        by = tr("%1, %2").arg(cell->noteBy,
                              context().names().momentName(cell->noteAt.toLocalTime(), workspace()->today()));
    const QRect box = m_grid->visualRect(index);
    m_note->openFor(m_model->placeName(index), by, cell->note,
                    QRect(m_grid->viewport()->mapToGlobal(box.topLeft()), box.size()));
}

void EntryPanel::addInput(const MetricId &input)
{
    if (!workspace() || !m_model->hasSheet())
        return;
    Settings settings = workspace()->content()->settings;
    const EntrySheet &sheet = m_model->sheet();
    settings.entryInputs.clear();
    for (int row = 0; row < sheet.inputRows; ++row)
        settings.entryInputs.append(workspace()->catalog().at(sheet.rows[size_t(row)].metric).id);
    settings.entryInputs.append(input);
    std::optional<Period> here;
    if (m_grid->currentIndex().isValid())
        here = m_model->periodAt(m_grid->currentIndex().column());
    const auto use = [this, input, here](const Result<Applied> &applied) {
        if (!applied)
            Q_EMIT errorOccurred(applied.error());
        else
            m_place.want(input, here);
        invalidate();
    };
    const auto future =
        workspace()->applyLater({{store::SaveSettings{settings}}, ChangeKind::SaveSettings, {}});
    whenDone<Result<Applied>>(this, future, use);
}

void EntryPanel::explain()
{
    const QModelIndex at = m_grid->currentIndex();
    const bool named = at.isValid() && m_model->sheetRow(at.row()) >= 0;
    Q_EMIT destinationChosen({QStringLiteral("help"),
                              named ? m_model->metricAt(at.row()).id : MetricId(),
                              ChannelId::All,
                              named ? QString() : QStringLiteral("data-entry"),
                              {}});
}

void EntryPanel::showChart()
{
    Q_EMIT destinationChosen({QStringLiteral("metric"),
                              m_model->metricAt(m_grid->currentIndex().row()).id,
                              ChannelId::All,
                              {},
                              {}});
}

void EntryPanel::find(SearchFrom from)
{
    const QString text = m_bar->search()->text();
    const QModelIndex found = searchEntry(*m_model, m_grid->currentIndex(), text, from);
    if (found.isValid()) {
        m_grid->selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect);
        m_grid->scrollTo(found);
    } else if (!foldedName(text).isEmpty() && m_model->hasSheet()) {
        m_line->showMessage(tr("“%1” was not found").arg(text));
    }
}

} // namespace vekha::ui
