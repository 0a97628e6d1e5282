// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/report/reviewbook.h"
#include "core/wording/languagescope.h"
#include "ui/common/askname.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/dialog.h"
#include "ui/common/labels.h"
#include "ui/common/pagescroll.h"
#include "ui/common/print.h"
#include "ui/common/savedialog.h"
#include "ui/common/whendone.h"
#include "ui/reports/reportfile.h"
#include "ui/reports/kpichoice.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportpages.h"
#include "ui/reports/reportpreview.h"

#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace vekha::ui {

using report::ReportSetUp;

namespace {

constexpr int pagePadding = 24;
constexpr int cardGap = 16;
constexpr int formWidth = 340;
constexpr int formTop = 4;            ///< room of the scroll area for focus rings
constexpr int calmMilliseconds = 250; ///< of typing, before the pages are made again
const QString pageId = QStringLiteral("report");

} // namespace

ReportsPage::ReportsPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    buildBody(column);
    m_soon.setSingleShot(true);
    m_soon.setInterval(calmMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::make);
    retranslate();
}

ReportsPage::~ReportsPage()
{
    if (m_progress)
        m_progress->cancelled = true;
}

// Building

void ReportsPage::buildHead(QBoxLayout *column)
{
    m_head = new PageHead(QString(), this);
    m_setUps = new QComboBox;
    m_setUps->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_save = new SecondaryButton;
    m_more = new IconButton(QStringLiteral("more"));
    m_moreMenu = new QMenu(this);
    m_lastMonth = new SecondaryButton;
    m_lastMonth->setIconName(QStringLiteral("calendar"));
    m_print = new SecondaryButton;
    m_print->setIconName(QStringLiteral("print"));
    m_export = new PrimaryButton;
    m_export->setIconName(QStringLiteral("export"));
    m_exportMenu = new QMenu(this);
    m_export->setMenu(m_exportMenu);
    m_head->addLeft(m_setUps);
    m_head->addLeft(m_save);
    m_head->addLeft(m_more);
    m_head->addRight(m_lastMonth);
    m_head->addRight(m_print);
    m_head->addRight(m_export);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(pagePadding, 0, pagePadding, 0);
    frame->addWidget(m_head);
    column->addLayout(frame);
    connect(m_setUps, &QComboBox::activated, this, &ReportsPage::chooseSetUp);
    connect(m_save, &QAbstractButton::clicked, this, &ReportsPage::save);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_lastMonth, &QAbstractButton::clicked, this, [this] {
        if (!workspace())
            return;
        ViewState wanted = report::lastFinishedMonth(*workspace());
        wanted.compare = view().compare;
        Q_EMIT viewChosen(wanted);
    });
    connect(m_print, &QAbstractButton::clicked, this, &ReportsPage::print);
}

void ReportsPage::buildBody(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, pagePadding, pagePadding);
    row->setSpacing(cardGap);
    auto *scroll = new PageScroll(this);
    m_form = new ReportForm;
    scroll->column()->addWidget(m_form);
    scroll->column()->setContentsMargins(pagePadding, 0, cardGap, 0);
    scroll->setFixedWidth(formWidth + pagePadding + cardGap);
    row->addWidget(scroll);
    buildPreview(row);
    column->addLayout(row, 1);
    connect(m_form, &ReportForm::changed, this, [this] {
        showChanged();
        m_soon.start();
    });
}

void ReportsPage::buildPreview(QBoxLayout *row)
{
    auto *card = new Card({}, this);
    card->setBodyPadded(false);
    m_place = new TextLabel(TypeRole::Secondary, Role::Muted);
    m_working = new TextLabel(TypeRole::Secondary, Role::Muted);
    m_smaller = new IconButton(QStringLiteral("zoom-out"));
    m_larger = new IconButton(QStringLiteral("zoom-in"));
    m_fit = new LinkButton;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(cardGap, 6, cardGap, 6);
    bar->addWidget(m_place);
    bar->addSpacing(cardGap);
    bar->addWidget(m_working);
    bar->addStretch(1);
    bar->addWidget(m_fit);
    bar->addSpacing(8);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    m_preview = new ReportPreview;
    card->body()->setSpacing(0);
    card->body()->addLayout(bar);
    card->body()->addWidget(m_preview, 1);
    auto *side = new QVBoxLayout; // its top in line with that of the form's first card
    side->setContentsMargins(0, formTop, 0, 0);
    side->addWidget(card);
    row->addLayout(side, 1);
    constexpr double step = 1.2;
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { m_preview->zoomBy(1 / step); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { m_preview->zoomBy(step); });
    connect(m_fit, &QAbstractButton::clicked, this, [this] { m_preview->setZoom(0); });
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportsPage::showPlace);
    connect(m_preview, &ReportPreview::zoomChanged, this, &ReportsPage::showPlace);
    connect(m_preview, &ReportPreview::rendered, this, &ReportsPage::tellSettled);
}

void ReportsPage::retranslate()
{
    m_head->setTitle(tr("Reports"));
    m_setUps->setAccessibleName(tr("Set-up of the report"));
    m_save->setText(tr("Save"));
    m_more->setLabel(tr("More about this set-up"));
    m_lastMonth->setText(tr("Last month"));
    m_lastMonth->setToolTip(tr("The report of the last finished month"));
    m_print->setText(tr("Print…"));
    m_export->setText(tr("Export"));
    m_exportMenu->clear();
    m_exportMenu->addAction(tr("PDF…"), this,
                            [this] { askExport(QStringLiteral("pdf"), tr("PDF document")); });
    m_exportMenu->addAction(tr("Web page…"), this,
                            [this] { askExport(QStringLiteral("html"), tr("Web page, one file")); });
    m_exportMenu->addAction(tr("Workbook…"), this,
                            [this] { askExport(QStringLiteral("xlsx"), tr("Workbook")); });
    m_moreMenu->clear();
    m_moreMenu->addAction(tr("Save as…"), this, &ReportsPage::saveAs);
    m_moreMenu->addAction(tr("Rename…"), this, &ReportsPage::rename);
    m_moreMenu->addAction(tr("Delete"), this, &ReportsPage::remove);
    m_smaller->setLabel(tr("Smaller"));
    m_larger->setLabel(tr("Larger"));
    m_fit->setText(tr("Fit width"));
    m_working->setText(tr("Making the pages…"));
    m_preview->setAccessibleName(tr("Pages of the report"));
    m_form->retranslate();
    fillSetUps();
    showPlace();
}

// Showing

Destination ReportsPage::current() const
{
    Destination here;
    here.page = pageId;
    return here;
}

bool ReportsPage::isAsking() const
{
    return Page::isAsking() || m_soon.isActive() || m_preview->isRendering() || m_exporting > 0;
}

void ReportsPage::tellSettled()
{
    if (!isAsking())
        Q_EMIT settled();
}

Language ReportsPage::reportLanguage() const
{
    return m_form->setUp().language.value_or(context().language());
}

void ReportsPage::refresh()
{
    fillSetUps();
    make();
}

void ReportsPage::clear()
{
    if (m_progress)
        m_progress->cancelled = true;
    m_soon.stop();
    m_stored = 0;
    m_kept = {};
    m_awaited.clear();
    m_form->setSetUp({});
    m_made = {};
    m_preview->setPages(nullptr);
}

void ReportsPage::workspaceChanged(const store::Touched &touched)
{
    Q_UNUSED(touched)
    fillSetUps();
    invalidate();
}

void ReportsPage::offerKpis()
{
    const auto content = workspace()->content();
    QList<MetricId> usual;
    for (const MetricIndex index : report::reportMetrics(*workspace(), {}, view().days))
        usual << content->catalog.at(index).id;
    m_form->kpis()->setOffered(content->catalog, context().language(), usual);
}

void ReportsPage::make()
{
    if (!workspace())
        return;
    m_soon.stop();
    offerKpis();
    if (m_progress)
        m_progress->cancelled = true; // nobody waits for the pages of what was chosen before
    auto progress = std::make_shared<Progress>();
    m_progress = progress;
    report::ReportRequest request;
    request.setUp = m_form->setUp();
    request.view = view();
    request.language = reportLanguage();
    request.made = QDateTime::currentDateTime();
    m_working->setVisible(true);
    ask<MadeReport>(
        QStringLiteral("pages"),
        [request, progress](const Workspace &asked) -> Result<MadeReport> {
            auto document = report::reportDocument(asked, request, *progress);
            if (!document)
                return failure(document.error());
            MadeReport made;
            made.document = std::make_shared<report::Document>(std::move(*document));
            made.pages = std::make_shared<ReportPages>(layOutReport(*made.document));
            return made;
        },
        [this](const MadeReport &made) { showMade(made); });
}

void ReportsPage::showMade(const MadeReport &made)
{
    m_made = made;
    m_working->setVisible(false);
    m_preview->setPages(made.pages);
    showPlace();
}

QString ReportsPage::pageText() const { return m_place->text(); }

void ReportsPage::showPlace()
{
    const int count = m_preview->pageCount();
    m_place->setText(count == 0 ? QString()
                                : tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(count));
    m_fit->setVisible(!m_preview->fitsWidth());
    m_print->setEnabled(count > 0);
    m_export->setEnabled(count > 0);
}

// Set-ups

const StoredReport *ReportsPage::stored(int id) const
{
    if (!workspace())
        return nullptr;
    // The snapshot stays as it is until the next change or event of this thread.
    for (const StoredReport &report : workspace()->content()->reports) {
        if (report.id == id)
            return &report;
    }
    return nullptr;
}

void ReportsPage::fillSetUps()
{
    m_setUps->clear();
    m_setUps->addItem(tr("Usual report"), 0);
    if (workspace()) {
        for (const StoredReport &report : workspace()->content()->reports) {
            m_setUps->addItem(report.name, report.id);
            if (report.name == m_awaited) {
                m_stored = report.id;
                m_kept = report::setUpFromJson(report.definition);
                m_awaited.clear();
            }
        }
    }
    int place = m_setUps->findData(m_stored);
    if (place < 0) { // deleted, or its making undone: what is on the screen stays
        m_stored = 0;
        m_kept = {};
        place = 0;
    } else if (const StoredReport *report = stored(m_stored)) {
        // Changed by undo or another program: the form follows unless it was changed here as well.
        const ReportSetUp now = report::setUpFromJson(report->definition);
        const bool isUntouched = m_form->setUp() == m_kept;
        if (now != m_kept && isUntouched)
            m_form->setSetUp(now);
        m_kept = now;
    }
    m_setUps->setCurrentIndex(place);
    showChanged();
}

void ReportsPage::chooseSetUp(int index)
{
    m_stored = m_setUps->itemData(index).toInt();
    const StoredReport *report = stored(m_stored);
    m_kept = report ? report::setUpFromJson(report->definition) : ReportSetUp();
    m_form->setSetUp(m_kept);
    showChanged();
    make();
}

void ReportsPage::showChanged()
{
    const bool isChanged = m_form->setUp() != m_kept;
    m_save->setEnabled(workspace() && isChanged);
    for (QAction *action : m_moreMenu->actions()) {
        const bool needsStored = action != m_moreMenu->actions().first();
        action->setEnabled(workspace() && (!needsStored || m_stored != 0));
    }
}

void ReportsPage::save()
{
    const StoredReport *report = stored(m_stored);
    if (report)
        store(m_form->setUp(), report->id, report->name);
    else
        saveAs();
}

void ReportsPage::saveAs()
{
    askName(
        this, [] { return tr("Save the set-up"); }, [] { return tr("Save"); }, QString(),
        [this](const QString &name) { store(m_form->setUp(), 0, name); });
}

void ReportsPage::rename()
{
    const StoredReport *report = stored(m_stored);
    if (!report)
        return;
    askName(
        this, [] { return tr("Rename the set-up"); }, [] { return tr("Rename"); }, report->name,
        [this, id = report->id](const QString &name) { store(m_kept, id, name); });
}

void ReportsPage::remove()
{
    if (m_stored == 0 || !workspace())
        return;
    Change change;
    change.kind = ChangeKind::RemoveReport;
    const StoredReport *report = stored(m_stored);
    change.args = {report ? report->name : QString()};
    change.edits.push_back(store::RemoveReport{m_stored});
    storeChange(std::move(change),
                [this](const Applied &) { Q_EMIT messageShown(tr("The set-up is deleted."), true); });
}

void ReportsPage::store(const ReportSetUp &setUp, int id, const QString &name)
{
    if (!workspace())
        return;
    Change change;
    change.kind = ChangeKind::SaveReport;
    change.args = {name};
    change.edits.push_back(store::SaveReport{StoredReport{id, name, report::jsonOf(setUp)}});
    m_awaited = name;
    whenDone(this, workspace()->applyLater(std::move(change)), [this](const Result<Applied> &applied) {
        if (!applied) {
            m_awaited.clear();
            Q_EMIT errorOccurred(applied.error());
            return;
        }
        fillSetUps();
        Q_EMIT messageShown(tr("The set-up is saved."), true);
    });
}

// Exporting

QString ReportsPage::fileName() const { return m_made.pages ? m_made.pages->title : QString(); }

void ReportsPage::askExport(const QString &suffix, const QString &kind)
{
    if (!m_made.document)
        return;
    if (const auto chosen = askWhereToSave(this, tr("Export the report"), fileName(), {{suffix, kind}}))
        exportTo(chosen->path);
}

void ReportsPage::exportTo(const QString &path)
{
    if (!m_made.document || !workspace())
        return;
    ++m_exporting;
    const auto tell = [this, path](const Done &done) {
        --m_exporting;
        if (done)
            Q_EMIT messageShown(tr("Exported to %1").arg(QDir::toNativeSeparators(path)), false);
        else
            Q_EMIT errorOccurred(done.error());
        tellSettled();
    };
    QFuture<Done> written;
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        const Workspace *asked = workspace();
        ViewState wanted = view();
        wanted.compare = m_form->setUp().compare;
        written =
            QtConcurrent::run(&asked->asking(), [asked, wanted, path, language = reportLanguage()]() -> Done {
                const wording::LanguageScope scope(language);
                Progress progress;
                const auto sheets = report::exportReviewBook(*asked, wanted, language, path, progress);
                return sheets ? Done() : failure(sheets.error());
            });
    } else {
        written =
            QtConcurrent::run([document = m_made.document, path] { return writeReport(*document, path); });
    }
    whenDone(this, written, tell);
}

void ReportsPage::print()
{
    if (!m_made.pages)
        return;
    const auto pages = m_made.pages;
    PrintJob job;
    job.title = pages->title;
    job.pageSize = pages->size / unitsPerPoint;
    job.pages = int(pages->pages.size());
    job.paint = [pages](QPainter &painter, int page) {
        painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
        paintPage(painter, pages->pages[size_t(page)]);
    };
    printWithPreview(this, job);
}

} // namespace vekha::ui
