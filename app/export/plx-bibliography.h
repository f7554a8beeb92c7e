/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-source.h"

G_BEGIN_DECLS

/* Sources for programs that manage references. @sources: (element-type PlxSource): each once. What a source does not give (a
 * headline, an address) is left out, never made up; dates keep their uncertainty. Passages that are satire, and the caveats of
 * a source, are in its note. All: Returns: (transfer full): UTF-8 */

/** plx_sources_to_csl_json: CSL-JSON 1.0.2, as citeproc programs read it: an array; `circa` for dates that are not sure */
char *plx_sources_to_csl_json (const GPtrArray *sources);

/** plx_sources_to_biblatex: BibTeX with the names of biblatex 3; dates in EDTF, which biblatex reads (its manual, 2.3.8) */
char *plx_sources_to_biblatex (const GPtrArray *sources);

/** plx_sources_to_ris: RIS, as Research Information Systems specified it (2011): lines end in CRLF */
char *plx_sources_to_ris (const GPtrArray *sources);

/* What they are made with. */

/** plx_source_dup_note: Returns: (transfer full) (nullable): that it is a translation, what of it is satire, its caveats; in
 * the user's language */
char *plx_source_dup_note (PlxSource *self);

G_END_DECLS
