// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportsetup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vekha::ui {

class Card;
class FormField;
class IconButton;
class KpiChoice;
class LinkButton;
class SecondaryButton;
class SectionList;
class TextLabel;

/// All choices of a report: its sections with the person's own texts, cover, logo and colour, paper and
/// language.
class ReportForm : public QWidget {
    Q_OBJECT

public:
    explicit ReportForm(QWidget *parent = nullptr);

    /// Shows a set-up; nothing is emitted.
    void setSetUp(const report::ReportSetUp &setUp);
    [[nodiscard]] const report::ReportSetUp &setUp() const { return m_setUp; }
    void retranslate();

    [[nodiscard]] KpiChoice *kpis() const { return m_kpis; }
    [[nodiscard]] SectionList *sections() const { return m_sections; }
    [[nodiscard]] QPlainTextEdit *ownText() const { return m_text; }
    [[nodiscard]] QLineEdit *titleEdit() const { return m_title; }
    [[nodiscard]] QLineEdit *companyEdit() const { return m_company; }
    [[nodiscard]] QLineEdit *colourEdit() const { return m_colour; }
    [[nodiscard]] QComboBox *language() const { return m_language; }
    [[nodiscard]] QComboBox *paper() const { return m_paper; }
    [[nodiscard]] QComboBox *orientation() const { return m_orientation; }
    /// Takes a picture file as the logo. Fails with FileUnreadable, InvalidInput.
    [[nodiscard]] bool takeLogo(const QString &path);

Q_SIGNALS:
    /// The person has changed something.
    void changed();

private:
    void buildSections();
    void buildCover();
    void buildPaper();
    void take();
    void takeColour();
    void chooseColour();
    void chooseLogo();
    void showText();
    void showLogo();

    report::ReportSetUp m_setUp;
    bool m_showing = false;

    Card *m_sectionCard;
    SectionList *m_sections;
    IconButton *m_up;
    IconButton *m_down;
    TextLabel *m_textLabel;
    QPlainTextEdit *m_text;

    KpiChoice *m_kpis;

    Card *m_coverCard;
    QCheckBox *m_cover;
    QCheckBox *m_contents;
    QLineEdit *m_title;
    QLineEdit *m_company;
    QLineEdit *m_author;
    QLineEdit *m_footer;
    FormField *m_titleField;
    FormField *m_companyField;
    FormField *m_authorField;
    FormField *m_footerField;
    QLabel *m_logo;
    SecondaryButton *m_chooseLogo;
    LinkButton *m_removeLogo;
    TextLabel *m_logoProblem;
    QLineEdit *m_colour;
    FormField *m_colourField;
    SecondaryButton *m_chooseColour;

    Card *m_paperCard;
    QComboBox *m_language;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_compare;
    FormField *m_languageField;
    FormField *m_paperField;
    FormField *m_orientationField;
    FormField *m_compareField;
    QCheckBox *m_timeStamp;
};

} // namespace vekha::ui
