/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxWriteError: why a dossier is not written
 */
typedef enum
{
  PLX_WRITE_ERROR_UNSOUND, /* records with errors would be lost */
} PlxWriteError;

#define PLX_WRITE_ERROR (plx_write_error_quark ())
GQuark plx_write_error_quark (void);

/**
 * plx_dossier_to_bytes:
 *
 * The dossier in its canonical form: members in the order of the schema, missing ones left out (low and high of an estimate
 * are written as null), unknown ones kept after them, two spaces of indentation, a line feed at the end.
 *
 * Returns: (transfer full) (nullable): UTF-8 JSON; NULL with @error of %PLX_WRITE_ERROR when the dossier has errors
 */
GBytes *plx_dossier_to_bytes (PlxDossier *dossier, GError **error);

/**
 * plx_dossier_save:
 * @file: a local file; a symbolic link is followed, not replaced
 *
 * Writes the canonical form and reads it back before it replaces anything; the replacement is atomic and durable
 * (g_file_set_contents_full() with the consistent and durable flags).
 *
 * Returns: whether it was saved; otherwise @error of %PLX_WRITE_ERROR, %PLX_READ_ERROR, %G_FILE_ERROR or %G_IO_ERROR
 */
gboolean plx_dossier_save (PlxDossier *dossier, GFile *file, GCancellable *cancellable, GError **error);

G_END_DECLS
