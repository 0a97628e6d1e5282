// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vekha::ui {

namespace {

constexpr int contentWidth = 720;
constexpr int recentShown = 5;

TextLabel *wrapped(TypeRole type, Role role, QWidget *parent)
{
    auto *label = new TextLabel(type, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_language(new SegmentedControl(this)),
      m_title(wrapped(TypeRole::Display, Role::Text, this)),
      m_lead(wrapped(TypeRole::Body, Role::Muted, this)), m_demoCard(new Card({}, this)),
      m_demoText(wrapped(TypeRole::Body, Role::Muted, this)), m_demo(new PrimaryButton({}, this)),
      m_ownCard(new Card({}, this)), m_ownText(wrapped(TypeRole::Body, Role::Muted, this)),
      m_new(new SecondaryButton({}, this)), m_import(new SecondaryButton({}, this)),
      m_open(new LinkButton({}, this)), m_recentCard(new Card({}, this)), m_recentRows(new QVBoxLayout),
      m_opening(new TextLabel(TypeRole::CardTitle, Role::Muted, this)), m_choices(new QWidget(this))
{
    // The names of the languages stand in their own language.
    m_language->setSegments({QStringLiteral("Русский"), QStringLiteral("English")});
    m_demo->setIconName(QStringLiteral("demo"));
    m_new->setIconName(QStringLiteral("plus"));
    m_import->setIconName(QStringLiteral("import"));

    m_demoCard->body()->addWidget(m_demoText);
    m_demoCard->body()->addStretch(1);
    auto *demoRow = new QHBoxLayout;
    demoRow->addWidget(m_demo);
    demoRow->addStretch(1);
    m_demoCard->body()->addLayout(demoRow);

    m_ownCard->body()->addWidget(m_ownText);
    m_ownCard->body()->addStretch(1);
    auto *ownRow = new QHBoxLayout;
    ownRow->setSpacing(8);
    ownRow->addWidget(m_new);
    ownRow->addWidget(m_import);
    ownRow->addStretch(1);
    m_ownCard->body()->addLayout(ownRow);

    m_recentRows->setSpacing(8);
    m_recentCard->body()->addLayout(m_recentRows);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_demoCard, 1);
    cards->addWidget(m_ownCard, 1);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(16);
    choices->addLayout(cards);
    choices->addWidget(m_recentCard);
    auto *openRow = new QHBoxLayout;
    openRow->addWidget(m_open);
    openRow->addStretch(1);
    choices->addLayout(openRow);

    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    auto *languageRow = new QHBoxLayout;
    languageRow->addWidget(m_language);
    languageRow->addStretch(1);
    column->addStretch(1);
    column->addLayout(languageRow);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_opening);
    column->addWidget(m_choices);
    column->addStretch(2);
    auto *frame = new QWidget(this);
    frame->setLayout(column);
    frame->setMaximumWidth(contentWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch(1);
    row->addWidget(frame, 100);
    row->addStretch(1);
    m_opening->hide();

    connect(m_demo, &QAbstractButton::clicked, this, &StartPage::demoRequested);
    connect(m_new, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(m_import, &QAbstractButton::clicked, this, &StartPage::importRequested);
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(m_language, &SegmentedControl::currentChanged, this, &StartPage::languageChosen);
    retranslate();
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recentFiles = paths;
    fillRecent();
}

void StartPage::setLanguageSegment(int segment)
{
    const QSignalBlocker quiet(m_language);
    m_language->setCurrent(segment);
}

void StartPage::setOpening(bool opening)
{
    m_opening->setVisible(opening);
    m_choices->setVisible(!opening);
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int shown = 0;
    for (const QString &path : m_recentFiles) {
        if (shown++ == recentShown)
            break;
        const QFileInfo info(path);
        auto *link = new LinkButton(
            info.exists() ? info.completeBaseName() : tr("%1 (missing)").arg(info.completeBaseName()), this);
        link->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
        link->setEnabled(info.exists());
        m_recentRows->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
    }
    m_recentCard->setVisible(shown > 0);
}

void StartPage::retranslate()
{
    m_title->setText(tr("How is your marketing doing?"));
    m_lead->setText(tr("Enter or import each period's figures, set targets, and see at once how every KPI "
                       "stands. Everything stays in one "
                       "file on this computer."));
    m_demoCard->setTitle(tr("Look at a demo"));
    m_demoText->setText(tr(
        "A shop with eight channels and three years of history. Change anything: it is a throw-away copy."));
    m_demo->setText(tr("Open the demo"));
    m_ownCard->setTitle(tr("Make your own"));
    m_ownText->setText(tr("Three short steps: your business and goals, the KPIs that fit them, your "
                          "channels. Or begin with a file from an "
                          "ad cabinet."));
    m_new->setText(tr("Start"));
    m_import->setText(tr("Import a file"));
    m_open->setText(tr("Open a workspace on this computer"));
    m_recentCard->setTitle(tr("Opened before"));
    m_opening->setText(tr("Opening …"));
    fillRecent();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vekha::ui
