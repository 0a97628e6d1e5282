// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/translators.h"

#include "core/wording/languagescope.h"

#include <QCoreApplication>
#include <QLocale>

namespace vekha::wording {

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translators::setLanguage(Language language)
{
    const QString code = codeOf(language);
    // Widgets of Qt's own that write numbers and dates follow the default locale.
    QLocale::setDefault(language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                      : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QStringLiteral(":/i18n/vekha_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_ours);
    LanguageScope::leadTranslators();
}

Language languageShown()
{
    return QLocale().language() == QLocale::Russian ? Language::Russian : Language::English;
}

QString codeOf(Language language)
{
    return language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en");
}

Language languageOf(const QString &code)
{
    if (code == QLatin1String("ru"))
        return Language::Russian;
    if (code == QLatin1String("en"))
        return Language::English;
    return QLocale::system().language() == QLocale::Russian ? Language::Russian : Language::English;
}

QString languageAsked(const QStringList &words)
{
    static const QString option = QStringLiteral("--lang");
    QString code;
    for (qsizetype i = 0; i < words.size() && words[i] != QLatin1String("--"); ++i) {
        if (words[i] == option)
            code = words.value(i + 1);
        else if (words[i].startsWith(option + u'='))
            code = words[i].sliced(option.size() + 1);
    }
    return code;
}

} // namespace vekha::wording
