/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier-reader.h"

G_BEGIN_DECLS

/* Sanitizers and valgrind slow the reader down without its being to blame, and use memory of their own. */
#if defined(__SANITIZE_ADDRESS__)
#define CORPUS_IS_SLOWED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CORPUS_IS_SLOWED 1
#endif
#endif
#ifndef CORPUS_IS_SLOWED
#define CORPUS_IS_SLOWED 0
#endif

/** CORPUS_SECONDS: how long the processor may be busy with any file, whatever else the machine does meanwhile */
#define CORPUS_SECONDS (CORPUS_IS_SLOWED ? 30.0 : 2.0)

/** corpus_get_seconds: how long the processor has been busy with this process */
double corpus_get_seconds (void);

/** corpus_print_problems: Returns: (transfer full): a line each, as `parallax check` prints them behind the name */
char *corpus_print_problems (GListModel *problems);

/** corpus_has_code: whether a problem of @code is among them */
gboolean corpus_has_code (GListModel *problems, PlxProblemCode code);

/** corpus_assert_counts: that the rows of each kind are either listed or unsound, and the problems counted as listed */
void corpus_assert_counts (PlxDossier *dossier);

G_END_DECLS
