// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/formulaedit.h"

#include "core/wording/errors.h"
#include "core/wording/names.h"
#include "core/metrics/formulawords.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/theme/palette.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace vekha::ui {

namespace {

constexpr int pauseMs = 200;
constexpr int textHeight = 88;
constexpr int lettersBeforeOffer = 2;

// Everything that can be written in a formula, in both languages; that of `language` first.
QStringList wordsOf(const metrics::MetricCatalog &catalog, Language language)
{
    const Language other = language == Language::Russian ? Language::English : Language::Russian;
    QStringList words;
    for (const Language each : {language, other}) {
        for (int i = 0; i < catalog.size(); ++i)
            words += wording::metricName(catalog.at(i), each);
        for (const auto kind :
             {metrics::Node::Kind::If, metrics::Node::Kind::Min, metrics::Node::Kind::Max,
              metrics::Node::Kind::Abs, metrics::Node::Kind::Round, metrics::Node::Kind::Coalesce}) {
            if (const metrics::FormulaFunction *function = metrics::functionOf(kind))
                words += metrics::wordOf(*function, each);
        }
        for (const auto shift : {metrics::Shift::Previous, metrics::Shift::YearAgo})
            words += metrics::wordOf(shift, each);
    }
    for (int i = 0; i < catalog.size(); ++i)
        words += catalog.at(i).id;
    words.removeDuplicates();
    return words;
}

} // namespace

FormulaText::FormulaText(QWidget *parent)
    : QPlainTextEdit(parent), m_finder(new QCompleter(this)), m_words(new QStringListModel(this))
{
    setTabChangesFocus(true);
    setFixedHeight(textHeight);
    m_finder->setModel(m_words);
    m_finder->setWidget(this);
    m_finder->setFilterMode(Qt::MatchContains);
    m_finder->setCaseSensitivity(Qt::CaseInsensitive);
    m_finder->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_finder, qOverload<const QString &>(&QCompleter::activated), this, &FormulaText::insertName);
}

void FormulaText::setWords(const QStringList &words) { m_words->setStringList(words); }

void FormulaText::underline(int place, int length)
{
    m_underlined = {place, length};
    paintUnderline();
}

void FormulaText::paintUnderline()
{
    QList<QTextEdit::ExtraSelection> lines;
    if (m_underlined.first >= 0) {
        QTextEdit::ExtraSelection line;
        line.cursor = textCursor();
        const int end = int(toPlainText().size());
        // A formula that ends too early is marked at its last sign.
        const int from = std::min(m_underlined.first, std::max(0, end - 1));
        line.cursor.setPosition(from);
        line.cursor.setPosition(std::min(end, from + std::max(1, m_underlined.second)),
                                QTextCursor::KeepAnchor);
        line.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        line.format.setUnderlineColor(ui::color(Role::OffShape));
        line.format.setBackground(ui::color(Role::OffSoft));
        lines += line;
    }
    setExtraSelections(lines);
}

void FormulaText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintUnderline();
    QPlainTextEdit::changeEvent(event);
}

// The name that is being typed: back to an open bracket, else to the last sign that no name has.
QString FormulaText::wordBefore(int *start) const
{
    const QString text = toPlainText().left(textCursor().position());
    const qsizetype open = text.lastIndexOf(u'[');
    if (open > text.lastIndexOf(u']')) {
        *start = int(open);
        return text.mid(open + 1);
    }
    qsizetype from = text.size();
    while (from > 0 &&
           (text[from - 1].isLetterOrNumber() || text[from - 1] == u'_' || text[from - 1] == u'@'))
        --from;
    *start = int(from);
    return text.mid(from);
}

void FormulaText::keyPressEvent(QKeyEvent *event)
{
    const bool popped = m_finder->popup()->isVisible();
    const QList<int> keysOfList{Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    if (popped && keysOfList.contains(event->key())) {
        event->ignore(); // the list's own
        return;
    }
    const bool asked = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (!asked)
        QPlainTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && event->text().front().isPrint();
    if (asked || typed || (popped && event->key() == Qt::Key_Backspace))
        offer(asked);
}

void FormulaText::offer(bool always)
{
    int start = 0;
    const QString word = wordBefore(&start);
    if (isReadOnly() || (!always && word.size() < lettersBeforeOffer)) {
        m_finder->popup()->hide();
        return;
    }
    m_finder->setCompletionPrefix(word);
    const bool nothing = m_finder->completionCount() == 0 ||
                         (m_finder->completionCount() == 1 &&
                          m_finder->currentCompletion().compare(word, Qt::CaseInsensitive) == 0);
    if (nothing) {
        m_finder->popup()->hide();
        return;
    }
    m_finder->popup()->setCurrentIndex(m_finder->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_finder->popup()->sizeHintForColumn(0) +
                   m_finder->popup()->verticalScrollBar()->sizeHint().width() + 24);
    m_finder->complete(place);
}

void FormulaText::insertName(const QString &name)
{
    int start = 0;
    const QString before = wordBefore(&start);
    Q_UNUSED(before)
    QTextCursor cursor = textCursor();
    const int end = cursor.position();
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    const bool isWord = metrics::isReservedWord(name) || name.startsWith(u'@');
    cursor.insertText(isWord ? name : formulaName(name));
    setTextCursor(cursor);
}

FormulaEdit::FormulaEdit(QWidget *parent)
    : QWidget(parent), m_text(new FormulaText(this)),
      m_sentence(new TextLabel(TypeRole::Secondary, Role::OffText, this)), m_meant(new LinkButton({}, this)),
      m_preview(new TextLabel(TypeRole::BodyBold, Role::Text, this)), m_unit(new LinkButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_sentence->setWordWrap(true);
    column->addWidget(m_text);
    for (QWidget *each : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_meant),
                          static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_unit)}) {
        column->addWidget(each);
        each->hide();
    }
    setFocusProxy(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FormulaEdit::checkNow);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        Q_EMIT textChanged();
    });
    connect(m_meant, &QAbstractButton::clicked, this, &FormulaEdit::takeMeant);
    connect(m_unit, &QAbstractButton::clicked, this, [this] {
        if (m_check.unit)
            Q_EMIT unitProposed(*m_check.unit);
    });
}

void FormulaEdit::show(const metrics::Metric &metric, const metrics::MetricCatalog &catalog,
                       Language language)
{
    m_metric = metric;
    m_catalog = catalog;
    m_language = language;
    m_text->setWords(wordsOf(catalog, language));
    const auto index = catalog.indexOf(metric.id);
    const QString stored = metric.isInput() ? QString() : metric.kpi().formula;
    QString shown = stored;
    if (const auto formula = catalog.parse(stored))
        shown = catalog.shownText(*formula, language);
    else if (index && !catalog.at(*index).isInput())
        shown = catalog.shownText(catalog.formulaOf(*index), language);
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(shown);
    checkNow();
}

void FormulaEdit::setMetric(const metrics::Metric &metric)
{
    const bool sameCheck = metric.unit == m_metric.unit;
    m_metric = metric;
    if (!sameCheck)
        showCheck();
}

void FormulaEdit::setReadOnly(bool readOnly) { m_text->setReadOnly(readOnly); }

const FormulaCheck &FormulaEdit::check()
{
    if (m_pause.isActive())
        checkNow();
    return m_check;
}

QString FormulaEdit::sentence() const { return m_sentence->text(); }

void FormulaEdit::checkNow()
{
    m_pause.stop();
    m_check = checkFormula(m_text->toPlainText(), m_metric, m_catalog);
    showCheck();
    Q_EMIT checked();
}

void FormulaEdit::showCheck()
{
    const bool wrong = m_check.error.has_value();
    // An empty formula is not yet a mistake: it is said when one saves.
    const bool empty = wrong && m_check.error->code == ErrorCode::FormulaEmpty;
    QString sentence = wrong && !empty ? wording::sentence(*m_check.error) : QString();
    if (wrong && m_check.error->code == ErrorCode::FormulaCircle) {
        Error named = *m_check.error;
        for (QString &id : named.args) {
            if (const metrics::Metric *metric = m_catalog.find(id))
                id = wording::metricName(*metric, m_language);
        }
        sentence = wording::sentence(named);
    }
    m_text->underline(wrong && !empty ? m_check.error->place : -1, wrong ? m_check.error->length : 0);
    m_text->setAccessibleDescription(sentence);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_meant->setVisible(!m_check.meant.isEmpty() && !m_text->isReadOnly());
    if (!m_check.meant.isEmpty())
        m_meant->setText(tr("Did you mean “%1”?").arg(m_check.meant.first()));
    const bool otherUnit = m_check.unit && *m_check.unit != m_metric.unit && !m_text->isReadOnly();
    m_unit->setVisible(otherUnit);
    if (otherUnit)
        m_unit->setText(tr("The unit is probably “%1”: use it").arg(wording::unitName(*m_check.unit)));
    if (wrong)
        showPreview({});
}

void FormulaEdit::takeMeant()
{
    if (!m_check.error || m_check.error->place < 0 || m_check.meant.isEmpty())
        return;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(m_check.error->place);
    cursor.setPosition(m_check.error->place + m_check.error->length, QTextCursor::KeepAnchor);
    cursor.insertText(formulaName(m_check.meant.first()));
    m_text->setFocus();
    checkNow();
}

void FormulaEdit::showPreview(const QString &text)
{
    m_preview->setText(text);
    m_preview->setVisible(!text.isEmpty());
}

void FormulaEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCheck();
    QWidget::changeEvent(event);
}

} // namespace vekha::ui
