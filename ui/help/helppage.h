// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/help/helptext.h"

class QListWidget;
class QListWidgetItem;

namespace vekha::ui {

class Card;
class LinkButton;
class PageHead;
class SearchField;
class SecondaryButton;
class TopicView;

/// The help, offline: topics about the pages and how things are reckoned, and the glossary of every input and
/// KPI, found by one search. Links lead from one to the other and to the pages themselves.
class HelpPage : public Page {
    Q_OBJECT

public:
    /// In a dialog it has no title of its own and leads to no other page.
    enum class Place { Window, Dialog };
    explicit HelpPage(AppContext &context, QWidget *parent = nullptr)
        : HelpPage(context, Place::Window, parent)
    {
    }
    HelpPage(AppContext &context, Place place, QWidget *parent);

    /// Shows the topic that `section` names, else the metric. A topic with a metric offers that beside it.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination current() const override;
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] TopicView *view() const { return m_view; }
    [[nodiscard]] QAbstractButton *goButton() const;
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] QString shownFormula() const;

Q_SIGNALS:
    /// Esc: back to where one was.
    void leaveRequested();

protected:
    void refresh() override;
    void clear() override;
    void retranslate() override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Down leads from the field into what was found, Up from the first of it back.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// "topic:targets" or "metric:romi", as in links.
    using Target = QString;

    [[nodiscard]] metrics::MetricCatalog catalog() const;
    [[nodiscard]] QWidget *makeContents();
    void fillList();
    void addFound(const QString &words);
    [[nodiscard]] bool addMatches(const QString &words);
    [[nodiscard]] QString withoutMisprints(const QString &words) const;
    [[nodiscard]] int firstRow() const;
    void chooseFirst();
    void enterList();
    void openFound();
    void addContents();
    void addHead(const QString &text);
    void addTopic(const QString &id);
    void addMetric(const metrics::Metric &metric);
    void addItem(const QString &text, const Target &target);
    void chooseShown();
    void follow(const Target &target);
    void showTarget(const Target &target);
    void showText();
    void showButtons();
    [[nodiscard]] MetricId shownMetric() const;
    [[nodiscard]] QString shownTopic() const;

    Place m_place;
    Target m_shown;
    QStringList m_sought; ///< words that are marked in the text
    MetricId m_beside;    ///< metric of the page that the topic was opened from
    PageHead *m_head = nullptr;
    SearchField *m_search;
    QListWidget *m_list;
    Card *m_card;
    TopicView *m_view;
    LinkButton *m_about;
    SecondaryButton *m_go;
};

} // namespace vekha::ui
