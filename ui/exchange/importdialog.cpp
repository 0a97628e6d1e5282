// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "core/wording/names.h"
#include "ui/common/buttons.h"
#include "ui/common/datatable.h"
#include "ui/common/errorwords.h"
#include "ui/common/fields.h"
#include "ui/common/searchcombo.h"
#include "ui/common/unsaved.h"
#include "ui/exchange/columnheads.h"
#include "ui/exchange/importverdict.h"
#include "ui/exchange/previewmodel.h"
#include "ui/exchange/problemlist.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>

namespace vekha::ui {

namespace {

using exchange::DateOrder;
using exchange::DecimalMark;
using exchange::Encoding;

constexpr int widest = 1160;
constexpr int tallest = 820;
constexpr int smallestWidth = 720;
constexpr int smallestHeight = 560;
constexpr int margin = 48; // of the window around the dialog
constexpr int leastColumnWidth = 168;
constexpr int previewRowHeight = 28;
constexpr int linesForHeader = 30;
constexpr int tickMs = 100;

constexpr std::array encodings{Encoding::Utf8,        Encoding::Utf16Le, Encoding::Utf16Be,
                               Encoding::Windows1251, Encoding::Koi8R,   Encoding::Ibm866};

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case Encoding::Windows1251:
        return QStringLiteral("Windows-1251");
    case Encoding::Koi8R:
        return QStringLiteral("KOI8-R");
    case Encoding::Ibm866:
        return QStringLiteral("IBM 866");
    }
    return {};
}

void chooseData(QComboBox *box, const QVariant &wanted)
{
    box->setCurrentIndex(std::max(0, box->findData(wanted)));
}

QSize sizeIn(const QWidget *parent)
{
    if (!parent)
        return {widest, tallest};
    const QSize window = parent->window()->size();
    return {std::clamp(window.width() - 2 * margin, smallestWidth, widest),
            std::clamp(window.height() - margin, smallestHeight, tallest)};
}

} // namespace

ImportDialog::ImportDialog(AppContext &context, Workspace &workspace, const QString &file, QWidget *parent)
    : Dialog(DialogWidth::Wide, parent), m_context(context), m_workspace(workspace),
      m_session(context, workspace, file), m_content(new QWidget(this)), m_encoding(new QComboBox),
      m_delimiter(new QComboBox), m_headerLine(new QComboBox), m_decimal(new QComboBox),
      m_dates(new QComboBox), m_granularity(new QComboBox), m_channel(new QComboBox), m_merge(new QCheckBox),
      m_channelLabel(new TextLabel(TypeRole::Body, Role::Text)), m_preview(new QTableView),
      m_model(new PreviewModel(this)), m_heads(new ColumnHeads(m_preview)),
      m_verdict(new ImportVerdict(m_session, context)), m_problems(new ProblemList),
      m_progressBar(new QProgressBar)
{
    setFixedSize(sizeIn(parent));
    setAcceptsByItself(false);
    layOut();
    setTexts();
    connect(&m_session, &ImportSession::recognised, this, &ImportDialog::showTable);
    connect(&m_session, &ImportSession::changed, this, &ImportDialog::showState);
    connect(&m_session, &ImportSession::stored, this, &ImportDialog::takeStored);
    connect(&m_session, &ImportSession::failed, this, [this](const Error &error) {
        if (m_closing && error.code == ErrorCode::Cancelled)
            Dialog::reject();
        else
            setError(errorSentence(error, &m_workspace, m_context));
        m_closing = false;
    });
    connect(this, &Dialog::primaryClicked, this, [this] {
        setError({});
        m_session.store();
    });
    connect(m_heads, &ColumnHeads::usesChanged, this, &ImportDialog::takeMapping);
    connect(m_problems, &ProblemList::problemChosen, this, &ImportDialog::goToProblem);
    connect(m_problems, &ProblemList::failed, this, &Dialog::setError);
    for (QComboBox *box : {m_encoding, m_delimiter, m_headerLine})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::takeForm);
    for (QComboBox *box : {m_decimal, m_dates, m_granularity})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::takeMapping);
    connect(m_channel, &QComboBox::currentTextChanged, this, &ImportDialog::takeMapping);
    connect(m_merge, &QCheckBox::toggled, this, &ImportDialog::takeMapping);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::showProgress);
    m_session.recognise({});
    showState();
}

QString ImportDialog::askForFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Import a file"), {},
                                        tr("Tables as text (*.csv *.tsv *.txt);;All files (*)"));
}

void ImportDialog::layOut()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(formRow());
    m_preview->setHorizontalHeader(m_heads);
    m_preview->setItemDelegate(new FigureDelegate(m_preview));
    m_preview->setModel(m_model);
    m_preview->setShowGrid(false);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->setDefaultSectionSize(previewRowHeight);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    column->addWidget(m_preview, 1);
    column->addWidget(channelRow());
    body()->addWidget(m_content, 1);
    m_problems->hide();
    m_progressBar->hide();
    m_progressBar->setTextVisible(false);
    body()->addWidget(m_verdict);
    body()->addWidget(m_problems);
    body()->addWidget(m_progressBar);
}

QWidget *ImportDialog::formRow()
{
    auto *row = new QWidget;
    auto *fields = new QHBoxLayout(row);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    const auto add = [fields](QComboBox *box) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        auto *field = new FormField({}, box);
        fields->addWidget(field, 1, Qt::AlignTop);
        return field;
    };
    m_encodingField = add(m_encoding);
    m_delimiterField = add(m_delimiter);
    m_headerField = add(m_headerLine);
    m_datesField = add(m_dates);
    m_decimalField = add(m_decimal);
    m_granularityField = add(m_granularity);
    return row;
}

QWidget *ImportDialog::channelRow()
{
    auto *row = new QWidget;
    auto *fields = new QHBoxLayout(row);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    m_channel->setMinimumWidth(240);
    m_channelLabel->setBuddy(m_channel);
    fields->addWidget(m_channelLabel);
    fields->addWidget(m_channel);
    fields->addWidget(m_merge);
    fields->addStretch(1);
    return row;
}

void ImportDialog::setTexts()
{
    setTitle(tr("Import “%1”").arg(QFileInfo(m_session.file()).fileName()));
    setPrimaryText(tr("Import"));
    m_encodingField->setLabel(tr("Encoding"));
    m_delimiterField->setLabel(tr("Delimiter"));
    m_headerField->setLabel(tr("Header"));
    m_datesField->setLabel(tr("Dates"));
    m_decimalField->setLabel(tr("Decimal mark"));
    m_granularityField->setLabel(tr("Add up by"));
    m_channelLabel->setText(tr("All rows belong to"));
    m_merge->setText(tr("Match names to channels by their other names"));
    m_preview->setAccessibleName(tr("The first rows of the file"));
    m_progressBar->setAccessibleName(tr("Progress of the import"));
}

void ImportDialog::fillForm()
{
    const exchange::TablePreview &table = *m_session.table();
    const exchange::FormChoice &form = m_session.mapping().form;
    m_encoding->clear();
    for (const Encoding each : encodings)
        m_encoding->addItem(encodingName(each), int(each));
    chooseData(m_encoding, int(form.encoding.value_or(table.form.encoding)));
    m_delimiter->clear();
    m_delimiter->addItem(tr("Comma ,"), int(','));
    m_delimiter->addItem(tr("Semicolon ;"), int(';'));
    m_delimiter->addItem(tr("Tab"), int('\t'));
    m_delimiter->addItem(tr("Vertical line |"), int('|'));
    chooseData(m_delimiter, int(form.delimiter.value_or(table.form.delimiter)));
    m_headerLine->clear();
    m_headerLine->addItem(tr("No header"), 0);
    for (int line = 1; line <= linesForHeader; ++line)
        m_headerLine->addItem(tr("In line %1").arg(line), line);
    chooseData(m_headerLine, form.headerLine.value_or(table.headerLine));

    m_dates->clear();
    m_dates->addItem(QString(), int(DateOrder::Unknown));
    m_dates->addItem(tr("Day first, 31.12"), int(DateOrder::DayFirst));
    m_dates->addItem(tr("Month first, 12/31"), int(DateOrder::MonthFirst));
    chooseData(m_dates, int(m_session.mapping().dateOrder));
    m_decimal->clear();
    m_decimal->addItem(QString(), int(DecimalMark::Unknown));
    m_decimal->addItem(tr("Comma, 1,5"), int(DecimalMark::Comma));
    m_decimal->addItem(tr("Point, 1.5"), int(DecimalMark::Point));
    chooseData(m_decimal, int(m_session.mapping().decimalMark));
    showRecognised();
    m_granularity->clear();
    m_granularity->addItem(tr("As written"), -1);
    for (const auto each :
         {calendar::Granularity::Week, calendar::Granularity::Month, calendar::Granularity::Quarter,
          calendar::Granularity::HalfYear, calendar::Granularity::Year})
        m_granularity->addItem(wording::granularityName(each), int(each));
    const auto granularity = m_session.mapping().granularity;
    chooseData(m_granularity, granularity ? int(*granularity) : -1);
}

// The first choice of dates and decimal marks says what the columns in use show by themselves.
void ImportDialog::showRecognised()
{
    const exchange::TablePreview &table = *m_session.table();
    const auto recognised = [](const QString &text) { return tr("Found: %1").arg(text); };
    QString dates = tr("As in the file");
    QString decimal = tr("As in the file");
    for (int column = 0; column < int(table.columns.size()); ++column) {
        const exchange::Column &each = table.columns[size_t(column)];
        if (m_session.mapping().date == column && each.dateOrder != DateOrder::Unknown)
            dates = recognised(each.dateOrder == DateOrder::DayFirst ? tr("day first") : tr("month first"));
        if (each.type == QLatin1String("number") && each.decimalMark != DecimalMark::Unknown)
            decimal = recognised(each.decimalMark == DecimalMark::Comma ? tr("comma") : tr("point"));
    }
    m_dates->setItemText(0, m_session.doubtfulDates() ? tr("Choose…") : dates);
    m_decimal->setItemText(0, m_session.doubtfulNumbers() ? tr("Choose…") : decimal);
}

void ImportDialog::fillChannelChoice()
{
    const QString wanted = m_session.mapping().channelName;
    m_channel->clear();
    const Language language = m_context.language();
    for (const Channel &channel : m_workspace.content()->channels) {
        if (!channel.archived)
            m_channel->addItem(wording::channelName(channel, language),
                               channel.id == ChannelId::Company ? codeOf(ChannelType::Company)
                                                                : wording::channelName(channel, language));
    }
    const int known = m_channel->findData(wanted.isEmpty() ? codeOf(ChannelType::Company) : wanted);
    m_channel->setCurrentIndex(known);
    if (known < 0)
        m_channel->setEditText(wanted);
    m_merge->setChecked(m_session.mapping().mergeChannels);
}

void ImportDialog::showTable()
{
    m_filling = true;
    setError({});
    fillForm();
    fillChannelChoice();
    const exchange::TablePreview &table = *m_session.table();
    m_model->show(table);
    QStringList names;
    for (const exchange::Column &column : table.columns)
        names += column.name;
    m_heads->setChoices(m_workspace.catalog(), m_workspace.content()->channels, m_context.language());
    m_heads->setColumns(names, usesIn(m_session.mapping(), int(names.size())));
    m_model->setUses(m_heads->uses());
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < names.size(); ++column)
        m_preview->setColumnWidth(column, std::max(leastColumnWidth, m_preview->columnWidth(column)));
    m_filling = false;
    showState();
    if (!names.isEmpty() && (!focusWidget() || focusWidget() == cancel()))
        m_heads->useBox(0)->setFocus();
}

void ImportDialog::showState()
{
    const bool storing = m_session.state() == ImportSession::State::Storing;
    m_verdict->refresh();
    m_content->setEnabled(!storing && m_session.state() != ImportSession::State::Recognising);
    primary()->setEnabled(m_session.canImport());
    m_progressBar->setVisible(storing);
    if (storing)
        m_tick.start();
    else
        m_tick.stop();
    if (storing)
        showProgress();
    if (const auto &judgement = m_session.judgement()) {
        m_problems->show(judgement->report.problems, judgement->report.skipped);
        m_model->setProblems(judgement->report.problems);
    }
    const bool hasChannel = !m_session.mapping().channels.empty();
    m_channelLabel->setVisible(!hasChannel);
    m_channel->setVisible(!hasChannel);
    showDoubts();
}

void ImportDialog::showDoubts()
{
    if (m_session.table() && m_dates->count() > 0)
        showRecognised();
    m_datesField->setError(m_session.doubtfulDates() ? tr("Cannot be told: choose") : QString());
    m_decimalField->setError(m_session.doubtfulNumbers() ? tr("Cannot be told: choose") : QString());
}

void ImportDialog::showProgress()
{
    const Progress *progress = m_session.progress();
    if (!progress)
        return;
    // Thousandths, so that files of any size fit an int; without a known size the bar only moves.
    const qint64 total = progress->total;
    m_progressBar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progressBar->setValue(int(std::min<qint64>(1000, progress->done * 1000 / total)));
}

void ImportDialog::goToProblem(qint64 line, const QString &column)
{
    const int row = m_model->rowOfLine(line);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, std::max(0, m_model->columnNamed(column)));
    m_preview->setCurrentIndex(index);
    m_preview->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ImportDialog::takeForm()
{
    if (m_filling || !m_session.table())
        return;
    exchange::FormChoice form = m_session.mapping().form;
    const exchange::TablePreview &table = *m_session.table();
    const auto encoding = Encoding(m_encoding->currentData().toInt());
    const char delimiter = char(m_delimiter->currentData().toInt());
    const int header = m_headerLine->currentData().toInt();
    if (encoding != table.form.encoding)
        form.encoding = encoding;
    if (delimiter != table.form.delimiter)
        form.delimiter = delimiter;
    if (header != table.headerLine)
        form.headerLine = header;
    m_session.recognise(form);
}

QString ImportDialog::channelNameChosen() const
{
    const QString text = m_channel->currentText().trimmed();
    const int known = m_channel->findText(text, Qt::MatchFixedString);
    return known >= 0 ? m_channel->itemData(known).toString() : text;
}

void ImportDialog::takeMapping()
{
    if (m_filling || !m_session.table())
        return;
    exchange::Mapping mapping = withUses(m_session.mapping(), m_heads->uses());
    mapping.dateOrder = DateOrder(m_dates->currentData().toInt());
    mapping.decimalMark = DecimalMark(m_decimal->currentData().toInt());
    const int granularity = m_granularity->currentData().toInt();
    mapping.granularity = granularity < 0 ? std::nullopt : std::optional(calendar::Granularity(granularity));
    mapping.channelName = mapping.channels.empty() ? channelNameChosen() : QString();
    mapping.mergeChannels = m_merge->isChecked();
    m_model->setUses(m_heads->uses());
    setError({});
    m_session.setMapping(mapping);
}

void ImportDialog::takeStored(const exchange::ImportReport &report)
{
    const qint64 added = report.read - report.skipped;
    m_summary = tr("%n row(s) added", nullptr, int(added));
    if (report.skipped > 0)
        m_summary += QStringLiteral(", ") + tr("%n skipped", nullptr, int(report.skipped));
    accept();
}

// While it imports, Cancel stops the import; else a changed mapping is not thrown away without a question.
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
