/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-source.h"

G_BEGIN_DECLS

/* Sources for programs that manage references, one after the other; what stands around them is added by
 * plx_records_write(). What a source does not give (an author, a headline, an address) is left out, never made up; dates
 * keep their uncertainty. That it is a translation, what of it is satire, and its caveats are in its note. */

/** plx_source_append_csl_json: an object of CSL-JSON 1.0.2, as citeproc programs read it; `circa` for dates that are not sure */
void plx_source_append_csl_json (GString *out, PlxSource *source);

/** plx_source_append_biblatex: BibTeX with the names of biblatex 3; the date in EDTF, which biblatex reads (its manual, 2.3.8) */
void plx_source_append_biblatex (GString *out, PlxSource *source);

/** plx_source_append_ris: RIS, as Research Information Systems specified it (2001, 2011): lines end in CRLF */
void plx_source_append_ris (GString *out, PlxSource *source);

/* What they are made with. All: Returns: (transfer full) (nullable): in the user's language, on one line */

/** plx_source_dup_satire: what of it is satire */
char *plx_source_dup_satire (PlxSource *self);
/** plx_source_dup_warning: that it is a translation, and what of it is satire */
char *plx_source_dup_warning (PlxSource *self);
/** plx_source_dup_caveats: the caveats of the dossier */
char *plx_source_dup_caveats (PlxSource *self);
/** plx_source_dup_note: both */
char *plx_source_dup_note (PlxSource *self);

/** plx_source_kind_get_genre: Returns: (nullable): what a reader has to know of a source that is no plain report; in English, as
 * programs that read it expect */
const char *plx_source_kind_get_genre (PlxSourceKind kind);

G_END_DECLS
