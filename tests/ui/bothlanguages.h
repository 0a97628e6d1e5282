// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <gtest/gtest.h>

namespace vekha::ui {

/// For INSTANTIATE_TEST_SUITE_P: the tests run in Russian and in English.
inline auto bothLanguages() { return ::testing::Values(Language::Russian, Language::English); }

inline std::string languageName(const ::testing::TestParamInfo<Language> &tested)
{
    return tested.param == Language::Russian ? "Russian" : "English";
}

} // namespace vekha::ui
