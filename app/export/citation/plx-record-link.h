/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-as-of.h"
#include "plx-dossier.h"

G_BEGIN_DECLS

/** PLX_LINK_SCHEME: of the URIs that open a record */
#define PLX_LINK_SCHEME "parallax"

/** PLX_LINK_MAX_LENGTH: how many bytes a link may have */
#define PLX_LINK_MAX_LENGTH 2048

/**
 * PlxRecordLink: what a link leads to
 * @dossier_id: of the dossier
 * @record_id: (nullable): of the record; NULL for the dossier itself
 * @compares: whether the comparison of the measure or question is meant, not its page
 * @as_of: for a comparison
 */
typedef struct
{
  char *dossier_id;
  char *record_id;
  gboolean compares;
  PlxAsOf as_of;
} PlxRecordLink;

/**
 * plx_record_link_parse:
 *
 * Reads `parallax:DOSSIER-ID/RECORD-ID`, or `parallax:DOSSIER-ID`; for a comparison `?as-of=2024-10-21` (or `?as-of=` for
 * everything) and `&clock=published` may follow (RFC 3986; the scheme is not case-sensitive). What names a part of that, behind
 * `#`, is left out of account. Anything else is refused: other parameters, one given twice, what no URI may hold unescaped.
 *
 * Returns: (transfer full) (nullable): NULL with a %G_IO_ERROR_INVALID_ARGUMENT that is fit to show when it is no such link
 */
PlxRecordLink *plx_record_link_parse (const char *uri, GError **error);
void plx_record_link_free (PlxRecordLink *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxRecordLink, plx_record_link_free)

/** plx_record_link_is_one: whether @uri has the scheme of links, however unsound the rest of it is */
gboolean plx_record_link_is_one (const char *uri);

/** plx_record_link_format: Returns: (transfer full): the URI of @self */
char *plx_record_link_format (const PlxRecordLink *self);

/** plx_record_dup_link: Returns: (transfer full) (nullable): the URI that opens @record; NULL when it, or its dossier, has no id */
char *plx_record_dup_link (PlxRecord *record);

G_END_DECLS
