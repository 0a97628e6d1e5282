// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vekha::analysis {

/// Marks the upper halves of the vector registers as unused. Routines of the C library that copy and search
/// memory by AVX-512 may leave them marked as used, and then the processor runs the plain arithmetic of this
/// program at a third of its speed (measured: 8 ms in place of 3 for the fit of a monthly series). Called
/// before long computations; it costs a few cycles and changes no value.
#if defined(__x86_64__)
__attribute__((target("avx"))) inline void clearUpperRegistersByAvx() { __builtin_ia32_vzeroupper(); }

inline void clearUpperRegisters()
{
    if (__builtin_cpu_supports("avx"))
        clearUpperRegistersByAvx();
}
#else
inline void clearUpperRegisters() {}
#endif

} // namespace vekha::analysis
