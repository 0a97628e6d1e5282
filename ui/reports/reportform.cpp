// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportform.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/reports/kpichoice.h"
#include "ui/reports/sectionlist.h"
#include "ui/theme/palette.h"
#include "ui/theme/svg.h"

#include <QBuffer>
#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImageReader>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace vekha::ui {

using report::Paper;
using report::ReportSetUp;

namespace {

constexpr int cardGap = 16;
constexpr int fieldGap = 8;
constexpr int textHeight = 84;
constexpr int logoHeight = 40;
constexpr qint64 largestLogo = 2 << 20; ///< bytes
enum LanguageChoice { AsOnScreen, English, Russian };

QPixmap pictureOf(const QByteArray &logo, qreal ratio)
{
    QImage image;
    if (const auto drawing = readSvg(logo)) {
        const QSize size = drawing->size().scaled(400, int(logoHeight * ratio), Qt::KeepAspectRatio);
        image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(QColor(Qt::transparent));
        QPainter painter(&image);
        drawing->paint(painter, QRectF(image.rect()));
    } else {
        image.loadFromData(logo);
        image = image.scaledToHeight(int(logoHeight * ratio), Qt::SmoothTransformation);
    }
    image.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(image);
}

bool isPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return readSvg(bytes) || QImageReader(&buffer).canRead();
}

} // namespace

ReportForm::ReportForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    buildSections();
    m_kpis = new KpiChoice(this);
    connect(m_kpis, &KpiChoice::changed, this, &ReportForm::take);
    buildCover();
    buildPaper();
    for (Card *card : {m_sectionCard, static_cast<Card *>(m_kpis), m_coverCard, m_paperCard})
        column->addWidget(card);
    column->addStretch(1);
    retranslate();
    setSetUp({});
}

void ReportForm::buildSections()
{
    m_sectionCard = new Card({}, this);
    m_up = new IconButton(QStringLiteral("arrow-up"));
    m_down = new IconButton(QStringLiteral("arrow-down"));
    m_sectionCard->addHeaderWidget(m_up);
    m_sectionCard->addHeaderWidget(m_down);
    m_sections = new SectionList;
    m_textLabel = new TextLabel(TypeRole::Secondary, Role::Text);
    m_text = new QPlainTextEdit;
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_textLabel->setBuddy(m_text);
    QVBoxLayout *body = m_sectionCard->body();
    body->setSpacing(fieldGap);
    body->addWidget(m_sections);
    body->addWidget(m_textLabel);
    body->addWidget(m_text);
    connect(m_sections, &SectionList::changed, this, &ReportForm::take);
    connect(m_sections, &QListWidget::currentRowChanged, this, &ReportForm::showText);
    connect(m_up, &QAbstractButton::clicked, this, [this] { m_sections->moveCurrent(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { m_sections->moveCurrent(1); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        m_sections->setCurrentText(m_text->toPlainText());
        take();
    });
}

void ReportForm::buildCover()
{
    m_coverCard = new Card({}, this);
    QVBoxLayout *body = m_coverCard->body();
    body->setSpacing(fieldGap);
    m_cover = new QCheckBox;
    m_contents = new QCheckBox;
    body->addWidget(m_cover);
    body->addWidget(m_contents);
    const auto field = [&](QLineEdit *&edit, FormField *&form) {
        edit = new QLineEdit;
        form = new FormField({}, edit);
        body->addWidget(form);
        connect(edit, &QLineEdit::textEdited, this, &ReportForm::take);
    };
    field(m_title, m_titleField);
    field(m_company, m_companyField);
    field(m_author, m_authorField);
    field(m_footer, m_footerField);

    m_logo = new QLabel;
    m_chooseLogo = new SecondaryButton;
    m_removeLogo = new LinkButton;
    m_logoProblem = new TextLabel(TypeRole::Secondary, Role::OffText);
    m_logoProblem->setWordWrap(true);
    m_logoProblem->hide();
    auto *logoRow = new QHBoxLayout;
    logoRow->addWidget(m_chooseLogo);
    logoRow->addWidget(m_logo);
    logoRow->addStretch(1);
    logoRow->addWidget(m_removeLogo);
    body->addLayout(logoRow);
    body->addWidget(m_logoProblem);

    m_colour = new QLineEdit;
    m_colour->setMaxLength(7);
    m_colourField = new FormField({}, m_colour);
    m_chooseColour = new SecondaryButton;
    auto *colourRow = new QHBoxLayout;
    colourRow->addWidget(m_colourField, 1);
    colourRow->addWidget(m_chooseColour, 0, Qt::AlignBottom);
    body->addLayout(colourRow);

    connect(m_cover, &QCheckBox::toggled, this, &ReportForm::take);
    connect(m_contents, &QCheckBox::toggled, this, &ReportForm::take);
    connect(m_colour, &QLineEdit::textEdited, this, &ReportForm::takeColour);
    connect(m_chooseColour, &QAbstractButton::clicked, this, &ReportForm::chooseColour);
    connect(m_chooseLogo, &QAbstractButton::clicked, this, &ReportForm::chooseLogo);
    connect(m_removeLogo, &QAbstractButton::clicked, this, [this] {
        m_setUp.logo.clear();
        showLogo();
        Q_EMIT changed();
    });
}

void ReportForm::buildPaper()
{
    m_paperCard = new Card({}, this);
    QVBoxLayout *body = m_paperCard->body();
    body->setSpacing(fieldGap);
    const auto combo = [&](QComboBox *&box, FormField *&form) {
        box = new QComboBox;
        form = new FormField({}, box);
        body->addWidget(form);
        connect(box, &QComboBox::currentIndexChanged, this, &ReportForm::take);
    };
    combo(m_language, m_languageField);
    combo(m_paper, m_paperField);
    combo(m_orientation, m_orientationField);
    combo(m_compare, m_compareField);
    m_timeStamp = new QCheckBox;
    body->addWidget(m_timeStamp);
    connect(m_timeStamp, &QCheckBox::toggled, this, &ReportForm::take);
}

void ReportForm::retranslate()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_sectionCard->setTitle(tr("Sections"));
    m_sections->setAccessibleName(tr("Sections of the report"));
    m_sections->retranslate();
    m_up->setLabel(tr("Move up (Alt+Up)"));
    m_down->setLabel(tr("Move down (Alt+Down)"));
    m_text->setPlaceholderText(tr("Stands under the heading of the section."));
    m_kpis->retranslate();
    m_coverCard->setTitle(tr("Cover"));
    m_cover->setText(tr("A cover page"));
    m_contents->setText(tr("A table of contents"));
    m_titleField->setLabel(tr("Title"));
    m_title->setPlaceholderText(tr("Marketing review"));
    m_companyField->setLabel(tr("Company"));
    m_company->setPlaceholderText(tr("As in the settings"));
    m_authorField->setLabel(tr("Prepared by"));
    m_footerField->setLabel(tr("At the foot of each page"));
    m_chooseLogo->setText(tr("Choose a logo…"));
    m_removeLogo->setText(tr("Remove"));
    m_logo->setAccessibleName(tr("Logo"));
    m_colourField->setLabel(tr("Colour"));
    m_colour->setPlaceholderText(Palette::light().color(Role::Accent).name());
    m_chooseColour->setText(tr("Choose…"));
    m_paperCard->setTitle(tr("Paper and language"));
    m_languageField->setLabel(tr("Language of the report"));
    m_paperField->setLabel(tr("Paper"));
    m_orientationField->setLabel(tr("Orientation"));
    m_compareField->setLabel(tr("Compare with"));
    m_timeStamp->setText(tr("Write the time of making on the cover"));
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int current = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(current);
    };
    fill(m_language, {tr("As on the screen"), QStringLiteral("English"), QStringLiteral("Русский")});
    fill(m_paper, {tr("A4"), tr("Letter")});
    fill(m_orientation, {tr("Upright"), tr("Landscape")});
    fill(m_compare, {tr("The period before"), tr("A year ago")});
    showText();
}

void ReportForm::setSetUp(const ReportSetUp &setUp)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_setUp = setUp;
    m_sections->setSections(setUp.sections);
    m_kpis->setMetrics({setUp.metrics.begin(), setUp.metrics.end()});
    m_cover->setChecked(setUp.cover);
    m_contents->setChecked(setUp.contents);
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text) // the cursor stays where one types
            edit->setText(text);
    };
    show(m_title, setUp.title);
    show(m_company, setUp.company);
    show(m_author, setUp.author);
    show(m_footer, setUp.footer);
    show(m_colour, setUp.accent ? QColor::fromRgb(QRgb(*setUp.accent)).name() : QString());
    m_colourField->setError({});
    m_language->setCurrentIndex(!setUp.language                        ? AsOnScreen
                                : *setUp.language == Language::English ? English
                                                                       : Russian);
    m_paper->setCurrentIndex(setUp.paper == Paper::Letter ? 1 : 0);
    m_orientation->setCurrentIndex(setUp.landscape ? 1 : 0);
    m_compare->setCurrentIndex(setUp.compare == ViewState::Compare::YearAgo ? 1 : 0);
    m_timeStamp->setChecked(setUp.timeStamp);
    m_logoProblem->hide();
    showLogo();
    showText();
}

void ReportForm::take()
{
    if (m_showing)
        return;
    const ReportSetUp before = m_setUp;
    m_setUp.sections = m_sections->sections();
    m_setUp.metrics = {m_kpis->metrics().begin(), m_kpis->metrics().end()};
    m_setUp.cover = m_cover->isChecked();
    m_setUp.contents = m_contents->isChecked();
    m_setUp.title = m_title->text().trimmed();
    m_setUp.company = m_company->text().trimmed();
    m_setUp.author = m_author->text().trimmed();
    m_setUp.footer = m_footer->text().trimmed();
    m_setUp.language = m_language->currentIndex() == AsOnScreen ? std::nullopt
                       : m_language->currentIndex() == English  ? std::optional(Language::English)
                                                                : std::optional(Language::Russian);
    m_setUp.paper = m_paper->currentIndex() == 1 ? Paper::Letter : Paper::A4;
    m_setUp.landscape = m_orientation->currentIndex() == 1;
    m_setUp.compare =
        m_compare->currentIndex() == 1 ? ViewState::Compare::YearAgo : ViewState::Compare::Previous;
    m_setUp.timeStamp = m_timeStamp->isChecked();
    if (m_setUp != before)
        Q_EMIT changed();
}

void ReportForm::takeColour()
{
    const QString text = m_colour->text().trimmed();
    const QColor colour(text.startsWith(u'#') || text.isEmpty() ? text : u'#' + text);
    m_colourField->setError(text.isEmpty() || colour.isValid()
                                ? QString()
                                : tr("Write a colour as #1450A8: two digits each for red, green and blue."));
    if (!text.isEmpty() && !colour.isValid())
        return;
    m_setUp.accent = text.isEmpty() ? std::nullopt : std::optional(quint32(colour.rgb() & 0xFFFFFF));
    Q_EMIT changed();
}

void ReportForm::chooseColour()
{
    const QColor now =
        m_setUp.accent ? QColor::fromRgb(QRgb(*m_setUp.accent)) : Palette::light().color(Role::Accent);
    const QColor chosen = QColorDialog::getColor(now, this, tr("Colour of the report"));
    if (!chosen.isValid())
        return;
    m_colour->setText(chosen.name());
    takeColour();
}

void ReportForm::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a logo"), {},
                                                      tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!path.isEmpty())
        (void)takeLogo(path);
}

bool ReportForm::takeLogo(const QString &path)
{
    QFile file(path);
    QString problem;
    QByteArray bytes;
    if (!file.open(QIODevice::ReadOnly))
        problem = tr("The file cannot be read: %1").arg(file.errorString());
    else if (file.size() > largestLogo)
        problem = tr("The picture is larger than 2 MB. Choose a smaller one.");
    else if (bytes = file.readAll(); !isPicture(bytes))
        problem = tr("The file is no picture. Choose a PNG, JPEG or SVG.");
    m_logoProblem->setText(problem);
    m_logoProblem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return false;
    m_setUp.logo = bytes;
    showLogo();
    Q_EMIT changed();
    return true;
}

void ReportForm::showLogo()
{
    m_logo->setPixmap(m_setUp.logo.isEmpty() ? QPixmap() : pictureOf(m_setUp.logo, devicePixelRatioF()));
    m_removeLogo->setVisible(!m_setUp.logo.isEmpty());
}

void ReportForm::showText()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const QListWidgetItem *item = m_sections->currentItem();
    //: %1 name of a section
    m_textLabel->setText(item ? tr("Your text: %1").arg(item->text()) : QString());
    const QString text = m_sections->currentText();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->setAccessibleName(m_textLabel->text());
}

} // namespace vekha::ui
