// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/languagescope.h"

#include "core/wording/translators.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>
#include <mutex>

namespace vekha::wording {

namespace {

thread_local const Language *chosen = nullptr;

/// Is asked before the translators of the screen, and answers for threads that have chosen a language. To
/// Qt it looks empty, so that installing it tells no widget of a new language.
class ChosenTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return true; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        if (!chosen)
            return {};
        const QString text = of(*chosen).translate(context, source, disambiguation, n);
        // Never on to the translators of the screen: they speak another language.
        return text.isNull() ? QString::fromUtf8(source) : text;
    }

private:
    /// Read when a thread first chooses a language: the window needs neither of them.
    [[nodiscard]] const QTranslator &of(Language language) const
    {
        std::call_once(m_once, [this] {
            for (const Language each : {Language::English, Language::Russian}) {
                // A build without our texts (tests of core) speaks English.
                (void)m_read[size_t(each)].load(QStringLiteral(":/i18n/vekha_%1.qm").arg(codeOf(each)));
            }
        });
        return m_read[size_t(language)];
    }

    mutable std::once_flag m_once;
    mutable std::array<QTranslator, 2> m_read; ///< by Language
};

ChosenTranslator &translator()
{
    static auto *const one = new ChosenTranslator; // outlives the application, as its users may
    return *one;
}

} // namespace

LanguageScope::LanguageScope(Language language) : m_before(chosen), m_language(language)
{
    static std::once_flag once;
    std::call_once(once, [] { leadTranslators(); });
    chosen = &m_language;
}

LanguageScope::~LanguageScope() { chosen = m_before; }

void LanguageScope::leadTranslators()
{
    QCoreApplication::removeTranslator(&translator());
    QCoreApplication::installTranslator(&translator());
}

} // namespace vekha::wording
