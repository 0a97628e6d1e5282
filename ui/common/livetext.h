// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <functional>
#include <utility>

namespace vekha::ui {

/// A text that is said anew when the language changes under it: given as a function that words it, or as a
/// text that is the same in every language (a name that a person gave).
class LiveText {
public:
    LiveText() = default;
    LiveText(QString text) : m_say([text = std::move(text)] { return text; }) {}
    template <class Say>
    requires std::is_invocable_r_v<QString, Say> LiveText(Say say) : m_say(std::move(say)) {}

    /// As it reads in the language now chosen.
    [[nodiscard]] QString operator()() const { return m_say ? m_say() : QString(); }

private:
    std::function<QString()> m_say;
};

} // namespace vekha::ui
