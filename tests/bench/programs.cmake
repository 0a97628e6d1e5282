# SPDX-License-Identifier: GPL-3.0-or-later
vekha_bench(import SOURCES import_bench.cpp table.cpp usage.cpp LINK vekha_core_workspace)
target_compile_definitions(import_bench PRIVATE VEKHA_BENCH_FOLDER="${PROJECT_BINARY_DIR}/bench")
vekha_bench(overview SOURCES overview_bench.cpp table.cpp usage.cpp LINK vekha_core_workspace)
target_compile_definitions(overview_bench PRIVATE VEKHA_BENCH_FOLDER="${PROJECT_BINARY_DIR}/bench")
