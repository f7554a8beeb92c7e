/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "plx-figure-comparison.h"
#include "plx-position-comparison.h"
#include "plx-report.h"
#include "plx-side-by-side.h"

G_BEGIN_DECLS

/* The comparisons as JSON objects, in UTF-8, pretty, with a line feed at the end. A claim is the object that it is in the
 * dossier's file, with "claimant-names", the publishers of its citations, whether those are satire, and what the comparison
 * finds out about it. Days are in EDTF. All: Returns: (transfer full) */

/** plx_figure_comparison_to_json: @apart: whether what stands apart is in it */
char *plx_figure_comparison_to_json (const PlxFigureComparison *self, gboolean apart);

char *plx_position_comparison_to_json (const PlxPositionComparison *self);

char *plx_side_by_side_to_json (const PlxSideBySide *self);

/* What they are made with. */

/** plx_json_begin: begins the object: the dossier, and what it is wound back to */
void plx_json_begin (JsonBuilder *builder, PlxDossier *dossier, const PlxAsOf *as_of);
/** plx_json_end: adds the "sources" that @report rests on, and ends the object. Returns: (transfer full): its text */
char *plx_json_end (JsonBuilder *builder, const PlxReport *report);

void plx_json_add_text (JsonBuilder *builder, const char *name, const char *text);
void plx_json_add_flag (JsonBuilder *builder, const char *name, gboolean value);
void plx_json_add_number (JsonBuilder *builder, const char *name, gint64 number);
/** plx_json_add_record: @name: (nullable): of the member; NULL in an array. @record: (nullable): null for NULL */
void plx_json_add_record (JsonBuilder *builder, const char *name, PlxRecord *record);
/** plx_json_add_lines: an array of the texts of lines */
void plx_json_add_lines (JsonBuilder *builder, const char *name, GPtrArray *lines);
/** plx_json_add_days: an array of days with news */
void plx_json_add_days (JsonBuilder *builder, GArray *days);
/** plx_json_add_satire: how much of what @claim rests on is satire, of the citations that count */
void plx_json_add_satire (JsonBuilder *builder, PlxClaim *claim, const PlxAsOf *as_of);

G_END_DECLS
