/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"
#include "plx-passage.h"

G_BEGIN_DECLS

/**
 * PlxVerification: what became of one citation
 * @citation: the PlxCitation
 * @owner: the event or claim that it belongs to
 * @verdict: how it stands in the article
 * @nearest: (nullable): for %PLX_VERDICT_ALTERED what stands there instead
 */
typedef struct
{
  PlxRecord *citation;
  PlxRecord *owner;
  PlxVerdict verdict;
  char *nearest;
} PlxVerification;

/**
 * plx_verification_run:
 * @folder: of the articles
 *
 * Looks every citation of every sound event and claim up in the article that its source names, in the paragraph that it
 * names, and never moves to a passage elsewhere. Texts that cannot be read count as not held.
 *
 * Reads each article once; meant for a thread of its own when the dossier is large.
 *
 * Returns: (transfer full) (nullable) (element-type PlxVerification): in the order of the file; NULL when cancelled
 */
GPtrArray *plx_verification_run (PlxDossier *dossier, GFile *folder, GCancellable *cancellable);

G_END_DECLS
